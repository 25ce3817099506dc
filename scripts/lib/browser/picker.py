"""Our cards where somebody edits a dashboard: suggested for an entity, listed, with a form."""

from __future__ import annotations

from typing import Final

from playwright.sync_api import Locator, Page, TimeoutError as PlaywrightTimeoutError, expect

from .report import Report
from .visitor import Visitor, ask

PATH: Final = "try-cards"
SLOW_MS: Final = 30_000
LISTED: Final = (
    "Backup heat: at a glance",
    "Backup heat: by outdoor temperature",
    "Backup heat: this season",
    "Backup heat: what happened",
    "Backup heat: what was found",
)
LABELS: Final = ("Heat pump", "Title")


def pick_cards(visitor: Visitor, report: Report) -> None:
    """Open the picker by entity and by card, and one card's form."""
    page = visitor.open()
    page.wait_for_function("document.querySelector('home-assistant')?.hass?.connected")
    create = {"type": "lovelace/dashboards/create", "url_path": PATH, "title": "Try"}
    ask(page, create | {"mode": "storage"})
    view = {"type": "sections", "sections": [{"type": "grid", "cards": []}]}
    ask(page, {"type": "lovelace/config/save", "url_path": PATH, "config": {"views": [view]}})
    page.goto(f"{visitor.url}/{PATH}/0?edit=1")
    page.get_by_role("button", name="Add card").first.click(timeout=SLOW_MS)
    _by_entity(page, report)
    _by_card(page, report)
    page.context.close()


def _by_entity(page: Page, report: Report) -> None:
    page.get_by_text("By entity", exact=True).click(timeout=SLOW_MS)
    page.get_by_placeholder("Search entities").fill("backup heat")
    page.get_by_text("Binary sensor", exact=True).first.click(timeout=SLOW_MS)
    expect(page.get_by_text("Community", exact=True)).to_be_visible(timeout=SLOW_MS)
    expect(page.locator("aux-heat-summary-card section")).to_be_visible(timeout=SLOW_MS)
    suggested = [name for name in LISTED if page.get_by_text(name, exact=True).count()]
    report.show(
        f"picker: for the entity Backup heat {len(suggested)} cards of ours are suggested"
        f" ({', '.join(suggested)})",
        fails=not suggested,
    )
    report.keep(page, "picker")


def _by_card(page: Page, report: Report) -> None:
    page.get_by_text("By card", exact=True).click()
    page.get_by_placeholder("Search cards").fill("backup heat:")
    first = page.locator("hui-card-picker").get_by_text(LISTED[0], exact=True)
    expect(first).to_be_visible(timeout=SLOW_MS)
    listed = [name for name in LISTED if page.locator("hui-card-picker").get_by_text(name).count()]
    report.show(f"picker: {len(listed)} of {len(LISTED)} listed", fails=len(listed) != len(LISTED))
    # What takes the click lies over the picture of the card.
    page.locator("hui-card-picker .card").filter(has_text=LISTED[0]).locator(".overlay").click()
    form = page.locator("hui-dialog-edit-card ha-form")
    expect(form).to_be_visible(timeout=SLOW_MS)
    missing = [label for label in LABELS if not _comes(form.get_by_text(label).first)]
    report.show(
        f"picker: the card's form has the fields {', '.join(LABELS)}"
        if not missing
        else f"picker: the card's form lacks {', '.join(missing)}",
        fails=bool(missing),
    )
    report.keep(page, "card-editor")


def _comes(field: Locator) -> bool:
    """Return whether a field is there: the page loads each kind of field when it first needs it."""
    try:
        field.wait_for(timeout=SLOW_MS)
    except PlaywrightTimeoutError:
        return False
    return True

"""Adds the integration by clicks, from the Settings page, and counts them."""

from __future__ import annotations

from collections.abc import Callable
import json
from typing import Final

from playwright.sync_api import Locator, Page, expect

from .house import ROOT
from .report import Report
from .visitor import Visitor, ask

MOST_CLICKS: Final = 9
FORMS: Final = ("user", "thermostat", "power", "surroundings", "equipment")
TEXTS: Final = ROOT / "custom_components" / "aux_heat" / "translations" / "en.json"
ROW_PX: Final = 300
SIZE_FIELD: Final = "Size of the backup heat (kW)"
SLOW_MS: Final = 30_000
RELOAD_S: Final = 30


def set_up(
    visitor: Visitor,
    report: Report,
    picture: Callable[[Page, str], None],
    *,
    size: str | None = None,
) -> None:
    """Take what the forms suggest, as somebody would whose home leaves little doubt.

    ``size`` is that of the strips, to be told too.
    """
    page = visitor.open("/config")
    clicks: list[str] = []

    def click(target: Locator, what: str) -> None:
        target.click(timeout=SLOW_MS)
        clicks.append(what)

    click(page.get_by_text("Devices & services").first, "Devices & services")
    click(page.get_by_text("Add integration").last, "Add integration")
    click(_scrolled_to(page, "Aux Heat Monitor"), "Aux Heat Monitor")
    steps = json.loads(TEXTS.read_text())["config"]["step"]
    for number, form in enumerate(FORMS, 1):
        expect(page.get_by_text(steps[form]["title"], exact=True)).to_be_visible(timeout=SLOW_MS)
        if form == FORMS[-1] and size is not None:
            click(_size_field(page), SIZE_FIELD)
            click(page.get_by_text(size, exact=True).last, size)
        picture(page, f"setup-{number}")
        name = "Submit" if form == FORMS[-1] else "Next"
        click(page.get_by_role("button", name=name, exact=True), name)
    click(page.get_by_role("button", name="Skip and finish"), "Skip and finish")
    expect(page.get_by_text("Service info")).to_be_visible(timeout=SLOW_MS)
    report.show(
        f"set-up: {len(clicks)} clicks from the Settings page, nothing typed ({', '.join(clicks)})",
        fails=size is None and len(clicks) > MOST_CLICKS,
    )
    _see_loaded(page, report, "set-up")
    page.context.close()


def _scrolled_to(page: Page, brand: str) -> Locator:
    """Turn the mouse's wheel in the list of brands until one is in sight: it has no others."""
    search = page.get_by_placeholder("Search for a brand name")
    expect(search).to_be_visible(timeout=SLOW_MS)
    row = page.get_by_text(brand, exact=True)
    box = search.bounding_box()
    if box is None:
        raise SystemExit("the dialog with the brands is out of sight")
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + ROW_PX)
    for _ in range(400):
        # The list is there a moment after the dialog.
        page.wait_for_timeout(50)
        if row.count() > 0:
            break
        page.mouse.wheel(0, ROW_PX)
    return row.first


def tell_size(visitor: Visitor, report: Report) -> None:
    """Tell the strips' size later, as somebody who has read the label of the indoor unit."""
    page = visitor.open("/config/integrations/integration/aux_heat")
    page.get_by_role("button", name="Configure").first.click(timeout=SLOW_MS)
    _size_field(page).click(timeout=SLOW_MS)
    page.get_by_text("10 kW", exact=True).last.click(timeout=SLOW_MS)
    page.get_by_role("button", name="Submit", exact=True).click()
    expect(page.get_by_text("Options successfully saved")).to_be_visible(timeout=SLOW_MS)
    _see_loaded(page, report, "size of the strips told")
    page.context.close()


def _see_loaded(page: Page, report: Report, after: str) -> None:
    """Wait until the heat pump is watched, anew after what it was told."""
    state = ""
    for _ in range(RELOAD_S):
        page.wait_for_timeout(1000)
        (entry,) = ask(page, {"type": "config_entries/get", "domain": "aux_heat"})
        if (state := entry["state"]) == "loaded":
            break
    report.show(f"{after}: {entry['title']} is {state}", fails=state != "loaded")


def _size_field(page: Page) -> Locator:
    """Return the whole field: its label doesn't take clicks."""
    return page.locator("ha-selector-select").filter(has=page.get_by_text(SIZE_FIELD))

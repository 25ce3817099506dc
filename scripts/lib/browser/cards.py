"""Our dashboard: added in the interface, and all its cards drawn, in each theme and size."""

from __future__ import annotations

from typing import Final

from playwright.sync_api import Locator, Page, expect

from .report import Report
from .visitor import DESKTOP, PHONE, Visitor

CARDS: Final = ("summary", "findings", "timeline", "outdoor", "season")
PATH: Final = "/backup-heat"
SLOW_MS: Final = 60_000


def card(page: Page, name: str) -> Locator:
    """Return one of our cards."""
    return page.locator(f"aux-heat-{name}-card")


def wait_for_cards(page: Page) -> None:
    """Wait until all five show what they are for."""
    for name in CARDS:
        expect(card(page, name).locator("section")).to_be_visible(timeout=SLOW_MS)
        expect(card(page, name).locator("p.notice")).to_have_count(0, timeout=SLOW_MS)
    for name in ("timeline", "outdoor", "season"):
        expect(card(page, name).locator("svg").first).to_be_visible(timeout=SLOW_MS)


def add_dashboard(visitor: Visitor, report: Report) -> None:
    """Add it from Settings, Dashboards, as it is suggested, and open it from the sidebar."""
    page = visitor.open("/config")
    page.get_by_text("Dashboards", exact=True).first.click(timeout=SLOW_MS)
    page.get_by_text("Add dashboard").first.click(timeout=SLOW_MS)
    page.get_by_text("Backup heat", exact=True).first.click(timeout=SLOW_MS)
    suggested = [
        page.locator(f'ha-dialog input[name="{field}"]').input_value(timeout=SLOW_MS)
        for field in ("title", "url_path")
    ]
    report.show(
        f"dashboard: suggested as {', '.join(suggested)}",
        fails=suggested != ["Backup heat", PATH.removeprefix("/")],
    )
    page.get_by_role("button", name="Create", exact=True).click()
    page.locator("ha-sidebar").get_by_text("Backup heat", exact=True).click(timeout=SLOW_MS)
    wait_for_cards(page)
    report.show(f"dashboard: added and opened, with its {len(CARDS)} cards drawn")
    page.context.close()


def look_at_cards(visitor: Visitor, report: Report) -> None:
    """See all cards in light and dark, on a desktop and a phone."""
    for where, size in (("desktop", DESKTOP), ("phone", PHONE)):
        for dark in (False, True):
            page = visitor.open(PATH, size=size, dark=dark)
            wait_for_cards(page)
            name = f"{where}-{'dark' if dark else 'light'}"
            is_dark = page.evaluate(
                "document.querySelector('home-assistant').hass.themes.darkMode === true"
            )
            broken = page.locator("hui-error-card, hui-warning, hui-warning-element").count()
            widest = page.evaluate(
                """names => Math.max(...names.map(name => {
                    const find = root => root.querySelector(name) ?? [...root.querySelectorAll('*')]
                        .map(one => one.shadowRoot && find(one.shadowRoot)).find(Boolean);
                    const card = find(document).shadowRoot.querySelector('ha-card');
                    return card.scrollWidth - card.clientWidth;
                }))""",
                [f"aux-heat-{one}-card" for one in CARDS],
            )
            report.show(
                f"dashboard on a {where}, {'dark' if dark else 'light'}: {len(CARDS)} cards"
                f" drawn, {broken} broken, {widest} px too wide",
                fails=bool(broken) or widest > 0 or is_dark is not dark,
            )
            if report.pictures is not None:
                show_all(page)
                report.keep(page, name)
            page.context.close()


def show_all(page: Page) -> None:
    """Make the window as high as what is in it."""
    height = page.evaluate(
        """() => Math.max(...(function all(root) {
            return [...root.querySelectorAll('*')].flatMap(
                one => [one.scrollHeight, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
        })(document))"""
    )
    size = page.viewport_size or DESKTOP
    page.set_viewport_size({"width": size["width"], "height": min(int(height), 6000)})
    page.wait_for_timeout(500)

"""scripts/screenshots: takes the pictures of the documentation from the demo."""

from __future__ import annotations

import argparse
from pathlib import Path
import sys
from tempfile import TemporaryDirectory

from browser import blueprint, live
from browser.cards import PATH, add_dashboard, card, wait_for_cards
from browser.house import ROOT, demo
from browser.pictures import Pictures
from browser.report import Report
from browser.set_up import set_up
from browser.statistics_view import open_energy, open_statistics
from browser.visitor import PHONE, Visitor, ask, chromium
from playwright.sync_api import Page, ViewportSize, expect

NAMES = (
    "dashboard",
    "dashboard-dark",
    "dashboard-phone",
    "timeline",
    "outdoor",
    "season",
    "setup-1",
    "setup-2",
    "setup-3",
    "setup-4",
    "setup-5",
    "repair",
    "blueprint",
    "sheet",
    "statistics",
    "energy",
)
WIDE = ViewportSize(width=1500, height=1180)
CHARTS = ViewportSize(width=1300, height=4000)
SHEET = ViewportSize(width=820, height=960)
FINDING = "the backup comes in mild weather"
SLOW_MS = 60_000


def take_all(visitor: Visitor, report: Report, pictures: Pictures) -> None:
    """Set up, let backup heat run, and take a picture of everything."""

    def dialog(page: Page, name: str) -> None:
        shown = page.locator("ha-dialog [role=dialog], ha-dialog dialog").last
        pictures.take(shown if shown.count() else page, name)

    def form(page: Page, name: str) -> None:
        pictures.take(page.locator("blueprint-automation-editor ha-card").first, name)

    live.cool(visitor)
    set_up(visitor, report, dialog, size="10 kW")
    add_dashboard(visitor, report)
    house = live.raise_setpoint(visitor, report)
    _take_repair(visitor, pictures)
    blueprint.import_and_save(visitor, report, form)
    _take_sheet(visitor, pictures)
    pictures.take(open_statistics(visitor), "statistics")
    pictures.take(open_energy(visitor), "energy")
    live.see_cost(house, report)
    for name, size, dark in (
        ("dashboard", WIDE, False),
        ("dashboard-dark", WIDE, True),
        ("dashboard-phone", PHONE, False),
    ):
        page = visitor.open(PATH, size=size, dark=dark)
        wait_for_cards(page)
        pictures.take(page, name)
        page.context.close()
    page = visitor.open(PATH, size=CHARTS)
    wait_for_cards(page)
    # Yesterday is a whole day.
    card(page, "timeline").get_by_role("button", name="Previous").first.click()
    page.wait_for_timeout(2000)
    for name in ("timeline", "outdoor", "season"):
        pictures.take(card(page, name), name)


def _take_repair(visitor: Visitor, pictures: Pictures) -> None:
    page = visitor.open("/config/repairs")
    page.get_by_text(FINDING).first.click(timeout=SLOW_MS)
    expect(page.locator("ha-dialog").get_by_text(FINDING).first).to_be_visible(timeout=SLOW_MS)
    page.wait_for_timeout(1000)
    pictures.take(page.locator("ha-dialog [role=dialog], ha-dialog dialog").last, "repair")
    page.context.close()


def _take_sheet(visitor: Visitor, pictures: Pictures) -> None:
    page = visitor.open(PATH, size=SHEET)
    wait_for_cards(page)
    (entry,) = ask(page, {"type": "config_entries/get", "domain": "aux_heat"})
    told = ask(page, {"type": "aux_heat/sheet", "entry_id": entry["entry_id"]})
    page.goto(f"{visitor.url}{told['path']}")
    pictures.take(page, "sheet")
    page.context.close()


def main() -> int:
    """Return 0 where all pictures could be taken."""
    parser = argparse.ArgumentParser(prog="scripts/screenshots", description=__doc__)
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "images")
    arguments = parser.parse_args()
    report = Report()
    pictures = Pictures(arguments.into)
    with (
        chromium() as browser,
        TemporaryDirectory() as folder,
        demo(Path(folder) / "config", bare=True) as url,
    ):
        take_all(Visitor(browser, url), report, pictures)
    missing = sorted(set(NAMES) - set(pictures.names))
    for name in (*missing, *report.failures):
        print(f"failed: {name}", file=sys.stderr)
    return 1 if missing or report.failures else 0


if __name__ == "__main__":
    sys.exit(main())

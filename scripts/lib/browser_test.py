"""scripts/test-browser: starts the demo, uses it as a person would, and looks at what it shows."""

from __future__ import annotations

import argparse
from pathlib import Path
import sys
from tempfile import TemporaryDirectory

from browser import accessibility, blueprint, keyboard, live, many_runs, picker
from browser.cards import add_dashboard, look_at_cards
from browser.house import demo
from browser.report import Report
from browser.set_up import set_up, tell_size
from browser.visitor import ZONE, Visitor, chromium
from playwright.sync_api import Page


def use(visitor: Visitor, report: Report) -> None:
    """Go through all that a household does, from an empty Home Assistant on."""

    def picture(page: Page, name: str) -> None:
        report.keep(page, name)

    live.cool(visitor)
    set_up(visitor, report, picture)
    tell_size(visitor, report)
    add_dashboard(visitor, report)
    house = live.raise_setpoint(visitor, report)
    fires = blueprint.import_and_save(visitor, report, picture)
    look_at_cards(visitor, report)
    picker.pick_cards(visitor, report)
    accessibility.check(visitor, report)
    live.see_cost(house, report)
    live.choose_emergency_heat(house, report)
    house.context.close()
    blueprint.see_notification(visitor, report, fires, picture)
    keyboard.use_keyboard(visitor, report)


def main() -> int:
    """Return 0 where all went well."""
    parser = argparse.ArgumentParser(prog="scripts/test-browser", description=__doc__)
    parser.add_argument("--screenshots", type=Path, help="save pictures to this folder")
    arguments = parser.parse_args()
    report = Report(arguments.screenshots)
    complaints: list[str] = []
    with chromium() as browser, TemporaryDirectory() as folder:
        config = Path(folder) / "config"
        with demo(config, bare=True) as url:
            visitor = Visitor(browser, url)
            use(visitor, report)
            complaints += visitor.complaints
            allowed = visitor.allowed
        this_season = many_runs.store_runs(config, ZONE)
        with demo(config, bare=True) as url:
            visitor = Visitor(browser, url)
            many_runs.measure(visitor, report, this_season)
            complaints += visitor.complaints
    left_out = ", ".join(f"{count} about {what}" for what, count in allowed.items()) or "none"
    report.show(
        f"console: {len(complaints)} complaints; left out: {left_out}", fails=bool(complaints)
    )
    for complaint in complaints:
        print(f"          {complaint}")
    print(f"{report.shown} steps, {len(report.failures)} failed, {report.elapsed_s:.0f} s")
    for failure in report.failures:
        print(f"failed: {failure}", file=sys.stderr)
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())

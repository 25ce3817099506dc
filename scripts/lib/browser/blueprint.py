"""A blueprint: imported by its address, saved as an automation, and what it then tells."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
import re
from threading import Thread
from typing import Any, Final
from zoneinfo import ZoneInfo

from playwright.sync_api import Page, expect

from .house import ROOT
from .report import Report
from .visitor import Visitor, ask, text_of

FOLDER: Final = ROOT / "blueprints" / "automation" / "aux_heat"
FILE: Final = "weekly_summary.yaml"
NAME: Final = "Aux Heat Monitor: weekly summary"
IMPORTED: Final = "127.0.0.1/weekly_summary.yaml"
LIST: Final = "/config/blueprint/dashboard"
SLOW_MS: Final = 30_000
TOLD: Final = re.compile(r"Hallway: backup heat last week, \d+\.\d\d USD.* used [\d.]+ kWh")
LATER: Final = timedelta(minutes=1, seconds=20)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Say nothing of each request."""


@contextmanager
def _served() -> Iterator[str]:
    """Serve the checkout's blueprints to this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(FOLDER))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{FILE}"
        server.shutdown()


def import_and_save(
    visitor: Visitor, report: Report, picture: Callable[[Page, str], None]
) -> datetime:
    """Import the weekly summary and save it for a minute from now; return when it will fire."""
    page = visitor.open(LIST)
    with _served() as address:
        page.get_by_text("Import blueprint").first.click(timeout=SLOW_MS)
        page.locator("ha-dialog input").first.fill(address)
        page.get_by_role("button", name="Preview").click()
        expect(page.get_by_text("Review this blueprint source")).to_be_visible(timeout=SLOW_MS)
        page.get_by_role("button", name="Import blueprint").last.click()
        expect(page.get_by_text(IMPORTED)).to_be_visible(timeout=SLOW_MS)
    report.show(f"blueprint: imported through the dialog, over plain http, as {IMPORTED}")
    # The dialog may still be closing over the list.
    page.goto(f"{visitor.url}{LIST}")
    page.get_by_text(IMPORTED).click(timeout=SLOW_MS)
    expect(page.get_by_text("Tells you once a week")).to_be_visible(timeout=SLOW_MS)
    _fill_device(page)
    fires = _fill_time(page)
    picture(page, "blueprint")
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_function(
        "document.querySelector('home-assistant').hass.states"
        "['automation.aux_heat_monitor_weekly_summary']",
        timeout=SLOW_MS,
    )
    report.show(f"blueprint: saved as an automation that fires at {fires:%H:%M}")
    page.context.close()
    return fires


def _fill_device(page: Page) -> None:
    page.get_by_text("Select a device").first.click()
    page.get_by_role("option", name="Hallway").or_(
        page.locator("ha-combo-box-item").filter(has_text="Hallway")
    ).last.click(timeout=SLOW_MS)


def _fill_time(page: Page) -> datetime:
    zone = ZoneInfo(ask(page, {"type": "get_config"})["time_zone"])
    fires = (datetime.now(zone) + LATER).replace(second=0, microsecond=0)
    page.locator("ha-selector-select ha-select").first.click()
    page.locator("ha-selector-select ha-dropdown-item").filter(has_text=f"{fires:%A}").click()
    for field, value in (("hours", f"{fires:%I}"), ("minutes", f"{fires:%M}")):
        page.locator(f'ha-time-input input[name="{field}"]').fill(value)
    page.get_by_text("Blueprint", exact=True).first.click()
    return fires


def see_notification(
    visitor: Visitor,
    report: Report,
    fires: datetime,
    picture: Callable[[Page, str], None],
) -> None:
    """Wait for the house's clock, and read the text on the page."""
    page = visitor.open("/backup-heat")
    wait_s = max(0.0, (fires - datetime.now(fires.tzinfo)).total_seconds())
    page.locator("ha-sidebar").get_by_text("Notifications").click(timeout=SLOW_MS)
    note = page.locator("notification-item, persistent-notification-item").first
    expect(note).to_be_visible(timeout=wait_s * 1000 + SLOW_MS)
    expect(note.get_by_text("kWh").first).to_be_visible(timeout=SLOW_MS)
    text = text_of(note)
    picture(page, "notification")
    report.show(
        f"blueprint: fired by the clock; on the page: {text}",
        fails=TOLD.search(text) is None,
    )
    page.context.close()

"""scripts/test-browser: starts the demo, uses it as a person would, and looks at what it shows."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
UP_WITHIN_S = 120
STOP_WITHIN_S = 60
# The demo's meters report every 5 s.
REPORT_S = 5
# Notes when Home Assistant's page first hears that the strips draw power, and that they run.
WATCH = """() => {
    const states = () => document.querySelector("home-assistant").hass.states;
    window.seen = {};
    window.watch = setInterval(() => {
        const now = Date.now() / 1000;
        if (Number(states()["sensor.strip_power"].state) > 500) window.seen.meter ??= now;
        const running = states()["binary_sensor.hallway_backup_heat"].state === "on";
        if (running) window.seen.running ??= now;
        if (window.seen.meter && window.seen.running) clearInterval(window.watch);
    }, 20);
}"""
# The house starts on its own schedule; afterwards things happen at human speed.
SOON_MS = 90_000


@contextmanager
def demo() -> Iterator[str]:
    """Start the demo in a folder of its own, give its address, and stop it as Ctrl-C does."""
    with socket.socket() as probe, tempfile.TemporaryDirectory() as folder:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
        probe.close()
        config = Path(folder) / "config"
        process = subprocess.Popen(  # noqa: S603 - our own words
            [ROOT / "scripts" / "demo", "--port", port, "--config", config],
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            yield wait_until_up(process)
        finally:
            process.send_signal(signal.SIGINT)
            code = process.wait(STOP_WITHIN_S)
    if code != 0:
        raise SystemExit(f"the demo ended with {code} on Ctrl-C")


def wait_until_up(process: subprocess.Popen[str]) -> str:
    """Read what the demo prints until it names its address."""
    deadline = time.monotonic() + UP_WITHIN_S
    assert process.stdout is not None  # noqa: S101 - a pipe was asked for
    for line in process.stdout:
        print(line, end="")
        if "is up: " in line:
            return line.partition("is up: ")[2].strip()
        if time.monotonic() > deadline:
            break
    raise SystemExit("the demo did not come up")


def tile(page: Page, name: str) -> Locator:
    """Return the tile card with a name."""
    return page.locator("hui-tile-card").filter(has=page.get_by_text(name, exact=True)).first


def open_dashboard(browser: Browser, url: str, complaints: list[str], *, phone: bool) -> Page:
    """Open the page as a new visitor on a desktop or a phone."""
    size = {"width": 412, "height": 915} if phone else {"width": 1500, "height": 900}
    page = browser.new_page(viewport=size, locale="en-US")  # type: ignore[arg-type]  # its own dict
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.goto(url)
    expect(tile(page, "Backup heat")).to_be_visible(timeout=SOON_MS)
    return page


def use(browser: Browser, url: str, screenshots: Path | None) -> list[str]:
    """Raise the setpoint, see backup heat run, choose emergency heat; return complaints."""
    complaints: list[str] = []
    page = open_dashboard(browser, url, complaints, phone=False)
    expect(tile(page, "Backup heat")).to_contain_text("Not running", timeout=SOON_MS)
    page.evaluate(WATCH)
    tile(page, "Raise setpoint").click()
    page.wait_for_function("window.seen.meter && window.seen.running", timeout=SOON_MS)
    expect(tile(page, "Backup heat")).to_have_text(re.compile("Backup heat\\s*Running"))
    late = page.evaluate("window.seen.running - window.seen.meter")
    print(f"raised the setpoint: running shows {late:+.2f} s from the meter's first report of it")
    if late > REPORT_S:
        complaints.append(f"backup heat was shown {late:.1f} s after the meter")
    expect(tile(page, "Power")).to_contain_text("10,000", timeout=SOON_MS)
    # Long enough for money to show.
    expect(tile(page, "Cost today")).not_to_contain_text("$0.00", timeout=2 * SOON_MS)
    keep(page, screenshots, "dashboard")
    phone = open_dashboard(browser, url, complaints, phone=True)
    expect(tile(phone, "Backup heat")).to_contain_text("Running", timeout=SOON_MS)
    keep(phone, screenshots, "dashboard-phone")
    tile(page, "Emergency heat").click()
    expect(tile(page, "Emergency mode")).to_contain_text("On", timeout=SOON_MS)
    print("emergency heat: shown as chosen")
    return complaints


def keep(page: Page, screenshots: Path | None, name: str) -> None:
    """Save a picture, if pictures are wanted."""
    if screenshots is not None:
        page.mouse.move(0, 0)
        page.evaluate("window.scrollTo(0, 0)")
        screenshots.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=screenshots / f"{name}.png")


def main() -> int:
    """Return 0 where all went well."""
    parser = argparse.ArgumentParser(prog="scripts/test-browser", description=__doc__)
    parser.add_argument("--screenshots", type=Path, help="save pictures to this folder")
    arguments = parser.parse_args()
    executable = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if executable is None:
        print("No Chromium on this machine (Debian: apt-get install chromium).", file=sys.stderr)
        return 1
    with demo() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        complaints = use(browser, url, arguments.screenshots)
        browser.close()
    for complaint in complaints:
        print(f"complaint: {complaint}", file=sys.stderr)
    print(f"1 passed, {len(complaints)} complaints" if not complaints else "1 failed")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())

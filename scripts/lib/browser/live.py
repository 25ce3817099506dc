"""Uses the house on the demo's own dashboard: raises the setpoint, chooses emergency heat."""

from __future__ import annotations

import re
from typing import Final

from playwright.sync_api import Locator, Page, expect

from .report import Report
from .visitor import Visitor, act, text_of

PATH: Final = "/aux-heat"
# The demo's meters report every 5 s.
REPORT_S: Final = 5.0
# The house is small; afterwards things happen at human speed.
SOON_MS: Final = 90_000
COOL_F: Final = 62
ABOUT_10_KW: Final = re.compile(r"\b(9|10),\d{3}\b")
# Notes when Home Assistant's page first hears that the strips draw power, and that they run.
WATCH: Final = """() => {
    const states = () => document.querySelector("home-assistant").hass.states;
    window.seen = {cost: Number(states()["sensor.hallway_backup_cost_today"].state)};
    window.watch = setInterval(() => {
        const now = Date.now() / 1000;
        if (Number(states()["sensor.strip_power"].state) > 500) window.seen.meter ??= now;
        const running = states()["binary_sensor.hallway_backup_heat"].state === "on";
        if (running) window.seen.running ??= now;
        if (window.seen.meter && window.seen.running) clearInterval(window.watch);
    }, 20);
}"""


def tile(page: Page, name: str) -> Locator:
    """Return the tile card with a name."""
    return page.locator("hui-tile-card").filter(has=page.get_by_text(name, exact=True)).first


def cool(visitor: Visitor) -> None:
    """Turn the thermostat down, so that what runs next is by the visitor's hand."""
    page = visitor.open(PATH)
    expect(tile(page, "Raise setpoint")).to_be_visible(timeout=SOON_MS)
    act(page, "climate.set_temperature", "climate.hallway", temperature=COOL_F)
    page.context.close()


def raise_setpoint(visitor: Visitor, report: Report) -> Page:
    """See backup heat run, and what it costs, after clicks on a button; leave the page open."""
    page = visitor.open(PATH)
    expect(tile(page, "Backup heat")).to_contain_text("Not running", timeout=3 * SOON_MS)
    page.evaluate(WATCH)
    for _ in range(2):
        tile(page, "Raise setpoint").click()
    page.wait_for_function("window.seen.meter && window.seen.running", timeout=SOON_MS)
    expect(tile(page, "Backup heat")).to_have_text(re.compile("Backup heat\\s*Running"))
    late_s = page.evaluate("window.seen.running - window.seen.meter")
    report.show(
        f"raised the setpoint: running shows {late_s:+.2f} s from the meter's first report of it",
        fails=late_s > REPORT_S,
    )
    # Seen by the home's meter, on which other loads come and go.
    expect(tile(page, "Power")).to_contain_text(ABOUT_10_KW, timeout=SOON_MS)
    strips = page.evaluate(
        "document.querySelector('home-assistant').hass.states['sensor.strip_power'].state"
    )
    report.show(f"power: {text_of(tile(page, 'Power'))}; the strips' own meter: {strips} W")
    return page


def see_cost(page: Page, report: Report) -> None:
    """See that today's cost has grown since the run began."""
    page.wait_for_function(
        "Number(document.querySelector('home-assistant').hass.states"
        "['sensor.hallway_backup_cost_today'].state) >= window.seen.cost + 0.02",
        timeout=2 * SOON_MS,
    )
    cost = tile(page, "Cost today")
    expect(cost).to_contain_text(re.compile(r"\$\d+\.\d\d"))
    before = page.evaluate("window.seen.cost")
    report.show(f"cost: {text_of(cost)}, after ${before:.2f} before the run")


def choose_emergency_heat(page: Page, report: Report) -> None:
    """Emergency heat shows as chosen, and as not chosen again."""
    for now in ("On", "Off"):
        tile(page, "Emergency heat").click()
        expect(tile(page, "Emergency mode")).to_contain_text(now, timeout=SOON_MS)
    report.show("emergency heat: shown as chosen, and as not chosen again")

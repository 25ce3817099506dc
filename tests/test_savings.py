"""Savings: what a winter would save stands in the repair, and then what was saved since."""

from __future__ import annotations

from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.core import HomeAssistant
from homeassistant.helpers import issue_registry as ir
import pytest
from pytest_homeassistant_custom_component.common import async_capture_events

from custom_components.aux_heat.const import DOMAIN
from custom_components.aux_heat.issues import _roughly
from custom_components.aux_heat.reports import moment_as_told

from .home import ENTRY_ID, OUTDOOR, PRICE, STRIPS, STRIPS_ONLY, Home
from .test_repairs import LOCKOUT, answer


async def morning(home: Home, outdoor_c: float, *, strips: bool) -> None:
    """Play a day: warm again in the morning, with strips or without, then two hours of calls."""
    home.outdoor(outdoor_c)
    home.price(0.2 + outdoor_c / 1e4)
    home.climate(HVACAction.HEATING, temperature=21, current_temperature=17)
    home.power(STRIPS, 9000 if strips else 6)
    await home.settle()
    await home.pass_time(minutes=20)
    home.power(STRIPS, 5)
    await home.settle()
    await home.pass_time(minutes=120)
    home.climate(HVACAction.IDLE, temperature=21, current_temperature=21)
    await home.settle()
    await home.pass_time(minutes=15 * 60)
    home.climate(HVACAction.IDLE, temperature=17, current_temperature=20)
    await home.settle()
    await home.pass_time(minutes=400)
    home.outdoor(outdoor_c + 0.05)
    await home.settle()


async def mornings(home: Home, days: int, first: int = 0, *, strips: bool = True) -> None:
    for day in range(first, first + days):
        await morning(home, 9 + day / 10, strips=strips)


async def set_up(home: Home) -> None:
    home.everything()
    home.climate(temperature=17, current_temperature=17)
    await home.set_up(
        STRIPS_ONLY | {"outdoor": OUTDOOR, "price_entity": PRICE}, {"balance_point_c": -5.0}
    )


def saves(home: Home) -> str:
    issue = ir.async_get(home.hass).async_get_issue(DOMAIN, LOCKOUT)
    assert issue is not None
    assert issue.translation_placeholders is not None
    return issue.translation_placeholders["saves"]


def now(home: Home) -> dict[str, Any]:
    entry = home.hass.config_entries.async_get_entry(ENTRY_ID)
    assert entry is not None
    return moment_as_told(home.hass, entry)


async def test_repair_says_what_a_winter_would_save_once_it_is_known(home: Home) -> None:
    await set_up(home)
    await mornings(home, 4)
    assert saves(home) == ""
    events = async_capture_events(home.hass, ir.EVENT_REPAIRS_ISSUE_REGISTRY_UPDATED)
    await mornings(home, 8, 4)
    # 9 kW for 20 min a day, of which the heat pump saves two thirds, 120 days at 0.20.
    assert saves(home) == " Putting it right would save about 48 EUR in a winter."
    # Told once, not each day.
    assert len(events) == 1
    (finding,) = now(home)["findings"]
    assert finding["saves"]["winter_days"] == 120
    assert finding["saves"]["cost"] == pytest.approx(47.5, abs=1)
    attributes = home.entity("lockout_misconfigured").attributes
    assert attributes["winter_saves_cost"] == finding["saves"]["cost"]


async def test_card_and_report_say_what_was_saved_since_the_lockout_was_set(
    hass: HomeAssistant, home: Home
) -> None:
    await set_up(home)
    await mornings(home, 8)
    await answer(home, LOCKOUT, "lockout_set")
    await mornings(home, 10, 8, strips=False)
    (change,) = now(home)["changes"]
    assert change["kind"] == "lockout_misconfigured"
    # The day itself is neither before nor since.
    assert (change["days_before"], change["days_since"]) == (8, 9)
    assert change["before"]["kwh_per_day"] == pytest.approx(1.97, abs=0.05)
    assert change["since"] == {"kwh_per_day": 0, "cost_per_day": 0}
    assert change["saved"]["kwh"] == pytest.approx(9 * 1.97, abs=0.3)
    assert change["saved"]["cost"] == pytest.approx(9 * 1.97 * 0.2, abs=0.1)
    report = await hass.services.async_call(
        DOMAIN, "get_report", blocking=True, return_response=True
    )
    assert report is not None
    assert report["changes"] == [change]


@pytest.mark.parametrize(
    ("value", "said"),
    [(0.424, "0.42"), (8.66, "8.7"), (9.96, "10"), (46.6, "47"), (123.4, "120"), (98765, "99000")],
)
def test_money_is_rounded_as_a_person_says_it(value: float, said: str) -> None:
    assert _roughly(value) == said

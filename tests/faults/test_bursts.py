"""Thousands of reports at once, as after a meter or a gateway has come back."""

from __future__ import annotations

from time import thread_time

from homeassistant.components.climate import HVACAction
from homeassistant.const import EVENT_STATE_CHANGED, STATE_OFF, STATE_ON
from homeassistant.core import Event, EventStateChangedData, HomeAssistant, callback
import pytest

from tests.home import (
    CAR,
    FULL,
    INDOOR_UNIT,
    METER,
    METER_ONLY,
    OUTDOOR_UNIT,
    STRIPS,
    STRIPS_ONLY,
    Home,
)
from tests.recorded_home import runs_of

from .household import alarms

REPORTS = 5000
# It is about 0.5 s of work: this is for machines that are slow.
LONGEST_S = 5.0


def burst(home: Home, *entity_ids: str, last_w: float) -> float:
    """Let meters report again and again in one go; return the seconds of work that took."""
    began = thread_time()
    for number in range(REPORTS // len(entity_ids)):
        for entity_id in entity_ids:
            home.power(entity_id, 400 + number % 200)
    for entity_id in entity_ids:
        home.power(entity_id, last_w)
    return thread_time() - began


@pytest.fixture
def writes(hass: HomeAssistant) -> list[str]:
    """Return a list that grows by each state that one of our entities takes."""
    written: list[str] = []

    @callback
    def note(event: Event[EventStateChangedData]) -> None:
        if "hallway_" in event.data["entity_id"] and event.data["old_state"] is not None:
            written.append(event.data["entity_id"])

    hass.bus.async_listen(EVENT_STATE_CHANGED, note)
    return written


async def test_burst_of_one_meter_holds_nothing_up_and_its_last_word_counts(
    home: Home, writes: list[str]
) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=10)
    writes.clear()
    assert burst(home, STRIPS, last_w=9600) < LONGEST_S
    await home.settle()
    assert home.shown("aux_heat") == STATE_ON
    assert home.number("aux_power") == 9600
    # Each is a row in the database: on, its power, since when, how many, not thousands.
    assert len(writes) < 20
    await home.pass_time(minutes=20)
    assert burst(home, STRIPS, last_w=5) < LONGEST_S
    await home.settle()
    (run,) = runs_of(home)
    assert run["duration_s"] == 1200
    assert run["energy_kwh"] == pytest.approx(3.2)
    assert alarms(home) == set()


async def test_burst_of_several_meters_at_once(home: Home, writes: list[str]) -> None:
    home.everything()
    home.ecobee("heatPump")
    await home.set_up(FULL | {"other_loads": [CAR]}, {"strip_kw": 9.6})
    await home.pass_time(minutes=10)
    writes.clear()
    meters = (STRIPS, OUTDOOR_UNIT, INDOOR_UNIT, METER, CAR)
    assert burst(home, *meters, last_w=450) < LONGEST_S
    await home.settle()
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "0")
    assert len(writes) < 40
    assert alarms(home) == set()


async def test_burst_of_a_home_meter_is_no_load(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(METER, 500)
    await home.set_up(METER_ONLY, {"strip_kw": 9.6})
    await home.pass_time(minutes=20)
    assert burst(home, METER, last_w=500) < LONGEST_S
    await home.pass_time(minutes=10)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "0")
    home.power(METER, 10_100)
    await home.pass_time(minutes=10)
    assert home.shown("aux_heat") == STATE_ON


async def test_repeats_by_the_thousand_are_no_news(home: Home, writes: list[str]) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9600)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=10)
    writes.clear()
    began = thread_time()
    for _ in range(REPORTS):
        home.power(STRIPS, 9600)
    assert thread_time() - began < LONGEST_S
    await home.settle()
    assert writes == []
    assert home.number("aux_energy") == pytest.approx(1.6)

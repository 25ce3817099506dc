"""Meters that are stuck at a value, talking or silent, and thermostats that are."""

from __future__ import annotations

from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.const import STATE_OFF, STATE_ON, STATE_UNAVAILABLE
import pytest

from tests.home import (
    CLIMATE,
    INDOOR_UNIT,
    METER,
    METER_ONLY,
    STRIPS,
    STRIPS_ONLY,
    THERMOSTAT_ONLY,
    Home,
)
from tests.recorded_home import runs_of

from .household import alarms

SIZE = {"strip_kw": 10.0}


async def repeat(home: Home, entity_id: str, power_w: float, minutes: int) -> None:
    """Let a meter say the same again and again."""
    for _ in range(minutes // 5):
        home.power(entity_id, power_w)
        await home.pass_time(minutes=5)


async def a_call_with_strips(home: Home, entity_id: str, data: dict[str, Any]) -> None:
    """Let strips come on in a call, on a meter."""
    home.climate()
    home.power(entity_id, 500)
    await home.set_up(data, SIZE)
    await repeat(home, entity_id, 500, 10)
    home.climate(HVACAction.HEATING)
    await repeat(home, entity_id, 500, 10)
    await repeat(home, entity_id, 10_500, 10)
    assert home.shown("aux_heat") == STATE_ON


async def test_home_meter_that_repeats_one_value_shows_no_run_after_the_call(home: Home) -> None:
    """Strips go off with the call; what goes on is no strips' doing, or a meter that is stuck."""
    await a_call_with_strips(home, METER, METER_ONLY)
    home.climate(HVACAction.IDLE, current_temperature=21)
    await repeat(home, METER, 10_500, 10)
    assert home.shown("aux_heat") == STATE_OFF
    await repeat(home, METER, 10_500, 180)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "0")
    assert runs_of(home) == []
    assert alarms(home) == set()


async def test_home_meter_that_is_stuck_through_calls_is_one_run_of_a_call_at_most(
    home: Home,
) -> None:
    await a_call_with_strips(home, METER, METER_ONLY)
    for _ in range(4):
        home.climate(HVACAction.IDLE, current_temperature=21)
        await repeat(home, METER, 10_500, 15)
        home.climate(HVACAction.HEATING, current_temperature=20.5)
        await repeat(home, METER, 10_500, 15)
    assert home.shown("aux_heat") == STATE_OFF
    assert runs_of(home) == []
    assert alarms(home) == set()


async def test_silent_home_meter_ends_the_run_where_it_was_last_heard(home: Home) -> None:
    await a_call_with_strips(home, METER, METER_ONLY)
    await home.pass_time(minutes=120)
    assert home.shown("aux_heat", "aux_power") == (STATE_UNAVAILABLE, STATE_UNAVAILABLE)
    # Within the hour in which it may be silent it counts; nothing after it does.
    assert home.number("aux_runtime_today") <= 70
    energy_kwh = home.number("aux_energy")
    await home.pass_time(minutes=300)
    assert home.number("aux_energy") == energy_kwh
    assert alarms(home) == set()


async def test_strips_circuit_that_is_stuck_is_told_as_the_danger_that_it_may_be(
    home: Home,
) -> None:
    """A meter that says by the minute that the strips draw can't be told from a welded relay."""
    await a_call_with_strips(home, STRIPS, STRIPS_ONLY)
    home.climate(HVACAction.IDLE, current_temperature=21)
    await repeat(home, STRIPS, 10_500, 15)
    assert alarms(home) == {"backup_stuck_on"}
    await repeat(home, STRIPS, 10_500, 60)
    assert home.shown("aux_runs_today") == "1"
    # It is put right, and so is the alarm, after a while.
    await repeat(home, STRIPS, 5, 65)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "1")
    assert alarms(home) == set()


async def test_strips_circuit_that_fell_silent_while_they_ran_runs_for_an_hour_at_most(
    home: Home,
) -> None:
    await a_call_with_strips(home, STRIPS, STRIPS_ONLY)
    await home.pass_time(minutes=300)
    assert home.shown("aux_heat", "aux_power") == (STATE_UNAVAILABLE, STATE_UNAVAILABLE)
    (run,) = runs_of(home)
    assert run["estimated"]
    assert run["duration_s"] <= 65 * 60 + 5 * 60
    # The call went on all the time: there is nothing to be found by silence.
    assert alarms(home) == set()


@pytest.mark.parametrize("power_w", [9600, 5])
async def test_hvac_circuit_that_falls_silent_in_a_call_raises_no_alarm_by_that(
    home: Home, power_w: float
) -> None:
    data = STRIPS_ONLY | {"strips_power": [], "hvac_power": [INDOOR_UNIT]}
    home.climate(HVACAction.HEATING)
    home.power(INDOOR_UNIT, power_w)
    await home.set_up(data, SIZE)
    await repeat(home, INDOOR_UNIT, power_w, 15)
    assert alarms(home) == set()
    await home.pass_time(minutes=300)
    assert home.shown("aux_heat") == STATE_UNAVAILABLE
    assert alarms(home) == set()


async def test_thermostat_whose_word_is_stuck_is_believed_only_as_long_as_it_calls(
    home: Home,
) -> None:
    """An ecobee in the cloud that isn't updated any more: unavailable ends what it said."""
    home.ecobee("heatPump,auxHeat1")
    await home.set_up(THERMOSTAT_ONLY, SIZE)
    await home.pass_time(minutes=30)
    home.gone(CLIMATE)
    await home.pass_time(minutes=60)
    assert home.shown("aux_heat") == STATE_UNAVAILABLE
    assert home.number("aux_energy") == pytest.approx(5.0)
    home.ecobee("", HVACAction.IDLE)
    await home.settle()
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "1")
    assert alarms(home) == set()

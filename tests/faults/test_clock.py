"""The clock is wrong, and put right: nothing is invented, nothing missed, nobody blind."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.const import STATE_OFF, STATE_ON, STATE_UNAVAILABLE
from homeassistant.util import dt as dt_util
import pytest

from tests.home import (
    METER,
    METER_ONLY,
    OUTDOOR,
    STRIPS,
    STRIPS_ONLY,
    THERMOSTAT_ONLY,
    Home,
)
from tests.recorded_home import PRICED, runs_of

from .clock import WallClock

STRIPS_AND_WEATHER = STRIPS_ONLY | {"outdoor": OUTDOOR}


@pytest.fixture
async def heated(home: Home) -> Home:
    """Give a home that is watched by a meter on its strips, and calls for heat."""
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(8.33)
    home.price(0.2)
    await home.set_up(PRICED)
    await home.pass_time(minutes=5)
    return home


async def strips(home: Home, power_w: float) -> None:
    """Let the strips' meter report."""
    home.power(STRIPS, power_w)
    await home.settle()


def are_apart(runs: list[dict[str, Any]]) -> bool:
    """Return whether no run begins before the one before it has ended."""
    return all(
        one["start"] < one["end"] and (other is None or one["end"] <= other["start"])
        for one, other in zip(runs, [*runs[1:], None], strict=True)
    )


@pytest.mark.parametrize("seconds", [30, -30, 300, -300, 3600, -3600, 36_000, -36_000])
async def test_what_runs_shows_at_once_after_the_clock_was_set(
    heated: Home, wall_clock: WallClock, seconds: float
) -> None:
    wall_clock.set_by(seconds=seconds)
    await strips(heated, 9000)
    assert heated.shown("aux_heat") == STATE_ON
    assert heated.number("aux_power") == 9000
    await heated.pass_time(minutes=2)
    await strips(heated, 5)
    assert heated.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "1")
    assert heated.number("aux_energy") == pytest.approx(0.3, abs=0.15)


@pytest.mark.parametrize("seconds", [30, -30, 300, -300, 3600, -3600])
async def test_run_in_which_the_clock_is_set_counts_what_was_drawn(
    heated: Home, wall_clock: WallClock, seconds: float
) -> None:
    """It draws 9 kW for 40 minutes, whatever the clock says: 6 kWh."""
    await strips(heated, 9000)
    await heated.pass_time(minutes=20)
    wall_clock.set_by(seconds=seconds)
    await heated.pass_time(minutes=1)
    await strips(heated, 9000)
    await heated.pass_time(minutes=19)
    assert heated.shown("aux_heat") == STATE_ON
    await strips(heated, 5)
    await heated.pass_time(minutes=5)
    # Five minutes may have passed, as far as anybody knows; an hour was watched by nobody.
    assert heated.number("aux_energy") == pytest.approx(6.75 if seconds == 300 else 6.0, abs=0.1)
    runs = runs_of(heated)
    assert len(runs) == (2 if seconds == 3600 else 1)
    assert are_apart(runs)
    assert sum(run["duration_s"] for run in runs) == pytest.approx(2400, abs=320)


async def test_machine_that_slept_counts_nothing_meanwhile(
    heated: Home, wall_clock: WallClock
) -> None:
    await strips(heated, 9000)
    await heated.pass_time(minutes=20)
    wall_clock.set_by(hours=8)
    await heated.pass_time(minutes=5)
    # The thermostat's last word is all there is; of the meter nothing is known until it speaks.
    assert heated.shown("aux_heat", "aux_power") == (STATE_UNAVAILABLE, STATE_UNAVAILABLE)
    await strips(heated, 5)
    assert heated.shown("aux_heat") == STATE_OFF
    # With the minutes after it woke up.
    assert heated.number("aux_energy") == pytest.approx(3.75, abs=0.01)
    (run,) = runs_of(heated)
    assert run["duration_s"] == pytest.approx(1500, abs=1)
    assert run["estimated"]


async def test_thermostat_s_word_does_not_fill_the_night_in_which_the_machine_slept(
    home: Home, wall_clock: WallClock
) -> None:
    home.ecobee("heatPump,auxHeat1")
    await home.set_up(THERMOSTAT_ONLY, {"strip_kw": 10.0})
    await home.pass_time(minutes=20)
    wall_clock.set_by(hours=8)
    await home.pass_time(minutes=3)
    home.ecobee("heatPump")
    await home.settle()
    assert home.shown("aux_heat") == STATE_OFF
    assert home.number("aux_energy") == pytest.approx(10 * 23 / 60, abs=0.05)


async def test_alarm_comes_in_time_though_the_clock_was_set_back_by_an_hour(
    home: Home, wall_clock: WallClock
) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=5)
    wall_clock.set_by(hours=-1)
    await home.pass_time(minutes=1)
    await strips(home, 9000)
    await home.pass_time(minutes=9)
    assert home.shown("backup_stuck_on") == STATE_OFF
    await home.pass_time(minutes=2)
    assert home.shown("backup_stuck_on") == STATE_ON


async def test_alarm_in_the_making_comes_in_time_too(home: Home, wall_clock: WallClock) -> None:
    """The run in progress goes on by the old time; the wait for the alarm with it."""
    home.climate()
    home.power(STRIPS, 9000)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=5)
    wall_clock.set_by(hours=-1)
    await home.pass_time(minutes=4)
    assert home.shown("backup_stuck_on") == STATE_OFF
    await home.pass_time(minutes=2)
    assert home.shown("backup_stuck_on") == STATE_ON


async def test_silence_is_noticed_in_time_after_the_clock_was_set_back(
    heated: Home, wall_clock: WallClock
) -> None:
    wall_clock.set_by(hours=-5)
    await heated.pass_time(minutes=54)
    assert heated.shown("aux_heat") == STATE_OFF
    await heated.pass_time(minutes=2)
    assert heated.shown("aux_heat") == STATE_UNAVAILABLE


async def test_hour_that_is_lived_twice_has_no_run_twice(
    heated: Home, wall_clock: WallClock
) -> None:
    await strips(heated, 9000)
    await heated.pass_time(minutes=10)
    await strips(heated, 5)
    await heated.pass_time(minutes=45)
    wall_clock.set_by(hours=-1)
    energy_kwh = []
    for _ in range(6):
        await heated.pass_time(minutes=5)
        await strips(heated, 9000)
        await heated.pass_time(minutes=5)
        await strips(heated, 5)
        assert heated.shown("aux_heat") == STATE_OFF
        energy_kwh.append(heated.number("aux_energy"))
    assert energy_kwh == sorted(energy_kwh)
    runs = runs_of(heated)
    assert are_apart(runs)
    # What overlaps with the run that was there already isn't counted.
    assert len(runs) == 6
    assert heated.shown("aux_runs_today") == "6"


async def test_sums_of_the_day_are_those_of_the_day_that_is(
    heated: Home, wall_clock: WallClock
) -> None:
    """A clock that was a day ahead: what was counted is tomorrow's by its own words."""
    wall_clock.set_by(hours=24)
    await heated.pass_time(minutes=1)
    await strips(heated, 9000)
    await heated.pass_time(minutes=10)
    await strips(heated, 5)
    assert heated.shown("aux_runs_today") == "1"
    assert (
        heated.entity("aux_runtime_today").attributes["last_reset"] == "2026-01-16T00:00:00-08:00"
    )
    wall_clock.set_by(hours=-24)
    await heated.pass_time(minutes=6)
    assert heated.shown("aux_runs_today") == "0"
    assert (
        heated.entity("aux_runtime_today").attributes["last_reset"] == "2026-01-15T00:00:00-08:00"
    )
    # The counters that statistics go by never go back.
    assert heated.number("aux_energy") == pytest.approx(1.5)
    await heated.until("2026-01-16T08:00:01+00:00")
    assert heated.shown("aux_runs_today") == "1"


async def test_findings_and_what_was_said_to_them_outlive_a_clock_that_is_set_back(
    home: Home, wall_clock: WallClock
) -> None:
    home.climate()
    home.power(STRIPS, 9000)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=11)
    assert home.shown("backup_stuck_on") == STATE_ON
    await home.hass.services.async_call(
        "aux_heat",
        "acknowledge",
        {"finding": "backup_stuck_on"},
        blocking=True,
    )
    said = home.entity("backup_stuck_on").attributes["acknowledged"]
    assert said is not None
    await strips(home, 5)
    wall_clock.set_by(hours=-3)
    await home.pass_time(minutes=5)
    state = home.entity("backup_stuck_on")
    assert state.state == STATE_ON
    assert datetime.fromisoformat(str(state.attributes["acknowledged"])) <= dt_util.utcnow()
    await home.pass_time(minutes=60)
    assert home.shown("backup_stuck_on") == STATE_OFF


async def test_setting_the_clock_back_survives_a_restart(
    heated: Home, wall_clock: WallClock
) -> None:
    await strips(heated, 9000)
    await heated.pass_time(minutes=10)
    await strips(heated, 5)
    await heated.pass_time(minutes=1)
    wall_clock.set_by(hours=-1)
    await heated.pass_time(minutes=1)
    await strips(heated, 9000)
    await heated.pass_time(minutes=10)
    await heated.reload()
    assert heated.shown("aux_heat") == STATE_ON
    await heated.pass_time(minutes=10)
    await strips(heated, 5)
    assert heated.number("aux_energy") == pytest.approx(4.5, abs=0.05)
    runs = runs_of(heated)
    assert are_apart(runs)
    assert [run["duration_s"] for run in runs] == pytest.approx([1200, 600], abs=60)


@pytest.mark.parametrize("hours", [-0.5, -24 * 90, -24 * 365 * 56])
async def test_machine_without_a_clock_starts_in_the_past_and_learns_the_time_a_minute_later(
    heated: Home, wall_clock: WallClock, hours: float
) -> None:
    await strips(heated, 9000)
    await heated.pass_time(minutes=20)
    await strips(heated, 5)
    (before,) = runs_of(heated)
    await heated.hass.config_entries.async_unload(
        heated.hass.config_entries.async_entries("aux_heat")[0].entry_id
    )
    began = dt_util.utcnow()

    wall_clock.set_by(hours=hours)
    # The sources come up with the machine.
    heated.climate(HVACAction.HEATING)
    await strips(heated, 9000)
    await heated.hass.config_entries.async_setup(
        heated.hass.config_entries.async_entries("aux_heat")[0].entry_id
    )
    await heated.settle()
    assert heated.shown("aux_heat") == STATE_ON
    await heated.pass_time(minutes=1)
    # It took five minutes to get to the network.
    wall_clock.set_to("2026-01-15T12:31:00+00:00")
    await heated.pass_time(seconds=10)
    await strips(heated, 9000)
    await heated.pass_time(minutes=9)
    await strips(heated, 5)
    assert heated.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "2")
    first, second = runs_of(heated)
    assert first == before
    assert are_apart([first, second])
    assert datetime.fromisoformat(second["start"]) >= began
    assert heated.number("aux_energy") == pytest.approx(3 + 1.5 + 0.75, abs=0.8)


async def test_machine_whose_clock_stays_in_the_past_is_not_blind(
    heated: Home, wall_clock: WallClock
) -> None:
    """Without a network an hour in the past is the present, after some minutes."""
    await heated.reload()
    wall_clock.set_by(hours=-1)
    await heated.reload()
    seen = []
    for _ in range(6):
        await strips(heated, 9000)
        await heated.pass_time(minutes=5)
        seen.append(heated.shown("aux_heat"))
        await strips(heated, 5)
        await heated.pass_time(minutes=5)
        seen.append(heated.shown("aux_heat"))
    assert seen == [STATE_ON, STATE_OFF] * 6
    assert heated.number("aux_energy") == pytest.approx(6 * 0.75, abs=0.02)
    last = runs_of(heated)[-1]
    assert datetime.fromisoformat(last["end"]) <= dt_util.utcnow()
    assert are_apart(runs_of(heated))


async def test_house_first_seen_by_a_wrong_clock_has_no_run_of_months(
    home: Home, wall_clock: WallClock
) -> None:
    wall_clock.set_to("2025-09-01T00:01:00+00:00")
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9000)
    home.outdoor(3)
    await home.set_up(STRIPS_AND_WEATHER)
    await home.pass_time(minutes=1)
    wall_clock.set_to("2026-01-15T12:00:00+00:00")
    await home.pass_time(seconds=10)
    await strips(home, 9000)
    await home.pass_time(minutes=10)
    assert home.number("aux_energy") == pytest.approx(0.15 + 1.5, abs=0.03)
    assert home.shown("backup_stuck_on", "heat_pump_not_heating") == (STATE_OFF, STATE_OFF)


async def test_home_meter_finds_its_strips_after_the_clock_was_set_back(
    home: Home, wall_clock: WallClock
) -> None:
    home.climate()
    home.power(METER, 500)
    await home.set_up(METER_ONLY, {"strip_kw": 10.0})
    await home.pass_time(minutes=5)
    wall_clock.set_by(hours=-2)
    await home.pass_time(minutes=5)
    home.climate(HVACAction.HEATING)
    await home.pass_time(minutes=10)
    home.power(METER, 10_500)
    await home.settle()
    assert home.shown("aux_heat") == STATE_ON
    await home.pass_time(minutes=10)
    home.power(METER, 500)
    await home.settle()
    assert home.number("aux_energy") == pytest.approx(10 / 6, abs=0.1)


async def test_report_that_is_older_than_the_last_one_counts_when_it_comes(
    heated: Home,
) -> None:
    """Some sources say themselves from when their reports are, and send them out of order."""
    await heated.pass_time(minutes=10)
    heated.outdoor(5)
    await heated.settle()
    earlier = dt_util.utcnow().timestamp() - 300
    heated.hass.states.async_set_internal(
        STRIPS,
        "9000",
        {"unit_of_measurement": "W"},
        force_update=False,
        context=None,
        state_info=None,
        timestamp=earlier,
    )
    await heated.settle()
    assert heated.shown("aux_heat") == STATE_ON
    await heated.pass_time(minutes=20)
    await strips(heated, 5)
    assert heated.number("aux_energy") == pytest.approx(3.0, abs=0.01)


async def test_two_reports_of_one_instant_are_the_last_of_them(heated: Home) -> None:
    for power_w in (9000, 5, 9000, 5, 5):
        heated.power(STRIPS, power_w)
    await heated.settle()
    assert heated.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "0")
    for power_w in (9000, 9000, 5, 9000, 9000):
        heated.power(STRIPS, power_w)
    await heated.pass_time(minutes=20)
    assert heated.shown("aux_heat", "aux_runs_today") == (STATE_ON, "1")
    assert heated.number("aux_energy") == pytest.approx(3.0, abs=0.01)

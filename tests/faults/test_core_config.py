"""Home Assistant's own settings change while it runs: the time zone, the units."""

from __future__ import annotations

import logging

from homeassistant.components.climate import HVACAction
from homeassistant.const import STATE_OFF, STATE_ON
import pytest

from custom_components.aux_heat.diagnostics import async_get_config_entry_diagnostics
from tests.home import STRIPS, STRIPS_ONLY, UNTOLD, WEATHER, Home
from tests.recorded_home import PRICED, runs_of

# The house of these tests stands where it is 4 in the morning at the beginning.
BERLIN = "Europe/Berlin"


async def told(home: Home, quantity: str) -> object:
    """Return what was understood last of a quantity, as the diagnostics have it."""
    (entry,) = home.hass.config_entries.async_entries("aux_heat")
    diagnostics = await async_get_config_entry_diagnostics(home.hass, entry)
    return [value for _, name, value in diagnostics["readings"] if name == quantity][-1]


def complaints(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return what the integration has warned of."""
    return [
        record.getMessage()
        for record in caplog.records
        if record.levelno >= logging.WARNING and record.name.startswith("custom_components.aux")
    ]


async def test_day_is_the_new_time_zone_s_at_once_and_the_run_goes_on(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9000)
    home.outdoor(8.33)
    home.price(0.2)
    await home.set_up(PRICED)
    await home.pass_time(minutes=20)
    assert home.entity("aux_runtime_today").attributes["last_reset"] == "2026-01-15T00:00:00-08:00"
    await home.hass.config.async_update(time_zone=BERLIN)
    await home.settle()
    assert home.entity("aux_runtime_today").attributes["last_reset"] == "2026-01-15T00:00:00+01:00"
    await home.pass_time(minutes=20)
    home.power(STRIPS, 5)
    await home.settle()
    (run,) = runs_of(home)
    assert run["duration_s"] == 2400
    assert home.number("aux_energy") == pytest.approx(6.0)

    # Midnight in Berlin.
    await home.until("2026-01-15T22:59:59+00:00")
    assert home.shown("aux_runs_today") == "1"
    await home.pass_time(seconds=1)
    assert home.shown("aux_runs_today") == "0"
    assert home.number("aux_energy") == pytest.approx(6.0)


async def test_what_is_no_matter_of_ours_changes_nothing(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    seen = home.watch("aux_heat")
    await home.hass.config.async_update(location_name="Cabin", elevation=1200)
    await home.settle()
    assert seen == []


async def test_thermostat_is_understood_before_and_after_the_home_s_units_change(
    home: Home, caplog: pytest.LogCaptureFixture
) -> None:
    """Its integration writes the new unit's numbers when it next reports, some minutes later."""
    home.climate(HVACAction.HEATING, current_temperature=20, temperature=21)
    home.power(STRIPS, 9000)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=10)
    await home.hass.config.async_update(unit_system="us_customary")
    await home.settle()
    assert (await told(home, "indoor_c"), await told(home, "setpoint_c")) == (20, 21)
    await home.pass_time(minutes=2)
    home.climate(HVACAction.HEATING, current_temperature=69.8, temperature=69.8)
    await home.settle()
    assert (await told(home, "indoor_c"), await told(home, "setpoint_c")) == (21, 21)
    await home.pass_time(minutes=8)
    await home.hass.config.async_update(unit_system="metric")
    await home.settle()
    assert (await told(home, "indoor_c"), await told(home, "setpoint_c")) == (21, 21)
    await home.pass_time(minutes=2)
    home.climate(HVACAction.IDLE, current_temperature=21.5, temperature=21)
    home.power(STRIPS, 5)
    await home.settle()
    assert await told(home, "indoor_c") == 21.5
    assert home.shown("aux_heat") == STATE_OFF
    # No jump of the setpoint by fifty degrees, and one run.
    (run,) = runs_of(home)
    assert (run["cause"], run["setpoint_c"]) == ("unknown", 21)
    assert run["duration_s"] == 22 * 60
    assert complaints(caplog) == []


async def test_weather_without_a_unit_of_its_own_is_understood_too(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    home.hass.states.async_set(WEATHER, "cloudy", {"temperature": 8.33})
    await home.set_up(STRIPS_ONLY | {"outdoor": WEATHER})
    await home.pass_time(minutes=1)
    await home.hass.config.async_update(unit_system="us_customary")
    await home.settle()
    assert home.shown("heat_pump_cop") == "2.9"
    await home.pass_time(minutes=1)
    home.hass.states.async_set(WEATHER, "cloudy", {"temperature": 47})
    await home.settle()
    assert home.shown("heat_pump_cop") == "2.9"


async def first_day_of_season(home: Home) -> object:
    """Ask when the season began, as the report of it says."""
    report = await home.hass.services.async_call(
        "aux_heat", "get_report", {"period": "season"}, blocking=True, return_response=True
    )
    assert report is not None
    return report["first_day"]


async def test_half_the_globe_away_the_season_begins_in_january(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    home.price(0.2)
    await home.set_up(PRICED | {"emergency": UNTOLD})
    assert await first_day_of_season(home) == "2025-07-01"
    await home.hass.config.async_update(latitude=-37, longitude=145)
    await home.settle()
    assert await first_day_of_season(home) == "2026-01-01"


async def test_sensor_that_changes_its_own_unit_is_the_same_weather(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9000)
    home.outdoor(8.33)
    await home.set_up(STRIPS_ONLY | {"outdoor": "sensor.outdoor_temperature"})
    await home.pass_time(minutes=20)
    home.outdoor(47, "°F")
    await home.pass_time(minutes=20)
    assert home.shown("aux_heat", "heat_pump_cop") == (STATE_ON, "2.9")
    home.outdoor(8.33)
    home.power(STRIPS, 5)
    await home.settle()
    (run,) = runs_of(home)
    assert run["outdoor_c"] == pytest.approx(8.33, abs=0.01)

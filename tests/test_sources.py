"""Sources: units, signs, sums, several thermostats, and what can't be used."""

from __future__ import annotations

import logging
from typing import Any

from homeassistant.components.climate import HVACAction, HVACMode
from homeassistant.const import STATE_OFF, STATE_ON, STATE_UNAVAILABLE, STATE_UNKNOWN
from homeassistant.util.unit_system import US_CUSTOMARY_SYSTEM
import pytest
from pytest_homeassistant_custom_component.common import MockConfigEntry

from custom_components.aux_heat.diagnostics import async_get_config_entry_diagnostics

from .home import (
    CAR,
    CLIMATE,
    COUNTER,
    COUNTER_ONLY,
    ECOBEE_AUX,
    EXPORT,
    INDOOR_UNIT,
    METER,
    METER_ONLY,
    OUTDOOR,
    OUTDOOR_UNIT,
    PRICE,
    STRIPS,
    STRIPS_ONLY,
    THERMOSTAT_ONLY,
    UNTOLD,
    UPSTAIRS,
    WATER,
    WEATHER,
    Home,
)

HVAC_ONLY = {
    "climates": [CLIMATE],
    "aux": UNTOLD,
    "emergency": UNTOLD,
    "hvac_power": [OUTDOOR_UNIT, INDOOR_UNIT],
    "home_inverted": False,
}
SIZE = {"strip_kw": 10.0}


def complaints(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return what the integration has warned of."""
    return [
        record.getMessage()
        for record in caplog.records
        if record.levelno >= logging.WARNING and record.name.startswith("custom_components.aux")
    ]


@pytest.mark.parametrize(
    ("value", "unit"),
    [(9600, "W"), (9.6, "kW"), (9_600_000, "mW"), (0.0096, "MW"), (32756.7, "BTU/h")],
)
async def test_power_is_read_in_its_unit(home: Home, value: float, unit: str) -> None:
    home.climate()
    home.power(STRIPS, value, unit)
    await home.set_up(STRIPS_ONLY)
    assert home.shown("aux_heat") == STATE_ON
    assert home.number("aux_power") == pytest.approx(9600, abs=1)


async def test_unit_may_change_in_flight(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 9000)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=20)
    home.power(STRIPS, 9, "kW")
    await home.pass_time(minutes=20)
    assert home.number("aux_power") == 9000
    assert home.number("aux_energy") == pytest.approx(6.0)


async def a_step_on_the_home_meter(home: Home) -> None:
    """Let heat be called for, and 10 kW come on."""
    await home.pass_time(minutes=5)
    home.climate(HVACAction.HEATING)
    await home.pass_time(minutes=10)


async def test_inverted_meter_counts_what_is_drawn_as_negative(home: Home) -> None:
    home.climate()
    home.power(METER, -500)
    await home.set_up(METER_ONLY | {"home_inverted": True}, SIZE)
    await a_step_on_the_home_meter(home)
    home.power(METER, -10_500)
    await home.settle()
    assert home.shown("aux_heat") == STATE_ON


async def test_inverted_meter_that_feeds_the_grid_shows_no_run(home: Home) -> None:
    home.climate()
    home.power(METER, -500)
    await home.set_up(METER_ONLY | {"home_inverted": True}, SIZE)
    await a_step_on_the_home_meter(home)
    home.power(METER, 9_500)
    await home.settle()
    assert home.shown("aux_heat") == STATE_OFF


async def test_two_sensors_for_drawn_and_fed_are_one_meter(home: Home) -> None:
    home.climate()
    home.power(METER, 0)
    home.power(EXPORT, 4000)
    await home.set_up(METER_ONLY | {"home_export_power": EXPORT}, SIZE)
    await a_step_on_the_home_meter(home)
    # The step of 10 kW goes through zero: 4 kW no more fed, 6 kW drawn.
    home.power(EXPORT, 0)
    home.power(METER, 6000)
    await home.settle()
    assert home.shown("aux_heat") == STATE_ON


async def test_two_hvac_meters_are_added(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(OUTDOOR_UNIT, 30)
    home.power(INDOOR_UNIT, 0.02, "kW")
    await home.set_up(HVAC_ONLY, SIZE)
    assert home.shown("aux_heat", "evidence") == (STATE_OFF, "hvac_circuit")
    # Neither of them alone is more than a compressor.
    home.power(OUTDOOR_UNIT, 6000)
    home.power(INDOOR_UNIT, 6.3, "kW")
    await home.settle()
    assert home.shown("aux_heat") == STATE_ON


async def test_sum_is_unknown_while_one_of_its_meters_is(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(OUTDOOR_UNIT, 30)
    home.power(INDOOR_UNIT, 20)
    await home.set_up(HVAC_ONLY, SIZE)
    home.gone(INDOOR_UNIT)
    await home.settle()
    assert home.shown("aux_heat") == STATE_UNAVAILABLE
    home.power(INDOOR_UNIT, 20)
    await home.settle()
    assert home.shown("aux_heat") == STATE_OFF


async def test_sum_is_unknown_while_one_of_its_meters_is_silent(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(OUTDOOR_UNIT, 30)
    home.power(INDOOR_UNIT, 20)
    await home.set_up(HVAC_ONLY, SIZE)
    await home.pass_time(minutes=40)
    home.power(OUTDOOR_UNIT, 31)
    await home.pass_time(minutes=40)
    assert home.shown("aux_heat") == STATE_UNAVAILABLE
    home.power(INDOOR_UNIT, 20)
    await home.settle()
    assert home.shown("aux_heat") == STATE_OFF


@pytest.mark.parametrize(
    ("value", "unit", "cop"),
    [(8.33, "°C", "2.9"), (47, "°F", "2.9"), (281.48, "K", "2.9"), (17, "°F", "1.8")],
)
async def test_outdoor_temperature_is_read_in_its_unit(
    home: Home, value: float, unit: str, cop: str
) -> None:
    home.climate()
    home.power(STRIPS, 5)
    home.outdoor(value, unit)
    await home.set_up(STRIPS_ONLY | {"outdoor": OUTDOOR})
    assert home.shown("heat_pump_cop") == cop


@pytest.mark.parametrize(
    ("attributes", "cop"),
    [
        ({"temperature": 47, "temperature_unit": "°F"}, "2.9"),
        ({"temperature": 8.33, "temperature_unit": "°C"}, "2.9"),
        ({"temperature": 8.33}, "2.9"),
        ({}, STATE_UNAVAILABLE),
        ({"temperature": []}, STATE_UNAVAILABLE),
    ],
)
async def test_weather_service_will_do(home: Home, attributes: dict[str, Any], cop: str) -> None:
    home.climate()
    home.power(STRIPS, 5)
    home.hass.states.async_set(WEATHER, "cloudy", attributes)
    await home.set_up(STRIPS_ONLY | {"outdoor": WEATHER})
    assert home.shown("heat_pump_cop") == cop
    home.gone(WEATHER)
    await home.settle()
    assert home.shown("heat_pump_cop") == STATE_UNAVAILABLE


@pytest.mark.parametrize(
    ("price", "unit"),
    [
        (0.3, "EUR/kWh"),
        (0.3, "$/kWh"),
        (0.3, None),
        (30, "ct/kWh"),
        (30, "¢/kWh"),
        (30, "öre / kWh"),
        (30, "snt/kWh"),
        (30, "c€/kWh"),
        (30, "Rp/kWh"),
        (300, "EUR/MWh"),
        (0.0003, "EUR/Wh"),
    ],
)
async def test_price_is_read_in_its_unit(home: Home, price: float, unit: str | None) -> None:
    home.climate()
    home.power(STRIPS, 9000)
    home.price(price, unit)
    await home.set_up(STRIPS_ONLY | {"price_entity": PRICE})
    await home.pass_time(minutes=40)
    assert home.number("aux_cost") == pytest.approx(1.8)


async def told(home: Home, entry: MockConfigEntry, quantity: str) -> Any:
    """Return what was understood last of a quantity, as the diagnostics have it."""
    diagnostics = await async_get_config_entry_diagnostics(home.hass, entry)
    return [value for _, name, value in diagnostics["readings"] if name == quantity][-1]


async def indoor_and_setpoint(home: Home, data: dict[str, Any]) -> tuple[float, float]:
    """Return what is understood of the house when a heat pump is set up, degC."""
    entry = await home.set_up(data)
    return await told(home, entry, "indoor_c"), await told(home, entry, "setpoint_c")


async def test_fahrenheit_home_has_thermostats_in_fahrenheit(home: Home) -> None:
    home.hass.config.units = US_CUSTOMARY_SYSTEM
    home.climate(HVACAction.HEATING, current_temperature=68, temperature=70)
    home.power(STRIPS, 5)
    indoor_c, setpoint_c = await indoor_and_setpoint(home, STRIPS_ONLY)
    assert indoor_c == pytest.approx(20.0)
    assert setpoint_c == pytest.approx(21.11, abs=0.01)


async def test_setpoint_for_heating_is_the_lower_one(home: Home) -> None:
    home.climate(
        HVACAction.HEATING,
        mode=HVACMode.HEAT_COOL,
        temperature=None,
        target_temp_low=19,
        target_temp_high=25,
    )
    home.power(STRIPS, 5)
    assert await indoor_and_setpoint(home, STRIPS_ONLY) == (20, 19)


async def test_zone_that_lacks_most_is_the_one_a_run_is_for(home: Home) -> None:
    home.climate(HVACAction.HEATING, temperature=20.5)
    home.climate(HVACAction.HEATING, UPSTAIRS, current_temperature=17, temperature=19)
    home.power(STRIPS, 5)
    data = STRIPS_ONLY | {"climates": [CLIMATE, UPSTAIRS]}
    assert await indoor_and_setpoint(home, data) == (17, 19)


ZONES = METER_ONLY | {"climates": [CLIMATE, UPSTAIRS]}


async def test_call_of_any_thermostat_is_a_call(home: Home) -> None:
    home.climate()
    home.climate(entity_id=UPSTAIRS)
    home.power(METER, 500)
    await home.set_up(ZONES, SIZE)
    await home.pass_time(minutes=5)
    home.climate(HVACAction.HEATING, UPSTAIRS)
    await home.pass_time(minutes=10)
    home.power(METER, 10_500)
    await home.settle()
    assert home.shown("aux_heat") == STATE_ON


async def test_thermostat_that_is_unavailable_may_be_calling(home: Home) -> None:
    home.climate()
    home.climate(entity_id=UPSTAIRS)
    home.power(METER, 500)
    await home.set_up(ZONES, SIZE)
    assert home.shown("aux_heat") == STATE_OFF
    home.gone(UPSTAIRS)
    await home.settle()
    assert home.shown("aux_heat") == STATE_UNAVAILABLE
    # But where the other one calls, there is a call.
    home.climate(HVACAction.HEATING)
    await home.settle()
    assert home.shown("aux_heat") == STATE_OFF


async def test_thermostat_that_never_says_what_it_does_may_be_calling(home: Home) -> None:
    home.climate()
    home.climate(None, UPSTAIRS, current_temperature=22)
    home.power(METER, 500)
    await home.set_up(ZONES, SIZE)
    assert home.shown("aux_heat") == STATE_UNAVAILABLE
    home.climate(None, UPSTAIRS, mode=HVACMode.OFF)
    await home.settle()
    assert home.shown("aux_heat") == STATE_OFF


async def test_aux_of_any_thermostat_is_aux(home: Home) -> None:
    home.ecobee("heatPump")
    home.climate(entity_id=UPSTAIRS, equipment_running="heatPump,auxHeat1")
    await home.set_up(THERMOSTAT_ONLY | {"climates": [CLIMATE, UPSTAIRS]})
    assert home.shown("aux_heat") == STATE_ON
    home.climate(entity_id=UPSTAIRS, equipment_running="heatPump")
    await home.settle()
    assert home.shown("aux_heat") == STATE_OFF
    home.gone(UPSTAIRS)
    await home.settle()
    assert home.shown("aux_heat") == STATE_UNAVAILABLE


async def test_text_in_a_meters_place_is_said_once_and_costs_nothing_else(
    home: Home, caplog: pytest.LogCaptureFixture
) -> None:
    home.climate()
    home.power(STRIPS, 9000)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=20)
    for text in ("n/a", "error", "none"):
        home.power(STRIPS, text)
        await home.settle()
        assert home.shown("aux_heat") == STATE_UNAVAILABLE
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=20)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_ON, "1")
    assert home.number("aux_energy") == pytest.approx(6.0)
    (complaint,) = complaints(caplog)
    assert STRIPS in complaint
    assert "n/a" in complaint


@pytest.mark.parametrize("value", ["nan", "inf", "-inf", STATE_UNKNOWN])
async def test_what_is_no_number_is_unknown_without_a_word(
    home: Home, value: str, caplog: pytest.LogCaptureFixture
) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    home.power(STRIPS, value)
    await home.settle()
    assert home.shown("aux_heat") == STATE_UNAVAILABLE
    assert complaints(caplog) == []


async def test_spike_is_passed_over(home: Home, caplog: pytest.LogCaptureFixture) -> None:
    home.climate()
    home.power(STRIPS, 9000)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=20)
    home.power(STRIPS, 1e9)
    await home.pass_time(minutes=20)
    assert home.number("aux_power") == 9000
    assert home.number("aux_energy") == pytest.approx(6.0)
    assert len(complaints(caplog)) == 1


@pytest.mark.parametrize(
    ("entity_id", "unit"), [(STRIPS, "kWh"), (OUTDOOR, "W"), (OUTDOOR, None), (PRICE, "EUR")]
)
async def test_unit_that_fits_nothing_is_said_once(
    home: Home, entity_id: str, unit: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    home.ecobee("heatPump,auxHeat1")
    home.power(STRIPS, 9000)
    home.outdoor(5)
    home.price(0.2)
    await home.set_up(
        STRIPS_ONLY | {"aux": ECOBEE_AUX, "outdoor": OUTDOOR, "price_entity": PRICE}, SIZE
    )
    for value in (1, 2, 3):
        home.measured(entity_id, value, unit)
        await home.settle()
    (complaint,) = complaints(caplog)
    assert entity_id in complaint
    assert home.shown("aux_heat") == STATE_ON


async def test_thermostat_without_a_usable_temperature_still_calls(
    home: Home, caplog: pytest.LogCaptureFixture
) -> None:
    home.climate(current_temperature="n/a")
    home.power(METER, 500)
    await home.set_up(METER_ONLY, SIZE)
    assert home.shown("aux_heat") == STATE_OFF
    await home.pass_time(minutes=5)
    home.climate(HVACAction.HEATING, current_temperature=[], temperature="?")
    await home.pass_time(minutes=10)
    home.power(METER, 10_500)
    await home.settle()
    assert home.shown("aux_heat") == STATE_ON
    assert len(complaints(caplog)) == 2


async def test_temperature_that_is_a_text_now_is_not_what_it_was(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    entry = await home.set_up(STRIPS_ONLY)
    assert await told(home, entry, "indoor_c") == 20
    home.climate(HVACAction.HEATING, current_temperature="n/a")
    await home.settle()
    assert await told(home, entry, "indoor_c") is None
    assert await told(home, entry, "setpoint_c") == 21


@pytest.mark.parametrize(
    ("value", "unit"),
    [(12_345.678, "kWh"), (12_345_678, "Wh"), (12.345678, "MWh"), (44_444.4408, "MJ")],
)
async def test_energy_counter_is_read_in_its_unit(home: Home, value: float, unit: str) -> None:
    home.climate()
    home.energy(COUNTER, value, unit)
    entry = await home.set_up(COUNTER_ONLY)
    assert await told(home, entry, "home_energy_kwh") == 12_345.678


async def test_energy_counter_is_unknown_while_it_is_away_or_silent(home: Home) -> None:
    home.climate()
    home.energy(COUNTER, 1000)
    entry = await home.set_up(COUNTER_ONLY)
    home.gone(COUNTER)
    await home.settle()
    assert await told(home, entry, "home_energy_kwh") is None
    home.energy(COUNTER, 1001)
    await home.settle()
    assert await told(home, entry, "home_energy_kwh") == 1001
    await home.pass_time(minutes=61)
    assert await told(home, entry, "home_energy_kwh") is None


async def test_energy_counter_that_tells_power_is_said_once(
    home: Home, caplog: pytest.LogCaptureFixture
) -> None:
    home.climate()
    home.energy(COUNTER, 1000)
    entry = await home.set_up(COUNTER_ONLY)
    for watts in (500, 501):
        home.power(COUNTER, watts)
        await home.settle()
    assert await told(home, entry, "home_energy_kwh") is None
    (complaint,) = complaints(caplog)
    assert COUNTER in complaint


async def test_energy_counter_is_not_read_beside_a_power_sensor(home: Home) -> None:
    home.climate()
    home.power(METER, 500)
    home.energy(COUNTER, 1000)
    entry = await home.set_up(METER_ONLY | {"home_energy": COUNTER})
    assert await told(home, entry, "home_energy_kwh") is None
    assert await told(home, entry, "home_power_w") == 500


WITH_OTHERS = METER_ONLY | {"other_loads": [CAR, WATER]}


async def test_other_loads_are_added_and_one_that_is_away_counts_as_none(home: Home) -> None:
    home.climate()
    home.power(METER, 500)
    home.power(CAR, 7.2, "kW")
    home.power(WATER, 4500)
    entry = await home.set_up(WITH_OTHERS, SIZE)
    assert await told(home, entry, "other_power_w") == 11_700
    home.gone(WATER)
    await home.settle()
    assert await told(home, entry, "other_power_w") == 7200
    # The home's meter is as good as ever.
    assert home.shown("aux_heat", "evidence") == (STATE_OFF, "home_meter")
    home.gone(CAR)
    await home.settle()
    assert await told(home, entry, "other_power_w") is None
    assert home.shown("aux_heat", "evidence") == (STATE_OFF, "home_meter")
    home.power(WATER, 4500)
    await home.settle()
    assert await told(home, entry, "other_power_w") == 4500


async def test_other_load_that_is_off_may_be_silent_for_days(home: Home) -> None:
    home.climate()
    home.power(METER, 500)
    home.power(CAR, 7200)
    home.power(WATER, 0)
    entry = await home.set_up(WITH_OTHERS, SIZE)
    await home.pass_time(minutes=60)
    home.power(CAR, 7300)
    await home.pass_time(minutes=60)
    assert await told(home, entry, "other_power_w") == 7300


async def test_other_load_with_a_text_costs_only_itself(
    home: Home, caplog: pytest.LogCaptureFixture
) -> None:
    home.climate()
    home.power(METER, 500)
    home.power(CAR, 7200)
    home.power(WATER, "n/a")
    entry = await home.set_up(WITH_OTHERS, SIZE)
    assert await told(home, entry, "other_power_w") == 7200
    home.gone(CAR)
    await home.settle()
    assert await told(home, entry, "other_power_w") is None
    (complaint,) = complaints(caplog)
    assert WATER in complaint

"""What the first set-up fills in by itself, and what it leaves to the household."""

from __future__ import annotations

from typing import Any

from homeassistant.components.energy.data import async_get_manager
from homeassistant.components.recorder import Recorder
from homeassistant.setup import async_setup_component
import pytest

from .home import CLIMATE, METER_ONLY, OUTDOOR, PRICE, UPSTAIRS, WEATHER, Home
from .test_config_flow import TELLS_NOTHING, Flow, answer, begin, filled_in

HOME_POWER = "sensor.home_power"
SOLAR_POWER = "sensor.home_solar_power"
GRID = {
    "type": "grid",
    "stat_energy_from": "sensor.grid_energy",
    "stat_energy_to": None,
    "stat_cost": None,
    "entity_energy_price": "sensor.tariff",
    "number_energy_price": None,
    "stat_compensation": None,
    "entity_energy_price_export": None,
    "number_energy_price_export": None,
    "cost_adjustment_day": 0.0,
}


def sensor(home: Home, entity_id: str, device_class: str, unit: str) -> None:
    home.hass.states.async_set(
        entity_id,
        "5",
        {
            "device_class": device_class,
            "unit_of_measurement": unit,
            "friendly_name": entity_id.partition(".")[2].replace("_", " ").title(),
        },
    )


def usual(home: Home) -> None:
    """Give a home of which little is left in doubt."""
    home.climate()
    for entity_id in (HOME_POWER, SOLAR_POWER, "sensor.dryer_power", "sensor.home_phase_l1_power"):
        sensor(home, entity_id, "power", "W")
    sensor(home, "sensor.outdoor_temperature", "temperature", "°C")
    sensor(home, "sensor.kitchen_temperature", "temperature", "°C")
    home.price(0.2)


async def shown(home: Home) -> dict[str, Any]:
    """Return what the forms of sources show before anything is changed, but the mappings."""
    flow = await begin(home)
    values = filled_in(flow["data_schema"])
    flow = await answer(home, flow, {"climates": [CLIMATE]})
    flow = await answer(home, flow, TELLS_NOTHING)
    values |= filled_in(flow["data_schema"])
    flow = await answer(home, flow, {"home_power": "sensor.dryer_power"})
    return values | filled_in(flow["data_schema"])


async def test_what_leaves_little_doubt_is_filled_in(home: Home) -> None:
    usual(home)
    assert await shown(home) == {
        "climates": [CLIMATE],
        "home_power": HOME_POWER,
        "home_inverted": False,
        "outdoor": "sensor.outdoor_temperature",
        "price_entity": PRICE,
    }


async def test_what_may_be_either_is_left_to_the_household(home: Home) -> None:
    usual(home)
    home.climate(entity_id=UPSTAIRS)
    sensor(home, "sensor.house_power", "power", "kW")
    sensor(home, "sensor.outside_temperature", "temperature", "°C")
    home.measured("sensor.other_price", 0.3, "EUR/kWh")
    assert await shown(home) == {"home_inverted": False}


async def test_a_weather_service_will_do_but_no_thermostat_that_only_cools(home: Home) -> None:
    home.climate(hvac_modes=["off", "cool"])
    home.hass.states.async_set(WEATHER, "sunny", {"temperature": 5})
    flow = await begin(home)
    assert filled_in(flow["data_schema"]) == {}
    usual(home)
    home.hass.states.async_remove("sensor.outdoor_temperature")
    assert (await shown(home))["outdoor"] == WEATHER


@pytest.mark.parametrize(
    ("power", "expected"),
    [
        ({"stat_rate": "sensor.clamp"}, {"home_power": "sensor.clamp", "home_inverted": False}),
        (
            {"stat_rate_inverted": "sensor.clamp"},
            {"home_power": "sensor.clamp", "home_inverted": True},
        ),
        (
            {"stat_rate_from": "sensor.clamp", "stat_rate_to": SOLAR_POWER},
            {
                "home_power": "sensor.clamp",
                "home_export_power": SOLAR_POWER,
                "home_inverted": False,
            },
        ),
    ],
)
async def test_the_energy_dashboard_knows_better_than_names(
    recorder_mock: Recorder, home: Home, power: dict[str, str], expected: dict[str, Any]
) -> None:
    usual(home)
    sensor(home, "sensor.clamp", "power", "W")
    home.measured("sensor.tariff", 0.3, "EUR/kWh")
    assert await async_setup_component(home.hass, "energy", {})
    manager: Any = await async_get_manager(home.hass)
    manager.data = {"energy_sources": [GRID | {"power_config": power}], "device_consumption": []}
    values = await shown(home)
    assert values == {
        "climates": [CLIMATE],
        "outdoor": "sensor.outdoor_temperature",
        "price_entity": "sensor.tariff",
        **expected,
    }


async def test_other_heat_pumps_thermostats_are_not_suggested(home: Home) -> None:
    usual(home)
    home.climate(entity_id=UPSTAIRS)
    await home.set_up(METER_ONLY)
    flow = await begin(home)
    assert filled_in(flow["data_schema"]) == {"climates": [UPSTAIRS]}


async def test_reconfiguration_adds_nothing_by_itself(home: Home) -> None:
    usual(home)
    home.outdoor(5)
    await home.set_up(METER_ONLY)
    flow: Flow = await home.reconfigure()
    flow = await answer(home, flow, {"climates": [CLIMATE]}, TELLS_NOTHING)
    assert filled_in(flow["data_schema"])["home_power"] == METER_ONLY["home_power"]
    flow = await answer(home, flow, {"home_power": HOME_POWER})
    assert filled_in(flow["data_schema"]) == {}
    assert OUTDOOR not in str(flow["data_schema"])

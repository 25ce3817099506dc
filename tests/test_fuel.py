"""A backup that burns fuel, from the household's entities to what it sees."""

from __future__ import annotations

from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.const import STATE_UNKNOWN
from homeassistant.core import Context, State
from homeassistant.helpers.llm import LLMContext, ToolInput
import pytest

from custom_components.aux_heat.const import DOMAIN
from custom_components.aux_heat.llm import CostTool, RunsTool
from custom_components.aux_heat.sources import UnusableUnitError, fuel_kwh

from .home import CLIMATE, METER, OUTDOOR_UNIT, PRICE, STRIPS, UNTOLD, Home

GAS_METER = "sensor.gas_meter"
BOILER = "climate.boiler"
DATA = {
    "climates": [CLIMATE],
    "aux": {
        "kind": "attribute_contains",
        "entity": [BOILER],
        "attribute": "hvac_action",
        "values": ["heating"],
    },
    "emergency": UNTOLD,
    "home_inverted": False,
    "outdoor": "sensor.outdoor_temperature",
    "price_entity": PRICE,
    "fuel_meter": GAS_METER,
}
# A COP of 3; gas at 0.05 and 80 % is as dear at 0.1875.
OPTIONS = {
    "backup": "gas",
    "afue": 0.8,
    "fuel_price_per_kwh": 0.05,
    "fuel_unit": "kwh",
    "rated_cop": {"8.33": 3.0, "-8.33": 2.0},
    "balance_point_c": -5.0,
}


async def furnished(home: Home, price: float = 0.15) -> None:
    home.climate(HVACAction.HEATING)
    home.climate(entity_id=BOILER)
    home.measured(GAS_METER, 1000, "m³")
    home.outdoor(8.33)
    home.price(price)
    await home.set_up(DATA, OPTIONS)


async def test_an_hour_of_the_boiler(home: Home) -> None:
    await furnished(home)
    home.climate(HVACAction.HEATING, entity_id=BOILER)
    await home.settle()
    assert home.shown("aux_heat", "evidence") == ("on", "thermostat")
    await home.pass_time(minutes=60)
    home.measured(GAS_METER, 1002, "m³")
    home.climate(HVACAction.IDLE, entity_id=BOILER)
    await home.settle()
    # 2 m3 of 10.5 kWh at 0.05, less 16.8 kWh of heat at a COP of 3 and 0.15.
    assert home.number("aux_energy") == pytest.approx(21.0)
    assert home.number("aux_cost") == pytest.approx(1.05)
    assert home.number("cost_penalty") == pytest.approx(1.05 - 0.84)
    assert home.entity("last_aux_run").attributes["avoidable"] == "yes"


async def test_a_saving_of_less_than_a_cent_is_no_money_less_than_nothing(home: Home) -> None:
    await furnished(home, price=0.1876)
    home.climate(HVACAction.HEATING, entity_id=BOILER)
    await home.pass_time(minutes=60)
    home.measured(GAS_METER, 1002, "m³")
    home.climate(HVACAction.IDLE, entity_id=BOILER)
    await home.settle()
    assert home.entity("last_aux_run").attributes["extra_cost"] == pytest.approx(-0.0006)
    assert home.shown("cost_penalty", "cost_penalty_today") == ("0.0", "0.0")


async def test_the_economic_balance_point_moves_with_the_price(home: Home) -> None:
    # At 0.15 a COP of 2.4 breaks even, two fifths of the way from -8.33 to 8.33 degC.
    await furnished(home)
    point = home.entity("economic_balance_point")
    assert float(point.state) == pytest.approx(-1.7, abs=0.05)
    assert point.attributes["cheaper"] == "heat_pump_above"
    home.price(0.1875)
    await home.settle()
    assert home.number("economic_balance_point") == pytest.approx(8.3, abs=0.05)


@pytest.mark.parametrize(
    ("price", "cheaper"),
    [
        (0.01, "heat_pump_always"),
        (1.0, "heat_pump_never"),
        ("unknown", "not_known"),
    ],
)
async def test_where_nothing_crosses_it_is_unknown_and_says_why(
    home: Home, price: float | str, cheaper: str
) -> None:
    await furnished(home)
    home.price(price)
    await home.settle()
    point = home.entity("economic_balance_point")
    assert (point.state, point.attributes["cheaper"]) == (STATE_UNKNOWN, cheaper)


async def test_extra_cost_is_unknown_without_the_price_of_electricity(home: Home) -> None:
    home.climate()
    home.climate(entity_id=BOILER)
    await home.set_up({key: value for key, value in DATA.items() if key != "price_entity"}, OPTIONS)
    assert home.shown("aux_cost", "cost_penalty") == ("0.0", STATE_UNKNOWN)


@pytest.mark.parametrize("backup", ["electric", "none"])
async def test_there_is_no_such_point_without_fuel(home: Home, backup: str) -> None:
    home.climate()
    home.measured(GAS_METER, 1000, "m³")
    await home.set_up(DATA, {"backup": backup})
    assert home.find("economic_balance_point") is None


STRIPS_ONLY = (
    "strip_size",
    "backup_covers_to",
    "backup_not_responding",
    "backup_stuck_on",
    "backup_unproven",
)
TEST = ("backup_test", "backup_last_proven", "test_backup")


@pytest.mark.parametrize(
    ("sources", "can_be_tested"),
    [
        ({}, False),
        # The home's electricity shows no burner.
        ({"home_power": METER, "hvac_power": [OUTDOOR_UNIT]}, False),
        ({"strips_power": [STRIPS]}, True),
        ({"aux": UNTOLD}, True),
    ],
)
async def test_there_is_nothing_that_only_strips_could_fill(
    home: Home, sources: dict[str, object], *, can_be_tested: bool
) -> None:
    home.everything()
    home.climate(entity_id=BOILER)
    home.measured(GAS_METER, 1000, "m³")
    await home.set_up(DATA | sources, OPTIONS)
    assert [key for key in STRIPS_ONLY if home.find(key) is not None] == []
    assert [key for key in TEST if home.find(key) is not None] == (
        list(TEST) if can_be_tested else []
    )
    assert home.find("heat_pump_not_heating") is not None


@pytest.mark.parametrize(
    ("value", "unit", "fuel", "kwh"),
    [
        (2, "m³", "gas", 21.0),
        (100, "ft³", "gas", 30.4208),
        (1, "CCF", "gas", 30.4208),
        (1000, "L", "gas", 10.5),
        (10, "gal", "oil", 405.904),
        (10, "L", "kerosene", 104.519),
        (1, "m³", "oil", 10722.8),
        # What a gas meter counts of propane is vapour, whatever the tank holds.
        (1, "m³", "propane", 26.0399),
        (100, "ft³", "propane", 73.7367),
        (10, "gal", "propane", 267.671),
        (10, "L", "propane", 70.7111),
        (1.5, "MWh", "other", 1500.0),
        (3, "kWh", "gas", 3.0),
    ],
)
def test_a_fuel_counter_in_whatever_unit(value: float, unit: str, fuel: str, kwh: float) -> None:
    state = State(GAS_METER, str(value), {"unit_of_measurement": unit})
    assert fuel_kwh(state, fuel) == pytest.approx(kwh, rel=1e-5)


@pytest.mark.parametrize(("unit", "fuel"), [("bar", "gas"), (None, "oil"), ("m³", "other")])
def test_a_fuel_counter_that_counts_something_else(unit: str | None, fuel: str) -> None:
    with pytest.raises(UnusableUnitError):
        fuel_kwh(State(GAS_METER, "5", {"unit_of_measurement": unit}), fuel)


def test_a_fuel_counter_that_tells_nothing() -> None:
    assert fuel_kwh(None, "gas") is None
    assert fuel_kwh(State(GAS_METER, "unavailable"), "gas") is None


async def an_hour(home: Home, cubic_metres: float) -> None:
    """Let the boiler burn for an hour."""
    counted = float(home.hass.states.get(GAS_METER).state)  # type: ignore[union-attr]
    home.climate(HVACAction.HEATING, entity_id=BOILER)
    await home.settle()
    await home.pass_time(minutes=60)
    home.measured(GAS_METER, counted + cubic_metres, "m³")
    home.climate(HVACAction.IDLE, entity_id=BOILER)
    await home.settle()
    await home.pass_time(minutes=30)


async def answer(home: Home, action: str, **data: Any) -> dict[str, Any]:
    told: Any = await home.hass.services.async_call(
        DOMAIN, action, data, blocking=True, return_response=True
    )
    return dict(told)


async def test_runs_and_report_of_fuel(home: Home) -> None:
    # Two hours of 21 kWh at 0.05. By the heat pump: 16.8 kWh / 3 at 0.15, then at 0.30.
    await furnished(home)
    await an_hour(home, 2)
    home.price(0.3)
    await an_hour(home, 2)
    saved, wasted = (await answer(home, "get_runs"))["runs"]
    assert (wasted["energy_kwh"], wasted["cost"]) == (21.0, 1.05)
    assert wasted["extra_cost"] == pytest.approx(1.05 - 0.84)
    assert (wasted["avoidable"], wasted["avoidable_kwh"]) == ("yes", 21.0)
    # Gas was cheaper: less than nothing extra, and nothing wasted.
    assert saved["extra_cost"] == pytest.approx(1.05 - 1.68)
    assert (saved["avoidable"], saved["avoidable_kwh"]) == ("no", 0.0)
    # Gas and electricity can't be set against each other in kWh.
    assert wasted["extra_kwh"] is saved["extra_kwh"] is None

    report = await answer(home, "get_report")
    assert (report["runs"], report["hours"], report["energy_kwh"]) == (2, 2.0, 42.0)
    assert (report["cost"], report["unpriced_kwh"]) == (2.1, 0.0)
    assert report["extra_cost"] == pytest.approx(0.21 - 0.63)
    assert (report["avoidable_kwh"], report["extra_kwh"]) == (21.0, None)
    (part,) = report["by_cause"].values()
    assert (part["share"], part["cost"]) == (1.0, 2.1)
    assert part["extra_cost"] == pytest.approx(0.21 - 0.63)
    assert report["extra_cost"] == pytest.approx(home.number("cost_penalty_month"), abs=0.005)


async def test_report_of_fuel_whose_price_nobody_knows(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.climate(entity_id=BOILER)
    home.measured(GAS_METER, 1000, "m³")
    home.outdoor(8.33)
    home.price(0.15)
    await home.set_up(DATA, OPTIONS | {"fuel_price_per_kwh": None})
    await an_hour(home, 2)
    report = await answer(home, "get_report")
    assert (report["energy_kwh"], report["unpriced_kwh"]) == (21.0, 21.0)
    assert report["cost"] is report["extra_cost"] is None


async def test_assistant_is_told_of_a_saving_as_such(home: Home) -> None:
    await furnished(home, price=0.3)
    await an_hour(home, 2)
    (entry,) = home.hass.config_entries.async_entries(DOMAIN)
    context = LLMContext(
        platform="test", context=Context(), language="en", assistant="conversation", device_id=None
    )
    told = {}
    for tool in (CostTool([entry]), RunsTool([entry])):
        result: Any = await tool.async_call(home.hass, ToolInput(tool.name, {}), context)
        (told[tool.name],) = result.data["heat_pumps"]
    cost, (run,) = told["aux_heat__cost"], told["aux_heat__runs"]["runs"]
    for each in (cost, run):
        assert each["fuel_kwh"] == 21.0
        assert each["saved_against_heat_pump"] == "0.63 EUR"
        assert "extra_cost" not in each
        assert "energy_kwh" not in each

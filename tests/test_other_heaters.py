"""Backups other than strips in the air handler: set up by the real forms, and lived with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from homeassistant.components.climate import HVACAction, HVACMode
from homeassistant.config_entries import SOURCE_USER
from homeassistant.data_entry_flow import FlowResultType
import pytest

from custom_components.aux_heat.const import DOMAIN

from .home import CLIMATE, OUTDOOR, PRICE, UPSTAIRS, Home

BOILER = "climate.boiler"
DEN = "climate.den_baseboard"
SWITCHES = ["switch.bath_baseboard", "switch.hall_baseboard"]
HEATERS = ["sensor.bath_heater_power", "sensor.den_heater_power"]
MONITOR = "sensor.monitor_heater_power"
GAS = "sensor.gas_meter"

TELLS_NOTHING = {"kind": "none"}
ELECTRIC = {"backup": "electric", "source": "air", "cop_profile": "standard"}
SURROUNDINGS = {"outdoor": OUTDOOR, "price_entity": PRICE}


class Heads:
    """A home with two ductless heads, one outdoor unit, and some other heat."""

    def __init__(self, home: Home) -> None:
        """Begin on a mild day with the heads idle."""
        self.home = home
        self.entry_id = ""
        self.call(None)
        home.outdoor(8.33)
        home.price(0.15, "USD/kWh")

    def call(self, head: str | None) -> None:
        """Let one head call for heat, or none."""
        for each in (CLIMATE, UPSTAIRS):
            action = HVACAction.HEATING if each == head else HVACAction.IDLE
            self.home.climate(action, each, HVACMode.HEAT, current_temperature=20.5)

    async def set_up(
        self,
        aux: Mapping[str, Any],
        meters: Mapping[str, Any],
        equipment: Mapping[str, Any],
        fuel: Mapping[str, Any] | None = None,
    ) -> None:
        """Go through the forms as a person does."""
        flows = self.home.hass.config_entries.flow
        answers: list[Mapping[str, Any]] = [
            {"climates": [CLIMATE, UPSTAIRS]},
            {"aux": aux, "compressor": TELLS_NOTHING, "emergency": TELLS_NOTHING},
            meters,
            SURROUNDINGS,
            ELECTRIC | dict(equipment),
        ]
        flow: Any = await flows.async_init(DOMAIN, context={"source": SOURCE_USER})
        for answer in answers if fuel is None else [*answers, fuel]:
            flow = await flows.async_configure(flow["flow_id"], dict(answer))
            assert not flow.get("errors"), flow
        assert flow["type"] is FlowResultType.CREATE_ENTRY
        self.entry_id = flow["result"].entry_id
        await self.home.settle()
        # So that what has held for the balance point counts.
        entry = flow["result"]
        self.home.hass.config_entries.async_update_entry(
            entry, options={**entry.options, "balance_point_c": -5.0}
        )
        await self.home.hass.config_entries.async_reload(self.entry_id)
        await self.home.settle()

    def shown(self, key: str) -> str:
        return self.home.entity(key, self.entry_id).state

    def number(self, key: str) -> float:
        return float(self.shown(key))

    @property
    def last(self) -> Mapping[str, Any]:
        return self.home.entity("last_aux_run", self.entry_id).attributes

    @property
    def alarms(self) -> list[str]:
        """The problems that are shown."""
        return [
            state.entity_id
            for state in self.home.hass.states.async_all("binary_sensor")
            if state.state == "on" and state.attributes.get("device_class") in ("problem", "safety")
        ]


@pytest.fixture
def heads(home: Home) -> Heads:
    """Give a home with ductless heads."""
    return Heads(home)


@pytest.mark.parametrize("calling", [CLIMATE, None])
async def test_a_boiler_with_its_own_thermostat(heads: Heads, calling: str | None) -> None:
    home = heads.home
    home.climate(entity_id=BOILER)
    home.measured(GAS, 500, "CCF")
    await heads.set_up(
        {
            "kind": "attribute_contains",
            "entity": [BOILER],
            "attribute": "hvac_action",
            "values": ["heating"],
        },
        {"fuel_meter": GAS},
        {"backup": "gas"},
        {"afue": 85, "fuel_price": 1.1, "fuel_unit": "ccf"},
    )
    heads.call(calling)
    home.climate(HVACAction.HEATING, BOILER)
    await home.pass_time(minutes=60)
    home.measured(GAS, 501, "CCF")
    home.climate(HVACAction.IDLE, BOILER)
    await home.pass_time(minutes=5)
    assert heads.number("aux_energy") == pytest.approx(30.421, abs=0.001)
    assert heads.number("aux_cost") == pytest.approx(1.1)
    # Its 25.86 kWh of heat at a COP of 2.9.
    assert heads.number("cost_penalty") == pytest.approx(1.1 - 25.858 / 2.9 * 0.15, abs=0.01)
    assert heads.last["cause"] != "no_heat_call"
    assert heads.last["minutes"] == 60


async def test_baseboards_by_their_switches(heads: Heads) -> None:
    home = heads.home
    for switch in SWITCHES:
        home.hass.states.async_set(switch, "off")
    await heads.set_up(
        {"kind": "state_is", "entity": SWITCHES, "values": ["on"]}, {}, {"strip_kw": "3"}
    )
    heads.call(None)
    home.hass.states.async_set(SWITCHES[1], "on")
    await home.pass_time(minutes=120)
    assert heads.shown("aux_heat") == "on"
    home.hass.states.async_set(SWITCHES[1], "off")
    await home.settle()
    assert heads.shown("aux_heat") == "off"
    assert heads.number("aux_energy") == pytest.approx(6.0)
    assert heads.last["cause"] != "no_heat_call"
    assert heads.last["extra_cost"] == pytest.approx(6 * 0.15 * (1 - 1 / 2.9), abs=0.001)
    assert [alarm for alarm in heads.alarms if "stuck" in alarm] == []


async def test_space_heaters_by_their_power(heads: Heads) -> None:
    home = heads.home
    for heater in HEATERS:
        home.power(heater, 0)
    await heads.set_up(
        {"kind": "state_above", "entity": HEATERS, "above": 50}, {"strips_power": HEATERS}, {}
    )
    for minute in range(0, 60, 10):
        home.power(HEATERS[0], 1.5, "kW")
        home.power(HEATERS[1], 1500 if minute >= 30 else 0)
        await home.pass_time(minutes=10)
    assert heads.shown("aux_heat") == "on"
    assert heads.number("aux_power") == 3000
    assert heads.number("aux_energy") == pytest.approx(2.25, abs=0.01)
    # The heads are warm meanwhile: nothing is welded.
    assert [alarm for alarm in heads.alarms if "stuck" in alarm] == []
    for heater in HEATERS:
        home.power(heater, 0)
    await home.settle()
    assert heads.last["cause"] != "no_heat_call"


async def test_a_monitor_heater_by_its_fan(heads: Heads) -> None:
    home = heads.home
    home.power(MONITOR, 2)
    await heads.set_up(
        {"kind": "state_above", "entity": [MONITOR], "above": 20},
        {},
        {"backup": "kerosene"},
        {"afue": 87, "fuel_price": 4.5, "fuel_unit": "gallon", "burner_kw": 12},
    )
    heads.call(UPSTAIRS)
    home.power(MONITOR, 45)
    await home.pass_time(minutes=30)
    home.gone(MONITOR)
    await home.pass_time(minutes=10)
    home.power(MONITOR, 45)
    await home.pass_time(minutes=20)
    home.power(MONITOR, 2)
    await home.settle()
    # One run, 12 kWh: 4.50 for 39.56 kWh.
    assert heads.number("aux_runs_today") == 1
    assert heads.number("aux_energy") == pytest.approx(12.0)
    assert heads.number("aux_cost") == pytest.approx(1.36, abs=0.01)
    assert heads.last["estimated"] is True


async def test_baseboards_of_several_rooms_with_thermostats(heads: Heads) -> None:
    home = heads.home
    home.climate(entity_id=DEN)
    home.climate(entity_id=BOILER)
    await heads.set_up(
        {
            "kind": "attribute_contains",
            "entity": [DEN, BOILER],
            "attribute": "hvac_action",
            "values": ["heating"],
        },
        {},
        {"strip_kw": "4"},
    )
    home.climate(HVACAction.HEATING, DEN)
    await home.pass_time(minutes=30)
    home.climate(HVACAction.HEATING, BOILER)
    home.climate(HVACAction.IDLE, DEN)
    await home.pass_time(minutes=30)
    home.climate(HVACAction.IDLE, BOILER)
    await home.settle()
    assert heads.number("aux_runs_today") == 1
    assert heads.number("aux_energy") == pytest.approx(4.0)

"""Binary sensors: running within one report, by each kind of evidence; unavailable without."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

from homeassistant.components.climate import HVACAction
from homeassistant.const import STATE_OFF, STATE_ON, STATE_UNAVAILABLE, Platform
from homeassistant.helpers import entity_registry as er
import pytest
from pytest_homeassistant_custom_component.common import snapshot_platform
from syrupy.assertion import SnapshotAssertion

from custom_components.aux_heat.binary_sensor import FINDINGS

from .home import (
    ECOBEE_AUX,
    EMERGENCY_SWITCH,
    ENTRY_ID,
    FULL,
    METER,
    METER_ONLY,
    STRIPS,
    STRIPS_ONLY,
    THERMOSTAT_ONLY,
    Home,
)


async def test_all_binary_sensors(
    home: Home, entity_registry: er.EntityRegistry, snapshot: SnapshotAssertion
) -> None:
    home.everything()
    with patch("custom_components.aux_heat.PLATFORMS", [Platform.BINARY_SENSOR]):
        await home.set_up(FULL)
        await snapshot_platform(home.hass, entity_registry, snapshot, ENTRY_ID)


async def test_strips_own_meter_shows_a_run_with_its_first_report(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    assert home.shown("aux_heat", "evidence") == (STATE_OFF, "strips_circuit")

    home.power(STRIPS, 9600)
    await home.settle()
    assert home.shown("aux_heat") == STATE_ON
    assert home.shown("aux_power") == "9600.0"

    await home.pass_time(minutes=10)
    home.power(STRIPS, 5)
    await home.settle()
    assert home.shown("aux_heat") == STATE_OFF
    assert home.number("aux_power") == 0


async def test_home_meter_shows_a_run_while_heat_is_called_for(home: Home) -> None:
    home.climate()
    home.power(METER, 500)
    await home.set_up(METER_ONLY, {"strip_kw": 10.0})
    await home.pass_time(minutes=5)
    home.climate(HVACAction.HEATING)
    await home.pass_time(minutes=10)
    assert home.shown("aux_heat") == STATE_OFF

    home.power(METER, 10_400)
    await home.settle()
    assert home.shown("aux_heat", "evidence") == (STATE_ON, "home_meter")
    assert 9_000 < home.number("aux_power") < 10_500


async def test_home_meter_shows_no_run_while_no_heat_is_called_for(home: Home) -> None:
    home.climate()
    home.power(METER, 500)
    await home.set_up(METER_ONLY, {"strip_kw": 10.0})
    await home.pass_time(minutes=5)
    home.power(METER, 10_400)
    await home.settle()
    assert home.shown("aux_heat") == STATE_OFF


async def test_thermostat_says_that_aux_runs(home: Home) -> None:
    home.ecobee("heatPump")
    await home.set_up(THERMOSTAT_ONLY)
    assert home.shown("aux_heat", "evidence") == (STATE_OFF, "thermostat")

    home.ecobee("heatPump,auxHeat1,fan")
    await home.settle()
    assert home.shown("aux_heat") == STATE_ON


async def test_running_is_unavailable_while_its_only_source_is(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 9600)
    await home.set_up(STRIPS_ONLY)
    home.gone(STRIPS)
    await home.settle()
    assert home.shown("aux_heat", "aux_power") == (STATE_UNAVAILABLE, STATE_UNAVAILABLE)
    assert home.shown("evidence") == "nothing"

    home.power(STRIPS, 5)
    await home.settle()
    assert home.shown("aux_heat") == STATE_OFF


async def test_thermostat_is_asked_while_the_meter_is_unavailable(home: Home) -> None:
    home.ecobee("heatPump,auxHeat1")
    home.power(STRIPS, 9600)
    await home.set_up(STRIPS_ONLY | {"aux": ECOBEE_AUX})
    home.gone(STRIPS)
    await home.settle()
    assert home.shown("aux_heat", "evidence") == (STATE_ON, "thermostat")


async def test_emergency_heat_follows_its_switch_not_what_runs(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 9600)
    home.hass.states.async_set("switch.hallway_emergency", "off")
    await home.set_up(STRIPS_ONLY | {"emergency": EMERGENCY_SWITCH})
    assert home.shown("emergency_heat", "aux_heat") == (STATE_OFF, STATE_ON)

    home.hass.states.async_set("switch.hallway_emergency", "on")
    await home.settle()
    assert home.shown("emergency_heat") == STATE_ON

    home.gone("switch.hallway_emergency")
    await home.settle()
    assert home.shown("emergency_heat") == STATE_UNAVAILABLE


async def test_no_emergency_entity_where_nothing_can_tell(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    assert home.find("emergency_heat") is None


async def test_finding_shows_what_it_is_found_by_and_what_it_costs(home: Home) -> None:
    home.everything()
    home.ecobee("auxHeat1")
    home.power(STRIPS, 9000)
    home.hass.states.async_set("switch.hallway_emergency", "on")
    await home.set_up(FULL)
    assert home.shown("emergency_heat_left_on") == STATE_OFF
    await home.pass_time(minutes=60)
    state = home.entity("emergency_heat_left_on")
    assert state.state == STATE_ON
    assert state.attributes["since"] == "2026-01-15T12:00:00+00:00"
    assert state.attributes["kwh"] == 9.0
    assert state.attributes["cost"] == 1.8
    assert state.attributes["acknowledged"] is None

    home.hass.states.async_set("switch.hallway_emergency", "off")
    await home.settle()
    state = home.entity("emergency_heat_left_on")
    assert state.state == STATE_OFF
    assert "kwh" not in state.attributes


async def test_finding_stays_while_its_sources_are_gone_and_over_a_reload(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 9000)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=11)
    assert home.shown("backup_stuck_on") == STATE_ON
    home.gone(STRIPS)
    await home.pass_time(minutes=5)
    assert home.shown("backup_stuck_on") == STATE_ON
    await home.reload()
    assert home.shown("backup_stuck_on") == STATE_ON


async def test_numbers_of_a_finding_that_grow_are_told_now_and_then(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 9000)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=11)
    seen = home.watch("backup_stuck_on")
    for watts in range(9001, 9031):
        home.power(STRIPS, watts)
        await home.pass_time(seconds=2)
    assert len(seen) <= 3


@pytest.mark.parametrize(
    ("data", "missing"),
    [
        (THERMOSTAT_ONLY, {"backup_stuck_on", "backup_not_responding", "backup_unproven"}),
        (
            METER_ONLY,
            {
                "emergency_heat_left_on",
                "backup_running_above_balance_point",
                "backup_not_responding",
            },
        ),
    ],
)
async def test_what_nothing_could_show_has_no_entity(
    home: Home, data: dict[str, Any], missing: set[str]
) -> None:
    home.climate()
    await home.set_up(data)
    keys = {description.key for description in FINDINGS}
    assert {key for key in keys if home.find(key) is None} >= missing
    assert home.shown("heat_pump_not_heating") == STATE_OFF


@pytest.mark.parametrize(
    "data",
    [
        METER_ONLY | {"aux": ECOBEE_AUX},
        METER_ONLY | {"emergency": EMERGENCY_SWITCH},
        STRIPS_ONLY,
    ],
)
async def test_backup_that_does_not_respond_has_an_entity_where_it_can_be_found(
    home: Home, data: dict[str, Any]
) -> None:
    home.climate()
    await home.set_up(data)
    assert home.shown("backup_not_responding") == STATE_OFF

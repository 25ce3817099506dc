"""Source entities are disabled, removed, put back, replaced by others in the middle of a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.const import STATE_OFF, STATE_ON, STATE_UNAVAILABLE
from homeassistant.helpers import device_registry as dr, entity_registry as er
import pytest
from pytest_homeassistant_custom_component.common import MockConfigEntry

from tests.home import COUNTER, COUNTER_ONLY, METER, METER_ONLY, STRIPS, STRIPS_ONLY, Home
from tests.recorded_home import runs_of

from .household import alarms

OTHER = "sensor.other_meter"
SIZE = {"strip_kw": 9.6}


def registered(home: Home, entity_id: str, **how: Any) -> str:
    """Put a source into the entity registry."""
    domain, _, object_id = entity_id.partition(".")
    registry = er.async_get(home.hass)
    entry = registry.async_get_or_create(
        domain, "shelly", object_id, suggested_object_id=object_id, **how
    )
    assert entry.entity_id == entity_id
    return entity_id


async def replace_by(home: Home, **sources: Any) -> None:
    """Let the household name other sources in the form to reconfigure."""
    flow: Mapping[str, Any] = await home.reconfigure()
    (entry,) = home.hass.config_entries.async_entries("aux_heat")
    data = dict(entry.data) | sources
    configure = home.hass.config_entries.flow.async_configure
    for step in ("user", "thermostat", "power", "surroundings"):
        assert flow["step_id"] == step
        given: dict[str, dict[str, Any]] = {
            "user": {"climates": data["climates"]},
            "thermostat": {
                key: {name: value for name, value in data[key].items() if value}
                for key in ("aux", "compressor", "emergency")
            },
            "power": {
                key: data[key]
                for key in ("strips_power", "home_power", "home_inverted", "home_energy")
                if key in data
            },
            "surroundings": {},
        }
        flow = await configure(flow["flow_id"], given[step])
    assert flow["type"] == "abort"
    assert flow["reason"] == "reconfigure_successful"
    await home.settle()


async def in_a_run(home: Home) -> None:
    """Set up a home with a meter on its strips, which have run for 20 minutes."""
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=5)
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=20)


async def test_disabled_source_is_said_to_be_gone_until_it_is_enabled(home: Home) -> None:
    registered(home, STRIPS)
    await in_a_run(home)
    registry = er.async_get(home.hass)
    registry.async_update_entity(STRIPS, disabled_by=er.RegistryEntryDisabler.USER)
    home.hass.states.async_remove(STRIPS)
    await home.settle()
    assert home.shown("aux_heat") == STATE_UNAVAILABLE
    assert alarms(home) == {"source_missing"}
    await home.pass_time(minutes=5)
    registry.async_update_entity(STRIPS, disabled_by=None)
    home.power(STRIPS, 9600)
    await home.settle()
    assert alarms(home) == set()
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_ON, "1")


async def test_source_whose_device_is_removed_is_said_to_be_gone(home: Home) -> None:
    other = MockConfigEntry(domain="shelly")
    other.add_to_hass(home.hass)
    devices = dr.async_get(home.hass)
    device = devices.async_get_or_create(
        config_entry_id=other.entry_id, identifiers={("shelly", "1")}
    )
    registered(home, STRIPS, device_id=device.id, config_entry=other)
    await in_a_run(home)
    devices.async_remove_device(device.id)
    home.hass.states.async_remove(STRIPS)
    await home.settle()
    assert home.shown("aux_heat") == STATE_UNAVAILABLE
    assert alarms(home) == {"source_missing"}


async def test_source_that_is_removed_and_added_again_goes_on(home: Home) -> None:
    registered(home, STRIPS)
    await in_a_run(home)
    er.async_get(home.hass).async_remove(STRIPS)
    home.hass.states.async_remove(STRIPS)
    await home.pass_time(minutes=10)
    assert alarms(home) == {"source_missing"}
    registered(home, STRIPS)
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=10)
    home.power(STRIPS, 5)
    await home.settle()
    assert alarms(home) == set()
    (run,) = runs_of(home)
    assert run["duration_s"] == 2400
    assert run["energy_kwh"] == pytest.approx(6.4)
    assert run["estimated"]


async def test_another_meter_in_the_middle_of_a_run_goes_on_with_it(home: Home) -> None:
    await in_a_run(home)
    home.power(OTHER, 9.5, "kW")
    await replace_by(home, strips_power=[OTHER])
    # What the old one says is no matter any more.
    home.power(STRIPS, 5)
    await home.pass_time(minutes=20)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_ON, "1")
    home.power(OTHER, 0, "kW")
    await home.settle()
    (run,) = runs_of(home)
    assert run["duration_s"] == 2400
    assert run["energy_kwh"] == pytest.approx(3.2 + 9.5 / 3, abs=0.01)


async def test_meter_of_another_kind_in_the_middle_of_a_run_counts_nothing_twice(
    home: Home,
) -> None:
    await in_a_run(home)
    home.power(METER, 10_200)
    await replace_by(home, strips_power=[], home_power=METER)
    await home.pass_time(minutes=20)
    home.power(METER, 600)
    await home.pass_time(minutes=10)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "1")
    # What the circuit saw; that the home's meter has seen no edge is not known to be strips.
    assert home.number("aux_energy") == pytest.approx(3.2, abs=0.1)


async def test_another_counter_is_no_load_however_far_it_has_counted(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    counted = 1000.0

    async def count(entity_id: str, minutes: int) -> None:
        nonlocal counted
        for _ in range(minutes):
            await home.pass_time(minutes=1)
            counted += 0.01
            home.energy(entity_id, round(counted, 3))
            await home.settle()

    home.energy(COUNTER, counted)
    await home.set_up(COUNTER_ONLY, SIZE)
    await count(COUNTER, 30)
    assert home.shown("aux_heat") == STATE_OFF
    counted = 1010.0
    home.energy(OTHER, counted)
    await replace_by(home, home_energy=OTHER)
    await count(OTHER, 20)
    # The meter is replaced, and begins at nothing.
    counted = 0.0
    await count(OTHER, 20)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "0")
    assert home.number("aux_energy") == 0
    assert alarms(home) == set()


async def test_home_meter_that_is_replaced_shows_no_edge_by_that(home: Home) -> None:
    """Another clamp, on another phase, sees another level: 9.6 kW more, all at once."""
    home.climate(HVACAction.HEATING)
    home.power(METER, 600)
    await home.set_up(METER_ONLY, SIZE)
    await home.pass_time(minutes=20)
    home.power(OTHER, 10_200)
    await replace_by(home, home_power=OTHER)
    await home.pass_time(minutes=10)
    assert home.shown("aux_runs_today") == "0"
    assert home.shown("aux_heat") == STATE_OFF


async def test_renamed_home_meter_is_the_same_meter_in_the_middle_of_a_run(home: Home) -> None:
    registered(home, METER)
    home.climate(HVACAction.HEATING)
    home.power(METER, 600)
    await home.set_up(METER_ONLY, SIZE)
    await home.pass_time(minutes=20)
    home.power(METER, 10_200)
    await home.pass_time(minutes=10)
    er.async_get(home.hass).async_update_entity(METER, new_entity_id=OTHER)
    home.hass.states.async_remove(METER)
    home.power(OTHER, 10_200)
    await home.settle()
    await home.pass_time(minutes=10)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_ON, "1")
    home.power(OTHER, 600)
    await home.settle()
    (run,) = runs_of(home)
    assert run["duration_s"] == 1200

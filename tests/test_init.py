"""Set-up and unloading: entities come, go and come back, whatever the sources do."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

from homeassistant.config_entries import ConfigEntries, ConfigEntryState
from homeassistant.const import STATE_OFF, STATE_ON, STATE_UNAVAILABLE, STATE_UNKNOWN

from .home import (
    CLIMATE,
    ENTRY_ID,
    FULL,
    METER,
    METER_ONLY,
    STRIPS,
    STRIPS_ONLY,
    THERMOSTAT_ONLY,
    UPSTAIRS,
    Home,
)


async def test_set_up_before_any_source_is_there(home: Home) -> None:
    entry = await home.set_up(FULL)
    assert entry.state is ConfigEntryState.LOADED
    assert home.shown("aux_heat", "emergency_heat") == (STATE_UNAVAILABLE, STATE_UNAVAILABLE)
    assert home.shown("last_aux_run", "evidence") == (STATE_UNKNOWN, "nothing")
    assert home.number("aux_energy") == 0

    home.everything()
    await home.settle()
    assert home.shown("aux_heat", "emergency_heat") == (STATE_OFF, STATE_OFF)


async def test_unloading_makes_all_unavailable_and_nothing_is_heard_any_more(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    entry = await home.set_up(STRIPS_ONLY)
    assert await home.hass.config_entries.async_unload(ENTRY_ID)
    assert entry.state is ConfigEntryState.NOT_LOADED
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=30)
    assert home.shown("aux_heat", "aux_energy") == (STATE_UNAVAILABLE, STATE_UNAVAILABLE)


async def test_set_up_that_fails_halfway_leaves_nothing_running(
    home: Home, hass_storage: dict[str, Any]
) -> None:
    home.climate()
    home.power(STRIPS, 5)
    with patch.object(ConfigEntries, "async_forward_entry_setups", side_effect=RuntimeError):
        entry = await home.set_up(STRIPS_ONLY)
    assert entry.state is ConfigEntryState.SETUP_ERROR
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=30)
    assert home.find("aux_heat") is None
    assert not [name for name in hass_storage if name.startswith("aux_heat.")]


async def test_meter_that_reports_while_a_heat_pump_is_removed_brings_nothing_back(
    home: Home, hass_storage: dict[str, Any]
) -> None:
    home.climate()
    home.power(STRIPS, 5)
    entry = await home.set_up(STRIPS_ONLY)
    store = entry.runtime_data.store
    save = store.async_save

    async def save_slowly(*state: object) -> None:
        home.power(STRIPS, 9000)
        await save(*state)
        home.power(STRIPS, 9001)

    with patch.object(store, "async_save", save_slowly):
        await home.hass.config_entries.async_remove(ENTRY_ID)
    await home.pass_time(minutes=60)
    assert not [name for name in hass_storage if name.startswith("aux_heat.")]


async def test_unloading_that_fails_leaves_it_running(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    entry = await home.set_up(STRIPS_ONLY)
    with patch.object(ConfigEntries, "async_unload_platforms", return_value=False):
        assert not await home.hass.config_entries.async_unload(ENTRY_ID)
    assert entry.state is ConfigEntryState.FAILED_UNLOAD
    home.power(STRIPS, 9000)
    await home.settle()
    assert home.shown("aux_heat") == STATE_ON


async def test_two_heat_pumps_in_one_home(home: Home) -> None:
    home.climate()
    home.climate(entity_id=UPSTAIRS, equipment_running="heatPump")
    home.power(STRIPS, 9000)
    await home.set_up(STRIPS_ONLY)
    await home.set_up(THERMOSTAT_ONLY | {"climates": [UPSTAIRS]}, entry_id="upstairs")
    assert home.entity("aux_heat").state == STATE_ON
    assert home.entity("aux_heat", "upstairs").state == STATE_OFF

    await home.hass.config_entries.async_unload("upstairs")
    assert home.entity("aux_heat").state == STATE_ON


async def test_thermostat_comes_back_after_a_restart_of_its_integration(home: Home) -> None:
    home.climate()
    home.power(METER, 500)
    await home.set_up(METER_ONLY, {"strip_kw": 10.0})
    assert home.shown("aux_heat") == STATE_OFF
    home.hass.states.async_remove(CLIMATE)
    await home.settle()
    assert home.shown("aux_heat") == STATE_UNAVAILABLE
    home.climate()
    await home.settle()
    assert home.shown("aux_heat") == STATE_OFF

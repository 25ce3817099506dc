"""Reloads: in mid-run, with other options, a day later, half-way, and while history is read."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

from homeassistant.components.climate import HVACAction
from homeassistant.config_entries import (
    ConfigEntries,
    ConfigEntryDisabler,
    ConfigEntryState,
)
from homeassistant.const import EVENT_HOMEASSISTANT_FINAL_WRITE, STATE_OFF, STATE_ON
from homeassistant.exceptions import ServiceValidationError
import pytest
from pytest_homeassistant_custom_component.components.recorder.common import (
    async_wait_recording_done,
)

from custom_components.aux_heat.const import DOMAIN
from tests.found import left_on
from tests.home import ENTRY_ID, STRIPS, STRIPS_ONLY, Home
from tests.recorded_home import PRICED, all_read, run_of_strips, runs_of

SAID_FILE = f"aux_heat.{ENTRY_ID}.said"


def minutes_of(home: Home) -> list[float]:
    return [run["duration_s"] / 60 for run in runs_of(home)]


async def say(home: Home, action: str, **data: Any) -> None:
    await home.hass.services.async_call(DOMAIN, action, data, blocking=True)


async def test_options_changed_in_mid_run_hold_from_then_on(home: Home) -> None:
    """The run goes on; what it costs is by the price that was known while it ran."""
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    entry = await home.set_up(STRIPS_ONLY, {"price_per_kwh": 0.2})
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=20)
    flow = await home.hass.config_entries.options.async_init(ENTRY_ID)
    await home.hass.config_entries.options.async_configure(
        flow["flow_id"], {"backup": "electric", "price_per_kwh": 0.4}
    )
    await home.settle()
    assert entry.options["price_per_kwh"] == 0.4
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_ON, "1")
    await home.pass_time(minutes=20)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=5)
    (run,) = runs_of(home)
    assert (run["duration_s"], run["energy_kwh"]) == (2400, pytest.approx(6))
    assert run["cost"] == pytest.approx(3 * 0.2 + 3 * 0.4)


async def test_enabled_again_a_day_later_it_knows_what_happened_meanwhile(lived: Home) -> None:
    home = lived
    await home.set_up(PRICED)
    await all_read(home)
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=10)
    await home.hass.config_entries.async_set_disabled_by(ENTRY_ID, ConfigEntryDisabler.USER)
    await home.pass_time(minutes=10)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=20 * 60)
    await run_of_strips(home, minutes=30)
    await home.pass_time(minutes=3 * 60)
    home.power(STRIPS, 6)
    await async_wait_recording_done(home.hass)
    await home.hass.config_entries.async_set_disabled_by(ENTRY_ID, None)
    await all_read(home)
    assert minutes_of(home) == [20, 30]
    assert home.shown("aux_heat") == STATE_OFF
    assert home.number("aux_energy") == pytest.approx(9.6 * 50 / 60)


async def test_enabled_again_without_a_recorder_it_counts_what_it_saw(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=20)
    await home.hass.config_entries.async_set_disabled_by(ENTRY_ID, ConfigEntryDisabler.USER)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=24 * 60)
    await home.hass.config_entries.async_set_disabled_by(ENTRY_ID, None)
    await home.settle()
    assert minutes_of(home) == [20]
    assert home.number("aux_energy") == pytest.approx(3)


async def test_set_up_that_fails_while_history_is_read_leaves_nothing_running(
    lived: Home, hass_storage: dict[str, Any]
) -> None:
    home = lived
    await run_of_strips(home)
    before = home.hass.bus.async_listeners()
    with patch.object(ConfigEntries, "async_forward_entry_setups", side_effect=RuntimeError):
        entry = await home.set_up(PRICED, is_read=False)
    await all_read(home)
    assert entry.state is ConfigEntryState.SETUP_ERROR
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=30)
    assert home.find("aux_heat") is None
    assert not [name for name in hass_storage if name.startswith("aux_heat.")]
    assert home.hass.bus.async_listeners().keys() <= before.keys() | {
        "state_changed",
        "state_reported",
        EVENT_HOMEASSISTANT_FINAL_WRITE,
    }
    # The next one does as if it were the first.
    await home.reload()
    await all_read(home)
    assert 20 in minutes_of(home)


async def test_what_was_said_while_history_was_read_outlives_an_unloading(
    lived: Home, hass_storage: dict[str, Any]
) -> None:
    home = lived
    await run_of_strips(home)
    entry = await home.set_up(PRICED, is_read=False)
    assert not entry.runtime_data.is_live
    await say(home, "start_outage")
    assert await home.hass.config_entries.async_unload(ENTRY_ID)
    assert SAID_FILE in hass_storage
    await home.pass_time(minutes=5)
    await async_wait_recording_done(home.hass)
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await all_read(home)
    # The history of the first set-up is read all the same.
    assert minutes_of(home) == [20]
    with pytest.raises(ServiceValidationError, match="already"):
        await say(home, "start_outage")
    # It is said once.
    await say(home, "end_outage")
    await home.reload()
    with pytest.raises(ServiceValidationError, match="not noted"):
        await say(home, "end_outage")
    assert SAID_FILE not in hass_storage


async def test_words_that_can_not_be_read_are_passed_over(
    home: Home, hass_storage: dict[str, Any]
) -> None:
    await left_on(home)
    await home.hass.config_entries.async_unload(ENTRY_ID)
    hass_storage[SAID_FILE] = {
        "version": 1,
        "minor_version": 1,
        "key": SAID_FILE,
        "data": [
            3,
            [],
            ["sing"],
            ["acknowledge"],
            ["acknowledge", "a goblin"],
            ["__class__"],
            ["acknowledge", "emergency_heat_left_on"],
            ["snooze", "emergency_heat_left_on", "some day"],
        ],
    }
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await home.settle()
    left = home.entity("emergency_heat_left_on")
    assert left.state == STATE_ON
    assert left.attributes["acknowledged"] is not None

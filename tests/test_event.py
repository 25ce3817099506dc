"""The event of a run: once for each that ends, with its story, and none for what is past."""

from __future__ import annotations

from unittest.mock import patch

from homeassistant.components.climate import HVACAction
from homeassistant.const import STATE_UNAVAILABLE, STATE_UNKNOWN, Platform
from homeassistant.core import State
from homeassistant.helpers import entity_registry as er
import pytest
from pytest_homeassistant_custom_component.common import mock_restore_cache_with_extra_data
from syrupy.assertion import SnapshotAssertion

from custom_components.aux_heat.const import DOMAIN

from .home import ENTRY_ID, OUTDOOR, PRICE, STRIPS, STRIPS_ONLY, Home

PRICED = STRIPS_ONLY | {"outdoor": OUTDOOR, "price_entity": PRICE}


@pytest.fixture
async def mild(home: Home) -> Home:
    """Give a home with a meter on the strips, a thermometer and a price; heat is called for."""
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(8.33)
    home.price(0.2)
    await home.set_up(PRICED, {"balance_point_c": 0.0})
    return home


async def run(home: Home, minutes: float) -> None:
    home.power(STRIPS, 9000)
    await home.pass_time(minutes)
    home.power(STRIPS, 5)
    await home.settle()


async def test_event_is_as_it_is(home: Home, snapshot: SnapshotAssertion) -> None:
    home.climate()
    home.power(STRIPS, 5)
    with patch("custom_components.aux_heat.PLATFORMS", [Platform.EVENT]):
        await home.set_up(PRICED)
    state = home.entity("aux_run")
    assert state == snapshot
    assert er.async_get(home.hass).async_get(state.entity_id) == snapshot


async def test_end_of_a_run_is_told_with_its_story(mild: Home) -> None:
    assert mild.shown("aux_run") == STATE_UNKNOWN
    await run(mild, minutes=40)
    event = mild.entity("aux_run")
    assert event.state == "2026-01-15T12:40:00.000+00:00"
    told = event.attributes
    assert told["event_type"] == "ended"
    assert told["start"] == "2026-01-15T12:00:00+00:00"
    assert told["end"] == "2026-01-15T12:40:00+00:00"
    assert (told["minutes"], told["energy_kwh"], told["cost"]) == (40.0, 6.0, 1.2)
    assert (told["cause"], told["avoidable"]) == ("droop", "yes")
    assert told["extra_cost"] == pytest.approx(1.2 * (1 - 1 / 2.9), abs=0.001)
    assert told["why"]["outdoors_c"] == 8.33


async def test_each_run_fires_once(mild: Home) -> None:
    seen = mild.watch("aux_run")
    await run(mild, minutes=40)
    await mild.pass_time(minutes=60)
    await run(mild, minutes=5)
    await mild.pass_time(minutes=60)
    assert seen == ["2026-01-15T12:40:00.000+00:00", "2026-01-15T13:45:00.000+00:00"]


async def test_sensors_know_of_the_run_when_it_fires(mild: Home) -> None:
    costs: list[str] = []
    mild.hass.bus.async_listen(
        "state_changed",
        lambda event: (
            costs.append(mild.shown("cost_today"))  # type: ignore[arg-type]
            if event.data["entity_id"] == mild.entity("aux_run").entity_id
            else None
        ),
    )
    await run(mild, minutes=40)
    assert costs == ["1.2"]


async def test_restart_fires_nothing(mild: Home) -> None:
    await run(mild, minutes=40)
    fired = mild.shown("aux_run")
    seen = mild.watch("aux_run")
    await mild.pass_time(minutes=5)
    await mild.reload()
    await mild.pass_time(minutes=5)
    assert mild.shown("aux_run") == fired
    assert set(seen) <= {"unavailable", fired}


async def test_run_that_ended_while_nobody_looked_fires_nothing(mild: Home) -> None:
    mild.power(STRIPS, 9000)
    await mild.pass_time(minutes=20)
    assert await mild.hass.config_entries.async_unload(ENTRY_ID)
    mild.power(STRIPS, 5)
    await mild.hass.config_entries.async_setup(ENTRY_ID)
    await mild.pass_time(minutes=40)
    assert mild.number("aux_runs_today") == 1
    assert mild.shown("aux_run") == STATE_UNKNOWN


async def test_run_in_progress_over_a_restart_fires_at_its_end(mild: Home) -> None:
    mild.power(STRIPS, 9000)
    await mild.pass_time(minutes=20)
    await mild.reload()
    assert mild.shown("aux_run") == STATE_UNKNOWN
    await mild.pass_time(minutes=20)
    mild.power(STRIPS, 5)
    await mild.settle()
    assert mild.entity("aux_run").attributes["minutes"] == 40


async def test_event_waits_for_history_and_is_there_again_after_it(mild: Home) -> None:
    await run(mild, minutes=40)
    fired = mild.shown("aux_run")
    (entry,) = mild.hass.config_entries.async_entries(DOMAIN)
    for is_live, shown in ((False, STATE_UNAVAILABLE), (True, fired)):
        entry.runtime_data._is_live = is_live
        entry.runtime_data.async_update_listeners()
        # Automations that ignore what comes from unavailable would else miss the next run.
        assert mild.shown("aux_run") == shown


async def test_last_event_is_there_after_a_restart(home: Home) -> None:
    state = State("event.hallway_backup_run", "2026-01-15T11:00:00.000+00:00", {"minutes": 7})
    stored = {"last_event_type": "ended", "last_event_attributes": {"minutes": 7}}
    mock_restore_cache_with_extra_data(home.hass, [(state, stored)])
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(PRICED)
    assert home.shown("aux_run") == "2026-01-15T11:00:00.000+00:00"
    assert home.entity("aux_run").attributes["minutes"] == 7


async def test_what_later_proves_to_have_been_a_run_is_no_news(mild: Home) -> None:
    await run(mild, minutes=10)
    await mild.pass_time(minutes=90)
    fired = mild.shown("aux_run")
    (entry,) = mild.hass.config_entries.async_entries(DOMAIN)
    monitor = entry.runtime_data.monitor
    monitor._finished.extend(monitor.ledger.runs)
    mild.climate(HVACAction.IDLE)
    await mild.settle()
    assert monitor.take_finished() == []
    assert mild.shown("aux_run") == fired

"""History: what the recorder knows is taken up at set-up, after a reload and after a crash."""

from __future__ import annotations

from copy import deepcopy
from datetime import datetime, timedelta
from typing import Any
from unittest.mock import patch

from homeassistant.components.climate import HVACAction
from homeassistant.components.recorder.db_schema import RecorderRuns, States, StatesMeta
from homeassistant.const import STATE_OFF, STATE_ON, STATE_UNAVAILABLE, STATE_UNKNOWN
from homeassistant.exceptions import ServiceValidationError
from homeassistant.helpers.recorder import session_scope
from homeassistant.util import dt as dt_util
import pytest
from pytest_homeassistant_custom_component.components.recorder.common import (
    async_wait_recording_done,
)
from sqlalchemy.orm import Session

from custom_components.aux_heat import history
from custom_components.aux_heat.coordinator import AuxHeatCoordinator

from .home import (
    CLIMATE,
    ENTRY_ID,
    FULL,
    METER,
    METER_ONLY,
    STRIPS,
    Home,
)
from .recorded_home import PRICED, all_read, rebuild, run_of_strips, runs_of, start_anew

SECOND = "01JHXSECONDHEATPUMPSECOND1"


async def store_a_run(home: Home) -> datetime:
    """Let the strips run for ten minutes, and stop just after; return when the run ended."""
    await home.set_up(PRICED)
    await all_read(home)
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=10)
    ended = dt_util.utcnow()
    home.power(STRIPS, 5)
    await home.pass_time(seconds=2)
    await home.hass.config_entries.async_unload(ENTRY_ID)
    await async_wait_recording_done(home.hass)
    return ended


def lose_since(session: Session, begin: datetime) -> None:
    """Take from the recorder what it noted since an instant."""
    lost = StatesMeta(entity_id="sensor.lost")
    session.add(lost)
    session.flush()
    session.query(States).filter(States.last_updated_ts >= begin.timestamp()).update(
        {States.metadata_id: lost.metadata_id}
    )


async def test_first_set_up_shows_what_has_happened_before(lived: Home) -> None:
    home = lived
    await run_of_strips(home)
    await run_of_strips(home, minutes=60)
    await home.set_up(PRICED)
    await all_read(home)

    first, second = runs_of(home)
    assert (first["duration_s"], second["duration_s"]) == (1200, 3600)
    assert (first["energy_kwh"], second["energy_kwh"]) == (3.2, 9.6)
    assert second["cost"] == pytest.approx(9.6 * 0.2)
    assert home.number("cost_today") == pytest.approx(12.8 * 0.2)
    assert home.shown("aux_heat") == STATE_OFF
    # What is counted for the Energy dashboard begins with the set-up.
    assert home.number("aux_energy") == home.number("aux_cost") == 0

    await run_of_strips(home)
    assert home.number("aux_energy") == 3.2
    assert home.number("cost_today") == pytest.approx(16 * 0.2)


async def test_history_gives_what_live_readings_gave(lived: Home) -> None:
    home = lived
    home.everything()
    await home.set_up(FULL)
    for minutes in (4, 25, 90):
        home.ecobee("heatPump,auxHeat1")
        home.power(METER, 10_500)
        await run_of_strips(home, minutes=minutes)
        home.power(METER, 500)
        home.ecobee("", HVACAction.IDLE)
        home.price(0.3)
        home.gone(STRIPS)
        await home.pass_time(minutes=50)
        home.power(STRIPS, 6)
        home.outdoor(-3 + minutes)
        await home.pass_time(minutes=5)
    await home.set_up(FULL, entry_id=SECOND)
    await all_read(home)
    assert len(runs_of(home)) >= 3
    assert runs_of(home, SECOND) == runs_of(home)


async def test_recorder_may_have_begun_lately(lived: Home) -> None:
    home = lived
    with session_scope(hass=home.hass) as session:
        session.query(RecorderRuns).one().start = dt_util.utcnow() - timedelta(hours=1)
    await run_of_strips(home)
    await home.set_up(PRICED)
    await all_read(home)
    (run,) = runs_of(home)
    assert (run["duration_s"], run["estimated"]) == (1200, False)


async def test_history_is_left_alone_where_the_household_wants_that(lived: Home) -> None:
    home = lived
    await run_of_strips(home)
    await home.set_up(PRICED | {"read_history": False})
    await all_read(home)
    assert runs_of(home) == []


async def test_run_in_progress_at_set_up_is_whole(lived: Home) -> None:
    home = lived
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9600)
    began = dt_util.utcnow()
    await home.pass_time(minutes=10)
    await home.set_up(PRICED)
    await all_read(home)
    assert home.shown("aux_heat") == STATE_ON
    assert home.number("aux_energy") == 0
    await home.pass_time(minutes=10)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=1)
    (run,) = runs_of(home)
    assert (run["start"], run["energy_kwh"]) == (began.isoformat(), 3.2)
    assert home.number("aux_energy") == pytest.approx(1.6)


@pytest.mark.parametrize("was_read", [True, False])
async def test_reload_in_mid_run_leaves_it_whole(
    lived: Home, was_read: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = lived
    # The clock jumps while the recorder answers.
    monkeypatch.setattr(history, "ANSWER_WITHIN_S", 3600.0)
    await home.set_up(PRICED, is_read=was_read)
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=10)
    assert await home.hass.config_entries.async_unload(ENTRY_ID)
    # While nobody listens the recorder does.
    await home.pass_time(minutes=10)
    home.power(STRIPS, 4800)
    await home.pass_time(minutes=10)
    await async_wait_recording_done(home.hass)
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await all_read(home)
    await home.pass_time(minutes=10)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=1)
    (run,) = runs_of(home)
    assert run["duration_s"] == 2400
    assert run["energy_kwh"] == pytest.approx(9.6 / 3 + 4.8 / 3)
    assert not run["estimated"]


async def test_crash_loses_nothing_that_the_recorder_has(
    lived: Home, hass_storage: dict[str, Any]
) -> None:
    home = lived
    await home.set_up(PRICED)
    await home.set_up(PRICED, entry_id=SECOND)
    await all_read(home)
    await run_of_strips(home)
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=5)
    stored = deepcopy(hass_storage)
    await home.pass_time(minutes=5)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=40)
    await run_of_strips(home)
    await home.hass.config_entries.async_unload(ENTRY_ID)
    # What was stored is as old as the crash left it.
    for key in list(hass_storage):
        if key.startswith(f"aux_heat.{ENTRY_ID}"):
            hass_storage[key] = stored[key]
    await async_wait_recording_done(home.hass)
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await all_read(home)
    assert len(runs_of(home)) == 3
    assert runs_of(home) == runs_of(home, SECOND)
    assert home.number("aux_energy") == float(home.entity("aux_energy", SECOND).state)


@pytest.mark.parametrize("was_clean", [True, False])
async def test_while_home_assistant_is_down_nobody_knows(lived: Home, was_clean: bool) -> None:
    home = lived
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=10)
    home.power(STRIPS, 9610)
    ended = dt_util.utcnow()
    await home.pass_time(minutes=45)
    with session_scope(hass=home.hass) as session:
        start_anew(session, dt_util.utcnow(), stopped=ended if was_clean else None)
    home.climate(HVACAction.HEATING, hvac_modes=["heat"])
    home.power(STRIPS, 9620)
    await home.pass_time(minutes=15)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=1)
    await home.set_up(PRICED)
    await all_read(home)
    first, second = runs_of(home)
    assert (first["duration_s"], second["duration_s"]) == (600, 900)
    assert home.shown("history_read") == "100"


async def test_crash_may_lose_in_the_recorder_what_was_stored_here(lived: Home) -> None:
    home = lived
    ended = await store_a_run(home)
    await home.pass_time(minutes=20)
    with session_scope(hass=home.hass) as session:
        lose_since(session, ended)
        start_anew(session, dt_util.utcnow())
    home.climate(HVACAction.HEATING, hvac_modes=["heat"])
    home.power(STRIPS, 9620)
    await async_wait_recording_done(home.hass)
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await all_read(home)
    await home.pass_time(minutes=15)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=1)
    first, second = runs_of(home)
    assert (first["duration_s"], second["duration_s"]) == (600, 900)
    assert (first["estimated"], second["estimated"]) == (False, True)


async def test_what_was_said_before_a_restart_holds_no_more(lived: Home) -> None:
    home = lived
    ended = await store_a_run(home)
    with session_scope(hass=home.hass) as session:
        # A crash lost the end of the run, and what was stored is of after the start that followed.
        lose_since(session, ended)
        start_anew(session, ended + timedelta(seconds=1))
    await home.pass_time(minutes=20)
    home.power(STRIPS, 6)
    await home.pass_time(minutes=1)
    await async_wait_recording_done(home.hass)
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await all_read(home)
    (run,) = runs_of(home)
    assert run["duration_s"] == 600


async def test_meter_alone_learns_its_strips_from_history(lived: Home) -> None:
    home = lived
    home.power(METER, 500)
    for _ in range(14):
        home.climate(HVACAction.HEATING)
        home.power(METER, 3000)
        await home.pass_time(minutes=10)
        home.power(METER, 12_000)
        await home.pass_time(minutes=20)
        home.power(METER, 500)
        home.climate(HVACAction.IDLE)
        await home.pass_time(minutes=75)
    await home.set_up(METER_ONLY)
    await all_read(home)
    assert home.number("strip_size") == pytest.approx(9, abs=0.1)
    assert len(runs_of(home)) == 14


async def test_what_a_household_says_while_history_is_read_is_taken(lived: Home) -> None:
    home = lived
    await run_of_strips(home)
    await home.set_up(PRICED, is_read=False)
    await home.hass.services.async_call("aux_heat", "start_outage", blocking=True)
    await all_read(home)
    assert home.entity("outage_days").attributes["since"] is not None
    assert home.shown("last_aux_run") != STATE_UNKNOWN
    assert CLIMATE in home.hass.states.async_entity_ids()


async def test_rebuild_judges_by_todays_settings(lived: Home) -> None:
    home = lived
    await home.set_up(PRICED, {"balance_point_c": 12.0})
    await all_read(home)
    await run_of_strips(home)
    (before,) = runs_of(home)
    assert before["avoidable_kwh"] == 0
    shown = home.shown("aux_energy", "avoidable_energy")

    entry = home.hass.config_entries.async_get_entry(ENTRY_ID)
    assert entry is not None
    home.hass.config_entries.async_update_entry(
        entry, options={**entry.options, "balance_point_c": -5.0}
    )
    await home.reload()
    await rebuild(home)
    (after,) = runs_of(home)
    assert after["avoidable_kwh"] == after["energy_kwh"] == 3.2
    assert home.number("cost_penalty_today") == pytest.approx(3.2 * 0.2 * (1 - 1 / 2.9), abs=0.01)
    # Live sums count on from where they were.
    assert home.shown("aux_energy", "avoidable_energy") == shown
    await run_of_strips(home)
    assert home.number("avoidable_energy") == pytest.approx(float(shown[1]) + 3.2)


async def test_rebuild_twice_is_rebuild_once(lived: Home) -> None:
    home = lived
    for minutes in (10, 40):
        await run_of_strips(home, minutes=minutes)
    await home.set_up(PRICED)
    await all_read(home)
    live = runs_of(home), home.shown("cost_today", "aux_runs_today", "aux_energy")
    for _ in range(2):
        await rebuild(home)
        assert (runs_of(home), home.shown("cost_today", "aux_runs_today", "aux_energy")) == live


async def test_rebuild_leaves_a_run_in_progress_alone(lived: Home) -> None:
    home = lived
    await home.set_up(PRICED)
    await all_read(home)
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=10)
    await rebuild(home)
    assert runs_of(home) == []
    await home.pass_time(minutes=10)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=1)
    (run,) = runs_of(home)
    assert (run["duration_s"], run["energy_kwh"]) == (1200, 3.2)
    assert home.number("aux_energy") == 3.2


async def test_rebuild_keeps_what_the_recorder_no_longer_has(lived: Home) -> None:
    home = lived
    await home.set_up(PRICED, {"balance_point_c": 12.0})
    await all_read(home)
    await run_of_strips(home)
    old = runs_of(home)
    # The recorder forgets all but the newest.
    await home.hass.services.async_call(
        "recorder", "purge", {"keep_days": 0, "repack": False}, blocking=True
    )
    await async_wait_recording_done(home.hass)
    home.climate()
    home.outdoor(8)
    home.price(0.25)
    await run_of_strips(home, minutes=40)
    await rebuild(home)
    assert runs_of(home)[0] == old[0]
    assert len(runs_of(home)) == 2


async def test_rebuild_says_which_source_has_no_history(lived: Home) -> None:
    home = lived
    await home.set_up(PRICED | {"price_entity": "sensor.no_such_price"})
    await all_read(home)
    with pytest.raises(ServiceValidationError, match=r"no history of sensor\.no_such_price"):
        await rebuild(home)


async def test_there_is_nothing_to_stop(lived: Home) -> None:
    home = lived
    await home.set_up(PRICED)
    await all_read(home)
    with pytest.raises(ServiceValidationError, match="No history of Hallway"):
        await home.hass.services.async_call("aux_heat", "stop_reading_history", blocking=True)


async def test_reading_that_is_stopped_keeps_what_was_read_and_goes_on_live(lived: Home) -> None:
    home = lived
    await run_of_strips(home)
    await home.set_up(PRICED, is_read=False)
    await home.hass.services.async_call("aux_heat", "stop_reading_history", blocking=True)
    await all_read(home)
    await run_of_strips(home)
    assert runs_of(home)[-1]["energy_kwh"] == 3.2
    assert home.number("aux_energy") == 3.2


async def test_sums_wait_while_much_is_read_after_a_restart(lived: Home) -> None:
    home = lived
    entry = await home.set_up(PRICED)
    await run_of_strips(home)
    with patch.object(AuxHeatCoordinator, "is_live", new=False):
        entry.runtime_data.async_update_listeners()
        await home.settle()
        assert home.shown("aux_energy", "aux_heat") == (STATE_UNAVAILABLE, STATE_UNAVAILABLE)
        assert home.shown("history_read") == "100"
    entry.runtime_data.async_update_listeners()
    await home.settle()
    assert home.shown("aux_energy", "aux_heat") == ("3.2", STATE_OFF)

"""History's seams: what is so while it is read, where it begins, ends and breaks off."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from copy import deepcopy
from datetime import datetime, timedelta
import time
from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.components.recorder.db_schema import States, StatesMeta
from homeassistant.components.recorder.statistics import list_statistic_ids
from homeassistant.const import STATE_OFF
from homeassistant.helpers.recorder import session_scope
from homeassistant.util import dt as dt_util
import pytest
from pytest_homeassistant_custom_component.components.recorder.common import (
    async_wait_recording_done,
)

from custom_components.aux_heat import history
from custom_components.aux_heat.diagnostics import async_get_config_entry_diagnostics
from custom_components.aux_heat.history import History, Row

from .home import ENTRY_ID, FULL, METER, PRICE, STRIPS, Home
from .recorded_home import PRICED, all_read, rebuild, run_of_strips, runs_of, start_anew

type Chunk = tuple[datetime, list[Row]]


def read_only_last(monkeypatch: pytest.MonkeyPatch, **length: float) -> None:
    """Let no more than the last hours be read."""
    monkeypatch.setattr(history, "LONGEST", timedelta(**length))


def at_chunks(monkeypatch: pytest.MonkeyPatch, step: Callable[[datetime | None], Any]) -> None:
    """Do something after each chunk of history (its end), and after the last (None)."""
    plain = History.async_chunks

    async def chunks(self: History, begin: datetime, end: datetime) -> AsyncIterator[Chunk]:
        async for chunk in plain(self, begin, end):
            yield chunk
            await step(chunk[0])
        await step(None)

    monkeypatch.setattr(History, "async_chunks", chunks)


async def purge(home: Home, entity_id: str) -> None:
    """Let the recorder have nothing of an entity so far."""
    await async_wait_recording_done(home.hass)
    with session_scope(hass=home.hass) as session:
        meta = session.query(StatesMeta).filter(StatesMeta.entity_id == entity_id).one()
        lost = StatesMeta(entity_id=f"{entity_id}_lost")
        session.add(lost)
        session.flush()
        session.query(States).filter(States.metadata_id == meta.metadata_id).update(
            {States.metadata_id: lost.metadata_id}
        )


async def test_diagnostics_can_be_taken_while_history_is_read(lived: Home) -> None:
    await run_of_strips(lived)
    entry = await lived.set_up(PRICED, is_read=False)
    assert not entry.runtime_data.is_live
    told = await async_get_config_entry_diagnostics(lived.hass, entry)
    assert told["readings"] == []
    await all_read(lived)
    told = await async_get_config_entry_diagnostics(lived.hass, entry)
    assert told["readings"]


async def test_statistics_wait_until_history_is_read(
    lived: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, go_on = lived, asyncio.Event()

    async def wait_at_the_end(until: datetime | None) -> None:
        if until is None:
            await go_on.wait()

    async def series() -> set[str]:
        await async_wait_recording_done(home.hass)
        ids = await home.hass.async_add_executor_job(list_statistic_ids, home.hass)
        return {one["statistic_id"] for one in ids if one["source"] == "aux_heat"}

    at_chunks(monkeypatch, wait_at_the_end)
    await run_of_strips(home)
    entry = await home.set_up(PRICED, is_read=False)
    # All of it is read but for the end, on a machine that has other things to do too.
    for _ in range(1000):
        if (progress := entry.runtime_data.past.progress) == 1:
            break
        await home.hass.async_add_executor_job(time.sleep, 0.02)
    written = await series()
    go_on.set()
    assert (progress, written) == (1, set())
    await all_read(home)
    assert len(await series()) == 3


async def test_what_held_at_the_beginning_holds_though_there_was_a_crash_later(
    lived: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = lived
    await home.pass_time(minutes=50)
    begin = dt_util.utcnow() - timedelta(minutes=20)
    await run_of_strips(home)
    await async_wait_recording_done(home.hass)
    with session_scope(hass=home.hass) as session:
        start_anew(session, dt_util.utcnow())
    home.climate(HVACAction.IDLE, hvac_modes=["heat"])
    home.power(STRIPS, 6)
    await home.pass_time(minutes=1)
    read_only_last(monkeypatch, seconds=(dt_util.utcnow() - begin).total_seconds())
    await home.set_up(PRICED)
    await all_read(home)
    (run,) = runs_of(home)
    assert run["cost"] == pytest.approx(3.2 * 0.2)


async def test_what_has_not_changed_for_longer_than_the_recorder_keeps_held_all_the_time(
    lived: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = lived
    await home.pass_time(minutes=30)
    begin = dt_util.utcnow()
    home.climate(HVACAction.IDLE, current_temperature=20.5)
    home.power(STRIPS, 7)
    home.outdoor(9)
    await home.pass_time(minutes=5)
    await run_of_strips(home)
    await purge(home, PRICE)
    read_only_last(monkeypatch, seconds=(dt_util.utcnow() - begin).total_seconds())
    await home.set_up(PRICED)
    await all_read(home)
    (run,) = runs_of(home)
    assert run["cost"] == pytest.approx(3.2 * 0.2)
    # Nor is the past refused for it.
    await rebuild(home)
    assert runs_of(home) == [run]


async def test_dead_meter_does_not_come_to_life_by_a_reload(lived: Home) -> None:
    home = lived
    await home.set_up(PRICED)
    await all_read(home)
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=200)
    home.climate(HVACAction.IDLE)
    (run,) = runs_of(home)
    assert run["duration_s"] == 3600
    assert await home.hass.config_entries.async_unload(ENTRY_ID)
    await home.pass_time(minutes=5)
    await async_wait_recording_done(home.hass)
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await all_read(home)
    await home.pass_time(minutes=90)
    assert runs_of(home) == [run]
    assert home.number("aux_energy") == 9.6


async def test_meter_that_repeats_itself_up_to_now_was_never_silent(lived: Home) -> None:
    home = lived
    home.climate(HVACAction.HEATING)
    await async_wait_recording_done(home.hass)
    began = dt_util.utcnow()
    for _ in range(15):
        home.power(STRIPS, 9600)
        await home.pass_time(minutes=15)
    await home.set_up(PRICED)
    await all_read(home)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=1)
    (run,) = runs_of(home)
    assert (run["start"], run["duration_s"]) == (began.isoformat(), 15 * 15 * 60)
    assert not run["estimated"]


async def test_history_that_breaks_off_leaves_nothing_on(
    lived: Home, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    home = lived
    home.everything()
    await home.pass_time(minutes=20)
    home.ecobee("heatPump,auxHeat1")
    home.power(METER, 10_500)
    home.power(STRIPS, 9600)
    began = dt_util.utcnow()
    await home.pass_time(minutes=40)
    home.ecobee("")
    home.power(METER, 500)
    home.power(STRIPS, 5)
    home.gone(STRIPS)
    await home.pass_time(minutes=180)

    async def fail(until: datetime | None) -> None:
        if until is None or until > began + timedelta(minutes=5):
            raise OSError("the disk is gone")

    at_chunks(monkeypatch, fail)
    read_only_last(monkeypatch, minutes=238)
    data = {key: value for key, value in FULL.items() if not key.endswith("_power")}
    await home.set_up(data)
    await all_read(home)
    assert "history can't be read" in caplog.text
    assert home.shown("aux_heat") == STATE_OFF
    assert all(run["duration_s"] <= 40 * 60 for run in runs_of(home))


async def test_crash_between_the_first_two_files_loses_nothing(
    lived: Home, hass_storage: dict[str, Any]
) -> None:
    home = lived
    await run_of_strips(home)
    await home.set_up(PRICED)
    await all_read(home)
    assert home.number("aux_energy") == 0
    written = deepcopy(hass_storage)
    await run_of_strips(home, minutes=30)
    await home.hass.config_entries.async_unload(ENTRY_ID)
    # The runs were written, the state was not.
    for name in [name for name in hass_storage if name.startswith("aux_heat.")]:
        del hass_storage[name]
    runs_file = f"aux_heat.{ENTRY_ID}.runs"
    hass_storage[runs_file] = written[runs_file]
    await async_wait_recording_done(home.hass)
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await all_read(home)
    assert [run["duration_s"] for run in runs_of(home)] == [1200, 1800]
    # What was lived through is counted, what was only read is not.
    assert home.number("aux_energy") == 4.8


async def test_crash_after_a_rebuild_leaves_what_was_counted(
    lived: Home, hass_storage: dict[str, Any]
) -> None:
    home = lived
    await home.set_up(PRICED | {"read_history": False})
    await home.hass.config_entries.async_unload(ENTRY_ID)
    await run_of_strips(home)
    home.climate(HVACAction.IDLE)
    # The store is of before the run, and the recorder too young to tell.
    state_file = f"aux_heat.{ENTRY_ID}.state"
    hass_storage[state_file]["data"]["processed_until"] = dt_util.utcnow().isoformat()
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await all_read(home)
    assert runs_of(home) == []
    before = deepcopy(hass_storage[state_file])
    await rebuild(home)
    await home.settle()
    assert len(runs_of(home)) == 1
    await home.hass.config_entries.async_unload(ENTRY_ID)
    hass_storage[state_file] = before
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await all_read(home)
    assert len(runs_of(home)) == 1
    assert home.number("aux_energy") == 0

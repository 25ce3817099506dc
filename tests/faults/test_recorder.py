"""The recorder: off, slow, locked, broken, migrating, purged, or blind for a while."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
import sqlite3
import threading
from typing import Any
from unittest.mock import patch

from freezegun.api import FrozenDateTimeFactory
from homeassistant.components.climate import HVACAction
from homeassistant.components.recorder import get_instance
from homeassistant.components.recorder.db_schema import States, StatesMeta
from homeassistant.const import STATE_OFF, STATE_ON
from homeassistant.exceptions import ServiceValidationError
from homeassistant.helpers.recorder import DATA_INSTANCE, session_scope
from homeassistant.util import dt as dt_util
import pytest
from pytest_homeassistant_custom_component.components.recorder.common import (
    async_wait_recording_done,
)

from custom_components.aux_heat.history import History
from tests.home import ENTRY_ID, STRIPS, STRIPS_ONLY, Home
from tests.recorded_home import (
    PRICED,
    all_read,
    rebuild,
    run_of_strips,
    runs_of,
    start_anew,
)


def minutes_of(home: Home) -> list[float]:
    return [run["duration_s"] / 60 for run in runs_of(home)]


class Hanging:
    """A database that doesn't answer any more, until it is let go."""

    def __init__(self, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
        self._home = home
        self._asked, self._go_on = threading.Event(), threading.Event()
        ask(monkeypatch, self._hang)

    def _hang(self) -> None:
        self._asked.set()
        self._go_on.wait(30)

    async def is_asked(self) -> None:
        """Wait until somebody waits for an answer, before the clock is set."""
        assert await self._home.hass.async_add_executor_job(self._asked.wait, 30)
        self._asked.clear()

    def answer(self) -> None:
        self._go_on.set()


def ask(monkeypatch: pytest.MonkeyPatch, answer: Callable[..., Any]) -> None:
    """Let the recorder answer a question for states otherwise, in its own thread."""
    plain = History._rows

    def rows(self: History, *args: Any) -> Any:
        answer()
        return plain(self, *args)

    monkeypatch.setattr(History, "_rows", rows)


async def down_for(home: Home, minutes: float) -> None:
    """Let the integration be unloaded for a while, and its sources live on."""
    assert await home.hass.config_entries.async_unload(ENTRY_ID)
    await home.pass_time(minutes=minutes)
    await async_wait_recording_done(home.hass)


async def test_without_a_recorder_all_but_the_past_works(home: Home) -> None:
    assert DATA_INSTANCE not in home.hass.data
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=20)
    await home.reload()
    home.power(STRIPS, 5)
    await home.pass_time(minutes=10)
    assert minutes_of(home) == [20]
    assert home.number("aux_energy") == pytest.approx(3)
    with pytest.raises(ServiceValidationError) as refused:
        await home.hass.services.async_call("aux_heat", "rebuild", blocking=True)
    assert refused.value.translation_key == "no_recorder"


@pytest.mark.parametrize(
    "recorder_config", [{"exclude": {"entities": [STRIPS]}}], ids=["meter excluded"]
)
async def test_run_of_an_excluded_meter_goes_on_over_a_reload(lived: Home) -> None:
    home = lived
    await home.set_up(PRICED)
    await all_read(home)
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=20)
    await down_for(home, minutes=1)
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await all_read(home)
    assert home.shown("aux_heat") == STATE_ON
    await home.pass_time(minutes=9)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=5)
    assert minutes_of(home) == [30]
    assert home.number("aux_energy") == pytest.approx(4.8)
    with pytest.raises(ServiceValidationError) as refused:
        await rebuild(home)
    assert refused.value.translation_placeholders == {"name": "Hallway", "entities": STRIPS}
    assert minutes_of(home) == [30]


async def test_slow_database_holds_up_neither_the_start_nor_what_is_heard(
    lived: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = lived
    await home.set_up(PRICED)
    await all_read(home)
    await down_for(home, minutes=5)
    database = Hanging(home, monkeypatch)
    starting = home.hass.async_create_task(home.hass.config_entries.async_setup(ENTRY_ID))
    try:
        await database.is_asked()
        await home.pass_time(seconds=21)
        assert starting.done()
        home.climate(HVACAction.HEATING)
        home.power(STRIPS, 9600)
        began = dt_util.utcnow()
        await home.pass_time(seconds=30)
    finally:
        database.answer()
    await all_read(home)
    # What was said meanwhile is not lost.
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_ON, "1")
    home.power(STRIPS, 5)
    await home.pass_time(minutes=5)
    assert [(run["start"], run["duration_s"]) for run in runs_of(home)] == [(began.isoformat(), 30)]


async def test_database_that_never_answers_is_given_up(
    lived: Home, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    home = lived
    await run_of_strips(home)
    await home.set_up(PRICED)
    await all_read(home)
    assert minutes_of(home) == [20]
    await down_for(home, minutes=5)
    database = Hanging(home, monkeypatch)
    home.hass.async_create_task(home.hass.config_entries.async_setup(ENTRY_ID))
    try:
        await database.is_asked()
        await home.pass_time(seconds=21)
        await home.pass_time(seconds=121)
        await home.settle()
        assert "history can't be read" in caplog.text
        assert home.shown("aux_heat") == STATE_OFF
        home.climate(HVACAction.HEATING)
        home.power(STRIPS, 9600)
        await home.pass_time(minutes=1)
        assert home.shown("aux_heat") == STATE_ON
        asked = asyncio.ensure_future(
            home.hass.services.async_call("aux_heat", "rebuild", blocking=True)
        )
        await database.is_asked()
        await home.pass_time(seconds=121)
        with pytest.raises(ServiceValidationError) as refused:
            await asked
        assert refused.value.translation_key == "history_unreadable"
    finally:
        database.answer()
    assert minutes_of(home) == [20]


async def test_catching_up_that_takes_too_long_is_cut_short(
    lived: Home, monkeypatch: pytest.MonkeyPatch, freezer: FrozenDateTimeFactory
) -> None:
    home, asked = lived, []
    await home.set_up(PRICED)
    await all_read(home)
    assert await home.hass.config_entries.async_unload(ENTRY_ID)
    for minutes in (20, 300, 300, 300):
        await run_of_strips(home, minutes)
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9600)
    await async_wait_recording_done(home.hass)

    def dawdle() -> None:
        asked.append(dt_util.utcnow())
        freezer.tick(timedelta(seconds=110))

    ask(monkeypatch, dawdle)
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await all_read(home)
    # It watches, though it has not read all: that would take ten answers and more.
    assert len(asked) in (6, 7)
    assert home.shown("aux_heat") == STATE_ON
    assert minutes_of(home)[0] == 20


@pytest.mark.parametrize("persistent_database", [True])
async def test_locked_database_is_waited_for(lived: Home) -> None:
    """Another program holds the file of the database, as a backup or a browser for SQLite does."""
    home = lived
    await home.set_up(PRICED)
    await all_read(home)
    path = get_instance(home.hass).db_url.removeprefix("sqlite:///")
    home.climate(HVACAction.HEATING)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        home.power(STRIPS, 9600)
        await home.pass_time(minutes=20)
        assert home.shown("aux_heat") == STATE_ON
        home.power(STRIPS, 5)
        await home.pass_time(minutes=2)
        # The run is counted, and kept in files of ours.
        assert minutes_of(home) == [20]
        assert home.number("aux_energy") == pytest.approx(3.2)
        other.execute("ROLLBACK")
    await all_read(home)
    await home.reload()
    assert minutes_of(home) == [20]
    await rebuild(home)
    assert minutes_of(home) == [20]


async def test_first_set_up_during_a_migration_reads_the_past_afterwards(lived: Home) -> None:
    home, recorder = lived, get_instance(lived.hass)
    await run_of_strips(home)
    await async_wait_recording_done(home.hass)
    with patch.object(recorder, "migration_in_progress", new=True):
        recorder.async_recorder_ready.clear()
        await home.set_up(PRICED, is_read=False)
        assert home.shown("aux_heat") == STATE_OFF
        await run_of_strips(home, minutes=10)
        assert minutes_of(home) == [10]
    recorder.async_recorder_ready.set()
    await all_read(home)
    assert minutes_of(home) == [20, 10]
    # What was only read is not counted as if it were new.
    assert home.number("aux_energy") == pytest.approx(1.6)


async def test_what_a_crash_left_out_is_read_after_the_migration(
    lived: Home, hass_storage: dict[str, Any]
) -> None:
    home, recorder = lived, get_instance(lived.hass)
    await home.set_up(PRICED, {"balance_point_c": 0.0})
    await all_read(home)
    await run_of_strips(home, minutes=10)
    judged = runs_of(home)
    await home.hass.config_entries.async_unload(ENTRY_ID)
    await run_of_strips(home)
    await async_wait_recording_done(home.hass)
    with patch.object(recorder, "migration_in_progress", new=True):
        recorder.async_recorder_ready.clear()
        assert await home.hass.config_entries.async_setup(ENTRY_ID)
        await home.hass.async_block_till_done()
        assert home.shown("aux_heat") == STATE_OFF
        assert runs_of(home) == judged
    recorder.async_recorder_ready.set()
    await all_read(home)
    assert minutes_of(home) == [10, 20]
    # Runs are judged once.
    assert runs_of(home)[0] == judged[0]


async def purge_all(home: Home) -> None:
    """Let the recorder have nothing any more but that it runs."""
    await async_wait_recording_done(home.hass)
    with session_scope(hass=home.hass) as session:
        lost = StatesMeta(entity_id="sensor.lost")
        session.add(lost)
        session.flush()
        session.query(States).update({States.metadata_id: lost.metadata_id})


async def test_purge_between_the_last_writing_and_a_restart_loses_no_run(lived: Home) -> None:
    home = lived
    await home.set_up(PRICED)
    await all_read(home)
    await run_of_strips(home)
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=10)
    await down_for(home, minutes=2)
    await purge_all(home)
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await all_read(home)
    assert home.shown("aux_heat") == STATE_ON
    home.power(STRIPS, 5)
    await home.pass_time(minutes=5)
    assert minutes_of(home) == [20, 12]
    assert home.number("aux_energy") == pytest.approx(9.6 * 32 / 60)


async def test_another_time_zone_moves_no_run(lived: Home) -> None:
    home = lived
    await home.set_up(PRICED)
    await all_read(home)
    await run_of_strips(home)
    before = runs_of(home)
    await home.hass.config.async_update(time_zone="Asia/Tokyo")
    await home.settle()
    await home.reload()
    assert runs_of(home) == before
    await rebuild(home)
    assert [(run["start"], run["energy_kwh"]) for run in runs_of(home)] == [
        (run["start"], run["energy_kwh"]) for run in before
    ]


async def test_clock_that_is_behind_what_was_stored_loses_nothing(lived: Home) -> None:
    """A machine without a clock of its own starts in the past, until it hears the time."""
    home = lived
    await home.set_up(PRICED)
    await all_read(home)
    await run_of_strips(home)
    now = dt_util.utcnow()
    await down_for(home, minutes=0)
    home.set_clock((now - timedelta(days=400)).isoformat())
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await home.settle()
    assert minutes_of(home) == [20]
    home.set_clock((now + timedelta(minutes=5)).isoformat())
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=10)
    assert home.shown("aux_heat") == STATE_ON
    home.power(STRIPS, 5)
    await home.pass_time(minutes=5)
    assert minutes_of(home) == [20, 10]


@pytest.mark.parametrize("restarts", [False, True], ids=["disabled", "left out of the start"])
async def test_rebuild_keeps_runs_of_a_time_in_which_nothing_was_recorded(
    lived: Home, restarts: bool
) -> None:
    """The recorder was disabled by its action, or taken out of the configuration, and is back."""
    home = lived
    await home.set_up(PRICED)
    await all_read(home)
    await run_of_strips(home, minutes=10)
    await async_wait_recording_done(home.hass)
    recorder, ended = get_instance(home.hass), dt_util.utcnow()
    recorder.set_enable(enable=False)
    await home.pass_time(minutes=90)
    await run_of_strips(home, minutes=20)
    recorder.set_enable(enable=True)
    if restarts:
        with session_scope(hass=home.hass) as session:
            start_anew(session, dt_util.utcnow(), stopped=ended)
    home.climate(HVACAction.HEATING, current_temperature=19.5)
    home.power(STRIPS, 6)
    home.outdoor(8.4)
    home.price(0.21)
    await home.pass_time(minutes=30)
    await run_of_strips(home, minutes=30)
    assert minutes_of(home) == [10, 20, 30]
    energy = home.number("aux_energy")
    for _ in range(2):
        await rebuild(home)
        assert minutes_of(home) == [10, 20, 30]
        assert home.number("aux_energy") == energy

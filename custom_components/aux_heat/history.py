"""History: what the recorder has of the sources, in chunks, and when nobody recorded."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from homeassistant.core import CoreState, HomeAssistant, State
from homeassistant.helpers.recorder import DATA_INSTANCE, async_migration_in_progress
from homeassistant.util import dt as dt_util

if TYPE_CHECKING:
    from homeassistant.components.recorder import Recorder
    from sqlalchemy.orm import Session

    from .sources import Source

# More tells little more of a home, and takes long on a small machine.
LONGEST: Final = timedelta(days=30)
# About so many states at a time. Thousands that live at once are what Python's collector of
# garbage waits for: it then looks through all of Home Assistant, and everything stands still.
_CHUNK_STATES: Final = 200
# A meter that reports every second has as many in some minutes. None is longer than a source may
# be silent.
_CHUNK_SHORTEST: Final = timedelta(minutes=5)
_CHUNK_LONGEST: Final = timedelta(hours=3)
_GROWTH_MOST: Final = 2.0
# A database that is locked, or a recorder that hangs, must not keep the present from being watched.
ANSWER_WITHIN_S: Final = 120.0
# The recorder's bounds are open at one end or the other; no two reports are nearer.
TICK: Final = timedelta(microseconds=1)


class Row(NamedTuple):
    """A state from an instant on, and when it was last heard of before the next, where kept."""

    at: datetime
    entity_id: str
    state: State
    heard: datetime


class Pause(NamedTuple):
    """Home Assistant stood still until an instant; from when on, None: it didn't say."""

    since: datetime | None
    until: datetime


class _Current(NamedTuple):
    """A state as it is, from when on, and when it was last heard of."""

    state: State
    since: datetime
    heard: datetime


class History:
    """Reads the recorder. Everything is asked for in the recorder's own threads."""

    def __init__(self, hass: HomeAssistant, sources: Sequence[Source]) -> None:
        """Note of which entities, and how they are now; raises KeyError without a recorder."""
        self._hass = hass
        self._recorder: Recorder = hass.data[DATA_INSTANCE]
        by_attributes = {
            entity_id
            for source in sources
            if source.by_attributes
            for entity_id in source.entity_ids
        }
        self._entities = {
            entity_id: entity_id in by_attributes
            for source in sources
            for entity_id in source.entity_ids
        }
        # Of these nothing tells when they were last heard of.
        self.unheard = frozenset(by_attributes)
        # Nobody has written when the newest states were last heard of; Home Assistant knows.
        self._current = {
            entity_id: _Current(state, state.last_updated, state.last_reported)
            for entity_id in self._entities
            if (state := hass.states.get(entity_id)) is not None
        }

    @staticmethod
    def is_there(hass: HomeAssistant) -> bool:
        """Return whether there is a recorder that can be asked."""
        return DATA_INSTANCE in hass.data and not async_migration_in_progress(hass)

    @staticmethod
    async def async_wait_until_migrated(hass: HomeAssistant) -> bool:
        """Wait while the recorder rebuilds its database; False where it doesn't.

        That may take hours. Nothing can be read then, though all is recorded.
        """
        if DATA_INSTANCE not in hass.data or not async_migration_in_progress(hass):
            return False
        await hass.data[DATA_INSTANCE].async_recorder_ready.wait()
        return True

    @staticmethod
    def begin(hass: HomeAssistant, now: datetime) -> datetime:
        """Return from when on there may be states worth reading, where there is a recorder."""
        return now - min(timedelta(days=hass.data[DATA_INSTANCE].keep_days), LONGEST)

    @property
    def session_began(self) -> datetime:
        """When the recorder began to record in this life of Home Assistant."""
        return self._recorder.recorder_runs_manager.recording_start

    async def _ask[**P, R](self, job: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Let the recorder's own threads do something; raises TimeoutError if it takes too long."""
        async with asyncio.timeout(ANSWER_WITHIN_S):
            return await self._recorder.async_add_executor_job(partial(job, *args, **kwargs))

    async def async_wait_until_written(self) -> None:
        """Wait until what has happened so far can be read; raises TimeoutError if that takes long.

        Before Home Assistant has started nothing is written; nor is anything missing then.
        """
        if self._hass.state is CoreState.running:
            future = self._recorder.async_get_commit_future()
            if future is not None:
                async with asyncio.timeout(ANSWER_WITHIN_S):
                    await future

    async def async_pauses(self, begin: datetime, end: datetime) -> list[Pause]:
        """Return when nobody recorded between two instants, in order; and the last time before."""
        pauses = await self._ask(self._pauses, begin, end)
        # This session's own start may not have been written yet.
        began = self.session_began
        if begin < began <= end and (not pauses or pauses[-1].until < began - TICK):
            pauses.append(Pause(None, began))
        return pauses

    def _pauses(self, begin: datetime, end: datetime) -> list[Pause]:
        from homeassistant.components.recorder.db_schema import RecorderRuns  # noqa: PLC0415
        from homeassistant.components.recorder.models import process_timestamp  # noqa: PLC0415
        from homeassistant.helpers.recorder import session_scope  # noqa: PLC0415

        with session_scope(hass=self._hass, read_only=True) as session:
            runs = [
                (process_timestamp(run.start), process_timestamp(run.end), run.closed_incorrect)
                for run in session.query(RecorderRuns).order_by(RecorderRuns.start)
            ]
        pauses = []
        for before, (start, _, _) in zip([(None, None, True), *runs], runs, strict=False):
            pause = Pause(None if before[2] else before[1], start)
            if start <= begin:
                pauses = [pause]
            elif start <= end:
                pauses.append(pause)
        return pauses

    async def async_silent(self, begin: datetime, end: datetime) -> frozenset[str]:
        """Return of whom nothing was recorded between two instants, both included."""
        return await self._ask(self._silent, begin, end)

    def _silent(self, begin: datetime, end: datetime) -> frozenset[str]:
        from homeassistant.helpers.recorder import session_scope  # noqa: PLC0415

        with session_scope(hass=self._hass, read_only=True) as session:
            return frozenset(
                entity_id
                for entity_id in self._entities
                if (last := _last_state(session, entity_id, end)) is None or last.since < begin
            )

    def unchanged_since(self, at: datetime) -> frozenset[str]:
        """Return who has been as they are now since an instant, whatever the recorder has."""
        return frozenset(
            entity_id for entity_id, current in self._current.items() if current.since <= at
        )

    async def async_chunks(
        self, begin: datetime, end: datetime
    ) -> AsyncIterator[tuple[datetime, list[Row]]]:
        """Yield the states between two instants in the order of time, and up to when they go.

        Those of the first instant are the states then in force.
        """
        chunk_begin, length = begin, _CHUNK_SHORTEST
        while chunk_begin < end:
            chunk_end = min(chunk_begin + length, end)
            rows = await self._ask(self._rows, chunk_begin, chunk_end, chunk_begin == begin)
            yield chunk_end, rows
            chunk_begin = chunk_end
            as_many = length * min(_CHUNK_STATES / max(len(rows), 1), _GROWTH_MOST)
            length = min(max(as_many, _CHUNK_SHORTEST), _CHUNK_LONGEST)

    def _rows(self, begin: datetime, end: datetime, is_first: bool) -> list[Row]:  # noqa: FBT001
        rows = [
            row
            for entity_id, by_attributes in self._entities.items()
            for row in self._rows_of(
                entity_id, begin, end, is_first=is_first, by_attributes=by_attributes
            )
        ]
        rows.sort(key=lambda row: row.at)
        return rows

    def _rows_of(
        self,
        entity_id: str,
        begin: datetime,
        end: datetime,
        *,
        is_first: bool,
        by_attributes: bool,
    ) -> Iterator[Row]:
        from homeassistant.components.recorder import history  # noqa: PLC0415

        after = begin - TICK
        if by_attributes:
            # It leaves no change of attributes out, but doesn't say when a state was last heard.
            found = history.get_significant_states(
                self._hass,
                after,
                end,
                [entity_id],
                include_start_time_state=is_first,
                significant_changes_only=False,
            )
        else:
            found = cast(
                "dict[str, list[State | dict[str, object]]]",
                history.state_changes_during_period(
                    self._hass, after, end, entity_id, include_start_time_state=is_first
                ),
            )
        states = cast("list[State]", found.get(entity_id, []))
        current = self._current.get(entity_id)
        if is_first and current is not None and current.since <= begin and not states:
            # The recorder may have dropped it: it keeps no state for longer than all others.
            yield Row(begin, entity_id, current.state, max(begin, current.heard))
        for state in states:
            at = max(state.last_updated, begin)
            heard = max(at, state.last_reported)
            if by_attributes:
                heard = at
            elif state.last_updated < begin:
                heard = self._heard_before(entity_id, begin)
            if current is not None and state.last_updated >= current.since - TICK:
                heard = max(heard, current.heard)
            yield Row(at, entity_id, state, heard)

    def _heard_before(self, entity_id: str, at: datetime) -> datetime:
        """Return when an entity was last heard of with the state that was in force at an instant.

        Where that was not written, when it took that state.
        """
        from homeassistant.helpers.recorder import session_scope  # noqa: PLC0415

        with session_scope(hass=self._hass, read_only=True) as session:
            last = _last_state(session, entity_id, at - 2 * TICK)
        return at if last is None else last.heard


class _Last(NamedTuple):
    """From when on an entity had a state, and when it was last heard of with it, where kept."""

    since: datetime
    heard: datetime


def _last_state(session: Session, entity_id: str, until: datetime) -> _Last | None:
    """Return what the recorder has of the state that an entity had at an instant."""
    from homeassistant.components.recorder.db_schema import States, StatesMeta  # noqa: PLC0415

    found = (
        session.query(States.last_updated_ts, States.last_reported_ts)
        .join(StatesMeta, States.metadata_id == StatesMeta.metadata_id)
        .filter(StatesMeta.entity_id == entity_id, States.last_updated_ts <= until.timestamp())
        .order_by(States.last_updated_ts.desc())
        .first()
    )
    if found is None:
        return None
    updated, reported = (dt_util.utc_from_timestamp(stamp or found[0]) for stamp in found)
    return _Last(updated, max(updated, reported))

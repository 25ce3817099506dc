"""The past: history, and what happens while it is read, through the same monitor as live."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta
import logging
from typing import Final, NamedTuple

from homeassistant.core import HomeAssistant, State

from .core import Monitor, Reading
from .history import TICK, History, Pause, Row
from .intake import Intake

_LOGGER = logging.getLogger(__name__)

# So few events are taken on the event loop; more of them, in a thread.
_FEW: Final = 20
_HOUR: Final = timedelta(hours=1)
# No silence of all sources is worth noting that is shorter.
_SHORT: Final = timedelta(seconds=10)


class _Event(NamedTuple):
    """What a source said while history was read; ``state`` counts where ``is_change``."""

    at: datetime
    entity_id: str
    state: State | None
    is_change: bool


class Past:
    """Leads a monitor from an instant of the past to the present.

    The monitor belongs to a thread while that lasts; what the sources say meanwhile waits in a
    queue. Whoever began it takes the monitor over when all is done.
    """

    def __init__(
        self,
        hass: HomeAssistant,
        monitor: Monitor,
        intake: Intake,
        begin: datetime,
        tell_progress: Callable[[float], None],
    ) -> None:
        """Take a monitor that stands at ``begin`` or before; progress is told as a share of 1."""
        self._hass = hass
        self.monitor = monitor
        self.intake = intake
        self.begin = begin
        # What others on the home's meter claimed, from when on.
        self._claims: deque[Reading] = deque()
        self._history = History(hass, intake.sources)
        self._tell_progress = tell_progress
        self._queue: deque[_Event] = deque()
        self._pauses: deque[Pause] = deque()
        # Whose last word before the beginning was not in force any more then: who had said nothing
        # since Home Assistant had started, and all where a crash lost what they said.
        self._outdated: frozenset[str] = frozenset()
        self._last_heard = begin
        self._last_row = begin
        # From when on there is history, by entity.
        self.first_heard: dict[str, datetime] = {}
        # When to look next whether a source fell silent.
        self._look_at = begin
        self._shortest = min(
            (source.silent_after for source in intake.sources if source.silent_after), default=_HOUR
        )
        self._is_cancelled = False

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody wanted no more to be read."""
        return self._is_cancelled

    def cancel(self) -> None:
        """Read no further; what was read stays."""
        self._is_cancelled = True

    @property
    def missing(self) -> list[str]:
        """Entities of which the recorder has nothing."""
        return [entity for entity in self.intake.entity_ids if entity not in self.first_heard]

    def claim(self, claims: Iterable[Reading]) -> None:
        """Take what others on the home's meter claimed, in the order of time."""
        self._claims.extend(claims)

    def note(self, at: datetime, entity_id: str, state: State | None, *, is_change: bool) -> None:
        """Put into the queue what a source says meanwhile."""
        self._queue.append(_Event(at, entity_id, state, is_change))

    async def async_read(self, end: datetime) -> None:
        """Read history up to ``end``, from when on the queue has everything.

        Raises what reading raised, when all the same the present is caught up with.
        """
        broken: Exception | None = None
        try:
            await self._async_read_states(end)
        except Exception as error:  # noqa: BLE001
            # What held where it broke off need not hold any more.
            self.cancel()
            broken = error
        await self._hass.async_add_executor_job(self._end, end)
        while len(self._queue) > _FEW:
            events = [self._queue.popleft() for _ in range(len(self._queue))]
            await self._hass.async_add_executor_job(self._take_events, events)
        if broken is not None:
            raise broken

    async def _async_read_states(self, end: datetime) -> None:
        history = self._history
        await history.async_wait_until_written()
        for pause in await history.async_pauses(self.begin, end):
            if pause.until > self.begin:
                self._pauses.append(pause)
            else:
                self._outdated = await history.async_silent(pause.until, self.begin)
        await self._async_look_for_loss()
        self._outdated -= history.unchanged_since(self.begin)
        whole = (end - self.begin).total_seconds()
        async for until, rows in history.async_chunks(self.begin, end):
            if self._is_cancelled:
                _LOGGER.info("Reading history was cancelled at %s", until)
                break
            usable = [
                row for row in rows if row.at > self.begin or row.entity_id not in self._outdated
            ]
            await self._hass.async_add_executor_job(self._take, usable, until, history.unheard)
            self._tell_progress((until - self.begin).total_seconds() / whole)

    async def _async_look_for_loss(self) -> None:
        """Take nothing for in force at ``begin`` where a crash lost all that came later.

        What had not been written by then, the monitor may have taken and stored.
        """
        if not self._pauses or self._pauses[0].since is not None:
            return
        entities = frozenset(self.intake.entity_ids)
        silent = await self._history.async_silent(self.begin + TICK, self._pauses[0].until - TICK)
        if silent == entities:
            self._outdated = entities

    def finish(self) -> None:
        """Take what is left in the queue, and forget as news what was concluded on the way."""
        self._take_events(self._queue)
        self._queue.clear()
        self.monitor.take_finished()
        self.monitor.take_finding_events()

    def _take(self, rows: Iterable[Row], until: datetime, unheard: Collection[str]) -> None:
        for at, entity_id, state, heard in rows:
            if self.monitor.blind is not None and at - self._last_row > _SHORT:
                self.monitor.blind.add_unrecorded(self._last_row, at)
            self._last_row = at
            self._let_time_pass(at)
            self._process(at, self.intake.take(at, entity_id, state, heard))
            if heard < at and (due := self.intake.next_silence) is not None:
                # It has been silent for a while already.
                self._look_at = min(self._look_at, max(due, at))
            self._last_heard = max(self._last_heard, heard)
            self.first_heard.setdefault(entity_id, at)
        self.intake.still_there(until, unheard)

    def _let_time_pass(self, to: datetime) -> None:
        """Let others claim, and sources fall silent; end what held while nobody recorded."""
        while self._claims and self._claims[0].at <= to:
            claim = self._claims.popleft()
            at = self._after_pause(claim.at, to)
            self._look_for_silence(at)
            self._process(at, [claim._replace(at=at)])
        self._look_for_silence(to)

    def _after_pause(self, at: datetime, to: datetime) -> datetime:
        """Return an instant, or if nobody recorded then, when somebody did again."""
        for pause in self._pauses:
            since = max(self._last_heard, pause.since or self._last_heard)
            if pause.until <= to and since < at < pause.until:
                return pause.until
        return at

    def _look_for_silence(self, to: datetime) -> None:
        while self._pauses and self._pauses[0].until <= to:
            pause = self._pauses.popleft()
            since = self._last_heard if pause.since is None else pause.since
            self._lose(min(max(since, self._last_heard), pause.until))
        self._fall_silent(to)

    def _lose(self, at: datetime) -> None:
        self._fall_silent(at)
        self._process(at, self.intake.lose(at))

    def _fall_silent(self, to: datetime) -> None:
        while self._look_at <= to:
            at = self._look_at
            self._process(at, self.intake.read_silent(at))
            # What speaks again after that is not silent again before this.
            later = at + self._shortest
            due = self.intake.next_silence
            self._look_at = later if due is None else min(due, later)

    def _end(self, at: datetime) -> None:
        if self._is_cancelled:
            self._lose(min(self._last_heard, at))
        self._let_time_pass(at)
        self.monitor.advance(at)

    def _take_events(self, events: Iterable[_Event]) -> None:
        for at, entity_id, state, is_change in events:
            self._fall_silent(at)
            if is_change:
                readings = self.intake.take(at, entity_id, state)
            else:
                readings = self.intake.hear(at, entity_id)
            self._process(at, readings)

    def _process(self, at: datetime, readings: list[Reading]) -> None:
        if readings:
            # Where the clock was set back meanwhile, it counts when it came.
            newest = self.monitor.now
            self.monitor.process(at if newest is None else max(at, newest), readings)

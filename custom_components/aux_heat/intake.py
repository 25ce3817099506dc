"""The intake: what states say as they come, live or from history, to readings that are news."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
import logging
from typing import Final

from homeassistant.core import State

from .core import Quantity, Reading, clean_value
from .sources import GetState, Source

_LOGGER = logging.getLogger(__name__)

# An attribute may be a text of any length.
_LOGGED_MOST: Final = 200


class Intake:
    """Keeps the states of the sources, judges which are silent, and tells what is news.

    It reads no clock and no registry: what it is given, in the order of time, is all it knows.
    """

    def __init__(self, name: str, sources: Sequence[Source]) -> None:
        """Start with no state known; ``name`` is the heat pump's, for the log."""
        self._name = name
        self.sources = sources
        self.skipped: Counter[Quantity] = Counter()
        self.values: dict[Quantity, object] = {}
        self._states: dict[str, State | None] = {}
        self._heard: dict[str, datetime] = {}
        self._silent: set[int] = set()
        self._by_entity: dict[str, list[Source]] = {}
        for source in sources:
            for entity_id in source.entity_ids:
                self._by_entity.setdefault(entity_id, []).append(source)

    @property
    def entity_ids(self) -> list[str]:
        """All source entities."""
        return list(self._by_entity)

    def put(self, entity_id: str, state: State | None, heard: datetime) -> None:
        """Note an entity's state, and when it was last heard of."""
        self._states[entity_id] = state
        self._heard[entity_id] = heard

    def is_new(self, entity_id: str, state: State | None) -> bool:
        """Return whether an entity is a source, and a state not the one it is known to have."""
        return entity_id in self._by_entity and self._states.get(entity_id) is not state

    def still_there(self, at: datetime, entity_ids: Collection[str]) -> None:
        """Take entities for alive at an instant, those of them that were ever heard of."""
        for entity_id in entity_ids:
            if entity_id in self._heard:
                self._heard[entity_id] = at

    def take(
        self, at: datetime, entity_id: str, state: State | None, heard: datetime | None = None
    ) -> list[Reading]:
        """Take a state that an entity has from an instant on; return what is news.

        ``heard``: when it was last heard of, if not at that instant.
        """
        self.put(entity_id, state, heard or at)
        return self.read(at, self._by_entity[entity_id])

    def hear(self, at: datetime, entity_id: str) -> list[Reading]:
        """Take a repeat as proof that an entity lives: news only if it had been silent."""
        self._heard[entity_id] = at
        sources = self._by_entity[entity_id]
        if any(id(source) in self._silent for source in sources):
            return self.read(at, sources)
        return []

    def take_all(
        self, at: datetime, get: GetState, ahead: timedelta = timedelta(0)
    ) -> list[Reading]:
        """Take all states as they are at an instant, and that what no source tells is unknown.

        ``ahead``: by so much is that instant ahead of the clock that the states go by.
        """
        for entity_id in self._by_entity:
            state = get(entity_id)
            heard = at if state is None else min(state.last_reported + ahead, at)
            self.put(entity_id, state, heard)
        return self.read_all(at)

    def read_all(self, at: datetime) -> list[Reading]:
        """Return what is news in what all sources say, and in that nobody tells the rest."""
        told = {quantity for source in self.sources for quantity in source.quantities}
        untold = tuple(quantity for quantity in Quantity if quantity not in told)
        nobody = Source(entity_ids=(), quantities=untold, read=lambda _: {})
        return self.read(at, [*self.sources, nobody])

    def read_silent(self, at: datetime) -> list[Reading]:
        """Return what ends because its source has been silent for too long by now."""
        gone = [source for source in self.sources if self._is_silent(source, at)]
        return self.read(at, [source for source in gone if id(source) not in self._silent])

    def read(self, at: datetime, sources: Iterable[Source]) -> list[Reading]:
        """Return what is news in what some sources say."""
        readings: list[Reading] = []
        for source in sources:
            told: dict[Quantity, object] = dict.fromkeys(source.quantities)
            if self._is_silent(source, at):
                self._silent.add(id(source))
            else:
                self._silent.discard(id(source))
                try:
                    told |= source.read(self._states.get)
                except ValueError as error:
                    self._skip(source, source.quantities[0], error)
            self._add_news(readings, at, source, told)
        return readings

    def lose(self, at: datetime) -> list[Reading]:
        """Forget all states: nobody measures any more. Return what ends with that."""
        self._states.clear()
        self._heard.clear()
        self._silent.clear()
        lost = [
            Reading(at, quantity, None)
            for quantity, value in self.values.items()
            if value is not None
        ]
        self.values = dict.fromkeys(self.values)
        return lost

    def set_back(self, by: timedelta) -> None:
        """Go by a time that is so much earlier, and take everything for news again."""
        self._heard = {entity_id: heard - by for entity_id, heard in self._heard.items()}
        self.values.clear()

    def _add_news(
        self, readings: list[Reading], at: datetime, source: Source, told: dict[Quantity, object]
    ) -> None:
        for quantity, value in told.items():
            try:
                clean = clean_value(quantity, value)
            except ValueError as error:
                self._skip(source, quantity, error)
                if not isinstance(value, str):
                    # A spike: what was before it holds. A text is no value at all.
                    continue
                clean = None
            if quantity not in self.values or self.values[quantity] != clean:
                self.values[quantity] = clean
                readings.append(Reading(at, quantity, clean))

    def _skip(self, source: Source, quantity: Quantity, error: ValueError) -> None:
        """Count what can't be used; say it once, not at every report."""
        self.skipped[quantity] += 1
        if self.skipped[quantity] == 1:
            _LOGGER.warning(
                "%s: what %s says can't be used: %s",
                self._name,
                " or ".join(source.entity_ids),
                str(error)[:_LOGGED_MOST],
            )

    def _is_silent(self, source: Source, at: datetime) -> bool:
        due = self._silent_at(source)
        return due is not None and due <= at

    def _silent_at(self, source: Source) -> datetime | None:
        """Return when a source counts as gone; None: never, or it was never there."""
        if source.silent_after is None:
            return None
        if len(source.entity_ids) == 1:
            # By far the most meters are one entity, and this is asked at every report.
            first = self._heard.get(source.entity_ids[0])
        else:
            heard = map(self._heard.get, source.entity_ids)
            first = min((at for at in heard if at is not None), default=None)
        return None if first is None else first + source.silent_after

    @property
    def next_silence(self) -> datetime | None:
        """When the next source counts as gone, if nothing is heard of it until then."""
        due = [
            at
            for source in self.sources
            if id(source) not in self._silent and (at := self._silent_at(source)) is not None
        ]
        return min(due, default=None)

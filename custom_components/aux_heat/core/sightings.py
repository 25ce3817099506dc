"""Sightings: the big loads that ran of late, and whether chance put them into calls for heat."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import comb
from typing import Any, Final, NamedTuple

# A water heater, an oven or a car's charger knows nothing of the thermostat: it comes on inside
# calls for heat as often as chance has it, or somewhat oftener where habits coincide (morning
# showers, morning heat).
_HABITS: Final = 2.0
_MEMORY: Final = timedelta(days=45)
_DAY: Final = timedelta(days=1)
_MOST: Final = 400


class Seen(NamedTuple):
    """A load that ran: when it began, its size in W, and whether a call for heat held all of it.

    ``apart``: the compressor ran beside it, so that it can't be the compressor. ``called``: the
    thermostat said for most of its time that aux runs.
    """

    start: datetime
    size_w: float
    in_call: bool
    apart: bool
    called: bool = False


@dataclass(slots=True)
class _Hours:
    """Hours observed since a day began, in calls for heat and outside."""

    since: datetime
    inside: float = 0.0
    outside: float = 0.0


class Sightings:
    """Remembers loads that ended, and for how long such would have been seen."""

    def __init__(self) -> None:
        """Start with none."""
        self._seen: deque[Seen] = deque(maxlen=_MOST)
        self._hours: deque[_Hours] = deque()

    def __iter__(self) -> Iterator[Seen]:
        """Go through the loads, in the order in which they ended."""
        return iter(self._seen)

    def observe(self, begin: datetime, seconds: float, *, calling: bool) -> None:
        """Count time in which a load would have been seen."""
        if not self._hours or begin - self._hours[-1].since >= _DAY:
            self._hours.append(_Hours(begin))
            while begin - self._hours[0].since > _MEMORY:
                self._hours.popleft()
        hours = self._hours[-1]
        if calling:
            hours.inside += seconds / 3600.0
        else:
            hours.outside += seconds / 3600.0

    def add(self, seen: Seen) -> None:
        """Note a load that ended."""
        while self._seen and seen.start - self._seen[0].start > _MEMORY:
            self._seen.popleft()
        self._seen.append(seen)

    def chance(self, inside: int, outside: int) -> float:
        """Return how likely a load that knows nothing of calls is inside them so often."""
        first = self._seen[0].start
        observed = [entry for entry in self._hours if first - entry.since < _DAY]
        calling = _HABITS * sum(entry.inside for entry in observed)
        quiet = sum(entry.outside for entry in observed)
        share = (calling + 1.0) / (calling + quiet + 2.0)
        times = inside + outside
        return sum(
            comb(times, n) * share**n * (1.0 - share) ** (times - n)
            for n in range(inside, times + 1)
        )

    def as_dict(self) -> dict[str, Any]:
        """Return them as stored."""
        return {
            "seen": [[seen.start.isoformat(), *seen[1:]] for seen in self._seen],
            "hours": [
                [entry.since.isoformat(), entry.inside, entry.outside] for entry in self._hours
            ],
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._seen.clear()
        self._hours.clear()
        self._seen.extend(
            Seen(datetime.fromisoformat(start), *rest) for start, *rest in stored["seen"]
        )
        self._hours.extend(
            _Hours(datetime.fromisoformat(since), inside, outside)
            for since, inside, outside in stored["hours"]
        )

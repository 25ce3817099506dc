"""The strips' size, learned: loads that switch inside calls for heat and hardly ever outside."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import comb
from statistics import median
from typing import Any, Final, NamedTuple, Self

from .steps import size_tolerance_w

# Strips come in stages of 2.4 kW and more; a compressor's second stage is smaller.
SMALLEST_STAGE_W: Final = 2400.0
# A water heater, an oven or a car's charger knows nothing of the thermostat: it comes on inside
# calls for heat as often as chance has it, or somewhat oftener where habits coincide (morning
# showers, morning heat). Strips come on inside calls only. In so many hours must a load of one
# size have come on that chance, with habits helping it, would hardly have put them all in calls.
_HOURS: Final = 3
_HABITS: Final = 2.0
_CHANCE: Final = 0.003
# From this chance on, a size that was taken for strips is none after all.
_REFUTED: Final = 0.2
_REFUTED_HOURS: Final = 5
_MEMORY: Final = timedelta(days=45)
_DAY: Final = timedelta(days=1)
_MOST: Final = 400
# A compressor's power lies between these shares of its usual one, whatever the weather.
_COMPRESSOR_LOW: Final = 0.5
_COMPRESSOR_HIGH: Final = 1.35
_SIGHTINGS: Final = 4
_MOST_WITH_CALL: Final = 25
# No residential compressor draws more.
COMPRESSOR_MOST_W: Final = 6500.0
# A 240 V kit on 208 V gives 0.75 of its nameplate.
_NAMEPLATE_LOW: Final = 0.7
_NAMEPLATE_HIGH: Final = 1.05
_TWO_STAGE_FROM_W: Final = 7500.0


class Seen(NamedTuple):
    """A load that ran: when it began, its size in W, and whether a call for heat held all of it."""

    start: datetime
    size_w: float
    in_call: bool


@dataclass(slots=True)
class _Hours:
    """Hours observed since a day began, in calls for heat and outside."""

    since: datetime
    inside: float = 0.0
    outside: float = 0.0


class StripSizes:
    """Learns which sizes of load are strips; knows the nameplate where it was given."""

    def __init__(self, nameplate_kw: float | None = None) -> None:
        """Take the nameplate size, if the household knows it."""
        self._nameplate_w = nameplate_kw * 1000.0 if nameplate_kw else None
        self._seen: deque[Seen] = deque(maxlen=_MOST)
        self._hours: deque[_Hours] = deque()
        self._with_call: deque[float] = deque(maxlen=_MOST_WITH_CALL)
        self._compressor_w: float | None = None
        self._learned: tuple[float, ...] = ()

    def observe(self, begin: datetime, seconds: float, *, calling: bool) -> None:
        """Count time in which a load would have been seen."""
        if not self._hours or begin - self._hours[-1].since >= _DAY:
            self._hours.append(_Hours(begin))
            while begin - self._hours[0].since > _MEMORY:
                self._hours.popleft()
        if calling:
            self._hours[-1].inside += seconds / 3600.0
        else:
            self._hours[-1].outside += seconds / 3600.0

    def add(self, seen: Seen) -> bool:
        """Note a load that ended; return whether the known sizes changed."""
        if seen.size_w < SMALLEST_STAGE_W:
            return False
        while self._seen and seen.start - self._seen[0].start > _MEMORY:
            self._seen.popleft()
        self._seen.append(seen)
        kept = [
            known
            for known in self._learned
            if not (_alike(seen.size_w, known) and self._refuted(known))
        ]
        if not self.is_compressor(seen.size_w) and self._only_in_calls(seen.size_w):
            near = [w for _, w, in_call in self._seen if in_call and _alike(w, seen.size_w)]
            middle = round(median(near), 1)
            kept = [known for known in kept if not _alike(known, middle)]
            kept.append(middle)
        changed = tuple(kept) != self._learned
        self._learned = tuple(kept)
        return changed

    def add_with_call(self, size_w: float) -> None:
        """Note a load that came with a call and went with it, as the compressor does.

        Where most of them are too big for a compressor, strips do the heating and nothing is
        known of the compressor.
        """
        self._with_call.append(size_w)
        small = [size_w for size_w in self._with_call if size_w <= COMPRESSOR_MOST_W]
        known = len(small) >= _SIGHTINGS and 2 * len(small) > len(self._with_call)
        self._compressor_w = median(small) if known else None

    def is_compressor(self, size_w: float) -> bool:
        """Return whether a load of this size is the compressor."""
        usual = self._compressor_w
        return usual is not None and _COMPRESSOR_LOW * usual < size_w < _COMPRESSOR_HIGH * usual

    def _only_in_calls(self, size_w: float) -> bool:
        inside, outside = self._hours_with(size_w)
        return inside >= _HOURS and self._chance(inside, outside) < _CHANCE

    def _refuted(self, size_w: float) -> bool:
        """Return whether a size once taken for strips runs outside calls too often for that."""
        inside, outside = self._hours_with(size_w)
        return inside + outside >= _REFUTED_HOURS and self._chance(inside, outside) > _REFUTED

    def _hours_with(self, size_w: float) -> tuple[int, int]:
        """Return in how many hours such a load came on inside calls, and outside."""
        hours: dict[bool, set[datetime]] = {True: set(), False: set()}
        for seen in self._seen:
            if _alike(seen.size_w, size_w):
                hours[seen.in_call].add(seen.start.replace(minute=0, second=0, microsecond=0))
        return len(hours[True]), len(hours[False])

    def _chance(self, inside: int, outside: int) -> float:
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

    @property
    def compressor_w(self) -> float | None:
        """The compressor's usual power with its blower, as the meter shows it."""
        return self._compressor_w

    @property
    def power_w(self) -> float | None:
        """All strips together, W: as learned, else the nameplate, else unknown."""
        learned = max(self._learned, default=None)
        if self._nameplate_w is None:
            return learned
        if learned is not None and self._on_nameplate(learned):
            return learned
        return self._nameplate_w

    def _on_nameplate(self, size_w: float) -> bool:
        low, high = _NAMEPLATE_LOW, _NAMEPLATE_HIGH
        return self._nameplate_w is not None and (
            low * self._nameplate_w <= size_w <= high * self._nameplate_w
        )

    def match(self, size_w: float) -> bool:
        """Return whether a load of this size is strips: all of them, or one stage."""
        if any(_alike(size_w, known) for known in self._learned):
            return True
        if self._nameplate_w is None:
            return False
        if self._on_nameplate(size_w):
            whole = self.power_w or self._nameplate_w
            return whole == self._nameplate_w or abs(size_w - whole) <= size_tolerance_w(whole)
        half_w = (self.power_w or 0.0) / 2
        return self._nameplate_w >= _TWO_STAGE_FROM_W and abs(
            size_w - half_w
        ) <= 0.7 * size_tolerance_w(half_w)

    def as_dict(self) -> dict[str, Any]:
        """Return what was learned, as stored."""
        return {
            "seen": [[seen.start.isoformat(), seen.size_w, seen.in_call] for seen in self._seen],
            "hours": [
                [entry.since.isoformat(), entry.inside, entry.outside] for entry in self._hours
            ],
            "with_call": list(self._with_call),
            "learned": list(self._learned),
        }

    @classmethod
    def from_dict(cls, stored: dict[str, Any], nameplate_kw: float | None) -> Self:
        """Return what ``as_dict`` wrote, under the nameplate now given."""
        sizes = cls(nameplate_kw)
        sizes._seen.extend(
            Seen(datetime.fromisoformat(start), size_w, in_call)
            for start, size_w, in_call in stored["seen"]
        )
        sizes._hours.extend(
            _Hours(datetime.fromisoformat(since), inside, outside)
            for since, inside, outside in stored["hours"]
        )
        for size_w in stored["with_call"]:
            sizes.add_with_call(size_w)
        sizes._learned = tuple(stored["learned"])
        return sizes


def _alike(one_w: float, other_w: float) -> bool:
    """Return whether two sizes may be one load's."""
    return abs(one_w - other_w) <= size_tolerance_w(other_w)

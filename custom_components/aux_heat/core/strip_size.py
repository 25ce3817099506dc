"""The strips' size, learned: loads that switch inside calls for heat and hardly ever outside."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import comb
from statistics import median
from typing import Any, Final, NamedTuple, Self

from .load_size import is_one_size, size_tolerance_w

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
# Where the thermostat says when aux runs, so many loads of one size that ran just then are strips,
# if no more than this share of them ran at other times.
_CALLED_TIMES: Final = 3
_CALLED_ELSE: Final = 0.34
_MEMORY: Final = timedelta(days=45)
_DAY: Final = timedelta(days=1)
_MOST: Final = 400
# A compressor's power lies between these shares of its usual one, whatever the weather.
_COMPRESSOR_LOW: Final = 0.5
_COMPRESSOR_HIGH: Final = 1.35
# It is recognized within this of what it draws in the weather of the moment, as far as known...
_COMPRESSOR_NEAR: Final = 0.25
# ... and a load that is within this of it can't be told from it by its size.
_COMPRESSOR_EXACT: Final = 0.08
_FOLLOW: Final = 0.3
# In defrost a compressor draws less by up to this share.
_DEEPEST_DIP: Final = 0.75
_LATE: Final = 5
_SIGHTINGS: Final = 4
# Standard deviation per median absolute deviation, of a normal distribution.
_NORMAL: Final = 1.4826
_MOST_WITH_CALL: Final = 25
# No residential compressor draws more.
COMPRESSOR_MOST_W: Final = 6500.0
# A 240 V kit on 208 V gives 0.75 of its nameplate.
_NAMEPLATE_LOW: Final = 0.7
_NAMEPLATE_HIGH: Final = 1.05
# Until it is learned which, a load is taken for strips from this share on, which 225 V give: most
# homes have more, and a car's charger lies between that and 208 V.
_USUAL_VOLTAGE: Final = 0.87
_NAMEPLATE_UNCERTAIN: Final = 0.15
# A unit reverses for about 10 min at the most.
DEFROST_LONGEST: Final = timedelta(minutes=20)
_STAGED_FROM_W: Final = 9000.0
_USUAL_STAGE_W: Final = 5000.0
# Two sizes that are nearer than this share of their tolerance are one.
_SAME: Final = 0.6
_MOST_OTHERS: Final = 12
# Of a step that fits two loads nearly alike nobody knows which it was.
_AMBIGUOUS_W: Final = 150.0


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


class StripSizes:
    """Learns which sizes of load are strips; knows the nameplate where it was given."""

    def __init__(self, nameplate_kw: float | None = None) -> None:
        """Take the nameplate size, if the household knows it."""
        self._nameplate_w = nameplate_kw * 1000.0 if nameplate_kw else None
        self._seen: deque[Seen] = deque(maxlen=_MOST)
        self._hours: deque[_Hours] = deque()
        self._with_call: deque[float] = deque(maxlen=_MOST_WITH_CALL)
        self._compressor_w: float | None = None
        self._compressor_by_weather: dict[int, float] = {}
        self._learned: tuple[float, ...] = ()
        # How far the sightings of each of them lie apart.
        self._spread_w: dict[float, float] = {}
        # Sizes of other loads, as seen outside calls.
        self._others: list[float] = []

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
        if not seen.in_call:
            self._add_other(seen.size_w)
        kept = [
            known
            for known in self._learned
            if not (is_one_size(seen.size_w, known) and self._refuted(known))
        ]
        if self._tells_of_strips(seen) and (
            self._only_in_calls(seen.size_w) or self._comes_when_called(seen)
        ):
            near = [
                other.size_w
                for other in self._seen
                if other.in_call
                and self._tells_of_strips(other)
                and is_one_size(other.size_w, seen.size_w)
            ]
            middle = round(median(near), 1)
            kept = [*(known for known in kept if not is_one_size(known, middle)), middle]
            self._spread_w[middle] = _spread_w(near)
        self._spread_w = {known: self._spread_w[known] for known in kept}
        changed = tuple(kept) != self._learned
        self._learned = tuple(kept)
        return changed

    def _tells_of_strips(self, seen: Seen) -> bool:
        """Return whether a load may be strips: it isn't what the compressor looks like."""
        return seen.apart or not self.is_compressor(seen.size_w)

    def _add_other(self, size_w: float) -> None:
        """Learn the size of a load that runs outside calls, once it was seen often enough."""
        near = [
            seen.size_w
            for seen in self._seen
            if not seen.in_call and abs(seen.size_w - size_w) <= _SAME * size_tolerance_w(size_w)
        ]
        if len(near) < _SIGHTINGS:
            return
        middle = median(near)
        self._others = [
            other for other in self._others if abs(other - middle) > _SAME * size_tolerance_w(other)
        ]
        self._others = [*self._others[1 - _MOST_OTHERS :], middle]

    def add_with_call(self, size_w: float, weather: int | None) -> None:
        """Note a load that came with a call and went with it, as the compressor does.

        Where most of them are too big for a compressor, strips do the heating and nothing is
        known of the compressor.
        """
        self._with_call.append(size_w)
        small = [size_w for size_w in self._with_call if size_w <= COMPRESSOR_MOST_W]
        known = len(small) >= _SIGHTINGS and 2 * len(small) > len(self._with_call)
        self._compressor_w = median(small) if known else None
        if weather is not None and self.is_compressor(size_w):
            usual = self._compressor_by_weather.get(weather, size_w)
            self._compressor_by_weather[weather] = usual + (size_w - usual) * _FOLLOW

    def is_compressor(self, size_w: float) -> bool:
        """Return whether a load of this size can be the compressor, in whatever weather."""
        usual = self._compressor_w
        return usual is not None and _COMPRESSOR_LOW * usual < size_w < _COMPRESSOR_HIGH * usual

    def compressor_now_w(self, weather: int | None) -> float | None:
        """Return what the compressor with its blower draws in this weather, else of late, W."""
        if self._compressor_w is None:
            return None
        if weather is not None and weather in self._compressor_by_weather:
            return self._compressor_by_weather[weather]
        late = [w for w in list(self._with_call)[-_LATE:] if w <= COMPRESSOR_MOST_W]
        return median(late) if late else self._compressor_w

    def is_compressor_now(self, size_w: float, weather: int | None) -> bool:
        """Return whether a load of this size is the compressor, rather than any other load."""
        expected = self.compressor_now_w(weather)
        if expected is None or abs(size_w - expected) > _COMPRESSOR_NEAR * expected:
            return False
        return not any(
            abs(size_w - other) < abs(size_w - expected)
            for other in self._others
            if abs(other - expected) > _COMPRESSOR_EXACT * expected
        )

    def beside_compressor(self, size_w: float, weather: int | None) -> float | None:
        """Return the size of the load that came on together with the compressor in one step.

        None where the step says of no known load that it was it, or of two nearly alike.
        """
        expected = self.compressor_now_w(weather)
        if expected is None or size_w < max(
            _COMPRESSOR_HIGH * expected, expected + SMALLEST_STAGE_W
        ):
            return None
        rest_w = size_w - expected
        strips = self._strip_sizes()
        fits = sorted(
            (abs(rest_w - known), known)
            for known in (*strips, *self._others)
            if abs(rest_w - known) <= _COMPRESSOR_NEAR * expected
        )
        if not fits:
            return rest_w
        nearest = [known for off_w, known in fits if off_w < fits[0][0] + _AMBIGUOUS_W]
        # What comes on in the same report as the compressor is strips rather than chance.
        if likely := [known for known in nearest if known in strips]:
            return likely[0]
        return nearest[0] if len(nearest) == 1 else None

    def _only_in_calls(self, size_w: float) -> bool:
        inside, outside = self._hours_with(size_w)
        return inside >= _HOURS and self._chance(inside, outside) < _CHANCE

    def _comes_when_called(self, seen: Seen) -> bool:
        """Return whether loads of this size run when the thermostat calls aux, and hardly else."""
        if not seen.called:
            return False
        near = [other for other in self._seen if is_one_size(other.size_w, seen.size_w)]
        called = sum(other.called for other in near)
        return called >= _CALLED_TIMES and len(near) - called <= _CALLED_ELSE * called

    def _refuted(self, size_w: float) -> bool:
        """Return whether a size once taken for strips runs outside calls too often for that."""
        inside, outside = self._hours_with(size_w)
        return inside + outside >= _REFUTED_HOURS and self._chance(inside, outside) > _REFUTED

    def _hours_with(self, size_w: float) -> tuple[int, int]:
        """Return in how many hours such a load came on inside calls, and outside."""
        hours: dict[bool, set[datetime]] = {True: set(), False: set()}
        for seen in self._seen:
            if is_one_size(seen.size_w, size_w) and (
                not seen.in_call or self._tells_of_strips(seen)
            ):
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
    def power_w(self) -> float | None:
        """All strips together, W: as learned, else the nameplate, else unknown."""
        learned = max(self._learned, default=None)
        if self._nameplate_w is None:
            return learned
        if learned is not None and self._on_nameplate(learned):
            return learned
        return self._nameplate_w

    @property
    def uncertainty_w(self) -> float | None:
        """How exactly the strips' power is known, W (standard deviation); None where it is not.

        A nameplate may be off by a quarter: what strips draw goes with the square of the voltage.
        """
        power_w = self.power_w
        if power_w is None:
            return None
        return self._spread_w.get(power_w, _NAMEPLATE_UNCERTAIN * power_w)

    @property
    def smallest_stage_w(self) -> float | None:
        """What strips draw at the least when they run, W; None where their size isn't known.

        Kits of 10 kW and more come on in stages of 5.
        """
        whole_w = self.power_w
        if whole_w is None:
            return None
        return min(whole_w if whole_w < _STAGED_FROM_W else _USUAL_STAGE_W, *self._learned, whole_w)

    def draw_w(self, size_w: float) -> float:
        """Return what strips draw whose step on the meter has this size, W.

        In defrost the compressor dips while a stage of half the strips comes on: the step is
        smaller than the stage by up to most of the compressor's power.
        """
        whole = self.power_w
        if whole is None or self._compressor_w is None:
            return size_w
        half_w = whole / 2
        return half_w if is_defrost_stage(size_w, half_w, self._compressor_w) else size_w

    def _on_nameplate(self, size_w: float) -> bool:
        low, high = _NAMEPLATE_LOW, _NAMEPLATE_HIGH
        return self._nameplate_w is not None and (
            low * self._nameplate_w <= size_w <= high * self._nameplate_w
        )

    def _strip_sizes(self) -> tuple[float, ...]:
        """Return the sizes that strips have: learned ones, and the nameplate until then."""
        if self._nameplate_w is None or any(map(self._on_nameplate, self._learned)):
            return self._learned
        return (*self._learned, self._nameplate_w)

    def match(self, size_w: float, *, apart: bool, slack: float = 1.0) -> bool:
        """Return whether a load of this size is strips: all of them, or one stage.

        ``apart`` as of `Seen`; ``slack`` is how many times the usual tolerance it may be off.
        """
        if not apart and self.is_compressor(size_w):
            return False
        for known in self._learned:
            near = abs(size_w - known) <= slack * size_tolerance_w(known)
            if near and not self._is_other(size_w, known):
                return True
        if self._nameplate_w is None or any(map(self._on_nameplate, self._learned)):
            return False
        usual = _USUAL_VOLTAGE * self._nameplate_w <= size_w <= _NAMEPLATE_HIGH * self._nameplate_w
        return usual and not self._refuted(size_w)

    def is_stage(self, size_w: float, whole_w: float) -> bool:
        """Return whether a load of this size is what strips leave of which one stage went."""
        if size_w < SMALLEST_STAGE_W or is_one_size(size_w, whole_w):
            return False
        return is_one_size(size_w, whole_w / 2) or self.match(size_w, apart=True)

    def known_other(self, size_w: float) -> float | None:
        """Return the size of the known load, no strips, that this is; None if it is none."""
        near = [
            other
            for other in self._others
            if abs(size_w - other) <= _SAME * size_tolerance_w(other)
        ]
        return min(near, key=lambda other: abs(size_w - other), default=None)

    def _is_other(self, size_w: float, known: float) -> bool:
        """Return whether a size is nearer to another load's than to the strips'."""
        return any(
            abs(size_w - other) < abs(size_w - known)
            for other in self._others
            if abs(other - known) > _SAME * size_tolerance_w(known)
        )

    def as_dict(self) -> dict[str, Any]:
        """Return what was learned, as stored."""
        return {
            "seen": [[seen.start.isoformat(), *seen[1:]] for seen in self._seen],
            "hours": [
                [entry.since.isoformat(), entry.inside, entry.outside] for entry in self._hours
            ],
            "with_call": list(self._with_call),
            "by_weather": [[weather, w] for weather, w in self._compressor_by_weather.items()],
            "learned": list(self._learned),
            "spread_w": [[known, self._spread_w[known]] for known in self._learned],
            "others": self._others,
        }

    @classmethod
    def from_dict(cls, stored: dict[str, Any], nameplate_kw: float | None) -> Self:
        """Return what ``as_dict`` wrote, under the nameplate now given."""
        sizes = cls(nameplate_kw)
        sizes._seen.extend(
            Seen(datetime.fromisoformat(start), *rest) for start, *rest in stored["seen"]
        )
        sizes._hours.extend(
            _Hours(datetime.fromisoformat(since), inside, outside)
            for since, inside, outside in stored["hours"]
        )
        for size_w in stored["with_call"]:
            sizes.add_with_call(size_w, None)
        sizes._compressor_by_weather = dict(stored["by_weather"])
        sizes._spread_w = dict(stored["spread_w"])
        sizes._others = list(stored["others"])
        sizes._learned = tuple(stored["learned"])
        return sizes


def _spread_w(sizes_w: Sequence[float]) -> float:
    """Return the standard deviation of sizes, from their median deviation: outliers don't count."""
    middle = median(sizes_w)
    return round(_NORMAL * median(abs(size_w - middle) for size_w in sizes_w), 1)


def is_defrost_stage(seen_w: float, stage_w: float, compressor_w: float) -> bool:
    """Return whether a stage of strips came on while the compressor dipped, as in defrost.

    ``seen_w`` is by how much the power rose, less than the stage by most of the compressor's.
    """
    dip_w = stage_w - seen_w
    return size_tolerance_w(stage_w) < dip_w <= _DEEPEST_DIP * compressor_w

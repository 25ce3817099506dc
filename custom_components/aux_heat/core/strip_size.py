"""The strips' size, learned: loads that switch inside calls for heat and hardly ever outside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from statistics import median
from typing import Any, Final

from .compressor_draw import CompressorDraw
from .defrost import is_defrost_stage
from .load_size import alike_w, is_one_size, size_tolerance_w
from .other_loads import OtherLoads
from .sightings import Seen, Sightings
from .spread import spread_of

# Strips come in stages of 2.4 kW and more; a compressor's second stage is smaller.
SMALLEST_STAGE_W: Final = 2400.0
# Strips come on inside calls only. In so many hours must a load of one size have come on that
# chance, with habits helping it, would hardly have put them all in calls.
_HOURS: Final = 3
_CHANCE: Final = 0.003
# From this chance on, a size that was taken for strips is none after all.
_REFUTED: Final = 0.2
_REFUTED_HOURS: Final = 5
# Where the thermostat says when aux runs, so many loads of one size that ran just then are strips,
# if such came in other hours in no more than this share of as many hours. By the hour, as a dryer's
# element alone comes on dozens of times in one.
_CALLED_TIMES: Final = 3
_CALLED_ELSE: Final = 0.34
# A 240 V kit on 208 V gives 0.75 of its nameplate.
_NAMEPLATE_LOW: Final = 0.7
_NAMEPLATE_HIGH: Final = 1.05
# Until it is learned which, a load is taken for strips from this share on, which 225 V give: most
# homes have more, and a car's charger lies between that and 208 V.
_USUAL_VOLTAGE: Final = 0.87
_NAMEPLATE_UNCERTAIN: Final = 0.15
STAGED_FROM_W: Final = 9000.0
_USUAL_STAGE_W: Final = 5000.0


class StripSizes:
    """Learns which sizes of load are strips; knows the nameplate where it was given."""

    def __init__(
        self,
        nameplate_kw: float | None,
        sightings: Sightings,
        compressor: CompressorDraw,
        others: OtherLoads,
    ) -> None:
        """Take the nameplate size, if the household knows it, and what strips are told from."""
        self._nameplate_w = nameplate_kw * 1000.0 if nameplate_kw else None
        self._sightings = sightings
        self._compressor = compressor
        self._others = others
        self._learned: tuple[float, ...] = ()
        # How far the sightings of each of them lie apart.
        self._spread_w: dict[float, float] = {}

    def learn(self, seen: Seen) -> bool:
        """Learn from a load that was just sighted; return whether the known sizes changed."""
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
                for other in self._sightings
                if (other.in_call or other.called)
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
        return seen.apart or not self._compressor.may_be(seen.size_w)

    def _only_in_calls(self, size_w: float) -> bool:
        inside, outside = self._hours_with(size_w)
        return inside >= _HOURS and self._sightings.chance(inside, outside) < _CHANCE

    def _comes_when_called(self, seen: Seen) -> bool:
        """Return whether loads of this size run when the thermostat calls aux, and hardly else."""
        return seen.called and self._is_called(seen.size_w)

    def _is_called(self, size_w: float) -> bool:
        """Return the same of a size, by all sightings of it."""
        near = [other for other in self._sightings if is_one_size(other.size_w, size_w)]
        called = [_hour_of(other) for other in near if other.called]
        if len(called) < _CALLED_TIMES:
            return False
        hours = set(called)
        return len({_hour_of(other) for other in near} - hours) <= _CALLED_ELSE * len(hours)

    def _refuted(self, size_w: float) -> bool:
        """Return whether a size once taken for strips runs outside calls too often for that.

        What comes when the thermostat calls aux is strips, though another load has their size.
        """
        inside, outside = self._hours_with(size_w)
        return (
            inside + outside >= _REFUTED_HOURS
            and self._sightings.chance(inside, outside) > _REFUTED
            and not self._is_called(size_w)
        )

    def _hours_with(self, size_w: float) -> tuple[int, int]:
        """Return in how many hours such a load came on inside calls, and outside."""
        hours: dict[bool, set[datetime]] = {True: set(), False: set()}
        tolerance_w = size_tolerance_w(size_w)
        for seen in self._sightings:
            if abs(seen.size_w - size_w) <= tolerance_w and (
                not seen.in_call or self._tells_of_strips(seen)
            ):
                hours[seen.in_call].add(_hour_of(seen))
        return len(hours[True]), len(hours[False])

    @property
    def is_learned(self) -> bool:
        """Whether any size was learned from loads."""
        return bool(self._learned)

    @property
    def learned_w(self) -> tuple[float, ...]:
        """The sizes that loads have shown, W, the smallest first: stages, and all together."""
        return tuple(sorted(self._learned))

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
    def most_w(self) -> float | None:
        """What strips draw at the most, W, by their nameplate; None where that isn't known."""
        if self._nameplate_w is None:
            return None
        most_w = max(_NAMEPLATE_HIGH * self._nameplate_w, self.power_w or 0.0)
        return most_w + size_tolerance_w(most_w)

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
        return min(whole_w if whole_w < STAGED_FROM_W else _USUAL_STAGE_W, *self._learned, whole_w)

    def is_defrost(self, size_w: float, *, apart: bool) -> bool:
        """Return whether strips look like a stage that came on while the compressor dipped.

        ``apart``: the compressor ran beside them.
        """
        return apart and self.draw_w(size_w) != size_w

    def draw_w(self, size_w: float) -> float:
        """Return what strips draw whose step on the meter has this size, W.

        In defrost the compressor dips while a stage of half the strips comes on: the step is
        smaller than the stage by up to most of the compressor's power.
        """
        whole, compressor_w = self.power_w, self._compressor.usual_w
        if whole is None or compressor_w is None:
            return size_w
        half_w = whole / 2
        return half_w if is_defrost_stage(size_w, half_w, compressor_w) else size_w

    def _on_nameplate(self, size_w: float) -> bool:
        low, high = _NAMEPLATE_LOW, _NAMEPLATE_HIGH
        return self._nameplate_w is not None and (
            low * self._nameplate_w <= size_w <= high * self._nameplate_w
        )

    @property
    def sizes_w(self) -> tuple[float, ...]:
        """The sizes that strips have, W: learned ones, and the nameplate until then."""
        if self._nameplate_w is None or any(map(self._on_nameplate, self._learned)):
            return self._learned
        return (*self._learned, self._nameplate_w)

    def match(self, size_w: float, *, apart: bool, slack: float = 1.0) -> bool:
        """Return whether a load of this size is strips: all of them, or one stage.

        ``apart`` as of `Seen`; ``slack`` is how many times the usual tolerance it may be off.
        """
        if not apart and self._compressor.may_be(size_w):
            return False
        for known in self._learned:
            near = abs(size_w - known) <= slack * size_tolerance_w(known)
            if near and not self._others.is_nearer(size_w, known, alike_w=alike_w(known)):
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

    def as_dict(self) -> dict[str, Any]:
        """Return what was learned, as stored."""
        return {
            "learned": list(self._learned),
            "spread_w": [[known, self._spread_w[known]] for known in self._learned],
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._learned = tuple(stored["learned"])
        self._spread_w = dict(stored["spread_w"])


def _hour_of(seen: Seen) -> datetime:
    return seen.start.replace(minute=0, second=0, microsecond=0)


def _spread_w(sizes_w: Sequence[float]) -> float:
    """Return the standard deviation of sizes, from their median deviation: outliers don't count."""
    middle = median(sizes_w)
    return round(spread_of([size_w - middle for size_w in sizes_w]), 1)

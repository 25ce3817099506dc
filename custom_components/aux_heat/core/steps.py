"""Steps and pulses: loads that switch on and off, read from a meter that everything shares."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import combinations, permutations
from typing import Any, Final, NamedTuple, Self

from .run import Draft

# Below this a change is a light, a fan or noise; strips switch in stages of 2.4 kW and more.
_SMALLEST_W: Final = 1200.0
# Noise of a meter grows with its level; 1 to 2 % is common, and a step is a difference of two.
_NOISE: Final = 0.06
# One-minute means smear an edge over two reports; the second follows within this. Not longer: a
# report that repeats the level is not seen, and two loads a report apart are not one.
_SMEAR: Final = timedelta(seconds=75)
# No household load but a water heater on a rod thermostat runs longer; a pulse that was never
# seen to end is dropped.
_LONGEST: Final = timedelta(hours=14)
_MOST_OPEN: Final = 8
# A load is gone when no more than this share of it is left above the level it came on top of.
_FALLEN_BACK: Final = 0.3


class Step(NamedTuple):
    """A sudden change of level, W. ``at`` is when it began; ``before_w`` the level until then."""

    at: datetime
    before_w: float
    after_w: float

    @property
    def size_w(self) -> float:
        """The change: positive when a load came on."""
        return self.after_w - self.before_w


class StepFinder:
    """Turns a meter's changes into steps, joining the two halves of a smeared edge."""

    def __init__(self) -> None:
        """Start with no level."""
        self._level_w: float | None = None
        self._last: Step | None = None

    def update(self, at: datetime, power_w: float) -> tuple[Step, Step | None] | None:
        """Take the meter's new level; return the step it makes, if it makes one.

        The second value is the same step joined with the one just before it, where the two may be
        one smeared edge: the caller, who knows what loads there are, takes the one that fits.
        """
        before, self._level_w = self._level_w, power_w
        if before is None:
            return None
        if power_w == before:
            # Something else changed, or time passed: of the meter's edges that says nothing.
            return None
        change = power_w - before
        if not _is_step(before, power_w):
            self._last = None
            return None
        step = Step(at, before, power_w)
        joined = None
        if self._last and at - self._last.at <= _SMEAR and (self._last.size_w > 0) == (change > 0):
            joined = Step(self._last.at, self._last.before_w, power_w)
        self._last = step
        return step, joined

    def stays(self, power_w: float) -> bool:
        """Return whether the level is still what it was: nothing big went on or off."""
        return self._level_w is not None and not _is_step(self._level_w, power_w)

    def skip_to(self, power_w: float) -> None:
        """Go on from a level without making a step of it."""
        self._level_w, self._last = power_w, None

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        last = self._last
        return {
            "level_w": self._level_w,
            "last": None if last is None else [last.at.isoformat(), last.before_w, last.after_w],
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._level_w = stored["level_w"]
        self._last = None
        if stored["last"] is not None:
            at, before_w, after_w = stored["last"]
            self._last = Step(datetime.fromisoformat(at), before_w, after_w)


def _is_step(before_w: float, after_w: float) -> bool:
    least_w = max(_SMALLEST_W, _NOISE * max(abs(before_w), abs(after_w)))
    return abs(after_w - before_w) >= least_w


@dataclass(slots=True, eq=False)
class Call:
    """One call for heat. ``started`` is None where it was under way when first seen."""

    number: int
    started: datetime | None
    ended: datetime | None = None

    def as_list(self) -> list[Any]:
        """Return the call as stored."""
        return [
            self.number,
            self.started.isoformat() if self.started else None,
            self.ended.isoformat() if self.ended else None,
        ]

    @classmethod
    def from_list(cls, stored: list[Any]) -> Self:
        """Return the call that ``as_list`` wrote."""
        number, started, ended = stored
        return cls(
            number,
            datetime.fromisoformat(started) if started else None,
            datetime.fromisoformat(ended) if ended else None,
        )


@dataclass(slots=True, eq=False)
class Pulse:
    """A load that came on: since when, how big (W), and the level it came on top of.

    ``call`` is the call for heat in which it came on (None: outside any). ``draft`` is the run
    that it may prove to be. ``apart``: the compressor was seen beside it and is not in its size.
    """

    start: datetime
    size_w: float
    level_before_w: float
    call: Call | None = None
    draft: Draft | None = None
    apart: bool = False

    def part(self, size_w: float) -> Pulse:
        """Return the part of this load that has the given size, with its share of the draft."""
        draft = self.draft.scaled(size_w / self.size_w) if self.draft else None
        return replace(self, size_w=size_w, draft=draft)

    def copy(self) -> Pulse:
        """Return one that changes of this one don't reach (the call stays the same one)."""
        return replace(self, draft=self.draft.copy() if self.draft else None)

    def as_dict(self) -> dict[str, Any]:
        """Return the load as stored; of its call the number."""
        return {
            "start": self.start.isoformat(),
            "size_w": self.size_w,
            "level_before_w": self.level_before_w,
            "call": None if self.call is None else self.call.number,
            "draft": None if self.draft is None else self.draft.as_dict(),
            "apart": self.apart,
        }

    @classmethod
    def from_dict(cls, stored: dict[str, Any], calls: dict[int, Call]) -> Self:
        """Return the load that ``as_dict`` wrote, in one of these calls."""
        return cls(
            datetime.fromisoformat(stored["start"]),
            stored["size_w"],
            stored["level_before_w"],
            None if stored["call"] is None else calls[stored["call"]],
            None if stored["draft"] is None else Draft.from_dict(stored["draft"]),
            stored["apart"],
        )


class Pulses:
    """Pairs steps up with steps down: which loads are on now."""

    def __init__(self) -> None:
        """Start with nothing on."""
        self.open: list[Pulse] = []

    def begin(self, pulse: Pulse) -> None:
        """Note a load that came on."""
        self.open.append(pulse)
        if len(self.open) > _MOST_OPEN:
            del self.open[0]

    def fits(self, step: Step) -> bool:
        """Return whether a step down is just what some of the open loads would leave."""
        return self._best(-step.size_w) is not None

    def end(self, step: Step) -> list[Pulse]:
        """Return the loads that a step down ends: the combination whose sizes fit it best.

        Loads that came on together (one step up) and leave one by one are split.
        """
        drop_w = -step.size_w
        group = self._best(drop_w)
        if group is not None:
            for pulse in group:
                self.open.remove(pulse)
            return list(group)
        if (corrected := self._correct_split(drop_w)) is not None:
            return [corrected]
        for index in range(len(self.open) - 1, -1, -1):
            pulse = self.open[index]
            if pulse.size_w > drop_w + size_tolerance_w(drop_w):
                self.open[index] = pulse.part(pulse.size_w - drop_w)
                return [pulse.part(drop_w)]
        return []

    def _correct_split(self, drop_w: float) -> Pulse | None:
        """Return a load that came on together with another, if the two were told apart wrongly.

        Of an edge that was split by what the compressor usually draws, the first of the two to go
        off says how big each really is.
        """
        for one, other in permutations(self.open, 2):
            rest_w = one.size_w + other.size_w - drop_w
            if (
                one.start == other.start
                and abs(one.size_w - drop_w) <= 2 * size_tolerance_w(drop_w)
                and rest_w > _SMALLEST_W
            ):
                self.open.remove(one)
                self.open[self.open.index(other)] = other.part(rest_w)
                return one.part(drop_w)
        return None

    def _best(self, drop_w: float) -> tuple[Pulse, ...] | None:
        best: tuple[float, tuple[Pulse, ...]] | None = None
        for length in (1, 2, 3):
            for group in combinations(reversed(self.open), length):
                miss = abs(sum(pulse.size_w for pulse in group) - drop_w)
                if miss <= size_tolerance_w(drop_w) and (best is None or miss < best[0]):
                    best = miss, group
        return best[1] if best else None

    def expire(self, at: datetime, level_w: float) -> list[Pulse]:
        """Return the loads that must have ended unseen: the level fell back, or it is too long."""
        gone = [
            pulse
            for pulse in self.open
            if at - pulse.start >= _LONGEST
            or level_w < pulse.level_before_w + _FALLEN_BACK * pulse.size_w
        ]
        for pulse in gone:
            self.open.remove(pulse)
        return gone

    @property
    def next_expiry(self) -> datetime | None:
        """When the oldest load will have been on for too long."""
        if not self.open:
            return None
        return min(pulse.start for pulse in self.open) + _LONGEST


def size_tolerance_w(size_w: float) -> float:
    """Return how far two measurements of one load may lie apart, W."""
    return max(350.0, 0.07 * abs(size_w))

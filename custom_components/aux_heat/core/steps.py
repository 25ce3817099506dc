"""Steps and pulses: loads that switch on and off, read from a meter that everything shares."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import combinations, permutations
from typing import Any, Final, NamedTuple, Self

from .draft import Draft

# Below this a change is a light, a fan or noise; strips switch in stages of 2.4 kW and more.
_SMALLEST_W: Final = 1200.0
# Noise of a meter grows with its level; 1 to 2 % is common. What it is here is learned.
_USUAL_NOISE: Final = 0.01
_NOISE_FROM_W: Final = 500.0
_NOISE_WEIGHT: Final = 0.02
# At a low level what changes is the household, not the noise; and no meter has more than this.
_NOISE_LEARNED_FROM_W: Final = 2000.0
_MOST_NOISE: Final = 0.03
# A standard deviation, from mean deviations: sqrt(pi / 2).
_DEVIATION: Final = 1.25
# So many standard deviations are a step; fewer, a small load that came or went.
_STEP_NOISES: Final = 5.0
_DRIFT_NOISES: Final = 4.0
_DRIFT_W: Final = 100.0
# A level is the mean of so many reports.
_MEAN_OF: Final = 6
_HALVES: Final = 2
# Means smear an edge over two reports; the second follows within this, or within so many of the
# meter's usual intervals. Not longer: a report that repeats the level is not seen, and two loads a
# report apart are not one.
_SMEAR: Final = timedelta(seconds=75)
_SMEAR_INTERVALS: Final = 1.25
_LONGEST_SMEAR: Final = timedelta(minutes=7)
# The usual interval is the shortest of so many, if most of them are about as long: a meter that
# reports changes only has none.
_INTERVALS: Final = 24
_REGULAR: Final = 1.15
# No household load but a water heater on a rod thermostat runs longer; a pulse that was never
# seen to end is dropped.
_LONGEST: Final = timedelta(hours=14)
_MOST_OPEN: Final = 8
# A load is gone when no more than this share of it is left above the level it came on top of.
_FALLEN_BACK: Final = 0.3
# A load for which so much of its size is missing below the level is not on.
_NO_ROOM: Final = 0.5
# So much of a load that is known can't be left: it is gone.
_MOST_LEFT: Final = 0.25
# Two loads that leave in one report must fit a drop better than a single one by this share of the
# tolerance.
_AT_ONCE: Final = 1.0
_WEATHER_K: Final = 2.0


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
    """Turns a meter's reports into levels and steps between them, whatever its noise.

    A level is the mean of the last reports, so that the size of a step is known better than one
    report says. An edge that a meter's means smear over two reports comes in two halves.
    """

    def __init__(self) -> None:
        """Start with no level."""
        self._reading_w: float | None = None
        self._level_w: float | None = None
        self._reports = 0
        self._noise = _USUAL_NOISE
        self._last: Step | None = None
        self._at: datetime | None = None
        self._intervals: deque[float] = deque(maxlen=_INTERVALS)

    def update(self, at: datetime, power_w: float) -> tuple[Step, Step | None] | None:
        """Take the meter's report; return the step it makes, if it makes one.

        The second value is the same step joined with the one just before it, where the two may be
        one smeared edge: the caller, who knows what loads there are, takes the one that fits.
        """
        if power_w == self._reading_w:
            # Something else changed, or time passed: of the meter's edges that says nothing.
            return None
        before, self._reading_w = self._level_w, power_w
        if self._at is not None:
            self._intervals.append((at - self._at).total_seconds())
        self._at = at
        if before is None:
            self._level_w, self._reports = power_w, 1
            return None
        if not self._is_step(before, power_w):
            self._settle(before, power_w)
            return None
        step = Step(at, before, power_w)
        last, self._last = self._last, step
        joined = None
        if (
            last is not None
            and self._reports == 1
            and at - last.at <= self._smear
            and (last.size_w > 0) == (step.size_w > 0)
        ):
            joined = Step(last.at, last.before_w, power_w)
        self._level_w, self._reports = power_w, 1
        return step, joined

    def _settle(self, before_w: float, power_w: float) -> None:
        """Make the level more exact, or move it by what is too small for a step."""
        change_w = power_w - before_w
        if abs(change_w) > max(_DRIFT_W, _DRIFT_NOISES * self._noise_w(before_w, power_w)):
            self._level_w, self._reports, self._last = power_w, 1, None
            return
        self._reports += 1
        self._level_w = before_w + change_w / min(self._reports, _MEAN_OF)
        if abs(before_w) >= _NOISE_LEARNED_FROM_W:
            share = min(abs(change_w) / abs(before_w), _MOST_NOISE)
            self._noise += (_DEVIATION * share - self._noise) * _NOISE_WEIGHT
        if self._reports > _HALVES:
            self._last = None

    @property
    def _smear(self) -> timedelta:
        """How long after the first half of an edge the second may follow."""
        if len(self._intervals) < _INTERVALS:
            return _SMEAR
        shortest = min(self._intervals)
        regular = sum(1 for interval in self._intervals if interval <= _REGULAR * shortest)
        if 2 * regular < _INTERVALS:
            return _SMEAR
        usual = timedelta(seconds=_SMEAR_INTERVALS * shortest)
        return max(_SMEAR, min(usual, _LONGEST_SMEAR))

    def _noise_w(self, one_w: float, other_w: float) -> float:
        """Return the meter's noise at a level (standard deviation), as learned."""
        return self._noise * max(abs(one_w), abs(other_w), _NOISE_FROM_W)

    def _is_step(self, before_w: float, after_w: float) -> bool:
        least_w = max(_SMALLEST_W, _STEP_NOISES * self._noise_w(before_w, after_w))
        return abs(after_w - before_w) >= least_w

    @property
    def level_w(self) -> float | None:
        """The level now, W."""
        return self._level_w

    @property
    def is_settling(self) -> bool:
        """Whether the level after a step still becomes more exact with each report."""
        return self._reports < _MEAN_OF

    @property
    def is_new(self) -> bool:
        """Whether the level may be but the first half of an edge."""
        return self._reports <= _HALVES

    def stays(self, power_w: float) -> bool:
        """Return whether the level is still what it was: nothing big went on or off."""
        return self._level_w is not None and not self._is_step(self._level_w, power_w)

    def skip_to(self, power_w: float) -> None:
        """Go on from a level without making a step of it."""
        self._reading_w = self._level_w = power_w
        self._reports, self._last = 1, None

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        last = self._last
        return {
            "reading_w": self._reading_w,
            "level_w": self._level_w,
            "reports": self._reports,
            "noise": self._noise,
            "last": None if last is None else [last.at.isoformat(), last.before_w, last.after_w],
            "at": None if self._at is None else self._at.isoformat(),
            "intervals": list(self._intervals),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._reading_w, self._level_w = stored["reading_w"], stored["level_w"]
        self._reports, self._noise = stored["reports"], stored["noise"]
        self._last = None
        if stored["last"] is not None:
            at, before_w, after_w = stored["last"]
            self._last = Step(datetime.fromisoformat(at), before_w, after_w)
        self._at = None if stored["at"] is None else datetime.fromisoformat(stored["at"])
        self._intervals.extend(stored["intervals"])


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
    that it may prove to be. ``apart``: the compressor ran beside it and is not in its size.
    ``compressor``: it is the compressor, by its size and because it came with its call.
    ``weather`` is the kind of weather in which it came on, as `weather_of` says. ``called_s``: for
    how long the thermostat said meanwhile that aux runs.
    """

    start: datetime
    size_w: float
    level_before_w: float
    call: Call | None = None
    draft: Draft | None = None
    apart: bool = False
    compressor: bool = False
    weather: int | None = None
    called_s: float = 0.0
    stage: bool = False

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
            "compressor": self.compressor,
            "weather": self.weather,
            "called_s": self.called_s,
            "stage": self.stage,
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
            stored["compressor"],
            stored["weather"],
            stored["called_s"],
            stored["stage"],
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

    def fits(self, step: Step, *, calling: bool) -> bool:
        """Return whether a step down is just what some of the open loads would leave."""
        return self._best(-step.size_w, calling=calling) is not None

    def end(self, step: Step, *, calling: bool, whole: Sequence[Pulse] = ()) -> list[Pulse]:
        """Return the loads that a step down ends: the combination whose sizes fit it best.

        Loads that came on together (one step up) and leave one by one are split. ``calling``: the
        call for heat goes on, so that the compressor is the last to suspect. ``whole``: loads that
        are known, of which nothing leaves by itself.
        """
        ended = self._take(-step.size_w, calling=calling, whole=whole)
        self._lower(ended)
        return ended

    def _take(self, drop_w: float, *, calling: bool, whole: Sequence[Pulse]) -> list[Pulse]:
        group = self._best(drop_w, calling=calling)
        if group is not None:
            for pulse in group:
                self.open.remove(pulse)
            return list(group)
        if (corrected := self._correct_split(drop_w)) is not None:
            return [corrected]
        for index in range(len(self.open) - 1, -1, -1):
            pulse = self.open[index]
            rest_w = pulse.size_w - drop_w
            if pulse in whole and rest_w < _MOST_LEFT * pulse.size_w:
                # It went, and something else changed with it.
                self.open.remove(pulse)
                return [pulse]
            # A compressor that draws less for a while (defrost, a lower stage) is still one load.
            if pulse.compressor or pulse in whole:
                continue
            if rest_w > max(size_tolerance_w(drop_w), _SMALLEST_W):
                self.open[index] = pulse.part(rest_w)
                return [pulse.part(drop_w)]
        return []

    def swap(self, gone: Pulse, new: Pulse) -> None:
        """Note that one load went and another came in the same step."""
        self.open.remove(gone)
        self._lower([gone])
        self.begin(new)

    def _lower(self, ended: Iterable[Pulse]) -> None:
        """Take loads that ended out of the levels on which others came on top of them."""
        for gone in ended:
            for pulse in self.open:
                later = pulse.start > gone.start
                above = pulse.start == gone.start and pulse.level_before_w > gone.level_before_w
                if later or above:
                    pulse.level_before_w -= gone.size_w

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

    def _best(self, drop_w: float, *, calling: bool) -> tuple[Pulse, ...] | None:
        best: tuple[bool, float, tuple[Pulse, ...]] | None = None
        for length in (1, 2, 3):
            for group in combinations(reversed(self.open), length):
                miss = abs(sum(pulse.size_w for pulse in group) - drop_w)
                if miss > size_tolerance_w(drop_w):
                    continue
                unlikely = calling and any(pulse.compressor for pulse in group)
                if calling:
                    # Only the end of a call takes several loads at once.
                    miss += (length - 1) * _AT_ONCE * size_tolerance_w(drop_w)
                if best is None or (unlikely, miss) < best[:2]:
                    best = unlikely, miss, group
        return best[2] if best else None

    def expire(self, at: datetime, level_w: float, quiet_w: float | None) -> list[Pulse]:
        """Return the loads that must have ended unseen.

        The level fell back, or it is too long, or all of them together don't fit between the least
        that the home draws (None: not known, or nothing certain now) and the level.
        """
        gone = [
            pulse
            for pulse in self.open
            if at - pulse.start >= _LONGEST
            or level_w < pulse.level_before_w + _FALLEN_BACK * pulse.size_w
        ]
        for pulse in gone:
            self.open.remove(pulse)
        self._lower(gone)
        if quiet_w is not None and (unseen := self._too_much(level_w - quiet_w)) is not None:
            self.open.remove(unseen)
            self._lower([unseen])
            gone.append(unseen)
        return gone

    def _too_much(self, room_w: float) -> Pulse | None:
        """Return the load that can't be on, as there is no room for all of them."""
        excess_w = sum(pulse.size_w for pulse in self.open) - room_w
        cant = [pulse for pulse in self.open if excess_w >= _NO_ROOM * pulse.size_w]
        return min(cant, key=lambda pulse: abs(pulse.size_w - excess_w), default=None)

    @property
    def next_expiry(self) -> datetime | None:
        """When the oldest load will have been on for too long."""
        if not self.open:
            return None
        return min(pulse.start for pulse in self.open) + _LONGEST


def size_tolerance_w(size_w: float) -> float:
    """Return how far two measurements of one load may lie apart, W."""
    return max(350.0, 0.07 * abs(size_w))


def is_one_size(one_w: float, other_w: float) -> bool:
    """Return whether two measurements, W, may be of one load."""
    return abs(one_w - other_w) <= size_tolerance_w(other_w)


def weather_of(outdoor_c: float | None) -> int | None:
    """Return the kind of weather, in which a compressor draws about the same; None: not known."""
    return None if outdoor_c is None else round(outdoor_c / _WEATHER_K)

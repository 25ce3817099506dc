"""Steps: sudden changes of level on a meter that everything shares, told from its noise."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

# Below this a change is a light, a fan or noise; strips switch in stages of 2.4 kW and more.
SMALLEST_STEP_W: Final = 1200.0
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
            and at - last.at <= self.smear
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
    def smear(self) -> timedelta:
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
        least_w = max(SMALLEST_STEP_W, _STEP_NOISES * self._noise_w(before_w, after_w))
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

"""Hours in which the heat pump alone held the house, and in which it could not: bounds."""

from __future__ import annotations

from collections import deque
from math import exp, floor, log
from typing import Any, Final

from .hour import Hour
from .indoor_drift import FULL
from .steadiness import Steadiness

# Below this duty an hour was not the heat pump's work; above the other one it had no reserve.
_WORKED: Final = 0.15
_RESERVE: Final = 0.9
# Falling faster than this, an hour with pauses is one of a thermostat that was late.
_FELL_K: Final = -0.2
# At full call a house drifts slowly: only hours in a row, and more than a thermometer's step, tell.
_STREAK_H: Final = 3
_DRIFTED_K: Final = 0.3
# The house follows the weather late: what counts is the mean outdoors of so many hours.
_LATE_H: Final = 3
# Walls still warm from the day before hold a house below its balance point, and cold ones let it
# fall above: an hour bounds the balance point with this to spare, and not sharply.
_SPARE_K: Final = 2.0
_WIDTH_K: Final = 0.75
# So much of the hours is another story than it seems.
_ODD: Final = 0.05
# Hours of one night say the same thing; and no temperature decides alone.
_HOURS_PER_WORD: Final = 4.0
_WORDS_MOST: Final = 3.0
# With each day that tells something, older ones count less: about two months' memory.
_MEMORY: Final = 0.985
_FORGOTTEN: Final = 0.05
# The logarithm of the chance of such an hour, by half degrees that it lies on its own side.
_FARTHEST: Final = 400
_LOG_CHANCE: Final = tuple(
    log(_ODD + (1.0 - 2.0 * _ODD) / (1.0 + exp(-(half_k / 2.0 + _SPARE_K) / _WIDTH_K)))
    for half_k in range(-_FARTHEST, _FARTHEST + 1)
)


class Held:
    """Counts such hours by outdoor temperature, in steps of 1 K."""

    def __init__(self) -> None:
        """Start without an hour."""
        # By whole degC: hours held, and hours in which it could not.
        self._counts: dict[int, list[float]] = {}
        self._outdoors: deque[float] = deque(maxlen=_LATE_H)
        self._drifts: deque[float] = deque(maxlen=_STREAK_H)
        self._was_full = False
        self._told = False

    def update(self, hour: Hour, how: Steadiness, equivalent_c: float | None) -> None:
        """Take the next hour; ``equivalent_c`` is outdoors as at the usual indoor temperature."""
        full = hour.duty is not None and hour.duty >= FULL
        was_full, self._was_full = self._was_full, full
        if not (full and how.alone):
            self._drifts.clear()
        if equivalent_c is None:
            self._outdoors.clear()
            return
        self._outdoors.append(equivalent_c)
        rise_k = hour.indoor_rise_k
        if not how.steady or hour.duty is None or rise_k is None:
            return
        outdoor_c = sum(self._outdoors) / len(self._outdoors)
        if how.own_work and _WORKED <= hour.duty <= _RESERVE:
            if rise_k > _FELL_K:
                self._count(outdoor_c, 0)
        elif full and how.alone:
            self._drifts.append(rise_k)
            drifted_k = sum(self._drifts)
            if len(self._drifts) < _STREAK_H:
                return
            if drifted_k >= _DRIFTED_K:
                self._count(outdoor_c, 0)
            elif drifted_k <= -_DRIFTED_K and how.drooped:
                self._count(outdoor_c, 1)
        elif full and was_full and hour.aux and how.drooped:
            # Without the full hour before, the thermostat was not patient enough to tell.
            self._count(outdoor_c, 1)

    def _count(self, outdoor_c: float, what: int) -> None:
        self._counts.setdefault(floor(outdoor_c + 0.5), [0.0, 0.0])[what] += 1.0
        self._told = True

    def next_day(self) -> None:
        """Let what is old count less, if this day has told something."""
        if not self._told:
            return
        self._told = False
        for counts in self._counts.values():
            counts[0] *= _MEMORY
            counts[1] *= _MEMORY
        self._counts = {
            at: counts for at, counts in self._counts.items() if sum(counts) > _FORGOTTEN
        }

    def log_likelihoods(self, candidates: range) -> list[float]:
        """Return how well the counts fit balance points, given in half degC."""
        totals = [0.0] * len(candidates)
        for outdoor_c, (held, failed) in self._counts.items():
            hours = held + failed
            words = min(hours / _HOURS_PER_WORD, _WORDS_MOST) / hours
            held_words, failed_words = words * held, words * failed
            # The first candidate is the farthest below; the table goes on in their steps.
            first = _FARTHEST + 2 * outdoor_c - candidates[0]
            last = first - len(candidates)
            copes = _LOG_CHANCE[first:last:-1]
            fails = _LOG_CHANCE[2 * _FARTHEST - first : 2 * _FARTHEST - last]
            totals = [
                total + held_words * cope + failed_words * fail
                for total, cope, fail in zip(totals, copes, fails, strict=True)
            ]
        return totals

    @property
    def any(self) -> bool:
        """Whether anything was counted."""
        return bool(self._counts)

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "counts": [[at, *counts] for at, counts in self._counts.items()],
            "outdoors": list(self._outdoors),
            "drifts": list(self._drifts),
            "was_full": self._was_full,
            "told": self._told,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._counts = {int(at): [held, failed] for at, held, failed in stored["counts"]}
        self._outdoors.extend(stored["outdoors"])
        self._drifts.extend(stored["drifts"])
        self._was_full = stored["was_full"]
        self._told = stored["told"]

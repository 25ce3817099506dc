"""Hours in which the heat pump alone held the house, and in which it could not: bounds."""

from __future__ import annotations

from math import exp, floor, log
from typing import Any, Final

from .hour import Hour
from .indoor_drift import FULL
from .steadiness import Steadiness

# Less is the thermometer's step, and the cycle.
_FELL_K: Final = -0.2
# Below this duty an hour was not the heat pump's work.
_WORKED: Final = 0.15
# Strips beside more than that need not be those of defrost.
_RESERVE: Final = 0.9
# How sharp the border is: wind, wet snow, an hour-old thermometer.
_WIDTH_K: Final = 1.0
# So much of the hours is another story than it seems.
_ODD: Final = 0.05
# Hours of one night say the same thing; and no temperature decides alone.
_HOURS_PER_WORD: Final = 4.0
_WORDS_MOST: Final = 5.0
# With each day that tells something, older ones count less: about two months' memory.
_MEMORY: Final = 0.985
_FORGOTTEN: Final = 0.05
# The logarithm of the chance that the heat pump copes, by half degrees above the balance point.
_FARTHEST: Final = 400
_LOG_COPES: Final = tuple(
    log(_ODD + (1.0 - 2.0 * _ODD) / (1.0 + exp(-half_k / 2.0 / _WIDTH_K)))
    for half_k in range(-_FARTHEST, _FARTHEST + 1)
)


class Held:
    """Counts such hours by outdoor temperature, in steps of 1 K."""

    def __init__(self) -> None:
        """Start without an hour."""
        # By whole degC: hours held, and hours in which it could not.
        self._counts: dict[int, list[float]] = {}
        self._was_full = False
        self._told = False

    def update(self, hour: Hour, how: Steadiness, equivalent_c: float | None) -> None:
        """Take the next hour; ``equivalent_c`` is outdoors as at the usual indoor temperature."""
        full = hour.duty is not None and hour.duty >= FULL
        was_full, self._was_full = self._was_full, full
        rise_k = hour.indoor_rise_k
        if not how.steady or equivalent_c is None or hour.duty is None or rise_k is None:
            return
        if how.own_work and _WORKED <= hour.duty <= (_RESERVE if hour.aux else 1.0):
            if not full or rise_k > _FELL_K:
                self._count(equivalent_c, 0)
            elif was_full:
                self._count(equivalent_c, 1)
        elif full and was_full and hour.aux and how.drooped:
            # Without the full hour before, the thermostat was not patient enough to tell.
            self._count(equivalent_c, 1)

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
            copes = _LOG_COPES[first:last:-1]
            fails = _LOG_COPES[2 * _FARTHEST - first : 2 * _FARTHEST - last]
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
            "was_full": self._was_full,
            "told": self._told,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._counts = {int(at): [held, failed] for at, held, failed in stored["counts"]}
        self._was_full = stored["was_full"]
        self._told = stored["told"]

"""How long a circuit stood at each power: the compressor's band is the lowest big heap."""

from __future__ import annotations

from math import exp, log
from typing import Any, Final

# Bins of 5 %: a compressor's creep within a cycle fills two or three.
_BIN: Final = log(1.05)
# A heap is a level, not a report that held a part of one, from this share of the biggest on.
_HEAP: Final = 0.2
# Levels closer than this belong to one compressor (its second stage, other weather): strips are
# at least twice as far away.
_ONE_COMPRESSOR_W: Final = 1000.0
# What was is forgotten over some weeks of running.
_MEMORY_S: Final = 100 * 3600.0
_EVERY_S: Final = 1800.0


class PowerLevels:
    """A histogram of power by time, forgetting slowly."""

    def __init__(self, most_w: float) -> None:
        """Look for the band below ``most_w``, what no compressor exceeds."""
        self._most_w = most_w
        self._heaps: dict[int, float] = {}
        self._top_w: float | None = None
        self._unseen_s = 0.0

    def add(self, power_w: float, seconds: float) -> None:
        """Count time at a power, W above 0."""
        bin_ = round(log(power_w) / _BIN)
        self._heaps[bin_] = self._heaps.get(bin_, 0.0) + seconds
        self._unseen_s += seconds
        if self._unseen_s >= _EVERY_S or self._top_w is None:
            self._forget()
            self._top_w = self._find_top()

    def _forget(self) -> None:
        keep = exp(-self._unseen_s / _MEMORY_S)
        self._heaps = {bin_: s * keep for bin_, s in self._heaps.items() if s * keep > 1.0}
        self._unseen_s = 0.0

    def _find_top(self) -> float | None:
        """Return the upper end of the lowest band, W; None while only bigger levels were seen."""
        below = {bin_: s for bin_, s in self._heaps.items() if exp(bin_ * _BIN) <= self._most_w}
        if not below:
            return None
        least = _HEAP * max(below.values())
        top_w: float | None = None
        for bin_ in sorted(bin_ for bin_, seconds in below.items() if seconds >= least):
            level_w = exp(bin_ * _BIN)
            if top_w is not None and level_w - top_w > _ONE_COMPRESSOR_W:
                break
            top_w = level_w
        return top_w

    @property
    def top_w(self) -> float | None:
        """The most that the compressor usually draws, W."""
        return self._top_w

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "heaps": [[bin_, seconds] for bin_, seconds in self._heaps.items()],
            "top_w": self._top_w,
            "unseen_s": self._unseen_s,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._heaps = {int(bin_): float(seconds) for bin_, seconds in stored["heaps"]}
        self._top_w = stored["top_w"]
        self._unseen_s = float(stored["unseen_s"])

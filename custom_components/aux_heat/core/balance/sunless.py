"""Hours without sun, told by the daily course of the outdoor temperature, whatever the clock."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from math import atan2, cos, hypot, pi, sin
from typing import Any, Final

_DAY: Final = 24
_HALF: Final = 12
_TURN: Final = 2.0 * pi / _DAY
# Two days of differences, after the day that the first one takes: a front alone is no pattern.
_LEAST: Final = 48
# A daily wave smaller than this means clouds or the polar night: the sun heats no house then.
_FLAT_K: Final = 0.4
# The wave is coldest at about 3 by the sun. From 9 h before to 3 h after it there is no sun in
# the heating season, and what it left in rooms is mostly gone. (An hour-old temperature makes it
# an hour later, when that is as true.)
_BEFORE_H: Final = 9.0
_AFTER_H: Final = 3.0


class SunlessHours:
    """Learns the phase of the daily wave; the trend of the weather is taken out."""

    def __init__(self) -> None:
        """Start knowing nothing."""
        self._recent: deque[float | None] = deque(maxlen=_DAY + 1)
        self._last: int | None = None
        self._cosine = self._sine = 0.0
        self._count = 0

    def update(self, number: int, outdoor_c: float | None) -> None:
        """Take the mean of the next hour, numbered since 1970."""
        if self._last is not None and number != self._last + 1:
            self._recent.clear()
        self._last = number
        self._recent.append(outdoor_c)
        if len(self._recent) <= _DAY:
            return
        before, middle, after = self._recent[0], self._recent[_HALF], self._recent[_DAY]
        if before is None or middle is None or after is None:
            return
        # What the middle has over the straight line between the same hours of two days: the wave
        # twice, without the weather's trend.
        above_k = middle - (before + after) / 2.0
        angle = (number - _HALF) % _DAY * _TURN
        self._cosine += above_k * cos(angle)
        self._sine += above_k * sin(angle)
        self._count += 1

    def sunless(self, number: int) -> bool:
        """Return whether the hour is surely one without sun; False while nothing is known."""
        if self._count < _LEAST:
            return False
        if hypot(self._cosine, self._sine) / self._count < _FLAT_K:
            return True
        warmest_h = atan2(self._sine, self._cosine) / _TURN
        # The middle of the hour, from when it is coldest.
        after_h = (number + 0.5 - warmest_h - 0.5 - _HALF) % _DAY
        return after_h < _AFTER_H or after_h >= _DAY - _BEFORE_H

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "recent": list(self._recent),
            "last": self._last,
            "wave": [self._cosine, self._sine, self._count],
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        recent: Iterable[float | None] = stored["recent"]
        self._recent.extend(recent)
        self._last = stored["last"]
        self._cosine, self._sine, self._count = stored["wave"]

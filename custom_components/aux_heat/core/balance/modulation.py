"""Whether the compressor modulates: it then runs nearly always, and duty says nothing of load."""

from __future__ import annotations

from collections import deque
from math import floor
from statistics import median
from typing import Any, Final

from .hour import Hour
from .indoor_drift import FULL
from .steadiness import Steadiness

# At one speed a full hour that holds the house is one near the balance point. Over so wide a range
# of outdoor temperatures it is a compressor that turns itself down.
_SPAN_K: Final = 7.0
_HOURS_LEAST: Final = 3
_STILL_K: Final = 0.2
_KEPT: Final = 240
# Full power is what it draws in hours that weren't enough: the last of them, and at least some.
_CEILING_KEPT: Final = 24
_CEILING_LEAST: Final = 4


class Modulation:
    """Remembers the last full hours, and what the compressor draws when all is asked of it."""

    def __init__(self) -> None:
        """Start without an hour."""
        self._holding: deque[int] = deque(maxlen=_KEPT)
        self._ceiling_w: deque[float] = deque(maxlen=_CEILING_KEPT)
        self._was_full = False

    def update(self, hour: Hour, how: Steadiness, equivalent_c: float | None) -> None:
        """Take the next hour; ``equivalent_c`` is outdoors as at the usual indoor temperature."""
        full = hour.duty is not None and hour.duty >= FULL
        was_full, self._was_full = self._was_full, full
        if not (full and was_full and how.steady) or equivalent_c is None:
            return
        rise_k = hour.indoor_rise_k
        if how.own_work and not how.drooped and rise_k is not None and abs(rise_k) <= _STILL_K:
            self._holding.append(floor(equivalent_c))
        elif how.drooped and hour.compressor_w is not None:
            self._ceiling_w.append(round(hour.compressor_w, 0))

    @property
    def modulates(self) -> bool:
        """Whether full hours have held the house over a wide range of outdoor temperatures."""
        often = {at for at in self._holding if self._holding.count(at) >= _HOURS_LEAST}
        return bool(often) and max(often) - min(often) >= _SPAN_K

    @property
    def ceiling_w(self) -> float | None:
        """The draw of heat pump and blower at full work, W; None while it was not seen."""
        return median(self._ceiling_w) if len(self._ceiling_w) >= _CEILING_LEAST else None

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "holding": list(self._holding),
            "ceiling_w": list(self._ceiling_w),
            "was_full": self._was_full,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._holding.extend(stored["holding"])
        self._ceiling_w.extend(stored["ceiling_w"])
        self._was_full = stored["was_full"]

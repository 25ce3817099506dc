"""Indoor degrees per hour at full call, aux off: where the house neither gains nor loses."""

from __future__ import annotations

from collections import deque
from typing import Any, Final

from .estimate import Estimate
from .hour import Hour
from .robust_line import binned, fit
from .steadiness import Steadiness

FULL: Final = 0.97
_KEPT: Final = 150
_BIN_K: Final = 1.0
_POINTS_LEAST: Final = 10
_BINS_LEAST: Final = 4
_SPAN_LEAST_K: Final = 3.0
# K per hour of a single hour: a thermometer's step at either end.
_SPREAD: Final = 0.25
_SLOPE_SIGMAS: Final = 3.0
# How far past the coldest or warmest hour the line is followed, of the data's own span.
_REACH: Final = 0.5
# Walls give and take for longer than an hour, which moves the point where rooms stand still.
_FLOOR_K: Final = 1.0


class IndoorDrift:
    """Gathers full hours and looks for the outdoor temperature at which nothing moves."""

    def __init__(self) -> None:
        """Start without an hour."""
        self._points: deque[tuple[float, float]] = deque(maxlen=_KEPT)
        self._was_full = False

    def update(self, hour: Hour, how: Steadiness, equivalent_c: float | None) -> None:
        """Take the next hour; ``equivalent_c`` is outdoors as at the usual indoor temperature."""
        full = hour.duty is not None and hour.duty >= FULL
        was_full, self._was_full = self._was_full, full
        rise_k = hour.indoor_rise_k
        if full and was_full and how.alone and equivalent_c is not None and rise_k is not None:
            self._points.append((round(equivalent_c, 2), round(rise_k, 3)))

    def estimate(self) -> Estimate | None:
        """Return the balance point; None while too little is known or the slope says nothing."""
        bins = binned(self._points, _BIN_K)
        if len(self._points) < _POINTS_LEAST or len(bins) < _BINS_LEAST:
            return None
        span_k = bins[-1].x - bins[0].x
        if span_k < _SPAN_LEAST_K:
            return None
        line = fit(bins, _SPREAD)
        if line is None or line.slope <= _SLOPE_SIGMAS * line.slope_error:
            return None
        balance_c = line.mean_x - line.mean_y / line.slope
        if not bins[0].x - _REACH * span_k <= balance_c <= bins[-1].x + _REACH * span_k:
            return None
        error_k = line.error_at(balance_c) / line.slope
        return Estimate(balance_c, (error_k**2 + _FLOOR_K**2) ** 0.5)

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {"points": list(self._points), "was_full": self._was_full}

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._points.extend((x, y) for x, y in stored["points"])
        self._was_full = stored["was_full"]

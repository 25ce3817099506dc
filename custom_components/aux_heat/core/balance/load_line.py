"""Load against outdoor temperature, as a share of full work: where the line reaches capacity."""

from __future__ import annotations

from collections import deque
from typing import Any, Final, NamedTuple

from .estimate import Estimate
from .hour import Hour
from .robust_line import Bin, binned, fit
from .steadiness import Steadiness

# Hours in a row are one observation: in one alone too much depends on where the cycles fall.
_BLOCK_H: Final = 6
_BLOCK_LEAST_H: Final = 2
# About two months of cold nights, at up to three blocks each.
_KEPT: Final = 180
_BIN_K: Final = 1.5
# Below, the house hardly needs heat and the line bends; above, a full hour hides what is missing.
_SHARE_LEAST: Final = 0.12
_SHARE_MOST: Final = 0.9
# A bin of which so much ran with backup heat shows only its easy hours without.
_SPOILED_MOST: Final = 0.34
_POINTS_LEAST: Final = 6
_BINS_LEAST: Final = 3
_SPAN_LEAST_K: Final = 4.0
# Of a single block, in shares: showers, cooking, wind and cycles cut in two.
_SPREAD: Final = 0.08
# A slope less sure than this is none.
_SLOPE_SIGMAS: Final = 3.0
# Capacity follows the weather too: at -8.3 degC (17 degF) a usual unit gives 0.55 to 0.75 of what
# it gives at 8.3 degC (47 degF); units for the cold more, the ground the same all winter.
_RATED_C: Final = 8.33
_RATED_SPAN_K: Final = 16.67
# Even a perfect line is of nights; habits differ by day.
_FLOOR_K: Final = 1.2


class Capacity(NamedTuple):
    """How much of full work at 8.3 degC is left of it at -8.3 degC, and how sure that is."""

    kept: float
    error: float

    def slope(self, kept: float) -> float:
        """Return the part lost per K, of that at 8.3 degC."""
        return (1.0 - kept) / _RATED_SPAN_K


class _Block(NamedTuple):
    outdoor_c: float
    indoor_c: float | None
    load: float | None


class LoadLine:
    """Gathers blocks of steady hours and extrapolates them, with an error that grows."""

    def __init__(self, capacity: Capacity) -> None:
        """Start without a block."""
        self._capacity = capacity
        self._blocks: deque[_Block] = deque(maxlen=_KEPT)
        self._hours: list[tuple[float, float | None, float]] = []

    def update(self, hour: Hour, how: Steadiness, load: float | None) -> None:
        """Take the next hour with its load: a duty, or W."""
        outdoor_c = hour.outdoor_c
        if outdoor_c is None or load is None:
            self._end_block()
        elif how.own_work:
            self._hours.append((outdoor_c, hour.indoor_c, load))
            if len(self._hours) == _BLOCK_H:
                self._end_block()
        else:
            self._end_block()
            if how.steady and hour.aux:
                self._blocks.append(_Block(round(outdoor_c, 2), _rounded(hour.indoor_c), None))

    def _end_block(self) -> None:
        hours, self._hours = self._hours, []
        if len(hours) < _BLOCK_LEAST_H:
            return
        outdoors, indoors, loads = zip(*hours, strict=True)
        known = [indoor_c for indoor_c in indoors if indoor_c is not None]
        load = sum(loads) / len(hours)
        if load <= 0.0:
            return
        indoor_c = sum(known) / len(known) if len(known) == len(hours) else None
        self._blocks.append(
            _Block(round(sum(outdoors) / len(hours), 2), _rounded(indoor_c), round(load, 3))
        )

    def estimate(self, indoor_c: float, full: float = 1.0) -> Estimate | None:
        """Return the balance point at this indoor temperature; None while too little is known.

        ``full`` is the load of full work.
        """
        usable = self._usable(indoor_c, full)
        if usable is None:
            return None
        middle = self._solve(usable, indoor_c, self._capacity.kept)
        if middle is None:
            return None
        balance_c, error_k = middle
        # The same with a capacity that falls less: what the line can't know.
        flatter = self._solve(usable, indoor_c, self._capacity.kept + self._capacity.error)
        spread_k = 0.0 if flatter is None else flatter[0] - balance_c
        return Estimate(balance_c, (error_k**2 + spread_k**2 + _FLOOR_K**2) ** 0.5)

    def _usable(self, indoor_c: float, full: float) -> list[Bin] | None:
        """Return bins of the difference to indoors, K, and the share of full work."""
        ran = [
            ((block.indoor_c if block.indoor_c is not None else indoor_c) - block.outdoor_c, block)
            for block in self._blocks
        ]
        spoiled: dict[int, list[bool]] = {}
        for difference_k, block in ran:
            spoiled.setdefault(int(difference_k // _BIN_K), []).append(block.load is None)
        clean = {place for place, lost in spoiled.items() if sum(lost) <= _SPOILED_MOST * len(lost)}
        points = [
            (difference_k, block.load / full)
            for difference_k, block in ran
            if block.load is not None and int(difference_k // _BIN_K) in clean
        ]
        bins = [each for each in binned(points, _BIN_K) if _SHARE_LEAST <= each.y <= _SHARE_MOST]
        if (
            len(bins) < _BINS_LEAST
            or sum(each.points for each in bins) < _POINTS_LEAST
            or bins[-1].x - bins[0].x < _SPAN_LEAST_K
        ):
            return None
        return bins

    def _solve(self, usable: list[Bin], indoor_c: float, kept: float) -> tuple[float, float] | None:
        """Return where the load meets the capacity, and the line's own error there."""
        loss = self._capacity.slope(kept)
        bins = [
            each._replace(y=each.y * (1.0 + loss * (indoor_c - each.x - _RATED_C)))
            for each in usable
        ]
        line = fit(bins, _SPREAD)
        if line is None or line.slope <= _SLOPE_SIGMAS * line.slope_error:
            return None
        # load: mean_y + slope (d - mean_x); capacity: 1 + loss (indoor - d - 8.33).
        difference_k = (
            1.0 + loss * (indoor_c - _RATED_C) - line.mean_y + line.slope * line.mean_x
        ) / (line.slope + loss)
        return indoor_c - difference_k, line.error_at(difference_k) / (line.slope + loss)

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {"blocks": [list(block) for block in self._blocks], "hours": self._hours}

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._blocks.extend(_Block(*block) for block in stored["blocks"])
        self._hours = [tuple(hour) for hour in stored["hours"]]


def _rounded(indoor_c: float | None) -> float | None:
    return None if indoor_c is None else round(indoor_c, 2)

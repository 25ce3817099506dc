"""Defrost: the unit reverses, its compressor dips and a stage of strips warms the air meanwhile."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from .load_size import size_tolerance_w

# Timed boards defrost every 30 to 120 min of compressor time, never sooner.
_APART_LEAST_S: Final = 1800.0
# Frost needs cold and damp: mostly -7 to +5 degC, field data has many between -12 and -1.
_COLDEST_C: Final = -12.0
_WARMEST_C: Final = 8.0
# A unit reverses for about 10 min at the most; its strips may stay on a little longer.
DEFROST_LONGEST: Final = timedelta(minutes=20)
# In defrost a compressor draws less by up to this share.
_DEEPEST_DIP: Final = 0.75


class DefrostClock:
    """Counts compressor time since the last defrost; since the start if none was seen."""

    def __init__(self) -> None:
        """Start with none counted."""
        self._counted_s = 0.0
        self._running_since: datetime | None = None

    def follow(self, at: datetime, *, running: bool) -> None:
        """Take whether the compressor heats from now on."""
        if running is (self._running_since is None):
            self._counted_s = self.since_s(at)
            self._running_since = at if running else None

    def reset(self, at: datetime) -> None:
        """Begin anew: there was a defrost until now."""
        self._counted_s = 0.0
        self._running_since = None if self._running_since is None else at

    def since_s(self, at: datetime) -> float:
        """Return the compressor's time since the last defrost, seconds."""
        if self._running_since is None:
            return self._counted_s
        return self._counted_s + (at - self._running_since).total_seconds()

    def as_list(self) -> list[Any]:
        """Return it as stored."""
        since = self._running_since
        return [self._counted_s, None if since is None else since.isoformat()]

    def restore(self, stored: list[Any]) -> None:
        """Take back what ``as_list`` wrote."""
        self._counted_s, since = stored
        self._running_since = None if since is None else datetime.fromisoformat(since)


def is_defrost_stage(seen_w: float, stage_w: float, compressor_w: float) -> bool:
    """Return whether a stage of strips came on while the compressor dipped, as in defrost.

    ``seen_w`` is by how much the power rose, less than the stage by most of the compressor's.
    """
    dip_w = stage_w - seen_w
    return size_tolerance_w(stage_w) < dip_w <= _DEEPEST_DIP * compressor_w


def may_be_defrost(duration_s: float, outdoor_c: float | None) -> bool:
    """Return whether a run is short enough, and the weather such, that it may be a defrost."""
    if duration_s > DEFROST_LONGEST.total_seconds():
        return False
    return outdoor_c is None or _COLDEST_C <= outdoor_c <= _WARMEST_C


def is_time_for_defrost(since_s: float | None) -> bool:
    """Return whether the compressor has run long enough since the last one (seconds)."""
    return since_s is not None and since_s >= _APART_LEAST_S

"""Defrost: how long the compressor has run since the last, and what looks like one."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

# Timed boards defrost every 30 to 120 min of compressor time, never sooner.
_APART_LEAST_S: Final = 1800.0
# Frost needs cold and damp: mostly -7 to +5 degC, field data has many between -12 and -1.
_COLDEST_C: Final = -12.0
_WARMEST_C: Final = 8.0
# A unit reverses for about 10 min at the most; its strips may stay on a little longer.
_LONGEST: Final = timedelta(minutes=20)


class DefrostClock:
    """Counts compressor time since the last defrost, seconds; since the start if none was seen."""

    def __init__(self, since_s: float = 0.0) -> None:
        """Start with what has been counted."""
        self.since_s = since_s

    def count(self, seconds: float) -> None:
        """Count time in which the compressor ran."""
        self.since_s += seconds

    def reset(self) -> None:
        """Begin anew: there was a defrost."""
        self.since_s = 0.0


def may_be_defrost(duration_s: float, outdoor_c: float | None) -> bool:
    """Return whether a run is short enough, and the weather such, that it may be a defrost."""
    if duration_s > _LONGEST.total_seconds():
        return False
    return outdoor_c is None or _COLDEST_C <= outdoor_c <= _WARMEST_C


def is_time_for_defrost(since_s: float | None) -> bool:
    """Return whether the compressor has run long enough since the last one (seconds)."""
    return since_s is not None and since_s >= _APART_LEAST_S

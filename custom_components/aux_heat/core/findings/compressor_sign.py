"""Signs of the compressor: when it ran last in a call for heat, and how cold it was."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from ..stored import as_stored, as_time
from .stopwatch import Stopwatch

# A water heater of the compressor's size passes for it now and then, for some minutes; what heats
# a house runs longer than that within a day.
_LONG_ENOUGH: Final = timedelta(minutes=10)
_WITHIN: Final = timedelta(days=1)
# A meter's mean over the minute in which strips come or go looks like a compressor as well.
_AT_ONCE: Final = timedelta(seconds=150)


class CompressorSign:
    """Notes that the compressor lives."""

    def __init__(self) -> None:
        """Start without any sign."""
        self._watch = Stopwatch(_LONG_ENOUGH, _WITHIN)
        self.last: datetime | None = None
        self.coldest_c: float | None = None
        # How long it has run without a break, and until when.
        self._unbroken = timedelta()
        self._until: datetime | None = None

    def held(self, begin: datetime, end: datetime, outdoor_c: float | None) -> datetime | None:
        """Count a stretch in which it ran in a call for heat; return its end if it was a sign."""
        before = self._unbroken if self._until == begin else timedelta()
        self._unbroken, self._until = before + (end - begin), end
        if self._unbroken < _AT_ONCE:
            return None
        self._watch.add(begin - before if before < _AT_ONCE else begin, end)
        if not self._watch.is_reached:
            return None
        self._watch.reset()
        self.last = end
        if outdoor_c is not None and (self.coldest_c is None or outdoor_c < self.coldest_c):
            self.coldest_c = outdoor_c
        return end

    def due(self, at: datetime) -> datetime | None:
        """Return when there will have been a sign, if it goes on running in this call."""
        before = self._unbroken if self._until == at else timedelta()
        if before >= _AT_ONCE:
            return self._watch.due(at)
        due = self._watch.due(at - before)
        return None if due is None else max(due, at - before + _AT_ONCE)

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "watch": self._watch.as_dict(),
            "last": as_stored(self.last),
            "coldest_c": self.coldest_c,
            "unbroken_s": self._unbroken.total_seconds(),
            "until": as_stored(self._until),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._watch.restore(stored["watch"])
        self.last, self.coldest_c = as_time(stored["last"]), stored["coldest_c"]
        self._unbroken = timedelta(seconds=stored["unbroken_s"])
        self._until = as_time(stored["until"])

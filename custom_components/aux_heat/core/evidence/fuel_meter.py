"""The fuel meter: a counter that goes on while the backup burns."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from ..stored import as_stored, as_time
from .verdict import UNKNOWN, Verdict

# A water heater or a stove may burn from the same meter in the same call.
_CONFIDENCE: Final = 0.6
_OFF: Final = Verdict(on=False)
_SECONDS_PER_HOUR: Final = 3600.0
# Pilot lights and a ring of a stove burn less, the smallest heaters of a room about as much.
_LEAST_KW: Final = 1.5
# Steps farther apart tell of fuel, not of when it was burned.
_APART_MOST: Final = timedelta(minutes=20)
# So many of them in turn, each of more than a pilot light, and the meter is one that counts too
# coarsely or is read too seldom.
_TOO_FAR: Final = 3
# A step that is this late doesn't come: two may be missing, and reports are seconds late.
_MISSED: Final = 2
_LATE: Final = timedelta(seconds=30)


class _Step(NamedTuple):
    at: datetime
    used_kwh: float


class FuelMeter:
    """Takes steps that follow each other quickly, inside calls for heat, for the burner.

    The first step after a pause says nothing of when that fuel was burned; with the second it is
    plain that the burner has run since the first. Of a meter whose steps are always far apart
    nobody knows when it burned.
    """

    def __init__(self) -> None:
        """Start with nothing counted."""
        self._last: _Step | None = None
        self._apart: timedelta | None = None
        self._at: datetime | None = None
        # Steps in turn that came too late to tell.
        self._far = 0

    def update(self, at: datetime, used_kwh: float | None, *, calling: bool | None) -> Verdict:
        """Return what the meter shows now; also called at ``next_deadline``."""
        self._at = at
        if used_kwh is None:
            self._apart = None
            return UNKNOWN
        last = self._last
        since: datetime | None = None
        if last is None or used_kwh < last.used_kwh:
            # Set back or exchanged; what burns goes on burning.
            self._last = _Step(at, used_kwh)
        elif used_kwh > last.used_kwh and at > last.at:
            since, apart = last.at, at - last.at
            rate_kw = (used_kwh - last.used_kwh) * _SECONDS_PER_HOUR / apart.total_seconds()
            burns = apart <= _APART_MOST and rate_kw >= _LEAST_KW
            self._last, self._apart = _Step(at, used_kwh), apart if burns else None
            if rate_kw >= _LEAST_KW:
                self._far = 0 if burns else self._far + 1
        if calling is False:
            self._apart = None
        over_at = self.next_deadline
        if self._apart is None or over_at is None:
            self._apart = None
            return UNKNOWN if self._far >= _TOO_FAR else _OFF
        return Verdict(on=True, since=since, confidence=_CONFIDENCE, estimated=True)

    @property
    def next_deadline(self) -> datetime | None:
        """When the next step is overdue."""
        if self._last is None or self._apart is None or self._at is None:
            return None
        over_at = self._last.at + min(_MISSED * self._apart + _LATE, _APART_MOST)
        return over_at if over_at > self._at else None

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "last": [as_stored(self._last.at), self._last.used_kwh] if self._last else None,
            "apart_s": None if self._apart is None else self._apart.total_seconds(),
            "at": as_stored(self._at),
            "far": self._far,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        if stored["last"] is not None:
            at, used_kwh = stored["last"]
            self._last = _Step(datetime.fromisoformat(at), used_kwh)
        apart_s = stored["apart_s"]
        self._apart = None if apart_s is None else timedelta(seconds=apart_s)
        self._at = as_time(stored["at"])
        # Not there in what an earlier version stored.
        self._far = stored.get("far", 0)

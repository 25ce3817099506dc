"""Called days: on which local days heat was called for, and in how mild weather."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from math import floor
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from .local_day import next_midnight
from .reading import Quantity
from .situation import Situation
from .stored import as_stored, as_time

# A year, and what it takes to see where the one before ended.
_KEPT: Final = 400
# Less is a thermostat that changed its mind, or the first minutes of a day.
_CALLED_LEAST_S: Final = 3600.0
# Of a day that was watched for less nothing is said.
_WATCHED_LEAST_S: Final = 12 * 3600.0
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class CalledDay(NamedTuple):
    """A local day that was watched.

    ``heated``: heat was called for, for an hour at least. ``mild_c``: an hour of those calls came
    in weather at least that mild, whole degC; None where the weather wasn't known.
    """

    day: date
    heated: bool
    mild_c: int | None

    def is_mild(self, above_c: float) -> bool:
        """Return whether heat was called for in weather milder than that."""
        return self.mild_c is not None and self.mild_c >= above_c


class CalledDays:
    """Keeps the last year's days. A day counts when something is known of a later one."""

    def __init__(self, zone: ZoneInfo) -> None:
        """Start with no day."""
        self._zone = zone
        self._closed: deque[CalledDay] = deque(maxlen=_KEPT)
        # Since then these have held; what is before is counted.
        self._since = _EPOCH
        self._calling: bool | None = None
        self._outdoor_c: float | None = None
        self._day_end = _EPOCH
        self._watched_s = 0.0
        # Seconds of calls by whole degC of weather; None: not known.
        self._called: dict[int | None, float] = {}

    @property
    def closed(self) -> Sequence[CalledDay]:
        """The days that are over, the oldest first."""
        return self._closed

    def accumulate(self, begin: datetime, end: datetime, situation: Situation) -> None:
        """Take a stretch with constant values."""
        calling = situation.calling
        outdoor_c = situation.values.number(Quantity.OUTDOOR_C) if calling else None
        if calling is not self._calling or outdoor_c != self._outdoor_c:
            self._settle(begin)
            self._calling, self._outdoor_c = calling, outdoor_c
        if calling is None:
            return
        while end > self._day_end:
            if self._since < self._day_end:
                self._settle(self._day_end)
            self._close()
            self._day_end = next_midnight(self._since, self._zone)

    def _settle(self, until: datetime) -> None:
        """Count what has held until then."""
        if self._calling is not None:
            seconds = (until - self._since).total_seconds()
            self._watched_s += seconds
            if self._calling:
                at = None if self._outdoor_c is None else floor(self._outdoor_c)
                self._called[at] = self._called.get(at, 0.0) + seconds
        self._since = until

    def _close(self) -> None:
        """Keep the day that was open, if enough of it was seen."""
        called, self._called = self._called, {}
        watched_s, self._watched_s = self._watched_s, 0.0
        if watched_s < _WATCHED_LEAST_S:
            return
        day = self._day_end.astimezone(self._zone).date() - timedelta(days=1)
        heated = sum(called.values()) >= _CALLED_LEAST_S
        self._closed.append(CalledDay(day, heated, _mildest(called)))

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "since": as_stored(self._since),
            "now": [self._calling, self._outdoor_c],
            "day_end": as_stored(self._day_end),
            "watched_s": self._watched_s,
            "called": [[at, seconds] for at, seconds in self._called.items()],
            "closed": [[day.isoformat(), *rest] for day, *rest in self._closed],
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._since = as_time(stored["since"]) or _EPOCH
        self._calling, self._outdoor_c = stored["now"]
        self._day_end = as_time(stored["day_end"]) or _EPOCH
        self._watched_s = stored["watched_s"]
        self._called = dict(map(tuple, stored["called"]))
        self._closed.extend(
            CalledDay(date.fromisoformat(day), heated, mild_c)
            for day, heated, mild_c in stored["closed"]
        )


def _mildest(called: dict[int | None, float]) -> int | None:
    """Return the weather that an hour of calls was as mild as, or milder."""
    seconds = 0.0
    for at in sorted((at for at in called if at is not None), reverse=True):
        seconds += called[at]
        if seconds >= _CALLED_LEAST_S:
            return at
    return None

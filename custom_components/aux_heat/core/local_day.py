"""Local days: where one ends, and what of a stretch belongs to which."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def next_midnight(at: datetime, zone: ZoneInfo) -> datetime:
    """Return the first instant of the next local day, in ``at``'s own zone (UTC)."""
    tomorrow = at.astimezone(zone).date() + timedelta(days=1)
    midnight = datetime.combine(tomorrow, time(), zone)
    first = midnight.astimezone(at.tzinfo)
    # Where clocks were set back over midnight it comes twice, and the first may be past.
    return first if first > at else midnight.replace(fold=1).astimezone(at.tzinfo)


def by_local_day(begin: datetime, end: datetime, zone: ZoneInfo) -> Iterator[tuple[date, float]]:
    """Split a stretch at local midnights: each day with its seconds."""
    while True:
        stop = min(next_midnight(begin, zone), end)
        yield begin.astimezone(zone).date(), (stop - begin).total_seconds()
        if stop >= end:
            return
        begin = stop

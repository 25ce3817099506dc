"""Local days: where one ends, and what of a stretch belongs to which."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def next_midnight(at: datetime, zone: ZoneInfo) -> datetime:
    """Return the first instant of the next local day, in ``at``'s own zone (UTC)."""
    tomorrow = at.astimezone(zone).date() + timedelta(days=1)
    midnight = datetime.combine(tomorrow, time(), zone)
    first = midnight.astimezone(at.tzinfo)
    # Where clocks were set back over midnight it comes twice, and the first may be past.
    return first if first > at else midnight.replace(fold=1).astimezone(at.tzinfo)


def first_instant(day: date, zone: ZoneInfo) -> datetime:
    """Return when a local day begins, in UTC."""
    midnight = datetime.combine(day, time(), zone)
    first = midnight.astimezone(UTC)
    # Where clocks are set back over midnight, the first of the two still is the day before.
    return (
        first if first.astimezone(zone).date() >= day else midnight.replace(fold=1).astimezone(UTC)
    )


def by_local_day(begin: datetime, end: datetime, zone: ZoneInfo) -> Iterator[tuple[date, float]]:
    """Split a stretch at local midnights: each day with its seconds."""
    while True:
        stop = min(next_midnight(begin, zone), end)
        yield begin.astimezone(zone).date(), (stop - begin).total_seconds()
        if stop >= end:
            return
        begin = stop

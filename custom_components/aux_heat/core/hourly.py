"""Hours: what each hour (UTC) has of a run, and the sums that grow by it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Self
from zoneinfo import ZoneInfo

from .local_day import next_midnight
from .share import Share

if TYPE_CHECKING:
    from .run import Run

HOUR: Final = timedelta(hours=1)
# As runs are rounded. Sums of such figures are rounded too, so that the order of adding, and runs
# that have gone into one sum, leave no trace in the last digits.
_DIGITS: Final = 4
# What adding up may cost in the last digits.
_SAME: Final = 1e-6


class Hour(NamedTuple):
    """What an hour has of a run, or sums at its end: kWh and money."""

    start: datetime
    energy_kwh: float
    cost: float
    penalty_cost: float


@dataclass(slots=True)
class Hours:
    """Energy (kWh) and money by hour, without a gap from the hour in which a run began."""

    first: datetime
    kwh: list[float] = field(default_factory=lambda: [0.0])
    cost: list[float] = field(default_factory=lambda: [0.0])
    # The last hour's beginning and end: nearly all that comes belongs there.
    _begin: datetime = field(init=False)
    _end: datetime = field(init=False)

    def __post_init__(self) -> None:
        """Find where the last hour is."""
        self._end = self.first + len(self.kwh) * HOUR
        self._begin = self._end - HOUR

    @classmethod
    def since(cls, start: datetime) -> Self:
        """Begin with the hour of an instant."""
        return cls(hour_of(start))

    def add(self, begin: datetime, end: datetime, kwh: float, cost: float) -> None:
        """Add what a stretch used and cost, evenly over its time."""
        if begin >= self._begin and end <= self._end:
            self.kwh[-1] += kwh
            self.cost[-1] += cost
            return
        length = end - begin
        index = (begin - self.first) // HOUR
        while begin < end:
            stop = min(self.first + (index + 1) * HOUR, end)
            self._reach(index)
            part = (stop - begin) / length
            self.kwh[index] += kwh * part
            self.cost[index] += cost * part
            begin, index = stop, index + 1

    def take_in(self, other: Hours) -> None:
        """Add another's, which began no earlier."""
        offset = (other.first - self.first) // HOUR
        self._reach(offset + len(other.kwh) - 1)
        for index, (kwh, cost) in enumerate(zip(other.kwh, other.cost, strict=True), offset):
            self.kwh[index] += kwh
            self.cost[index] += cost

    def _reach(self, index: int) -> None:
        missing = index + 1 - len(self.kwh)
        if missing > 0:
            self.kwh += [0.0] * missing
            self.cost += [0.0] * missing
            self.__post_init__()

    def copy(self, factor: float = 1.0) -> Hours:
        """Return that share of it, which changes of this one don't reach."""
        return Hours(
            self.first, [kwh * factor for kwh in self.kwh], [cost * factor for cost in self.cost]
        )

    def of_run(
        self, end: datetime, energy_kwh: float | None, cost: float | None
    ) -> tuple[tuple[float, float], ...]:
        """Return each hour's kWh and money in a run with that end and these sums.

        Nothing where there is nothing to tell apart: a single hour, or no energy known.
        """
        hours = -((self.first - end) // HOUR)
        if energy_kwh is None or hours <= 1:
            return ()
        # After the last known draw it may have gone on.
        silent = [0.0] * (hours - len(self.kwh))
        kwh = _told([*self.kwh, *silent], energy_kwh)
        return tuple(zip(kwh, _told([*self.cost, *silent], cost or 0.0), strict=True))

    def as_list(self) -> list[Any]:
        """Return it as stored; the first hour follows from the start."""
        return [list(self.kwh), list(self.cost)]

    @classmethod
    def from_list(cls, start: datetime, stored: list[Any]) -> Self:
        """Return what ``as_list`` wrote, of a run that began then."""
        kwh, cost = stored
        return cls(hour_of(start), list(kwh), list(cost))


class Past(NamedTuple):
    """What runs used that are not kept any more, and until when they lasted: kWh and money."""

    until: datetime
    energy_kwh: float
    cost: float
    penalty_cost: float

    @classmethod
    def after(cls, past: Past | None, run: Run) -> Past:
        """Return what the past is when a run has gone into it."""
        if past is None:
            past = cls(run.end, 0.0, 0.0, 0.0)
        return cls(max(past.until, run.end), *_sum(past[1:], _used(run)))

    def as_list(self) -> list[Any]:
        """Return it as stored."""
        return [self.until.isoformat(), *self[1:]]

    @classmethod
    def from_list(cls, stored: list[Any]) -> Self:
        """Return what ``as_list`` wrote."""
        until, *sums = stored
        return cls(datetime.fromisoformat(until), *sums)


def hour_of(at: datetime) -> datetime:
    """Return the beginning of the hour (UTC) that an instant lies in."""
    return at.astimezone(UTC).replace(minute=0, second=0, microsecond=0)


def hours_of(run: Run) -> Iterator[Hour]:
    """Return what each hour has of a run, from its first hour on; nothing where it used nothing.

    The penalty is spread over the hours in proportion to their energy: it was judged for the run
    as a whole. So is a cost that was set afterwards, in proportion to the one before, if any.
    Energy that was not known counts as nothing, as in the other sums.
    """
    if run.energy_kwh is None:
        return
    energy_kwh, cost, penalty_cost = _used(run)
    first = hour_of(run.start)
    if run.hours or run.end > first + HOUR:
        parts = run.hours or _evenly(run)
        kwhs = _fitted([kwh for kwh, _ in parts], energy_kwh)
        costs = _fitted([part for _, part in parts], cost, kwhs)
        penalties = _fitted([0.0] * len(kwhs), penalty_cost, kwhs)
        for index, used in enumerate(zip(kwhs, costs, penalties, strict=True)):
            yield Hour(first + index * HOUR, *used)
    else:
        yield Hour(first, energy_kwh, cost, penalty_cost)


def _evenly(run: Run) -> tuple[tuple[float, float], ...]:
    """Return the hours of a run that an earlier version stored, without them."""
    energy_kwh, cost, _ = _used(run)
    hours = Hours.since(run.start)
    hours.add(run.start, run.end, energy_kwh, cost)
    return hours.of_run(run.end, energy_kwh, cost)


def sums_of(used: Iterable[Hour], past: Past | None = None) -> list[Hour]:
    """Return sums over all time at the end of each hour with a run, from the hours of all runs.

    They grow from what the past had; in any hour between they are those of the hour before.
    """
    sums = past[1:] if past else (0.0, 0.0, 0.0)
    hours: list[Hour] = []
    for start, *more in used:
        sums = _sum(sums, more)
        # Two runs may have shared it.
        if hours and hours[-1].start == start:
            del hours[-1]
        hours.append(Hour(start, *sums))
    return hours


def sums_of_days(days: Mapping[date, Share], past: Past, zone: ZoneInfo) -> list[Hour]:
    """Return sums at the end of each local day with runs of which only the day's sum is left.

    The last is what the past had, in the hour in which it ended.
    """
    last = hour_of(past.until)
    sums: Sequence[float] = (0.0, 0.0, 0.0)
    hours: list[Hour] = []
    for day in sorted(days):
        share = days[day]
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=zone).astimezone(UTC)
        end = hour_of(next_midnight(noon, zone)) - HOUR
        if end >= last:
            break
        sums = _sum(sums, (share.energy_kwh, share.cost, share.penalty_cost))
        hours.append(Hour(end, *sums))
    return [*hours, Hour(last, *past[1:])]


class Series:
    """One sum over all time, known at the end of any hour."""

    def __init__(self, points: Sequence[tuple[datetime, float]], base: float) -> None:
        """Take the sum at the end of the hours in which it may have changed, and that before."""
        steps = [(datetime.min.replace(tzinfo=UTC), base), *points]
        self._changes = [after for before, after in pairwise(steps) if after[1] != before[1]]
        self._base = base

    def at(self, hour: datetime) -> float:
        """Return the sum at the end of an hour."""
        index = bisect_right(self._changes, hour, key=lambda change: change[0])
        return self._changes[index - 1][1] if index else self._base

    def began_before(self, hour: datetime) -> bool:
        """Return whether it had changed by the beginning of an hour."""
        return self._base != 0 or (bool(self._changes) and self._changes[0][0] < hour)

    def hours(self, since: datetime, until: datetime, zone: ZoneInfo) -> set[datetime]:
        """Return the hours that tell the whole series, of those from ``since`` to ``until``.

        These are the hours in which it changed; each hour before one, as what an hour or a month
        has is reckoned from the hour before it; and the first of each local day, so that a day
        without a run has nothing, instead of being unknown.
        """
        if not self.began_before(until + HOUR):
            return set()
        index = bisect_left(self._changes, since, key=lambda change: change[0])
        told = set()
        for start, _ in self._changes[index:]:
            told |= {start, start - HOUR}
        began = since if self._base else self._changes[0][0] - HOUR
        day = max(since, began) - timedelta.resolution
        while (midnight := next_midnight(day, zone)) <= until:
            # Where clocks differ from UTC by half an hour, the first whole hour.
            told.add(hour_of(midnight + HOUR - timedelta.resolution))
            day = midnight
        return {hour for hour in told if since <= hour <= until}


def _used(run: Run) -> tuple[float, float, float]:
    return (run.energy_kwh or 0.0, run.cost or 0.0, run.penalty_cost or 0.0)


def _sum(sums: Sequence[float], used: Sequence[float]) -> tuple[float, float, float]:
    energy_kwh, cost, penalty_cost = (
        round(before + more, _DIGITS) for before, more in zip(sums, used, strict=True)
    )
    return energy_kwh, cost, penalty_cost


def _rounded(parts: Sequence[float], total: float) -> list[float]:
    """Round parts so that they add up to the total, which is rounded already."""
    rounded, upto, before = [], 0.0, 0.0
    for index, part in enumerate(parts):
        upto += part
        to = total if index + 1 == len(parts) else round(upto, _DIGITS)
        rounded.append(round(to - before, _DIGITS))
        before = to
    return rounded


def _told(parts: Sequence[float], total: float) -> list[float]:
    """Round parts to a total, or scale them: what a burner burned may be told afterwards."""
    whole = sum(parts)
    off = whole and abs(whole - total) > 10**-_DIGITS
    return _rounded([total * part / whole for part in parts] if off else parts, total)


def _fitted(
    parts: Sequence[float], total: float, otherwise: Sequence[float] | None = None
) -> Sequence[float]:
    """Return parts that add up to the total: as they are, or scaled, or scaled from others."""
    whole = sum(parts)
    if abs(whole - total) < _SAME:
        return parts
    if not whole and otherwise is not None:
        parts, whole = otherwise, sum(otherwise)
    return _rounded([total * part / whole if whole else 0.0 for part in parts], total)

"""The ledger: every finished run and the sums over days, seasons and all time."""

from __future__ import annotations

from bisect import bisect_left, insort
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any, Final, Self
from zoneinfo import ZoneInfo

from .blind_spans import BlindSpans
from .draft import Draft
from .hourly import Past
from .judgement import finish
from .rules import Rules
from .run import Cause, Run
from .season import Season
from .share import Share

# Two heating seasons of full runs; older ones live on in the days' sums.
_KEEP_RUNS: Final = timedelta(days=730)
# No run is as short or uses as little.
_MOMENT_S: Final = 1e-3
_LITTLE_KWH: Final = 1e-3

type Totals = Share


class Ledger:
    """Keeps runs in order and never lets two of them overlap. The sums follow the runs."""

    def __init__(self) -> None:
        """Start empty."""
        self._runs: list[Run] = []
        self.days: dict[date, Share] = {}
        # The same by cause; no day has more of them than there are causes.
        self.causes: dict[date, dict[Cause, Share]] = {}
        self.total: Totals = Share()
        # The local day on which counting began; None: not yet.
        self.since: date | None = None
        # What its sums lack of the live ones: less than nothing where it was only read from
        # history. It is stored with the runs, as it follows from them.
        self.offset = Share()
        # How often it changed, for those who keep a copy.
        self.changes = 0
        # Runs that are not kept any more, as one sum; None while all are.
        self.past: Past | None = None
        # Summed when asked for; a run that is entered, however late, empties its month's.
        self._months: dict[date, Share] = {}

    @property
    def runs(self) -> Sequence[Run]:
        """Finished runs, the oldest first."""
        return self._runs

    @property
    def last(self) -> Run | None:
        """The newest finished run."""
        return self._runs[-1] if self._runs else None

    def add(self, draft: Draft, rules: Rules) -> Run | None:
        """Finish a draft and enter it.

        None, and nothing entered, where it has no length or another run stands in its time.
        """
        end = draft.end
        if end is None or self.overlaps(draft.start, end):
            return None
        run, days = finish(draft, end, rules)
        insort(self._runs, run, key=lambda entry: entry.start)
        for day, share in days.items():
            self._enter(day, run.cause, share)
            self.total.add(share)
            self._months.pop(day.replace(day=1), None)
        self._forget(end)
        self.changes += 1
        return run

    def rebuild(
        self,
        later: Ledger,
        since: datetime,
        until: datetime,
        zone: ZoneInfo,
        judge_anew: Callable[[Run], Run],
        blind: BlindSpans | None = None,
    ) -> None:
        """Take another's runs between two instants, and judge those before anew.

        So are those judged of a time in which the other was blind: they stay.
        Days are summed up anew from their runs. What older days have of runs that are not kept any
        more stays as it is.
        """
        before = [run for run in self._runs if run.start < since]
        begin = max(since, before[-1].end) if before else since
        after = [run for run in self._runs if run.start >= since and run.end > until]
        end = min(until, after[0].start) if after else until
        within = [run for run in self._runs if run.start >= begin and run.end <= end]
        kept = [] if blind is None else [run for run in within if blind.has(run)]
        between = [
            run
            for run in later.runs
            if run.start >= begin
            and run.end <= end
            and not any(own.start < run.end and run.start < own.end for own in kept)
        ]
        between = sorted([*map(judge_anew, kept), *between], key=lambda run: run.start)
        anew = [*map(judge_anew, before), *between, *after]
        was, now = ({run.start: run for run in runs} for runs in (self._runs, anew))
        changed = {start for start in was.keys() | now.keys() if was.get(start) != now.get(start)}
        carried = self._carried(zone)
        # Up to this day there are sums of runs that are not kept any more.
        partly = date.min if self.past is None else self.past.until.astimezone(zone).date()
        for day in [day for day in self.days if day > partly]:
            del self.days[day]
            self.causes.pop(day, None)
        for start, run in was.items():
            for day, share in run.by_day(zone).items():
                if day <= partly and start in changed:
                    self._enter(day, run.cause, share.times(-1))
        for start, run in now.items():
            for day, share in run.by_day(zone).items():
                if day > partly or start in changed:
                    self._enter(day, run.cause, share)
        self._runs = anew
        if self.past is not None:
            self._carry_on(carried, partly, zone)
        self.since = min((day for day in (self.since, later.since) if day), default=None)
        self._tidy()
        self.changes += 1

    def _carried(self, zone: ZoneInfo) -> dict[Cause | None, Share]:
        """Return what the days have of runs that are not kept any more, by cause where known."""
        carried: dict[Cause | None, Share] = {cause: Share() for cause in Cause}
        carried[None] = Share.summed(self.days.values())
        for shares in self.causes.values():
            for cause, share in shares.items():
                carried[cause].add(share)
                carried[None].add(share.times(-1))
        for run in self._runs:
            for share in run.by_day(zone).values():
                carried[run.cause].add(share.times(-1))
        return carried

    def _carry_on(self, carried: Mapping[Cause | None, Share], day: date, zone: ZoneInfo) -> None:
        """Let a day have what was lost of them, or take off what is there twice.

        Where the home is in another zone by now, their last day may have been another one.
        """
        for cause, share in self._carried(zone).items():
            lost = carried[cause].minus(share)
            # By the time: energy is off by what the runs' figures are rounded.
            if cause is not None and abs(lost.duration_s) > _MOMENT_S:
                self._enter(day, cause, lost)
            elif cause is None and abs(lost.energy_kwh) > _LITTLE_KWH:
                self.days.setdefault(day, Share()).add(lost)

    def add_early(self, days: Mapping[date, float], until: datetime) -> None:
        """Enter what was used before any run was known, kWh by local day, up to an instant.

        Nobody knows in how many runs, why, and at what price. To be called once, at the beginning.
        """
        if not days or self.past is not None:
            return
        for day in sorted(days):
            share = Share(energy_kwh=days[day], unpriced_kwh=days[day])
            self.days.setdefault(day, Share()).add(share)
            self.total.add(share)
        self.past = Past(until, round(sum(days.values()), 4), 0.0, 0.0)
        self._months.clear()
        self.changes += 1

    def _tidy(self) -> None:
        """Leave no day without a run, and sum up anew: what is taken out leaves last digits."""
        self.days = {day: share for day, share in self.days.items() if _has_any(share)}
        self.causes = {
            day: {cause: share for cause, share in shares.items() if _has_any(share)}
            for day, shares in self.causes.items()
            if day in self.days
        }
        self._months.clear()
        self.total = Share.summed(self.days.values())

    def _enter(self, day: date, cause: Cause, share: Share) -> None:
        self.days.setdefault(day, Share()).add(share)
        self.causes.setdefault(day, {}).setdefault(cause, Share()).add(share)

    def month(self, day: date) -> Share:
        """Return the sums of the calendar month that a local day lies in."""
        return self._month(day.replace(day=1)).copy()

    def _month(self, first: date) -> Share:
        share = self._months.get(first)
        if share is None:
            share = self._months[first] = Share()
            # In the order of the days, not of the runs' entry: the same sum to the last digit.
            for number in range(monthrange(first.year, first.month)[1]):
                if (of_day := self.days.get(first.replace(day=number + 1))) is not None:
                    share.add(of_day)
        return share

    def season(self, season: Season) -> Share:
        """Return the sums of a heating season, which begins with a month."""
        share, first = Share(), season.first
        while first <= season.last:
            share.add(self._month(first))
            first = (first + timedelta(days=31)).replace(day=1)
        return share

    def by_cause(self, first: date, last: date) -> dict[Cause, Share]:
        """Return what each cause had of the local days from ``first`` to ``last``, both included.

        Causes that never were are left out; the others come in the order of `Cause`.
        """
        shares: dict[Cause, Share] = {}
        for cause in Cause:
            for day in sorted(self.causes):
                share = self.causes[day].get(cause)
                if first <= day <= last and share is not None:
                    shares.setdefault(cause, Share()).add(share)
        return shares

    def begun_between(self, start: datetime | None, end: datetime | None) -> list[Run]:
        """Return the runs that began in a time, the oldest first; None is no limit."""
        first = 0 if start is None else self._first_from(start)
        return self._runs[first : None if end is None else self._first_from(end)]

    def between(self, start: datetime, end: datetime) -> list[Run]:
        """Return the runs that are on anywhere between two instants, the oldest first."""
        first = self._first_from(start)
        if first and self._runs[first - 1].end > start:
            first -= 1
        return self._runs[first : self._first_from(end)]

    def _first_from(self, at: datetime) -> int:
        """Return the place of the first run that begins then or later."""
        return bisect_left(self._runs, at, key=lambda entry: entry.start)

    def overlaps(self, start: datetime, end: datetime) -> bool:
        """Return whether a run stands anywhere between the two instants."""
        index = self._first_from(end)
        return index > 0 and self._runs[index - 1].end > start

    def _forget(self, now: datetime) -> None:
        keep_from = now - _KEEP_RUNS
        if self._runs[0].start < keep_from:
            first = self._first_from(keep_from)
            for run in self._runs[:first]:
                self.past = Past.after(self.past, run)
            del self._runs[:first]

    def copy(self) -> Self:
        """Return one that changes of this one don't reach."""
        other = type(self)()
        other._runs = list(self._runs)  # noqa: SLF001
        other.days = {day: share.copy() for day, share in self.days.items()}
        other.causes = {
            day: {cause: share.copy() for cause, share in shares.items()}
            for day, shares in self.causes.items()
        }
        other.total, other.offset = self.total.copy(), self.offset.copy()
        other.since, other.changes, other.past = self.since, self.changes, self.past
        return other

    def as_dict(self) -> dict[str, Any]:
        """Return the ledger as stored."""
        return {
            "runs": [run.as_dict() for run in self._runs],
            "days": {day.isoformat(): share.as_dict() for day, share in self.days.items()},
            "causes": {
                day.isoformat(): {cause.value: share.as_dict() for cause, share in shares.items()}
                for day, shares in self.causes.items()
            },
            "total": self.total.as_dict(),
            "offset": self.offset.as_dict(),
            "past": self.past.as_list() if self.past else None,
            "since": None if self.since is None else self.since.isoformat(),
        }

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Self:
        """Return the ledger that ``as_dict`` wrote; raises on another shape."""
        ledger = cls()
        ledger._runs = [Run.from_dict(run) for run in stored["runs"]]
        if any(later.start < run.end for run, later in pairwise(ledger._runs)):
            raise ValueError("runs in another order, or two at once")
        for day, share in stored["days"].items():
            ledger.days[date.fromisoformat(day)] = Share.from_dict(share)
        for day, shares in stored.get("causes", {}).items():
            ledger.causes[date.fromisoformat(day)] = {
                Cause(cause): Share.from_dict(share) for cause, share in shares.items()
            }
        # Not there in what an earlier version stored.
        if "offset" in stored:
            ledger.offset = Share.from_dict(stored["offset"])
        if stored.get("past") is not None:
            ledger.past = Past.from_list(stored["past"])
        if "total" in stored:
            # Not summed up anew: another order of adding gives other last digits.
            ledger.total = Share.from_dict(stored["total"])
        else:
            ledger.total = Share.summed(ledger.days.values())
        # Not there in what an earlier version stored: its first run is a day that is known.
        since = stored.get("since", min(stored["days"], default=None))
        ledger.since = None if since is None else date.fromisoformat(since)
        return ledger


def _has_any(share: Share) -> bool:
    return share.duration_s > _MOMENT_S or share.energy_kwh > _LITTLE_KWH

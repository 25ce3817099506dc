"""The ledger: every finished run and the sums over days, seasons and all time."""

from __future__ import annotations

from bisect import bisect_left, insort
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final, Self

from .draft import Draft
from .judgement import finish
from .rules import Rules
from .run import Cause, Run
from .season import Season
from .share import Share

# Two heating seasons of full runs; older ones live on in the days' sums.
_KEEP_RUNS: Final = timedelta(days=730)

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
            self.days.setdefault(day, Share()).add(share)
            self.causes.setdefault(day, {}).setdefault(run.cause, Share()).add(share)
            self.total.add(share)
            self._months.pop(day.replace(day=1), None)
        self._forget(end)
        return run

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

    def overlaps(self, start: datetime, end: datetime) -> bool:
        """Return whether a run stands anywhere between the two instants."""
        index = bisect_left(self._runs, end, key=lambda entry: entry.start)
        return index > 0 and self._runs[index - 1].end > start

    def _forget(self, now: datetime) -> None:
        keep_from = now - _KEEP_RUNS
        if self._runs[0].start < keep_from:
            first = bisect_left(self._runs, keep_from, key=lambda entry: entry.start)
            del self._runs[:first]

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
        }

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Self:
        """Return the ledger that ``as_dict`` wrote; raises on another shape."""
        ledger = cls()
        ledger._runs = [Run.from_dict(run) for run in stored["runs"]]
        for day, share in stored["days"].items():
            ledger.days[date.fromisoformat(day)] = Share(**share)
        for day, shares in stored.get("causes", {}).items():
            ledger.causes[date.fromisoformat(day)] = {
                Cause(cause): Share(**share) for cause, share in shares.items()
            }
        if "total" in stored:
            # Not summed up anew: another order of adding gives other last digits.
            ledger.total = Share(**stored["total"])
        else:
            for share in ledger.days.values():
                ledger.total.add(share)
        return ledger

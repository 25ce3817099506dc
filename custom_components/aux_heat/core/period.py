"""Periods: the local days that a report covers."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple, Self

from .season import Season

# Of a longer period, the same days of the season before would lie in the period itself.
_YEAR_DAYS_MOST = 366


class PeriodKind(StrEnum):
    """What a report may cover."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"


class Period(NamedTuple):
    """Local days, first and last included."""

    first: date
    last: date

    @classmethod
    def of(cls, kind: PeriodKind, day: date, season_begins_in: int) -> Self:
        """Return the whole period of a kind that a day lies in."""
        if kind is PeriodKind.DAY:
            return cls(day, day)
        if kind is PeriodKind.SEASON:
            return cls(*Season.of(day, season_begins_in))
        next_month = (day.replace(day=1) + timedelta(days=31)).replace(day=1)
        return cls(day.replace(day=1), next_month - timedelta(days=1))

    @property
    def days(self) -> int:
        """How many days it has; none if it ends before it begins."""
        return max((self.last - self.first).days + 1, 0)

    def until(self, day: date) -> Self:
        """Return what of it is over, or begun, on a day."""
        return self._replace(last=min(self.last, day))

    def shifted(self, years: int) -> Self:
        """Return the same days of another year; 28 February for a 29th that it doesn't have."""
        return type(self)(_in_year(self.first, years), _in_year(self.last, years))

    def with_data_before(self, known_from: date) -> Self | None:
        """Return those of its days whose like in the season before may be known.

        ``known_from`` is the first day of which all is known. None where there is no such day.
        """
        if not 0 < self.days <= _YEAR_DAYS_MOST:
            return None
        before = self.shifted(-1)
        if known_from > before.last:
            return None
        return self if known_from <= before.first else self._replace(first=_in_year(known_from, 1))


def _in_year(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)

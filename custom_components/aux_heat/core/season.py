"""Heating seasons: the twelve months around a winter."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple, Self


class Season(NamedTuple):
    """The local days of a season, first and last included."""

    first: date
    last: date

    @classmethod
    def of(cls, day: date, begins_in: int) -> Self:
        """Return the season that a day lies in, where seasons begin with that month (1 to 12)."""
        year = day.year if day.month >= begins_in else day.year - 1
        return cls(date(year, begins_in, 1), date(year + 1, begins_in, 1) - timedelta(days=1))

    def before(self) -> Self:
        """Return the season before this one."""
        return type(self).of(self.first - timedelta(days=1), self.first.month)

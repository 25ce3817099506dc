"""Sums of the periods that now lies in: the day, the month and the season."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple, Self

from .ledger import Ledger
from .season import Season
from .share import Share


class PeriodSums(NamedTuple):
    """What these periods have so far. All are local; ``day`` is None before the first reading."""

    day: date | None
    of_season: Season | None
    today: Share
    month: Share
    season: Share

    @classmethod
    def of(cls, ledger: Ledger, day: date | None, season_begins_in: int) -> Self:
        """Return the sums of the finished runs."""
        if day is None:
            return cls(None, None, Share(), Share(), Share())
        season = Season.of(day, season_begins_in)
        today = ledger.days.get(day, Share()).copy()
        return cls(day, season, today, ledger.month(day), ledger.season(season))

    def add(self, days: Mapping[date, Share]) -> None:
        """Add what each local day has of a run that goes on."""
        for day, share in days.items():
            if day == self.day:
                self.today.add(share)
            if self.day is not None and day.replace(day=1) == self.day.replace(day=1):
                self.month.add(share)
            if self.of_season is not None and self.of_season.first <= day <= self.of_season.last:
                self.season.add(share)

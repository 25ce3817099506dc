"""The past as it could have been: what remedies would have spared of the runs that were."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from ..local_day import first_instant
from .remedy import Remedy, Spared
from .rule import Home
from .savings import Saving, spared_by_day, winter_saving

# Whatever was before says little of the heat pump as it is now.
_YEAR = timedelta(days=365)


class SparedPast:
    """Asks the ledger, once for as long as it stays as it is."""

    def __init__(self, home: Home) -> None:
        """Take the home; nothing is asked yet."""
        self._home = home
        self._version: tuple[int, date] | None = None
        self._asked: dict[tuple[Remedy, date], dict[date, Spared]] = {}
        self._saved: dict[tuple[Remedy, date], Saving | None] = {}

    def by_day(self, remedy: Remedy, first: date, before: date) -> dict[date, Spared]:
        """Return what a remedy would have spared from a local day on, before another."""
        self._refresh()
        key = remedy, first
        if key not in self._asked:
            home = self._home
            self._asked[key] = spared_by_day(
                remedy,
                home.ask_ledger().begun_between(first_instant(first, home.settings.zone), None),
                home.heat_pump,
                home.settings.zone,
                burns_fuel=home.settings.burns_fuel,
            )
        return {day: spared for day, spared in self._asked[key].items() if day < before}

    def winter_saving(self, remedy: Remedy, since: datetime | None) -> Saving | None:
        """Return what it would save in a winter, by what was seen after an instant, if any."""
        self._refresh()
        days = self._home.called_days.closed
        if not days:
            return None
        last = days[-1].day
        first = last - _YEAR
        if since is not None:
            # Of the day itself nobody knows which part was before.
            since_day = since.astimezone(self._home.settings.zone).date()
            first = max(first, since_day + timedelta(days=1))
        key = remedy, first
        if key not in self._saved:
            spared = self.by_day(remedy, first, last + timedelta(days=1))
            self._saved[key] = winter_saving(days, first, spared)
        return self._saved[key]

    def _refresh(self) -> None:
        """Forget what was asked of another ledger, or on another day."""
        days = self._home.called_days.closed
        version = self._home.ask_ledger().changes, days[-1].day if days else date.min
        if version != self._version:
            self._version = version
            self._asked.clear()
            self._saved.clear()

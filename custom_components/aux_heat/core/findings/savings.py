"""Savings: what putting a finding right would save in a winter, by what was seen in this home."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from math import sqrt
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from ..called_days import CalledDay
from ..heat_pump import HeatPump
from ..run import Run
from .remedy import Remedy, Spared

# Less than a week of heating says nothing of a winter.
_DAYS_LEAST: Final = 7
# A winter where a whole year was not seen yet: the four months in which every day is heated,
# December to March. More of it would be a promise that mild months don't keep.
_WINTER_DAYS: Final = 120
# Of so many newest days the share that was heated tells whether winters are shorter here.
_SHARE_OF_DAYS: Final = 30
_YEAR_DAYS: Final = 365
# A mean over days is uncertain by their scatter: nineteen in twenty means lie above this many
# standard errors below it, and so much is promised.
_SURE: Final = 1.645
# What is less sure than this is no promise yet.
_LEAST_OF_MEAN: Final = 1 / 3


class Saving(NamedTuple):
    """What a winter of so many heated days would spare; kWh is None where fuel is burned."""

    kwh: float | None
    cost: float | None
    winter_days: int

    def as_details(self) -> dict[str, Any]:
        """Return it for a finding's details."""
        return {
            "winter_saves_kwh": None if self.kwh is None else round(self.kwh, 1),
            "winter_saves_cost": None if self.cost is None else round(self.cost, 2),
            "winter_days": self.winter_days,
        }


NO_SAVING: Final = dict.fromkeys(("winter_saves_kwh", "winter_saves_cost", "winter_days"))


def spared_by_day(
    remedy: Remedy, runs: Iterable[Run], heat_pump: HeatPump, zone: ZoneInfo, *, burns_fuel: bool
) -> dict[date, Spared]:
    """Return what a remedy would have spared on each local day on which such runs began."""
    days: dict[date, Spared] = {}
    for run in runs:
        spared = remedy.spares(run, heat_pump, burns_fuel=burns_fuel)
        if spared is not None:
            day = run.start.astimezone(zone).date()
            days[day] = added(days[day], spared) if day in days else spared
    return days


def added(one: Spared, other: Spared) -> Spared:
    """Return two together; unknown where one of them is."""
    return Spared(_plus(one.kwh, other.kwh), _plus(one.cost, other.cost))


def _plus(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one + other


def winter_saving(
    days: Sequence[CalledDay], first: date, spared: dict[date, Spared]
) -> Saving | None:
    """Return what a winter would spare, at the rate of the heated days since the first.

    None where too little was seen to say: the rate may as well be nothing.
    """
    heated = [day.day for day in days if day.heated and day.day >= first]
    if len(heated) < _DAYS_LEAST:
        return None
    winter_days = _winter_days(days, len(heated))
    kwh = _surely([spared[day].kwh if day in spared else 0.0 for day in heated])
    cost = _surely([spared[day].cost if day in spared else 0.0 for day in heated])
    if not kwh and not cost:
        return None
    return Saving(
        kwh and kwh * winter_days,
        cost and cost * winter_days,
        winter_days,
    )


def _surely(values: list[float | None]) -> float | None:
    """Return the mean that is surely exceeded; None where it isn't known or may be nothing."""
    known = [value for value in values if value is not None]
    if len(known) < _DAYS_LEAST:
        return None
    mean = sum(known) / len(known)
    spread = sqrt(sum((value - mean) ** 2 for value in known) / (len(known) - 1))
    surely = mean - _SURE * spread / sqrt(len(known))
    return surely if surely > mean * _LEAST_OF_MEAN else None


def _winter_days(days: Sequence[CalledDay], seen: int) -> int:
    """Return how many heated days a winter has here."""
    last = days[-1].day
    year = [day for day in days if day.day > last - timedelta(days=_YEAR_DAYS)]
    recent = [day for day in year if day.day > last - timedelta(days=_SHARE_OF_DAYS)]
    if len(year) >= _YEAR_DAYS - _SHARE_OF_DAYS:
        heated = sum(day.heated for day in year)
        # A rate that was seen in the coldest weeks is not that of a long season.
        return heated if 2 * seen >= heated else min(heated, _WINTER_DAYS)
    return round(_WINTER_DAYS * sum(day.heated for day in recent) / len(recent))

"""Adjustments: what the household changed after a finding, and what that has saved since."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from ..called_days import CalledDay
from .finding import FindingKind
from .remedy import Remedy, RemedyKind, Spared
from .savings import added

# What is told of: the newest, each for a year.
_MOST: Final = 10
_TOLD_FOR: Final = timedelta(days=365)
# Before it, so far back is looked: what was longer ago may have been another house.
_BEFORE: Final = timedelta(days=60)
# So many days of like weather it takes before, and since.
_BEFORE_LEAST: Final = 3
_SINCE_LEAST: Final = 7

type SparedByDay = Callable[[Remedy, date, date], dict[date, Spared]]


class Rate(NamedTuple):
    """What was wasted on a day of like weather, kWh and money; None is unknown."""

    kwh_per_day: float | None
    cost_per_day: float | None


class Outcome(NamedTuple):
    """What became of an adjustment.

    Days are heated days; where it is about mild weather, days with calls for heat in that.
    ``since`` and ``saved`` are None until there were enough of them.
    """

    kind: FindingKind
    at: datetime
    days_before: int
    days_since: int
    before: Rate
    since: Rate | None
    saved: Spared | None


@dataclass(frozen=True, slots=True)
class _Adjustment:
    """What was changed and when, and what was wasted on how many days of like weather before."""

    kind: FindingKind
    at: datetime
    remedy: Remedy
    days: int
    wasted: Spared

    def as_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind.value,
            "at": self.at.isoformat(),
            "remedy": self.remedy.as_list(),
            "days": self.days,
            "wasted": list(self.wasted),
        }

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> _Adjustment:
        return cls(
            FindingKind(stored["kind"]),
            datetime.fromisoformat(stored["at"]),
            Remedy.from_list(stored["remedy"]),
            stored["days"],
            Spared(*stored["wasted"]),
        )


class Adjustments:
    """Keeps the newest adjustments."""

    def __init__(self, zone: ZoneInfo, spared: SparedByDay) -> None:
        """Start with none. ``spared`` tells what a remedy would have spared from day to day."""
        self._zone = zone
        self._spared = spared
        self._kept: deque[_Adjustment] = deque(maxlen=_MOST)

    def note(
        self,
        at: datetime,
        kind: FindingKind,
        remedy: Remedy,
        raised: datetime,
        days: Sequence[CalledDay],
    ) -> None:
        """Keep what was changed; not where too little was seen before to compare with."""
        day = at.astimezone(self._zone).date()
        first = day - _BEFORE
        if remedy.kind is RemedyKind.NORMAL_MODE:
            # Of the day on which it began a part is missing.
            first = max(first, raised.astimezone(self._zone).date() + timedelta(days=1))
        if (last := self.last(kind)) is not None:
            first = max(first, last.astimezone(self._zone).date() + timedelta(days=1))
        like = _like(remedy, days, first, day)
        wasted = _sum(self._spared(remedy, first, day).values())
        # In an outage, say, nothing was wasted that anybody could have spared.
        if len(like) >= _BEFORE_LEAST and (wasted.kwh or wasted.cost):
            self._kept.append(_Adjustment(kind, at, remedy, len(like), wasted))

    def last(self, kind: FindingKind) -> datetime | None:
        """Return when something was changed last that a kind of finding was about."""
        return next((one.at for one in reversed(self._kept) if one.kind is kind), None)

    def outcomes(self, days: Sequence[CalledDay]) -> list[Outcome]:
        """Return what became of each, the newest first."""
        today = days[-1].day + timedelta(days=1) if days else date.min
        return [
            self._outcome(one, days, today)
            for one in reversed(self._kept)
            if today <= one.at.astimezone(self._zone).date() + _TOLD_FOR
        ]

    def _outcome(self, one: _Adjustment, days: Sequence[CalledDay], today: date) -> Outcome:
        # Of the day itself nobody knows which part was before.
        first = one.at.astimezone(self._zone).date() + timedelta(days=1)
        like = _like(one.remedy, days, first, today)
        before = _rate(one.wasted, one.days)
        if len(like) < _SINCE_LEAST:
            return Outcome(one.kind, one.at, one.days, len(like), before, None, None)
        wasted = _sum(self._spared(one.remedy, first, today).values())
        since = _rate(wasted, len(like))
        saved = Spared(
            _less(before.kwh_per_day, since.kwh_per_day, len(like)),
            _less(before.cost_per_day, since.cost_per_day, len(like)),
        )
        return Outcome(one.kind, one.at, one.days, len(like), before, since, saved)

    def as_list(self) -> list[Any]:
        """Return them as stored."""
        return [one.as_dict() for one in self._kept]

    def restore(self, stored: list[Any]) -> None:
        """Take back what ``as_list`` wrote; raises on another shape."""
        self._kept.extend(map(_Adjustment.from_dict, stored))


def _like(remedy: Remedy, days: Sequence[CalledDay], first: date, before: date) -> list[CalledDay]:
    """Return the days from the first on, before another, on which it could have been wasted."""
    above_c = remedy.above_c
    return [
        day
        for day in days
        if first <= day.day < before and day.heated and (above_c is None or day.is_mild(above_c))
    ]


def _sum(spared: Iterable[Spared]) -> Spared:
    total = Spared(0.0, 0.0)
    for one in spared:
        total = added(total, one)
    return total


def _rate(total: Spared, days: int) -> Rate:
    return Rate(
        None if total.kwh is None else total.kwh / days,
        None if total.cost is None else total.cost / days,
    )


def _less(before: float | None, since: float | None, days: int) -> float | None:
    return None if before is None or since is None else (before - since) * days

"""The two weeks before now: their weather, and a family whose thermostat has no lockout."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from math import cos, exp, pi
from random import Random
from typing import NamedTuple

from .house import DAY_C, NIGHT_C, House

DAYS = 14

FRONTS_K = (0.0, -1.0, -2.5, -6.0, -13.0, -19.0, -17.0, -8.0, -3.0, -6.0, -4.0, 1.0, -2.0, -3.5, -1.0)
"""How much warmer it is than the demo's usual day: now, a day ago, and so on.

Mild and frosty days, and a cold snap of three. It ends with none, where the living house begins.
"""
SWING_K = 2.5
"""How much more the days and nights of the past differ than the demo's."""
WANDER_K = 0.6
WANDER_S = 3 * 3600.0
CALM_S = 24 * 3600.0
"""Within so long before now the weather becomes the demo's."""

UP, UP_LATE = time(6), time(7, 30)
OUT, BACK = time(8), time(16, 30)
TO_BED, TO_BED_LATE = time(22, 30), time(23, 15)
OVEN, DRYER, CAR = time(17, 20), time(19, 30), time(20, 15)
CAR_DAYS, DRYER_DAYS = (1, 3, 5), (2, 5, 6)
CAR_S = 2.5 * 3600.0
FRIDAY = 4

EMERGENCY_DAYS_AGO = 9
EMERGENCY_FROM, EMERGENCY_TO = time(18, 10), time(22, 40)
"""Somebody tries the switch one evening, and finds it on when going to bed."""

COOL_BEFORE = timedelta(minutes=50)
"""Now nobody has heated for as long as it takes to cool down as the living house begins."""
NOT_WARMED_WITHIN = timedelta(hours=3)


class _Deed(NamedTuple):
    """What somebody does in the house, and when."""

    at: datetime
    do: Callable[[House], None]


def _turn_to(setpoint_c: float) -> Callable[[House], None]:
    return lambda house: house.set_setpoint(setpoint_c)


def _emergency(*, on: bool) -> Callable[[House], None]:
    def do(house: House) -> None:
        house.thermostat.emergency_heat = on

    return do


class TwoWeeks:
    """Leads a house through the two weeks up to an instant; the same instant, the same weeks."""

    def __init__(self, house: House, end: datetime, seed: int = 1) -> None:
        """Take a house, which is as it likes to be, and the end, in the time of the place."""
        if end.tzinfo is None:
            raise ValueError("the end has no time zone")
        self.house = house
        self.end = end.astimezone(UTC)
        self.begin = self.end - timedelta(days=DAYS)
        self._zone: tzinfo = end.tzinfo
        self._random = Random(seed)  # noqa: S311 - weather, no secret
        self._wander_k = 0.0

    def live(self, every_s: float) -> Iterator[datetime]:
        """Let the weeks pass, and give each instant (UTC), the last of them the end."""
        deeds = self._deeds()
        house = self.house
        house.indoor_c = DAY_C
        steps = round((self.end - self.begin).total_seconds() / every_s)
        for left in range(steps, -1, -1):
            at = self.end - timedelta(seconds=left * every_s)
            while deeds and deeds[0].at <= at:
                deeds.pop(0).do(house)
            self._set_weather(at, every_s)
            house.step(every_s, substep_s=every_s)
            yield at

    def _set_weather(self, at: datetime, dt_s: float) -> None:
        local = at.astimezone(self._zone)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        # By the clock on the wall, less what the step will add.
        of_day_s = (local.replace(tzinfo=None) - midnight.replace(tzinfo=None)).total_seconds()
        self.house.weather.time_of_day_s = of_day_s - dt_s
        ago_s = (self.end - at).total_seconds()
        day, share = divmod(ago_s / 86_400, 1)
        nearer, farther = (FRONTS_K[min(int(day) + more, DAYS)] for more in (0, 1))
        front_k = nearer + (farther - nearer) * (1 - cos(pi * share)) / 2
        swing_k = SWING_K * cos(2 * pi * (of_day_s / 86_400 - 15 / 24))
        pull = dt_s / WANDER_S
        self._wander_k += -pull * self._wander_k + self._random.gauss(
            0, WANDER_K * (2 * pull) ** 0.5
        )
        wild = 1 - exp(-ago_s / CALM_S * 4) if ago_s else 0.0
        self.house.weather.front_k = front_k + wild * (swing_k + self._wander_k)

    def _deeds(self) -> list[_Deed]:
        """Return what the family does from before the beginning to the end."""
        last = self.end.astimezone(self._zone).date()
        deeds = [
            deed
            for ago in range(DAYS + 2, -1, -1)
            for deed in self._deeds_of(last - timedelta(days=ago))
        ]
        on, off = (
            self._at(last - timedelta(days=EMERGENCY_DAYS_AGO), when)
            for when in (EMERGENCY_FROM, EMERGENCY_TO)
        )
        deeds += [
            _Deed(on, _emergency(on=True)),
            _Deed(off, _emergency(on=False)),
            _Deed(self.end - COOL_BEFORE, _turn_to(NIGHT_C)),
        ]
        return sorted((deed for deed in deeds if deed.at <= self.end), key=lambda deed: deed.at)

    def _deeds_of(self, day: date) -> Iterator[_Deed]:
        weekday = day.weekday()
        works = weekday <= FRIDAY
        warm = [UP, BACK] if works else [UP_LATE]
        cool = [OUT, TO_BED] if works else [TO_BED_LATE]
        for when in warm:
            at = self._at(day, when)
            if at < self.end - NOT_WARMED_WITHIN:
                yield _Deed(at, _turn_to(DAY_C))
        for when in cool:
            yield _Deed(self._at(day, when), _turn_to(NIGHT_C))
        at = self._at(day, OVEN)
        if at >= self.begin:
            yield _Deed(at, lambda house: house.other.run_oven())
        at = self._at(day, DRYER)
        if weekday in DRYER_DAYS and at >= self.begin:
            yield _Deed(at, lambda house: house.other.run_dryer())
        at = self._at(day, CAR)
        if weekday in CAR_DAYS and at >= self.begin:
            yield _Deed(at, lambda house: house.other.plug_in_car(CAR_S))

    def _at(self, day: date, when: time) -> datetime:
        """Return an instant by the clock on the wall."""
        return datetime.combine(day, when, self._zone).astimezone(UTC)

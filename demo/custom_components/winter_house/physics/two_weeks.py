"""The two weeks before now: their weather, and a family whose thermostat has no lockout."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from math import cos, exp, pi
from random import Random
from typing import NamedTuple

from .house import DAY_C, NIGHT_C, House

DAYS = 14

FRONTS_K = (0.0, 1.0, -2.0, -6.0, -7.0, -3.0, 0.0, 3.0, 0.0, -4.0, -11.0, -19.0, -17.0, -9.0, -3.0)
"""How much warmer it is than the demo's usual day: at the last midnight, the one before, and so on.

A cold snap, then cool and mild days, from whose nights a balance point can be learned. It ends
with none, where the living house begins.
"""
SWING_K = 1.5
"""How much more the days and nights of the past differ than the demo's."""
DAMP_DAYS = frozenset({0, 4, 8, 9, 13})
"""Days before today; in the dry air of the others frost gathers slowly."""
DRY = 0.2
WANDER_K = 0.6
WANDER_S = 3 * 3600.0
WEATHER_EVERY = timedelta(minutes=1)
CALM_S = 6 * 3600.0
"""About so long before now the weather becomes the demo's."""

UP, OUT, BACK, TO_BED = time(6), time(8), time(16, 30), time(22)
OVEN, DRYER, CAR = time(17, 20), time(19, 30), time(20, 15)
CAR_S = 2.5 * 3600.0
# Days before today.
OFFICE_DAYS = frozenset({1, 5, 7, 12})
WARM_NIGHTS = frozenset({3, 4, 8, 10})
"""Somebody stays up, and the night's setpoint doesn't come."""
CAR_DAYS = frozenset({0, 2, 4, 7, 9, 12})
DRYER_DAYS = frozenset({1, 3, 6, 8, 11, 13})
EMERGENCY_DAY = 6
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
        self._last = end.date()
        self._random = Random(seed)  # noqa: S311 - weather, no secret
        self._wander_k = 0.0

    def live(self, every_s: float) -> Iterator[datetime]:
        """Let the weeks pass, and give each instant (UTC), the last of them the end."""
        deeds = self._deeds()
        house = self.house
        house.indoor_c = DAY_C
        look_at = self.begin
        steps = round((self.end - self.begin).total_seconds() / every_s)
        for left in range(steps, -1, -1):
            at = self.end - timedelta(seconds=left * every_s)
            while deeds and deeds[0].at <= at:
                deeds.pop(0).do(house)
            if at >= look_at:
                look_at = at + WEATHER_EVERY
                self._set_weather(at)
            house.step(every_s, substep_s=every_s)
            yield at

    def _set_weather(self, at: datetime) -> None:
        local = at.astimezone(self._zone)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        # By the clock on the wall, which may have been changed.
        of_day_s = (local.replace(tzinfo=None) - midnight.replace(tzinfo=None)).total_seconds()
        self.house.weather.time_of_day_s = of_day_s
        ago_s = (self.end - at).total_seconds()
        ago = (self._last - local.date()).days
        self.house.weather.damp = 1.0 if ago in DAMP_DAYS else DRY
        days = ago - of_day_s / 86_400
        place, share = divmod(max(0.0, days), 1)
        nearer, farther = (FRONTS_K[min(int(place) + more, DAYS)] for more in (0, 1))
        front_k = nearer + (farther - nearer) * (1 - cos(pi * share)) / 2
        swing_k = SWING_K * cos(2 * pi * (of_day_s / 86_400 - 15 / 24))
        pull = WEATHER_EVERY.total_seconds() / WANDER_S
        self._wander_k += -pull * self._wander_k + self._random.gauss(
            0, WANDER_K * (2 * pull) ** 0.5
        )
        wild = 1 - exp(-ago_s / CALM_S)
        self.house.weather.front_k = front_k + wild * (swing_k + self._wander_k)

    def _deeds(self) -> list[_Deed]:
        """Return what the family does from before the beginning to the end."""
        deeds = [deed for ago in range(DAYS + 1, -1, -1) for deed in self._deeds_of(ago)]
        deeds.append(_Deed(self.end - COOL_BEFORE, _turn_to(NIGHT_C)))
        return sorted((deed for deed in deeds if deed.at <= self.end), key=lambda deed: deed.at)

    def _deeds_of(self, ago: int) -> Iterator[_Deed]:
        day = self._last - timedelta(days=ago)
        office = ago in OFFICE_DAYS
        for when in (UP, BACK) if office else (UP,):
            at = self._at(day, when)
            if at < self.end - NOT_WARMED_WITHIN:
                yield _Deed(at, _turn_to(DAY_C))
        if office:
            yield _Deed(self._at(day, OUT), _turn_to(NIGHT_C))
        if ago not in WARM_NIGHTS:
            yield _Deed(self._at(day, TO_BED), _turn_to(NIGHT_C))
        if ago == EMERGENCY_DAY:
            yield _Deed(self._at(day, EMERGENCY_FROM), _emergency(on=True))
            yield _Deed(self._at(day, EMERGENCY_TO), _emergency(on=False))
        if ago < DAYS:
            yield _Deed(self._at(day, OVEN), lambda house: house.other.run_oven())
        if ago in DRYER_DAYS:
            yield _Deed(self._at(day, DRYER), lambda house: house.other.run_dryer())
        if ago in CAR_DAYS:
            yield _Deed(self._at(day, CAR), lambda house: house.other.plug_in_car(CAR_S))

    def _at(self, day: date, when: time) -> datetime:
        """Return an instant by the clock on the wall."""
        return datetime.combine(day, when, self._zone).astimezone(UTC)

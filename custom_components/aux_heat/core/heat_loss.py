"""The home's heat loss, learned from whole days; and how cold it may be for the backup alone."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from math import hypot
from statistics import median
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from .heat_pump import HeatPump
from .local_day import next_midnight
from .reading import Quantity, Values
from .settings import Settings
from .situation import Situation
from .spread import spread_of
from .stored import as_stored, as_time

# A day counts if it was seen nearly whole, ...
_OBSERVED_LEAST_S: Final = 20 * 3600.0
# ... if little of the time in which heat was called for went unseen (as much heat as in the rest of
# it is added), ...
_MISSED_MOST_S: Final = 3600.0
# ... if it was so cold that sun and household gave the smaller part of the heat, ...
_DIFFERENCE_LEAST_K: Final = 8.0
# ... and if the walls held about as much heat at its end as at its beginning.
_CHANGE_MOST_K: Final = 1.5
_DAYS_KEPT: Final = 60
_DAYS_LEAST: Final = 5
# Sun and household heat the home too, and by a smaller share the colder it is: what counts are the
# colder of the days, and of those the ones that needed more than most.
_COLDER_SHARE: Final = 0.5
_QUANTILE: Final = 0.75
# A flat between heated flats loses 30 W/K and more; beyond 2,000 the home would be a hall.
_LOSS_LEAST_W_PER_K: Final = 30.0
_LOSS_MOST_W_PER_K: Final = 2000.0
# A unit's COP in the field lies within this of what its kind has on paper.
_COP_UNCERTAIN: Final = 0.15
# Temperatures of a home and its weather move little in this time: no need to look oftener.
_LOOK_EVERY: Final = timedelta(minutes=5)
# No home stands where it gets colder.
_COLDEST_C: Final = -60.0

# What of a situation decides how much heat is given, and holds for many readings: whether heat is
# called for, aux and its power, the compressor.
type _Facts = tuple[bool | None, bool | None, float | None, bool | None]


class LossDay(NamedTuple):
    """What a whole day told: means of indoor and outdoor less indoor, and the heat it took.

    ``compressor_share``: what share of the heat the compressor gave, known by its COP only.
    """

    loss_w_per_k: float
    difference_k: float
    indoor_c: float
    compressor_share: float


class Covers(NamedTuple):
    """The coldest outdoor temperature (degC) that the backup alone can hold, and how exactly."""

    outdoor_c: float
    uncertainty_k: float


class _Day:
    """The local day so far: sums over the time in which all was known."""

    __slots__ = (
        "backup_j",
        "compressor_j",
        "difference_ks",
        "first_c",
        "heated_s",
        "indoor_ks",
        "last_c",
        "missed_s",
        "observed_s",
        "spoilt",
    )

    def __init__(self) -> None:
        self.observed_s = 0.0
        self.heated_s = 0.0
        # Heat may have been given, and nobody knows how much.
        self.missed_s = 0.0
        self.compressor_j = 0.0
        self.backup_j = 0.0
        self.difference_ks = 0.0
        self.indoor_ks = 0.0
        self.first_c: float | None = None
        self.last_c: float | None = None
        # Backup heat ran, and how much it gave is unknown.
        self.spoilt = False

    def judge(self) -> LossDay | None:
        """Return what the day told; None where it is no measure of the home."""
        first_c, last_c = self.first_c, self.last_c
        if (
            self.spoilt
            or self.observed_s < _OBSERVED_LEAST_S
            or self.missed_s > _MISSED_MOST_S
            or self.difference_ks < _DIFFERENCE_LEAST_K * self.observed_s
            or first_c is None
            or last_c is None
            or abs(last_c - first_c) > _CHANGE_MOST_K
        ):
            return None
        heat_j = self.compressor_j + self.backup_j
        if heat_j <= 0.0 or self.heated_s <= 0.0:
            return None
        loss = heat_j / self.difference_ks
        loss *= 1.0 + self.missed_s / self.heated_s
        loss /= 1.0 + self.missed_s / self.observed_s
        if not _LOSS_LEAST_W_PER_K <= loss <= _LOSS_MOST_W_PER_K:
            return None
        return LossDay(
            round(loss, 1),
            round(self.difference_ks / self.observed_s, 2),
            round(self.indoor_ks / self.observed_s, 2),
            round(self.compressor_j / heat_j, 3),
        )


class HeatLoss:
    """Learns from the energy of compressor and strips what the home loses, W/K.

    It learns nothing where the backup is no electric one: how much that gave no meter tells.
    """

    def __init__(self, settings: Settings, heat_pump: HeatPump, zone: ZoneInfo) -> None:
        """Start knowing nothing of the home."""
        self._electric = settings.is_electric
        self._heat_pump = heat_pump
        self._zone = zone
        self._days: deque[LossDay] = deque(maxlen=_DAYS_KEPT)
        self._day = _Day()
        self._day_ends: datetime | None = None
        # What held since when, and is not yet in the day's sums.
        self._facts: _Facts | None = None
        self._since: datetime | None = None
        self._look_at: datetime | None = None
        self._compressor_w: float | None = None
        # The weather changes far less often than the readings.
        self._cop_at: tuple[float | None, float] = (None, 1.0)
        self._estimate: tuple[float, float, float] | None = None

    def accumulate(
        self,
        begin: datetime,
        end: datetime,
        now: Situation,
        ask_compressor_w: Callable[[Situation], float | None],
    ) -> None:
        """Add a stretch in which all this held; it begins where the last one ended.

        ``ask_compressor_w`` returns what the compressor and its blower draw, W; None where nothing
        tells. Asked as seldom as can be.
        """
        if not self._electric:
            return
        values = now.values
        facts: _Facts = now[1:5]
        # What a circuit says changes with every report.
        metered = values.number(Quantity.HVAC_POWER_W) is not None
        if metered or facts != self._facts:
            if self._facts is not None and self._since is not None:
                self._sum_up(self._since, begin, values, self._facts)
            self._facts, self._since = facts, begin
            self._look_at = begin + _LOOK_EVERY
            self._compressor_w = ask_compressor_w(now)
        if metered or self._look_at is None or end >= self._look_at:
            self._sum_up(self._since or begin, end, values, facts)
            self._facts, self._since = None, end

    def _sum_up(self, begin: datetime, end: datetime, values: Values, facts: _Facts) -> None:
        """Add what is not yet in the sums, with the temperatures of last."""
        while (ends := self._day_ends) is None or end > ends:
            if ends is not None and begin < ends:
                self._add((ends - begin).total_seconds(), values, facts)
                begin = ends
            self._begin_day(begin)
        self._add((end - begin).total_seconds(), values, facts)

    def _begin_day(self, at: datetime) -> None:
        told = self._day.judge()
        self._day, self._day_ends = _Day(), next_midnight(at, self._zone)
        if told is not None:
            self._days.append(told)
            self._estimate = self._estimated()

    def _add(self, seconds: float, values: Values, facts: _Facts) -> None:
        calling, aux, aux_w, _ = facts
        compressor_w = self._compressor_w
        day, number = self._day, values.number
        indoor_c, outdoor_c = number(Quantity.INDOOR_C), number(Quantity.OUTDOOR_C)
        if aux and aux_w is None:
            day.spoilt = True
            return
        if compressor_w is None or aux is None or indoor_c is None or outdoor_c is None:
            if calling is not False:
                day.missed_s += seconds
            return
        if compressor_w or aux:
            day.heated_s += seconds
            if aux_w is not None and aux:
                day.backup_j += aux_w * seconds
            if self._cop_at[0] != outdoor_c:
                self._cop_at = outdoor_c, self._heat_pump.cop(outdoor_c)
            day.compressor_j += compressor_w * self._cop_at[1] * seconds
        day.observed_s += seconds
        day.difference_ks += (indoor_c - outdoor_c) * seconds
        day.indoor_ks += indoor_c * seconds
        if day.first_c is None:
            day.first_c = indoor_c
        day.last_c = indoor_c

    def _estimated(self) -> tuple[float, float, float] | None:
        """Return the loss, its uncertainty (both W/K) and the indoor temperature of the days."""
        if len(self._days) < _DAYS_LEAST:
            return None
        coldest = sorted(self._days, key=lambda day: -day.difference_k)
        days = coldest[: max(_DAYS_LEAST, round(_COLDER_SHARE * len(coldest)))]
        losses = sorted(day.loss_w_per_k for day in days)
        loss = losses[round(_QUANTILE * (len(losses) - 1))]
        middle = median(losses)
        spread = spread_of([day - middle for day in losses])
        by_compressor = sum(day.compressor_share for day in days) / len(days)
        uncertainty = hypot(spread, _COP_UNCERTAIN * by_compressor * loss)
        return loss, uncertainty, sum(day.indoor_c for day in days) / len(days)

    @property
    def loss_w_per_k(self) -> float | None:
        """What the home loses, W per K; None until enough days told."""
        return None if self._estimate is None else self._estimate[0]

    def covers_to(self, strip_w: float | None, uncertainty_w: float | None = None) -> Covers | None:
        """Return how cold it may be for strips of this size alone; None while that isn't known.

        ``uncertainty_w``: of the strips' size; None counts as nothing.
        """
        if self._estimate is None or strip_w is None or strip_w <= 0:
            return None
        loss, uncertainty, indoor_c = self._estimate
        difference_k = strip_w / loss
        relative = hypot(uncertainty / loss, (uncertainty_w or 0.0) / strip_w)
        return Covers(
            max(round(indoor_c - difference_k, 1), _COLDEST_C), round(difference_k * relative, 1)
        )

    def as_dict(self) -> dict[str, Any]:
        """Return what was learned, and the day so far, as stored."""
        day = self._day
        return {
            "days": [list(told) for told in self._days],
            "day": {name: getattr(day, name) for name in _Day.__slots__},
            "day_ends": as_stored(self._day_ends),
            "facts": list(self._facts) if self._facts else None,
            "since": as_stored(self._since),
            "compressor_w": self._compressor_w,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._days.extend(LossDay(*told) for told in stored["days"])
        for name in _Day.__slots__:
            setattr(self._day, name, stored["day"][name])
        day_ends, since, facts = stored["day_ends"], stored["since"], stored["facts"]
        self._facts = tuple(facts) if facts else None
        self._since = as_time(since)
        self._look_at = self._since + _LOOK_EVERY if self._since else None
        self._compressor_w = stored["compressor_w"]
        self._day_ends = as_time(day_ends)
        self._estimate = self._estimated()

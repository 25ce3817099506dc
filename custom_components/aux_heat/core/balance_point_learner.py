"""The thermal balance point learned from the home's own hours, by several roads at once."""

from __future__ import annotations

from datetime import date, datetime
from math import exp
from typing import Any, Final

from .balance.estimate import Estimate
from .balance.held import Held
from .balance.hour import Hour, Hours
from .balance.indoor_drift import IndoorDrift
from .balance.load_line import Capacity, LoadLine
from .balance.modulation import Modulation
from .balance.steadiness import SteadyHours
from .balance_point import BalancePoint, Origin
from .settings import Settings
from .situation import Situation

# No heat pump in a house balances outside of this. In half degC.
_CANDIDATES: Final = range(-60, 31)
# Before anything is known: ordinary units balance about freezing, units for the cold far below.
_PRIOR_C: Final = -4.0
_PRIOR_SIGMA_K: Final = 8.0
# The lines are those of hours without sun; over whole days it carries a part of the house, 300 W
# or so in a heating season, which moves the balance point by 0 to 1.5 K.
_SUN_K: Final = 0.7
# The uncertainty shown: it should hold the truth nearly always, not two times in three.
_SIGMAS: Final = 1.8
_UNCERTAINTY_LEAST_K: Final = 1.8
# What is less sure says no more than the default; what was earned is kept a little longer.
_EARNED_K: Final = 4.0
_KEPT_K: Final = 5.0
_DAYS_LEAST: Final = 5
# Where hot rooms begin to count: the usual indoor temperature is that of about two weeks.
_USUAL_H: Final = 14 * 24
# A balance point moves by about so much of a change indoors: what the loss is of the loss and the
# capacity's fall together.
_OUTDOORS_PER_INDOORS: Final = 0.55
# Capacity at -8.3 degC of that at 8.3 degC. Ratings of ordinary units lie about 0.65, of those
# for the cold above; the ground is the same all winter.
_CAPACITY: Final = {
    "standard": Capacity(0.65, 0.15),
    "cold_climate": Capacity(0.8, 0.15),
    "high_efficiency": Capacity(0.7, 0.15),
}
_GROUND: Final = Capacity(1.0, 0.05)
# What a compressor draws at most hardly changes with the weather; how much heat that is does.
_POWER: Final = Capacity(0.9, 0.2)


class BalancePointLearner:
    """Sums stretches into hours and, at the first hour of each local day, estimates anew."""

    def __init__(self, settings: Settings) -> None:
        """Start knowing nothing."""
        self._zone = settings.zone
        self._hours = Hours()
        self._steady = SteadyHours()
        ground = settings.source == "ground"
        self._duty = LoadLine(_GROUND if ground else _CAPACITY[settings.cop_profile])
        self._power = LoadLine(_POWER)
        self._drift = IndoorDrift()
        self._modulation = Modulation()
        self._held = Held()
        self._usual_c: float | None = None
        self._usual_h = 0
        self._day: date | None = None
        self._days = 0
        # What has been learned; None until it is earned. A plain attribute, as is the next one:
        # both are looked at with every reading.
        self.estimate: BalancePoint | None = None
        # Until when stretches may be left out, as long as neither call nor backup changes.
        self.look_at = self._hours.look_at

    def accumulate(self, begin: datetime, end: datetime, situation: Situation) -> None:
        """Take a stretch with constant values."""
        for hour in self._hours.add(begin, end, situation):
            self._take(hour)
            self._begin_day(hour)
        self.look_at = self._hours.look_at

    def _take(self, hour: Hour) -> None:
        how = self._steady.update(hour)
        if hour.indoor_c is not None and hour.duty:
            self._usual_h = min(self._usual_h + 1, _USUAL_H)
            before_c = hour.indoor_c if self._usual_c is None else self._usual_c
            self._usual_c = before_c + (hour.indoor_c - before_c) / self._usual_h
        equivalent_c = hour.outdoor_c
        if equivalent_c is not None and hour.indoor_c is not None and self._usual_c is not None:
            equivalent_c -= _OUTDOORS_PER_INDOORS * (hour.indoor_c - self._usual_c)
        self._duty.update(hour, how, hour.duty)
        self._power.update(hour, how, hour.compressor_w)
        self._modulation.update(hour, how, equivalent_c)
        self._drift.update(hour, how, equivalent_c)
        self._held.update(hour, how, equivalent_c)

    def _begin_day(self, hour: Hour) -> None:
        day = hour.end.astimezone(self._zone).date()
        if day == self._day:
            return
        if self._day is not None:
            self._days += 1
        self._day = day
        self._held.next_day()
        if self._days >= _DAYS_LEAST:
            self._estimate_anew()

    def _estimate_anew(self) -> None:
        roads = self.roads()
        if not roads and not self._held.any:
            return
        middle_c, sigma_k = self._joined(roads)
        uncertainty_k = max(_SIGMAS * sigma_k, _UNCERTAINTY_LEAST_K)
        if uncertainty_k > (_KEPT_K if self.estimate else _EARNED_K):
            self.estimate = None
            return
        self.estimate = BalancePoint(round(middle_c, 1), round(uncertainty_k, 1), Origin.LEARNED)

    def roads(self) -> list[Estimate]:
        """Return what each road says that leads anywhere."""
        found = []
        if not self._modulation.modulates:
            found.append(self._drift.estimate())
            if self._usual_c is not None:
                found.append(self._duty.estimate(self._usual_c))
        elif self._usual_c is not None and (full_w := self._modulation.ceiling_w):
            found.append(self._power.estimate(self._usual_c, full_w))
        return [road._replace(outdoor_c=road.outdoor_c - _SUN_K) for road in found if road]

    def _joined(self, roads: list[Estimate]) -> tuple[float, float]:
        """Return the mean and the standard deviation of all that is known together."""
        widened = _widened(roads)
        logs = self._held.log_likelihoods(_CANDIDATES)
        for place, candidate in enumerate(_CANDIDATES):
            at_c = candidate / 2.0
            logs[place] -= ((at_c - _PRIOR_C) / _PRIOR_SIGMA_K) ** 2 / 2.0
            for road_c, error_k in widened:
                logs[place] -= ((at_c - road_c) / error_k) ** 2 / 2.0
        highest = max(logs)
        weights = [exp(each - highest) for each in logs]
        total = sum(weights)
        mean = sum(w * at for w, at in zip(weights, _CANDIDATES, strict=True)) / total / 2.0
        variance = (
            sum(w * (at / 2.0 - mean) ** 2 for w, at in zip(weights, _CANDIDATES, strict=True))
            / total
        )
        return mean, variance**0.5

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "hours": self._hours.as_dict(),
            "steady": self._steady.as_dict(),
            "duty": self._duty.as_dict(),
            "power": self._power.as_dict(),
            "modulation": self._modulation.as_dict(),
            "drift": self._drift.as_dict(),
            "held": self._held.as_dict(),
            "usual": [self._usual_c, self._usual_h],
            "day": self._day.isoformat() if self._day else None,
            "days": self._days,
            "estimate": self.estimate.as_list() if self.estimate else None,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._hours.restore(stored["hours"])
        self.look_at = self._hours.look_at
        self._steady.restore(stored["steady"])
        self._duty.restore(stored["duty"])
        self._power.restore(stored["power"])
        self._modulation.restore(stored["modulation"])
        self._drift.restore(stored["drift"])
        self._held.restore(stored["held"])
        self._usual_c, self._usual_h = stored["usual"]
        self._day = None if stored["day"] is None else date.fromisoformat(stored["day"])
        self._days = stored["days"]
        if stored["estimate"] is not None:
            self.estimate = BalancePoint.from_list(stored["estimate"])


def _widened(roads: list[Estimate]) -> list[Estimate]:
    """Return the roads, each less sure by as much as they disagree with each other."""
    if len(roads) < 2:  # noqa: PLR2004 - one can't disagree
        return roads
    mean_c = sum(road.outdoor_c / road.error_k**2 for road in roads) / sum(
        1.0 / road.error_k**2 for road in roads
    )
    return [
        Estimate(road.outdoor_c, (road.error_k**2 + (road.outdoor_c - mean_c) ** 2) ** 0.5)
        for road in roads
    ]

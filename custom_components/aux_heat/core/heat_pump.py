"""The heat pump: its COP and its capacity by outdoor temperature."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import Final

from .settings import Settings

# COP at 47 and 17 degF (8.33 and -8.33 degC) of common kinds of unit; straight lines through the
# two. Source: dualfuelmath.com's table for standard, cold-climate and high-end units.
_PROFILES: Final = {
    "standard": {-8.33: 1.80, 8.33: 2.90},
    "cold_climate": {-8.33: 2.25, 8.33: 3.40},
    "high_efficiency": {-8.33: 2.77, 8.33: 4.11},
}
# The ground hardly changes with the weather; a usual seasonal figure for ground-source units.
_GROUND_SOURCE_COP: Final = 3.5
# A heat pump below resistance heat would not be run; above 6 no air-source unit is rated.
_LOWEST_COP: Final = 1.0
_HIGHEST_COP: Final = 6.0
# Capacity at 17 degF (-8.33 degC) as a share of that at 47 degF (8.33 degC), the two points at
# which AHRI 210/240 rates units: usual values of its directory for single-speed units, and of
# NEEP's list for cold-climate ones; a unit of high efficiency lies between the two.
_CAPACITY_AT_17_F: Final = {"standard": 0.62, "cold_climate": 0.80, "high_efficiency": 0.70}
_RATED_C: Final = 8.33
# Below what it is made for a unit stops; what little it gave before is this much.
_LEAST_CAPACITY: Final = 0.1


class HeatPump:
    """COP (heat out per electricity in, defrost aside) and capacity by outdoor temperature."""

    def __init__(self, settings: Settings) -> None:
        """Take the unit's rated points where given, else the profile's.

        A single point lifts or lowers the profile: no air-source unit is the same in all weather.
        """
        usual = _PROFILES[settings.cop_profile]
        if settings.source == "ground":
            usual = {0.0: _GROUND_SOURCE_COP}
        self._put(usual)
        rated = dict(settings.rated_cop)
        if len(rated) == 1 and len(usual) > 1:
            ((at, cop),) = rated.items()
            factor = cop / self.cop(at)
            rated = {point: factor * known for point, known in usual.items()}
        if rated:
            self._put(rated)
        lost = 1.0 - _CAPACITY_AT_17_F[settings.cop_profile]
        # The ground hardly changes with the weather.
        self._capacity_per_k = 0.0 if settings.source == "ground" else lost / (2.0 * _RATED_C)

    def _put(self, points: Mapping[float, float]) -> None:
        self._at = sorted(points)
        self._cop = [points[at] for at in self._at]

    def cop(self, outdoor_c: float) -> float:
        """Interpolate between the points, go on straight beyond them, stay within 1 and 6."""
        if len(self._at) == 1:
            return min(self._cop[0], _HIGHEST_COP)
        slope, at, cop = self._line(outdoor_c)
        return min(max(cop + slope * (outdoor_c - at), _LOWEST_COP), _HIGHEST_COP)

    def _line(self, outdoor_c: float) -> tuple[float, float, float]:
        """Return the straight line at a temperature: its slope, and a point on it."""
        high = min(max(bisect_right(self._at, outdoor_c), 1), len(self._at) - 1)
        low = high - 1
        slope = (self._cop[high] - self._cop[low]) / (self._at[high] - self._at[low])
        return slope, self._at[low], self._cop[low]

    def warmest_with_cop(self, cop: float, lowest_c: float, highest_c: float) -> float | None:
        """Return the highest temperature in a range at which the COP is no more than that.

        None where it is more in all of the range.
        """
        corners = [lowest_c, *(at for at in self._at if lowest_c < at < highest_c), highest_c]
        for left, right in zip(reversed(corners[:-1]), reversed(corners[1:]), strict=True):
            if self.cop(right) <= cop:
                return right
            if self.cop(left) <= cop:
                # Between the two it rises, and is within its bounds where it passes.
                slope, at, known = self._line(left)
                return at + (cop - known) / slope
        return None

    def saving(self, outdoor_c: float) -> float:
        """Return what share of the strips' electricity it would save, giving the same heat."""
        return 1.0 - 1.0 / self.cop(outdoor_c)

    def capacity(self, outdoor_c: float) -> float:
        """Return how much heat it gives at full power, as a share of that at 8.33 degC."""
        return max(1.0 + (outdoor_c - _RATED_C) * self._capacity_per_k, _LEAST_CAPACITY)

    def share_of_load(self, outdoor_c: float, indoor_c: float, balance_point_c: float) -> float:
        """Return what share of the house's heat it can give at an outdoor temperature.

        All of it down to the balance point, at which it gives just what the house loses; below, it
        gives less and the house loses more.
        """
        if outdoor_c >= min(balance_point_c, indoor_c):
            return 1.0
        capacity = self.capacity(outdoor_c) / self.capacity(balance_point_c)
        return capacity * max(indoor_c - balance_point_c, 0.0) / (indoor_c - outdoor_c)

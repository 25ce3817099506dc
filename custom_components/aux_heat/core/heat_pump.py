"""The heat pump: its COP by outdoor temperature."""

from __future__ import annotations

from bisect import bisect_right
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


class HeatPump:
    """Gives the COP (heat out per electricity in, defrost aside) at an outdoor temperature."""

    def __init__(self, settings: Settings) -> None:
        """Take the unit's rated points where given, else the profile's."""
        points = dict(settings.rated_cop)
        if not points and settings.source == "ground":
            points = {0.0: _GROUND_SOURCE_COP}
        points = points or dict(_PROFILES[settings.cop_profile])
        self._at = sorted(points)
        self._cop = [points[at] for at in self._at]

    def cop(self, outdoor_c: float) -> float:
        """Interpolate between the points, go on straight beyond them, stay within 1 and 6."""
        if len(self._at) == 1:
            return min(self._cop[0], _HIGHEST_COP)
        high = min(max(bisect_right(self._at, outdoor_c), 1), len(self._at) - 1)
        low = high - 1
        slope = (self._cop[high] - self._cop[low]) / (self._at[high] - self._at[low])
        cop = self._cop[low] + slope * (outdoor_c - self._at[low])
        return min(max(cop, _LOWEST_COP), _HIGHEST_COP)

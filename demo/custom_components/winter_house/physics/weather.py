"""Weather of the demo: a slow daily wave, a little sun, a cold snap on demand."""

from dataclasses import dataclass
from math import cos, pi, sin

DAY_S = 86_400.0
HOUR_S = 3_600.0

MEAN_C = 7.0
SWING_K = 1.0
WARMEST_AT_S = 15 * HOUR_S

SNAP_K = -19.0
"""How far a cold snap pulls the temperature down: to about -12 degC."""

SNAP_RATE_K_S = 0.16
"""How fast it comes and goes: two minutes, for an audience; a real one takes hours."""

SUNRISE_S = 7 * HOUR_S
SUNSET_S = 17 * HOUR_S
SUN_PEAK_W = 400.0


@dataclass(slots=True)
class Weather:
    """Outdoor temperature (degC) and heat through the windows (W).

    ``front_k`` is how much warmer the day is than the demo's usual one, ``damp`` how fast frost
    gathers in that air, of the usual: only the past has fronts and dry days.
    """

    time_of_day_s: float = 6 * HOUR_S
    cold_snap: bool = False
    snap_k: float = 0.0
    front_k: float = 0.0
    damp: float = 1.0

    def step(self, dt_s: float) -> None:
        """Let dt_s seconds pass."""
        self.time_of_day_s = (self.time_of_day_s + dt_s) % DAY_S
        most_k = SNAP_RATE_K_S * dt_s
        to_go_k = (SNAP_K if self.cold_snap else 0.0) - self.snap_k
        self.snap_k += max(-most_k, min(most_k, to_go_k))

    @property
    def outdoor_c(self) -> float:
        """Outdoor temperature, degC."""
        phase = 2 * pi * (self.time_of_day_s - WARMEST_AT_S) / DAY_S
        return MEAN_C + SWING_K * cos(phase) + self.front_k + self.snap_k

    @property
    def solar_w(self) -> float:
        """Heat of the sun inside the house, W."""
        if not SUNRISE_S < self.time_of_day_s < SUNSET_S:
            return 0.0
        share = (self.time_of_day_s - SUNRISE_S) / (SUNSET_S - SUNRISE_S)
        return SUN_PEAK_W * sin(pi * share)

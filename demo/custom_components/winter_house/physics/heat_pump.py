"""A single-speed air-source heat pump: capacity, power, ramp and defrost."""

from dataclasses import dataclass
from math import exp

CAPACITY_AT_0_W = 6_400.0
CAPACITY_W_K = 265.0
"""Capacity falls by this much for each kelvin of colder outdoor air."""
CAPACITY_LEAST_W = 1_500.0

COP_AT_0 = 2.35
COP_PER_K = 0.066
COP_LEAST = 1.1

RAMP_S = 40.0
RAMP_FROM = 0.7

CRANKCASE_W = 60.0
"""Crankcase heater, on while the compressor is off."""

FROST_WARMEST_C = 5.0
FROST_COLDEST_C = -15.0
DEFROST_EVERY_S = 40 * 60.0
"""Compressor time between two defrosts in damp, frosting weather."""
DEFROST_S = 5 * 60.0
DEFROST_POWER = 0.65
DEFROST_HEAT = -0.35
"""Reversed, it takes heat out of the house: this share of its capacity."""


@dataclass(slots=True)
class HeatPump:
    """The outdoor unit; running, power and heat follow from the last step."""

    broken: bool = False
    running: bool = False
    running_s: float = 0.0
    frost_s: float = 0.0
    defrost_left_s: float = 0.0
    power_w: float = CRANKCASE_W
    heat_w: float = 0.0

    @property
    def defrosting(self) -> bool:
        """Whether the unit melts its coil."""
        return self.defrost_left_s > 0

    def start_defrost(self) -> None:
        """Defrost now; only a running compressor can."""
        if self.running:
            self.frost_s = 0.0
            self.defrost_left_s = DEFROST_S

    @staticmethod
    def capacity_w(outdoor_c: float) -> float:
        """Heat it brings in steady running, W."""
        return max(CAPACITY_LEAST_W, CAPACITY_AT_0_W + CAPACITY_W_K * outdoor_c)

    @staticmethod
    def cop(outdoor_c: float) -> float:
        """Heat per electricity in steady running."""
        return max(COP_LEAST, COP_AT_0 + COP_PER_K * outdoor_c)

    def step(self, dt_s: float, *, called: bool, outdoor_c: float, damp: float = 1.0) -> None:
        """Let dt_s seconds pass, the compressor called or not."""
        self.running = called and not self.broken
        if not self.running:
            self.running_s = 0.0
            self.defrost_left_s = 0.0
            self.heat_w = 0.0
            self.power_w = 0.0 if self.broken else CRANKCASE_W
            return

        self._frost(dt_s, outdoor_c, damp)
        ramp = 1 - (1 - RAMP_FROM) * exp(-self.running_s / RAMP_S)
        self.running_s += dt_s
        capacity_w = self.capacity_w(outdoor_c)
        full_power_w = capacity_w / self.cop(outdoor_c)
        if self.defrosting:
            self.power_w = DEFROST_POWER * full_power_w
            self.heat_w = DEFROST_HEAT * capacity_w
        else:
            self.power_w = ramp * full_power_w
            self.heat_w = ramp * capacity_w

    def _frost(self, dt_s: float, outdoor_c: float, damp: float) -> None:
        """Gather frost, or melt it."""
        if self.defrosting:
            self.defrost_left_s = max(0.0, self.defrost_left_s - dt_s)
            return
        if FROST_COLDEST_C <= outdoor_c <= FROST_WARMEST_C:
            self.frost_s += dt_s * damp
        if self.frost_s >= DEFROST_EVERY_S:
            self.start_defrost()

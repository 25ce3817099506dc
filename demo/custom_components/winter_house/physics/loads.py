"""Everything else on the home's meter: base load, water heater, car, dryer, oven."""

from dataclasses import dataclass
from random import Random

WATER_HEATER_W = 4_500.0
WATER_HEATER_S = 12 * 60.0
CAR_W = 7_200.0
CAR_S = 20 * 60.0
DRYER_W = 5_700.0
"""An element of 5.4 kW and a motor."""
DRYER_S = 45 * 60.0
DRYER_ON_S = 240.0
DRYER_OFF_S = 90.0
"""A dryer's and an oven's own thermostats switch their elements."""
OVEN_W = 2_400.0
OVEN_S = 40 * 60.0
OVEN_ON_S = 60.0
OVEN_OFF_S = 30.0

BASE_W = 350.0
WANDER_W = 120.0
WANDER_S = 900.0
FRIDGE_W = 130.0
FRIDGE_ON_S = 900.0
FRIDGE_OFF_S = 1_500.0
SHOWER_EVERY_S = 3 * 3_600.0
"""Mean time between two heat-ups of the water heater by itself."""


@dataclass(slots=True)
class OtherLoads:
    """Loads that are no heating; only the base load and the oven warm the house."""

    random: Random
    water_left_s: float = 0.0
    car_left_s: float = 0.0
    dryer_left_s: float = 0.0
    oven_left_s: float = 0.0
    base_w: float = BASE_W
    fridge_s: float = 0.0
    wander_w: float = 0.0

    def run_water_heater(self) -> None:
        """Heat one tank."""
        self.water_left_s = WATER_HEATER_S

    def plug_in_car(self, for_s: float = CAR_S) -> None:
        """Charge the car for one session."""
        self.car_left_s = for_s

    def run_dryer(self) -> None:
        """Dry one load."""
        self.dryer_left_s = DRYER_S

    def run_oven(self) -> None:
        """Bake one dish."""
        self.oven_left_s = OVEN_S

    def step(self, dt_s: float) -> None:
        """Let dt_s seconds pass."""
        self.water_left_s = max(0.0, self.water_left_s - dt_s)
        self.car_left_s = max(0.0, self.car_left_s - dt_s)
        self.dryer_left_s = max(0.0, self.dryer_left_s - dt_s)
        self.oven_left_s = max(0.0, self.oven_left_s - dt_s)
        if self.random.random() < dt_s / SHOWER_EVERY_S:
            self.run_water_heater()
        self.fridge_s = (self.fridge_s + dt_s) % (FRIDGE_ON_S + FRIDGE_OFF_S)
        pull = dt_s / WANDER_S
        spread_w = WANDER_W * (2 * pull) ** 0.5
        self.wander_w += -pull * self.wander_w + self.random.gauss(0, spread_w)
        fridge_w = FRIDGE_W if self.fridge_s < FRIDGE_ON_S else 0.0
        self.base_w = max(100.0, BASE_W + self.wander_w) + fridge_w

    @property
    def water_heater_w(self) -> float:
        """Draw of the water heater, W."""
        return WATER_HEATER_W if self.water_left_s > 0 else 0.0

    @property
    def car_w(self) -> float:
        """Draw of the charger, W."""
        return CAR_W if self.car_left_s > 0 else 0.0

    @property
    def dryer_w(self) -> float:
        """Draw of the dryer, W."""
        return DRYER_W if _is_element_on(self.dryer_left_s, DRYER_ON_S, DRYER_OFF_S) else 0.0

    @property
    def oven_w(self) -> float:
        """Draw of the oven, W."""
        return OVEN_W if _is_element_on(self.oven_left_s, OVEN_ON_S, OVEN_OFF_S) else 0.0


def _is_element_on(left_s: float, on_s: float, off_s: float) -> bool:
    return left_s > 0 and left_s % (on_s + off_s) < on_s

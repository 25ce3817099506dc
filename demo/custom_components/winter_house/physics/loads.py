"""Everything else on the home's meter: base load, water heater, car."""

from dataclasses import dataclass
from random import Random

WATER_HEATER_W = 4_500.0
WATER_HEATER_S = 12 * 60.0
CAR_W = 7_200.0
CAR_S = 20 * 60.0

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
    """Loads that are no heating; all but the car and the hot water warm the house."""

    random: Random
    water_left_s: float = 0.0
    car_left_s: float = 0.0
    base_w: float = BASE_W
    fridge_s: float = 0.0
    wander_w: float = 0.0

    def run_water_heater(self) -> None:
        """Heat one tank."""
        self.water_left_s = WATER_HEATER_S

    def plug_in_car(self) -> None:
        """Charge the car for one session."""
        self.car_left_s = CAR_S

    def step(self, dt_s: float) -> None:
        """Let dt_s seconds pass."""
        self.water_left_s = max(0.0, self.water_left_s - dt_s)
        self.car_left_s = max(0.0, self.car_left_s - dt_s)
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

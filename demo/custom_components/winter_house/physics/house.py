"""The whole house: weather, thermostat, heat pump, strips and loads in one step."""

from dataclasses import asdict, dataclass, fields
from math import ceil
from random import Random
from typing import Any, Self

from .heat_pump import HeatPump
from .loads import OtherLoads
from .thermostat import Call, Mode, Thermostat
from .weather import HOUR_S, Weather

UA_W_K = 250.0
"""Heat loss of the house per kelvin between inside and outside."""

CAPACITY_J_K = 3.0e6
"""Heat stored per kelvin, one node for air and structure.

A wooden house holds five to ten times as much; this one is light, so that a
recovery takes minutes while one second stays one second.
"""

BLOWER_W = 400.0
CONTROLS_W = 15.0
STRIP_STAGE_W = 5_000.0
DEFROST_STAGES = 1

NIGHT_C = 18.33
"""Setpoint of the night, 65 degF."""
DAY_C = 21.11
"""Setpoint of the day, 70 degF."""
START_INDOOR_C = DAY_C - 2.5
WAKE_AFTER_S = 30.0
"""Seconds from the start to the morning's setpoint."""

HOME_NOISE = 0.01
CIRCUIT_NOISE = 0.005
SUBSTEP_S = 1.0

PRICE = 0.17
PEAK_PRICE = 0.26
PEAK_FROM_S = 17 * HOUR_S
PEAK_TO_S = 21 * HOUR_S


_KEPT_OF_OTHER = tuple(field.name for field in fields(OtherLoads) if field.name != "random")


@dataclass(frozen=True, slots=True)
class Loads:
    """Electric draw of each load, W: exact, as no meter sees it."""

    compressor_w: float = 0.0
    blower_w: float = 0.0
    strip_w: float = 0.0
    base_w: float = 0.0
    water_heater_w: float = 0.0
    car_w: float = 0.0
    dryer_w: float = 0.0
    oven_w: float = 0.0

    @property
    def hvac_w(self) -> float:
        """Compressor, blower and strips, W."""
        return self.compressor_w + self.blower_w + self.strip_w

    @property
    def total_w(self) -> float:
        """Everything, W."""
        others_w = self.base_w + self.water_heater_w + self.car_w + self.dryer_w + self.oven_w
        return self.hvac_w + others_w


@dataclass(frozen=True, slots=True)
class Report:
    """What the instruments tell: noisy means since the report before."""

    home_w: float
    hvac_w: float
    strip_w: float


class House:
    """A house whose state is moved on by step; the same seed gives the same house."""

    def __init__(self, seed: int = 1, time_of_day_s: float = 6 * HOUR_S) -> None:
        """Start on a mild morning, before the heating wakes up."""
        self.random = Random(seed)  # noqa: S311 - noise, no secret
        self.weather = Weather(time_of_day_s)
        self.thermostat = Thermostat(NIGHT_C)
        self.heat_pump = HeatPump()
        self.other = OtherLoads(self.random)
        self.indoor_c = START_INDOOR_C
        self.breaker_tripped = False
        self.wake_left_s = WAKE_AFTER_S
        self.loads = Loads()
        self.heat_w = 0.0
        self.loss_w = 0.0
        self._sums = dict.fromkeys((field.name for field in fields(Loads)), 0.0)
        self._sum_s = 0.0

    @property
    def setpoint_c(self) -> float:
        """The thermostat's setpoint, degC."""
        return self.thermostat.setpoint_c

    @property
    def price_per_kwh(self) -> float:
        """Price of electricity now: dearer in the evening."""
        peak = PEAK_FROM_S <= self.weather.time_of_day_s < PEAK_TO_S
        return PEAK_PRICE if peak else PRICE

    def set_setpoint(self, setpoint_c: float) -> None:
        """Choose a setpoint (degC), which ends the night as well."""
        self.wake_left_s = 0.0
        self.thermostat.set_setpoint(setpoint_c)

    def as_dict(self) -> dict[str, Any]:
        """Say how the house is, as JSON can hold it: all but the dice and the alarm clock."""
        other = {name: getattr(self.other, name) for name in _KEPT_OF_OTHER}
        return {
            "indoor_c": self.indoor_c,
            "breaker_tripped": self.breaker_tripped,
            "weather": asdict(self.weather),
            "thermostat": asdict(self.thermostat),
            "heat_pump": asdict(self.heat_pump),
            "loads": asdict(self.loads),
            "other": other,
        }

    @classmethod
    def restored(cls, kept: dict[str, Any]) -> Self:
        """Build a house that goes on from what ``as_dict`` said, before the heating wakes up."""
        house = cls()
        house.indoor_c = kept["indoor_c"]
        house.breaker_tripped = kept["breaker_tripped"]
        house.weather = Weather(**kept["weather"])
        thermostat = kept["thermostat"]
        house.thermostat = Thermostat(
            **thermostat | {"mode": Mode(thermostat["mode"]), "call": Call(**thermostat["call"])}
        )
        house.heat_pump = HeatPump(**kept["heat_pump"])
        house.loads = Loads(**kept["loads"])
        house.other = OtherLoads(house.random, **kept["other"])
        return house

    def step(self, dt_s: float, substep_s: float = SUBSTEP_S) -> None:
        """Let dt_s seconds pass, in substeps of at most ``substep_s``."""
        if dt_s <= 0:
            return
        count = ceil(dt_s / substep_s)
        for _ in range(count):
            self._substep(dt_s / count)

    def report(self) -> Report:
        """Read the instruments, which begins their next mean."""
        span_s = self._sum_s
        mean = (
            Loads(**{name: sum_j / span_s for name, sum_j in self._sums.items()})
            if span_s
            else self.loads
        )
        self._sums = dict.fromkeys(self._sums, 0.0)
        self._sum_s = 0.0
        return Report(
            home_w=self._noisy(mean.total_w, HOME_NOISE),
            hvac_w=self._noisy(mean.hvac_w, CIRCUIT_NOISE),
            strip_w=self._noisy(mean.strip_w, CIRCUIT_NOISE),
        )

    def _noisy(self, power_w: float, noise: float) -> float:
        """Measure with noise, cut off at three deviations."""
        error = max(-3.0, min(3.0, self.random.gauss()))
        return power_w * (1 + noise * error)

    def _substep(self, dt_s: float) -> None:
        """Move everything on by a moment, heat last."""
        self._wake(dt_s)
        self.weather.step(dt_s)
        self.other.step(dt_s)
        outdoor_c = self.weather.outdoor_c
        call = self.thermostat.step(dt_s, indoor_c=self.indoor_c, outdoor_c=outdoor_c)
        pump = self.heat_pump
        pump.step(dt_s, called=call.compressor, outdoor_c=outdoor_c, damp=self.weather.damp)

        stages = max(call.aux_stages, DEFROST_STAGES if pump.defrosting else 0)
        strip_w = 0.0 if self.breaker_tripped else stages * STRIP_STAGE_W
        blower_w = BLOWER_W if call.fan else CONTROLS_W
        self.loads = Loads(
            compressor_w=pump.power_w,
            blower_w=blower_w,
            strip_w=strip_w,
            base_w=self.other.base_w,
            water_heater_w=self.other.water_heater_w,
            car_w=self.other.car_w,
            dryer_w=self.other.dryer_w,
            oven_w=self.other.oven_w,
        )
        for name in self._sums:
            self._sums[name] += getattr(self.loads, name) * dt_s
        self._sum_s += dt_s

        gains_w = blower_w + self.other.base_w + self.other.oven_w + self.weather.solar_w
        self.heat_w = pump.heat_w + strip_w + gains_w
        self.loss_w = UA_W_K * (self.indoor_c - outdoor_c)
        self.indoor_c += (self.heat_w - self.loss_w) * dt_s / CAPACITY_J_K

    def _wake(self, dt_s: float) -> None:
        """Raise the setpoint when the night ends."""
        if self.wake_left_s <= 0:
            return
        self.wake_left_s -= dt_s
        if self.wake_left_s <= 0:
            self.thermostat.set_setpoint(DAY_C)

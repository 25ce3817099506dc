"""A small simulated house with a heat pump and strips: what its thermostat and meters report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import cos, pi, sin

from custom_components.aux_heat.core import Quantity, Reading, clean_value

from .home import instant

STEP = timedelta(minutes=5)
STEP_H = 1 / 12
# Degrees below the setpoint at which heat comes on, above it at which it goes off, and aux's.
BAND_K = 0.4
AUX_DROOP_K = 1.2
# A day's wave of the weather, and the slower one of its fronts.
DAILY_K = 4.0
FRONT_K = 5.0
FRONT_DAYS = 9.0


@dataclass
class SmallHouse:
    """Loss in W/K, capacity in W at 0 degC and its fall in W/K, gains in W, weather in degC.

    ``heats`` is the share of its heat that the heat pump brings, ``open_w_k`` what an open window
    adds to the loss, both by the hours since the start; the thermostat knows of neither.
    """

    loss_w_k: float = 200.0
    capacity_w: float = 6200.0
    capacity_fall_w_k: float = 150.0
    gains_w: float = 500.0
    sun_w: float = 0.0
    stove_w: float = 0.0
    strips_w: float = 10_000.0
    setpoint_c: float = 21.0
    night_c: float | None = None
    mean_c: float = -2.0
    modulates: bool = False
    impatient: bool = False
    indoor_step_c: float = 0.01
    outdoor_step_c: float = 0.1
    tells_setpoint: bool = True
    tells_power: bool = False
    tells_compressor: bool = False
    heats: Callable[[float], float] = lambda _: 1.0
    open_w_k: Callable[[float], float] = lambda _: 0.0

    @property
    def balance_c(self) -> float:
        """Where capacity equals loss less gains, the sun's mean included."""
        gains_w = self.gains_w + self.sun_w / pi
        held_c = self.setpoint_c
        if self.night_c is not None:
            held_c -= (self.setpoint_c - self.night_c) / 3
        return (self.loss_w_k * held_c - gains_w - self.capacity_w) / (
            self.loss_w_k + self.capacity_fall_w_k
        )

    def outdoor_c(self, hours: float) -> float:
        """Weather: coldest at 6, warmest at 18; on the clock of a place in the west."""
        daily = DAILY_K * cos((hours - 20.0) / 24.0 * 2.0 * pi)
        return self.mean_c + daily + FRONT_K * sin(hours / 24.0 / FRONT_DAYS * 2.0 * pi)

    def days(self, days: int) -> Iterator[tuple[datetime, list[Reading]]]:
        """Yield the readings of each step."""
        start = instant("0:00")
        air_c, walls_c = self.setpoint_c, self.setpoint_c - 0.5
        calling = aux = False
        for step in range(int(days * 24 / STEP_H)):
            hours = step * STEP_H
            # It is the local clock that is 6 h behind: night from 22 to 6 there.
            local = (hours - 6.0) % 24.0
            night = self.night_c is not None and (local < 6.0 or local >= 22.0)
            setpoint_c = self.night_c if night and self.night_c is not None else self.setpoint_c
            outdoor_c = self.outdoor_c(hours)
            if air_c < setpoint_c - BAND_K:
                calling = True
            elif air_c > setpoint_c + BAND_K:
                calling = False
            if calling and air_c < setpoint_c - (BAND_K if self.impatient else AUX_DROOP_K):
                aux = self.strips_w > 0
            elif not calling or air_c > setpoint_c - 0.2:
                aux = False
            full_w = self.capacity_w + self.capacity_fall_w_k * outdoor_c
            share = float(calling)
            if self.modulates:
                share = min(max((setpoint_c - air_c) / BAND_K * 0.7 + 0.5, 0.0), 1.0)
                calling = share > 0.12
            pumped_w = share * full_w * calling * self.heats(hours)
            heat_w = pumped_w + self.strips_w * aux + self.gains_w
            if 8.0 <= local < 20.0:
                heat_w += self.sun_w * sin((local - 8.0) / 12.0 * pi)
            if 17.0 <= local < 22.0:
                heat_w += self.stove_w
            yield self._told(start + step * STEP, air_c, setpoint_c, outdoor_c, calling, aux, share)
            to_walls_w = 900.0 * (air_c - walls_c)
            lost_w = (self.loss_w_k + self.open_w_k(hours)) * (air_c - outdoor_c)
            air_c += (heat_w - lost_w - to_walls_w) * STEP_H / 2500.0
            walls_c += to_walls_w * STEP_H / 8000.0

    def _told(
        self,
        at: datetime,
        air_c: float,
        setpoint_c: float,
        outdoor_c: float,
        calling: bool,
        aux: bool,
        share: float,
    ) -> tuple[datetime, list[Reading]]:
        values: dict[Quantity, object] = {
            Quantity.OUTDOOR_C: round(outdoor_c / self.outdoor_step_c) * self.outdoor_step_c,
            Quantity.INDOOR_C: round(air_c / self.indoor_step_c) * self.indoor_step_c,
            Quantity.HVAC_MODE: "heat",
            Quantity.HVAC_ACTION: "heating" if calling else "idle",
            Quantity.AUX_RUNNING: aux,
        }
        if self.tells_setpoint:
            values[Quantity.SETPOINT_C] = setpoint_c
        if self.tells_compressor:
            values[Quantity.COMPRESSOR_RUNNING] = calling
        if self.tells_power:
            values[Quantity.HVAC_POWER_W] = 3000.0 * share * calling + self.strips_w * aux + 50.0
        return at, [Reading(at, name, clean_value(name, value)) for name, value in values.items()]

"""The thermostat: when it calls the compressor, and when the backup strips."""

from dataclasses import dataclass
from enum import StrEnum

COMPRESSOR_ON_K = 0.5
COMPRESSOR_OFF_K = -0.2
COMPRESSOR_MIN_ON_S = 180.0
COMPRESSOR_MIN_OFF_S = 180.0

AUX_ON_K = 1.1
AUX_STAGE_2_ON_K = 1.1
AUX_STAGE_2_OFF_K = 0.4
AUX_OFF_K = 0.0
AUX_RAISED_BY_K = 1.1
AUX_DELAY_S = 10.0
AUX_STAGE_2_DELAY_S = 30.0
AUX_MIN_ON_S = 180.0
"""Three minutes; common thermostats hold five."""
AUX_AFTER_COMPRESSOR_S = 1_800.0
"""A compressor this long on without reaching the setpoint calls for help."""

AUX_LOCKOUT_C = 4.4
"""40 degF: above it a wired lockout keeps the strips off."""

NEVER_S = 1e9


class Mode(StrEnum):
    """What the thermostat is set to."""

    HEAT = "heat"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Call:
    """What the thermostat calls for, whatever the equipment makes of it."""

    compressor: bool = False
    aux_stages: int = 0

    @property
    def fan(self) -> bool:
        """Whether the blower is called."""
        return self.compressor or self.aux_stages > 0

    @property
    def equipment(self) -> tuple[str, ...]:
        """Names of the running equipment, as an ecobee tells them."""
        names = ["heatPump"] if self.compressor else []
        names += [f"auxHeat{stage}" for stage in range(1, self.aux_stages + 1)]
        return (*names, "fan") if self.fan else ()


NOTHING = Call()


@dataclass(slots=True)
class Thermostat:
    """Settings and timers of a two-stage heat pump thermostat."""

    setpoint_c: float
    mode: Mode = Mode.HEAT
    emergency_heat: bool = False
    lockout: bool = False
    call: Call = NOTHING
    raised_k: float = 0.0
    compressor_s: float = 0.0
    compressor_off_s: float = NEVER_S
    aux_s: float = 0.0
    aux_wanted_s: float = 0.0

    def set_setpoint(self, setpoint_c: float) -> None:
        """Change the setpoint (degC); a raise is remembered until it is reached."""
        self.raised_k = max(0.0, self.raised_k + setpoint_c - self.setpoint_c)
        self.setpoint_c = setpoint_c

    def step(self, dt_s: float, *, indoor_c: float, outdoor_c: float) -> Call:
        """Let dt_s seconds pass and say what is called from now on."""
        before = self.call
        if before.compressor:
            self.compressor_s += dt_s
        else:
            self.compressor_off_s += dt_s
        if before.aux_stages:
            self.aux_s += dt_s

        droop_k = self.setpoint_c - indoor_c
        if droop_k <= 0:
            self.raised_k = 0.0
        heating = self.mode is Mode.HEAT
        compressor = (heating and not self.emergency_heat and self._compressor(droop_k)) or (
            before.compressor and heating and self._compressor_must_stay()
        )
        if not heating:
            stages = 0
        elif self.emergency_heat:
            stages = self._emergency_stages(droop_k)
        elif self.lockout and outdoor_c > AUX_LOCKOUT_C:
            stages = 0
        else:
            stages = self._aux_stages(dt_s, droop_k)

        if compressor != before.compressor:
            self.compressor_s = 0.0
            self.compressor_off_s = 0.0
        if not stages:
            self.aux_s = 0.0
        self.call = Call(compressor, stages)
        return self.call

    def _compressor(self, droop_k: float) -> bool:
        """Whether the compressor is called in normal heating."""
        if self.call.compressor:
            return droop_k > COMPRESSOR_OFF_K
        return droop_k >= COMPRESSOR_ON_K and self.compressor_off_s >= COMPRESSOR_MIN_OFF_S

    def _compressor_must_stay(self) -> bool:
        """Whether the minimum on-time holds it; emergency heat breaks it."""
        return not self.emergency_heat and self.compressor_s < COMPRESSOR_MIN_ON_S

    def _aux_stages(self, dt_s: float, droop_k: float) -> int:
        """Stages of auxiliary heat beside the compressor."""
        stages = self.call.aux_stages
        if stages:
            if droop_k <= AUX_OFF_K and self.aux_s >= AUX_MIN_ON_S:
                return 0
            return self._stage_2(droop_k)
        wanted = (
            droop_k > AUX_ON_K
            or (self.raised_k > AUX_RAISED_BY_K and droop_k > COMPRESSOR_ON_K)
            or (self.compressor_s > AUX_AFTER_COMPRESSOR_S and droop_k > COMPRESSOR_ON_K)
        )
        self.aux_wanted_s = self.aux_wanted_s + dt_s if wanted else 0.0
        return 1 if self.aux_wanted_s > AUX_DELAY_S else 0

    def _emergency_stages(self, droop_k: float) -> int:
        """Stages while the strips heat alone."""
        stages = self.call.aux_stages
        if stages:
            if droop_k <= COMPRESSOR_OFF_K and self.aux_s >= AUX_MIN_ON_S:
                return 0
            return self._stage_2(droop_k)
        return 1 if droop_k >= COMPRESSOR_ON_K else 0

    def _stage_2(self, droop_k: float) -> int:
        """Stages once the first is on."""
        if self.call.aux_stages > 1:
            return 2 if droop_k > AUX_STAGE_2_OFF_K else 1
        late = self.aux_s >= AUX_STAGE_2_DELAY_S
        return 2 if late and droop_k > AUX_STAGE_2_ON_K else 1

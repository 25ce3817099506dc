"""A finished run of backup heat: why it ran, what it used, and what the heat pump would have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Self


class Cause(StrEnum):
    """Why backup heat ran."""

    SETPOINT_RAISED = "setpoint_raised"
    CAPACITY = "capacity"
    DROOP = "droop"
    DEFROST = "defrost"
    EMERGENCY_HEAT = "emergency_heat"
    COMPRESSOR_LOCKOUT = "compressor_lockout"
    NO_HEAT_CALL = "no_heat_call"
    UNKNOWN = "unknown"


class Avoidable(StrEnum):
    """Whether the heat pump alone would have done."""

    YES = "yes"
    UNCERTAIN = "uncertain"
    NO = "no"


class EvidenceKind(StrEnum):
    """What saw a run, the most exact first."""

    STRIPS_CIRCUIT = "strips_circuit"
    HVAC_CIRCUIT = "hvac_circuit"
    THERMOSTAT = "thermostat"
    HOME_METER = "home_meter"


@dataclass(frozen=True, slots=True)
class Run:
    """A finished run. Energy in kWh of electricity, power in W, temperatures in degC.

    ``outdoor_c`` is the mean over the run; ``indoor_c`` and ``setpoint_c`` are those at its start.
    ``energy_kwh`` is None where neither a circuit nor the strips' size tells it; money is None
    where no price was known while it ran. ``avoidable_kwh`` is what the heat pump alone would
    surely have done, ``uncertain_kwh`` what it may have. ``estimated``: some of it was not
    measured, or nobody saw it begin or end. ``why`` holds the readings that decided the cause, by
    name, ready for JSON.
    """

    start: datetime
    end: datetime
    energy_kwh: float | None
    peak_w: float | None
    outdoor_c: float | None
    indoor_c: float | None
    setpoint_c: float | None
    cause: Cause
    why: dict[str, Any]
    avoidable: Avoidable
    avoidable_kwh: float | None
    uncertain_kwh: float | None
    penalty_kwh: float | None
    cost: float | None
    penalty_cost: float | None
    evidence: EvidenceKind
    confidence: float
    estimated: bool
    balance_point_c: float
    balance_point_uncertainty_k: float

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return (self.end - self.start).total_seconds()

    def as_dict(self) -> dict[str, Any]:
        """Return the run as the replay format writes it."""
        return {
            "start": self.start.isoformat(),
            "end": self.end.isoformat(),
            "duration_s": self.duration_s,
            "energy_kwh": self.energy_kwh,
            "peak_w": self.peak_w,
            "outdoor_c": self.outdoor_c,
            "indoor_c": self.indoor_c,
            "setpoint_c": self.setpoint_c,
            "cause": self.cause.value,
            "why": self.why,
            "avoidable": self.avoidable.value,
            "avoidable_kwh": self.avoidable_kwh,
            "uncertain_kwh": self.uncertain_kwh,
            "penalty_kwh": self.penalty_kwh,
            "cost": self.cost,
            "penalty_cost": self.penalty_cost,
            "evidence": self.evidence.value,
            "confidence": self.confidence,
            "estimated": self.estimated,
            "balance_point_c": self.balance_point_c,
            "balance_point_uncertainty_k": self.balance_point_uncertainty_k,
        }

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Self:
        """Return the run that ``as_dict`` wrote; raises KeyError or ValueError on another shape."""
        named = {name: stored[name] for name in cls.__slots__}
        named["start"] = datetime.fromisoformat(stored["start"])
        named["end"] = datetime.fromisoformat(stored["end"])
        named["cause"] = Cause(stored["cause"])
        named["avoidable"] = Avoidable(stored["avoidable"])
        named["evidence"] = EvidenceKind(stored["evidence"])
        return cls(**named)

"""A finished run of backup heat: why it ran, what it used, and what the heat pump would have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final, Self
from zoneinfo import ZoneInfo

from .hourly import HOUR, hours_of
from .local_day import by_local_day
from .share import Share

# What both runs and sums of runs have, and is spread by the energy.
_JUDGED: Final = tuple(
    name for name in Share.__slots__ if name not in {"runs", "duration_s", "energy_kwh", "cost"}
)
# What an earlier version did not store.
_LATER: Final = frozenset({"outage_kwh", "outage_cost", "unpriced_kwh", "hours"})
# What is a number, or None, as stored.
_NUMBERS: Final = (
    *("energy_kwh", "peak_w", "outdoor_c", "indoor_c", "setpoint_c", "confidence"),
    *("balance_point_c", "balance_point_uncertainty_k"),
    *_JUDGED,
    "cost",
)


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
    FUEL_METER = "fuel_meter"


@dataclass(frozen=True, slots=True)
class Run:
    """A finished run. Energy in kWh of electricity, power in W, temperatures in degC.

    Of a backup that burns fuel, energy and power are the fuel's, by its gross heat. Its penalty is
    money alone, less than nothing where it was cheaper than the heat pump; in kWh it is None, as
    fuel and electricity can't be set against each other.

    ``outdoor_c`` is the mean over the run; ``indoor_c`` and ``setpoint_c`` are those at its start.
    ``energy_kwh`` is None where neither a circuit nor the strips' size tells it; money is None
    where no price was known while it ran. ``avoidable_kwh`` is what the heat pump alone would
    surely have done, ``uncertain_kwh`` what it may have. The penalty is what was used or paid
    beyond the heat pump's share; in an outage that the household knows of, that is the outage's
    instead. ``unpriced_kwh`` is what no price was known for; it is not in the cost. ``estimated``:
    some of it was not measured, or nobody saw it begin or end. ``why`` holds the readings that
    decided the cause, by name, ready for JSON. ``hours`` has the energy and money of each hour
    (UTC) from the first on; empty where all was in one hour.
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
    outage_kwh: float | None = 0.0
    outage_cost: float | None = 0.0
    unpriced_kwh: float | None = 0.0
    hours: tuple[tuple[float, float], ...] = ()

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return (self.end - self.start).total_seconds()

    def by_day(self, zone: ZoneInfo) -> dict[date, Share]:
        """Return what each local day has of it: by its hours, and within an hour by the time."""
        spans = [
            (max(hour.start, self.start), min(hour.start + HOUR, self.end), *hour[1:3])
            for hour in hours_of(self)
        ]
        days: dict[date, Share] = {}
        for begin, end, kwh, cost in spans or [(self.start, self.end, 0.0, 0.0)]:
            for day, seconds in by_local_day(begin, end, zone):
                share = days.setdefault(day, Share())
                part = seconds / (end - begin).total_seconds()
                share.duration_s += seconds
                share.energy_kwh += part * kwh
                share.cost += part * cost
        days[self.start.astimezone(zone).date()].runs = 1
        for share in days.values():
            part = share.duration_s / self.duration_s
            if self.energy_kwh:
                part = share.energy_kwh / self.energy_kwh
            for name in _JUDGED:
                setattr(share, name, part * (getattr(self, name) or 0.0))
        return days

    def as_dict(self) -> dict[str, Any]:
        """Return the run as the replay format writes it."""
        stored = {
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
            "outage_kwh": self.outage_kwh,
            "outage_cost": self.outage_cost,
            "unpriced_kwh": self.unpriced_kwh,
        }
        if self.hours:
            stored["hours"] = [list(hour) for hour in self.hours]
        return stored

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Self:
        """Return the run that ``as_dict`` wrote; raises on another shape, in many ways."""
        named = {name: stored[name] for name in cls.__slots__ if name not in _LATER}
        # Not there in what an earlier version stored.
        named["unpriced_kwh"] = stored["energy_kwh"] if stored["cost"] is None else 0.0
        named |= {name: stored[name] for name in _LATER if name in stored}
        named["hours"] = tuple((kwh, cost) for kwh, cost in stored.get("hours", ()))
        named["start"] = datetime.fromisoformat(stored["start"])
        named["end"] = datetime.fromisoformat(stored["end"])
        named["cause"] = Cause(stored["cause"])
        named["avoidable"] = Avoidable(stored["avoidable"])
        named["evidence"] = EvidenceKind(stored["evidence"])
        for name in _NUMBERS:
            if not isinstance(named.get(name, 0.0), int | float) and named[name] is not None:
                raise TypeError(f"{name} is no number")
        if named["start"].tzinfo is None or not named["start"] < named["end"]:
            raise ValueError("a run without length, or nobody knows when")
        if not isinstance(named["why"], dict):
            raise TypeError("why is no table")
        return cls(**named)

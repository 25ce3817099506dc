"""A run of backup heat: what it used, what it cost, and what the heat pump would have used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, Final, Self
from zoneinfo import ZoneInfo

from .balance_point import BalancePoint
from .heat_pump import HeatPump
from .reading import Quantity, Values, heat_call

_SECONDS_PER_HOUR: Final = 3600.0
_W_PER_KW: Final = 1000.0
# A run whose evidence falls silent for less than this goes on; its energy there is estimated.
SILENCE_LONGEST: Final = timedelta(minutes=30)


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
    where no price was known while it ran. ``estimated``: some of it was not measured.
    """

    start: datetime
    end: datetime
    energy_kwh: float | None
    peak_w: float | None
    outdoor_c: float | None
    indoor_c: float | None
    setpoint_c: float | None
    cause: Cause
    avoidable: Avoidable
    avoidable_kwh: float | None
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
            "avoidable": self.avoidable.value,
            "avoidable_kwh": self.avoidable_kwh,
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


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


@dataclass(slots=True)
class Rules:
    """What a run is judged by; shared by all that judge, as the balance point is learned."""

    heat_pump: HeatPump
    balance_point: BalancePoint
    zone: ZoneInfo


@dataclass(slots=True)
class Share:
    """What one local day has of a run, or of all runs. Seconds, kWh, money."""

    runs: int = 0
    duration_s: float = 0.0
    energy_kwh: float = 0.0
    avoidable_kwh: float = 0.0
    penalty_kwh: float = 0.0
    cost: float = 0.0
    penalty_cost: float = 0.0

    def add(self, other: Share) -> None:
        """Add another share."""
        self.runs += other.runs
        self.duration_s += other.duration_s
        self.energy_kwh += other.energy_kwh
        self.avoidable_kwh += other.avoidable_kwh
        self.penalty_kwh += other.penalty_kwh
        self.cost += other.cost
        self.penalty_cost += other.penalty_cost

    def raise_to(self, other: Share) -> None:
        """Take over what is higher in the other: sums that never go back."""
        for name in self.__slots__:
            setattr(self, name, max(getattr(self, name), getattr(other, name)))

    def copy(self) -> Share:
        """Return one that changes of this one don't reach."""
        return replace(self)

    def as_dict(self) -> dict[str, float]:
        """Return it as stored."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(slots=True)
class Draft:
    """A run while it lasts, or a load that may prove to be one.

    It holds everything from ``start`` to ``end``, without a gap; ``end`` is None until it has any
    length.
    """

    start: datetime
    evidence: EvidenceKind
    confidence: float
    setpoint_c: float | None = None
    indoor_c: float | None = None
    end: datetime | None = None
    energy_known: bool = False
    priced: bool = False
    weathered: bool = False
    estimated: bool = False
    peak_w: float | None = None
    outdoor_k_s: float = 0.0
    outdoor_s: float = 0.0
    emergency_s: float = 0.0
    defrost_s: float = 0.0
    no_call_s: float = 0.0
    days: dict[date, Share] = field(default_factory=dict)

    @classmethod
    def begin(
        cls,
        start: datetime,
        evidence: EvidenceKind,
        confidence: float,
        values: Values,
        zone: ZoneInfo,
    ) -> Self:
        """Open a draft with the circumstances at its start."""
        draft = cls(
            start,
            evidence,
            confidence,
            setpoint_c=values.number(Quantity.SETPOINT_C),
            indoor_c=values.number(Quantity.INDOOR_C),
        )
        draft.days[start.astimezone(zone).date()] = Share(runs=1)
        return draft

    def add(
        self,
        begin: datetime,
        end: datetime,
        power_w: float | None,
        values: Values,
        rules: Rules,
    ) -> None:
        """Add the next stretch, at constant W, with the weather, price and mode in force."""
        if begin == end:
            return
        self.end = end
        seconds = (end - begin).total_seconds()
        outdoor_c = values.number(Quantity.OUTDOOR_C)
        if outdoor_c is not None:
            self.outdoor_k_s += outdoor_c * seconds
            self.outdoor_s += seconds
        if values.flag(Quantity.EMERGENCY_HEAT):
            self.emergency_s += seconds
        if values.flag(Quantity.DEFROSTING) or values.text(Quantity.HVAC_ACTION) == "defrosting":
            self.defrost_s += seconds
        if heat_call(values) is False:
            self.no_call_s += seconds
        if power_w is not None:
            self.energy_known = True
            self.peak_w = max(power_w, self.peak_w or 0.0)
        price = values.number(Quantity.PRICE_PER_KWH)
        for day, day_seconds in _by_day(begin, end, rules.zone):
            share = self.days.setdefault(day, Share())
            share.duration_s += day_seconds
            if power_w is not None:
                kwh = power_w * day_seconds / _SECONDS_PER_HOUR / _W_PER_KW
                self._add_energy(share, kwh, outdoor_c, price, rules)

    def _add_energy(
        self, share: Share, kwh: float, outdoor_c: float | None, price: float | None, rules: Rules
    ) -> None:
        share.energy_kwh += kwh
        penalty_kwh = 0.0
        if outdoor_c is not None:
            self.weathered = True
            if rules.balance_point.above(outdoor_c):
                penalty_kwh = kwh * (1.0 - 1.0 / rules.heat_pump.cop(outdoor_c))
                share.avoidable_kwh += kwh
                share.penalty_kwh += penalty_kwh
        if price is not None:
            self.priced = True
            share.cost += kwh * price
            share.penalty_cost += penalty_kwh * price

    @classmethod
    def joined(cls, parts: Sequence[Draft], zone: ZoneInfo) -> Draft:
        """Return one draft of several that overlap: the stages of one run.

        Its time is theirs together, its energy their sum, its peak what they drew at once.
        """
        first, *others = sorted(parts, key=lambda part: part.start)
        whole = first.copy()
        for other in others:
            whole._take_in(other)  # noqa: SLF001
        if whole.end is None:
            return whole
        for share in whole.days.values():
            share.runs, share.duration_s = 0, 0.0
        whole.days[whole.start.astimezone(zone).date()].runs = 1
        for day, seconds in _by_day(whole.start, whole.end, zone):
            whole.days.setdefault(day, Share()).duration_s += seconds
        peaks = [part._peak_with(parts) for part in parts]  # noqa: SLF001
        whole.peak_w = max((peak_w for peak_w in peaks if peak_w is not None), default=None)
        return whole

    def _take_in(self, other: Draft) -> None:
        if other.end is None:
            return
        # Of the time in a mode and in known weather, what the other has alone.
        length_s = (other.end - other.start).total_seconds()
        alone_s = length_s if self.end is None else (other.end - self.end).total_seconds()
        alone = max(0.0, alone_s / length_s)
        self.outdoor_k_s += alone * other.outdoor_k_s
        self.outdoor_s += alone * other.outdoor_s
        self.emergency_s += alone * other.emergency_s
        self.defrost_s += alone * other.defrost_s
        self.no_call_s += alone * other.no_call_s
        self.end = other.end if self.end is None else max(self.end, other.end)
        self.confidence = min(self.confidence, other.confidence)
        self.energy_known |= other.energy_known
        self.priced |= other.priced
        self.weathered |= other.weathered
        self.estimated |= other.estimated
        for day, share in other.days.items():
            self.days.setdefault(day, Share()).add(share)

    def _peak_with(self, others: Sequence[Draft]) -> float | None:
        """Return what these drafts drew together when this one began, W."""
        peaks = [
            part.peak_w
            for part in others
            if part.peak_w is not None
            and part.end is not None
            and part.start <= self.start < part.end
        ]
        return sum(peaks) if peaks else None

    def copy(self) -> Draft:
        """Return one that changes of this one don't reach."""
        return replace(self, days={day: share.copy() for day, share in self.days.items()})

    def scaled(self, factor: float) -> Draft:
        """Return a copy with that share of the energy and money, and all of the time."""
        part = self.copy()
        for share in part.days.values():
            share.energy_kwh *= factor
            share.avoidable_kwh *= factor
            share.penalty_kwh *= factor
            share.cost *= factor
            share.penalty_cost *= factor
        if part.peak_w is not None:
            part.peak_w *= factor
        return part

    @property
    def total(self) -> Share:
        """Everything so far."""
        total = Share()
        for share in self.days.values():
            total.add(share)
        return total

    def finish(self, end: datetime, rules: Rules) -> Run:
        """Judge the run at its end."""
        total = self.total
        outdoor_c = self.outdoor_k_s / self.outdoor_s if self.outdoor_s else None
        cause = self._cause(outdoor_c, rules)
        if cause is Cause.DEFROST:
            self._forgive()
            total = self.total
        point = rules.balance_point
        return Run(
            start=self.start,
            end=end,
            energy_kwh=_rounded(total.energy_kwh, 4) if self.energy_known else None,
            peak_w=_rounded(self.peak_w, 0),
            outdoor_c=_rounded(outdoor_c, 2),
            indoor_c=self.indoor_c,
            setpoint_c=self.setpoint_c,
            cause=cause,
            avoidable=self._avoidable(cause, outdoor_c, rules),
            avoidable_kwh=_rounded(total.avoidable_kwh, 4) if self.weathered else None,
            penalty_kwh=_rounded(total.penalty_kwh, 4) if self.weathered else None,
            cost=_rounded(total.cost, 4) if self.priced else None,
            penalty_cost=_rounded(total.penalty_cost, 4)
            if self.priced and self.weathered
            else None,
            evidence=self.evidence,
            confidence=self.confidence,
            estimated=self.estimated,
            balance_point_c=point.outdoor_c,
            balance_point_uncertainty_k=point.uncertainty_k,
        )

    def _forgive(self) -> None:
        """Drop what was counted as avoidable: defrost needs its heat at any temperature."""
        for share in self.days.values():
            share.avoidable_kwh = share.penalty_kwh = share.penalty_cost = 0.0

    def _cause(self, outdoor_c: float | None, rules: Rules) -> Cause:
        half = sum(share.duration_s for share in self.days.values()) / 2
        if self.emergency_s > half:
            return Cause.EMERGENCY_HEAT
        if self.defrost_s > half:
            return Cause.DEFROST
        if self.no_call_s > half:
            return Cause.NO_HEAT_CALL
        if outdoor_c is not None and rules.balance_point.below(outdoor_c):
            return Cause.CAPACITY
        return Cause.UNKNOWN

    def _avoidable(self, cause: Cause, outdoor_c: float | None, rules: Rules) -> Avoidable:
        if cause is Cause.DEFROST:
            return Avoidable.NO
        if outdoor_c is None:
            return Avoidable.UNCERTAIN
        if rules.balance_point.above(outdoor_c):
            return Avoidable.YES
        return Avoidable.NO if rules.balance_point.below(outdoor_c) else Avoidable.UNCERTAIN

    def as_dict(self) -> dict[str, Any]:
        """Return the draft as stored: what differs from a draft just begun."""
        stored: dict[str, Any] = {
            each.name: value
            for each in fields(self)
            if (value := getattr(self, each.name)) != each.default
        }
        stored["start"] = self.start.isoformat()
        if self.end is not None:
            stored["end"] = self.end.isoformat()
        stored["evidence"] = self.evidence.value
        stored["days"] = {day.isoformat(): share.as_dict() for day, share in self.days.items()}
        return stored

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Self:
        """Return the draft that ``as_dict`` wrote; raises on another shape."""
        named = dict(stored)
        named["start"] = datetime.fromisoformat(stored["start"])
        if "end" in stored:
            named["end"] = datetime.fromisoformat(stored["end"])
        named["evidence"] = EvidenceKind(stored["evidence"])
        named["days"] = {
            date.fromisoformat(day): Share(**share) for day, share in stored["days"].items()
        }
        return cls(**named)


def join_overlapping(drafts: Sequence[Draft], zone: ZoneInfo) -> list[Draft]:
    """Return drafts of which no two overlap, in order: those that do are stages of one run."""
    groups: list[list[Draft]] = []
    until: datetime | None = None
    for draft in sorted(drafts, key=lambda draft: draft.start):
        if until is None or draft.start >= until:
            groups.append([draft])
            until = draft.end or draft.start
        else:
            groups[-1].append(draft)
            until = max(until, draft.end or draft.start)
    return [group[0] if len(group) == 1 else Draft.joined(group, zone) for group in groups]


def next_midnight(at: datetime, zone: ZoneInfo) -> datetime:
    """Return the first instant of the next local day, in ``at``'s own zone (UTC)."""
    tomorrow = at.astimezone(zone).date() + timedelta(days=1)
    midnight = datetime.combine(tomorrow, time(), zone)
    first = midnight.astimezone(at.tzinfo)
    # Where clocks were set back over midnight it comes twice, and the first may be past.
    return first if first > at else midnight.replace(fold=1).astimezone(at.tzinfo)


def _by_day(begin: datetime, end: datetime, zone: ZoneInfo) -> Iterator[tuple[date, float]]:
    """Split a stretch at local midnights: each day with its seconds."""
    while True:
        stop = min(next_midnight(begin, zone), end)
        yield begin.astimezone(zone).date(), (stop - begin).total_seconds()
        if stop >= end:
            return
        begin = stop

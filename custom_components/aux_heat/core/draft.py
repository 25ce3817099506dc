"""The draft of a run: an account of what happened while backup heat ran, without a judgement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, timedelta
from math import floor
from typing import Any, Final, Self
from zoneinfo import ZoneInfo

from .circumstances import Fact
from .hourly import HOUR, Hours, hours_of
from .local_day import by_local_day
from .reading import Quantity, Values
from .rules import Rules
from .run import EvidenceKind, Run
from .setpoint import Rise

_SECONDS_PER_HOUR: Final = 3600.0
_W_PER_KW: Final = 1000.0
# A run whose evidence falls silent for less than this goes on; its energy there is estimated.
SILENCE_LONGEST: Final = timedelta(minutes=30)
# Energy is kept apart by weather in steps of half a degree: finer than any thermometer is right.
_STEPS_PER_K: Final = 2
# A burner's time counts at this until it is known what it burned.
_UNTOLD_W: Final = 1000.0
# What adding up may cost in the last digits; no temperature is known so well.
_TEMPERATURE_DIGITS: Final = 6


# What energy is kept apart by: the step of weather, None where not known. Of fuel, by the price of
# electricity too, which it is set against.
type Slot = int | tuple[int | None, float | None] | None


@dataclass(slots=True)
class Energy:
    """Energy used in about the same weather: kWh, kWh x degC outdoors, and money.

    The money is what so much electricity costs, also of fuel; ``unpriced_kwh`` has none, as nobody
    knew the price.
    """

    kwh: float = 0.0
    kwh_c: float = 0.0
    cost: float = 0.0
    unpriced_kwh: float = 0.0

    @property
    def outdoor_c(self) -> float:
        """Mean outdoor temperature, by energy; of use where it was known."""
        return round(self.kwh_c / self.kwh, _TEMPERATURE_DIGITS) if self.kwh else 0.0

    def add(self, other: Energy, factor: float = 1.0) -> None:
        """Add that share of another."""
        self.kwh += other.kwh * factor
        self.kwh_c += other.kwh_c * factor
        self.cost += other.cost * factor
        self.unpriced_kwh += other.unpriced_kwh * factor


@dataclass(slots=True)
class Day:
    """What one local day has of a run: seconds, and energy by what it is kept apart by."""

    runs: int = 0
    duration_s: float = 0.0
    energy: dict[Slot, Energy] = field(default_factory=dict)

    def add_energy(self, other: Day, factor: float = 1.0) -> None:
        """Add that share of another's energy and money."""
        for step, energy in other.energy.items():
            self.energy.setdefault(step, Energy()).add(energy, factor)

    def copy(self) -> Day:
        """Return one that changes of this one don't reach."""
        return Day(
            self.runs, self.duration_s, {step: replace(one) for step, one in self.energy.items()}
        )

    def as_list(self) -> list[Any]:
        """Return it as stored."""
        energy = [
            [step, one.kwh, one.kwh_c, one.cost, one.unpriced_kwh]
            for step, one in self.energy.items()
        ]
        return [self.runs, self.duration_s, energy]

    @classmethod
    def from_list(cls, stored: list[Any]) -> Self:
        """Return what ``as_list`` wrote."""
        runs, duration_s, energy = stored
        return cls(runs, duration_s, {_slot(step): Energy(*one) for step, *one in energy})


def _slot(stored: Any) -> Slot:
    return tuple(stored) if isinstance(stored, list) else stored


@dataclass(slots=True)
class Draft:
    """A run while it lasts, or a load that may prove to be one.

    It holds everything from ``start`` to ``end``, without a gap; ``end`` is None until it has any
    length. ``held`` has the seconds for which each fact held, ``rise`` the rise of the setpoint
    that was last pending, ``since_defrost_s`` the compressor's time from the last defrost to the
    start. ``weathered``: the weather was known for some of its energy. ``untold`` has the hours,
    as of 1 kW, for which it isn't known yet what a burner burned.
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
    since_defrost_s: float | None = None
    rise: Rise | None = None
    held: dict[Fact, float] = field(default_factory=dict)
    days: dict[date, Day] = field(default_factory=dict)
    untold: dict[date, Day] = field(default_factory=dict)
    hours: Hours = field(kw_only=True)

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
            hours=Hours.since(start),
        )
        draft.days[start.astimezone(zone).date()] = Day(runs=1)
        return draft

    @classmethod
    def of_run(cls, run: Run, price: float | None, rules: Rules) -> Self:
        """Return about the draft that a run was made of, as if it had drawn the same all the time.

        ``price`` counts where none is kept: of the electricity that a fuel is set against it never
        is.
        """
        burned, outdoor_c = rules.dual_fuel is not None, run.outdoor_c
        is_kept = run.cost is not None and not burned
        draft = cls(
            run.start,
            run.evidence,
            run.confidence,
            setpoint_c=run.setpoint_c,
            indoor_c=run.indoor_c,
            end=run.end,
            energy_known=run.energy_kwh is not None,
            priced=is_kept or price is not None,
            weathered=outdoor_c is not None,
            estimated=run.estimated,
            peak_w=run.peak_w,
            outdoor_k_s=(outdoor_c or 0.0) * run.duration_s,
            outdoor_s=0.0 if outdoor_c is None else run.duration_s,
            hours=Hours.since(run.start),
        )
        step = None if outdoor_c is None else floor(outdoor_c * _STEPS_PER_K)
        slot: Slot = (step, price) if burned else step
        for local, share in run.by_day(rules.zone).items():
            kwh = share.energy_kwh
            cost = share.cost if is_kept else kwh * (price or 0.0)
            unpriced_kwh = share.unpriced_kwh if is_kept else kwh if price is None else 0.0
            energy = Energy(kwh, kwh * (outdoor_c or 0.0), cost, unpriced_kwh)
            told = {slot: energy} if draft.energy_known else {}
            draft.days[local] = Day(share.runs, share.duration_s, told)
        for hour in hours_of(run):
            begin, end = max(hour.start, run.start), min(hour.start + HOUR, run.end)
            kwh = hour.energy_kwh
            # Of fuel the money follows from the energy.
            cost = hour.cost if is_kept else kwh if burned else kwh * (price or 0.0)
            draft.hours.add(begin, end, kwh, cost)
        return draft

    def add(
        self,
        begin: datetime,
        end: datetime,
        power_w: float | None,
        values: Values,
        rules: Rules,
        *,
        dipped: bool = False,
    ) -> None:
        """Add the next stretch, at constant W, with the weather, price and facts in force.

        ``dipped``: the compressor's power dipped as the strips came on.
        """
        if begin == end:
            return
        around = rules.circumstances
        if self.end is None:
            self.since_defrost_s = around.defrosts.since_s(begin)
        self.end = end
        seconds = (end - begin).total_seconds()
        outdoor_c = values.number(Quantity.OUTDOOR_C)
        if outdoor_c is not None:
            self.outdoor_k_s += outdoor_c * seconds
            self.outdoor_s += seconds
        for fact in around.facts(values):
            self._hold(fact, seconds)
        if dipped:
            self._hold(Fact.DIPPED, seconds)
        self.rise = around.rises.pending or self.rise
        price = values.number(Quantity.PRICE_PER_KWH)
        step = None if outdoor_c is None else floor(outdoor_c * _STEPS_PER_K)
        slot: Slot = step
        energies = self.days
        if rules.dual_fuel is not None:
            power_w, slot, energies = _UNTOLD_W, (step, price), self.untold
        elif power_w is not None:
            self.energy_known = True
            self.peak_w = max(power_w, self.peak_w or 0.0)
        if power_w is not None:
            self.weathered |= outdoor_c is not None
            self.priced |= price is not None
            kwh = power_w * seconds / _SECONDS_PER_HOUR / _W_PER_KW
            # Of fuel the money follows from the energy, when that is told.
            money = kwh if rules.dual_fuel is not None else kwh * (price or 0.0)
            self.hours.add(begin, end, kwh, money)
        for local, day_s in by_local_day(begin, end, rules.zone):
            self.days.setdefault(local, Day()).duration_s += day_s
            if power_w is not None:
                kwh = power_w * day_s / _SECONDS_PER_HOUR / _W_PER_KW
                energy = energies.setdefault(local, Day()).energy.setdefault(slot, Energy())
                energy.kwh += kwh
                energy.kwh_c += kwh * (outdoor_c or 0.0)
                if price is None:
                    energy.unpriced_kwh += kwh
                else:
                    energy.cost += kwh * price

    def _hold(self, fact: Fact, seconds: float) -> None:
        self.held[fact] = self.held.get(fact, 0.0) + seconds

    def tell(self, fuel_kw: float) -> None:
        """Learn what was burned in the time for which that was not known."""
        if not self.untold:
            return
        self.energy_known = True
        self.peak_w = max(fuel_kw * _W_PER_KW, self.peak_w or 0.0)
        for local, day in self.untold.items():
            self.days.setdefault(local, Day()).add_energy(day, fuel_kw)
        self.untold = {}

    @property
    def untold_h(self) -> float:
        """For how long it isn't known what was burned, hours."""
        return sum(energy.kwh for day in self.untold.values() for energy in day.energy.values())

    def mark_dipped(self) -> None:
        """Note, afterwards, that the compressor had dipped for all of it."""
        self.held[Fact.DIPPED] = self.duration_s

    @property
    def duration_s(self) -> float:
        """Length so far in seconds."""
        return sum(day.duration_s for day in self.days.values())

    @property
    def runs(self) -> int:
        """How many runs it counts for: one."""
        return sum(day.runs for day in self.days.values())

    @property
    def outdoor_c(self) -> float | None:
        """Mean outdoor temperature; None where it was never known."""
        return self.outdoor_k_s / self.outdoor_s if self.outdoor_s else None

    @property
    def droop_k(self) -> float | None:
        """How far the house was below its setpoint at the start; None where unknown."""
        if self.setpoint_c is None or self.indoor_c is None:
            return None
        return self.setpoint_c - self.indoor_c

    def mostly(self, fact: Fact) -> bool:
        """Return whether a fact held for most of the run."""
        held_s = self.held.get(fact)
        return held_s is not None and held_s > self.duration_s / 2

    @classmethod
    def joined(cls, parts: Sequence[Draft], zone: ZoneInfo) -> Draft:
        """Return one draft of several that overlap: the stages of one run.

        Its time is theirs together, its energy their sum, its peak what they drew at once.
        """
        first, *others = sorted(parts, key=lambda part: part.start)
        whole = first.copy()
        for other in others:
            whole._take_in(other)  # noqa: SLF001
        for day in whole.days.values():
            day.runs, day.duration_s = 0, 0.0
        whole.days[whole.start.astimezone(zone).date()].runs = 1
        for local, seconds in by_local_day(whole.start, whole.end or whole.start, zone):
            whole.days.setdefault(local, Day()).duration_s += seconds
        peaks = [part._peak_with(parts) for part in parts]  # noqa: SLF001
        whole.peak_w = max((peak_w for peak_w in peaks if peak_w is not None), default=None)
        return whole

    def _take_in(self, other: Draft) -> None:
        if other.end is None:
            return
        # Of the time for which facts held and the weather was known, what the other has alone.
        length_s = (other.end - other.start).total_seconds()
        alone_s = length_s if self.end is None else (other.end - self.end).total_seconds()
        alone = max(0.0, alone_s / length_s)
        self.outdoor_k_s += alone * other.outdoor_k_s
        self.outdoor_s += alone * other.outdoor_s
        for fact, seconds in other.held.items():
            self._hold(fact, alone * seconds)
        self.rise = self.rise or other.rise
        if self.since_defrost_s is None:
            self.since_defrost_s = other.since_defrost_s
        self.end = other.end if self.end is None else max(self.end, other.end)
        self.confidence = min(self.confidence, other.confidence)
        self.energy_known |= other.energy_known
        self.priced |= other.priced
        self.weathered |= other.weathered
        self.estimated |= other.estimated
        for local, day in other.days.items():
            self.days.setdefault(local, Day()).add_energy(day)
        self.hours.take_in(other.hours)

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
        return replace(
            self,
            held=dict(self.held),
            days={local: day.copy() for local, day in self.days.items()},
            untold={local: day.copy() for local, day in self.untold.items()},
            hours=self.hours.copy(),
        )

    def scaled(self, factor: float) -> Draft:
        """Return a copy with that share of the energy and money, and all of the time."""
        part = self.copy()
        for local, day in self.days.items():
            part.days[local].energy.clear()
            part.days[local].add_energy(day, factor)
        part.hours = self.hours.copy(factor)
        if part.peak_w is not None:
            part.peak_w *= factor
        return part

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
        if self.rise is not None:
            stored["rise"] = self.rise.as_list()
        stored["evidence"] = self.evidence.value
        stored["held"] = {fact.value: seconds for fact, seconds in self.held.items()}
        stored["days"] = _days_stored(self.days)
        stored["untold"] = _days_stored(self.untold)
        stored["hours"] = self.hours.as_list()
        return stored

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Self:
        """Return the draft that ``as_dict`` wrote; raises on another shape."""
        named = dict(stored)
        named["start"] = datetime.fromisoformat(stored["start"])
        if "end" in stored:
            named["end"] = datetime.fromisoformat(stored["end"])
        if "rise" in stored:
            named["rise"] = Rise.from_list(stored["rise"])
        named["evidence"] = EvidenceKind(stored["evidence"])
        named["held"] = {Fact(fact): seconds for fact, seconds in stored["held"].items()}
        named["days"] = _days_restored(stored["days"])
        # Not there in what an earlier version stored.
        named["untold"] = _days_restored(stored.get("untold", {}))
        if "hours" in stored:
            named["hours"] = Hours.from_list(named["start"], stored["hours"])
        else:
            # Not there in what an earlier version stored: as if it had drawn the same all the time.
            named["hours"] = Hours.since(named["start"])
            used = [one for day in named["days"].values() for one in day.energy.values()]
            named["hours"].add(
                named["start"],
                named.get("end", named["start"]),
                sum(one.kwh for one in used),
                sum(one.cost for one in used),
            )
        return cls(**named)


def _days_stored(days: dict[date, Day]) -> dict[str, Any]:
    return {local.isoformat(): day.as_list() for local, day in days.items()}


def _days_restored(stored: dict[str, Any]) -> dict[date, Day]:
    return {date.fromisoformat(local): Day.from_list(day) for local, day in stored.items()}


def join_overlapping(drafts: Sequence[Draft], zone: ZoneInfo) -> list[Draft]:
    """Return drafts of which no two overlap, in order: those that do are stages of one run."""
    return [group[0] if len(group) == 1 else Draft.joined(group, zone) for group in _groups(drafts)]


def _groups(drafts: Sequence[Draft]) -> Iterator[list[Draft]]:
    group: list[Draft] = []
    until: datetime | None = None
    for draft in sorted(drafts, key=lambda draft: draft.start):
        if until is not None and draft.start >= until:
            yield group
            group, until = [], None
        group.append(draft)
        end = draft.end or draft.start
        until = end if until is None else max(until, end)
    if group:
        yield group

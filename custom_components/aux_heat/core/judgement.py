"""The judgement of a run: its cause, and what of its energy and money the heat pump would save."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum, auto
from typing import Any, Final, NamedTuple

from .cause import could_be_defrost, find_cause
from .circumstances import Fact
from .draft import Day, Draft
from .rules import Rules
from .run import Avoidable, Cause, Run
from .share import Share

# Where no thermostat tells how warm the house is.
_USUAL_INDOOR_C: Final = 20.0


class _Measure(Enum):
    """By what the avoidable part of a run is measured."""

    # It was needed.
    NOTHING = auto()
    # The heat pump alone would have done above its balance point.
    ABOVE_BALANCE_POINT = auto()
    # As above, but it may have been a defrost, which needs its heat.
    PERHAPS_ABOVE = auto()
    # The heat pump stood still; below its balance point it would have given a part.
    SHARE_OF_LOAD = auto()
    # Nobody wanted heat.
    ALL = auto()


class _Part(NamedTuple):
    """Of each kWh: what was surely avoidable, what may have been, and what it took too much."""

    avoidable: float
    uncertain: float
    penalty: float


_NEEDED: Final = _Part(0.0, 0.0, 0.0)
_UNCERTAIN: Final = _Part(0.0, 1.0, 0.0)
# The heat pump wouldn't have run either: there is nothing to set against it.
_WASTED: Final = _Part(1.0, 0.0, 1.0)

_MEASURES: Final = {
    Cause.SETPOINT_RAISED: _Measure.ABOVE_BALANCE_POINT,
    Cause.DROOP: _Measure.ABOVE_BALANCE_POINT,
    Cause.CAPACITY: _Measure.NOTHING,
    Cause.DEFROST: _Measure.NOTHING,
    Cause.EMERGENCY_HEAT: _Measure.SHARE_OF_LOAD,
    Cause.COMPRESSOR_LOCKOUT: _Measure.SHARE_OF_LOAD,
    Cause.NO_HEAT_CALL: _Measure.ALL,
}


class Judgement(NamedTuple):
    """What is thought of a run: at its end, or of one in progress as it looks so far."""

    cause: Cause
    why: dict[str, Any]
    avoidable: Avoidable
    days: dict[date, Share]

    @property
    def total(self) -> Share:
        """All days together."""
        total = Share()
        for share in self.days.values():
            total.add(share)
        return total


def judge(draft: Draft, rules: Rules) -> Judgement:
    """Judge a run by what is known of it so far."""
    cause, why = find_cause(draft, rules)
    measure = _measure(cause, draft, why)
    outage = draft.mostly(Fact.OUTAGE)
    if outage:
        why["outage"] = True
    judged = {
        local: _share(day, draft, rules, measure, outage=outage)
        for local, day in draft.days.items()
    }
    return Judgement(
        cause, why, Avoidable.NO if outage else _avoidable(measure, draft, rules), judged
    )


def finish(draft: Draft, end: datetime, rules: Rules) -> tuple[Run, dict[date, Share]]:
    """Return the run that a draft has become, and what each local day has of it."""
    judged = judge(draft, rules)
    total, point = judged.total, rules.balance_point
    measure = _measure(judged.cause, draft, judged.why)
    told = draft.energy_known and (draft.weathered or measure in {_Measure.NOTHING, _Measure.ALL})
    energy_kwh = _rounded(total.energy_kwh, 4) if draft.energy_known else None
    cost = _rounded(total.cost, 4) if draft.priced else None
    run = Run(
        start=draft.start,
        end=end,
        energy_kwh=energy_kwh,
        peak_w=_rounded(draft.peak_w, 0),
        outdoor_c=_rounded(draft.outdoor_c, 2),
        indoor_c=draft.indoor_c,
        setpoint_c=draft.setpoint_c,
        cause=judged.cause,
        why=judged.why,
        avoidable=judged.avoidable,
        avoidable_kwh=_rounded(total.avoidable_kwh, 4) if told else None,
        uncertain_kwh=_rounded(total.uncertain_kwh, 4) if draft.energy_known else None,
        penalty_kwh=_rounded(total.penalty_kwh, 4) if told else None,
        cost=cost,
        penalty_cost=_rounded(total.penalty_cost, 4) if draft.priced and told else None,
        evidence=draft.evidence,
        confidence=draft.confidence,
        estimated=draft.estimated,
        balance_point_c=point.outdoor_c,
        balance_point_uncertainty_k=point.uncertainty_k,
        hours=draft.hours.of_run(end, energy_kwh, cost),
    )
    return run, judged.days


def _measure(cause: Cause, draft: Draft, why: dict[str, Any]) -> _Measure:
    if cause is not Cause.UNKNOWN:
        return _MEASURES[cause]
    # Whatever else made it run, a rise nobody saw or a heat pump that failed: above the balance
    # point the heat pump would have done. Only a defrost would have needed its heat.
    if could_be_defrost(draft, compressor=why.get("compressor")):
        return _Measure.PERHAPS_ABOVE
    return _Measure.ABOVE_BALANCE_POINT


def _avoidable(measure: _Measure, draft: Draft, rules: Rules) -> Avoidable:
    if measure is _Measure.NOTHING:
        return Avoidable.NO
    if measure is _Measure.ALL:
        return Avoidable.YES
    outdoor_c = draft.outdoor_c
    if outdoor_c is None:
        return Avoidable.UNCERTAIN
    if measure is _Measure.SHARE_OF_LOAD:
        return Avoidable.YES
    if rules.balance_point.below(outdoor_c):
        return Avoidable.NO
    sure = measure is _Measure.ABOVE_BALANCE_POINT and rules.balance_point.above(outdoor_c)
    return Avoidable.YES if sure else Avoidable.UNCERTAIN


def _share(day: Day, draft: Draft, rules: Rules, measure: _Measure, *, outage: bool) -> Share:
    """Return what a day has of a run, judged by its cause."""
    share = Share(runs=day.runs, duration_s=day.duration_s)
    for step, energy in day.energy.items():
        part = _part(None if step is None else energy.outdoor_c, draft, rules, measure)
        if outage:
            part = _in_outage(None if step is None else energy.outdoor_c, draft, rules, part)
        share.energy_kwh += energy.kwh
        share.cost += energy.cost
        share.avoidable_kwh += energy.kwh * part.avoidable
        share.uncertain_kwh += energy.kwh * part.uncertain
        share.penalty_kwh += energy.kwh * part.penalty
        share.penalty_cost += energy.cost * part.penalty
    return share


def _part(outdoor_c: float | None, draft: Draft, rules: Rules, measure: _Measure) -> _Part:
    """Return what of each kWh used at an outdoor temperature (None: unknown) was too much."""
    if measure is _Measure.NOTHING:
        return _NEEDED
    if measure is _Measure.ALL:
        return _WASTED
    if outdoor_c is None:
        return _UNCERTAIN
    if measure is _Measure.SHARE_OF_LOAD:
        return _by_load(outdoor_c, draft, rules)
    if rules.balance_point.below(outdoor_c):
        return _NEEDED
    if measure is _Measure.PERHAPS_ABOVE or not rules.balance_point.above(outdoor_c):
        return _UNCERTAIN
    return _Part(1.0, 0.0, rules.heat_pump.saving(outdoor_c))


def _by_load(outdoor_c: float, draft: Draft, rules: Rules) -> _Part:
    """Return the part that the heat pump would have given, had it run.

    The higher the balance point, the less that is: what is sure is reckoned from its upper end.
    """
    indoor_c = _USUAL_INDOOR_C if draft.indoor_c is None else draft.indoor_c
    point = rules.balance_point
    low_c, high_c = point.outdoor_c - point.uncertainty_k, point.outdoor_c + point.uncertainty_k
    sure = rules.heat_pump.share_of_load(outdoor_c, indoor_c, high_c)
    most = rules.heat_pump.share_of_load(outdoor_c, indoor_c, low_c)
    return _Part(sure, max(most - sure, 0.0), sure * rules.heat_pump.saving(outdoor_c))


def _in_outage(outdoor_c: float | None, draft: Draft, rules: Rules, part: _Part) -> _Part:
    """Return what a heat pump out of order makes of it: an extra cost that nobody could avoid."""
    penalty = part.penalty
    if outdoor_c is not None and part is not _WASTED:
        penalty = _by_load(outdoor_c, draft, rules).penalty
    return _Part(0.0, 0.0, penalty)


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)

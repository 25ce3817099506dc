"""The judgement of a run: its cause, and what of its energy and money the heat pump would save."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from .cause import cause_by_weather, find_cause
from .circumstances import Fact
from .defrost import may_be_defrost
from .draft import Day, Draft
from .fuel_judgement import fuel_avoidable, fuel_share
from .measure import MEASURES, Measure, measure_of
from .rules import Rules
from .run import Avoidable, Cause, EvidenceKind, Run
from .share import Share

# Where no thermostat tells how warm the house is.
_USUAL_INDOOR_C: Final = 20.0


class _Part(NamedTuple):
    """Of each kWh: what was surely avoidable, what may have been, and what it took too much.

    ``outage``: what it took too much and nobody could avoid.
    """

    avoidable: float
    uncertain: float
    penalty: float
    outage: float = 0.0


_NEEDED: Final = _Part(0.0, 0.0, 0.0)
_UNCERTAIN: Final = _Part(0.0, 1.0, 0.0)
# The heat pump wouldn't have run either: there is nothing to set against it.
_WASTED: Final = _Part(1.0, 0.0, 1.0)


# Causes that follow from the balance point; all others are facts, and stay.
_BY_WEATHER: Final = frozenset({Cause.CAPACITY, Cause.DROOP, Cause.UNKNOWN})


# A burner shows on neither of them.
_ELECTRIC: Final = frozenset({EvidenceKind.HVAC_CIRCUIT, EvidenceKind.HOME_METER})


class Judgement(NamedTuple):
    """What is thought of a run: at its end, or of one in progress as it looks so far."""

    cause: Cause
    why: dict[str, Any]
    avoidable: Avoidable
    days: dict[date, Share]
    measure: Measure

    @property
    def total(self) -> Share:
        """All days together."""
        return Share.summed(self.days.values())


def judge(draft: Draft, rules: Rules) -> Judgement:
    """Judge a run by what is known of it so far."""
    cause, why = find_cause(draft, rules)
    if draft.mostly(Fact.OUTAGE):
        why["outage"] = True
    return _judge_by(measure_of(cause, draft, why), cause, why, draft, rules)


def _judge_by(
    measure: Measure, cause: Cause, why: dict[str, Any], draft: Draft, rules: Rules
) -> Judgement:
    outage = "outage" in why
    if rules.dual_fuel is None:
        days = {
            local: _share(day, draft, rules, measure, outage=outage)
            for local, day in draft.days.items()
        }
        avoidable = _avoidable(measure, draft, rules)
    else:
        days = {
            local: fuel_share(day, rules, rules.dual_fuel, measure, outage=outage)
            for local, day in draft.days.items()
        }
        avoidable = fuel_avoidable(measure, draft, rules, rules.dual_fuel)
    return Judgement(cause, why, Avoidable.NO if outage else avoidable, days, measure)


def finish(draft: Draft, end: datetime, rules: Rules) -> tuple[Run, dict[date, Share]]:
    """Return the run that a draft has become, and what each local day has of it."""
    judged = judge(draft, rules)
    return _as_run(judged, draft, end, rules), judged.days


def rejudge(run: Run, rules: Rules) -> Run:
    """Judge a finished run anew by what is stored of it.

    A price that was known stays. Of a burner's run the price of electricity is not kept: it is
    judged anew only where that is fixed. What another kind of backup used stays as it is.
    """
    price, dual_fuel = rules.settings.price_per_kwh, rules.dual_fuel
    if _burned(run) is (dual_fuel is None):
        return run
    if dual_fuel is not None:
        if price is None:
            return run
        if run.cost is not None and run.energy_kwh:
            then = dual_fuel.at_fuel_price(run.cost / run.energy_kwh)
            rules = replace(rules, dual_fuel=then)
    draft, cause = Draft.of_run(run, price, rules), run.cause
    perhaps = cause is Cause.UNKNOWN and _was_perhaps(run)
    alone = run.why.get("compressor") is False
    if cause in _BY_WEATHER and run.outdoor_c is not None and not perhaps and not alone:
        cause = cause_by_weather(run.outdoor_c, run.why.get("droop_k"), rules.balance_point)
    measure = MEASURES.get(cause, Measure.ABOVE_BALANCE_POINT)
    if perhaps:
        measure = Measure.PERHAPS_ABOVE
    return _as_run(_judge_by(measure, cause, run.why, draft, rules), draft, run.end, rules)


def _burned(run: Run) -> bool | None:
    """Return whether what a run used was fuel; None where it doesn't matter or doesn't show."""
    if run.evidence in _ELECTRIC:
        return False
    # Of strips the one is known where the other is.
    return None if run.avoidable_kwh is None else run.penalty_kwh is None


def _was_perhaps(run: Run) -> bool:
    """Return whether a run of unknown cause may have been a defrost, though it was mild."""
    surely_above_c = run.balance_point_c + run.balance_point_uncertainty_k
    return (
        bool(run.uncertain_kwh)
        and run.outdoor_c is not None
        and run.outdoor_c > surely_above_c
        # Of fuel it may also be uncertain because a price wasn't known.
        and may_be_defrost(run.duration_s, run.outdoor_c)
    )


def _as_run(judged: Judgement, draft: Draft, end: datetime, rules: Rules) -> Run:
    total, point, dual_fuel = judged.total, rules.balance_point, rules.dual_fuel
    plain = judged.measure in {Measure.NOTHING, Measure.ALL}
    told = draft.energy_known and (draft.weathered or plain)
    priced = extra_priced = draft.priced
    electric = dual_fuel is None
    if dual_fuel is not None:
        priced = draft.energy_known and dual_fuel.fuel_price is not None
        extra_priced = priced and (plain or (draft.priced and dual_fuel.compares))
    energy_kwh = _rounded(total.energy_kwh, 4) if draft.energy_known else None
    cost = _rounded(total.cost, 4) if priced else None
    return Run(
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
        penalty_kwh=_rounded(total.penalty_kwh, 4) if told and electric else None,
        cost=cost,
        penalty_cost=_rounded(total.penalty_cost, 4) if extra_priced and told else None,
        evidence=draft.evidence,
        confidence=draft.confidence,
        estimated=draft.estimated,
        balance_point_c=point.outdoor_c,
        balance_point_uncertainty_k=point.uncertainty_k,
        outage_kwh=_rounded(total.outage_kwh, 4) if told and electric else None,
        outage_cost=_rounded(total.outage_cost, 4) if extra_priced and told else None,
        unpriced_kwh=_rounded(total.unpriced_kwh, 4) if draft.energy_known else None,
        hours=draft.hours.of_run(end, energy_kwh, cost),
    )


def _avoidable(measure: Measure, draft: Draft, rules: Rules) -> Avoidable:
    if measure is Measure.NOTHING:
        return Avoidable.NO
    if measure is Measure.ALL:
        return Avoidable.YES
    outdoor_c = draft.outdoor_c
    if outdoor_c is None:
        return Avoidable.UNCERTAIN
    if measure is Measure.SHARE_OF_LOAD:
        return Avoidable.YES
    if rules.balance_point.below(outdoor_c):
        return Avoidable.NO
    sure = measure is Measure.ABOVE_BALANCE_POINT and rules.balance_point.above(outdoor_c)
    return Avoidable.YES if sure else Avoidable.UNCERTAIN


def _share(day: Day, draft: Draft, rules: Rules, measure: Measure, *, outage: bool) -> Share:
    """Return what a day has of a run, judged by its cause."""
    share = Share(runs=day.runs, duration_s=day.duration_s)
    for step, energy in day.energy.items():
        part = _part(None if step is None else energy.outdoor_c, draft, rules, measure)
        if outage:
            part = _in_outage(None if step is None else energy.outdoor_c, draft, rules, part)
        share.energy_kwh += energy.kwh
        share.cost += energy.cost
        share.unpriced_kwh += energy.unpriced_kwh
        share.avoidable_kwh += energy.kwh * part.avoidable
        share.uncertain_kwh += energy.kwh * part.uncertain
        share.penalty_kwh += energy.kwh * part.penalty
        share.penalty_cost += energy.cost * part.penalty
        share.outage_kwh += energy.kwh * part.outage
        share.outage_cost += energy.cost * part.outage
    return share


def _part(outdoor_c: float | None, draft: Draft, rules: Rules, measure: Measure) -> _Part:
    """Return what of each kWh used at an outdoor temperature (None: unknown) was too much."""
    if measure is Measure.NOTHING:
        return _NEEDED
    if measure is Measure.ALL:
        return _WASTED
    if outdoor_c is None:
        return _UNCERTAIN
    if measure is Measure.SHARE_OF_LOAD:
        return _by_load(outdoor_c, draft, rules)
    if rules.balance_point.below(outdoor_c):
        return _NEEDED
    if measure is Measure.PERHAPS_ABOVE or not rules.balance_point.above(outdoor_c):
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
    extra = part.penalty
    if outdoor_c is not None and part is not _WASTED:
        extra = _by_load(outdoor_c, draft, rules).penalty
    return _Part(0.0, 0.0, 0.0, extra)


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)

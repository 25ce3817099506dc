"""The judgement of a burner's run: what of its fuel the heat pump would have saved, in money."""

from __future__ import annotations

from typing import NamedTuple

from .draft import Day, Draft, Energy, Slot
from .economic_balance_point import DualFuel
from .measure import Measure
from .rules import Rules
from .run import Avoidable
from .share import Share


class _Part(NamedTuple):
    """Of each kWh of fuel: what was surely avoidable, what may have been, and what it cost extra.

    ``extra_cost`` is money, less than nothing where the heat pump would have cost more.
    """

    avoidable: float
    uncertain: float
    extra_cost: float


def fuel_share(
    day: Day, rules: Rules, dual_fuel: DualFuel, measure: Measure, *, outage: bool
) -> Share:
    """Return what a day has of a burner's run. Its penalty is money, and may be a saving."""
    share = Share(runs=day.runs, duration_s=day.duration_s)
    for slot, energy in day.energy.items():
        part = _part(slot, energy, rules, dual_fuel, measure)
        extra_cost = energy.kwh * part.extra_cost
        share.energy_kwh += energy.kwh
        if dual_fuel.fuel_price is None:
            share.unpriced_kwh += energy.kwh
        else:
            share.cost += energy.kwh * dual_fuel.fuel_price
        if outage:
            share.outage_cost += extra_cost
            continue
        share.avoidable_kwh += energy.kwh * part.avoidable
        share.uncertain_kwh += energy.kwh * part.uncertain
        share.penalty_cost += extra_cost
    return share


def _part(slot: Slot, energy: Energy, rules: Rules, dual_fuel: DualFuel, measure: Measure) -> _Part:
    """Return what of each kWh of fuel was too much.

    The burner runs instead of the heat pump: below the balance point that could not have held the
    house, and where fuel is the cheaper it should not have.
    """
    if measure is Measure.NOTHING:
        return _Part(0.0, 0.0, 0.0)
    step, price = slot if isinstance(slot, tuple) else (slot, None)
    if step is None:
        return _Part(0.0, 1.0, 0.0)
    outdoor_c, point = energy.outdoor_c, rules.balance_point
    if point.below(outdoor_c):
        return _Part(0.0, 0.0, 0.0)
    extra_cost = dual_fuel.extra_cost(outdoor_c, price)
    copes = measure is not Measure.PERHAPS_ABOVE and point.above(outdoor_c)
    if extra_cost is None:
        return _Part(0.0, 1.0, 0.0)
    if extra_cost <= 0.0:
        return _Part(0.0, 0.0, extra_cost if copes else 0.0)
    return _Part(1.0, 0.0, extra_cost) if copes else _Part(0.0, 1.0, 0.0)


def fuel_avoidable(measure: Measure, draft: Draft, rules: Rules, dual_fuel: DualFuel) -> Avoidable:
    """Go by what most of the fuel was; where nobody knows how much it was, by the time."""
    if measure is Measure.NOTHING:
        return Avoidable.NO
    days = draft.days if draft.energy_known else draft.untold
    burned = avoidable = uncertain = 0.0
    for day in days.values():
        for slot, energy in day.energy.items():
            part = _part(slot, energy, rules, dual_fuel, measure)
            burned += energy.kwh
            avoidable += energy.kwh * part.avoidable
            uncertain += energy.kwh * part.uncertain
    if avoidable > burned / 2:
        return Avoidable.YES
    return Avoidable.UNCERTAIN if avoidable + uncertain >= burned / 2 else Avoidable.NO

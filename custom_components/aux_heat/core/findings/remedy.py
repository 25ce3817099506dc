"""Remedies: what puts a finding right, and what of past runs it would have spared."""

from __future__ import annotations

from enum import StrEnum
from math import isfinite
from typing import Any, Final, NamedTuple, Self

from ..heat_pump import HeatPump
from ..lockout import HIGHEST_C, suggested_lockout_c, usual_compressor_lockout_c
from ..run import Avoidable, Cause, Run
from .excessive_backup_use import usual_balance_point_c
from .finding import FindingKind
from .heat_pump_not_heating import BACKUP_ALONE
from .lockout_misconfigured import COMPRESSOR_TOO_HIGH, is_counted, is_sure, stands_in
from .rule import Home


class RemedyKind(StrEnum):
    """What can be done."""

    AUX_LOCKOUT = "aux_lockout"
    COMPRESSOR_LOCKOUT = "compressor_lockout"
    NORMAL_MODE = "normal_mode"
    REPAIR = "repair"
    SERVICE = "service"


_OF_KIND: Final = {
    FindingKind.EMERGENCY_HEAT_LEFT_ON: RemedyKind.NORMAL_MODE,
    FindingKind.LOCKOUT_MISCONFIGURED: RemedyKind.AUX_LOCKOUT,
    FindingKind.HEAT_PUMP_NOT_HEATING: RemedyKind.REPAIR,
    FindingKind.EXCESSIVE_BACKUP_USE: RemedyKind.SERVICE,
}


# What costs money while it stands, and a winter's is worth telling.
SAVING_KINDS: Final = frozenset(_OF_KIND)


class Spared(NamedTuple):
    """Energy (kWh) and money that would not have been spent; None is unknown."""

    kwh: float | None
    cost: float | None


class Remedy(NamedTuple):
    """What puts a finding right: of runs in milder weather than ``above_c`` (None: in any)."""

    kind: RemedyKind
    above_c: float | None

    @classmethod
    def of(cls, kind: FindingKind, pattern: str | None, home: Home) -> Self | None:
        """Return what puts a finding right; None where that isn't about money.

        Nobody leaves a welded relay for a winter: what it would cost then is no question.
        """
        what = _OF_KIND.get(kind)
        if what is None or (what is RemedyKind.REPAIR and pattern != BACKUP_ALONE):
            return None
        if pattern == COMPRESSOR_TOO_HIGH:
            usual_c = usual_compressor_lockout_c(home.settings)
            # The ground is never too cold: in any weather.
            return cls(RemedyKind.COMPRESSOR_LOCKOUT, usual_c if isfinite(usual_c) else None)
        if what is RemedyKind.AUX_LOCKOUT:
            suggested_c = suggested_lockout_c(home.ask_balance_point(), home.dual_fuel, home.price)
            return cls(what, HIGHEST_C if suggested_c is None else suggested_c)
        if what is RemedyKind.SERVICE:
            return cls(what, usual_balance_point_c(home.settings))
        return cls(what, None)

    def spares(self, run: Run, heat_pump: HeatPump, *, burns_fuel: bool) -> Spared | None:
        """Return what it would have spared of a run; None where it has nothing to do with it."""
        if run.why.get("outage"):
            return None
        if self.above_c is not None and (run.outdoor_c is None or run.outdoor_c <= self.above_c):
            return None
        if not self._concerns(run, burns_fuel=burns_fuel):
            return None
        if burns_fuel:
            # Where fuel was the cheaper nothing was lost.
            cost = run.penalty_cost
            return Spared(None, None if cost is None else max(cost, 0.0))
        if self.kind not in (RemedyKind.AUX_LOCKOUT, RemedyKind.SERVICE) or run.outdoor_c is None:
            return Spared(run.penalty_kwh, run.penalty_cost)
        # By today's knowledge of the balance point, not by what was known when it was judged.
        share = heat_pump.saving(run.outdoor_c)
        return Spared(
            None if run.energy_kwh is None else run.energy_kwh * share,
            None if run.cost is None else run.cost * share,
        )

    def _concerns(self, run: Run, *, burns_fuel: bool) -> bool:
        if self.kind is RemedyKind.NORMAL_MODE:
            return run.cause is Cause.EMERGENCY_HEAT
        if self.kind is RemedyKind.REPAIR:
            return run.why.get("compressor") is False
        if self.kind is RemedyKind.SERVICE:
            return _leans(run)
        if not is_counted(run, burns_fuel=burns_fuel):
            return False
        alone = stands_in(run) and not burns_fuel
        if self.kind is RemedyKind.COMPRESSOR_LOCKOUT:
            return alone
        return not alone and is_sure(run, burns_fuel=burns_fuel)

    def as_list(self) -> list[Any]:
        """Return it as stored."""
        return [self.kind.value, self.above_c]

    @classmethod
    def from_list(cls, stored: list[Any]) -> Self:
        """Return what ``as_list`` wrote; raises on another shape."""
        kind, above_c = stored
        return cls(RemedyKind(kind), above_c)


def _leans(run: Run) -> bool:
    """Return whether a sound heat pump would have been enough, and this one was not."""
    return (
        run.cause in (Cause.CAPACITY, Cause.DROOP, Cause.UNKNOWN)
        and run.why.get("compressor") is not False
        and run.avoidable is not Avoidable.YES
    )

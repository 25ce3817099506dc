"""Lockout misconfigured: backup heat on days on which the heat pump alone would have done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any, ClassVar, Final, NamedTuple

from ..defrost import may_be_defrost
from ..local_day import by_local_day
from ..lockout import suggested_lockout_c, usual_compressor_lockout_c
from ..run import Avoidable, Cause, EvidenceKind, Run
from .facts import Facts
from .finding import FindingKind, Severity
from .rule import Home, Rule
from .stuck_weather import StuckWeather

SETPOINT_BUMP: Final = "setpoint_bump"
TOO_HIGH: Final = "too_high"
COMPRESSOR_TOO_HIGH: Final = "compressor_lockout_too_high"

# On so many separate days, within a while, does chance not do it.
_DAYS: Final = 3
_WITHIN: Final = timedelta(days=30)
_REMEMBERED: Final = timedelta(days=60)
_MOST: Final = 200
# A balance point is learned, and may be off by more than it says: what counts lies above by this.
_MARGIN_K: Final = 1.0
# Less heat than this is a thermostat that changed its mind.
_LEAST_S: Final = 180.0
_LEAST_KWH: Final = 1.0
# Where most rises in mild weather stay without strips, it is no wiring: somebody asked for a lot.
_FIRES: Final = 0.5
# Which of the two patterns it is, by the share of runs that a rise owns.
_MOSTLY: Final = 0.6
# Chances to misfire, all let pass, after which it is mended: rises in mild weather, on so many
# days; or days on which heat was called for in mild weather, for as long as a cycle takes.
_QUIET_RISES: Final = 5
_QUIET_RISE_DAYS: Final = 3
_QUIET_DAYS: Final = 10
_CALLED_LEAST_S: Final = 3600.0
# A rise that took no longer gave no time to misfire.
_RISE_LEAST: Final = timedelta(minutes=10)
# Rises that are remembered: two a day in the time within which misfires count.
_RISES_MOST: Final = 60
# A compressor that runs as cold as this within where it stands still is not locked out there.
_APART_K: Final = 0.5
# It comes back by itself when it gets milder, again and again; once may be a repair.
_RETURNS: Final = 2
_COUNTED: Final = frozenset({Cause.SETPOINT_RAISED, Cause.DROOP, Cause.UNKNOWN})
# A burner that runs instead of the compressor is what it is misconfigured for, or not.
_COUNTED_OF_FUEL: Final = _COUNTED | {Cause.COMPRESSOR_LOCKOUT}


class _Misfire(NamedTuple):
    """A run that the heat pump could have done: its local day, when it began, and what it took.

    ``still``: the compressor stood still. ``kwh`` is None where neither a meter nor the strips'
    size tells it.
    """

    day: str
    start: str
    outdoor_c: float
    by_rise: bool
    still: bool
    kwh: float | None
    extra_cost: float | None

    @property
    def alone(self) -> bool:
        """Whether strips stood in for the compressor, and no rise explains that they ran."""
        return self.still and not self.by_rise


class _Alive(NamedTuple):
    """A day on which the compressor ran, and the coldest weather in which it did."""

    day: str
    coldest_c: float


class LockoutMisconfigured(Rule):
    """The thermostat lets backup heat run, or keeps the compressor from it, where it need not.

    Three patterns: strips fire whenever the setpoint is raised, whatever the weather; they come
    above the balance point without that; they stand in for a compressor that is locked out in
    weather in which it could run.
    """

    kind: ClassVar = FindingKind.LOCKOUT_MISCONFIGURED
    takes_sound_heat_pump: ClassVar = True
    remind_every: ClassVar = None
    known_in_outage: ClassVar = True
    _times: ClassVar = ("_rise_since", "_judged_rise")
    _plain: ClassVar = ("_rise_fired", "_called", "_quiet_rises", "_quiet_days", "_pattern")

    # The rise under way, and whether strips came in it; None: there is none in mild weather.
    _rise_since: datetime | None = None
    _rise_fired = False
    # The newest rise that was looked at.
    _judged_rise: datetime | None = None

    def __init__(self, home: Home) -> None:
        """Start without a run."""
        super().__init__(home)
        self._misfires: list[_Misfire] = []
        self._alive: list[_Alive] = []
        # Heat called for in mild weather on the newest day: the day, seconds.
        self._called: list[Any] | None = None
        # The day of each rise in mild weather that strips let pass, and days of calls in it.
        self._quiet_rises: list[str] = []
        self._quiet_days: list[str] = []
        self._weather = StuckWeather()

    def held(self, begin: datetime, end: datetime, facts: Facts) -> None:
        """Count calls in mild weather, and the weather in which the compressor runs."""
        outdoor_c = self._home.outdoor_c
        self._weather.follow(end, outdoor_c)
        if not facts.calling or outdoor_c is None:
            return
        mild = self._is_mild
        for date_, seconds in by_local_day(begin, end, self._home.settings.zone):
            day = date_.isoformat()
            if facts.compressor:
                self._note_alive(day, outdoor_c)
            if mild:
                self._note_call(day, seconds)

    def _note_alive(self, day: str, outdoor_c: float) -> None:
        last = self._alive[-1] if self._alive else None
        if last is not None and last.day == day:
            if outdoor_c < last.coldest_c:
                self._alive[-1] = _Alive(day, outdoor_c)
            return
        first = (date.fromisoformat(day) - _WITHIN).isoformat()
        self._alive = [alive for alive in self._alive if alive.day >= first]
        self._alive.append(_Alive(day, outdoor_c))

    def _note_call(self, day: str, seconds: float) -> None:
        if self._called is None or self._called[0] != day:
            self._called = [day, 0.0]
        self._called[1] += seconds
        if self._called[1] >= _CALLED_LEAST_S and day not in self._quiet_days[-1:]:
            self._quiet_days = [*self._quiet_days, day][-_QUIET_DAYS:]

    def update(self, at: datetime, facts: Facts) -> None:
        """Follow rises in mild weather: each is a chance to misfire."""
        rise, mild = self._home.ask_rise(), self._is_mild
        if self._rise_since is None:
            # Judged at its start: where it was cold then, strips have done their part since.
            if rise is not None and facts.calling and rise.at != self._judged_rise:
                self._judged_rise = rise.at
                if mild:
                    self._rise_since, self._rise_fired = at, facts.aux is not False
        else:
            self._rise_fired |= facts.aux is not False or not mild
            if rise is None:
                if not self._rise_fired and at - self._rise_since >= _RISE_LEAST:
                    self._quiet_rises = [*self._quiet_rises, self._day(at)][-_RISES_MOST:]
                self._rise_since = None
        if self.stands and self._is_mended():
            self._fall(at)
            self._pattern = None
            self._misfires.clear()
            self._quiet_rises.clear()

    def run_ended(self, at: datetime, run: Run) -> None:
        """Note a run that the heat pump could have done alone."""
        outdoor_c = run.outdoor_c
        burns_fuel = self._home.settings.burns_fuel
        if outdoor_c is None or not is_counted(run, burns_fuel=burns_fuel):
            return
        if run.why.get("outage") or self._weather.is_stuck(at):
            return
        still, by_rise = run.why.get("compressor") is False, run.cause is Cause.SETPOINT_RAISED
        if stands_in(run) and not burns_fuel:
            if outdoor_c <= usual_compressor_lockout_c(self._home.settings):
                return
        elif not self._would_have_done(run, outdoor_c) or not is_sure(run, burns_fuel=burns_fuel):
            return
        day = self._day(run.start)
        first = (date.fromisoformat(day) - _REMEMBERED).isoformat()
        misfire = _Misfire(
            day,
            run.start.isoformat(),
            outdoor_c,
            by_rise,
            still,
            run.avoidable_kwh,
            run.penalty_cost,
        )
        kept = [*(one for one in self._misfires if one.day >= first), misfire]
        # A run may prove to have been one later than the next.
        self._misfires = sorted(kept, key=lambda one: one.start)[-_MOST:]
        self._judge(at)

    def _would_have_done(self, run: Run, outdoor_c: float) -> bool:
        surely_c = run.balance_point_c + run.balance_point_uncertainty_k + _MARGIN_K
        if run.avoidable is not Avoidable.YES or outdoor_c <= surely_c:
            return False
        economic = self._home.economic_balance_point
        if self._home.dual_fuel is None:
            return True
        return economic is not None and economic.above(outdoor_c - _MARGIN_K)

    def _judge(self, at: datetime) -> None:
        """Look for a pattern, now that there is another run; the newest names it."""
        self._pattern = self._find_pattern(self._day(at)) or self._pattern
        self.stands = self._pattern is not None

    def _find_pattern(self, day: str) -> str | None:
        first = (date.fromisoformat(day) - _WITHIN).isoformat()
        recent = [misfire for misfire in self._misfires if misfire.day >= first]
        # A burner runs instead of the compressor, whatever is wrong with either.
        burns_fuel = self._home.settings.burns_fuel
        alone = [] if burns_fuel else [misfire for misfire in recent if misfire.alone]
        # A compressor that has not run since is dead, whatever the lockout does.
        lived = self._alive[-1].day if self._alive else ""
        beside = [
            one
            for one in recent
            if (burns_fuel or not one.alone) and (one.day <= lived or not one.still)
        ]
        if len(_days(beside)) >= _DAYS and _is_enough(beside):
            by_rise = [misfire for misfire in beside if misfire.by_rise]
            if len(by_rise) < _MOSTLY * len(beside):
                return TOO_HIGH
            fired = _days(by_rise)
            let_pass = {day for day in self._quiet_rises if day >= first} - fired
            if len(fired) >= _FIRES * (len(fired) + len(let_pass)):
                return SETPOINT_BUMP
        if len(_days(alone)) >= _DAYS and self._is_locked_out(alone, first):
            return COMPRESSOR_TOO_HIGH
        return None

    def _is_locked_out(self, alone: list[_Misfire], first: str) -> bool:
        """Return whether the compressor lives, but only in milder weather than this."""
        alive = [entry for entry in self._alive if entry.day >= first]
        if len(alive) < _DAYS:
            return False
        coldest_c = min(entry.coldest_c for entry in alive)
        if coldest_c < max(misfire.outdoor_c for misfire in alone) - _APART_K:
            return False
        # Strips that stand in for it at the same temperatures are the thermostat's way.
        apart = _days(one for one in alone if one.outdoor_c < coldest_c - _APART_K)
        return len(apart) >= _DAYS and _returns(apart, alive) >= _RETURNS

    def _is_mended(self) -> bool:
        # On the day of a misfire itself nothing is mended yet.
        last = max((misfire.day for misfire in self._misfires), default="")
        rises = [day for day in self._quiet_rises if day > last]
        if len(rises) >= _QUIET_RISES and len(set(rises)) >= _QUIET_RISE_DAYS:
            return True
        # Where it is rises that fire, days without one say nothing.
        quiet = sum(day > last for day in self._quiet_days)
        return self._pattern != SETPOINT_BUMP and quiet >= _QUIET_DAYS

    @property
    def _is_mild(self) -> bool:
        return bool(self._home.is_mild_by(_MARGIN_K))

    def _day(self, at: datetime) -> str:
        return at.astimezone(self._home.settings.zone).date().isoformat()

    @property
    def severity(self) -> Severity:
        """It costs money, no more."""
        return Severity.WARNING

    def details(self, at: datetime) -> dict[str, Any]:
        """On which days, in what weather, what it has cost, and what to set instead."""
        wanted = self._pattern == COMPRESSOR_TOO_HIGH
        burns_fuel = self._home.settings.burns_fuel
        counted = [one for one in self._misfires if burns_fuel or one.alone is wanted]
        costs = [misfire.extra_cost for misfire in counted if misfire.extra_cost is not None]
        kwh = [misfire.kwh for misfire in counted if misfire.kwh is not None]
        home = self._home
        suggested_c = (
            None
            if wanted
            else suggested_lockout_c(home.ask_balance_point(), home.dual_fuel, home.price)
        )
        return {
            "pattern": self._pattern,
            "days": len(_days(counted)),
            "runs": len(counted),
            "first": counted[0].start if counted else None,
            "last": counted[-1].start if counted else None,
            "warmest_c": max((one.outdoor_c for one in counted), default=None),
            "avoidable_kwh": round(sum(kwh), 1) if kwh else None,
            "extra_cost": round(sum(costs), 2) if costs else None,
            **home.balance_details,
            "suggested_lockout_c": None if suggested_c is None else round(suggested_c, 1),
            "aux_lockout_c": self._home.settings.aux_lockout_c,
        }

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return super().as_dict() | {
            "misfires": [list(misfire) for misfire in self._misfires],
            "alive": [list(alive) for alive in self._alive],
            "weather": self._weather.as_list(),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        super().restore(stored)
        self._misfires = [_Misfire(*misfire) for misfire in stored["misfires"]]
        self._alive = [_Alive(*alive) for alive in stored["alive"]]
        self._weather.restore(stored["weather"])


def is_counted(run: Run, *, burns_fuel: bool) -> bool:
    """Return whether a lockout could have kept a run from coming, if the weather was mild."""
    counted = _COUNTED_OF_FUEL if burns_fuel else _COUNTED
    return run.cause in counted and run.duration_s >= _LEAST_S


def stands_in(run: Run) -> bool:
    """Return whether backup heat ran in the compressor's place, and no rise explains it."""
    return run.why.get("compressor") is False and run.cause is not Cause.SETPOINT_RAISED


def is_sure(run: Run, *, burns_fuel: bool) -> bool:
    """Return whether nothing but the thermostat can have made it run.

    What no rise owns, and the thermostat didn't say itself, may be a defrost nobody tells of, or
    strips in the place of a compressor that has failed.
    """
    if run.cause is Cause.SETPOINT_RAISED or run.evidence is EvidenceKind.THERMOSTAT:
        return True
    # Of fuel both are excluded otherwise: the one by its length, the other by days.
    compressor = burns_fuel or run.why.get("compressor") is True
    return compressor and not may_be_defrost(run.duration_s, run.outdoor_c)


def _days(misfires: Iterable[_Misfire]) -> set[str]:
    return {misfire.day for misfire in misfires}


def _is_enough(misfires: list[_Misfire]) -> bool:
    """Return whether they took enough heat to matter; where nothing tells, that they were many."""
    known = [misfire.kwh for misfire in misfires if misfire.kwh is not None]
    return len(known) < len(misfires) or sum(known) >= _LEAST_KWH


def _returns(still: set[str], alive: list[_Alive]) -> int:
    """Return how often the compressor ran again after days on which it stood still."""
    returns, stood_still = 0, False
    for day in sorted({*still, *(entry.day for entry in alive)}):
        if stood_still and any(entry.day == day for entry in alive):
            returns += 1
        stood_still = day in still
    return returns

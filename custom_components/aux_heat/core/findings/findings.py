"""Findings: feeds all rules, and keeps what stands, what stood, and what the household said."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final, NamedTuple

from ..run import Run
from ..situation import Situation
from ..stored import as_stored, as_time
from .adjustments import Adjustments, Outcome
from .backup_not_responding import BackupNotResponding
from .backup_proof import BackupProof
from .backup_running_above_balance_point import BackupRunningAboveBalancePoint
from .backup_stuck_on import BackupStuckOn
from .backup_test import BackupTest, BackupTestReport
from .backup_unproven import BackupUnproven
from .emergency_heat_left_on import EmergencyHeatLeftOn
from .excessive_backup_use import ExcessiveBackupUse
from .facts import Facts
from .finding import Finding, FindingKind, Severity
from .heat_pump_not_heating import REPAIRED, HeatPumpNotHeating
from .lockout_misconfigured import LockoutMisconfigured
from .odometer import Use
from .outage import Outage
from .remedy import SAVING_KINDS, Remedy, RemedyKind
from .rule import Home, Rule
from .savings import NO_SAVING
from .spared_past import SparedPast
from .stopwatch import Stopwatch

# What has cleared is kept, of each kind so many: the newest tell all that somebody would ask.
_HISTORY: Final = 50
_OUTAGES: Final = 10
_DAY: Final = timedelta(days=1)
# What can be wrong in a home that has no backup heat.
_WITHOUT_BACKUP: Final = frozenset(
    {FindingKind.EMERGENCY_HEAT_LEFT_ON, FindingKind.HEAT_PUMP_NOT_HEATING}
)


class Change(StrEnum):
    """What happened to a finding."""

    RAISED = "raised"
    CHANGED = "changed"
    CLEARED = "cleared"


class FindingEvent(NamedTuple):
    """A finding that was raised, changed (pattern, severity, a reminder) or cleared."""

    at: datetime
    change: Change
    finding: Finding


@dataclass(slots=True)
class _Standing:
    """A finding that stands, and what the household said to it."""

    raised: datetime
    acknowledged: datetime | None = None
    snoozed_until: datetime | None = None
    reminded: datetime | None = None
    # What was told of it last.
    told: list[Any] | None = None

    def as_dict(self) -> dict[str, Any]:
        return {
            "raised": as_stored(self.raised),
            "acknowledged": as_stored(self.acknowledged),
            "snoozed_until": as_stored(self.snoozed_until),
            "reminded": as_stored(self.reminded),
            "told": self.told,
        }

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> _Standing:
        return cls(
            datetime.fromisoformat(stored["raised"]),
            as_time(stored["acknowledged"]),
            as_time(stored["snoozed_until"]),
            as_time(stored["reminded"]),
            stored["told"],
        )


class Findings:
    """Judges what is wrong, whenever the facts change or a rule's time has come."""

    def __init__(self, home: Home) -> None:
        """Start with nothing found."""
        self._home = home
        self._proof = BackupProof(home)
        self._past = SparedPast(home)
        self._adjustments = Adjustments(home.settings.zone, self._past.by_day)
        self._test = BackupTest(home, self._proof)
        self._heat_pump = HeatPumpNotHeating(home)
        self._rules: tuple[Rule, ...] = (
            EmergencyHeatLeftOn(home),
            self._heat_pump,
            BackupNotResponding(home, self._proof),
            BackupStuckOn(home),
            BackupUnproven(home, self._proof),
            BackupRunningAboveBalancePoint(home),
            LockoutMisconfigured(home),
            ExcessiveBackupUse(home),
        )
        if not home.settings.has_backup:
            self._rules = tuple(rule for rule in self._rules if rule.kind in _WITHOUT_BACKUP)
        self._facts = Facts()
        self._facts_at: datetime | None = None
        # What backup heat is counted by while it runs: W, price, outdoor degC.
        self._rated: list[float | None] | None = None
        self._words = -1
        self._situation: Situation | None = None
        # When ``advance`` has to be called at the latest: a rule's time comes.
        self.due: datetime | None = None
        self._standing: dict[FindingKind, _Standing] = {}
        self._history: dict[FindingKind, deque[Finding]] = {}
        self._events: list[FindingEvent] = []
        self._outage: Outage | None = None
        self._heats_again = Stopwatch(REPAIRED, _DAY)
        # Whether the household has switched to emergency heat in this outage.
        self._was_emergency = False
        self._outages: deque[Outage] = deque(maxlen=_OUTAGES)
        # How often something was looked at that may have changed.
        self.looks = 0

    def update(self, at: datetime, situation: Situation) -> None:
        """Take what holds from now on. To be called at each change."""
        if situation.aux:
            self._meter(at, situation.aux_w)
        elif self._rated is not None:
            self._rated = None
            self._home.odometer.stop(at)
        # Facts follow from these two; most changes are a number that went up or down.
        words = situation.values.words
        if words != self._words or situation != self._situation:
            self._words, self._situation = words, situation
            facts = Facts.of(situation)
            if facts != self._facts:
                self._pass(at)
                self._facts = facts
                self._judge(at)
        if self._test.is_under_way:
            self.looks += 1
            self._test.look(at, self._facts, situation.aux_w)
            self._plan(at)

    def advance(self, to: datetime) -> None:
        """Run the rules that are due now, with the facts as they are."""
        if self.due is not None and to >= self.due:
            self._test.advance(to)
            self._pass(to)
            self._judge(to)

    def _meter(self, at: datetime, power_w: float | None) -> None:
        """Count what backup heat uses, at a rate that stays while these stay."""
        home = self._home
        rated = [power_w, home.price, home.outdoor_c]
        if rated != self._rated:
            self._rated = rated
            home.odometer.run_at(at, self._hourly(power_w))

    def _hourly(self, power_w: float | None) -> Use:
        home = self._home
        dual_fuel = home.dual_fuel
        if dual_fuel is None:
            return Use.of_strips(power_w, home.price, home.extra_share)
        extra_price = dual_fuel.extra_cost(home.outdoor_c, home.price)
        if extra_price is not None and not home.copes:
            # The heat pump could not have held the house: nothing is set against the fuel.
            extra_price = 0.0
        return Use.of_fuel(power_w, dual_fuel.fuel_price, extra_price)

    def _pass(self, at: datetime) -> None:
        """Count the time since the last change, with the facts that held in it."""
        begin, self._facts_at = self._facts_at, at
        if begin is None or begin == at:
            return
        facts = self._facts
        if self._is_heating_again:
            self._heats_again.add(begin, at)
        for rule in self._rules:
            rule.held(begin, at, facts)

    @property
    def _is_heating_again(self) -> bool:
        """Whether the heat pump shows that an outage is over.

        That it is called shows it only where emergency heat was on until then.
        """
        facts = self._facts
        if self._outage is None or not (facts.compressor and facts.calling):
            return False
        return not facts.told or (self._was_emergency and not facts.emergency)

    def _judge(self, at: datetime) -> None:
        facts = self._facts
        self._was_emergency |= self._outage is not None and facts.emergency is True
        self._proof.update(at, facts)
        if self._outage is not None and self._heats_again.is_reached:
            self.end_outage(at)
        for rule in self._rules:
            rule.update(at, facts)
        self._compare(at)
        self._plan(at)

    def _compare(self, at: datetime) -> None:
        """Note what was raised, changed and cleared."""
        self.looks += 1
        for rule in self._rules:
            standing = self._standing.get(rule.kind)
            if standing is not None and rule.last is not None:
                # It may stand anew in the same instant.
                self._close(at, rule, standing, *rule.last)
                standing = None
            rule.last = None
            if rule.stands:
                if standing is None:
                    standing = self._standing[rule.kind] = _Standing(at, reminded=at)
                self._tell(at, rule, standing)

    def _tell(self, at: datetime, rule: Rule, standing: _Standing) -> None:
        if standing.snoozed_until is not None and at >= standing.snoozed_until:
            standing.snoozed_until = None
        if (
            rule.remind_every is not None
            and standing.reminded is not None
            and at - standing.reminded >= rule.remind_every
        ):
            standing.reminded += rule.remind_every * ((at - standing.reminded) // rule.remind_every)
        quiet = self._is_quiet(rule, standing)
        reminded = None if quiet else as_stored(standing.reminded)
        told = [rule.severity.value, rule.pattern, quiet, reminded]
        if told != standing.told:
            change = Change.RAISED if standing.told is None else Change.CHANGED
            standing.told = told
            self._events.append(FindingEvent(at, change, self._finding(at, rule, standing)))

    def _close(
        self,
        at: datetime,
        rule: Rule,
        standing: _Standing,
        severity: Severity,
        details: dict[str, Any],
    ) -> None:
        """Move a finding to the history, as it stood last."""
        del self._standing[rule.kind]
        self._note_adjustment(at, rule, standing, details.get("pattern"))
        details |= self._saving(rule.kind, details.get("pattern"), standing)
        if rule.remind_every is not None:
            details["reminded"] = as_stored(standing.reminded)
        finding = Finding(rule.kind, severity, standing.raised, at, details)
        self._history.setdefault(rule.kind, deque(maxlen=_HISTORY)).append(finding)
        self._events.append(FindingEvent(at, Change.CLEARED, finding))

    def _saving(
        self, kind: FindingKind, pattern: str | None, standing: _Standing
    ) -> dict[str, Any]:
        """Return what putting it right would save; nothing where it isn't about money."""
        remedy = Remedy.of(kind, pattern, self._home)
        if remedy is None:
            return NO_SAVING if kind in SAVING_KINDS else {}
        since = self._adjustments.last(kind)
        if remedy.kind in (RemedyKind.NORMAL_MODE, RemedyKind.REPAIR):
            since = standing.raised
        saving = self._past.winter_saving(remedy, since)
        return NO_SAVING if saving is None else saving.as_details()

    def _note_adjustment(
        self, at: datetime, rule: Rule, standing: _Standing, pattern: str | None
    ) -> None:
        """Keep what the household has changed, by the finding that clears for it."""
        if rule.kind is FindingKind.EMERGENCY_HEAT_LEFT_ON:
            changed = at if self._facts.emergency is False else None
        elif rule.kind in (FindingKind.LOCKOUT_MISCONFIGURED, FindingKind.EXCESSIVE_BACKUP_USE):
            changed = standing.acknowledged
        else:
            return
        remedy = Remedy.of(rule.kind, pattern, self._home)
        last = self._adjustments.last(rule.kind)
        # What was said to be set is known already.
        if changed is None or remedy is None or (last is not None and last >= standing.raised):
            return
        days = self._home.called_days.closed
        self._adjustments.note(changed, rule.kind, remedy, standing.raised, days)

    def lockout_set(self, at: datetime, lockout_c: float) -> bool:
        """Note that the household has set the aux lockout; False where none was suggested."""
        kind = FindingKind.LOCKOUT_MISCONFIGURED
        standing = self._standing.get(kind)
        if standing is None:
            return False
        remedy = Remedy(RemedyKind.AUX_LOCKOUT, lockout_c)
        self._adjustments.note(at, kind, remedy, standing.raised, self._home.called_days.closed)
        return self.acknowledge(at, kind)

    @property
    def outcomes(self) -> list[Outcome]:
        """What became of what the household changed, the newest first."""
        return self._adjustments.outcomes(self._home.called_days.closed)

    def _acknowledged(self, rule: Rule, standing: _Standing) -> datetime | None:
        """Return since when the household knows of it; in an outage it does."""
        if standing.acknowledged is None and rule.known_in_outage and self._outage is not None:
            return self._outage.since
        return standing.acknowledged

    def _is_quiet(self, rule: Rule, standing: _Standing) -> bool:
        return standing.snoozed_until is not None or self._acknowledged(rule, standing) is not None

    def _finding(self, at: datetime, rule: Rule, standing: _Standing) -> Finding:
        details = rule.details(at) | self._saving(rule.kind, rule.pattern, standing)
        if rule.remind_every is not None:
            details["reminded"] = as_stored(standing.reminded)
        return Finding(
            rule.kind,
            rule.severity,
            standing.raised,
            None,
            details,
            acknowledged=self._acknowledged(rule, standing),
            quiet=self._is_quiet(rule, standing),
        )

    def _plan(self, at: datetime) -> None:
        """Set the time at which to judge again."""
        due = [rule.next_deadline for rule in self._rules]
        due.extend((self._proof.next_deadline, self._test.next_deadline))
        if self._is_heating_again:
            due.append(self._heats_again.due(at))
        for rule in self._rules:
            standing = self._standing.get(rule.kind)
            if standing is None:
                continue
            due.append(standing.snoozed_until)
            if rule.remind_every is not None and standing.reminded is not None:
                due.append(standing.reminded + rule.remind_every)
        # What is due by now has just been dealt with.
        self.due = min((one for one in due if one is not None and one > at), default=None)

    def run_ended(self, run: Run, at: datetime) -> None:
        """Take note of a finished run, which may lie in the past."""
        self._proof.run_ended(run)
        is_explained = self._heat_pump.explains(run)
        for rule in self._rules:
            if not (is_explained and rule.takes_sound_heat_pump):
                rule.run_ended(at, run)
        self._compare(at)
        self._plan(at)

    def active(self, at: datetime) -> dict[FindingKind, Finding]:
        """Return what stands, as it is at an instant."""
        if not self._standing:
            return {}
        return {
            rule.kind: self._finding(at, rule, standing)
            for rule in self._rules
            if (standing := self._standing.get(rule.kind)) is not None
        }

    def all(self, at: datetime) -> list[Finding]:
        """Return what stood and what stands, in the order in which it was raised."""
        past = [finding for kept in self._history.values() for finding in kept]
        return sorted(
            [*past, *self.active(at).values()],
            key=lambda finding: (finding.raised, finding.kind),
        )

    def take_events(self) -> list[FindingEvent]:
        """Hand over, once, what was raised, changed and cleared."""
        events, self._events = self._events, []
        return events

    def acknowledge(self, at: datetime, kind: FindingKind) -> bool:
        """Note that the household knows; until it clears. False where it doesn't stand."""
        standing = self._standing.get(kind)
        if standing is None:
            return False
        standing.acknowledged = standing.acknowledged or at
        self._compare(at)
        self._plan(at)
        return True

    def snooze(self, at: datetime, kind: FindingKind, until: datetime) -> bool:
        """Be quiet about a finding for a while. False where it doesn't stand."""
        standing = self._standing.get(kind)
        if standing is None:
            return False
        standing.snoozed_until = until
        self._compare(at)
        self._plan(at)
        return True

    @property
    def in_outage(self) -> bool:
        """Whether the household knows that the heat pump is out of order."""
        return self._outage is not None

    @property
    def outages(self) -> list[Outage]:
        """The newest outages, the oldest first, with the one that lasts."""
        return [*self._outages, *([self._outage] if self._outage else [])]

    @property
    def last_outage(self) -> Outage | None:
        """The newest outage that is over."""
        return self._outages[-1] if self._outages else None

    def outage_so_far(self, at: datetime) -> Outage | None:
        """Return the outage that lasts with what was used in it until an instant."""
        outage = self._outage
        if outage is None:
            return None
        return Outage(outage.since, None, self._home.odometer.read(at).less(outage.used))

    def start_outage(self, at: datetime) -> bool:
        """Begin an outage; False where one lasts already.

        Where the heat pump was found not to heat, it began when that did.
        """
        if self._outage is not None:
            return False
        since, mark = at, self._home.odometer.read(at)
        rule = self._heat_pump
        if rule.stands:
            since = rule.since or at
            mark = rule.used_until_then or mark
        self._outage = Outage(since, None, mark)
        self._was_emergency = self._facts.emergency is True
        self._heats_again.reset()
        self._compare(at)
        self._plan(at)
        return True

    def end_outage(self, at: datetime) -> bool:
        """End the outage; False where there is none."""
        outage = self.outage_so_far(at)
        if outage is None:
            return False
        self._outages.append(Outage(outage.since, at, outage.used))
        self._outage = None
        self._compare(at)
        self._plan(at)
        return True

    def start_backup_test(self, at: datetime) -> bool:
        """Begin the guided test; False while one is watched already."""
        was_taken = self._test.start(at)
        if was_taken:
            self.looks += 1
            self._test.look(at, self._facts, None if self._rated is None else self._rated[0])
            self._plan(at)
        return was_taken

    @property
    def backup_test(self) -> BackupTestReport:
        """The guided test that is under way, or the last one."""
        return self._test.report

    @property
    def backup_last_proven(self) -> datetime | None:
        """When strips last drew power as they were called; None: never seen."""
        return self._proof.last

    def as_dict(self) -> dict[str, Any]:
        """Return everything that must outlive a restart. Events not taken yet are no news then."""
        return {
            "odometer": self._home.odometer.as_dict(),
            "rated": self._rated,
            "facts": list(self._facts),
            "facts_at": as_stored(self._facts_at),
            "due": as_stored(self.due),
            "proof": self._proof.as_dict(),
            "test": self._test.as_dict(),
            "rules": {rule.kind.value: rule.as_dict() for rule in self._rules},
            "standing": {
                kind.value: standing.as_dict() for kind, standing in self._standing.items()
            },
            "history": [finding.as_dict() for kept in self._history.values() for finding in kept],
            "outage": self._outage.as_dict() if self._outage else None,
            "heats_again": self._heats_again.as_dict(),
            "was_emergency": self._was_emergency,
            "outages": [outage.as_dict() for outage in self._outages],
            "adjustments": self._adjustments.as_list(),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote; raises on another shape.

        A kind of finding that was not there yet starts anew.
        """
        self._home.odometer.restore(stored["odometer"])
        self._rated = stored["rated"]
        self._facts = Facts.from_list(stored["facts"])
        self._facts_at, self.due = as_time(stored["facts_at"]), as_time(stored["due"])
        self._proof.restore(stored["proof"])
        # Not there in what an earlier version stored.
        if "test" in stored:
            self._test.restore(stored["test"])
        self._adjustments.restore(stored.get("adjustments", []))
        for rule in self._rules:
            if rule.kind in stored["rules"]:
                rule.restore(stored["rules"][rule.kind])
        self._standing = {
            FindingKind(kind): _Standing.from_dict(standing)
            for kind, standing in stored["standing"].items()
            # The household may have said since then that it has no backup.
            if any(rule.kind == kind for rule in self._rules)
        }
        for finding in map(Finding.from_dict, stored["history"]):
            self._history.setdefault(finding.kind, deque(maxlen=_HISTORY)).append(finding)
        if stored["outage"] is not None:
            self._outage = Outage.from_dict(stored["outage"])
        self._heats_again.restore(stored["heats_again"])
        # Not there in what an earlier version stored.
        self._was_emergency = stored.get("was_emergency", False)
        self._outages.extend(map(Outage.from_dict, stored["outages"]))

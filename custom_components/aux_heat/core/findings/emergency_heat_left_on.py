"""Emergency heat left on: selected for longer than somebody who only tries it would."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Final

from ..stored import as_stored
from .facts import Facts
from .finding import FindingKind, Severity
from .rule import Rule

# Long enough for a test or a power cut's restart. In mild weather nobody needs it for half of it.
_GRACE: Final = timedelta(hours=2)
_GRACE_MILD: Final = timedelta(hours=1)
# The switch may be silent for so long without anybody having touched it.
_SILENT_SHORT: Final = timedelta(minutes=30)
# A switch that was not heard of for a day may be gone for good: nothing is known of it any more.
_SILENT_LONG: Final = timedelta(days=1)
# While a burner is the right one in the weather, so often is it looked whether it still is.
_LOOK_EVERY: Final = timedelta(minutes=30)
_NOT_HEATING: Final = frozenset({"off", "cool", "dry", "fan_only"})


class EmergencyHeatLeftOn(Rule):
    """Emergency heat is selected for hours, and heat is wanted.

    While nobody heats, as in summer, it harms nobody: then it waits for the first call for heat.
    """

    kind: ClassVar = FindingKind.EMERGENCY_HEAT_LEFT_ON
    remind_every: ClassVar = timedelta(days=1)
    known_in_outage: ClassVar = True
    _times: ClassVar = ("_since", "_silent", "_check_at")
    _plain: ClassVar = ("_heated", "_from")

    _since: datetime | None = None
    _silent: datetime | None = None
    # When the next grace time is over.
    _check_at: datetime | None = None
    _heated = False
    _from: list[float] | None = None

    @property
    def severity(self) -> Severity:
        """It costs money, no more."""
        return Severity.WARNING

    def update(self, at: datetime, facts: Facts) -> None:
        """Follow the switch."""
        if facts.emergency is None:
            self._fall_silent(at)
            return
        if not facts.emergency:
            self._forget(at)
            return
        if self._since is None or (
            self._silent is not None and not self.stands and at - self._silent > _SILENT_SHORT
        ):
            self._forget(at)
            self._since, self._check_at = at, at + min(self._grace, _GRACE_MILD)
            self._from = self._mark(at)
        self._silent = None
        self._heated |= _is_heat_wanted(facts)
        if self._check_at is not None and at >= self._check_at:
            self._check_at = self._next_check(at, self._since)
        if not self.stands and self._heated and self._check_at is None:
            self.stands = True

    def _next_check(self, at: datetime, since: datetime) -> datetime | None:
        """Return when to look again; None: the grace time is over."""
        home = self._home
        if home.dual_fuel is not None and home.is_mild is False:
            # In this weather the burner would be the right one anyway.
            return max(since + self._grace, at + _LOOK_EVERY)
        if at - since >= self._grace or home.is_mild:
            return None
        return since + self._grace

    @property
    def _grace(self) -> timedelta:
        given_h = self._home.settings.emergency_grace_h
        return _GRACE if given_h is None else timedelta(hours=given_h)

    def _fall_silent(self, at: datetime) -> None:
        if self._since is None:
            return
        self._silent = self._silent or at
        if at - self._silent >= _SILENT_LONG:
            self._forget(at)

    def _forget(self, at: datetime) -> None:
        self._fall(at)
        self._since = self._silent = self._check_at = self._from = None
        self._heated = False

    @property
    def next_deadline(self) -> datetime | None:
        """The end of a grace time, or of patience with a silent switch."""
        if self._silent is not None:
            return self._silent + _SILENT_LONG
        return self._check_at

    def details(self, at: datetime) -> dict[str, Any]:
        """Since when, and what that has cost."""
        elapsed = timedelta() if self._since is None else at - self._since
        used = self._used(at, self._from).as_details()
        return {
            "since": as_stored(self._since),
            "hours": round(elapsed.total_seconds() / 3600.0, 1),
            "backup_hours": used.pop("hours"),
            **used,
            "outdoor_c": self._home.outdoor_c,
        }


def _is_heat_wanted(facts: Facts) -> bool:
    if facts.calling or facts.aux:
        return True
    # A thermostat that never says what it does: its mode has to do.
    return facts.calling is None and facts.aux is None and facts.mode not in _NOT_HEATING

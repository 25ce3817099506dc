"""Backup running above the balance point: right now, while the heat pump alone would do."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Final

from ..stored import as_stored
from .facts import Facts
from .finding import FindingKind, Severity
from .rule import Rule

# Two stages that come and go are one run.
_LASTS: Final = timedelta(minutes=5)
# Where nothing tells defrost from a call: the unit reverses for about 10 min at the most, and
# above this temperature hardly ever.
_LASTS_UNTOLD: Final = timedelta(minutes=15)
_NO_DEFROST_C: Final = 8.0
_OVER: Final = timedelta(minutes=5)
# Nobody knows for so long whether it still runs: it is not "right now" any more.
_SILENT: Final = timedelta(minutes=30)
_LOOK_EVERY: Final = timedelta(minutes=5)


class BackupRunningAboveBalancePoint(Rule):
    """Backup heat runs, and the weather is mild enough for the heat pump alone."""

    kind: ClassVar = FindingKind.BACKUP_RUNNING_ABOVE_BALANCE_POINT
    _times: ClassVar = ("_since", "_over_since", "_look_at")
    _plain: ClassVar = ("_from",)

    # Since when it was avoidable.
    _since: datetime | None = None
    _over_since: datetime | None = None
    _look_at: datetime | None = None
    _from: list[float] | None = None

    @property
    def severity(self) -> Severity:
        """It is over in an hour."""
        return Severity.NOTICE

    def update(self, at: datetime, facts: Facts) -> None:
        """Follow a run and the weather."""
        self._look_at = at + _LOOK_EVERY if facts.aux else None
        if facts.aux and self._home.is_mild and not _is_defrost(facts):
            self._over_since = None
            if self._since is None:
                self._since, self._from = at, self._mark(at)
            if not self.stands:
                sure_at = self._since + self._needed(facts)
                self.stands = at >= sure_at
                if not self.stands:
                    self._look_at = min(self._look_at or sure_at, sure_at)
            return
        if not self.stands:
            self._since = None
            return
        self._over_since = self._over_since or at
        over_at = self._over_since + (_SILENT if facts.aux is None else _OVER)
        if at >= over_at:
            self._fall(at)
            self._since = self._over_since = None
        elif self._look_at is None or over_at < self._look_at:
            self._look_at = over_at

    def _needed(self, facts: Facts) -> timedelta:
        """Return how long it has to last until it is no defrost for sure."""
        outdoor_c = self._home.outdoor_c
        if facts.backup_called or facts.defrosting is not None:
            return _LASTS
        return _LASTS if outdoor_c is not None and outdoor_c > _NO_DEFROST_C else _LASTS_UNTOLD

    @property
    def next_deadline(self) -> datetime | None:
        """The next look at the weather while it runs, or the end of patience after that."""
        return self._look_at

    def details(self, at: datetime) -> dict[str, Any]:
        """Since when, how mild it is, and what it has cost."""
        elapsed = timedelta() if self._since is None else at - self._since
        used = self._used(at, self._from).as_details()
        del used["hours"]
        return {
            "since": as_stored(self._since),
            "minutes": int(elapsed.total_seconds() / 60),
            "outdoor_c": self._home.outdoor_c,
            **self._home.balance_details,
            **used,
        }


def _is_defrost(facts: Facts) -> bool:
    if facts.defrosting:
        return True
    # Strips that the thermostat didn't call: the unit's own board does, in defrost.
    return facts.said is False and not facts.emergency

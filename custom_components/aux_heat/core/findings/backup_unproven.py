"""Backup unproven: winter begins, and nobody knows whether the strips would come."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Final

from ..run import Run
from ..stored import as_stored
from .backup_proof import BackupProof
from .facts import Facts
from .finding import FindingKind, Severity
from .rule import Home, Rule

NEVER: Final = "never"
LONG_AGO: Final = "long_ago"

# A test once a year: what drew power last winter is not asked again this autumn.
_TOO_LONG: Final = timedelta(days=300)
# The heating season has begun when heat was called for on so many of the last days, for so long
# on each: north and south of the equator, in the mountains and by the sea.
_DAYS: Final = 14
_HEATING_DAYS: Final = 5
_HEATING_DAY_S: Final = 1800.0
# Heat in the weeks after the first watch began may be the middle of a winter; whether the strips
# have run in it nobody knows. In these months a northern winter lies ahead.
_AUTUMN: Final = frozenset({9, 10, 11, 12})
# It is over when nobody has heated for so long.
_SEASON_OVER: Final = timedelta(days=30)
_GONE: Final = timedelta(days=1)


class BackupUnproven(Rule):
    """Strips that nobody saw draw, though a meter could, when they may soon be needed."""

    kind: ClassVar = FindingKind.BACKUP_UNPROVEN
    _times: ClassVar = ("_since", "_call_since", "_warm_since")
    _plain: ClassVar = ("_days", "_was_warm", "_heated_days")

    # The first instant at which a meter could have seen them.
    _since: datetime | None = None
    _call_since: datetime | None = None
    # When the last call for heat ended.
    _warm_since: datetime | None = None
    # A time without heating was seen, so that this season's beginning is one.
    _was_warm = False
    # Days with heating since the last proof.
    _heated_days = 0

    def __init__(self, home: Home, proof: BackupProof) -> None:
        """Start without a day."""
        super().__init__(home)
        self._proof = proof
        # Calls for heat: [the day's number, seconds], the newest last.
        self._days: list[list[float]] = []

    @property
    def pattern(self) -> str | None:
        """Never seen, or too long ago."""
        return NEVER if self._proof.last is None else LONG_AGO

    @property
    def severity(self) -> Severity:
        """Nothing is wrong that anybody knows of."""
        return Severity.NOTICE

    def held(self, begin: datetime, end: datetime, facts: Facts) -> None:
        """Count calls for heat, by day; a thermostat that is gone for long may have called."""
        if facts.calling is None and end - begin > _GONE:
            self._warm_since = None
        if not facts.calling:
            return
        day = self._day(begin)
        if not self._days or self._days[-1][0] != day:
            self._days = [entry for entry in self._days if entry[0] > day - _DAYS]
            self._days.append([day, 0.0])
        entry = self._days[-1]
        was_heated = entry[1] >= _HEATING_DAY_S
        entry[1] += (end - begin).total_seconds()
        self._heated_days += not was_heated and entry[1] >= _HEATING_DAY_S

    def _day(self, at: datetime) -> int:
        """Return the local day's number."""
        return at.astimezone(self._home.settings.zone).toordinal()

    def update(self, at: datetime, facts: Facts) -> None:
        """Judge when a call for heat ends."""
        if not self._home.settings.is_electric:
            return
        if facts.meter is not None:
            self._since = self._since or at
        if self._proof.is_proving(at):
            self._proved(at)
        if facts.calling:
            self._call_since = self._call_since or at
            self._warm_since = None
            return
        if facts.calling is False and self._warm_since is None:
            self._warm_since = at
            if self._call_since is not None:
                self._judge(at)
        self._call_since = None
        if (
            facts.calling is False
            and self._warm_since is not None
            and at - self._warm_since >= _SEASON_OVER
        ):
            self._was_warm = True
            self._fall(at)

    def _judge(self, at: datetime) -> None:
        if self.stands or self._since is None or len(self._days) < _HEATING_DAYS:
            return
        first = self._day(at) - _DAYS
        heated = sum(1 for day, seconds in self._days if day > first and seconds >= _HEATING_DAY_S)
        if heated < _HEATING_DAYS:
            return
        if self._proof.last is not None:
            self.stands = at - self._proof.last >= _TOO_LONG
        else:
            month = at.astimezone(self._home.settings.zone).month
            self.stands = self._was_warm or month in _AUTUMN

    def run_ended(self, at: datetime, run: Run) -> None:
        """Take a run that was seen on a meter for the proof."""
        if self._proof.last == run.end:
            self._proved(at)

    def _proved(self, at: datetime) -> None:
        self._fall(at)
        self._heated_days = 0

    @property
    def next_deadline(self) -> datetime | None:
        """When a time without heating has been long enough to be the season's end."""
        if self._warm_since is None or (self._was_warm and not self.stands):
            return None
        return self._warm_since + _SEASON_OVER

    def details(self, at: datetime) -> dict[str, Any]:
        """Tell when they were last seen, and for how many days of heating nobody needed them."""
        last = self._proof.last
        return {
            "pattern": self.pattern,
            "last_proven": as_stored(last),
            "days_since": None if last is None else (at - last).days,
            "watched_since": as_stored(self._since),
            "heating_days_without": self._heated_days,
        }

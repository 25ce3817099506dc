"""Calls in vain: in mild weather the house cools until the backup comes, again and again."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from ..stored import as_stored, as_time
from .facts import Facts
from .rule import Home
from .stopwatch import Stopwatch

# A compressor starts up to 5 min late and its air is warm some minutes later: for so long a call
# says nothing of it.
_LONG_ENOUGH: Final = timedelta(minutes=20)
_LOOK_EVERY: Final = timedelta(minutes=10)
# The house cools by so much in it; by more from one look to the next, it is another zone.
_COOLS_K: Final = 0.2
_JUMP_K: Final = 0.6
# Of differences of tenths, the last digit.
_TINY_K: Final = 1e-6
# A window may be open for an evening: so often, for so long, and so much backup.
_TIMES: Final = 4
_SPAN: Final = timedelta(hours=6)
_BACKUP_S: Final = 3600.0
_DAY: Final = timedelta(days=1)
# What warms the house by itself for so long within a day, with no call in vain for as long as no
# sun shines, is repaired.
_REPAIRED: Final = timedelta(hours=2)
_QUIET: Final = timedelta(hours=18)
# Milder than the balance point by this; by more where it is what somebody says, who may hope for
# too much; and where nothing is known, than what fits any house.
_SPARE_K: Final = 1.0
_SPARE_SAID_K: Final = 3.0
_MILD_C: Final = 7.0


class VainCalls:
    """Watches stretches of a call without backup heat, in which the heat pump has the house alone.

    The thermostat's word that it runs is not asked for: most say so of a dead one too.
    """

    def __init__(self, home: Home) -> None:
        """Start without any."""
        self._home = home
        # The stretch under way: whether it is one for the heat pump alone, and how warm it was at
        # its start and at the last look.
        self._since: datetime | None = None
        self._look_at: datetime | None = None
        self._is_mild = False
        self._first_c = self._last_c = 0.0
        # Calls in vain since the heat pump warmed the house last: since when, how many, by how
        # much it cooled in them, where the odometer stood, and how long the backup ran.
        self.since: datetime | None = None
        self.times = 0
        self.fell_k = 0.0
        self.mark: list[float] | None = None
        self._last: datetime | None = None
        self._backup_s = 0.0
        self._warmed = Stopwatch(_REPAIRED, _DAY)
        self.has_warmed = False

    def held(self, begin: datetime, end: datetime, facts: Facts) -> None:
        """Count the backup between."""
        if self.since is not None and facts.aux:
            self._backup_s += (end - begin).total_seconds()

    def update(self, at: datetime, facts: Facts) -> None:
        """Take the facts that hold from now on, and look how warm it is."""
        is_alone = facts.aux is False and facts.calling is True and not facts.emergency
        indoor_c = self._home.indoor_c
        if indoor_c is None:
            self._since = self._look_at = None
        elif self._since is None or self._look_at is None:
            if is_alone:
                self._begin(at, indoor_c)
        elif not is_alone:
            self._conclude(at, indoor_c, to_backup=bool(facts.aux and facts.calling))
            self._since = self._look_at = None
        elif at >= self._look_at:
            self._look(at, indoor_c)

    def _is_to_be_done(self) -> bool:
        """Return whether the heat pump alone should hold the house now, and no more than that."""
        home = self._home
        if home.outdoor_c is None or home.ask_rise() is not None:
            return False
        point = home.ask_balance_point()
        if point.is_default:
            return home.outdoor_c > _MILD_C
        spare_k = point.uncertainty_k + _SPARE_K if point.is_learned else _SPARE_SAID_K
        return home.outdoor_c > point.outdoor_c + spare_k

    def _begin(self, at: datetime, indoor_c: float) -> None:
        self._since, self._look_at = at, at + _LOOK_EVERY
        self._first_c = self._last_c = indoor_c
        self._is_mild = self._is_to_be_done()

    def _look(self, at: datetime, indoor_c: float) -> None:
        is_other = abs(indoor_c - self._last_c) >= _JUMP_K
        if is_other or (indoor_c > self._first_c and self._has_lasted(at)):
            self._conclude(at, indoor_c, to_backup=False)
            self._begin(at, indoor_c)
            return
        self._last_c, self._look_at = indoor_c, at + _LOOK_EVERY

    def _has_lasted(self, at: datetime) -> bool:
        return self._since is not None and at - self._since >= _LONG_ENOUGH

    def _conclude(self, at: datetime, indoor_c: float, *, to_backup: bool) -> None:
        """Judge the stretch that ends now."""
        since = self._since
        if since is None or not self._has_lasted(at) or abs(indoor_c - self._last_c) >= _JUMP_K:
            return
        fell_k = self._first_c - indoor_c
        if fell_k < 0.0:
            self._warmed.add(since, at)
            self.has_warmed = True
        elif to_backup and fell_k >= _COOLS_K - _TINY_K and self._is_mild and self._is_to_be_done():
            self._warmed.reset()
            if self.since is None or (at - self.since > _DAY and not self.is_found(at)):
                self.forget()
                self.since, self.mark = since, list(self._home.odometer.read(at))
            self.has_warmed = False
            self._last = at
            self.times += 1
            self.fell_k += fell_k

    def forget(self) -> None:
        """Start anew."""
        self.since = self.mark = self._last = None
        self.times, self.fell_k = 0, 0.0
        self._backup_s = 0.0
        self._warmed.reset()
        self.has_warmed = False

    def is_found(self, at: datetime) -> bool:
        """Return whether this is no chance."""
        return (
            self.since is not None
            and self.times >= _TIMES
            and at - self.since >= _SPAN
            and self._backup_s >= _BACKUP_S
        )

    def is_over(self, at: datetime) -> bool:
        """Return whether the heat pump has warmed the house for long enough to be repaired."""
        return self._warmed.is_reached and (self._last is None or at - self._last >= _QUIET)

    @property
    def next_deadline(self) -> datetime | None:
        """When to look again, though nothing changes."""
        return self._look_at

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "stretch": [as_stored(self._since), as_stored(self._look_at)],
            "warmth": [self._first_c, self._last_c, self._is_mild],
            "warmed": [self._warmed.as_dict(), self.has_warmed],
            "since": as_stored(self.since),
            "last": as_stored(self._last),
            "mark": self.mark and list(self.mark),
            "counted": [self.times, self.fell_k, self._backup_s],
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._since, self._look_at = map(as_time, stored["stretch"])
        self._first_c, self._last_c, self._is_mild = stored["warmth"]
        warmed, self.has_warmed = stored["warmed"]
        self._warmed.restore(warmed)
        self.since, self._last = as_time(stored["since"]), as_time(stored["last"])
        self.mark = stored["mark"]
        self.times, self.fell_k, self._backup_s = stored["counted"]

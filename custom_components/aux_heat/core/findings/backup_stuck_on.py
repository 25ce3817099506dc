"""Backup stuck on: strips draw while nobody calls for heat. A welded relay is a safety matter."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Final

from ..reading import Quantity
from ..stored import as_stored
from .facts import Facts, Meter
from .finding import FindingKind, Severity
from .rule import Rule

CIRCUIT: Final = "circuit"
HOME_METER: Final = "home_meter"

# Longer than thermostats are polled and sequencers lag.
_UNCALLED: Final = timedelta(minutes=10)
# Some thermostats show idle while emergency heat runs, until the setpoint is reached.
_UNCALLED_EMERGENCY: Final = timedelta(minutes=30)
# So long must they be off, or the home's load gone, for it to be over.
_GONE: Final = timedelta(minutes=10)
# Air is cooled or dried then; a compressor draws more than while it heats.
_COOLING: Final = frozenset({"cooling", "drying"})

# On the home's meter: what drew at the call's end still does, and warms the house past the
# setpoint, within a time in which strips surely would and the sun hardly does.
_PAST_SETPOINT_K: Final = 1.5
_WARM_WITHIN: Final = timedelta(hours=2)
_LOOK_EVERY: Final = timedelta(minutes=5)
_STILL_SHARE: Final = 0.8


class BackupStuckOn(Rule):
    """Strips that nobody called for."""

    kind: ClassVar = FindingKind.BACKUP_STUCK_ON
    remind_every: ClassVar = timedelta(days=1)
    _times: ClassVar = ("_since", "_off_since", "_look_at", "_call_ended")
    _plain: ClassVar = (
        "_pattern",
        "_from",
        "_setpoint_c",
        "_indoor_c",
        "_draw_w",
        "_wait_s",
        "_home_from",
    )

    # Since when nobody has called for what draws.
    _since: datetime | None = None
    _wait_s = 0.0
    _off_since: datetime | None = None
    _from: list[float] | None = None
    # A load that was taken for strips on the home's meter when its call ended, W.
    _call_ended: datetime | None = None
    _draw_w: float | None = None
    _setpoint_c: float | None = None
    _indoor_c: float | None = None
    _home_from: list[float] | None = None
    _look_at: datetime | None = None

    @property
    def severity(self) -> Severity:
        """Something may burn."""
        return Severity.CRITICAL

    def update(self, at: datetime, facts: Facts) -> None:
        """Follow a draw without a call."""
        if not self._home.settings.is_electric:
            return
        self._follow_circuit(at, facts)
        self._follow_home(at, facts)

    def _follow_circuit(self, at: datetime, facts: Facts) -> None:
        if self.stands and self._pattern == HOME_METER:
            return
        if facts.meter not in (Meter.CIRCUIT, Meter.HVAC_CIRCUIT):
            # The meter is silent; what stood may still stand.
            if not self.stands:
                self._since = None
            return
        if not facts.aux:
            self._go_off(at)
            return
        self._off_since = None
        if self.stands:
            return
        if not _is_uncalled(facts):
            self._since = None
            return
        if self._since is None:
            self._since, self._from = at, self._mark(at)
            wait = _UNCALLED_EMERGENCY if facts.emergency else _UNCALLED
            self._wait_s = wait.total_seconds()
        elif at - self._since >= timedelta(seconds=self._wait_s):
            self._pattern, self.stands = CIRCUIT, True

    def _go_off(self, at: datetime) -> None:
        if not self.stands:
            self._since = None
            return
        self._off_since = self._off_since or at
        if at - self._off_since >= _GONE:
            self._clear(at)

    def _clear(self, at: datetime) -> None:
        self._fall(at)
        self._pattern = None
        self._since = self._off_since = None

    def _follow_home(self, at: datetime, facts: Facts) -> None:
        if self.stands:
            if self._pattern == HOME_METER and self._look_at is not None and at >= self._look_at:
                self._look_at = at + _LOOK_EVERY
                self._see_home(at)
            return
        if facts.calling:
            self._follow_call(facts)
            return
        if facts.calling is False and self._call_ended is None and self._draw_w is not None:
            self._call_ended = self._look_at = at
            self._setpoint_c = _highest(self._setpoint_c, self._home.setpoint_c)
            self._indoor_c = self._home.indoor_c
            self._home_from = self._mark(at)
        if self._look_at is None or self._call_ended is None or at < self._look_at:
            return
        self._look_at = at + _LOOK_EVERY
        if at - self._call_ended > _WARM_WITHIN or not self._is_still_drawing():
            self._look_at = self._draw_w = None
        elif self._is_too_warm():
            self._pattern, self.stands = HOME_METER, True
            self._since, self._from = self._call_ended, self._home_from

    def _follow_call(self, facts: Facts) -> None:
        """Remember what draws in a call, for the case that it goes on after it."""
        self._call_ended = self._look_at = self._draw_w = None
        if facts.aux and facts.meter in (Meter.HOME, Meter.JOINED):
            self._draw_w = self._home.strip_w
            self._setpoint_c = self._home.setpoint_c

    def _see_home(self, at: datetime) -> None:
        """See whether the load is gone; nothing is known while the meter is silent."""
        if self._is_still_drawing() is not False:
            self._off_since = None
            return
        self._off_since = self._off_since or at
        if at - self._off_since >= _GONE:
            self._clear(at)
            self._look_at = self._call_ended = self._draw_w = None

    def _is_still_drawing(self) -> bool | None:
        power_w = self._home.values.number(Quantity.HOME_POWER_W)
        if power_w is None or self._draw_w is None:
            return None
        # What another heat pump draws is no sign of these strips.
        claimed_w = self._home.values.number(Quantity.CLAIMED_POWER_W) or 0.0
        return power_w - claimed_w >= _STILL_SHARE * self._draw_w

    def _is_too_warm(self) -> bool:
        indoor_c = self._home.indoor_c
        reached_c = _highest(self._setpoint_c, self._indoor_c)
        if indoor_c is None or self._setpoint_c is None or reached_c is None:
            return False
        return indoor_c >= reached_c + _PAST_SETPOINT_K

    @property
    def next_deadline(self) -> datetime | None:
        """When a draw has lasted or been off for long enough, or the next look at the home's."""
        due = [] if self._look_at is None else [self._look_at]
        if self._off_since is not None and self._pattern == CIRCUIT:
            due.append(self._off_since + _GONE)
        if self._since is not None and not self.stands:
            due.append(self._since + timedelta(seconds=self._wait_s))
        return min(due, default=None)

    def details(self, at: datetime) -> dict[str, Any]:
        """Since when, and what it draws and costs."""
        elapsed = timedelta() if self._since is None else at - self._since
        used = self._used(at, self._from).as_details()
        del used["hours"]
        return {
            "pattern": self._pattern,
            "since": as_stored(self._since),
            "minutes": int(elapsed.total_seconds() / 60),
            "indoor_c": self._home.indoor_c,
            "setpoint_c": self._home.setpoint_c,
            **used,
        }


def _is_uncalled(facts: Facts) -> bool:
    if facts.calling is not False or facts.defrosting or facts.said:
        return False
    if facts.action == "drying":
        # Some dry the air with the strips on.
        return False
    return facts.meter is Meter.CIRCUIT or facts.action not in _COOLING


def _highest(one: float | None, other: float | None) -> float | None:
    known = [value for value in (one, other) if value is not None]
    return max(known, default=None)

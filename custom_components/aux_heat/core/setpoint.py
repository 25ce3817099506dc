"""Rises of the setpoint: what was asked for on top, since when, and by whom."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from .reading import Quantity
from .situation import Situation
from .stored import as_stored, as_time

# Thermostats call aux at a setpoint raised by more than about 2 degF.
RISE_LEAST_K: Final = 1.11
# Steps within this are one rise: a knob turned twice, a schedule that warms up by degrees.
_TOGETHER: Final = timedelta(hours=3)
# A level that held for less was a glitch, or a button on its way: nothing rises from it.
_HELD_LEAST: Final = timedelta(minutes=10)
# What still runs so long after a rise has another cause.
_LONGEST: Final = timedelta(hours=12)
# Thermometers and setpoints are rounded, each its own way.
_REACHED_K: Final = 0.1
# Nearer than this a thermostat that stops calling has what it wants.
_SATISFIED_K: Final = 1.0
# One room's temperature doesn't change by more between two reports, nor by a thermostat's rounding
# of half a degree: it is another room's.
_OTHER_ROOM_K: Final = 0.6
# A schedule comes at the same time of day, or earlier where it allows for the way up.
_LATE: Final = 20
_EARLY: Final = 120
_MINUTES: Final = 1440
_SAME_TARGET_K: Final = 0.6
# Twice before on other days: once is chance. Three weeks hold two weekends.
_OTHER_DAYS: Final = 2
_REMEMBERED_FOR: Final = timedelta(days=21)
_MOST_REMEMBERED: Final = 60
# Watched for less than this a schedule can't have shown: weekends have their own.
_WATCHED_LEAST: Final = timedelta(days=8)
# A recovery that begins before the schedule's time heats a room that is warm enough by far.
_AHEAD_K: Final = 0.5


class RaisedBy(StrEnum):
    """Who raised the setpoint."""

    HAND = "hand"
    SCHEDULE = "schedule"


class Rise(NamedTuple):
    """A rise: since when, by how much, by whom.

    ``rise_k`` is None while the thermostat heats ahead of a rise that is yet to come. ``by`` is
    None where it was not watched long enough to tell.
    """

    at: datetime
    rise_k: float | None
    by: RaisedBy | None

    def as_list(self) -> list[Any]:
        """Return it as stored."""
        return [self.at.isoformat(), self.rise_k, self.by]

    @classmethod
    def from_list(cls, stored: list[Any]) -> Rise:
        """Return what ``as_list`` wrote."""
        at, rise_k, by = stored
        return cls(datetime.fromisoformat(at), rise_k, None if by is None else RaisedBy(by))


class _Left(NamedTuple):
    """A setpoint that held, and when it was left."""

    at: datetime
    setpoint_c: float


class SetpointRises:
    """Follows the setpoint; a rise is pending until the house has reached it.

    Several thermostats show as one, the one that lacks most: where indoor temperature jumps with
    the setpoint it is another room that shows, and only what it lacks more than the other is a
    rise.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        """Start with no setpoint known; schedules go by the zone's time of day."""
        self._zone = zone
        self._setpoint_c: float | None = None
        self._since: datetime | None = None
        self._indoor_c: float | None = None
        self._calling: bool | None = None
        self._left: list[_Left] = []
        self._watched_since: datetime | None = None
        self._remembered: deque[_Left] = deque(maxlen=_MOST_REMEMBERED)
        self.pending: Rise | None = None
        # What the pending rise rose from, None while the thermostat heats ahead of it; and when it
        # last rose.
        self._from_c: float | None = None
        self._raised: datetime | None = None

    def update(self, at: datetime, now: Situation) -> None:
        """Take what holds from now on."""
        values = now.values
        setpoint_c, indoor_c = values.number(Quantity.SETPOINT_C), values.number(Quantity.INDOOR_C)
        preheating = values.text(Quantity.HVAC_ACTION) == "preheating"
        if (
            setpoint_c == self._setpoint_c
            and now.calling is self._calling
            and not preheating
            and self.pending is None
            and not self._left
        ):
            # By far the most instants: nothing but a temperature has changed.
            self._indoor_c = self._indoor_c if indoor_c is None else indoor_c
            return
        if setpoint_c is not None and setpoint_c != self._setpoint_c:
            self._change(at, setpoint_c, indoor_c)
        if indoor_c is not None:
            self._indoor_c = indoor_c
        self._follow_start(at, now, preheating=preheating)
        reached = (
            setpoint_c is not None and indoor_c is not None and indoor_c >= setpoint_c - _REACHED_K
        )
        if reached and self._left and self._since is not None and at - self._since >= _HELD_LEAST:
            # What has been reached is what the next rise begins from.
            self._left.clear()
        if self._from_c is not None and (reached or self._is_over(at, now)):
            self._end()
        self._calling = now.calling

    def _change(self, at: datetime, setpoint_c: float, indoor_c: float | None) -> None:
        before_c, self._setpoint_c = self._setpoint_c, setpoint_c
        since, self._since = self._since, at
        if before_c is None or since is None:
            self._watched_since = at
            return
        step_k = setpoint_c - before_c
        jump_k = 0.0
        if indoor_c is not None and self._indoor_c is not None:
            jump_k = indoor_c - self._indoor_c
        if abs(jump_k) > _OTHER_ROOM_K:
            self._left.clear()
            if self._from_c is not None:
                # It is still the house that has yet to be warmed up.
                self._from_c += step_k
                return
            step_k = min(step_k, step_k - jump_k)
            origin = _Left(at, setpoint_c - step_k)
        else:
            if at - since >= _HELD_LEAST:
                self._left.append(_Left(at, before_c))
            self._left = [left for left in self._left if at - left.at <= _TOGETHER]
            origin = min(
                reversed(self._left), key=lambda left: left.setpoint_c, default=_Left(at, before_c)
            )
        if self._from_c is not None and self.pending is not None:
            self._go_on(at, setpoint_c, step_k, setpoint_c - self._from_c, self.pending)
        elif step_k > 0.0 and setpoint_c - origin.setpoint_c >= RISE_LEAST_K:
            self._begin(at, setpoint_c, origin)

    def _begin(self, at: datetime, setpoint_c: float, origin: _Left) -> None:
        """Note a rise, or that the one ahead of which the thermostat heats has come."""
        ahead = self.pending
        since = origin.at if ahead is None else ahead.at
        self._from_c, self._raised = origin.setpoint_c, at
        self._remember(at, setpoint_c)
        by = self._by(at, setpoint_c) if ahead is None else RaisedBy.SCHEDULE
        self.pending = Rise(since, setpoint_c - origin.setpoint_c, by)

    def _go_on(
        self, at: datetime, setpoint_c: float, step_k: float, rise_k: float, pending: Rise
    ) -> None:
        """Change the pending rise by what the setpoint was raised or lowered."""
        if rise_k < RISE_LEAST_K:
            self._end()
            return
        by = pending.by
        if step_k > 0.0:
            others = [seen for seen in self._remembered if seen.at != self._raised]
            self._remembered = deque(others, maxlen=_MOST_REMEMBERED)
            self._raised = at
            self._remember(at, setpoint_c)
            if by is not RaisedBy.SCHEDULE:
                by = self._by(at, setpoint_c)
        self.pending = Rise(pending.at, rise_k, by)

    def _end(self) -> None:
        self.pending = self._from_c = self._raised = None

    def _is_over(self, at: datetime, now: Situation) -> bool:
        if self._is_long_ago(at):
            return True
        if now.calling is not False or self._calling is not True:
            return False
        setpoint_c, indoor_c = now.setpoint_c, now.indoor_c
        return setpoint_c is None or indoor_c is None or setpoint_c - indoor_c <= _SATISFIED_K

    def _is_long_ago(self, at: datetime) -> bool:
        return self._raised is not None and at - self._raised >= _LONGEST

    def _follow_start(self, at: datetime, now: Situation, *, preheating: bool) -> None:
        """Notice heating ahead of a rise: as the thermostat says, or as the schedule explains."""
        if self.pending is None:
            if preheating or (self._calling is False and self._is_ahead(at, now)):
                self.pending, self._raised = Rise(at, None, RaisedBy.SCHEDULE), at
        elif self._from_c is None:
            if not now.calling or self._is_long_ago(at):
                self._end()
        elif preheating and self.pending.by is not RaisedBy.SCHEDULE:
            self.pending = self.pending._replace(by=RaisedBy.SCHEDULE)

    def _is_ahead(self, at: datetime, now: Situation) -> bool:
        """Return whether heat is called in a warm room, shortly before a scheduled rise."""
        setpoint_c, indoor_c = now.setpoint_c, now.indoor_c
        if not now.calling or setpoint_c is None or indoor_c is None:
            return False
        if indoor_c < setpoint_c + _AHEAD_K:
            return False
        return any(
            seen.setpoint_c >= indoor_c + _AHEAD_K and self._is_scheduled(at, seen.setpoint_c)
            for seen in self._remembered
        )

    def _remember(self, at: datetime, target_c: float) -> None:
        self._remembered.append(_Left(at, target_c))

    def _by(self, at: datetime, target_c: float) -> RaisedBy | None:
        if self._is_scheduled(at, target_c):
            return RaisedBy.SCHEDULE
        if self._watched_since is None or at - self._watched_since < _WATCHED_LEAST:
            return None
        return RaisedBy.HAND

    def _is_scheduled(self, at: datetime, target_c: float) -> bool:
        """Return whether such a rise came about this time of day on other days."""
        local = at.astimezone(self._zone)
        minute = local.hour * 60 + local.minute
        days = set()
        for seen in self._remembered:
            if abs(seen.setpoint_c - target_c) > _SAME_TARGET_K or at - seen.at > _REMEMBERED_FOR:
                continue
            then = seen.at.astimezone(self._zone)
            early = (then.hour * 60 + then.minute - minute + _LATE) % _MINUTES
            if early <= _EARLY + _LATE and then.date() != local.date():
                days.add(then.date())
        return len(days) >= _OTHER_DAYS

    @property
    def next_deadline(self) -> datetime | None:
        """When ``update`` has to be called again, readings or not."""
        return None if self._raised is None else self._raised + _LONGEST

    def as_dict(self) -> dict[str, Any]:
        """Return what is pending and what was learned, as stored."""
        return {
            "setpoint_c": self._setpoint_c,
            "since": as_stored(self._since),
            "indoor_c": self._indoor_c,
            "calling": self._calling,
            "left": [[left.at.isoformat(), left.setpoint_c] for left in self._left],
            "watched_since": as_stored(self._watched_since),
            "remembered": [[left.at.isoformat(), left.setpoint_c] for left in self._remembered],
            "pending": None if self.pending is None else self.pending.as_list(),
            "from_c": self._from_c,
            "raised": as_stored(self._raised),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._setpoint_c, self._indoor_c = stored["setpoint_c"], stored["indoor_c"]
        self._calling, self._from_c = stored["calling"], stored["from_c"]
        since, watched, raised = stored["since"], stored["watched_since"], stored["raised"]
        self._since = as_time(since)
        self._watched_since = as_time(watched)
        self._raised = as_time(raised)
        self._left = [_Left(datetime.fromisoformat(at), level) for at, level in stored["left"]]
        self._remembered.clear()
        self._remembered.extend(
            _Left(datetime.fromisoformat(at), level) for at, level in stored["remembered"]
        )
        self.pending = None if stored["pending"] is None else Rise.from_list(stored["pending"])

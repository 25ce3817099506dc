"""Steadiness: which hours show the house and its heat pump alone, and nothing else."""

from __future__ import annotations

from collections import deque
from typing import Any, Final, NamedTuple

from .hour import Hour
from .sunless import SunlessHours

# After the setpoint moved, rooms and walls take their time: a recovery is no steady hour.
_RECOVERY_H: Final = 4
# Smaller changes are a unit's conversion or a thermostat's rounding.
_MOVED_K: Final = 0.3
# Indoors against the mean of the hours before it: more is a recovery that no setpoint told, a
# window or a stove. Less is the thermostat's own band.
_UNSTEADY_K: Final = 0.8
_RECENT_H: Final = 4
# What the strips put into the house lasts for so long.
_AFTER_AUX_H: Final = 2
# A house that warms without a call has another source of heat, which lasts for a while.
_WARMED_K: Final = 0.3
_UNCALLED: Final = 0.02
_AFTER_OTHER_HEAT_H: Final = 3
# A compressor that stands still in so much of the call does not carry the house.
_IDLE_MOST: Final = 0.5
# Defrost is up to 10 min at least 30 min of compressor time apart; its strips give about what it
# takes. A thermostat calls aux when the house has cooled.
_DEFROST_MOST: Final = 0.3
_DROOPED_K: Final = 0.35
# Where indoors is held is told by hours in which the heat pump worked and had reserve, or stood
# still at full call, as a compressor that modulates does.
_WORKED: Final = 0.1
_RESERVE: Final = 0.9
_STILL_K: Final = 0.15
_HOLDS_H: Final = 72
_HOLDS_LEAST: Final = 6


class Steadiness(NamedTuple):
    """How an hour is to be taken.

    ``steady``: no recovery, no other heat, no sun, the heat pump in order; backup heat may have
    run. ``alone``: backup heat surely hasn't, nor shortly before. ``own_work``: alone, or backup
    heat ran so little, and with the house so warm, that it made up for defrost. ``drooped``:
    indoors has fallen from where it is usually held; None is unknown.
    """

    steady: bool
    alone: bool
    own_work: bool
    drooped: bool | None


class SteadyHours:
    """Follows the hours and judges each by those before it."""

    def __init__(self) -> None:
        """Start with nothing known: the first hours are not steady."""
        self._sun = SunlessHours()
        self._setpoint_c: float | None = None
        self._unsteady_until: int | None = None
        self._aux_until: int | None = None
        self._indoors: deque[float] = deque(maxlen=_RECENT_H)
        self._last: int | None = None
        # How far below the setpoint (or, without one, at what degC) indoors is held, and how many
        # hours say so.
        self._below_k = 0.0
        self._below_h = 0

    def update(self, hour: Hour) -> Steadiness:
        """Judge the next hour."""
        self._sun.update(hour.number, hour.outdoor_c)
        if self._last is None or hour.number != self._last + 1:
            self._forget(hour.number)
        self._last = hour.number
        self._follow_setpoint(hour)
        steady = self._is_steady(hour)
        drooped = self._drooped(hour)
        defrost = hour.aux is not None and hour.aux <= _DEFROST_MOST and drooped is False
        if not defrost and hour.aux != 0.0:
            self._aux_until = hour.number + _AFTER_AUX_H
        own_work = steady and not self._aux_lasts(hour.number) and (defrost or hour.aux == 0.0)
        alone = own_work and hour.aux == 0.0
        if alone:
            self._learn_level(hour)
        if hour.indoor_c is not None:
            self._indoors.append(hour.indoor_c)
        return Steadiness(steady, alone, own_work, drooped)

    def _forget(self, number: int) -> None:
        """Begin anew after a gap: what was before it says nothing, what was in it isn't known."""
        self._indoors.clear()
        self._unsteady_until = number + _RECOVERY_H
        self._aux_until = number + _AFTER_AUX_H

    def _follow_setpoint(self, hour: Hour) -> None:
        before, now = self._setpoint_c, hour.setpoint_c
        moved = hour.setpoint_moved or (
            before is not None and now is not None and abs(now - before) > _MOVED_K
        )
        if moved:
            self._unsettle(hour.number + _RECOVERY_H)
        if now is not None:
            self._setpoint_c = now

    def _unsettle(self, until: int) -> None:
        self._unsteady_until = max(until, self._unsteady_until or until)

    def _is_steady(self, hour: Hour) -> bool:
        rise_k, duty = hour.indoor_rise_k, hour.duty
        if (
            rise_k is not None
            and duty is not None
            and rise_k >= _WARMED_K
            and duty <= _UNCALLED
            and not hour.aux
        ):
            self._unsettle(hour.number + _AFTER_OTHER_HEAT_H)
        if not hour.heating or hour.idle > _IDLE_MOST:
            return False
        if hour.duty is None or hour.outdoor_c is None:
            return False
        if self._unsteady_until is not None and hour.number <= self._unsteady_until:
            return False
        if hour.indoor_c is not None and self._indoors:
            usual_c = sum(self._indoors) / len(self._indoors)
            if abs(hour.indoor_c - usual_c) > _UNSTEADY_K:
                return False
        return self._sun.sunless(hour.number)

    def _drooped(self, hour: Hour) -> bool | None:
        if hour.indoor_c is None or self._below_h < _HOLDS_LEAST:
            return None
        return (hour.setpoint_c or 0.0) - hour.indoor_c - self._below_k > _DROOPED_K

    def _learn_level(self, hour: Hour) -> None:
        rise_k = hour.indoor_rise_k
        if hour.indoor_c is None or hour.duty is None or rise_k is None or hour.duty < _WORKED:
            return
        if hour.duty > _RESERVE and (abs(rise_k) > _STILL_K or self._drooped(hour)):
            return
        self._below_h = min(self._below_h + 1, _HOLDS_H)
        below_k = (hour.setpoint_c or 0.0) - hour.indoor_c
        self._below_k += (below_k - self._below_k) / self._below_h

    def _aux_lasts(self, number: int) -> bool:
        return self._aux_until is not None and number <= self._aux_until

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "sun": self._sun.as_dict(),
            "setpoint_c": self._setpoint_c,
            "unsteady_until": self._unsteady_until,
            "aux_until": self._aux_until,
            "indoors": list(self._indoors),
            "last": self._last,
            "below": [self._below_k, self._below_h],
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._sun.restore(stored["sun"])
        self._setpoint_c = stored["setpoint_c"]
        self._unsteady_until = stored["unsteady_until"]
        self._aux_until = stored["aux_until"]
        self._indoors.extend(stored["indoors"])
        self._last = stored["last"]
        self._below_k, self._below_h = stored["below"]

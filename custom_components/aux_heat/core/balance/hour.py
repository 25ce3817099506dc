"""An hour of the heat pump's life: stretches in, means and shares out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

from ..reading import Quantity, Values
from ..situation import Situation

_HOUR: Final = timedelta(hours=1)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LOOK_EVERY: Final = timedelta(minutes=10)
# So much of an hour has to be known of; a restart or a poll that failed spoils none.
_ENOUGH_S: Final = 3000.0
# Modes of a thermostat in which it heats by itself; in others the house drifts.
_HEATING_MODES: Final = frozenset({"heat", "heat_cool", "auto", "emergency_heat", "aux"})

_NONE: Final[Sequence[Hour]] = ()


class Hour(NamedTuple):
    """One hour by the UTC clock; None is unknown.

    ``number`` counts hours since 1970. ``duty`` is the share of time that heat was called,
    ``aux`` that of backup heat, ``idle`` the share of the call in which the compressor stood
    still. ``indoor_rise_k`` is from the first to the last value. ``compressor_w`` is the mean draw
    of heat pump and blower, strips left out, over the hour.
    """

    number: int
    outdoor_c: float | None
    indoor_c: float | None
    indoor_rise_k: float | None
    setpoint_c: float | None
    setpoint_moved: bool
    heating: bool
    duty: float | None
    aux: float | None
    idle: float
    compressor_w: float | None

    @property
    def end(self) -> datetime:
        """The first instant after the hour."""
        return _EPOCH + (self.number + 1) * _HOUR


class _Sums:
    """What an hour has so far: seconds, and values times seconds."""

    __slots__ = (
        "aux_s",
        "call_s",
        "called_s",
        "compressor_s",
        "compressor_ws",
        "heating_s",
        "idle_s",
        "indoor_first_c",
        "indoor_ks",
        "indoor_last_c",
        "indoor_s",
        "no_aux_s",
        "outdoor_ks",
        "outdoor_s",
        "setpoint_last_c",
        "setpoint_moved",
    )

    def __init__(self) -> None:
        self.outdoor_ks = self.outdoor_s = 0.0
        self.indoor_ks = self.indoor_s = 0.0
        self.indoor_first_c: float | None = None
        self.indoor_last_c: float | None = None
        self.setpoint_last_c: float | None = None
        self.setpoint_moved = False
        self.call_s = self.called_s = self.idle_s = 0.0
        self.aux_s = self.no_aux_s = 0.0
        self.compressor_ws = self.compressor_s = 0.0
        self.heating_s = 0.0


class Hours:
    """Collects stretches and hands over each hour when it is full.

    Temperatures, power and the compressor are looked at every few minutes, and when a call or
    backup heat begins or ends: an hour's mean is no worse for it. Until ``look_at`` stretches
    that change none of these may be left out.
    """

    def __init__(self) -> None:
        """Start before the first stretch."""
        self._end = _EPOCH
        self._sums = _Sums()
        # From when on neither the call nor backup heat has changed.
        self._since = _EPOCH
        self.look_at = _EPOCH
        self._calling: bool | None = None
        self._aux: bool | None = None
        # What was seen at the last look.
        self._compressor: bool | None = None
        self._compressor_w: float | None = None

    def add(self, begin: datetime, end: datetime, situation: Situation) -> Sequence[Hour]:
        """Add a stretch with constant values; return the hours that it has filled."""
        if self._end == _EPOCH:
            self._open(begin)
            self._since = begin
        if situation.calling is not self._calling or situation.aux is not self._aux:
            # What lasted until now was with what was seen then; from here on it is as it is now.
            self._look(begin, situation.values)
            self._calling, self._aux = situation.calling, situation.aux
            self._remember(situation)
        if end < self.look_at:
            return _NONE
        self._remember(situation)
        filled = []
        while end >= self._end:
            self._look(self._end, situation.values)
            filled.append(self._close())
            self._open(self._end)
        self._look(end, situation.values)
        self.look_at = min(end + _LOOK_EVERY, self._end)
        return filled

    def _remember(self, situation: Situation) -> None:
        self._compressor = situation.compressor
        power_w = situation.values.number(Quantity.HVAC_POWER_W)
        if situation.aux and power_w is not None:
            power_w = None if situation.aux_w is None else power_w - situation.aux_w
        self._compressor_w = power_w

    def _look(self, at: datetime, values: Values) -> None:
        if at > self._since:
            self._add((at - self._since).total_seconds(), values)
        self._since = at

    def _open(self, at: datetime) -> None:
        self._end = _EPOCH + ((at - _EPOCH) // _HOUR + 1) * _HOUR
        self._sums = _Sums()

    def _add(self, seconds: float, values: Values) -> None:
        """Add seconds of the call and so on that lasted, with what is measured now."""
        sums, number = self._sums, values.number
        outdoor_c = number(Quantity.OUTDOOR_C)
        if outdoor_c is not None:
            sums.outdoor_ks += outdoor_c * seconds
            sums.outdoor_s += seconds
        indoor_c = number(Quantity.INDOOR_C)
        if indoor_c is not None:
            if sums.indoor_first_c is None:
                sums.indoor_first_c = indoor_c
            sums.indoor_last_c = indoor_c
            sums.indoor_ks += indoor_c * seconds
            sums.indoor_s += seconds
        setpoint_c = number(Quantity.SETPOINT_C)
        if setpoint_c is not None and setpoint_c != sums.setpoint_last_c:
            sums.setpoint_moved |= sums.setpoint_last_c is not None
            sums.setpoint_last_c = setpoint_c
        if self._calling is not None:
            sums.call_s += seconds
        if self._calling:
            sums.called_s += seconds
            if self._compressor is False:
                sums.idle_s += seconds
        if self._aux:
            sums.aux_s += seconds
        elif self._aux is False:
            sums.no_aux_s += seconds
        if self._compressor_w is not None:
            sums.compressor_ws += self._compressor_w * seconds
            sums.compressor_s += seconds
        mode = values.text(Quantity.HVAC_MODE)
        if mode is None or mode in _HEATING_MODES or self._calling:
            sums.heating_s += seconds

    def _close(self) -> Hour:
        sums = self._sums
        rise_k = None
        if sums.indoor_first_c is not None and sums.indoor_last_c is not None:
            rise_k = sums.indoor_last_c - sums.indoor_first_c
        indoors = sums.indoor_s >= _ENOUGH_S
        return Hour(
            number=(self._end - _EPOCH) // _HOUR - 1,
            outdoor_c=sums.outdoor_ks / sums.outdoor_s if sums.outdoor_s >= _ENOUGH_S else None,
            indoor_c=sums.indoor_ks / sums.indoor_s if indoors else None,
            indoor_rise_k=rise_k if indoors else None,
            setpoint_c=sums.setpoint_last_c,
            setpoint_moved=sums.setpoint_moved,
            heating=sums.heating_s >= _ENOUGH_S,
            duty=sums.called_s / sums.call_s if sums.call_s >= _ENOUGH_S else None,
            aux=_share(sums.aux_s, sums.no_aux_s),
            idle=sums.idle_s / sums.called_s if sums.called_s else 0.0,
            compressor_w=sums.compressor_ws / sums.compressor_s
            if sums.compressor_s >= _ENOUGH_S
            else None,
        )

    def as_dict(self) -> dict[str, Any]:
        """Return the hour in progress as stored."""
        return {
            "end": self._end.isoformat(),
            "since": self._since.isoformat(),
            "look_at": self.look_at.isoformat(),
            "now": [self._calling, self._aux, self._compressor, self._compressor_w],
            "sums": [getattr(self._sums, name) for name in _Sums.__slots__],
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._end = datetime.fromisoformat(stored["end"]).astimezone(UTC)
        self._since = datetime.fromisoformat(stored["since"]).astimezone(UTC)
        self.look_at = datetime.fromisoformat(stored["look_at"]).astimezone(UTC)
        self._calling, self._aux, self._compressor, self._compressor_w = stored["now"]
        for name, value in zip(_Sums.__slots__, stored["sums"], strict=True):
            setattr(self._sums, name, value)


def _share(on_s: float, off_s: float) -> float | None:
    known_s = on_s + off_s
    # That it ran is known however little was seen.
    if known_s < _ENOUGH_S and not on_s:
        return None
    return on_s / known_s

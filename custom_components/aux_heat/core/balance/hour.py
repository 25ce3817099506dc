"""An hour of the heat pump's life: stretches in, means and shares out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

from ..reading import Quantity
from ..situation import Situation

_HOUR: Final = timedelta(hours=1)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
# So much of an hour has to be known of; a restart or a poll that failed spoils none.
_ENOUGH_S: Final = 3000.0
# Modes of a thermostat in which it heats by itself; in others the house drifts.
_HEATING_MODES: Final = frozenset({"heat", "heat_cool", "auto", "emergency_heat", "aux"})


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
        "setpoint_first_c",
        "setpoint_last_c",
        "setpoint_moved",
    )

    def __init__(self) -> None:
        self.outdoor_ks = self.outdoor_s = 0.0
        self.indoor_ks = self.indoor_s = 0.0
        self.indoor_first_c: float | None = None
        self.indoor_last_c: float | None = None
        self.setpoint_first_c: float | None = None
        self.setpoint_last_c: float | None = None
        self.setpoint_moved = False
        self.call_s = self.called_s = self.idle_s = 0.0
        self.aux_s = self.no_aux_s = 0.0
        self.compressor_ws = self.compressor_s = 0.0
        self.heating_s = 0.0


class Hours:
    """Collects stretches and hands over each hour when it is full."""

    def __init__(self) -> None:
        """Start before the first stretch."""
        self._begin: datetime | None = None
        self._end = _EPOCH
        self._sums = _Sums()

    def add(self, begin: datetime, end: datetime, situation: Situation) -> list[Hour]:
        """Add a stretch with constant values; return the hours that it has filled."""
        if self._begin is None or begin >= self._end:
            self._open(begin)
        if end < self._end:
            self._add(self._sums, (end - begin).total_seconds(), situation)
            return []
        filled = []
        while end >= self._end:
            self._add(self._sums, (self._end - begin).total_seconds(), situation)
            filled.append(self._close())
            begin = self._end
            self._open(begin)
        if begin < end:
            self._add(self._sums, (end - begin).total_seconds(), situation)
        return filled

    def _open(self, at: datetime) -> None:
        self._begin = _EPOCH + ((at - _EPOCH) // _HOUR) * _HOUR
        self._end = self._begin + _HOUR
        self._sums = _Sums()

    @property
    def begin(self) -> datetime | None:
        """When the hour in progress began."""
        return self._begin

    @staticmethod
    def _add(sums: _Sums, seconds: float, situation: Situation) -> None:
        values, calling, aux, aux_w, compressor, _ = situation
        number = values.number
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
            if sums.setpoint_last_c is None:
                sums.setpoint_first_c = setpoint_c
            else:
                sums.setpoint_moved = True
            sums.setpoint_last_c = setpoint_c
        if calling is not None:
            sums.call_s += seconds
            if calling:
                sums.called_s += seconds
                if compressor is False:
                    sums.idle_s += seconds
        if aux:
            sums.aux_s += seconds
        elif aux is False:
            sums.no_aux_s += seconds
        power_w = number(Quantity.HVAC_POWER_W)
        if power_w is not None and (aux_w is not None or not aux):
            sums.compressor_ws += (power_w - (aux_w or 0.0)) * seconds
            sums.compressor_s += seconds
        if values.text(Quantity.HVAC_MODE) in _HEATING_MODES or calling:
            sums.heating_s += seconds
        elif values.text(Quantity.HVAC_MODE) is None:
            sums.heating_s += seconds

    def _close(self) -> Hour:
        sums = self._sums
        begin = self._begin or self._end
        rise_k = None
        if sums.indoor_first_c is not None and sums.indoor_last_c is not None:
            rise_k = sums.indoor_last_c - sums.indoor_first_c
        indoors = sums.indoor_s >= _ENOUGH_S
        return Hour(
            number=(begin - _EPOCH) // _HOUR,
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
            "begin": self._begin.isoformat() if self._begin else None,
            "sums": [getattr(self._sums, name) for name in _Sums.__slots__],
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        if stored["begin"] is None:
            return
        self._open(datetime.fromisoformat(stored["begin"]).astimezone(UTC))
        for name, value in zip(_Sums.__slots__, stored["sums"], strict=True):
            setattr(self._sums, name, value)


def _share(on_s: float, off_s: float) -> float | None:
    known_s = on_s + off_s
    # That it ran is known however little was seen.
    if known_s < _ENOUGH_S and not on_s:
        return None
    return on_s / known_s

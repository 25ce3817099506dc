"""The HVAC circuit: compressor, blower and strips together, nothing else."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import exp
from typing import Any, Final, NamedTuple

from ..compressor_draw import COMPRESSOR_MOST_W
from ..defrost import is_defrost_stage
from ..power_levels import PowerLevels
from ..reading import Quantity, Values
from ..stored import as_stored, as_time
from ..strip_size import STAGED_FROM_W
from .verdict import UNKNOWN, Verdict

_CONFIDENCE: Final = 0.9
_OFF: Final = Verdict(on=False)
# Standby, crankcase heater and a lone blower stay below this.
_IDLE_W: Final = 700.0
_STANDBY_W: Final = 200.0
# The blower that runs with strips alone.
_BLOWER_W: Final = 400.0
# A compressor's power creeps up within a cycle; what it usually draws in this weather is known
# this well.
_CREEP: Final = 1.08
_BAND: Final = 1.1
# How far above the compressor the power must be, as a share of the strips' size: a mean over a
# report in which strips came on late shows only a part of them.
_PART: Final = 0.08
_PART_LEAST_W: Final = 150.0
# While no strips were ever seen: what can be no compressor's doing.
_FIRST_W: Final = 2000.0
_FIRST_SHARE: Final = 0.6
# Strips that run alone draw what they are known to draw, give or take this and the blower.
_ALONE_NEAR: Final = 0.15
_LEAST_BESIDE: Final = 0.25
# Strips at half their size are a stage; less, for as long as this, is a compressor that changed.
_STAGE: Final = 0.4
_PART_LONGEST: Final = timedelta(minutes=12)
# A value that stands still for longer may be a meter that is stuck: it teaches no more.
_TEACHES_S: Final = 900.0
_WEATHER_K: Final = 3.0
_WEATHER_KNOWN_S: Final = 1200.0
_WEATHER_LEARN_S: Final = 900.0
# Learning is quick upwards and slow downwards: a mean over a report in which the compressor ran
# only a part of the time is too low, and none is too high.
_DOWNWARDS: Final = 0.1
# Strips likewise, by report; what is less than this share of them are not all of them.
_WHOLE: Final = 0.75
_STRIPS_UP: Final = 0.3
_STRIPS_DOWN: Final = 0.05


class _Weather:
    """What the compressor draws in one kind of weather."""

    __slots__ = ("level_w", "seconds")

    def __init__(self, level_w: float, seconds: float = 0.0) -> None:
        self.level_w = level_w
        self.seconds = seconds

    def learn(self, power_w: float, seconds: float) -> None:
        weight = 1.0 - exp(-seconds / _WEATHER_LEARN_S)
        if power_w < self.level_w:
            weight *= _DOWNWARDS
        self.level_w += (power_w - self.level_w) * weight
        self.seconds += seconds


class _Report(NamedTuple):
    """What the circuit drew for some time, in what weather, and whether strips were called."""

    power_w: float
    held_s: float
    weather: int | None
    strips_called: bool


class HvacCircuit:
    """Learns what the compressor draws, and takes what lies clearly above for strips."""

    def __init__(self) -> None:
        """Start knowing nothing of the unit."""
        self._levels = PowerLevels(COMPRESSOR_MOST_W)
        self._weather: dict[int | None, _Weather] = {}
        self._strips_w: float | None = None
        self._power_w: float | None = None
        self._power_at: datetime | None = None
        self._on_since: datetime | None = None
        self._peak_w = 0.0
        # The report before that one, if it may still prove to show a level.
        self._waiting: _Report | None = None
        self._began_idle = True

    def update(self, at: datetime, values: Values) -> Verdict:
        """Return what the circuit shows now; learns from the level that just ended."""
        power_w = values.number(Quantity.HVAC_POWER_W)
        outdoor_c = values.number(Quantity.OUTDOOR_C)
        emergency = values.flag(Quantity.EMERGENCY_HEAT) is True
        weather = None if outdoor_c is None else round(outdoor_c / _WEATHER_K)
        strips_called = emergency or values.flag(Quantity.AUX_RUNNING) is True
        if power_w != self._power_w:
            self._learn(at, weather, strips_called=strips_called)
            self._power_w, self._power_at = power_w, at
        if power_w is None:
            self._on_since = None
            return UNKNOWN
        base_w = _BLOWER_W if emergency else self._compressor_w(weather)
        if base_w is None and _IDLE_W < power_w <= COMPRESSOR_MOST_W:
            self._on_since = None
            return UNKNOWN
        if power_w <= self._threshold_w(base_w, emergency=emergency):
            self._on_since = None
            return _OFF
        excess_w = power_w - (_BLOWER_W if base_w is None else base_w)
        if self._on_since is None:
            self._on_since, self._peak_w = at, 0.0
        self._peak_w = max(self._peak_w, excess_w)
        deadline = self.next_deadline
        if strips_called and deadline is not None and at >= deadline:
            # They are called: a stage whose compressor stands still, it may be.
            self._on_since = deadline
        elif deadline is not None and at >= deadline:
            # Too little for too long: no strips, the compressor draws more than it used to.
            self._weather[weather] = _Weather(power_w, _WEATHER_KNOWN_S)
            self._on_since = None
            return Verdict(on=False, withdrawn=True)
        drawn_w = self._draw_w(excess_w, base_w)
        return Verdict(on=True, power_w=drawn_w, confidence=_CONFIDENCE, dipped=drawn_w != excess_w)

    @property
    def next_deadline(self) -> datetime | None:
        """When ``update`` has to be called again, readings or not."""
        if (
            self._on_since is None
            or self._strips_w is None
            or self._peak_w >= _STAGE * self._strips_w
        ):
            return None
        return self._on_since + _PART_LONGEST

    def _draw_w(self, excess_w: float, base_w: float | None) -> float:
        """Return what the strips draw; in defrost that is more than what lies above the usual.

        A stage of half the strips runs then, and the compressor draws less than it does otherwise.
        """
        if self._strips_w is None or base_w is None:
            return excess_w
        half_w = self._strips_w / 2
        return half_w if is_defrost_stage(excess_w, half_w, base_w) else excess_w

    def _compressor_w(self, weather: int | None) -> float | None:
        """Return what the compressor and blower draw in this weather, W."""
        known = self._weather.get(weather)
        if known is not None and known.seconds >= _WEATHER_KNOWN_S:
            return known.level_w
        return self._levels.top_w

    def _threshold_w(self, base_w: float | None, *, emergency: bool) -> float:
        if base_w is None:
            return _IDLE_W
        if emergency:
            return _IDLE_W + _BLOWER_W
        if self._strips_w is None:
            return base_w + max(_FIRST_W, _FIRST_SHARE * base_w)
        return base_w * _CREEP + max(_PART_LEAST_W, _PART * self._strips_w)

    def _learn(self, at: datetime, weather: int | None, *, strips_called: bool) -> None:
        """Learn from the level that held until now.

        The first report of a cycle and its last one hold a part of it only: a report teaches what
        the compressor draws when those before and after it were no idle ones.
        """
        power_w, since = self._power_w, self._power_at
        waiting, self._waiting = self._waiting, None
        if power_w is None or since is None or power_w <= _IDLE_W:
            self._began_idle = True
            return
        if waiting is not None:
            self._learn_level(waiting)
        held_s = (at - since).total_seconds()
        if held_s >= _TEACHES_S:
            # No mean over a part of a cycle stands still for so long.
            self._learn_level(_Report(power_w, _TEACHES_S, weather, strips_called))
        elif not self._began_idle:
            self._waiting = _Report(power_w, held_s, weather, strips_called)
        self._began_idle = False
        if self._on_since is not None and (top_w := self._levels.top_w) is not None:
            self._learn_strips(power_w - top_w)

    def _learn_level(self, report: _Report) -> None:
        power_w, held_s, weather, strips_called = report
        if strips_called:
            return
        self._levels.add(power_w, held_s)
        top_w = self._levels.top_w
        if self._on_since is None and top_w is not None and power_w <= top_w * _BAND:
            self._weather.setdefault(weather, _Weather(power_w)).learn(power_w, held_s)

    def _learn_strips(self, seen_w: float) -> None:
        known_w = self._strips_w
        if known_w is None:
            self._strips_w = seen_w if seen_w > 0 else None
        elif seen_w > _WHOLE * known_w:
            # Less is a stage, or a part of a report.
            weight = _STRIPS_UP if seen_w > known_w else _STRIPS_DOWN
            self._strips_w = known_w + (seen_w - known_w) * weight

    def compressor(self, power_w: float) -> bool | None:
        """Return whether the compressor runs at this power, which was the last to be taken.

        None where the circuit doesn't tell.
        """
        if self._on_since is None:
            if power_w > _IDLE_W:
                return True
            # In between an inverter may run at its lowest speed, or a blower alone.
            return False if power_w < _STANDBY_W else None
        top_w = self._levels.top_w
        if self._strips_w is None or top_w is None:
            return False if self._strips_w is None and top_w is None else None
        if power_w - self._strips_w > _IDLE_W:
            return True
        whole = power_w >= (1.0 - _ALONE_NEAR / 2) * self._strips_w
        if self._strips_w < STAGED_FROM_W:
            return False if whole else None
        half_w = self._strips_w / 2
        stage = abs(power_w - half_w) <= _ALONE_NEAR * half_w
        # One of two stages beside the compressor, or beside one that dips in defrost, draws more.
        beside = abs(power_w - half_w - top_w) <= _ALONE_NEAR * power_w
        dips = stage and power_w >= half_w + _LEAST_BESIDE * top_w
        return False if (whole or stage) and not (beside or dips) else None

    @property
    def strips_w(self) -> float | None:
        """The strips' size as the circuit showed it, W."""
        return self._strips_w

    def as_dict(self) -> dict[str, Any]:
        """Return what was learned, as stored."""
        return {
            "levels": self._levels.as_dict(),
            "weather": [
                [bin_, known.level_w, known.seconds] for bin_, known in self._weather.items()
            ],
            "strips_w": self._strips_w,
            "power_w": self._power_w,
            "power_at": as_stored(self._power_at),
            "on_since": as_stored(self._on_since),
            "peak_w": self._peak_w,
            "waiting": list(self._waiting) if self._waiting else None,
            "began_idle": self._began_idle,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._levels.restore(stored["levels"])
        self._weather = {
            bin_: _Weather(level_w, seconds) for bin_, level_w, seconds in stored["weather"]
        }
        self._strips_w = stored["strips_w"]
        self._power_w = stored["power_w"]
        power_at, on_since = stored["power_at"], stored["on_since"]
        self._power_at = as_time(power_at)
        self._on_since = as_time(on_since)
        self._peak_w = stored["peak_w"]
        self._waiting = _Report(*stored["waiting"]) if stored["waiting"] else None
        self._began_idle = stored["began_idle"]

"""The strips among the loads that are on: since when, at what power, and whether it was wrong."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from ..deadline import earliest
from ..defrost import DEFROST_LONGEST
from ..heat_calls import HeatCalls
from ..known_loads import KnownLoads
from ..pulses import Pulse, Pulses
from ..stored import as_stored, as_time
from .verdict import Verdict

CONFIDENCE: Final = 0.8
_OFF: Final = Verdict(on=False)
# A load that was taken for strips stays so until its size is this many times the tolerance off.
_CLAIMED_SLACK: Final = 1.5
_SEVERAL: Final = 2


class StripsOn:
    """Takes loads of the strips' size, inside calls, for strips."""

    def __init__(self, pulses: Pulses, known: KnownLoads, calls: HeatCalls) -> None:
        """Look among these loads."""
        self._pulses = pulses
        self._known = known
        self._calls = calls
        self._claimed: datetime | None = None
        # What was taken for strips proved to be a load with a meter of its own.
        self._disproved = False
        self._defrost_until: datetime | None = None

    def among_loads(self) -> list[Pulse]:
        """Return the loads that are strips."""
        if not self._pulses.open:
            return []
        call, match = self._calls.last, self._known.strips.match
        slack = 1.0 if self._claimed is None else _CLAIMED_SLACK
        strips = [
            pulse
            for pulse in self._pulses.open
            if pulse.call is call
            and (pulse.stage or match(pulse.size_w, apart=pulse.apart, slack=slack))
        ]
        most_w = self._known.strips.most_w
        if most_w is None or len(strips) < _SEVERAL:
            return strips
        return _up_to(most_w, strips)

    def disprove(self, pulse: Pulse) -> None:
        """Take a load for none, whatever its size."""
        self._disproved |= pulse in self.among_loads()
        pulse.call = pulse.draft = None

    def lose(self) -> None:
        """Forget what was taken for strips: the silence was too long."""
        self._claimed = None

    def verdict(self, at: datetime) -> Verdict:
        """Return what the loads that are on say now."""
        if not self._pulses.open and self._claimed is None:
            # By far the most instants: nothing big is on, nor was.
            self._defrost_until, self._disproved = None, False
            return _OFF
        strips = self.among_loads()
        wrong = self._wrong(at, strips) if strips else []
        for pulse in wrong:
            pulse.call = pulse.draft = None
        strips = [pulse for pulse in strips if pulse not in wrong]
        self._defrost_until = min(
            (pulse.start + DEFROST_LONGEST for pulse in strips if self._is_defrost(pulse)),
            default=None,
        )
        if wrong and not strips:
            withdrawn, self._claimed = self._claimed is not None, None
            return Verdict(on=False, withdrawn=withdrawn)
        if not strips:
            withdrawn = self._disproved and self._claimed is not None
            self._claimed, self._disproved = None, False
            return Verdict(on=False, withdrawn=True) if withdrawn else _OFF
        since = min(pulse.since for pulse in strips)
        self._claimed = self._claimed or since
        for pulse in strips:
            # The run that this verdict makes has them from now on.
            pulse.draft = None
        return Verdict(
            on=True,
            power_w=sum(self._draw_w(pulse) for pulse in strips),
            since=since,
            confidence=CONFIDENCE,
            estimated=True,
            dipped=any(self._is_defrost(pulse) for pulse in strips),
        )

    def _wrong(self, at: datetime, strips: list[Pulse]) -> list[Pulse]:
        """Return those that only looked like strips."""
        over_at = self._calls.last.over_at
        if over_at is not None and at >= over_at:
            # What still draws after the call is no strips' doing: a car, a water heater.
            return strips
        # Nor is what looks like defrost and lasts longer.
        return [
            pulse
            for pulse in strips
            if self._is_defrost(pulse) and at - pulse.start >= DEFROST_LONGEST
        ]

    def _is_defrost(self, pulse: Pulse) -> bool:
        """Return whether strips look like a stage that came on while the compressor dipped."""
        return self._known.strips.is_defrost(pulse.size_w, apart=pulse.apart)

    def _draw_w(self, pulse: Pulse) -> float:
        return self._known.strips.draw_w(pulse.size_w) if pulse.apart else pulse.size_w

    @property
    def next_deadline(self) -> datetime | None:
        """When to ask for the verdict again."""
        over_at = None if self._claimed is None else self._calls.last.over_at
        return earliest(over_at, self._defrost_until)

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "claimed": as_stored(self._claimed),
            "disproved": self._disproved,
            "defrost_until": as_stored(self._defrost_until),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        claimed, defrost_until = stored["claimed"], stored["defrost_until"]
        self._claimed = as_time(claimed)
        self._disproved = stored["disproved"]
        self._defrost_until = as_time(defrost_until)


def _up_to(most_w: float, pulses: list[Pulse]) -> list[Pulse]:
    """Return the loads, the first to come first, that all strips together can be."""
    fitting: list[Pulse] = []
    for pulse in sorted(pulses, key=lambda pulse: pulse.start):
        if sum(other.size_w for other in fitting) + pulse.size_w <= most_w:
            fitting.append(pulse)
    return fitting

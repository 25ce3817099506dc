"""Whether the compressor runs, by the loads on the home's meter; it comes with the call."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from .heat_calls import Call, HeatCalls
from .known_loads import KnownLoads
from .pulses import Pulse, Pulses

# A compressor draws no less while it heats, not even an inverter at its lowest speed.
_LEAST_W: Final = 150.0
# Beside strips that run alone, which move the meter's noise, it has at least this.
_LEAST_BESIDE_W: Final = 600.0


class CompressorOn:
    """Looks for it among the loads that are on; remembers nothing itself."""

    def __init__(self, pulses: Pulses, known: KnownLoads, calls: HeatCalls) -> None:
        """Look among these loads."""
        self._pulses = pulses
        self._known = known
        self._calls = calls

    def came_before(self, call: Call, size_w: float, weather: int | None) -> bool:
        """Return whether it came with this call already, rather than now with this size."""
        usual_w = self._known.compressor.now_w(weather)
        return any(
            pulse.compressor
            or (
                usual_w is not None
                and self._known.compressor.may_be(pulse.size_w)
                and abs(pulse.size_w - usual_w) <= abs(size_w - usual_w)
            )
            for pulse in self._pulses.open
            if pulse.call is call
        )

    def runs(
        self, level_w: float | None, quiet_w: float | None, strips: Collection[Pulse]
    ) -> bool | None:
        """Return whether it runs in the call under way; None where the meter doesn't tell.

        ``level_w`` is the home's level, ``quiet_w`` the least that it draws; None: not known.
        """
        on, call = self._pulses.open, self._calls.last
        if any(pulse.compressor and pulse.call is call for pulse in on):
            return True
        known_w = sum(pulse.size_w for pulse in on)
        beside = known_w > sum(pulse.size_w for pulse in strips)
        if level_w is None or quiet_w is None or beside or any(pulse.apart for pulse in strips):
            return None
        least_w = _LEAST_BESIDE_W if strips else _LEAST_W
        return False if level_w - quiet_w - known_w < least_w else None

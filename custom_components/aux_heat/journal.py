"""The journal: the last hours' readings, so that diagnostics can be replayed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from .core import Monitor, Quantity, Reading

# Two halves: when the newer one is full, the older one is dropped. So at least one half's time
# is there, and the memory has a limit, also with a meter that reports every second.
_HALF: Final = timedelta(hours=6)
_HALF_MOST: Final = 25_000


class _Half:
    """Readings since an instant, and the monitor's state then."""

    def __init__(self, began: datetime, state: dict[str, Any], readings: list[Reading]) -> None:
        self.began = began
        self.state = state
        self.readings = readings


class Journal:
    """Keeps readings with the state of the monitor before them."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._halves: list[_Half] = []

    def begin(self, monitor: Monitor, at: datetime, values: Mapping[Quantity, Any]) -> None:
        """Start a new half at an instant, with the values in force as its first readings."""
        # The runs are the household's; what the detector knew is what a replay needs.
        state = monitor.state(with_ledger=False) | {"ledger": {"runs": [], "days": {}}}
        readings = [Reading(at, quantity, value) for quantity, value in values.items()]
        self._halves = [*self._halves[-1:], _Half(at, state, readings)]

    def add(
        self, monitor: Monitor, readings: list[Reading], values: Mapping[Quantity, Any]
    ) -> None:
        """Note readings that the monitor has taken."""
        if not self._halves:
            return
        half, at = self._halves[-1], readings[0].at
        half.readings.extend(readings)
        if at - half.began >= _HALF or len(half.readings) >= _HALF_MOST:
            self.begin(monitor, at, values)

    def as_dict(self) -> dict[str, Any]:
        """Return the state and the readings since, as ``scripts/replay`` takes them.

        Nothing of either before the monitor is live.
        """
        return {
            "state": self._halves[0].state if self._halves else None,
            "readings": [
                [reading.at.isoformat(), reading.quantity.value, reading.value]
                for half in self._halves
                for reading in half.readings
            ],
        }

"""Loads that have a meter of their own, and are in what the home's meter shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from .load_size import is_one_size
from .pulses import Pulse
from .reading import Quantity, Values
from .steps import StepFinder

# Two meters show the same edge within this.
_SAME_EDGE: Final = timedelta(seconds=75)


class MeteredLoads:
    """Finds their edges among the home's.

    They are not subtracted: two meters never report at the same time, and between the two reports
    the difference would show a load that isn't there.
    """

    def __init__(self) -> None:
        """Start with none."""
        self._finder = StepFinder()
        # Edges that the home's meter has yet to show: since when, and their size in W.
        self._expected: list[tuple[datetime, float]] = []

    def update(self, at: datetime, values: Values, on: Sequence[Pulse]) -> Pulse | None:
        """Take the power of all of them together; return the load, of those on, that is one."""
        found = self._finder.update(at, values.number(Quantity.OTHER_POWER_W) or 0.0)
        if self._expected:
            self._expected = [known for known in self._expected if at - known[0] <= _SAME_EDGE]
        if found is None or found[0].size_w <= 0:
            return None
        size_w = found[0].size_w
        for pulse in reversed(on):
            if at - pulse.start <= _SAME_EDGE and is_one_size(pulse.size_w, size_w):
                return pulse
        self._expected.append((at, size_w))
        return None

    def take_expected(self, size_w: float) -> bool:
        """Return, once, whether a load's own meter has shown this edge already."""
        for known in self._expected:
            if is_one_size(size_w, known[1]):
                self._expected.remove(known)
                return True
        return False

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "finder": self._finder.as_dict(),
            "expected": [[at.isoformat(), size_w] for at, size_w in self._expected],
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._finder.restore(stored["finder"])
        self._expected = [(datetime.fromisoformat(at), size_w) for at, size_w in stored["expected"]]

"""The last edge: what was on before it, in case it proves to be the first half of a smeared one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .heat_calls import Call
from .pulses import Pulse, Pulses
from .steps import Step


class LastEdge:
    """Remembers the loads that were on before it, and takes it back.

    ``explained``: it is a load that is known, and no half of anything.
    """

    def __init__(self, pulses: Pulses) -> None:
        """Take back what an edge does to these loads."""
        self._pulses = pulses
        self._before: list[Pulse] | None = None
        self.explained = False

    @property
    def before(self) -> Sequence[Pulse]:
        """The loads that were on before it."""
        return self._before or ()

    def is_half_of(self, joined: Step, *, calling: bool) -> bool:
        """Return whether this step, of which it would be the first half, says more than it does."""
        if self._before is None or self.explained:
            return False
        return joined.size_w > 0 or Pulses(self._before).fits(joined, calling=calling)

    def take_back(self) -> None:
        """Let the loads that were on before it be on; there is an edge to take back."""
        self._pulses.open, self._before = list(self.before), None

    def next(self) -> None:
        """Remember what is on now: the next edge comes."""
        self._before = [pulse.copy() for pulse in self._pulses.open]

    def forget(self) -> None:
        """Let it be whole."""
        self._before = None

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        before = self._before
        return {
            "before": None if before is None else [pulse.as_dict() for pulse in before],
            "explained": self.explained,
        }

    def restore(self, stored: dict[str, Any], calls: dict[int, Call]) -> None:
        """Take back what ``as_dict`` wrote; the loads are in these calls."""
        if stored["before"] is not None:
            self._before = [Pulse.from_dict(pulse, calls) for pulse in stored["before"]]
        self.explained = stored["explained"]

"""Sums of backup heat over runs, days or all time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Self


@dataclass(slots=True)
class Share:
    """What one local day has of a run, or of all runs. Seconds, kWh, money.

    ``avoidable_kwh`` is what the heat pump alone would surely have done; ``uncertain_kwh`` what it
    may have. The penalty is what was used, or paid, beyond what the heat pump would have; while the
    heat pump is known to be out of order nobody could avoid that, and it counts as the outage's.
    ``unpriced_kwh`` is the energy that no price was known for: it is not in the cost.
    """

    runs: int = 0
    duration_s: float = 0.0
    energy_kwh: float = 0.0
    avoidable_kwh: float = 0.0
    uncertain_kwh: float = 0.0
    penalty_kwh: float = 0.0
    cost: float = 0.0
    penalty_cost: float = 0.0
    outage_kwh: float = 0.0
    outage_cost: float = 0.0
    unpriced_kwh: float = 0.0

    def add(self, other: Share) -> None:
        """Add another share."""
        self.runs += other.runs
        self.duration_s += other.duration_s
        self.energy_kwh += other.energy_kwh
        self.avoidable_kwh += other.avoidable_kwh
        self.uncertain_kwh += other.uncertain_kwh
        self.penalty_kwh += other.penalty_kwh
        self.cost += other.cost
        self.penalty_cost += other.penalty_cost
        self.outage_kwh += other.outage_kwh
        self.outage_cost += other.outage_cost
        self.unpriced_kwh += other.unpriced_kwh

    def times(self, factor: int) -> Share:
        """Return so many times as much."""
        return Share(*(factor * getattr(self, name) for name in self.__slots__))

    def minus(self, other: Share) -> Share:
        """Return what is left without another share."""
        rest = self.copy()
        rest.add(other.times(-1))
        return rest

    @classmethod
    def summed(cls, shares: Iterable[Share]) -> Share:
        """Return several together, added in their order."""
        total = cls()
        for share in shares:
            total.add(share)
        return total

    def copy(self) -> Share:
        """Return one that changes of this one don't reach."""
        return replace(self)

    def as_dict(self) -> dict[str, float]:
        """Return it as stored."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Self:
        """Return the share that ``as_dict`` wrote; raises TypeError on another shape."""
        if not all(isinstance(value, int | float) for value in stored.values()):
            raise TypeError("a share is of numbers")
        return cls(**stored)

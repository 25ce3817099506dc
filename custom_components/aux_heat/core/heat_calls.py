"""Calls for heat, as the thermostat shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self


@dataclass(slots=True, eq=False)
class Call:
    """One call for heat. ``started`` is None where it was under way when first seen."""

    number: int
    started: datetime | None
    ended: datetime | None = None

    def as_list(self) -> list[Any]:
        """Return the call as stored."""
        return [
            self.number,
            self.started.isoformat() if self.started else None,
            self.ended.isoformat() if self.ended else None,
        ]

    @classmethod
    def from_list(cls, stored: list[Any]) -> Self:
        """Return the call that ``as_list`` wrote."""
        number, started, ended = stored
        return cls(
            number,
            datetime.fromisoformat(started) if started else None,
            datetime.fromisoformat(ended) if ended else None,
        )

"""Outage: the heat pump is out of order, the household knows it, and a part is on its way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Self

from ..stored import as_stored, as_time
from .odometer import Use

_SECONDS_PER_DAY: Final = 86_400.0


@dataclass(frozen=True, slots=True)
class Outage:
    """From when to when (None: it lasts), and what backup heat used in it, for the claim."""

    since: datetime
    until: datetime | None
    used: Use

    @property
    def days(self) -> float | None:
        """How long it lasted, in days; None while it lasts."""
        return None if self.until is None else self.days_at(self.until)

    def days_at(self, at: datetime) -> float:
        """How long it has lasted at an instant, in days."""
        return round((at - self.since).total_seconds() / _SECONDS_PER_DAY, 1)

    def as_details(self) -> dict[str, Any]:
        """Return what a warranty claim wants to know."""
        used = self.used.as_details()
        return {
            "since": as_stored(self.since),
            "until": as_stored(self.until),
            "backup_hours": used["hours"],
            "backup_kwh": used["kwh"],
            "backup_cost": used["cost"],
            "outage_extra_kwh": used["extra_kwh"],
            "outage_extra_cost": used["extra_cost"],
        }

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "since": as_stored(self.since),
            "until": as_stored(self.until),
            "used": list(self.used),
        }

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Self:
        """Return the outage that ``as_dict`` wrote."""
        return cls(
            datetime.fromisoformat(stored["since"]), as_time(stored["until"]), Use(*stored["used"])
        )

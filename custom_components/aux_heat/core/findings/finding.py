"""A finding: something wrong, or worth knowing, with what shows it and what it costs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Self

from ..stored import as_stored, as_time


class FindingKind(StrEnum):
    """What can be wrong."""

    EMERGENCY_HEAT_LEFT_ON = "emergency_heat_left_on"
    LOCKOUT_MISCONFIGURED = "lockout_misconfigured"
    HEAT_PUMP_NOT_HEATING = "heat_pump_not_heating"
    BACKUP_NOT_RESPONDING = "backup_not_responding"
    BACKUP_STUCK_ON = "backup_stuck_on"
    BACKUP_UNPROVEN = "backup_unproven"
    EXCESSIVE_BACKUP_USE = "excessive_backup_use"
    BACKUP_RUNNING_ABOVE_BALANCE_POINT = "backup_running_above_balance_point"


class Severity(StrEnum):
    """How much it matters."""

    # Worth knowing, nothing to do at once.
    NOTICE = "notice"
    # Costs money or comfort.
    WARNING = "warning"
    # The house goes cold, or something may burn.
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding as it stands, or as it stood when it cleared.

    ``details`` are ready for JSON: what shows it, with units in the names, and the number that
    makes it matter; ``pattern`` among them where a kind has more than one. ``acknowledged`` is
    when somebody said that they know; ``quiet``: no reminder is wanted now.
    """

    kind: FindingKind
    severity: Severity
    raised: datetime
    cleared: datetime | None
    details: dict[str, Any]
    acknowledged: datetime | None = None
    quiet: bool = False

    @property
    def pattern(self) -> str | None:
        """Which of the kind's patterns it is; None where there is just one."""
        pattern: str | None = self.details.get("pattern")
        return pattern

    def as_dict(self) -> dict[str, Any]:
        """Return it as the replay format writes it."""
        return {
            "kind": self.kind.value,
            "severity": self.severity.value,
            "raised": self.raised.isoformat(),
            "cleared": as_stored(self.cleared),
            "details": self.details,
        }

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Self:
        """Return the finding that ``as_dict`` wrote; raises on another shape."""
        return cls(
            FindingKind(stored["kind"]),
            Severity(stored["severity"]),
            datetime.fromisoformat(stored["raised"]),
            as_time(stored["cleared"]),
            stored["details"],
        )

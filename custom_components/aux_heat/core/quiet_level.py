"""What the home draws at the least, with none of its big loads on."""

from __future__ import annotations

from datetime import datetime
from math import exp
from typing import Any, Final

from .stored import as_stored, as_time

# It follows a lower level at once and a higher one slowly: cooking and guests are no new least.
_RISES_IN_S: Final = 12 * 3600.0


class QuietLevel:
    """Follows the lowest level, W; negative where the sun gives more than the home takes."""

    def __init__(self) -> None:
        """Start knowing nothing."""
        self._level_w: float | None = None
        self._at: datetime | None = None

    def update(self, at: datetime, level_w: float) -> None:
        """Take the level that holds now, while no big load is on."""
        before, since = self._level_w, self._at
        self._at = at
        if before is None or since is None or level_w <= before:
            self._level_w = level_w
            return
        weight = 1.0 - exp(-(at - since).total_seconds() / _RISES_IN_S)
        self._level_w = before + (level_w - before) * weight

    def hold(self, at: datetime) -> None:
        """Let time pass while big loads are on: nothing is learned."""
        self._at = at

    @property
    def level_w(self) -> float | None:
        """The least, W; None while nothing is known."""
        return self._level_w

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {"level_w": self._level_w, "at": as_stored(self._at)}

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._level_w = stored["level_w"]
        self._at = as_time(stored["at"])

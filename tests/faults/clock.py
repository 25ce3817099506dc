"""A clock that is set: Home Assistant's time leaps, while that of the machine itself goes on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from freezegun.api import FrozenDateTimeFactory
from homeassistant.core import HomeAssistant
from homeassistant.util import dt as dt_util
import pytest

from custom_components.aux_heat import clock


class WallClock:
    """The clock on the wall, which anybody may set."""

    def __init__(
        self, hass: HomeAssistant, freezer: FrozenDateTimeFactory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Let the machine's own time, by which timers go, not follow when the clock is set."""
        self._freezer = freezer
        self._set_by = timedelta()
        for of, name in ((clock, "monotonic"), (hass.loop, "time")):
            monkeypatch.setattr(of, name, self._unset(getattr(of, name)))

    def _unset(self, told: Callable[[], float]) -> Callable[[], float]:
        return lambda: told() - self._set_by.total_seconds()

    def set_by(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Set it forward or back."""
        by = timedelta(hours=hours, minutes=minutes, seconds=seconds)
        self._set_by += by
        self._freezer.move_to(dt_util.utcnow() + by)

    def set_to(self, at: str) -> None:
        """Set it."""
        self.set_by(seconds=(datetime.fromisoformat(at) - dt_util.utcnow()).total_seconds())

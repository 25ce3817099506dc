"""Fixtures of the tests of faults."""

from __future__ import annotations

from freezegun.api import FrozenDateTimeFactory
import pytest

from tests.home import Home

from .clock import WallClock


@pytest.fixture
def wall_clock(
    home: Home, freezer: FrozenDateTimeFactory, monkeypatch: pytest.MonkeyPatch
) -> WallClock:
    """Give the clock that the home goes by."""
    return WallClock(home.hass, freezer, monkeypatch)

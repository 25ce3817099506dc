"""A clock that can be put forward, for Home Assistant to live through months in minutes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, tzinfo
import sys
import time
from typing import Final
from unittest.mock import patch

from homeassistant import runner
from homeassistant.util import dt as dt_util

_TIME: Final = time.time
_MONOTONIC: Final = time.monotonic


class HurriedClock:
    """Runs as a clock does, and jumps when it is told: the loop's timers come due by it.

    Only what asks Python for the time is taken in by it, not the database itself.
    """

    def __init__(self, begin_s: float) -> None:
        """Begin at that time, seconds since 1970."""
        self._ahead_s = begin_s - _TIME()

    def put_forward(self, to_s: float) -> None:
        """Jump there; a clock that is past it stays as it is."""
        self._ahead_s = max(self._ahead_s, to_s - _TIME())

    def time(self) -> float:
        """Return seconds since 1970."""
        return _TIME() + self._ahead_s

    def monotonic(self) -> float:
        """Return the time of the event loop."""
        return _MONOTONIC() + self._ahead_s

    def utcnow(self) -> datetime:
        """Return what Home Assistant takes for now."""
        return datetime.fromtimestamp(self.time(), UTC)

    def now(self, time_zone: tzinfo | None = None) -> datetime:
        """Return the same in a time zone, else in Home Assistant's."""
        return self.utcnow().astimezone(time_zone or dt_util.get_default_time_zone())

    @contextmanager
    def in_force(self) -> Iterator[None]:
        """Let everything in this process go by it, also who has taken a function for its own."""
        instead = {
            id(_TIME): self.time,
            id(dt_util.utcnow): self.utcnow,
            id(dt_util.now): self.now,
        }
        with ExitStack() as stack:
            for module in list(sys.modules.values()):
                if module is sys.modules[__name__]:
                    continue
                for name, value in list(vars(module).items()):
                    if (other := instead.get(id(value))) is not None:
                        stack.enter_context(patch.object(module, name, other))
            yield

    def loop(self) -> asyncio.AbstractEventLoop:
        """Return a new event loop, as Home Assistant makes them, that goes by it."""
        made = runner.create_event_loop()
        made.time = self.monotonic  # type: ignore[method-assign]
        return made

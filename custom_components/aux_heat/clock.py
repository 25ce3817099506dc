"""The clock: Home Assistant's, as a monitor may take it, which only ever goes forward."""

from __future__ import annotations

from datetime import datetime, timedelta
from time import monotonic
from typing import Final

from homeassistant.util import dt as dt_util

# A clock is put right by seconds, again and again: that passes for time, or for a short standstill.
_LITTLE: Final = timedelta(minutes=1)
# A machine without a clock of its own starts in the past, until the network tells it the time.
_START: Final = timedelta(minutes=10)
# Nobody's clock is ahead by days, but one without a battery may be that much behind.
_A_DAY: Final = timedelta(days=1)


class Clock:
    """Tells a time that doesn't jump back when Home Assistant's clock does.

    It runs ``ahead`` of the clock then, until the clock has come as far, or the monitor can be set
    back. ``leap`` tells when it has jumped forward: nobody measured in between.
    """

    def __init__(self) -> None:
        """Go with Home Assistant's clock."""
        self.ahead = timedelta(0)
        self._seen, self._ticks = dt_util.utcnow(), monotonic()
        # Since when it runs ahead, by its own time; and for so long that may come right by itself.
        self._since: datetime | None = None
        self._patience = timedelta(0)

    @property
    def now(self) -> datetime:
        """Now, by its own time."""
        return dt_util.utcnow() + self.ahead

    def start(self, newest: datetime | None) -> None:
        """Begin with a monitor that has come to an instant, which may be later than now."""
        if newest is not None and newest - self.now > _LITTLE:
            self._run_ahead(newest - self.now)
            self._patience = _START if self.ahead <= _A_DAY else _A_DAY

    def look(self) -> timedelta | None:
        """Look at Home Assistant's clock; return how far this one has leapt forward, if it has."""
        now, ticks = dt_util.utcnow(), monotonic()
        leap = now - self._seen - timedelta(seconds=ticks - self._ticks)
        self._seen, self._ticks = now, ticks
        if leap < -_LITTLE:
            self._run_ahead(-leap)
        elif leap > _LITTLE:
            caught_up = min(leap, self.ahead)
            self.ahead -= caught_up
            if self.ahead <= _LITTLE:
                self.set_back()
            return leap - caught_up if leap - caught_up > _LITTLE else None
        return None

    def _run_ahead(self, by: timedelta) -> None:
        self.ahead += by
        self._since = self.now
        self._patience = timedelta(0)

    def may_be_set_back(self, *, is_calm: bool) -> bool:
        """Return whether it is time to go by Home Assistant's clock again.

        ``is_calm``: nothing is under way that would be torn apart.
        """
        if self._since is None:
            return False
        waited = self.now - self._since
        return waited >= self._patience and (is_calm or waited >= self._patience + _A_DAY)

    @property
    def look_again_at(self) -> datetime | None:
        """When that may have become so, by its own time; None while it goes with the clock."""
        return None if self._since is None else self._since + self._patience

    def set_back(self) -> None:
        """Go with Home Assistant's clock again."""
        self.ahead, self._since = timedelta(0), None

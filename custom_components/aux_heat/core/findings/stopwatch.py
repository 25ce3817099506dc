"""A stopwatch that says when something was so for long enough, all in all, within a while."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from ..stored import as_stored, as_time


class Stopwatch:
    """Adds up stretches of time until they come to ``target``; what is older is forgotten.

    Once it has come to that it stays so until ``reset``.
    """

    def __init__(self, target: timedelta, within: timedelta) -> None:
        """Start at nothing."""
        self._target = target
        self._within = within
        self._first: datetime | None = None
        self._sum = timedelta()

    def add(self, begin: datetime, end: datetime) -> None:
        """Count a stretch."""
        if self.is_reached:
            return
        if self._first is None or begin - self._first > self._within:
            self._first, self._sum = begin, timedelta()
        self._sum += end - begin

    @property
    def is_reached(self) -> bool:
        """Whether it has come to the target."""
        return self._sum >= self._target

    def due(self, at: datetime) -> datetime | None:
        """Return when it comes to the target if it runs from now on; None if it has already."""
        if self.is_reached:
            return None
        if self._first is None or at - self._first > self._within:
            return at + self._target
        return at + (self._target - self._sum)

    def reset(self) -> None:
        """Start anew."""
        self._first, self._sum = None, timedelta()

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {"first": as_stored(self._first), "sum_s": self._sum.total_seconds()}

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._first = as_time(stored["first"])
        self._sum = timedelta(seconds=stored["sum_s"])

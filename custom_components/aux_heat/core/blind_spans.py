"""Blind spans: when a monitor that is led through the past can't know whether backup heat ran."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import datetime

from .run import Run

type _Span = tuple[datetime, datetime]


class BlindSpans:
    """Notes, in the order of time, when it was unknown, and when no source said anything."""

    def __init__(self) -> None:
        """Start seeing."""
        self._unknown: list[_Span] = []
        self._since: datetime | None = None
        self._unrecorded: list[_Span] = []

    def note(self, at: datetime, *, is_blind: bool) -> None:
        """Note whether it is unknown from an instant on."""
        if is_blind:
            self._since = self._since or at
        elif self._since is not None:
            self._unknown.append((self._since, at))
            self._since = None

    def add_unrecorded(self, begin: datetime, end: datetime) -> None:
        """Note that nothing was recorded between two instants, neither included."""
        self._unrecorded.append((begin, end))

    def has(self, run: Run) -> bool:
        """Return whether a run may have been without being seen in what was recorded.

        That is so where it was unknown anywhere in its time. And a run begins and ends with what
        some source says: where none said anything from before it until after it, nobody wrote.
        """
        before = bisect_left(self._unrecorded, run.start, key=lambda span: span[0])
        if before and self._unrecorded[before - 1][1] > run.end:
            return True
        if self._since is not None and self._since < run.end:
            return True
        before = bisect_right(self._unknown, run.end, key=lambda span: span[0])
        return before > 0 and self._unknown[before - 1][1] > run.start

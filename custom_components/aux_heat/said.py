"""Said: what a household tells the monitor, fit to be kept until it can be taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final, NamedTuple, Self

from .core import FindingKind, Monitor
from .core.salvage import ANOTHER_SHAPE

# How each word is taken, and how what it is about is read back.
_WORDS: Final[dict[str, tuple[Callable[..., bool], tuple[Callable[[Any], Any], ...]]]] = {
    "acknowledge": (Monitor.acknowledge, (FindingKind,)),
    "lockout_set": (Monitor.lockout_set, (float,)),
    "snooze": (Monitor.snooze, (FindingKind, datetime.fromisoformat)),
    "start_outage": (Monitor.start_outage, ()),
    "end_outage": (Monitor.end_outage, ()),
    "start_backup_test": (Monitor.start_backup_test, ()),
}


class Said(NamedTuple):
    """One word of the household's, by the name of the monitor's method, and what it is about."""

    word: str
    about: tuple[Any, ...] = ()

    def tell(self, monitor: Monitor, at: datetime) -> bool:
        """Let a monitor take it; False where it makes no sense to it."""
        take, _ = _WORDS[self.word]
        return take(monitor, at, *self.about)

    def as_list(self) -> list[Any]:
        """Return it as stored."""
        told = (each.isoformat() if isinstance(each, datetime) else each for each in self.about)
        return [self.word, *told]

    @classmethod
    def from_list(cls, stored: Any) -> Self | None:
        """Return what ``as_list`` wrote; None for anything else."""
        try:
            word, *about = stored
            _, readers = _WORDS[word]
            read = zip(readers, about, strict=True)
            return cls(word, tuple(reader(each) for reader, each in read))
        except ANOTHER_SHAPE:
            return None

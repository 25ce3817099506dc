"""Live sums: what the entities count from set-up on, whatever becomes of the ledger's past."""

from __future__ import annotations

from typing import Any, Final

from .share import Share

# Money may rightly go back: a price is negative, a fuel is cheaper than the heat pump.
_MONEY: Final = tuple(name for name in Share.__slots__ if name.endswith("cost"))


class LiveSums:
    """Follows the ledger's sums from its first look on.

    Energy, time and runs never go back: a run that is withdrawn leaves a debt, which later ones
    pay. Money may: Home Assistant's statistics take it as it is. Where the ledger's past is
    replaced, all of them stay as they are: the ledger knows what its sums lack of them.
    """

    def __init__(self) -> None:
        """Start at nothing."""
        self._shown = Share()

    def look(self, total: Share, offset: Share) -> Share:
        """Take the ledger's sums, with the run in progress; return what to show.

        ``offset``: what the ledger's sums lack of the live ones.
        """
        for name in Share.__slots__:
            now = getattr(total, name) + getattr(offset, name)
            if name not in _MONEY:
                now = max(now, getattr(self._shown, name))
            setattr(self._shown, name, now)
        return self._shown.copy()

    def lacking(self, total: Share) -> Share:
        """Return what the ledger's sums lack of what was shown."""
        return self._shown.minus(total)

    def as_dict(self) -> dict[str, Any]:
        """Return them as stored."""
        return {"shown": self._shown.as_dict()}

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote; raises on another shape."""
        self._shown = Share.from_dict(stored["shown"])

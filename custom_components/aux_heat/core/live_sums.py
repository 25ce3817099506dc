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
    replaced, all of them stay as they are.
    """

    def __init__(self) -> None:
        """Start at nothing."""
        self._shown = Share()
        # What the ledger's sums lack of the live ones.
        self._offset = Share()

    def look(self, total: Share) -> Share:
        """Take the ledger's sums, with the run in progress; return what to show."""
        for name in Share.__slots__:
            now = getattr(total, name) + getattr(self._offset, name)
            if name not in _MONEY:
                now = max(now, getattr(self._shown, name))
            setattr(self._shown, name, now)
        return self._shown.copy()

    def resume(self, total: Share) -> None:
        """Go on from what was shown, though the ledger lost what it was made of."""
        self._offset = Share()
        self.rebase(self._shown, total)

    def rebase(self, before: Share, after: Share) -> None:
        """Stay as they are, though the ledger's sums become others."""
        for name in Share.__slots__:
            moved = getattr(before, name) - getattr(after, name)
            setattr(self._offset, name, getattr(self._offset, name) + moved)

    def as_dict(self) -> dict[str, Any]:
        """Return them as stored."""
        return {"shown": self._shown.as_dict(), "offset": self._offset.as_dict()}

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote; raises on another shape."""
        self._shown = Share(**stored["shown"])
        self._offset = Share(**stored["offset"])

"""The fuel account: what a burner burned while it ran, by a counter or by its known input."""

from __future__ import annotations

from typing import Any, Final

from .draft import Draft
from .run import EvidenceKind

_W_PER_KW: Final = 1000.0
# What was counted so far tells more than a nameplate from a quarter of an hour on; older than some
# hours it counts for less, as burners have stages.
_TELLS_H: Final = 0.25
_REMEMBERED_H: Final = 5.0
# No home's burner burns more (200,000 Btu/h), and a known one hardly more than it says: the rest
# was burned by something else, or the counter was set.
_MOST_KW: Final = 60.0
_MORE_THAN_KNOWN: Final = 1.25


class FuelAccount:
    """Shares out what a cumulative counter counts among the time in which the burner ran.

    Counters count in steps, which may be coarser than a run: each step belongs to all the time in
    which the burner ran since the one before. What is counted while it didn't run is another
    appliance's. Without a counter, and after a run's last step, what the burner is known to burn
    has to do.
    """

    def __init__(self, burner_kw: float | None) -> None:
        """Take what the burner is known to burn, kW; None: not known."""
        self._given_kw = burner_kw
        self._most_kw = _MOST_KW if burner_kw is None else _MORE_THAN_KNOWN * burner_kw
        self._counted_kwh: float | None = None
        # For how long it ran in runs that have ended since then.
        self._ended_h = 0.0
        # Of late: what was burned, and for how long.
        self._told_kwh = 0.0
        self._told_h = 0.0

    @property
    def rate_kw(self) -> float | None:
        """What the burner burns, kW: as counted, else as known; None where neither tells."""
        if self._told_h >= _TELLS_H or (self._given_kw is None and self._told_h):
            return self._told_kwh / self._told_h
        return self._given_kw

    @property
    def rate_w(self) -> float | None:
        """The same in W."""
        return None if (rate_kw := self.rate_kw) is None else rate_kw * _W_PER_KW

    def count(self, counted_kwh: float | None) -> float | None:
        """Take what the counter shows; return what came since it was known last.

        None where that can't be known: it shows for the first time, or was set back.
        """
        before = self._counted_kwh
        if counted_kwh is None:
            return 0.0
        self._counted_kwh = counted_kwh
        if before is None or counted_kwh < before:
            return None
        return counted_kwh - before

    def share(self, kwh: float | None, draft: Draft | None) -> None:
        """Share out what was counted; ``draft`` is the run in progress, or the one it began."""
        if kwh is None:
            self._ended_h = 0.0
            if draft is not None:
                self.settle(draft)
            return
        if kwh <= 0.0:
            return
        hours = self._ended_h + (0.0 if draft is None else draft.untold_h)
        if not hours:
            return
        fuel_kw = min(kwh / hours, self._most_kw)
        if draft is not None:
            draft.tell(fuel_kw)
        self._ended_h = 0.0
        if self._told_h > _REMEMBERED_H:
            self._told_kwh, self._told_h = self._told_kwh / 2, self._told_h / 2
        self._told_kwh += fuel_kw * hours
        self._told_h += hours

    def settle(self, draft: Draft) -> None:
        """Estimate what isn't counted of a run so far; nothing where nobody knows."""
        if draft.evidence is EvidenceKind.FUEL_METER:
            # It is told by the counter's steps alone: without one, nothing was burned.
            draft.untold = {}
        elif draft.untold and (rate_kw := self.rate_kw) is not None:
            draft.tell(rate_kw)
            draft.estimated = True

    def close(self, draft: Draft) -> None:
        """End a run: what is counted next is partly its own."""
        tail_h = draft.untold_h
        self.settle(draft)
        if self._counted_kwh is not None and draft.evidence is not EvidenceKind.FUEL_METER:
            self._ended_h += tail_h

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "counted_kwh": self._counted_kwh,
            "ended_h": self._ended_h,
            "told_kwh": self._told_kwh,
            "told_h": self._told_h,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._counted_kwh, self._ended_h = stored["counted_kwh"], stored["ended_h"]
        self._told_kwh, self._told_h = stored["told_kwh"], stored["told_h"]

"""The odometer: what backup heat has used and cost in all, for others to take the difference."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final, NamedTuple, Self

from ..stored import as_stored, as_time

_SECONDS_PER_HOUR: Final = 3600.0
_W_PER_KW: Final = 1000.0


class Use(NamedTuple):
    """What backup heat used: hours it ran, kWh, and money.

    ``extra_kwh`` is what the heat pump would have saved. ``priced_kwh`` and ``weathered_kwh`` are
    the parts for which a price and the outdoor temperature were known. ``compared_kwh``: the part
    of fuel for which what the heat pump would have cost was known; it saves money, no kWh.
    """

    hours: float = 0.0
    kwh: float = 0.0
    cost: float = 0.0
    extra_kwh: float = 0.0
    extra_cost: float = 0.0
    priced_kwh: float = 0.0
    weathered_kwh: float = 0.0
    compared_kwh: float = 0.0

    @classmethod
    def of_strips(
        cls, power_w: float | None, price: float | None, extra_share: float | None
    ) -> Self:
        """Return an hour's: W, price per kWh, and the share the heat pump would save."""
        kw = 0.0 if power_w is None else power_w / _W_PER_KW
        share = 0.0 if extra_share is None else extra_share
        cost = 0.0 if price is None else kw * price
        return cls(
            1.0,
            kw,
            cost,
            kw * share,
            cost * share,
            0.0 if price is None else kw,
            0.0 if extra_share is None else kw,
        )

    @classmethod
    def of_fuel(
        cls, power_w: float | None, fuel_price: float | None, extra_price: float | None
    ) -> Self:
        """Return an hour's: W, price per kWh, and what of that the heat pump would save."""
        kw = 0.0 if power_w is None else power_w / _W_PER_KW
        return cls(
            hours=1.0,
            kwh=kw,
            cost=kw * (fuel_price or 0.0),
            extra_cost=kw * (extra_price or 0.0),
            priced_kwh=0.0 if fuel_price is None else kw,
            compared_kwh=0.0 if extra_price is None else kw,
        )

    def less(self, mark: Use) -> Use:
        """Return what came since a mark."""
        return Use(*(now - then for now, then in zip(self, mark, strict=True)))

    def as_details(self) -> dict[str, float | None]:
        """Return it for a finding's details; None for what nobody could know."""
        priced = self.priced_kwh > 0
        weathered = self.weathered_kwh > 0
        compared = self.compared_kwh > 0 or (priced and weathered)
        return {
            "hours": round(self.hours, 1),
            "kwh": round(self.kwh, 1),
            "cost": round(self.cost, 2) if priced else None,
            "extra_kwh": round(self.extra_kwh, 1) if weathered else None,
            "extra_cost": round(self.extra_cost, 2) if compared else None,
        }


class Odometer:
    """Sums up what backup heat uses. It never goes back."""

    def __init__(self) -> None:
        """Start at nothing."""
        self._total = Use()
        self._rate: Use | None = None
        self._since: datetime | None = None

    def run_at(self, at: datetime, hourly: Use) -> None:
        """Go on at another rate: what an hour makes."""
        self._total = self.read(at)
        self._since, self._rate = at, hourly

    def stop(self, at: datetime) -> None:
        """Stand still: backup heat is off, or nobody knows."""
        self._total, self._rate = self.read(at), None

    def read(self, at: datetime) -> Use:
        """Return where it stands at an instant."""
        if self._rate is None or self._since is None:
            return self._total
        hours = (at - self._since).total_seconds() / _SECONDS_PER_HOUR
        if not hours:
            return self._total
        return Use(
            *(sum_ + rate * hours for sum_, rate in zip(self._total, self._rate, strict=True))
        )

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "total": list(self._total),
            "rate": None if self._rate is None else list(self._rate),
            "since": as_stored(self._since),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._total = Use(*stored["total"])
        self._rate = None if stored["rate"] is None else Use(*stored["rate"])
        since = stored["since"]
        self._since = as_time(since)

"""What runs are judged by: the heat pump, its balance point, and what goes on around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self
from zoneinfo import ZoneInfo

from .balance_point import BalancePoint, balance_point
from .circumstances import Circumstances
from .economic_balance_point import DualFuel
from .heat_pump import HeatPump
from .settings import Settings


@dataclass(slots=True)
class Rules:
    """What a run is judged by, shared by all that judge.

    The monitor keeps the circumstances up, and the balance point, which is learned.
    """

    settings: Settings
    heat_pump: HeatPump
    balance_point: BalancePoint
    zone: ZoneInfo
    circumstances: Circumstances
    # What fuel is set against; None where the backup burns none.
    dual_fuel: DualFuel | None = None

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return the rules under these settings, before anything was seen."""
        zone = settings.zone
        heat_pump = HeatPump(settings)
        return cls(
            settings,
            heat_pump,
            balance_point(settings),
            zone,
            Circumstances(zone),
            DualFuel.of(settings, heat_pump),
        )

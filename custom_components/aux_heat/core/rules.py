"""What runs are judged by: the heat pump, its balance point, and what goes on around them."""

from __future__ import annotations

from typing import NamedTuple, Self
from zoneinfo import ZoneInfo

from .balance_point import BalancePoint, balance_point
from .circumstances import Circumstances
from .heat_pump import HeatPump
from .settings import Settings


class Rules(NamedTuple):
    """What a run is judged by. The circumstances are kept up by the monitor, for all at once."""

    settings: Settings
    heat_pump: HeatPump
    balance_point: BalancePoint
    zone: ZoneInfo
    circumstances: Circumstances

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return the rules under these settings, before anything was seen."""
        zone = settings.zone
        return cls(settings, HeatPump(settings), balance_point(settings), zone, Circumstances(zone))

"""Long-term statistics: what strips on a circuit of their own used before states were kept.

Hourly means can't tell runs apart: nothing but energy comes from them, and never a run.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from homeassistant.const import UnitOfPower
from homeassistant.core import HomeAssistant
from homeassistant.helpers.recorder import get_instance
from homeassistant.util import dt as dt_util

from .history import ANSWER_WITHIN_S

# As long as full runs are kept.
_LONGEST: Final = timedelta(days=730)
# What a circuit draws above this is strips: below, a blower or a crankcase heater.
_STRIPS_W: Final = 700.0
_W_PER_KW: Final = 1000.0


async def async_energy_by_day(
    hass: HomeAssistant, entity_ids: Sequence[str], until: datetime, zone: ZoneInfo
) -> dict[date, float]:
    """Return what strips used on each local day before the hour of an instant, kWh."""
    last = until.replace(minute=0, second=0, microsecond=0)
    async with asyncio.timeout(ANSWER_WITHIN_S):
        return await get_instance(hass).async_add_executor_job(
            _energy_by_day, hass, tuple(entity_ids), last, zone
        )


def _energy_by_day(
    hass: HomeAssistant, entity_ids: Sequence[str], until: datetime, zone: ZoneInfo
) -> dict[date, float]:
    from homeassistant.components.recorder.statistics import (  # noqa: PLC0415
        statistics_during_period,
    )

    found: dict[str, list[Any]] = statistics_during_period(
        hass,
        until - _LONGEST,
        until,
        set(entity_ids),
        "hour",
        {"power": UnitOfPower.WATT},
        {"mean", "min", "max"},
    )
    days: dict[date, float] = {}
    for hours in found.values():
        for hour in hours:
            kwh = strips_kwh(hour["mean"], hour["min"], hour["max"])
            if kwh:
                day = dt_util.utc_from_timestamp(hour["start"]).astimezone(zone).date()
                days[day] = days.get(day, 0.0) + kwh
    return days


def strips_kwh(mean_w: float | None, min_w: float | None, max_w: float | None) -> float:
    """Return what strips used in an hour of which these are known; 0 where they didn't run.

    Strips are on or off: the mean tells for which part of the hour. What is drawn while they are
    off, by a blower on the same circuit, is not theirs.
    """
    if mean_w is None or min_w is None or max_w is None or max_w < _STRIPS_W:
        return 0.0
    if min_w >= _STRIPS_W or max_w <= min_w:
        return mean_w / _W_PER_KW
    on = (mean_w - min_w) / (max_w - min_w)
    return max(mean_w - min_w * (1.0 - on), 0.0) / _W_PER_KW

"""What the recorder has of a series."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from homeassistant.components.recorder.statistics import statistics_during_period
from homeassistant.core import HomeAssistant
from homeassistant.helpers.recorder import get_instance
from homeassistant.util import dt as dt_util


async def read_sums(hass: HomeAssistant, statistic_id: str) -> dict[date, float]:
    """Return a series' sum at the end of each local day of which it has any."""
    found: Any = await get_instance(hass).async_add_executor_job(
        statistics_during_period,
        hass,
        datetime(2020, 1, 1, tzinfo=UTC),
        None,
        {statistic_id},
        "hour",
        None,
        {"sum"},
    )
    return {
        dt_util.as_local(dt_util.utc_from_timestamp(row["start"])).date(): round(row["sum"], 6)
        for row in found.get(statistic_id, [])
    }

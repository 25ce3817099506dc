"""Long-term statistics: what strips used before there are states, and nothing else of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from homeassistant.components.recorder import Recorder
from homeassistant.components.recorder.models import (
    StatisticData,
    StatisticMeanType,
    StatisticMetaData,
)
from homeassistant.components.recorder.statistics import async_import_statistics
from homeassistant.core import HomeAssistant
import pytest
from pytest_homeassistant_custom_component.components.recorder.common import (
    async_wait_recording_done,
)

from custom_components.aux_heat.long_term import strips_kwh
from custom_components.aux_heat.statistics_series import statistic_ids

from .home import ENTRY_ID, METER, METER_ONLY, STRIPS, STRIPS_ONLY, Home
from .statistics_rows import read_sums

IDS = statistic_ids(ENTRY_ID)


@pytest.mark.parametrize(
    ("mean_w", "min_w", "max_w", "kwh"),
    [
        (9600, 9600, 9600, 9.6),
        (4800, 0, 9600, 4.8),
        # A blower of 100 W on the same circuit runs all the time.
        (4850, 100, 9600, 4.8),
        (100, 90, 120, 0),
        (None, None, None, 0),
    ],
)
def test_strips_are_told_from_what_else_a_circuit_draws(
    mean_w: float | None, min_w: float | None, max_w: float | None, kwh: float
) -> None:
    assert strips_kwh(mean_w, min_w, max_w) == pytest.approx(kwh, abs=0.06)


def _kept(hass: HomeAssistant, entity_id: str, first: str, means_kw: list[float]) -> None:
    """Let the recorder have hourly statistics of a meter in kW, up to 10 kW within each hour."""
    begin = datetime.fromisoformat(first).replace(tzinfo=UTC)
    metadata: StatisticMetaData = {
        "source": "recorder",
        "statistic_id": entity_id,
        "name": None,
        "unit_class": "power",
        "unit_of_measurement": "kW",
        "mean_type": StatisticMeanType.ARITHMETIC,
        "has_sum": False,
    }
    rows: list[StatisticData] = [
        {
            "start": begin + timedelta(hours=hour),
            "mean": mean,
            "min": 0.0,
            "max": 10.0 if mean else 0.1,
        }
        for hour, mean in enumerate(means_kw)
    ]
    async_import_statistics(hass, metadata, rows)


async def test_energy_of_strips_goes_back_as_far_as_statistics_do(
    recorder_mock: Recorder, home: Home
) -> None:
    _kept(home.hass, STRIPS, "2025-12-01T06:00", [5.0, 2.5, 0.0])
    _kept(home.hass, STRIPS, "2026-01-14T20:00", [1.0])
    await async_wait_recording_done(home.hass)
    home.climate()
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=30)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=30)
    await home.set_up(STRIPS_ONLY, {"price_per_kwh": 0.1})
    await async_wait_recording_done(home.hass)

    # Live sums begin with the set-up, and money is that of runs alone.
    assert home.number("aux_energy") == 0
    assert home.number("cost_season") == pytest.approx(0.48)
    assert home.shown("aux_runs_today") == "1"
    told: Any = await home.hass.services.async_call(
        "aux_heat",
        "get_report",
        {"period": "season", "date": "2026-01-15"},
        blocking=True,
        return_response=True,
    )
    assert told["runs"] == 1
    assert told["energy_kwh"] == pytest.approx(8.5 + 4.8)
    assert told["unpriced_kwh"] == pytest.approx(8.5)

    sums = await read_sums(home.hass, IDS["energy"])
    assert sums[date(2025, 11, 30)] == 7.5  # Where it is the evening before.
    assert max(sums.values()) == pytest.approx(8.5 + 4.8)
    await home.reload()
    await async_wait_recording_done(home.hass)
    assert await read_sums(home.hass, IDS["energy"]) == sums


async def test_homes_meter_says_nothing_of_strips_in_the_long_term(
    recorder_mock: Recorder, home: Home
) -> None:
    _kept(home.hass, METER, "2025-12-01T06:00", [5.0, 2.5, 0.0])
    await async_wait_recording_done(home.hass)
    home.climate()
    home.power(METER, 500)
    await home.pass_time(minutes=30)
    await home.set_up(METER_ONLY)
    await async_wait_recording_done(home.hass)
    assert await read_sums(home.hass, IDS["energy"]) == {}

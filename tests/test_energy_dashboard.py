"""The Energy dashboard: it takes the sensor or the series of backup heat as a device."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from homeassistant.components.climate import HVACAction
from homeassistant.core import HomeAssistant
from homeassistant.setup import async_setup_component
from homeassistant.util import dt as dt_util
import pytest
from pytest_homeassistant_custom_component.components.recorder.common import (
    async_wait_recording_done,
    do_adhoc_statistics,
)
from pytest_homeassistant_custom_component.typing import WebSocketGenerator

from custom_components.aux_heat.statistics_series import statistic_ids

from .home import ENTRY_ID, STRIPS, STRIPS_ONLY, Home

CIRCUIT: Final = "sensor.heat_pump_energy"
SERIES: Final = statistic_ids(ENTRY_ID)


async def _compiled(hass: HomeAssistant, start: datetime) -> None:
    """Wait until the recorder has statistics of what was seen from then on."""
    await hass.async_block_till_done(wait_background_tasks=True)
    await async_wait_recording_done(hass)
    do_adhoc_statistics(hass, start=start)
    await async_wait_recording_done(hass)


async def _ask(client: Any, **message: Any) -> Any:
    await client.send_json_auto_id(message)
    answer = await client.receive_json()
    assert answer["success"], answer
    return answer["result"]


@pytest.mark.parametrize("chosen", ["sensor", "series"])
async def test_backup_heat_is_a_device_within_the_heat_pumps_circuit(
    recorder_mock: object, home: Home, hass_ws_client: WebSocketGenerator, chosen: str
) -> None:
    assert await async_setup_component(home.hass, "sensor", {})
    assert await async_setup_component(home.hass, "energy", {"energy": {}})
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY, {"price_per_kwh": 0.1})
    for kwh in (100, 101):
        home.hass.states.async_set(
            CIRCUIT,
            str(kwh),
            {
                "unit_of_measurement": "kWh",
                "device_class": "energy",
                "state_class": "total_increasing",
            },
        )
        home.power(STRIPS, 6000)
        await home.pass_time(minutes=10)
    home.power(STRIPS, 5)
    await home.settle()
    await _compiled(home.hass, dt_util.utcnow() - timedelta(minutes=10))
    sensor = home.entity("aux_energy").entity_id
    device = {
        "stat_consumption": sensor if chosen == "sensor" else SERIES["energy"],
        "name": "Backup heat",
        "included_in_stat": CIRCUIT,
    }
    client = await hass_ws_client(home.hass)
    saved = await _ask(
        client,
        type="energy/save_prefs",
        device_consumption=[{"stat_consumption": CIRCUIT}, device],
    )
    assert saved["device_consumption"][1] == device
    checked = await _ask(client, type="energy/validate")
    assert checked["device_consumption"] == [[], []]

    # What its bars are made of.
    shown = await _ask(
        client,
        type="recorder/statistics_during_period",
        start_time="2026-01-15T00:00:00+00:00",
        statistic_ids=[SERIES["energy"], SERIES["cost"]],
        period="day",
        types=["change"],
        units={"energy": "kWh"},
    )
    assert [row["change"] for row in shown[SERIES["energy"]]] == [pytest.approx(2.0)]
    assert [row["change"] for row in shown[SERIES["cost"]]] == [pytest.approx(0.2)]

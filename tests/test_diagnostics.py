"""Diagnostics: the download replays to the same runs, and names nobody."""

from __future__ import annotations

from collections import Counter
import json
from typing import Any
from unittest.mock import patch

from homeassistant.components.climate import HVACAction
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers.json import json_dumps
from pytest_homeassistant_custom_component.common import MockConfigEntry

from custom_components.aux_heat.const import MAPPINGS
from custom_components.aux_heat.core import Monitor, Settings
from custom_components.aux_heat.core.recording import read_diagnostics, replay, unwrap
from custom_components.aux_heat.diagnostics import async_get_config_entry_diagnostics

from .home import (
    CAR,
    COUNTER,
    COUNTER_ONLY,
    ECOBEE_AUX,
    ENTRY_ID,
    FULL,
    METER,
    METER_ONLY,
    OUTDOOR,
    STRIPS,
    STRIPS_ONLY,
    Home,
)

MILD = STRIPS_ONLY | {"outdoor": OUTDOOR}


async def download(home: Home, entry: MockConfigEntry) -> dict[str, Any]:
    """Return the download as it is in the file."""
    told = await async_get_config_entry_diagnostics(home.hass, entry)
    document: dict[str, Any] = json.loads(json_dumps({"home_assistant": {}, "data": told}))
    return document


def replayed(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the runs that scripts/replay finds in a download."""
    skipped: Counter[str] = Counter()
    data = unwrap(document)
    monitor = Monitor(Settings.from_mapping(data["settings"]), data["state"])
    replay(monitor, read_diagnostics(data, skipped))
    assert not skipped
    return [run.as_dict() for run in monitor.ledger.runs]


def lived(files: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the runs that were written down when they ended."""
    runs: list[dict[str, Any]] = files[f"aux_heat.{ENTRY_ID}.runs"]["data"]["runs"]
    return runs


async def run(home: Home, minutes: float = 40) -> None:
    home.power(STRIPS, 9000)
    await home.pass_time(minutes)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=10)


async def test_download_replays_to_the_same_runs(home: Home, hass_storage: dict[str, Any]) -> None:
    home.everything()
    entry = await home.set_up(
        FULL, {"strip_kw": 10.0, "balance_point_c": 0.0, "price_per_kwh": 0.1}
    )
    home.climate(HVACAction.HEATING)
    await run(home)
    home.outdoor(1)
    home.price("n/a")
    await run(home)
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=5)
    home.power(STRIPS, 1e9)
    home.price(0.3)
    await home.pass_time(minutes=5)
    home.gone(STRIPS)
    await home.pass_time(minutes=5)
    await run(home, minutes=20)

    runs = lived(hass_storage)
    assert len(runs) == 3
    # At 1 degC with a balance point of 0 degC: a 0 that is a setting.
    assert [one["avoidable"] for one in runs] == ["yes", "yes", "yes"]
    assert replayed(await download(home, entry)) == runs


async def test_download_of_the_home_meter_replays_too(
    home: Home, hass_storage: dict[str, Any]
) -> None:
    home.climate()
    home.power(METER, 500)
    entry = await home.set_up(METER_ONLY, {"strip_kw": 10.0})
    for _ in range(3):
        await home.pass_time(minutes=10)
        home.climate(HVACAction.HEATING)
        await home.pass_time(minutes=10)
        home.power(METER, 10_500)
        await home.pass_time(minutes=20)
        home.power(METER, 500)
        home.climate()
        await home.pass_time(minutes=10)
    runs = lived(hass_storage)
    assert len(runs) == 3
    assert replayed(await download(home, entry)) == runs


async def test_download_of_an_energy_counter_and_other_loads_replays_too(
    home: Home, hass_storage: dict[str, Any]
) -> None:
    home.climate()
    home.energy(COUNTER, 1000)
    home.power(CAR, 0)
    home.power(STRIPS, 5)
    data = COUNTER_ONLY | {"strips_power": [STRIPS], "other_loads": [CAR]}
    entry = await home.set_up(data, {"strip_kw": 10.0})
    energy_kwh = 1000.0
    for minute in range(180):
        # Heat is called for in the second half of each hour, the strips come 5 min later.
        home.climate(HVACAction.HEATING if minute % 60 >= 30 else HVACAction.IDLE)
        strips_w = 10_000 if minute % 60 >= 35 else 0
        car_w = 7200 if minute % 50 < 20 else 0
        home.power(STRIPS, strips_w)
        home.power(CAR, car_w)
        await home.pass_time(minutes=1)
        energy_kwh += (500 + strips_w + car_w) / 60_000
        home.energy(COUNTER, round(energy_kwh, 3))
    # The strips' own meter ends here: the counter goes on alone.
    home.gone(STRIPS)
    await home.pass_time(minutes=40)
    document = await download(home, entry)
    told = {quantity for _, quantity, _ in document["data"]["readings"]}
    assert {"home_energy_kwh", "other_power_w"} <= told
    runs = lived(hass_storage)
    assert len(runs) == 3
    assert replayed(document) == runs


async def test_download_after_days_replays_the_last_hours(
    home: Home, hass_storage: dict[str, Any]
) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(8)
    entry = await home.set_up(MILD)
    for _ in range(30):
        await run(home)
    runs = lived(hass_storage)
    assert len(runs) == 30
    found = replayed(await download(home, entry))
    # At least six hours of them, and no more than twice that.
    assert 7 <= len(found) <= 15
    assert found == runs[-len(found) :]


async def test_download_replays_though_it_begins_within_a_run(
    home: Home, hass_storage: dict[str, Any]
) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(8)
    entry = await home.set_up(MILD)
    for half_hour in range(60):
        # Always running, at a power that changes; ends only at the end.
        home.power(STRIPS, 9000 + half_hour)
        await home.pass_time(minutes=30)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=30)
    runs = lived(hass_storage)
    assert len(runs) == 1
    assert replayed(await download(home, entry)) == runs


async def test_busy_meter_does_not_fill_the_memory(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    entry = await home.set_up(STRIPS_ONLY)
    with patch("custom_components.aux_heat.journal._HALF_MOST", 100):
        for watts in range(350):
            home.power(STRIPS, 1 + watts)
    readings = (await download(home, entry))["data"]["readings"]
    assert 100 <= len(readings) <= 220


async def test_download_names_nobody(home: Home) -> None:
    er.async_get(home.hass).async_get_or_create(
        "climate", "ecobee", "1", suggested_object_id="hallway"
    )
    home.everything()
    entry = await home.set_up(FULL)
    home.power(STRIPS, "n/a")
    home.outdoor(3, "W")
    await home.settle()
    document = await download(home, entry)
    text = json.dumps(document)
    for name in ("hallway", "Hallway", "climate.", "sensor.", "switch.", "strips_power"):
        assert name not in text.replace("sensor.state", "")
    # And yet says what the sources are, and what went wrong.
    data = document["data"]
    assert data["sources"]["climate of ecobee"] == 1
    assert data["sources"]["sensor of no registry"] == 6
    assert data["mappings"]["aux"]["values"] == ECOBEE_AUX["values"]
    assert data["skipped"] == {"aux_power_w": 1, "outdoor_c": 1}


async def test_download_without_mappings(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    data = {key: value for key, value in STRIPS_ONLY.items() if key not in MAPPINGS}
    entry = await home.set_up(data)
    document = await download(home, entry)
    assert document["data"]["mappings"] == dict.fromkeys(MAPPINGS)
    assert replayed(document) == []

"""Two or three heat pumps on one home meter: no run is counted twice."""

from __future__ import annotations

from collections.abc import Mapping
import json
from pathlib import Path
import subprocess
import sys
from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.components.recorder import Recorder
from homeassistant.config_entries import ConfigEntryDisabler
from homeassistant.core import CoreState, HomeAssistant
from homeassistant.helpers import entity_registry as er, issue_registry as ir
from homeassistant.setup import async_setup_component
import pytest
from pytest_homeassistant_custom_component.common import MockConfigEntry
from pytest_homeassistant_custom_component.components.recorder.common import (
    async_wait_recording_done,
)

from custom_components.aux_heat.const import DOMAIN
from custom_components.aux_heat.diagnostics import async_get_config_entry_diagnostics

from .home import CLIMATE, COUNTER, ECOBEE_AUX, METER, METER_ONLY, OPTIONS, STRIPS, UPSTAIRS, Home
from .recorded_home import all_read, runs_of

# In the order of their ids; both by the home's meter alone, unless told.
DOWN = "01JHXAUXHEATDOWNSTAIRS0000"
UP = "01JHXAUXHEATUPSTAIRS000000"
BESIDE = "01JHXAUXHEATBESIDE00000000"
DOWNSTAIRS: dict[str, Any] = dict(METER_ONLY)
UPPER: dict[str, Any] = dict(METER_ONLY) | {"climates": [UPSTAIRS]}
SIZE = {"strip_kw": 10.0}
HEATING, IDLE = HVACAction.HEATING, HVACAction.IDLE


def calls(home: Home, down: HVACAction, up: HVACAction, **said: Any) -> None:
    """Let the two thermostats call for heat, or not."""
    home.climate(down, **said)
    home.climate(up, UPSTAIRS)


async def two(
    home: Home,
    first: Mapping[str, Any] = DOWNSTAIRS,
    second: Mapping[str, Any] = UPPER,
    options: Mapping[str, Any] = SIZE,
) -> None:
    """Set two heat pumps up, the second of which may come first."""
    calls(home, IDLE, IDLE)
    home.power(METER, 500)
    home.power(STRIPS, 0)
    ids = {CLIMATE: DOWN, UPSTAIRS: UP}
    for data in (first, second):
        await home.set_up(data, options, entry_id=ids[data["climates"][0]])


def running(home: Home) -> tuple[str, str]:
    """Return whether the backup runs, downstairs and upstairs."""
    return home.entity("aux_heat", DOWN).state, home.entity("aux_heat", UP).state


def times(home: Home, entry_id: str) -> list[str]:
    """Return a heat pump's runs, from when to when."""
    return [f"{run['start'][11:16]}-{run['end'][11:16]}" for run in runs_of(home, entry_id)]


def kwh(home: Home, entry_id: str) -> float:
    """Return what a heat pump's runs used."""
    return sum(run["energy_kwh"] or 0.0 for run in runs_of(home, entry_id))


async def a_run(home: Home, minutes: float = 20, level_w: float = 500) -> None:
    """Let somebody's strips of 10 kW draw for a while."""
    home.power(METER, level_w + 10_000)
    await home.pass_time(minutes)
    home.power(METER, level_w)
    await home.pass_time(10)


@pytest.mark.parametrize("order", ["first loaded first", "first loaded last"])
async def test_both_call_and_exactly_one_has_the_run(home: Home, order: str) -> None:
    """Whichever was loaded first: the order is fixed."""
    entries = (DOWNSTAIRS, UPPER) if order == "first loaded first" else (UPPER, DOWNSTAIRS)
    await two(home, *entries)
    calls(home, HEATING, HEATING)
    await home.pass_time(5)
    home.power(METER, 10_500)
    # Not even for an instant: nothing was taken back.
    assert running(home) == ("on", "off")
    await home.pass_time(20)
    home.power(METER, 500)
    await home.pass_time(10)
    assert (times(home, DOWN), times(home, UP)) == (["12:05-12:25"], [])
    assert home.entity("aux_energy", UP).state == "0.0"
    assert not ir.async_get(home.hass).issues


async def test_the_one_that_calls_has_it(home: Home) -> None:
    await two(home)
    calls(home, IDLE, HEATING)
    await home.pass_time(5)
    home.power(METER, 10_500)
    assert running(home) == ("off", "on")
    # The call of the other comes later, and takes nothing of it.
    await home.pass_time(2)
    calls(home, HEATING, HEATING)
    await home.pass_time(18)
    home.power(METER, 500)
    await home.pass_time(10)
    assert (times(home, DOWN), times(home, UP)) == ([], ["12:05-12:25"])


async def test_each_has_its_own_where_both_run(home: Home) -> None:
    await two(home)
    calls(home, HEATING, HEATING)
    await home.pass_time(5)
    home.power(METER, 10_500)
    await home.pass_time(5)
    home.power(METER, 20_500)
    await home.pass_time(5)
    assert running(home) == ("on", "on")
    home.power(METER, 10_500)
    await home.pass_time(5)
    home.power(METER, 500)
    await home.pass_time(10)
    assert kwh(home, DOWN) + kwh(home, UP) == pytest.approx(10 * 20 / 60, abs=0.001)


@pytest.mark.parametrize("later_s", [-20, 0, 20])
async def test_what_a_circuit_shows_is_nobody_elses(home: Home, later_s: int) -> None:
    """The circuit reports a little before the home's meter, with it, or after."""
    await two(home, UPPER, DOWNSTAIRS | {"strips_power": [STRIPS]})
    calls(home, HEATING, HEATING)
    await home.pass_time(5)
    for watts in (10_000, 0):
        reports = [(0, METER, watts + 500), (later_s, STRIPS, watts)]
        for _, meter, shown_w in sorted(reports):
            home.power(meter, shown_w)
            await home.pass_time(seconds=abs(later_s) or 1)
        await home.pass_time(20)
    assert len(times(home, DOWN)) == 1
    assert times(home, UP) == []
    assert float(home.entity("aux_energy", UP).state) == 0


async def test_the_thermostats_word_takes_a_run_from_the_meter_alone(home: Home) -> None:
    """The word comes two minutes late; it is more exact all the same."""
    await two(home, UPPER, DOWNSTAIRS | {"aux": ECOBEE_AUX})
    calls(home, HEATING, HEATING, equipment_running="heatPump")
    await home.pass_time(5)
    home.power(METER, 10_500)
    assert running(home) == ("off", "on")
    await home.pass_time(2)
    calls(home, HEATING, HEATING, equipment_running="heatPump,auxHeat1")
    assert running(home) == ("on", "off")
    await home.pass_time(18)
    home.power(METER, 500)
    calls(home, HEATING, HEATING, equipment_running="heatPump")
    await home.pass_time(10)
    assert (times(home, DOWN), times(home, UP)) == (["12:05-12:25"], [])


async def test_a_call_whose_draw_another_has_is_no_alarm(home: Home) -> None:
    """Both thermostats say aux, and the meter shows one: nobody can say which doesn't respond."""
    said = {"equipment_running": "heatPump,auxHeat1"}
    await two(home, DOWNSTAIRS | {"aux": ECOBEE_AUX}, UPPER | {"aux": ECOBEE_AUX})
    for _ in range(4):
        home.climate(HEATING, **said)
        home.climate(HEATING, UPSTAIRS, **said)
        home.power(METER, 10_500)
        await home.pass_time(40)
        home.power(METER, 500)
        calls(home, IDLE, IDLE, equipment_running="")
        home.climate(IDLE, UPSTAIRS, equipment_running="")
        await home.pass_time(45)
    assert len(times(home, DOWN)) == 4
    assert times(home, UP) == []
    assert home.entity("backup_not_responding", UP).state == "off"
    assert home.entity("backup_not_responding", DOWN).state == "off"


async def test_what_one_takes_back_the_other_has(home: Home) -> None:
    """Its call is over, and still it draws. Before that nobody knows: it is not counted twice."""
    await two(home)
    calls(home, HEATING, HEATING)
    await home.pass_time(5)
    home.power(METER, 10_500)
    await home.pass_time(5)
    assert running(home) == ("on", "off")
    calls(home, IDLE, HEATING)
    for _ in range(5):
        await home.pass_time(2)
    assert running(home) == ("off", "on")
    await home.pass_time(15)
    home.power(METER, 500)
    await home.pass_time(10)
    assert (times(home, DOWN), times(home, UP)) == ([], ["12:16-12:35"])


async def test_a_reload_of_one_in_mid_run_gives_the_other_nothing(home: Home) -> None:
    await two(home)
    calls(home, HEATING, HEATING)
    await home.pass_time(5)
    home.power(METER, 10_500)
    await home.pass_time(5)
    assert await home.hass.config_entries.async_reload(DOWN)
    await home.settle()
    await home.pass_time(15)
    assert running(home)[1] == "off"
    home.power(METER, 500)
    await home.pass_time(10)
    assert times(home, UP) == []


async def test_a_run_that_was_taken_while_its_owner_was_away_goes_back(home: Home) -> None:
    await two(home)
    calls(home, HEATING, HEATING)
    await home.pass_time(5)
    home.power(METER, 10_500)
    await home.pass_time(1)
    assert await home.hass.config_entries.async_unload(DOWN)
    for _ in range(5):
        await home.pass_time(1)
    assert home.entity("aux_heat", UP).state == "on"
    assert await home.hass.config_entries.async_setup(DOWN)
    await home.settle()
    for _ in range(5):
        await home.pass_time(1)
    assert running(home) == ("on", "off")
    home.power(METER, 500)
    await home.pass_time(10)
    assert times(home, UP) == []


async def test_who_is_gone_claims_nothing(home: Home) -> None:
    await two(home)
    for change in (
        home.hass.config_entries.async_set_disabled_by(DOWN, ConfigEntryDisabler.USER),
        home.hass.config_entries.async_set_disabled_by(DOWN, None),
        home.hass.config_entries.async_remove(DOWN),
    ):
        await change
        await home.settle()
        calls(home, HEATING, HEATING)
        await home.pass_time(5)
        await a_run(home)
        calls(home, IDLE, IDLE)
        await home.pass_time(30)
    assert times(home, UP) == ["12:05-12:25", "14:15-14:35"]


async def test_a_heat_pump_that_gets_the_meter_later_shares_it(home: Home) -> None:
    """As by reconfiguring: only then is there anything to share."""
    with_counter = {key: value for key, value in UPPER.items() if key != "home_power"}
    home.energy(COUNTER, 100)
    await two(home, DOWNSTAIRS, with_counter | {"home_energy": COUNTER})
    entry = home.hass.config_entries.async_get_entry(UP)
    assert entry is not None
    home.hass.config_entries.async_update_entry(entry, data=dict(UPPER))
    await home.hass.config_entries.async_reload(UP)
    await home.settle()
    calls(home, HEATING, HEATING)
    await home.pass_time(5)
    home.power(METER, 10_500)
    assert running(home) == ("on", "off")


async def test_a_meter_that_is_renamed_is_still_one(home: Home) -> None:
    registry = er.async_get(home.hass)
    meter = registry.async_get_or_create("sensor", "meter", "1", suggested_object_id="home_power")
    assert meter.entity_id == METER
    await two(home)
    registry.async_update_entity(METER, new_entity_id="sensor.mains")
    home.hass.states.async_remove(METER)
    home.power("sensor.mains", 500)
    await home.pass_time(1)
    await home.settle()
    calls(home, HEATING, HEATING)
    await home.pass_time(5)
    home.power("sensor.mains", 10_500)
    assert running(home) == ("on", "off")


async def test_three_have_one_each(home: Home) -> None:
    home.climate(IDLE, "climate.attic")
    await two(home)
    third = DOWNSTAIRS | {"climates": ["climate.attic"], "strips_power": [STRIPS]}
    await home.set_up(third, {"strip_kw": 15.0}, entry_id=BESIDE)
    calls(home, HEATING, HEATING)
    home.climate(HEATING, "climate.attic")
    await home.pass_time(5)
    for level_w in (10_500, 20_500, 35_500):
        home.power(METER, level_w)
        home.power(STRIPS, 15_000 if level_w > 30_000 else 0)
        await home.pass_time(3)
    assert (*running(home), home.entity("aux_heat", BESIDE).state) == ("on", "on", "on")
    for level_w in (20_500, 10_500, 500):
        home.power(METER, level_w)
        home.power(STRIPS, 0)
        await home.pass_time(3)
    calls(home, IDLE, IDLE)
    await home.pass_time(10)
    each = [kwh(home, entry_id) for entry_id in (DOWN, UP, BESIDE)]
    assert each == pytest.approx([10 * 15 / 60, 10 * 9 / 60, 15 * 3 / 60], abs=0.51)
    assert sum(each) == pytest.approx((10 * 24 + 15 * 3) / 60, abs=0.001)


async def test_the_second_ones_diagnostics_are_its_own_replay(home: Home, tmp_path: Path) -> None:
    """What the other claimed is among its readings."""
    await two(home, DOWNSTAIRS | {"strips_power": [STRIPS]}, UPPER)
    calls(home, HEATING, HEATING)
    await home.pass_time(5)
    home.power(METER, 10_500)
    home.power(STRIPS, 10_000)
    await home.pass_time(10)
    home.power(METER, 20_500)
    await home.pass_time(10)
    home.power(STRIPS, 0)
    home.power(METER, 10_500)
    await home.pass_time(10)
    home.power(METER, 500)
    await home.pass_time(10)
    entry = home.hass.config_entries.async_get_entry(UP)
    assert entry is not None
    told = await async_get_config_entry_diagnostics(home.hass, entry)
    assert ["claimed_power_w", 10_000.0] in [reading[1:] for reading in told["readings"]]
    download = tmp_path / "diagnostics.json"
    download.write_text(json.dumps(told))
    program = Path(__file__).parents[1] / "scripts" / "lib" / "replay.py"
    replayed = subprocess.run(  # noqa: ASYNC221, S603 - a program of ours
        [sys.executable, program, download], capture_output=True, check=True, text=True
    )
    runs = json.loads(replayed.stdout)["runs"]
    assert [run["start"][11:16] for run in runs] == ["12:15"]
    live = runs_of(home, UP)
    assert [{key: run[key] for key in runs[0]} for run in live] == runs


class TestThePast:
    """What was before, and while nobody watched."""

    @pytest.fixture(autouse=True)
    def _recorder(self, recorder_mock: Recorder) -> None:
        """Let the recorder run."""

    async def test_history_of_the_second_leaves_out_what_the_first_had(self, home: Home) -> None:
        calls(home, IDLE, IDLE)
        home.power(METER, 500)
        await home.set_up(DOWNSTAIRS, SIZE, entry_id=DOWN)
        calls(home, HEATING, HEATING)
        await home.pass_time(5)
        await a_run(home)
        calls(home, IDLE, HEATING)
        await home.pass_time(20)
        await a_run(home)
        calls(home, IDLE, IDLE)
        await home.pass_time(20)
        await all_read(home)
        await home.set_up(UPPER, SIZE, entry_id=UP)
        await all_read(home)
        assert times(home, DOWN) == ["12:05-12:25"]
        assert times(home, UP) == ["12:55-13:15"]

    async def test_a_rebuild_leaves_out_what_the_other_has(self, home: Home) -> None:
        await two(home)
        calls(home, HEATING, HEATING)
        await home.pass_time(5)
        await a_run(home)
        calls(home, IDLE, IDLE)
        await home.pass_time(20)
        await async_wait_recording_done(home.hass)
        for entry_id in (UP, DOWN):
            told = {"config_entry_id": entry_id}
            await home.hass.services.async_call(DOMAIN, "rebuild", told, blocking=True)
        assert (times(home, DOWN), times(home, UP)) == (["12:05-12:25"], [])

    async def test_a_restart_in_mid_run_leaves_it_to_whose_it_was(
        self, hass: HomeAssistant, home: Home
    ) -> None:
        """Both come back at once; the second waits for what the first made of the time between."""
        await two(home)
        calls(home, HEATING, HEATING)
        await home.pass_time(5)
        home.power(METER, 10_500)
        await home.pass_time(5)
        for entry_id in (DOWN, UP):
            await hass.config_entries.async_unload(entry_id)
        await home.pass_time(4)
        await all_read(home)
        hass.set_state(CoreState.starting)
        for entry_id in (UP, DOWN):
            hass.async_create_task(hass.config_entries.async_setup(entry_id))
        await all_read(home)
        hass.set_state(CoreState.running)
        assert running(home) == ("on", "off")
        await home.pass_time(11)
        assert running(home) == ("on", "off")
        home.power(METER, 500)
        await home.pass_time(10)
        assert (times(home, DOWN), times(home, UP)) == (["12:05-12:25"], [])


async def test_two_set_up_at_start_have_one_order(hass: HomeAssistant, home: Home) -> None:
    calls(home, IDLE, IDLE)
    home.power(METER, 500)
    for entry_id, data in ((UP, UPPER), (DOWN, DOWNSTAIRS)):
        MockConfigEntry(
            domain=DOMAIN, data=dict(data), options=OPTIONS | SIZE, entry_id=entry_id
        ).add_to_hass(hass)
    assert await async_setup_component(hass, DOMAIN, {})
    await home.settle()
    calls(home, HEATING, HEATING)
    await home.pass_time(5)
    home.power(METER, 10_500)
    assert running(home) == ("on", "off")

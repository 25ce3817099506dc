"""The store: what outlives a reload, a restart and a crash, and what is left after removal."""

from __future__ import annotations

from copy import deepcopy
import logging
from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.config_entries import ConfigEntryState
from homeassistant.const import EVENT_HOMEASSISTANT_FINAL_WRITE, STATE_OFF, STATE_ON, STATE_UNKNOWN
from homeassistant.helpers import issue_registry as ir
import pytest

from custom_components.aux_heat.const import DOMAIN

from .home import ENTRY_ID, OUTDOOR, PRICE, STRIPS, STRIPS_ONLY, Home
from .pages import is_a_page

STATE_FILE = f"aux_heat.{ENTRY_ID}.state"
UNREADABLE_FILE = f"aux_heat.{ENTRY_ID}.unreadable"
RUNS_FILE = f"aux_heat.{ENTRY_ID}.runs"
PRICED = STRIPS_ONLY | {"outdoor": OUTDOOR, "price_entity": PRICE}

type Files = dict[str, Any]


@pytest.fixture
async def priced(home: Home) -> Home:
    """Give a home in which heat is called for at a price."""
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(8.33)
    home.price(0.2)
    await home.set_up(PRICED)
    return home


async def run(home: Home, minutes: float = 40) -> None:
    home.power(STRIPS, 9000)
    await home.pass_time(minutes)
    home.power(STRIPS, 5)
    await home.settle()


async def restart(home: Home, files: Files, minutes: float) -> None:
    """Let Home Assistant be down for some minutes, with the files as they are now."""
    kept = deepcopy({name: files[name] for name in (STATE_FILE, RUNS_FILE) if name in files})
    assert await home.hass.config_entries.async_unload(ENTRY_ID)
    for name in (STATE_FILE, RUNS_FILE):
        files.pop(name, None)
    files.update(kept)
    await home.pass_time(minutes)
    # Sources speak anew after a start.
    home.climate(HVACAction.HEATING)
    for entity_id in (STRIPS, OUTDOOR, PRICE):
        state = home.hass.states.get(entity_id)
        assert state is not None
        home.hass.states.async_set(entity_id, state.state, state.attributes)
    assert await home.hass.config_entries.async_setup(ENTRY_ID)
    await home.settle()


async def stop(home: Home) -> None:
    """Let Home Assistant write what it writes last of all."""
    home.hass.bus.async_fire(EVENT_HOMEASSISTANT_FINAL_WRITE)
    await home.settle()


def errors(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [
        record.getMessage()
        for record in caplog.records
        if record.levelno >= logging.ERROR and record.name.startswith("custom_components.aux")
    ]


async def test_run_goes_on_over_a_reload(priced: Home) -> None:
    priced.power(STRIPS, 9000)
    await priced.pass_time(minutes=20)
    await priced.reload()
    assert priced.shown("aux_heat", "aux_runs_today") == (STATE_ON, "1")
    assert priced.number("aux_energy") == pytest.approx(3.0)

    await priced.pass_time(minutes=20)
    priced.power(STRIPS, 5)
    await priced.settle()
    assert priced.number("aux_energy") == pytest.approx(6.0)
    assert priced.number("aux_cost") == pytest.approx(1.2)
    assert priced.shown("aux_runs_today") == "1"
    last = priced.entity("last_aux_run")
    assert (last.state, last.attributes["minutes"]) == ("2026-01-15T12:00:00+00:00", 40)


async def test_totals_and_last_run_are_there_after_a_restart(
    priced: Home, hass_storage: Files
) -> None:
    await run(priced)
    before = priced.shown("aux_energy", "aux_cost", "cost_penalty", "aux_runs_today")
    last = priced.entity("last_aux_run")
    await stop(priced)
    await restart(priced, hass_storage, minutes=45)
    assert priced.shown("aux_energy", "aux_cost", "cost_penalty", "aux_runs_today") == before
    assert priced.entity("last_aux_run").attributes == last.attributes
    assert priced.shown("aux_heat") == STATE_OFF


async def test_what_happened_just_before_a_restart_is_kept(
    priced: Home, hass_storage: Files
) -> None:
    priced.power(STRIPS, 9000)
    await priced.pass_time(minutes=14)
    await stop(priced)
    await restart(priced, hass_storage, minutes=20)
    assert priced.shown("aux_heat", "aux_runs_today") == (STATE_ON, "1")
    # Both ends of the gap were seen: the run went on in it, but nobody measured.
    priced.power(STRIPS, 5)
    await priced.settle()
    assert priced.number("aux_energy") == pytest.approx(9 * 34 / 60)
    assert priced.entity("last_aux_run").attributes["estimated"] is True


async def test_nothing_is_heard_between_the_last_writing_and_the_end(
    priced: Home, hass_storage: Files
) -> None:
    await stop(priced)
    written = deepcopy(hass_storage)
    priced.power(STRIPS, 9000)
    await priced.pass_time(minutes=30)
    assert priced.shown("aux_heat") == STATE_OFF
    assert hass_storage == written


async def test_long_restart_ends_a_run_where_it_was_last_seen(
    priced: Home, hass_storage: Files
) -> None:
    priced.power(STRIPS, 9000)
    await priced.pass_time(minutes=20)
    await stop(priced)
    await restart(priced, hass_storage, minutes=120)
    assert priced.entity("last_aux_run").attributes["minutes"] == 20
    assert priced.number("aux_energy") == pytest.approx(3.0)
    assert priced.shown("aux_heat", "aux_runs_today") == (STATE_ON, "2")


async def test_crash_loses_no_finished_run_and_a_quarter_of_an_hour_at_most(
    priced: Home, hass_storage: Files
) -> None:
    await run(priced)
    priced.power(STRIPS, 9000)
    await priced.pass_time(minutes=25)
    assert priced.number("aux_energy") == pytest.approx(6.0 + 3.75)
    # No last writing: the power is gone.
    await restart(priced, hass_storage, minutes=60)
    assert priced.number("aux_energy") >= 6.0 + 1.5
    assert priced.number("aux_energy") <= 6.0 + 3.75
    assert priced.entity("last_aux_run").attributes["minutes"] in range(10, 26)


async def test_removed_heat_pump_leaves_no_file(priced: Home, hass_storage: Files) -> None:
    await run(priced)
    assert {STATE_FILE, RUNS_FILE} <= set(hass_storage)
    await priced.hass.config_entries.async_remove(ENTRY_ID)
    await priced.pass_time(minutes=60)
    assert not [name for name in hass_storage if name.startswith("aux_heat.")]


async def test_newest_run_is_kept_when_it_pushes_the_oldest_out(
    priced: Home, hass_storage: Files
) -> None:
    await run(priced)
    await priced.hass.config_entries.async_unload(ENTRY_ID)
    (old,) = hass_storage[RUNS_FILE]["data"]["runs"]
    old |= {"start": "2024-01-16T12:30:00+00:00", "end": "2024-01-16T12:40:00+00:00"}
    await priced.pass_time(minutes=30)
    priced.power(STRIPS, 6)
    assert await priced.hass.config_entries.async_setup(ENTRY_ID)
    await priced.settle()
    assert priced.shown("last_aux_run") == "2024-01-16T12:30:00+00:00"
    # Written with the old run first, so that the next one is the same number of runs.
    await priced.pass_time(minutes=15)
    await priced.until("2026-01-15T20:00:00+00:00")
    await run(priced)
    await priced.reload()
    assert priced.shown("last_aux_run") == "2026-01-15T20:00:00+00:00"


@pytest.mark.parametrize("garbage", [[], "text", {"detector": 3}, {"draft": []}, {"live_sums": 1}])
async def test_state_of_another_shape_leaves_the_runs(
    priced: Home, hass_storage: Files, garbage: object, caplog: pytest.LogCaptureFixture
) -> None:
    await run(priced)
    await stop(priced)
    hass_storage[STATE_FILE]["data"] = garbage
    await restart(priced, hass_storage, minutes=1)
    (error,) = errors(caplog)
    assert "the stored state can't be read" in error
    assert priced.number("aux_energy") == pytest.approx(6.0)
    assert priced.shown("last_aux_run") == "2026-01-15T12:00:00+00:00"
    await run(priced)
    assert priced.number("aux_energy") == pytest.approx(12.0)


@pytest.mark.parametrize(
    "garbage", [[], "text", {}, {"runs": 5, "days": {}}, {"runs": [{}], "days": 1}]
)
async def test_runs_of_another_shape_leave_the_totals(
    priced: Home, hass_storage: Files, garbage: object, caplog: pytest.LogCaptureFixture
) -> None:
    await run(priced)
    await stop(priced)
    hass_storage[RUNS_FILE]["data"] = garbage
    await restart(priced, hass_storage, minutes=1)
    (error,) = errors(caplog)
    assert "the stored runs can't be read" in error
    assert hass_storage[UNREADABLE_FILE]["data"] == {"runs": garbage}
    assert priced.number("aux_energy") == pytest.approx(6.0)
    assert priced.shown("last_aux_run") == STATE_UNKNOWN
    # What is counted goes on from where it was.
    await run(priced)
    assert priced.number("aux_energy") == pytest.approx(12.0)


async def test_garbage_in_both_files_starts_anew_and_says_so(
    priced: Home, hass_storage: Files, caplog: pytest.LogCaptureFixture
) -> None:
    await run(priced)
    await stop(priced)
    hass_storage[STATE_FILE]["data"] = []
    hass_storage[RUNS_FILE]["data"] = []
    await restart(priced, hass_storage, minutes=1)
    (error,) = errors(caplog)
    assert "the stored state and runs can't be read" in error
    assert hass_storage[UNREADABLE_FILE]["data"] == {"state": [], "runs": []}
    issue = ir.async_get(priced.hass).async_get_issue(DOMAIN, f"stored_unreadable_{ENTRY_ID}")
    assert issue is not None
    assert issue.translation_placeholders is not None
    assert issue.translation_placeholders["file"].endswith(UNREADABLE_FILE)
    assert issue.learn_more_url is not None
    assert is_a_page(issue.learn_more_url)
    assert priced.number("aux_energy") == 0
    await run(priced)
    await priced.reload()
    assert priced.number("aux_energy") == pytest.approx(6.0)


async def test_runs_are_kept_where_the_state_was_lost(
    priced: Home, hass_storage: Files, caplog: pytest.LogCaptureFixture
) -> None:
    await run(priced)
    await stop(priced)
    del hass_storage[STATE_FILE]
    await restart(priced, hass_storage, minutes=1)
    assert priced.number("aux_energy") == pytest.approx(6.0)
    assert priced.shown("last_aux_run") == "2026-01-15T12:00:00+00:00"
    assert errors(caplog) == []


@pytest.mark.parametrize("name", [STATE_FILE, RUNS_FILE])
async def test_files_of_a_newer_version_are_left_as_they_are(
    priced: Home, hass_storage: Files, name: str
) -> None:
    await run(priced)
    await stop(priced)
    await priced.hass.config_entries.async_unload(ENTRY_ID)
    hass_storage[name]["version"] = 2
    written = deepcopy(hass_storage[name])
    assert not await priced.hass.config_entries.async_setup(ENTRY_ID)
    await priced.pass_time(minutes=30)
    entry = priced.hass.config_entries.async_get_entry(ENTRY_ID)
    assert entry is not None
    assert entry.state is ConfigEntryState.SETUP_ERROR
    assert entry.reason is not None
    assert "newer" in entry.reason
    assert hass_storage[name] == written

"""Storage: files that are damaged, missing or of another version, and a disk that takes nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from copy import deepcopy
from datetime import timedelta
import errno
import json
import logging
import os
from pathlib import Path
from typing import Any
from unittest.mock import patch

from freezegun.api import FrozenDateTimeFactory
from homeassistant.components.climate import HVACAction
from homeassistant.config_entries import ConfigEntry, ConfigEntryState
from homeassistant.const import STATE_ON
from homeassistant.core import HomeAssistant
from homeassistant.helpers import issue_registry as ir
from homeassistant.helpers.storage import Store
from homeassistant.util import dt as dt_util, file as file_util
import pytest

from custom_components.aux_heat.const import DOMAIN
from custom_components.aux_heat.core import Quantity, Reading, Settings
from custom_components.aux_heat.restore import restored
from custom_components.aux_heat.store import Stored
from tests.home import ENTRY_ID, OUTDOOR, PRICE, STRIPS, STRIPS_ONLY, Home

PRICED = STRIPS_ONLY | {"outdoor": OUTDOOR, "price_entity": PRICE}
# The test plugin keeps files in memory.
REAL = {name: getattr(Store, name) for name in ("_async_load", "_async_write_data", "async_remove")}
FIRST = "2026-01-15T12:00:00+00:00"


@pytest.fixture
async def on_disk(
    hass: HomeAssistant, freezer: FrozenDateTimeFactory, tmp_path: Path
) -> AsyncIterator[Home]:
    """Give a home whose files are real."""
    hass.config.config_dir = str(tmp_path)
    home = Home(hass, freezer)
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(8.33)
    home.price(0.2)
    with patch.multiple(Store, **REAL):
        yield home
        for entry in hass.config_entries.async_loaded_entries(DOMAIN):
            await hass.config_entries.async_unload(entry.entry_id)


def stored(home: Home, what: str) -> Path:
    return Path(home.hass.config.path(".storage", f"aux_heat.{ENTRY_ID}.{what}"))


def read(home: Home, what: str) -> Any:
    return json.loads(stored(home, what).read_text(encoding="utf-8"))["data"]


async def run(home: Home, minutes: float = 40) -> None:
    home.power(STRIPS, 9000)
    await home.pass_time(minutes)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=20)


async def had_a_run(home: Home) -> None:
    """Bring a home to where 6 kWh are stored, and nothing runs."""
    await home.set_up(PRICED)
    await run(home)
    assert await home.hass.config_entries.async_unload(ENTRY_ID)


async def set_up_again(home: Home) -> ConfigEntryState:
    await home.hass.config_entries.async_setup(ENTRY_ID)
    await home.settle()
    return entry_of(home).state


def entry_of(home: Home) -> ConfigEntry:
    entry = home.hass.config_entries.async_get_entry(ENTRY_ID)
    assert entry is not None
    return entry


def issues(home: Home) -> set[str]:
    return {issue_id for domain, issue_id in ir.async_get(home.hass).issues if domain == DOMAIN}


def complaints(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [
        record.getMessage()
        for record in caplog.records
        if record.levelno >= logging.WARNING and record.name.startswith("custom_components.aux")
    ]


@contextmanager
def full_disk() -> Iterator[list[str]]:
    """Let the disk take nothing; give the paths that something was to be written to."""
    asked: list[str] = []

    def refuse(path: str, **_: Any) -> Any:
        asked.append(path)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with patch.object(file_util, "AtomicWriter", refuse):
        yield asked


@pytest.mark.parametrize(
    ("what", "content"),
    [
        ("state", b""),
        ("runs", b""),
        ("state", b"\x00\xff\xfe garbage"),
        ("runs", b'{"version": 1, "data": {"ru'),
    ],
    ids=str,
)
async def test_file_that_is_no_json_is_set_aside_and_what_was_counted_goes_on(
    on_disk: Home, what: str, content: bytes
) -> None:
    home = on_disk
    await had_a_run(home)
    stored(home, what).write_bytes(content)
    assert await set_up_again(home) is ConfigEntryState.LOADED
    assert home.number("aux_energy") == pytest.approx(6)
    await run(home)
    assert home.number("aux_energy") == pytest.approx(12)
    (kept,) = stored(home, what).parent.glob(f"*.{what}.corrupt.*")
    assert kept.read_bytes() == content


@pytest.mark.parametrize(
    ("what", "content"),
    [("state", "[]"), ("runs", "null"), ("state", '{"version": 1}'), ("runs", '{"data": {}}')],
)
async def test_file_without_home_assistants_frame_is_kept_and_said(
    on_disk: Home, what: str, content: str
) -> None:
    home = on_disk
    await had_a_run(home)
    stored(home, what).write_text(content)
    assert await set_up_again(home) is ConfigEntryState.LOADED
    assert home.number("aux_energy") == pytest.approx(6)
    assert f"stored_unreadable_{ENTRY_ID}" in issues(home)
    assert read(home, "unreadable") == {what: json.loads(content)}
    await run(home)
    assert home.number("aux_energy") == pytest.approx(12)


async def test_runs_that_are_missing_leave_what_was_counted(on_disk: Home) -> None:
    home = on_disk
    await had_a_run(home)
    stored(home, "runs").unlink()
    assert await set_up_again(home) is ConfigEntryState.LOADED
    assert home.number("aux_energy") == pytest.approx(6)
    # Nothing has to be used twice before it counts again.
    await run(home, minutes=20)
    assert home.number("aux_energy") == pytest.approx(9)


@pytest.mark.parametrize(
    "damage",
    [
        {"energy_kwh": "much"},
        # It seems to last over all that came after it.
        {"end": FIRST},
        # Nobody knows where that is so late.
        {"start": "2025-12-14T21:20:00"},
    ],
    ids=str,
)
async def test_damaged_run_among_thousands_is_the_only_one_lost(
    home: Home, hass_storage: dict[str, Any], damage: dict[str, Any]
) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    await had_a_run(home)
    runs = hass_storage[f"aux_heat.{ENTRY_ID}.runs"]["data"]["runs"]
    (last,) = runs
    runs[:] = [
        last
        | {
            "start": f"2025-12-{day:02}T{hour:02}:{minute:02}:00+00:00",
            "end": f"2025-12-{day:02}T{hour:02}:{minute:02}:30+00:00",
        }
        for day in range(1, 29)
        for hour in range(24)
        for minute in range(0, 60, 20)
    ]
    damaged = runs[1000] | damage
    runs[1000] = damaged
    assert await set_up_again(home) is ConfigEntryState.LOADED
    answer: Any = await home.hass.services.async_call(
        DOMAIN, "get_runs", {}, blocking=True, return_response=True
    )
    assert answer["count"] == 28 * 24 * 3 - 1
    kept = hass_storage[f"aux_heat.{ENTRY_ID}.unreadable"]["data"]
    assert kept == {"damaged_runs": [damaged]}
    assert f"stored_unreadable_{ENTRY_ID}" in issues(home)
    assert home.number("aux_energy") == pytest.approx(6)


async def test_every_part_of_the_state_may_be_damaged(
    home: Home, hass_storage: dict[str, Any]
) -> None:
    """With any of its keys gone or of another shape it is set up, and counts on."""
    home.everything()
    await home.set_up(PRICED)
    await run(home)
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=16)
    files: list[Any] = [
        hass_storage[f"aux_heat.{ENTRY_ID}.{what}"]["data"] for what in ("state", "runs")
    ]
    for part, whole in enumerate(files):
        for key in whole:
            shapes: tuple[Any, ...] = (..., None, "x", [[]], {"x": 1})
            for garbage in shapes:
                damaged = deepcopy(files)
                if garbage is ...:
                    del damaged[part][key]
                else:
                    damaged[part][key] = garbage
                monitor = restored(Settings(), Stored(damaged[0], damaged[1], {}, [])).monitor
                at = dt_util.utcnow()
                for watts in (9000, None, 5, 9000, 5):
                    at += timedelta(minutes=7)
                    monitor.process(at, [Reading(at, Quantity.AUX_POWER_W, watts)])
                    monitor.snapshot()
                assert monitor.ledger.last is not None, (key, garbage)
                json.dumps(monitor.state())


@pytest.mark.parametrize("what", ["state", "runs"])
async def test_newer_minor_version_is_read(on_disk: Home, what: str) -> None:
    home = on_disk
    await had_a_run(home)
    content = json.loads(stored(home, what).read_text())
    content["minor_version"] = 7
    content["data"]["something_new"] = {"x": 1}
    stored(home, what).write_text(json.dumps(content))
    assert await set_up_again(home) is ConfigEntryState.LOADED
    assert home.number("aux_energy") == pytest.approx(6)
    assert home.shown("last_aux_run") == FIRST


@pytest.mark.parametrize("what", ["state", "runs"])
async def test_newer_major_version_is_left_alone_and_told_in_words_until_the_upgrade(
    on_disk: Home, what: str
) -> None:
    home = on_disk
    await had_a_run(home)
    content = json.loads(stored(home, what).read_text())
    content["version"] = 2
    stored(home, what).write_text(json.dumps(content))
    before = {path.name: path.read_bytes() for path in stored(home, what).parent.glob("aux_heat*")}
    assert await set_up_again(home) is ConfigEntryState.SETUP_ERROR
    await home.pass_time(minutes=60)
    said = entry_of(home).reason
    assert said is not None
    assert said.startswith("What is stored for Hallway was written by a newer version")
    assert {
        path.name: path.read_bytes() for path in stored(home, what).parent.glob("aux_heat*")
    } == before
    # The household updates the integration again.
    content["version"] = 1
    stored(home, what).write_text(json.dumps(content))
    await home.reload()
    assert home.number("aux_energy") == pytest.approx(6)


async def test_files_that_can_not_be_read_now_are_read_later(on_disk: Home) -> None:
    home = on_disk
    await had_a_run(home)
    path = stored(home, "runs")
    path.rename(path.with_suffix(".away"))
    path.mkdir()
    assert await set_up_again(home) is ConfigEntryState.SETUP_RETRY
    path.rmdir()
    path.with_suffix(".away").rename(path)
    await home.pass_time(minutes=5)
    await home.settle()
    assert home.number("aux_energy") == pytest.approx(6)


async def test_full_disk_loses_nothing_and_is_told_until_there_is_room(
    on_disk: Home, caplog: pytest.LogCaptureFixture
) -> None:
    home = on_disk
    await home.set_up(PRICED)
    await home.pass_time(minutes=5)
    with full_disk() as asked:
        await run(home)
        await home.settle()
        assert asked
        assert issues(home) == {f"not_saved_{ENTRY_ID}"}
        assert home.number("aux_energy") == pytest.approx(6)
    assert not [line for line in complaints(caplog) if "Traceback" in line]
    # Nothing happens in the house: it is written all the same.
    await home.pass_time(minutes=6)
    await home.settle()
    assert issues(home) == set()
    assert [one["energy_kwh"] for one in read(home, "runs")["runs"]] == [6.0]
    assert read(home, "state")["live_sums"]["shown"]["energy_kwh"] == pytest.approx(6)


async def test_full_disk_and_a_reload_lose_nothing(on_disk: Home) -> None:
    home = on_disk
    await home.set_up(PRICED)
    await run(home)
    with full_disk():
        await run(home)
        home.power(STRIPS, 9000)
        await home.pass_time(minutes=20)
        await home.reload()
        assert home.number("aux_energy") == pytest.approx(15)
        assert home.shown("aux_heat", "aux_runs_today") == (STATE_ON, "3")
    home.power(STRIPS, 5)
    await home.pass_time(minutes=10)
    await home.reload()
    assert home.number("aux_energy") == pytest.approx(15)


async def test_folder_that_can_not_be_made_is_a_full_disk_too(
    on_disk: Home, caplog: pytest.LogCaptureFixture
) -> None:
    home, write = on_disk, Store._write_prepared_data

    def refuse(store: Store[Any], mode: str, data: str | bytes) -> None:
        # Home Assistant catches what the file raises, but not what its folder does.
        if store.key.startswith("aux_heat."):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        write(store, mode, data)

    await home.set_up(PRICED)
    with patch.object(Store, "_write_prepared_data", refuse):
        await run(home)
        assert home.number("aux_energy") == pytest.approx(6)
        assert f"not_saved_{ENTRY_ID}" in issues(home)
    assert "never retrieved" not in caplog.text
    await home.pass_time(minutes=6)
    await home.settle()
    assert issues(home) == set()
    assert len(read(home, "runs")["runs"]) == 1


async def test_removal_on_a_disk_that_refuses_is_a_removal(on_disk: Home) -> None:
    home = on_disk
    await home.set_up(PRICED)
    with full_disk():
        await run(home)
        await home.hass.config_entries.async_remove(ENTRY_ID)
    assert issues(home) == set()
    # Whoever has the same id again begins anew.
    await home.set_up(PRICED)
    assert home.number("aux_energy") == 0


async def test_flutter_is_not_written_each_time(on_disk: Home) -> None:
    home = on_disk
    await home.set_up(PRICED | {"aux": {"kind": "none"}})
    await home.pass_time(minutes=5)
    written: list[str] = []
    plain = file_util.AtomicWriter

    def count(path: str, **given: Any) -> Any:
        written.append(path)
        return plain(path, **given)

    with patch.object(file_util, "AtomicWriter", count):
        for _ in range(100):
            home.power(STRIPS, 9000)
            await home.pass_time(seconds=1)
            home.power(STRIPS, 5)
            await home.pass_time(seconds=1)
        await home.settle()
    # Some minutes, two files.
    assert 2 <= len(written) <= 12
    await home.pass_time(minutes=2)
    await home.settle()
    assert read(home, "state")["live_sums"]["shown"]["runs"] == home.number("aux_runs_today")

"""Restoring: a monitor from what was stored, as much of it as can be read."""

from __future__ import annotations

from collections.abc import Iterator
import logging
from typing import Any, Final, NamedTuple

from homeassistant.config_entries import ConfigEntry
from homeassistant.core import HomeAssistant
from homeassistant.exceptions import (
    ConfigEntryError,
    ConfigEntryNotReady,
    HomeAssistantError,
    UnsupportedStorageVersionError,
)

from .core import Monitor, Settings, restoring
from .core.salvage import ANOTHER_SHAPE, sound_runs
from .refusal import told
from .said import Said
from .storage_issues import async_tell_unreadable
from .store import MonitorStore, Stored

_LOGGER = logging.getLogger(__name__)

# Where only some of the runs can't be read.
DAMAGED_RUNS: Final = "damaged_runs"


class Restored(NamedTuple):
    """A monitor, whether it knows anything from before, and what of that can't be read."""

    monitor: Monitor
    has_stored: bool
    lost: dict[str, Any]


def restored(settings: Settings, stored: Stored) -> Restored:
    """Return a monitor with all that can be read. Fit for a thread: there may be many runs.

    Of a part that can't be read, only that part starts anew; of the runs, only the damaged ones.
    """
    fresh = Monitor(settings).state()
    for state, ledger, lost in _readings(stored, fresh):
        try:
            monitor = restoring.restored(settings, {**fresh, **state, "ledger": ledger})
        except ANOTHER_SHAPE:
            _LOGGER.debug("Stored in another shape", exc_info=True)
            continue
        has_state, has_ledger = state is not fresh, ledger is not fresh["ledger"]
        if has_state and ledger is not stored.runs:
            # What is counted goes on from where it was, though its runs are gone.
            monitor.count_on()
        return Restored(monitor, has_state or has_ledger, {**stored.lost, **lost})
    raise AssertionError  # A fresh monitor's own state is of the right shape.


def _readings(
    stored: Stored, fresh: dict[str, Any]
) -> Iterator[tuple[dict[str, Any], dict[str, Any], dict[str, Any]]]:
    """Yield states and ledgers to try, and what each leaves out: the least first."""
    states: list[tuple[Any, dict[str, Any]]] = [(fresh, {})]
    if stored.state is not None:
        states = [(stored.state, {}), (fresh, {"state": stored.state})]
    for ledger, lost_runs in _ledgers(stored.runs, fresh["ledger"]):
        for state, lost_state in states:
            yield state, ledger, {**lost_state, **lost_runs}


def _ledgers(runs: Any, fresh: dict[str, Any]) -> Iterator[tuple[Any, dict[str, Any]]]:
    if runs is not None:
        yield runs, {}
        try:
            sound, damaged = sound_runs(runs)
        except ANOTHER_SHAPE:
            damaged = []
        if damaged:
            yield sound, {DAMAGED_RUNS: damaged}
    yield fresh, {} if runs is None else {"runs": runs}


async def async_restore(
    hass: HomeAssistant, entry: ConfigEntry[Any], store: MonitorStore, settings: Settings
) -> tuple[Monitor, bool, list[Said]]:
    """Take up what was stored; return whether there was anything, and what was said since.

    Raises ConfigEntryError where a newer version wrote it, ConfigEntryNotReady where the disk
    can't be read at the moment.
    """
    try:
        stored = await store.async_load()
    except UnsupportedStorageVersionError as error:
        raise ConfigEntryError(**told("stored_by_newer", name=entry.title)) from error
    except HomeAssistantError as error:
        # A disk that comes late.
        raise ConfigEntryNotReady(**told("stored_out_of_reach", name=entry.title)) from error
    said = [said for each in stored.said if (said := Said.from_list(each)) is not None]
    monitor, has_stored, lost = await hass.async_add_executor_job(restored, settings, stored)
    if lost:
        # Before anything is written in its place.
        path = await store.async_set_aside(lost)
        _LOGGER.error(
            "%s: the stored %s can't be read and starts anew; what was there is kept in %s",
            entry.title,
            " and ".join(sorted(lost, reverse=True)).replace(DAMAGED_RUNS, "runs, in part,"),
            path,
        )
        async_tell_unreadable(hass, entry, path)
    return monitor, has_stored, said

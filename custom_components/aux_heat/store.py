"""What outlives a restart: one file with the state, one with the runs, per heat pump."""

from __future__ import annotations

import asyncio
from typing import Any

from homeassistant.core import HomeAssistant
from homeassistant.helpers.storage import Store

from .const import DOMAIN
from .core import Monitor
from .core.ledger import Ledger

_VERSION = 1


class MonitorStore:
    """Keeps a monitor's state. The runs are written first: they are what can't be learned again."""

    def __init__(self, hass: HomeAssistant, entry_id: str) -> None:
        """Name the files after the entry, so that sources can be exchanged."""
        self._hass = hass
        self._state: Store[dict[str, Any]] = _store(hass, entry_id, "state")
        self._runs: Store[dict[str, Any]] = _store(hass, entry_id, "runs")
        self._unreadable: Store[Any] = _store(hass, entry_id, "unreadable")
        # The ledger that was written last, and as of which change.
        self._written: tuple[Ledger, int] | None = None
        self._writing = asyncio.Lock()

    async def async_load(self) -> tuple[Any, Any]:
        """Return the state and the runs as they were saved, each None where there is none.

        Raises UnsupportedStorageVersionError where a newer version wrote them.
        """
        runs = await self._runs.async_load()
        return await self._state.async_load(), runs

    async def async_save(self, monitor: Monitor) -> None:
        """Write the state, and the runs if they changed since the last time."""
        ledger = monitor.ledger
        as_of = ledger, ledger.changes
        state = monitor.state(with_ledger=False)
        # Thousands of runs take a while; both files have to be of the same instant.
        runs = None if as_of == self._written else ledger.copy()
        async with self._writing:
            if runs is not None:
                await self._runs.async_save(await self._hass.async_add_executor_job(runs.as_dict))
                self._written = as_of
            await self._state.async_save(state)

    async def async_set_aside(self, what: dict[str, Any]) -> str:
        """Keep what can't be read, for somebody who can; return the file's path."""
        await self._unreadable.async_save(what)
        path: str = self._unreadable.path
        return path

    async def async_remove(self) -> None:
        """Delete all files."""
        await self._unreadable.async_remove()
        await self._runs.async_remove()
        await self._state.async_remove()


def _store(hass: HomeAssistant, entry_id: str, what: str) -> Store[dict[str, Any]]:
    return Store(
        hass,
        _VERSION,
        f"{DOMAIN}.{entry_id}.{what}",
        atomic_writes=True,
        serialize_in_event_loop=False,
    )

"""What outlives a restart: one file with the state, one with the runs, per heat pump."""

from __future__ import annotations

from typing import Any

from homeassistant.core import HomeAssistant
from homeassistant.helpers.storage import Store

from .const import DOMAIN

_VERSION = 1


class MonitorStore:
    """Keeps a monitor's state. The runs are written first: they are what can't be learned again."""

    def __init__(self, hass: HomeAssistant, entry_id: str) -> None:
        """Name the files after the entry, so that sources can be exchanged."""
        self._state: Store[dict[str, Any]] = _store(hass, entry_id, "state")
        self._runs: Store[dict[str, Any]] = _store(hass, entry_id, "runs")
        self._runs_written: dict[str, Any] | None = None

    async def async_load(self) -> tuple[Any, Any]:
        """Return the state and the runs as they were saved, each None where there is none.

        Raises UnsupportedStorageVersionError where a newer version wrote them.
        """
        runs = await self._runs.async_load()
        return await self._state.async_load(), runs

    async def async_save(self, state: dict[str, Any]) -> None:
        """Write the state, and the runs if there are others than at the last time."""
        kept = dict(state)
        runs = kept.pop("ledger")
        # By what they are, not by their number: a new run may push the oldest one out.
        if runs != self._runs_written:
            await self._runs.async_save(runs)
            self._runs_written = runs
        await self._state.async_save(kept)

    async def async_remove(self) -> None:
        """Delete both files."""
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

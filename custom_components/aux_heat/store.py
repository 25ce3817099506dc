"""What outlives a restart: one file with the state, one with the runs, per heat pump."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Final, NamedTuple

from homeassistant.core import HomeAssistant
from homeassistant.helpers.storage import Store
from homeassistant.util.hass_dict import HassKey
from homeassistant.util.json import load_json

from .const import DOMAIN
from .core import Monitor
from .core.ledger import Ledger

_LOGGER = logging.getLogger(__name__)

_VERSION = 1
# What can't be used although it is JSON: Home Assistant's own frame around what is stored is gone.
_NO_FRAME: Final = (AttributeError, KeyError, TypeError)


class Stored(NamedTuple):
    """The state and the runs as they were saved, each None where there is none.

    ``lost``: what was found in their place, and is none, by the part's name. ``said``: what the
    household said and was not taken, the oldest first.
    """

    state: Any
    runs: Any
    lost: dict[str, Any]
    said: list[Any]


class _Unwritten(NamedTuple):
    """What could not be written when an entry was unloaded."""

    state: dict[str, Any]
    runs: dict[str, Any]


_UNWRITTEN: Final[HassKey[dict[str, _Unwritten]]] = HassKey(f"{DOMAIN}_unwritten")


class _File(Store[Any]):
    """A file of which one can know whether it was written: Home Assistant only logs that."""

    was_written = True

    async def _async_write_data(self, *args: Any, **kwargs: Any) -> None:
        self.was_written = False
        await super()._async_write_data(*args, **kwargs)
        self.was_written = True

    async def async_save(self, data: Any) -> None:
        """Write, or let ``was_written`` tell that it failed."""
        try:
            await super().async_save(data)
        except OSError as error:
            _LOGGER.debug("%s can't be written: %s", self.key, error)


class MonitorStore:
    """Keeps a monitor's state. The runs are written first: they are what can't be learned again."""

    def __init__(self, hass: HomeAssistant, entry_id: str) -> None:
        """Name the files after the entry, so that sources can be exchanged."""
        self._hass = hass
        self._entry_id = entry_id
        self._state = _file(hass, entry_id, "state")
        self._runs = _file(hass, entry_id, "runs")
        self._said = _file(hass, entry_id, "said")
        self._unreadable = _file(hass, entry_id, "unreadable")
        # The ledger that was written last, and as of which change.
        self._written: tuple[Ledger, int] | None = None
        self._writing = asyncio.Lock()
        self._has_said = False

    async def async_load(self) -> Stored:
        """Return what was saved last.

        Raises UnsupportedStorageVersionError where a newer version wrote it, HomeAssistantError
        where the files can't be read at the moment.
        """
        lost: dict[str, Any] = {}
        runs = await self._async_load_file(self._runs, "runs", lost)
        state = await self._async_load_file(self._state, "state", lost)
        said = await self._async_load_file(self._said, "said", {})
        unwritten = self._hass.data.get(_UNWRITTEN, {}).pop(self._entry_id, None)
        if unwritten is not None:
            state, runs = unwritten
            lost.clear()
        self._has_said = said is not None
        return Stored(state, runs, lost, said if isinstance(said, list) else [])

    async def _async_load_file(self, file: _File, what: str, lost: dict[str, Any]) -> Any:
        try:
            return await file.async_load()
        except _NO_FRAME:
            _LOGGER.debug("%s is stored in another shape", file.key, exc_info=True)
            lost[what] = await self._hass.async_add_executor_job(load_json, file.path)
            return None

    async def async_save(self, monitor: Monitor, *, is_last: bool = False) -> bool:
        """Write the state, and the runs if they changed since the last time.

        False where the disk didn't take it: it is written the next time. ``is_last``: there is no
        next time, so that it waits in memory for whoever loads it.
        """
        async with self._writing:
            # Thousands of runs take a while; both files have to be of the same instant.
            ledger, state = monitor.ledger, monitor.state(with_ledger=False)
            as_of = ledger, ledger.changes
            runs: dict[str, Any] | None = None
            if as_of != self._written:
                runs = await self._hass.async_add_executor_job(ledger.copy().as_dict)
                await self._runs.async_save(runs)
                self._written = as_of if self._runs.was_written else None
            # A state without its runs would count what it can't show.
            if self._runs.was_written:
                await self._state.async_save(state)
            is_written = self._runs.was_written and self._state.was_written
            if is_written and self._has_said:
                # Whoever writes a state has taken all that was said before.
                self._has_said = False
                await self._said.async_remove()
        if is_last and not is_written:
            runs = runs or ledger.as_dict()
            self._hass.data.setdefault(_UNWRITTEN, {})[self._entry_id] = _Unwritten(state, runs)
        return is_written

    async def async_save_said(self, said: list[Any]) -> None:
        """Keep what the household said and could not be taken yet, if it is anything."""
        if said:
            await self._said.async_save(said)

    async def async_set_aside(self, what: dict[str, Any]) -> str:
        """Keep what can't be read, for somebody who can; return the file's path."""
        await self._unreadable.async_save(what)
        path: str = self._unreadable.path
        return path

    async def async_remove(self) -> None:
        """Delete all files."""
        self._hass.data.get(_UNWRITTEN, {}).pop(self._entry_id, None)
        for file in (self._unreadable, self._said, self._runs, self._state):
            try:
                await file.async_remove()
            except OSError as error:
                _LOGGER.warning("%s can't be deleted: %s", file.path, error)


def _file(hass: HomeAssistant, entry_id: str, what: str) -> _File:
    return _File(
        hass,
        _VERSION,
        f"{DOMAIN}.{entry_id}.{what}",
        atomic_writes=True,
        serialize_in_event_loop=False,
    )

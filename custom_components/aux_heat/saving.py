"""Saving: when what a monitor knows is written, and what becomes of it where the disk refuses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from homeassistant.config_entries import ConfigEntry
from homeassistant.core import HomeAssistant, callback
from homeassistant.util import dt as dt_util

from .const import DOMAIN
from .core import Monitor
from .storage_issues import async_forget_not_saved, async_tell_not_saved
from .store import MonitorStore

_EVERY: Final = timedelta(minutes=15)
_AT_MOST_EVERY: Final = timedelta(minutes=1)
# A disk that is full is made room on by somebody, at some time.
_AGAIN_AFTER: Final = timedelta(minutes=5)


class Saving:
    """Writes what a heat pump's monitor knows: soon after news, and now and then."""

    def __init__(
        self,
        hass: HomeAssistant,
        entry: ConfigEntry[Any],
        store: MonitorStore,
        monitor: Callable[[], Monitor],
        on_not_saved: Callable[[], None],
    ) -> None:
        """Start with nothing to write. ``on_not_saved`` hears that ``due`` has come nearer."""
        self._hass, self._entry, self._store = hass, entry, store
        self._monitor, self._on_not_saved = monitor, on_not_saved
        self._saved_at: datetime = datetime.min.replace(tzinfo=UTC)
        # When to look again at the latest.
        self.due = dt_util.utcnow() + _EVERY

    @callback
    def look(self, at: datetime) -> None:
        """Write where it is time to."""
        if at >= self.due:
            self.soon(at)

    @callback
    def soon(self, at: datetime) -> None:
        """Write at once, but not again within a minute, whatever flutters."""
        if timedelta(0) <= at - self._saved_at < _AT_MOST_EVERY:
            self.due = self._saved_at + _AT_MOST_EVERY
            return
        self._saved_at, self.due = at, at + _EVERY
        self._entry.async_create_task(self._hass, self._async_save(at), name=f"{DOMAIN} save")

    async def _async_save(self, at: datetime) -> None:
        if await self._store.async_save(self._monitor()):
            async_forget_not_saved(self._hass, self._entry.entry_id)
            return
        async_tell_not_saved(self._hass, self._entry)
        self.due = min(self.due, at + _AGAIN_AFTER)
        self._on_not_saved()

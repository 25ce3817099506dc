"""Aux Heat Monitor: watches a heat pump's backup heat."""

from __future__ import annotations

from homeassistant.const import Platform
from homeassistant.core import HomeAssistant

from .coordinator import AuxHeatConfigEntry, AuxHeatCoordinator
from .source_entities import async_follow_sources
from .store import MonitorStore

PLATFORMS = [Platform.BINARY_SENSOR, Platform.SENSOR]


async def async_setup_entry(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> bool:
    """Set up one heat pump."""
    coordinator = AuxHeatCoordinator(hass, entry)
    await coordinator.async_start()
    entry.runtime_data = coordinator
    async_follow_sources(hass, entry)
    await hass.config_entries.async_forward_entry_setups(entry, PLATFORMS)
    return True


async def async_unload_entry(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> bool:
    """Keep what was learned and counted, and stop."""
    unloaded = await hass.config_entries.async_unload_platforms(entry, PLATFORMS)
    if unloaded:
        await entry.runtime_data.async_stop()
    return unloaded


async def async_remove_entry(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> None:
    """Leave nothing behind."""
    await MonitorStore(hass, entry.entry_id).async_remove()

"""Aux Heat Monitor: watches a heat pump's backup heat."""

from __future__ import annotations

from homeassistant.const import Platform
from homeassistant.core import HomeAssistant
from homeassistant.helpers import config_validation as cv
from homeassistant.helpers.typing import ConfigType

from .actions import async_set_up_actions
from .cards import async_offer_cards
from .config_flow import AuxHeatConfigFlow
from .const import CONF_AUX, CONF_COMPRESSOR, DOMAIN
from .coordinator import AuxHeatConfigEntry, AuxHeatCoordinator
from .core_config import async_follow_core_config
from .issues import async_follow_findings, async_forget_findings
from .mapping import SourceMapping
from .report_actions import async_set_up_report_actions
from .runs_csv import RunsView
from .sheet import SheetView
from .source_entities import async_follow_sources
from .statistics_series import async_follow_runs
from .storage_issues import async_forget_storage
from .store import MonitorStore
from .suggestions import compressor_beside
from .websocket import async_set_up_websocket

PLATFORMS = [Platform.BINARY_SENSOR, Platform.BUTTON, Platform.EVENT, Platform.SENSOR]

CONFIG_SCHEMA = cv.config_entry_only_config_schema(DOMAIN)


async def async_setup(hass: HomeAssistant, config: ConfigType) -> bool:
    """Set up what is there with or without a heat pump."""
    async_set_up_actions(hass)
    async_set_up_report_actions(hass)
    async_set_up_websocket(hass)
    hass.http.register_view(RunsView())
    await async_offer_cards(hass)
    hass.http.register_view(SheetView())
    return True


async def async_migrate_entry(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> bool:
    """Bring an earlier version's entry up to date; False for one of a version that is yet to come.

    Before 1.2 nobody was asked how the thermostat tells of the heat pump.
    """
    if entry.version > AuxHeatConfigFlow.VERSION:
        return False
    if entry.minor_version < 2:  # noqa: PLR2004 - the version that asks
        aux = SourceMapping.from_dict(entry.data.get(CONF_AUX))
        data = {CONF_COMPRESSOR: compressor_beside(aux).as_dict(), **entry.data}
        hass.config_entries.async_update_entry(entry, data=data, minor_version=2)
    return True


async def async_setup_entry(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> bool:
    """Set up one heat pump."""
    coordinator = AuxHeatCoordinator(hass, entry)
    await coordinator.async_start()
    entry.runtime_data = coordinator
    async_follow_core_config(hass, entry)
    async_follow_sources(hass, entry)
    async_follow_findings(hass, entry)
    async_follow_runs(hass, entry)
    await hass.config_entries.async_forward_entry_setups(entry, PLATFORMS)
    return True


async def async_unload_entry(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> bool:
    """Keep what was learned and counted, and stop."""
    unloaded = await hass.config_entries.async_unload_platforms(entry, PLATFORMS)
    if unloaded:
        await entry.runtime_data.async_stop()
    return unloaded


async def async_remove_entry(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> None:
    """Leave nothing behind but the statistics, as Home Assistant does with those of entities."""
    async_forget_findings(hass, entry.entry_id)
    async_forget_storage(hass, entry.entry_id)
    await MonitorStore(hass, entry.entry_id).async_remove()

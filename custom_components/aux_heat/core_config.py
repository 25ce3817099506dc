"""Home Assistant's own settings: a heat pump that goes by them is set up anew when they change."""

from __future__ import annotations

from homeassistant.const import EVENT_CORE_CONFIG_UPDATE
from homeassistant.core import Event, HomeAssistant, callback

from .coordinator import AuxHeatConfigEntry
from .core_settings import core_settings
from .temperature_unit import temperature_unit


@callback
def async_follow_core_config(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> None:
    """Reload an entry when the home gets another time zone, hemisphere or temperature unit."""
    before = core_settings(hass, entry), hass.config.units.temperature_unit

    @callback
    def on_update(event: Event) -> None:
        # At once: what thermostats say from now on is in the new unit.
        unit = temperature_unit(hass)
        if (core_settings(hass, entry), unit.now) != before:
            hass.config_entries.async_schedule_reload(entry.entry_id)

    entry.async_on_unload(hass.bus.async_listen(EVENT_CORE_CONFIG_UPDATE, on_update))

"""Heat pumps: which there are, with their entities and sources, for whoever builds a page."""

from __future__ import annotations

from typing import Any

from homeassistant.core import HomeAssistant
from homeassistant.helpers import device_registry as dr, entity_registry as er

from .const import (
    CONF_CLIMATES,
    CONF_HOME_POWER,
    CONF_HVAC_POWER,
    CONF_OUTDOOR,
    CONF_STRIPS_POWER,
    DOMAIN,
)
from .coordinator import AuxHeatConfigEntry
from .reports import is_ready


def heat_pumps_as_told(hass: HomeAssistant) -> list[dict[str, Any]]:
    """Return all heat pumps, those too that are not set up at the moment."""
    return [_heat_pump(hass, entry) for entry in hass.config_entries.async_entries(DOMAIN)]


def _heat_pump(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> dict[str, Any]:
    devices = dr.async_entries_for_config_entry(dr.async_get(hass), entry.entry_id)
    home_power = entry.data.get(CONF_HOME_POWER)
    return {
        "entry_id": entry.entry_id,
        "title": entry.title,
        "loaded": is_ready(entry),
        "device_id": next((device.id for device in devices), None),
        "entities": {
            f"{known.domain}.{known.unique_id.removeprefix(f'{entry.entry_id}_')}": known.entity_id
            for known in er.async_entries_for_config_entry(er.async_get(hass), entry.entry_id)
            if known.disabled_by is None
        },
        "sources": {
            "climates": list(entry.data[CONF_CLIMATES]),
            "outdoor": entry.data.get(CONF_OUTDOOR),
            "power": [
                *entry.data.get(CONF_STRIPS_POWER, []),
                *entry.data.get(CONF_HVAC_POWER, []),
                *([] if home_power is None else [home_power]),
            ],
        },
    }

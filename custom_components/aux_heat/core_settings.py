"""The core's settings: an entry's options, and what Home Assistant knows of the home."""

from __future__ import annotations

from typing import Any, Final

from homeassistant.config_entries import ConfigEntry
from homeassistant.core import HomeAssistant

from .const import CONF_FUEL_UNIT, CONF_SILENT_AFTER
from .core import Settings

# Options that the core knows nothing of.
_NO_SETTINGS: Final = frozenset({CONF_SILENT_AFTER, CONF_FUEL_UNIT})
# A heating season begins in the warm half of the year.
_JANUARY: Final = 1
_JULY: Final = 7


def core_settings(hass: HomeAssistant, entry: ConfigEntry[Any]) -> Settings:
    """Return the core's settings for an entry."""
    options = {key: value for key, value in entry.options.items() if key not in _NO_SETTINGS}
    return Settings.from_mapping(
        {
            **options,
            "time_zone": hass.config.time_zone,
            "season_begins_in": _JANUARY if hass.config.latitude < 0 else _JULY,
        }
    )

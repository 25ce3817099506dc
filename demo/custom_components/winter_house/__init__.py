"""A simulated house in winter, for the demo and for development only."""

from homeassistant.config_entries import SOURCE_IMPORT
from homeassistant.const import Platform
from homeassistant.core import HomeAssistant
from homeassistant.helpers import config_validation as cv
from homeassistant.helpers.start import async_at_started
from homeassistant.helpers.typing import ConfigType

from .adopt import async_adopt
from .const import DOMAIN
from .coordinator import WinterHouseConfigEntry, WinterHouseCoordinator
from .left import async_take_over

CONFIG_SCHEMA = cv.empty_config_schema(DOMAIN)

PLATFORMS = [Platform.BUTTON, Platform.CLIMATE, Platform.SENSOR, Platform.SWITCH]


async def async_setup(hass: HomeAssistant, config: ConfigType) -> bool:
    """Build the house and add Aux Heat Monitor, if the configuration names us."""
    if DOMAIN in config:
        hass.async_create_task(
            hass.config_entries.flow.async_init(DOMAIN, context={"source": SOURCE_IMPORT})
        )
        async_at_started(hass, async_adopt)
    return True


async def async_setup_entry(hass: HomeAssistant, entry: WinterHouseConfigEntry) -> bool:
    """Start the house, where its past left it if that was just now."""
    coordinator = WinterHouseCoordinator(hass, entry, await async_take_over(hass))
    coordinator.async_start()
    entry.runtime_data = coordinator
    await hass.config_entries.async_forward_entry_setups(entry, PLATFORMS)
    return True


async def async_unload_entry(hass: HomeAssistant, entry: WinterHouseConfigEntry) -> bool:
    """Stop the house."""
    return await hass.config_entries.async_unload_platforms(entry, PLATFORMS)

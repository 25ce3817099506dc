"""Clockwork House: thermostats, strips, weather and a tariff that follow the wall clock."""

from __future__ import annotations

import asyncio
import logging
import os
from pathlib import Path
import signal
from typing import Final

from homeassistant.const import EVENT_HOMEASSISTANT_STARTED, Platform
from homeassistant.core import Event, HomeAssistant
from homeassistant.helpers import config_validation as cv
from homeassistant.helpers.discovery import async_load_platform
from homeassistant.helpers.typing import ConfigType

DOMAIN: Final = "clockwork_house"
READY: Final = "clockwork_house.ready"
RELOADED: Final = "aux_heat"

CONFIG_SCHEMA = cv.empty_config_schema(DOMAIN)
_LOGGER = logging.getLogger(__name__)


async def async_setup(hass: HomeAssistant, config: ConfigType) -> bool:
    """Set up all houses, and listen for the signal that asks for a reload of the heat pumps."""

    def reload() -> None:
        _LOGGER.warning("Reloading")
        for entry in hass.config_entries.async_entries(RELOADED):
            hass.config_entries.async_schedule_reload(entry.entry_id)

    async def say_ready(event: Event) -> None:
        asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, reload)
        ready = Path(hass.config.path(READY))
        await hass.async_add_executor_job(ready.write_text, str(os.getpid()))

    hass.bus.async_listen_once(EVENT_HOMEASSISTANT_STARTED, say_ready)
    for platform in (Platform.CLIMATE, Platform.SENSOR):
        hass.async_create_task(async_load_platform(hass, platform, DOMAIN, {}, config))
    return True

"""The thermostats, which say when they call aux heat."""

from __future__ import annotations

from datetime import timedelta
import time
from typing import Any

from homeassistant.components.climate import ClimateEntity, HVACAction, HVACMode
from homeassistant.const import UnitOfTemperature
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddEntitiesCallback
from homeassistant.helpers.typing import ConfigType, DiscoveryInfoType

from .clock import HOUSES, REPORT_EVERY_S, calls, strips_on

SCAN_INTERVAL = timedelta(seconds=REPORT_EVERY_S)


async def async_setup_platform(
    hass: HomeAssistant,
    config: ConfigType,
    async_add_entities: AddEntitiesCallback,
    discovery_info: DiscoveryInfoType | None = None,
) -> None:
    """Add a thermostat for each house."""
    async_add_entities([Thermostat(house) for house in range(HOUSES)], update_before_add=True)


class Thermostat(ClimateEntity):
    """A thermostat whose house is always a degree too cold."""

    _attr_current_temperature = 20.0
    _attr_hvac_mode = HVACMode.HEAT
    _attr_target_temperature = 21.0
    _attr_temperature_unit = UnitOfTemperature.CELSIUS

    def __init__(self, house: int) -> None:
        """Hang it in a house."""
        self._house = house
        self._attr_hvac_modes = [HVACMode.HEAT, HVACMode.OFF]
        self._attr_name = f"House {house}"
        self._attr_unique_id = f"house_{house}"

    async def async_update(self) -> None:
        """Look at the clock."""
        now_s = time.time()
        calling = calls(self._house, now_s)
        self._attr_hvac_action = HVACAction.HEATING if calling else HVACAction.IDLE
        equipment = ["heatPump"] * calling + ["auxHeat1"] * strips_on(self._house, now_s)
        attributes: dict[str, Any] = {"equipment_running": ",".join(equipment)}
        self._attr_extra_state_attributes = attributes

"""The meters, the weather and the tariff."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
import time

from homeassistant.components.sensor import SensorDeviceClass, SensorEntity, SensorStateClass
from homeassistant.const import UnitOfPower, UnitOfTemperature
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddEntitiesCallback
from homeassistant.helpers.typing import ConfigType, DiscoveryInfoType

from .clock import HOUSES, REPORT_EVERY_S, outdoor_c, price_per_kwh, strips_w

SCAN_INTERVAL = timedelta(seconds=REPORT_EVERY_S)


async def async_setup_platform(
    hass: HomeAssistant,
    config: ConfigType,
    async_add_entities: AddEntitiesCallback,
    discovery_info: DiscoveryInfoType | None = None,
) -> None:
    """Add the strips' circuits, the weather and the tariff."""
    watt = (SensorDeviceClass.POWER, UnitOfPower.WATT)
    celsius = (SensorDeviceClass.TEMPERATURE, UnitOfTemperature.CELSIUS)
    async_add_entities(
        [
            *(
                Instrument(f"House {house} strips", partial(strips_w, house), *watt)
                for house in range(HOUSES)
            ),
            Instrument("Clockwork outdoor", outdoor_c, *celsius),
            Instrument("Clockwork price", price_per_kwh, None, "USD/kWh"),
        ],
        update_before_add=True,
    )


class Instrument(SensorEntity):
    """Shows what the clock says."""

    _attr_state_class = SensorStateClass.MEASUREMENT

    def __init__(
        self,
        name: str,
        value_at: Callable[[float], float],
        device_class: SensorDeviceClass | None,
        unit: str,
    ) -> None:
        """Note what to show."""
        self._value_at = value_at
        self._attr_device_class = device_class
        self._attr_name = name
        self._attr_native_unit_of_measurement = unit
        self._attr_unique_id = name

    async def async_update(self) -> None:
        """Look at the clock."""
        self._attr_native_value = self._value_at(time.time())

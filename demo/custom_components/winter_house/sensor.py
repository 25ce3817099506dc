"""Sensors of the demo house: the meter, two circuits, the weather, the tariff."""

from collections.abc import Callable
from dataclasses import dataclass

from homeassistant.components.sensor import (
    SensorDeviceClass,
    SensorEntity,
    SensorEntityDescription,
    SensorStateClass,
)
from homeassistant.const import UnitOfPower, UnitOfTemperature
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from .coordinator import WinterHouseConfigEntry, WinterHouseCoordinator
from .entity import Device, WinterHouseEntity

PARALLEL_UPDATES = 0


@dataclass(frozen=True, kw_only=True)
class WinterHouseSensorDescription(SensorEntityDescription):
    """A sensor, its device and where its value comes from."""

    device: Device
    value_fn: Callable[[WinterHouseCoordinator], float]


def _power(
    device: Device, value_fn: Callable[[WinterHouseCoordinator], float]
) -> WinterHouseSensorDescription:
    """Describe a power meter."""
    return WinterHouseSensorDescription(
        key="power",
        device=device,
        device_class=SensorDeviceClass.POWER,
        state_class=SensorStateClass.MEASUREMENT,
        native_unit_of_measurement=UnitOfPower.WATT,
        suggested_display_precision=0,
        value_fn=value_fn,
    )


SENSORS = (
    _power(Device.METER, lambda coordinator: round(coordinator.data.home_w)),
    _power(Device.AIR_HANDLER, lambda coordinator: round(coordinator.data.hvac_w)),
    _power(Device.STRIP, lambda coordinator: round(coordinator.data.strip_w)),
    WinterHouseSensorDescription(
        key="temperature",
        device=Device.WEATHER,
        device_class=SensorDeviceClass.TEMPERATURE,
        state_class=SensorStateClass.MEASUREMENT,
        native_unit_of_measurement=UnitOfTemperature.CELSIUS,
        value_fn=lambda coordinator: round(coordinator.house.weather.outdoor_c, 1),
    ),
)

PRICE = WinterHouseSensorDescription(
    key="price",
    translation_key="price",
    device=Device.TARIFF,
    suggested_display_precision=2,
    value_fn=lambda coordinator: coordinator.house.price_per_kwh,
)


async def async_setup_entry(
    hass: HomeAssistant,
    entry: WinterHouseConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the sensors."""
    coordinator = entry.runtime_data
    async_add_entities(
        [
            *(WinterHouseSensor(coordinator, description) for description in SENSORS),
            WinterHousePrice(coordinator, PRICE),
        ]
    )


class WinterHouseSensor(WinterHouseEntity, SensorEntity):
    """One instrument."""

    entity_description: WinterHouseSensorDescription

    def __init__(
        self,
        coordinator: WinterHouseCoordinator,
        description: WinterHouseSensorDescription,
    ) -> None:
        """Take the description's device."""
        super().__init__(coordinator, description.device, description)

    @property
    def native_value(self) -> float:
        """The last reading."""
        return self.entity_description.value_fn(self.coordinator)


class WinterHousePrice(WinterHouseSensor):
    """Price of electricity, in the home's currency."""

    @property
    def native_unit_of_measurement(self) -> str:
        """Currency per kWh."""
        return f"{self.hass.config.currency}/kWh"

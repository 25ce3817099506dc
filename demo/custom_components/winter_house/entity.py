"""What the entities of the demo house share."""

from enum import StrEnum

from homeassistant.helpers.device_registry import DeviceInfo
from homeassistant.helpers.entity import EntityDescription
from homeassistant.helpers.update_coordinator import CoordinatorEntity

from .const import DOMAIN
from .coordinator import WinterHouseCoordinator


class Device(StrEnum):
    """Devices of the house; the value is the name on the screen."""

    THERMOSTAT = "Hallway"
    METER = "Home"
    WEATHER = "Outdoor"
    AIR_HANDLER = "Air handler"
    STRIP = "Strip"
    TARIFF = "Electricity"
    CONTROLS = "Winter house"


class WinterHouseEntity(CoordinatorEntity[WinterHouseCoordinator]):
    """An entity on one of the devices."""

    _attr_has_entity_name = True

    def __init__(
        self,
        coordinator: WinterHouseCoordinator,
        device: Device,
        description: EntityDescription,
    ) -> None:
        """Put the entity on its device."""
        super().__init__(coordinator)
        self.entity_description = description
        device_id = f"{coordinator.config_entry.entry_id}_{device.name.lower()}"
        self._attr_unique_id = f"{device_id}_{description.key}"
        self._attr_device_info = DeviceInfo(
            identifiers={(DOMAIN, device_id)},
            manufacturer="Aux Heat Monitor",
            model="Simulated",
            name=device.value,
        )

"""Buttons of the demo house: things that happen once."""

from collections.abc import Callable
from dataclasses import dataclass

from homeassistant.components.button import ButtonEntity, ButtonEntityDescription
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from .const import RAISE_K
from .coordinator import WinterHouseConfigEntry, WinterHouseCoordinator
from .entity import Device, WinterHouseEntity
from .physics import House

PARALLEL_UPDATES = 0


@dataclass(frozen=True, kw_only=True)
class WinterHouseButtonDescription(ButtonEntityDescription):
    """A button and what it does."""

    press_fn: Callable[[House], None]


BUTTONS = (
    WinterHouseButtonDescription(
        key="raise_setpoint",
        translation_key="raise_setpoint",
        press_fn=lambda house: house.set_setpoint(house.setpoint_c + RAISE_K),
    ),
    WinterHouseButtonDescription(
        key="plug_in_car",
        translation_key="plug_in_car",
        press_fn=lambda house: house.other.plug_in_car(),
    ),
    WinterHouseButtonDescription(
        key="run_water_heater",
        translation_key="run_water_heater",
        press_fn=lambda house: house.other.run_water_heater(),
    ),
    WinterHouseButtonDescription(
        key="defrost",
        translation_key="defrost",
        press_fn=lambda house: house.heat_pump.start_defrost(),
    ),
)


async def async_setup_entry(
    hass: HomeAssistant,
    entry: WinterHouseConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the buttons."""
    async_add_entities(
        WinterHouseButton(entry.runtime_data, description) for description in BUTTONS
    )


class WinterHouseButton(WinterHouseEntity, ButtonEntity):
    """One button."""

    entity_description: WinterHouseButtonDescription

    def __init__(
        self,
        coordinator: WinterHouseCoordinator,
        description: WinterHouseButtonDescription,
    ) -> None:
        """Put it among the controls."""
        super().__init__(coordinator, Device.CONTROLS, description)

    async def async_press(self) -> None:
        """Do it and tell every entity."""
        self.entity_description.press_fn(self.coordinator.house)
        self.coordinator.async_update_listeners()

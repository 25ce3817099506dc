"""Switches of the demo house: emergency heat, weather, faults."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from homeassistant.components.switch import SwitchEntity, SwitchEntityDescription
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from .coordinator import WinterHouseConfigEntry, WinterHouseCoordinator
from .entity import Device, WinterHouseEntity
from .physics import House

PARALLEL_UPDATES = 0


@dataclass(frozen=True, kw_only=True)
class WinterHouseSwitchDescription(SwitchEntityDescription):
    """A switch, and what it reads and changes."""

    device: Device = Device.CONTROLS
    is_on_fn: Callable[[House], bool]
    set_fn: Callable[[House, bool], None]


def _set_emergency_heat(house: House, on: bool) -> None:  # noqa: FBT001
    house.thermostat.emergency_heat = on


def _set_cold_snap(house: House, on: bool) -> None:  # noqa: FBT001
    house.weather.cold_snap = on


def _set_compressor_broken(house: House, on: bool) -> None:  # noqa: FBT001
    house.heat_pump.broken = on


def _set_breaker_tripped(house: House, on: bool) -> None:  # noqa: FBT001
    house.breaker_tripped = on


def _set_aux_lockout(house: House, on: bool) -> None:  # noqa: FBT001
    house.thermostat.lockout = on


SWITCHES = (
    WinterHouseSwitchDescription(
        key="emergency_heat",
        translation_key="emergency_heat",
        device=Device.THERMOSTAT,
        is_on_fn=lambda house: house.thermostat.emergency_heat,
        set_fn=_set_emergency_heat,
    ),
    WinterHouseSwitchDescription(
        key="cold_snap",
        translation_key="cold_snap",
        is_on_fn=lambda house: house.weather.cold_snap,
        set_fn=_set_cold_snap,
    ),
    WinterHouseSwitchDescription(
        key="compressor_broken",
        translation_key="compressor_broken",
        is_on_fn=lambda house: house.heat_pump.broken,
        set_fn=_set_compressor_broken,
    ),
    WinterHouseSwitchDescription(
        key="breaker_tripped",
        translation_key="breaker_tripped",
        is_on_fn=lambda house: house.breaker_tripped,
        set_fn=_set_breaker_tripped,
    ),
    WinterHouseSwitchDescription(
        key="aux_lockout",
        translation_key="aux_lockout",
        is_on_fn=lambda house: house.thermostat.lockout,
        set_fn=_set_aux_lockout,
    ),
)


async def async_setup_entry(
    hass: HomeAssistant,
    entry: WinterHouseConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the switches."""
    async_add_entities(
        WinterHouseSwitch(entry.runtime_data, description) for description in SWITCHES
    )


class WinterHouseSwitch(WinterHouseEntity, SwitchEntity):
    """One switch."""

    entity_description: WinterHouseSwitchDescription

    def __init__(
        self,
        coordinator: WinterHouseCoordinator,
        description: WinterHouseSwitchDescription,
    ) -> None:
        """Take the description's device."""
        super().__init__(coordinator, description.device, description)

    @property
    def is_on(self) -> bool:
        """Whether it is on."""
        return self.entity_description.is_on_fn(self.coordinator.house)

    async def async_turn_on(self, **kwargs: Any) -> None:
        """Switch on."""
        self._set(on=True)

    async def async_turn_off(self, **kwargs: Any) -> None:
        """Switch off."""
        self._set(on=False)

    def _set(self, *, on: bool) -> None:
        """Change the house and tell every entity."""
        self.entity_description.set_fn(self.coordinator.house, on)
        self.coordinator.async_update_listeners()

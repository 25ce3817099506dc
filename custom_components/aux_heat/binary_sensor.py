"""Binary sensors: what is so at this moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from homeassistant.components.binary_sensor import (
    BinarySensorDeviceClass,
    BinarySensorEntity,
    BinarySensorEntityDescription,
)
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from .coordinator import AuxHeatConfigEntry
from .core import Quantity, Snapshot
from .entity import AuxHeatEntity

PARALLEL_UPDATES = 0


@dataclass(frozen=True, kw_only=True)
class AuxHeatBinarySensorDescription(BinarySensorEntityDescription):
    """A fact of the moment; None while nothing can tell."""

    value_fn: Callable[[Snapshot], bool | None]
    # The quantity without whose source the entity would never say anything.
    needs: Quantity | None = None


DESCRIPTIONS = (
    AuxHeatBinarySensorDescription(
        key="aux_heat",
        translation_key="aux_heat",
        device_class=BinarySensorDeviceClass.RUNNING,
        value_fn=lambda snapshot: snapshot.running,
    ),
    AuxHeatBinarySensorDescription(
        key="emergency_heat",
        translation_key="emergency_heat",
        value_fn=lambda snapshot: snapshot.emergency_heat,
        needs=Quantity.EMERGENCY_HEAT,
    ),
)


async def async_setup_entry(
    hass: HomeAssistant,
    entry: AuxHeatConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the binary sensors that the sources can feed."""
    async_add_entities(
        AuxHeatBinarySensor(entry, description)
        for description in DESCRIPTIONS
        if entry.runtime_data.can_tell(description.needs)
    )


class AuxHeatBinarySensor(AuxHeatEntity, BinarySensorEntity):
    """A fact of the moment."""

    entity_description: AuxHeatBinarySensorDescription

    @property
    def available(self) -> bool:
        """Whether its sources can tell."""
        return super().available and self.is_on is not None

    @property
    def is_on(self) -> bool | None:
        """Whether it is so."""
        return self.entity_description.value_fn(self.coordinator.data)

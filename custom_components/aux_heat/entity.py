"""What all entities of a heat pump share."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from homeassistant.core import callback
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers.device_registry import DeviceEntryType, DeviceInfo
from homeassistant.helpers.entity import EntityDescription
from homeassistant.helpers.update_coordinator import CoordinatorEntity

from .const import CONF_CLIMATES, DOMAIN
from .coordinator import AuxHeatConfigEntry, AuxHeatCoordinator

# What something has cost grows all the time, and each change is a row for the recorder.
DETAILS_EVERY: Final = timedelta(hours=1)


class AuxHeatEntity(CoordinatorEntity[AuxHeatCoordinator]):
    """An entity on the heat pump's own device, which hangs under the thermostat's."""

    _attr_has_entity_name = True
    # While what came since the last time is read, what was stored is not what is.
    _waits_for_the_past = True
    # What was shown last.
    _shown: tuple[object, ...] | None = None

    def __init__(self, entry: AuxHeatConfigEntry, description: EntityDescription) -> None:
        """Name it by its description's key."""
        super().__init__(entry.runtime_data)
        self.entity_description = description
        self._attr_unique_id = f"{entry.entry_id}_{description.key}"
        info = DeviceInfo(
            identifiers={(DOMAIN, entry.entry_id)},
            entry_type=DeviceEntryType.SERVICE,
            name=entry.title,
        )
        thermostat = er.async_get(self.coordinator.hass).async_get(entry.data[CONF_CLIMATES][0])
        if thermostat is not None and thermostat.device_id is not None:
            info["via_device_id"] = thermostat.device_id
        self._attr_device_info = info

    @property
    def available(self) -> bool:
        """Whether it is as of now: a sum that is behind would look like a counter set back."""
        is_behind = not self.coordinator.is_live and self.coordinator.data.at is not None
        return super().available and not (is_behind and self._waits_for_the_past)

    def _to_show(self) -> tuple[object, ...]:
        """Return what a person would see change."""
        return (self.available,)

    @callback
    def _handle_coordinator_update(self) -> None:
        """Write only what somebody would see: all entities hear of each change."""
        to_show = self._to_show()
        if to_show != self._shown:
            self._shown = to_show
            self.async_write_ha_state()

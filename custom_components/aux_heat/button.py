"""Buttons: what a household starts by hand."""

from __future__ import annotations

from typing import Final

from homeassistant.components.button import ButtonEntity, ButtonEntityDescription
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from .coordinator import AuxHeatConfigEntry
from .entity import AuxHeatEntity

PARALLEL_UPDATES = 0

DESCRIPTIONS: Final = (ButtonEntityDescription(key="test_backup", translation_key="test_backup"),)


async def async_setup_entry(
    hass: HomeAssistant,
    entry: AuxHeatConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the button where there is a backup, and a meter can tell whether it draws."""
    coordinator = entry.runtime_data
    if coordinator.has_backup and coordinator.can_see_draw:
        async_add_entities(BackupTestButton(entry, description) for description in DESCRIPTIONS)


class BackupTestButton(AuxHeatEntity, ButtonEntity):
    """Starts the test of the backup; one that is watched already goes on."""

    async def async_press(self) -> None:
        """Wait for emergency heat from now on."""
        self.coordinator.start_backup_test()

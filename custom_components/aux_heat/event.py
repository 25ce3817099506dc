"""The event of a run: it fires when backup heat has stopped, with all that is known of the run."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from homeassistant.components.event import EventEntity, EventEntityDescription
from homeassistant.core import HomeAssistant, callback
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback
from homeassistant.util import dt as dt_util

from .coordinator import AuxHeatConfigEntry
from .core import Run
from .entity import AuxHeatEntity
from .reports import run_as_told

PARALLEL_UPDATES = 0

_ENDED: Final = "ended"
# What only later proves to have been a run, as on a home's meter, is no news any more.
_NEWS: Final = timedelta(hours=1)

DESCRIPTIONS: Final = (
    EventEntityDescription(key="aux_run", translation_key="aux_run", event_types=[_ENDED]),
)


async def async_setup_entry(
    hass: HomeAssistant,
    entry: AuxHeatConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the event."""
    async_add_entities(AuxRunEvent(entry, description) for description in DESCRIPTIONS)


class AuxRunEvent(AuxHeatEntity, EventEntity):
    """Fires at the end of each run that is seen to end."""

    _unrecorded_attributes = frozenset(
        {
            "balance_point_c",
            "balance_point_uncertainty_k",
            "confidence",
            "end",
            "estimated",
            "evidence",
            "indoor_c",
            "outage_kwh",
            "peak_w",
            "setpoint_c",
            "uncertain_kwh",
            "unpriced_kwh",
            "why",
        }
    )

    _was_available = False

    async def async_added_to_hass(self) -> None:
        """Hear of runs from now on: those before are history."""
        await super().async_added_to_hass()
        self._was_available = self.available
        self.async_on_remove(self.coordinator.async_on_run_ended(self._on_run_ended))

    @callback
    def _on_run_ended(self, run: Run) -> None:
        if dt_util.utcnow() - run.end > _NEWS:
            return
        self._trigger_event(_ENDED, run_as_told(run))
        self.async_write_ha_state()

    @callback
    def _handle_coordinator_update(self) -> None:
        """Write only whether there may be news: sums that grow are none."""
        if self.available != self._was_available:
            self._was_available = self.available
            self.async_write_ha_state()

"""Actions: what automations and people can say to the monitor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import probatio as vol
else:
    import voluptuous as vol

from homeassistant.core import HomeAssistant, ServiceCall, callback
from homeassistant.exceptions import HomeAssistantError, Unauthorized
from homeassistant.helpers import config_validation as cv
from homeassistant.helpers.service import async_get_config_entry, async_register_admin_service

from .const import DOMAIN
from .coordinator import AuxHeatConfigEntry
from .core import FindingKind
from .emergency_off import async_turn_off_emergency
from .permission import async_require_control
from .refusal import refusal
from .statistics_series import async_rewrite

ATTR_ENTRY: Final = "config_entry_id"
ATTR_FINDING: Final = "finding"

_ENTRY: Final[dict[Any, Any]] = {vol.Optional(ATTR_ENTRY): cv.string}


@callback
def async_set_up_actions(hass: HomeAssistant) -> None:
    """Register all actions: maintenance for administrators, the rest for who may control."""

    def entry_of(call: ServiceCall) -> AuxHeatConfigEntry:
        entry: AuxHeatConfigEntry = async_get_config_entry(hass, DOMAIN, call.data.get(ATTR_ENTRY))
        return entry

    async def controlled(call: ServiceCall) -> AuxHeatConfigEntry:
        entry = entry_of(call)
        await async_require_control(hass, entry, call.context)
        return entry

    async def acknowledge(call: ServiceCall) -> None:
        entry, kind = await controlled(call), call.data[ATTR_FINDING]
        if not entry.runtime_data.acknowledge(kind):
            raise refusal("no_such_finding", name=entry.title)

    async def start_outage(call: ServiceCall) -> None:
        entry = await controlled(call)
        if not entry.runtime_data.start_outage():
            raise refusal("outage_already", name=entry.title)

    async def end_outage(call: ServiceCall) -> None:
        entry = await controlled(call)
        if not entry.runtime_data.end_outage():
            raise refusal("no_outage", name=entry.title)

    async def turn_off_emergency_heat(call: ServiceCall) -> None:
        entry = await controlled(call)
        try:
            was_turned = await async_turn_off_emergency(hass, entry.data, call.context)
        except Unauthorized:
            # They may not touch the thermostat.
            raise
        except (HomeAssistantError, ValueError) as error:
            raise refusal("emergency_off_failed", name=entry.title) from error
        if not was_turned:
            raise refusal("emergency_off_failed", name=entry.title)

    async def rebuild(call: ServiceCall) -> None:
        entry = entry_of(call)
        await entry.runtime_data.past.async_rebuild()
        async_rewrite(hass, entry)

    @callback
    def stop_reading_history(call: ServiceCall) -> None:
        entry_of(call).runtime_data.past.stop()

    hass.services.async_register(
        DOMAIN,
        "acknowledge",
        acknowledge,
        vol.Schema({**_ENTRY, vol.Required(ATTR_FINDING): vol.Coerce(FindingKind)}),
    )
    for name, action in (
        ("start_outage", start_outage),
        ("end_outage", end_outage),
        ("turn_off_emergency_heat", turn_off_emergency_heat),
    ):
        hass.services.async_register(DOMAIN, name, action, vol.Schema(_ENTRY))
    async_register_admin_service(hass, DOMAIN, "rebuild", rebuild, vol.Schema(_ENTRY))
    async_register_admin_service(
        hass, DOMAIN, "stop_reading_history", stop_reading_history, vol.Schema(_ENTRY)
    )

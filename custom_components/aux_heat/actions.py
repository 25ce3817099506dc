"""Actions: what automations and people can say to the monitor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import probatio as vol
else:
    import voluptuous as vol

from homeassistant.core import HomeAssistant, ServiceCall, callback
from homeassistant.exceptions import ServiceValidationError
from homeassistant.helpers import config_validation as cv
from homeassistant.helpers.service import async_get_config_entry

from .const import DOMAIN
from .coordinator import AuxHeatConfigEntry
from .core import FindingKind

ATTR_ENTRY: Final = "config_entry_id"
ATTR_FINDING: Final = "finding"

_ENTRY: Final[dict[Any, Any]] = {vol.Optional(ATTR_ENTRY): cv.string}


@callback
def async_set_up_actions(hass: HomeAssistant) -> None:
    """Register all actions."""

    def entry_of(call: ServiceCall) -> AuxHeatConfigEntry:
        entry: AuxHeatConfigEntry = async_get_config_entry(hass, DOMAIN, call.data.get(ATTR_ENTRY))
        return entry

    @callback
    def acknowledge(call: ServiceCall) -> None:
        entry, kind = entry_of(call), call.data[ATTR_FINDING]
        if not entry.runtime_data.acknowledge(kind):
            raise _refusal("no_such_finding", entry)

    @callback
    def start_outage(call: ServiceCall) -> None:
        entry = entry_of(call)
        if not entry.runtime_data.start_outage():
            raise _refusal("outage_already", entry)

    @callback
    def end_outage(call: ServiceCall) -> None:
        entry = entry_of(call)
        if not entry.runtime_data.end_outage():
            raise _refusal("no_outage", entry)

    hass.services.async_register(
        DOMAIN,
        "acknowledge",
        acknowledge,
        vol.Schema({**_ENTRY, vol.Required(ATTR_FINDING): vol.Coerce(FindingKind)}),
    )
    hass.services.async_register(DOMAIN, "start_outage", start_outage, vol.Schema(_ENTRY))
    hass.services.async_register(DOMAIN, "end_outage", end_outage, vol.Schema(_ENTRY))


def _refusal(key: str, entry: AuxHeatConfigEntry) -> ServiceValidationError:
    return ServiceValidationError(
        translation_domain=DOMAIN,
        translation_key=key,
        translation_placeholders={"name": entry.title},
    )

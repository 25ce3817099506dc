"""Device triggers: what the entities' own don't offer, and that is the end of a run."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import probatio as vol
else:
    import voluptuous as vol

from homeassistant.components.device_automation import DEVICE_TRIGGER_BASE_SCHEMA
from homeassistant.components.event import DOMAIN as EVENT_DOMAIN
from homeassistant.const import (
    CONF_DEVICE_ID,
    CONF_DOMAIN,
    CONF_ID,
    CONF_OPTIONS,
    CONF_PLATFORM,
    CONF_TARGET,
    CONF_TYPE,
)
from homeassistant.core import CALLBACK_TYPE, HomeAssistant
from homeassistant.helpers import entity_registry as er, trigger as trigger_helper
from homeassistant.helpers.trigger import TriggerActionType, TriggerInfo
from homeassistant.helpers.typing import ConfigType

from .const import DOMAIN
from .trigger import CONF_WASTED, RUN_ENDED

_LOGGER = logging.getLogger(__name__)

# Each with what it asks of the run.
TYPES: Final[dict[str, dict[str, Any]]] = {
    "run_ended": {},
    "wasted_run_ended": {CONF_WASTED: True},
}

TRIGGER_SCHEMA: Final = DEVICE_TRIGGER_BASE_SCHEMA.extend({vol.Required(CONF_TYPE): vol.In(TYPES)})


async def async_get_triggers(hass: HomeAssistant, device_id: str) -> list[dict[str, Any]]:
    """Return the triggers of a heat pump's device."""
    entities = er.async_entries_for_device(er.async_get(hass), device_id)
    # Without the event, or where it is disabled, nothing would tell of a run's end.
    if not any((entry.platform, entry.domain) == (DOMAIN, EVENT_DOMAIN) for entry in entities):
        return []
    return [
        {
            CONF_PLATFORM: "device",
            CONF_DEVICE_ID: device_id,
            CONF_DOMAIN: DOMAIN,
            CONF_TYPE: kind,
        }
        for kind in TYPES
    ]


async def async_attach_trigger(
    hass: HomeAssistant,
    config: ConfigType,
    action: TriggerActionType,
    trigger_info: TriggerInfo,
) -> CALLBACK_TYPE:
    """Let the trigger of the run's end do it."""
    (trigger,) = await trigger_helper.async_validate_trigger_config(
        hass,
        [
            {
                CONF_PLATFORM: f"{DOMAIN}.{RUN_ENDED}",
                CONF_ID: trigger_info["trigger_data"]["id"],
                CONF_TARGET: {CONF_DEVICE_ID: config[CONF_DEVICE_ID]},
                CONF_OPTIONS: TYPES[config[CONF_TYPE]],
            }
        ],
    )
    detach = await trigger_helper.async_initialize_triggers(
        hass, [trigger], action, trigger_info["domain"], trigger_info["name"], _LOGGER.log
    )
    return detach or _nothing


def _nothing() -> None:
    """Nothing to detach."""

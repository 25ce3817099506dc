"""Permission: who may say something about a heat pump that changes what is counted or found."""

from __future__ import annotations

from homeassistant.auth.permissions.const import POLICY_CONTROL
from homeassistant.core import Context, HomeAssistant
from homeassistant.exceptions import Unauthorized, UnknownUser
from homeassistant.helpers import entity_registry as er

from .coordinator import AuxHeatConfigEntry


async def async_require_control(
    hass: HomeAssistant, entry: AuxHeatConfigEntry, context: Context
) -> None:
    """Raise Unauthorized unless who asks may control some of the heat pump's entities.

    Automations may: whoever made them was allowed to.
    """
    if context.user_id is None:
        return
    user = await hass.auth.async_get_user(context.user_id)
    if user is None:
        raise UnknownUser(context=context, permission=POLICY_CONTROL)
    entities = er.async_entries_for_config_entry(er.async_get(hass), entry.entry_id)
    if not any(
        user.permissions.check_entity(entity.entity_id, POLICY_CONTROL) for entity in entities
    ):
        raise Unauthorized(
            context=context, config_entry_id=entry.entry_id, permission=POLICY_CONTROL
        )

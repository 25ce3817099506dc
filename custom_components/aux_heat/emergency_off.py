"""Emergency heat off: the action that undoes what the mapping of emergency heat reads."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final, NamedTuple

from homeassistant.components.climate import (
    ATTR_PRESET_MODE,
    ATTR_PRESET_MODES,
    DOMAIN as CLIMATE_DOMAIN,
    PRESET_NONE,
    SERVICE_SET_PRESET_MODE,
)
from homeassistant.components.input_boolean import DOMAIN as INPUT_BOOLEAN_DOMAIN
from homeassistant.components.input_select import DOMAIN as INPUT_SELECT_DOMAIN
from homeassistant.components.select import (
    ATTR_OPTION,
    ATTR_OPTIONS,
    DOMAIN as SELECT_DOMAIN,
    SERVICE_SELECT_OPTION,
)
from homeassistant.components.switch import DOMAIN as SWITCH_DOMAIN
from homeassistant.const import (
    ATTR_ENTITY_ID,
    SERVICE_TURN_OFF,
    SERVICE_TURN_ON,
    STATE_OFF,
    STATE_ON,
)
from homeassistant.core import Context, HomeAssistant

from .const import CONF_CLIMATES, CONF_EMERGENCY
from .mapping import MappingKind, SourceMapping

_SWITCHES: Final = (SWITCH_DOMAIN, INPUT_BOOLEAN_DOMAIN)
_SELECTS: Final = (SELECT_DOMAIN, INPUT_SELECT_DOMAIN)
# What the normal mode of a select is called where there are more than two.
_NORMAL: Final = frozenset(
    {"normal", "off", "auto", "heat pump", "heat_pump", "heatpump", "hpheat", "heat", "system"}
)


class Action(NamedTuple):
    """An action of Home Assistant's and what to hand it."""

    domain: str
    service: str
    data: dict[str, Any]


def emergency_off(hass: HomeAssistant, data: Mapping[str, Any]) -> list[Action]:
    """Return what turns emergency heat off; nothing where the mapping doesn't say how."""
    mapping = SourceMapping.from_dict(data.get(CONF_EMERGENCY))
    wanted = {value.strip().casefold() for value in mapping.values}
    if mapping.kind is MappingKind.STATE_IS:
        states = [_state_off(hass, entity_id, wanted) for entity_id in mapping.entities]
        return [action for action in states if action is not None]
    if mapping.kind is MappingKind.ATTRIBUTE_CONTAINS and mapping.attribute == ATTR_PRESET_MODE:
        entities = mapping.entities or list(data[CONF_CLIMATES])
        actions = [_preset_off(hass, entity_id, wanted) for entity_id in entities]
        return [action for action in actions if action is not None]
    return []


async def async_turn_off_emergency(
    hass: HomeAssistant, data: Mapping[str, Any], context: Context | None = None
) -> bool:
    """Turn emergency heat off the way it was found to be on; False where nothing says how.

    It is done in the name of who asked for it. Raises HomeAssistantError or ValueError where the
    thermostat's integration can't, or they may not.
    """
    actions = emergency_off(hass, data)
    for action in actions:
        await hass.services.async_call(
            action.domain, action.service, action.data, blocking=True, context=context
        )
    return bool(actions)


def _state_off(hass: HomeAssistant, entity_id: str, wanted: Collection[str]) -> Action | None:
    domain = entity_id.partition(".")[0]
    target = {ATTR_ENTITY_ID: entity_id}
    if domain in _SWITCHES:
        if STATE_ON in wanted:
            return Action(domain, SERVICE_TURN_OFF, target)
        return Action(domain, SERVICE_TURN_ON, target) if STATE_OFF in wanted else None
    if domain in _SELECTS:
        option = _normal(_listed(hass, entity_id, ATTR_OPTIONS), wanted)
        if option is not None:
            return Action(domain, SERVICE_SELECT_OPTION, target | {ATTR_OPTION: option})
    return None


def _preset_off(hass: HomeAssistant, entity_id: str, wanted: Collection[str]) -> Action | None:
    state = hass.states.get(entity_id)
    if state is None or str(state.attributes.get(ATTR_PRESET_MODE)).casefold() not in wanted:
        return None
    presets = _listed(hass, entity_id, ATTR_PRESET_MODES)
    preset = PRESET_NONE if PRESET_NONE in presets else _normal(presets, wanted)
    if preset is None:
        return None
    target = {ATTR_ENTITY_ID: entity_id, ATTR_PRESET_MODE: preset}
    return Action(CLIMATE_DOMAIN, SERVICE_SET_PRESET_MODE, target)


def _listed(hass: HomeAssistant, entity_id: str, attribute: str) -> list[str]:
    state = hass.states.get(entity_id)
    return [] if state is None else [str(one) for one in state.attributes.get(attribute) or ()]


def _normal(choices: list[str], emergency: Collection[str]) -> str | None:
    """Return the choice that is surely the normal one: the only other, or one of that name."""
    others = [choice for choice in choices if choice.strip().casefold() not in emergency]
    if len(others) == 1:
        return others[0]
    named = [choice for choice in others if choice.strip().casefold() in _NORMAL]
    return named[0] if len(named) == 1 else None

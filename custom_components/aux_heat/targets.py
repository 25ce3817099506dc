"""Targets of triggers and conditions: which entities of the heat pumps they are about."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import probatio as vol
else:
    import voluptuous as vol

from homeassistant.const import CONF_ENTITY_ID, CONF_OPTIONS, CONF_TARGET
from homeassistant.core import HomeAssistant
from homeassistant.helpers import config_validation as cv, entity_registry as er

from .const import DOMAIN
from .core import FindingKind

CONF_FINDING: Final = "finding"
# Which findings it is about; none: all.
FINDING_OPTIONS: Final = {
    vol.Required(CONF_OPTIONS, default={}): {
        vol.Optional(CONF_FINDING, default=[]): vol.All(cv.ensure_list, [vol.Coerce(FindingKind)])
    }
}


def of_heat_pumps(
    hass: HomeAssistant, entity_ids: Iterable[str], keys: Collection[str]
) -> set[str]:
    """Return those entities that are ours, and one of these keys."""
    registry = er.async_get(hass)
    return {
        entity_id
        for entity_id in entity_ids
        if (entry := registry.async_get(entity_id)) is not None and _is_one_of(entry, keys)
    }


def check_targets(hass: HomeAssistant, config: dict[str, Any], keys: Collection[str]) -> None:
    """Raise Invalid where an entity is named that never tells of this: it would be silence.

    An entity that isn't there, or not yet, may come.
    """
    registry = er.async_get(hass)
    for entity_id in cv.ensure_list(config[CONF_TARGET].get(CONF_ENTITY_ID)):
        entry = registry.async_get(entity_id)
        if entry is not None and not _is_one_of(entry, keys):
            raise vol.Invalid(
                f"{entity_id} does not tell of this: choose the heat pump's device,"
                f" as Aux Heat Monitor shows it, instead"
            )


def _is_one_of(entry: er.RegistryEntry, keys: Collection[str]) -> bool:
    own = {f"{entry.config_entry_id}_{key}" for key in keys}
    return entry.platform == DOMAIN and entry.unique_id in own

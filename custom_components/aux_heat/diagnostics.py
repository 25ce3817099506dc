"""Diagnostics: the last hours' readings, so that a report of a fault is its own replay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any, Final

from homeassistant.components.climate.const import (
    PRESET_ACTIVITY,
    PRESET_AWAY,
    PRESET_BOOST,
    PRESET_COMFORT,
    PRESET_ECO,
    PRESET_HOME,
    PRESET_NONE,
    PRESET_SLEEP,
)
from homeassistant.core import HomeAssistant
from homeassistant.helpers import entity_registry as er

from .const import CONF_VALUES, MAPPINGS
from .coordinator import AuxHeatConfigEntry
from .core import Quantity

# Home Assistant's own names.
_PRESETS: Final = frozenset(
    {PRESET_ACTIVITY, PRESET_AWAY, PRESET_BOOST, PRESET_COMFORT, PRESET_ECO, PRESET_HOME}
    | {PRESET_NONE, PRESET_SLEEP}
)


async def async_get_config_entry_diagnostics(
    hass: HomeAssistant, entry: AuxHeatConfigEntry
) -> dict[str, Any]:
    """Return what ``scripts/replay`` takes, without names of persons, rooms or places.

    The time zone stays: a replay needs the local days, and Home Assistant's own part of the file
    names it too.
    """
    coordinator = entry.runtime_data
    # 0 is an answer too, as a balance point in degC often is.
    settings = {
        key: value for key, value in asdict(coordinator.settings).items() if value is not None
    }
    mappings = {conf: _without_entity(entry.data.get(conf)) for conf in MAPPINGS}
    return {
        "settings": settings,
        **_without_presets(coordinator.diagnostics(), mappings.values()),
        "sources": dict(
            Counter(_anonymous(hass, entity_id) for entity_id in coordinator.entity_ids)
        ),
        "mappings": mappings,
    }


def _without_presets(
    told: dict[str, Any], mappings: Iterable[dict[str, Any] | None]
) -> dict[str, Any]:
    """Return it with a number for each preset of somebody's own: a name may be a person's.

    Those that a mapping names are the equipment's, and stay.
    """
    words = {value for mapping in mappings for value in (mapping or {}).get(CONF_VALUES) or ()}
    given = [value for _, name, value in told["readings"] if name == Quantity.PRESET_MODE]
    named = dict.fromkeys(value for value in given if value not in {None, *_PRESETS, *words})
    numbers = {name: f"preset {number}" for number, name in enumerate(named, 1)}
    known = (told["state"] or {}).get("values", {})
    before = known.get(Quantity.PRESET_MODE)
    if before is not None and before not in {*_PRESETS, *words}:
        # It was in force when the readings began.
        told["state"] = told["state"] | {
            "values": known | {Quantity.PRESET_MODE: numbers.get(before, "preset before")}
        }
    told["readings"] = [
        [at, name, numbers.get(value, value) if name == Quantity.PRESET_MODE else value]
        for at, name, value in told["readings"]
    ]
    return told


def _anonymous(hass: HomeAssistant, entity_id: str) -> str:
    """Return an entity's domain and platform: its id may say whose room it is."""
    entry = er.async_get(hass).async_get(entity_id)
    return f"{entity_id.partition('.')[0]} of {entry.platform if entry else 'no registry'}"


def _without_entity(mapping: dict[str, Any] | None) -> dict[str, Any] | None:
    return mapping and {key: value for key, value in mapping.items() if key != "entity"}

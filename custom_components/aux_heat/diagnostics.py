"""Diagnostics: the last hours' readings, so that a report of a fault is its own replay."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import Any

from homeassistant.core import HomeAssistant
from homeassistant.helpers import entity_registry as er

from .const import MAPPINGS
from .coordinator import AuxHeatConfigEntry


async def async_get_config_entry_diagnostics(
    hass: HomeAssistant, entry: AuxHeatConfigEntry
) -> dict[str, Any]:
    """Return what ``scripts/replay`` takes, without names of persons, rooms or places."""
    coordinator = entry.runtime_data
    # 0 is an answer too, as a balance point in degC often is.
    settings = {
        key: value for key, value in asdict(coordinator.settings).items() if value is not None
    }
    return {
        "settings": settings,
        **coordinator.diagnostics(),
        "sources": dict(
            Counter(_anonymous(hass, entity_id) for entity_id in coordinator.entity_ids)
        ),
        "mappings": {conf: _without_entity(entry.data.get(conf)) for conf in MAPPINGS},
    }


def _anonymous(hass: HomeAssistant, entity_id: str) -> str:
    """Return an entity's domain and platform: its id may say whose room it is."""
    entry = er.async_get(hass).async_get(entity_id)
    return f"{entity_id.partition('.')[0]} of {entry.platform if entry else 'no registry'}"


def _without_entity(mapping: dict[str, Any] | None) -> dict[str, Any] | None:
    return mapping and {key: value for key, value in mapping.items() if key != "entity"}

"""Source entities that are renamed are followed; those that are gone are a repair issue."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from homeassistant.core import Event, EventStateChangedData, HomeAssistant, callback
from homeassistant.helpers import entity_registry as er, issue_registry as ir
from homeassistant.helpers.event import (
    async_track_entity_registry_updated_event,
    async_track_state_change_event,
)
from homeassistant.helpers.start import async_at_started

from .const import DOMAIN
from .coordinator import AuxHeatConfigEntry
from .documentation import page


def _issue_ids(entry: AuxHeatConfigEntry) -> str:
    """Return how the ids of an entry's issues begin."""
    return f"source_missing_{entry.entry_id}_"


def _issue_id(entry: AuxHeatConfigEntry, entity_id: str) -> str:
    # Home Assistant puts the ids into the diagnostics, and an entity may be named after a person.
    return _issue_ids(entry) + sha256(entity_id.encode()).hexdigest()[:16]


@callback
def async_follow_sources(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> None:
    """Watch the registry for an entry's sources, and say which are missing once all is started."""

    @callback
    def on_registry_updated(event: Event[er.EventEntityRegistryUpdatedData]) -> None:
        data = event.data
        if data["action"] == "remove":
            _report_missing(hass, entry, data["entity_id"])
        elif data["action"] == "update" and "entity_id" in data["changes"]:
            renamed = replaced(entry.data, data["changes"]["entity_id"], data["entity_id"])
            hass.config_entries.async_update_entry(entry, data=renamed)
            entry.runtime_data.rename_sources()
            hass.config_entries.async_schedule_reload(entry.entry_id)
        elif data["action"] == "update" and "disabled_by" in data["changes"]:
            registered = er.async_get(hass).async_get(data["entity_id"])
            if registered is not None and registered.disabled:
                _report_missing(hass, entry, data["entity_id"])

    @callback
    def on_started(hass: HomeAssistant) -> None:
        for entity_id in entry.runtime_data.entity_ids:
            if hass.states.get(entity_id) is None:
                _report_missing(hass, entry, entity_id)

    @callback
    def on_state(event: Event[EventStateChangedData]) -> None:
        if event.data["old_state"] is None:
            # Some come late, or come back.
            ir.async_delete_issue(hass, DOMAIN, _issue_id(entry, event.data["entity_id"]))

    entity_ids = entry.runtime_data.entity_ids
    entry.async_on_unload(
        async_track_entity_registry_updated_event(hass, entity_ids, on_registry_updated)
    )
    entry.async_on_unload(async_track_state_change_event(hass, entity_ids, on_state))
    entry.async_on_unload(async_at_started(hass, on_started))
    entry.async_on_unload(lambda: _forget_issues(hass, entry))


@callback
def _report_missing(hass: HomeAssistant, entry: AuxHeatConfigEntry, entity_id: str) -> None:
    ir.async_create_issue(
        hass,
        DOMAIN,
        _issue_id(entry, entity_id),
        is_fixable=False,
        learn_more_url=page(hass, "troubleshooting.md#a-repair-says-that-an-entity-is-gone"),
        severity=ir.IssueSeverity.WARNING,
        translation_key="source_missing",
        translation_placeholders={"entity": entity_id, "name": entry.title},
    )


@callback
def _forget_issues(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> None:
    """Take them back: the next set-up looks anew, perhaps at other sources."""
    registry = ir.async_get(hass)
    for domain, issue_id in list(registry.issues):
        if domain == DOMAIN and issue_id.startswith(_issue_ids(entry)):
            ir.async_delete_issue(hass, DOMAIN, issue_id)


def replaced(data: Mapping[str, Any], old: str, new: str) -> dict[str, Any]:
    """Return an entry's data with one entity id in the place of another, wherever it stands."""

    def walk(value: Any) -> Any:
        if isinstance(value, Mapping):
            return {key: walk(inner) for key, inner in value.items()}
        if isinstance(value, list | tuple):
            return [walk(inner) for inner in value]
        return new if value == old else value

    return {key: walk(value) for key, value in data.items()}

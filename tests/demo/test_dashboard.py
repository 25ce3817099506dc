"""Tests of the demo's dashboard: it shows only what there is."""

from collections.abc import Iterator
import json
from pathlib import Path
from typing import Any

from homeassistant.core import HomeAssistant
from homeassistant.helpers import entity_registry as er
from homeassistant.util import slugify
from homeassistant.util.yaml import load_yaml_dict
import pytest
from pytest_homeassistant_custom_component.common import MockConfigEntry

from custom_components.winter_house.const import DOMAIN

DASHBOARD = Path(__file__).resolve().parents[2] / "demo/dashboard.yaml"
TRANSLATIONS = DASHBOARD.parents[1] / "custom_components/aux_heat/translations/en.json"
DEVICE = ".hallway_"


def entity_ids(node: Any) -> Iterator[str]:
    """Find the entity ids in a dashboard."""
    if isinstance(node, list):
        for item in node:
            yield from entity_ids(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key in {"entity", "entity_id"}:
                yield from [value] if isinstance(value, str) else value
            else:
                yield from entity_ids(value)


async def test_the_house_has_every_entity(hass: HomeAssistant) -> None:
    """All that are no entities of Aux Heat Monitor are the house's."""
    entry = MockConfigEntry(domain=DOMAIN)
    entry.add_to_hass(hass)
    assert await hass.config_entries.async_setup(entry.entry_id)
    await hass.async_block_till_done()
    there = set(er.async_get(hass).entities)
    shown = set(entity_ids(load_yaml_dict(str(DASHBOARD))))
    missing = {entity_id for entity_id in shown - there if DEVICE not in entity_id}
    assert not missing
    assert {"climate.hallway", "switch.hallway_emergency_heat"} <= shown & there


def test_aux_heat_monitor_has_every_entity() -> None:
    """All others follow from the English names, on a device named as the thermostat."""
    if not TRANSLATIONS.exists():
        pytest.skip("no translations yet")
    named = json.loads(TRANSLATIONS.read_text())["entity"]
    there = {
        f"{platform}.{slugify(f'hallway {entity["name"]}')}"
        for platform, entities in named.items()
        for entity in entities.values()
        if "name" in entity
    }
    shown = set(entity_ids(load_yaml_dict(str(DASHBOARD))))
    ours = {entity_id for entity_id in shown if DEVICE in entity_id}
    assert ours - {"switch.hallway_emergency_heat"} <= there

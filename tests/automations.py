"""Automations in a test's home: set up as a household would, and what they did."""

from __future__ import annotations

from typing import Any

from homeassistant.core import ServiceCall
from homeassistant.helpers import device_registry as dr
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component.common import async_mock_service

from .home import ENTRY_ID, Home


def heat_pump(home: Home, entry_id: str = ENTRY_ID) -> str:
    """Return the id of the heat pump's device."""
    (device,) = dr.async_entries_for_config_entry(dr.async_get(home.hass), entry_id)
    return device.id


async def automate(home: Home, trigger: dict[str, Any], **more: Any) -> list[ServiceCall]:
    """Set up an automation, and return a list that grows whenever it does something."""
    done = async_mock_service(home.hass, "test", "done")
    config = {
        "alias": "It",
        "triggers": trigger,
        "actions": {
            "action": "test.done",
            "data": {
                "entity_id": "{{ trigger.entity_id }}",
                "id": "{{ trigger.id }}",
                "cause": "{{ (trigger.to_state.attributes if trigger.to_state is defined"
                " else {}).get('cause') }}",
            },
        },
        **more,
    }
    assert await async_setup_component(home.hass, "automation", {"automation": config})
    await home.hass.async_block_till_done()
    assert home.hass.states.get("automation.it") is not None
    return done

"""Removal: what is left of a heat pump that is removed, and of all of them."""

from __future__ import annotations

from collections import Counter
from http import HTTPStatus
from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.core import HomeAssistant
from homeassistant.exceptions import ServiceValidationError
from homeassistant.helpers import (
    device_registry as dr,
    entity_registry as er,
    issue_registry as ir,
)
from homeassistant.setup import async_setup_component
import pytest
from pytest_homeassistant_custom_component.typing import (
    ClientSessionGenerator,
    WebSocketGenerator,
)

from custom_components.aux_heat.const import DOMAIN
from tests.home import ENTRY_ID, FULL, METER, STRIPS, STRIPS_ONLY, UPSTAIRS, Home

OTHER = "01JHXAUXHEATAUXHEATAUXHEAU"


async def traces(home: Home, files: dict[str, Any]) -> dict[str, Any]:
    """Return all that Home Assistant has, and what listens."""
    hass = home.hass
    # Home Assistant writes its own files some minutes later, and listens for its end until then.
    await home.pass_time(minutes=15)
    await home.settle()
    return {
        "states": sorted(hass.states.async_entity_ids()),
        "entities": sorted(er.async_get(hass).entities),
        "devices": sorted(dr.async_get(hass).devices),
        "issues": sorted(ir.async_get(hass).issues),
        "files": sorted(file for file in files if DOMAIN in file),
        "listeners": Counter(hass.bus.async_listeners()),
        "data": sorted(str(key) for key in hass.data if DOMAIN in str(key)),
        "kept for each": {
            str(key): sorted(map(str, value))
            for key, value in hass.data.items()
            if str(key).startswith(DOMAIN) and isinstance(value, dict)
        },
    }


async def live_and_complain(home: Home) -> None:
    """Let something be found, and a source be gone."""
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=130)
    home.hass.states.async_set("switch.hallway_emergency", "on")
    await home.pass_time(minutes=130)
    await home.settle()


@pytest.fixture
async def before(home: Home, hass_storage: dict[str, Any]) -> dict[str, Any]:
    """Give what there is in a home with the integration loaded, and no heat pump yet."""
    home.everything()
    home.climate(HVACAction.IDLE, UPSTAIRS)
    assert await async_setup_component(home.hass, DOMAIN, {})
    # What Home Assistant itself makes with the first entities.
    entry = await home.set_up(STRIPS_ONLY, entry_id="01JHXFIRSTOFALLFIRSTOFALL1")
    await home.hass.config_entries.async_remove(entry.entry_id)
    await home.settle()
    return await traces(home, hass_storage)


async def test_last_heat_pump_leaves_nothing(
    home: Home, before: dict[str, Any], hass_storage: dict[str, Any]
) -> None:
    await home.set_up(FULL | {"outdoor": "sensor.not_there"})
    await live_and_complain(home)
    # Damaged files, and a disk that took nothing, have issues of their own.
    await home.hass.config_entries.async_unload(ENTRY_ID)
    hass_storage[f"aux_heat.{ENTRY_ID}.state"]["data"] = []
    hass_storage[f"aux_heat.{ENTRY_ID}.runs"]["data"] = []
    await home.hass.config_entries.async_setup(ENTRY_ID)
    await live_and_complain(home)
    found = await traces(home, hass_storage)
    assert len(found["issues"]) >= 3
    assert len(found["files"]) >= 3
    await home.hass.config_entries.async_remove(ENTRY_ID)
    await home.settle()
    assert await traces(home, hass_storage) == before
    # Nothing comes back by itself.
    home.power(STRIPS, 5)
    home.power(METER, 9500)
    assert await traces(home, hass_storage) == before


async def test_other_heat_pump_is_not_touched(
    home: Home, before: dict[str, Any], hass_storage: dict[str, Any]
) -> None:
    other = STRIPS_ONLY | {"climates": [UPSTAIRS]}
    await home.set_up(other, entry_id=OTHER)
    await live_and_complain(home)
    alone = await traces(home, hass_storage)
    shown = home.entity("aux_energy", OTHER).state
    await home.set_up(FULL)
    await live_and_complain(home)
    await home.hass.config_entries.async_remove(ENTRY_ID)
    await home.settle()
    left = await traces(home, hass_storage)
    assert left == alone
    home.power(STRIPS, 5)
    await home.pass_time(minutes=5)
    assert float(home.entity("aux_energy", OTHER).state) > float(shown)


async def test_what_outlives_it_refuses_in_words(
    hass: HomeAssistant,
    home: Home,
    before: dict[str, Any],
    hass_client: ClientSessionGenerator,
    hass_ws_client: WebSocketGenerator,
) -> None:
    """Actions, commands and addresses are the integration's: they stay until a restart."""
    await home.set_up(FULL)
    socket, client = await hass_ws_client(), await hass_client()
    await hass.config_entries.async_remove(ENTRY_ID)
    for action in ("start_outage", "rebuild"):
        with pytest.raises(ServiceValidationError):
            await hass.services.async_call(DOMAIN, action, {}, blocking=True)
    with pytest.raises(ServiceValidationError):
        await hass.services.async_call(
            DOMAIN, "get_status", {}, blocking=True, return_response=True
        )
    await socket.send_json_auto_id({"type": f"{DOMAIN}/points", "entry_id": ENTRY_ID})
    assert (await socket.receive_json())["error"]["code"] == "not_found"
    await socket.send_json_auto_id({"type": f"{DOMAIN}/entries"})
    assert (await socket.receive_json())["result"] == []
    response = await client.get(f"/api/{DOMAIN}/{ENTRY_ID}/runs.csv")
    assert response.status == HTTPStatus.NOT_FOUND

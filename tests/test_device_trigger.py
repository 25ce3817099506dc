"""Device triggers: the end of a run, and nothing that is offered already."""

from __future__ import annotations

from homeassistant.components.climate import HVACAction
from homeassistant.components.device_automation import (
    DeviceAutomationType,
    async_get_device_automations,
)
from homeassistant.helpers import device_registry as dr, entity_registry as er
import pytest

from custom_components.aux_heat.const import DOMAIN

from .automations import automate, heat_pump
from .home import ENTRY_ID, FULL, OUTDOOR, STRIPS, STRIPS_ONLY, Home


async def test_what_the_device_offers(home: Home) -> None:
    home.everything()
    await home.set_up(FULL)
    device_id = heat_pump(home)
    offered = await async_get_device_automations(
        home.hass, DeviceAutomationType.TRIGGER, [device_id]
    )
    own = [one["type"] for one in offered[device_id] if one["domain"] == DOMAIN]
    assert own == ["run_ended", "wasted_run_ended"]
    # Home Assistant's own speak for the entities.
    others = [one for one in offered[device_id] if one["domain"] == "binary_sensor"]
    assert {"running", "problem", "unsafe"} <= {one["type"] for one in others}


async def test_other_devices_offer_nothing(home: Home) -> None:
    home.everything()
    await home.set_up(FULL)
    other = dr.async_get(home.hass).async_get_or_create(
        config_entry_id=ENTRY_ID, identifiers={("other", "thing")}
    )
    offered = await async_get_device_automations(
        home.hass, DeviceAutomationType.TRIGGER, [other.id]
    )
    assert not offered.get(other.id)


async def test_nothing_is_offered_that_would_never_fire(home: Home) -> None:
    home.everything()
    await home.set_up(FULL)
    device_id = heat_pump(home)
    er.async_get(home.hass).async_update_entity(
        home.entity("aux_run").entity_id, disabled_by=er.RegistryEntryDisabler.USER
    )
    offered = await async_get_device_automations(
        home.hass, DeviceAutomationType.TRIGGER, [device_id]
    )
    assert not [one for one in offered[device_id] if one["domain"] == DOMAIN]


@pytest.mark.parametrize(
    ("kind", "outdoor_c", "fires"),
    [
        ("run_ended", -15, True),
        ("wasted_run_ended", -15, False),
        ("wasted_run_ended", 8.33, True),
    ],
)
async def test_end_of_a_run(home: Home, kind: str, outdoor_c: float, fires: bool) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(outdoor_c)
    await home.set_up(STRIPS_ONLY | {"outdoor": OUTDOOR}, {"balance_point_c": 0.0})
    done = await automate(
        home,
        {
            "trigger": "device",
            "domain": DOMAIN,
            "device_id": heat_pump(home),
            "type": kind,
            "id": "mine",
        },
    )
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=20)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=10)
    assert [call.data["id"] for call in done] == ["mine"] * fires

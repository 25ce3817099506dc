"""Source entities: a renamed one is followed, one that is gone is a repair issue."""

from __future__ import annotations

from homeassistant.const import EVENT_HOMEASSISTANT_STARTED, STATE_OFF, STATE_ON, STATE_UNAVAILABLE
from homeassistant.core import CoreState
from homeassistant.helpers import entity_registry as er, issue_registry as ir
import pytest

from custom_components.aux_heat.const import DOMAIN, MAPPINGS
from custom_components.aux_heat.source_entities import replaced

from .home import (
    CLIMATE,
    EMERGENCY_SWITCH,
    ENTRY_ID,
    FULL,
    METER,
    METER_ONLY,
    STRIPS,
    STRIPS_ONLY,
    Home,
)
from .pages import is_a_page


def issues(home: Home) -> set[str]:
    """Return the entities that a repair issue says are gone."""
    return {
        issue.translation_placeholders["entity"]
        for (domain, _), issue in ir.async_get(home.hass).issues.items()
        if domain == DOMAIN
        and issue.active
        and issue.translation_key == "source_missing"
        and issue.translation_placeholders
    }


def registered(home: Home, domain: str, object_id: str) -> str:
    """Put a source into the entity registry."""
    return (
        er.async_get(home.hass)
        .async_get_or_create(domain, "shelly", object_id, suggested_object_id=object_id)
        .entity_id
    )


@pytest.fixture
async def watched(home: Home) -> Home:
    """Give a home whose meter on the strips is in the registry."""
    registered(home, "sensor", "strips_power")
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    return home


async def test_renamed_source_is_followed_and_counting_goes_on(watched: Home) -> None:
    watched.power(STRIPS, 9000)
    await watched.pass_time(minutes=20)

    er.async_get(watched.hass).async_update_entity(STRIPS, new_entity_id="sensor.heater")
    watched.hass.states.async_remove(STRIPS)
    watched.power("sensor.heater", 9000)
    await watched.settle()
    await watched.pass_time(minutes=20)
    watched.power("sensor.heater", 5)
    await watched.settle()

    assert watched.number("aux_energy") == pytest.approx(6.0)
    assert watched.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "1")
    assert issues(watched) == set()
    entry = watched.hass.config_entries.async_get_entry(ENTRY_ID)
    assert entry is not None
    assert entry.data["strips_power"] == ["sensor.heater"]


async def test_renamed_switch_of_a_mapping_is_followed(home: Home) -> None:
    registered(home, "switch", "hallway_emergency")
    home.climate()
    home.power(METER, 500)
    home.hass.states.async_set("switch.hallway_emergency", "off")
    await home.set_up(METER_ONLY | {"emergency": EMERGENCY_SWITCH})
    er.async_get(home.hass).async_update_entity(
        "switch.hallway_emergency", new_entity_id="switch.em"
    )
    home.hass.states.async_set("switch.em", "on")
    await home.settle()
    await home.settle()
    assert home.shown("emergency_heat") == STATE_ON


async def test_other_changes_of_a_source_change_nothing(watched: Home) -> None:
    changes = watched.watch("aux_heat")
    er.async_get(watched.hass).async_update_entity(STRIPS, name="The heater")
    await watched.settle()
    assert changes == []
    assert issues(watched) == set()


async def test_removed_source_is_a_repair_issue_that_names_it(watched: Home) -> None:
    er.async_get(watched.hass).async_remove(STRIPS)
    watched.hass.states.async_remove(STRIPS)
    await watched.settle()
    assert issues(watched) == {STRIPS}
    assert watched.shown("aux_heat") == STATE_UNAVAILABLE
    (issue,) = ir.async_get(watched.hass).issues.values()
    assert issue.translation_key == "source_missing"
    assert issue.translation_placeholders == {"entity": STRIPS, "name": "Hallway"}
    assert issue.learn_more_url is not None
    assert is_a_page(issue.learn_more_url)


async def test_issue_is_gone_when_the_source_is_back(watched: Home) -> None:
    er.async_get(watched.hass).async_remove(STRIPS)
    watched.hass.states.async_remove(STRIPS)
    await watched.settle()
    watched.power(STRIPS, 5)
    await watched.settle()
    assert issues(watched) == set()
    assert watched.shown("aux_heat") == STATE_OFF


async def test_source_that_is_missing_is_an_issue_once_all_is_started(home: Home) -> None:
    home.hass.set_state(CoreState.starting)
    home.climate()
    await home.set_up(STRIPS_ONLY)
    assert issues(home) == set()

    home.hass.set_state(CoreState.running)
    home.hass.bus.async_fire(EVENT_HOMEASSISTANT_STARTED)
    await home.settle()
    assert issues(home) == {STRIPS}

    # It came late, that was all.
    home.power(STRIPS, 5)
    await home.settle()
    assert issues(home) == set()


async def test_source_that_is_only_unavailable_is_no_issue(home: Home) -> None:
    home.hass.set_state(CoreState.starting)
    home.hass.states.async_set(CLIMATE, STATE_UNAVAILABLE, {"restored": True})
    home.hass.states.async_set(STRIPS, STATE_UNAVAILABLE, {"restored": True})
    await home.set_up(STRIPS_ONLY)
    home.hass.set_state(CoreState.running)
    home.hass.bus.async_fire(EVENT_HOMEASSISTANT_STARTED)
    await home.settle()
    assert issues(home) == set()
    assert home.shown("aux_heat") == STATE_UNAVAILABLE

    home.climate()
    home.power(STRIPS, 9000)
    await home.settle()
    assert home.shown("aux_heat") == STATE_ON


async def test_issue_is_gone_after_another_source_took_its_place(watched: Home) -> None:
    er.async_get(watched.hass).async_remove(STRIPS)
    watched.hass.states.async_remove(STRIPS)
    watched.power("sensor.new_meter", 5)
    await watched.settle()
    assert issues(watched) == {STRIPS}

    flow = await watched.reconfigure()
    for answer in (
        {"climates": [CLIMATE]},
        {told: {"kind": "none"} for told in MAPPINGS},
        {"strips_power": ["sensor.new_meter"]},
        {},
    ):
        flow = await watched.hass.config_entries.flow.async_configure(flow["flow_id"], answer)
    await watched.settle()
    assert flow["reason"] == "reconfigure_successful"
    assert issues(watched) == set()
    assert watched.shown("aux_heat") == STATE_OFF


async def test_issues_of_another_heat_pump_stay(watched: Home) -> None:
    watched.climate(entity_id="climate.barn")
    await watched.set_up(METER_ONLY | {"climates": ["climate.barn"]}, entry_id="barn")
    assert issues(watched) == {METER}
    await watched.reload()
    assert issues(watched) == {METER}
    await watched.hass.config_entries.async_remove("barn")
    assert issues(watched) == set()


def test_entity_id_is_replaced_wherever_it_stands() -> None:
    data = FULL | {"home_power": STRIPS, "hvac_power": [METER, STRIPS]}
    data = data | {"aux": {"kind": "state_is", "entity": STRIPS, "values": [STRIPS]}}
    renamed = replaced(data, STRIPS, "sensor.heater")
    assert STRIPS not in str(renamed)
    assert renamed["hvac_power"] == [METER, "sensor.heater"]
    assert replaced(renamed, "sensor.heater", STRIPS) == data

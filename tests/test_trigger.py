"""Triggers: an automation runs when it happens to our heat pump, and at nothing like it."""

from __future__ import annotations

from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.const import STATE_OFF, STATE_ON, STATE_UNAVAILABLE, STATE_UNKNOWN
from homeassistant.helpers import area_registry as ar, device_registry as dr, entity_registry as er
from homeassistant.setup import async_setup_component
import pytest

from custom_components.aux_heat.core import FindingKind
from custom_components.aux_heat.trigger import async_get_triggers

from .automations import automate, heat_pump
from .found import SWITCH, left_on
from .home import FULL, OUTDOOR, PRICE, STRIPS, STRIPS_ONLY, Home

PRICED = STRIPS_ONLY | {"outdoor": OUTDOOR, "price_entity": PRICE}

KEYS = {
    "backup_started": "aux_heat",
    "emergency_heat_chosen": "emergency_heat",
    **{kind.value: kind.value for kind in FindingKind},
}


def at(home: Home, trigger: str, **options: Any) -> dict[str, Any]:
    """Return a trigger that is about the heat pump's device."""
    return {
        "trigger": f"aux_heat.{trigger}",
        "target": {"device_id": heat_pump(home)},
        "options": options,
    }


async def turn(home: Home, key: str, *states: str) -> None:
    """Let an entity take states, one after the other."""
    state = home.entity(key)
    for value in states:
        home.hass.states.async_set(state.entity_id, value, state.attributes)
        await home.hass.async_block_till_done()


@pytest.fixture
async def full(home: Home) -> Home:
    """Give a home with all entities that there are."""
    home.everything()
    await home.set_up(FULL)
    return home


@pytest.mark.parametrize("trigger", KEYS)
async def test_fires_when_it_becomes_so(full: Home, trigger: str) -> None:
    done = await automate(full, at(full, trigger))
    await turn(full, KEYS[trigger], STATE_ON)
    assert [call.data["entity_id"] for call in done] == [full.entity(KEYS[trigger]).entity_id]
    await turn(full, KEYS[trigger], STATE_OFF, STATE_ON)
    assert len(done) == 2


@pytest.mark.parametrize("trigger", KEYS)
async def test_does_not_fire_at_anything_else(full: Home, trigger: str) -> None:
    done = await automate(full, at(full, trigger))
    for key in set(KEYS.values()) - {KEYS[trigger]}:
        await turn(full, key, STATE_ON, STATE_OFF)
    # Known again is not news.
    for gone in (STATE_UNAVAILABLE, STATE_UNKNOWN):
        await turn(full, KEYS[trigger], gone, STATE_ON, gone, STATE_OFF)
    assert done == []


async def test_fires_again_when_it_gets_worse_and_not_when_figures_grow(full: Home) -> None:
    done = await automate(full, at(full, "heat_pump_not_heating"))
    entity_id = full.entity("heat_pump_not_heating").entity_id
    for attributes, fired in (
        ({"pattern": "backup_alone", "raised": "1", "hours": 5}, 1),
        ({"pattern": "backup_alone", "raised": "1", "hours": 6}, 1),
        ({"pattern": "no_heat", "raised": "1", "minutes": 90}, 2),
        ({"pattern": "no_heat", "raised": "2", "minutes": 90}, 3),
    ):
        full.hass.states.async_set(entity_id, STATE_ON, attributes)
        await full.hass.async_block_till_done()
        assert len(done) == fired


async def test_everything_is_offered(full: Home) -> None:
    assert set(await async_get_triggers(full.hass)) == {*KEYS, "run_ended", "finding_over"}


async def test_fires_by_what_really_happens(home: Home) -> None:
    home.everything()
    home.ecobee("")
    await home.set_up(FULL)
    done = await automate(home, at(home, "emergency_heat_left_on"))
    home.ecobee("auxHeat1")
    home.power(STRIPS, 9000)
    home.hass.states.async_set(SWITCH, "on")
    await home.pass_time(minutes=59)
    assert done == []
    await home.pass_time(minutes=2)
    assert len(done) == 1


async def test_restart_and_reload_fire_nothing(home: Home) -> None:
    await left_on(home)
    done = await automate(home, at(home, "emergency_heat_left_on"))
    await home.reload()
    await home.pass_time(minutes=5)
    assert home.shown("emergency_heat_left_on") == STATE_ON
    assert done == []


async def test_holds_for_as_long_as_is_asked(full: Home) -> None:
    done = await automate(full, at(full, "backup_started", **{"for": {"minutes": 10}}))
    for watts in (9000, 5, 9000):
        full.power(STRIPS, watts)
        await full.pass_time(minutes=9)
    assert done == []
    await full.pass_time(minutes=2)
    assert len(done) == 1


async def test_area_stands_for_the_heat_pumps_in_it(full: Home) -> None:
    area = ar.async_get(full.hass).async_create("House")
    dr.async_get(full.hass).async_update_device(heat_pump(full), area_id=area.id)
    # Somebody else's sensor of the same name in the same place.
    other = er.async_get(full.hass).async_get_or_create(
        "binary_sensor", "other", "01JHXAUXHEATAUXHEATAUXHEAT_backup_stuck_on"
    )
    er.async_get(full.hass).async_update_entity(other.entity_id, area_id=area.id)
    done = await automate(
        full, {"trigger": "aux_heat.backup_stuck_on", "target": {"area_id": area.id}}
    )
    full.hass.states.async_set(other.entity_id, STATE_OFF)
    full.hass.states.async_set(other.entity_id, STATE_ON)
    await full.hass.async_block_till_done()
    assert done == []
    await turn(full, "backup_stuck_on", STATE_ON)
    assert len(done) == 1


@pytest.mark.parametrize("key", ["aux_heat", "backup_stuck_on", None])
async def test_entity_that_never_tells_of_it_is_refused(
    full: Home, key: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    other = er.async_get(full.hass).async_get_or_create("binary_sensor", "other", "left_on")
    entity_id = other.entity_id if key is None else full.entity(key).entity_id
    await automate(
        full, {"trigger": "aux_heat.emergency_heat_left_on", "target": {"entity_id": entity_id}}
    )
    state = full.hass.states.get("automation.it")
    assert state is not None
    assert state.state == STATE_UNAVAILABLE
    assert f"{entity_id} does not tell of this" in caplog.text


async def test_its_own_entity_may_be_named(full: Home) -> None:
    entity_id = full.entity("backup_stuck_on").entity_id
    done = await automate(
        full,
        {
            "trigger": "aux_heat.backup_stuck_on",
            # What isn't there yet may come.
            "target": {"entity_id": [entity_id, "binary_sensor.cabin_backup_stuck_on"]},
        },
    )
    await turn(full, "backup_stuck_on", STATE_ON)
    assert len(done) == 1


@pytest.mark.parametrize(
    ("asked", "key", "fires"),
    [
        ({}, "backup_stuck_on", True),
        ({"finding": ["backup_stuck_on", "heat_pump_not_heating"]}, "backup_stuck_on", True),
        ({"finding": ["heat_pump_not_heating"]}, "backup_stuck_on", False),
        ({}, "aux_heat", False),
        ({}, "emergency_heat", False),
    ],
)
async def test_what_was_found_is_over(
    full: Home, asked: dict[str, Any], key: str, fires: bool
) -> None:
    done = await automate(full, at(full, "finding_over", **asked))
    await turn(full, key, STATE_ON, STATE_OFF)
    assert len(done) == fires
    await turn(full, key, STATE_ON, STATE_UNAVAILABLE, STATE_OFF)
    assert len(done) == fires


@pytest.fixture
async def priced(home: Home) -> Home:
    """Give a home with a meter, weather and a price. A run of 40 min costs 1.20 EUR."""
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(8.33)
    home.price(0.2)
    await home.set_up(PRICED, {"balance_point_c": 0.0})
    return home


async def run(home: Home, minutes: float = 40) -> None:
    home.power(STRIPS, 9000)
    await home.pass_time(minutes)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=10)


@pytest.mark.parametrize(
    ("asked", "fires"),
    [
        ({}, True),
        ({"cost_above": 1.19}, True),
        ({"cost_above": 1.2}, False),
        ({"extra_cost_above": 0.78}, True),
        ({"extra_cost_above": 0.79}, False),
        ({"longer_than": {"minutes": 39}}, True),
        ({"longer_than": "00:40:00"}, False),
        ({"wasted": True}, True),
        ({"cause": ["droop", "capacity"]}, True),
        ({"cause": "capacity"}, False),
        ({"cost_above": 1, "wasted": True, "cause": ["defrost"]}, False),
    ],
)
async def test_run_has_to_fit_all_that_is_asked(
    priced: Home, asked: dict[str, Any], fires: bool
) -> None:
    done = await automate(priced, at(priced, "run_ended", **asked))
    await run(priced)
    assert [call.data["cause"] for call in done] == ["droop"] * fires


async def test_run_that_was_needed_is_not_wasted(priced: Home) -> None:
    priced.outdoor(-15)
    done = await automate(priced, at(priced, "run_ended", wasted=True))
    await run(priced)
    assert done == []


async def test_run_of_unknown_cost_is_not_above_any(priced: Home) -> None:
    priced.gone(PRICE)
    done = await automate(priced, at(priced, "run_ended", cost_above=0))
    await run(priced)
    assert priced.entity("aux_run").attributes["cost"] is None
    assert done == []


async def test_each_run_fires_once_and_what_is_past_does_not(priced: Home) -> None:
    done = await automate(priced, at(priced, "run_ended"))
    await run(priced)
    await priced.reload()
    await priced.pass_time(minutes=30)
    assert len(done) == 1
    await run(priced)
    assert len(done) == 2


@pytest.mark.parametrize(
    "options", [{"cost_above": -1}, {"cause": ["cold"]}, {"finding": ["backup_stuck_on"]}]
)
async def test_what_can_not_be_is_refused(priced: Home, options: dict[str, Any]) -> None:
    assert await async_setup_component(
        priced.hass,
        "automation",
        {
            "automation": {
                "alias": "It",
                "triggers": at(priced, "run_ended", **options),
                "actions": [],
            }
        },
    )
    state = priced.hass.states.get("automation.it")
    assert state is not None
    assert state.state == STATE_UNAVAILABLE

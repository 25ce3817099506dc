"""Conditions: an automation goes on while it is so with our heat pump, and only then."""

from __future__ import annotations

from typing import Any

from homeassistant.const import STATE_OFF, STATE_ON, STATE_UNAVAILABLE
from homeassistant.core import ServiceCall
from homeassistant.helpers import entity_registry as er
import pytest

from custom_components.aux_heat.condition import async_get_conditions

from .automations import automate, heat_pump
from .home import FULL, STRIPS, Home

KEYS = {
    "backup_is_running": "aux_heat",
    "emergency_heat_is_chosen": "emergency_heat",
    "is_found": "backup_stuck_on",
}


@pytest.fixture
async def full(home: Home) -> Home:
    """Give a home with all entities that there are."""
    home.everything()
    await home.set_up(FULL)
    return home


async def ask(
    home: Home, condition: str, target: dict[str, Any] | None = None, **options: Any
) -> list[ServiceCall]:
    """Set up an automation that asks for a condition whenever it is told to."""
    return await automate(
        home,
        {"trigger": "event", "event_type": "ask"},
        conditions={
            "condition": f"aux_heat.{condition}",
            "target": target or {"device_id": heat_pump(home)},
            "options": options,
        },
        actions={"action": "test.done"},
    )


async def holds(home: Home, done: list[ServiceCall]) -> bool:
    """Tell the automation to ask, and return whether it went on."""
    before = len(done)
    home.hass.bus.async_fire("ask")
    await home.hass.async_block_till_done()
    return len(done) > before


def put(home: Home, key: str, value: str) -> None:
    state = home.entity(key)
    home.hass.states.async_set(state.entity_id, value, state.attributes)


@pytest.mark.parametrize("condition", KEYS)
async def test_holds_while_it_is_so(full: Home, condition: str) -> None:
    done = await ask(full, condition)
    assert not await holds(full, done)
    for value, expected in ((STATE_ON, True), (STATE_UNAVAILABLE, False), (STATE_OFF, False)):
        put(full, KEYS[condition], value)
        assert await holds(full, done) is expected


@pytest.mark.parametrize("condition", KEYS)
async def test_nothing_else_counts(full: Home, condition: str) -> None:
    done = await ask(full, condition)
    for key in set(KEYS.values()) - {KEYS[condition]}:
        put(full, key, STATE_ON)
    assert not await holds(full, done)


async def test_everything_is_offered(full: Home) -> None:
    assert set(await async_get_conditions(full.hass)) == {*KEYS, "heat_pump_is_out_of_order"}


@pytest.mark.parametrize(
    ("finding", "expected"),
    [
        (["backup_stuck_on", "heat_pump_not_heating"], True),
        (["heat_pump_not_heating"], False),
        ([], True),
    ],
)
async def test_only_what_is_asked_for_is_found(
    full: Home, finding: list[str], expected: bool
) -> None:
    done = await ask(full, "is_found", finding=finding)
    put(full, "backup_stuck_on", STATE_ON)
    assert await holds(full, done) is expected


async def test_out_of_order_from_when_it_is_said_until_it_is_over(full: Home) -> None:
    done = await ask(full, "heat_pump_is_out_of_order")
    assert not await holds(full, done)
    for action, expected in (("start_outage", True), ("end_outage", False)):
        await full.hass.services.async_call("aux_heat", action, blocking=True)
        await full.settle()
        assert await holds(full, done) is expected
    # What is over is still told of.
    assert full.entity("outage_days").attributes["since"] is not None


@pytest.mark.parametrize("behavior", ["any", "all"])
async def test_out_of_order_for_so_long(full: Home, behavior: str) -> None:
    done = await ask(full, "heat_pump_is_out_of_order", behavior=behavior, **{"for": {"hours": 2}})
    await full.hass.services.async_call("aux_heat", "start_outage", blocking=True)
    await full.pass_time(minutes=90)
    assert not await holds(full, done)
    await full.pass_time(minutes=45)
    assert await holds(full, done)


async def test_running_for_so_long(full: Home) -> None:
    done = await ask(full, "backup_is_running", **{"for": {"minutes": 30}})
    full.power(STRIPS, 9000)
    await full.pass_time(minutes=20)
    assert not await holds(full, done)
    await full.pass_time(minutes=15)
    assert await holds(full, done)


async def test_entity_that_never_tells_of_it_is_refused(
    full: Home, caplog: pytest.LogCaptureFixture
) -> None:
    other = er.async_get(full.hass).async_get_or_create("binary_sensor", "other", "aux_heat")
    await ask(full, "backup_is_running", {"entity_id": other.entity_id})
    state = full.hass.states.get("automation.it")
    assert state is not None
    assert state.state == STATE_UNAVAILABLE
    assert f"{other.entity_id} does not tell of this" in caplog.text

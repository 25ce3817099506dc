"""The button that starts the test of the backup, and what the test's sensor says of it."""

from __future__ import annotations

from unittest.mock import patch

from homeassistant.components.button import DOMAIN as BUTTON_DOMAIN, SERVICE_PRESS
from homeassistant.components.climate import HVACAction
from homeassistant.const import ATTR_ENTITY_ID, STATE_UNKNOWN, Platform
from homeassistant.helpers import entity_registry as er
import pytest
from pytest_homeassistant_custom_component.common import snapshot_platform
from syrupy.assertion import SnapshotAssertion

from .home import (
    COUNTER_ONLY,
    EMERGENCY_SWITCH,
    ENTRY_ID,
    METER_ONLY,
    STRIPS,
    STRIPS_ONLY,
    THERMOSTAT_ONLY,
    Home,
)

SWITCH = "switch.hallway_emergency"


@pytest.fixture
async def tested(home: Home) -> Home:
    """Give a home whose strips have a meter, and a switch for emergency heat."""
    home.climate(HVACAction.IDLE)
    home.hass.states.async_set(SWITCH, "off")
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY | {"emergency": EMERGENCY_SWITCH}, {"strip_kw": 10.0})
    return home


async def press(home: Home) -> None:
    await home.hass.services.async_call(
        BUTTON_DOMAIN,
        SERVICE_PRESS,
        {ATTR_ENTITY_ID: home.entity("test_backup").entity_id},
        blocking=True,
    )
    await home.settle()


async def emergency(home: Home, watts: float) -> None:
    home.hass.states.async_set(SWITCH, "on")
    home.climate(HVACAction.HEATING)
    await home.pass_time(minutes=1)
    home.power(STRIPS, watts)
    await home.settle()


async def test_all_buttons(
    home: Home, entity_registry: er.EntityRegistry, snapshot: SnapshotAssertion
) -> None:
    home.climate()
    home.power(STRIPS, 5)
    with patch("custom_components.aux_heat.PLATFORMS", [Platform.BUTTON]):
        await home.set_up(STRIPS_ONLY)
        await snapshot_platform(home.hass, entity_registry, snapshot, ENTRY_ID)


@pytest.mark.parametrize(("watts", "state"), [(9800, "passed"), (4900, "weak"), (5, "failed")])
async def test_from_the_button_to_the_result(tested: Home, watts: float, state: str) -> None:
    assert tested.shown("test_backup", "backup_test") == (STATE_UNKNOWN, "never")
    await press(tested)
    assert tested.shown("backup_test") == "waiting"
    await tested.pass_time(minutes=5)
    await emergency(tested, watts)
    assert tested.shown("backup_test") == "watching"
    await tested.pass_time(minutes=10)
    assert tested.shown("backup_test") == state

    told = tested.entity("backup_test").attributes
    assert told["finished"].isoformat() == "2026-01-15T12:15:00+00:00"
    assert told["size_kw"] == 10.0
    assert told["power_kw"] == (None if watts == 5 else watts / 1000)
    if state == "passed":
        assert tested.shown("backup_last_proven") != STATE_UNKNOWN


async def test_pressed_and_forgotten(tested: Home) -> None:
    await press(tested)
    await tested.pass_time(minutes=14)
    assert tested.shown("backup_test") == "waiting"
    await tested.pass_time(minutes=1)
    assert tested.shown("backup_test") == "not_called"


async def test_pressed_again_while_it_is_watched(tested: Home) -> None:
    await press(tested)
    await emergency(tested, 9800)
    await press(tested)
    assert tested.shown("backup_test") == "watching"
    await tested.pass_time(minutes=10)
    assert tested.shown("backup_test") == "passed"


async def test_a_reload_in_the_middle_goes_on(tested: Home) -> None:
    await press(tested)
    await emergency(tested, 9800)
    await tested.pass_time(minutes=4)
    await tested.reload()
    assert tested.shown("backup_test") == "watching"
    await tested.pass_time(minutes=6)
    assert tested.shown("backup_test") == "passed"


@pytest.mark.parametrize(
    ("data", "is_there"),
    [(STRIPS_ONLY, True), (METER_ONLY, True), (COUNTER_ONLY, True), (THERMOSTAT_ONLY, False)],
)
async def test_only_where_a_meter_could_tell(
    home: Home, data: dict[str, object], is_there: bool
) -> None:
    home.climate()
    await home.set_up(data)
    for key in ("test_backup", "backup_test"):
        assert (home.find(key) is not None) is is_there


async def test_there_is_nothing_to_test_where_there_is_no_backup(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY, {"backup": "none"})
    assert home.find("test_backup") is None
    assert home.find("backup_test") is None

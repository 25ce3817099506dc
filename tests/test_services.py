"""Actions: what automations can say, and what is said back when it makes no sense."""

from __future__ import annotations

from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.core import Context
from homeassistant.exceptions import ServiceValidationError
from homeassistant.setup import async_setup_component
import pytest
from pytest_homeassistant_custom_component.common import async_mock_service
import voluptuous as vol

from custom_components.aux_heat.const import DOMAIN

from .found import SWITCH, left_on
from .home import ENTRY_ID, STRIPS, STRIPS_ONLY, UPSTAIRS, Home

OTHER = "01JHXAUXHEATAUXHEATAUXHEAU"


async def say(home: Home, action: str, **data: Any) -> None:
    """Call an action."""
    await home.hass.services.async_call(DOMAIN, action, data, blocking=True)
    await home.settle()


async def stuck_on(home: Home) -> None:
    """Bring a home to where strips run that nobody called."""
    home.climate()
    home.power(STRIPS, 9000)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=11)


async def test_actions_are_there_without_any_heat_pump(home: Home) -> None:
    assert await async_setup_component(home.hass, DOMAIN, {})
    assert set(home.hass.services.async_services()[DOMAIN]) == {
        "acknowledge",
        "start_outage",
        "end_outage",
        "get_runs",
        "get_report",
        "get_status",
        "turn_off_emergency_heat",
        "rebuild",
        "stop_reading_history",
    }
    with pytest.raises(ServiceValidationError):
        await say(home, "start_outage")


async def test_acknowledge(home: Home) -> None:
    await stuck_on(home)
    assert home.entity("backup_stuck_on").attributes["acknowledged"] is None
    await say(home, "acknowledge", finding="backup_stuck_on")
    assert home.entity("backup_stuck_on").attributes["acknowledged"] is not None


async def test_outage_begins_and_ends(home: Home) -> None:
    await stuck_on(home)
    assert home.number("outage_days") == 0
    await say(home, "start_outage", config_entry_id=ENTRY_ID)
    await home.pass_time(minutes=36 * 60)
    assert home.number("outage_days") == 1.5
    assert home.entity("outage_days").attributes["until"] is None
    await home.reload()
    assert home.number("outage_days") == 1.5
    await say(home, "end_outage")
    assert home.number("outage_days") == 0
    assert home.entity("outage_days").attributes["until"] is not None


async def test_an_outage_lasts_though_nothing_else_changes(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    await say(home, "start_outage", config_entry_id=ENTRY_ID)
    for _ in range(36):
        home.power(STRIPS, 5)
        await home.pass_time(minutes=60)
    assert home.number("outage_days") == 1.5


@pytest.mark.parametrize(
    ("action", "data", "key"),
    [
        ("acknowledge", {"finding": "heat_pump_not_heating"}, "no_such_finding"),
        ("end_outage", {}, "no_outage"),
    ],
)
async def test_what_makes_no_sense_is_refused_in_words(
    home: Home, action: str, data: dict[str, Any], key: str
) -> None:
    await stuck_on(home)
    with pytest.raises(ServiceValidationError) as refused:
        await say(home, action, **data)
    assert refused.value.translation_domain == DOMAIN
    assert refused.value.translation_key == key
    assert refused.value.translation_placeholders == {"name": "Hallway"}


async def test_second_outage_is_refused(home: Home) -> None:
    await stuck_on(home)
    await say(home, "start_outage")
    with pytest.raises(ServiceValidationError, match="already"):
        await say(home, "start_outage")


async def test_unknown_finding_is_refused(home: Home) -> None:
    await stuck_on(home)
    with pytest.raises(vol.Invalid):
        await say(home, "acknowledge", finding="too_cold")


async def test_with_two_heat_pumps_one_has_to_be_named(home: Home) -> None:
    await stuck_on(home)
    home.climate(HVACAction.IDLE, UPSTAIRS)
    await home.set_up(STRIPS_ONLY | {"climates": [UPSTAIRS]}, entry_id=OTHER)
    with pytest.raises(ServiceValidationError):
        await say(home, "start_outage")
    await say(home, "start_outage", config_entry_id=OTHER)
    await home.pass_time(minutes=24 * 60)
    assert home.entity("outage_days", OTHER).state == "1.0"
    assert home.shown("outage_days") == "0.0"


async def test_emergency_heat_is_turned_off(home: Home) -> None:
    await left_on(home)
    turned = async_mock_service(home.hass, "switch", "turn_off")
    await say(home, "turn_off_emergency_heat")
    assert [call.data["entity_id"] for call in turned] == [SWITCH]


async def test_emergency_heat_is_turned_off_in_the_name_of_who_asked(home: Home) -> None:
    await left_on(home)
    turned = async_mock_service(home.hass, "switch", "turn_off")
    asked = Context()
    await home.hass.services.async_call(
        DOMAIN, "turn_off_emergency_heat", blocking=True, context=asked
    )
    assert [call.context for call in turned] == [asked]


async def test_emergency_heat_that_can_not_be_turned_off_is_refused(home: Home) -> None:
    await stuck_on(home)
    with pytest.raises(ServiceValidationError) as refused:
        await say(home, "turn_off_emergency_heat")
    assert refused.value.translation_key == "emergency_off_failed"


async def test_emergency_heat_that_its_integration_can_not_turn_off_is_refused(home: Home) -> None:
    # There is no action switch.turn_off.
    await left_on(home)
    with pytest.raises(ServiceValidationError) as refused:
        await say(home, "turn_off_emergency_heat")
    assert refused.value.translation_key == "emergency_off_failed"

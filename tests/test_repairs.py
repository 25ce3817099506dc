"""Repairs: what was found is an issue, once, that a household can answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
import re
from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.config_entries import ConfigEntryDisabler
from homeassistant.const import STATE_ON
from homeassistant.core import ServiceCall, callback
from homeassistant.data_entry_flow import FlowResultType
from homeassistant.exceptions import HomeAssistantError
from homeassistant.helpers import issue_registry as ir
from homeassistant.helpers.translation import async_get_translations
from homeassistant.setup import async_setup_component
from homeassistant.util.unit_system import US_CUSTOMARY_SYSTEM
import pytest
from pytest_homeassistant_custom_component.common import (
    async_capture_events,
    async_mock_service,
)

from custom_components.aux_heat.const import DOMAIN
from custom_components.aux_heat.issues import placeholders

from .found import SWITCH, bumped, carried_by_backup, left_on
from .home import (
    ENTRY_ID,
    FULL,
    STRIPS,
    STRIPS_ONLY,
    UNTOLD,
    Home,
)
from .pages import is_a_page
from .test_translations import LANGUAGES, OF_REGIONS, texts_in

LEFT_ON = f"emergency_heat_left_on_{ENTRY_ID}"
STUCK_ON = f"backup_stuck_on_{ENTRY_ID}"


def issues(home: Home) -> dict[str, ir.IssueEntry]:
    """Return the issues that are shown."""
    return {
        issue_id: issue
        for (domain, issue_id), issue in ir.async_get(home.hass).issues.items()
        if domain == DOMAIN and issue.active
    }


async def answer(home: Home, issue_id: str, choice: str) -> Mapping[str, Any]:
    """Choose from an issue's menu."""
    flow = await opened(home, issue_id)
    manager = home.hass.data["repairs"]["flow_manager"]
    result: Mapping[str, Any] = await manager.async_configure(
        flow["flow_id"], {"next_step_id": choice}
    )
    await home.settle()
    return result


async def opened(home: Home, issue_id: str) -> Mapping[str, Any]:
    """Open an issue."""
    assert await async_setup_component(home.hass, "repairs", {})
    manager = home.hass.data["repairs"]["flow_manager"]
    result: Mapping[str, Any] = await manager.async_init(DOMAIN, context={"issue_id": issue_id})
    return result


async def stuck_on(home: Home) -> None:
    """Bring a home to where strips run that nobody called."""
    home.climate()
    home.power(STRIPS, 9000)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=11)


async def test_issue_says_what_was_found_in_the_households_words(home: Home) -> None:
    await left_on(home)
    issue = issues(home)[LEFT_ON]
    assert issue.severity is ir.IssueSeverity.ERROR
    assert issue.is_fixable
    assert issue.translation_key == "emergency_heat_left_on"
    told = issue.translation_placeholders
    assert told is not None
    assert told["name"] == "Hallway"
    assert told["cost"] == "1.80 EUR"
    # 12:00 UTC is 4 in the morning here.
    assert told["since"] == "2026-01-15 04:00"


@pytest.mark.parametrize("language", [*LANGUAGES, *OF_REGIONS])
async def test_repair_reads_in_the_households_language(home: Home, language: str) -> None:
    home.hass.config.language = language
    await bumped(home)
    (issue,) = issues(home).values()
    # As it will be when it is known what a winter would save.
    entry = home.hass.config_entries.async_get_entry(ENTRY_ID)
    assert entry is not None
    (finding,) = entry.runtime_data.data.findings.values()
    details = {**finding.details, "winter_saves_cost": 4.6, "share": 0.31}
    told = placeholders(home.hass, entry, replace(finding, details=details))
    texts = await async_get_translations(home.hass, language, "issues", [DOMAIN])
    prefix = f"component.{DOMAIN}.issues.{issue.translation_key}"
    for part in ("title", "fix_flow.step.init.title", "fix_flow.step.init.description"):
        text = texts[f"{prefix}.{part}"].format(**told)
        # "?" stands where a detail isn't known.
        assert not re.search(r"[{}]|component\.|\bcommon\b|\?\B|  ", text), text
    common = texts_in(language)["common"]
    mark = common["decimal_mark"]
    assert told["avoidable_kwh"] == f"9{mark}0"
    assert told["share"] == "31 %"
    assert told["setting"] == common["aux_lockout"]
    assert told["saves"] == " " + common["saves"].format(cost=f"4{mark}6 EUR")


async def test_temperatures_are_in_the_households_unit(home: Home) -> None:
    home.hass.config.units = US_CUSTOMARY_SYSTEM
    home.everything()
    home.measured("sensor.outdoor_temperature", 47, "°F")
    home.hass.states.async_set(SWITCH, "on")
    home.ecobee("auxHeat1")
    await home.set_up(FULL)
    await home.pass_time(minutes=61)
    told = issues(home)[LEFT_ON].translation_placeholders
    assert told is not None
    assert told["outdoor_c"] == "47 °F"


async def test_what_may_burn_is_critical(home: Home) -> None:
    await stuck_on(home)
    assert issues(home)[STUCK_ON].severity is ir.IssueSeverity.CRITICAL


async def test_issue_is_told_once_and_anew_each_day(home: Home) -> None:
    await left_on(home)
    events = async_capture_events(home.hass, ir.EVENT_REPAIRS_ISSUE_REGISTRY_UPDATED)
    for watts in range(9001, 9040):
        home.power(STRIPS, watts)
        await home.pass_time(minutes=15)
    assert events == []
    await home.pass_time(minutes=15 * 60)
    assert [event.data["action"] for event in events] == ["update"]


async def test_issue_goes_when_it_clears(home: Home) -> None:
    await left_on(home)
    home.hass.states.async_set(SWITCH, "off")
    await home.settle()
    assert LEFT_ON not in issues(home)


async def test_issue_is_there_after_a_reload_with_what_was_said_to_it(home: Home) -> None:
    await stuck_on(home)
    ir.async_ignore_issue(home.hass, DOMAIN, STUCK_ON, True)
    await home.reload()
    issue = issues(home)[STUCK_ON]
    assert issue.dismissed_version is not None


async def test_issue_goes_with_the_heat_pump(home: Home) -> None:
    await stuck_on(home)
    await home.hass.config_entries.async_remove(ENTRY_ID)
    await home.settle()
    assert issues(home) == {}


async def test_issue_goes_when_the_heat_pump_is_disabled(home: Home) -> None:
    await stuck_on(home)
    await home.hass.config_entries.async_set_disabled_by(ENTRY_ID, ConfigEntryDisabler.USER)
    await home.settle()
    assert issues(home) == {}


async def test_what_is_acknowledged_is_no_issue_any_more(home: Home) -> None:
    await stuck_on(home)
    result = await answer(home, STUCK_ON, "acknowledge")
    assert result["type"] is FlowResultType.CREATE_ENTRY
    assert issues(home) == {}
    assert home.shown("backup_stuck_on") == STATE_ON
    assert home.entity("backup_stuck_on").attributes["acknowledged"] is not None
    await home.reload()
    await home.pass_time(minutes=3 * 24 * 60)
    assert issues(home) == {}


async def test_what_is_snoozed_comes_back_after_a_week(home: Home) -> None:
    await stuck_on(home)
    await answer(home, STUCK_ON, "snooze")
    assert issues(home) == {}
    await home.pass_time(minutes=6 * 24 * 60)
    assert issues(home) == {}
    await home.pass_time(minutes=25 * 60)
    assert STUCK_ON in issues(home)


async def test_menu_offers_what_fits(home: Home) -> None:
    await stuck_on(home)
    flow = await opened(home, STUCK_ON)
    assert flow["type"] is FlowResultType.MENU
    assert flow["menu_options"] == ["acknowledge", "snooze"]
    assert flow["description_placeholders"]["name"] == "Hallway"


async def test_heat_pump_that_waits_for_a_part_is_an_outage(home: Home) -> None:
    await left_on(home)
    home.power(STRIPS, 9000)
    await answer(home, LEFT_ON, "start_outage")
    assert LEFT_ON not in issues(home)
    for hour in range(48):
        home.power(STRIPS, 9000 + hour)
        await home.pass_time(minutes=60)
    assert LEFT_ON not in issues(home)
    assert home.number("outage_days") == 2.0
    assert home.entity("outage_days").attributes["backup_kwh"] == pytest.approx(433, abs=2)


async def test_emergency_heat_is_turned_off_at_its_switch(home: Home) -> None:
    await left_on(home)

    @callback
    def turn_off(call: ServiceCall) -> None:
        home.hass.states.async_set(call.data["entity_id"], "off")

    home.hass.services.async_register("switch", "turn_off", turn_off)
    assert (await opened(home, LEFT_ON))["menu_options"][0] == "emergency_off"
    await answer(home, LEFT_ON, "emergency_off")
    assert home.hass.states.get(SWITCH).state == "off"  # type: ignore[union-attr]
    assert LEFT_ON not in issues(home)


async def test_switch_that_refuses_leaves_the_issue(home: Home) -> None:
    await left_on(home)

    @callback
    def refuse(call: ServiceCall) -> None:
        raise HomeAssistantError("no")

    home.hass.services.async_register("switch", "turn_off", refuse)
    result = await answer(home, LEFT_ON, "emergency_off")
    assert result["type"] is FlowResultType.ABORT
    assert result["reason"] == "emergency_off_failed"
    assert LEFT_ON in issues(home)


SELECT = "select.hallway_heat_source"
BY_SELECT = {
    "kind": "state_is",
    "entity": SELECT,
    "attribute": None,
    "values": ["Electric heat"],
}
BY_PRESET = {
    "kind": "attribute_contains",
    "entity": None,
    "attribute": "preset_mode",
    "values": ["Emergency heat"],
}
BY_OTHER: dict[str, Any] = {
    "kind": "attribute_true",
    "entity": None,
    "attribute": "em",
    "values": [],
}


@pytest.mark.parametrize(
    ("options", "chosen"),
    [
        (["Electric heat", "Heat pump"], "Heat pump"),
        (["Electric heat", "Normal", "Gas heat"], "Normal"),
        (["Electric heat", "Eco", "Gas heat"], None),
    ],
)
async def test_emergency_heat_is_turned_off_by_a_select(
    home: Home, options: list[str], chosen: str | None
) -> None:
    home.hass.states.async_set(SELECT, "Electric heat", {"options": options})
    await left_on(home, BY_SELECT)
    calls = async_mock_service(home.hass, "select", "select_option")
    offered = (await opened(home, LEFT_ON))["menu_options"]
    assert ("emergency_off" in offered) == (chosen is not None)
    if chosen is not None:
        await answer(home, LEFT_ON, "emergency_off")
        assert [call.data["option"] for call in calls] == [chosen]


@pytest.mark.parametrize(
    ("presets", "chosen"),
    [
        (["none", "Emergency heat", "away"], "none"),
        (["Normal", "Emergency heat"], "Normal"),
        (["away", "Emergency heat", "eco"], None),
    ],
)
async def test_emergency_heat_is_turned_off_by_a_preset(
    home: Home, presets: list[str], chosen: str | None
) -> None:
    home.everything()
    home.climate(HVACAction.HEATING, preset_mode="Emergency heat", preset_modes=presets)
    await home.set_up(FULL | {"emergency": BY_PRESET, "aux": UNTOLD})
    await home.pass_time(minutes=61)
    calls = async_mock_service(home.hass, "climate", "set_preset_mode")
    offered = (await opened(home, LEFT_ON))["menu_options"]
    assert ("emergency_off" in offered) == (chosen is not None)
    if chosen is not None:
        await answer(home, LEFT_ON, "emergency_off")
        assert [call.data["preset_mode"] for call in calls] == [chosen]


async def test_what_the_mapping_does_not_know_how_to_turn_off_is_not_offered(home: Home) -> None:
    home.everything()
    home.climate(HVACAction.HEATING, em="true")
    await home.set_up(FULL | {"emergency": BY_OTHER, "aux": UNTOLD})
    await home.pass_time(minutes=61)
    assert "emergency_off" not in (await opened(home, LEFT_ON))["menu_options"]


async def test_answer_to_a_heat_pump_that_is_gone(home: Home) -> None:
    await stuck_on(home)
    flow = await opened(home, STUCK_ON)
    await home.hass.config_entries.async_unload(ENTRY_ID)
    manager = home.hass.data["repairs"]["flow_manager"]
    result = await manager.async_configure(flow["flow_id"], {"next_step_id": "acknowledge"})
    assert result["type"] is FlowResultType.ABORT
    assert result["reason"] == "not_loaded"


async def test_emergency_mode_that_can_not_be_seen_is_asked_for_first(home: Home) -> None:
    await carried_by_backup(home)
    issue = issues(home)[f"heat_pump_not_heating_{ENTRY_ID}"]
    assert issue.translation_key == "heat_pump_not_heating_backup_alone_unseen"


LOCKOUT = f"lockout_misconfigured_{ENTRY_ID}"


async def test_a_lockout_that_nobody_wired_says_what_to_set(home: Home) -> None:
    await bumped(home)
    issue = issues(home)[LOCKOUT]
    assert issue.translation_key == "lockout_misconfigured_setpoint_bump"
    told = issue.translation_placeholders
    assert told is not None
    assert (told["suggested_lockout_c"], told["days"]) == ("-3 °C", "3")
    assert home.shown("lockout_misconfigured") == STATE_ON


async def test_two_days_are_no_pattern(home: Home) -> None:
    await bumped(home, days=2)
    assert LOCKOUT not in issues(home)


async def test_what_was_set_is_remembered_and_nobody_is_reminded(home: Home) -> None:
    await bumped(home)
    flow = await opened(home, LOCKOUT)
    assert flow["menu_options"][0] == "lockout_set"
    await answer(home, LOCKOUT, "lockout_set")
    entry = home.hass.config_entries.async_get_entry(ENTRY_ID)
    assert entry is not None
    assert entry.options["aux_lockout_c"] == -3.0
    assert LOCKOUT not in issues(home)
    # Until there was a chance to see whether it helped.
    assert home.shown("lockout_misconfigured") == STATE_ON


NO_BACKUP = f"no_backup_{ENTRY_ID}"


async def without_backup(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY, {"backup": "none"})


async def test_a_home_without_backup_is_asked_three_things_once(home: Home) -> None:
    await without_backup(home)
    issue = issues(home)[NO_BACKUP]
    assert (issue.severity, issue.is_fixable) == (ir.IssueSeverity.WARNING, True)
    assert issue.translation_key == "no_backup"
    await home.reload()
    assert NO_BACKUP in issues(home)

    flow = await opened(home, NO_BACKUP)
    told = flow["description_placeholders"]
    assert (flow["step_id"], told["name"]) == ("confirm", "Hallway")
    assert is_a_page(told["page"])
    manager = home.hass.data["repairs"]["flow_manager"]
    done = await manager.async_configure(flow["flow_id"], {})
    assert done["type"] is FlowResultType.CREATE_ENTRY
    assert issues(home) == {}
    await home.reload()
    assert issues(home) == {}


async def test_a_home_that_has_backup_after_all_is_asked_no_more(home: Home) -> None:
    await without_backup(home)
    (entry,) = home.hass.config_entries.async_entries(DOMAIN)
    home.hass.config_entries.async_update_entry(entry, options={"backup": "electric"})
    await home.reload()
    assert issues(home) == {}


async def test_a_home_without_backup_that_is_removed_leaves_nothing(home: Home) -> None:
    await without_backup(home)
    await home.hass.config_entries.async_remove(ENTRY_ID)
    assert issues(home) == {}


async def test_no_heat_in_a_home_without_backup_is_told_in_words_that_fit(home: Home) -> None:
    home.everything()
    await home.set_up(FULL, {"backup": "none"})
    for step in range(12):
        home.climate(HVACAction.HEATING, current_temperature=20 - step * 0.1, equipment_running="")
        await home.pass_time(minutes=10)
    issue = issues(home)[f"heat_pump_not_heating_{ENTRY_ID}"]
    assert issue.translation_key == "heat_pump_not_heating_no_backup"


async def test_no_heat_where_a_burner_is_the_backup_is_told_in_words_that_fit(home: Home) -> None:
    home.everything()
    home.outdoor(-12)
    await home.set_up(FULL, {"backup": "gas", "afue": 0.8, "fuel_price_per_kwh": 0.05})
    for step in range(12):
        home.climate(HVACAction.HEATING, current_temperature=20 - step * 0.1, equipment_running="")
        await home.pass_time(minutes=10)
    issue = issues(home)[f"heat_pump_not_heating_{ENTRY_ID}"]
    assert issue.translation_key == "heat_pump_not_heating_no_heat_burner"
    assert issue.translation_placeholders is not None
    assert issue.translation_placeholders["outdoor_c"] == "-12 °C"

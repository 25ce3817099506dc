"""Thermostat settings: what the lockout and emergency heat are called on that thermostat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from homeassistant.helpers import device_registry as dr, entity_registry as er, issue_registry as ir
from homeassistant.util.unit_system import US_CUSTOMARY_SYSTEM
import pytest
from pytest_homeassistant_custom_component.common import MockConfigEntry

from custom_components.aux_heat.const import DOMAIN
from custom_components.aux_heat.reports import moment_as_told

from .found import bumped, left_on
from .home import CLIMATE, EMERGENCY_SWITCH, ENTRY_ID, STRIPS, STRIPS_ONLY, Home
from .test_repairs import LEFT_ON, LOCKOUT

ECOBEE = (
    '"Aux Heat Max Outdoor Temperature" (ecobee: Main Menu → Settings → '
    "Installation Settings → Thresholds)"
)
NEST = '"AUX lockout temp" (Nest: Settings → Equipment → Heat Pump (Heat Pump Balance: off))'
GENERIC = '"aux lockout", "max outdoor temperature for aux" or "compressor to aux temperature"'


def thermostat(
    home: Home, platform: str, maker: str | None = None, model: str | None = None
) -> None:
    """Put the hallway's thermostat into the registries."""
    entry = MockConfigEntry(domain=platform)
    entry.add_to_hass(home.hass)
    device = dr.async_get(home.hass).async_get_or_create(
        config_entry_id=entry.entry_id,
        identifiers={(platform, "hallway")},
        manufacturer=maker,
        model=model,
    )
    er.async_get(home.hass).async_get_or_create(
        "climate",
        platform,
        "hallway",
        suggested_object_id="hallway",
        config_entry=entry,
        device_id=device.id,
    )
    assert er.async_get(home.hass).async_get(CLIMATE)


def told(home: Home, issue_id: str) -> Mapping[str, str]:
    """Return what an issue's text names."""
    issue = ir.async_get(home.hass).async_get_issue(DOMAIN, issue_id)
    assert issue is not None
    assert issue.translation_placeholders is not None
    return issue.translation_placeholders


@pytest.mark.parametrize(
    ("platform", "maker", "model", "setting"),
    [
        (
            "ecobee",
            "ecobee",
            "nikeSmart",
            ECOBEE,
        ),
        (
            "nest",
            None,
            None,
            NEST,
        ),
        (
            "homekit_controller",
            "ecobee Inc.",
            "ECB501",
            ECOBEE,
        ),
        (
            "zwave_js",
            "Honeywell",
            "TH6320ZW2003",
            '"Aux Heat Outdoor Lockout" (Honeywell Home T6: Installer Setup (ISU) 356)',
        ),
        ("zwave_js", "Nobody", "T1", GENERIC),
        ("honeywell", "Honeywell", None, GENERIC),
        ("generic_thermostat", None, None, GENERIC),
    ],
)
async def test_lockout_is_called_as_on_the_thermostat(
    home: Home, platform: str, maker: str | None, model: str | None, setting: str
) -> None:
    thermostat(home, platform, maker, model)
    await bumped(home)
    assert told(home, LOCKOUT)["setting"] == setting


async def test_a_thermostat_that_is_in_no_registry_has_the_fields_own_words(home: Home) -> None:
    await bumped(home)
    assert told(home, LOCKOUT)["setting"] == GENERIC


@pytest.mark.parametrize(
    ("platform", "setting"),
    [
        ("honeywell", '"Em Heat" (Honeywell Total Connect Comfort)'),
        ("econet", '"E-Heat" (Rheem EcoNet)'),
        ("generic_thermostat", "emergency heat"),
    ],
)
async def test_emergency_heat_is_called_as_on_the_thermostat(
    home: Home, platform: str, setting: str
) -> None:
    thermostat(home, platform)
    await left_on(home)
    assert told(home, LEFT_ON)["setting"] == setting


async def test_cards_are_told_the_setting_and_the_words(home: Home) -> None:
    home.hass.config.units = US_CUSTOMARY_SYSTEM
    thermostat(home, "ecobee")
    await bumped(home)
    (finding,) = findings(home)
    assert (finding["kind"], finding["severity"]) == ("lockout_misconfigured", "warning")
    assert finding["key"] == "lockout_misconfigured_setpoint_bump"
    assert finding["setting"] == {
        "thermostat": "ecobee",
        "name": "Aux Heat Max Outdoor Temperature",
        "where": "Main Menu → Settings → Installation Settings → Thresholds",
    }
    assert finding["placeholders"] == told(home, LOCKOUT)
    assert finding["placeholders"]["balance_point_c"] == "23 °F"
    assert (finding["saves"], finding["placeholders"]["saves"]) == (None, "")
    assert (finding["acknowledged"], finding["quiet"]) == (None, False)


async def test_the_most_urgent_comes_first(home: Home) -> None:
    home.everything()
    home.climate()
    home.power(STRIPS, 9000)
    home.hass.states.async_set("switch.hallway_emergency", "on")
    await home.set_up(STRIPS_ONLY | {"emergency": EMERGENCY_SWITCH})
    await home.pass_time(minutes=150)
    found = findings(home)
    assert [(one["kind"], one["severity"]) for one in found] == [
        ("backup_stuck_on", "critical"),
        ("emergency_heat_left_on", "warning"),
    ]


def findings(home: Home) -> list[dict[str, Any]]:
    """Return what a card is told of findings."""
    entry = home.hass.config_entries.async_get_entry(ENTRY_ID)
    assert entry is not None
    found: list[dict[str, Any]] = moment_as_told(home.hass, entry)["findings"]
    return found

"""Suggestions: what each platform's thermostat is known to tell is filled into the form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from homeassistant.core import HomeAssistant
from homeassistant.helpers import device_registry as dr, entity_registry as er
from homeassistant.util import slugify
import pytest
from pytest_homeassistant_custom_component.common import MockConfigEntry

from custom_components.aux_heat.mapping import MappingKind, SourceMapping
from custom_components.aux_heat.suggestions import Suggestion, suggest

from .home import CLIMATE, UPSTAIRS, Home

NOTHING = SourceMapping()


@dataclass(frozen=True)
class Neighbour:
    """An entity on the thermostat's device."""

    domain: str
    unique_id: str
    name: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Row:
    """A platform, what stands beside its thermostat, and what is to be suggested."""

    platform: str
    neighbours: tuple[Neighbour, ...] = ()
    attributes: dict[str, Any] = field(default_factory=dict)
    aux: SourceMapping = NOTHING
    compressor: SourceMapping = NOTHING
    emergency: SourceMapping = NOTHING


def contains(attribute: str, *values: str) -> SourceMapping:
    return SourceMapping(MappingKind.ATTRIBUTE_CONTAINS, attribute=attribute, values=values)


def state_is(entity_id: str, *values: str) -> SourceMapping:
    return SourceMapping(MappingKind.STATE_IS, entities=(entity_id,), values=values)


ECOBEE_AUX = contains("equipment_running", "auxHeat1", "auxHeat2", "auxHeat3")
ECOBEE_COMPRESSOR = contains("equipment_running", "heatPump", "heatPump2", "heatPump3")
ROWS = (
    Row(
        "ecobee",
        (
            Neighbour("switch", "1_ventilator", "Ventilator"),
            Neighbour("switch", "1_aux_heat_only", "Aux heat only"),
        ),
        aux=ECOBEE_AUX,
        compressor=ECOBEE_COMPRESSOR,
        emergency=state_is("switch.aux_heat_only", "on"),
    ),
    Row(
        "honeywell",
        (Neighbour("switch", "1_emergency_heat", "EM"),),
        emergency=state_is("switch.em", "on"),
    ),
    Row(
        "nexia",
        (
            Neighbour("binary_sensor", "1_is_emergency_heat_active", "Emergency heat active"),
            Neighbour("switch", "1_emergency_heat", "Emergency heat"),
        ),
        emergency=state_is("switch.emergency_heat", "on"),
    ),
    Row(
        "nexia",
        (
            Neighbour("sensor", "1_get_requested_compressor_speed", "Requested compressor speed"),
            Neighbour("sensor", "1_get_current_compressor_speed", "Current compressor speed"),
        ),
        compressor=SourceMapping(
            MappingKind.STATE_ABOVE, entities=("sensor.current_compressor_speed",), above=0
        ),
    ),
    Row("venstar", (Neighbour("sensor", "1_aux1", "Aux Stage 1 Runtime"),)),
    Row(
        "zwave_js",
        attributes={"preset_modes": ["none", "Aux Heat", "Energy heat", "Furnace"]},
        emergency=contains("preset_mode", "Aux Heat"),
    ),
    Row(
        "zwave_js",
        attributes={"preset_modes": ["Auxiliary", "Emergency Heat", "Away"]},
        emergency=contains("preset_mode", "Auxiliary", "Emergency Heat"),
    ),
    Row("zwave_js", attributes={"preset_modes": ["none", "Energy heat"]}),
    Row("zwave_js", emergency=contains("preset_mode", "Auxiliary", "Aux Heat")),
    Row("zha", emergency=contains("system_mode", "[5]", "5", "Emergency_Heating")),
    Row(
        "econet",
        (Neighbour("switch", "1_x", "Emergency heat"),),
        emergency=state_is("switch.emergency_heat", "on"),
    ),
    Row(
        "elkm1",
        (Neighbour("switch", "1_y", "Main emergency heat"),),
        emergency=state_is("switch.main_emergency_heat", "on"),
    ),
    Row(
        "waterfurnace",
        (
            Neighbour("sensor", "1_auxpower", "Aux power"),
            Neighbour("sensor", "1_mode", "Furnace mode"),
        ),
        aux=state_is("sensor.furnace_mode", "Aux Heat", "E-Heat"),
        compressor=state_is(
            "sensor.furnace_mode",
            "Heating 1",
            "Heating 2",
            "Aux Heat",
            "Cooling 1",
            "Cooling 2",
            "Reheat",
        ),
        emergency=state_is("sensor.furnace_mode", "E-Heat"),
    ),
    Row(
        "lennoxs30",
        (
            Neighbour("select", "1_hum", "Humidity mode", ("off", "humidify")),
            Neighbour("select", "1_hvac", "HVAC mode", ("off", "heat", "emergency heat")),
        ),
        aux=SourceMapping(MappingKind.ATTRIBUTE_TRUE, attribute="aux"),
        emergency=state_is("select.hvac_mode", "emergency heat"),
    ),
    Row(
        "sensi",
        (Neighbour("switch", "1_z", "Auxiliary Heating"),),
        aux=SourceMapping(MappingKind.ATTRIBUTE_ABOVE_ZERO, attribute="hvac_aux_stage"),
        compressor=SourceMapping(MappingKind.ATTRIBUTE_ABOVE_ZERO, attribute="hvac_heat_stage"),
        emergency=state_is("switch.auxiliary_heating", "on"),
    ),
    Row("ha_carrier", aux=contains("status_mode", "gasheat", "electric")),
    Row(
        "infinitude_beyond",
        (
            Neighbour("sensor", "1_hp", "Heatpump status"),
            Neighbour("sensor", "1_f", "Furnace status"),
        ),
        aux=state_is("sensor.furnace_status", "on", "low", "med", "high", "stage_1", "stage_2"),
        compressor=state_is(
            "sensor.heatpump_status",
            "stage_1",
            "stage_2",
            "stage_3",
            "stage_4",
            "stage_5",
            "defrost",
            "dehumidify",
        ),
    ),
    Row(
        "daikinskyport",
        (Neighbour("switch", "1_a", "Upstairs Aux Heat"),),
        emergency=state_is("switch.upstairs_aux_heat", "on"),
    ),
    Row(
        "daikinskyport",
        attributes={"heatpump_demand": "Unavailable"},
        compressor=SourceMapping(MappingKind.ATTRIBUTE_ABOVE_ZERO, attribute="heatpump_demand"),
    ),
    *(
        Row(platform)
        for platform in [
            "nest",
            "lyric",
            "trane",
            "homekit",
            "matter",
            "radiotherm",
            "smartthings",
            "control4",
            "aprilaire",
            "isy994",
            "bryant_evolution",
            "daikin",
            "esphome",
            "generic_thermostat",
        ]
    ),
    # What an author publishes as ecobee does, and a switch that says what it is.
    Row(
        "template",
        attributes={"equipment_running": "heatPump"},
        aux=ECOBEE_AUX,
        compressor=ECOBEE_COMPRESSOR,
    ),
    Row(
        "mqtt",
        (Neighbour("switch", "1_q", "Emergency heat"),),
        emergency=state_is("switch.emergency_heat", "on"),
    ),
)


def thermostat(
    hass: HomeAssistant, platform: str, neighbours: tuple[Neighbour, ...], object_id: str
) -> None:
    """Register a thermostat and what stands beside it on its device."""
    entry = MockConfigEntry(domain=platform)
    entry.add_to_hass(hass)
    device = dr.async_get(hass).async_get_or_create(
        config_entry_id=entry.entry_id, identifiers={(platform, object_id)}
    )
    registry = er.async_get(hass)
    registry.async_get_or_create(
        "climate", platform, object_id, suggested_object_id=object_id, device_id=device.id
    )
    for neighbour in neighbours:
        registry.async_get_or_create(
            neighbour.domain,
            platform,
            neighbour.unique_id,
            suggested_object_id=slugify(neighbour.name),
            original_name=neighbour.name,
            device_id=device.id,
            capabilities={"options": list(neighbour.options)} if neighbour.options else None,
        )


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.platform)
def test_known_thermostat_is_filled_in(home: Home, row: Row) -> None:
    thermostat(home.hass, row.platform, row.neighbours, "hallway")
    if row.attributes:
        home.climate(**row.attributes)
    assert suggest(home.hass, [CLIMATE]) == Suggestion(row.aux, row.compressor, row.emergency)


@pytest.mark.parametrize("platform", ["ecobee", "honeywell", "lennoxs30", "waterfurnace"])
def test_entity_that_is_not_there_is_not_filled_in(home: Home, platform: str) -> None:
    thermostat(home.hass, platform, (), "hallway")
    assert suggest(home.hass, [CLIMATE]).emergency == NOTHING


def test_switch_of_another_device_is_not_filled_in(home: Home) -> None:
    thermostat(home.hass, "nest", (), "hallway")
    thermostat(home.hass, "mqtt", (Neighbour("switch", "1", "Emergency heat"),), "upstairs")
    assert suggest(home.hass, [CLIMATE]) == Suggestion()


def test_thermostat_without_registry_entry_has_only_its_state(home: Home) -> None:
    assert suggest(home.hass, [CLIMATE]) == Suggestion()
    home.climate(equipment_running="")
    assert suggest(home.hass, [CLIMATE]) == Suggestion(ECOBEE_AUX, ECOBEE_COMPRESSOR)


def test_first_of_several_that_is_known_is_filled_in(home: Home) -> None:
    thermostat(home.hass, "nest", (), "hallway")
    thermostat(home.hass, "sensi", (), "upstairs")
    assert suggest(home.hass, [CLIMATE, UPSTAIRS]).aux.attribute == "hvac_aux_stage"

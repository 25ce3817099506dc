"""The flows: set-up, reconfiguration and options, as the user goes through them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from homeassistant.components.climate import HVACAction, HVACMode
from homeassistant.components.recorder import Recorder
from homeassistant.config_entries import SOURCE_USER, ConfigEntryState
from homeassistant.const import STATE_UNAVAILABLE, STATE_UNKNOWN
from homeassistant.data_entry_flow import FlowResultType, InvalidData
from homeassistant.helpers import device_registry as dr, entity_registry as er
from homeassistant.util.unit_system import US_CUSTOMARY_SYSTEM
import pytest
from pytest_homeassistant_custom_component.common import MockConfigEntry

from custom_components.aux_heat.const import DOMAIN

from .home import (
    CAR,
    CLIMATE,
    COUNTER,
    COUNTER_ONLY,
    ECOBEE_AUX,
    ECOBEE_COMPRESSOR,
    ENTRY_ID,
    EXPORT,
    INDOOR_UNIT,
    METER,
    METER_ONLY,
    OPTIONS,
    OUTDOOR,
    OUTDOOR_UNIT,
    PRICE,
    STRIPS,
    STRIPS_ONLY,
    THERMOSTAT_ONLY,
    UNTOLD,
    UPSTAIRS,
    WATER,
    WEATHER,
    Home,
)

type Flow = Mapping[str, Any]

GAS = "sensor.gas"
TELLS_NOTHING = {
    "aux": {"kind": "none"},
    "compressor": {"kind": "none"},
    "emergency": {"kind": "none"},
}
EQUIPMENT = {"backup": "electric", "source": "air", "cop_profile": "standard"}


async def begin(home: Home) -> Flow:
    return await home.hass.config_entries.flow.async_init(DOMAIN, context={"source": SOURCE_USER})


async def answer(home: Home, flow: Flow, *answers: dict[str, Any]) -> Flow:
    """Send one form after the other; all but the last have to be taken."""
    for given in answers:
        step = flow["step_id"]
        flow = await home.hass.config_entries.flow.async_configure(flow["flow_id"], given)
        if given is not answers[-1]:
            assert flow.get("step_id") != step, flow.get("errors")
    return flow


async def at_thermostat(home: Home) -> Flow:
    return await answer(home, await begin(home), {"climates": [CLIMATE]})


async def at_power(home: Home) -> Flow:
    return await answer(home, await at_thermostat(home), TELLS_NOTHING)


async def at_surroundings(home: Home) -> Flow:
    return await answer(home, await at_power(home), {"home_power": METER})


async def at_equipment(home: Home) -> Flow:
    return await answer(home, await at_surroundings(home), {})


async def at_burner(home: Home, backup: str) -> Flow:
    """Go on to the fuel, with a meter of it and one of the home's electricity."""
    home.climate()
    home.power(METER, 500)
    home.measured(GAS, 1000, "kWh")
    meters = {"home_power": METER, "fuel_meter": GAS}
    return await answer(home, await at_power(home), meters, {}, EQUIPMENT | {"backup": backup})


def filled_in(schema: Any) -> dict[str, Any]:
    """Return what a form shows before the user changes anything, sections within it."""
    shown: dict[str, Any] = {}
    for marker, field in schema.schema.items():
        if hasattr(field, "schema") and hasattr(field, "options"):
            shown[str(marker)] = filled_in(field.schema)
        elif marker.description and "suggested_value" in marker.description:
            shown[str(marker)] = marker.description["suggested_value"]
        elif callable(marker.default):
            shown[str(marker)] = marker.default()
    return shown


def open_sections(schema: Any) -> set[str]:
    """Return the sections of a form that are open."""
    return {
        str(marker) for marker, field in schema.schema.items() if not field.options["collapsed"]
    }


def ecobee(home: Home) -> None:
    """Register an ecobee with its switch."""
    entry = MockConfigEntry(domain="ecobee")
    entry.add_to_hass(home.hass)
    device = dr.async_get(home.hass).async_get_or_create(
        config_entry_id=entry.entry_id, identifiers={("ecobee", "1")}
    )
    registry = er.async_get(home.hass)
    for domain, unique_id, object_id in (
        ("climate", "1", "hallway"),
        ("switch", "1_aux_heat_only", "hallway_emergency"),
    ):
        registry.async_get_or_create(
            domain, "ecobee", unique_id, suggested_object_id=object_id, device_id=device.id
        )


async def test_ecobee_with_everything(home: Home) -> None:
    ecobee(home)
    home.everything()
    flow = await begin(home)
    assert (flow["type"], flow["step_id"], flow["errors"]) == (FlowResultType.FORM, "user", {})

    flow = await answer(home, flow, {"climates": [CLIMATE]})
    assert flow["step_id"] == "thermostat"
    assert filled_in(flow["data_schema"]) == {
        "aux": {
            "kind": "attribute_contains",
            "attribute": "equipment_running",
            "values": ["auxHeat1", "auxHeat2", "auxHeat3"],
        },
        "compressor": {
            "kind": "attribute_contains",
            "attribute": "equipment_running",
            "values": ["heatPump", "heatPump2", "heatPump3"],
        },
        "emergency": {
            "kind": "state_is",
            "entity": ["switch.hallway_emergency"],
            "values": ["on"],
        },
    }
    assert open_sections(flow["data_schema"]) == {"aux", "compressor", "emergency"}

    flow = await answer(home, flow, filled_in(flow["data_schema"]))
    assert flow["step_id"] == "power"
    assert filled_in(flow["data_schema"]) == {"home_inverted": False}

    power = {
        "strips_power": [STRIPS],
        "hvac_power": [OUTDOOR_UNIT, INDOOR_UNIT],
        "home_power": METER,
        "home_inverted": False,
    }
    flow = await answer(home, flow, power)
    assert flow["step_id"] == "surroundings"
    assert flow["last_step"] is False

    flow = await answer(home, flow, {"outdoor": OUTDOOR, "price_entity": PRICE})
    assert (flow["step_id"], flow["last_step"]) == ("equipment", True)
    assert filled_in(flow["data_schema"]) == EQUIPMENT

    flow = await answer(home, flow, EQUIPMENT | {"strip_kw": "10", "price_per_kwh": 0.15})
    assert (flow["type"], flow["title"]) == (FlowResultType.CREATE_ENTRY, "Hallway")
    await home.settle()
    (entry,) = home.hass.config_entries.async_entries(DOMAIN)
    assert entry.state is ConfigEntryState.LOADED
    assert entry.data == power | {
        "climates": [CLIMATE],
        "aux": ECOBEE_AUX,
        "compressor": ECOBEE_COMPRESSOR,
        "emergency": {
            "kind": "state_is",
            "entity": ["switch.hallway_emergency"],
            "attribute": None,
            "values": ["on"],
        },
        "outdoor": OUTDOOR,
        "price_entity": PRICE,
    }
    assert entry.options == OPTIONS | {"strip_kw": 10.0, "price_per_kwh": 0.15}
    assert home.hass.states.get("binary_sensor.hallway_backup_heat") is not None
    assert home.hass.states.get("binary_sensor.hallway_emergency_heat_chosen") is not None


async def test_thermostat_that_tells_nothing_with_the_home_meter_only(home: Home) -> None:
    er.async_get(home.hass).async_get_or_create(
        "climate", "nest", "1", suggested_object_id="hallway"
    )
    home.climate()
    home.power(METER, 500)
    flow = await at_thermostat(home)
    assert filled_in(flow["data_schema"]) == TELLS_NOTHING
    assert open_sections(flow["data_schema"]) == set()

    flow = await answer(home, flow, TELLS_NOTHING, {"home_power": METER}, {}, EQUIPMENT)
    assert flow["type"] is FlowResultType.CREATE_ENTRY
    assert flow["data"] == METER_ONLY
    assert flow["options"] == OPTIONS


async def test_energy_counter_of_the_home_is_enough(home: Home) -> None:
    home.climate()
    home.energy(COUNTER, 12_345_678, "Wh")
    flow = await answer(home, await at_power(home), {"home_energy": COUNTER}, {}, EQUIPMENT)
    assert flow["type"] is FlowResultType.CREATE_ENTRY
    assert flow["data"] == COUNTER_ONLY
    await home.settle()
    (entry,) = home.hass.config_entries.async_entries(DOMAIN)
    assert entry.state is ConfigEntryState.LOADED


async def test_other_loads_are_no_way_to_see_backup_heat(home: Home) -> None:
    home.climate()
    home.power(METER, 500)
    home.power(CAR, 0)
    home.power(WATER, 0)
    others = {"other_loads": [CAR, WATER]}
    flow = await answer(home, await at_power(home), others)
    assert flow["errors"] == {"base": "nothing_to_see"}
    flow = await answer(home, flow, others | {"home_power": METER}, {}, EQUIPMENT)
    assert flow["data"] == METER_ONLY | others


@pytest.mark.parametrize(
    "given",
    [
        {"home_power": METER, "other_loads": [CAR, METER]},
        {"strips_power": [STRIPS], "other_loads": [STRIPS]},
        {"hvac_power": [OUTDOOR_UNIT, INDOOR_UNIT], "other_loads": [INDOOR_UNIT, CAR]},
        {"home_power": METER, "home_export_power": EXPORT, "other_loads": [EXPORT]},
    ],
)
async def test_what_is_looked_for_is_no_other_load(home: Home, given: dict[str, Any]) -> None:
    home.climate()
    flow = await answer(home, await at_power(home), given)
    assert flow["errors"] == {"other_loads": "not_an_other_load"}
    assert filled_in(flow["data_schema"]) == {"home_inverted": False} | given
    flow = await answer(home, flow, given | {"other_loads": [CAR]})
    assert flow["step_id"] == "surroundings"


@pytest.mark.parametrize("field", ["strips_power", "hvac_power"])
async def test_a_circuit_belongs_to_one_heat_pump(home: Home, field: str) -> None:
    """Both would count what it draws; the home's meter they share."""
    home.climate(entity_id=UPSTAIRS)
    other = {"climates": [UPSTAIRS], "home_power": METER}
    await home.set_up(STRIPS_ONLY | other, entry_id="another")
    home.climate()
    given = {field: [STRIPS], "home_power": METER}
    flow = await answer(home, await at_power(home), given)
    assert flow["errors"] == {field: "another_heat_pumps"}
    flow = await answer(home, flow, {"home_power": METER})
    assert flow["step_id"] == "surroundings"


async def test_a_circuit_stays_its_own_heat_pumps(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    flow = await answer(home, await reconfigure(home), {"climates": [CLIMATE]}, TELLS_NOTHING)
    flow = await answer(home, flow, {"strips_power": [STRIPS]})
    assert flow["step_id"] == "surroundings"


async def test_several_thermostats_are_one_heat_pump(home: Home) -> None:
    home.climate()
    home.climate(entity_id=UPSTAIRS)
    home.power(METER, 500)
    flow = await answer(
        home,
        await begin(home),
        {"climates": [UPSTAIRS, CLIMATE]},
        TELLS_NOTHING,
        {"home_power": METER},
        {},
        EQUIPMENT,
    )
    assert flow["title"] == "Upstairs"
    assert flow["data"]["climates"] == [UPSTAIRS, CLIMATE]


async def test_thermostat_alone_will_do_if_it_tells(home: Home) -> None:
    home.ecobee("")
    flow = await at_thermostat(home)
    flow = await answer(home, flow, filled_in(flow["data_schema"]), {}, {}, EQUIPMENT)
    assert flow["type"] is FlowResultType.CREATE_ENTRY
    assert flow["data"] == THERMOSTAT_ONLY


async def test_entities_that_are_not_loaded_yet_are_taken_on_trust(home: Home) -> None:
    home.gone(METER)
    flow = await answer(
        home,
        await at_power(home),
        {"home_power": METER, "strips_power": [STRIPS]},
        {"outdoor": WEATHER, "price_entity": PRICE},
        EQUIPMENT,
    )
    assert (flow["type"], flow["title"]) == (FlowResultType.CREATE_ENTRY, CLIMATE)
    await home.settle()
    assert home.hass.states.get("binary_sensor.climate_hallway_backup_heat") is not None


async def test_no_thermostat_chosen(home: Home) -> None:
    flow = await answer(home, await begin(home), {"climates": []})
    assert flow["errors"] == {"climates": "no_thermostat"}


async def test_thermostat_that_cannot_heat(home: Home) -> None:
    home.climate(hvac_modes=[HVACMode.OFF, HVACMode.COOL])
    flow = await answer(home, await begin(home), {"climates": [CLIMATE]})
    assert flow["errors"] == {"climates": "no_heat"}
    assert filled_in(flow["data_schema"]) == {"climates": [CLIMATE]}

    home.climate(hvac_modes=[HVACMode.OFF, HVACMode.HEAT_COOL])
    flow = await answer(home, flow, {"climates": [CLIMATE]})
    assert flow["step_id"] == "thermostat"


async def test_thermostat_that_is_watched_already(home: Home) -> None:
    home.climate()
    home.climate(entity_id=UPSTAIRS)
    await home.set_up(STRIPS_ONLY)
    flow = await answer(home, await begin(home), {"climates": [UPSTAIRS, CLIMATE]})
    assert flow["errors"] == {"climates": "already_configured"}
    flow = await answer(home, flow, {"climates": [UPSTAIRS]})
    assert flow["step_id"] == "thermostat"


@pytest.mark.parametrize(
    ("mapping", "error"),
    [
        ({"kind": "attribute_contains", "values": ["aux"]}, "attribute_needed"),
        ({"kind": "attribute_contains", "attribute": "equipment"}, "values_needed"),
        ({"kind": "attribute_above_zero"}, "attribute_needed"),
        ({"kind": "attribute_true", "attribute": ""}, "attribute_needed"),
        ({"kind": "state_is", "entity": ["switch.em"], "values": []}, "values_needed"),
        ({"kind": "state_above", "above": 20}, "entity_needed"),
        ({"kind": "state_above", "entity": ["sensor.boiler_power"]}, "number_needed"),
    ],
)
@pytest.mark.parametrize("which", ["aux", "compressor", "emergency"])
async def test_mapping_that_lacks_something(
    home: Home, which: str, mapping: dict[str, Any], error: str
) -> None:
    home.climate()
    flow = await at_thermostat(home)
    flow = await answer(home, flow, TELLS_NOTHING | {which: mapping})
    assert flow["errors"] == {"base": error}
    # What was filled in stays, to be mended, and is in sight.
    kept = {key: value for key, value in mapping.items() if value}
    assert filled_in(flow["data_schema"])[which] == kept
    assert open_sections(flow["data_schema"]) == {which}


@pytest.mark.parametrize(
    "mapping",
    [
        {"kind": "attribute_true", "attribute": "aux"},
        {"kind": "attribute_above_zero", "attribute": "hvac_aux_stage"},
        {"kind": "state_is", "entity": ["sensor.mode"], "values": ["Aux Heat"]},
        {"kind": "state_above", "entity": ["sensor.pump", "sensor.heater"], "above": 20},
        {
            "kind": "attribute_contains",
            "entity": ["climate.boiler", "climate.den"],
            "attribute": "hvac_action",
            "values": ["heating"],
        },
    ],
)
async def test_mapping_of_ones_own(home: Home, mapping: dict[str, Any]) -> None:
    home.climate()
    flow = await answer(home, await at_thermostat(home), TELLS_NOTHING | {"aux": mapping}, {}, {})
    flow = await answer(home, flow, EQUIPMENT)
    assert flow["data"]["aux"] == UNTOLD | mapping


async def test_nothing_to_see(home: Home) -> None:
    home.climate()
    home.power(METER, 500)
    flow = await answer(home, await at_power(home), {})
    assert flow["errors"] == {"base": "nothing_to_see"}
    flow = await answer(home, flow, {"home_power": METER})
    assert flow["step_id"] == "surroundings"


@pytest.mark.parametrize(
    ("field", "value", "unit", "error"),
    [
        ("strips_power", 3, "kWh", "energy_not_power"),
        ("hvac_power", 3, "Wh", "energy_not_power"),
        ("home_power", 3, "MWh", "energy_not_power"),
        ("home_power", 3, "A", "not_power"),
        ("home_power", 3, None, "not_power"),
        ("home_power", "lots", "W", "not_a_number"),
        ("other_loads", 3, "kWh", "energy_not_power"),
        ("other_loads", 3, "A", "not_power"),
        ("home_energy", 500, "W", "power_not_energy"),
        ("home_energy", 500, "m³", "not_energy"),
        ("home_energy", 500, None, "not_energy"),
        ("home_energy", "lots", "kWh", "not_a_number"),
    ],
)
async def test_meter_that_is_none(
    home: Home, field: str, value: float | str, unit: str | None, error: str
) -> None:
    home.climate()
    home.power(STRIPS, 5)
    home.measured(METER, value, unit)
    several = {"strips_power": [STRIPS, METER], "hvac_power": [METER], "other_loads": [METER]}
    given = {field: several.get(field, METER)}
    flow = await answer(home, await at_power(home), given)
    assert flow["errors"] == {field: error}
    assert filled_in(flow["data_schema"]) == {"home_inverted": False} | given


async def test_export_needs_the_home_meter(home: Home) -> None:
    home.climate()
    home.power(EXPORT, 0)
    home.power(STRIPS, 5)
    flow = await answer(
        home, await at_power(home), {"strips_power": [STRIPS], "home_export_power": EXPORT}
    )
    assert flow["errors"] == {"home_export_power": "export_alone"}


@pytest.mark.parametrize(
    ("field", "value", "unit", "error"),
    [
        ("outdoor", 5, "%", "not_a_temperature"),
        ("outdoor", 5, None, "not_a_temperature"),
        ("outdoor", "cold", "°C", "not_a_temperature"),
        ("price_entity", 5, "EUR", "not_a_price"),
        ("price_entity", 5, "W", "not_a_price"),
        ("price_entity", "dear", "EUR/kWh", "not_a_price"),
    ],
)
async def test_surroundings_that_are_none(
    home: Home, field: str, value: float | str, unit: str | None, error: str
) -> None:
    home.climate()
    home.power(METER, 500)
    home.measured("sensor.it", value, unit)
    flow = await answer(home, await at_surroundings(home), {field: "sensor.it"})
    assert flow["errors"] == {field: error}
    flow = await answer(home, flow, {})
    assert flow["step_id"] == "equipment"


@pytest.mark.parametrize(
    ("size", "stored"),
    [(None, None), ("", None), ("10", 10.0), ("7.5", 7.5), ("9,6", 9.6), (" 4.8 ", 4.8)],
)
async def test_size_of_the_strips(home: Home, size: str | None, stored: float | None) -> None:
    home.climate()
    home.power(METER, 500)
    flow = await answer(
        home, await at_equipment(home), EQUIPMENT | ({} if size is None else {"strip_kw": size})
    )
    assert flow["type"] is FlowResultType.CREATE_ENTRY
    assert flow["options"].get("strip_kw") == stored


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [
        ("strip_kw", "big", "not_a_size"),
        ("strip_kw", "10 kW", "not_a_size"),
        ("strip_kw", "nan", "out_of_range"),
        ("strip_kw", "10000", "out_of_range"),
        ("strip_kw", "0", "out_of_range"),
        ("price_per_kwh", 1e9, "out_of_range"),
    ],
)
async def test_equipment_that_cannot_be(home: Home, field: str, value: Any, error: str) -> None:
    home.climate()
    home.power(METER, 500)
    given = EQUIPMENT | {field: value}
    flow = await answer(home, await at_equipment(home), given)
    assert flow["errors"] == {field: error}
    assert filled_in(flow["data_schema"]) == given
    flow = await answer(home, flow, EQUIPMENT)
    assert flow["type"] is FlowResultType.CREATE_ENTRY


async def test_choice_that_there_is_not(home: Home) -> None:
    home.climate()
    home.power(METER, 500)
    flow = await at_equipment(home)
    with pytest.raises(InvalidData):
        await answer(home, flow, EQUIPMENT | {"backup": "coal"})


async def reconfigure(home: Home) -> Flow:
    flow = await home.reconfigure()
    assert (flow["type"], flow["step_id"]) == (FlowResultType.FORM, "user")
    return flow


async def test_reconfiguration_shows_todays_sources_and_keeps_what_was_counted(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 9000)
    home.outdoor(5)
    await home.set_up(STRIPS_ONLY | {"outdoor": OUTDOOR}, {"strip_kw": 10.0})
    await home.pass_time(minutes=40)
    home.power(STRIPS, 5)
    await home.settle()

    flow = await reconfigure(home)
    assert filled_in(flow["data_schema"]) == {"climates": [CLIMATE]}
    flow = await answer(home, flow, {"climates": [CLIMATE]})
    flow = await answer(home, flow, filled_in(flow["data_schema"]))
    assert filled_in(flow["data_schema"]) == {"strips_power": [STRIPS], "home_inverted": False}

    # The strips' meter is gone, the home's is there.
    home.power(METER, 500)
    flow = await answer(home, flow, {"home_power": METER})
    assert flow["last_step"] is True
    assert filled_in(flow["data_schema"]) == {"outdoor": OUTDOOR}
    flow = await answer(home, flow, {})
    await home.settle()
    assert (flow["type"], flow["reason"]) == (FlowResultType.ABORT, "reconfigure_successful")

    (entry,) = home.hass.config_entries.async_entries(DOMAIN)
    assert (entry.entry_id, entry.title) == (ENTRY_ID, "Hallway")
    assert entry.data == METER_ONLY
    assert entry.options == OPTIONS | {"strip_kw": 10.0}
    assert home.number("aux_energy") == pytest.approx(6.0)
    assert home.shown("evidence", "last_aux_run") == ("home_meter", "2026-01-15T12:00:00+00:00")


async def test_reconfiguration_forgets_what_was_removed(home: Home) -> None:
    home.climate()
    home.energy(COUNTER, 1000)
    home.power(CAR, 0)
    home.power(WATER, 0)
    entry = await home.set_up(COUNTER_ONLY | {"other_loads": [CAR, WATER]})
    flow = await answer(home, await reconfigure(home), {"climates": [CLIMATE]}, TELLS_NOTHING)
    shown = {"home_inverted": False, "home_energy": COUNTER, "other_loads": [CAR, WATER]}
    assert filled_in(flow["data_schema"]) == shown

    # The meter has got a power sensor, and the car is gone.
    home.power(METER, 500)
    flow = await answer(home, flow, {"home_power": METER, "other_loads": [WATER]}, {})
    await home.settle()
    assert flow["reason"] == "reconfigure_successful"
    assert entry.data == METER_ONLY | {"other_loads": [WATER]}


async def test_reconfiguration_does_not_take_another_heat_pumps_thermostat(home: Home) -> None:
    home.climate()
    home.climate(entity_id=UPSTAIRS)
    await home.set_up(STRIPS_ONLY)
    await home.set_up(METER_ONLY | {"climates": [UPSTAIRS]}, entry_id="other")
    flow = await answer(home, await reconfigure(home), {"climates": [CLIMATE, UPSTAIRS]})
    assert flow["errors"] == {"climates": "already_configured"}
    flow = await answer(home, flow, {"climates": [CLIMATE]})
    assert flow["step_id"] == "thermostat"


async def test_reconfiguration_keeps_a_mapping_and_its_absence(home: Home) -> None:
    ecobee(home)
    home.everything()
    own: dict[str, Any] = {
        "kind": "attribute_true",
        "entity": None,
        "attribute": "aux",
        "values": [],
    }
    await home.set_up(STRIPS_ONLY | {"aux": own})
    flow = await answer(home, await reconfigure(home), {"climates": [CLIMATE]})
    assert filled_in(flow["data_schema"]) == {
        "aux": {"kind": "attribute_true", "attribute": "aux"},
        "compressor": {"kind": "none"},
        "emergency": {"kind": "none"},
    }


async def test_new_thermostat_in_an_old_ones_place_is_filled_in(home: Home) -> None:
    home.gone("climate.old")
    old = {"kind": "state_is", "entity": "switch.old", "attribute": None, "values": ["on"]}
    await home.set_up(STRIPS_ONLY | {"climates": ["climate.old"], "emergency": old})
    ecobee(home)
    home.everything()
    flow = await answer(home, await reconfigure(home), {"climates": [CLIMATE]})
    assert filled_in(flow["data_schema"])["aux"]["attribute"] == "equipment_running"
    assert filled_in(flow["data_schema"])["emergency"]["entity"] == ["switch.hallway_emergency"]


async def test_new_thermostat_that_tells_nothing_leaves_the_mapping(home: Home) -> None:
    home.gone("climate.old")
    old = {"kind": "state_is", "entity": "switch.em", "attribute": None, "values": ["on"]}
    await home.set_up(STRIPS_ONLY | {"climates": ["climate.old"], "emergency": old})
    home.climate()
    flow = await answer(home, await reconfigure(home), {"climates": [CLIMATE]})
    assert filled_in(flow["data_schema"])["emergency"]["entity"] == ["switch.em"]


async def options(home: Home) -> Flow:
    return await home.hass.config_entries.options.async_init(ENTRY_ID)


async def change(home: Home, flow: Flow, given: dict[str, Any]) -> Flow:
    changed = await home.hass.config_entries.options.async_configure(flow["flow_id"], given)
    await home.settle()
    return changed


async def test_options_are_shown_and_stored_in_the_households_unit(home: Home) -> None:
    home.hass.config.units = US_CUSTOMARY_SYSTEM
    home.climate()
    home.power(STRIPS, 5)
    entry = await home.set_up(STRIPS_ONLY, {"strip_kw": 7.5})
    flow = await options(home)
    assert filled_in(flow["data_schema"]) == EQUIPMENT | {"strip_kw": "7.5", "silent_after_min": 60}

    given = EQUIPMENT | {
        "strip_kw": "10",
        "balance_point_c": 32,
        "aux_lockout_c": 35,
        "compressor_lockout_c": 14,
        "silent_after_min": 30,
    }
    flow = await change(home, flow, given)
    assert flow["type"] is FlowResultType.CREATE_ENTRY
    assert entry.options == OPTIONS | {
        "strip_kw": 10.0,
        "balance_point_c": 0.0,
        "aux_lockout_c": 1.67,
        "compressor_lockout_c": -10.0,
        "silent_after_min": 30,
    }
    assert filled_in((await options(home))["data_schema"]) == given
    # And they are in force at once.
    assert float(home.entity("balance_point").state) == 32
    assert home.number("strip_size") == 10


async def test_options_in_celsius(home: Home) -> None:
    home.climate()
    entry = await home.set_up(STRIPS_ONLY)
    flow = await change(
        home, await options(home), EQUIPMENT | {"balance_point_c": -2.5, "silent_after_min": 60}
    )
    assert flow["type"] is FlowResultType.CREATE_ENTRY
    assert entry.options["balance_point_c"] == -2.5


async def test_options_can_be_emptied_again(home: Home) -> None:
    home.climate()
    entry = await home.set_up(
        STRIPS_ONLY, {"strip_kw": 10.0, "price_per_kwh": 0.2, "balance_point_c": 1.0}
    )
    await change(home, await options(home), EQUIPMENT | {"silent_after_min": 60})
    assert entry.options == OPTIONS | {"silent_after_min": 60}
    assert home.entity("balance_point").attributes["is_default"] is True


@pytest.mark.parametrize(
    ("given", "errors"),
    [
        (
            {"aux_lockout_c": -15, "compressor_lockout_c": -10},
            {"aux_lockout_c": "lockouts_crossed"},
        ),
        ({"balance_point_c": 80}, {"balance_point_c": "out_of_range"}),
        ({"compressor_lockout_c": 35}, {"compressor_lockout_c": "out_of_range"}),
        ({"strip_kw": "many"}, {"strip_kw": "not_a_size"}),
    ],
)
async def test_options_that_cannot_be(
    home: Home, given: dict[str, Any], errors: dict[str, str]
) -> None:
    home.climate()
    await home.set_up(STRIPS_ONLY)
    full = EQUIPMENT | {"silent_after_min": 60} | given
    flow = await change(home, await options(home), full)
    assert flow["errors"] == errors
    assert filled_in(flow["data_schema"]) == full


async def test_options_flow_with_a_thermostat_that_is_away(home: Home) -> None:
    home.gone(CLIMATE, STRIPS)
    await home.set_up(STRIPS_ONLY)
    flow = await change(home, await options(home), EQUIPMENT | {"silent_after_min": 10})
    assert flow["type"] is FlowResultType.CREATE_ENTRY
    assert home.shown("aux_heat") == STATE_UNAVAILABLE


GAS_BURNER = {"afue": 95, "fuel_price": 1.2, "fuel_unit": "therm", "burner_kw": 20}


async def test_a_burner_is_asked_for_only_where_fuel_is_burned(home: Home) -> None:
    home.hass.config.units = US_CUSTOMARY_SYSTEM
    flow = await at_burner(home, "gas")
    assert (flow["step_id"], flow["last_step"]) == ("fuel", True)
    assert filled_in(flow["data_schema"]) == {"afue": 80, "fuel_unit": "therm"}
    flow = await answer(home, flow, GAS_BURNER)
    assert flow["type"] is FlowResultType.CREATE_ENTRY
    await home.settle()
    (entry,) = home.hass.config_entries.async_entries(DOMAIN)
    assert entry.state is ConfigEntryState.LOADED
    settings = entry.runtime_data.settings
    assert (settings.backup, settings.afue, settings.burner_kw) == ("gas", 0.95, 20)
    assert settings.fuel_price_per_kwh == pytest.approx(1.2 / 29.3071, rel=1e-5)


@pytest.mark.parametrize(
    ("backup", "unit", "metric"),
    [("gas", "kwh", True), ("oil", "litre", True), ("propane", "gallon", False)],
)
async def test_the_unit_of_fuel_to_begin_with(
    home: Home, backup: str, unit: str, metric: bool
) -> None:
    if not metric:
        home.hass.config.units = US_CUSTOMARY_SYSTEM
    flow = await at_burner(home, backup)
    assert filled_in(flow["data_schema"])["fuel_unit"] == unit


@pytest.mark.parametrize(
    ("backup", "units"),
    [
        ("gas", ["kwh", "therm", "m3", "ccf"]),
        ("propane", ["kwh", "therm", "gallon", "litre", "m3", "ccf"]),
        ("oil", ["kwh", "therm", "gallon", "litre"]),
        ("other", ["kwh", "therm"]),
    ],
)
async def test_only_units_by_which_the_fuel_is_sold(
    home: Home, backup: str, units: list[str]
) -> None:
    flow = await at_burner(home, backup)
    assert flow["data_schema"].schema["fuel_unit"].config["options"] == units


@pytest.mark.parametrize(
    ("price", "unit", "per_kwh"),
    [(0.10234, "kwh", 0.10234), (1.1, "ccf", 1.1 / 30.4208), (0.0, "therm", 0.0)],
)
async def test_price_of_fuel_comes_back_as_it_was_given(
    home: Home, price: float, unit: str, per_kwh: float
) -> None:
    home.climate()
    entry = await home.set_up(STRIPS_ONLY)
    given = EQUIPMENT | {"backup": "gas", "silent_after_min": 60}
    flow = await change(home, await options(home), given)
    await change(home, flow, {"afue": 80, "fuel_price": price, "fuel_unit": unit})
    assert entry.options["fuel_price_per_kwh"] == pytest.approx(per_kwh, rel=1e-5)
    flow = await change(home, await options(home), given)
    assert filled_in(flow["data_schema"])["fuel_price"] == price


@pytest.mark.parametrize(
    ("given", "errors"),
    [
        ({"afue": 0.95}, {"afue": "out_of_range"}),
        ({"afue": 105}, {"afue": "out_of_range"}),
        ({"burner_kw": 80_000}, {"burner_kw": "out_of_range"}),
    ],
)
async def test_a_burner_that_cannot_be(
    home: Home, given: dict[str, Any], errors: dict[str, str]
) -> None:
    flow = await at_burner(home, "gas")
    flow = await answer(home, flow, GAS_BURNER | given)
    assert (flow["step_id"], flow["errors"]) == ("fuel", errors)
    assert filled_in(flow["data_schema"]) == GAS_BURNER | given
    flow = await answer(home, flow, GAS_BURNER)
    assert flow["type"] is FlowResultType.CREATE_ENTRY


async def test_options_of_a_burner_are_shown_as_they_were_given(home: Home) -> None:
    home.climate()
    entry = await home.set_up(STRIPS_ONLY)
    given = EQUIPMENT | {"backup": "oil", "silent_after_min": 60}
    flow = await change(home, await options(home), given)
    assert flow["step_id"] == "fuel"
    burner = {"afue": 85, "fuel_price": 3.9, "fuel_unit": "gallon", "burner_kw": 25}
    flow = await change(home, flow, burner)
    assert flow["type"] is FlowResultType.CREATE_ENTRY
    assert entry.options["fuel_price_per_kwh"] == pytest.approx(3.9 / 40.5904, rel=1e-5)
    flow = await change(home, await options(home), given)
    assert filled_in(flow["data_schema"]) == burner
    # Back to strips, all of it is forgotten.
    await change(home, await options(home), EQUIPMENT | {"silent_after_min": 60})
    assert entry.options == OPTIONS | {"silent_after_min": 60}


async def test_the_units_own_cop_is_asked_for_in_the_households_unit(home: Home) -> None:
    home.hass.config.units = US_CUSTOMARY_SYSTEM
    home.climate()
    entry = await home.set_up(STRIPS_ONLY)
    flow = await options(home)
    assert flow["description_placeholders"] == {
        "cop_at_47_f": "47 °F",
        "cop_at_17_f": "17 °F",
        "cop_at_5_f": "5 °F",
    }
    given = EQUIPMENT | {"silent_after_min": 60, "cop_at_47_f": 3.8, "cop_at_5_f": 2.0}
    bad = await change(home, flow, given | {"cop_at_5_f": 20})
    assert bad["errors"] == {"cop_at_5_f": "out_of_range"}
    await change(home, bad, given)
    assert entry.options["rated_cop"] == {"8.33": 3.8, "-15.0": 2.0}
    assert entry.runtime_data.settings.rated_cop == {-15.0: 2.0, 8.33: 3.8}
    assert filled_in((await options(home))["data_schema"]) == given


@pytest.mark.parametrize(
    ("meters", "backup", "is_enough"),
    [
        ({"home_power": METER}, "gas", False),
        ({"hvac_power": [OUTDOOR_UNIT]}, "propane", False),
        ({"home_energy": COUNTER}, "oil", False),
        ({"fuel_meter": GAS}, "electric", False),
        ({"fuel_meter": GAS}, "gas", True),
        # A boiler's pump.
        ({"strips_power": [STRIPS]}, "kerosene", True),
    ],
)
async def test_a_backup_that_nothing_can_show_is_not_taken(
    home: Home, meters: dict[str, Any], backup: str, *, is_enough: bool
) -> None:
    home.climate()
    home.measured(GAS, 1000, "kWh")
    home.measured(COUNTER, 1000, "kWh")
    for meter in (METER, OUTDOOR_UNIT, STRIPS):
        home.power(meter, 5)
    flow = await answer(home, await at_power(home), meters, {}, EQUIPMENT | {"backup": backup})
    errors = {} if is_enough else {"backup": "backup_unseen"}
    assert (flow["step_id"], flow["errors"]) == ("fuel" if is_enough else "equipment", errors)

    # Nor may it become one, nor be left without what shows it.
    await home.set_up(meters | {"climates": [UPSTAIRS], "aux": UNTOLD, "home_inverted": False})
    changed = await change(
        home, await options(home), EQUIPMENT | {"backup": backup, "silent_after_min": 60}
    )
    assert changed["errors"] == errors


async def test_reconfiguration_leaves_a_burner_something_that_shows_it(home: Home) -> None:
    home.climate()
    home.power(METER, 500)
    home.measured(GAS, 1000, "kWh")
    await home.set_up(STRIPS_ONLY | {"fuel_meter": GAS}, {"backup": "gas"})
    flow = await answer(
        home,
        await reconfigure(home),
        {"climates": [CLIMATE]},
        TELLS_NOTHING,
        {"home_power": METER},
    )
    assert flow["errors"] == {"base": "nothing_to_see"}
    flow = await answer(home, flow, {"home_power": METER, "fuel_meter": GAS})
    assert flow["step_id"] == "surroundings"


async def test_a_fuel_meter_is_enough_to_see_a_burner(home: Home) -> None:
    home.climate()
    home.measured("sensor.gas", 1000, "m³")
    home.measured("sensor.water", 1000, "bar")
    flow = await answer(home, await at_power(home), {"fuel_meter": "sensor.water"})
    assert flow["errors"] == {"fuel_meter": "not_fuel"}
    flow = await answer(home, flow, {"fuel_meter": "sensor.gas"})
    assert flow["step_id"] == "surroundings"


@pytest.mark.parametrize("is_read", [True, False])
async def test_past_is_read_unless_the_household_says_no(
    recorder_mock: Recorder, home: Home, *, is_read: bool
) -> None:
    flow = await at_equipment(home)
    assert filled_in(flow["data_schema"])["read_history"] is True
    flow = await answer(home, flow, EQUIPMENT | ({} if is_read else {"read_history": False}))
    assert flow["type"] is FlowResultType.CREATE_ENTRY
    assert flow["data"]["read_history"] is is_read
    await home.settle()
    read = home.entity("history_read", flow["result"].entry_id)
    assert read.state == ("100" if is_read else STATE_UNKNOWN)


async def test_without_a_recorder_nobody_asks_for_the_past(home: Home) -> None:
    flow = await at_equipment(home)
    assert "read_history" not in flow["data_schema"].schema

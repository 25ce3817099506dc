"""What is given in a form: what is wrong with it, and how it is stored and shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from homeassistant.const import ATTR_UNIT_OF_MEASUREMENT, UnitOfTemperature
from homeassistant.core import HomeAssistant, State
from homeassistant.util.unit_conversion import (
    EnergyConverter,
    PowerConverter,
    TemperatureConverter,
    VolumeConverter,
)
from homeassistant.util.unit_system import US_CUSTOMARY_SYSTEM

from .const import (
    CONF_AFUE,
    CONF_AUX,
    CONF_AUX_LOCKOUT,
    CONF_BALANCE_POINT,
    CONF_BURNER_KW,
    CONF_COMPRESSOR_LOCKOUT,
    CONF_FUEL_METER,
    CONF_FUEL_PRICE,
    CONF_FUEL_PRICE_PER_UNIT,
    CONF_FUEL_UNIT,
    CONF_HOME_ENERGY,
    CONF_HOME_EXPORT,
    CONF_HOME_POWER,
    CONF_HVAC_POWER,
    CONF_OTHER_LOADS,
    CONF_OUTDOOR,
    CONF_PRICE_ENTITY,
    CONF_RATED_COP,
    CONF_SILENT_AFTER,
    CONF_STRIP_KW,
    CONF_STRIPS_POWER,
)
from .core import Settings, SettingsError
from .core.fuel import FuelUnit, kwh_per_unit
from .forms import RATED_C
from .mapping import NEEDS_ATTRIBUTE, NEEDS_ENTITY, NEEDS_VALUES, MappingKind, SourceMapping
from .sources import UnusableUnitError, energy_kwh, fuel_kwh, outdoor_c, power_w, price_per_kwh

# Options that are temperatures: stored in degC, shown in the household's unit.
_TEMPERATURES: Final = (CONF_BALANCE_POINT, CONF_AUX_LOCKOUT, CONF_COMPRESSOR_LOCKOUT)
HEATING_METERS: Final = (CONF_STRIPS_POWER, CONF_HVAC_POWER)
_HOME_METERS: Final = (CONF_HOME_POWER, CONF_HOME_EXPORT)
# A burner draws no more than its blower, but a boiler's pump may have a meter.
_SHOW_STRIPS: Final = (*HEATING_METERS, CONF_HOME_POWER, CONF_HOME_ENERGY)
_SHOW_BURNER: Final = (CONF_STRIPS_POWER, CONF_FUEL_METER)
POWER_FIELDS: Final = (*HEATING_METERS, *_HOME_METERS, CONF_OTHER_LOADS)


def mapping_error(mapping: SourceMapping) -> str | None:
    """Return what a mapping lacks; None where it is whole."""
    if mapping.kind in NEEDS_ATTRIBUTE and mapping.attribute is None:
        return "attribute_needed"
    if mapping.kind in NEEDS_VALUES and not mapping.values:
        return "values_needed"
    if mapping.kind in NEEDS_ENTITY and not mapping.entities:
        return "entity_needed"
    if mapping.kind is MappingKind.STATE_ABOVE and mapping.above is None:
        return "number_needed"
    return None


def power_errors(hass: HomeAssistant, user_input: Mapping[str, Any]) -> dict[str, str]:
    """Return what is wrong with the meters, by field."""
    errors: dict[str, str] = {}
    for conf in POWER_FIELDS:
        for entity_id in _entities(user_input, conf):
            if error := _power_error(hass.states.get(entity_id)):
                errors[conf] = error
    for entity_id in _entities(user_input, CONF_HOME_ENERGY):
        if error := _energy_error(hass.states.get(entity_id)):
            errors[CONF_HOME_ENERGY] = error
    if user_input.get(CONF_HOME_EXPORT) and not user_input.get(CONF_HOME_POWER):
        errors[CONF_HOME_EXPORT] = "export_alone"
    for entity_id in _entities(user_input, CONF_FUEL_METER):
        if error := _fuel_error(hass.states.get(entity_id)):
            errors[CONF_FUEL_METER] = error
    others = _entities(user_input, CONF_OTHER_LOADS)
    for conf in (*HEATING_METERS, *_HOME_METERS):
        # Taken from the home's power, it would hide what is looked for.
        if set(others) & set(_entities(user_input, conf)):
            errors[CONF_OTHER_LOADS] = "not_an_other_load"
    return errors


def circuits(data: Mapping[str, Any]) -> set[str]:
    """Return the meters that are a heat pump's alone, or its backup's."""
    return {entity_id for conf in HEATING_METERS for entity_id in _entities(data, conf)}


def circuit_errors(user_input: Mapping[str, Any], taken: set[str]) -> dict[str, str]:
    """Return by field which circuits are another heat pump's: both would count what it draws."""
    errors: dict[str, str] = {}
    for conf in HEATING_METERS:
        if taken & set(_entities(user_input, conf)):
            errors[conf] = "another_heat_pumps"
    return errors


def is_to_be_seen(data: Mapping[str, Any], backup: str | None) -> bool:
    """Return whether any of the sources can ever show that the backup runs (None: of any kind)."""
    if SourceMapping.from_dict(data.get(CONF_AUX)).kind is not MappingKind.NONE:
        return True
    if backup is None:
        return any(data.get(conf) for conf in (*_SHOW_STRIPS, *_SHOW_BURNER))
    settings = Settings(backup=backup)
    seen = _SHOW_BURNER if settings.burns_fuel else _SHOW_STRIPS
    return not settings.has_backup or any(data.get(conf) for conf in seen)


def _entities(user_input: Mapping[str, Any], conf: str) -> list[str]:
    """Return the entities of a field, whether it takes one or several."""
    given: str | list[str] = user_input.get(conf) or []
    return [given] if isinstance(given, str) else given


def _power_error(state: State | None) -> str | None:
    try:
        power_w(state)
    except UnusableUnitError as error:
        if error.unit in EnergyConverter.VALID_UNITS:
            return "energy_not_power"
        return "not_power"
    except ValueError:
        return "not_a_number"
    return None


def _energy_error(state: State | None) -> str | None:
    try:
        energy_kwh(state)
    except UnusableUnitError as error:
        if error.unit in PowerConverter.VALID_UNITS:
            return "power_not_energy"
        return "not_energy"
    except ValueError:
        return "not_a_number"
    return None


def _fuel_error(state: State | None) -> str | None:
    """Which fuel it is will be asked later: gas and liquids together have every unit."""
    if state is None:
        return None
    unit = state.attributes.get(ATTR_UNIT_OF_MEASUREMENT)
    if unit not in EnergyConverter.VALID_UNITS and unit not in VolumeConverter.VALID_UNITS:
        return "not_fuel"
    try:
        fuel_kwh(state, "gas")
    except ValueError:
        return "not_a_number"
    return None


def surroundings_errors(hass: HomeAssistant, user_input: Mapping[str, Any]) -> dict[str, str]:
    """Return what is wrong with the weather and the price, by field."""
    errors: dict[str, str] = {}
    if outdoor := user_input.get(CONF_OUTDOOR):
        try:
            outdoor_c(hass.states.get(outdoor), hass.config.units.temperature_unit)
        except ValueError:
            errors[CONF_OUTDOOR] = "not_a_temperature"
    if price := user_input.get(CONF_PRICE_ENTITY):
        try:
            price_per_kwh(hass.states.get(price))
        except ValueError:
            errors[CONF_PRICE_ENTITY] = "not_a_price"
    return errors


def checked_options(
    user_input: Mapping[str, Any], unit: str
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the options as stored, and what is wrong with them by field."""
    options = dict(user_input)
    errors: dict[str, str] = {}
    try:
        # A field that was emptied is there, with nothing in it.
        if size := str(options.pop(CONF_STRIP_KW, "")).strip():
            options[CONF_STRIP_KW] = float(size.replace(",", "."))
    except ValueError:
        errors[CONF_STRIP_KW] = "not_a_size"
    rated: dict[str, float] = {}
    for field, outdoor in RATED_C.items():
        if field in options:
            rated[str(outdoor)] = options.pop(field)
            try:
                Settings.from_mapping({CONF_RATED_COP: {outdoor: rated[str(outdoor)]}})
            except SettingsError:
                errors[field] = "out_of_range"
    if rated:
        options[CONF_RATED_COP] = rated
    for conf in _TEMPERATURES:
        if conf in options:
            celsius = TemperatureConverter.convert(options[conf], unit, UnitOfTemperature.CELSIUS)
            options[conf] = round(celsius, 2)
    for conf, value in options.items():
        if conf in (CONF_SILENT_AFTER, CONF_RATED_COP):
            continue
        try:
            Settings.from_mapping({conf: value})
        except SettingsError:
            errors[conf] = "out_of_range"
    if _is_below(options, CONF_AUX_LOCKOUT, CONF_COMPRESSOR_LOCKOUT):
        errors[CONF_AUX_LOCKOUT] = "lockouts_crossed"
    return options, errors


def checked_fuel(user_input: Mapping[str, Any], fuel: str) -> tuple[dict[str, Any], dict[str, str]]:
    """Return a burner's options as stored, and what is wrong with them by field."""
    unit = FuelUnit(user_input[CONF_FUEL_UNIT])
    # The form has no other units than those of the fuel.
    kwh = kwh_per_unit(fuel, unit) or 1.0
    errors: dict[str, str] = {}
    # The form's field, the setting, and what one of the field's units makes of the other's.
    fields = (
        (CONF_AFUE, CONF_AFUE, 100.0),
        (CONF_FUEL_PRICE_PER_UNIT, CONF_FUEL_PRICE, kwh),
        (CONF_BURNER_KW, CONF_BURNER_KW, 1.0),
    )
    options: dict[str, Any] = {CONF_FUEL_UNIT: unit.value}
    for field, conf, divisor in fields:
        if field not in user_input:
            continue
        options[conf] = round(user_input[field] / divisor, 8)
        try:
            Settings.from_mapping({conf: options[conf]})
        except SettingsError:
            errors[field] = "out_of_range"
    return options, errors


def shown_fuel(options: Mapping[str, Any], fuel: str) -> dict[str, Any]:
    """Return a burner's stored options as the form shows them."""
    shown: dict[str, Any] = {}
    kwh = kwh_per_unit(fuel, FuelUnit(options.get(CONF_FUEL_UNIT, FuelUnit.KWH)))
    if CONF_FUEL_UNIT in options and kwh is not None:
        shown[CONF_FUEL_UNIT] = options[CONF_FUEL_UNIT]
        if CONF_FUEL_PRICE in options:
            shown[CONF_FUEL_PRICE_PER_UNIT] = round(options[CONF_FUEL_PRICE] * kwh, 6)
    if CONF_AFUE in options:
        shown[CONF_AFUE] = round(options[CONF_AFUE] * 100.0, 2)
    if CONF_BURNER_KW in options:
        shown[CONF_BURNER_KW] = options[CONF_BURNER_KW]
    return shown


def _is_below(options: Mapping[str, Any], low: str, high: str) -> bool:
    return low in options and high in options and options[low] < options[high]


def shown_options(options: Mapping[str, Any], unit: str) -> dict[str, Any]:
    """Return stored options as the form shows them."""
    values = dict(options)
    for conf in _TEMPERATURES:
        if conf in values:
            shown = TemperatureConverter.convert(values[conf], UnitOfTemperature.CELSIUS, unit)
            values[conf] = round(shown, 1)
    rated = values.pop(CONF_RATED_COP, {})
    values |= {field: rated[str(at)] for field, at in RATED_C.items() if str(at) in rated}
    if CONF_STRIP_KW in values:
        values[CONF_STRIP_KW] = f"{values[CONF_STRIP_KW]:g}"
    return values


def rated_at(unit: str, mark: str) -> dict[str, str]:
    """Return the temperatures at which units are rated, in the household's unit, by field.

    `mark` is what stands before decimals.
    """
    if unit == UnitOfTemperature.FAHRENHEIT:
        degrees = {"cop_at_47_f": "47", "cop_at_17_f": "17", "cop_at_5_f": "5"}
    else:
        degrees = {"cop_at_47_f": "8.3", "cop_at_17_f": "-8.3", "cop_at_5_f": "-15"}
    return {field: f"{degree.replace('.', mark)} {unit}" for field, degree in degrees.items()}


def is_metric(hass: HomeAssistant) -> bool:
    """Return whether the household thinks in litres and kWh rather than gallons and therms."""
    return hass.config.units is not US_CUSTOMARY_SYSTEM

"""What is given in a form: what is wrong with it, and how it is stored and shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from homeassistant.const import UnitOfTemperature
from homeassistant.core import HomeAssistant, State
from homeassistant.util.unit_conversion import EnergyConverter, PowerConverter, TemperatureConverter

from .const import (
    CONF_AUX_LOCKOUT,
    CONF_BALANCE_POINT,
    CONF_COMPRESSOR_LOCKOUT,
    CONF_HOME_ENERGY,
    CONF_HOME_EXPORT,
    CONF_HOME_POWER,
    CONF_HVAC_POWER,
    CONF_OTHER_LOADS,
    CONF_OUTDOOR,
    CONF_PRICE_ENTITY,
    CONF_SILENT_AFTER,
    CONF_STRIP_KW,
    CONF_STRIPS_POWER,
    UNKNOWN_SIZE,
)
from .core import Settings, SettingsError
from .mapping import NEEDS_ATTRIBUTE, NEEDS_ENTITY, NEEDS_VALUES, MappingKind, SourceMapping
from .sources import UnusableUnitError, energy_kwh, outdoor_c, power_w, price_per_kwh

# Options that are temperatures: stored in degC, shown in the household's unit.
_TEMPERATURES: Final = (CONF_BALANCE_POINT, CONF_AUX_LOCKOUT, CONF_COMPRESSOR_LOCKOUT)
HEATING_METERS: Final = (CONF_STRIPS_POWER, CONF_HVAC_POWER)
_HOME_METERS: Final = (CONF_HOME_POWER, CONF_HOME_EXPORT)
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
    others = _entities(user_input, CONF_OTHER_LOADS)
    for conf in (*HEATING_METERS, *_HOME_METERS):
        # Taken from the home's power, it would hide what is looked for.
        if set(others) & set(_entities(user_input, conf)):
            errors[CONF_OTHER_LOADS] = "not_an_other_load"
    return errors


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
        size = options.pop(CONF_STRIP_KW)
        if size != UNKNOWN_SIZE:
            options[CONF_STRIP_KW] = float(str(size).replace(",", "."))
    except ValueError:
        errors[CONF_STRIP_KW] = "not_a_size"
    for conf in _TEMPERATURES:
        if conf in options:
            celsius = TemperatureConverter.convert(options[conf], unit, UnitOfTemperature.CELSIUS)
            options[conf] = round(celsius, 2)
    for conf, value in options.items():
        if conf == CONF_SILENT_AFTER:
            continue
        try:
            Settings.from_mapping({conf: value})
        except SettingsError:
            errors[conf] = "out_of_range"
    if _is_below(options, CONF_AUX_LOCKOUT, CONF_COMPRESSOR_LOCKOUT):
        errors[CONF_AUX_LOCKOUT] = "lockouts_crossed"
    return options, errors


def _is_below(options: Mapping[str, Any], low: str, high: str) -> bool:
    return low in options and high in options and options[low] < options[high]


def shown_options(options: Mapping[str, Any], unit: str) -> dict[str, Any]:
    """Return stored options as the form shows them."""
    values = dict(options)
    for conf in _TEMPERATURES:
        if conf in values:
            shown = TemperatureConverter.convert(values[conf], UnitOfTemperature.CELSIUS, unit)
            values[conf] = round(shown, 1)
    size = cast("float | None", values.get(CONF_STRIP_KW))
    values[CONF_STRIP_KW] = UNKNOWN_SIZE if size is None else f"{size:g}"
    return values

"""Set-up by clicks: which entities to watch, and what the household knows of its equipment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    # What Home Assistant puts in voluptuous' place when it runs, and has in its signatures.
    import probatio as vol
else:
    import voluptuous as vol

from homeassistant.components.climate import ATTR_HVAC_MODES, DOMAIN as CLIMATE_DOMAIN, HVACMode
from homeassistant.components.input_number import DOMAIN as INPUT_NUMBER_DOMAIN
from homeassistant.components.number import DOMAIN as NUMBER_DOMAIN
from homeassistant.components.sensor import DOMAIN as SENSOR_DOMAIN, SensorDeviceClass
from homeassistant.components.weather import DOMAIN as WEATHER_DOMAIN
from homeassistant.config_entries import (
    SOURCE_RECONFIGURE,
    ConfigFlow,
    ConfigFlowResult,
    OptionsFlowWithReload,
)
from homeassistant.const import UnitOfTemperature
from homeassistant.core import HomeAssistant, State, callback
from homeassistant.data_entry_flow import section
from homeassistant.helpers import selector
from homeassistant.util.unit_conversion import EnergyConverter, PowerConverter, TemperatureConverter

from .const import (
    CONF_ATTRIBUTE,
    CONF_AUX,
    CONF_AUX_LOCKOUT,
    CONF_BACKUP,
    CONF_BALANCE_POINT,
    CONF_CLIMATES,
    CONF_COMPRESSOR_LOCKOUT,
    CONF_COP_PROFILE,
    CONF_EMERGENCY,
    CONF_ENTITY,
    CONF_HEAT_PUMP,
    CONF_HOME_ENERGY,
    CONF_HOME_EXPORT,
    CONF_HOME_INVERTED,
    CONF_HOME_POWER,
    CONF_HVAC_POWER,
    CONF_KIND,
    CONF_OTHER_LOADS,
    CONF_OUTDOOR,
    CONF_PRICE,
    CONF_PRICE_ENTITY,
    CONF_SILENT_AFTER,
    CONF_STRIP_KW,
    CONF_STRIPS_POWER,
    CONF_VALUES,
    DEFAULT_SILENT_AFTER_MIN,
    DOMAIN,
    UNKNOWN_SIZE,
)
from .coordinator import AuxHeatConfigEntry
from .core import Settings, SettingsError
from .mapping import NEEDS_ATTRIBUTE, NEEDS_VALUES, MappingKind, SourceMapping
from .sources import UnusableUnitError, energy_kwh, outdoor_c, power_w, price_per_kwh
from .suggestions import suggest

_HEAT_MODES: Final = {HVACMode.HEAT, HVACMode.HEAT_COOL, HVACMode.AUTO}
_SIZES: Final = (UNKNOWN_SIZE, "5", "7.5", "10", "15", "20")
_BACKUPS: Final = ("electric", "gas", "propane", "oil", "kerosene", "other", "none")
_HEAT_PUMPS: Final = ("air", "ground")
_PROFILES: Final = ("standard", "cold_climate", "high_efficiency")
# Options that are temperatures: stored in degC, shown in the household's unit.
_TEMPERATURES: Final = (CONF_BALANCE_POINT, CONF_AUX_LOCKOUT, CONF_COMPRESSOR_LOCKOUT)
_HEATING_METERS: Final = (CONF_STRIPS_POWER, CONF_HVAC_POWER)
_HOME_METERS: Final = (CONF_HOME_POWER, CONF_HOME_EXPORT)
_POWER_FIELDS: Final = (*_HEATING_METERS, *_HOME_METERS, CONF_OTHER_LOADS)


def _sensor(device_class: SensorDeviceClass, *, multiple: bool = False) -> selector.EntitySelector:
    return selector.EntitySelector(
        selector.EntitySelectorConfig(
            filter=[{"domain": SENSOR_DOMAIN, "device_class": device_class}], multiple=multiple
        )
    )


def _select(options: tuple[str, ...], key: str, *, custom: bool = False) -> selector.SelectSelector:
    return selector.SelectSelector(
        selector.SelectSelectorConfig(
            options=list(options),
            translation_key=key,
            custom_value=custom,
            mode=selector.SelectSelectorMode.DROPDOWN,
        )
    )


_POWER_SENSOR: Final = _sensor(SensorDeviceClass.POWER)
_POWER_SENSORS: Final = _sensor(SensorDeviceClass.POWER, multiple=True)

USER_SCHEMA: Final = vol.Schema(
    {
        vol.Required(CONF_CLIMATES): selector.EntitySelector(
            selector.EntitySelectorConfig(filter=[{"domain": CLIMATE_DOMAIN}], multiple=True)
        )
    }
)

_MAPPING_SCHEMA: Final = vol.Schema(
    {
        vol.Required(CONF_KIND, default=MappingKind.NONE.value): _select(
            tuple(kind.value for kind in MappingKind), "mapping_kind"
        ),
        vol.Optional(CONF_ENTITY): selector.EntitySelector(),
        vol.Optional(CONF_ATTRIBUTE): selector.TextSelector(),
        vol.Optional(CONF_VALUES): selector.TextSelector(
            selector.TextSelectorConfig(multiple=True)
        ),
    }
)

POWER_SCHEMA: Final = vol.Schema(
    {
        vol.Optional(CONF_STRIPS_POWER): _POWER_SENSORS,
        vol.Optional(CONF_HVAC_POWER): _POWER_SENSORS,
        vol.Optional(CONF_HOME_POWER): _POWER_SENSOR,
        vol.Optional(CONF_HOME_EXPORT): _POWER_SENSOR,
        vol.Required(CONF_HOME_INVERTED, default=False): selector.BooleanSelector(),
        vol.Optional(CONF_HOME_ENERGY): _sensor(SensorDeviceClass.ENERGY),
        vol.Optional(CONF_OTHER_LOADS): _POWER_SENSORS,
    }
)

SURROUNDINGS_SCHEMA: Final = vol.Schema(
    {
        vol.Optional(CONF_OUTDOOR): selector.EntitySelector(
            selector.EntitySelectorConfig(
                filter=[
                    {"domain": SENSOR_DOMAIN, "device_class": SensorDeviceClass.TEMPERATURE},
                    {"domain": WEATHER_DOMAIN},
                ]
            )
        ),
        vol.Optional(CONF_PRICE_ENTITY): selector.EntitySelector(
            selector.EntitySelectorConfig(
                filter=[{"domain": [SENSOR_DOMAIN, INPUT_NUMBER_DOMAIN, NUMBER_DOMAIN]}]
            )
        ),
    }
)

EQUIPMENT_SCHEMA: Final = vol.Schema(
    {
        vol.Required(CONF_BACKUP, default="electric"): _select(_BACKUPS, "backup"),
        vol.Required(CONF_STRIP_KW, default=UNKNOWN_SIZE): _select(
            _SIZES, "strip_size", custom=True
        ),
        vol.Optional(CONF_PRICE): selector.NumberSelector(
            selector.NumberSelectorConfig(min=0, step="any", mode=selector.NumberSelectorMode.BOX)
        ),
        vol.Required(CONF_HEAT_PUMP, default="air"): _select(_HEAT_PUMPS, "heat_pump"),
        vol.Required(CONF_COP_PROFILE, default="standard"): _select(_PROFILES, "cop_profile"),
    }
)


def _tuning_schema(unit: str) -> vol.Schema:
    temperature = selector.NumberSelector(
        selector.NumberSelectorConfig(
            step="any", unit_of_measurement=unit, mode=selector.NumberSelectorMode.BOX
        )
    )
    minutes = selector.NumberSelector(
        selector.NumberSelectorConfig(
            min=5, max=1440, unit_of_measurement="min", mode=selector.NumberSelectorMode.BOX
        )
    )
    return EQUIPMENT_SCHEMA.extend(
        {
            vol.Optional(CONF_BALANCE_POINT): temperature,
            vol.Optional(CONF_AUX_LOCKOUT): temperature,
            vol.Optional(CONF_COMPRESSOR_LOCKOUT): temperature,
            vol.Required(CONF_SILENT_AFTER, default=DEFAULT_SILENT_AFTER_MIN): minutes,
        }
    )


def _thermostat_schema(aux: SourceMapping, emergency: SourceMapping) -> vol.Schema:
    """Open only the sections in which there is something to see."""
    return vol.Schema(
        {
            vol.Required(conf): section(
                _MAPPING_SCHEMA, {"collapsed": mapping.kind is MappingKind.NONE}
            )
            for conf, mapping in ((CONF_AUX, aux), (CONF_EMERGENCY, emergency))
        }
    )


class AuxHeatConfigFlow(ConfigFlow, domain=DOMAIN):
    """Asks for the thermostat, what it tells, the meters, the weather and price, the equipment."""

    VERSION = 1

    def __init__(self) -> None:
        """Start with nothing asked."""
        self._data: dict[str, Any] = {}

    @staticmethod
    @callback
    def async_get_options_flow(config_entry: AuxHeatConfigEntry) -> AuxHeatOptionsFlow:
        """Return the flow that changes the equipment's settings."""
        return AuxHeatOptionsFlow()

    @property
    def _reconfigures(self) -> bool:
        return self.source == SOURCE_RECONFIGURE

    async def async_step_reconfigure(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Ask for the sources again, with today's as suggestions."""
        self._data = dict(self._get_reconfigure_entry().data)
        return await self.async_step_user()

    async def async_step_user(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Ask for the thermostats."""
        errors: dict[str, str] = {}
        if user_input is not None:
            error = self._climates_error(user_input[CONF_CLIMATES])
            if error is None:
                self._data |= user_input
                return await self.async_step_thermostat()
            errors[CONF_CLIMATES] = error
        return self._form("user", USER_SCHEMA, user_input or self._data, errors)

    def _climates_error(self, climates: list[str]) -> str | None:
        if not climates:
            return "no_thermostat"
        others = [
            entry
            for entry in self._async_current_entries()
            if not self._reconfigures or entry.entry_id != self._get_reconfigure_entry().entry_id
        ]
        if any(set(climates) & set(entry.data[CONF_CLIMATES]) for entry in others):
            return "already_configured"
        for entity_id in climates:
            state = self.hass.states.get(entity_id)
            modes = state.attributes.get(ATTR_HVAC_MODES) if state else None
            # One that is not loaded at the moment is taken on trust.
            if modes is not None and not _HEAT_MODES & set(modes):
                return "no_heat"
        return None

    async def async_step_thermostat(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Ask what the thermostat tells of itself; suggest what its kind is known to tell."""
        errors: dict[str, str] = {}
        if user_input is not None:
            mappings = {
                conf: SourceMapping.from_dict(user_input[conf])
                for conf in (CONF_AUX, CONF_EMERGENCY)
            }
            for mapping in mappings.values():
                if error := _mapping_error(mapping):
                    errors["base"] = error
            if not errors:
                self._data |= {conf: mapping.as_dict() for conf, mapping in mappings.items()}
                return await self.async_step_power()
        else:
            suggestion = suggest(self.hass, self._data[CONF_CLIMATES])
            mappings = {
                CONF_AUX: self._mapping_to_show(CONF_AUX, suggestion.aux),
                CONF_EMERGENCY: self._mapping_to_show(CONF_EMERGENCY, suggestion.emergency),
            }
        schema = _thermostat_schema(mappings[CONF_AUX], mappings[CONF_EMERGENCY])
        values = {
            conf: {key: value for key, value in mapping.as_dict().items() if value}
            for conf, mapping in mappings.items()
        }
        return self._form("thermostat", schema, values, errors)

    def _mapping_to_show(self, conf: str, suggested: SourceMapping) -> SourceMapping:
        """Return today's mapping, but what is known of a thermostat that took another's place."""
        if conf not in self._data:
            return suggested
        before = self._get_reconfigure_entry().data
        is_other = before[CONF_CLIMATES] != self._data[CONF_CLIMATES]
        if is_other and suggested.kind is not MappingKind.NONE:
            return suggested
        return SourceMapping.from_dict(self._data[conf])

    async def async_step_power(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Ask for the meters."""
        errors: dict[str, str] = {}
        if user_input is not None:
            errors = _power_errors(self.hass, user_input)
            if not errors and not self._is_enough(user_input):
                errors["base"] = "nothing_to_see"
            if not errors:
                for conf in (*_POWER_FIELDS, CONF_HOME_ENERGY):
                    self._data.pop(conf, None)
                self._data |= user_input
                return await self.async_step_surroundings()
        return self._form("power", POWER_SCHEMA, user_input or self._data, errors)

    def _is_enough(self, power: Mapping[str, Any]) -> bool:
        """Return whether anything could ever show a run."""
        told = SourceMapping.from_dict(self._data[CONF_AUX]).kind is not MappingKind.NONE
        return told or any(
            power.get(conf) for conf in (*_HEATING_METERS, CONF_HOME_POWER, CONF_HOME_ENERGY)
        )

    async def async_step_surroundings(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Ask for the outdoor temperature and the price."""
        errors: dict[str, str] = {}
        if user_input is not None:
            errors = _surroundings_errors(self.hass, user_input)
            if not errors:
                for conf in (CONF_OUTDOOR, CONF_PRICE_ENTITY):
                    self._data.pop(conf, None)
                self._data |= user_input
                if self._reconfigures:
                    return self.async_update_reload_and_abort(
                        self._get_reconfigure_entry(), data=self._data
                    )
                return await self.async_step_equipment()
        return self._form("surroundings", SURROUNDINGS_SCHEMA, user_input or self._data, errors)

    async def async_step_equipment(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Ask what the backup heat is."""
        errors: dict[str, str] = {}
        if user_input is not None:
            options, errors = _checked(user_input, self.hass.config.units.temperature_unit)
            if not errors:
                return self.async_create_entry(
                    title=self._title(), data=self._data, options=options
                )
        return self._form("equipment", EQUIPMENT_SCHEMA, user_input or {}, errors)

    def _title(self) -> str:
        entity_id = self._data[CONF_CLIMATES][0]
        state = self.hass.states.get(entity_id)
        return state.name if state else entity_id

    def _form(
        self,
        step_id: str,
        schema: vol.Schema,
        values: Mapping[str, Any],
        errors: dict[str, str],
    ) -> ConfigFlowResult:
        return self.async_show_form(
            step_id=step_id,
            data_schema=self.add_suggested_values_to_schema(schema, values),
            errors=errors,
            last_step=step_id == ("surroundings" if self._reconfigures else "equipment"),
        )


class AuxHeatOptionsFlow(OptionsFlowWithReload):
    """Changes what is known of the equipment."""

    async def async_step_init(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Ask for everything at once."""
        unit = self.hass.config.units.temperature_unit
        errors: dict[str, str] = {}
        if user_input is not None:
            options, errors = _checked(user_input, unit)
            if not errors:
                return self.async_create_entry(data=options)
        values = user_input or _shown(self.config_entry.options, unit)
        return self.async_show_form(
            step_id="init",
            data_schema=self.add_suggested_values_to_schema(_tuning_schema(unit), values),
            errors=errors,
        )


def _mapping_error(mapping: SourceMapping) -> str | None:
    if mapping.kind in NEEDS_ATTRIBUTE and mapping.attribute is None:
        return "attribute_needed"
    if mapping.kind in NEEDS_VALUES and not mapping.values:
        return "values_needed"
    return None


def _power_errors(hass: HomeAssistant, user_input: Mapping[str, Any]) -> dict[str, str]:
    errors: dict[str, str] = {}
    for conf in _POWER_FIELDS:
        for entity_id in _entities(user_input, conf):
            if error := _power_error(hass.states.get(entity_id)):
                errors[conf] = error
    for entity_id in _entities(user_input, CONF_HOME_ENERGY):
        if error := _energy_error(hass.states.get(entity_id)):
            errors[CONF_HOME_ENERGY] = error
    if user_input.get(CONF_HOME_EXPORT) and not user_input.get(CONF_HOME_POWER):
        errors[CONF_HOME_EXPORT] = "export_alone"
    others = _entities(user_input, CONF_OTHER_LOADS)
    for conf in (*_HEATING_METERS, *_HOME_METERS):
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


def _surroundings_errors(hass: HomeAssistant, user_input: Mapping[str, Any]) -> dict[str, str]:
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


def _checked(user_input: Mapping[str, Any], unit: str) -> tuple[dict[str, Any], dict[str, str]]:
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


def _shown(options: Mapping[str, Any], unit: str) -> dict[str, Any]:
    """Return stored options as the form shows them."""
    values = dict(options)
    for conf in _TEMPERATURES:
        if conf in values:
            shown = TemperatureConverter.convert(values[conf], UnitOfTemperature.CELSIUS, unit)
            values[conf] = round(shown, 1)
    size = cast("float | None", values.get(CONF_STRIP_KW))
    values[CONF_STRIP_KW] = UNKNOWN_SIZE if size is None else f"{size:g}"
    return values

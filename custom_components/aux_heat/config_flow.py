"""Set-up by clicks: which entities to watch, and what the household knows of its equipment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    # What Home Assistant puts in voluptuous' place when it runs, and has in its signatures.
    import probatio as vol

from homeassistant.components.climate import ATTR_HVAC_MODES
from homeassistant.config_entries import (
    SOURCE_RECONFIGURE,
    ConfigFlow,
    ConfigFlowResult,
    OptionsFlowWithReload,
)
from homeassistant.core import callback

from .const import (
    CONF_AUX,
    CONF_BACKUP,
    CONF_CLIMATES,
    CONF_FUEL_METER,
    CONF_HOME_ENERGY,
    CONF_OUTDOOR,
    CONF_PRICE_ENTITY,
    CONF_READ_HISTORY,
    DOMAIN,
    MAPPINGS,
)
from .coordinator import AuxHeatConfigEntry
from .core import Settings
from .form_checks import (
    POWER_FIELDS,
    checked_fuel,
    checked_options,
    circuit_errors,
    circuits,
    is_metric,
    is_to_be_seen,
    mapping_error,
    power_errors,
    rated_at,
    shown_fuel,
    shown_options,
    surroundings_errors,
)
from .forms import (
    EQUIPMENT_SCHEMA,
    POWER_SCHEMA,
    SURROUNDINGS_SCHEMA,
    USER_SCHEMA,
    WITH_HISTORY_SCHEMA,
    fuel_schema,
    thermostat_schema,
    tuning_schema,
)
from .history import History
from .likely import (
    HEAT_MODES,
    async_likely_meters,
    async_likely_surroundings,
    likely_climates,
)
from .mapping import MappingKind, SourceMapping
from .suggestions import suggest
from .words import decimal_mark

# By whether it is a reconfiguration.
_LAST: Final = {False: ("equipment", "fuel"), True: ("surroundings",)}


class AuxHeatConfigFlow(ConfigFlow, domain=DOMAIN):
    """Asks for the thermostat, what it tells, the meters, the weather and price, the equipment."""

    VERSION = 1
    MINOR_VERSION = 2

    def __init__(self) -> None:
        """Start with nothing asked."""
        self._data: dict[str, Any] = {}
        self._options: dict[str, Any] = {}

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
        likely = {} if self._reconfigures else likely_climates(self.hass, self._taken)
        return self._form("user", USER_SCHEMA, user_input or likely | self._data, errors)

    @property
    def _taken(self) -> set[str]:
        """The thermostats of other heat pumps."""
        return {climate for data in self._others for climate in data[CONF_CLIMATES]}

    @property
    def _others(self) -> list[Mapping[str, Any]]:
        """The sources of other heat pumps."""
        return [
            entry.data
            for entry in self._async_current_entries()
            if not self._reconfigures or entry.entry_id != self._get_reconfigure_entry().entry_id
        ]

    def _climates_error(self, climates: list[str]) -> str | None:
        if not climates:
            return "no_thermostat"
        if self._taken & set(climates):
            return "already_configured"
        for entity_id in climates:
            state = self.hass.states.get(entity_id)
            modes = state.attributes.get(ATTR_HVAC_MODES) if state else None
            # One that is not loaded at the moment is taken on trust.
            if modes is not None and not HEAT_MODES & set(modes):
                return "no_heat"
        return None

    async def async_step_thermostat(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Ask what the thermostat tells of itself; suggest what its kind is known to tell."""
        errors: dict[str, str] = {}
        if user_input is not None:
            mappings = {conf: SourceMapping.from_dict(user_input[conf]) for conf in MAPPINGS}
            for mapping in mappings.values():
                if error := mapping_error(mapping):
                    errors["base"] = error
            if not errors:
                self._data |= {conf: mapping.as_dict() for conf, mapping in mappings.items()}
                return await self.async_step_power()
        else:
            suggestion = suggest(self.hass, self._data[CONF_CLIMATES])
            mappings = {
                conf: self._mapping_to_show(conf, getattr(suggestion, conf)) for conf in MAPPINGS
            }
        schema = thermostat_schema(mappings)
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
            taken = set().union(*map(circuits, self._others))
            errors = power_errors(self.hass, user_input) | circuit_errors(user_input, taken)
            seen = {CONF_AUX: self._data[CONF_AUX]} | user_input
            if not errors and not is_to_be_seen(seen, self._backup):
                errors["base"] = "nothing_to_see"
            if not errors:
                for conf in (*POWER_FIELDS, CONF_HOME_ENERGY, CONF_FUEL_METER):
                    self._data.pop(conf, None)
                self._data |= user_input
                return await self.async_step_surroundings()
        likely = {} if self._reconfigures else await async_likely_meters(self.hass)
        return self._form("power", POWER_SCHEMA, user_input or likely | self._data, errors)

    @property
    def _backup(self) -> str | None:
        """What the backup is, where that is known already."""
        if not self._reconfigures:
            return None
        backup: str | None = self._get_reconfigure_entry().options.get(CONF_BACKUP)
        return backup

    async def async_step_surroundings(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Ask for the outdoor temperature and the price."""
        errors: dict[str, str] = {}
        if user_input is not None:
            errors = surroundings_errors(self.hass, user_input)
            if not errors:
                for conf in (CONF_OUTDOOR, CONF_PRICE_ENTITY):
                    self._data.pop(conf, None)
                self._data |= user_input
                if self._reconfigures:
                    return self.async_update_reload_and_abort(
                        self._get_reconfigure_entry(), data=self._data
                    )
                return await self.async_step_equipment()
        likely = {} if self._reconfigures else await async_likely_surroundings(self.hass)
        values = user_input or likely | self._data
        return self._form("surroundings", SURROUNDINGS_SCHEMA, values, errors)

    async def async_step_equipment(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Ask what the backup heat is, and whether to read the past."""
        errors: dict[str, str] = {}
        has_history = History.is_there(self.hass)
        if user_input is not None:
            equipment = dict(user_input)
            if has_history:
                self._data[CONF_READ_HISTORY] = equipment.pop(CONF_READ_HISTORY)
            options, errors = checked_options(equipment, self.hass.config.units.temperature_unit)
            if not is_to_be_seen(self._data, options[CONF_BACKUP]):
                errors[CONF_BACKUP] = "backup_unseen"
            if not errors:
                self._options = options
                if Settings.from_mapping({CONF_BACKUP: options[CONF_BACKUP]}).burns_fuel:
                    return await self.async_step_fuel()
                return self._create()
        schema = WITH_HISTORY_SCHEMA if has_history else EQUIPMENT_SCHEMA
        return self._form("equipment", schema, user_input or {}, errors)

    async def async_step_fuel(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Ask what is known of a burner and its fuel."""
        errors: dict[str, str] = {}
        fuel = self._options[CONF_BACKUP]
        if user_input is not None:
            options, errors = checked_fuel(user_input, fuel)
            if not errors:
                self._options |= options
                return self._create()
        schema = fuel_schema(fuel, metric=is_metric(self.hass))
        return self._form("fuel", schema, user_input or {}, errors)

    def _create(self) -> ConfigFlowResult:
        return self.async_create_entry(title=self._title(), data=self._data, options=self._options)

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
            last_step=step_id in _LAST[self._reconfigures],
        )


class AuxHeatOptionsFlow(OptionsFlowWithReload):
    """Changes what is known of the equipment."""

    def __init__(self) -> None:
        """Start with nothing asked."""
        self._options: dict[str, Any] = {}

    async def async_step_init(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Ask for everything at once."""
        unit = self.hass.config.units.temperature_unit
        errors: dict[str, str] = {}
        if user_input is not None:
            options, errors = checked_options(user_input, unit)
            if not is_to_be_seen(self.config_entry.data, options[CONF_BACKUP]):
                errors[CONF_BACKUP] = "backup_unseen"
            if not errors:
                self._options = options
                if Settings.from_mapping({CONF_BACKUP: options[CONF_BACKUP]}).burns_fuel:
                    return await self.async_step_fuel()
                return self.async_create_entry(data=options)
        values = user_input or shown_options(self.config_entry.options, unit)
        return self.async_show_form(
            step_id="init",
            data_schema=self.add_suggested_values_to_schema(tuning_schema(unit), values),
            errors=errors,
            description_placeholders=rated_at(unit, decimal_mark(self.hass)),
        )

    async def async_step_fuel(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Ask what is known of a burner and its fuel."""
        errors: dict[str, str] = {}
        fuel = self._options[CONF_BACKUP]
        if user_input is not None:
            options, errors = checked_fuel(user_input, fuel)
            if not errors:
                return self.async_create_entry(data=self._options | options)
        schema = fuel_schema(fuel, metric=is_metric(self.hass))
        values = user_input or shown_fuel(self.config_entry.options, fuel)
        return self.async_show_form(
            step_id="fuel",
            data_schema=self.add_suggested_values_to_schema(schema, values),
            errors=errors,
        )

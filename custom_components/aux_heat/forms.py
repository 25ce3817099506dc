"""The forms of set-up and options: their fields, in the order in which they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    # What Home Assistant puts in voluptuous' place when it runs, and has in its signatures.
    import probatio as vol
else:
    import voluptuous as vol

from homeassistant.components.climate import DOMAIN as CLIMATE_DOMAIN
from homeassistant.components.input_number import DOMAIN as INPUT_NUMBER_DOMAIN
from homeassistant.components.number import DOMAIN as NUMBER_DOMAIN
from homeassistant.components.sensor import DOMAIN as SENSOR_DOMAIN, SensorDeviceClass
from homeassistant.components.weather import DOMAIN as WEATHER_DOMAIN
from homeassistant.data_entry_flow import section
from homeassistant.helpers import selector

from .const import (
    CONF_ABOVE,
    CONF_AFUE,
    CONF_ATTRIBUTE,
    CONF_AUX_LOCKOUT,
    CONF_BACKUP,
    CONF_BALANCE_POINT,
    CONF_BURNER_KW,
    CONF_CLIMATES,
    CONF_COMPRESSOR_LOCKOUT,
    CONF_COP_PROFILE,
    CONF_ENTITY,
    CONF_FUEL_METER,
    CONF_FUEL_PRICE_PER_UNIT,
    CONF_FUEL_UNIT,
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
    CONF_READ_HISTORY,
    CONF_SILENT_AFTER,
    CONF_STRIP_KW,
    CONF_STRIPS_POWER,
    CONF_VALUES,
    DEFAULT_SILENT_AFTER_MIN,
)
from .core.fuel import FuelUnit, kwh_per_unit
from .mapping import MappingKind, SourceMapping

_SIZES: Final = ("5", "7.5", "10", "15", "20")
_BACKUPS: Final = ("electric", "gas", "propane", "oil", "kerosene", "other", "none")
FUEL_CLASSES: Final = (
    SensorDeviceClass.GAS,
    SensorDeviceClass.ENERGY,
    SensorDeviceClass.VOLUME,
    SensorDeviceClass.VOLUME_STORAGE,
)
# Prices per cubic foot are nowhere to be seen.
_FUEL_UNITS: Final = tuple(unit for unit in FuelUnit if unit is not FuelUnit.CUBIC_FOOT)
_HEAT_PUMPS: Final = ("air", "ground")
# The least that furnaces have that are sold today.
_USUAL_AFUE: Final = 80
# The unit's own COP, by the field that asks for it, and the outdoor degC (47, 17 and 5 degF).
RATED_C: Final = {"cop_at_47_f": 8.33, "cop_at_17_f": -8.33, "cop_at_5_f": -15.0}
_COP: Final = selector.NumberSelector(
    selector.NumberSelectorConfig(step="any", mode=selector.NumberSelectorMode.BOX)
)
_PROFILES: Final = ("standard", "cold_climate", "high_efficiency")


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
        vol.Optional(CONF_ENTITY): selector.EntitySelector(
            selector.EntitySelectorConfig(multiple=True)
        ),
        vol.Optional(CONF_ATTRIBUTE): selector.TextSelector(),
        vol.Optional(CONF_VALUES): selector.TextSelector(
            selector.TextSelectorConfig(multiple=True)
        ),
        vol.Optional(CONF_ABOVE): selector.NumberSelector(
            selector.NumberSelectorConfig(step="any", mode=selector.NumberSelectorMode.BOX)
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
        vol.Optional(CONF_FUEL_METER): selector.EntitySelector(
            selector.EntitySelectorConfig(
                filter=[
                    {"domain": SENSOR_DOMAIN, "device_class": device_class}
                    for device_class in FUEL_CLASSES
                ]
            )
        ),
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
        # Empty: not known. What is chosen of such a list is shown as it is, not by its name.
        vol.Optional(CONF_STRIP_KW): _select(_SIZES, "strip_size", custom=True),
        vol.Optional(CONF_PRICE): selector.NumberSelector(
            selector.NumberSelectorConfig(min=0, step="any", mode=selector.NumberSelectorMode.BOX)
        ),
        vol.Required(CONF_HEAT_PUMP, default="air"): _select(_HEAT_PUMPS, "heat_pump"),
        vol.Required(CONF_COP_PROFILE, default="standard"): _select(_PROFILES, "cop_profile"),
    }
)

# At the first set-up, where there is a history to read.
WITH_HISTORY_SCHEMA: Final = EQUIPMENT_SCHEMA.extend(
    {vol.Required(CONF_READ_HISTORY, default=True): selector.BooleanSelector()}
)


def fuel_schema(fuel: str, *, metric: bool) -> vol.Schema:
    """Ask for what is known of a burner; the unit to begin with is the usual one of a bill."""
    liquid = FuelUnit.LITRE if metric else FuelUnit.GALLON
    by_energy = FuelUnit.KWH if metric else FuelUnit.THERM
    unit = by_energy if fuel in ("gas", "other") else liquid
    sold_by = tuple(one.value for one in _FUEL_UNITS if kwh_per_unit(fuel, one) is not None)
    return vol.Schema(
        {
            vol.Required(CONF_AFUE, default=_USUAL_AFUE): selector.NumberSelector(
                selector.NumberSelectorConfig(
                    step="any", unit_of_measurement="%", mode=selector.NumberSelectorMode.BOX
                )
            ),
            vol.Optional(CONF_FUEL_PRICE_PER_UNIT): selector.NumberSelector(
                selector.NumberSelectorConfig(
                    min=0, step="any", mode=selector.NumberSelectorMode.BOX
                )
            ),
            vol.Required(CONF_FUEL_UNIT, default=unit.value): _select(sold_by, "fuel_unit"),
            vol.Optional(CONF_BURNER_KW): selector.NumberSelector(
                selector.NumberSelectorConfig(
                    step="any", unit_of_measurement="kW", mode=selector.NumberSelectorMode.BOX
                )
            ),
        }
    )


def tuning_schema(unit: str) -> vol.Schema:
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
            **dict.fromkeys(map(vol.Optional, RATED_C), _COP),
            vol.Required(CONF_SILENT_AFTER, default=DEFAULT_SILENT_AFTER_MIN): minutes,
        }
    )


def thermostat_schema(mappings: Mapping[str, SourceMapping]) -> vol.Schema:
    """Open only the sections in which there is something to see."""
    return vol.Schema(
        {
            vol.Required(conf): section(
                _MAPPING_SCHEMA, {"collapsed": mapping.kind is MappingKind.NONE}
            )
            for conf, mapping in mappings.items()
        }
    )

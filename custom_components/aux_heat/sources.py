"""Sources: the only place that reads other integrations' states. States in, readings out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
import math
import re
from typing import Any, Final

from homeassistant.components.climate import (
    ATTR_CURRENT_TEMPERATURE,
    ATTR_HVAC_ACTION,
    ATTR_PRESET_MODE,
    ATTR_TARGET_TEMP_LOW,
    HVACMode,
)
from homeassistant.components.weather import (
    ATTR_WEATHER_TEMPERATURE,
    ATTR_WEATHER_TEMPERATURE_UNIT,
    DOMAIN as WEATHER_DOMAIN,
)
from homeassistant.const import (
    ATTR_TEMPERATURE,
    ATTR_UNIT_OF_MEASUREMENT,
    STATE_UNAVAILABLE,
    STATE_UNKNOWN,
    UnitOfEnergy,
    UnitOfPower,
    UnitOfTemperature,
    UnitOfVolume,
)
from homeassistant.core import State, split_entity_id
from homeassistant.util.unit_conversion import (
    EnergyConverter,
    PowerConverter,
    TemperatureConverter,
    VolumeConverter,
)

from .const import (
    CONF_AUX,
    CONF_BACKUP,
    CONF_CLIMATES,
    CONF_COMPRESSOR,
    CONF_EMERGENCY,
    CONF_FUEL_METER,
    CONF_HOME_ENERGY,
    CONF_HOME_EXPORT,
    CONF_HOME_INVERTED,
    CONF_HOME_POWER,
    CONF_HVAC_POWER,
    CONF_OTHER_LOADS,
    CONF_OUTDOOR,
    CONF_PRICE_ENTITY,
    CONF_SILENT_AFTER,
    CONF_STRIPS_POWER,
    DEFAULT_SILENT_AFTER_MIN,
    OUTDOOR_SILENT_AFTER,
)
from .core import Quantity
from .core.fuel import FuelUnit, kwh_per_unit
from .mapping import NEEDS_ATTRIBUTE, MappingKind, SourceMapping

type GetState = Callable[[str], State | None]
type GetUnit = Callable[[State], str]
type Told = dict[Quantity, object]

# By which unit of a fuel a volume counts: cubic feet and gallons as in US bills.
_FUEL_VOLUMES: Final[Mapping[str | None, tuple[str, FuelUnit]]] = {
    UnitOfVolume.CUBIC_FEET: (UnitOfVolume.CUBIC_FEET, FuelUnit.CUBIC_FOOT),
    UnitOfVolume.CENTUM_CUBIC_FEET: (UnitOfVolume.CUBIC_FEET, FuelUnit.CUBIC_FOOT),
    UnitOfVolume.MILLE_CUBIC_FEET: (UnitOfVolume.CUBIC_FEET, FuelUnit.CUBIC_FOOT),
    UnitOfVolume.GALLONS: (UnitOfVolume.GALLONS, FuelUnit.GALLON),
    UnitOfVolume.CUBIC_METERS: (UnitOfVolume.CUBIC_METERS, FuelUnit.CUBIC_METRE),
}
_ELECTRIC: Final = "electric"
_NO_BACKUP: Final = "none"
# As long as a state may be; an attribute may be of any length.
_TEXT_LONGEST: Final = 255
_HEATING: Final = ("heating", "preheating", "defrosting")
_UNIT_PER: Final = re.compile(r"^\s*(?P<money>[^/]*?)\s*/\s*(?P<energy>[kM]?Wh)\s*$", re.IGNORECASE)
_PER_KWH: Final = {"wh": 1000.0, "kwh": 1.0, "mwh": 0.001}
# Hundredths of a currency, as price entities write them.
_CENTS: Final = frozenset(
    {"ct", "cts", "c", "cent", "cents", "¢", "p", "pence", "öre", "øre", "ore", "gr", "snt"}
    | {"c€", "€c", "€ct", "eurocent", "rp", "rappen"}
)


class UnusableUnitError(ValueError):
    """A source has a unit that its quantity can't be read in."""

    def __init__(self, entity_id: str, unit: str | None) -> None:
        """Name the source and its unit."""
        super().__init__(f"{entity_id} has the unit {unit!r}")
        self.entity_id = entity_id
        self.unit = unit


def _is_known(state: State | None) -> bool:
    return state is not None and state.state not in (STATE_UNAVAILABLE, STATE_UNKNOWN)


def number_of(value: Any) -> float | None:
    """Return a finite number, None for None; raises ValueError on a text that is none."""
    if value is None:
        return None
    try:
        number = float(value)
    except TypeError as error:
        raise ValueError(f"{value!r} is no number") from error
    return number if math.isfinite(number) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Some entities and what they tell together.

    ``silent_after``: so long after its last report a source counts as gone (None: never).
    ``by_attributes``: attributes tell, which may change while the state stays.
    """

    entity_ids: tuple[str, ...]
    quantities: tuple[Quantity, ...]
    silent_after: timedelta | None = None
    by_attributes: bool = False
    read: Callable[[GetState], Told]


def sources(data: Mapping[str, Any], options: Mapping[str, Any], unit_of: GetUnit) -> list[Source]:
    """Return the sources that an entry names.

    ``unit_of``: which temperature unit a state is in that doesn't say so itself.
    """
    climates = tuple(data[CONF_CLIMATES])
    silent = timedelta(minutes=options.get(CONF_SILENT_AFTER, DEFAULT_SILENT_AFTER_MIN))
    found = [_thermostats(climates, unit_of)]
    for conf, quantity in (
        (CONF_AUX, Quantity.AUX_RUNNING),
        (CONF_COMPRESSOR, Quantity.COMPRESSOR_RUNNING),
        (CONF_EMERGENCY, Quantity.EMERGENCY_HEAT),
    ):
        mapping = SourceMapping.from_dict(data.get(conf))
        if mapping.kind is not MappingKind.NONE:
            found.append(_mapped(mapping, climates, quantity))
    for conf, quantity in (
        (CONF_STRIPS_POWER, Quantity.AUX_POWER_W),
        (CONF_HVAC_POWER, Quantity.HVAC_POWER_W),
    ):
        if data.get(conf):
            found.append(_power(quantity, tuple(data[conf]), silent))
    if data.get(CONF_HOME_POWER):
        found.append(
            _power(
                Quantity.HOME_POWER_W,
                (data[CONF_HOME_POWER],),
                silent,
                export=data.get(CONF_HOME_EXPORT),
                inverted=data.get(CONF_HOME_INVERTED, False),
            )
        )
    elif data.get(CONF_HOME_ENERGY):
        # Only without a power sensor: power from a counter is late and rounded, and a meter that
        # changed between the two would show edges that are none.
        found.append(_home_energy(data[CONF_HOME_ENERGY], silent))
    fuel = options.get(CONF_BACKUP, _ELECTRIC)
    if data.get(CONF_FUEL_METER) and fuel not in (_ELECTRIC, _NO_BACKUP):
        found.append(_fuel_meter(data[CONF_FUEL_METER], fuel))
    if data.get(CONF_OTHER_LOADS):
        found.append(_other_loads(tuple(data[CONF_OTHER_LOADS])))
    if data.get(CONF_OUTDOOR):
        found.append(_outdoor(data[CONF_OUTDOOR], unit_of))
    if data.get(CONF_PRICE_ENTITY):
        found.append(_price(data[CONF_PRICE_ENTITY]))
    return found


def _thermostats(entity_ids: tuple[str, ...], unit_of: GetUnit) -> Source:
    """Several thermostats are zones or heads of one heat pump: a call is any of theirs."""

    def read(get: GetState) -> Told:
        told = [_thermostat(get(entity_id), unit_of) for entity_id in entity_ids]
        known = [one for one in told if one.get(Quantity.HVAC_MODE) is not None]
        calling = [one for one in known if one[Quantity.HVAC_ACTION] in _HEATING]
        if not calling and len(known) < len(told):
            # One that is silent may be calling.
            return dict.fromkeys(_THERMOSTAT)
        # So may one that never says what it does.
        untold = [
            one
            for one in known
            if one[Quantity.HVAC_ACTION] is None and one[Quantity.HVAC_MODE] != HVACMode.OFF
        ]
        return max(calling or untold or known, key=_droop)

    return Source(entity_ids=entity_ids, quantities=_THERMOSTAT, by_attributes=True, read=read)


_THERMOSTAT: Final = (
    Quantity.HVAC_MODE,
    Quantity.HVAC_ACTION,
    Quantity.PRESET_MODE,
    Quantity.INDOOR_C,
    Quantity.SETPOINT_C,
)


def _thermostat(state: State | None, unit_of: GetUnit) -> Told:
    if state is None or not _is_known(state):
        return dict.fromkeys(_THERMOSTAT)
    attributes, unit = state.attributes, unit_of(state)
    setpoint = attributes.get(ATTR_TEMPERATURE)
    if setpoint is None:
        setpoint = attributes.get(ATTR_TARGET_TEMP_LOW)
    action, preset = attributes.get(ATTR_HVAC_ACTION), attributes.get(ATTR_PRESET_MODE)
    return {
        Quantity.HVAC_MODE: state.state,
        Quantity.HVAC_ACTION: None if action is None else str(action)[:_TEXT_LONGEST],
        Quantity.PRESET_MODE: preset[:_TEXT_LONGEST] if isinstance(preset, str) else preset,
        Quantity.INDOOR_C: _celsius_or_text(attributes.get(ATTR_CURRENT_TEMPERATURE), unit),
        Quantity.SETPOINT_C: _celsius_or_text(setpoint, unit),
    }


def _droop(told: Told) -> float:
    indoor, setpoint = told[Quantity.INDOOR_C], told[Quantity.SETPOINT_C]
    if isinstance(indoor, float) and isinstance(setpoint, float):
        return setpoint - indoor
    return -math.inf


def _celsius(value: Any, unit: str) -> float | None:
    number = number_of(value)
    if number is None:
        return None
    return round(TemperatureConverter.convert(number, unit, UnitOfTemperature.CELSIUS), 3)


def _celsius_or_text(value: Any, unit: str) -> float | str | None:
    """Leave as it is what is no number, for it to be counted: the rest is good without it."""
    try:
        return _celsius(value, unit)
    except ValueError:
        return str(value)[:_TEXT_LONGEST]


def _mapped(mapping: SourceMapping, climates: tuple[str, ...], quantity: Quantity) -> Source:
    entity_ids = mapping.entities or climates

    def read(get: GetState) -> Told:
        return {quantity: mapping.any_on(get(entity_id) for entity_id in entity_ids)}

    return Source(
        entity_ids=entity_ids,
        quantities=(quantity,),
        by_attributes=mapping.kind in NEEDS_ATTRIBUTE,
        read=read,
    )


def _power(
    quantity: Quantity,
    entity_ids: tuple[str, ...],
    silent_after: timedelta,
    *,
    export: str | None = None,
    inverted: bool = False,
) -> Source:
    """Sum meters; an export meter counts against them, an inverted one has its sign turned."""
    sign = -1.0 if inverted else 1.0

    def read(get: GetState) -> Told:
        drawn = _sum(power_w(get(entity_id)) for entity_id in entity_ids)
        fed = 0.0 if export is None else power_w(get(export))
        if drawn is None or fed is None:
            return {quantity: None}
        return {quantity: round(sign * drawn - fed, 3)}

    return Source(
        entity_ids=(*entity_ids, export) if export else entity_ids,
        quantities=(quantity,),
        silent_after=silent_after,
        read=read,
    )


def _sum(values: Iterable[float | None]) -> float | None:
    total = 0.0
    for value in values:
        if value is None:
            return None
        total += value
    return total


def _other_loads(entity_ids: tuple[str, ...]) -> Source:
    """Sum loads that the home's meter sees too; one that doesn't tell counts as none.

    Without its meter it is a load like any other in the home, and the rest is as good as before.
    Most that are unavailable are off, too: a car that sleeps, a plug that was switched off. To go
    by the last word instead would take a load away that may long have ended. Silence is not
    judged: what is off has nothing to report for days, and one that stays at its last word moves
    the home's level, not its steps.
    """

    def read(get: GetState) -> Told:
        known: list[float] = []
        unusable: ValueError | None = None
        for entity_id in entity_ids:
            try:
                value = power_w(get(entity_id))
            except ValueError as error:
                unusable = error
                continue
            if value is not None:
                known.append(value)
        if unusable is not None and not known:
            raise unusable
        return {Quantity.OTHER_POWER_W: round(sum(known), 3) if known else None}

    return Source(entity_ids=entity_ids, quantities=(Quantity.OTHER_POWER_W,), read=read)


def power_w(state: State | None) -> float | None:
    """Return a power sensor's state in W; raises UnusableUnitError where it is no power."""
    if state is None or not _is_known(state):
        return None
    unit = state.attributes.get(ATTR_UNIT_OF_MEASUREMENT)
    if unit not in PowerConverter.VALID_UNITS:
        raise UnusableUnitError(state.entity_id, unit)
    number = number_of(state.state)
    return None if number is None else PowerConverter.convert(number, unit, UnitOfPower.WATT)


def _home_energy(entity_id: str, silent_after: timedelta) -> Source:
    def read(get: GetState) -> Told:
        return {Quantity.HOME_ENERGY_KWH: energy_kwh(get(entity_id))}

    return Source(
        entity_ids=(entity_id,),
        quantities=(Quantity.HOME_ENERGY_KWH,),
        silent_after=silent_after,
        read=read,
    )


def energy_kwh(state: State | None) -> float | None:
    """Return an energy counter's state in kWh; raises UnusableUnitError where it is no energy."""
    if state is None or not _is_known(state):
        return None
    unit = state.attributes.get(ATTR_UNIT_OF_MEASUREMENT)
    if unit not in EnergyConverter.VALID_UNITS:
        raise UnusableUnitError(state.entity_id, unit)
    number = number_of(state.state)
    if number is None:
        return None
    # A conversion's last digits are no step of the counter.
    return round(EnergyConverter.convert(number, unit, UnitOfEnergy.KILO_WATT_HOUR), 6)


def _fuel_meter(entity_id: str, fuel: str) -> Source:
    """Read a fuel counter. Silence is not judged: in summer it has nothing to report."""

    def read(get: GetState) -> Told:
        return {Quantity.FUEL_USED_KWH: fuel_kwh(get(entity_id), fuel)}

    return Source(entity_ids=(entity_id,), quantities=(Quantity.FUEL_USED_KWH,), read=read)


def fuel_kwh(state: State | None, fuel: str) -> float | None:
    """Return a fuel counter's state in kWh of gross heat, by the energy in a unit of the fuel.

    Raises UnusableUnitError where its unit is none of energy, nor one by which that fuel is sold.
    """
    if state is None or not _is_known(state):
        return None
    unit = state.attributes.get(ATTR_UNIT_OF_MEASUREMENT)
    if unit in EnergyConverter.VALID_UNITS:
        return energy_kwh(state)
    volume, counted = _FUEL_VOLUMES.get(unit, (None, None))
    kwh = None if counted is None else kwh_per_unit(fuel, counted)
    if volume is None or kwh is None:
        # A liquid may be counted in cubic metres, and gas in litres.
        volume = UnitOfVolume.LITERS if fuel != "gas" else UnitOfVolume.CUBIC_METERS
        kwh = kwh_per_unit(fuel, FuelUnit.LITRE if fuel != "gas" else FuelUnit.CUBIC_METRE)
    if unit not in VolumeConverter.VALID_UNITS or kwh is None:
        raise UnusableUnitError(state.entity_id, unit)
    number = number_of(state.state)
    if number is None:
        return None
    return round(VolumeConverter.convert(number, unit, volume) * kwh, 6)


def _outdoor(entity_id: str, unit_of: GetUnit) -> Source:
    def read(get: GetState) -> Told:
        state = get(entity_id)
        return {Quantity.OUTDOOR_C: None if state is None else outdoor_c(state, unit_of(state))}

    return Source(
        entity_ids=(entity_id,),
        quantities=(Quantity.OUTDOOR_C,),
        silent_after=OUTDOOR_SILENT_AFTER,
        by_attributes=entity_id.startswith(f"{WEATHER_DOMAIN}."),
        read=read,
    )


def outdoor_c(state: State | None, temperature_unit: str) -> float | None:
    """Return a thermometer's or a weather entity's temperature in degC."""
    if state is None or not _is_known(state):
        return None
    # A state out of the recorder doesn't know its domain.
    if split_entity_id(state.entity_id)[0] == WEATHER_DOMAIN:
        unit = state.attributes.get(ATTR_WEATHER_TEMPERATURE_UNIT, temperature_unit)
        return _celsius(state.attributes.get(ATTR_WEATHER_TEMPERATURE), unit)
    unit = state.attributes.get(ATTR_UNIT_OF_MEASUREMENT)
    if unit is None or unit not in TemperatureConverter.VALID_UNITS:
        raise UnusableUnitError(state.entity_id, unit)
    return _celsius(state.state, unit)


def _price(entity_id: str) -> Source:
    def read(get: GetState) -> Told:
        return {Quantity.PRICE_PER_KWH: price_per_kwh(get(entity_id))}

    return Source(entity_ids=(entity_id,), quantities=(Quantity.PRICE_PER_KWH,), read=read)


def price_per_kwh(state: State | None) -> float | None:
    """Return a price entity's state per kWh, in whole currency (ct/kWh and EUR/MWh come too)."""
    if state is None or not _is_known(state):
        return None
    number = number_of(state.state)
    unit = state.attributes.get(ATTR_UNIT_OF_MEASUREMENT)
    if number is None or unit is None:
        return number
    found = _UNIT_PER.match(unit)
    if found is None:
        raise UnusableUnitError(state.entity_id, unit)
    hundredth = 0.01 if found["money"].casefold() in _CENTS else 1.0
    return number * hundredth * _PER_KWH[found["energy"].casefold()]

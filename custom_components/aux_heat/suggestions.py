"""What each platform's thermostats tell of what runs, as mappings to begin with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
import re
from typing import Final

from homeassistant.components.climate import ATTR_PRESET_MODE, ATTR_PRESET_MODES
from homeassistant.core import HomeAssistant, State
from homeassistant.helpers import entity_registry as er

from .mapping import MappingKind, SourceMapping

_NONE: Final = SourceMapping()
_EMERGENCY_WORDS: Final = re.compile(
    r"\b(em|emergency|aux|auxiliary|e)[ _-]?heat|\bauxiliary\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Thermostat:
    """A climate entity with the entities that stand on the same device."""

    state: State | None
    neighbours: tuple[er.RegistryEntry, ...]

    def neighbour(
        self, domain: str, *, unique_id_ends: str = "", words: str = "", option: str = ""
    ) -> er.RegistryEntry | None:
        """Return the first neighbour of a domain whose unique id, name or options fit."""
        for entry in self.neighbours:
            name = f"{entry.original_name or ''} {entry.name or ''} {entry.entity_id}"
            if (
                entry.domain == domain
                and entry.unique_id.endswith(unique_id_ends)
                and all(word in name.casefold() for word in words.split())
                and (not option or option in (entry.capabilities or {}).get("options", ()))
            ):
                return entry
        return None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to fill into the form, by the names that the mappings have in it."""

    aux: SourceMapping = _NONE
    compressor: SourceMapping = _NONE
    emergency: SourceMapping = _NONE


def suggest(hass: HomeAssistant, climates: Iterable[str]) -> Suggestion:
    """Return the mappings that fit the first thermostat of which anything is known."""
    registry = er.async_get(hass)
    for entity_id in climates:
        entry = registry.async_get(entity_id)
        rules = _PLATFORMS.get(entry.platform, _OTHER) if entry else _OTHER
        neighbours: tuple[er.RegistryEntry, ...] = ()
        if entry is not None and entry.device_id is not None:
            neighbours = tuple(er.async_entries_for_device(registry, entry.device_id))
        thermostat = Thermostat(hass.states.get(entity_id), neighbours)
        suggestion = Suggestion(
            rules.aux(thermostat), rules.compressor(thermostat), rules.emergency(thermostat)
        )
        if suggestion != Suggestion():
            return suggestion
    return Suggestion()


type _Rule = Callable[[Thermostat], SourceMapping]


def _cannot_tell(_: Thermostat) -> SourceMapping:
    return _NONE


def _always(mapping: SourceMapping) -> _Rule:
    return lambda _: mapping


def _neighbour_is(
    domain: str, *values: str, unique_id_ends: str = "", words: str = "", option: str = ""
) -> _Rule:
    """Suggest a neighbour's state, if there is such a neighbour."""

    def rule(thermostat: Thermostat) -> SourceMapping:
        entry = thermostat.neighbour(
            domain, unique_id_ends=unique_id_ends, words=words, option=option
        )
        if entry is None:
            return _NONE
        return SourceMapping(MappingKind.STATE_IS, entities=(entry.entity_id,), values=values)

    return rule


def _emergency_preset(thermostat: Thermostat) -> SourceMapping:
    """Suggest those of the thermostat's presets that speak of aux or emergency heat."""
    state = thermostat.state
    presets = (state.attributes.get(ATTR_PRESET_MODES) if state else None) or ()
    found = tuple(preset for preset in presets if _EMERGENCY_WORDS.search(str(preset)))
    if presets and not found:
        return _NONE
    return SourceMapping(
        MappingKind.ATTRIBUTE_CONTAINS,
        attribute=ATTR_PRESET_MODE,
        values=found or ("Auxiliary", "Aux Heat"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rules:
    aux: _Rule = _cannot_tell
    compressor: _Rule = _cannot_tell
    emergency: _Rule = _cannot_tell


_ECOBEE_AUX: Final = SourceMapping(
    MappingKind.ATTRIBUTE_CONTAINS,
    attribute="equipment_running",
    values=("auxHeat1", "auxHeat2", "auxHeat3"),
)

_ECOBEE_COMPRESSOR: Final = replace(_ECOBEE_AUX, values=("heatPump", "heatPump2", "heatPump3"))


def compressor_beside(aux: SourceMapping) -> SourceMapping:
    """Return what the attribute that tells of aux says of the compressor, if that is no guess."""
    told = {value.strip().casefold() for value in aux.values}
    ecobee = {value.casefold() for value in _ECOBEE_AUX.values}
    if (aux.kind, aux.attribute) != (_ECOBEE_AUX.kind, _ECOBEE_AUX.attribute) or not told & ecobee:
        return _NONE
    return replace(aux, values=_ECOBEE_COMPRESSOR.values)


def _if_shown(mapping: SourceMapping) -> _Rule:
    """Suggest an attribute where the thermostat has it at the moment."""

    def rule(thermostat: Thermostat) -> SourceMapping:
        shown = {} if thermostat.state is None else thermostat.state.attributes
        return mapping if mapping.attribute in shown else _NONE

    return rule


def _speed(thermostat: Thermostat) -> SourceMapping:
    """Suggest the speed of a variable-speed compressor, which only those have."""
    entry = thermostat.neighbour("sensor", unique_id_ends="_get_current_compressor_speed")
    if entry is None:
        return _NONE
    return SourceMapping(MappingKind.STATE_ABOVE, entities=(entry.entity_id,), above=0)


# Platforms that aren't in the table can't tell by themselves, and power decides.
# A template or MQTT thermostat may show its running equipment as ecobee does.
_OTHER: Final = _Rules(
    aux=_if_shown(_ECOBEE_AUX),
    compressor=_if_shown(_ECOBEE_COMPRESSOR),
    emergency=_neighbour_is("switch", "on", words="emergency heat"),
)

# Which entity or attribute tells what.
_PLATFORMS: Final[dict[str, _Rules]] = {
    "ecobee": _Rules(
        aux=_always(_ECOBEE_AUX),
        compressor=_always(_ECOBEE_COMPRESSOR),
        emergency=_neighbour_is("switch", "on", unique_id_ends="_aux_heat_only"),
    ),
    "honeywell": _Rules(emergency=_neighbour_is("switch", "on", unique_id_ends="_emergency_heat")),
    "nexia": _Rules(
        compressor=_speed,
        emergency=_neighbour_is("switch", "on", unique_id_ends="_emergency_heat"),
    ),
    "econet": _Rules(emergency=_neighbour_is("switch", "on", words="emergency heat")),
    "elkm1": _Rules(emergency=_neighbour_is("switch", "on", words="emergency heat")),
    "zwave_js": _Rules(emergency=_emergency_preset),
    "zha": _Rules(
        emergency=_always(
            SourceMapping(
                MappingKind.ATTRIBUTE_CONTAINS,
                attribute="system_mode",
                values=("[5]", "5", "Emergency_Heating"),
            )
        )
    ),
    "waterfurnace": _Rules(
        aux=_neighbour_is("sensor", "Aux Heat", "E-Heat", unique_id_ends="mode"),
        # Aux heat comes beside the compressor, emergency heat in its place.
        compressor=_neighbour_is(
            "sensor",
            "Heating 1",
            "Heating 2",
            "Aux Heat",
            "Cooling 1",
            "Cooling 2",
            "Reheat",
            unique_id_ends="mode",
        ),
        emergency=_neighbour_is("sensor", "E-Heat", unique_id_ends="mode"),
    ),
    "lennoxs30": _Rules(
        aux=_always(SourceMapping(MappingKind.ATTRIBUTE_TRUE, attribute="aux")),
        emergency=_neighbour_is("select", "emergency heat", option="emergency heat"),
    ),
    "sensi": _Rules(
        aux=_always(SourceMapping(MappingKind.ATTRIBUTE_ABOVE_ZERO, attribute="hvac_aux_stage")),
        compressor=_always(
            SourceMapping(MappingKind.ATTRIBUTE_ABOVE_ZERO, attribute="hvac_heat_stage")
        ),
        emergency=_neighbour_is("switch", "on", words="auxiliary heat"),
    ),
    "ha_carrier": _Rules(
        aux=_always(
            SourceMapping(
                MappingKind.ATTRIBUTE_CONTAINS,
                attribute="status_mode",
                values=("gasheat", "electric"),
            )
        )
    ),
    "infinitude_beyond": _Rules(
        aux=_neighbour_is(
            "sensor", "on", "low", "med", "high", "stage_1", "stage_2", words="furnace status"
        ),
        # In defrost it runs as well.
        compressor=_neighbour_is(
            "sensor",
            *(f"stage_{number}" for number in range(1, 6)),
            "defrost",
            "dehumidify",
            words="heatpump status",
        ),
    ),
    "daikinskyport": _Rules(
        compressor=_if_shown(
            SourceMapping(MappingKind.ATTRIBUTE_ABOVE_ZERO, attribute="heatpump_demand")
        ),
        emergency=_neighbour_is("switch", "on", words="aux heat"),
    ),
}

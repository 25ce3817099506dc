"""What each platform's thermostats tell of aux and emergency heat, as mappings to begin with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
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
    """What to fill into the form."""

    aux: SourceMapping = _NONE
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
        suggestion = Suggestion(rules.aux(thermostat), rules.emergency(thermostat))
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
    emergency: _Rule = _cannot_tell


_ECOBEE_AUX: Final = SourceMapping(
    MappingKind.ATTRIBUTE_CONTAINS,
    attribute="equipment_running",
    values=("auxHeat1", "auxHeat2", "auxHeat3"),
)


def _equipment(thermostat: Thermostat) -> SourceMapping:
    """Suggest the running equipment where a template or MQTT thermostat shows it as ecobee does."""
    shows = thermostat.state is not None and "equipment_running" in thermostat.state.attributes
    return _ECOBEE_AUX if shows else _NONE


# Platforms that aren't in the table can't tell by themselves, and power decides.
_OTHER: Final = _Rules(
    aux=_equipment, emergency=_neighbour_is("switch", "on", words="emergency heat")
)

# Which entity or attribute tells what.
_PLATFORMS: Final[dict[str, _Rules]] = {
    "ecobee": _Rules(
        aux=_always(_ECOBEE_AUX),
        emergency=_neighbour_is("switch", "on", unique_id_ends="_aux_heat_only"),
    ),
    "honeywell": _Rules(emergency=_neighbour_is("switch", "on", unique_id_ends="_emergency_heat")),
    "nexia": _Rules(emergency=_neighbour_is("switch", "on", unique_id_ends="_emergency_heat")),
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
        emergency=_neighbour_is("sensor", "E-Heat", unique_id_ends="mode"),
    ),
    "lennoxs30": _Rules(
        aux=_always(SourceMapping(MappingKind.ATTRIBUTE_TRUE, attribute="aux")),
        emergency=_neighbour_is("select", "emergency heat", option="emergency heat"),
    ),
    "sensi": _Rules(
        aux=_always(SourceMapping(MappingKind.ATTRIBUTE_ABOVE_ZERO, attribute="hvac_aux_stage")),
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
        )
    ),
    "daikinskyport": _Rules(emergency=_neighbour_is("switch", "on", words="aux heat")),
}

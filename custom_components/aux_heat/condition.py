"""Conditions of automations: what is so with a heat pump and its backup."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import ClassVar, Final, cast, override

from homeassistant.components.binary_sensor import DOMAIN as BINARY_SENSOR_DOMAIN
from homeassistant.components.sensor import DOMAIN as SENSOR_DOMAIN
from homeassistant.const import STATE_ON
from homeassistant.core import HomeAssistant, State
from homeassistant.helpers.automation import DomainSpec
from homeassistant.helpers.condition import (
    ENTITY_STATE_CONDITION_SCHEMA_ANY_ALL,
    Condition,
    ConditionConfig,
    EntityConditionBase,
    EntityStateConditionBase,
)
from homeassistant.helpers.typing import ConfigType
from homeassistant.util import dt as dt_util

from .core import FindingKind
from .targets import CONF_FINDING, FINDING_OPTIONS, check_targets, of_heat_pumps

_BINARY_SENSORS: Final = {BINARY_SENSOR_DOMAIN: DomainSpec()}
_SENSORS: Final = {SENSOR_DOMAIN: DomainSpec()}
_ON: Final[set[str | bool]] = {STATE_ON}

_FOUND: Final = ENTITY_STATE_CONDITION_SCHEMA_ANY_ALL.extend(FINDING_OPTIONS)


class HeatPumpCondition(EntityConditionBase):
    """Looks at those entities of the target that are ours and tell of it."""

    _domain_specs = _BINARY_SENSORS
    _keys: ClassVar[Collection[str]]

    @classmethod
    @override
    async def async_validate_config(cls, hass: HomeAssistant, config: ConfigType) -> ConfigType:
        """Refuse entities that never tell of it."""
        valid = await super().async_validate_config(hass, config)
        check_targets(hass, valid, cls._keys)
        return valid

    @override
    def entity_filter(self, entities: set[str]) -> set[str]:
        """Take no entity but ours."""
        return of_heat_pumps(self._hass, entities, self._keys)


class _IsOn(HeatPumpCondition, EntityStateConditionBase):
    _states = _ON


class BackupIsRunning(_IsOn):
    """Backup heat runs."""

    _keys = ("aux_heat",)


class EmergencyHeatIsChosen(_IsOn):
    """Emergency heat is selected, whether it runs or not."""

    _keys = ("emergency_heat",)


class IsFound(_IsOn):
    """Something stands as found."""

    _keys = tuple(kind.value for kind in FindingKind)
    _schema = _FOUND

    def __init__(self, hass: HomeAssistant, config: ConditionConfig) -> None:
        """Take what it is about: anything, unless told."""
        super().__init__(hass, config)
        self._kinds = (config.options or {}).get(CONF_FINDING) or self._keys

    @override
    def entity_filter(self, entities: set[str]) -> set[str]:
        """Take those of the findings asked for."""
        return of_heat_pumps(self._hass, entities, self._kinds)


class HeatPumpIsOutOfOrder(HeatPumpCondition):
    """The household has said that the heat pump waits for repair."""

    _domain_specs = _SENSORS
    _keys = ("outage_days",)

    @override
    def is_valid_state(self, entity_state: State) -> bool:
        """Return whether an outage lasts: in its first minutes its days are still 0."""
        attributes = entity_state.attributes
        return attributes.get("since") is not None and attributes.get("until") is None

    @override
    def _state_valid_since(self, _state: State) -> datetime:
        """Return when the outage began."""
        return cast(datetime, dt_util.parse_datetime(_state.attributes["since"]))


CONDITIONS: Final[dict[str, type[Condition]]] = {
    "backup_is_running": BackupIsRunning,
    "emergency_heat_is_chosen": EmergencyHeatIsChosen,
    "heat_pump_is_out_of_order": HeatPumpIsOutOfOrder,
    "is_found": IsFound,
}


async def async_get_conditions(hass: HomeAssistant) -> dict[str, type[Condition]]:
    """Return the conditions."""
    return CONDITIONS

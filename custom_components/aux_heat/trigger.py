"""Triggers of automations: what happens to a heat pump and its backup."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any, ClassVar, Final, override

if TYPE_CHECKING:
    import probatio as vol
else:
    import voluptuous as vol

from homeassistant.components.binary_sensor import DOMAIN as BINARY_SENSOR_DOMAIN
from homeassistant.components.event import DOMAIN as EVENT_DOMAIN
from homeassistant.const import CONF_OPTIONS, STATE_OFF, STATE_ON
from homeassistant.core import HomeAssistant, State
from homeassistant.helpers import config_validation as cv
from homeassistant.helpers.automation import DomainSpec
from homeassistant.helpers.trigger import (
    ENTITY_STATE_TRIGGER_SCHEMA,
    ENTITY_STATE_TRIGGER_SCHEMA_WITH_BEHAVIOR,
    EntityTargetStateTriggerBase,
    EntityTransitionTriggerBase,
    EntityTriggerBase,
    NotTriggeredReasonReporter,
    StatelessEntityTriggerBase,
    Trigger,
    TriggerConfig,
)
from homeassistant.helpers.typing import ConfigType

from .core import Avoidable, Cause, FindingKind
from .targets import CONF_FINDING, FINDING_OPTIONS, check_targets, of_heat_pumps

RUN_ENDED: Final = "run_ended"

CONF_CAUSE: Final = "cause"
CONF_WASTED: Final = "wasted"
CONF_LONGER_THAN: Final = "longer_than"
CONF_COST_ABOVE: Final = "cost_above"
CONF_EXTRA_COST_ABOVE: Final = "extra_cost_above"

_BINARY_SENSORS: Final = {BINARY_SENSOR_DOMAIN: DomainSpec()}
_EVENTS: Final = {EVENT_DOMAIN: DomainSpec()}
_ON: Final[set[str]] = {STATE_ON}
_FROM_ON: Final[set[str | bool]] = {STATE_ON}
_TO_OFF: Final[set[str | bool]] = {STATE_OFF}
# What of a finding's attributes says which one it is; all others grow.
_WHAT_STANDS: Final = ("raised", "pattern")

_MONEY: Final = vol.All(vol.Coerce(float), vol.Range(min=0))
_RUN_ENDED: Final = ENTITY_STATE_TRIGGER_SCHEMA.extend(
    {
        vol.Required(CONF_OPTIONS, default={}): {
            vol.Optional(CONF_COST_ABOVE): _MONEY,
            vol.Optional(CONF_EXTRA_COST_ABOVE): _MONEY,
            vol.Optional(CONF_LONGER_THAN): cv.positive_time_period,
            vol.Optional(CONF_WASTED, default=False): cv.boolean,
            vol.Optional(CONF_CAUSE, default=[]): vol.All(cv.ensure_list, [vol.Coerce(Cause)]),
        }
    }
)
_OVER: Final = ENTITY_STATE_TRIGGER_SCHEMA_WITH_BEHAVIOR.extend(FINDING_OPTIONS)


class HeatPumpTrigger(EntityTriggerBase):
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


class _TurnedOn(HeatPumpTrigger, EntityTargetStateTriggerBase):
    """Fires when it becomes so; not when it is known again to be so."""

    _to_states = _ON


class _Found(_TurnedOn):
    """Fires when something is found, and when what stands becomes another thing, or a worse."""

    @override
    def is_valid_transition(self, from_state: State, to_state: State) -> bool:
        """Return whether it is news."""
        before, now = from_state.attributes, to_state.attributes
        return super().is_valid_transition(from_state, to_state) or any(
            before.get(name) != now.get(name) for name in _WHAT_STANDS
        )


def _with_key(base: type[_TurnedOn], key: str) -> type[Trigger]:
    class OfKey(base):  # type: ignore[misc, valid-type]
        _keys = (key,)

    return OfKey


class FindingOver(HeatPumpTrigger, EntityTransitionTriggerBase):
    """Fires when something that was found is over."""

    _keys = tuple(kind.value for kind in FindingKind)
    _schema = _OVER
    _from_states = _FROM_ON
    _to_states = _TO_OFF

    def __init__(self, hass: HomeAssistant, config: TriggerConfig) -> None:
        """Take what it is about: everything, unless told."""
        super().__init__(hass, config)
        self._kinds = self._options[CONF_FINDING] or self._keys

    @override
    def entity_filter(self, entities: set[str]) -> set[str]:
        """Take those of the findings asked for."""
        return of_heat_pumps(self._hass, entities, self._kinds)


class RunEnded(HeatPumpTrigger, StatelessEntityTriggerBase):
    """Fires when a run has ended, with the run as attributes of the event's state."""

    _domain_specs = _EVENTS
    _keys = ("aux_run",)
    _schema = _RUN_ENDED

    @override
    def is_valid_state(
        self, state: State, report_not_triggered: NotTriggeredReasonReporter
    ) -> bool:
        """Return whether it is such a run; what isn't known of it is not above anything."""
        run, asked = state.attributes, self._options
        if asked[CONF_WASTED] and run.get("avoidable") != Avoidable.YES:
            return False
        if asked[CONF_CAUSE] and run.get("cause") not in asked[CONF_CAUSE]:
            return False
        longer_than = asked.get(CONF_LONGER_THAN)
        return (
            _is_above(run.get("cost"), asked.get(CONF_COST_ABOVE))
            and _is_above(run.get("extra_cost"), asked.get(CONF_EXTRA_COST_ABOVE))
            and _is_above(run.get("minutes"), longer_than and longer_than.total_seconds() / 60)
        )


def _is_above(value: float | None, limit: Any) -> bool:
    return limit is None or (value is not None and value > limit)


TRIGGERS: Final[dict[str, type[Trigger]]] = {
    "backup_started": _with_key(_TurnedOn, "aux_heat"),
    RUN_ENDED: RunEnded,
    "emergency_heat_chosen": _with_key(_TurnedOn, "emergency_heat"),
    **{kind.value: _with_key(_Found, kind.value) for kind in FindingKind},
    "finding_over": FindingOver,
}


async def async_get_triggers(hass: HomeAssistant) -> dict[str, type[Trigger]]:
    """Return the triggers."""
    return TRIGGERS

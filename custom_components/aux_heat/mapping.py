"""Mappings: what a state or attribute has to be for "aux runs" and the like to be so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
import math
import re
from typing import Any, Final, Self

from homeassistant.const import (
    ATTR_UNIT_OF_MEASUREMENT,
    STATE_UNAVAILABLE,
    STATE_UNKNOWN,
    UnitOfPower,
)
from homeassistant.core import State
from homeassistant.util.unit_conversion import PowerConverter

from .const import CONF_ABOVE, CONF_ATTRIBUTE, CONF_ENTITY, CONF_KIND, CONF_VALUES

_SEPARATORS: Final = re.compile(r"\s*[,;|]\s*")
_TRUE: Final = frozenset({"true", "on", "yes"})
_FALSE: Final = frozenset({"false", "off", "no"})


class MappingKind(StrEnum):
    """How a source tells."""

    NONE = "none"
    ATTRIBUTE_CONTAINS = "attribute_contains"
    ATTRIBUTE_ABOVE_ZERO = "attribute_above_zero"
    ATTRIBUTE_TRUE = "attribute_true"
    STATE_IS = "state_is"
    STATE_ABOVE = "state_above"


NEEDS_ATTRIBUTE: Final = frozenset(
    {
        MappingKind.ATTRIBUTE_CONTAINS,
        MappingKind.ATTRIBUTE_ABOVE_ZERO,
        MappingKind.ATTRIBUTE_TRUE,
    }
)
# A thermostat's own state is its mode, no number.
NEEDS_ENTITY: Final = frozenset({MappingKind.STATE_ABOVE})
NEEDS_VALUES: Final = frozenset({MappingKind.ATTRIBUTE_CONTAINS, MappingKind.STATE_IS})


@dataclass(frozen=True, slots=True)
class SourceMapping:
    """One mapping. Without entities of its own it looks at the thermostats.

    ``above`` is in W where the entity tells power, else in the entity's own unit.
    """

    kind: MappingKind = MappingKind.NONE
    entities: tuple[str, ...] = ()
    attribute: str | None = None
    values: tuple[str, ...] = ()
    above: float | None = None

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any] | None) -> Self:
        """Return the mapping that a form or an entry holds; none where it holds none."""
        stored = stored or {}
        return cls(
            MappingKind(stored.get(CONF_KIND, MappingKind.NONE)),
            _entities(stored.get(CONF_ENTITY)),
            stored.get(CONF_ATTRIBUTE) or None,
            tuple(stored.get(CONF_VALUES) or ()),
            stored.get(CONF_ABOVE),
        )

    def as_dict(self) -> dict[str, Any]:
        """Return it as an entry holds it."""
        stored: dict[str, Any] = {
            CONF_KIND: self.kind.value,
            CONF_ENTITY: list(self.entities) or None,
            CONF_ATTRIBUTE: self.attribute,
            CONF_VALUES: list(self.values),
        }
        return stored if self.above is None else stored | {CONF_ABOVE: self.above}

    def any_on(self, states: Iterable[State | None]) -> bool | None:
        """Return whether any of the sources is on; None if none is and one can't tell."""
        told = [self.is_on(state) for state in states]
        if True in told:
            return True
        return None if None in told or not told else False

    def is_on(self, state: State | None) -> bool | None:
        """Return what a source's state means; None where it means nothing at the moment."""
        if state is None or state.state in (STATE_UNAVAILABLE, STATE_UNKNOWN):
            return None
        if self.kind is MappingKind.STATE_IS:
            return self._is_wanted([state.state])
        if self.kind is MappingKind.STATE_ABOVE:
            return self._is_above(state)
        if self.attribute is None or self.attribute not in state.attributes:
            return None
        value = state.attributes[self.attribute]
        if self.kind is MappingKind.ATTRIBUTE_CONTAINS:
            return self._is_wanted(_tokens(value))
        return None if value is None else _truth(value, self.kind)

    def _is_wanted(self, tokens: Iterable[str]) -> bool:
        wanted = {value.strip().casefold() for value in self.values}
        return any(token.strip().casefold() in wanted for token in tokens)

    def _is_above(self, state: State) -> bool | None:
        try:
            number = float(state.state)
        except ValueError:
            return None
        if self.above is None or not math.isfinite(number):
            return None
        unit = state.attributes.get(ATTR_UNIT_OF_MEASUREMENT)
        if unit in PowerConverter.VALID_UNITS:
            number = PowerConverter.convert(number, unit, UnitOfPower.WATT)
        return number > self.above


def _entities(stored: str | Iterable[str] | None) -> tuple[str, ...]:
    """Return what is stored: several, or one as it was stored before there could be several."""
    if isinstance(stored, str):
        return (stored,) if stored else ()
    return tuple(stored or ())


def _tokens(value: Any) -> list[str]:
    """Return the whole value and, of a list or a comma list, its parts; never parts of words."""
    if value is None:
        return []
    if isinstance(value, list | tuple | set | frozenset):
        return [str(value), *(str(item) for item in value)]
    return [str(value), *_SEPARATORS.split(str(value))]


def _truth(value: Any, kind: MappingKind) -> bool | None:
    if kind is MappingKind.ATTRIBUTE_ABOVE_ZERO:
        try:
            number = float(value)
        except TypeError, ValueError:
            return None
        return number > 0 if math.isfinite(number) else None
    text = str(value).strip().casefold()
    if text in _TRUE:
        return True
    return False if text in _FALSE else None

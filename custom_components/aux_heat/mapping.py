"""Mappings: what a state or attribute has to be for "aux runs" or "emergency heat is on"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
import math
import re
from typing import Any, Final, Self

from homeassistant.const import STATE_UNAVAILABLE, STATE_UNKNOWN
from homeassistant.core import State

from .const import CONF_ATTRIBUTE, CONF_ENTITY, CONF_KIND, CONF_VALUES

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


NEEDS_ATTRIBUTE: Final = frozenset(
    {
        MappingKind.ATTRIBUTE_CONTAINS,
        MappingKind.ATTRIBUTE_ABOVE_ZERO,
        MappingKind.ATTRIBUTE_TRUE,
    }
)
NEEDS_VALUES: Final = frozenset({MappingKind.ATTRIBUTE_CONTAINS, MappingKind.STATE_IS})


@dataclass(frozen=True, slots=True)
class SourceMapping:
    """One mapping. Without an entity of its own it looks at the thermostats."""

    kind: MappingKind = MappingKind.NONE
    entity: str | None = None
    attribute: str | None = None
    values: tuple[str, ...] = ()

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any] | None) -> Self:
        """Return the mapping that a form or an entry holds; none where it holds none."""
        stored = stored or {}
        return cls(
            MappingKind(stored.get(CONF_KIND, MappingKind.NONE)),
            stored.get(CONF_ENTITY) or None,
            stored.get(CONF_ATTRIBUTE) or None,
            tuple(stored.get(CONF_VALUES) or ()),
        )

    def as_dict(self) -> dict[str, Any]:
        """Return it as an entry holds it."""
        return {
            CONF_KIND: self.kind.value,
            CONF_ENTITY: self.entity,
            CONF_ATTRIBUTE: self.attribute,
            CONF_VALUES: list(self.values),
        }

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
        if self.attribute is None or self.attribute not in state.attributes:
            return None
        value = state.attributes[self.attribute]
        if self.kind is MappingKind.ATTRIBUTE_CONTAINS:
            return self._is_wanted(_tokens(value))
        return None if value is None else _truth(value, self.kind)

    def _is_wanted(self, tokens: Iterable[str]) -> bool:
        wanted = {value.strip().casefold() for value in self.values}
        return any(token.strip().casefold() in wanted for token in tokens)


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

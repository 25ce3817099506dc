"""The thermal balance point: given by the household, else learned, else a default."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final, NamedTuple, Self

from .settings import Settings

# Ordinary units balance between -4 and +4 degC (25 to 40 degF); the middle, with all of that as
# its uncertainty, so that nothing below +4 degC is ever called avoidable by default.
_DEFAULT_C: Final = 0.0
_DEFAULT_UNCERTAINTY_K: Final = 4.0


class Origin(StrEnum):
    """Where a balance point comes from."""

    GIVEN = "given"
    LEARNED = "learned"
    DEFAULT = "default"


class BalancePoint(NamedTuple):
    """Outdoor temperature (degC) at which the heat pump alone just holds the house."""

    outdoor_c: float
    uncertainty_k: float
    origin: Origin

    @property
    def is_default(self) -> bool:
        """Whether nothing is known of this home."""
        return self.origin is Origin.DEFAULT

    def above(self, outdoor_c: float) -> bool:
        """Return whether the heat pump alone surely copes at this outdoor temperature."""
        return outdoor_c > self.outdoor_c + self.uncertainty_k

    def below(self, outdoor_c: float) -> bool:
        """Return whether backup heat is surely needed at this outdoor temperature."""
        return outdoor_c < self.outdoor_c - self.uncertainty_k or (
            self.uncertainty_k == 0.0 and outdoor_c <= self.outdoor_c
        )

    def as_list(self) -> list[Any]:
        """Return it as stored."""
        return [self.outdoor_c, self.uncertainty_k, self.origin.value]

    @classmethod
    def from_list(cls, stored: list[Any]) -> Self:
        """Return what ``as_list`` wrote; raises on another shape."""
        outdoor_c, uncertainty_k, origin = stored
        return cls(float(outdoor_c), float(uncertainty_k), Origin(origin))


def balance_point(settings: Settings) -> BalancePoint:
    """Return the balance point to judge by as long as none is learned."""
    if settings.balance_point_c is not None:
        return BalancePoint(settings.balance_point_c, 0.0, Origin.GIVEN)
    return BalancePoint(_DEFAULT_C, _DEFAULT_UNCERTAINTY_K, Origin.DEFAULT)

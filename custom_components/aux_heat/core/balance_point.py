"""The thermal balance point: given by the household, else a default that says it is one."""

from __future__ import annotations

from typing import Final, NamedTuple

from .settings import Settings

# Ordinary units balance between -4 and +4 degC (25 to 40 degF); the middle, with all of that as
# its uncertainty, so that nothing below +4 degC is ever called avoidable by default.
_DEFAULT_C: Final = 0.0
_DEFAULT_UNCERTAINTY_K: Final = 4.0


class BalancePoint(NamedTuple):
    """Outdoor temperature (degC) at which the heat pump alone just holds the house."""

    outdoor_c: float
    uncertainty_k: float
    is_default: bool

    def above(self, outdoor_c: float) -> bool:
        """Return whether the heat pump alone surely copes at this outdoor temperature."""
        return outdoor_c > self.outdoor_c + self.uncertainty_k

    def below(self, outdoor_c: float) -> bool:
        """Return whether backup heat is surely needed at this outdoor temperature."""
        return outdoor_c < self.outdoor_c - self.uncertainty_k or (
            self.uncertainty_k == 0.0 and outdoor_c <= self.outdoor_c
        )


def balance_point(settings: Settings) -> BalancePoint:
    """Return the balance point to judge by."""
    if settings.balance_point_c is not None:
        return BalancePoint(settings.balance_point_c, 0.0, is_default=False)
    return BalancePoint(_DEFAULT_C, _DEFAULT_UNCERTAINTY_K, is_default=True)

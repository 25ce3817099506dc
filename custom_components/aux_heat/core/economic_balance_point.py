"""The economic balance point: where a unit of heat costs the same from fuel and the heat pump."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple, Self

from .heat_pump import HeatPump
from .settings import Settings

# Where homes are heated: what lies beyond is no temperature to set anything to.
_LOWEST_C: Final = -40.0
_HIGHEST_C: Final = 25.0


class Cheaper(StrEnum):
    """When the heat pump is the cheaper of the two."""

    HEAT_PUMP_ABOVE = "heat_pump_above"
    HEAT_PUMP_ALWAYS = "heat_pump_always"
    HEAT_PUMP_NEVER = "heat_pump_never"


class EconomicBalancePoint(NamedTuple):
    """The outdoor temperature (degC) above which the heat pump is cheaper; None: no crossing."""

    cheaper: Cheaper
    outdoor_c: float | None = None

    def above(self, outdoor_c: float) -> bool:
        """Return whether the heat pump is cheaper at this outdoor temperature."""
        if self.outdoor_c is None:
            return self.cheaper is Cheaper.HEAT_PUMP_ALWAYS
        return outdoor_c > self.outdoor_c


class DualFuel:
    """Compares fuel with the heat pump: by the fuel's price and the burner's efficiency.

    Both fuel and electricity are per kWh, the fuel's of its gross heat.
    """

    def __init__(self, heat_pump: HeatPump, afue: float | None, fuel_price: float | None) -> None:
        """Take what is known of the burner; None: not known."""
        self._heat_pump = heat_pump
        self._afue = afue
        self.fuel_price = fuel_price
        # Prices change far less often than anybody asks.
        self._last: tuple[float, EconomicBalancePoint] | None = None

    @classmethod
    def of(cls, settings: Settings, heat_pump: HeatPump) -> Self | None:
        """Return the comparison for a backup that burns fuel; None for any other."""
        if not settings.burns_fuel:
            return None
        return cls(heat_pump, settings.afue, settings.fuel_price_per_kwh)

    def at_fuel_price(self, fuel_price: float) -> DualFuel:
        """Return the same comparison at another price of fuel."""
        return DualFuel(self._heat_pump, self._afue, fuel_price)

    @property
    def compares(self) -> bool:
        """Whether enough is known of the burner to set it against the heat pump."""
        return self._afue is not None and self.fuel_price is not None

    def extra_cost(self, outdoor_c: float | None, price: float | None) -> float | None:
        """Return what a kWh of fuel costs more than the same heat by the heat pump.

        Less than nothing is a saving. ``price`` is that of electricity. None where something of it
        isn't known.
        """
        if outdoor_c is None or price is None or self._afue is None or self.fuel_price is None:
            return None
        return self.fuel_price - price * self._afue / self._heat_pump.cop(outdoor_c)

    def point(self, price: float | None) -> EconomicBalancePoint | None:
        """Return the economic balance point at a price of electricity; None where not known."""
        if price is None or self._afue is None or self.fuel_price is None:
            return None
        if self._last is None or self._last[0] != price:
            self._last = price, self._found(price * self._afue, self.fuel_price)
        return self._last[1]

    def _found(self, dear: float, fuel_price: float) -> EconomicBalancePoint:
        """Find where the COP is what makes up for the price: ``dear`` / fuel price."""
        if fuel_price <= 0.0:
            # What costs nothing is dearer only than what one is paid for.
            always = dear < 0.0
            return EconomicBalancePoint(
                Cheaper.HEAT_PUMP_ALWAYS if always else Cheaper.HEAT_PUMP_NEVER
            )
        enough = dear / fuel_price
        at_c = self._heat_pump.warmest_with_cop(enough, _LOWEST_C, _HIGHEST_C)
        if at_c is None:
            return EconomicBalancePoint(Cheaper.HEAT_PUMP_ALWAYS)
        if at_c >= _HIGHEST_C:
            return EconomicBalancePoint(Cheaper.HEAT_PUMP_NEVER)
        return EconomicBalancePoint(Cheaper.HEAT_PUMP_ABOVE, round(at_c, 2))

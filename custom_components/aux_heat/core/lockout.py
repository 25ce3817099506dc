"""Lockouts: above which outdoor temperature aux stands still, and below which the compressor."""

from __future__ import annotations

import math
from typing import Final

from .balance_point import BalancePoint
from .economic_balance_point import Cheaper, DualFuel
from .settings import Settings

# Above the balance point by its uncertainty, and by this for a day that is damp or windy.
_SPARE_K: Final = 2.0
# No sound aux lockout lies higher than 40 degF: field practice is 35 to 40 degF.
HIGHEST_C: Final = 4.4
_HIGHEST_F: Final = 40
_HIGHEST_HALF_C: Final = 4.0
# Of a balance point that is known no better, no setting is made.
_UNCERTAIN_K: Final = 3.0
# What no ordinary setting of a compressor lockout, and no ordinary unit's own limit, lies above.
_COMPRESSOR_C: Final = {"standard": -8.0, "high_efficiency": -8.0, "cold_climate": -15.0}


def suggested_lockout_c(
    point: BalancePoint, dual_fuel: DualFuel | None = None, price: float | None = None
) -> float | None:
    """Return the aux lockout to set, degC, to be rounded up; None while too little is known.

    Where the backup burns fuel, it is allowed below the higher of the two balance points: the
    economic one at this price of electricity. None where fuel is always the cheaper.
    """
    if point.is_default or point.uncertainty_k > _UNCERTAIN_K:
        return None
    needed_c = min(point.outdoor_c + point.uncertainty_k + _SPARE_K, HIGHEST_C)
    if dual_fuel is None:
        return needed_c
    economic = dual_fuel.point(price)
    if economic is None or economic.cheaper is Cheaper.HEAT_PUMP_NEVER:
        return None
    return needed_c if economic.outdoor_c is None else max(needed_c, economic.outdoor_c)


def lockout_to_set(lockout_c: float, *, fahrenheit: bool) -> float:
    """Return it as thermostats take it, rounded up: whole degF, or half degC.

    What would then lie above 40 degF is the last step below; only fuel may be sound above that.
    """
    # What is whole already must stay so, whatever the last digit of a conversion says.
    step: float = math.ceil(round(lockout_c * 2.0, 6)) / 2.0
    if fahrenheit:
        step = math.ceil(round(lockout_c * 1.8 + 32.0, 6))
    if lockout_c > HIGHEST_C:
        return step
    return min(step, _HIGHEST_F if fahrenheit else _HIGHEST_HALF_C)


def usual_compressor_lockout_c(settings: Settings) -> float:
    """Return below which outdoor temperature (degC) the compressor may rightly stand still."""
    if settings.compressor_lockout_c is not None:
        return settings.compressor_lockout_c
    # The ground is never too cold.
    return -math.inf if settings.source == "ground" else _COMPRESSOR_C[settings.cop_profile]

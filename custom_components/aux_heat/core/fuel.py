"""Fuels: what energy is in a unit of each, so that prices and meters can be told per kWh."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

# The international table's Btu, as US energy statistics use it.
_BTU_PER_KWH: Final = 3412.14
_KWH_PER_THERM: Final = 100_000.0 / _BTU_PER_KWH
# By definition: 231 cubic inches.
_LITRES_PER_GALLON: Final = 3.785411784
# Gross heat. Btu per US gallon: the US Energy Information Administration's figures.
_BTU_PER_GALLON: Final = {"propane": 91_333.0, "oil": 138_500.0, "kerosene": 135_000.0}
# Natural gas: the mean of what is delivered in the US, per cubic foot, and the usual figure of
# European bills, per cubic metre. Gas is not the same everywhere; a bill says what it holds.
# Propane that is counted by these is vapour, at 60 degF; the tank's gallons are liquid.
_KWH_PER_CUBIC_FOOT: Final = {"gas": 1038.0 / _BTU_PER_KWH, "propane": 2516.0 / _BTU_PER_KWH}
_KWH_PER_CUBIC_METRE: Final = {"gas": 10.5}
_CUBIC_FEET_PER_CUBIC_METRE: Final = 35.3147


class FuelUnit(StrEnum):
    """What fuel is sold and counted by; gallons are those of the US."""

    KWH = "kwh"
    THERM = "therm"
    GALLON = "gallon"
    LITRE = "litre"
    CUBIC_METRE = "m3"
    CCF = "ccf"
    CUBIC_FOOT = "ft3"


def kwh_per_unit(fuel: str, unit: FuelUnit) -> float | None:
    """Return the gross heat in a unit of a fuel, kWh; None where that fuel isn't sold by it."""
    if unit is FuelUnit.KWH:
        return 1.0
    if unit is FuelUnit.THERM:
        return _KWH_PER_THERM
    foot, gallon = _KWH_PER_CUBIC_FOOT.get(fuel), _BTU_PER_GALLON.get(fuel)
    units: dict[FuelUnit, float] = {}
    if foot is not None:
        metre = _KWH_PER_CUBIC_METRE.get(fuel, foot * _CUBIC_FEET_PER_CUBIC_METRE)
        units |= {
            FuelUnit.CUBIC_METRE: metre,
            FuelUnit.CUBIC_FOOT: foot,
            FuelUnit.CCF: 100.0 * foot,
        }
    if gallon is not None:
        kwh = gallon / _BTU_PER_KWH
        units |= {FuelUnit.GALLON: kwh, FuelUnit.LITRE: kwh / _LITRES_PER_GALLON}
    return units.get(unit)

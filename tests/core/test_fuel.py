"""Fuels: what energy is in a unit of each."""

import pytest

from custom_components.aux_heat.core.fuel import FuelUnit, kwh_per_unit


@pytest.mark.parametrize(
    ("fuel", "unit", "kwh"),
    [
        ("gas", "kwh", 1.0),
        ("gas", "therm", 29.3071),
        ("gas", "m3", 10.5),
        ("gas", "ft3", 0.304208),
        ("gas", "ccf", 30.4208),
        ("propane", "gallon", 26.7671),
        # As vapour: 36.4 cubic feet of it are a gallon.
        ("propane", "ft3", 0.737367),
        ("propane", "ccf", 73.7367),
        ("propane", "m3", 26.0399),
        ("propane", "litre", 7.07111),
        ("oil", "gallon", 40.5904),
        ("oil", "litre", 10.7228),
        ("kerosene", "gallon", 39.5646),
        ("kerosene", "litre", 10.4519),
        ("other", "kwh", 1.0),
        ("other", "therm", 29.3071),
    ],
)
def test_heat_in_a_unit(fuel: str, unit: str, kwh: float) -> None:
    assert kwh_per_unit(fuel, FuelUnit(unit)) == pytest.approx(kwh, rel=1e-5)


@pytest.mark.parametrize(
    ("fuel", "unit"),
    [("gas", "gallon"), ("gas", "litre"), ("oil", "m3"), ("oil", "ft3"), ("other", "litre")],
)
def test_units_by_which_a_fuel_is_not_sold(fuel: str, unit: str) -> None:
    assert kwh_per_unit(fuel, FuelUnit(unit)) is None

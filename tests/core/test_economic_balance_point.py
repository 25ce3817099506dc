"""The economic balance point: where fuel and the heat pump cost the same."""

from __future__ import annotations

from hypothesis import given, settings, strategies as st
import pytest

from custom_components.aux_heat.core import Settings
from custom_components.aux_heat.core.economic_balance_point import (
    Cheaper,
    DualFuel,
    EconomicBalancePoint,
)
from custom_components.aux_heat.core.heat_pump import HeatPump
from custom_components.aux_heat.core.recording import report

from .home import Home

ABOVE, ALWAYS, NEVER = Cheaper.HEAT_PUMP_ABOVE, Cheaper.HEAT_PUMP_ALWAYS, Cheaper.HEAT_PUMP_NEVER


def _point(price: float, fuel_price: float, **given_: object) -> EconomicBalancePoint:
    chosen = Settings.from_mapping(
        {"backup": "gas", "afue": 0.9, "fuel_price_per_kwh": fuel_price} | given_
    )
    dual_fuel = DualFuel.of(chosen, HeatPump(chosen))
    assert dual_fuel is not None
    point = dual_fuel.point(price)
    assert point is not None
    return point


def test_a_known_example() -> None:
    # $0.15 per kWh and $1.20 per therm at 90 %: a COP of 3.30 breaks even, which a standard unit
    # reaches at 14.3 degC, and never at 20 degF.
    fuel_price = 1.20 / (100_000 / 3412.14)
    assert 0.15 * 0.9 / fuel_price == pytest.approx(3.30, abs=0.005)
    assert _point(0.15, fuel_price).outdoor_c == pytest.approx(14.35, abs=0.1)


@pytest.mark.parametrize(
    ("price", "fuel_price", "given_", "expected"),
    [
        # COP_break_even = 0.2 x 0.9 / 0.0783 = 2.3: between its rated points.
        (0.2, 0.18 / 2.35, {}, (ABOVE, 0.0)),
        # Below what a heat pump ever has, and above what it has in any weather to heat in.
        (0.1, 0.1, {}, (ALWAYS, None)),
        (0.6, 0.05, {}, (NEVER, None)),
        # The COP is held between 1 and 6: a flat piece, on which nothing crosses.
        (1.0, 0.9 / 0.99, {"rated_cop": {"0": 1.2, "10": 2.2}}, (ALWAYS, None)),
        (1.0, 0.9 / 6.0, {"rated_cop": {"0": 5.5, "10": 7.0}}, (NEVER, None)),
        (1.0, 0.9 / 5.8, {"rated_cop": {"0": 5.5, "10": 7.0}}, (ABOVE, 2.0)),
        (1.0, 0.9 / 1.1, {"rated_cop": {"0": 1.2, "10": 2.2}}, (ABOVE, -1.0)),
        # One rated point lifts the whole profile: by a half here, from 1.8 to 2.7 at 17 degF.
        (0.2, 0.18 / 2.7, {"rated_cop": {"8.33": 4.35}}, (ABOVE, -8.33)),
        (0.2, 0.18 / 3.0, {"rated_cop": {"8.33": 3.0}}, (ABOVE, 8.33)),
        # In the ground it is the same in all weather.
        (0.2, 0.18 / 3.4, {"source": "ground"}, (ALWAYS, None)),
        (0.2, 0.18 / 3.6, {"source": "ground"}, (NEVER, None)),
        (0.2, 0.18 / 3.0, {"source": "ground", "rated_cop": {"0": 3.0}}, (NEVER, None)),
        # Odd points: above the last crossing it is cheaper for good.
        (0.2, 0.18 / 2.5, {"rated_cop": {"-10": 3, "0": 2, "10": 3}}, (ABOVE, 5.0)),
        # Electricity or fuel for nothing, or one is paid for it.
        (0.0, 0.05, {}, (ALWAYS, None)),
        (-0.1, 0.05, {}, (ALWAYS, None)),
        (0.2, 0.0, {}, (NEVER, None)),
        (-0.1, 0.0, {}, (ALWAYS, None)),
        (0.0, 0.0, {}, (NEVER, None)),
    ],
)
def test_where_it_lies(
    price: float,
    fuel_price: float,
    given_: dict[str, object],
    expected: tuple[Cheaper, float | None],
) -> None:
    point = _point(price, fuel_price, **given_)
    cheaper, outdoor_c = expected
    assert point.cheaper is cheaper
    assert point.outdoor_c == (None if outdoor_c is None else pytest.approx(outdoor_c, abs=0.1))


PRICES = st.floats(0.01, 2.0)
UNITS = st.fixed_dictionaries(
    {},
    optional={
        "cop_profile": st.sampled_from(["standard", "cold_climate", "high_efficiency"]),
        "rated_cop": st.dictionaries(
            st.sampled_from(["-15", "-8.33", "8.33"]), st.floats(1, 7), min_size=1
        ),
    },
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(PRICES, PRICES, st.floats(0.3, 1.0), UNITS)
def test_at_it_both_cost_the_same_and_above_it_the_heat_pump_costs_less(
    price: float, fuel_price: float, afue: float, unit: dict[str, object]
) -> None:
    chosen = Settings.from_mapping(
        {"backup": "oil", "afue": afue, "fuel_price_per_kwh": fuel_price} | unit
    )
    dual_fuel = DualFuel.of(chosen, HeatPump(chosen))
    assert dual_fuel is not None
    point = dual_fuel.point(price)
    assert point is not None

    def extra(outdoor_c: float) -> float:
        extra_cost = dual_fuel.extra_cost(outdoor_c, price)
        assert extra_cost is not None
        return extra_cost

    if point.outdoor_c is None:
        assert (extra(25.0) > 0) is (point.cheaper is ALWAYS)
        return
    # Rounded to a hundredth of a degree, on a slope of at most 1 per K.
    assert extra(point.outdoor_c) == pytest.approx(0.0, abs=0.011 * price * afue)
    above_c = point.outdoor_c + 0.02
    while above_c < 25.0:
        assert extra(above_c) > 0
        assert point.above(above_c)
        above_c += 1.7


@settings(max_examples=200, deadline=None, derandomize=True)
@given(PRICES, PRICES, PRICES, UNITS)
def test_dearer_electricity_moves_it_up_and_dearer_fuel_down(
    one: float, other: float, fixed: float, unit: dict[str, object]
) -> None:
    def height(point: EconomicBalancePoint) -> float:
        ends = {ALWAYS: -100.0, NEVER: 100.0}
        return ends[point.cheaper] if point.outdoor_c is None else point.outdoor_c

    low, high = sorted((one, other))
    assert height(_point(low, fixed, **unit)) <= height(_point(high, fixed, **unit))
    assert height(_point(fixed, low, **unit)) >= height(_point(fixed, high, **unit))


GAS = {"backup": "gas", "afue": 0.9, "fuel_price_per_kwh": 0.18 / 2.35}


def test_it_moves_with_the_price_in_force_and_the_report_has_the_last() -> None:
    home = Home(**GAS).play("""
        time   price_per_kwh  outdoor_c
        06:00  0.2            5
    """)
    point = home.snapshot.economic_balance_point
    assert point is not None
    assert point.outdoor_c == pytest.approx(0.0, abs=0.1)
    home.play("""
        time   price_per_kwh
        07:00  0.21
    """)
    dearer = home.snapshot.economic_balance_point
    assert dearer is not None
    assert dearer.outdoor_c == pytest.approx(1.78, abs=0.1)
    home.play("""
        time   price_per_kwh
        08:00  none
    """)
    assert home.snapshot.economic_balance_point is None
    assert report(home.restart().monitor, {})["economic_balance_point_c"] == dearer.outdoor_c


@pytest.mark.parametrize(
    "given_",
    [{"backup": "electric"}, {"backup": "none"}, {"afue": None}, {"fuel_price_per_kwh": None}],
)
def test_there_is_none_without_fuel_or_what_it_takes(given_: dict[str, object]) -> None:
    home = Home(**(GAS | {"price_per_kwh": 0.2} | given_))
    assert home.snapshot.economic_balance_point is None
    assert report(home.monitor, {})["economic_balance_point_c"] is None

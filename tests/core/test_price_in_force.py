"""The price in force when energy was used: cost is the integral, whatever the tariff does."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import NamedTuple
from zoneinfo import ZoneInfo

from hypothesis import given, settings, strategies as st
import pytest

from .home import Home, instant

# Both days in America/New_York; in Europe/Berlin clocks change three and four weeks apart.
ZONES = ["UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe"]


class Stretch(NamedTuple):
    """Minutes at a price (None: nobody knows) and a power, W."""

    minutes: int
    price: float | None
    power_w: int


def _play(home: Home, begin: datetime, stretches: list[Stretch]) -> datetime:
    """Let the strips run through stretches; return when they go off."""
    at = begin
    for minutes, price, power_w in stretches:
        home.report(at, {"price_per_kwh": price, "aux_power_w": power_w})
        at += timedelta(minutes=minutes)
    home.report(at, {"aux_power_w": 0})
    return at


def _by_hand(
    begin: datetime, stretches: list[Stretch], otherwise: float | None, zone: str
) -> tuple[Fraction, dict[date, Fraction]]:
    """Add up minute by minute: in all, and by local day."""
    days: dict[date, Fraction] = {}
    at = begin
    for minutes, price, power_w in stretches:
        paid = otherwise if price is None else price
        for _ in range(minutes):
            day = at.astimezone(ZoneInfo(zone)).date()
            kwh = Fraction(power_w, 60 * 1000)
            days[day] = days.get(day, Fraction()) + kwh * Fraction(paid or 0)
            at += timedelta(minutes=1)
    return sum(days.values(), Fraction()), days


PRICES = st.one_of(st.none(), st.floats(-0.5, 1.5), st.sampled_from([0.0, 0.1, -0.02, 31.5]))
STRETCHES = st.lists(
    st.builds(Stretch, st.integers(1, 300), PRICES, st.sampled_from([2400, 4800, 9600, 14_400])),
    min_size=1,
    max_size=25,
)


@given(
    STRETCHES,
    st.sampled_from(["2026-03-07", "2026-03-28", "2026-04-04", "2026-10-31", "2026-12-31"]),
    st.integers(0, 1439),
    st.sampled_from(ZONES),
    st.sampled_from([None, 0.2]),
    st.booleans(),
)
@settings(max_examples=80, deadline=None)
def test_cost_is_the_integral_of_price_and_power_to_the_cent(
    stretches: list[Stretch],
    day: str,
    minute: int,
    zone: str,
    otherwise: float | None,
    restart: bool,
) -> None:
    home = Home(
        time_zone=zone, balance_point_c=-20.0, rated_cop={"4.44": 4.0}, price_per_kwh=otherwise
    )
    begin = instant("0:00", day) + timedelta(minutes=minute)
    home.report(begin - timedelta(minutes=1), {"aux_power_w": 0, "outdoor_c": 4.44})
    if restart and len(stretches) > 1:
        half = begin + timedelta(minutes=stretches[0].minutes)
        home.report(begin, {"price_per_kwh": stretches[0].price, "aux_power_w": stretches[0][2]})
        home.report(half, {"price_per_kwh": stretches[1].price, "aux_power_w": stretches[1][2]})
        home.restart()
        _play(home, half, stretches[1:])
    else:
        _play(home, begin, stretches)
    whole, days = _by_hand(begin, stretches, otherwise, zone)
    run = home.only_run
    priced = otherwise is not None or any(one.price is not None for one in stretches)
    if not priced:
        assert (run.cost, run.penalty_cost) == (None, None)
        return
    assert run.cost == pytest.approx(float(whole), abs=0.0051)
    assert run.penalty_cost == pytest.approx(0.75 * float(whole), abs=0.0051)
    found = home.monitor.ledger.days
    for local, cost in days.items():
        assert found[local].cost == pytest.approx(float(cost), abs=0.005)
    assert home.monitor.ledger.total.cost == pytest.approx(float(whole), abs=0.005)


def test_a_tariff_that_changes_each_hour() -> None:
    """4.8 kW from 5:45 to 9:30: a quarter, three whole hours and a half, each at its price."""
    home = Home().play("""
        time   aux_power_w  price_per_kwh
        05:00  0            0.11
        05:45  4800         .
        06:00  .            0.19
        07:00  .            0.42
        08:00  .            -0.05
        09:00  .            0.23
        09:30  0            .
        10:00  .            9.99
    """)
    expected = 4.8 * (0.25 * 0.11 + 0.19 + 0.42 - 0.05 + 0.5 * 0.23)
    assert home.only_run.cost == pytest.approx(expected, abs=0.00005)


def test_where_power_is_negative_money_is_earned() -> None:
    """A penalty below nothing: the heat pump would have earned less."""
    run = (
        Home(balance_point_c=-5, price_per_kwh=-0.1, rated_cop={"4": 4.0})
        .play("""
        time   aux_power_w  outdoor_c
        06:00  0            4
        07:00  10000        .
        08:00  0            .
    """)
        .only_run
    )
    assert (run.cost, run.penalty_cost) == (-1.0, -0.75)
    assert run.penalty_kwh == 7.5


def test_what_nobody_knows_the_price_of_adds_nothing_and_is_not_free() -> None:
    home = Home(balance_point_c=-5).play("""
        time   aux_power_w  outdoor_c  price_per_kwh
        06:00  0            4          0.3
        07:00  10000        .          .
        07:30  .            .          none
        08:00  0            .          .
        09:00  10000        .          .
        10:00  0            .          .
    """)
    partly, never = home.monitor.ledger.runs
    assert partly.cost == 1.5
    assert never.cost is None
    assert home.monitor.ledger.total.cost == 1.5
    assert home.monitor.ledger.total.energy_kwh == 20.0


def test_the_price_changes_within_a_wasted_run_in_changing_weather() -> None:
    """Above and below the balance point at different prices: only the mild hour was too much."""
    run = (
        Home(balance_point_c=0, rated_cop={"-10": 2.0, "10": 4.0})
        .play("""
        time   aux_power_w  outdoor_c  price_per_kwh
        06:00  0            5          0.1
        07:00  10000        .          .
        08:00  .            -3         0.5
        09:00  0            .          .
    """)
        .only_run
    )
    assert run.cost == pytest.approx(6.0)
    # COP 3.5 at 5 degC.
    assert run.penalty_cost == pytest.approx(1.0 * (1 - 1 / 3.5), abs=1e-4)


def test_a_night_that_is_an_hour_longer_costs_an_hour_more() -> None:
    home = Home(time_zone="America/New_York", price_per_kwh=0.1)
    evening = instant("4:00", "2026-11-01")
    home.report(evening, {"aux_power_w": 10_000})
    home.report(evening + timedelta(hours=25), {"aux_power_w": 0})
    assert home.monitor.ledger.days[date(2026, 11, 1)].cost == pytest.approx(25.0)
    assert home.monitor.ledger.month(date(2026, 11, 1)).cost == pytest.approx(25.0)

"""The lockouts: what to set, and what to expect of a compressor that stands still."""

from __future__ import annotations

import math

import pytest

from custom_components.aux_heat.core import Settings, lockout_to_set
from custom_components.aux_heat.core.balance_point import BalancePoint, Origin
from custom_components.aux_heat.core.lockout import suggested_lockout_c, usual_compressor_lockout_c

from .home import Home


def known(outdoor_c: float, uncertainty_k: float) -> BalancePoint:
    return BalancePoint(outdoor_c, uncertainty_k, Origin.LEARNED)


@pytest.mark.parametrize(
    ("point", "lockout_c"),
    [
        (known(-4.0, 0.0), -2.0),
        (known(-4.0, 1.5), -0.5),
        (known(-4.0, 3.0), 1.0),
        # Field practice goes no higher than 40 degF.
        (known(1.0, 2.0), 4.4),
        (known(9.0, 1.0), 4.4),
    ],
)
def test_aux_is_wanted_a_little_above_the_balance_point(
    point: BalancePoint, lockout_c: float
) -> None:
    assert suggested_lockout_c(point) == pytest.approx(lockout_c)


@pytest.mark.parametrize("point", [known(-4.0, 3.1), BalancePoint(0.0, 1.0, Origin.DEFAULT)])
def test_nothing_is_suggested_of_a_balance_point_hardly_known(point: BalancePoint) -> None:
    assert suggested_lockout_c(point) is None


def test_household_that_knows_its_balance_point_is_told_at_once() -> None:
    told = Home(balance_point_c=-3.0).play("time outdoor_c\n1:00 5").snapshot
    assert told.suggested_lockout_c == pytest.approx(-1.0)
    assert Home().play("time outdoor_c\n1:00 5").snapshot.suggested_lockout_c is None


@pytest.mark.parametrize(
    ("lockout_c", "fahrenheit", "celsius"),
    [
        (0.0, 32, 0.0),
        (0.1, 33, 0.5),
        (0.5, 33, 0.5),
        (1.6, 35, 2.0),
        (-1.0, 31, -1.0),
        (-0.9, 31, -0.5),
        (-3.3, 27, -3.0),
        # 35 degF, as a conversion gives it.
        ((35 - 32) / 1.8, 35, 2.0),
        (4.4, 40, 4.0),
    ],
)
def test_it_is_rounded_up_to_what_a_thermostat_takes(
    lockout_c: float, fahrenheit: int, celsius: float
) -> None:
    assert lockout_to_set(lockout_c, fahrenheit=True) == fahrenheit
    assert lockout_to_set(lockout_c, fahrenheit=False) == celsius


@pytest.mark.parametrize(
    ("settings", "lockout_c"),
    [
        (Settings(), -8.0),
        (Settings(cop_profile="cold_climate"), -15.0),
        (Settings(source="ground"), -math.inf),
        (Settings(source="ground", compressor_lockout_c=-5.0), -5.0),
        (Settings(cop_profile="cold_climate", compressor_lockout_c=-25.0), -25.0),
    ],
)
def test_compressor_lockout_is_the_given_one_or_that_of_the_kind(
    settings: Settings, lockout_c: float
) -> None:
    assert usual_compressor_lockout_c(settings) == lockout_c

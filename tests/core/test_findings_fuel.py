"""What is found where the backup burns fuel: it goes by the higher of the two balance points."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from custom_components.aux_heat.core.balance_point import BalancePoint, Origin
from custom_components.aux_heat.core.economic_balance_point import DualFuel
from custom_components.aux_heat.core.heat_pump import HeatPump
from custom_components.aux_heat.core.lockout import lockout_to_set, suggested_lockout_c
from custom_components.aux_heat.core.settings import Settings

from .winter import Winter, since

LOCKOUT, NOW = "lockout_misconfigured", "backup_running_above_balance_point"
EMERGENCY, DEAD = "emergency_heat_left_on", "heat_pump_not_heating"

# At 0.15 per kWh of electricity gas is as cheap at 0 degC, at 0.1875 at 9.1 degC.
CHEAP, DEAR = 0.15, 0.1875


def house(price: object = CHEAP, **settings: object) -> Winter:
    """Return a home with a gas furnace of 20 kW, whose heat pump copes down to -5 degC."""
    winter = Winter(
        **{
            "backup": "gas",
            "afue": 0.8,
            "fuel_price_per_kwh": 0.05,
            "burner_kw": 20,
            "rated_cop": {"0": 2.4, "10": 3.06},
            "balance_point_c": -5,
            "price_per_kwh": price,
        }
        | settings
    )
    return winter.say(
        hvac_mode="heat",
        hvac_action="idle",
        aux_running="off",
        outdoor_c=5.7,
        indoor_c=20.6,
        setpoint_c=21,
    )


def furnace_days(
    winter: Winter,
    count: int = 5,
    outdoor_c: float = 5.0,
    *,
    seen: bool = False,
    alive: bool = True,
) -> Winter:
    """Play days with two calls of the furnace and two of the heat pump."""
    told: list[dict[str, Any]] = [
        {"compressor_running": word} if seen else {} for word in ("off", "on" if alive else "off")
    ]
    off, on = told
    for day in range(count):
        winter.say(outdoor_c=outdoor_c + day / 10, **off).wait(hours=6)
        winter.cycles(2, 20, 40, aux=True, **off)
        winter.cycles(2, 20, 40, **on)
        winter.wait(hours=14)
    return winter


@pytest.mark.parametrize("seen", [True, False])
def test_a_furnace_above_both_points_on_three_days_is_a_lockout_set_wrong(seen: bool) -> None:
    found = furnace_days(house(), seen=seen).one(LOCKOUT)
    assert found.pattern == "too_high"
    # Where the compressor is seen, it has to have run since: it might be dead.
    assert found.raised.day == (18 if seen else 17)
    assert found.details["economic_balance_point_c"] == 0.0
    # Thermal -5 and 2 K to spare; the economic point is the higher.
    assert found.details["suggested_lockout_c"] == 0.0
    assert found.details["extra_cost"] > 0


@pytest.mark.parametrize(
    ("why", "settings", "outdoor_c"),
    [
        ("gas is the cheaper", {"price_per_kwh": DEAR}, 5.0),
        ("within a degree of where it is", {}, 0.5),
        ("it is too cold for the heat pump", {"balance_point_c": 7}, 5.0),
        ("nobody knows the price of gas", {"fuel_price_per_kwh": None}, 5.0),
        ("nobody knows the price of electricity", {"price_per_kwh": None}, 5.0),
        ("nobody knows the furnace's efficiency", {"afue": None}, 5.0),
    ],
)
def test_a_furnace_below_one_of_them_or_perhaps_is_not(
    why: str, settings: dict[str, object], outdoor_c: float
) -> None:
    assert furnace_days(house(**settings), 8, outdoor_c).ever(LOCKOUT) == [], why


def test_a_furnace_in_the_place_of_a_dead_heat_pump_accuses_no_lockout() -> None:
    winter = furnace_days(house(), 8, seen=True, alive=False)
    assert winter.ever(LOCKOUT) == []


def test_a_furnace_in_defrost_accuses_nobody() -> None:
    winter = house()
    for _ in range(8):
        winter.say(outdoor_c=3, hvac_action="heating").wait(hours=6)
        for _ in range(4):
            winter.say(aux_running="on", defrosting="on").wait(8)
            winter.say(aux_running="off", defrosting="off").wait(60)
        winter.wait(hours=13)
    assert winter.ever(LOCKOUT) == winter.ever(NOW) == []


def test_a_furnace_that_takes_over_from_the_heat_pump_is_no_dead_heat_pump() -> None:
    winter = house(DEAR).say(outdoor_c=5, compressor_running="on", hvac_action="heating")
    winter.wait(hours=12).say(compressor_running="off", aux_running="on").wait(hours=30)
    assert winter.ever(DEAD) == []


@pytest.mark.parametrize(
    ("price", "outdoor_c", "raised"),
    [(CHEAP, 3, True), (CHEAP, 9, True), (CHEAP, -1, False), (DEAR, 5, False), (None, 9, False)],
)
def test_right_now_above_the_higher_point(
    price: float | None, outdoor_c: float, raised: bool
) -> None:
    winter = house(price).say(outdoor_c=outdoor_c, hvac_action="heating")
    start = winter.at
    winter.say(aux_running="on", hvac_action="heating").wait(hours=1)
    assert [since(found, start) for found in winter.ever(NOW)] == ([5] if raised else [])


def test_right_now_follows_the_price() -> None:
    winter = house(None).say(outdoor_c=5, price_per_kwh=DEAR)
    winter.say(aux_running="on", hvac_action="heating").wait(hours=1)
    assert winter.ever(NOW) == []
    winter.say(price_per_kwh=CHEAP).wait(15)
    details = winter.one(NOW).details
    assert details["economic_balance_point_c"] == 0.0
    winter.say(price_per_kwh=DEAR).wait(15)
    assert NOW not in winter.kinds


def test_emergency_heat_while_the_furnace_is_the_right_one_harms_nobody() -> None:
    winter = house(DEAR).say(outdoor_c=5, emergency_heat="on", hvac_action="heating")
    winter.wait(hours=24)
    assert winter.ever(EMERGENCY) == []
    # Then electricity gets cheaper, or the weather milder.
    winter.say(outdoor_c=10)
    mild_at = winter.at
    winter.wait(hours=3)
    assert 0 <= since(winter.one(EMERGENCY), mild_at) <= 30


@pytest.mark.parametrize(("price", "minutes"), [(CHEAP, 60), (None, 120)])
def test_emergency_heat_that_the_heat_pump_would_have_spared_is_said(
    price: float | None, minutes: float
) -> None:
    winter = house(price).say(outdoor_c=5, hvac_action="heating")
    start = winter.at
    winter.say(emergency_heat="on", aux_running="on").wait(hours=4)
    found = winter.one(EMERGENCY)
    assert since(found, start) == minutes
    # 80 kWh at 0.05; by the heat pump 64 kWh of heat at a COP of 2.73.
    assert found.details["cost"] == 4.0
    extra_cost = None if price is None else pytest.approx(4.0 - 64 / 2.73 * 0.15, abs=0.01)
    assert (found.details["extra_cost"], found.details["extra_kwh"]) == (extra_cost, None)


@pytest.mark.parametrize(
    ("price", "outdoor_c", "raised"),
    # A house that goes cold is not left alone because a price isn't known.
    [(CHEAP, 5, True), (CHEAP, -1, False), (DEAR, 5, False), (None, 5, True), (None, -6, False)],
)
def test_no_heat_above_the_higher_point_is_the_heat_pumps_doing(
    price: float | None, outdoor_c: float, raised: bool
) -> None:
    winter = house(price).say(outdoor_c=outdoor_c, indoor_c=20, setpoint_c=21)
    winter.say(hvac_action="heating").drift(3, -1.0)
    assert bool(winter.ever(DEAD)) is raised


@pytest.mark.parametrize(
    ("price", "outdoor_c"), [(CHEAP, 5), (CHEAP, -1), (DEAR, 5), (None, -6), (CHEAP, -20)]
)
def test_no_heat_from_either_is_said_in_any_weather(price: float | None, outdoor_c: float) -> None:
    winter = house(price).say(outdoor_c=outdoor_c, indoor_c=20, setpoint_c=21, hvac_power_w=100)
    winter.say(hvac_action="heating").drift(3, -1.0)
    found = winter.one(DEAD)
    assert (found.pattern, found.severity) == ("no_heat", "critical")


@pytest.mark.parametrize(
    ("why", "told"),
    [
        ("nobody knows whether it burns", {"aux_running": "none"}),
        ("nobody knows whether the compressor runs", {"hvac_power_w": "none"}),
        ("the compressor runs, and it is too cold for it", {"hvac_power_w": 3000}),
    ],
)
def test_a_cold_house_in_cold_weather_proves_no_failure_by_itself(
    why: str, told: dict[str, object]
) -> None:
    winter = house().say(outdoor_c=-10, indoor_c=20, setpoint_c=21, hvac_power_w=100)
    winter.say(hvac_action="heating", **told).drift(3, -1.0)
    assert winter.ever(DEAD) == [], why


def test_no_heat_is_over_when_the_furnace_burns_again() -> None:
    winter = house().say(outdoor_c=-10, indoor_c=20, setpoint_c=21, hvac_power_w=100)
    winter.say(hvac_action="heating").drift(3, -1.0)
    winter.say(aux_running="on", hvac_power_w=700)
    mended = winter.at
    winter.drift(2, 1.0)
    (found,) = winter.ever(DEAD)
    assert found.cleared is not None
    assert found.cleared - mended == timedelta(minutes=30)


def test_a_winter_below_the_switch_over_is_nothing_to_say() -> None:
    # Gas is the cheaper: the compressor stands still for a month, the furnace comes and goes.
    winter = house(DEAR).say(outdoor_c=2, hvac_power_w=100, setpoint_c=21, indoor_c=20.5)
    for day in range(30):
        winter.say(outdoor_c=2 - (day % 9)).wait(hours=1)
        for _ in range(20):
            winter.say(hvac_action="heating", indoor_c=20.5).wait(2)
            winter.say(aux_running="on", hvac_power_w=700).wait(12)
            winter.say(indoor_c=21.2, hvac_action="idle", aux_running="off", hvac_power_w=100)
            winter.wait(54)
    assert [found.kind for found in winter.monitor.findings()] == []


def test_a_furnace_in_spring_for_hours_is_said_and_what_it_cost() -> None:
    winter = house().say(outdoor_c=15, hvac_action="heating", indoor_c=20, setpoint_c=21)
    winter.say(aux_running="on").wait(hours=3)
    found = winter.one(NOW)
    # 60 kWh at 0.05; by the heat pump 48 kWh of heat at a COP of 3.39.
    assert found.details["cost"] == pytest.approx(3.0)
    assert found.details["extra_cost"] == pytest.approx(3.0 - 48 / 3.39 * 0.15, abs=0.01)


@pytest.mark.parametrize(
    ("price", "thermal_c", "uncertainty_k", "lockout_c"),
    [
        (CHEAP, -5.0, 1.0, 0.0),
        (CHEAP, 0.0, 1.0, 3.0),
        # The economic point may lie higher than strips ever should be allowed.
        (DEAR, 0.0, 1.0, 9.09),
        (DEAR, 10.0, 0.0, 9.09),
        # The heat pump is always cheaper; never; nobody knows.
        (0.01, 0.0, 1.0, 3.0),
        (1.0, 0.0, 1.0, None),
        (None, 0.0, 1.0, None),
        (CHEAP, 0.0, 4.0, None),
    ],
)
def test_the_lockout_that_is_suggested_follows_the_higher_point(
    price: float | None, thermal_c: float, uncertainty_k: float, lockout_c: float | None
) -> None:
    settings = Settings.from_mapping(
        {
            "backup": "gas",
            "afue": 0.8,
            "fuel_price_per_kwh": 0.05,
            "rated_cop": {"0": 2.4, "10": 3.06},
        }
    )
    dual_fuel = DualFuel.of(settings, HeatPump(settings))
    point = BalancePoint(thermal_c, uncertainty_k, Origin.LEARNED)
    assert suggested_lockout_c(point, dual_fuel, price) == lockout_c


@pytest.mark.parametrize(
    ("lockout_c", "fahrenheit", "to_set"),
    [(9.09, True, 49), (9.09, False, 9.5), (4.4, True, 40), (4.4, False, 4.0), (4.5, False, 4.5)],
)
def test_it_may_be_set_higher_than_for_strips(
    lockout_c: float, fahrenheit: bool, to_set: float
) -> None:
    assert lockout_to_set(lockout_c, fahrenheit=fahrenheit) == to_set


def test_what_is_found_survives_a_restart_on_any_day() -> None:
    plain, restarted = house(), house()
    for _ in range(5):
        furnace_days(plain, 1, seen=True)
        furnace_days(restarted, 1, seen=True).restart()
    assert restarted.story == plain.story
    assert restarted.at - timedelta(days=5) == house().at

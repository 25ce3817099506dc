"""What a run used, what it cost, and what of that the heat pump would have saved."""

import pytest

from custom_components.aux_heat.core import Avoidable, Cause

from .home import Home

HOUR_AT_40_F = """
    time   aux_power_w  outdoor_c
    06:00  0            4.44
    07:00  10000        .
    08:00  0            .
"""


def test_an_hour_of_strips_at_40_degf_wastes_93_of_150_cents() -> None:
    run = Home(price_per_kwh=0.15, balance_point_c=-5).play(HOUR_AT_40_F).only_run
    assert run.energy_kwh == 10.0
    assert run.cost == 1.50
    assert run.avoidable is Avoidable.YES
    assert run.avoidable_kwh == 10.0
    # COP 2.643 at 4.44 degC, on the line from 1.80 at -8.33 to 2.90 at 8.33.
    assert run.penalty_kwh == pytest.approx(10 * (1 - 1 / 2.643), abs=0.005)
    assert run.penalty_cost == pytest.approx(0.93, abs=0.005)


def test_a_better_heat_pump_would_have_saved_more() -> None:
    settings: dict[str, object] = {"price_per_kwh": 0.15, "balance_point_c": -5}
    standard = Home(**settings).play(HOUR_AT_40_F).only_run
    better = Home(**settings, cop_profile="high_efficiency").play(HOUR_AT_40_F).only_run
    rated = Home(**settings, rated_cop={"4.44": 4.0}).play(HOUR_AT_40_F).only_run
    ground = Home(**settings, source="ground").play(HOUR_AT_40_F).only_run
    assert standard.penalty_cost is not None
    assert better.penalty_cost is not None
    assert better.penalty_cost > standard.penalty_cost
    assert rated.penalty_cost == pytest.approx(1.5 * 0.75, abs=1e-4)
    assert ground.penalty_cost == pytest.approx(1.5 * (1 - 1 / 3.5), abs=1e-4)


def test_price_is_the_one_in_force_when_the_energy_was_used() -> None:
    home = Home().play("""
        time   aux_power_w  price_per_kwh
        06:00  0            0.10
        07:00  10000        .
        07:30  .            0.40
        08:00  0            .
        09:00  .            9.99
    """)
    assert home.only_run.cost == 5 * 0.10 + 5 * 0.40


def test_settings_price_holds_where_the_price_source_is_silent() -> None:
    home = Home(price_per_kwh=0.2).play("""
        time   aux_power_w  price_per_kwh
        06:00  0            0.10
        07:00  10000        .
        07:30  .            none
        08:00  0            .
    """)
    assert home.only_run.cost == 5 * 0.10 + 5 * 0.20


def test_without_a_price_the_cost_is_unknown_not_nothing() -> None:
    run = Home(balance_point_c=-5).play(HOUR_AT_40_F).only_run
    assert (run.cost, run.penalty_cost) == (None, None)
    assert run.penalty_kwh is not None


def test_a_free_hour_costs_nothing() -> None:
    run = Home(balance_point_c=-5, price_per_kwh=0).play(HOUR_AT_40_F).only_run
    assert (run.cost, run.penalty_cost) == (0.0, 0.0)


def test_without_the_weather_nobody_knows_what_was_wasted() -> None:
    run = (
        Home(price_per_kwh=0.15, balance_point_c=-5)
        .play("""
        time   aux_power_w
        07:00  10000
        08:00  0
    """)
        .only_run
    )
    assert run.avoidable is Avoidable.UNCERTAIN
    assert (run.avoidable_kwh, run.penalty_kwh, run.penalty_cost) == (None, None, None)
    assert run.cost == 1.5


@pytest.mark.parametrize(
    ("outdoor_c", "avoidable", "avoidable_kwh"),
    [
        (8, Avoidable.YES, 10.0),
        (4.1, Avoidable.YES, 10.0),
        (4, Avoidable.UNCERTAIN, 0.0),
        (0, Avoidable.UNCERTAIN, 0.0),
        (-4, Avoidable.UNCERTAIN, 0.0),
        (-4.1, Avoidable.NO, 0.0),
    ],
)
def test_the_default_balance_point_calls_little_wasted(
    outdoor_c: float, avoidable: Avoidable, avoidable_kwh: float
) -> None:
    home = Home().play(f"""
        time   aux_power_w  outdoor_c
        07:00  10000        {outdoor_c}
        08:00  0            .
    """)
    assert home.snapshot.balance_point.is_default
    assert (home.only_run.avoidable, home.only_run.avoidable_kwh) == (avoidable, avoidable_kwh)


@pytest.mark.parametrize(
    ("outdoor_c", "avoidable"), [(-4.9, Avoidable.YES), (-5, Avoidable.NO), (-5.1, Avoidable.NO)]
)
def test_a_given_balance_point_decides(outdoor_c: float, avoidable: Avoidable) -> None:
    home = Home(balance_point_c=-5).play(f"""
        time   aux_power_w  outdoor_c
        07:00  10000        {outdoor_c}
        08:00  0            .
    """)
    assert home.only_run.avoidable is avoidable
    assert home.only_run.balance_point_c == -5
    assert home.only_run.balance_point_uncertainty_k == 0


def test_a_run_in_changing_weather_is_judged_piece_by_piece() -> None:
    run = (
        Home(balance_point_c=0)
        .play("""
        time   aux_power_w  outdoor_c
        07:00  10000        -2
        07:30  .            4
        08:00  0            .
    """)
        .only_run
    )
    assert run.outdoor_c == 1.0
    assert run.avoidable_kwh == 5.0


@pytest.mark.parametrize(
    ("more", "cause"),
    [
        ("emergency_heat on", Cause.EMERGENCY_HEAT),
        ("defrosting on", Cause.DEFROST),
        ("hvac_action defrosting", Cause.DEFROST),
        ("hvac_action idle", Cause.NO_HEAT_CALL),
        ("hvac_mode off", Cause.NO_HEAT_CALL),
        ("outdoor_c -15", Cause.CAPACITY),
        ("outdoor_c 0", Cause.UNKNOWN),
        ("hvac_action heating", Cause.UNKNOWN),
    ],
)
def test_cause(more: str, cause: Cause) -> None:
    name, value = more.split()
    home = Home().play(f"""
        time   aux_power_w  {name}
        07:00  10000        {value}
        07:20  0            .
    """)
    assert home.only_run.cause is cause


def test_cause_is_what_held_for_most_of_the_run() -> None:
    home = Home().play("""
        time   aux_power_w  emergency_heat  outdoor_c
        07:00  10000        off             -15
        07:40  .            on              .
        08:00  0            off             .
    """)
    assert home.only_run.cause is Cause.CAPACITY


def test_defrost_is_never_wasted() -> None:
    home = Home(price_per_kwh=0.15).play("""
        time   aux_power_w  outdoor_c  defrosting
        07:00  10000        6          on
        07:08  0            .          off
    """)
    run = home.only_run
    assert run.avoidable is Avoidable.NO
    assert (run.avoidable_kwh, run.penalty_kwh, run.penalty_cost) == (0.0, 0.0, 0.0)
    assert home.monitor.ledger.total.penalty_cost == 0.0
    assert run.cost == 0.2


def test_a_run_carries_what_it_was_like_at_its_start() -> None:
    run = (
        Home()
        .play("""
        time   aux_power_w  indoor_c  setpoint_c
        07:00  10000        19.5      21.0
        07:20  .            20.5      21.5
        07:40  0            .         .
    """)
        .only_run
    )
    assert (run.indoor_c, run.setpoint_c, run.duration_s) == (19.5, 21.0, 2400)

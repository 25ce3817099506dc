"""A backup that burns fuel: what it burned, what that cost, and against the heat pump."""

from __future__ import annotations

import pytest

from custom_components.aux_heat.core import Avoidable, Cause, EvidenceKind, Run

from .home import Home, instant

# A COP of 3 everywhere: a kWh of heat costs 0.06 by the heat pump, and 0.05 / 0.8 from gas.
GAS: dict[str, object] = {
    "backup": "gas",
    "afue": 0.8,
    "fuel_price_per_kwh": 0.05,
    "burner_kw": 20,
    "price_per_kwh": 0.18,
    "rated_cop": {"8.33": 3.0, "-8.33": 3.0},
    "balance_point_c": -5,
}
# An hour of 20 kW.
HOUR = """
    time   aux_running  outdoor_c    hvac_action
    05:00  off          {outdoor_c}  heating
    06:00  on           .            .
    07:00  off          .            .
"""


def _hour(outdoor_c: object = 2, **settings: object) -> Home:
    return Home(**(GAS | settings)).play(HOUR.format(outdoor_c=outdoor_c))


def _money(run: Run) -> tuple[object, object]:
    """Return what it cost, and what of that the heat pump would not have."""
    return run.cost, run.penalty_cost


def test_an_hour_of_gas_by_hand() -> None:
    run = _hour().only_run
    # 20 kWh of gas at 0.05; their 16 kWh of heat take 16 / 3 kWh of electricity at 0.18.
    assert run.energy_kwh == 20.0
    assert _money(run) == (1.0, pytest.approx(1.0 - 0.96))
    assert (run.avoidable, run.avoidable_kwh, run.uncertain_kwh) == (Avoidable.YES, 20.0, 0.0)
    # Electricity and fuel can't be set against each other in kWh.
    assert run.penalty_kwh is None
    assert (run.peak_w, run.estimated, run.evidence) == (20_000, True, EvidenceKind.THERMOSTAT)


def test_gas_that_is_cheaper_is_a_saving_and_not_avoidable() -> None:
    home = _hour(price_per_kwh=0.24)
    run = home.only_run
    assert _money(run) == (1.0, pytest.approx(1.0 - 1.28))
    assert (run.avoidable, run.avoidable_kwh, run.uncertain_kwh) == (Avoidable.NO, 0.0, 0.0)
    assert home.monitor.ledger.total.penalty_cost == pytest.approx(-0.28)


def test_price_that_changes_within_a_run() -> None:
    home = Home(**GAS).play("""
        time   aux_running  outdoor_c  price_per_kwh
        05:00  off          2          0.15
        06:00  on           .          .
        06:15  .            .          0.24
        07:00  off          .          .
    """)
    run = home.only_run
    # A quarter at 0.80 of heat per hour, three at 1.28; only the first was avoidable.
    assert _money(run) == (1.0, pytest.approx(0.25 * (1 - 0.8) + 0.75 * (1 - 1.28)))
    assert (run.avoidable, run.avoidable_kwh) == (Avoidable.NO, 5.0)


def test_price_that_is_not_known_for_a_while_is_compared_with_nothing() -> None:
    settings = GAS | {"price_per_kwh": None}
    home = Home(**settings).play("""
        time   aux_running  outdoor_c  price_per_kwh
        05:00  off          2          0.15
        06:00  on           .          .
        06:30  .            .          none
        07:00  off          .          .
    """)
    run = home.only_run
    assert _money(run) == (1.0, pytest.approx(0.5 * (1 - 0.8)))
    assert (run.avoidable_kwh, run.uncertain_kwh) == (10.0, 10.0)


@pytest.mark.parametrize(
    ("thermal_c", "price", "outdoor_c", "avoidable"),
    [
        # Above both, above one, above the other, below both. The COP is 2.4 at 0 degC, where
        # electricity for 0.15 breaks even, and 3 at 9.09 degC, where it does for 0.1875.
        (-5, 0.15, 1, Avoidable.YES),
        (-5, 0.15, -1, Avoidable.NO),
        (4, 0.15, 1, Avoidable.NO),
        (4, 0.15, 5, Avoidable.YES),
        (4, 0.1875, 5, Avoidable.NO),
        (4, 0.1875, 10, Avoidable.YES),
        (-5, 0.15, -7, Avoidable.NO),
    ],
)
def test_only_above_the_higher_of_both_balance_points(
    thermal_c: float, price: float, outdoor_c: float, avoidable: Avoidable
) -> None:
    run = _hour(
        outdoor_c,
        rated_cop={"0": 2.4, "10": 3.06},
        balance_point_c=thermal_c,
        price_per_kwh=price,
    ).only_run
    assert run.avoidable is avoidable
    assert run.avoidable_kwh == (20.0 if avoidable is Avoidable.YES else 0.0)


@pytest.mark.parametrize(
    ("outdoor_c", "avoidable", "money"),
    [(5, Avoidable.YES, 0.04), (3, Avoidable.UNCERTAIN, 0.0), (-5, Avoidable.NO, 0.0)],
)
def test_what_a_doubtful_thermal_balance_point_leaves_open(
    outdoor_c: float, avoidable: Avoidable, money: float
) -> None:
    run = _hour(outdoor_c, balance_point_c=None).only_run
    assert run.avoidable is avoidable
    assert run.penalty_cost == pytest.approx(money)


def test_what_the_heat_pump_could_not_have_held_is_no_saving_either() -> None:
    run = _hour(-6, price_per_kwh=0.24).only_run
    assert (run.cause, run.avoidable) == (Cause.CAPACITY, Avoidable.NO)
    assert _money(run) == (1.0, 0.0)


@pytest.mark.parametrize("unknown", ["price_per_kwh", "afue", "fuel_price_per_kwh"])
def test_without_a_price_or_the_efficiency_nobody_knows(unknown: str) -> None:
    run = Home(**(GAS | {unknown: None})).play(HOUR.format(outdoor_c=2)).only_run
    assert (run.avoidable, run.avoidable_kwh, run.uncertain_kwh) == (Avoidable.UNCERTAIN, 0.0, 20.0)
    assert _money(run) == (None if unknown == "fuel_price_per_kwh" else 1.0, None)


def test_without_burner_input_or_meter_nobody_knows_how_much() -> None:
    run = _hour(burner_kw=None).only_run
    assert (run.energy_kwh, run.peak_w) == (None, None)
    assert _money(run) == (None, None)
    # But that it need not have run is known all the same.
    assert run.avoidable is Avoidable.YES


def test_without_the_weather_it_is_uncertain() -> None:
    run = _hour("none").only_run
    assert run.avoidable is Avoidable.UNCERTAIN
    assert _money(run) == (1.0, None)


@pytest.mark.parametrize(
    ("line", "cause"),
    [("on heating off", Cause.DEFROST), ("off defrosting off", Cause.DEFROST)],
)
def test_a_furnace_in_defrost_is_normal(line: str, cause: Cause) -> None:
    home = Home(**GAS).play(f"""
        time   aux_running  outdoor_c  defrosting  hvac_action  compressor_running
        06:00  on           2          {line}
        06:08  off          .          off         heating      on
    """)
    assert (home.only_run.cause, home.only_run.avoidable) == (cause, Avoidable.NO)
    assert home.only_run.penalty_cost == 0.0


def test_what_may_have_been_a_defrost_is_not_wasted() -> None:
    home = Home(**GAS).play("""
        time   aux_power_w  outdoor_c  hvac_action
        04:00  5            2          idle
        05:00  .            .          heating
        06:00  120          .          .
        06:09  5            .          .
    """)
    run = home.only_run
    assert (run.cause, run.avoidable, run.penalty_cost) == (Cause.UNKNOWN, Avoidable.UNCERTAIN, 0.0)


@pytest.mark.parametrize(
    ("settings", "outdoor_c", "cause"),
    [
        # The furnace burns instead of the compressor: that is how it is meant.
        ({}, 2, Cause.COMPRESSOR_LOCKOUT),
        ({"compressor_lockout_c": 4}, 2, Cause.COMPRESSOR_LOCKOUT),
        ({"compressor_lockout_c": 1}, 2, Cause.DROOP),
        ({}, -6, Cause.CAPACITY),
    ],
)
def test_a_compressor_that_is_off_beside_a_furnace_is_no_riddle(
    settings: dict[str, object], outdoor_c: float, cause: Cause
) -> None:
    home = Home(**(GAS | settings)).play(f"""
        time   aux_running  compressor_running  outdoor_c    indoor_c  setpoint_c
        06:00  on           off                 {outdoor_c}  19        20
        07:00  off          .                   .            .         .
    """)
    assert home.only_run.cause is cause


@pytest.mark.parametrize("backup", ["gas", "electric"])
def test_a_backup_with_a_thermostat_of_its_own_is_called_by_that(backup: str) -> None:
    # A boiler for the basement, or baseboards: the heat pump's own rooms are warm by then.
    run = (
        Home(**(GAS | {"backup": backup, "strip_kw": 5}))
        .play("""
        time   aux_running  hvac_action  outdoor_c  indoor_c  setpoint_c
        06:00  on           idle         2          21        20
        07:00  off          .            .          .         .
    """)
        .only_run
    )
    assert run.cause is Cause.UNKNOWN
    # Not the whole cost: the heat pump would have had to make that heat.
    assert run.avoidable is Avoidable.YES
    cost, extra = (1.0, 1.0 - 0.96) if backup == "gas" else (0.9, 0.6)
    assert _money(run) == (pytest.approx(cost), pytest.approx(extra))


def test_in_an_outage_what_it_costs_more_is_kept_apart() -> None:
    def played(price: float) -> Home:
        home = Home(**(GAS | {"price_per_kwh": price}))
        home.monitor.start_outage(instant("05:00"))
        return home.play(HOUR.format(outdoor_c=2))

    home = played(0.15)
    run, total = home.only_run, home.monitor.ledger.total
    assert run.avoidable is Avoidable.NO
    assert (run.penalty_cost, run.outage_kwh, total.penalty_cost) == (0.0, None, 0.0)
    assert (run.outage_cost, round(total.outage_cost, 6)) == (0.2, 0.2)
    outage = home.snapshot.outage
    assert outage is not None
    assert outage.as_details()["outage_extra_cost"] == 0.2
    assert outage.as_details()["outage_extra_kwh"] is None
    assert outage.as_details()["backup_kwh"] == 20.0
    assert played(0.24).only_run.outage_cost == pytest.approx(-0.28)


METERED = """
    time   aux_running  outdoor_c  hvac_action  fuel_used_kwh
    05:00  off          2          heating      1000
    06:00  on           .          .            .
    06:20  .            .          .            1005
    06:40  .            .          .            1010
    07:00  off          .          .            1015
    09:00  on           .          .            .
    10:00  off          .          .            1030
"""


def test_a_meter_tells_what_was_burned() -> None:
    home = Home(**GAS).play(METERED)
    assert [run.energy_kwh for run in home.monitor.ledger.runs] == [15.0, 15.0]
    assert not any(run.estimated for run in home.monitor.ledger.runs)
    assert home.monitor.ledger.runs[0].cost == 0.75


def test_what_something_else_burns_between_the_runs_is_not_the_backups() -> None:
    home = Home(**(GAS | {"burner_kw": None})).play("""
        time   aux_running  outdoor_c  fuel_used_kwh
        05:00  off          2          1000
        05:30  .            .          1008
        06:00  on           .          .
        07:00  off          .          1015
        08:00  .            .          1020
    """)
    assert home.only_run.energy_kwh == 7.0


def test_a_coarse_meter_is_shared_out_over_the_runs_since_its_last_step() -> None:
    # A step each 10 kWh; each run burns 4 kWh in 12 minutes.
    runs = "\n".join(f"{hour:02}:00 on . .\n{hour:02}:12 off . ." for hour in (6, 7))
    home = Home(**(GAS | {"burner_kw": None})).play(f"""
        time   aux_running  outdoor_c  fuel_used_kwh
        05:00  off          2          1000
        {runs}
        08:00  on           .          .
        08:06  .            .          1010
        08:12  off          .          .
    """)
    first, second, third = home.monitor.ledger.runs
    # Nobody knew at their ends what the first two had burned.
    assert (first.energy_kwh, second.energy_kwh) == (None, None)
    assert third.energy_kwh == pytest.approx(4.0)
    assert third.estimated


def test_a_meter_that_was_set_back_or_exchanged_tells_from_then_on() -> None:
    home = Home(**GAS).play("""
        time   aux_running  outdoor_c  fuel_used_kwh
        05:00  off          2          1000
        06:00  on           .          .
        06:30  .            .          1010
        06:40  .            .          3
        07:00  off          .          8
    """)
    run = home.only_run
    # In between, what it burned before: 20 kW for 10 minutes.
    assert run.energy_kwh == pytest.approx(10 + 20 / 6 + 5, abs=1e-3)
    assert run.estimated


def test_a_meter_that_counts_more_than_the_burner_can_burn() -> None:
    run = (
        Home(**GAS)
        .play("""
        time   aux_running  outdoor_c  fuel_used_kwh
        05:00  off          2          1000
        06:00  on           .          .
        07:00  off          .          1500
    """)
        .only_run
    )
    assert run.energy_kwh == 25.0


def test_a_meter_that_is_away_for_a_while_counts_what_it_missed() -> None:
    home = Home(**GAS).play("""
        time   aux_running  outdoor_c  fuel_used_kwh
        05:00  off          2          1000
        06:00  on           .          .
        06:10  .            .          none
        06:50  .            .          1012
        07:00  off          .          1015
    """)
    assert home.only_run.energy_kwh == 15.0


def test_a_restart_within_a_run_loses_nothing_of_the_meter() -> None:
    plain, restarted = Home(**GAS), Home(**GAS)
    head, *rows = METERED.strip().splitlines()
    plain.play(METERED)
    for row in rows:
        restarted.play(f"{head}\n{row}").restart()
    assert restarted.ledger == plain.ledger


STEPS = """
    time      hvac_action  outdoor_c  fuel_used_kwh
    05:00     heating      2          1000
    06:00     .            .          1000.3
    06:01     .            .          1000.6
    06:02     .            .          1000.9
    06:03     .            .          1001.2
    06:20     .            .          .
"""


def test_a_meter_alone_shows_when_it_burns() -> None:
    home = Home(**GAS).play(STEPS)
    assert home.snapshot.evidence is EvidenceKind.FUEL_METER
    home.play("""
        time      indoor_c
        06:30     20
    """)
    run = home.only_run
    assert (run.start, run.evidence) == (instant("06:00"), EvidenceKind.FUEL_METER)
    assert run.end <= instant("06:06")
    assert run.energy_kwh == pytest.approx(0.9)


@pytest.mark.parametrize(
    ("table", "why"),
    [
        (STEPS.replace("heating", "idle"), "nobody calls for heat: a water heater"),
        (
            STEPS.replace("1000.6", "1000.305")
            .replace("1000.9", "1000.31")
            .replace("1001.2", "1000.315"),
            "a pilot light",
        ),
        (
            """
    time      hvac_action  outdoor_c  fuel_used_kwh
    05:00     heating      2          1000
    06:00     .            .          1010
    07:00     .            .          1020
    08:00     .            .          1030
         """,
            "read each hour it doesn't tell when",
        ),
    ],
)
def test_a_meter_alone_claims_nothing_else(table: str, why: str) -> None:
    home = (
        Home(**GAS)
        .play(table)
        .play("""
        time      indoor_c
        09:00     20
    """)
    )
    assert home.runs == [], why


def test_a_meter_alone_that_is_read_each_hour_says_nothing_rather_than_off() -> None:
    hourly = "\n".join(f"{hour:02}:00 . . {1000 + 10 * hour}" for hour in range(6, 10))
    home = Home(**GAS).play(f"""
        time   hvac_action  outdoor_c  fuel_used_kwh
        05:00  heating      2          1050
        {hourly}
    """)
    assert home.snapshot.running is None
    home.restart()
    assert home.snapshot.running is None
    # Another takes its place, which counts what burns by the minute.
    home.play("""
        time   fuel_used_kwh
        09:01  1090.3
        09:02  1090.6
        09:20  1090.7
        09:41  1090.8
    """)
    assert home.snapshot.running is False


def test_a_meter_that_is_set_back_at_midnight_splits_no_run() -> None:
    home = Home(**GAS).play(
        STEPS.replace("    06:20     .            .          .\n", "").rstrip()
        + """
    06:04     .            .          0
    06:05     .            .          0.3
    06:06     .            .          0.6
    06:20     idle         .          .
    """
    )
    assert home.runs == ["06:00-06:08"]


def test_a_boilers_pump_shows_that_it_burns() -> None:
    home = Home(**(GAS | {"backup": "oil"})).play("""
        time   aux_power_w  hvac_action  outdoor_c
        05:00  8            idle         2
        06:00  .            heating      .
        06:10  70           .            .
        06:40  .            idle         .
        06:50  8            .            .
    """)
    assert home.runs == ["06:10-06:40"]
    assert (home.only_run.energy_kwh, home.only_run.peak_w) == (10.0, 20_000)


def test_steps_on_the_homes_meter_are_no_burner() -> None:
    # What would be strips of 5 kW, day after day, in a home whose backup is electric.
    calls = [(360.0, 420.0), (600.0, 660.0), (900.0, 960.0)]
    loads = [(begin + 5, end - 5, 5000.0) for begin, end in calls]

    def played(backup: str) -> Home:
        home = Home(backup=backup, strip_kw=5)
        for day in range(1, 4):
            for begin, end, power_w in loads:
                for minute, action, watts in (
                    (begin - 5, "heating", 500),
                    (begin, "heating", power_w + 500),
                    (end, "heating", 500),
                    (end + 5, "idle", 500),
                ):
                    home.report(
                        instant(f"0:{int(minute)}", f"2026-01-{day:02}"),
                        {"hvac_action": action, "home_power_w": watts},
                    )
        return home

    assert played("electric").runs
    assert played("gas").runs == []


def test_a_furnaces_blower_on_the_heat_pumps_circuit_is_no_strips_and_no_compressor() -> None:
    home = Home(**GAS).play("""
        time   hvac_power_w  aux_running  outdoor_c  indoor_c  setpoint_c
        05:00  2800          off          2          19        20
        06:00  750           on           .          .         .
        06:30  100           off          .          .         .
        07:00  9000          .            .          .         .
        07:30  100           .            .          .         .
    """)
    assert home.runs == ["06:00-06:30"]
    assert "compressor" not in home.only_run.why


def test_what_it_uses_now_and_today() -> None:
    home = Home(**GAS).play("""
        time   aux_running  outdoor_c
        06:00  on           2
        06:30  -
    """)
    snapshot = home.snapshot
    assert snapshot.power_w == 20_000
    assert snapshot.today.energy_kwh == pytest.approx(10.0)
    assert snapshot.today.cost == pytest.approx(0.5)
    assert snapshot.strip_kw is None


def test_a_home_that_changes_its_backup_keeps_its_runs() -> None:
    gas = _hour()
    stored = gas.monitor.state()
    electric = Home(backup="electric", price_per_kwh=0.18)
    changed = type(gas.monitor)(electric.settings, stored)
    assert [run.energy_kwh for run in changed.ledger.runs] == [20.0]
    back = type(gas.monitor)(gas.settings, changed.state())
    assert back.ledger.as_dict() == gas.monitor.ledger.as_dict()


def test_a_run_goes_on_as_another_when_the_backup_is_changed_meanwhile() -> None:
    strips: dict[str, object] = {"backup": "electric", "strip_kw": 10, "price_per_kwh": 0.2}
    for before, after, energy_kwh, cost in ((GAS, strips, 5.0, 1.0), (strips, GAS, 10.0, 0.5)):
        home = Home(**before).play("""
            time   aux_running  outdoor_c  hvac_action
            05:00  off          -6         heating
            06:00  on           .          .
            06:30  -
        """)
        home.settings = Home(**after).settings
        home.restart()
        home.play("""
            time   aux_running
            07:00  off
        """)
        # What was burned until then is not told as electricity, nor the other way round.
        assert home.runs == ["06:30-07:00"]
        assert (home.only_run.energy_kwh, home.only_run.cost) == (energy_kwh, cost)


def test_another_meter_for_the_home_is_none_of_the_burners_business() -> None:
    home = Home(backup="gas").play("""
        time   home_power_w  hvac_action  aux_running
        06:00  500           heating      off
        06:10  .             .            on
    """)
    home.monitor.replace_home_meter(instant("06:20"))
    home.play("""
        time   home_power_w  aux_running
        06:21  9000          .
        06:40  .             off
    """)
    assert home.runs == ["06:10-06:40"]

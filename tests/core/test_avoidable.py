"""What of a run's energy the heat pump would have saved, by what made it run."""

from datetime import date
import json

import pytest

from custom_components.aux_heat.core import Avoidable, Cause, Monitor, Settings
from custom_components.aux_heat.core.heat_pump import HeatPump

from .home import Home, instant


def _hour(line: str, names: str, **settings: object) -> Home:
    """Run 10 kW for an hour, after an hour of the same without."""
    return Home(**({"price_per_kwh": 0.2} | settings)).play(f"""
        time   aux_power_w  {names}
        06:00  0            {line}
        07:00  10000        {"." + " ." * (len(names.split()) - 1)}
        08:00  0            {"." + " ." * (len(names.split()) - 1)}
    """)


RISE = """
    time   setpoint_c  indoor_c  outdoor_c    aux_power_w
    05:00  17          17.0      {outdoor_c}  0
    06:00  21          .         .            10000
    07:00  .           .         .            0
"""


@pytest.mark.parametrize(
    ("outdoor_c", "avoidable", "avoidable_kwh", "uncertain_kwh"),
    [
        (4.1, Avoidable.YES, 10.0, 0.0),
        # Within the uncertainty it may have been needed: it is never called wasted.
        (3.9, Avoidable.UNCERTAIN, 0.0, 10.0),
        (-3.9, Avoidable.UNCERTAIN, 0.0, 10.0),
        (-4.1, Avoidable.NO, 0.0, 0.0),
    ],
)
def test_a_rise_wastes_what_lies_above_the_balance_point(
    outdoor_c: float, avoidable: Avoidable, avoidable_kwh: float, uncertain_kwh: float
) -> None:
    run = Home(price_per_kwh=0.2).play(RISE.format(outdoor_c=outdoor_c)).only_run
    assert run.cause is Cause.SETPOINT_RAISED
    assert run.avoidable is avoidable
    assert (run.avoidable_kwh, run.uncertain_kwh) == (avoidable_kwh, uncertain_kwh)
    assert run.penalty_cost is not None
    assert (run.penalty_cost > 0) is (avoidable_kwh > 0)


def test_a_run_is_judged_by_the_weather_of_each_hour_at_the_price_of_each_hour() -> None:
    run = (
        Home(balance_point_c=0, rated_cop={"8.33": 3.0, "-8.33": 3.0})
        .play("""
        time   setpoint_c  indoor_c  outdoor_c  price_per_kwh  aux_power_w
        05:00  17          17.0      -3         0.10           0
        06:00  21          .         .          .              6000
        07:00  .           .         3          0.30           .
        08:00  .           .         .          .              0
    """)
        .only_run
    )
    assert run.avoidable_kwh == 6.0
    assert run.cost == pytest.approx(6 * 0.1 + 6 * 0.3)
    assert run.penalty_cost == pytest.approx(6 * 0.3 * (1 - 1 / 3), abs=1e-4)


@pytest.mark.parametrize(
    ("outdoor_c", "indoor_c", "avoidable_kwh"),
    [
        (5, 20, 10.0),
        (0, 20, 10.0),
        # Capacity falls by 0.38 of that at 8.33 degC on the way down to -8.33.
        (-10, 20, 10 * (1 - 18.33 * 0.38 / 16.66) / (1 - 8.33 * 0.38 / 16.66) * 20 / 30),
        (-10, 16, 10 * (1 - 18.33 * 0.38 / 16.66) / (1 - 8.33 * 0.38 / 16.66) * 16 / 26),
    ],
)
def test_emergency_heat_wastes_what_the_heat_pump_would_have_carried(
    outdoor_c: float, indoor_c: float, avoidable_kwh: float
) -> None:
    home = _hour(
        f"{outdoor_c} {indoor_c} on", "outdoor_c indoor_c emergency_heat", balance_point_c=0
    )
    run = home.only_run
    assert run.cause is Cause.EMERGENCY_HEAT
    assert run.avoidable is Avoidable.YES
    assert run.avoidable_kwh == pytest.approx(avoidable_kwh, abs=1e-4)
    assert run.uncertain_kwh == 0.0


def test_what_a_doubtful_balance_point_makes_of_emergency_heat_is_uncertain() -> None:
    # Unknown, it may lie 4 K higher or lower: what is sure is the least it would have carried.
    doubtful = _hour("-10 20 on", "outdoor_c indoor_c emergency_heat").only_run
    least = _hour("-10 20 on", "outdoor_c indoor_c emergency_heat", balance_point_c=4).only_run
    most = _hour("-10 20 on", "outdoor_c indoor_c emergency_heat", balance_point_c=-4).only_run
    assert doubtful.avoidable_kwh == least.avoidable_kwh
    assert doubtful.uncertain_kwh is not None
    assert most.avoidable_kwh is not None
    assert least.avoidable_kwh is not None
    assert doubtful.uncertain_kwh == pytest.approx(
        most.avoidable_kwh - least.avoidable_kwh, abs=1e-3
    )


def test_a_lockout_is_reckoned_as_emergency_heat_is() -> None:
    named = "outdoor_c indoor_c emergency_heat compressor_running"
    locked = _hour("-10 20 off off", named, balance_point_c=0).only_run
    emergency = _hour("-10 20 on off", named, balance_point_c=0).only_run
    assert locked.cause is Cause.COMPRESSOR_LOCKOUT
    assert locked.avoidable_kwh == emergency.avoidable_kwh
    assert locked.penalty_cost == emergency.penalty_cost


@pytest.mark.parametrize("weather", ["-20", "10", "none"])
def test_heat_that_nobody_called_for_is_wasted_whole(weather: str) -> None:
    run = _hour(f"{weather} idle", "outdoor_c hvac_action").only_run
    assert run.cause is Cause.NO_HEAT_CALL
    assert run.uncertain_kwh == 0
    assert run.avoidable is Avoidable.YES
    assert (run.avoidable_kwh, run.penalty_kwh, run.penalty_cost) == (10.0, 10.0, 2.0)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("-5 heating", "outdoor_c hvac_action"),
        ("6 on", "outdoor_c defrosting"),
        ("none on", "outdoor_c defrosting"),
    ],
)
def test_what_was_needed_is_not_wasted_at_all(line: str, names: str) -> None:
    run = _hour(line, names, balance_point_c=0).only_run
    assert run.avoidable is Avoidable.NO
    assert (run.uncertain_kwh, run.penalty_cost or 0.0) == (0.0, 0.0)
    assert run.cost == 2.0


@pytest.mark.parametrize(
    ("called", "minutes", "outdoor_c", "more", "avoidable"),
    [
        # Short, in a defrost's weather, and the compressor ran for long: it may have been one.
        ("05:00", 9, 2, "price_per_kwh 0.2", Avoidable.UNCERTAIN),
        ("05:35", 9, 2, "price_per_kwh 0.2", Avoidable.YES),
        ("05:00", 9, 9, "price_per_kwh 0.2", Avoidable.YES),
        ("05:00", 25, 2, "price_per_kwh 0.2", Avoidable.YES),
        # The compressor stands still, or the thermostat knows better: no defrost.
        ("05:00", 9, 2, "compressor_running off", Avoidable.YES),
        ("05:00", 9, 2, "defrosting off", Avoidable.YES),
        ("05:00", 9, -6, "price_per_kwh 0.2", Avoidable.NO),
    ],
)
def test_an_unknown_cause_wastes_only_what_no_defrost_can_have_been(
    called: str, minutes: int, outdoor_c: float, more: str, avoidable: Avoidable
) -> None:
    name, value = more.split()
    run = (
        Home(balance_point_c=-5)
        .play(f"""
        time          aux_power_w  outdoor_c    hvac_action  {name}
        04:00         0            {outdoor_c}  idle         .
        {called}      .            .            heating      .
        06:00         10000        .            .            {value}
        06:{minutes:02}  0            .            .            .
    """)
        .only_run
    )
    assert run.avoidable is avoidable
    energy_kwh = pytest.approx(minutes / 6, abs=1e-3)
    assert (run.avoidable_kwh or None) == (energy_kwh if avoidable is Avoidable.YES else None)
    assert (run.uncertain_kwh or None) == (energy_kwh if avoidable is Avoidable.UNCERTAIN else None)


def test_without_the_weather_it_is_uncertain_and_never_wasted() -> None:
    run = Home().play(RISE.replace("{outdoor_c}", "none")).only_run
    assert run.avoidable is Avoidable.UNCERTAIN
    assert (run.avoidable_kwh, run.uncertain_kwh) == (None, 10.0)


def test_in_an_outage_it_costs_more_and_is_nobodys_fault() -> None:
    def played(*, outage: bool) -> Home:
        home = Home(price_per_kwh=0.2, balance_point_c=0)
        if outage:
            home.monitor.start_outage(instant("05:00"))
        return home.play("""
            time   outdoor_c  indoor_c  emergency_heat  aux_power_w
            06:00  -10        20        on              10000
            07:00  .          .         .               0
        """)

    known, unknown = played(outage=True).only_run, played(outage=False).only_run
    assert known.avoidable is Avoidable.NO
    assert (known.avoidable_kwh, known.uncertain_kwh) == (0.0, 0.0)
    assert (known.penalty_kwh, known.penalty_cost) == (0.0, 0.0)
    assert (known.outage_kwh, known.outage_cost) == (unknown.penalty_kwh, unknown.penalty_cost)
    assert (unknown.outage_kwh, unknown.outage_cost) == (0.0, 0.0)
    assert unknown.avoidable is Avoidable.YES


def test_what_an_outage_cost_is_in_no_sum_of_what_was_wasted() -> None:
    home = Home(price_per_kwh=0.2, balance_point_c=0)
    home.monitor.start_outage(instant("05:00"))
    home.play("""
        time   outdoor_c  indoor_c  emergency_heat  aux_power_w
        06:00  -10        20        on              10000
        06:30  .          .         .               0
        07:00  .          .         .               10000
        07:30  -
    """)
    snapshot = home.snapshot
    assert snapshot.today.penalty_cost == snapshot.total.penalty_cost == 0.0
    (run,) = home.monitor.ledger.runs
    assert run.outage_cost is not None
    assert snapshot.today.outage_cost == pytest.approx(2 * run.outage_cost, abs=1e-3)
    # What the outage says of itself is what its runs say.
    assert snapshot.outage is not None
    assert snapshot.outage.used.extra_kwh == pytest.approx(snapshot.today.outage_kwh)
    assert snapshot.outage.used.extra_cost == pytest.approx(snapshot.today.outage_cost)


def test_a_ledger_stored_before_outages_were_kept_apart_is_read() -> None:
    home = _hour("5 20 on", "outdoor_c indoor_c emergency_heat", balance_point_c=0)
    state = json.loads(json.dumps(home.monitor.state()))
    ledger = state["ledger"]
    shares = [
        ledger["total"],
        ledger["offset"],
        *ledger["days"].values(),
        *state["live_sums"].values(),
    ]
    shares += [share for causes in ledger["causes"].values() for share in causes.values()]
    for stored in (*ledger["runs"], *shares):
        del stored["outage_kwh"], stored["outage_cost"]
    assert Monitor(home.settings, state).ledger.as_dict() == home.monitor.ledger.as_dict()


def test_an_outage_is_still_known_after_a_restart() -> None:
    home = Home(balance_point_c=0)
    home.report(instant("05:00"), {"outdoor_c": -10, "emergency_heat": True, "aux_power_w": 0})
    home.monitor.start_outage(instant("05:00"))
    home.restart()
    home.report(instant("06:00"), {"aux_power_w": 10000})
    home.report(instant("07:00"), {"aux_power_w": 0})
    assert home.only_run.avoidable is Avoidable.NO


def test_the_sums_while_it_runs_are_those_of_the_cause_it_would_have() -> None:
    home = Home(balance_point_c=-5).play("""
        time   setpoint_c  indoor_c  outdoor_c  aux_power_w
        05:00  17          17.0      2          0
        06:00  21          .         .          10000
        06:06  -
    """)
    assert home.snapshot.today.avoidable_kwh == pytest.approx(1.0)
    home.play("""
        time   aux_power_w
        06:30  0
    """)
    assert home.snapshot.today.avoidable_kwh == home.snapshot.total.avoidable_kwh == 5.0


def test_what_proves_to_be_needed_is_paid_back_and_never_taken_off() -> None:
    # Half an hour above the balance point, then hours of defrost flag: needed in the end.
    home = Home(balance_point_c=-5).play("""
        time   outdoor_c  aux_power_w  defrosting
        06:00  2          10000        off
        06:30  -
    """)
    assert home.snapshot.total.avoidable_kwh == pytest.approx(5.0)
    home.play("""
        time   aux_power_w  defrosting
        06:30  .            on
        07:10  0            off
    """)
    assert home.monitor.ledger.total.avoidable_kwh == 0.0
    assert home.snapshot.total.avoidable_kwh == pytest.approx(5.0)


def test_days_tell_by_cause_what_they_tell_in_all() -> None:
    home = Home(balance_point_c=-5, price_per_kwh=0.1)
    home.play("""
        time   setpoint_c  indoor_c  outdoor_c  hvac_action  aux_power_w
        05:00  17          17.0      2          heating      0
        06:00  21          .         .          .            10000
        07:00  .           21.0      .          .            0
        12:00  .           20.0      -9         .            10000
        12:30  .           .         .          .            0
        23:30  .           .         .          .            10000
        24:30  .           .         .          .            0
    """)
    first, second = date(2026, 1, 15), date(2026, 1, 16)
    shares = home.monitor.ledger.by_cause(first, first)
    assert {cause: round(share.energy_kwh, 3) for cause, share in shares.items()} == {
        Cause.SETPOINT_RAISED: 10.0,
        Cause.CAPACITY: 10.0,
    }
    assert {cause: share.runs for cause, share in shares.items()} == {
        Cause.SETPOINT_RAISED: 1,
        Cause.CAPACITY: 2,
    }
    assert shares[Cause.SETPOINT_RAISED].avoidable_kwh == pytest.approx(10.0)
    assert shares[Cause.CAPACITY].penalty_cost == 0.0
    both = home.monitor.ledger.by_cause(first, second)
    assert both[Cause.CAPACITY].energy_kwh == pytest.approx(15.0)
    assert home.monitor.ledger.by_cause(date(2026, 1, 17), date(2026, 2, 1)) == {}


def test_capacity_by_weather() -> None:
    standard = HeatPump(Settings())
    cold = HeatPump(Settings(cop_profile="cold_climate"))
    ground = HeatPump(Settings(source="ground"))
    assert standard.capacity(8.33) == cold.capacity(8.33) == 1.0
    assert 0.60 <= standard.capacity(-8.33) <= 0.65
    assert 0.75 <= cold.capacity(-8.33) <= 0.85
    assert ground.capacity(-30) == 1.0
    assert standard.capacity(-60) > 0


@pytest.mark.parametrize("profile", ["standard", "cold_climate", "high_efficiency"])
@pytest.mark.parametrize("point_c", [-20.0, -5.0, 0.0, 10.0, 24.0])
def test_the_share_of_the_load_falls_from_all_of_it_to_none(profile: str, point_c: float) -> None:
    heat_pump = HeatPump(Settings(cop_profile=profile))
    shares = [heat_pump.share_of_load(outdoor_c, 20.0, point_c) for outdoor_c in range(-60, 40)]
    assert all(0.0 <= share <= 1.0 for share in shares)
    assert shares == sorted(shares)


def test_in_an_outage_without_the_weather_nobody_knows_what_it_cost_more() -> None:
    home = Home(price_per_kwh=0.2, balance_point_c=0)
    home.monitor.start_outage(instant("05:00"))
    run = home.play("""
        time   indoor_c  emergency_heat  aux_power_w
        06:00  20        on              10000
        07:00  .         .               0
    """).only_run
    assert run.energy_kwh == 10.0
    assert not run.outage_kwh
    assert not run.avoidable_kwh
    assert run.avoidable is not Avoidable.YES

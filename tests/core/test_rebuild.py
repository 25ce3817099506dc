"""The past reckoned anew: which runs are replaced, how older ones are judged, what stays."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import given, strategies as st
import pytest

from custom_components.aux_heat.core import Cause, Monitor, Settings
from custom_components.aux_heat.core.share import Share

from .home import Home, Load, instant
from .small_house import SmallHouse
from .streams import Instant, quick, streams

BEFORE = instant("0:00")
AFTER = instant("23:59")

TWO_RUNS = """
    time   aux_power_w  outdoor_c  indoor_c  hvac_action
    06:00  0            8          20        heating
    06:10  9600         .          .         .
    06:40  0            .          .         .
    10:00  9600         4          .         .
    11:00  0            .          .         .
    12:00  .            .          .         idle
"""


def rebuilt(old: Home, **settings: object) -> Monitor:
    """Return a monitor that took up what an old one left, after a rebuild by other settings."""
    given_settings = Settings.from_mapping(settings)
    monitor = Monitor(given_settings, old.monitor.state())
    return taken_over(monitor, monitor.for_rebuild(), AFTER)


def taken_over(monitor: Monitor, again: Monitor, since: datetime) -> Monitor:
    """Let a monitor take over the past that another was led through."""
    plan = monitor.plan_past(again, since)
    plan.work_out()
    assert monitor.take_over_past(plan)
    return monitor


def sums(monitor: Monitor) -> Share:
    """Return the sums of all runs."""
    total = Share()
    for run in monitor.ledger.runs:
        total.runs += 1
        total.duration_s += run.duration_s
        for name in ("energy_kwh", "avoidable_kwh", "penalty_kwh", "cost", "penalty_cost"):
            setattr(total, name, getattr(total, name) + (getattr(run, name) or 0.0))
    return total


def test_older_runs_are_judged_by_what_is_now_known_of_the_home() -> None:
    old = Home(balance_point_c=10, price_per_kwh=0.2).play(TWO_RUNS)
    assert [run.avoidable_kwh for run in old.monitor.ledger.runs] == [0, 0]

    first, second = rebuilt(old, balance_point_c=6, price_per_kwh=0.2).ledger.runs
    assert (first.avoidable_kwh, second.avoidable_kwh) == (4.8, 0)
    assert first.penalty_cost == pytest.approx(4.8 * 0.2 * (1 - 1 / 2.878), abs=1e-3)
    assert (first.balance_point_c, second.cause) == (6, Cause.CAPACITY)

    other = rebuilt(old, balance_point_c=6, price_per_kwh=0.2, rated_cop={0: 2, 10: 2})
    assert other.ledger.runs[0].penalty_kwh == pytest.approx(2.4)


def test_price_that_was_known_stays_and_one_that_was_not_is_taken() -> None:
    known = Home(balance_point_c=6, price_per_kwh=0.2).play(TWO_RUNS)
    assert rebuilt(known, balance_point_c=6, price_per_kwh=0.5).ledger.total.cost == pytest.approx(
        14.4 * 0.2
    )
    unknown = Home(balance_point_c=6).play(TWO_RUNS)
    assert [run.cost for run in unknown.monitor.ledger.runs] == [None, None]
    monitor = rebuilt(unknown, balance_point_c=6, price_per_kwh=0.5)
    assert [run.cost for run in monitor.ledger.runs] == [2.4, 4.8]
    assert monitor.ledger.total.cost == pytest.approx(7.2)


GAS: dict[str, Any] = {
    "backup": "gas",
    "afue": 0.8,
    "burner_kw": 20,
    "price_per_kwh": 0.18,
    "rated_cop": {"8.33": 3.0, "-8.33": 3.0},
    "balance_point_c": -5,
}
FURNACE = """
    time   aux_running  outdoor_c  hvac_action
    05:00  off          2          heating
    06:00  on           .          .
    07:00  off          .          .
"""


def test_price_of_fuel_that_was_known_stays_and_one_that_was_not_is_taken() -> None:
    known = Home(**GAS, fuel_price_per_kwh=0.05).play(FURNACE)
    monitor = rebuilt(known, **GAS, fuel_price_per_kwh=0.1)
    assert monitor.ledger.runs[0].as_dict() == known.only_run.as_dict()
    assert monitor.ledger.total.cost == pytest.approx(1.0)
    unknown = Home(**GAS).play(FURNACE)
    assert (unknown.only_run.energy_kwh, unknown.only_run.cost) == (20.0, None)
    (run,) = rebuilt(unknown, **GAS, fuel_price_per_kwh=0.1).ledger.runs
    assert run.cost == 2.0
    assert run.penalty_cost == pytest.approx(2.0 - 0.96)


def test_fuel_is_not_judged_anew_where_the_price_of_electricity_is_not_fixed() -> None:
    priced = GAS | {"price_per_kwh": None, "fuel_price_per_kwh": 0.05}
    old = Home(**priced).play(FURNACE)
    assert rebuilt(old, **priced | {"balance_point_c": 9}).ledger.runs == [old.only_run]


def test_what_may_have_been_a_defrost_stays_uncertain() -> None:
    old = Home(balance_point_c=-5, price_per_kwh=0.2).play("""
        time   aux_power_w  outdoor_c  hvac_action
        04:00  0            2          idle
        05:00  .            .          heating
        06:00  10000        .          .
        06:09  0            .          .
    """)
    assert (old.only_run.cause, old.only_run.avoidable) == (Cause.UNKNOWN, "uncertain")
    (run,) = rebuilt(old, balance_point_c=-4, price_per_kwh=0.2).ledger.runs
    assert (run.avoidable, run.balance_point_c) == ("uncertain", -4)


def test_runs_that_the_homes_meter_saw_are_no_fuel() -> None:
    old = Home(balance_point_c=10, strip_kw=10, price_per_kwh=0.2).play("""
        time   home_power_w  outdoor_c  hvac_action
        06:00  500           4          idle
        06:10  3500          .          heating
        06:20  13300         .          .
        06:50  3500          .          .
        07:10  500           .          idle
    """)
    assert old.only_run.evidence == "home_meter"
    assert rebuilt(old, **GAS, fuel_price_per_kwh=0.1).ledger.runs == [old.only_run]
    (run,) = rebuilt(old, balance_point_c=-3, price_per_kwh=0.2).ledger.runs
    assert run.avoidable == "yes"


def test_days_of_runs_that_are_not_kept_any_more_stay_as_they_are() -> None:
    table = """
        time   aux_power_w  outdoor_c  indoor_c  hvac_action
        06:00  9600         5          20        heating
        06:30  0            .          .         .
        18:00  4800         .          .         .
        18:30  0            .          .         .
    """
    header, first, second, *_ = table.strip().splitlines()
    old = Home(balance_point_c=10, price_per_kwh=0.2).play(table, "2022-01-15")
    # Two seasons before the end of the last run lies between the two of a day.
    old.play(table, "2024-01-14").play(f"{header}\n{first}\n{second}", "2026-01-13")
    assert [run.energy_kwh for run in old.monitor.ledger.runs] == [2.4, 4.8]
    monitor = rebuilt(old, balance_point_c=0, price_per_kwh=0.2)
    wasted = {str(day): share.avoidable_kwh for day, share in monitor.ledger.days.items()}
    assert wasted == {"2022-01-15": 0.0, "2024-01-14": 2.4, "2026-01-13": 4.8}
    assert monitor.ledger.total.energy_kwh == pytest.approx(7.2 + 7.2 + 4.8)
    assert monitor.ledger.total.runs == 5


@pytest.mark.parametrize("outdoor_c", ["2", "none"])
def test_what_another_backup_used_is_not_judged_by_this_ones_price(outdoor_c: str) -> None:
    table = FURNACE.replace("2 ", f"{outdoor_c} ")
    strips: dict[str, Any] = {"backup": "electric", "strip_kw": 10, "balance_point_c": -5}
    electric = strips | {"price_per_kwh": 0.2}
    gas = GAS | {"fuel_price_per_kwh": 0.05}
    for before, after in ((electric, gas), (gas, electric)):
        old = Home(**before).play(table)
        assert rebuilt(old, **after).ledger.runs == old.monitor.ledger.runs


def test_days_follow_and_live_sums_stay() -> None:
    old = Home(balance_point_c=10, price_per_kwh=0.2).play(TWO_RUNS)
    shown = old.snapshot.total
    monitor = rebuilt(old, balance_point_c=0, price_per_kwh=0.2)
    assert monitor.ledger.total.avoidable_kwh == pytest.approx(14.4)
    assert monitor.snapshot().today.avoidable_kwh == pytest.approx(14.4)
    assert monitor.snapshot().total.as_dict() == pytest.approx(shown.as_dict())


def test_runs_from_an_instant_on_are_those_that_were_found_anew() -> None:
    old = Home(strip_kw=10).play(TWO_RUNS)
    again = Home(strip_kw=10).play("""
        time   aux_power_w  outdoor_c  hvac_action
        09:00  0            4          heating
        10:00  4800         .          .
        11:00  0            .          .
    """)
    taken_over(old.monitor, again.monitor, instant("9:00"))
    assert [run.energy_kwh for run in old.monitor.ledger.runs] == [4.8, 4.8]
    assert old.monitor.ledger.total.energy_kwh == pytest.approx(9.6)


def test_run_that_lies_across_the_seam_is_counted_once() -> None:
    old = Home().play(TWO_RUNS)
    again = Home().play("""
        time   aux_power_w  hvac_action
        10:20  9600         heating
        11:00  0            .
    """)
    taken_over(old.monitor, again.monitor, instant("10:20"))
    assert [run.energy_kwh for run in old.monitor.ledger.runs] == [4.8, 9.6]


def test_run_that_still_lasts_for_one_of_the_two_stays_as_it_was() -> None:
    old = Home().play(TWO_RUNS)
    again = Home().play("""
        time   aux_power_w  hvac_action
        06:10  9600         heating
        06:40  0            .
        10:00  9600         .
    """)
    taken_over(old.monitor, again.monitor, instant("6:00"))
    assert [run.energy_kwh for run in old.monitor.ledger.runs] == [4.8, 9.6]


def test_sizes_and_balance_point_that_are_known_are_used_for_the_past() -> None:
    home = Home(balance_point_c=3).play(TWO_RUNS)
    other = home.monitor.for_rebuild()
    assert other.balance_point == home.monitor.balance_point
    assert other.ledger.runs == []


def test_outages_that_the_household_knew_of_are_known_again() -> None:
    table = """
        time   aux_power_w  emergency_heat  outdoor_c  indoor_c
        06:00  0            off             8          20
        06:10  9600         on              .          .
        06:40  0            .               .          .
        10:00  9600         .               .          .
        11:00  0            .               .          .
        12:00  9600         off             .          .
        13:00  0            .               .          .
    """
    old = Home(balance_point_c=0, price_per_kwh=0.2)
    for number, line in enumerate(rows := table.strip().splitlines()):
        if number:
            old.play(f"{rows[0]}\n{line}")
        if number == 3:
            old.monitor.start_outage(instant("9:00"))
        if number == 5:
            old.monitor.end_outage(instant("11:30"))
    runs = list(old.monitor.ledger.runs)
    assert [(run.outage_kwh or 0) > 0 for run in runs] == [False, True, False]
    again = Home(balance_point_c=0, price_per_kwh=0.2)
    again.monitor = old.monitor.for_rebuild()
    again.play(table)
    taken_over(old.monitor, again.monitor, instant("6:00"))
    assert old.monitor.ledger.runs == runs


OVER_MIDNIGHT = """
    time   aux_power_w  outdoor_c  indoor_c  hvac_action
    22:00  0            12         20        heating
    22:30  9600         .          .         .
    24:00  .            0          .         .
    25:30  0            .          .         .
    26:00  .            .          .         idle
"""


def test_no_day_is_left_with_less_than_nothing() -> None:
    old = Home(balance_point_c=2, price_per_kwh=0.2).play(OVER_MIDNIGHT)
    days = old.monitor.ledger.days.values()
    assert [round(day.avoidable_kwh, 3) for day in days] == [14.4, 0]
    monitor = rebuilt(old, balance_point_c=12, price_per_kwh=0.2)
    assert [run.avoidable_kwh for run in monitor.ledger.runs] == [0]
    assert [day.avoidable_kwh for day in monitor.ledger.days.values()] == [0, 0]


def test_days_are_those_of_the_zone_that_the_home_is_in_now() -> None:
    old = Home(price_per_kwh=0.2).play(OVER_MIDNIGHT)
    there = Settings(price_per_kwh=0.2, time_zone="America/New_York")
    monitor = Monitor(there, old.monitor.state())
    taken_over(monitor, monitor.for_rebuild(), BEFORE)
    assert (monitor.ledger.days, monitor.ledger.total) == ({}, Share())


@pytest.mark.parametrize("zone", ["America/New_York", "UTC", "Asia/Tokyo"])
@pytest.mark.parametrize("clock", ["02:00", "12:00", "22:00"])
def test_what_is_only_left_in_days_is_neither_lost_nor_doubled_in_another_zone(
    clock: str, zone: str
) -> None:
    old = Home(balance_point_c=0)
    # Two of a day, of which the second is just kept; the third is two seasons later.
    first, second, last = (
        datetime.fromisoformat(f"{day}T{at}:00+00:00")
        for day, at in (("2024-01-14", clock), ("2024-01-14", clock), ("2026-01-13", clock))
    )
    for start in (first, second + timedelta(hours=1), last + timedelta(minutes=31)):
        old.report(start, {"aux_power_w": 6000, "outdoor_c": 5, "hvac_action": "heating"})
        old.report(start + timedelta(minutes=20), {"aux_power_w": 0})
    assert len(old.monitor.ledger.runs) == 2
    monitor = Monitor(Settings(balance_point_c=0, time_zone=zone), old.monitor.state())
    taken_over(monitor, monitor.for_rebuild(), AFTER)
    total = monitor.ledger.total
    assert total.runs == 3
    assert total.energy_kwh == pytest.approx(6)
    assert sum(share.energy_kwh for share in monitor.ledger.days.values()) == pytest.approx(6)
    assert all(share.energy_kwh >= 0 for share in monitor.ledger.days.values())


def test_carried_days_stay_to_the_last_digit_in_the_same_zone() -> None:
    old = Home(balance_point_c=0)
    for day in (date(2023, 1, 14), *(date(2026, 1, 1) + timedelta(days=n) for n in range(90))):
        start = instant("6:00", day.isoformat())
        old.report(start, {"aux_power_w": 4801, "outdoor_c": 5, "hvac_action": "heating"})
        old.report(start + timedelta(minutes=7), {"aux_power_w": 0})
    first = date(2023, 1, 14)
    before = old.monitor.ledger.days[first].copy()
    monitor = rebuilt(old, balance_point_c=0)
    assert monitor.ledger.days[first] == before


@pytest.mark.parametrize("last", [14, 15])
def test_what_was_used_before_any_run_was_known_is_kept_in_another_zone(last: int) -> None:
    old = Home(balance_point_c=0).play(TWO_RUNS)
    early = {date(2026, 1, 13): 2.0, date(2026, 1, last): 3.0}
    old.monitor.ledger.add_early(early, instant("2:00"))
    there = Settings(balance_point_c=0, time_zone="Pacific/Honolulu")
    monitor = Monitor(there, old.monitor.state())
    taken_over(monitor, monitor.for_rebuild(), AFTER)
    assert monitor.ledger.total.energy_kwh == pytest.approx(5 + 14.4)
    assert monitor.ledger.total.runs == 2


def test_run_that_ends_while_the_past_is_worked_out_is_not_lost() -> None:
    home = Home().play(TWO_RUNS)
    plan = home.monitor.plan_past(Home().play(TWO_RUNS).monitor, BEFORE)
    home.play("""
        time   aux_power_w
        13:00  9600
        13:10  0
    """)
    plan.work_out()
    assert not home.monitor.take_over_past(plan)
    assert home.runs == ["06:10-06:40", "10:00-11:00", "13:00-13:10"]
    taken_over(home.monitor, plan.rebuilt, BEFORE)
    assert home.runs == ["06:10-06:40", "10:00-11:00", "13:00-13:10"]


@quick
@given(streams(), st.floats(0, 1))
def test_rebuild_by_the_same_settings_changes_no_run_but_for_rounding(
    stream: list[Instant], part: float
) -> None:
    settings = Settings(balance_point_c=-3.0, price_per_kwh=0.2, strip_kw=10.0)
    monitor, again = Monitor(settings), Monitor(settings)
    for at, readings in stream:
        monitor.process(at, readings)
        again.process(at, readings)
    begin = stream[0][0]
    since = begin + part * (stream[-1][0] - begin)
    before = monitor.snapshot().total
    runs = [(run.start, run.end, run.energy_kwh, run.cause) for run in monitor.ledger.runs]
    taken_over(monitor, again, since)
    assert [(run.start, run.end, run.energy_kwh, run.cause) for run in monitor.ledger.runs] == runs
    after, total = sums(monitor), monitor.ledger.total
    assert total.energy_kwh == pytest.approx(after.energy_kwh, abs=1e-3)
    assert total.cost == pytest.approx(after.cost, abs=1e-3)
    assert total.runs == after.runs
    assert total.duration_s == pytest.approx(after.duration_s)
    assert monitor.snapshot().total.as_dict() == pytest.approx(before.as_dict(), abs=1e-6)
    later = monitor.snapshot().at
    assert later is not None
    monitor.advance(later + timedelta(hours=2))
    assert monitor.ledger.total.energy_kwh >= 0


@pytest.mark.parametrize(
    ("aux_power_w", "unrecorded", "runs"),
    [
        ("none", False, ["06:10-06:40", "10:00-11:00"]),
        ("0", True, ["06:10-06:40", "10:00-11:00"]),
        # It was measured, and there was none.
        ("0", False, []),
    ],
)
def test_runs_of_a_time_that_nobody_recorded_stay(
    aux_power_w: str, unrecorded: bool, runs: list[str]
) -> None:
    home = Home().play(TWO_RUNS)
    again = Home()
    again.monitor = home.monitor.for_rebuild()
    again.play(f"""
        time   aux_power_w     outdoor_c
        05:00  0               8
        06:00  {aux_power_w}   .
        23:00  .               7
    """)
    if unrecorded:
        assert again.monitor.blind is not None
        again.monitor.blind.add_unrecorded(instant("6:00"), instant("23:00"))
    taken_over(home.monitor, again.monitor, instant("5:00"))
    assert home.runs == runs


def test_a_size_that_was_learned_is_known_in_the_past_too() -> None:
    home = Home().meter_days("2026-01-01", 14, [(360, 420)], [Load(380, 400, 9600)])
    assert home.monitor.strip_kw == pytest.approx(9.6, abs=0.1)
    assert home.monitor.for_rebuild().strip_kw == home.monitor.strip_kw


def test_a_balance_point_that_was_learned_is_known_in_the_past_too() -> None:
    monitor = Monitor(Settings())
    for at, readings in SmallHouse().days(30):
        monitor.process(at, readings)
    assert not monitor.balance_point.is_default
    assert monitor.for_rebuild().balance_point == monitor.balance_point

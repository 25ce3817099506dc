"""Runs seen on the home's meter, which everything in the home shares."""

import pytest

from custom_components.aux_heat.core import EvidenceKind

from .home import Home, Load, instant

MORNING = (360.0, 420.0)
NOON = (720.0, 750.0)
EVENING = (1140.0, 1200.0)
CALLS = (MORNING, NOON, EVENING)
COMPRESSOR = tuple(Load(start, end, 2800.0) for start, end in CALLS)


def test_a_step_of_the_given_size_within_a_call_is_a_run() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        06:00  500           idle
        06:05  3400          heating
        06:10  13400         .
        06:40  3400          .
        06:50  500           idle
    """)
    run = home.only_run
    assert home.runs == ["06:10-06:40"]
    assert (run.evidence, run.energy_kwh, run.peak_w) == (EvidenceKind.HOME_METER, 5.0, 10_000)
    assert run.estimated


def test_the_same_step_without_a_call_is_no_run() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        06:00  500           idle
        06:10  10500         .
        06:40  500           .
    """)
    assert home.runs == []


def test_known_loads_are_subtracted_first() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  other_power_w  hvac_action
        06:00  500           0              heating
        06:10  10500         10000          .
        06:40  500           0              .
        06:50  10500         .              .
        06:55  500           .              .
    """)
    assert home.runs == ["06:50-06:55"]


def test_size_is_learned_from_scratch_and_past_runs_are_entered() -> None:
    home = Home()
    strips = Load(365.0, 395.0, 9600.0)
    home.meter_days("2026-01-05", 3, CALLS, (*COMPRESSOR, strips))
    assert home.runs == []
    home.meter_days("2026-01-08", 4, CALLS, (*COMPRESSOR, strips))
    home.monitor.advance(instant("24:00", "2026-01-11"))
    assert home.snapshot.strip_kw == pytest.approx(9.6, abs=0.1)
    assert home.runs == ["06:05-06:35"] * 7
    assert [run.start.day for run in home.monitor.ledger.runs] == [5, 6, 7, 8, 9, 10, 11]
    assert [run.energy_kwh for run in home.monitor.ledger.runs] == [4.8] * 7
    assert home.monitor.ledger.total.energy_kwh == pytest.approx(7 * 4.8)
    assert home.snapshot.today.energy_kwh == 0.0


def test_runs_found_later_come_with_all_of_their_energy() -> None:
    """The strips come on with the compressor: their part of the edge is the run's."""
    home = Home()
    home.meter_days("2026-01-03", 3, CALLS, COMPRESSOR)
    strips = Load(MORNING[0], MORNING[1], 9600.0)
    home.meter_days("2026-01-06", 6, CALLS, (*COMPRESSOR, strips))
    home.monitor.advance(instant("24:00", "2026-01-11"))
    energies = {run.energy_kwh for run in home.monitor.ledger.runs}
    assert len(home.runs) == 6
    assert energies == {9.6}


def test_two_stages_learned_together_make_one_run_in_the_past() -> None:
    home = Home()
    first, second = Load(362.0, 402.0, 4800.0), Load(372.0, 392.0, 9600.0)
    home.meter_days("2026-01-05", 7, CALLS, (*COMPRESSOR, first, second))
    home.monitor.advance(instant("24:00", "2026-01-11"))
    runs = home.monitor.ledger.runs
    assert len({run.start.day for run in runs}) == len(runs) == 7
    assert home.runs == ["06:02-06:42"] * 7
    late = runs[-1]
    assert late.energy_kwh == pytest.approx(4.8 * 40 / 60 + 9.6 * 20 / 60, abs=0.01)
    assert late.peak_w == pytest.approx(14_400, abs=50)
    assert home.monitor.ledger.total.duration_s == 7 * 40 * 60


@pytest.mark.parametrize("size_w", [4500.0, 5600.0, 7200.0, 9600.0, 11_500.0])
def test_a_load_that_knows_nothing_of_calls_never_becomes_a_run(size_w: float) -> None:
    home = Home()
    for day in range(21):
        start = (day * 397.0) % 1300.0
        home.meter_days(
            f"2026-01-{day + 1:02}", 1, CALLS, (*COMPRESSOR, Load(start, start + 45.0, size_w))
        )
    assert home.runs == []
    assert home.snapshot.strip_kw is None


def test_a_car_that_charges_beyond_the_call_is_taken_back() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action  outdoor_c  price_per_kwh
        06:00  500           idle         10         0.2
        06:10  10300         heating      .          .
        06:40  .             idle         .          .
        06:45  -
    """)
    shown = home.snapshot
    assert shown.running
    assert shown.today.energy_kwh == pytest.approx(9.8 * 35 / 60)
    home.play("""
        time   home_power_w
        06:46  -
    """)
    later = home.snapshot
    assert later.running is False
    assert later.today.energy_kwh == later.today.runs == 0
    assert later.total.energy_kwh == shown.total.energy_kwh
    assert later.total.cost == 0
    home.play("""
        time   home_power_w
        09:00  500
    """)
    assert home.runs == []


def test_withdrawn_energy_is_paid_by_the_next_runs() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        06:00  500           idle
        06:10  10500         heating
        06:40  .             idle
        06:45  -
    """)
    shown = home.snapshot.total.energy_kwh
    home.play("""
        time   home_power_w  hvac_action
        09:00  500           .
        10:00  .             heating
        10:05  10500         .
        10:20  500           .
    """)
    assert home.runs == ["10:05-10:20"]
    assert home.snapshot.today.energy_kwh == pytest.approx(2.5)
    assert home.snapshot.total.energy_kwh == shown
    home.play("""
        time   home_power_w
        10:30  10500
        11:30  500
    """)
    assert home.snapshot.total.energy_kwh == pytest.approx(12.5)


def test_edges_smeared_over_two_reports_are_one_edge() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        06:00  500           idle
        06:05  500           heating
        06:10  4200          .
        06:11  10500         .
        06:40  7300          .
        06:41  500           .
        06:50  500           idle
    """)
    assert len(home.runs) == 1
    run = home.only_run
    assert run.start == instant("06:10")
    assert run.end in (instant("06:40"), instant("06:41"))
    assert run.peak_w == 10_000


def test_a_smeared_edge_is_one_edge_whatever_else_reports_in_between() -> None:
    home = Home(strip_kw=10).play("""
        time      home_power_w  hvac_action  indoor_c
        06:05     500           heating      20.0
        06:10     4200          .            .
        06:10:30  .             .            20.1
        06:11     10500         .            .
        06:40     500           .            .
    """)
    assert home.runs == ["06:10-06:40"]


def test_a_load_that_shows_before_its_call_belongs_to_it() -> None:
    """The thermostat is polled every few minutes, the meter reports at once."""
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action  outdoor_c
        06:00  500           idle         2
        06:10  10500         .            .
        06:14  .             heating      .
        06:40  500           .            .
        06:43  .             idle         .
    """)
    assert home.runs == ["06:10-06:40"]
    assert home.only_run.energy_kwh == 5.0


def test_a_run_found_in_the_past_has_its_time_before_the_call_too() -> None:
    home = Home()
    calls = [(start + 4.0, end) for start, end in CALLS]
    home.meter_days("2026-01-05", 7, calls, (Load(361.0, 391.0, 9600.0),))
    home.monitor.advance(instant("24:00", "2026-01-11"))
    assert home.runs == ["06:01-06:31"] * 7
    assert {run.energy_kwh for run in home.monitor.ledger.runs} == {4.8}
    assert home.monitor.ledger.total.duration_s == 7 * 1800


def test_a_run_goes_on_over_a_gap_of_the_meter() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        06:00  500           heating
        06:10  10500         .
        06:20  none          .
        06:35  10400         .
        06:50  500           .
    """)
    run = home.only_run
    assert home.runs == ["06:10-06:50"]
    assert run.energy_kwh == pytest.approx(40 / 60 * 10, abs=1e-4)
    assert run.estimated


def test_a_run_that_ended_in_a_gap_of_the_meter_ends_where_it_was_last_seen() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        06:00  500           heating
        06:10  10500         .
        06:20  none          .
        06:35  600           .
    """)
    assert home.runs == ["06:10-06:20"]


def test_a_long_gap_ends_the_run_at_its_start() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        06:00  500           heating
        06:10  10500         .
        06:20  none          .
        06:55  10500         .
        07:30  500           .
    """)
    assert home.runs == ["06:10-06:20"]


def test_a_thermostat_that_is_away_for_a_while_does_not_end_the_run() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        06:00  500           heating
        06:10  10500         .
        06:20  .             none
        06:30  .             heating
        06:50  500           .
    """)
    assert home.runs == ["06:10-06:50"]


def test_a_run_does_not_end_where_some_other_load_did() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        05:50  500           idle
        05:52  5000          .
        06:00  5000          heating
        06:10  15000         .
        06:22  10500         .
        06:24  .             idle
        06:26  .             heating
        06:40  500           .
    """)
    assert home.runs == ["06:10-06:26"]


def test_solar_that_feeds_in_changes_nothing() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        12:00  -4000         heating
        12:10  6000          .
        12:40  -4000         .
    """)
    assert home.runs == ["12:10-12:40"]


def test_a_size_learned_while_it_draws_does_not_wait_for_more_exact_sources() -> None:
    """With the thermostat's own word nothing is entered from the meter a second time."""
    home = Home()
    for day in range(5, 12):
        home.meter_days(f"2026-01-{day:02}", 1, CALLS, (*COMPRESSOR, Load(365, 395, 9600.0)))
    before = len(home.runs)
    at = instant("01:00", "2026-01-12")
    home.report(at, {"aux_running": False})
    home.meter_days("2026-01-13", 3, CALLS, (*COMPRESSOR, Load(365, 395, 9600.0)))
    assert len(home.runs) == before


def test_no_load_outlasts_the_longest_run_unseen() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        00:00  500           heating
        01:00  10500         .
    """)
    home.monitor.advance(instant("15:00"))
    assert home.runs == ["01:00-15:00"]


def test_a_stage_learned_during_a_run_is_part_of_that_run() -> None:
    home = Home(strip_kw=5)
    call, first, second = (360.0, 540.0), Load(362, 530, 4900), Load(372, 402, 9600)
    home.meter_days("2026-01-05", 9, [call, NOON, EVENING], [first, second])
    home.monitor.advance(instant("24:00", "2026-01-13"))
    assert home.runs == ["06:02-08:50"] * 9
    energies: list[object] = [run.energy_kwh for run in home.monitor.ledger.runs]
    alone, both = 4.9 * 168 / 60, 4.9 * 168 / 60 + 9.6 * 0.5
    learned = energies.count(pytest.approx(alone, abs=0.01))
    assert 0 < learned < 8
    assert energies == pytest.approx([alone] * learned + [both] * (9 - learned), abs=0.01)
    assert home.monitor.ledger.runs[learned].peak_w == pytest.approx(14_500, abs=50)


def test_a_run_that_began_with_a_weak_compressor_ends_with_its_strips() -> None:
    """An edge was split by the compressor's usual power; today it draws less."""
    home = Home(strip_kw=10).meter_days("2026-01-05", 5, CALLS, COMPRESSOR)
    home.play("""
        time   home_power_w  hvac_action
        06:00  500           idle
        06:01  12500         heating
        06:20  2500          .
        07:30  500           idle
        09:00  500           .
    """)
    assert home.runs == ["06:01-06:20"]


def test_a_kettle_in_every_call_is_no_strip() -> None:
    home = Home()
    home.meter_days(
        "2026-01-05",
        12,
        calls=[(hour * 60, hour * 60 + 40) for hour in range(0, 24, 3)],
        loads=[Load(hour * 60 + 10, hour * 60 + 20, 2000) for hour in range(0, 24, 3)],
    )
    assert home.snapshot.strip_kw is None
    assert home.runs == []

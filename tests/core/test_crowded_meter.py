"""Strips told apart from everything else on the home's meter, and from the compressor's dips."""

from datetime import timedelta
import random

import pytest

from .home import Home, Load, instant

CALLS = ((360.0, 440.0), (720.0, 800.0), (1140.0, 1220.0))
COMPRESSOR = tuple(Load(start, end, 2800.0) for start, end in CALLS)


def test_a_stage_in_defrost_is_found_below_the_compressors_dip() -> None:
    """The compressor gives 1.7 kW back while 5 kW of strips come on: the meter shows 3.3 kW."""
    home = Home(strip_kw=10)
    defrosts = tuple(Load(start + 30, start + 38, 3300.0) for start, _ in CALLS)
    home.meter_days("2026-01-05", 8, CALLS, (*COMPRESSOR, *defrosts))
    home.monitor.advance(instant("24:00", "2026-01-12"))
    runs = home.monitor.ledger.runs
    assert [f"{run.start:%H:%M}" for run in runs[-3:]] == ["06:30", "12:30", "19:30"]
    assert runs[-1].duration_s == 8 * 60
    assert runs[-1].energy_kwh == pytest.approx(5.0 * 8 / 60, rel=0.02)


def test_what_looks_like_defrost_and_lasts_longer_is_taken_back() -> None:
    home = Home(strip_kw=10)
    defrosts = tuple(Load(start + 30, start + 38, 3300.0) for start, _ in CALLS)
    home.meter_days("2026-01-05", 8, CALLS, (*COMPRESSOR, *defrosts))
    before = len(home.runs)
    oven = Load(CALLS[0][0] + 25, CALLS[0][0] + 55, 3300.0)
    home.meter_days("2026-01-13", 1, CALLS[:1], (*COMPRESSOR[:1], oven))
    home.monitor.advance(instant("9:00", "2026-01-13"))
    assert len(home.runs) == before
    assert home.snapshot.running is False


def test_the_water_heater_going_off_does_not_end_a_run() -> None:
    """It is nearly as big as the strips, and each goes in its own time."""
    home = Home()
    strips = Load(CALLS[0][0] + 20, CALLS[0][0] + 60, 5000.0)
    heater = Load(300.0, 320.0, 4500.0)
    for day in range(14):
        first = f"2026-01-{day + 1:02}"
        late = Load(600.0 + 7 * day, 620.0 + 7 * day, 4500.0)
        home.meter_days(first, 1, CALLS, (*COMPRESSOR, strips, heater, late))
    beside = Load(CALLS[0][0] + 10, CALLS[0][0] + 40, 4500.0)
    home.meter_days("2026-01-15", 1, CALLS, (*COMPRESSOR, strips, beside))
    assert home.runs[-1] == "06:20-07:00"


def test_strips_that_go_as_the_water_heater_comes_are_gone() -> None:
    home = Home(strip_kw=10)
    strips = Load(CALLS[0][0] + 20, CALLS[0][0] + 60, 10_000.0)
    for day in range(8):
        heater = Load(500.0 + 11 * day, 520.0 + 11 * day, 4500.0)
        home.meter_days(f"2026-01-{day + 1:02}", 1, CALLS, (*COMPRESSOR, strips, heater))
    heater = Load(strips.end, strips.end + 30, 4500.0)
    home.meter_days("2026-01-09", 1, CALLS, (*COMPRESSOR, strips, heater))
    assert home.runs[-1] == "06:20-07:00"


def test_the_size_is_known_better_once_it_was_seen() -> None:
    """A nameplate holds at its voltage only; the meter shows what is drawn."""
    home = Home(strip_kw=10)
    home.meter_days("2026-01-01", 1, CALLS, COMPRESSOR)
    assert (home.snapshot.strip_kw, home.snapshot.strip_uncertainty_kw) == (10.0, 1.5)
    for day in range(12):
        strips = Load(CALLS[0][0] + 20, CALLS[0][0] + 60, 9100.0 + 50 * (day % 3))
        home.meter_days(f"2026-01-{day + 2:02}", 1, CALLS, (*COMPRESSOR, strips))
    assert home.snapshot.strip_kw == pytest.approx(9.15, abs=0.05)
    assert home.snapshot.strip_uncertainty_kw == pytest.approx(0.05, abs=0.05)


def test_a_car_charger_near_the_nameplate_is_found_out() -> None:
    """Sized as the strips could be at a low voltage, but it charges whenever it likes."""
    home = Home(strip_kw=15)
    for day in range(10):
        car = Load(480.0 + 13 * day, 600.0 + 13 * day, 11_500.0)
        home.meter_days(f"2026-01-{day + 1:02}", 1, CALLS, (*COMPRESSOR, car))
    short = Load(CALLS[1][0] + 20, CALLS[1][0] + 50, 11_500.0)
    home.meter_days("2026-01-11", 1, CALLS, (*COMPRESSOR, short))
    assert home.runs == []


@pytest.mark.parametrize("cadence_s", [5, 30, 60])
def test_a_noisy_meter_shows_the_same_runs(cadence_s: int) -> None:
    """With 1.5 % of noise on every report, and base load that wanders."""
    home, chance = Home(strip_kw=10), random.Random(4)  # noqa: S311 - the same noise always
    midnight = instant("0:00", "2026-01-05")
    strips = [Load(start + 20, start + 50, 9700.0) for start, _ in CALLS]
    for second in range(0, 24 * 3600, cadence_s):
        minute = second / 60
        if not any(start - 30 <= minute < end + 30 for start, end in CALLS):
            continue
        on = [load.power_w for load in (*COMPRESSOR, *strips) if load[0] <= minute < load[1]]
        power_w = (400 + sum(on)) * chance.gauss(1.0, 0.015) + chance.gauss(0, 15)
        heating = any(start <= minute < end for start, end in CALLS)
        home.report(
            midnight + timedelta(seconds=second),
            {"home_power_w": power_w, "hvac_action": "heating" if heating else "idle"},
        )
    home.monitor.advance(midnight + timedelta(days=1))
    assert home.runs == ["06:20-06:50", "12:20-12:50", "19:20-19:50"]


def test_the_meter_says_when_a_called_run_began_and_ended() -> None:
    """The thermostat is polled: its word comes two minutes late, and goes three minutes late."""
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action  aux_running
        06:00  500           idle         off
        06:05  3400          heating      .
        06:10  13400         .            .
        06:12  .             .            on
        06:30  3400          .            .
        06:33  .             .            off
        06:50  500           idle         .
    """)
    run = home.only_run
    assert home.runs == ["06:10-06:30"]
    assert run.energy_kwh == pytest.approx(10 / 3, abs=0.01)


def test_aux_that_is_called_and_draws_nothing_is_no_run_and_says_so() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action  aux_running
        06:00  500           idle         off
        06:05  3400          heating      on
    """)
    assert home.snapshot.running
    assert not home.snapshot.called_without_draw
    home.play("""
        time   home_power_w
        06:09  -
    """)
    assert home.snapshot.running is False
    assert home.snapshot.called_without_draw
    assert home.snapshot.taken_back == 1
    assert home.restart().snapshot.taken_back == 1
    home.play("""
        time   home_power_w  aux_running
        06:40  500           off
    """)
    assert home.runs == []
    assert not home.snapshot.called_without_draw


@pytest.mark.timeout(10)
def test_a_word_that_falls_silent_leaves_nothing_due() -> None:
    """What the word and the meter were about to tell together is not waited for any more."""
    home = Home(strip_kw=10)
    home.play("""
        time   home_power_w  hvac_action  aux_running
        06:00  500           idle         off
        06:05  3400          heating      on
        06:06  3300          .            none
        06:20  -
    """)
    assert not home.snapshot.called_without_draw
    assert home.monitor.next_deadline is not None
    assert home.monitor.next_deadline > instant("6:20")


@pytest.mark.parametrize(("minutes", "runs"), [(8, ["06:20-06:28"]), (25, [])])
def test_strips_that_nobody_called_are_defrost_or_something_else(
    minutes: int, runs: list[str]
) -> None:
    """The unit's own board runs them for minutes; the thermostat says nothing."""
    home = Home(strip_kw=10)
    home.meter_days("2026-01-05", 3, CALLS, COMPRESSOR)
    home.report(instant("0:00", "2026-01-08"), {"aux_running": "off"})
    load = Load(CALLS[0][0] + 20, CALLS[0][0] + 20 + minutes, 10_000.0)
    home.meter_days("2026-01-08", 1, CALLS, (*COMPRESSOR, load))
    home.monitor.advance(instant("24:00", "2026-01-08"))
    assert home.runs == runs


def test_an_hvac_circuit_counts_the_strips_in_defrost_whole() -> None:
    """The compressor draws 1.65 kW less meanwhile, which the strips must not pay for."""
    home = Home()
    for minute in range(0, 240, 2):
        power_w = 3000.0 + minute % 10 if minute % 60 < 40 else 50.0
        home.report(instant("0:00") + timedelta(minutes=minute), {"hvac_power_w": power_w})
    home.play("""
        time   hvac_power_w
        05:00  3000
        05:10  13000
        05:20  13010
        05:30  3000
        06:00  6350
        06:04  6360
        06:08  3000
    """)
    assert home.runs == ["05:10-05:30", "06:00-06:08"]
    whole, half = home.monitor.ledger.runs
    assert whole.energy_kwh == pytest.approx(10 / 3, rel=0.02)
    assert half.energy_kwh == pytest.approx(5 * 8 / 60, rel=0.02)


@pytest.mark.parametrize("lag_s", [-60, -20, 0, 20, 60])
def test_a_car_with_a_meter_of_its_own_is_no_run_whichever_meter_is_first(lag_s: int) -> None:
    home = Home(strip_kw=9.6).play("""
        time   home_power_w  other_power_w  hvac_action
        06:00  500           0              idle
        06:05  3400          .              heating
    """)
    edges = [(instant("6:15"), {"home_power_w": 13_000.0})]
    edges.append((instant("6:15") + timedelta(seconds=lag_s), {"other_power_w": 9600.0}))
    edges.append((instant("6:35"), {"home_power_w": 3400.0}))
    edges.append((instant("6:35") + timedelta(seconds=lag_s), {"other_power_w": 0.0}))
    for at, values in sorted(edges, key=lambda edge: edge[0]):
        home.report(at, values)
        if at - instant("6:15") > timedelta(seconds=60):
            assert home.snapshot.running is False
    home.play("""
        time   home_power_w  hvac_action
        07:00  500           idle
        07:10  -
    """)
    assert home.runs == []


def test_an_energy_counter_shows_runs_too() -> None:
    """A meter that only counts, by 0.01 kWh and every half minute."""
    home = Home(strip_kw=10)
    counted = 0.0
    for second in range(5 * 3600, 8 * 3600, 30):
        minute = second / 60
        calling = 360 <= minute < 440
        power_w = 400 + (2800 if calling else 0) + (10_000 if 380 <= minute < 410 else 0)
        home.report(
            instant("0:00") + timedelta(seconds=second),
            {
                "home_energy_kwh": round(counted, 2),
                "hvac_action": "heating" if calling else "idle",
            },
        )
        counted += power_w * 30 / 3.6e6
    run = home.only_run
    assert abs(run.start - instant("6:20")) <= timedelta(minutes=4)
    assert abs(run.end - instant("6:50")) <= timedelta(minutes=4)
    assert run.energy_kwh == pytest.approx(5.0, rel=0.15)


def test_a_five_minute_meter_shows_no_strips_where_cycles_are_shorter() -> None:
    """Reports that hold a part of a cycle are no level of the compressor's."""
    home = Home()
    for cycle in range(200):
        begin = instant("0:00") + timedelta(minutes=35 * cycle)
        part = (cycle * 7 % 10) / 10
        for index, power_w in enumerate((part * 3200, 3200.0, (1 - part) * 3200, 0, 0, 0, 0)):
            at = begin + timedelta(minutes=5 * index)
            home.report(at, {"hvac_power_w": power_w, "outdoor_c": 3.0})
            assert home.snapshot.running is not True
    assert home.runs == []


def test_strips_on_a_five_minute_meter_are_seen_in_whole_and_in_part() -> None:
    home = Home()
    strips = {60: 0.4, 61: 1.0, 62: 0.3, 130: 1.0, 131: 0.5}
    for index in range(200):
        at = instant("0:00") + timedelta(minutes=5 * index)
        compressor_w = 3000.0 + 7 * (index % 5) if index % 40 < 35 else 60.0
        home.report(
            at,
            {
                "hvac_power_w": compressor_w + 9600 * strips.get(index, 0.0),
                "outdoor_c": -6.0,
            },
        )
    assert home.runs == ["05:00-05:15", "10:50-11:00"]


@pytest.mark.parametrize("minutes", [1, 5, 6.5])
def test_an_edge_that_the_meters_mean_smears_is_one_whatever_the_meters_interval(
    minutes: float,
) -> None:
    """The first report holds but a part of the strips that came on within it."""
    home = Home(strip_kw=10)
    for index in range(120):
        strips_w = {80: 4000.0, 88: 3000.0}.get(index, 10_000.0 if 80 < index < 88 else 0.0)
        noise_w = 11.0 * (index % 3)
        home.report(
            instant("0:00") + timedelta(minutes=minutes * index),
            {
                "home_power_w": 500 + noise_w + strips_w + (3000.0 if index >= 70 else 0.0),
                "hvac_action": "heating" if index >= 70 else "idle",
            },
        )
    run = home.only_run
    assert run.start == instant("0:00") + timedelta(minutes=minutes * 80)
    assert run.end - instant("0:00") in (
        timedelta(minutes=minutes * 88),
        timedelta(minutes=minutes * 89),
    )


def test_one_of_two_stages_that_goes_first_leaves_the_other_running() -> None:
    home = Home(strip_kw=10)
    home.play("""
        time   home_power_w  hvac_action
        06:00  500           idle
        06:05  3500          heating
        06:15  13500         .
        06:30  8500          .
    """)
    assert home.snapshot.running
    assert home.snapshot.power_w == pytest.approx(5000)
    home.play("""
        time   home_power_w  hvac_action
        06:40  3500          .
        06:50  500           idle
        07:10  -
    """)
    assert home.runs in (["06:15-06:40"], ["06:15-06:30", "06:30-06:40"])
    energy = sum(run.energy_kwh or 0 for run in home.monitor.ledger.runs)
    assert energy == pytest.approx(10 / 4 + 5 / 6, abs=0.02)


def test_a_load_that_ended_unseen_is_dropped_when_there_is_no_room_for_it() -> None:
    """Another load comes in the report in which strips go: what is left can't be the strips."""
    home = Home(strip_kw=10)
    home.play("""
        time   home_power_w  hvac_action
        05:00  500           idle
        06:05  3500          heating
        06:15  13500         .
        06:30  6900          .
        06:31  6910          .
        06:32  6905          .
        06:33  6915          .
        06:34  6900          .
    """)
    assert home.snapshot.running is False
    home.play("""
        time   home_power_w  hvac_action
        06:50  500           idle
        07:10  -
    """)
    assert home.only_run.end <= instant("6:34")


def test_where_the_thermostat_tells_the_size_is_known_after_three_runs() -> None:
    home = Home()
    for run in range(3):
        home.play(
            """
            time   home_power_w  hvac_action  aux_running
            06:00  500           idle         off
            06:05  3500          heating      .
            06:10  8300          .            .
            06:12  .             .            on
            06:30  3500          .            .
            06:33  .             .            off
            06:50  500           idle         .
            07:00  6200          .            .
            07:20  500           .            .
            """,
            f"2026-01-1{run}",
        )
    home.monitor.advance(instant("9:00", "2026-01-12"))
    assert home.snapshot.strip_kw == pytest.approx(4.8, abs=0.05)


def test_a_stage_is_enough_for_what_the_thermostat_calls() -> None:
    """A third of the strips, as a first stage is: that is no call without a draw."""
    home = Home(strip_kw=15)
    home.play(
        """
        time   home_power_w  hvac_action  aux_running
        06:00  500           idle         off
        06:05  3500          heating      .
        06:10  8500          .            on
        06:20  -             -            -
    """.replace("-             -            -", "-")
    )
    assert home.snapshot.running
    assert not home.snapshot.called_without_draw


def test_strips_that_come_as_a_car_begins_to_charge_are_not_the_car() -> None:
    """The car's own meter is a minute ahead of the home's, which shows the strips in between."""
    home = Home(strip_kw=5).play("""
        time      home_power_w  other_power_w  hvac_action
        06:00     500           0              idle
        06:05     3500          .              heating
        06:15     .             9600           .
        06:15:20  8500          .              .
        06:20     18100         .              .
        06:30     13100         .              .
        06:40     3500          0              .
        06:50     500           .              idle
        07:00     -
    """)
    assert home.runs == ["06:15-06:30"]
    assert home.only_run.energy_kwh == pytest.approx(5 * (14 + 2 / 3) / 60, abs=0.02)


def test_a_house_full_of_loads_has_room_for_its_strips() -> None:
    """One after the other comes on, bigger each time, and none goes: the oldest is let go."""
    home = Home(strip_kw=9.6).play("""
        time   home_power_w  hvac_action
        05:00  500           idle
    """)
    level_w = 500.0
    for number in range(9):
        level_w += 1500.0 + 150.0 * number
        home.report(instant(f"5:{10 + 5 * number}"), {"home_power_w": level_w})
    home.play(f"""
        time   home_power_w      hvac_action
        06:05  .                 heating
        06:15  {level_w + 9600}  .
        06:35  {level_w}         .
        06:50  .                 idle
        07:10  -
    """)
    assert home.runs == ["06:15-06:35"]


@pytest.mark.parametrize("restarts", [False, True])
def test_a_restart_between_the_halves_of_an_edge_makes_it_no_two(restarts: bool) -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        06:00  500           idle
        06:05  3500          heating
        06:15  13500         .
        06:30  7500          .
    """)
    if restarts:
        home.restart()
    home.play("""
        time   home_power_w  hvac_action
        06:31  3500          .
        06:50  500           idle
        07:10  -
    """)
    assert home.runs == ["06:15-06:31"]

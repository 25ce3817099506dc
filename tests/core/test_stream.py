"""Silence, restarts, and the order and number of readings: what must not change the runs."""

import json

import pytest

from custom_components.aux_heat.core import Monitor, Quantity, Reading, Settings
from custom_components.aux_heat.core.reading import Value

from .home import Home, instant


def test_a_short_silence_does_not_end_a_run() -> None:
    home = Home().play("""
        time   aux_power_w
        06:00  9000
        06:20  none
        06:49  9000
        07:00  0
    """)
    run = home.only_run
    assert home.runs == ["06:00-07:00"]
    assert run.energy_kwh == 9.0
    assert run.estimated


def test_a_silence_of_no_length_leaves_a_run_as_measured() -> None:
    home = Home().play("""
        time   aux_power_w
        06:00  9000
        06:20  none
        06:20  9000
        07:00  0
    """)
    assert not home.only_run.estimated


@pytest.mark.parametrize("back", ["06:50", "06:51", "09:00"])
def test_a_long_silence_ends_the_run_where_it_was_last_seen(back: str) -> None:
    home = Home().play(f"""
        time   aux_power_w
        06:00  9000
        06:20  none
        {back} 9000
        10:00  0
    """)
    assert home.runs == ["06:00-06:20", f"{back}-10:00"]
    assert home.monitor.ledger.runs[0].energy_kwh == 3.0
    # Neither the end of the one nor the beginning of the other was seen.
    assert [run.estimated for run in home.monitor.ledger.runs] == [True, True]


def test_a_run_ends_after_a_long_silence_without_any_reading() -> None:
    home = Home().play("""
        time   aux_power_w
        06:00  9000
        06:20  none
        06:49  -
    """)
    assert home.monitor.run_in_progress
    assert home.snapshot.running is None
    assert home.monitor.next_deadline == instant("06:50")
    home.monitor.advance(instant("06:50"))
    assert home.runs == ["06:00-06:20"]
    assert [run.end for run in home.monitor.take_finished()] == [instant("06:20")]
    assert home.monitor.take_finished() == []


def test_off_after_a_silence_ends_the_run_where_it_was_last_seen() -> None:
    home = Home().play("""
        time   aux_power_w
        06:00  9000
        06:20  none
        06:30  0
    """)
    assert home.runs == ["06:00-06:20"]
    assert home.only_run.estimated


def test_a_run_that_nobody_saw_begin_is_estimated() -> None:
    home = Home().play("""
        time   aux_power_w  outdoor_c
        06:00  0            5
        06:20  none         5
        06:30  9000         5
        07:00  0            4
    """)
    assert home.runs == ["06:30-07:00"]
    assert home.only_run.estimated


def test_a_run_out_of_known_rest_is_as_measured() -> None:
    home = Home().play("""
        time   aux_power_w  outdoor_c
        06:00  0            5
        06:20  none         5
        06:30  0            none
        06:40  9000         5
        07:00  0            4
        07:00  none         4
    """)
    assert not home.only_run.estimated


def test_a_restart_in_a_run_does_not_cut_it() -> None:
    home = Home().play("""
        time   aux_power_w  outdoor_c  price_per_kwh
        06:00  9000         5          0.2
        06:20  -
    """)
    home.restart(instant("06:25")).play("""
        time   aux_power_w
        07:00  0
    """)
    run = home.only_run
    assert home.runs == ["06:00-07:00"]
    assert (run.energy_kwh, run.cost, run.estimated) == (9.0, 1.8, True)


def test_a_run_stored_as_finished_does_not_go_on_by_an_older_state() -> None:
    """Two files are written, the runs first: a crash may come between them."""
    home = Home().play("""
        time   aux_power_w
        06:00  0
        06:10  9000
        06:20  -
    """)
    older = json.loads(json.dumps(home.monitor.state()))
    home.play("""
        time   aux_power_w
        06:30  0
    """)
    runs = json.loads(json.dumps(home.monitor.ledger.as_dict()))
    home.monitor = Monitor(home.settings, older | {"ledger": runs})
    assert not home.monitor.run_in_progress
    assert home.snapshot.at == instant("06:30")
    home.play("""
        time   aux_power_w
        06:40  9000
        07:00  0
    """)
    assert home.runs == ["06:10-06:30", "06:40-07:00"]
    assert home.snapshot.total.energy_kwh == pytest.approx(6)


def test_a_freezing_home_is_not_taken_for_an_unknown_one_after_a_restart() -> None:
    home = Home().play("""
        time   aux_power_w  indoor_c  setpoint_c
        06:00  9000         0         0
    """)
    home.restart().play("""
        time   aux_power_w
        07:00  0
    """)
    assert (home.only_run.indoor_c, home.only_run.setpoint_c) == (0.0, 0.0)


def test_a_restart_in_a_run_on_the_homes_meter_does_not_cut_it() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        05:50  500           idle
        06:00  10500         heating
        06:20  -
    """)
    home.restart(instant("06:25")).play("""
        time   home_power_w
        07:00  500
    """)
    assert home.runs == ["06:00-07:00"]


def test_a_long_time_off_ends_the_run_where_it_was_last_seen() -> None:
    home = Home().play("""
        time   aux_power_w
        06:00  9000
        06:20  -
    """)
    home.restart(instant("08:00"))
    assert home.runs == ["06:00-06:20"]
    assert home.snapshot.running_since == instant("08:00")


def test_after_a_restart_nothing_is_known_until_a_source_speaks() -> None:
    home = Home().play("""
        time   aux_power_w  outdoor_c  emergency_heat  hvac_action
        06:00  9000         5          off             heating
        06:20  -
    """)
    before = home.snapshot
    home.monitor = Monitor(home.settings, json.loads(json.dumps(home.monitor.state())))
    after = home.snapshot
    assert (after.running, after.power_w, after.evidence) == (None, None, None)
    assert (after.emergency_heat, after.heat_call, after.cop) == (None, None, None)
    assert after.total == before.total
    assert after.today == before.today
    home.monitor.advance(instant("06:30"))
    assert home.snapshot.running is None
    assert home.snapshot.today == before.today
    home.monitor.advance(instant("06:50"))
    assert home.runs == ["06:00-06:20"]


def test_published_totals_survive_a_restart_although_their_run_was_taken_back() -> None:
    home = Home(strip_kw=10).play("""
        time   home_power_w  hvac_action
        06:00  500           idle
        06:10  10500         heating
        06:40  .             idle
        06:45  -
    """)
    shown = home.snapshot.total
    home.play("""
        time   home_power_w
        07:00  -
    """)
    assert home.monitor.ledger.total.energy_kwh == 0
    home.restart()
    assert home.snapshot.total == shown


def test_readings_that_are_too_old_are_dropped_and_counted() -> None:
    home = Home().play("""
        time   aux_power_w  outdoor_c
        06:00  0            5
        06:30  9000         .
        06:10  0            3
        07:00  0            .
    """)
    assert home.snapshot.dropped == 2
    assert home.runs == ["06:30-07:00"]
    assert home.only_run.outdoor_c == 5
    assert home.restart().snapshot.dropped == 2


def test_order_within_an_instant_does_not_matter() -> None:
    ledgers = set()
    values: dict[Quantity, tuple[Value, Value]] = {
        Quantity.AUX_RUNNING: (True, False),
        Quantity.OUTDOOR_C: (3.0, 8.0),
        Quantity.PRICE_PER_KWH: (0.2, 0.3),
        Quantity.HOME_POWER_W: (10_500.0, 500.0),
        Quantity.HVAC_ACTION: ("heating", "idle"),
    }
    for turn in range(len(values)):
        order = [*values][turn:] + [*values][:turn]
        monitor = Monitor(Settings(strip_kw=10))
        for index, clock in enumerate(("06:00", "06:30")):
            at = instant(clock)
            monitor.process(at, [Reading(at, name, values[name][index]) for name in order])
        ledgers.add(json.dumps(monitor.ledger.as_dict()))
    assert len(ledgers) == 1


def test_repeats_and_looks_in_between_change_nothing() -> None:
    table = """
        time      home_power_w  hvac_action  outdoor_c  price_per_kwh
        06:00     500           idle         3.3        0.17
        06:10:07  10500.3       heating      .          .
        06:31     .             .            3.7        .
        06:47     .             .            .          0.23
        06:59:59  500           .            .          .
        07:20     .             idle         .          .
    """
    plain = Home(strip_kw=10).play(table)
    often = Home(strip_kw=10)
    header, *rows = table.strip().splitlines()
    for row, after in zip(rows, [*rows[1:], "        07:20:01"], strict=True):
        often.play(f"{header}\n{row}")
        at, end = instant(row.split()[0]), instant(after.split()[0])
        for part in range(1, 8):
            now = at + (end - at) * part / 8
            often.monitor.advance(now)
            often.monitor.snapshot()
            often.monitor.process(now, [Reading(now, *value) for value in often.now.items()])
    plain.monitor.advance(instant("09:00"))
    often.monitor.advance(instant("09:00"))
    assert plain.runs == ["06:10-06:59"]
    assert often.ledger == plain.ledger


def test_a_state_of_another_shape_is_refused() -> None:
    state = Home().monitor.state()
    with pytest.raises(KeyError):
        Monitor(Settings(), {key: state[key] for key in state if key != "ledger"})
    with pytest.raises((KeyError, ValueError, TypeError)):
        Monitor(Settings(), {**state, "values": {"colour": 1}})

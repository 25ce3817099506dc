"""The guided test of the backup: what it says of strips that come, come by half, or don't."""

from datetime import timedelta
import json
import random

from hypothesis import given, settings, strategies as st
import pytest

from custom_components.aux_heat.core import BackupTestReport, BackupTestState, Monitor

from .home import instant
from .streams import Instant, quick, streams
from .winter import Winter

BEGIN = instant("0:00")
METERS = ("aux_power_w", "hvac_power_w", "home_power_w", "none")


def house(meter: str = "aux_power_w", **options: object) -> Winter:
    """Return a home with one meter, whose thermostat tells when emergency heat is selected."""
    winter = Winter(**options).say(
        hvac_mode="heat", hvac_action="idle", emergency_heat="off", outdoor_c=5, indoor_c=20
    )
    if meter != "none":
        winter.say(**{meter: 400 if meter == "home_power_w" else 5})
    return winter.wait(30)


def emergency(
    winter: Winter, meter: str, steps: list[tuple[float, float]], after: float = 4
) -> Winter:
    """Start the test, turn emergency heat on, play W and minutes, and turn it off."""
    assert winter.monitor.start_backup_test(winter.at)
    assert result(winter).state == "waiting"
    winter.wait(after).say(emergency_heat="on", hvac_action="heating")
    base_w = 400 if meter == "home_power_w" else 5
    for power_w, minutes in steps:
        if meter != "none":
            winter.say(**{meter: base_w + power_w})
        winter.wait(minutes)
    winter.say(emergency_heat="off", hvac_action="idle")
    if meter != "none":
        winter.say(**{meter: base_w})
    return winter.wait(60)


def result(winter: Winter) -> BackupTestReport:
    return winter.snapshot.backup_test


WHOLE = [(0.0, 1.0), (5000.0, 1.0), (9800.0, 9.0)]


def test_nobody_has_tested_yet() -> None:
    told = result(house())
    assert told == BackupTestReport(BackupTestState.NEVER, None, None, None, None, None, None)


@pytest.mark.parametrize(
    ("meter", "strip_kw", "steps", "state"),
    [
        ("aux_power_w", 10, WHOLE, "passed"),
        # At 208 V.
        ("aux_power_w", 10, [(0, 1), (7500, 10)], "passed"),
        ("aux_power_w", None, WHOLE, "passed"),
        ("aux_power_w", None, [(0, 1), (2400, 10)], "passed"),
        ("aux_power_w", 10, [(0, 1), (4900, 10)], "weak"),
        # All for a moment, then a bank drops out.
        ("aux_power_w", 10, [(0, 1), (9800, 0.5), (4900, 10)], "weak"),
        # Two of three banks, or one that drops out on the way: neither.
        ("aux_power_w", 15, [(0, 1), (9800, 10)], "unseen"),
        ("aux_power_w", 10, [(0, 1), (9800, 3), (4900, 8)], "unseen"),
        ("aux_power_w", 10, [(0, 11)], "failed"),
        ("aux_power_w", None, [(0, 11)], "failed"),
        # Set back soon.
        ("aux_power_w", 10, [(0, 5)], "unseen"),
        ("aux_power_w", 10, [(0, 1), (9800, 3)], "unseen"),
        ("aux_power_w", 10, [(0, 1), (9800, 7)], "passed"),
        ("hvac_power_w", 10, WHOLE, "passed"),
        ("hvac_power_w", 10, [(400, 11)], "failed"),
        ("hvac_power_w", 10, [(400, 1), (5300, 10)], "weak"),
        # It isn't the strips that are on.
        ("hvac_power_w", 10, [(3200, 11)], "unseen"),
        ("home_power_w", 10, [(0, 1), (10000, 10)], "passed"),
        ("home_power_w", 10, [(0, 11)], "failed"),
        # A kettle.
        ("home_power_w", 10, [(0, 3), (3500, 3), (0, 5)], "failed"),
        # An oven: a bank could hide behind it.
        ("home_power_w", 10, [(3500, 11)], "unseen"),
        ("home_power_w", None, [(0, 11)], "unseen"),
        ("none", 10, [(0, 11)], "unseen"),
    ],
)
def test_what_the_strips_draw_decides(
    meter: str, strip_kw: float | None, steps: list[tuple[float, float]], state: str
) -> None:
    winter = emergency(house(meter, strip_kw=strip_kw), meter, steps)
    assert result(winter).state == state


def test_a_result_tells_what_was_seen_and_when() -> None:
    winter = emergency(house(strip_kw=10), "aux_power_w", WHOLE)
    told = result(winter)
    assert told.started == instant("0:30")
    assert told.called == instant("0:34")
    assert told.ended == instant("0:44")
    assert told.power_kw == pytest.approx(9.3, abs=0.1)
    assert (told.minutes, told.size_kw) == (9.0, 10.0)
    assert winter.snapshot.backup_last_proven == instant("0:45")


@pytest.mark.parametrize("meter", METERS)
def test_nobody_turns_it_on(meter: str) -> None:
    winter = house(meter, strip_kw=10)
    winter.monitor.start_backup_test(winter.at)
    assert result(winter.wait(14.9)).state == "waiting"
    assert result(winter.wait(0.1)).state == "not_called"
    assert result(winter).ended == instant("0:45")


def test_an_ordinary_call_for_heat_is_none_for_the_backup() -> None:
    winter = house()
    winter.monitor.start_backup_test(winter.at)
    winter.say(hvac_action="heating").wait(60)
    assert result(winter).state == "not_called"


def test_it_may_be_on_already() -> None:
    winter = house(strip_kw=10)
    winter.say(emergency_heat="on", hvac_action="heating", aux_power_w=9800).wait(1)
    winter.monitor.start_backup_test(winter.at)
    assert result(winter).state == "watching"
    assert not winter.monitor.start_backup_test(winter.at)
    assert result(winter.wait(10)).state == "passed"


def test_selected_without_a_call_for_heat_is_not_called() -> None:
    winter = house(strip_kw=10)
    winter.monitor.start_backup_test(winter.at)
    winter.say(emergency_heat="on").wait(20)
    assert result(winter).state == "not_called"


def test_a_thermostat_that_tells_no_call_can_pass_but_not_fail() -> None:
    for power_w, state in ((9800, "passed"), (5, "failed")):
        winter = Winter(strip_kw=10).say(emergency_heat="off", aux_power_w=5)
        winter.monitor.start_backup_test(winter.at)
        winter.say(emergency_heat="on").wait(1).say(aux_power_w=power_w).wait(20)
        assert result(winter).state == state


def test_where_emergency_heat_can_not_be_seen_the_draw_tells() -> None:
    for power_w, state in ((9800, "passed"), (4900, "weak"), (5, "not_called")):
        winter = Winter(strip_kw=10).say(hvac_action="idle", aux_power_w=5)
        winter.monitor.start_backup_test(winter.at)
        winter.wait(5).say(hvac_action="heating").wait(1).say(aux_power_w=power_w).wait(20)
        assert result(winter).state == state


def test_strips_that_draw_without_a_call_prove_nothing() -> None:
    winter = Winter(strip_kw=10).say(hvac_action="idle", aux_power_w=9800).wait(60)
    winter.monitor.start_backup_test(winter.at)
    assert result(winter.wait(20)).state == "not_called"


def test_a_thermostats_word_for_aux_is_a_call() -> None:
    for power_w, state in ((9800, "passed"), (5, "failed")):
        winter = Winter(strip_kw=10).say(hvac_action="idle", aux_running="off", aux_power_w=5)
        winter.monitor.start_backup_test(winter.at)
        winter.say(hvac_action="heating", aux_running="on").wait(1).say(aux_power_w=power_w)
        assert result(winter.wait(20)).state == state


@pytest.mark.parametrize(
    ("base_w", "power_w", "state"),
    [
        (400, 10200, "passed"),
        # A car charges all the time.
        (7400, 17200, "passed"),
        (400, 400, "failed"),
        (400, 5400, "weak"),
        # Half of the strips beside what was on before.
        (2400, 7400, "unseen"),
    ],
)
def test_a_word_that_the_homes_meter_bears_out_or_not(
    base_w: float, power_w: float, state: str
) -> None:
    winter = Winter(strip_kw=10).say(hvac_action="idle", aux_running="off", home_power_w=base_w)
    winter.wait(30).monitor.start_backup_test(winter.at)
    winter.say(hvac_action="heating", aux_running="on").wait(1).say(home_power_w=power_w)
    assert result(winter.wait(20)).state == state


def test_a_meter_that_falls_silent_fails_nobody() -> None:
    winter = house(strip_kw=10)
    winter.monitor.start_backup_test(winter.at)
    winter.say(emergency_heat="on", hvac_action="heating").wait(3)
    winter.say(aux_power_w="none").wait(20)
    assert result(winter).state == "unseen"


def test_the_next_test_starts_anew() -> None:
    winter = emergency(house(strip_kw=10), "aux_power_w", [(0, 11)])
    assert result(winter).state == "failed"
    emergency(winter, "aux_power_w", WHOLE)
    assert (result(winter).state, result(winter).minutes) == ("passed", 9.0)


@settings(quick, max_examples=20)
@given(streams(), st.randoms(use_true_random=False))
def test_looking_more_often_and_restarting_change_nothing(
    stream: list[Instant], chance: random.Random
) -> None:
    start = chance.randrange(len(stream)) if stream else 0
    plain, looked = Winter(strip_kw=10).monitor, Winter(strip_kw=10).monitor
    for index, (at, readings) in enumerate(stream):
        for monitor in (plain, looked):
            monitor.process(at, readings)
            if index == start:
                monitor.start_backup_test(at)
        for _ in range(chance.randrange(3)):
            later = at + timedelta(seconds=chance.randrange(1200))
            if index + 1 == len(stream) or later <= stream[index + 1][0]:
                looked.advance(later)
        stored = json.loads(json.dumps(looked.state()))
        assert Monitor(looked.settings, stored).snapshot().backup_test == (
            looked.snapshot().backup_test
        )
    if stream:
        end = stream[-1][0] + timedelta(hours=1)
        plain.advance(end)
        looked.advance(end)
    assert plain.snapshot().backup_test == looked.snapshot().backup_test


def test_a_restart_in_the_middle_changes_nothing() -> None:
    for when in (0, 3, 6, 12):
        winter = house(strip_kw=10)
        winter.monitor.start_backup_test(winter.at)
        for minute in range(16):
            if minute == 4:
                winter.say(emergency_heat="on", hvac_action="heating", aux_power_w=9800)
            if minute == when:
                winter.restart()
            winter.wait(1)
        told = result(winter)
        assert (told.state, told.power_kw, told.minutes) == ("passed", 9.8, 10.0)


@pytest.mark.parametrize(("minutes", "state"), [(14.9, "watching"), (15, "not_called")])
def test_emergency_heat_has_to_come_before_the_waiting_is_over(minutes: float, state: str) -> None:
    winter = house()
    assert winter.monitor.start_backup_test(winter.at)
    at = winter.at + timedelta(minutes=minutes)
    winter.report(at, {"emergency_heat": "on", "hvac_action": "heating"})
    assert result(winter).state == state

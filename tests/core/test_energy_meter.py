"""The energy counter: what power its differences give, and for how long that is believed."""

from __future__ import annotations

from datetime import timedelta
import json
import math

from hypothesis import given, strategies as st
import pytest

from custom_components.aux_heat.core.energy_meter import EnergyMeter

from .home import instant

START = instant("6:00")
# The home alone, then 9.6 kW of strips with it.
IDLE_W = 400.0
STRIPS_W = 9600.0


def wrong(meter: EnergyMeter, table: str) -> list[str]:
    """Feed lines of a time, what the counter shows (kWh) and the power expected (W).

    Return those after which another power was told, with what was told.
    """
    missed = []
    for line in table.strip().splitlines():
        clock, energy_kwh, expected = line.split()
        told = meter.update(instant(clock), None if energy_kwh == "none" else float(energy_kwh))
        if (shown := "none" if told is None else f"{told:.0f}") != expected:
            missed.append(f"{line.strip()}, told {shown}")
    return missed


def counted(at_s: float, step_kwh: float, loads: list[tuple[float, float, float]]) -> float:
    """Return what a counter shows that has counted the home and some loads, in its steps."""
    energy_kwh = IDLE_W * at_s / 3.6e6
    for begin_s, end_s, power_w in loads:
        energy_kwh += power_w * max(0.0, min(at_s, end_s) - begin_s) / 3.6e6
    return round(math.floor(energy_kwh / step_kwh + 1e-9) * step_kwh + 1000, 6)


def test_power_is_the_mean_since_the_reading_before() -> None:
    assert not wrong(
        EnergyMeter(),
        """
        6:00 1000.00 none
        6:05 1000.05 600
        6:10 1000.10 600
        6:15 1000.90 9600
        6:20 1000.95 600
        """,
    )


def test_repeats_change_nothing() -> None:
    meter = EnergyMeter()
    assert not wrong(
        meter,
        """
        6:00 1000.00 none
        6:05 1000.10 1200
        6:06 1000.10 1200
        6:07 1000.10 1200
        6:10 1000.20 1200
        """,
    )


def test_resolution_is_learned_and_coarse_counters_wait() -> None:
    # Steps of 0.01 kWh: two minutes until one of them is less than 300 W.
    meter = EnergyMeter()
    assert not wrong(
        meter,
        """
        6:00:00 1000.00 none
        6:00:36 1000.01 none
        6:01:12 1000.02 none
        6:01:48 1000.03 none
        6:02:24 1000.04 1000
        6:02:30 1000.05 1000
        6:02:33 1000.06 1000
        6:04:29 1000.34 1000
        6:04:30 1000.35 9000
        """,
    )


@pytest.mark.parametrize(
    ("step_kwh", "every_s", "late_s", "error_w"),
    [
        (0.001, 1, 22, 300),
        (0.001, 10, 30, 300),
        (0.01, 5, 130, 300),
        (0.01, 60, 180, 300),
        # Never longer than 5 min, which for a counter like this is not enough to be exact.
        (0.1, 10, 310, 1200),
        (0.001, 300, 300, 300),
    ],
)
def test_load_shows_in_time_and_with_its_size(
    step_kwh: float, every_s: int, late_s: int, error_w: float
) -> None:
    loads = [(3600.0, 7200.0, STRIPS_W)]
    meter = EnergyMeter()
    for second in range(0, 7200, every_s):
        shown = meter.update(START + timedelta(seconds=second), counted(second, step_kwh, loads))
        if 1800 < second < 3600 and shown is not None:
            assert shown == pytest.approx(IDLE_W, abs=error_w)
        if second > 3600 + 2 * late_s:
            assert shown == pytest.approx(IDLE_W + STRIPS_W, abs=error_w)


@pytest.mark.parametrize(
    ("step_kwh", "every_s", "late_s"), [(0.001, 1, 25), (0.01, 60, 240), (0.1, 10, 320)]
)
def test_load_that_ended_is_not_believed_until_the_next_step(
    step_kwh: float, every_s: int, late_s: int
) -> None:
    # After it nothing is on at all, so that no next step ever comes.
    loads = [(1800.0, 3600.0, STRIPS_W), (3600.0, 9999.0, -IDLE_W)]
    meter = EnergyMeter()
    for second in range(0, 5100, every_s):
        shown = meter.update(START + timedelta(seconds=second), counted(second, step_kwh, loads))
        if 2500 < second <= 3600:
            assert shown == pytest.approx(IDLE_W + STRIPS_W, abs=1200)
        elif 3600 + late_s <= second < 4780:
            assert shown is not None
            assert shown < 700
    assert shown is None


def test_edge_within_an_interval_is_one_edge() -> None:
    # 600 W, then 9600 W from 6:05 on; not half of it at 6:06.
    meter = EnergyMeter()
    assert not wrong(
        meter,
        """
        6:00 1000.00 none
        6:01 1000.01 none
        6:02 1000.02 600
        6:03 1000.03 600
        6:04 1000.04 600
        6:05 1000.05 600
        6:06 1000.21 600
        6:07 1000.37 9600
        6:08 1000.53 9600
        6:09 1000.69 9600
        6:10 1000.70 9600
        6:11 1000.71 600
        """,
    )


def test_load_shorter_than_an_interval_is_told_as_its_mean() -> None:
    assert not wrong(
        EnergyMeter(),
        """
        6:00:00 1000.00 none
        6:01:00 1000.01 none
        6:02:00 1000.02 600
        6:02:30 1000.10 600
        6:04:00 1000.12 3000
        6:05:00 1000.13 3000
        6:06:00 1000.14 600
        """,
    )


def test_standing_still_is_told_at_its_own_time() -> None:
    meter = EnergyMeter()
    assert not wrong(meter, "6:00 1000.0 none\n6:05 1001.0 12000\n6:10 1002.0 12000")
    # Three reports are missing by then: less than 1 kWh in 15 min, no 12 kW any more.
    assert meter.next_deadline == instant("6:25")
    assert meter.update(instant("6:24:59"), 1002.0) == 12000
    assert meter.update(instant("6:25"), 1002.0) == 2000
    assert meter.next_deadline == instant("6:30")
    assert meter.update(instant("6:30"), 1002.0) is None
    assert meter.next_deadline is None


def test_what_came_before_standing_still_is_not_spread_over_it() -> None:
    meter = EnergyMeter()
    assert not wrong(
        meter,
        """
        6:00:00 1000.00 none
        6:00:10 1000.01 none
        6:00:20 1000.03 none
        6:02:00 1000.17 5100
        6:02:10 1000.18 5100
        6:07:10 1000.19 120
        """,
    )


def test_readings_far_apart_tell_nothing() -> None:
    assert not wrong(
        EnergyMeter(),
        """
        6:00 1000.0 none
        6:20 1001.0 3000
        6:40 1002.0 3000
        7:00:01 1003.0 none
        7:30 1004.0 none
        7:40 1004.5 3000
        """,
    )


def test_counter_that_goes_back_starts_anew() -> None:
    meter = EnergyMeter()
    assert not wrong(
        meter,
        """
        6:00 1000.0 none
        6:05 1000.1 1200
        6:10 3.0 none
        6:15 3.1 1200
        """,
    )


def test_new_meter_has_a_resolution_of_its_own() -> None:
    meter = EnergyMeter()
    assert not wrong(meter, "6:00 1000.0 none\n6:01 1000.001 60\n6:02 1000.012 660")
    # It counted in 0.001 kWh; this one counts in 0.1.
    assert not wrong(
        meter,
        """
        6:03:00 5.0 none
        6:03:40 5.1 none
        6:04:20 5.2 none
        6:08:20 5.8 9000
        """,
    )


@pytest.mark.parametrize("jump", [0.0, 50_000.0])
def test_counter_that_jumps_is_no_power(jump: float) -> None:
    assert not wrong(
        EnergyMeter(),
        f"""
        6:00 1000.0 none
        6:05 1000.1 1200
        6:06 {jump} none
        6:07 1000.1 none
        6:12 1000.2 1200
        """,
    )


def test_pause_of_the_source_is_bridged_by_the_counter() -> None:
    meter = EnergyMeter()
    assert not wrong(meter, "6:00 1000.0 none\n6:05 1000.1 1200\n6:06 none none")
    assert meter.next_deadline is None
    assert not wrong(
        meter,
        """
        6:07 none none
        6:08 1000.1 1200
        6:09 none none
        6:15 1000.4 1800
        """,
    )


def test_readings_of_one_instant_divide_by_nothing() -> None:
    assert not wrong(
        EnergyMeter(), "6:00 1000.0 none\n6:00 1000.1 none\n6:05 1000.2 1200\n6:05 1000.3 1200"
    )


def test_first_reading_of_all_may_be_none() -> None:
    meter = EnergyMeter()
    assert meter.update(START, None) is None
    assert meter.next_deadline is None


def restarted(meter: EnergyMeter) -> EnergyMeter:
    stored = json.loads(json.dumps(meter.as_dict()))
    again = EnergyMeter()
    again.restore(stored)
    return again


GAP_S = st.one_of(st.floats(0, 20), st.sampled_from([1.0, 10.0, 60.0, 300.0, 1200.0, 5000.0]))
USED_KWH = st.one_of(
    st.sampled_from([0.001, 0.01, 0.1, 1.0]), st.floats(0, 0.2), st.floats(-1e308, 1e308)
)
STREAM = st.lists(st.tuples(GAP_S, st.one_of(USED_KWH, st.none())), max_size=40)


@given(STREAM, st.lists(st.floats(0, 1), max_size=3))
def test_any_stream(stream: list[tuple[float, float | None]], looks: list[float]) -> None:
    """Never negative, always finite; looking in between, or a restart, changes nothing."""
    watched, alone, at = EnergyMeter(), EnergyMeter(), START
    energy_kwh, shown_kwh = 1000.0, None
    for gap_s, used_kwh in stream:
        for look in sorted(looks):
            watched.update(at + look * timedelta(seconds=gap_s), shown_kwh)
            watched = restarted(watched)
        begin, at = at, at + timedelta(seconds=gap_s)
        while (due := watched.next_deadline) is not None and due <= at:
            assert due > begin
            watched.update(due, shown_kwh)
            begin = due
        if used_kwh is not None and math.isfinite(energy_kwh + used_kwh):
            energy_kwh += used_kwh
        shown_kwh = None if used_kwh is None else energy_kwh
        power_w = watched.update(at, shown_kwh)
        assert power_w == alone.update(at, shown_kwh)
        assert watched.as_dict() == alone.as_dict()
        assert watched.next_deadline == alone.next_deadline
        assert power_w is None or 0 <= power_w <= 200_000


@given(
    st.sampled_from([0.001, 0.01, 0.1]),
    st.lists(st.tuples(st.floats(1, 19), st.floats(0, 15_000)), min_size=1, max_size=200),
)
def test_what_is_told_is_what_was_counted(
    step_kwh: float, stretches: list[tuple[float, float]]
) -> None:
    """Power times time is the counter's difference, within what its steps leave open.

    What is told at the end of an interval is the mean since some reading in it; up to that one
    the power told before was right.
    """
    meter, at = EnergyMeter(), START
    used_kwh = 0.0
    meter.update(at, 0.0)
    readings, told_w, error_kwh = [(at, 0.0)], 0.0, 0.0
    for seconds, power_w in stretches:
        at += timedelta(seconds=seconds)
        # Always a step at least, so that it never stands still.
        used_kwh += max(power_w * seconds / 3.6e6, step_kwh)
        shown_kwh = round(math.floor(used_kwh / step_kwh + 1e-9) * step_kwh, 6)
        shown_w = meter.update(at, shown_kwh)
        stored = meter.as_dict()
        if stored["counted"][0] == at.isoformat():
            first_at, first_kwh = readings[0]
            assert shown_w is not None
            assert any(
                shown_kwh - kwh == pytest.approx(kwh_of(shown_w, at - begin), abs=1e-9)
                and kwh - first_kwh
                == pytest.approx(kwh_of(told_w, begin - first_at), abs=error_kwh + 1e-9)
                for begin, kwh in readings
            )
            error_kwh = max(stored["step_kwh"], min(12_000 * stored["step_kwh"], 300) / 12_000)
            error_kwh = max(error_kwh, 20 / 12_000)
            readings, told_w = [], shown_w
        readings.append((at, shown_kwh))
        # What is not told yet is the interval in progress: twice the longest, at most.
        assert at - readings[0][0] <= timedelta(minutes=10, seconds=20)


def kwh_of(power_w: float, time: timedelta) -> float:
    return power_w * time.total_seconds() / 3.6e6

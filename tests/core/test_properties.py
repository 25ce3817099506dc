"""What holds for every stream of readings, however odd."""

from __future__ import annotations

from datetime import datetime, timedelta
import json
from typing import Any

from hypothesis import given, strategies as st
import pytest

from custom_components.aux_heat.core import Monitor, Quantity, Reading, Settings
from custom_components.aux_heat.core.share import Share

from .books import check_books
from .streams import WITH_FUEL, Instant, any_settings, heating, quick, streams

any_home = st.sampled_from(WITH_FUEL) | any_settings()


def _played(stream: list[Instant], chosen: Settings) -> Monitor:
    monitor = Monitor(chosen)
    for at, readings in stream:
        monitor.process(at, readings)
    monitor.advance(stream[-1][0] + timedelta(hours=2))
    return monitor


def _ledger(monitor: Monitor) -> str:
    return json.dumps(monitor.ledger.as_dict())


def _restarted(monitor: Monitor) -> Monitor:
    return Monitor(monitor.settings, json.loads(json.dumps(monitor.state())))


def _check(monitor: Monitor) -> None:
    check_books(monitor)
    runs, ledger = monitor.ledger.runs, monitor.ledger
    for run in runs:
        assert run.penalty_kwh is None or run.penalty_kwh >= 0
        assert run.cost is None or run.cost >= 0 or (monitor.settings.price_per_kwh or 0) < 0
    tolerance = 1e-4 * (ledger.total.runs + 1)
    if ledger.past is None:
        assert ledger.total.duration_s == pytest.approx(
            sum(run.duration_s for run in runs), abs=tolerance
        )
        assert ledger.total.penalty_kwh == pytest.approx(
            sum(run.penalty_kwh or 0 for run in runs), abs=tolerance, rel=1e-6
        )
    for day, share in ledger.days.items():
        by_cause = Share()
        for part in ledger.by_cause(day, day).values():
            by_cause.add(part)
        assert by_cause.as_dict() == pytest.approx(share.as_dict())
        assert share.avoidable_kwh + share.uncertain_kwh <= share.energy_kwh + tolerance


@quick
@given(streams(years=True) | heating(), any_home)
def test_runs_never_overlap_and_sums_are_those_of_the_runs(
    stream: list[Instant], chosen: Settings
) -> None:
    _check(_played(stream, chosen))


@quick
@given(streams(years=True), any_home)
def test_published_totals_never_go_back(stream: list[Instant], chosen: Settings) -> None:
    monitor = Monitor(chosen)
    before = monitor.snapshot().total
    for at, readings in stream:
        monitor.process(at, readings)
        total = monitor.snapshot().total
        assert all(new >= old for new, old in zip(_sums(total), _sums(before), strict=True))
        before = total
        assert monitor.next_deadline is not None
        assert monitor.next_deadline > at


def _sums(share: Share) -> list[float]:
    """All but money, which goes back where the price is negative or a run proves to be none."""
    return [value for name, value in share.as_dict().items() if not name.endswith("cost")]


@quick
@given(streams(years=True) | heating(), any_home, st.data())
def test_a_restart_at_which_all_sources_speak_at_once_changes_nothing(
    stream: list[Instant], chosen: Settings, data: st.DataObject
) -> None:
    plain = _played(stream, chosen)
    splits = data.draw(st.sets(st.integers(0, len(stream) - 1), min_size=1, max_size=5))
    monitor = Monitor(chosen)
    now: dict[Quantity, Any] = {}
    for index, (at, readings) in enumerate(stream):
        monitor.process(at, readings)
        now.update({reading.quantity: reading.value for reading in readings})
        if index in splits:
            monitor = _restarted(monitor)
            monitor.process(at, [Reading(at, *value) for value in now.items()])
    monitor.advance(stream[-1][0] + timedelta(hours=2))
    assert _ledger(monitor) == _ledger(plain)
    # Not only what was, but also what will be.
    assert json.dumps(monitor.state()) == json.dumps(plain.state())


@quick
@given(streams(years=True), any_home, st.data())
def test_a_restart_is_a_silence_of_all_sources(
    stream: list[Instant], chosen: Settings, data: st.DataObject
) -> None:
    split = data.draw(st.integers(0, len(stream) - 1))
    silent, restarted = Monitor(chosen), Monitor(chosen)
    for index, (at, readings) in enumerate(stream):
        silent.process(at, readings)
        restarted.process(at, readings)
        if index == split:
            silent.process(at, [Reading(at, quantity, None) for quantity in Quantity])
            restarted = _restarted(restarted)
    for monitor in (silent, restarted):
        monitor.advance(stream[-1][0] + timedelta(hours=2))
    assert _ledger(restarted) == _ledger(silent)


@quick
@given(streams(years=True) | heating(), any_home, st.data())
def test_repeats_and_looks_in_between_change_nothing(
    stream: list[Instant], chosen: Settings, data: st.DataObject
) -> None:
    plain = _played(stream, chosen)
    monitor = Monitor(chosen)
    monitor.advance(stream[0][0] - timedelta(minutes=3))
    now: dict[Quantity, Any] = {}
    for index, (at, readings) in enumerate(stream):
        order = data.draw(st.permutations(readings)) if index < 10 else readings[::-1]
        monitor.process(at, order)
        now.update({reading.quantity: reading.value for reading in readings})
        if index + 1 == len(stream):
            break
        gap = stream[index + 1][0] - at
        for part in (0.1, 0.5, 0.77):
            between = at + gap * part
            monitor.advance(between)
            monitor.snapshot()
            monitor.process(between, [Reading(between, *value) for value in now.items()])
    monitor.advance(stream[-1][0] + timedelta(hours=2))
    assert _ledger(monitor) == _ledger(plain)
    # Nor what is learned and followed. What was shown once, and may not go back, is left out.
    after, before = monitor.state(), plain.state()
    for state in (after, before):
        del state["live_sums"]
    assert json.dumps(after) == json.dumps(before)


@quick
@given(streams(30, years=True), streams(30, years=True), any_home)
def test_readings_out_of_order_are_dropped_whole(
    stream: list[Instant], other: list[Instant], chosen: Settings
) -> None:
    plain, mixed = _played(stream, chosen), Monitor(chosen)
    newest: datetime | None = None
    too_old = 0
    for index, (at, readings) in enumerate(stream):
        mixed.process(at, readings)
        newest = at
        if index < len(other) and other[index][0] < newest:
            mixed.process(*other[index])
            too_old += len(other[index][1])
    mixed.advance(stream[-1][0] + timedelta(hours=2))
    assert _ledger(mixed) == _ledger(plain)
    assert mixed.dropped == too_old


@quick
@given(streams(years=True) | heating(), any_home, st.floats(0, 1))
def test_what_is_to_be_stored_stays_as_it_was_while_the_monitor_goes_on(
    stream: list[Instant], chosen: Settings, part: float
) -> None:
    split = round(part * len(stream))
    monitor = Monitor(chosen)
    for at, readings in stream[:split]:
        monitor.process(at, readings)
    state = monitor.state()
    before = json.dumps(state)
    restored = Monitor(chosen, state)
    for at, readings in stream[split:]:
        monitor.process(at, readings)
        restored.process(at, readings)
    for each in (monitor, restored):
        each.advance(stream[-1][0] + timedelta(hours=3))
    assert json.dumps(state) == before

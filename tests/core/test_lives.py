"""What holds for every home, whatever happens to it and whatever its household says."""

from __future__ import annotations

from collections.abc import Sequence
import json
import random

from hypothesis import given, settings, strategies as st
import pytest

from custom_components.aux_heat.core import Monitor, Period, Quantity, Reading, Settings
from custom_components.aux_heat.core.recording import report
from custom_components.aux_heat.core.restoring import restored

from .books import check_books
from .lives import Life, Step, lives, note, play
from .streams import any_settings, quick

# A life takes a hundred times as long as a stream.
few = settings(quick, max_examples=10)


def ask(monitor: Monitor) -> None:
    """Ask for all that is ever shown, and check what it adds up to."""
    snapshot = monitor.snapshot()
    assert snapshot.at is not None
    deadline = monitor.next_deadline
    assert deadline is None or deadline > snapshot.at
    assert not snapshot.power_w or snapshot.power_w > 0
    assert snapshot.today.energy_kwh <= snapshot.month.energy_kwh + 1e-6
    assert snapshot.today.energy_kwh <= snapshot.season.energy_kwh + 1e-6
    if (days := monitor.ledger.days) and not monitor.run_in_progress:
        period = Period(min(days), max(days))
        told, (sum_,) = monitor.summary(period), monitor.sums([period])
        assert told.total.share == sum_.share
        assert sum_.share.energy_kwh == pytest.approx(
            monitor.ledger.total.energy_kwh, abs=1e-3 * (1 + monitor.ledger.total.runs), rel=1e-6
        )
    # What is stored, downloaded and told is JSON, in which there is no nan.
    json.dumps(report(monitor, {}), allow_nan=False)
    json.dumps([finding.as_dict() for finding in snapshot.findings.values()], allow_nan=False)
    assert all(outcome.days_since >= 0 for outcome in monitor.outcomes)


@few
@given(lives(), st.integers(1, 400))
def test_books_are_right_at_any_time(life: Life, every: int) -> None:
    turns = iter(range(10**9))

    def look(monitor: Monitor, step: Step, after: Step | None) -> None:
        if next(turns) % every == 0:
            ask(monitor)
        for run in monitor.take_finished():
            assert run.start < run.end <= step.at
        for event in monitor.take_finding_events():
            assert event.at <= step.at

    monitor = play(life, look=look)
    note(monitor)
    check_books(monitor)
    ask(monitor)
    # What goes on from a state leaves it as it was.
    stored = json.loads(json.dumps(monitor.state(), allow_nan=False))
    before = json.dumps(stored)
    restored(life.settings, stored)
    assert json.dumps(stored) == before


@few
@given(lives(), st.sets(st.floats(0, 0.999), min_size=1, max_size=5))
def test_a_restart_at_which_all_sources_speak_at_once_changes_nothing(
    life: Life, parts: set[float]
) -> None:
    restarts = {int(part * len(life.steps)) for part in parts}
    plain, often = play(life), play(life, restart_after=restarts)
    assert json.dumps(often.state()) == json.dumps(plain.state())


@few
@given(lives(), st.randoms(use_true_random=False))
def test_neither_looks_nor_repeats_nor_the_order_change_anything(
    life: Life, rng: random.Random
) -> None:
    now: dict[Quantity, Reading] = {}

    def look(monitor: Monitor, step: Step, after: Step | None) -> None:
        now.update({reading.quantity: reading for reading in step.readings})
        if after is None or rng.random() < 0.5:
            return
        between = step.at + rng.random() * (after.at - step.at)
        if between < after.at:
            monitor.advance(between)
            monitor.next_deadline  # noqa: B018
            monitor.findings()
            monitor.process(between, [reading._replace(at=between) for reading in now.values()])

    def shuffled(readings: Sequence[Reading]) -> list[Reading]:
        return rng.sample(readings, len(readings))

    plain, often = play(life), play(life, look=look, order=shuffled)
    assert json.dumps(often.state()) == json.dumps(plain.state())


@few
@given(lives(), st.floats(0, 1), st.floats(0, 1), any_settings())
def test_past_may_be_reckoned_anew_at_any_time(
    life: Life, now: float, since: float, others: Settings
) -> None:
    steps = life.steps
    index = int(now * (len(steps) - 1))
    begin = steps[int(since * index)].at

    def reckon(monitor: Monitor) -> None:
        again = monitor.for_rebuild()
        for each in steps[: index + 1]:
            if each.at >= begin:
                again.process(each.at, each.readings)
        shown = monitor.snapshot().total
        plan = monitor.plan_past(again, begin)
        plan.work_out()
        assert monitor.take_over_past(plan)
        check_books(monitor)
        # What is counted from day to day stays as it was.
        after_it = monitor.snapshot().total.as_dict()
        assert after_it == pytest.approx(shown.as_dict(), abs=1e-3, rel=1e-6)
        ask(monitor)

    def look(monitor: Monitor, step: Step, after: Step | None) -> None:
        if step is steps[index]:
            reckon(Monitor(others, json.loads(json.dumps(monitor.state()))))
            reckon(monitor)

    check_books(play(life, look=look))


@few
@given(lives(words=2), any_settings(), st.floats(0, 1))
def test_a_home_goes_on_under_other_settings(life: Life, others: Settings, part: float) -> None:
    index = int(part * (len(life.steps) - 1))
    first = Life(life.settings, life.steps[: index + 1], life.described)
    monitor = play(first)
    stored = json.loads(json.dumps(monitor.state(), allow_nan=False))
    changed = Monitor(others, stored)
    rest = Life(changed.settings, life.steps[index:], life.described)
    after = play(rest, monitor=changed)
    check_books(after)
    ask(after)
    assert after.ledger.total.runs >= monitor.ledger.total.runs

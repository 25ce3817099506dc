"""A state of another shape: it is refused at once, or the monitor goes on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
import json
import random
from typing import Any

import pytest

from custom_components.aux_heat.core import Monitor, Settings
from custom_components.aux_heat.core.restoring import StateError, restored
from custom_components.aux_heat.core.salvage import sound_runs

from .home import Home, instant
from .lives import SORTS, Day, Life, lived, play
from .winter import Winter

REMOVED = "removed"
# Of every kind that JSON has, and such as no clock and no meter shows.
DAMAGE: list[object] = [
    *(None, "x", 7, -1, 1e300, True, [], {}, [1], {"a": 1}),
    *("9999-12-31T23:59:59+00:00", REMOVED),
]


def places(stored: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the places of all values in a state, but of long lists only the first few."""
    if place:
        yield place
    if isinstance(stored, dict):
        for name, value in stored.items():
            yield from places(value, (*place, name))
    elif isinstance(stored, list):
        for index, value in enumerate(stored[:3]):
            yield from places(value, (*place, index))


def damaged(state: Any, place: tuple[Any, ...], value: object) -> Any:
    """Return a state with another value at a place, or without it."""
    state = json.loads(json.dumps(state))
    holder = state
    for step in place[:-1]:
        holder = holder[step]
    if value == REMOVED:
        del holder[place[-1]]
    else:
        holder[place[-1]] = value
    return state


def test_what_is_damaged_anywhere_shows_at_once_nearly_always() -> None:
    rng = random.Random(5)  # noqa: S311 - no secret
    sorts = {sort.name: sort for sort in SORTS}
    days = [Day(sorts[name], 3.0, 3, 35.0, 2, 0.0) for name in ("late", "emergency", "stuck")]
    steps = lived("all", days, instant("5:00"), 9600.0, 1)
    half = len(steps) // 2
    life = Life(Settings(strip_kw=9.6), steps[:half], "")
    state = play(life).state()
    refused = late = 0
    for place in rng.choices(list(places(state)), k=80):
        try:
            monitor = restored(life.settings, damaged(state, place, rng.choice(DAMAGE)))
        except StateError:
            refused += 1
            continue
        try:
            play(Life(life.settings, steps[half:], ""), monitor=monitor).snapshot()
        except Exception:  # noqa: BLE001 - whatever comes of it
            late += 1
    assert refused > 25
    # A size that was seen, say, which is looked at again when the next is learned.
    assert late <= 1


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("ledger", "total", "energy_kwh"), "x"),
        (("findings", "rules", "backup_unproven", "_days"), 7),
        (("learner", "days"), None),
        (("learner", "steady", "sun", "wave"), [1]),
        (("utilization", "now", 0), "x"),
        (("processed_until",), "9999-12-31T23:59:59+00:00"),
    ],
)
def test_a_value_of_another_kind_is_told_at_once(place: tuple[Any, ...], value: object) -> None:
    home = Winter().say(aux_power_w=0, outdoor_c=5).cycles(3).monitor
    assert place in places(home.state())
    with pytest.raises(StateError):
        restored(home.settings, damaged(home.state(), place, value))


def test_what_is_restored_is_as_it_was_and_goes_on() -> None:
    home = Home().play("""
        time   aux_power_w  outdoor_c  hvac_action
        06:00  9000         5          heating
    """)
    state = home.monitor.state()
    before = json.dumps(state)
    monitor = restored(home.settings, state)
    assert json.dumps(state) == before
    assert json.dumps(monitor.state()) == before
    now = home.snapshot.at
    assert now is not None
    # Nobody was there who measured: the run ends where it was last seen.
    monitor.advance(now + timedelta(hours=1))
    assert not monitor.run_in_progress


def test_a_fresh_state_is_taken() -> None:
    monitor = restored(Settings(), Monitor(Settings()).state())
    assert monitor.snapshot().at is None


# What versions added since the first one.
PLACES_SINCE: list[tuple[Any, ...]] = [
    ("detector", "home", "claimed"),
    ("findings", "test"),
    ("findings", "rules", "heat_pump_not_heating", "vain"),
]
THREE_RUNS = """
    time   aux_power_w  outdoor_c  hvac_action
    06:00  0            5          heating
    06:10  9000         .          .
    06:40  0            .          .
    08:00  9000         .          .
    08:30  0            .          .
    10:00  9000         .          .
    10:30  0            .          .
"""


@pytest.mark.parametrize(
    ("number", "name", "value"),
    [
        (0, "why", []),
        (0, "start", "2026-01-15T06:10:00"),
        (1, "energy_kwh", "x"),
        (1, "end", "2026-01-15T08:00:00+00:00"),
        # It begins in the one before, ...
        (1, "start", "2026-01-15T06:30:00+00:00"),
        # ... or it has swallowed those after it.
        (0, "end", "2026-01-15T08:45:00+00:00"),
    ],
)
def test_of_stored_runs_the_sound_ones_are_kept(number: int, name: str, value: object) -> None:
    home = Home().play(THREE_RUNS)
    ledger = home.monitor.ledger.as_dict()
    runs = ledger["runs"]
    spoilt = damaged(ledger, ("runs", number, name), value)
    sound, lost = sound_runs(spoilt)
    assert sound["runs"] == [run for run in runs if run is not runs[number]]
    assert lost == [spoilt["runs"][number]]
    assert sound["total"] == ledger["total"], "what was counted stays counted"
    assert sound_runs(ledger) == (ledger, [])


def test_runs_that_are_stored_in_another_order_are_told_at_once() -> None:
    home = Home().play(THREE_RUNS)
    state = home.monitor.state()
    runs = state["ledger"]["runs"]
    with pytest.raises(StateError):
        restored(home.settings, damaged(state, ("ledger", "runs"), runs[::-1]))


def test_what_an_earlier_version_did_not_keep_is_not_missed() -> None:
    table = """
        time   home_power_w  hvac_action
        06:00  500           idle
        06:05  3500          heating
        06:15  13500         .
    """
    home = Home(strip_kw=10).play(table)
    state = home.monitor.state()
    for place in PLACES_SINCE:
        state = damaged(state, place, REMOVED)
    monitor = restored(home.settings, state)
    assert monitor.snapshot().backup_test.state == home.snapshot.backup_test.state
    home.monitor = monitor
    home.play("""
        time   home_power_w  hvac_action
        06:16  13500         heating
        06:30  3500          .
    """)
    assert home.runs == ["06:15-06:30"]

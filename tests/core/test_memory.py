"""What a monitor remembers does not grow with what it has seen."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from datetime import timedelta
import gc
import json
import random
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from zoneinfo import ZoneInfo

from custom_components.aux_heat.core import Ledger, Monitor, Quantity, Reading, Settings

from .home import instant
from .lives import SORTS, Day, lived

# Of these there are as many whatever was read.
FIXED = (type, ModuleType, FunctionType, BuiltinFunctionType, ZoneInfo)
CONTAINERS = (dict, list, set, tuple, deque)
# The days of a year, and what it takes to see where the one before ended: nothing is longer.
MOST = 400
# What is found and put right is kept, fifty times of each kind, with all that was said of it.
MOST_STORED = 400_000


def held(monitor: Monitor) -> Iterator[object]:
    """Yield all objects that a monitor holds, but for the ledger's: that is what it is to keep."""
    seen, ahead = set[int](), gc.get_referents(monitor)
    while ahead:
        thing = ahead.pop()
        if id(thing) in seen or isinstance(thing, (*FIXED, Ledger)):
            continue
        seen.add(id(thing))
        yield thing
        ahead += [thing.__self__] if isinstance(thing, MethodType) else gc.get_referents(thing)


def check_small(monitor: Monitor) -> None:
    """Check that nothing has grown beyond what it may."""
    longest = max((thing for thing in held(monitor) if isinstance(thing, CONTAINERS)), key=len)
    assert len(longest) <= MOST, longest
    assert len(json.dumps(monitor.state(with_ledger=False))) < MOST_STORED


def test_years_of_busy_days_leave_nothing_that_grows() -> None:
    some = [
        Day(sort, outdoor_c, 2, 35.0, 2, 0.0)
        for outdoor_c in (-12.0, -4.0, 1.0, 6.0, 12.0)
        for sort in SORTS
        if sort.name != "noise"
    ]
    monitor = Monitor(Settings(strip_kw=9.6, time_zone="America/New_York"))
    at = start = instant("5:00")
    for seed in range(4):
        for step in lived("all", some, at, 9600.0, seed):
            monitor.process(step.at, step.readings)
            at = step.at
        monitor.take_finished()
        monitor.take_finding_events()
    # What grows by one a day would show.
    assert (at - start).days > MOST
    assert len(monitor.ledger.runs) > MOST
    check_small(monitor)


def test_hours_of_a_report_a_second_leave_nothing_that_grows() -> None:
    rng = random.Random(1)  # noqa: S311 - no secret
    monitor, at = Monitor(Settings(strip_kw=9.6)), instant("5:00")
    for second in range(2 * 3600):
        at += timedelta(seconds=1)
        heating = second % 1200 < 600
        power_w = rng.gauss(800, 300) + 9600 * heating + rng.choice([0, 0, 2000])
        readings = [
            Reading(at, Quantity.HOME_POWER_W, power_w),
            Reading(at, Quantity.HVAC_ACTION, "heating" if heating else "idle"),
            Reading(at, Quantity.OUTDOOR_C, 5 + rng.random()),
        ]
        monitor.process(at, readings)
    monitor.take_finished()
    check_small(monitor)

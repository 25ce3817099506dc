"""The balance point learned: near the truth of small simulated houses, or not claimed at all."""

from __future__ import annotations

from datetime import datetime, timedelta
import json

import pytest

from custom_components.aux_heat.core import Monitor, Quantity, Reading, Settings
from custom_components.aux_heat.core.balance_point import BalancePoint, Origin

from .home import Home, instant
from .small_house import STEP, SmallHouse

type Stream = list[tuple[datetime, list[Reading]]]


def _lived(house: SmallHouse, days: int, **settings: object) -> Monitor:
    monitor = Monitor(Settings.from_mapping(settings))
    for at, readings in house.days(days):
        monitor.process(at, readings)
    return monitor


def _learned(house: SmallHouse, days: int, **settings: object) -> BalancePoint | None:
    point = _lived(house, days, **settings).balance_point
    return point if point.origin is Origin.LEARNED else None


HOUSES = {
    "ordinary": SmallHouse(),
    "leaky": SmallHouse(loss_w_k=260.0, mean_c=1.0),
    "tight": SmallHouse(loss_w_k=160.0, mean_c=-8.0),
    "undersized": SmallHouse(capacity_w=3800.0, capacity_fall_w_k=90.0),
    "coarse thermostat": SmallHouse(indoor_step_c=5 / 9, outdoor_step_c=1.0),
    "setpoint not told": SmallHouse(tells_setpoint=False),
    "no strips": SmallHouse(strips_w=0.0, mean_c=-5.0),
    "strips at once": SmallHouse(impatient=True, mean_c=-5.0),
    "sunny": SmallHouse(sun_w=1500.0),
    "stove in the evening": SmallHouse(stove_w=3000.0),
    "never near it": SmallHouse(mean_c=6.0),
    "undersized, colder at night": SmallHouse(
        capacity_w=3800.0, capacity_fall_w_k=90.0, night_c=18.0
    ),
}


@pytest.mark.parametrize("house", HOUSES.values(), ids=HOUSES)
def test_it_is_learned_with_an_uncertainty_that_holds_the_truth(house: SmallHouse) -> None:
    point = _learned(house, 45)

    assert point is not None
    assert abs(point.outdoor_c - house.balance_c) <= point.uncertainty_k
    assert point.uncertainty_k <= 4.0


QUIET = {
    "a week is too short": (SmallHouse(), 5),
    "no weather for heating": (SmallHouse(mean_c=18.0), 30),
    "far from it, and too mild for a line": (SmallHouse(mean_c=12.0), 20),
    "for the cold: line would go too far": (SmallHouse(capacity_w=9000, capacity_fall_w_k=60), 20),
    "variable speed, its power unknown": (SmallHouse(modulates=True), 45),
    "variable speed in the cold": (SmallHouse(modulates=True, mean_c=-8.0), 45),
}


@pytest.mark.parametrize(("house", "days"), QUIET.values(), ids=QUIET)
def test_it_is_not_claimed_where_it_is_not_earned(house: SmallHouse, days: int) -> None:
    assert _learned(house, days) is None


def test_a_variable_speed_unit_tells_it_by_power_at_its_ceiling() -> None:
    house = SmallHouse(modulates=True, mean_c=-6.0, tells_power=True)

    point = _learned(house, 45)

    assert point is not None
    assert abs(point.outdoor_c - house.balance_c) <= point.uncertainty_k


def test_the_ground_stays_as_warm_so_the_line_goes_farther() -> None:
    ground = SmallHouse(capacity_w=7000.0, capacity_fall_w_k=0.0, mean_c=-6.0)

    point = _learned(ground, 45, source="ground")

    assert point is not None
    assert abs(point.outdoor_c - ground.balance_c) <= point.uncertainty_k


def test_it_does_not_depend_on_the_time_zone() -> None:
    house = SmallHouse()

    points = [_learned(house, 30, time_zone=zone) for zone in ("UTC", "America/Denver")]

    assert None not in points
    assert points[0] is not None
    assert points[1] is not None
    assert abs(points[0].outdoor_c - points[1].outdoor_c) <= 0.3


def test_where_nothing_tells_of_backup_heat_nothing_is_learned() -> None:
    monitor = Monitor(Settings())
    for at, readings in SmallHouse().days(30):
        told = [reading for reading in readings if reading.quantity is not Quantity.AUX_RUNNING]
        monitor.process(at, told)

    assert monitor.balance_point.is_default


def test_one_that_is_given_is_never_replaced() -> None:
    monitor = _lived(SmallHouse(), 30, balance_point_c=3.5)

    assert monitor.balance_point == BalancePoint(3.5, 0.0, Origin.GIVEN)


def test_it_changes_at_most_once_a_local_day_and_not_by_looking() -> None:
    house = SmallHouse()
    plain, watched = Monitor(Settings()), Monitor(Settings())
    changes = []
    before = plain.balance_point
    for at, readings in house.days(20):
        plain.process(at, readings)
        watched.process(at, readings)
        watched.advance(at + STEP / 3)
        watched.snapshot()
        if plain.balance_point != before:
            before = plain.balance_point
            changes.append(at.date())

    assert len(changes) == len(set(changes)) > 2
    assert watched.balance_point == plain.balance_point
    assert watched.state()["learner"] == plain.state()["learner"]


@pytest.mark.parametrize("house", [SmallHouse(), SmallHouse(night_c=18.0)], ids=["even", "night"])
@pytest.mark.parametrize("earlier", [timedelta(minutes=3), STEP / 3, timedelta(seconds=1)])
def test_looks_at_any_time_before_the_first_reading_too_change_nothing(
    house: SmallHouse, earlier: timedelta
) -> None:
    plain, watched = Monitor(Settings()), Monitor(Settings())
    for at, readings in house.days(4):
        plain.process(at, readings)
        watched.advance(at - earlier)
        watched.snapshot()
        watched.process(at, readings)
        # What was shown must not go back, so what is shown now is remembered: look as often.
        plain.snapshot()
    watched.snapshot()

    assert json.dumps(watched.state()) == json.dumps(plain.state())


def test_a_restart_forgets_nothing() -> None:
    stream: Stream = list(SmallHouse(mean_c=-5.0).days(20))
    plain, restarted = Monitor(Settings()), Monitor(Settings())
    for index, (at, readings) in enumerate(stream):
        plain.process(at, readings)
        restarted.process(at, readings)
        if index % 700 == 0:
            restarted = Monitor(Settings(), json.loads(json.dumps(restarted.state())))
            restarted.process(at, readings)

    assert not plain.balance_point.is_default
    assert json.dumps(restarted.state()) == json.dumps(plain.state())


def test_what_is_remembered_stays_small() -> None:
    house = SmallHouse()
    learner = _lived(house, 60).state()["learner"]
    twice = _lived(house, 120).state()["learner"]

    assert len(json.dumps(twice)) < 1.5 * len(json.dumps(learner)) < 30_000


def test_a_finished_run_keeps_the_balance_point_it_was_judged_by() -> None:
    monitor = Monitor(Settings())
    judged: dict[datetime, tuple[float, float]] = {}
    for at, readings in SmallHouse(impatient=True, mean_c=-5.0).days(45):
        monitor.process(at, readings)
        for run in monitor.take_finished():
            judged[run.start] = run.balance_point_c, run.balance_point_uncertainty_k

    kept = {
        run.start: (run.balance_point_c, run.balance_point_uncertainty_k)
        for run in monitor.ledger.runs
    }
    assert kept == judged
    assert len(set(judged.values())) > 1


def test_a_run_in_progress_is_judged_by_one_balance_point() -> None:
    # Aux is on from before the estimate of the day to after it: the point changes behind it.
    monitor = Monitor(Settings())
    points = []
    for at, readings in SmallHouse().days(20):
        stuck = at >= instant("0:00") + timedelta(days=8)
        told = [
            Reading(at, Quantity.AUX_RUNNING, True)
            if stuck and reading.quantity is Quantity.AUX_RUNNING
            else reading
            for reading in readings
        ]
        monitor.process(at, told)
        if stuck:
            points.append(monitor.balance_point)

    assert len(set(points)) == 1


def test_the_snapshot_says_where_it_comes_from() -> None:
    home = Home()
    assert home.snapshot.balance_point.origin is Origin.DEFAULT
    assert Home(balance_point_c=1.0).snapshot.balance_point.origin is Origin.GIVEN
    assert _lived(SmallHouse(), 30).snapshot().balance_point.origin is Origin.LEARNED


@pytest.mark.parametrize("house", [SmallHouse(loss_w_k=1200.0), SmallHouse(loss_w_k=25.0)])
def test_an_absurd_house_gives_nothing_absurd(house: SmallHouse) -> None:
    point = _learned(house, 30)

    assert point is None or -30.0 <= point.outdoor_c <= 15.0

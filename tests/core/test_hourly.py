"""Hours: what each has of a run, and sums over all time that stay what they were."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
import json
from zoneinfo import ZoneInfo

from hypothesis import given, strategies as st
import pytest

from custom_components.aux_heat.core import (
    EvidenceKind,
    Ledger,
    Monitor,
    Quantity,
    Reading,
    Run,
    Settings,
)
from custom_components.aux_heat.core.draft import Draft
from custom_components.aux_heat.core.hourly import (
    HOUR,
    Hour,
    Past,
    Series,
    hours_of,
    sums_of,
    sums_of_days,
)
from custom_components.aux_heat.core.reading import Values
from custom_components.aux_heat.core.rules import Rules

from .home import Home, instant
from .streams import SETTINGS, Instant, heating, quick, streams

NEW_YORK = ZoneInfo("America/New_York")
KOLKATA = ZoneInfo("Asia/Kolkata")
RULES = Rules.of(Settings(balance_point_c=0.0, time_zone="America/New_York"))


def _hours(run: Run) -> list[tuple[str, float, float]]:
    return [(f"{hour.start:%H:%M}", hour.energy_kwh, hour.cost) for hour in hours_of(run)]


def _sums(runs: Iterable[Run], past: Past | None = None) -> list[Hour]:
    return sums_of((hour for run in runs for hour in hours_of(run)), past)


def _load(start: datetime, minutes: float, power_w: float = 6000, price: float = 0.2) -> Draft:
    values = Values()
    values.put(Quantity.PRICE_PER_KWH, price)
    values.put(Quantity.OUTDOOR_C, 5.0)
    draft = Draft.begin(start, EvidenceKind.STRIPS_CIRCUIT, 1.0, values, RULES.zone)
    draft.add(start, start + timedelta(minutes=minutes), power_w, values, RULES)
    return draft


def test_each_hour_of_a_long_run_has_what_was_used_at_the_price_then() -> None:
    home = Home(balance_point_c=-5).play("""
        time   aux_power_w  price_per_kwh  outdoor_c
        5:30   6000         0.10           5
        6:00   .            0.20           .
        7:00   .            0.40           .
        7:15   12000        .              .
        8:00   .            0.10           .
        8:10   0            .              .
    """)
    assert _hours(home.only_run) == [
        ("05:00", 3.0, 0.3),
        ("06:00", 6.0, 1.2),
        ("07:00", 10.5, 4.2),
        ("08:00", 2.0, 0.2),
    ]


def test_a_run_within_an_hour_stores_nothing_for_it() -> None:
    home = Home().play("""
        time   aux_power_w  price_per_kwh
        6:00   6000         0.10
        6:30   .            0.30
        7:00   0            .
    """)
    assert home.only_run.hours == ()
    assert "hours" not in home.only_run.as_dict()
    assert _hours(home.only_run) == [("06:00", 6.0, 1.2)]


def test_an_hour_in_which_it_drew_nothing_is_there_too() -> None:
    values = Values()
    draft = Draft.begin(instant("6:50"), EvidenceKind.STRIPS_CIRCUIT, 1.0, values, RULES.zone)
    for start, end, power_w in (("6:50", "7:00", 6000), ("7:00", "8:00", None)):
        draft.add(instant(start), instant(end), power_w, values, RULES)
    before = Ledger().add(draft.copy(), RULES)
    draft.add(instant("8:00"), instant("8:10"), 6000, values, RULES)
    run = Ledger().add(draft, RULES)
    assert before is not None
    assert run is not None
    assert _hours(before) == [("06:00", 1.0, 0.0), ("07:00", 0.0, 0.0)]
    assert _hours(run) == [("06:00", 1.0, 0.0), ("07:00", 0.0, 0.0), ("08:00", 1.0, 0.0)]


def test_energy_that_was_not_known_counts_as_nothing() -> None:
    home = Home().play("""
        time   aux_running
        6:00   on
        8:00   off
    """)
    assert home.only_run.energy_kwh is None
    assert _hours(home.only_run) == []
    assert _sums(home.monitor.ledger.runs) == []


def test_extra_cost_goes_with_the_energy() -> None:
    home = Home(balance_point_c=-5, price_per_kwh=0.2).play("""
        time   aux_power_w  outdoor_c  hvac_action
        6:30   6000         5          heating
        7:00   2000         .          .
        8:00   0            .          idle
    """)
    run = home.only_run
    first, second = hours_of(run)
    assert run.penalty_cost
    assert first.penalty_cost == pytest.approx(run.penalty_cost * 3 / 5, abs=1e-4)
    assert first.penalty_cost + second.penalty_cost == pytest.approx(run.penalty_cost, abs=1e-9)


def test_a_run_that_was_priced_afterwards_has_its_new_cost_in_its_hours() -> None:
    table = """
        time   aux_power_w  price_per_kwh
        6:30   6000         {}
        7:00   .            {}
        8:00   0            .
    """
    run = Home().play(table.format("0.1", "0.4")).only_run
    assert _hours(replace(run, cost=5.4)) == [("06:00", 3.0, 0.6), ("07:00", 6.0, 4.8)]
    run = Home().play(table.format("none", "none")).only_run
    assert run.cost is None
    assert _hours(replace(run, cost=0.9)) == [("06:00", 3.0, 0.3), ("07:00", 6.0, 0.6)]


def test_stages_that_overlap_are_added_by_the_hour() -> None:
    whole = Draft.joined(
        [_load(instant("6:30"), 120), _load(instant("5:45"), 60), _load(instant("7:00"), 20)],
        RULES.zone,
    )
    run = Ledger().add(whole, RULES)
    assert run is not None
    assert [kwh for _, kwh, _ in _hours(run)] == [1.5, 4.5 + 3.0, 6.0 + 2.0, 3.0]


def test_a_part_of_a_load_has_its_part_of_each_hour() -> None:
    run = Ledger().add(_load(instant("6:30"), 60).scaled(0.5), RULES)
    assert run is not None
    assert _hours(run) == [("06:00", 1.5, 0.3), ("07:00", 1.5, 0.3)]


def test_hours_outlive_a_restart_within_a_run_and_in_the_ledger() -> None:
    table = """
        time   aux_power_w  price_per_kwh  outdoor_c
        5:30   6000         0.10           5
        6:10   5000         0.20           .
        7:20   4000         .              .
    """
    end = """
        time   aux_power_w
        9:05   0
    """
    plain = Home().play(table).play(end)
    again = Home().play(table).restart().play(end).restart()
    assert len(plain.only_run.hours) == 5
    assert again.runs == plain.runs
    assert again.only_run == plain.only_run
    assert again.ledger == plain.ledger


def test_what_an_earlier_version_stored_is_spread_evenly() -> None:
    home = Home().play("""
        time   aux_power_w  price_per_kwh
        6:30   6000         0.10
    """)
    home.monitor.process(instant("7:00"), [Reading(instant("7:00"), Quantity.AUX_POWER_W, 6000.5)])
    state = json.loads(json.dumps(home.monitor.state()))
    del state["draft"]["hours"]
    monitor = Monitor(home.settings, state)
    at = instant("7:00")
    monitor.process(at, [Reading(at, *value) for value in home.now.items()])
    monitor.process(instant("8:30"), [Reading(instant("8:30"), Quantity.AUX_POWER_W, 0.0)])
    (run,) = monitor.ledger.runs
    stored = run.as_dict()
    del stored["hours"]
    for each in (run, Run.from_dict(stored)):
        assert [round(kwh, 3) for _, kwh, _ in _hours(each)] == [3.0, 6.0, 3.0]


def test_the_run_in_progress_is_there_as_if_it_ended_now() -> None:
    home = Home(price_per_kwh=0.1).play("""
        time   aux_power_w
        6:30   6000
        8:15   -
    """)
    before = json.dumps(home.monitor.state())
    run = home.monitor.run_so_far()
    assert run is not None
    assert _hours(run.run) == [("06:00", 3.0, 0.3), ("07:00", 6.0, 0.6), ("08:00", 1.5, 0.15)]
    assert json.dumps(home.monitor.state()) == before
    assert Home().monitor.run_so_far() is None


@quick
@given(streams() | heating(), st.sampled_from(SETTINGS))
def test_hours_add_up_to_their_run_and_all_runs_to_the_ledger(
    stream: list[Instant], chosen: Settings
) -> None:
    monitor = Monitor(chosen)
    for at, readings in stream:
        monitor.process(at, readings)
    monitor.advance(stream[-1][0] + timedelta(hours=2))
    for run in monitor.ledger.runs:
        hours = list(hours_of(run))
        if run.energy_kwh is None:
            assert not hours
            continue
        assert hours[0].start <= run.start
        assert run.end <= hours[-1].start + HOUR
        for name, value in (
            ("energy_kwh", run.energy_kwh),
            ("cost", run.cost),
            ("penalty_cost", run.penalty_cost),
        ):
            parts = [getattr(hour, name) for hour in hours]
            assert sum(parts) == pytest.approx(value or 0.0, abs=1e-6)
            assert all(part >= 0 for part in parts)
    sums, total = _sums(monitor.ledger.runs), monitor.ledger.total
    tolerance = 1e-4 * (len(monitor.ledger.runs) + 1)
    if sums:
        assert sums[-1].energy_kwh == pytest.approx(total.energy_kwh, abs=tolerance, rel=1e-6)
        assert sums[-1].cost == pytest.approx(total.cost, abs=tolerance, rel=1e-6)


@quick
@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.integers(1, 200), st.floats(0, 20_000)),
        min_size=1,
        max_size=12,
    )
)
def test_hours_are_what_each_minute_adds_up_to(table: list[tuple[int, int, float]]) -> None:
    start = at = instant("5:17")
    values, by_minute = Values(), defaultdict[datetime, float](float)
    draft = Draft.begin(start, EvidenceKind.STRIPS_CIRCUIT, 1.0, values, RULES.zone)
    for price, minutes, power_w in table:
        values.put(Quantity.PRICE_PER_KWH, price / 10)
        draft.add(at, at + timedelta(minutes=minutes), power_w, values, RULES)
        for _ in range(minutes):
            by_minute[at.replace(minute=0)] += power_w / 60_000
            at += timedelta(minutes=1)
    run = Ledger().add(draft, RULES)
    assert run is not None
    assert {hour.start: hour.energy_kwh for hour in hours_of(run)} == pytest.approx(
        dict(by_minute), abs=1.1e-4
    )


def _grown(ledger: Ledger, *starts: datetime) -> list[Run]:
    added = [ledger.add(_load(start, 90, 5000 + start.day), RULES) for start in starts]
    return [run for run in added if run is not None]


def _years() -> tuple[Ledger, list[Run]]:
    """Return a ledger of three winters, and all its runs; those of the first are not kept."""
    ledger = Ledger()
    first = datetime(2023, 1, 3, 5, 20, tzinfo=UTC)
    every = [first + timedelta(days=days) for days in (0, 1, 40, 400, 401, 402, 760, 761, 775)]
    return ledger, _grown(ledger, *every)


def test_sums_grow_run_by_run() -> None:
    ledger = Ledger()
    ledger.add(_load(instant("6:30"), 60), RULES)
    ledger.add(_load(instant("7:40"), 10), RULES)
    ledger.add(_load(instant("9:00"), 10), RULES)
    sums = _sums(ledger.runs)
    assert [(f"{hour.start:%H}", hour.energy_kwh, hour.cost) for hour in sums] == [
        ("06", 3.0, 0.6),
        ("07", 7.0, 1.4),
        ("09", 8.0, 1.6),
    ]


def test_runs_that_are_not_kept_leave_all_later_sums_as_they_were() -> None:
    ledger, runs = _years()
    assert len(ledger.runs) == 6
    assert ledger.past is not None
    after = runs[3].start
    whole = {hour.start: hour for hour in _sums(runs) if hour.start > after - HOUR}
    assert {hour.start: hour for hour in _sums(ledger.runs, ledger.past)} == whole
    again = Ledger.from_dict(json.loads(json.dumps(ledger.as_dict())))
    assert again.past == ledger.past


def test_what_days_have_kept_leads_up_to_the_past() -> None:
    ledger, runs = _years()
    assert ledger.past is not None
    older = sums_of_days(ledger.days, ledger.past, NEW_YORK)
    assert [hour.start for hour in older] == [
        datetime(2023, 1, 4, 4, tzinfo=UTC),
        datetime(2023, 1, 5, 4, tzinfo=UTC),
        datetime(2023, 2, 12, 6, tzinfo=UTC),
    ]
    used = [run.energy_kwh or 0.0 for run in runs]
    assert [hour.energy_kwh for hour in older] == pytest.approx(
        [used[0], used[0] + used[1], sum(used[:3])], abs=1e-4
    )
    assert older[-1][1:] == ledger.past[1:]


def _series(*hours: tuple[str, float], base: float = 0.0) -> Series:
    return Series([(instant(clock), value) for clock, value in hours], base)


def _told(series: Series, since: str, until: str, zone: ZoneInfo = NEW_YORK) -> list[str]:
    hours = series.hours(instant(since), instant(until), zone)
    return [f"{hour:%d %H:%M}" for hour in sorted(hours)]


def test_the_sum_holds_until_it_changes() -> None:
    series = _series(("6:00", 3.0), ("7:00", 3.0), ("9:00", 5.0), base=1.0)
    at = [series.at(instant(f"{hour}:00")) for hour in range(5, 11)]
    assert at == [1.0, 3.0, 3.0, 3.0, 5.0, 5.0]


def test_hours_in_which_it_changed_are_told_with_those_before_and_each_days_first() -> None:
    series = _series(("6:00", 3.0), ("7:00", 3.0), ("9:00", 5.0), ("10:00", 6.0))
    # Midnight in New York is 5:00.
    assert _told(series, "0:00", "12:00") == [
        "15 05:00",
        "15 06:00",
        "15 08:00",
        "15 09:00",
        "15 10:00",
    ]
    assert _told(series, "10:00", "80:00") == ["15 10:00", "16 05:00", "17 05:00", "18 05:00"]
    assert _told(series, "29:00", "29:00") == ["16 05:00"]
    assert _told(series, "29:00", "29:00", KOLKATA) == []
    assert _told(series, "29:00", "43:00", KOLKATA) == ["16 19:00"]


def test_nothing_is_told_of_what_never_was() -> None:
    assert _told(_series(), "0:00", "99:00") == []
    assert _told(_series(("6:00", 0.0)), "0:00", "99:00") == []


def test_a_sum_from_before_goes_on_by_days_though_nothing_comes() -> None:
    assert _told(_series(base=2.0), "6:00", "60:00") == ["16 05:00", "17 05:00"]


def test_days_begin_where_the_clocks_change_too() -> None:
    series = Series([(datetime(2026, 3, 7, 12, tzinfo=UTC), 1.0)], 0.0)
    told = series.hours(
        datetime(2026, 3, 7, 13, tzinfo=UTC), datetime(2026, 3, 10, tzinfo=UTC), NEW_YORK
    )
    assert sorted(told) == [
        datetime(2026, 3, 8, 5, tzinfo=UTC),
        datetime(2026, 3, 9, 4, tzinfo=UTC),
    ]


def test_a_run_over_the_change_of_clocks_has_every_hour_once() -> None:
    # 1:00 comes twice in New York on that night.
    start = datetime(2025, 11, 2, 4, 30, tzinfo=UTC)
    run = Ledger().add(_load(start, 180), RULES)
    assert run is not None
    hours = list(hours_of(run))
    assert [hour.start for hour in hours] == [
        start.replace(minute=0) + index * HOUR for index in range(4)
    ]
    assert [hour.energy_kwh for hour in hours] == [3.0, 6.0, 6.0, 3.0]

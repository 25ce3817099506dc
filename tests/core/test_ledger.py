"""The ledger: runs that never overlap, stages that are one run, sums that stay what they were."""

from datetime import date, timedelta
import json

import pytest

from custom_components.aux_heat.core import EvidenceKind, Ledger, Monitor, Quantity, Settings
from custom_components.aux_heat.core.circumstances import Fact
from custom_components.aux_heat.core.draft import Draft, join_overlapping
from custom_components.aux_heat.core.reading import Values
from custom_components.aux_heat.core.rules import Rules

from .home import Home, instant

RULES = Rules.of(Settings(balance_point_c=0.0))


def _load(
    start: str, end: str, power_w: float, day: str = "2026-01-15", **values: float | str | bool
) -> Draft:
    now = Values()
    for name, value in values.items():
        now.put(Quantity(name), value)
    begin = instant(start, day)
    draft = Draft.begin(begin, EvidenceKind.HOME_METER, 0.8, now, RULES.zone)
    draft.add(begin, instant(end, day), power_w, now, RULES)
    return draft


def test_two_stages_are_one_run() -> None:
    (run,) = join_overlapping(
        [_load("6:10", "6:30", 5000, outdoor_c=2), _load("6:00", "6:40", 5000, outdoor_c=2)],
        RULES.zone,
    )
    entered = Ledger().add(run, RULES)
    assert entered is not None
    assert (entered.start, entered.end) == (instant("6:00"), instant("6:40"))
    assert entered.energy_kwh == pytest.approx(5.0, abs=1e-4)
    assert (entered.peak_w, entered.outdoor_c) == (10_000, 2.0)
    assert run.runs == 1
    assert run.duration_s == 40 * 60


def test_stages_one_after_the_other_do_not_add_to_the_peak() -> None:
    (run,) = join_overlapping(
        [_load("6:00", "7:00", 5000), _load("6:05", "6:10", 4000), _load("6:20", "6:30", 3000)],
        RULES.zone,
    )
    assert run.peak_w == 9000


def test_joined_stages_have_their_time_once_on_each_day_and_in_each_mode() -> None:
    (run,) = join_overlapping(
        [
            _load("23:00", "25:00", 5000, emergency_heat=True),
            _load("24:30", "25:30", 5000, emergency_heat=True),
        ],
        RULES.zone,
    )
    assert [share.duration_s for share in run.days.values()] == [3600, 5400]
    assert [share.runs for share in run.days.values()] == [1, 0]
    assert run.held[Fact.EMERGENCY] == 9000


def test_loads_that_only_touch_stay_two_runs() -> None:
    loads = [_load("6:00", "6:10", 5000), _load("6:10", "6:20", 5000), _load("7:00", "7:10", 5000)]
    assert join_overlapping(loads, RULES.zone) == loads


def test_a_run_where_one_stands_already_is_not_entered() -> None:
    ledger = Ledger()
    assert ledger.add(_load("6:00", "6:30", 5000), RULES) is not None
    before = json.dumps(ledger.as_dict())
    assert ledger.add(_load("6:29", "6:40", 5000), RULES) is None
    assert ledger.add(_load("5:50", "6:01", 5000), RULES) is None
    assert ledger.add(_load("5:50", "6:40", 5000), RULES) is None
    assert json.dumps(ledger.as_dict()) == before
    assert ledger.add(_load("6:30", "6:40", 5000), RULES) is not None
    assert ledger.add(_load("5:50", "6:00", 5000), RULES) is not None


def test_a_run_without_length_is_none() -> None:
    draft = Draft.begin(instant("6:00"), EvidenceKind.THERMOSTAT, 0.9, Values(), RULES.zone)
    assert Ledger().add(draft, RULES) is None


def test_a_run_entered_late_stands_in_its_place() -> None:
    ledger = Ledger()
    for start, end in (("8:00", "8:10"), ("6:00", "6:10"), ("7:00", "7:10")):
        ledger.add(_load(start, end, 5000), RULES)
    assert [run.start.hour for run in ledger.runs] == [6, 7, 8]


def test_old_runs_go_and_their_energy_stays() -> None:
    ledger = Ledger()
    ledger.add(_load("6:00", "7:00", 5000, "2023-01-15"), RULES)
    ledger.add(_load("6:00", "7:00", 5000, "2026-01-15"), RULES)
    assert len(ledger.runs) == 1
    assert ledger.total.energy_kwh == 10.0
    assert len(ledger.days) == 2


def test_what_was_stored_comes_back_to_the_byte() -> None:
    ledger = Ledger()
    at = instant("0:00")
    for hour in range(50):
        start = f"{hour}:{hour % 7:02}"
        ledger.add(_load(start, f"{hour}:31", 4321.1 + hour / 3, price_per_kwh=0.1), RULES)
    stored = json.dumps(ledger.as_dict())
    again = Ledger.from_dict(json.loads(stored))
    assert json.dumps(again.as_dict()) == stored
    assert again.total == ledger.total
    assert again.runs == ledger.runs
    assert again.overlaps(at, at + timedelta(minutes=1))


def test_a_ledger_without_its_total_adds_up_its_days() -> None:
    assert Ledger.from_dict({"runs": [], "days": {}}).total == Ledger().total
    ledger = Ledger()
    ledger.add(_load("6:00", "7:00", 5000), RULES)
    stored = ledger.as_dict()
    del stored["total"]
    assert Ledger.from_dict(stored).total == ledger.total


def test_runs_are_found_by_when_they_began_and_by_when_they_were_on() -> None:
    ledger = Ledger()
    for start, end in (("6:00", "6:30"), ("7:00", "7:30"), ("8:00", "8:30")):
        ledger.add(_load(start, end, 5000), RULES)

    def begun(start: str | None, end: str | None) -> list[int]:
        first, last = (None if at is None else instant(at) for at in (start, end))
        return [run.start.hour for run in ledger.begun_between(first, last)]

    assert begun(None, None) == [6, 7, 8]
    assert begun("7:00", None) == [7, 8]
    assert begun("6:01", "8:00") == [7]
    assert begun(None, "7:00:01") == [6, 7]
    assert begun("8:01", "6:00") == []
    on = [run.start.hour for run in ledger.between(instant("6:29"), instant("7:00:01"))]
    assert on == [6, 7]
    assert ledger.between(instant("6:30"), instant("7:00")) == []


def test_counting_goes_back_as_far_as_the_past_was_read() -> None:
    ledger, past = Ledger(), Ledger()
    ledger.since, past.since = date(2026, 1, 15), date(2026, 1, 5)
    ledger.rebuild(past, instant("0:00"), instant("24:00"), RULES.zone, lambda run: run)
    assert ledger.since == date(2026, 1, 5)
    ledger.rebuild(Ledger(), instant("0:00"), instant("24:00"), RULES.zone, lambda run: run)
    assert ledger.since == date(2026, 1, 5)


def test_runs_that_are_newer_than_the_state_are_not_run_again() -> None:
    home = Home().play("""
        time   aux_power_w
        06:00  0
    """)
    early = home.monitor.state()
    home.play("""
        time   aux_power_w
        06:10  9600
        06:40  0
        06:50  9600
        07:00  0
    """)
    stored = json.loads(json.dumps({**early, "ledger": home.monitor.ledger.as_dict()}))
    home.monitor = Monitor(home.settings, stored)
    home.play("""
        time   aux_power_w
        06:00  0
        06:10  9600
        06:40  0
        06:50  9600
        07:00  0
        07:10  9600
        07:20  0
    """)
    assert home.runs == ["06:10-06:40", "06:50-07:00", "07:10-07:20"]


def test_runs_that_are_left_alone_keep_since_when_they_are_known() -> None:
    home = Home().play("""
        time   aux_power_w
        06:00  0
        06:10  9600
        06:40  0
    """)
    fresh = Monitor(home.settings).state()
    home.monitor = Monitor(home.settings, {**fresh, "ledger": home.monitor.ledger.as_dict()})
    home.play(
        """
        time   aux_power_w
        06:00  0
        06:10  9600
        07:00  0
    """,
        day="2026-01-18",
    )
    assert home.monitor.ledger.since == date(2026, 1, 15)
    assert home.runs == ["06:10-06:40", "06:10-07:00"]


def test_what_was_used_before_any_run_was_known_is_entered_once() -> None:
    home = Home(price_per_kwh=0.2).play("""
        time   aux_power_w
        06:00  10000
        07:00  0
    """)
    ledger = home.monitor.ledger
    early = {date(2026, 1, 10): 5.0, date(2026, 1, 9): 2.5}
    ledger.add_early({}, instant("0:00"))
    assert ledger.total.energy_kwh == 10
    for _ in range(2):
        ledger.add_early(early, instant("0:00"))
        assert ledger.total.energy_kwh == 17.5
    assert ledger.total.unpriced_kwh == 7.5
    assert ledger.days[date(2026, 1, 9)].energy_kwh == 2.5
    assert ledger.month(date(2026, 1, 20)).energy_kwh == 17.5


def test_what_was_only_read_is_not_counted_from_day_to_day() -> None:
    table = """
        time   aux_power_w
        06:00  10000
        07:00  0
    """
    home = Home().play(table)
    home.monitor.count_from_here()
    assert home.snapshot.total.energy_kwh == 0
    assert home.play(table, "2026-01-16").snapshot.total.energy_kwh == 10
    assert home.monitor.ledger.total.energy_kwh == 20
    assert home.restart().snapshot.total.energy_kwh == 10

"""Sums of the month and the season: which runs are in them, and when they begin anew."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
import json

from hypothesis import given, settings, strategies as st
import pytest

from custom_components.aux_heat.core import EvidenceKind, Ledger, Monitor, Quantity, Settings
from custom_components.aux_heat.core.draft import Draft
from custom_components.aux_heat.core.reading import Values
from custom_components.aux_heat.core.rules import Rules
from custom_components.aux_heat.core.season import Season
from custom_components.aux_heat.core.share import Share

from .home import Home, instant

RUN = """
    time   aux_power_w
    06:00  10000
    07:00  0
"""


def _sums(home: Home) -> tuple[float, float, float]:
    """Return the kWh of today, the month and the season."""
    now = home.snapshot
    return now.today.energy_kwh, now.month.energy_kwh, now.season.energy_kwh


def test_today_this_month_and_this_season() -> None:
    home = Home(price_per_kwh=0.2)
    for day in ("2025-06-30", "2025-07-01", "2025-12-31", "2026-01-01", "2026-01-15"):
        home.play(RUN, day)
    assert _sums(home) == (10.0, 20.0, 40.0)
    assert home.snapshot.month.cost == pytest.approx(4.0)
    assert home.snapshot.season.runs == 4


def test_south_of_the_equator_a_season_begins_in_january() -> None:
    home = Home(season_begins_in=1)
    for day in ("2025-12-31", "2026-01-01", "2026-07-15"):
        home.play(RUN, day)
    assert _sums(home) == (10.0, 10.0, 20.0)


@pytest.mark.parametrize(
    ("zone", "midnight"),
    [("UTC", "24:00"), ("America/New_York", "28:00"), ("Asia/Kolkata", "18:30")],
)
def test_month_and_season_begin_anew_at_local_midnight_without_any_reading(
    zone: str, midnight: str
) -> None:
    home = Home(time_zone=zone).play(RUN, "2026-06-30")
    begin = instant(midnight, "2026-06-30")
    home.monitor.advance(begin - timedelta(seconds=1))
    assert home.monitor.next_deadline == begin
    assert _sums(home) == (10.0, 10.0, 10.0)
    home.monitor.advance(begin)
    assert _sums(home) == (0.0, 0.0, 0.0)


def test_a_new_month_is_not_a_new_season() -> None:
    home = Home().play(RUN, "2026-01-31")
    home.monitor.advance(instant("0:00", "2026-02-01"))
    assert _sums(home) == (0.0, 0.0, 10.0)


def test_a_run_over_the_end_of_the_month_is_split_while_it_lasts_and_when_it_ends() -> None:
    home = Home(price_per_kwh=0.1)
    home.report(instant("23:00", "2026-06-30"), {"aux_power_w": 10_000})
    home.monitor.advance(instant("23:30", "2026-06-30"))
    assert _sums(home) == (5.0, 5.0, 5.0)
    home.monitor.advance(instant("25:30", "2026-06-30"))
    assert _sums(home) == (15.0, 15.0, 15.0)
    home.report(instant("26:00", "2026-06-30"), {"aux_power_w": 0})
    assert _sums(home) == (20.0, 20.0, 20.0)
    assert home.monitor.ledger.month(date(2026, 6, 30)).energy_kwh == 10.0
    assert home.snapshot.season.runs == 0, "it began in the season before"


def test_looking_on_changes_nothing() -> None:
    home = Home().play(RUN)
    now = home.snapshot
    now.month.add(now.season)
    now.season.add(now.today)
    assert _sums(home) == (10.0, 10.0, 10.0)


def test_a_restart_keeps_them() -> None:
    home = Home(price_per_kwh=0.123)
    for day in range(1, 29):
        home.play(RUN, f"2026-01-{day:02}")
    before = home.snapshot
    again = Monitor(home.settings, json.loads(json.dumps(home.monitor.state()))).snapshot()
    assert (again.month, again.season) == (before.month, before.season)


def test_where_the_home_has_moved_its_days_stay_as_they_were_reckoned() -> None:
    home = Home(time_zone="America/Los_Angeles")
    home.report(instant("4:00", "2026-02-01"), {"aux_power_w": 10_000})
    home.report(instant("5:00", "2026-02-01"), {"aux_power_w": 0})
    moved = Monitor(Settings(time_zone="Europe/Berlin"), home.monitor.state())
    assert home.snapshot.month.energy_kwh == 10.0
    assert moved.snapshot().month.energy_kwh == 0.0
    assert moved.ledger.month(date(2026, 1, 31)).energy_kwh == 10.0
    assert moved.snapshot().season.energy_kwh == 10.0


RULES = Rules.of(Settings(balance_point_c=0.0, time_zone="America/New_York"))


@given(st.lists(st.tuples(st.integers(0, 500 * 24), st.integers(1, 59)), max_size=30))
@settings(max_examples=60, deadline=None)
def test_they_are_the_sum_of_their_days_in_whatever_order_runs_are_entered(
    runs: list[tuple[int, int]],
) -> None:
    """Looked at after each, as the dashboard would; the same to the last digit from the store."""
    values = Values()
    values.put(Quantity.OUTDOOR_C, 4.0)
    values.put(Quantity.PRICE_PER_KWH, 0.173)
    ledger = Ledger()
    now = date(2026, 11, 3)
    for hour, minutes in runs:
        start = datetime(2025, 9, 1, tzinfo=UTC) + timedelta(hours=hour)
        draft = Draft.begin(start, EvidenceKind.HOME_METER, 0.8, values, RULES.zone)
        draft.add(start, start + timedelta(minutes=minutes), 9_871.3, values, RULES)
        ledger.add(draft, RULES)
        ledger.season(Season.of(now, 7))
        ledger.month(now)
    for day in (date(2025, 9, 1), date(2025, 12, 31), date(2026, 7, 1), now):
        season = Season.of(day, 7)
        by_hand = Share()
        for one in sorted(ledger.days):
            if season.first <= one <= season.last:
                by_hand.add(ledger.days[one])
        summed = ledger.season(season)
        assert summed.energy_kwh == pytest.approx(by_hand.energy_kwh)
        assert summed.penalty_cost == pytest.approx(by_hand.penalty_cost)
        assert summed.runs == by_hand.runs
        again = Ledger.from_dict(json.loads(json.dumps(ledger.as_dict())))
        assert (again.season(season), again.month(day)) == (summed, ledger.month(day))

"""Which day a run's time and money belong to."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from custom_components.aux_heat.core.local_day import next_midnight

from .home import Home, instant


def _hours(home: Home) -> dict[str, float]:
    return {
        f"{day:%m-%d}": share.duration_s / 3600 for day, share in home.monitor.ledger.days.items()
    }


def test_a_run_over_midnight_is_split_between_the_local_days() -> None:
    home = Home(time_zone="America/New_York", price_per_kwh=0.1).play("""
        time   aux_power_w
        04:00  10000
        07:00  0
    """)
    assert _hours(home) == {"01-14": 1.0, "01-15": 2.0}
    days = home.monitor.ledger.days
    assert [share.runs for share in days.values()] == [1, 0]
    assert days[date(2026, 1, 14)].cost == pytest.approx(1.0)
    assert home.monitor.ledger.total.runs == 1


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-03-08", 23.0), ("2026-11-01", 25.0), ("2026-07-01", 24.0)]
)
def test_days_on_which_the_clock_changes_have_their_own_length(day: str, hours: float) -> None:
    home = Home(time_zone="America/New_York")
    start = instant("0:00", day) - timedelta(hours=6)
    home.report(start, {"aux_power_w": 10000})
    home.report(start + timedelta(hours=48), {"aux_power_w": 0})
    assert _hours(home)[day[5:]] == hours
    assert sum(_hours(home).values()) == 48


@pytest.mark.parametrize(
    "zone", ["Africa/Cairo", "America/Havana", "America/St_Johns", "Asia/Beirut", "Pacific/Apia"]
)
def test_a_midnight_that_comes_twice_or_never_stops_nothing(zone: str) -> None:
    at = datetime(2006, 1, 1, tzinfo=UTC)
    while at.year < 2012:
        after = next_midnight(at, ZoneInfo(zone))
        assert timedelta() < after - at <= timedelta(hours=49)
        at = after if after - at < timedelta(hours=20) else at + timedelta(minutes=7 * 60 + 13)


def test_todays_share_begins_anew_at_midnight_without_any_reading() -> None:
    home = Home(time_zone="Europe/Berlin").play("""
        time   aux_power_w
        20:00  10000
        22:00  0
    """)
    assert home.snapshot.today.energy_kwh == 20.0
    assert home.monitor.next_deadline == instant("23:00")
    home.monitor.advance(instant("22:59:59"))
    assert home.snapshot.today.energy_kwh == 20.0
    home.monitor.advance(instant("23:00"))
    assert home.snapshot.today.energy_kwh == home.snapshot.today.runs == 0
    assert home.snapshot.total.energy_kwh == 20.0


def test_a_run_in_progress_counts_for_the_day_it_is() -> None:
    home = Home().play("""
        time   aux_power_w
        23:00  10000
        25:00  -
    """)
    assert home.snapshot.today.energy_kwh == pytest.approx(10.0)
    assert home.snapshot.total.energy_kwh == pytest.approx(20.0)
    assert home.snapshot.running_since == instant("23:00")


def test_the_growing_run_shows_before_it_ends() -> None:
    home = Home(price_per_kwh=0.1).play("""
        time   aux_power_w
        06:00  10000
        06:30  -
    """)
    assert home.snapshot.today.energy_kwh == 5.0
    assert home.snapshot.today.cost == pytest.approx(0.5)
    assert home.runs == []
    home.report(instant("06:45"), {"aux_power_w": 0})
    assert home.snapshot.today.energy_kwh == 7.5

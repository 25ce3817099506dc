"""Summaries: a period's runs, energy and money, why, in which weather, and last season's."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, strategies as st
import pytest

from custom_components.aux_heat.core import (
    Cause,
    OutdoorBin,
    Period,
    PeriodKind,
    Sum,
    Summary,
)
from custom_components.aux_heat.core.local_day import first_instant

from .home import Home

JULY, JANUARY = 7, 1
A_DAY = date(2026, 1, 15)


def day(text: str) -> Period:
    return Period(date.fromisoformat(text), date.fromisoformat(text))


def days(first: str, last: str) -> Period:
    return Period(date.fromisoformat(first), date.fromisoformat(last))


def home(**settings: object) -> Home:
    """Give a home whose heat pump copes down to 0 degC, 2 K either way."""
    return Home(balance_point_c=0, **settings)


def heated(house: Home, on: str, hours: float = 1, **values: object) -> None:
    """Let 10 kW of strips run for some hours from 6:00 UTC on a day."""
    at = datetime.fromisoformat(on).replace(tzinfo=UTC, hour=6)
    told = {"hvac_action": "heating", "indoor_c": 20, "setpoint_c": 21, "outdoor_c": -10}
    house.report(at, told | {"price_per_kwh": 0.2} | values | {"aux_power_w": 10_000})
    house.report(at + timedelta(hours=hours), {"aux_power_w": 0})


def figures(total: Sum) -> tuple[int, float, float | None, float | None]:
    """Return runs, hours, energy and cost."""
    kwh, cost = total.value("energy_kwh"), total.value("cost")
    return (
        total.share.runs,
        round(total.share.duration_s / 3600, 3),
        kwh if kwh is None else round(kwh, 3),
        cost if cost is None else round(cost, 3),
    )


@pytest.mark.parametrize(
    ("kind", "of", "begins_in", "first", "last"),
    [
        (PeriodKind.DAY, "2026-01-15", JULY, "2026-01-15", "2026-01-15"),
        (PeriodKind.MONTH, "2026-01-31", JULY, "2026-01-01", "2026-01-31"),
        (PeriodKind.MONTH, "2028-02-01", JULY, "2028-02-01", "2028-02-29"),
        (PeriodKind.MONTH, "2026-12-31", JULY, "2026-12-01", "2026-12-31"),
        (PeriodKind.SEASON, "2026-01-15", JULY, "2025-07-01", "2026-06-30"),
        (PeriodKind.SEASON, "2026-08-15", JANUARY, "2026-01-01", "2026-12-31"),
    ],
)
def test_period_that_a_day_lies_in(
    kind: PeriodKind, of: str, begins_in: int, first: str, last: str
) -> None:
    assert Period.of(kind, date.fromisoformat(of), begins_in) == days(first, last)


def test_the_same_days_of_the_season_before() -> None:
    assert days("2027-11-05", "2028-02-29").shifted(-1) == days("2026-11-05", "2027-02-28")
    assert days("2027-03-01", "2027-03-31").shifted(1) == days("2028-03-01", "2028-03-31")


@pytest.mark.parametrize(
    ("known_from", "expected"),
    [
        ("2024-12-01", days("2026-01-01", "2026-01-20")),
        ("2025-01-01", days("2026-01-01", "2026-01-20")),
        ("2025-01-10", days("2026-01-10", "2026-01-20")),
        ("2025-01-20", days("2026-01-20", "2026-01-20")),
        ("2025-01-21", None),
        ("2026-01-01", None),
    ],
)
def test_only_days_that_may_be_known_of_both_seasons_are_compared(
    known_from: str, expected: Period | None
) -> None:
    period = days("2026-01-01", "2026-01-20")
    assert period.with_data_before(date.fromisoformat(known_from)) == expected


def test_a_period_of_no_day_or_of_years_has_no_like_in_the_season_before() -> None:
    long_ago = date(2000, 1, 1)
    assert days("2026-01-15", "2026-01-14").with_data_before(long_ago) is None
    assert days("2024-01-15", "2026-01-14").with_data_before(long_ago) is None


def test_runs_energy_and_money_of_a_month() -> None:
    house = home()
    heated(house, "2025-12-31", hours=2)
    heated(house, "2026-01-10", hours=1)
    heated(house, "2026-01-20", hours=3, price_per_kwh=0.3)
    heated(house, "2026-02-01", hours=4)
    summary = house.monitor.summary(days("2026-01-01", "2026-01-31"))
    assert figures(summary.total) == (2, 4.0, 40.0, 2.0 + 9.0)
    assert summary.total.unpriced_kwh == 0
    assert summary.total.runs_without_energy == 0
    assert summary.runs_without_details == 0


def test_nothing_is_nothing_and_not_unknown() -> None:
    house = home()
    heated(house, "2026-01-10")
    house.report(datetime(2026, 1, 11, tzinfo=UTC), {"outdoor_c": 1})
    summary = house.monitor.summary(day("2026-01-11"))
    assert figures(summary.total) == (0, 0.0, 0.0, 0.0)
    assert (summary.by_cause, summary.by_outdoor, summary.comparison) == ({}, {}, None)
    assert figures(Home().monitor.summary(day("2026-01-11")).total) == (0, 0.0, 0.0, 0.0)


def test_run_over_midnight_belongs_to_both_days_and_counts_for_the_first() -> None:
    house = home().play(
        """
        time   aux_power_w  outdoor_c  price_per_kwh
        22:00  10000        -10        0.2
        25:00  0            .          .
        """,
        day="2026-01-14",
    )
    before, after = (house.monitor.summary(day(of)) for of in ("2026-01-14", "2026-01-15"))
    assert figures(before.total) == (1, 2.0, 20.0, 4.0)
    assert figures(after.total) == (0, 1.0, 10.0, 2.0)
    for summary in (before, after):
        (part,) = summary.by_outdoor.values()
        assert figures(part.sum) == figures(summary.total)
        assert part.fraction == 1.0


def test_days_are_local() -> None:
    house = home(time_zone="America/New_York")
    heated(house, "2026-01-15")
    # 6:00 UTC is 1:00 at night, and 4:00 is the evening before.
    assert house.monitor.summary(day("2026-01-15")).total.share.runs == 1
    later = home(time_zone="America/Los_Angeles")
    heated(later, "2026-01-15")
    assert later.monitor.summary(day("2026-01-14")).total.share.runs == 1


def test_share_by_cause() -> None:
    house = home()
    heated(house, "2026-01-10", hours=3)
    heated(house, "2026-01-11", hours=1, outdoor_c=8, emergency_heat="on")
    summary = house.monitor.summary(days("2026-01-01", "2026-01-31"))
    assert summary.fraction_of == "energy_kwh"
    assert [(cause, part.fraction) for cause, part in summary.by_cause.items()] == [
        (Cause.CAPACITY, 0.75),
        (Cause.EMERGENCY_HEAT, 0.25),
    ]
    assert figures(summary.by_cause[Cause.CAPACITY].sum) == (1, 3.0, 30.0, 6.0)
    assert summary.by_cause[Cause.CAPACITY].sum.value("penalty_cost") == 0
    assert summary.by_cause[Cause.EMERGENCY_HEAT].sum.value("penalty_cost") == pytest.approx(
        summary.total.value("penalty_cost")
    )


def test_share_by_weather() -> None:
    house = home()
    heated(house, "2026-01-10", hours=1, outdoor_c=0)
    heated(house, "2026-01-11", hours=1, outdoor_c=-1.0)
    heated(house, "2026-01-12", hours=2, outdoor_c=-21)
    heated(house, "2026-01-13", hours=1, outdoor_c=None)
    summary = house.monitor.summary(days("2026-01-01", "2026-01-31"))
    assert [
        (str(each), part.sum.share.runs, part.fraction) for each, part in summary.by_outdoor.items()
    ] == [("-10--5", 1, 0.4), ("30-35", 2, 0.4), ("None", 1, 0.2)]


@pytest.mark.parametrize(
    ("outdoor_c", "expected"),
    [(-1.2, "25-30"), ((30 - 32) / 1.8, "30-35"), (1.6, "30-35"), ((35 - 32) / 1.8, "35-40")],
)
def test_a_bin_begins_with_its_lower_edge(outdoor_c: float, expected: str) -> None:
    assert str(OutdoorBin.of(outdoor_c)) == expected


def test_energy_without_a_price_does_not_pass_as_free() -> None:
    house = home()
    heated(house, "2026-01-10", hours=1, price_per_kwh=None)
    unpriced = house.monitor.summary(day("2026-01-10")).total
    assert figures(unpriced) == (1, 1.0, 10.0, None)
    assert unpriced.value("penalty_cost") is None
    assert unpriced.unpriced_kwh == 10.0
    heated(house, "2026-01-11", hours=2)
    mixed = house.monitor.summary(days("2026-01-10", "2026-01-11")).total
    assert figures(mixed) == (2, 3.0, 30.0, 4.0)
    assert mixed.unpriced_kwh == 10.0


def test_price_that_was_gone_for_part_of_a_run_does_not_make_that_part_free() -> None:
    house = home().play(
        """
        time  aux_power_w  outdoor_c  price_per_kwh
        6:00  10000        -10        0.2
        7:00  .            .          none
        8:30  -
        """
    )
    for _ in range(2):
        total = house.monitor.summary(day("2026-01-15")).total
        assert figures(total) == (1, 2.5, 25.0, 2.0)
        assert total.unpriced_kwh == pytest.approx(15.0)
        assert house.snapshot.today.unpriced_kwh == pytest.approx(15.0)
        # The same when it has ended, and after a restart within it.
        house.restart().play("""
            time  aux_power_w
            8:30  0
            """)
    assert house.only_run.unpriced_kwh == pytest.approx(15.0)


def test_energy_without_a_price_over_midnight_belongs_to_its_day() -> None:
    house = home().play(
        """
        time   aux_power_w  outdoor_c  price_per_kwh
        22:00  10000        -10        0.2
        23:00  .            .          none
        25:00  0            .          .
        """,
        day="2026-01-14",
    )
    told = [house.monitor.summary(day(of)).total for of in ("2026-01-14", "2026-01-15")]
    assert [total.unpriced_kwh for total in told] == pytest.approx([10.0, 10.0])
    assert [total.value("cost") for total in told] == [pytest.approx(2.0), None]


def test_free_electricity_costs_nothing() -> None:
    house = home()
    heated(house, "2026-01-10", price_per_kwh=0)
    total = house.monitor.summary(day("2026-01-10")).total
    assert figures(total) == (1, 1.0, 10.0, 0.0)
    assert total.unpriced_kwh == 0


def test_run_whose_size_nobody_knows_has_no_energy() -> None:
    house = home().play(
        """
        time  aux_running  outdoor_c  price_per_kwh
        6:00  on           -10        0.2
        7:00  off          .          .
        """
    )
    summary = house.monitor.summary(day("2026-01-15"))
    assert figures(summary.total) == (1, 1.0, None, None)
    assert summary.total.runs_without_energy == 1
    assert summary.fraction_of == "duration_s"
    assert [part.fraction for part in summary.by_cause.values()] == [1.0]


def test_run_in_progress_counts_as_if_it_ended_now() -> None:
    house = home().play(
        """
        time  aux_power_w  outdoor_c  price_per_kwh
        6:00  10000        -10        0.2
        7:30  -
        """
    )
    summary = house.monitor.summary(day("2026-01-15"))
    assert house.monitor.ledger.last is None
    assert figures(summary.total) == (1, 1.5, 15.0, 3.0)
    assert figures(summary.total)[0] == house.snapshot.today.runs
    assert figures(summary.by_cause[Cause.CAPACITY].sum) == (1, 1.5, 15.0, 3.0)
    assert [str(each) for each in summary.by_outdoor] == ["10-15"]
    assert house.monitor.summary(day("2026-01-14")).total.share.runs == 0


def two_winters(first: str) -> Summary:
    """Heat for an hour a day in two Januaries, the second with two; report the second's first half.

    ``first`` is the first day that is measured.
    """
    house = home()
    house.report(
        datetime.fromisoformat(first).replace(tzinfo=UTC, hour=12),
        {"aux_power_w": 0, "hvac_action": "idle"},
    )
    for year, hours in ((2025, 1), (2026, 2)):
        for of in range(1, 21 if year == 2025 else 15):
            if date(year, 1, of) > date.fromisoformat(first):
                heated(house, f"{year}-01-{of:02}", hours)
    return house.monitor.summary(days("2026-01-01", "2026-01-31"))


def test_against_the_same_days_of_the_season_before() -> None:
    summary = two_winters("2024-11-20")
    compared = summary.comparison
    assert compared is not None
    # What has not come yet is not compared.
    assert compared.period == days("2026-01-01", "2026-01-14")
    assert compared.period_before == days("2025-01-01", "2025-01-14")
    assert figures(compared.sum) == figures(summary.total) == (14, 28.0, 280.0, 56.0)
    assert figures(compared.sum_before) == (14, 14.0, 140.0, 28.0)


def test_never_against_days_on_which_nobody_measured() -> None:
    compared = two_winters("2025-01-10").comparison
    assert compared is not None
    assert compared.period_before == days("2025-01-11", "2025-01-14")
    assert figures(compared.sum_before) == (4, 4.0, 40.0, 8.0)
    assert compared.period == days("2026-01-11", "2026-01-14")
    assert figures(compared.sum) == (4, 8.0, 80.0, 16.0)
    assert two_winters("2025-01-14").comparison is None
    assert two_winters("2025-12-01").comparison is None


def test_a_season_before_without_a_run_is_a_season_all_the_same() -> None:
    house = home()
    house.report(datetime(2024, 11, 20, tzinfo=UTC), {"aux_power_w": 0})
    heated(house, "2026-01-10")
    compared = house.monitor.summary(day("2026-01-10")).comparison
    assert compared is not None
    assert figures(compared.sum_before) == (0, 0.0, 0.0, 0.0)


@pytest.mark.parametrize("of", ["2026-01-09", "2025-12-31", "2026-01-12"])
def test_of_days_on_which_nobody_counted_nothing_is_known(of: str) -> None:
    house = home()
    heated(house, "2026-01-10")
    heated(house, "2026-01-11")
    total = house.monitor.summary(day(of)).total
    names = ("runs", "duration_s", "energy_kwh", "avoidable_kwh", "cost", "penalty_cost")
    assert {name: total.value(name) for name in names} == dict.fromkeys(names)


def test_period_in_which_counting_began_has_what_was_counted() -> None:
    house = home()
    heated(house, "2026-01-10")
    summary = house.monitor.summary(days("2026-01-01", "2026-01-31"))
    assert figures(summary.total) == (1, 1.0, 10.0, 2.0)
    assert summary.since == date(2026, 1, 10)


def test_since_when_is_counted_outlives_a_restart_and_is_made_up_for() -> None:
    house = home()
    heated(house, "2026-01-10")
    assert house.restart().monitor.ledger.since == date(2026, 1, 10)
    stored = house.monitor.state()
    del stored["ledger"]["since"]
    house.monitor = type(house.monitor)(house.settings, stored)
    assert house.monitor.ledger.since == date(2026, 1, 10)


def test_a_look_before_the_first_reading_is_not_counting() -> None:
    house = home()
    house.monitor.advance(datetime(2025, 1, 1, tzinfo=UTC))
    assert house.monitor.ledger.since is None
    assert house.monitor.summary(day("2026-01-10")).comparison is None
    heated(house, "2026-01-10")
    assert house.monitor.ledger.since == date(2026, 1, 10)


def test_of_old_runs_only_sums_are_left() -> None:
    house = home()
    heated(house, "2023-01-10")
    heated(house, "2023-01-20", price_per_kwh=None)
    heated(house, "2026-01-10")
    old = house.monitor.summary(days("2023-01-01", "2023-01-31"))
    assert figures(old.total) == (2, 2.0, 20.0, 2.0)
    assert old.by_outdoor == {}
    assert old.runs_without_details == 2
    assert figures(old.by_cause[Cause.CAPACITY].sum) == (2, 2.0, 20.0, 2.0)
    # No price was known: no money is not free of charge.
    assert figures(house.monitor.summary(day("2023-01-20")).total) == (1, 1.0, 10.0, None)
    assert old.total.unpriced_kwh == 10.0


@pytest.mark.parametrize(
    ("of", "zone", "expected"),
    [
        ("2026-01-15", "UTC", "2026-01-15T00:00:00+00:00"),
        ("2026-07-15", "America/New_York", "2026-07-15T04:00:00+00:00"),
        # Where clocks are set forward at midnight, the day begins at 1:00.
        ("2026-09-06", "America/Santiago", "2026-09-06T04:00:00+00:00"),
        # Where they are set back at midnight, 23:00 to 24:00 come twice, and the day after both.
        ("2026-04-05", "America/Santiago", "2026-04-05T04:00:00+00:00"),
        ("2025-11-02", "America/Havana", "2025-11-02T04:00:00+00:00"),
    ],
)
def test_when_a_local_day_begins(of: str, zone: str, expected: str) -> None:
    begins = first_instant(date.fromisoformat(of), ZoneInfo(zone))
    assert begins.isoformat() == expected
    just_before = begins - timedelta(seconds=1)
    assert just_before.astimezone(ZoneInfo(zone)).date() < date.fromisoformat(of)


@given(
    lengths=st.lists(st.tuples(st.integers(1, 300), st.integers(1, 900)), min_size=1, max_size=12),
    cut=st.integers(0, 9),
)
def test_periods_side_by_side_have_what_one_over_both_has(
    lengths: list[tuple[int, int]], cut: int
) -> None:
    """However runs lie over midnights: nothing is lost or told twice, by no way of parting it."""
    house, at = home(), datetime(2026, 1, 10, 12, tzinfo=UTC)
    for index, (on_min, off_min) in enumerate(lengths):
        house.report(
            at, {"aux_power_w": 8000, "outdoor_c": index % 5 * 4 - 8, "price_per_kwh": 0.2}
        )
        at += timedelta(minutes=on_min)
        house.report(at, {"aux_power_w": 0})
        at += timedelta(minutes=off_min)
    middle = date(2026, 1, 10) + timedelta(days=cut)
    whole = house.monitor.summary(Period(date(2026, 1, 9), date(2026, 1, 31)))
    parts = [
        house.monitor.summary(period)
        for period in (
            Period(date(2026, 1, 9), middle),
            Period(middle + timedelta(days=1), date(2026, 1, 31)),
        )
    ]
    for name in ("runs", "duration_s", "energy_kwh", "cost", "penalty_cost"):
        total = whole.total.share
        assert sum(getattr(part.total.share, name) for part in parts) == pytest.approx(
            getattr(total, name), abs=1e-6
        )
        for table in (whole.by_cause, whole.by_outdoor):
            assert sum(getattr(part.sum.share, name) for part in table.values()) == pytest.approx(
                getattr(total, name), abs=0.01
            )


# By hand: 20 kWh of gas cost 1.00; their heat 0.96 by the heat pump at 0.18, and 1.28 at 0.24.
GAS: dict[str, object] = {
    "backup": "gas",
    "afue": 0.8,
    "fuel_price_per_kwh": 0.05,
    "burner_kw": 20,
    "rated_cop": {"8.33": 3.0, "-8.33": 3.0},
    "balance_point_c": -5,
}


def burned(house: Home, on: str, price: float | None, outdoor_c: float = 2) -> None:
    """Let the burner burn for an hour."""
    at = datetime.fromisoformat(on).replace(tzinfo=UTC, hour=6)
    told = {"hvac_action": "heating", "outdoor_c": outdoor_c, "price_per_kwh": price}
    house.report(at, told | {"aux_running": "on"})
    house.report(at + timedelta(hours=1), {"aux_running": "off"})


def test_fuel_that_was_cheaper_is_a_saving() -> None:
    house = Home(**GAS)
    burned(house, "2026-01-10", 0.18)
    burned(house, "2026-01-11", 0.24)
    saved, whole = day("2026-01-11"), days("2026-01-01", "2026-01-31")
    total = house.monitor.summary(whole).total
    assert figures(total) == (2, 2.0, 40.0, 2.0)
    assert total.value("penalty_cost") == pytest.approx(0.04 - 0.28)
    assert house.monitor.summary(saved).total.value("penalty_cost") == pytest.approx(-0.28)
    # Electricity and fuel can't be set against each other in kWh.
    assert total.value("penalty_kwh") is None
    assert total.unpriced_kwh == 0


def test_fuel_without_its_price_does_not_pass_as_free() -> None:
    house = Home(**{name: value for name, value in GAS.items() if name != "fuel_price_per_kwh"})
    burned(house, "2026-01-10", 0.18)
    total = house.monitor.summary(day("2026-01-10")).total
    assert figures(total) == (1, 1.0, 20.0, None)
    assert (total.value("penalty_cost"), total.unpriced_kwh) == (None, 20.0)


def test_of_old_fuel_no_extra_energy_is_told_either() -> None:
    house = Home(**GAS)
    burned(house, "2023-01-10", 0.18)
    burned(house, "2026-01-10", 0.18)
    old = house.monitor.summary(day("2023-01-10"))
    assert old.runs_without_details == 1
    assert old.total.value("penalty_kwh") is None
    assert old.total.value("penalty_cost") == pytest.approx(0.04)

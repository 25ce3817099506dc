"""Savings: what putting a finding right would save in a winter; nothing before it is sure."""

from __future__ import annotations

from datetime import date, timedelta
import json

from hypothesis import given, strategies as st
import pytest

from custom_components.aux_heat.core import Monitor, Settings
from custom_components.aux_heat.core.called_days import CalledDay
from custom_components.aux_heat.core.findings.remedy import Spared
from custom_components.aux_heat.core.findings.savings import winter_saving

from .test_findings_lockout import WEATHER, droop_day, house, quiet_day
from .winter import Winter

LOCKOUT = "lockout_misconfigured"
FIRST = date(2026, 1, 1)


def called(count: int, *, heated: int | None = None) -> list[CalledDay]:
    """Return so many days, the last of them heated."""
    idle = 0 if heated is None else count - heated
    return [CalledDay(FIRST + timedelta(days=number), number >= idle, 5) for number in range(count)]


def spent(days: list[CalledDay], kwh: list[float], price: float = 0.2) -> dict[date, Spared]:
    return {
        day.day: Spared(value, value * price) for day, value in zip(days, kwh, strict=True) if value
    }


def test_the_same_every_day_is_that_for_a_winter() -> None:
    days = called(10)
    saving = winter_saving(days, FIRST, spent(days, [2.0] * 10))
    assert saving is not None
    assert saving.winter_days == 120
    assert saving.kwh == pytest.approx(240)
    assert saving.cost == pytest.approx(48)


@pytest.mark.parametrize("count", [0, 1, 6])
def test_less_than_a_week_of_heating_says_nothing(count: int) -> None:
    days = called(count)
    assert winter_saving(days, FIRST, spent(days, [2.0] * count)) is None


def test_what_may_be_chance_is_not_promised() -> None:
    days = called(10)
    assert winter_saving(days, FIRST, spent(days, [9.0, *[0.0] * 9])) is None


@given(st.lists(st.floats(0, 40), min_size=7, max_size=60))
def test_never_more_is_promised_than_was_measured(kwh: list[float]) -> None:
    days = called(len(kwh))
    saving = winter_saving(days, FIRST, spent(days, kwh))
    measured = sum(kwh) / len(kwh)
    if saving is not None and saving.kwh is not None:
        assert measured / 3 * 120 <= saving.kwh * (1 + 1e-9)
        assert saving.kwh <= measured * 120 * (1 + 1e-9)


def test_where_only_some_days_are_heated_a_winter_is_shorter() -> None:
    days = called(30, heated=10)
    saving = winter_saving(days, FIRST, spent(days, [0.0] * 20 + [2.0] * 10))
    assert saving is not None
    assert saving.winter_days == 40


@pytest.mark.parametrize(
    ("heated", "first", "winter_days"),
    [
        # A whole year was seen: its heated days, where the rate is that of most of them.
        (180, 0, 180),
        (60, 0, 60),
        # A rate of a few weeks is not that of half a year.
        (180, 380, 120),
        (60, 380, 60),
    ],
)
def test_a_year_that_was_seen_tells_how_long_winters_are(
    heated: int, first: int, winter_days: int
) -> None:
    days = called(400, heated=heated)
    saving = winter_saving(days, FIRST + timedelta(days=first), spent(days, [1.0] * 400))
    assert saving is not None
    assert saving.winter_days == winter_days


def test_without_a_price_there_is_energy_and_no_money() -> None:
    days = called(10)
    saving = winter_saving(days, FIRST, {day.day: Spared(2.0, None) for day in days})
    assert saving is not None
    assert saving.kwh == pytest.approx(240)
    assert saving.cost is None


# In a home.


def lasts(winter: Winter, days: int) -> Winter:
    for number in range(days):
        droop_day(winter, WEATHER[number % 7] + number // 7 / 10)
    return winter


def test_a_lockout_that_is_too_high_says_nothing_on_the_day_it_is_found() -> None:
    details = lasts(house(), 3).one(LOCKOUT).details
    assert {name: details[name] for name in details if name.startswith("winter")} == {
        "winter_saves_kwh": None,
        "winter_saves_cost": None,
        "winter_days": None,
    }


def test_a_lockout_that_is_too_high_says_what_a_winter_costs_once_a_week_was_seen() -> None:
    winter = lasts(house(), 14)
    details = winter.one(LOCKOUT).details
    # 10 kW for 20 min a day, of which the heat pump saves about 63 %, at 0.30 a kWh.
    assert details["winter_days"] == 120
    assert details["winter_saves_kwh"] == pytest.approx(120 * 3.33 * 0.63, rel=0.05)
    cost = 0.3 * details["winter_saves_kwh"]
    assert details["winter_saves_cost"] == pytest.approx(cost, rel=0.01)


def test_runs_that_the_lockout_would_let_pass_are_not_promised() -> None:
    # The heat pump balances at -5, so that -3 is suggested: what runs at -3.5 stays.
    mild, cold = lasts(house(), 14), lasts(house(), 14)
    before = mild.one(LOCKOUT).details["winter_saves_kwh"]
    for number in range(7):
        quiet_day(mild, -3.4 - number / 10)
        droop_day(cold, -3.4 - number / 10)
    after = [winter.one(LOCKOUT).details["winter_saves_kwh"] for winter in (mild, cold)]
    assert after[0] == after[1] < before


def test_emergency_heat_says_what_it_would_cost_to_leave_it() -> None:
    winter = Winter(balance_point_c=-5, price_per_kwh=0.2, strip_kw=10)
    winter.say(hvac_mode="heat", emergency_heat="on", outdoor_c=5, aux_power_w=0)
    for _ in range(9 * 24):
        winter.say(hvac_action="heating", aux_power_w=9000).wait(20)
        winter.say(hvac_action="idle", aux_power_w=0).wait(40)
    details = winter.one("emergency_heat_left_on").details
    spared = sum(run.penalty_kwh or 0 for run in winter.monitor.ledger.runs) / 9
    assert details["winter_saves_kwh"] == pytest.approx(120 * spared, rel=0.02)
    winter.say(emergency_heat="off")
    (cleared,) = winter.ever("emergency_heat_left_on")
    assert cleared.details["winter_saves_kwh"] == details["winter_saves_kwh"]


def test_what_may_burn_is_no_question_of_money() -> None:
    winter = Winter().say(hvac_action="idle", aux_power_w=9000, outdoor_c=5).wait(30)
    assert "winter_days" not in winter.one("backup_stuck_on").details


def test_it_is_the_same_after_a_restart() -> None:
    winter = lasts(house(), 14)
    settings = {"balance_point_c": -5.0, "strip_kw": 10.0, "price_per_kwh": 0.3}
    state = json.loads(json.dumps(winter.monitor.state()))
    restored = Monitor(Settings.from_mapping(settings), state)
    before = winter.one(LOCKOUT)
    assert restored.snapshot().findings[before.kind].details == before.details

"""Adjustments: what was wasted before the household changed something, and since."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings, strategies as st
import pytest

from custom_components.aux_heat.core import FindingKind, Monitor, Settings
from custom_components.aux_heat.core.findings import Outcome

from .test_findings_lockout import (
    WEATHER,
    days,
    droop_day,
    house,
    locked_out_day,
    quiet_day,
)
from .winter import Winter

LOCKOUT = FindingKind.LOCKOUT_MISCONFIGURED
EMERGENCY = FindingKind.EMERGENCY_HEAT_LEFT_ON
HOME: dict[str, Any] = {"balance_point_c": -5.0, "strip_kw": 10.0, "price_per_kwh": 0.3}


def wasting(winter: Winter, days: int, first: int = 0) -> Winter:
    for number in range(first, first + days):
        droop_day(winter, WEATHER[number % 7] + number // 7 / 10)
    return winter


def sound(winter: Winter, days: int, outdoor_c: float = 6.0) -> Winter:
    for number in range(days):
        quiet_day(winter, outdoor_c + number / 10)
    return winter


def set_now(winter: Winter) -> Winter:
    """Let the household say that it has set the lockout, in the middle of a quiet day."""
    winter.say(outdoor_c=5.05).wait(hours=6).cycles(3, compressor_running="on")
    assert winter.monitor.lockout_set(winter.at, -3.0)
    return winter.wait(hours=15)


def only(winter: Winter) -> Outcome:
    (outcome,) = winter.monitor.outcomes
    return outcome


def test_a_lockout_that_was_set_saves_what_was_wasted_before() -> None:
    winter = sound(set_now(wasting(house(), 10)), 20)
    outcome = only(winter)
    assert (outcome.kind, outcome.days_before, outcome.days_since) == (LOCKOUT, 10, 19)
    # 10 kW for 20 min a day, of which the heat pump saves about 63 %.
    assert outcome.before.kwh_per_day == pytest.approx(3.33 * 0.63, rel=0.05)
    assert outcome.since is not None
    assert outcome.saved is not None
    assert outcome.since.kwh_per_day == outcome.since.cost_per_day == 0
    assert outcome.before.kwh_per_day is not None
    kwh = 19 * outcome.before.kwh_per_day
    assert outcome.saved.kwh == pytest.approx(kwh)
    assert outcome.saved.cost == pytest.approx(0.3 * kwh, rel=1e-3)


def test_what_did_not_help_has_saved_nothing() -> None:
    outcome = only(wasting(set_now(wasting(house(), 14)), 15))
    assert outcome.saved is not None
    assert outcome.before.kwh_per_day is not None
    assert outcome.saved.kwh == pytest.approx(0, abs=0.1 * outcome.before.kwh_per_day * 14)


def test_nothing_is_told_until_a_week_of_like_weather_was_seen() -> None:
    winter = sound(set_now(wasting(house(), 10)), 7)
    assert (only(winter).days_since, only(winter).since, only(winter).saved) == (6, None, None)
    assert only(sound(winter, 1)).saved is not None


def test_cold_days_on_which_nothing_could_be_wasted_do_not_count() -> None:
    winter = sound(set_now(wasting(house(), 10)), 30, outdoor_c=-12)
    assert only(winter).days_since == 0


def test_where_two_days_were_seen_before_there_is_nothing_to_compare_with() -> None:
    # It is found in the third day, which is not over then.
    winter = wasting(house(), 2).say(outdoor_c=7.2).wait(hours=6)
    winter.cycles(1, 20, 30, aux=True, compressor_running="on")
    assert winter.monitor.lockout_set(winter.at, -3.0)
    assert winter.monitor.outcomes == []


def test_lockout_that_was_not_suggested_is_not_taken() -> None:
    winter = house()
    assert winter.monitor.lockout_set(winter.at, -3.0) is False
    assert winter.monitor.outcomes == []


def test_what_somebody_knew_of_and_is_over_was_changed_when_they_said_so() -> None:
    winter = wasting(house(), 10)
    said = winter.at
    winter.monitor.acknowledge(said, LOCKOUT)
    sound(winter, 12)
    assert LOCKOUT not in winter.kinds
    outcome = only(winter)
    assert (outcome.at, outcome.days_before) == (said, 10)
    assert outcome.saved is not None


def test_what_is_over_and_nobody_said_a_word_was_not_their_doing() -> None:
    winter = sound(wasting(house(), 10), 12)
    assert LOCKOUT not in winter.kinds
    assert winter.monitor.outcomes == []


def heated(winter: Winter, days: int, *, emergency: bool) -> Winter:
    """Play days of calls at 5 degC, with strips alone or the heat pump alone."""
    winter.say(emergency_heat="on" if emergency else "off")
    for number in range(days * 24):
        winter.say(hvac_action="heating", aux_power_w=9000 if emergency else 0)
        winter.say(outdoor_c=5 + number % 5 / 10).wait(20)
        winter.say(hvac_action="idle", aux_power_w=0).wait(40)
    return winter


def test_emergency_heat_that_was_turned_off() -> None:
    winter = Winter(**HOME).starts("2026-01-15", "9:00").say(hvac_mode="heat", outdoor_c=5)
    heated(heated(winter, 5, emergency=True), 10, emergency=False)
    outcome = only(winter)
    # Only whole days: not that on which it began, nor that of the change, nor the last.
    assert (outcome.kind, outcome.days_before, outcome.days_since) == (EMERGENCY, 4, 9)
    assert outcome.before.kwh_per_day == pytest.approx(24 * 3 * 0.62, rel=0.05)
    assert outcome.saved is not None
    assert outcome.before.kwh_per_day is not None
    assert outcome.saved.kwh == pytest.approx(9 * outcome.before.kwh_per_day)


def test_emergency_heat_of_an_afternoon_leaves_nothing_to_tell() -> None:
    winter = heated(Winter(**HOME).say(hvac_mode="heat", outdoor_c=5), 5, emergency=False)
    winter.say(emergency_heat="on", hvac_action="heating").wait(hours=5)
    assert EMERGENCY in winter.kinds
    heated(winter, 10, emergency=False)
    assert winter.monitor.outcomes == []


def test_emergency_heat_while_waiting_for_a_part_was_no_waste() -> None:
    winter = Winter(**HOME).say(hvac_mode="heat", outdoor_c=5)
    winter.monitor.start_outage(winter.at)
    heated(heated(winter, 5, emergency=True), 10, emergency=False)
    assert winter.monitor.outcomes == []


def test_a_heat_pump_that_was_locked_out_of_the_ground_outlives_a_restart() -> None:
    winter = days(house(source="ground"), locked_out_day, 5)
    assert winter.one(LOCKOUT).pattern == "compressor_lockout_too_high"
    winter.monitor.acknowledge(winter.at, LOCKOUT)
    sound(winter, 25)
    assert only(winter).days_before == 5
    settings = Settings.from_mapping(HOME | {"source": "ground"})
    stored = json.dumps(winter.monitor.state(), allow_nan=False)
    assert Monitor(settings, json.loads(stored)).outcomes == winter.monitor.outcomes


def test_no_more_than_ten_are_kept() -> None:
    winter = Winter(**HOME).say(hvac_mode="heat", outdoor_c=5)
    for _ in range(12):
        heated(heated(winter, 5, emergency=True), 1, emergency=False)
    times = [outcome.at for outcome in winter.monitor.outcomes]
    assert len(times) == 10
    assert times == sorted(times, reverse=True)


def test_a_rebuild_leaves_them() -> None:
    winter = sound(set_now(wasting(house(), 10)), 10)
    before = winter.monitor.outcomes
    rebuilt = winter.monitor.for_rebuild()
    plan = winter.monitor.plan_past(rebuilt, winter.at)
    plan.work_out()
    assert winter.monitor.take_over_past(plan)
    assert winter.monitor.outcomes == before


@given(cut=st.integers(0, 30))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_restart_at_any_day_changes_nothing(cut: int) -> None:
    whole, parted = house(), house()
    for winter in (whole, parted):
        for number in range(30):
            if winter is parted and number == cut:
                state = json.loads(json.dumps(winter.monitor.state()))
                winter.monitor = Monitor(Settings.from_mapping(HOME), state)
                winter.say(**{name.value: value for name, value in winter.now.items()})
            if number < 10:
                wasting(winter, 1, number)
            elif number == 10:
                set_now(winter)
            else:
                sound(winter, 1, 6 + number / 10)
    assert parted.monitor.outcomes == whole.monitor.outcomes

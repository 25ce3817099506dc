"""Called days: which local days were heated, and how mild the weather was then."""

from __future__ import annotations

from datetime import date
import json

import pytest

from custom_components.aux_heat.core import Monitor, Settings
from custom_components.aux_heat.core.called_days import CalledDay

from .winter import Winter


def days_of(winter: Winter) -> list[CalledDay]:
    return list(winter.monitor._called_days.closed)


def played(hours: float, outdoor_c: float = 5.5, **settings: object) -> Winter:
    """Call for heat from 6:00 on (UTC), and play the night after it."""
    winter = Winter(**settings).say(hvac_action="idle", outdoor_c=outdoor_c).wait(hours=6)
    winter.say(hvac_action="heating").wait(hours=hours)
    return winter.say(hvac_action="idle").wait(hours=24).say(hvac_action="fan")


@pytest.mark.parametrize(("hours", "heated"), [(0.9, False), (1.0, True), (5.0, True)])
def test_a_day_is_heated_by_an_hour_of_calls(hours: float, heated: bool) -> None:
    (day,) = days_of(played(hours))
    assert (day.day, day.heated) == (date(2026, 1, 15), heated)
    assert day.mild_c == (5 if heated else None)


def test_the_day_is_the_households() -> None:
    (day,) = days_of(played(2, time_zone="America/New_York"))
    # 6:00 UTC is an hour past midnight there: the evening before was watched for too short.
    assert day.day == date(2026, 1, 15)


def test_it_is_as_mild_as_the_mildest_hour_of_calls() -> None:
    winter = Winter().say(hvac_action="heating", outdoor_c=-3.2).wait(hours=10)
    winter.say(outdoor_c=9.7).wait(minutes=40).say(outdoor_c=7.1).wait(minutes=40)
    (day,) = days_of(winter.say(hvac_action="idle").wait(hours=24).say(hvac_action="fan"))
    assert day.mild_c == 7
    assert day.is_mild(6.9)
    assert not day.is_mild(7.1)


def test_in_weather_that_is_not_known_nothing_is_mild() -> None:
    winter = Winter().say(hvac_action="heating").wait(hours=30).say(hvac_action="idle")
    (day,) = days_of(winter)
    assert (day.heated, day.mild_c) == (True, None)
    assert not day.is_mild(-50)


def test_a_day_that_was_hardly_watched_is_left_out() -> None:
    winter = Winter().wait(hours=13).say(hvac_action="heating", outdoor_c=0)
    assert days_of(winter.wait(hours=24).say(hvac_action="idle")) == []


def test_a_call_over_days_is_a_call_on_each_of_them() -> None:
    winter = Winter(time_zone="Europe/Berlin").starts("2026-03-27", "12:00")
    winter.say(hvac_action="heating", outdoor_c=1.5).wait(days=4).say(hvac_action="idle")
    # Clocks change on the 29th.
    assert [(day.day.day, day.heated) for day in days_of(winter)] == [
        (28, True),
        (29, True),
        (30, True),
    ]


def test_they_outlive_a_restart() -> None:
    winter = played(3)
    state = json.loads(json.dumps(winter.monitor.state()))
    restored = Monitor(Settings(), state)
    assert list(restored._called_days.closed) == days_of(winter)
    assert restored.state()["called_days"] == winter.monitor.state()["called_days"]


def test_what_an_earlier_version_stored_has_none() -> None:
    state = played(3).monitor.state()
    del state["called_days"]
    assert not Monitor(Settings(), state)._called_days.closed


def test_no_more_than_a_year_and_a_month_is_kept() -> None:
    winter = Winter().say(hvac_action="idle", outdoor_c=1)
    for number in range(420):
        winter.wait(days=1).say(outdoor_c=number % 7)
        winter.say(hvac_action="heating" if number % 2 else "idle")
    assert len(days_of(winter)) == 400

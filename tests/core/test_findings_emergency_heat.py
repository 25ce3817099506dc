"""Emergency heat left on: said after a grace time, with its cost; quiet while nobody heats."""

import pytest

from .winter import Winter, since

KIND = "emergency_heat_left_on"


def house(**settings: object) -> Winter:
    return Winter(**settings).say(
        hvac_mode="heat", hvac_action="heating", emergency_heat="off", outdoor_c=-5, indoor_c=20
    )


@pytest.mark.parametrize(("outdoor_c", "minutes"), [(-5, 120), (3, 120), (9, 60)])
def test_it_is_raised_after_the_grace_time(outdoor_c: float, minutes: float) -> None:
    winter = house().say(outdoor_c=outdoor_c)
    start = winter.at
    winter.say(emergency_heat="on").wait(minutes - 1)
    assert KIND not in winter.kinds
    winter.wait(hours=5)
    assert since(winter.one(KIND), start) == minutes


@pytest.mark.parametrize(("hours", "minutes"), [(0.5, 30), (1.5, 90), (12, 720)])
def test_the_grace_time_can_be_set(hours: float, minutes: float) -> None:
    winter = house(emergency_grace_h=hours)
    start = winter.at
    winter.say(emergency_heat="on").wait(hours=24)
    assert since(winter.one(KIND), start) == minutes


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_the_grace_time_is_as_long_on_the_day_on_which_clocks_change(day: str) -> None:
    winter = Winter(time_zone="Europe/Berlin").starts(day, "0:30")
    winter.say(hvac_action="heating", emergency_heat="on", outdoor_c=-5)
    start = winter.at
    assert since(winter.wait(hours=6).one(KIND), start) == 120


def test_a_test_of_an_hour_and_a_half_in_the_cold_is_nothing() -> None:
    winter = house().say(emergency_heat="on").wait(90).say(emergency_heat="off").wait(hours=5)
    assert winter.ever(KIND) == []


def test_it_says_what_it_has_cost_and_what_the_heat_pump_would_have_saved() -> None:
    winter = house(balance_point_c=-5).say(outdoor_c=8.33, price_per_kwh=0.2)
    winter.say(emergency_heat="on", aux_power_w=9000).wait(hours=3)
    details = winter.one(KIND).details
    assert details["hours"] == 3.0
    assert details["kwh"] == 27.0
    assert details["cost"] == 5.4
    # The heat pump's COP is 2.9 at 47 degF.
    assert details["extra_cost"] == pytest.approx(5.4 * (1 - 1 / 2.9), abs=0.01)


def test_without_a_price_there_is_no_cost() -> None:
    winter = house().say(emergency_heat="on", aux_power_w=9000).wait(hours=3)
    details = winter.one(KIND).details
    assert (details["kwh"], details["cost"], details["extra_cost"]) == (27.0, None, None)


def test_it_clears_when_it_is_unselected() -> None:
    winter = house().say(emergency_heat="on").wait(hours=4)
    winter.say(emergency_heat="off")
    assert winter.kinds == set()
    (cleared,) = winter.ever(KIND)
    assert cleared.cleared == winter.at
    assert cleared.details["hours"] == 4.0


@pytest.mark.parametrize("minutes", [1, 29, 300])
def test_an_unavailable_switch_does_not_clear_it(minutes: float) -> None:
    winter = house().say(emergency_heat="on").wait(hours=4)
    winter.say(emergency_heat="none").wait(minutes).say(emergency_heat="on").wait(1)
    assert len(winter.ever(KIND)) == 1
    assert KIND in winter.kinds


def test_a_switch_that_is_gone_for_a_day_is_not_known_to_be_on() -> None:
    winter = house().say(emergency_heat="on").wait(hours=4)
    winter.say(emergency_heat="none").wait(days=2)
    assert KIND not in winter.kinds


def test_a_short_silence_in_the_grace_time_counts_and_a_long_one_starts_it_anew() -> None:
    short = house().say(emergency_heat="on").wait(100)
    short.say(emergency_heat="none").wait(15).say(emergency_heat="on").wait(6)
    assert KIND in short.kinds

    long = house().say(emergency_heat="on").wait(100)
    long.say(emergency_heat="none").wait(45).say(emergency_heat="on").wait(60)
    assert KIND not in long.kinds
    long.wait(61)
    assert KIND in long.kinds


@pytest.mark.parametrize("mode", ["off", "cool"])
def test_in_summer_it_waits_until_somebody_heats(mode: str) -> None:
    winter = house().say(hvac_mode=mode, hvac_action="idle", outdoor_c=25, emergency_heat="on")
    winter.wait(days=30)
    assert winter.ever(KIND) == []
    winter.say(hvac_mode="heat", hvac_action="heating", outdoor_c=10)
    assert KIND in winter.kinds


def test_a_thermostat_that_never_says_what_it_does_is_taken_to_heat_in_heat_mode() -> None:
    winter = Winter().say(hvac_mode="heat", emergency_heat="on").wait(hours=3)
    assert KIND in winter.kinds


def test_it_reminds_daily() -> None:
    winter = house().say(emergency_heat="on").wait(hours=2)
    start = winter.at.isoformat()
    reminded = []
    for _ in range(70):
        winter.wait(hours=1)
        reminded.append(winter.one(KIND).details["reminded"])
    assert len(set(reminded)) == 3
    assert reminded[22] == start
    assert reminded[23] != start
    events = winter.monitor.take_finding_events()
    assert [event.change.value for event in events] == ["raised", "changed", "changed"]
    assert winter.monitor.take_finding_events() == []

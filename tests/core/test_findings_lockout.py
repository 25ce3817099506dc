"""Lockout misconfigured: backup heat in weather in which the heat pump alone would have done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
import json
import random

import pytest

from custom_components.aux_heat.core.balance_point import BalancePoint, Origin
from custom_components.aux_heat.core.lockout import (
    lockout_to_set,
    suggested_lockout_c,
    usual_compressor_lockout_c,
)
from custom_components.aux_heat.core.settings import Settings

from .home import Load
from .winter import Winter

KIND = "lockout_misconfigured"

# How warm the days are: never twice the same, mild enough for a heat pump that balances at -5.
WEATHER = (6.0, 4.5, 7.2, 5.1, 8.3, 3.9, 6.6)


def house(**settings: object) -> Winter:
    """Return a home that balances at -5 degC, with strips of 10 kW and a thermostat that tells."""
    winter = Winter(**{"balance_point_c": -5, "strip_kw": 10, "price_per_kwh": 0.3} | settings)
    return winter.say(
        hvac_mode="heat",
        hvac_action="idle",
        aux_running="off",
        compressor_running="off",
        outdoor_c=5.7,
        indoor_c=20.6,
        setpoint_c=21,
    )


def until_midnight(winter: Winter) -> Winter:
    """Let the rest of the day (UTC) pass."""
    passed = timedelta(hours=winter.at.hour, minutes=winter.at.minute, seconds=winter.at.second)
    return winter.wait(minutes=(timedelta(days=1) - passed).total_seconds() / 60)


def quiet_day(winter: Winter, outdoor_c: float = 6.0) -> Winter:
    """Play a day on which the heat pump heats alone: six calls of half an hour."""
    winter.say(outdoor_c=outdoor_c).wait(hours=6).cycles(6, compressor_running="on")
    return until_midnight(winter)


def droop_day(
    winter: Winter, outdoor_c: float = 6.0, minutes: float = 20, **values: object
) -> Winter:
    """Play a day with strips beside the compressor for a while, setpoint as ever."""
    winter.say(outdoor_c=outdoor_c).wait(hours=6)
    winter.cycles(1, minutes, 30, aux=True, **{"compressor_running": "on"} | values)
    winter.cycles(5, compressor_running="on")
    return until_midnight(winter)


def rise_day(
    winter: Winter,
    outdoor_c: float = 6.0,
    *,
    aux: bool = True,
    from_c: float = 18.0,
    to_c: float = 21.0,
    minutes: float = 40,
) -> Winter:
    """Play a day with a night's setback and a recovery in the morning, with strips or without."""
    winter.say(outdoor_c=outdoor_c, setpoint_c=from_c, indoor_c=from_c).wait(hours=6)
    winter.say(
        setpoint_c=to_c,
        hvac_action="heating",
        aux_running="on" if aux else "off",
        compressor_running="on",
    ).wait(minutes)
    winter.say(indoor_c=to_c)
    winter.say(hvac_action="idle", aux_running="off", compressor_running="off").wait(60)
    winter.cycles(4, compressor_running="on")
    return until_midnight(winter)


def locked_out_day(
    winter: Winter, night_c: float = -2.0, day_c: float = 7.0, threshold: bool = True
) -> Winter:
    """Play a day with strips in the compressor's stead in the cold night, not in the day."""
    winter.say(outdoor_c=night_c)
    winter.cycles(4, 30, 30, aux=True, compressor_running="off")
    if threshold:
        winter.say(outdoor_c=night_c / 2 + 2).cycles(2, 30, 30, aux=True)
    winter.say(outdoor_c=day_c).wait(hours=3).cycles(5, 40, 20, compressor_running="on")
    return until_midnight(winter)


type Day = Callable[[Winter, float], Winter]


def days(winter: Winter, played: Day, count: int, first: int = 0) -> Winter:
    """Play such days in weather that changes."""
    for number in range(first, first + count):
        played(winter, WEATHER[number % len(WEATHER)] + number // len(WEATHER) / 10)
    return winter


# What is raised, and when.


def test_above_the_balance_point_on_three_days_is_raised_at_the_end_of_the_third_run() -> None:
    winter = days(house(), droop_day, 2)
    assert winter.ever(KIND) == []
    third = winter.at + timedelta(hours=6, minutes=20)
    droop_day(winter, 7.2)
    found = winter.one(KIND)
    assert found.raised == third
    assert (found.pattern, found.severity) == ("too_high", "warning")


def test_it_tells_on_how_many_days_in_what_weather_what_it_cost_and_what_to_set() -> None:
    winter = days(house(aux_lockout_c=12), droop_day, 3)
    details = winter.one(KIND).details
    penalty = sum(run.penalty_cost or 0 for run in winter.monitor.ledger.runs)
    assert details == {
        "pattern": "too_high",
        "days": 3,
        "runs": 3,
        "first": "2026-01-15T06:00:00+00:00",
        "last": "2026-01-17T06:00:00+00:00",
        "warmest_c": 7.2,
        "avoidable_kwh": 10.0,
        "extra_cost": round(penalty, 2),
        "balance_point_c": -5.0,
        "balance_point_uncertainty_k": 0.0,
        "suggested_lockout_c": -3.0,
        "aux_lockout_c": 12.0,
        # Three days say nothing of a winter.
        "winter_saves_kwh": None,
        "winter_saves_cost": None,
        "winter_days": None,
    }
    # The heat pump would have taken a third of it, at 0.30 a kWh.
    assert 1.5 < details["extra_cost"] < 2.5


def test_several_runs_on_a_day_are_one_day_and_all_of_them_are_told() -> None:
    winter = house()
    for outdoor_c in (6, 5, 7):
        winter.say(outdoor_c=outdoor_c).cycles(2, 20, 20, aux=True, compressor_running="on")
        droop_day(winter, outdoor_c)
    details = winter.one(KIND).details
    assert (details["days"], details["runs"]) == (3, 9)


def test_strips_at_every_rise_are_the_wiring_s_pattern() -> None:
    winter = days(house(), rise_day, 2)
    assert winter.ever(KIND) == []
    rise_day(winter, 7.2)
    found = winter.one(KIND)
    assert found.pattern == "setpoint_bump"
    assert found.raised.date().isoformat() == "2026-01-17"
    assert found.details["suggested_lockout_c"] == -3.0


def test_mixed_with_runs_that_no_rise_explains_it_is_the_lockout_s_setting() -> None:
    winter = house()
    for number, played in enumerate((rise_day, droop_day, droop_day)):
        played(winter, WEATHER[number])
    assert winter.one(KIND).pattern == "too_high"


def test_without_any_word_on_the_weather_s_default_it_needs_more_than_four_degrees() -> None:
    # Nothing is known of the home: it may balance at +4.
    mild = days(house(balance_point_c=None), droop_day, 7)
    raised = mild.one(KIND)
    assert raised.details["suggested_lockout_c"] is None
    cool = house(balance_point_c=None)
    for outdoor_c in (4.9, 4.5, 4.7, 4.2):
        droop_day(cool, outdoor_c)
    assert cool.ever(KIND) == []


def test_a_compressor_locked_out_in_mild_weather() -> None:
    winter = house()
    for night_c in (-2.0, -3.1, -1.4):
        locked_out_day(winter, night_c)
    assert winter.ever(KIND) == []
    # The first run of the fourth night: on the third day the compressor came back once more.
    fourth = winter.at
    locked_out_day(winter, -2.2)
    found = winter.one(KIND)
    assert found.pattern == "compressor_lockout_too_high"
    assert found.raised == fourth + timedelta(minutes=30)
    assert found.details["suggested_lockout_c"] is None
    assert (found.details["days"], found.details["runs"]) == (4, 24)
    assert found.details["warmest_c"] == 1.3


def test_strips_of_unknown_size_count_too_and_their_energy_stays_unknown() -> None:
    details = days(house(strip_kw=None), droop_day, 3).one(KIND).details
    assert (details["days"], details["avoidable_kwh"], details["extra_cost"]) == (3, None, None)


def test_without_a_price_there_is_no_cost() -> None:
    details = days(house(price_per_kwh=None), droop_day, 3).one(KIND).details
    assert (details["avoidable_kwh"], details["extra_cost"]) == (10.0, None)


def test_it_is_raised_once_and_counts_on() -> None:
    winter = days(house(), droop_day, 20)
    assert len(winter.ever(KIND)) == 1
    assert winter.one(KIND).details["days"] == 20
    events = [event for event in winter.monitor.take_finding_events() if event.finding.kind == KIND]
    assert [event.change.value for event in events] == ["raised"]


def test_three_days_may_be_weeks_apart_but_not_two_months() -> None:
    apart = house()
    for outdoor_c in (6.0, 5.0, 7.0):
        droop_day(apart, outdoor_c).wait(days=12)
    assert KIND in apart.kinds
    farther = house()
    for outdoor_c in (6.0, 5.0, 7.0, 6.5):
        droop_day(farther, outdoor_c).wait(days=20)
    assert farther.ever(KIND) == []


# What clears it.


def test_it_clears_after_ten_days_of_calls_in_mild_weather_without_strips() -> None:
    winter = days(days(house(), droop_day, 3), quiet_day, 9, 3)
    assert KIND in winter.kinds
    winter = days(winter, quiet_day, 1, 12)
    assert winter.kinds == set()
    (cleared,) = winter.ever(KIND)
    assert cleared.cleared is not None
    assert cleared.cleared.date().isoformat() == "2026-01-27"
    assert (cleared.pattern, cleared.details["days"]) == ("too_high", 3)
    events = [event.change.value for event in winter.monitor.take_finding_events()]
    assert events.count("cleared") >= 1


def test_one_more_misfire_starts_the_count_anew() -> None:
    winter = days(days(house(), droop_day, 3), quiet_day, 9, 3)
    winter = days(days(winter, droop_day, 1, 12), quiet_day, 9, 13)
    assert KIND in winter.kinds
    days(winter, quiet_day, 1, 22)
    assert winter.kinds == set()


def test_days_that_are_too_cold_or_without_calls_prove_nothing() -> None:
    winter = days(house(), droop_day, 3)
    for number in range(15):
        quiet_day(winter, -5.0 - number / 10)
    assert KIND in winter.kinds
    winter.say(outdoor_c=15).wait(days=20)
    assert KIND in winter.kinds


def test_rises_that_fire_are_mended_by_rises_that_do_not() -> None:
    winter = days(
        days(house(), rise_day, 3), lambda home, at_c: rise_day(home, at_c, aux=False), 4, 3
    )
    assert KIND in winter.kinds
    rise_day(winter, 6.3, aux=False)
    assert KIND not in winter.kinds


def test_where_rises_fire_days_without_one_prove_nothing() -> None:
    winter = days(days(house(), rise_day, 3), quiet_day, 20, 3)
    assert winter.one(KIND).pattern == "setpoint_bump"


def test_what_was_mended_and_breaks_again_is_a_new_finding() -> None:
    winter = days(days(house(), droop_day, 3), quiet_day, 10, 3)
    days(winter, droop_day, 2, 13)
    assert winter.kinds == set()
    days(winter, droop_day, 1, 15)
    assert [finding.cleared is None for finding in winter.ever(KIND)] == [False, True]
    assert winter.one(KIND).details["days"] == 3


def test_a_compressor_that_runs_in_the_cold_again_is_mended() -> None:
    winter = house()
    for night_c in (-2.0, -3.1, -1.4, -2.5):
        locked_out_day(winter, night_c)
    assert KIND in winter.kinds
    for number in range(10):
        quiet_day(winter, -2.0 - number / 10)
    assert winter.kinds == set()


# What is something else.


def cold_snap(winter: Winter) -> None:
    for outdoor_c in (-6.0, -7.5, -9.0, -6.4, -5.6):
        droop_day(winter, outdoor_c, 240)


def within_the_uncertainty(winter: Winter) -> None:
    # Above -5 by less than a balance point is worth.
    for outdoor_c in (-4.2, -4.6, -4.1, -4.9, -4.4):
        droop_day(winter, outdoor_c, 60)


def defrost_told(winter: Winter) -> None:
    for outdoor_c in (1.0, 0.4, 2.0, 1.5):
        winter.say(outdoor_c=outdoor_c, defrosting="off").wait(hours=4)
        for _ in range(15):
            winter.say(hvac_action="heating", compressor_running="on").wait(40)
            winter.say(defrosting="on", aux_running="on").wait(9)
            winter.say(defrosting="off", aux_running="off")
        winter.say(hvac_action="idle", compressor_running="off")
        until_midnight(winter)


def defrost_untold(winter: Winter) -> None:
    # The strips' circuit shows them, the thermostat knows of no call for them, nobody of defrost.
    winter.say(aux_running="none", compressor_running="none", indoor_c="none", aux_power_w=0)
    for outdoor_c in (1.0, 0.4, 2.0, 1.5):
        winter.say(outdoor_c=outdoor_c).wait(hours=4)
        for _ in range(15):
            winter.say(hvac_action="heating").wait(40)
            winter.say(aux_power_w=9600).wait(9).say(aux_power_w=0)
        winter.say(hvac_action="idle")
        until_midnight(winter)


def holiday_return(winter: Winter) -> None:
    winter.say(setpoint_c=12, indoor_c=12, outdoor_c=6)
    for number in range(6):
        quiet_day(winter, 5.0 + number / 5)
    winter.say(setpoint_c=20, hvac_action="heating", aux_running="on", compressor_running="on")
    winter.drift(7, 1.15).say(hvac_action="idle", aux_running="off", compressor_running="off")
    days(until_midnight(winter), quiet_day, 6)


def emergency_heat(winter: Winter) -> None:
    for outdoor_c in (6.0, 5.0, 7.0, 4.4, 6.2):
        winter.say(outdoor_c=outdoor_c, emergency_heat="on").wait(hours=5)
        winter.cycles(6, aux=True).say(emergency_heat="off")
        until_midnight(winter)


def two_days_only(winter: Winter) -> None:
    days(days(winter, droop_day, 2), quiet_day, 20, 2)


def unavailable(winter: Winter) -> None:
    # Its last word was aux, for a moment; then nothing for a day.
    for outdoor_c in (6.0, 5.0, 7.0, 4.4, 6.2):
        winter.say(outdoor_c=outdoor_c, hvac_action="heating", aux_running="on").wait(2)
        winter.say(hvac_action="none", aux_running="none", setpoint_c="none", indoor_c="none")
        winter.wait(hours=20).say(hvac_action="idle", aux_running="off")
        until_midnight(winter.say(setpoint_c=21, indoor_c=20.6))


def moments(winter: Winter) -> None:
    for outdoor_c in (6.0, 5.0, 7.0, 4.4, 6.2):
        droop_day(winter, outdoor_c, 2)


def price_spike(winter: Winter) -> None:
    for number in range(8):
        winter.say(price_per_kwh=9.0 if number % 2 else 0.1)
        quiet_day(winter, WEATHER[number % 7])


def stuck_outdoors(winter: Winter) -> None:
    # It shows the mild day on which it broke, and the house needs all it can get.
    for _ in range(14):
        droop_day(winter, 6.0, 300)


def no_weather(winter: Winter) -> None:
    for _ in range(6):
        winter.say(outdoor_c="none").wait(hours=6).cycles(4, aux=True, compressor_running="on")
        until_midnight(winter)


def dead_compressor(winter: Winter) -> None:
    days(winter, quiet_day, 6)
    for number in range(8):
        winter.say(outdoor_c=3.0 + number / 3).cycles(20, aux=True)
        until_midnight(winter)


def dead_compressor_and_a_setback(winter: Winter) -> None:
    days(winter, quiet_day, 6)
    for number in range(8):
        winter.say(outdoor_c=3.0 + number / 3, setpoint_c=18, indoor_c=18).wait(hours=6)
        winter.say(setpoint_c=21, hvac_action="heating", aux_running="on").wait(90)
        winter.say(indoor_c=21, hvac_action="idle", aux_running="off")
        until_midnight(winter)


def dead_compressor_as_it_gets_colder(winter: Winter) -> None:
    days(winter, quiet_day, 6)
    for number in range(8):
        winter.say(outdoor_c=-3.0 - number / 3).cycles(20, aux=True)
        until_midnight(winter)
    # Repaired, in milder weather.
    days(winter, quiet_day, 8)


def known_outage(winter: Winter) -> None:
    days(winter, quiet_day, 4)
    winter.monitor.start_outage(winter.at)
    for number in range(8):
        winter.say(outdoor_c=-3.0 + number).cycles(20, aux=True)
        until_midnight(winter)


def instead_of_the_compressor(winter: Winter) -> None:
    # A second stage that stops the compressor, at whatever temperature it comes.
    for outdoor_c in (-3.0, -3.6, -4.1, -2.2, -3.3, -2.7):
        winter.say(outdoor_c=outdoor_c).wait(hours=3)
        winter.cycles(5, 30, 30, aux=True, compressor_running="off")
        winter.cycles(8, 30, 30, compressor_running="on")
        until_midnight(winter)


def locked_out_where_it_is_usual(winter: Winter) -> None:
    for night_c in (-9.0, -10.1, -8.7, -9.5, -11.0):
        locked_out_day(winter, night_c, 4.0, threshold=False)


SILENT = {
    "a cold snap": ({}, cold_snap),
    "no farther above the balance point than that is known": ({}, within_the_uncertainty),
    "long days of defrost, told": ({}, defrost_told),
    "long days of defrost, untold": ({}, defrost_untold),
    "a return from 12 to 20 degC": ({}, holiday_return),
    "emergency heat": ({}, emergency_heat),
    "two days only": ({}, two_days_only),
    "a thermostat that goes unavailable": ({}, unavailable),
    "a thermostat that changed its mind": ({}, moments),
    "a price spike": ({"price_per_kwh": None}, price_spike),
    "an outdoor sensor that is stuck": ({}, stuck_outdoors),
    "nobody knows the weather": ({}, no_weather),
    "the compressor is dead": ({}, dead_compressor),
    "dead, and a setback every night": ({}, dead_compressor_and_a_setback),
    "dead as it got colder, then repaired": ({}, dead_compressor_as_it_gets_colder),
    "an outage the household knows of": ({}, known_outage),
    "strips instead of the compressor": ({}, instead_of_the_compressor),
    "a compressor locked out where that is usual": ({}, locked_out_where_it_is_usual),
    "a furnace that replaces it": ({"backup": "gas"}, dead_compressor),
}


@pytest.mark.parametrize(("settings", "scenario"), SILENT.values(), ids=SILENT)
def test_silent(settings: dict[str, object], scenario: Callable[[Winter], None]) -> None:
    winter = house(**settings)
    scenario(winter)
    assert winter.ever(KIND) == []


def test_a_dead_compressor_is_told_as_such() -> None:
    winter = house()
    dead_compressor(winter)
    assert "heat_pump_not_heating" in winter.kinds


@pytest.mark.parametrize("lockout_c", [-4.0, 3.0])
def test_a_compressor_lockout_that_the_household_set_is_no_finding_below_it(
    lockout_c: float,
) -> None:
    winter = house(compressor_lockout_c=lockout_c)
    for night_c in (-2.0, -3.1, -1.4, -2.5, -1.9):
        locked_out_day(winter, night_c)
    assert (KIND in winter.kinds) is (lockout_c < -3.1)


def test_steady_weather_tells_no_lockout_from_a_thermostat_that_stops_the_compressor() -> None:
    winter = house()
    for number in range(10):
        winter.say(outdoor_c=2.0 + number % 2 / 10).wait(hours=3)
        winter.cycles(5, aux=True, compressor_running="off").cycles(8, compressor_running="on")
        until_midnight(winter)
    assert winter.ever(KIND) == []


def test_rises_in_mild_weather_that_mostly_stay_without_strips_are_no_wiring() -> None:
    winter = house()
    for number in range(21):
        fires = number % 5 == 4
        rise_day(winter, WEATHER[number % 7] + number / 50, aux=fires)
    assert len(winter.runs) == 4
    assert winter.ever(KIND) == []


def test_rises_that_fire_every_other_day_are() -> None:
    winter = house()
    for number in range(6):
        rise_day(winter, WEATHER[number], aux=number % 2 == 1)
    assert winter.one(KIND).pattern == "setpoint_bump"


@pytest.mark.parametrize("at", [60, 300, 365, 380])
def test_an_electric_car_beside_the_house_is_none(at: float) -> None:
    winter = Winter(balance_point_c=-5, strip_kw=10).say(outdoor_c=6, indoor_c=20.6, setpoint_c=21)
    calls = [(start, start + 40) for start in (360, 480, 600, 1080)]
    compressor = [Load(*call, 2800) for call in calls]
    winter.meter_days("2026-01-15", 12, calls, [*compressor, Load(at, at + 200, 11_000)])
    assert winter.ever(KIND) == []


@pytest.mark.parametrize(
    ("zone", "first"),
    [
        ("Europe/Berlin", "2026-03-27"),
        ("Europe/Berlin", "2026-10-23"),
        ("America/New_York", "2026-11-01"),
    ],
)
def test_days_are_local_days_also_when_clocks_change(zone: str, first: str) -> None:
    winter = house(time_zone=zone)
    winter.starts(first)
    raised = []
    for number in range(5):
        droop_day(winter, WEATHER[number])
        raised.append(KIND in winter.kinds)
    assert raised == [False, False, True, True, True]


def test_two_runs_around_local_midnight_are_two_days_and_around_utc_s_one() -> None:
    winter = house(time_zone="America/New_York")
    for outdoor_c in (6.0, 5.0):
        # 23:30 and 24:30 UTC: one evening there.
        winter.say(outdoor_c=outdoor_c).wait(hours=23.5)
        winter.cycles(2, 20, 40, aux=True, compressor_running="on").wait(hours=22.5)
    assert len(winter.runs) == 4
    assert winter.ever(KIND) == []


# The same, however it is asked.


def busy_days(winter: Winter, number: int) -> Winter:
    outdoor_c = WEATHER[number % 7] + number % 11 / 10
    match number % 22:
        case 0 | 1 | 4 | 6:
            return droop_day(winter, outdoor_c)
        case 2 | 3 | 5:
            return rise_day(winter, outdoor_c)
        case 7 | 8:
            return locked_out_day(winter, outdoor_c - 9)
        case 9 | 11:
            return rise_day(winter, outdoor_c, aux=False)
        case _:
            return quiet_day(winter, outdoor_c)


class Restless(Winter):
    """A home in which somebody looks all the time."""

    def wait(self, minutes: float = 0, hours: float = 0, days: float = 0) -> Restless:
        dice = random.Random(str(self.at))  # noqa: S311 - the same each time
        end = self.at + timedelta(minutes=minutes, hours=hours, days=days)
        for part in sorted(dice.random() for _ in range(3)):
            self.monitor.advance(self.at + (end - self.at) * part)
            self.monitor.snapshot()
        self.at = end
        self.monitor.advance(end)
        return self


class Restarted(Winter):
    """A home whose computer restarts again and again."""

    def wait(self, minutes: float = 0, hours: float = 0, days: float = 0) -> Restarted:
        super().wait(minutes, hours, days)
        self.restart()
        return self


@pytest.mark.parametrize("kind", [Restless, Restarted])
def test_neither_looks_nor_restarts_change_anything(kind: type[Winter]) -> None:
    plain = house()
    other = kind(balance_point_c=-5, strip_kw=10, price_per_kwh=0.3)
    other.report(other.at, {name.value: value for name, value in plain.now.items()})
    for number in range(40):
        busy_days(plain, number)
        busy_days(other, number)
    assert len(plain.ever(KIND)) >= 2
    assert other.story == plain.story
    told = [json.dumps(winter.monitor.state()["findings"]["rules"]) for winter in (plain, other)]
    assert told[0] == told[1]


def test_what_is_remembered_stays_small() -> None:
    winter = house()
    sizes = []
    for number in range(150):
        winter.say(outdoor_c=4 + number % 13 / 3).wait(60).cycles(8, 10, 10, aux=True)
        busy_days(winter, number)
        sizes.append(len(json.dumps(winter.monitor.state()["findings"]["rules"][KIND])))
    assert max(sizes[75:]) <= 1.1 * max(sizes[:75]) < 40_000


# What to set.


@pytest.mark.parametrize(
    ("point_c", "uncertainty_k", "origin", "suggested_c"),
    [
        (-5.0, 0.0, Origin.GIVEN, -3.0),
        (-5.0, 1.8, Origin.LEARNED, -1.2),
        (-2.0, 3.0, Origin.LEARNED, 3.0),
        (-2.0, 3.1, Origin.LEARNED, None),
        (1.0, 2.0, Origin.LEARNED, 4.4),
        (6.0, 0.0, Origin.GIVEN, 4.4),
        (0.0, 4.0, Origin.DEFAULT, None),
        (0.0, 1.0, Origin.DEFAULT, None),
    ],
)
def test_the_lockout_to_set_lies_above_the_balance_point_and_never_above_40_fahrenheit(
    point_c: float, uncertainty_k: float, origin: Origin, suggested_c: float | None
) -> None:
    found_c = suggested_lockout_c(BalancePoint(point_c, uncertainty_k, origin))
    assert found_c == (None if suggested_c is None else pytest.approx(suggested_c))


@pytest.mark.parametrize(
    ("lockout_c", "celsius", "fahrenheit"),
    [
        (-3.0, -3.0, 27),
        (-1.2, -1.0, 30),
        (0.0, 0.0, 32),
        (0.1, 0.5, 33),
        (-5.0, -5.0, 23),
        (4.4, 4.0, 40),
        (4.01, 4.0, 40),
        (3.9, 4.0, 40),
    ],
)
def test_it_is_rounded_up_in_the_household_s_unit(
    lockout_c: float, celsius: float, fahrenheit: float
) -> None:
    assert lockout_to_set(lockout_c, fahrenheit=False) == celsius
    assert lockout_to_set(lockout_c, fahrenheit=True) == fahrenheit


@pytest.mark.parametrize(
    ("settings", "lockout_c"),
    [
        ({}, -8.0),
        ({"cop_profile": "high_efficiency"}, -8.0),
        ({"cop_profile": "cold_climate"}, -15.0),
        ({"compressor_lockout_c": 2}, 2.0),
        ({"source": "ground"}, float("-inf")),
    ],
)
def test_below_which_temperature_a_compressor_may_stand_still(
    settings: dict[str, object], lockout_c: float
) -> None:
    assert usual_compressor_lockout_c(Settings.from_mapping(settings)) == lockout_c


@pytest.mark.parametrize(
    ("outdoor_c", "lockout_c", "stands"), [(-30.0, None, False), (6.0, None, True), (6.0, 7, False)]
)
def test_strips_alone_are_right_where_it_is_too_cold_for_the_compressor(
    outdoor_c: float, lockout_c: float | None, stands: bool
) -> None:
    winter = house(compressor_lockout_c=lockout_c)
    for _ in range(4):
        quiet_day(winter, 9.0)
        winter.say(outdoor_c=outdoor_c).wait(hours=2)
        winter.cycles(2, 40, 30, aux=True, compressor_running="off")
        winter.say(outdoor_c=9.0).wait(hours=2).cycles(2, compressor_running="on")
        until_midnight(winter)
    assert (KIND in winter.kinds) is stands

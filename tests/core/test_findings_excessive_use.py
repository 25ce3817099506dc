"""Excessive backup use: by the balance point, by last season's, and by hours in ordinary cold."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
import json
from typing import Any

from hypothesis import given, settings, strategies as st
import pytest

from custom_components.aux_heat.core import (
    FindingKind,
    Ledger,
    Monitor,
    Quantity,
    Reading,
    Settings,
)
from custom_components.aux_heat.core.balance_point import BalancePoint, Origin
from custom_components.aux_heat.core.called_days import CalledDays
from custom_components.aux_heat.core.findings.excessive_backup_use import ExcessiveBackupUse
from custom_components.aux_heat.core.findings.facts import Facts
from custom_components.aux_heat.core.findings.odometer import Odometer
from custom_components.aux_heat.core.findings.rule import Home as RuleHome
from custom_components.aux_heat.core.heat_pump import HeatPump
from custom_components.aux_heat.core.reading import Values

from .home import Load, instant
from .small_house import SmallHouse
from .winter import Winter

KIND = "excessive_backup_use"


# By the balance point, which is learned: what the rule makes of it.


class Learned:
    """The rule alone, with a balance point that somebody has learned."""

    def __init__(self, **given: object) -> None:
        chosen = Settings.from_mapping(given)
        self.point = BalancePoint(0.0, 4.0, Origin.DEFAULT)
        self.rule = ExcessiveBackupUse(
            RuleHome(
                chosen,
                Values(),
                HeatPump(chosen),
                Odometer(),
                ask_balance_point=lambda: self.point,
                ask_strip_w=lambda: None,
                ask_rise=lambda: None,
                ask_ledger=Ledger,
                called_days=CalledDays(chosen.zone),
            )
        )

    def learns(
        self,
        outdoor_c: float,
        uncertainty_k: float = 2.0,
        at: str = "2026-01-15",
        origin: Origin = Origin.LEARNED,
    ) -> str | None:
        """Take a balance point; return the pattern that stands."""
        self.point = BalancePoint(outdoor_c, uncertainty_k, origin)
        self.rule.update(instant("12:00", at), Facts())
        assert self.rule.stands is (self.rule.pattern is not None)
        return self.rule.pattern


@pytest.mark.parametrize(
    ("profile", "outdoor_c", "uncertainty_k", "pattern"),
    [
        ("standard", 4.1, 2.0, "balance_point"),
        ("standard", 4.0, 2.0, None),
        ("standard", 6.0, 2.6, None),
        ("standard", -2.0, 1.8, None),
        ("high_efficiency", 4.1, 2.0, "balance_point"),
        ("cold_climate", -5.9, 2.0, "balance_point"),
        ("cold_climate", -6.0, 2.0, None),
        ("cold_climate", -14.0, 2.0, None),
    ],
)
def test_a_balance_point_above_what_its_kind_has(
    profile: str, outdoor_c: float, uncertainty_k: float, pattern: str | None
) -> None:
    home = Learned(cop_profile=profile)
    assert home.learns(outdoor_c, uncertainty_k) == pattern


@pytest.mark.parametrize("origin", [Origin.DEFAULT, Origin.GIVEN])
def test_only_one_that_was_learned_accuses_anybody(origin: Origin) -> None:
    home = Learned()
    assert home.learns(9.0, 0.5, origin=origin) is None
    assert home.learns(1.0, 0.5, "2026-12-15", origin) is None


def test_it_clears_a_kelvin_below_where_it_is_raised() -> None:
    home = Learned()
    assert home.learns(4.5) == "balance_point"
    assert home.learns(3.1) == "balance_point"
    assert home.learns(2.9) is None
    assert home.learns(3.9) is None
    assert home.rule.last is not None
    assert home.rule.last[1]["pattern"] == "balance_point"


def test_that_it_is_known_a_little_less_well_takes_nothing_back() -> None:
    home = Learned()
    home.learns(6.5, 2.4)
    assert home.learns(6.5, 2.8) == "balance_point"
    assert home.learns(6.5, 3.6) is None
    assert home.learns(6.5, 2.8) is None


def test_worse_by_three_kelvin_than_last_season() -> None:
    home = Learned()
    assert home.learns(-4.0, at="2025-12-01") is None
    assert home.learns(-3.8, at="2026-03-01") is None
    assert home.learns(-1.0, at="2026-11-15") is None
    assert home.learns(-0.7, at="2026-12-15") == "worse_than_before"
    assert home.rule.details(instant("12:00"))["balance_point_before_c"] == -3.8


def test_it_clears_two_kelvin_above_last_season() -> None:
    home = Learned()
    home.learns(-4.0, at="2026-03-01")
    assert home.learns(-0.9, at="2026-11-15") == "worse_than_before"
    assert home.learns(-1.9, at="2026-12-15") == "worse_than_before"
    assert home.learns(-2.1, at="2027-01-15") is None


def test_a_season_s_own_ups_and_downs_are_none() -> None:
    home = Learned()
    points = (-5.0, -1.0, -4.0, 0.0, -2.0)
    assert {home.learns(at_c, at=f"2026-0{month}-01") for month, at_c in enumerate(points, 1)} == {
        None
    }


def test_a_season_changes_in_july_local_time() -> None:
    home = Learned(time_zone="America/New_York")
    home.learns(-4.0, at="2026-05-01")
    home.point = BalancePoint(0.0, 2.0, Origin.LEARNED)
    home.rule.update(instant("3:00", "2026-07-01"), Facts())
    assert not home.rule.stands
    home.rule.update(instant("5:00", "2026-07-01"), Facts())
    assert not home.rule.stands


def test_what_was_learned_of_past_seasons_outlives_a_restart() -> None:
    home, restarted = Learned(), Learned()
    for year in range(2020, 2027):
        home.learns(-4.0, at=f"{year}-12-01")
    restarted.rule.restore(json.loads(json.dumps(home.rule.as_dict())))
    assert restarted.rule.as_dict() == home.rule.as_dict()
    assert len(json.dumps(home.rule.as_dict())) < 400
    for each in (home, restarted):
        assert each.learns(-0.5, at="2027-11-01") == "worse_than_before"


def test_seasons_are_told_by_a_house_that_lives() -> None:
    # The same house: 40 days in one winter, and low on charge in the next.
    sound, low = SmallHouse(mean_c=-4.0), SmallHouse(mean_c=-4.0, capacity_w=4000.0)
    monitor = Monitor(Settings())
    for at, readings in sound.days(40):
        monitor.process(at, readings)
    assert KIND not in {finding.kind for finding in monitor.findings()}
    later = timedelta(days=320)
    for at, readings in low.days(60):
        monitor.process(at + later, [reading._replace(at=at + later) for reading in readings])
    found = {finding.kind: finding for finding in monitor.findings()}
    assert found[FindingKind(KIND)].cleared is None
    assert found[FindingKind(KIND)].pattern in {"worse_than_before", "balance_point"}


# By hours.

# Ordinary weather for heating, never twice the same; below the balance point that is given.
WEATHER = (-4.0, -2.5, -5.1, -3.3, -1.9, -4.4, -6.2)


def house(**settings: object) -> Winter:
    """Return a home that balances about 0 degC, and whose thermostat tells what runs."""
    winter = Winter(**{"balance_point_c": 0} | settings)
    return winter.say(
        hvac_mode="heat",
        hvac_action="idle",
        aux_running="off",
        compressor_running="off",
        emergency_heat="off",
        outdoor_c=-3.0,
        indoor_c=20.4,
        setpoint_c=21,
    )


def day(
    winter: Winter,
    outdoor_c: float,
    *,
    called: float = 10,
    share: float = 0.5,
    hour: float = 5,
    **values: object,
) -> Winter:
    """Play a day with so many calls of an hour, and strips in the last part of each."""
    winter.say(outdoor_c=outdoor_c).wait(hours=hour)
    for _ in range(round(called)):
        winter.say(hvac_action="heating", **{"compressor_running": "on"} | values)
        winter.wait(60 * (1 - share))
        if share:
            winter.say(aux_running="on").wait(60 * share)
        winter.say(hvac_action="idle", aux_running="off", compressor_running="off").wait(10)
    winter.say(**dict.fromkeys(set(values) - {"compressor_running"}, "off"))
    midnight = (winter.at + timedelta(days=1)).replace(hour=0, minute=0, second=0)
    return winter.wait(minutes=(midnight - winter.at).total_seconds() / 60)


def days(winter: Winter, count: int, first: int = 0, **how: Any) -> Winter:
    """Play such days in weather that changes."""
    for number in range(first, first + count):
        day(winter, WEATHER[number % 7] + number // 7 / 10, **how)
    return winter


def test_half_of_the_time_with_backup_for_a_week_is_raised_on_the_seventh_day() -> None:
    winter = days(house(), 6)
    assert winter.ever(KIND) == []
    days(winter, 1, 6)
    found = winter.one(KIND)
    assert (found.pattern, found.severity) == ("hours", "warning")
    assert found.raised.date().isoformat() == "2026-01-21"
    # Two hours of heating make it a day.
    assert found.raised.hour in (6, 7)


def test_it_tells_the_share_and_the_hours() -> None:
    details = days(house(), 7).one(KIND).details
    assert details == {
        "pattern": "hours",
        "balance_point_c": 0.0,
        "balance_point_uncertainty_k": 0.0,
        "usual_balance_point_c": 2.0,
        "balance_point_before_c": None,
        "hours": 35.0,
        "share": 0.5,
        # Nothing of it was above what its kind copes with.
        "winter_saves_kwh": None,
        "winter_saves_cost": None,
        "winter_days": None,
    }


@pytest.mark.parametrize(("share", "raised"), [(0.34, False), (0.36, True), (0.9, True)])
def test_more_than_a_third_of_the_time(share: float, raised: bool) -> None:
    assert (KIND in days(house(), 14, share=share).kinds) is raised


def test_it_clears_when_less_than_a_fifth_is_left_and_not_before() -> None:
    winter = days(days(house(), 8), 16, 8, share=0.25)
    assert KIND in winter.kinds
    days(winter, 16, 24, share=0.1)
    assert KIND not in winter.kinds
    (cleared,) = winter.ever(KIND)
    assert cleared.cleared is not None
    assert cleared.pattern == "hours"
    assert cleared.details["share"] <= 0.2
    events = [event for event in winter.monitor.take_finding_events() if event.finding.kind == KIND]
    assert [event.change.value for event in events] == ["raised", "cleared"]


def test_a_few_days_without_heating_clear_nothing() -> None:
    winter = days(house(), 8).say(outdoor_c=15).wait(days=30)
    assert KIND in winter.kinds
    days(winter, 3, 8, share=0.0)
    assert KIND in winter.kinds
    days(winter, 8, 11, share=0.0)
    assert KIND not in winter.kinds


def test_a_call_that_lasts_for_days_counts_on_each_of_them() -> None:
    winter = house(time_zone="America/Denver")
    winter.say(hvac_action="heating", compressor_running="on")
    for number in range(10):
        winter.say(outdoor_c=WEATHER[number % 7] + number / 100, aux_running="on").wait(hours=11)
        winter.say(aux_running="off").wait(hours=13)
    assert winter.one(KIND).details["share"] == pytest.approx(11 / 24, abs=0.02)


def test_a_run_that_lasts_for_days_counts_on_each_of_them() -> None:
    winter = house().say(hvac_action="heating", compressor_running="on")
    for number in range(4):
        for part in range(5):
            winter.say(outdoor_c=WEATHER[(number + part) % 7], aux_running="on").wait(hours=12)
        winter.say(aux_running="off").wait(hours=12)
    assert winter.one(KIND).details["share"] == pytest.approx(5 / 6, abs=0.05)


# What is something else.


def cold_snap(winter: Winter) -> None:
    days(winter, 8, share=0.05)
    for outdoor_c in (-7.0, -7.4, -6.9):
        day(winter, outdoor_c, called=16, share=0.5)
    days(winter, 8, 8, share=0.05)


def bitter_cold(winter: Winter) -> None:
    for number in range(20):
        day(winter, -9.0 - number % 6, called=18, share=0.8)


def defrost_told(winter: Winter) -> None:
    # A damp fortnight: nine minutes of strips after forty of the compressor.
    for number in range(14):
        winter.say(outdoor_c=0.5 + number % 5 / 3, defrosting="off").wait(hours=4)
        for _ in range(15):
            winter.say(hvac_action="heating", compressor_running="on").wait(40)
            winter.say(defrosting="on", aux_running="on").wait(9)
            winter.say(defrosting="off", aux_running="off")
        winter.say(hvac_action="idle", compressor_running="off").wait(hours=7.75)


def holiday_return(winter: Winter) -> None:
    days(winter, 7, called=4, share=0.0)
    winter.say(setpoint_c=12, indoor_c=12)
    days(winter, 6, 7, called=2, share=0.0)
    winter.say(setpoint_c=20, hvac_action="heating", aux_running="on", compressor_running="on")
    winter.drift(8, 1.0).say(hvac_action="idle", aux_running="off", compressor_running="off")
    winter.say(setpoint_c=21, indoor_c=20.4)
    winter.wait(hours=16)
    days(winter, 2, 14, called=4, share=0.0)


def two_days(winter: Winter) -> None:
    days(days(winter, 2, share=0.9), 3, 2, share=0.0)


def emergency(winter: Winter) -> None:
    days(winter, 14, share=0.9, emergency_heat="on", compressor_running="off")


def instead(winter: Winter) -> None:
    # Told by others: a dead compressor, or one that is locked out.
    days(winter, 14, share=0.9, compressor_running="off")


def setbacks(winter: Winter) -> None:
    for number in range(14):
        winter.say(outdoor_c=WEATHER[number % 7], setpoint_c=17, indoor_c=17.4).wait(hours=6)
        winter.say(setpoint_c=21, hvac_action="heating", compressor_running="on")
        winter.say(aux_running="on").wait(hours=3).say(aux_running="off", indoor_c=21)
        winter.say(hvac_action="idle", compressor_running="off").wait(hours=15)


def mild(winter: Winter) -> None:
    # Above the balance point it is the lockout's fault.
    for number in range(14):
        day(winter, 5.0 + number % 7 / 3, share=0.6)


def stuck(winter: Winter) -> None:
    # The thermometer says -3, it is -15.
    for _ in range(14):
        day(winter, -3.0, called=18, share=0.8)


def unavailable(winter: Winter) -> None:
    for number in range(14):
        winter.say(outdoor_c=WEATHER[number % 7], hvac_action="heating", aux_running="on").wait(5)
        winter.say(hvac_action="none", aux_running="none", compressor_running="none")
        winter.wait(hours=23, minutes=55)


def no_weather(winter: Winter) -> None:
    winter.say(outdoor_c="none")
    for _ in range(14):
        winter.wait(hours=6).cycles(8, aux=True, compressor_running="on").wait(hours=10)


def outage(winter: Winter) -> None:
    winter.monitor.start_outage(winter.at)
    winter.say(compressor_running="none")
    days(winter, 14, share=0.9, compressor_running="none")


SILENT = {
    "a cold snap": ({}, cold_snap),
    "below ordinary cold": ({}, bitter_cold),
    "a fortnight of defrost": ({}, defrost_told),
    "a return from 12 to 20 degC": ({}, holiday_return),
    "two days only": ({}, two_days),
    "emergency heat": ({}, emergency),
    "strips instead of the compressor": ({}, instead),
    "recoveries from setbacks": ({}, setbacks),
    "above the balance point": ({}, mild),
    "an outdoor sensor that is stuck": ({}, stuck),
    "a thermostat that goes unavailable": ({}, unavailable),
    "nobody knows the weather": ({}, no_weather),
    "an outage the household knows of": ({}, outage),
    "a furnace": ({"backup": "gas"}, lambda winter: days(winter, 14, share=0.8)),
    "an ordinary winter": ({}, lambda winter: days(winter, 30, share=0.2)),
}


@pytest.mark.parametrize(("settings", "scenario"), SILENT.values(), ids=SILENT)
def test_silent(settings: dict[str, object], scenario: Callable[[Winter], None]) -> None:
    winter = house(**settings)
    scenario(winter)
    assert winter.ever(KIND) == []


def test_prices_do_not_matter() -> None:
    winter = house()
    for number in range(14):
        winter.say(price_per_kwh=5.0 if number % 2 else 0.1)
        day(winter, WEATHER[number % 7], share=0.3)
    assert winter.ever(KIND) == []


def test_a_unit_for_the_cold_is_expected_to_do_more() -> None:
    standard, cold = house(), house(cop_profile="cold_climate")
    for winter in (standard, cold):
        for number in range(9):
            day(winter, -10.0 - number % 6 / 2, share=0.6)
    assert standard.ever(KIND) == []
    assert cold.one(KIND).details["usual_balance_point_c"] == -8.0


def test_an_electric_car_beside_the_house_is_none() -> None:
    winter = Winter(strip_kw=10).say(outdoor_c=-3.1, indoor_c=20.4, setpoint_c=21)
    calls = [(start, start + 40.0) for start in (300, 360, 480, 600, 1080)]
    compressor = [Load(*call, 2800) for call in calls]
    for number in range(14):
        date = (instant("0:00") + timedelta(days=number)).date().isoformat()
        winter.report(instant("0:00", date), {"outdoor_c": WEATHER[number % 7]})
        winter.meter_days(date, 1, calls, [*compressor, Load(290, 640, 11_000)])
    assert winter.ever(KIND) == []


@pytest.mark.parametrize("first", ["2026-03-26", "2026-10-22"])
def test_a_day_on_which_clocks_change_is_a_day(first: str) -> None:
    winter = house(time_zone="Europe/Berlin").starts(first)
    winter = days(winter, 6)
    assert winter.ever(KIND) == []
    assert KIND in days(winter, 1, 6).kinds


# The same, however it is asked.


def stream(count: int) -> list[tuple[datetime, dict[str, object]]]:
    """Return what a home reports in which the finding comes and goes."""
    told: list[tuple[datetime, dict[str, object]]] = []

    class Recorder(Winter):
        def report(self, at: datetime, values: Any) -> None:
            told.append((at, dict(values)))
            super().report(at, values)

    winter = Recorder(balance_point_c=0)
    winter.say(hvac_mode="heat", hvac_action="idle", aux_running="off", compressor_running="off")
    winter.say(indoor_c=20.4, setpoint_c=21)
    days(winter, count, share=0.5)
    days(winter, 2 * count, count, share=0.0)
    return told


TOLD = stream(8)


def replayed(restarts: set[int], ticks: list[float]) -> str:
    winter = Winter(balance_point_c=0)
    for index, (at, values) in enumerate(TOLD):
        if ticks and index:
            before = TOLD[index - 1][0]
            winter.monitor.advance(before + (at - before) * ticks[index % len(ticks)])
            winter.monitor.snapshot()
        winter.report(at, values)
        if index in restarts:
            winter.restart()
    findings = winter.monitor.state()["findings"]
    return json.dumps([winter.story, findings["rules"], findings["history"]])


PLAIN = replayed(set(), [])


def test_there_it_comes_and_goes() -> None:
    (found,) = json.loads(json.loads(PLAIN)[0])
    assert found["kind"] == KIND
    assert found["cleared"] is not None


@settings(deadline=None, max_examples=15, derandomize=True)
@given(
    st.sets(st.integers(0, len(TOLD) - 1), max_size=12),
    st.lists(st.floats(0, 1), max_size=7),
)
def test_neither_looks_nor_restarts_change_anything(restarts: set[int], ticks: list[float]) -> None:
    assert replayed(restarts, ticks) == PLAIN


def test_what_is_remembered_stays_small() -> None:
    winter = house()
    days(winter, 60, called=14, share=0.4)
    assert len(json.dumps(winter.monitor.state()["findings"]["rules"][KIND])) < 1500


def test_a_reading_of_an_unknown_past_is_dropped() -> None:
    winter = days(house(), 8)
    story = winter.story
    winter.monitor.process(instant("0:00"), [Reading(instant("0:00"), Quantity.OUTDOOR_C, -3.0)])
    assert winter.story == story

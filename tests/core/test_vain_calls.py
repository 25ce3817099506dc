"""Calls in vain: a dead heat pump behind a thermostat goes on being called, and brings nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
import json

import pytest

from custom_components.aux_heat.core import Finding, FindingKind, Monitor, Settings

from .home import instant
from .small_house import SmallHouse
from .winter import Winter

KIND = FindingKind.HEAT_PUMP_NOT_HEATING
WEEK_H = 168.0


def found(house: SmallHouse, days: int, **settings: object) -> list[Finding]:
    """Return what is found of the heat pump by what a thermostat alone tells."""
    monitor = Monitor(Settings.from_mapping({"strip_kw": 10} | settings))
    for at, readings in house.days(days):
        monitor.process(at, readings)
    return [finding for finding in monitor.findings() if finding.kind is KIND]


def hours(finding: Finding) -> float:
    """Return how many hours after the start it was raised."""
    return (finding.raised - instant("0:00")) / timedelta(hours=1)


def dies(at_h: float, until_h: float = 1e9) -> Callable[[float], float]:
    return lambda hour: 0.0 if at_h <= hour < until_h else 1.0


def house(mean_c: float = 5.0, **more: object) -> SmallHouse:
    """Return a house with an ecobee and nothing else."""
    return SmallHouse(mean_c=mean_c, tells_compressor=True, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("why", "weather_c", "more", "within_h"),
    [
        ("said to run", 10, {}, 8),
        ("nothing said of it", 10, {"tells_compressor": False}, 8),
        ("by a coarse thermometer", 10, {"indoor_step_c": 0.5}, 8),
        ("milder", 12, {}, 12),
        ("the sun shines", 11, {"sun_w": 3000.0}, 24),
    ],
)
def test_dead_heat_pump_that_is_called_like_any_other(
    why: str, weather_c: float, more: dict[str, object], within_h: float
) -> None:
    dead = SmallHouse(
        **{"mean_c": weather_c, "tells_compressor": True, "heats": dies(WEEK_H)} | more  # type: ignore[arg-type]
    )
    first, *_ = found(dead, 9, balance_point_c=-3)
    assert WEEK_H < hours(first) < WEEK_H + within_h, why
    assert first.pattern == "called_in_vain"
    assert first.severity == "warning"
    assert first.details["calls"] >= 4
    assert first.details["fell_k"] > 1.0
    assert first.details["hours"] >= 1.0


SOUND = {
    "colder than it copes with": house(-6.0),
    "too small": house(4.0, capacity_w=3700.0, capacity_fall_w_k=90.0, sun_w=2000.0),
    "colder at night": house(4.0, night_c=17.0),
    "strips at every call": house(4.0, impatient=True),
    # Every 90 min for 10 min, and the house pays for it.
    "defrost": house(2.0, heats=lambda hour: -0.2 if hour % 1.5 < 0.17 else 1.0),
    "trips now and then": house(4.0, heats=lambda hour: 0.0 if hour % 7.0 < 0.7 else 1.0),
    "a window open each evening": house(6.0, open_w_k=lambda hour: 600.0 * (hour % 24 >= 20)),
    "varies its speed": house(1.0, modulates=True),
}


@pytest.mark.parametrize("why", SOUND)
def test_sound_heat_pump_in_a_month(why: str) -> None:
    assert found(SOUND[why], 31, balance_point_c=0.0) == []


@pytest.mark.parametrize("why", ["too small", "strips at every call"])
def test_sound_heat_pump_of_which_nothing_is_told(why: str) -> None:
    assert found(SOUND[why], 31) == []


def test_it_clears_when_the_heat_pump_warms_the_house_again() -> None:
    repaired_h = WEEK_H + 30
    (finding,) = found(house(10.0, heats=dies(WEEK_H, repaired_h)), 12, balance_point_c=-3)
    assert finding.cleared is not None
    after_h = (finding.cleared - instant("0:00")) / timedelta(hours=1) - repaired_h
    assert 6 < after_h < 36


def test_nobody_is_told_to_block_the_backup_that_heats_alone() -> None:
    monitor = Monitor(Settings.from_mapping({"strip_kw": 10, "balance_point_c": -3}))
    for at, readings in house(heats=dies(24.0)).days(8):
        monitor.process(at, readings)
    stands = set(monitor.snapshot().findings)
    assert KIND in stands
    assert FindingKind.LOCKOUT_MISCONFIGURED not in stands
    assert FindingKind.EXCESSIVE_BACKUP_USE not in stands


def test_the_same_over_restarts() -> None:
    settings = Settings.from_mapping({"strip_kw": 10, "balance_point_c": -3})
    dead = house(heats=dies(24.0, 60.0))
    stories = []
    for restarts in (False, True):
        monitor = Monitor(settings)
        for number, (at, readings) in enumerate(dead.days(4)):
            monitor.process(at, readings)
            if restarts and number % 7 == 0:
                monitor = Monitor(settings, json.loads(json.dumps(monitor.state())))
                monitor.process(at, readings)
        stories.append([finding.as_dict() for finding in monitor.findings()])
    assert stories[0] == stories[1]
    assert KIND in {FindingKind(finding["kind"]) for finding in stories[0]}


def test_stored_before_there_was_such_a_thing() -> None:
    monitor = Monitor(Settings())
    state = json.loads(json.dumps(monitor.state()))
    del state["findings"]["rules"][KIND]["vain"]
    del state["findings"]["was_emergency"]
    assert Monitor(Settings(), state).state() == monitor.state()


def cycle(winter: Winter, times: int, **values: object) -> Winter:
    """Play calls in which the house cools for 40 min until the strips come for 20."""
    for _ in range(times):
        winter.say(hvac_action="heating", aux_running="off", indoor_c=20.6, **values)
        winter.drift(2 / 3, -0.9).say(aux_running="on").drift(1 / 3, 1.8)
        winter.say(hvac_action="idle", aux_running="off").wait(20)
    return winter


def winter(**settings: object) -> Winter:
    return Winter(strip_kw=10, balance_point_c=0, **settings).say(
        hvac_mode="heat", outdoor_c=6, setpoint_c=21, indoor_c=20.6
    )


def test_calls_in_vain() -> None:
    assert KIND not in cycle(winter(), 3).found
    assert cycle(winter(), 6).one(KIND).pattern == "called_in_vain"


@pytest.mark.parametrize(
    ("why", "settings", "values"),
    [
        ("cold for the heat pump", {}, {"outdoor_c": 0.5}),
        ("nobody knows the weather", {}, {"outdoor_c": "none"}),
        ("no thermometer indoors", {}, {"indoor_c": "none"}),
        ("emergency heat is selected", {}, {"emergency_heat": "on"}),
        ("a burner takes turns with it", {"backup": "gas"}, {}),
        ("not known how far it copes", {"balance_point_c": None}, {"outdoor_c": 6}),
    ],
)
def test_silent(why: str, settings: dict[str, object], values: dict[str, object]) -> None:
    home = Winter(**{"strip_kw": 10, "balance_point_c": 0} | settings)
    home.say(hvac_mode="heat", outdoor_c=6, setpoint_c=21)
    for _ in range(12):
        for minute in range(0, 80, 5):
            on, aux = minute < 60, 40 <= minute < 60
            indoor_c = 20.6 - min(minute, 40) * 0.015 + max(minute - 40, 0) * 0.015
            home.say(
                **{
                    "hvac_action": "heating" if on else "idle",
                    "aux_running": "on" if aux else "off",
                    "indoor_c": round(indoor_c, 1),
                }
                | values
            ).wait(5)
    assert home.ever(KIND) == [], why


def test_another_zone_that_is_colder_is_no_cooling() -> None:
    home = winter()
    for _ in range(12):
        home.say(hvac_action="heating", aux_running="off", indoor_c=20.6).wait(15)
        home.say(indoor_c=19.0).wait(25).say(aux_running="on").wait(20)
        home.say(hvac_action="idle", aux_running="off").wait(20)
    assert home.ever(KIND) == []


def test_a_call_that_warms_the_house_between_explains_it_otherwise() -> None:
    home = winter()
    for _ in range(5):
        cycle(home, 3)
        home.say(hvac_action="heating", indoor_c=20.2).drift(0.5, 1.0).say(hvac_action="idle")
        home.wait(20)
    assert home.ever(KIND) == []


def test_the_word_that_it_runs_ends_no_outage_by_itself() -> None:
    """The household waits for a part in normal mode: the dead heat pump is called all the time."""
    home = cycle(winter(), 6, compressor_running="on")
    assert home.monitor.start_outage(home.at)
    cycle(home, 12, compressor_running="on")
    assert home.snapshot.outage is not None
    assert home.found[KIND].quiet

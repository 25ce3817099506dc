"""Sources vanish: one by one and all at once, in calm and in the middle of a run."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle
from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.const import STATE_OFF, STATE_ON, STATE_UNAVAILABLE, STATE_UNKNOWN
import pytest

from tests.home import (
    CAR,
    CLIMATE,
    COUNTER,
    COUNTER_ONLY,
    EXPORT,
    FULL,
    INDOOR_UNIT,
    METER,
    METER_ONLY,
    OUTDOOR,
    OUTDOOR_UNIT,
    PRICE,
    STRIPS,
    STRIPS_ONLY,
    THERMOSTAT_ONLY,
    UNTOLD,
    WEATHER,
    Home,
)
from tests.recorded_home import PRICED, runs_of

from .household import alarms, complaints

EMERGENCY = "switch.hallway_emergency"
AUX_WORD = "binary_sensor.aux_heat_relay"
FUEL = "sensor.fuel_used"

# A home with all that can be named, each of its own entity.
EVERYTHING = FULL | {
    "aux": {"kind": "state_is", "entity": AUX_WORD, "attribute": None, "values": ["on"]},
    "home_export_power": EXPORT,
    "other_loads": [CAR],
}
OF_EVERYTHING = [
    CLIMATE,
    AUX_WORD,
    EMERGENCY,
    STRIPS,
    OUTDOOR_UNIT,
    INDOOR_UNIT,
    METER,
    EXPORT,
    CAR,
    OUTDOOR,
    PRICE,
]
NO_STRIPS_CIRCUIT = {key: value for key, value in EVERYTHING.items() if key != "strips_power"}
HVAC_CIRCUIT = STRIPS_ONLY | {"hvac_power": [OUTDOOR_UNIT, INDOOR_UNIT], "strips_power": []}


def report(home: Home, *, strips_w: float = 0, but: tuple[str, ...] = ()) -> None:
    """Let every source report what is so in a house with strips that draw so much."""
    running = strips_w > 0
    sources: dict[str, Callable[[], None]] = {
        CLIMATE: lambda: home.climate(HVACAction.HEATING),
        AUX_WORD: lambda: home.hass.states.async_set(AUX_WORD, "on" if running else "off"),
        EMERGENCY: lambda: home.hass.states.async_set(EMERGENCY, "off"),
        STRIPS: lambda: home.power(STRIPS, 5 + strips_w),
        OUTDOOR_UNIT: lambda: home.power(OUTDOOR_UNIT, 2500),
        INDOOR_UNIT: lambda: home.power(INDOOR_UNIT, 400 + strips_w),
        METER: lambda: home.power(METER, 3400 + strips_w),
        EXPORT: lambda: home.power(EXPORT, 0),
        CAR: lambda: home.power(CAR, 0),
        OUTDOOR: lambda: home.outdoor(-8.33),
        PRICE: lambda: home.price(0.2),
    }
    for entity_id, tell in sources.items():
        if entity_id not in but:
            tell()


def vanish(home: Home, state: str | None, *entity_ids: str) -> None:
    """Let sources be in a state that says nothing, or be no more."""
    for entity_id in entity_ids:
        if state is None:
            home.hass.states.async_remove(entity_id)
        else:
            home.hass.states.async_set(entity_id, state)


async def pass_time(home: Home, minutes: int, **how: Any) -> None:
    """Let time pass with reports every five minutes."""
    for _ in range(minutes // 5):
        await home.pass_time(minutes=5)
        report(home, **how)
        await home.settle()


HOWS = (STATE_UNAVAILABLE, STATE_UNKNOWN, None)
HOW = pytest.mark.parametrize("how", HOWS)


# All three ways are one to what reads them: each source has its turn at one of them.
@pytest.mark.parametrize(("entity_id", "how"), zip(OF_EVERYTHING, cycle(HOWS)))
async def test_source_that_is_away_for_an_hour_costs_only_what_it_alone_tells(
    home: Home, entity_id: str, how: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    """A run of half an hour comes meanwhile, and one after it."""
    report(home)
    await home.set_up(EVERYTHING, {"strip_kw": 9.6, "balance_point_c": 0.0})
    await pass_time(home, 10)
    assert home.shown("aux_heat") == STATE_OFF
    vanish(home, how, entity_id)
    await pass_time(home, 15, but=(entity_id,))
    await pass_time(home, 30, but=(entity_id,), strips_w=9600)
    assert home.shown("aux_heat") == STATE_ON
    await pass_time(home, 15, but=(entity_id,))
    assert home.shown("aux_heat") == STATE_OFF
    await pass_time(home, 10)
    await pass_time(home, 30, strips_w=9600)
    await pass_time(home, 10)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "2")
    # Of a whole circuit it isn't known yet in the first hour what the compressor draws.
    assert home.number("aux_energy") == pytest.approx(9.6, abs=1.3)
    assert alarms(home) == set()
    assert complaints(caplog) == []


# What tells of the run, and how: each alone.
ALONE = {
    "strips' circuit": (STRIPS_ONLY, STRIPS),
    "HVAC circuit": (HVAC_CIRCUIT, INDOOR_UNIT),
    "aux word": (THERMOSTAT_ONLY | {"aux": EVERYTHING["aux"]}, AUX_WORD),
    "home meter": (METER_ONLY, METER),
    "home meter's export": (METER_ONLY | {"home_export_power": EXPORT}, EXPORT),
}


@pytest.mark.parametrize(
    ("data", "entity_id", "how"),
    [(*one, how) for one, how in zip(ALONE.values(), cycle(HOWS))],
    ids=ALONE,
)
async def test_run_goes_on_over_ten_minutes_of_silence(
    home: Home, data: dict[str, Any], entity_id: str, how: str | None
) -> None:
    report(home)
    await home.set_up(data, {"strip_kw": 9.6})
    await pass_time(home, 30)
    await pass_time(home, 15, strips_w=9600)
    assert home.shown("aux_heat") == STATE_ON
    energy_kwh = home.number("aux_energy")
    vanish(home, how, entity_id)
    await pass_time(home, 10, strips_w=9600, but=(entity_id,))
    assert home.shown("aux_heat", "aux_power") == (STATE_UNAVAILABLE, STATE_UNAVAILABLE)
    # What isn't known is not counted, as long as it isn't known.
    assert home.number("aux_energy") == pytest.approx(energy_kwh, abs=0.01)
    await pass_time(home, 15, strips_w=9600)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_ON, "1")
    await pass_time(home, 15)
    assert home.shown("aux_heat") == STATE_OFF
    (run,) = runs_of(home)
    assert run["duration_s"] == pytest.approx(2400, abs=310)
    assert run["energy_kwh"] == pytest.approx(6.4, abs=0.9)
    assert run["estimated"]
    assert alarms(home) == set()


@pytest.mark.parametrize(("data", "entity_id"), ALONE.values(), ids=ALONE)
async def test_run_ends_where_it_was_last_seen_when_its_source_is_back_after_an_hour(
    home: Home, data: dict[str, Any], entity_id: str
) -> None:
    """Nobody knows what was in that hour: nothing is counted, and what runs then is another run."""
    report(home)
    await home.set_up(data, {"strip_kw": 9.6})
    await pass_time(home, 30)
    await pass_time(home, 15, strips_w=9600)
    vanish(home, STATE_UNAVAILABLE, entity_id)
    await pass_time(home, 60, strips_w=9600, but=(entity_id,))
    assert home.shown("aux_heat") == STATE_UNAVAILABLE
    (first,) = runs_of(home)
    assert first["duration_s"] == pytest.approx(900, abs=310)
    assert home.number("aux_energy") == pytest.approx(first["energy_kwh"], abs=0.01)
    await pass_time(home, 15)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "1")
    assert alarms(home) == set()


async def test_router_that_fails_takes_all_and_brings_all_back(
    home: Home, caplog: pytest.LogCaptureFixture
) -> None:
    report(home)
    await home.set_up(EVERYTHING, {"strip_kw": 9.6, "balance_point_c": 0.0})
    await pass_time(home, 10)
    await pass_time(home, 15, strips_w=9600)
    home.gone(*OF_EVERYTHING)
    await home.pass_time(minutes=10)
    facts = ("aux_heat", "aux_power", "emergency_heat", "heat_pump_cop")
    assert home.shown(*facts) == (STATE_UNAVAILABLE,) * 4
    await pass_time(home, 15, strips_w=9600)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_ON, "1")
    await pass_time(home, 10)
    (run,) = runs_of(home)
    assert run["duration_s"] == pytest.approx(2400)
    # In between as much as it drew after it.
    assert run["energy_kwh"] == pytest.approx(6.4, abs=0.01)
    assert home.number("aux_energy") == pytest.approx(6.4, abs=0.01)

    # In the night it fails for hours, in the middle of another run.
    await pass_time(home, 15, strips_w=9600)
    home.gone(*OF_EVERYTHING)
    await home.pass_time(minutes=300)
    assert home.shown(*facts) == (STATE_UNAVAILABLE,) * 4
    await pass_time(home, 10)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "2")
    assert runs_of(home)[1]["duration_s"] == pytest.approx(600)
    assert alarms(home) == set()
    assert complaints(caplog) == []


@pytest.mark.parametrize("data", [EVERYTHING, NO_STRIPS_CIRCUIT, METER_ONLY, STRIPS_ONLY])
async def test_integration_is_there_before_its_sources(
    home: Home, data: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    await home.set_up(data, {"strip_kw": 9.6})
    assert home.shown("aux_heat", "aux_power") == (STATE_UNAVAILABLE, STATE_UNAVAILABLE)
    await home.pass_time(minutes=2)
    report(home)
    await home.settle()
    assert home.shown("aux_heat") == STATE_OFF
    await pass_time(home, 30)
    await pass_time(home, 15, strips_w=9600)
    assert home.shown("aux_heat") == STATE_ON
    await pass_time(home, 10)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "1")
    assert home.number("aux_energy") == pytest.approx(2.4, abs=0.9)
    assert alarms(home) == set()
    assert complaints(caplog) == []


async def test_sources_that_come_one_after_another_show_no_run_that_is_none(home: Home) -> None:
    await home.set_up(METER_ONLY | {"home_export_power": EXPORT}, {"strip_kw": 9.6})
    await home.pass_time(minutes=1)
    home.power(METER, 12_000)
    await home.pass_time(minutes=1)
    home.climate(HVACAction.HEATING)
    await home.pass_time(minutes=1)
    home.power(EXPORT, 0)
    await home.pass_time(minutes=10)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "0")


@HOW
async def test_weather_that_is_away_leaves_runs_and_alarms_as_they_are(
    home: Home, how: str | None
) -> None:
    home.hass.states.async_set(WEATHER, "cloudy", {"temperature": -8.33})
    report(home)
    await home.set_up(PRICED | {"outdoor": WEATHER})
    await pass_time(home, 15, strips_w=9600)
    vanish(home, how, WEATHER)
    await pass_time(home, 60, strips_w=9600)
    assert home.shown("aux_heat", "heat_pump_cop") == (STATE_ON, STATE_UNAVAILABLE)
    home.hass.states.async_set(WEATHER, "cloudy", {"temperature": -8.33})
    await pass_time(home, 15, strips_w=9600)
    await pass_time(home, 10)
    (run,) = runs_of(home)
    assert run["duration_s"] == 5400
    assert run["outdoor_c"] == pytest.approx(-8.33)
    assert alarms(home) == set()


async def test_price_that_is_away_leaves_energy_without_a_price_and_says_so(home: Home) -> None:
    report(home)
    await home.set_up(PRICED)
    await pass_time(home, 15, strips_w=9595)
    home.gone(PRICE)
    await pass_time(home, 60, strips_w=9595, but=(PRICE,))
    await pass_time(home, 15, strips_w=9595)
    await pass_time(home, 10)
    assert home.number("aux_energy") == pytest.approx(14.4)
    # Of 90 minutes, 25 had a price.
    assert home.number("aux_cost") == pytest.approx(0.8)
    assert runs_of(home)[0]["unpriced_kwh"] == pytest.approx(10.4)


async def test_counter_of_the_home_s_energy_may_be_away(home: Home) -> None:
    counted = 1000.0

    async def count(minutes: int, power_w: float, *, told: bool = True) -> None:
        nonlocal counted
        for _ in range(minutes):
            await home.pass_time(minutes=1)
            counted += power_w / 60_000
            if told:
                home.energy(COUNTER, round(counted, 3))
                await home.settle()

    home.climate(HVACAction.HEATING)
    home.energy(COUNTER, counted)
    await home.set_up(COUNTER_ONLY, {"strip_kw": 9.6})
    await count(20, 600)
    home.gone(COUNTER)
    await count(65, 600, told=False)
    assert home.shown("aux_heat") == STATE_UNAVAILABLE
    # An hour's energy comes at once, and is no load.
    await count(15, 600)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "0")
    await count(20, 10_200)
    assert home.shown("aux_heat") == STATE_ON
    await count(15, 600)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "1")
    assert home.number("aux_energy") == pytest.approx(3.2, abs=0.3)
    assert alarms(home) == set()


@HOW
async def test_fuel_meter_may_be_away(home: Home, how: str | None) -> None:
    used = 100.0

    async def burn(minutes: int, m3_per_h: float, *, told: bool = True) -> None:
        nonlocal used
        for _ in range(minutes // 5):
            await home.pass_time(minutes=5)
            used += m3_per_h / 12
            if told:
                home.measured(FUEL, round(used, 3), "m³")
                await home.settle()

    home.climate(HVACAction.HEATING)
    home.measured(FUEL, used, "m³")
    data = {"climates": [CLIMATE], "aux": UNTOLD, "emergency": UNTOLD, "fuel_meter": FUEL}
    await home.set_up(data | {"home_inverted": False}, {"backup": "gas", "afue": 0.9})
    await burn(30, 0)
    await burn(30, 2)
    assert home.shown("aux_heat") == STATE_ON
    vanish(home, how, FUEL)
    await burn(60, 2, told=False)
    assert home.shown("aux_heat") == STATE_UNAVAILABLE
    await burn(30, 0)
    assert home.shown("aux_heat") == STATE_OFF
    # In the hour 2 m³ were burned, and nobody saw when; in the half hour before it 1 m³ at most.
    assert home.number("aux_energy") == pytest.approx(10.5 * 5 / 6, abs=0.1)
    assert alarms(home) == set()


async def test_house_that_is_heated_while_nobody_hears_raises_no_alarm(home: Home) -> None:
    """The thermostat calls, all meters are dead, the house cools: silence is no evidence."""
    report(home)
    await home.set_up(NO_STRIPS_CIRCUIT, {"strip_kw": 9.6, "balance_point_c": -15.0})
    await pass_time(home, 30)
    dead = (OUTDOOR_UNIT, INDOOR_UNIT, METER, EXPORT)
    home.gone(*dead)
    for hour in range(5):
        home.climate(HVACAction.HEATING, current_temperature=20 - hour / 10)
        home.hass.states.async_set(AUX_WORD, "on")
        await home.pass_time(minutes=30)
        home.hass.states.async_set(AUX_WORD, "off")
        await home.pass_time(minutes=30)
    assert alarms(home) - {"backup_running_above_balance_point"} == set()


async def test_dead_thermostat_beside_live_meters_raises_no_alarm(home: Home) -> None:
    """Strips draw, and nobody says whether heat is called for."""
    report(home)
    await home.set_up(STRIPS_ONLY)
    await pass_time(home, 15)
    home.gone(CLIMATE)
    await pass_time(home, 60, strips_w=9600, but=(CLIMATE,))
    assert home.shown("aux_heat") == STATE_ON
    assert alarms(home) == set()

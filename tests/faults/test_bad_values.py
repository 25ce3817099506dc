"""Sources say what can't be: texts, spikes, other units, signs the wrong way round."""

from __future__ import annotations

from collections.abc import Callable
import json
from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.const import STATE_OFF, STATE_ON, STATE_UNAVAILABLE
import pytest

from tests.home import (
    CAR,
    CLIMATE,
    COUNTER,
    COUNTER_ONLY,
    EXPORT,
    INDOOR_UNIT,
    METER,
    METER_ONLY,
    OUTDOOR,
    OUTDOOR_UNIT,
    PRICE,
    STRIPS,
    STRIPS_ONLY,
    UNTOLD,
    Home,
)
from tests.recorded_home import runs_of

from .household import alarms, complaints

# What no meter should say. The last is as long as a state may be.
NONSENSE = (
    *("nan", "inf", "-inf", "1e9", "-1e9", "1e400", "1,234", "1.234,5", "", " ", "12 W", "0x10"),
    *("unknown ", "None", "null", "true", "[]", "²", "x" * 255),
)
FUEL = "sensor.fuel_used"
FUEL_METER = {"climates": [CLIMATE], "aux": UNTOLD, "emergency": UNTOLD, "fuel_meter": FUEL}

# A source, where it is named, and its unit.
SENSORS: dict[str, tuple[str, dict[str, Any], dict[str, Any], str]] = {
    "strips' circuit": (STRIPS, STRIPS_ONLY, {}, "W"),
    "HVAC circuit": (
        OUTDOOR_UNIT,
        STRIPS_ONLY | {"hvac_power": [OUTDOOR_UNIT, INDOOR_UNIT]},
        {},
        "W",
    ),
    "home meter": (METER, METER_ONLY, {}, "W"),
    "export meter": (EXPORT, METER_ONLY | {"home_export_power": EXPORT}, {}, "W"),
    "energy counter": (COUNTER, COUNTER_ONLY, {}, "kWh"),
    "other load": (CAR, METER_ONLY | {"other_loads": [CAR]}, {}, "W"),
    "outdoor": (OUTDOOR, STRIPS_ONLY | {"outdoor": OUTDOOR}, {}, "°C"),
    "price": (PRICE, STRIPS_ONLY | {"price_entity": PRICE}, {}, "EUR/kWh"),
    "fuel meter": (FUEL, FUEL_METER | {"home_inverted": False}, {"backup": "gas"}, "m³"),
}


@pytest.mark.parametrize(("entity_id", "data", "options", "unit"), SENSORS.values(), ids=SENSORS)
async def test_nonsense_is_no_run_no_alarm_and_one_line_in_the_log(
    home: Home,
    entity_id: str,
    data: dict[str, Any],
    options: dict[str, Any],
    unit: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    home.climate()
    for other in (STRIPS, OUTDOOR_UNIT, INDOOR_UNIT, METER, EXPORT, CAR):
        home.power(other, 5)
    home.energy(COUNTER, 1000)
    home.measured(entity_id, 5, unit)
    await home.set_up(data, {"strip_kw": 9.6} | options)
    await home.pass_time(minutes=5)
    for value in NONSENSE:
        home.measured(entity_id, value, unit)
        await home.pass_time(seconds=80)
        home.measured(entity_id, 5, unit)
        await home.pass_time(seconds=60)
    # A counter that doesn't count doesn't tell.
    calm = STATE_UNAVAILABLE if entity_id == COUNTER else STATE_OFF
    assert home.shown("aux_heat", "aux_runs_today") == (calm, "0")
    assert home.number("aux_energy") == 0
    assert alarms(home) == set()
    (complaint,) = complaints(caplog)
    assert entity_id in complaint
    assert len(complaint) < 400


async def test_thermostat_s_nonsense_is_no_run_and_fills_neither_log_nor_files(
    home: Home, hass_storage: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    values: tuple[Any, ...] = ("x" * 100_000, *NONSENSE, [], {}, True, float("nan"), 1e9, -1e9)
    for value in values:
        home.climate(current_temperature=value, temperature=value)
        await home.pass_time(minutes=1)
        home.climate(hvac_action=value)
        await home.pass_time(minutes=1)
        home.climate(preset_mode=value, hvac_action=HVACAction.IDLE)
        await home.pass_time(minutes=1)
    home.climate(HVACAction.HEATING, preset_mode="y" * 100_000)
    home.power(STRIPS, 9600)
    await home.pass_time(minutes=10)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_ON, "1")
    assert alarms(home) == set()
    assert len(complaints(caplog)) <= 4
    assert max(map(len, complaints(caplog))) < 400
    await home.reload()
    assert home.shown("aux_heat") == STATE_ON
    assert len(json.dumps(hass_storage["aux_heat.01JHXAUXHEATAUXHEATAUXHEAT.state"])) < 50_000


@pytest.mark.parametrize("kind", ["attribute_contains", "attribute_above_zero", "attribute_true"])
async def test_thermostat_s_word_that_is_nonsense_is_no_word(home: Home, kind: str) -> None:
    aux = {"kind": kind, "entity": None, "attribute": "aux", "values": ["on"]}
    home.climate(aux=None)
    await home.set_up(STRIPS_ONLY | {"strips_power": [], "aux": aux}, {"strip_kw": 9.6})
    values: tuple[Any, ...] = ("nan", "inf", "", [], {}, "x" * 100_000, float("nan"), -1, "-5")
    for value in values:
        home.climate(aux=value)
        await home.pass_time(minutes=1)
        assert home.shown("aux_heat") in (STATE_OFF, STATE_UNAVAILABLE), value
    assert home.shown("aux_runs_today") == "0"


async def test_meter_the_wrong_way_round_shows_nothing(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, -9600)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=20)
    assert home.shown("aux_heat") == STATE_OFF
    assert home.number("aux_energy") == 0


async def heated_by_strips(home: Home) -> None:
    """Set up a home whose strips draw 5 kW, and let 20 minutes pass."""
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5000)
    await home.set_up(STRIPS_ONLY)
    await home.pass_time(minutes=20)


@pytest.mark.parametrize("unit", ["kWh", "°C", "", "watts", None])
async def test_unit_that_can_t_be_used_is_said_and_the_run_goes_on_when_it_is_back(
    home: Home, unit: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    await heated_by_strips(home)
    for value in (5000, 5001):
        home.measured(STRIPS, value, unit)
        await home.pass_time(minutes=5)
        assert home.shown("aux_heat") == STATE_UNAVAILABLE
    home.power(STRIPS, 5, "kW")
    await home.pass_time(minutes=10)
    home.power(STRIPS, 0.005, "kW")
    await home.settle()
    (run,) = runs_of(home)
    assert run["duration_s"] == 2400
    assert run["energy_kwh"] == pytest.approx(40 / 12, abs=0.01)
    (complaint,) = complaints(caplog)
    assert STRIPS in complaint


async def test_power_sensor_that_becomes_a_counter_counts_no_power(
    home: Home, caplog: pytest.LogCaptureFixture
) -> None:
    """Its firmware was updated: 12345 kWh are no 12 kW, and it is said which source it is."""
    home.climate(HVACAction.HEATING)
    home.power(METER, 600)
    await home.set_up(METER_ONLY, {"strip_kw": 9.6})
    await home.pass_time(minutes=20)
    for counted in range(12_345, 12_375):
        home.energy(METER, counted)
        await home.pass_time(minutes=1)
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_UNAVAILABLE, "0")
    (complaint,) = complaints(caplog)
    assert METER in complaint


@pytest.mark.parametrize("unit", ["W", "kW"])
async def test_export_meter_beside_an_inverted_one(home: Home, unit: str) -> None:
    """What is drawn is negative; what is fed, on its own meter, counts against it all the same."""
    factor = 1 if unit == "W" else 0.001

    def meters(drawn_w: float, fed_w: float) -> None:
        home.power(METER, -drawn_w * factor, unit)
        home.power(EXPORT, fed_w * factor, unit)

    home.climate()
    meters(0, 4000)
    data = METER_ONLY | {"home_inverted": True, "home_export_power": EXPORT}
    await home.set_up(data, {"strip_kw": 10.0})
    await home.pass_time(minutes=5)
    home.climate(HVACAction.HEATING)
    await home.pass_time(minutes=10)
    # More sun is no load.
    meters(0, 9000)
    await home.pass_time(minutes=5)
    assert home.shown("aux_heat") == STATE_OFF
    # 10 kW come on: 6 kW are fed no more, 4 kW are drawn.
    meters(0, 6000)
    await home.pass_time(minutes=5)
    meters(4000, 0)
    await home.pass_time(minutes=5)
    assert home.shown("aux_heat") == STATE_ON
    assert home.number("aux_power") == pytest.approx(10_000, rel=0.05)
    meters(0, 6000)
    await home.settle()
    assert home.shown("aux_heat", "aux_runs_today") == (STATE_OFF, "1")


SPIKES: dict[str, tuple[dict[str, Any], Callable[[Home, float], None]]] = {
    "strips": (STRIPS_ONLY, lambda home, w: home.power(STRIPS, w)),
    "home": (METER_ONLY, lambda home, w: home.power(METER, w)),
}


@pytest.mark.parametrize(("data", "tell"), SPIKES.values(), ids=SPIKES)
async def test_spike_of_an_instant_is_next_to_nothing(
    home: Home, data: dict[str, Any], tell: Callable[[Home, float], None]
) -> None:
    """A plausible one, of a second: what it counts is a second's worth."""
    home.climate()
    tell(home, 20)
    await home.set_up(data, {"strip_kw": 10.0})
    await home.pass_time(minutes=10)
    tell(home, 90_000)
    await home.pass_time(seconds=1)
    tell(home, 20)
    await home.pass_time(minutes=30)
    assert home.shown("aux_heat") == STATE_OFF
    assert home.number("aux_energy") <= 0.03
    assert alarms(home) == set()

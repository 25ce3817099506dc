"""Sensors: what a run used and cost, today's sums, and what is shown while nobody knows."""

from __future__ import annotations

from datetime import timedelta
from unittest.mock import patch

from freezegun.api import FrozenDateTimeFactory
from homeassistant.components.climate import HVACAction
from homeassistant.const import STATE_OFF, STATE_ON, STATE_UNAVAILABLE, STATE_UNKNOWN, Platform
from homeassistant.helpers import device_registry as dr, entity_registry as er
from homeassistant.util.unit_system import US_CUSTOMARY_SYSTEM
import pytest
from pytest_homeassistant_custom_component.common import (
    MockConfigEntry,
    async_fire_time_changed,
    snapshot_platform,
)
from syrupy.assertion import SnapshotAssertion

from .home import (
    CLIMATE,
    ENTRY_ID,
    FULL,
    INDOOR_UNIT,
    OUTDOOR,
    OUTDOOR_UNIT,
    PRICE,
    STRIPS,
    STRIPS_ONLY,
    THERMOSTAT_ONLY,
    Home,
)

PRICED = STRIPS_ONLY | {"outdoor": OUTDOOR, "price_entity": PRICE}


@pytest.fixture
async def priced(home: Home) -> Home:
    """Give a home with a meter on the strips, a thermometer and a price; heat is called for."""
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(8.33)
    home.price(0.2)
    await home.set_up(PRICED)
    return home


async def run(home: Home, watts: float, minutes: float) -> None:
    """Let the strips run for a while."""
    home.power(STRIPS, watts)
    await home.pass_time(minutes)
    home.power(STRIPS, 5)
    await home.settle()


async def test_all_sensors(
    home: Home, entity_registry: er.EntityRegistry, snapshot: SnapshotAssertion
) -> None:
    home.everything()
    with patch("custom_components.aux_heat.PLATFORMS", [Platform.SENSOR]):
        await home.set_up(FULL, {"strip_kw": 10.0, "balance_point_c": -2.0})
        home.power(STRIPS, 9000)
        await home.pass_time(minutes=40)
        home.power(STRIPS, 5)
        await home.settle()
        await snapshot_platform(home.hass, entity_registry, snapshot, ENTRY_ID)


async def test_run_on_a_mild_day_is_wasted_and_dear(priced: Home) -> None:
    await run(priced, watts=9000, minutes=40)
    # 9 kW for 40 min; the heat pump would have used 6 kWh / 2.9 at 47 degF.
    assert priced.number("aux_energy") == pytest.approx(6.0)
    assert priced.number("avoidable_energy") == pytest.approx(6.0)
    assert priced.number("aux_cost") == pytest.approx(1.2)
    assert priced.number("cost_penalty") == pytest.approx(0.79)
    assert priced.number("cost_today") == pytest.approx(1.2)
    assert priced.number("cost_penalty_today") == pytest.approx(0.79)
    assert priced.number("aux_runtime_today") == pytest.approx(40)
    assert priced.shown("aux_runs_today") == "1"

    attributes = priced.entity("last_aux_run").attributes
    assert attributes["avoidable"] == "yes"
    assert attributes["extra_cost"] == pytest.approx(6 * 0.2 * (1 - 1 / 2.9), abs=0.001)


async def test_last_run_tells_its_story(priced: Home) -> None:
    assert priced.shown("last_aux_run") == STATE_UNKNOWN
    priced.outdoor(-10)
    await priced.pass_time(minutes=1)
    await run(priced, watts=9000, minutes=40)

    last = priced.entity("last_aux_run")
    assert last.state == "2026-01-15T12:01:00+00:00"
    assert last.attributes["ended"].isoformat() == "2026-01-15T12:41:00+00:00"
    told = {
        key: last.attributes[key]
        for key in ("minutes", "energy_kwh", "cost", "extra_cost", "cause", "avoidable")
    }
    assert told == {
        "minutes": 40,
        "energy_kwh": 6.0,
        "cost": 1.2,
        "extra_cost": 0.0,
        "cause": "capacity",
        "avoidable": "no",
    }
    assert last.attributes["evidence"] == "strips_circuit"
    assert last.attributes["confidence"] > 0.9
    assert last.attributes["estimated"] is False


async def test_energy_is_paid_at_the_price_in_force(priced: Home) -> None:
    priced.power(STRIPS, 9000)
    await priced.pass_time(minutes=20)
    priced.price(0.5)
    await priced.pass_time(minutes=20)
    priced.power(STRIPS, 5)
    await priced.settle()
    assert priced.number("aux_cost") == pytest.approx(3 * 0.2 + 3 * 0.5)


async def test_fixed_price_is_used_while_the_price_entity_does_not_tell(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(8.33)
    home.gone(PRICE)
    await home.set_up(PRICED, {"price_per_kwh": 0.1})
    await run(home, watts=9000, minutes=40)
    assert home.number("aux_cost") == pytest.approx(0.6)


async def test_run_without_a_price_is_not_shown_as_free(priced: Home) -> None:
    periods = ("cost_today", "cost_month", "cost_season", "cost_penalty_today")
    assert priced.shown(*periods) == ("0.0",) * 4
    priced.gone(PRICE)
    await run(priced, watts=9000, minutes=40)
    assert priced.shown("aux_cost", *periods) == (STATE_UNKNOWN,) * 5
    priced.price(0.2)
    await priced.settle()
    assert priced.shown("aux_cost", *periods) == (STATE_UNKNOWN,) * 5
    # Of what has a price the sum is told; the report says of how much it is not.
    await run(priced, watts=9000, minutes=40)
    assert priced.shown("aux_cost", *periods) == ("1.2", "1.2", "1.2", "1.2", "0.79")


async def test_money_is_in_the_households_currency_and_energy_never_falls(priced: Home) -> None:
    await run(priced, watts=9000, minutes=10)
    cost = priced.entity("aux_cost").attributes
    assert (cost["unit_of_measurement"], cost["device_class"]) == ("EUR", "monetary")
    assert cost["state_class"] == "total"
    energy = priced.entity("aux_energy").attributes
    assert (energy["unit_of_measurement"], energy["state_class"]) == ("kWh", "total_increasing")


async def test_money_is_unknown_where_no_price_is(home: Home) -> None:
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    await run(home, watts=9000, minutes=40)
    assert home.number("aux_energy") == pytest.approx(6.0)
    assert home.shown("aux_cost", "cost_today") == (STATE_UNKNOWN, STATE_UNKNOWN)
    assert home.entity("last_aux_run").attributes["cost"] is None


async def test_money_stays_when_the_price_goes(priced: Home) -> None:
    priced.outdoor(-10)
    await run(priced, watts=9000, minutes=40)
    priced.gone(PRICE)
    await priced.settle()
    assert priced.number("aux_cost") == pytest.approx(1.2)
    # Nothing was wasted, and that is known as well.
    assert priced.number("cost_penalty") == 0
    assert priced.number("cost_penalty_today") == 0


async def test_totals_stay_when_everything_goes(priced: Home) -> None:
    await run(priced, watts=9000, minutes=40)
    priced.gone(STRIPS, PRICE, OUTDOOR, CLIMATE)
    await priced.settle()
    assert priced.shown("aux_power", "heat_pump_cop") == (STATE_UNAVAILABLE, STATE_UNAVAILABLE)
    assert priced.number("aux_energy") == pytest.approx(6.0)
    assert priced.number("aux_runtime_today") == pytest.approx(40)
    assert priced.shown("last_aux_run") == "2026-01-15T12:00:00+00:00"


async def test_energy_is_counted_while_a_run_lasts(priced: Home) -> None:
    priced.power(STRIPS, 9000)
    await priced.pass_time(minutes=10)
    assert priced.shown("aux_heat") == STATE_ON
    assert priced.number("aux_energy") == pytest.approx(1.5)
    assert priced.number("aux_runtime_today") == pytest.approx(10)
    assert priced.shown("aux_runs_today") == "1"
    assert priced.shown("last_aux_run") == STATE_UNKNOWN


async def test_thermostats_word_gives_energy_from_the_size(home: Home) -> None:
    home.ecobee("heatPump")
    await home.set_up(THERMOSTAT_ONLY, {"strip_kw": 10.0})
    home.ecobee("heatPump,auxHeat1")
    await home.pass_time(minutes=30)
    home.ecobee("heatPump")
    await home.settle()
    assert home.number("aux_energy") == pytest.approx(5.0)
    assert home.entity("last_aux_run").attributes["estimated"] is True


async def test_power_is_unknown_while_the_size_is(home: Home) -> None:
    home.ecobee("heatPump,auxHeat1")
    await home.set_up(THERMOSTAT_ONLY)
    assert home.shown("aux_heat") == STATE_ON
    assert home.shown("aux_power", "strip_size") == (STATE_UNKNOWN, STATE_UNKNOWN)


async def test_what_the_household_knows_is_shown(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY, {"strip_kw": 7.5, "balance_point_c": -5.0})
    assert home.number("strip_size") == 7.5
    assert home.number("balance_point") == -5
    assert home.entity("balance_point").attributes["is_default"] is False


async def test_efficiency_is_the_weathers(priced: Home) -> None:
    assert priced.shown("heat_pump_cop") == "2.9"
    await priced.pass_time(minutes=1)
    priced.outdoor(-8.33)
    await priced.settle()
    assert priced.shown("heat_pump_cop") == "1.8"


async def test_no_efficiency_where_nobody_knows_the_weather(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    assert home.find("heat_pump_cop") is None


async def test_american_home_sees_fahrenheit(home: Home) -> None:
    home.hass.config.units = US_CUSTOMARY_SYSTEM
    home.climate(HVACAction.HEATING, current_temperature=68, temperature=70)
    home.power(STRIPS, 5)
    home.outdoor(47, "°F")
    home.price(0.2, "USD/kWh")
    await home.set_up(PRICED, {"balance_point_c": 0.0})
    balance = home.entity("balance_point")
    assert (float(balance.state), balance.attributes["unit_of_measurement"]) == (32, "°F")
    assert home.shown("heat_pump_cop") == "2.9"


@pytest.mark.parametrize(
    ("american", "balance_point_c", "shown", "unit"),
    [
        # 2 K above -3.3 degC are -1.3 degC, and 29.7 degF.
        (True, -3.3, "30", "°F"),
        (False, -3.3, "-1.0", "°C"),
        (True, -2.0, "32", "°F"),
        (False, -2.0, "0.0", "°C"),
        (True, 3.0, "40", "°F"),
        (False, 3.0, "4.0", "°C"),
    ],
)
async def test_temperature_to_set_is_rounded_up_in_the_households_unit(
    home: Home, *, american: bool, balance_point_c: float, shown: str, unit: str
) -> None:
    if american:
        home.hass.config.units = US_CUSTOMARY_SYSTEM
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY, {"balance_point_c": balance_point_c})
    suggested = home.entity("suggested_lockout")
    assert (suggested.state, suggested.attributes["unit_of_measurement"]) == (shown, unit)
    # On the page in the steps of a thermostat: 32 °F, not 32.0.
    registered = er.async_get(home.hass).async_get(suggested.entity_id)
    assert registered is not None
    assert registered.options["sensor"]["suggested_display_precision"] == (0 if american else 1)


async def test_nothing_is_suggested_or_promised_while_the_home_is_hardly_known(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY, {"strip_kw": 10.0})
    shown = home.shown("suggested_lockout", "backup_covers_to")
    assert shown == (STATE_UNKNOWN, STATE_UNKNOWN)


async def test_household_is_told_how_cold_it_may_be_for_the_backup_alone(home: Home) -> None:
    home.everything()
    home.ecobee("auxHeat1")
    await home.set_up(FULL, {"strip_kw": 5.0})
    for hour in range(6 * 24):
        # 3 kW hold it 20 K above the weather.
        home.outdoor(0.1 if hour % 2 else -0.1)
        home.power(STRIPS, 3000)
        home.power(OUTDOOR_UNIT, 20)
        home.power(INDOOR_UNIT, 10)
        await home.pass_time(minutes=59)
        await home.settle()
    covers = home.entity("backup_covers_to")
    assert (covers.state, covers.attributes["unit_of_measurement"]) == ("-13", "°C")
    assert covers.attributes["uncertainty_k"] == pytest.approx(5, abs=1)


async def test_todays_sums_start_anew_at_midnight_without_any_reading(priced: Home) -> None:
    await run(priced, watts=9000, minutes=40)
    await priced.until("2026-01-16T07:59:59+00:00")
    assert priced.number("cost_today") == pytest.approx(1.2)
    runtime = priced.entity("aux_runtime_today")
    assert runtime.attributes["last_reset"] == "2026-01-15T00:00:00-08:00"

    await priced.pass_time(seconds=1)
    assert priced.number("cost_today") == 0
    assert priced.number("aux_runtime_today") == 0
    assert priced.shown("aux_runs_today") == "0"
    runtime = priced.entity("aux_runtime_today")
    assert runtime.attributes["last_reset"] == "2026-01-16T00:00:00-08:00"
    assert priced.number("aux_cost") == pytest.approx(1.2)


async def test_todays_sums_start_anew_though_something_was_shown_just_before(priced: Home) -> None:
    await run(priced, watts=9000, minutes=40)
    await priced.until("2026-01-16T07:59:50+00:00")
    priced.power(STRIPS, 6)
    priced.outdoor(9)
    await priced.pass_time(seconds=10)
    assert priced.number("cost_today") == 0
    assert priced.shown("aux_runs_today") == "0"


async def test_sums_of_the_month_and_the_season_begin_with_it(home: Home) -> None:
    home.set_clock("2026-06-30T12:00:00+00:00")
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(8.33)
    home.price(0.2)
    await home.set_up(PRICED)
    await run(home, watts=9000, minutes=40)
    keys = ("cost_month", "cost_penalty_month", "cost_season", "cost_penalty_season")
    assert [home.number(key) for key in keys] == pytest.approx([1.2, 0.79, 1.2, 0.79])

    # Midnight, where the test's Home Assistant is; nothing has reported since.
    await home.until("2026-07-01T06:59:59+00:00")
    assert home.number("cost_month") == pytest.approx(1.2)
    await home.pass_time(seconds=1)
    assert [home.number(key) for key in keys] == [0, 0, 0, 0]
    assert home.number("aux_cost") == pytest.approx(1.2)


async def test_a_new_month_leaves_the_season_s_sum(priced: Home) -> None:
    await run(priced, watts=9000, minutes=40)
    await priced.until("2026-02-01T08:00:00+00:00")
    assert priced.number("cost_month") == 0
    assert priced.number("cost_season") == pytest.approx(1.2)


async def test_a_run_costs_what_the_tariff_was_while_it_lasted(priced: Home) -> None:
    """In hundredths per kWh, as many tariffs are: 3 kWh at each price, in the middle of a run."""
    priced.price(30, "ct/kWh")
    priced.power(STRIPS, 9000)
    await priced.pass_time(minutes=20)
    priced.price(-5, "ct/kWh")
    await priced.pass_time(minutes=20)
    priced.price(45, "ct/kWh")
    await priced.pass_time(minutes=20)
    assert priced.number("cost_today") == pytest.approx(3 * (0.30 - 0.05 + 0.45), abs=0.005)
    priced.power(STRIPS, 5)
    await priced.settle()
    assert priced.number("aux_cost") == pytest.approx(3 * (0.30 - 0.05 + 0.45), abs=0.005)
    assert priced.entity("aux_cost").attributes["unit_of_measurement"] == "EUR"
    assert priced.entity("last_aux_run").attributes["cost"] == pytest.approx(2.1)


async def test_share_of_heating_with_backup_is_shown_once_there_was_enough(home: Home) -> None:
    """Eight hours of heating a day, one with backup, at 38 degF."""
    home.ecobee("", HVACAction.IDLE)
    home.outdoor(3.4)
    await home.set_up(THERMOSTAT_ONLY | {"outdoor": OUTDOOR})
    await home.until("2026-01-16T08:00:00+00:00")
    for day in range(4):
        assert home.shown("resistance_heat_utilization") == STATE_UNKNOWN, day
        for hour in range(24):
            equipment = "" if hour >= 8 else "heatPump" if hour else "heatPump,auxHeat1"
            home.ecobee(equipment, HVACAction.HEATING if equipment else HVACAction.IDLE)
            home.outdoor(3.41 if hour % 2 else 3.39)
            await home.pass_time(minutes=60)
    # The last day is over, and the next has begun.
    await home.pass_time(minutes=10)
    home.outdoor(3.4)
    await home.settle()
    share = home.entity("resistance_heat_utilization")
    assert (share.state, share.attributes["unit_of_measurement"]) == ("12.5", "%")
    assert share.attributes["by_outdoor_f"] == {"35-40": 12.5}


async def test_run_over_midnight_is_shared_by_the_days(priced: Home) -> None:
    await priced.until("2026-01-16T07:50:00+00:00")
    priced.power(STRIPS, 9000)
    await priced.pass_time(minutes=30)
    assert priced.number("aux_runtime_today") == pytest.approx(20)
    assert priced.number("cost_today") == pytest.approx(3 * 0.2)


async def test_meter_that_repeats_its_value_is_alive_and_a_silent_one_gone(priced: Home) -> None:
    for _ in range(3):
        await priced.pass_time(minutes=50)
        priced.power(STRIPS, 5)
        await priced.settle()
        assert priced.shown("aux_heat") == STATE_OFF

    await priced.pass_time(minutes=59)
    assert priced.shown("aux_heat") == STATE_OFF
    await priced.pass_time(minutes=1)
    assert priced.shown("aux_heat", "aux_power") == (STATE_UNAVAILABLE, STATE_UNAVAILABLE)

    priced.power(STRIPS, 5)
    await priced.settle()
    assert priced.shown("aux_heat") == STATE_OFF


async def test_silence_is_as_long_as_the_household_says(home: Home) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY, {"silent_after_min": 10})
    await home.pass_time(minutes=9)
    assert home.shown("aux_heat") == STATE_OFF
    await home.pass_time(minutes=1)
    assert home.shown("aux_heat") == STATE_UNAVAILABLE


async def test_silent_meter_stays_gone_over_a_reload(priced: Home) -> None:
    await priced.pass_time(minutes=61)
    assert priced.shown("aux_heat") == STATE_UNAVAILABLE
    await priced.reload()
    assert priced.shown("aux_heat") == STATE_UNAVAILABLE


async def test_run_of_a_meter_that_falls_silent_ends_where_it_was_last_heard(
    priced: Home,
) -> None:
    priced.power(STRIPS, 9000)
    await priced.pass_time(minutes=120)
    assert priced.shown("aux_heat") == STATE_UNAVAILABLE
    assert priced.number("aux_energy") == pytest.approx(9.0)
    assert priced.entity("last_aux_run").attributes["minutes"] == 60


async def test_meter_that_reports_often_makes_few_rows(priced: Home) -> None:
    watched = {key: priced.watch(key) for key in ("aux_heat", "aux_energy", "aux_power")}
    for second in range(0, 3600, 10):
        # Wobbles about where a rounding would jump.
        priced.power(STRIPS, 9500 + (20 if second % 20 else -20))
        await priced.pass_time(seconds=10)
    priced.power(STRIPS, 5)
    await priced.settle()
    assert watched["aux_heat"] == [STATE_ON, STATE_OFF]
    # Each five minutes, each minute for ten while something was just found, and at the end.
    assert 11 <= len(watched["aux_energy"]) <= 23
    assert len(watched["aux_power"]) <= 23
    assert priced.number("aux_energy") == pytest.approx(9.5, abs=0.02)


async def test_what_has_just_begun_shows_after_a_minute_what_it_costs(priced: Home) -> None:
    priced.climate(HVACAction.HEATING)
    priced.power(STRIPS, 9000)
    await priced.settle()
    before = priced.number("aux_energy")
    await priced.pass_time(seconds=50)
    priced.power(STRIPS, 9001)
    await priced.settle()
    assert priced.number("aux_energy") == before
    await priced.pass_time(seconds=10)
    assert priced.number("aux_energy") == pytest.approx(before + 0.15, abs=0.001)


async def test_second_stage_shows_at_once(priced: Home) -> None:
    priced.power(STRIPS, 4800)
    await priced.settle()
    await priced.pass_time(seconds=3)
    priced.power(STRIPS, 9600)
    await priced.settle()
    assert priced.number("aux_power") == 9600


async def test_what_a_machine_slept_through_is_no_run(
    priced: Home, freezer: FrozenDateTimeFactory
) -> None:
    priced.climate(HVACAction.HEATING)
    priced.power(STRIPS, 9000)
    await priced.pass_time(minutes=10)
    # Its timer comes eight hours late; so it does where a clock was wrong until it was set.
    freezer.tick(timedelta(hours=8))
    async_fire_time_changed(priced.hass)
    await priced.settle()
    assert priced.shown("aux_heat") == STATE_UNAVAILABLE
    assert priced.number("aux_energy") == pytest.approx(1.5)
    assert priced.entity("last_aux_run").attributes["minutes"] == 10

    priced.power(STRIPS, 5)
    await priced.settle()
    assert priced.shown("aux_heat") == STATE_OFF
    assert priced.number("aux_runtime_today") == pytest.approx(10)


async def test_what_a_report_finds_on_waking_counts_from_then_on(
    priced: Home, freezer: FrozenDateTimeFactory
) -> None:
    priced.climate(HVACAction.HEATING)
    priced.power(STRIPS, 9000)
    await priced.pass_time(minutes=10)
    freezer.tick(timedelta(hours=8))
    # Before any timer: the meter is the first to speak.
    priced.power(STRIPS, 9010)
    await priced.settle()
    assert priced.shown("aux_heat", "aux_runs_today") == (STATE_ON, "2")
    assert priced.number("aux_energy") == pytest.approx(1.5)


async def test_statistics_are_kept_once_of_each_thing(
    home: Home, entity_registry: er.EntityRegistry
) -> None:
    """Each series is 24 rows a day for ever, and 288 for as long as states are kept."""
    home.everything()
    await home.set_up(FULL)
    kept = {
        entity.unique_id.partition("_")[2]
        for entity in er.async_entries_for_config_entry(entity_registry, ENTRY_ID)
        if (entity.capabilities or {}).get("state_class")
    }
    assert kept == {
        "aux_power",
        "aux_energy",
        "avoidable_energy",
        "aux_cost",
        "cost_penalty",
        "aux_runtime_today",
        "resistance_heat_utilization",
    }


async def test_heat_pump_hangs_under_its_thermostat(
    home: Home, entity_registry: er.EntityRegistry, device_registry: dr.DeviceRegistry
) -> None:
    other = MockConfigEntry(domain="ecobee")
    other.add_to_hass(home.hass)
    thermostat = device_registry.async_get_or_create(
        config_entry_id=other.entry_id, identifiers={("ecobee", "1")}
    )
    entity_registry.async_get_or_create(
        "climate", "ecobee", "1", suggested_object_id="hallway", device_id=thermostat.id
    )
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    (device,) = dr.async_entries_for_config_entry(device_registry, ENTRY_ID)
    assert (device.name, device.via_device_id) == ("Hallway", thermostat.id)
    assert device.entry_type is dr.DeviceEntryType.SERVICE

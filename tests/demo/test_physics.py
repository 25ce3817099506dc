"""Tests of the simulated house: its energy adds up and its controls do what they say."""

from collections.abc import Iterator
from dataclasses import asdict

import pytest

from custom_components.winter_house.physics import (
    HeatPump,
    House,
    Mode,
    Report,
    Weather,
)
from custom_components.winter_house.physics.heat_pump import (
    CRANKCASE_W,
    DEFROST_EVERY_S,
    DEFROST_S,
)
from custom_components.winter_house.physics.house import (
    CAPACITY_J_K,
    DAY_C,
    STRIP_STAGE_W,
    UA_W_K,
)
from custom_components.winter_house.physics.loads import CAR_S, CAR_W, WATER_HEATER_W
from custom_components.winter_house.physics.thermostat import (
    AUX_LOCKOUT_C,
    COMPRESSOR_MIN_OFF_S,
    COMPRESSOR_MIN_ON_S,
)

MINUTE = 60
HOUR = 3600


def run(house: House, seconds: int, step_s: int = 5) -> Iterator[Report]:
    """Run a house and give its reports."""
    for _ in range(0, seconds, step_s):
        house.step(step_s)
        yield house.report()


def settled(seed: int = 1, **settings: bool) -> House:
    """Build a house that has reached its day temperature, with no hot water running."""
    house = House(seed)
    house.thermostat.lockout = settings.get("lockout", False)
    house.set_setpoint(DAY_C)
    house.indoor_c = DAY_C
    house.step(10 * MINUTE)
    house.other.water_left_s = 0
    return house


def aux_seconds(house: House, seconds: int) -> int:
    """Count the seconds in which the thermostat calls aux."""
    return sum(5 if house.thermostat.call.aux_stages else 0 for _ in run(house, seconds))


def test_heat_in_less_losses_is_stored() -> None:
    """Energy balance over three hours with everything happening."""
    house = House()
    start_c = house.indoor_c
    net_j = 0.0
    for second in range(3 * HOUR):
        house.weather.cold_snap = second > HOUR
        house.thermostat.emergency_heat = 4000 < second < 5000
        house.step(1)
        net_j += house.heat_w - house.loss_w
    assert house.indoor_c != pytest.approx(start_c)
    assert CAPACITY_J_K * (house.indoor_c - start_c) == pytest.approx(net_j, rel=1e-9)


def test_heat_comes_from_electricity_and_air() -> None:
    """In steady running the compressor's heat is its power times its COP."""
    pump = HeatPump()
    for outdoor_c in (8.3, 0.0, -8.3):
        for _ in range(10 * MINUTE):
            pump.step(1, called=True, outdoor_c=outdoor_c)
        assert pump.heat_w == pytest.approx(pump.power_w * pump.cop(outdoor_c))
        assert pump.heat_w == pytest.approx(pump.capacity_w(outdoor_c), rel=1e-4)


def test_balance_point_is_where_the_documentation_says() -> None:
    """The heat pump alone holds the house at -2 degC and does not at -5 degC."""
    gains_w = 900

    def margin_w(outdoor_c: float) -> float:
        return HeatPump.capacity_w(outdoor_c) + gains_w - UA_W_K * (DAY_C - outdoor_c)

    assert margin_w(-2) > 0 > margin_w(-5)


def test_the_morning_recovery_runs_the_strips_within_a_minute() -> None:
    """At start the house is cool, the weather mild, and the strips come on."""
    house = House()
    assert DAY_C - house.indoor_c == pytest.approx(2.5)
    assert house.weather.outdoor_c > AUX_LOCKOUT_C
    strips = [report.strip_w for report in run(house, MINUTE)]
    assert strips[0] == 0
    assert strips[-1] == pytest.approx(STRIP_STAGE_W, rel=0.02)
    strips = [report.strip_w for report in run(house, 2 * MINUTE)]
    assert strips[-1] == pytest.approx(2 * STRIP_STAGE_W, rel=0.02)
    for _ in run(house, 15 * MINUTE):
        pass
    assert not house.thermostat.call.aux_stages
    assert house.indoor_c == pytest.approx(DAY_C, abs=0.3)


def test_a_raised_setpoint_runs_the_strips() -> None:
    """Without a lockout the thermostat helps itself to the strips."""
    house = settled()
    assert aux_seconds(house, 10 * MINUTE) == 0
    house.set_setpoint(house.setpoint_c + 2)
    assert aux_seconds(house, 10 * MINUTE) >= 3 * MINUTE


def test_a_small_raise_does_not() -> None:
    """Half a kelvin is the compressor's work."""
    house = settled()
    house.set_setpoint(house.setpoint_c + 0.5)
    assert aux_seconds(house, 20 * MINUTE) == 0


def test_the_lockout_holds_the_strips_above_its_temperature() -> None:
    """With it, only the compressor recovers; in the cold, strips are free again."""
    house = settled(lockout=True)
    house.set_setpoint(house.setpoint_c + 2)
    assert house.weather.outdoor_c > AUX_LOCKOUT_C
    assert aux_seconds(house, 10 * MINUTE) == 0
    assert house.thermostat.call.compressor
    house.weather.cold_snap = True
    assert aux_seconds(house, 10 * MINUTE) > 0


def test_emergency_heat_stops_the_compressor_and_passes_the_lockout() -> None:
    """The strips heat alone, whatever the weather."""
    house = settled(lockout=True)
    house.thermostat.emergency_heat = True
    compressor_w = {house.loads.compressor_w for _ in run(house, HOUR)}
    assert compressor_w == {CRANKCASE_W}
    assert aux_seconds(house, HOUR) > 0
    assert house.indoor_c == pytest.approx(DAY_C, abs=1.2)


def test_a_broken_compressor_draws_nothing_but_is_called() -> None:
    """The strips then keep the house warm, and hide it."""
    house = settled()
    house.heat_pump.broken = True
    called = False
    for _ in run(house, HOUR):
        called = called or house.thermostat.call.compressor
        assert house.loads.compressor_w == 0
        assert house.heat_pump.heat_w == 0
    assert called
    assert house.indoor_c > DAY_C - 1.5


def test_a_tripped_breaker_draws_nothing_but_aux_is_called() -> None:
    """The thermostat does not know."""
    house = House()
    house.breaker_tripped = True
    strips = [report.strip_w for report in run(house, 10 * MINUTE)]
    assert house.thermostat.call.aux_stages == 2
    assert set(strips) == {0.0}


def test_a_defrost_runs_a_stage_without_a_call() -> None:
    """The strips temper the air; power sees it, the thermostat's word does not."""
    house = settled()
    house.indoor_c = DAY_C - 0.6
    house.step(1)
    house.heat_pump.start_defrost()
    house.step(5)
    assert house.heat_pump.defrosting
    assert house.thermostat.call.equipment == ("heatPump", "fan")
    assert house.loads.strip_w == STRIP_STAGE_W
    assert house.heat_pump.heat_w < 0
    house.step(DEFROST_S)
    assert not house.heat_pump.defrosting
    assert house.loads.strip_w == 0


def test_frost_starts_a_defrost_by_itself() -> None:
    """After enough compressor time in frosting weather, never in mild."""
    mild, frosty = HeatPump(), HeatPump()
    for _ in range(int(DEFROST_EVERY_S) + 1):
        mild.step(1, called=True, outdoor_c=8)
        frosty.step(1, called=True, outdoor_c=0)
    assert not mild.defrosting
    assert frosty.defrosting
    frosty.step(1, called=False, outdoor_c=0)
    assert not frosty.defrosting
    frosty.start_defrost()
    assert not frosty.defrosting


def test_the_compressor_keeps_its_minimum_times() -> None:
    """It neither starts nor stops sooner than its makers allow."""
    house = House()
    since, before = 0.0, house.thermostat.call.compressor
    spans: dict[bool, list[float]] = {True: [], False: []}
    for second in range(4 * HOUR):
        house.set_setpoint(DAY_C + (0.9 if second // 70 % 2 else 0.0))
        house.step(1)
        since += 1
        now = house.thermostat.call.compressor
        if now != before:
            spans[before].append(since)
            since, before = 0.0, now
    assert min(spans[True][1:]) >= COMPRESSOR_MIN_ON_S
    assert min(spans[False][1:]) >= COMPRESSOR_MIN_OFF_S


def test_off_is_off() -> None:
    """The house cools, whatever the setpoint."""
    house = House()
    house.thermostat.mode = Mode.OFF
    house.step(HOUR)
    assert house.thermostat.call.equipment == ()
    assert house.indoor_c < DAY_C - 3


def test_the_meter_is_the_sum_of_the_loads_within_noise() -> None:
    """Each report is the mean of the exact loads, give or take the noise."""
    house = House()
    house.other.plug_in_car()
    house.other.run_water_heater()
    for second in range(0, HOUR, 5):
        house.weather.cold_snap = second > HOUR // 2
        exact = []
        for _ in range(5):
            house.step(1)
            exact.append(house.loads)
        report = house.report()
        home_w = sum(loads.total_w for loads in exact) / 5
        hvac_w = sum(loads.hvac_w for loads in exact) / 5
        assert report.home_w == pytest.approx(home_w, rel=0.0301)
        assert report.hvac_w == pytest.approx(hvac_w, rel=0.0151)
        parts_w = sum(asdict(exact[-1]).values())
        assert exact[-1].total_w == pytest.approx(parts_w)


def test_car_and_water_heater_have_sessions() -> None:
    """They draw their power and end by themselves."""
    house = House()
    house.other.plug_in_car()
    house.other.run_water_heater()
    house.step(MINUTE)
    assert house.loads.car_w == CAR_W
    assert house.loads.water_heater_w == WATER_HEATER_W
    house.step(CAR_S)
    assert house.loads.car_w == 0


def test_a_cold_snap_comes_in_two_minutes_and_goes() -> None:
    """From mild to about -12 degC and back."""
    weather = Weather(cold_snap=True)
    weather.step(MINUTE)
    assert -6 < weather.outdoor_c < 0
    weather.step(MINUTE)
    assert weather.outdoor_c == pytest.approx(-12, abs=1.5)
    weather.cold_snap = False
    weather.step(2 * MINUTE)
    assert weather.outdoor_c == pytest.approx(6.5, abs=1)


@pytest.mark.parametrize("hour", range(24))
def test_it_is_mild_all_day(hour: int) -> None:
    """Strips are a waste at any hour at which the demo is started."""
    weather = Weather(hour * HOUR)
    assert AUX_LOCKOUT_C < weather.outdoor_c < 10
    assert 0 <= weather.solar_w <= 400


def test_electricity_is_dearer_in_the_evening() -> None:
    """The price in force changes."""
    assert House(time_of_day_s=18 * HOUR).price_per_kwh > House().price_per_kwh


def test_the_same_seed_gives_the_same_house() -> None:
    """Byte for byte; another seed gives another."""

    def reports(seed: int) -> list[Report]:
        return list(run(House(seed), HOUR))

    assert reports(7) == reports(7)
    assert reports(7) != reports(8)


def test_no_time_changes_nothing() -> None:
    """A report can be read at any moment."""
    house = House()
    house.step(0)
    assert house.report().strip_w == 0
    assert house.indoor_c == House().indoor_c

"""Heat pump not heating: strips carry the house, or it cools while heat is called for."""

import pytest

from .winter import Winter

KIND = "heat_pump_not_heating"


def house(**settings: object) -> Winter:
    """Return a home whose thermostat tells what runs."""
    return Winter(**settings).say(
        hvac_mode="heat",
        hvac_action="idle",
        aux_running="off",
        compressor_running="off",
        outdoor_c=2,
        indoor_c=20.5,
        setpoint_c=21,
    )


def used_to_it(winter: Winter, days: int = 2) -> Winter:
    """Let the heat pump heat as it should, with strips beside it in the mornings."""
    for _ in range(days):
        winter.cycles(2, aux=True, compressor_running="on")
        winter.cycles(10, compressor_running="on").wait(hours=12)
    return winter


def test_strips_alone_in_a_home_where_the_compressor_ran_beside_them() -> None:
    winter = used_to_it(house()).cycles(3, 30, 15, aux=True)
    assert winter.kinds == set()
    winter.cycles(2, 30, 15, aux=True)
    found = winter.one(KIND)
    assert found.pattern == "backup_alone"
    assert found.severity == "warning"
    assert found.details["calls"] >= 3
    assert found.details["hours"] >= 2
    assert found.details["emergency_visible"] is False


def test_where_nobody_ever_saw_the_compressor_it_has_to_be_missed_for_a_day() -> None:
    winter = house().cycles(22, aux=True)
    assert winter.kinds == set()
    winter.cycles(6, aux=True)
    assert winter.kinds == {KIND}


def test_one_call_through_a_cold_night_counts_too() -> None:
    winter = used_to_it(house()).say(hvac_action="heating", aux_running="on").wait(hours=3.9)
    assert winter.kinds == set()
    winter.wait(hours=0.2)
    assert winter.kinds == {KIND}


@pytest.mark.parametrize(
    ("why", "settings", "values"),
    [
        ("the compressor runs beside them", {}, {"compressor_running": "on"}),
        ("nothing tells of the compressor", {}, {"compressor_running": "none"}),
        ("emergency heat is selected", {}, {"emergency_heat": "on"}),
        ("defrost", {}, {"defrosting": "on"}),
        ("too cold for the compressor", {}, {"outdoor_c": -10}),
        ("locked out as set", {"compressor_lockout_c": 4}, {}),
        ("locked out on a cold-climate unit", {"cop_profile": "cold_climate"}, {"outdoor_c": -16}),
        ("nobody knows the weather", {}, {"outdoor_c": "none"}),
        ("the furnace replaces it", {"backup": "gas"}, {}),
    ],
)
def test_silent(why: str, settings: dict[str, object], values: dict[str, object]) -> None:
    winter = house(**settings)
    for _ in range(40):
        winter.say(hvac_action="heating", aux_running="on", **values).wait(40)
        winter.say(hvac_action="idle", aux_running="off", defrosting="off").wait(20)
    assert winter.ever(KIND) == [], why


def test_silent_while_emergency_mode_that_was_visible_is_unavailable() -> None:
    winter = used_to_it(house().say(emergency_heat="off")).say(emergency_heat="none")
    assert winter.cycles(10, aux=True).ever(KIND) == []


def test_a_thermostat_that_stops_the_compressor_for_the_strips_is_no_failure() -> None:
    winter = house()
    for _ in range(20):
        winter.cycles(6, 40, 20, aux=True)
        winter.cycles(6, 20, 20, compressor_running="on").wait(hours=10)
    assert winter.ever(KIND) == []


def test_in_such_a_home_a_compressor_that_stays_away_for_a_day_is_one() -> None:
    winter = house()
    for _ in range(5):
        winter.cycles(6, 40, 20, aux=True)
        winter.cycles(6, 20, 20, compressor_running="on").wait(hours=14)
    # Fourteen hours without a call are over already.
    winter.cycles(9, 40, 20, aux=True)
    assert KIND not in winter.kinds
    winter.cycles(3, 40, 20, aux=True)
    assert KIND in winter.kinds


def test_colder_than_it_was_ever_seen_to_run_it_may_be_locked_out() -> None:
    winter = used_to_it(house().say(outdoor_c=3)).say(outdoor_c=-3).cycles(60, aux=True)
    assert winter.ever(KIND) == []
    # As soon as it is as mild as it was, there is no such explanation.
    assert winter.say(outdoor_c=3).cycles(30, aux=True).kinds == {KIND}


def test_it_clears_when_the_compressor_has_heated_for_half_an_hour() -> None:
    winter = used_to_it(house()).cycles(6, aux=True)
    assert winter.kinds == {KIND}
    winter.cycles(1, 20, 10, compressor_running="on")
    assert winter.kinds == {KIND}
    winter.say(hvac_action="heating", compressor_running="on").wait(9)
    assert winter.kinds == {KIND}
    winter.wait(1)
    assert winter.kinds == set()
    assert winter.ever(KIND)[0].details["pattern"] == "backup_alone"


def test_it_is_raised_once_however_long_it_lasts() -> None:
    winter = used_to_it(house()).cycles(200, aux=True)
    assert len(winter.ever(KIND)) == 1


def cooling(winter: Winter, hours: float, per_hour_k: float = -0.6) -> Winter:
    return winter.say(hvac_action="heating").drift(hours, per_hour_k)


def test_heat_is_called_for_and_the_house_cools() -> None:
    winter = cooling(house(), 0.9)
    assert winter.kinds == set()
    cooling(winter, 0.7)
    found = winter.one(KIND)
    assert (found.pattern, found.severity) == ("no_heat", "critical")
    assert found.details["compressor"] == "idle"
    assert found.details["fell_k"] >= 0.5
    assert found.details["minutes"] >= 60


@pytest.mark.parametrize(
    ("why", "values", "per_hour_k"),
    [
        ("the house gets warmer", {}, 0.5),
        ("the sensor is stuck", {}, 0.0),
        ("hardly any colder", {}, -0.1),
        ("strips run", {"aux_running": "on"}, -0.6),
        ("emergency heat is selected", {"emergency_heat": "on"}, -0.6),
        ("warm enough all the same", {"setpoint_c": 15}, -0.6),
        ("below the compressor's lockout", {"outdoor_c": -12}, -0.6),
        ("a cold snap the compressor can't hold", {"compressor_running": "on"}, -0.6),
        ("a cold snap, nothing tells", {"compressor_running": "none", "outdoor_c": 0}, -1.0),
        ("mild, and airing a little", {"compressor_running": "on", "outdoor_c": 9}, -0.4),
        ("no thermometer", {"indoor_c": "none"}, None),
    ],
)
def test_no_alarm(why: str, values: dict[str, object], per_hour_k: float | None) -> None:
    winter = house().say(hvac_action="heating", **values)
    if per_hour_k is None:
        winter.wait(hours=3)
    else:
        winter.drift(2, per_hour_k)
    assert winter.ever(KIND) == [], why


def test_a_compressor_that_runs_and_brings_nothing_in_mild_weather() -> None:
    winter = house().say(compressor_running="on", outdoor_c=9)
    cooling(winter, 2.5)
    assert winter.one(KIND).details["compressor"] == "running"
    # That it runs is no sign that it heats.
    winter.wait(hours=3)
    assert winter.kinds == {KIND}
    winter.say(hvac_action="idle").wait(5).say(hvac_action="heating").drift(2, 0.5)
    assert winter.kinds == set()


def test_calls_of_half_an_hour_are_no_evidence() -> None:
    winter = house()
    for _ in range(10):
        winter.say(hvac_action="heating").drift(0.5, -0.6).say(hvac_action="idle").wait(5)
        winter.say(indoor_c=20.5)
    assert winter.ever(KIND) == []


def test_a_thermostat_that_goes_unavailable_meanwhile_is_no_evidence() -> None:
    winter = house()
    for _ in range(6):
        cooling(winter, 0.7).say(hvac_action="none").wait(5)
    assert winter.ever(KIND) == []


def test_another_zone_that_is_colder_is_no_cooling() -> None:
    winter = house().say(hvac_action="heating").wait(20).say(indoor_c=18).wait(hours=3)
    assert winter.ever(KIND) == []


def test_one_step_of_a_coarse_thermometer_is_no_cooling() -> None:
    winter = house().say(hvac_action="heating", indoor_c=20.56).wait(40)
    assert winter.say(indoor_c=20.0).wait(hours=2).ever(KIND) == []


def test_a_return_from_twelve_to_twenty_degrees_is_none_of_it() -> None:
    winter = used_to_it(house()).say(indoor_c=12, setpoint_c=12).wait(hours=8)
    winter.say(setpoint_c=20, hvac_action="heating", aux_running="on", compressor_running="on")
    winter.drift(6, 1.3)
    assert winter.ever(KIND) == []


def test_a_report_that_holds_a_part_of_the_strips_is_no_sign_of_the_compressor() -> None:
    """A meter's mean over the minute in which strips come on, or go, looks like a compressor."""
    winter = house().say(compressor_running="off")
    for _ in range(30):
        winter.say(hvac_action="heating", compressor_running="on").wait(1)
        winter.say(compressor_running="off", aux_running="on").wait(30)
        winter.say(aux_running="off", compressor_running="on").wait(1)
        winter.say(hvac_action="idle", compressor_running="off").wait(28)
    assert KIND in winter.kinds


def beside_a_meter(
    winter: Winter, calls: int, meter: str, call_w: float, strips_w: float
) -> Winter:
    """Play calls in which strips come after a while, and the thermostat says what it calls."""
    for _ in range(calls):
        winter.say(hvac_action="heating", compressor_running="on", **{meter: call_w}).wait(15)
        winter.say(aux_running="on", **{meter: strips_w}).wait(35)
        winter.say(
            hvac_action="idle", aux_running="off", compressor_running="off", **{meter: 40}
        ).wait(10)
    return winter


@pytest.mark.parametrize("call_w", [60, 420], ids=["nothing draws", "the blower draws"])
def test_a_dead_compressor_is_said_to_run_and_the_circuit_knows_better(call_w: float) -> None:
    winter = house(strip_kw=10).say(hvac_power_w=40)
    beside_a_meter(winter, 60, "hvac_power_w", call_w, 10_400)
    assert winter.kinds & {KIND} == {KIND}
    assert winter.one(KIND).pattern == "backup_alone"


def test_a_compressor_that_the_circuit_sees_is_believed_against_a_wrong_mapping() -> None:
    winter = house(strip_kw=10).say(hvac_power_w=40)
    for _ in range(60):
        winter.say(hvac_action="heating", compressor_running="off", hvac_power_w=3000).wait(15)
        winter.say(aux_running="on", hvac_power_w=13_000).wait(25)
        winter.say(hvac_action="idle", aux_running="off", hvac_power_w=40).wait(20)
    assert winter.ever(KIND) == []


def test_a_stage_that_the_home_meter_takes_for_it_is_none_where_it_is_not_called() -> None:
    winter = house(strip_kw=10).say(home_power_w=500)
    for _ in range(30):
        winter.say(hvac_action="heating", aux_running="on", home_power_w=5500).wait(30)
        winter.say(hvac_action="idle", aux_running="off", home_power_w=500).wait(30)
    assert winter.one(KIND).pattern == "backup_alone"

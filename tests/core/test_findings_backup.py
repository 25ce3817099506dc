"""Backup that does not come, comes by half, does not stop, or was never seen to come."""

from datetime import timedelta

import pytest

from custom_components.aux_heat.core import Finding, Settings

from .home import DAY, instant
from .winter import Winter

SILENT = "backup_not_responding"
STUCK = "backup_stuck_on"
UNPROVEN = "backup_unproven"
ABOVE = "backup_running_above_balance_point"


def on_circuit(first: str = DAY, **settings: object) -> Winter:
    """Return a home whose strips have a meter, and whose thermostat says when it calls them."""
    return (
        Winter(**settings)
        .starts(first)
        .say(
            hvac_mode="heat",
            hvac_action="idle",
            aux_running="off",
            aux_power_w=5,
            indoor_c=20.5,
            setpoint_c=21,
            outdoor_c=-6,
        )
    )


def call(winter: Winter, minutes: float = 15, power_w: float = 5, pause: float = 45) -> Winter:
    """Let the thermostat call aux for a while, and strips draw a minute late."""
    winter.say(hvac_action="heating", aux_running="on").wait(1).say(aux_power_w=power_w)
    winter.wait(minutes - 1).say(hvac_action="idle", aux_running="off").wait(1)
    return winter.say(aux_power_w=5).wait(pause)


# Not responding.


def test_three_calls_that_nothing_answers() -> None:
    winter = call(call(on_circuit()))
    assert winter.kinds == set()
    call(winter)
    found = winter.one(SILENT)
    assert (found.pattern, found.details["calls"], found.severity) == ("no_draw", 3, "warning")
    assert found.details["first_call"] == instant("0:00").isoformat()


def test_one_call_is_enough_where_the_house_cools() -> None:
    winter = on_circuit().say(hvac_action="heating", aux_running="on").drift(1.5, -1)
    found = winter.one(SILENT)
    assert (found.severity, found.details["house_cools"]) == ("critical", True)


def test_emergency_heat_that_nothing_answers() -> None:
    winter = on_circuit().say(aux_running="none", emergency_heat="on")
    for _ in range(3):
        winter.say(hvac_action="heating").wait(20).say(hvac_action="idle").wait(40)
    assert SILENT in winter.kinds


def test_silent_where_they_draw_now_and_then() -> None:
    winter = on_circuit()
    for _ in range(4):
        call(call(call(winter)), power_w=9600)
    assert winter.ever(SILENT) == []


def test_silent_while_a_slow_sequencer_may_still_come() -> None:
    winter = on_circuit()
    for _ in range(6):
        call(winter, minutes=9)
    assert winter.ever(SILENT) == []


def test_silent_where_the_meter_was_gone_during_the_calls() -> None:
    winter = on_circuit().say(aux_power_w="none")
    for _ in range(6):
        winter.say(hvac_action="heating", aux_running="on").wait(20)
        winter.say(hvac_action="idle", aux_running="off").wait(40)
    assert winter.ever(SILENT) == []


def test_silent_where_a_furnace_is_the_backup() -> None:
    winter = on_circuit(backup="gas")
    for _ in range(6):
        call(winter)
    assert winter.ever(SILENT) == []


def test_a_word_that_is_late_by_a_poll_is_no_call_without_a_draw() -> None:
    winter = on_circuit()
    for _ in range(6):
        # The strips are over before the thermostat is asked, and asked again 10 min later.
        winter.say(hvac_action="heating").wait(5).say(aux_power_w=9600).wait(5)
        winter.say(aux_power_w=5).wait(2).say(aux_running="on").wait(10)
        winter.say(aux_running="off", hvac_action="idle").wait(38)
    assert winter.ever(SILENT) == []


def test_a_word_that_comes_and_goes_is_one_call() -> None:
    winter = on_circuit().say(hvac_action="heating")
    for _ in range(4):
        winter.say(aux_running="on").wait(11).say(aux_running="none").wait(2)
    assert winter.ever(SILENT) == []


def test_it_clears_when_strips_draw_as_they_are_called() -> None:
    winter = call(call(call(on_circuit())))
    assert winter.kinds == {SILENT}
    winter.say(hvac_action="heating", aux_running="on", aux_power_w=9600).wait(1)
    assert winter.kinds == {SILENT}
    winter.wait(2)
    assert winter.kinds == set()
    assert winter.snapshot.backup_last_proven is not None


def test_on_a_home_meter_three_calls_without_a_draw() -> None:
    winter = Winter(strip_kw=10).say(
        hvac_mode="heat", hvac_action="idle", aux_running="off", home_power_w=500, outdoor_c=-6
    )
    for _ in range(3):
        assert SILENT not in winter.kinds
        winter.say(hvac_action="heating", home_power_w=3000).wait(10)
        winter.say(aux_running="on").wait(20)
        winter.say(aux_running="off", hvac_action="idle", home_power_w=500).wait(40)
    assert winter.one(SILENT).details["calls"] == 3


def test_on_a_heat_pumps_circuit_a_compressor_alone_is_no_answer() -> None:
    winter = Winter(strip_kw=10).say(
        hvac_mode="heat", hvac_action="idle", aux_running="off", hvac_power_w=40, outdoor_c=-6
    )
    for _ in range(20):
        winter.say(hvac_action="heating", hvac_power_w=3000).wait(30)
        winter.say(hvac_action="idle", hvac_power_w=40).wait(30)
    for _ in range(3):
        winter.say(hvac_action="heating", hvac_power_w=3000).wait(10)
        winter.say(aux_running="on").wait(20)
        winter.say(aux_running="off", hvac_action="idle", hvac_power_w=40).wait(40)
    assert SILENT in winter.kinds


def runs(winter: Winter, times: int, power_w: float, minutes: float = 40) -> Winter:
    for _ in range(times):
        call(winter, minutes, power_w)
    return winter


def test_half_the_power_in_three_long_calls() -> None:
    winter = runs(runs(on_circuit(strip_kw=10), 4, 9600), 2, 4800)
    assert winter.kinds == set()
    runs(winter, 1, 4800)
    found = winter.one(SILENT)
    assert (found.pattern, found.details["power_kw"]) == ("half_power", 4.8)
    assert found.details["strip_kw"] == 10.0
    runs(winter, 1, 9600)
    assert winter.kinds == set()


@pytest.mark.parametrize(
    ("why", "power_w", "minutes", "outdoor_c"),
    [
        ("a short call brings one stage", 4800, 20, -6),
        ("milder than when both banks ran: an outdoor thermostat", 4800, 40, 2),
        ("all of it at low voltage", 8500, 40, -6),
    ],
)
def test_no_dead_bank(why: str, power_w: float, minutes: float, outdoor_c: float) -> None:
    winter = runs(on_circuit(strip_kw=10), 4, 9600).say(outdoor_c=outdoor_c)
    assert runs(winter, 8, power_w, minutes).ever(SILENT) == [], why


# Stuck on.


def test_strips_that_nobody_called_for_ten_minutes() -> None:
    winter = on_circuit().say(aux_power_w=9600).wait(9)
    assert winter.kinds == set()
    winter.wait(1)
    found = winter.one(STUCK)
    assert (found.severity, found.pattern) == ("critical", "circuit")
    assert winter.wait(50).one(STUCK).details["kwh"] == pytest.approx(9.6)


def test_strips_that_stay_on_after_a_call() -> None:
    winter = on_circuit().say(hvac_action="heating", aux_running="on", aux_power_w=9600).wait(20)
    winter.say(hvac_action="idle", aux_running="off").wait(9)
    assert winter.kinds == set()
    assert winter.wait(2).kinds == {STUCK}


@pytest.mark.parametrize(
    ("why", "values"),
    [
        ("heat is called for", {"hvac_action": "heating"}),
        ("defrost", {"hvac_action": "defrosting"}),
        ("the thermostat is unavailable", {"hvac_action": "none", "hvac_mode": "none"}),
        ("the thermostat says that it calls aux", {"aux_running": "on"}),
        ("a reheat that dries the air", {"hvac_action": "drying"}),
        ("a furnace", {}),
    ],
)
def test_not_stuck(why: str, values: dict[str, object]) -> None:
    winter = on_circuit(backup="oil" if why == "a furnace" else "electric")
    winter.say(aux_power_w=9600, **values).wait(hours=2)
    assert winter.ever(STUCK) == [], why


def test_strips_that_come_and_go_for_minutes_are_not_stuck() -> None:
    winter = on_circuit()
    for _ in range(3):
        winter.say(aux_power_w=9600).wait(8).say(aux_power_w=5).wait(2)
    assert winter.ever(STUCK) == []


def test_a_sequencer_that_lags_two_minutes_is_not_stuck() -> None:
    winter = on_circuit()
    for _ in range(10):
        winter.say(hvac_action="heating", aux_running="on", aux_power_w=9600).wait(20)
        winter.say(hvac_action="idle", aux_running="off").wait(2).say(aux_power_w=5).wait(30)
    assert winter.ever(STUCK) == []


def test_a_compressor_that_cools_is_no_strip_on_its_circuit() -> None:
    winter = Winter(strip_kw=5).say(hvac_action="idle", hvac_power_w=40, outdoor_c=8)
    for _ in range(10):
        winter.say(hvac_action="heating", hvac_power_w=2000).wait(30)
        winter.say(hvac_action="idle", hvac_power_w=40).wait(30)
    winter.say(hvac_mode="cool", hvac_action="cooling", hvac_power_w=5800).wait(hours=2)
    assert winter.ever(STUCK) == []


def test_it_clears_once_they_have_been_off_for_a_while() -> None:
    winter = on_circuit().say(aux_power_w=9600).wait(30)
    winter.say(aux_power_w=5).wait(5).say(aux_power_w=9600).wait(5)
    assert winter.kinds == {STUCK}
    # Silence is no sign that it is over.
    winter.say(aux_power_w="none").wait(hours=3)
    assert winter.kinds == {STUCK}
    winter.say(aux_power_w=5).wait(11)
    assert winter.kinds == set()
    assert len(winter.ever(STUCK)) == 1


def goes_on(per_hour_k: float, *, setpoint_c: float = 21, hours: float = 2) -> Winter:
    """Return a home where a load of the strips' size goes on after its call."""
    winter = Winter(strip_kw=10).say(
        hvac_mode="heat", hvac_action="idle", home_power_w=500, indoor_c=20, setpoint_c=21
    )
    winter.wait(10).say(hvac_action="heating", home_power_w=3300).wait(10)
    winter.say(home_power_w=12_900).wait(20).say(indoor_c=21)
    winter.say(hvac_action="idle", home_power_w=10_100, setpoint_c=setpoint_c)
    return winter.drift(hours, per_hour_k)


def warms(per_hour_k: float, *, setpoint_c: float = 21, hours: float = 2) -> list[Finding]:
    """Return what is found there."""
    return goes_on(per_hour_k, setpoint_c=setpoint_c, hours=hours).ever(STUCK)


def test_on_a_home_meter_it_takes_a_house_that_grows_too_warm() -> None:
    (found,) = warms(2.5)
    assert found.pattern == "home_meter"
    assert warms(0.3) == []


def test_on_a_home_meter_it_clears_once_the_load_is_gone() -> None:
    winter = goes_on(2.5)
    assert STUCK in winter.kinds
    # A meter that says nothing is no load that is gone, nor is one that comes and goes.
    winter.say(home_power_w=None).wait(30).say(home_power_w=10_100).wait(10)
    winter.say(home_power_w=500).wait(6).say(home_power_w=10_100).wait(6)
    assert STUCK in winter.kinds
    winter.say(home_power_w=500).wait(16)
    assert winter.kinds == set()


def test_a_car_that_came_in_a_call_and_an_evening_setback_are_not_stuck_strips() -> None:
    assert warms(-0.3, setpoint_c=17) == []
    assert warms(0.5, hours=6) == []


# Unproven.


def autumn(winter: Winter, days: int, calls: int = 4) -> Winter:
    """Let days pass in which the heat pump alone heats."""
    for _ in range(days):
        start = winter.at
        for _ in range(calls):
            winter.say(hvac_action="heating").wait(30).say(hvac_action="idle").wait(60)
        winter.wait(minutes=(start + timedelta(days=1) - winter.at).total_seconds() / 60)
    return winter


def test_backup_that_was_never_seen_when_the_heating_season_begins() -> None:
    winter = on_circuit("2026-08-20")
    winter.say(hvac_action="idle").wait(days=40)
    assert winter.kinds == set()
    autumn(winter, 4)
    assert winter.kinds == set()
    autumn(winter, 2)
    found = winter.one(UNPROVEN)
    assert (found.pattern, found.severity) == ("never", "notice")
    assert found.details["heating_days_without"] == 6


def test_backup_that_was_seen_last_winter_is_not_asked_again() -> None:
    winter = on_circuit("2026-02-20")
    call(winter, power_w=9600).wait(days=230)
    assert autumn(winter, 10).ever(UNPROVEN) == []


def test_backup_that_was_not_seen_since_the_winter_before_is() -> None:
    winter = call(on_circuit("2026-01-20"), power_w=9600)
    autumn(winter, 40)
    winter.wait(days=210)
    autumn(winter, 10)
    assert winter.ever(UNPROVEN) == []
    winter.wait(days=40)
    autumn(winter, 10)
    found = winter.one(UNPROVEN)
    assert found.pattern == "long_ago"
    # The season without it is told as what it is.
    assert found.details["heating_days_without"] == 60
    assert found.details["last_proven"].startswith("2026-01-20")


def test_it_clears_when_they_draw() -> None:
    winter = autumn(on_circuit("2026-10-01"), 8)
    assert winter.kinds == {UNPROVEN}
    call(winter, power_w=9600)
    assert winter.kinds == set()


def test_it_clears_when_the_season_is_over() -> None:
    winter = autumn(on_circuit("2026-10-01"), 8)
    assert winter.wait(days=31).kinds == set()


@pytest.mark.parametrize(
    ("why", "first"), [("in the middle of a winter", "2026-01-10"), ("in spring", "2026-03-10")]
)
def test_a_watch_that_began_in_the_season_says_nothing_of_it(why: str, first: str) -> None:
    assert autumn(on_circuit(first), 60).ever(UNPROVEN) == [], why


def test_without_a_meter_nobody_could_have_seen_it() -> None:
    winter = Winter().starts("2026-10-01").say(hvac_action="idle", aux_running="off")
    for _ in range(30):
        autumn(winter, 1)
        winter.say(hvac_action="heating", aux_running="on").wait(30)
        winter.say(hvac_action="idle", aux_running="off")
    assert winter.ever(UNPROVEN) == []
    assert winter.snapshot.backup_last_proven is None


def test_strips_prove_themselves_on_a_home_meter_too() -> None:
    winter = Winter(strip_kw=10).starts("2026-10-01").say(hvac_action="idle", home_power_w=500)
    winter.wait(10).say(hvac_action="heating", home_power_w=3300).wait(10)
    winter.say(home_power_w=12_900).wait(20).say(home_power_w=3300).wait(10)
    winter.say(hvac_action="idle", home_power_w=500).wait(30)
    proven = winter.snapshot.backup_last_proven
    assert proven == instant("0:40", "2026-10-01")


# Above the balance point.


def test_it_is_said_right_now_and_is_over_soon() -> None:
    winter = on_circuit(balance_point_c=-5).say(outdoor_c=8)
    winter.say(hvac_action="heating", aux_running="on", aux_power_w=9600).wait(4)
    assert winter.kinds == set()
    assert winter.wait(1).kinds == {ABOVE}
    assert winter.wait(55).one(ABOVE).details["kwh"] == pytest.approx(9.6)
    winter.say(aux_running="off", aux_power_w=5).wait(4)
    assert winter.kinds == {ABOVE}
    assert winter.wait(1).kinds == set()


@pytest.mark.parametrize(
    ("why", "settings", "values"),
    [
        ("below the balance point", {"balance_point_c": 4}, {"outdoor_c": 2}),
        ("within its uncertainty", {}, {"outdoor_c": 3}),
        ("defrost", {"balance_point_c": -8}, {"outdoor_c": 2, "defrosting": "on"}),
        ("the unit's own call", {"balance_point_c": -8}, {"outdoor_c": 2, "aux_running": "off"}),
        ("nobody knows the weather", {"balance_point_c": -8}, {"outdoor_c": "none"}),
        ("a furnace", {"balance_point_c": -8, "backup": "gas"}, {"outdoor_c": 9}),
    ],
)
def test_not_above(why: str, settings: dict[str, object], values: dict[str, object]) -> None:
    winter = on_circuit(DAY, **settings)
    winter.say(**({"hvac_action": "heating", "aux_running": "on", "aux_power_w": 9600} | values))
    winter.wait(hours=1)
    assert winter.ever(ABOVE) == [], why


def test_two_stages_that_come_and_go_are_one() -> None:
    winter = on_circuit(balance_point_c=-5).say(outdoor_c=8, hvac_action="heating")
    for _ in range(6):
        winter.say(aux_running="on", aux_power_w=9600).wait(10)
        winter.say(aux_running="off", aux_power_w=5).wait(3)
    assert len(winter.ever(ABOVE)) == 1


def test_a_defrost_that_nothing_tells_is_over_before_it_is_said() -> None:
    winter = on_circuit(balance_point_c=-8).say(aux_running="none", outdoor_c=2)
    for _ in range(10):
        winter.say(hvac_action="heating").wait(40).say(aux_power_w=4800).wait(10)
        winter.say(aux_power_w=5).wait(20)
    assert winter.ever(ABOVE) == []


# No backup at all.


def test_a_home_without_backup_hears_nothing_of_it() -> None:
    winter = on_circuit(backup="none")
    for _ in range(3):
        call(winter)
    winter.say(hvac_action="idle", aux_power_w=9000).wait(hours=3)
    assert winter.snapshot.running
    winter.say(aux_power_w=5, outdoor_c=12).cycles(24 * 90)
    assert winter.monitor.findings() == []


def test_a_home_without_backup_is_told_that_no_heat_comes() -> None:
    winter = on_circuit(backup="none").say(compressor_running="off", outdoor_c=2)
    winter.say(hvac_action="heating").drift(3, -0.6)
    assert winter.one("heat_pump_not_heating").pattern == "no_heat"


def test_what_stood_goes_when_there_turns_out_to_be_no_backup() -> None:
    winter = on_circuit().say(aux_power_w=9000).wait(hours=1)
    assert winter.kinds == {STUCK}
    winter.settings = Settings.from_mapping({"backup": "none"})
    assert winter.restart().wait(1).kinds == set()


@pytest.mark.parametrize(("days", "stands"), [(50, True), (70, False)])
def test_calls_of_long_ago_do_not_count(days: int, stands: bool) -> None:
    winter = call(call(on_circuit())).wait(hours=24 * days)
    assert (SILENT in call(winter).kinds) is stands

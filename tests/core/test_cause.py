"""Why a run ran: tables of readings, the cause, and what is said to have decided it."""

import json
from typing import Any

import pytest

from custom_components.aux_heat.core import Avoidable, Cause

from .home import Home, instant


def _judged(table: str, **settings: object) -> Home:
    return Home(**({"balance_point_c": -5} | settings)).play(table)


# Strips on their own circuit, an hour and a half after what is in the first line.
RAISED = """
    time   setpoint_c  indoor_c  hvac_action  outdoor_c  aux_power_w
    00:00  17          17.2      idle         2          0
    06:00  {}          .         heating      .          .
    07:30  .           18.5      .            .          10000
    08:00  .           {}        .            .          .
    08:10  .           .         .            .          0
"""


@pytest.mark.parametrize(
    ("setpoint_c", "raised"),
    # 2 degF are enough, a little less is not.
    [(21, True), (18.9, True), (18.12, True), (18.1, False), (17, False), (15, False)],
)
def test_a_rise_of_2_degf_owns_what_runs_until_it_is_reached(
    setpoint_c: float, raised: bool
) -> None:
    home = _judged(RAISED.replace("18.5", "17.8").format(setpoint_c, "17.9"))
    assert (home.only_run.cause is Cause.SETPOINT_RAISED) is raised


def test_a_rise_says_by_how_much_and_since_when() -> None:
    why = _judged(RAISED.format(21, "18.9")).only_run.why
    assert why == {
        "outdoor_c": 2.0,
        "droop_k": 2.5,
        "rise_k": 4.0,
        "raised_at": "2026-01-15T06:00:00+00:00",
    }


def test_below_the_balance_point_a_rise_is_the_cause_and_nothing_is_wasted() -> None:
    run = _judged(RAISED.format(21, "18.9").replace("idle         2", "idle         -9")).only_run
    assert run.cause is Cause.SETPOINT_RAISED
    assert (run.avoidable, run.avoidable_kwh, run.uncertain_kwh) == (Avoidable.NO, 0.0, 0.0)


def test_what_runs_after_the_setpoint_was_reached_has_another_cause() -> None:
    home = _judged("""
        time   setpoint_c  indoor_c  hvac_action  outdoor_c  aux_power_w
        00:00  17          17.2      idle         2          0
        06:00  21          .         heating      .          .
        07:00  .           19.0      .            .          10000
        07:30  .           21.0      .            .          0
        07:40  .           .         idle         .          .
        12:00  .           20.0      heating      .          .
        13:00  .           19.8      .            .          10000
        13:30  .           20.9      .            .          0
    """)
    assert [run.cause for run in home.monitor.ledger.runs] == [Cause.SETPOINT_RAISED, Cause.DROOP]


@pytest.mark.parametrize(
    ("hours", "cause"), [(11.5, Cause.SETPOINT_RAISED), (12.5, Cause.CAPACITY)]
)
def test_a_return_from_12_to_20_owns_12_hours_and_no_more(hours: float, cause: Cause) -> None:
    home = _judged("""
        time   setpoint_c  indoor_c  hvac_action  outdoor_c  aux_power_w
        00:00  12          12.5      idle         -8         0
        06:00  20          .         heating      .          .
    """)
    minutes = round(hours * 60)
    for minute, power_w in ((minutes, 10000), (minutes + 20, 0)):
        at = f"{6 + minute // 60}:{minute % 60:02}"
        home.report(instant(at), {"aux_power_w": power_w, "indoor_c": 12 + minute / 120})
    assert home.only_run.cause is cause


def test_a_rise_ends_at_its_time_though_nobody_speaks() -> None:
    # Half of the run lies within 12 h of the rise: a little more, and a little less.
    for end, cause in (("19:50", Cause.SETPOINT_RAISED), ("20:10", Cause.CAPACITY)):
        home = _judged(f"""
            time   setpoint_c  indoor_c  hvac_action  outdoor_c  aux_power_w
            00:00  12          12.5      idle         -8         0
            06:00  20          .         heating      .          .
            16:00  .           .         .            .          10000
            {end}  .           .         .            .          0
        """)
        assert home.only_run.cause is cause


@pytest.mark.parametrize(
    ("steps", "raised"),
    [
        ("06:00 18 06:05 19", True),
        ("05:00 17.5 06:00 18 07:15 18.5", True),
        # Four hours apart they are two small rises.
        ("03:00 18 07:15 19", False),
        # A rise taken back, and one that is mostly taken back.
        ("06:00 21 06:30 17", False),
        ("06:00 21 06:30 18", False),
        ("06:00 21 06:30 19", True),
        # A glitch of a minute: what was there before is there again.
        ("07:00 12 07:01 17", False),
        # Known again, the same as before; and another.
        ("06:00 none 07:00 17", False),
        ("06:00 none 07:00 20", True),
    ],
)
def test_steps_of_the_setpoint(steps: str, raised: bool) -> None:
    home = _judged("""
        time   setpoint_c  indoor_c  hvac_action  outdoor_c  aux_power_w
        00:00  17          16.6      heating      2          0
    """)
    told = steps.split()
    for clock, setpoint_c in zip(told[::2], told[1::2], strict=True):
        home.report(instant(clock), {"setpoint_c": setpoint_c})
    home.play("""
        time   aux_power_w
        07:30  10000
        07:45  0
    """)
    assert (home.only_run.cause is Cause.SETPOINT_RAISED) is raised


@pytest.mark.parametrize(
    ("indoor_c", "raised"),
    [
        # Another room shows, which lacks about as much: nothing was raised.
        (20.4, False),
        # It was raised there.
        (18.0, True),
        # The same room, half a degree of rounding off.
        (16.5, True),
    ],
)
def test_a_room_that_takes_anothers_place_is_no_rise(indoor_c: float, raised: bool) -> None:
    home = _judged(f"""
        time   setpoint_c  indoor_c    hvac_action  outdoor_c  aux_power_w
        00:00  17          16.6        heating      2          0
        06:00  21          {indoor_c}  .            .          .
        06:10  .           .           .            .          10000
        06:25  .           .           .            .          0
    """)
    assert (home.only_run.cause is Cause.SETPOINT_RAISED) is raised


def test_a_thermostat_that_is_satisfied_has_reached_its_setpoint() -> None:
    # It stops calling half a degree below what it is set to, and is off by that from then on.
    home = _judged("""
        time   setpoint_c  indoor_c  hvac_action  outdoor_c  aux_power_w
        00:00  17          17.2      idle         -8         0
        06:00  21          .         heating      .          .
        08:00  .           20.5      idle         .          .
        09:00  .           20.0      heating      .          .
        09:10  .           .         .            .          10000
        09:25  .           .         .            .          0
    """)
    assert home.only_run.cause is Cause.CAPACITY


def _mornings(home: Home, *clocks: str, setpoint_c: float = 21) -> list[Any]:
    """Raise the setpoint once a day at these times, each with a run; say by whom it was."""
    for day, clock in enumerate(clocks):
        date = f"2026-01-{day + 1:02}"
        at = instant(clock, date)
        home.report(
            instant("0:00", date),
            {"setpoint_c": 17, "indoor_c": 17.5, "outdoor_c": 2, "hvac_action": "idle"},
        )
        home.report(at, {"setpoint_c": setpoint_c, "hvac_action": "heating", "aux_power_w": 9000})
        home.report(at.replace(minute=59), {"aux_power_w": 0, "indoor_c": 21.2})
    return [run.why.get("by") for run in home.monitor.ledger.runs]


def test_a_rise_at_about_the_same_time_of_day_is_a_schedules() -> None:
    said = _mornings(Home(), "6:00", "6:01", "6:02", "5:45", "6:00")
    assert said == [None, None, "schedule", "schedule", "schedule"]


def test_a_schedule_that_warms_up_by_degrees_is_one_rise_to_where_it_ends() -> None:
    home = Home()
    for day in (5, 6, 7):
        date = f"2026-01-{day:02}"
        home.play(
            """
            time   setpoint_c  indoor_c  outdoor_c  hvac_action  aux_power_w
            00:00  17          17.5      2          idle         0
            06:00  19          .         .          heating      .
            06:30  21          .         .          .            9000
            07:30  .           21.2      .          idle         0
            """,
            date,
        )
    why = [run.why for run in home.monitor.ledger.runs]
    assert [one["rise_k"] for one in why] == [4.0] * 3
    assert [one["raised_at"][11:16] for one in why] == ["06:00"] * 3
    assert [one.get("by") for one in why] == [None, None, "schedule"]


def test_a_recovery_that_starts_early_is_still_the_schedules() -> None:
    assert _mornings(Home(), "6:30", "6:30", "5:10", "4:55")[2:] == ["schedule", "schedule"]


def test_a_rise_out_of_turn_is_by_hand_once_the_schedule_is_known() -> None:
    clocks = ["6:00"] * 9
    assert _mornings(Home(), *clocks, "15:00")[-1] == "hand"
    assert _mornings(Home(), *clocks, "6:45")[-1] == "hand"
    assert _mornings(Home(), *clocks[:5], "15:00")[-1] is None


def test_a_schedule_goes_by_local_time_when_the_clock_changes() -> None:
    home = Home(time_zone="America/New_York")
    said = []
    # The clock goes forward on 8 March: six in the morning is 11 h UTC before and 10 h after.
    for day, clock in (("03-05", "11:00"), ("03-06", "11:00"), ("03-09", "10:00")):
        at = instant(clock, f"2026-{day}")
        home.report(at.replace(hour=5), {"setpoint_c": 17, "indoor_c": 17.5, "outdoor_c": 2})
        home.report(at, {"setpoint_c": 21, "aux_power_w": 9000})
        home.report(at.replace(minute=40), {"indoor_c": 21.2, "aux_power_w": 0})
        said.append(home.monitor.ledger.runs[-1].why.get("by"))
    assert said == [None, None, "schedule"]


def test_preheating_is_a_schedules_rise_before_it_comes() -> None:
    run = _judged("""
        time   setpoint_c  indoor_c  hvac_action  outdoor_c  aux_power_w
        00:00  17          17.5      idle         2          0
        05:00  .           .         preheating   .          .
        05:10  .           .         .            .          10000
        05:40  .           .         .            .          0
        06:00  21          .         heating      .          .
    """).only_run
    assert run.cause is Cause.SETPOINT_RAISED
    assert run.why["by"] == "schedule"
    assert run.why["raised_at"] == "2026-01-15T05:00:00+00:00"
    assert "rise_k" not in run.why


@pytest.mark.parametrize(
    ("clock", "cause"), [("4:45", Cause.SETPOINT_RAISED), ("2:00", Cause.UNKNOWN)]
)
def test_a_warm_room_heated_just_before_a_scheduled_rise_is_heated_for_it(
    clock: str, cause: Cause
) -> None:
    home = Home(balance_point_c=-5)
    _mornings(home, "6:00", "6:00", "6:00", "6:00")
    date = "2026-01-05"
    home.report(instant("0:00", date), {"setpoint_c": 17, "indoor_c": 19, "hvac_action": "idle"})
    at = instant(clock, date)
    home.report(at, {"hvac_action": "heating", "aux_power_w": 9000})
    home.report(at.replace(minute=at.minute + 10), {"aux_power_w": 0})
    assert home.monitor.ledger.runs[-1].cause is cause


@pytest.mark.parametrize(
    ("outdoor_c", "droop_k", "compressor", "cause"),
    [
        (-6, 1.0, "on", Cause.CAPACITY),
        (-5, 1.0, "on", Cause.CAPACITY),
        (-6, 1.0, "none", Cause.CAPACITY),
        (-4, 1.0, "on", Cause.DROOP),
        (-4, 1.0, "none", Cause.DROOP),
        # A droop that calls no aux: it may as well be a defrost.
        (-4, 0.2, "on", Cause.UNKNOWN),
        (10, 0.2, "on", Cause.DROOP),
        # The house is warm enough.
        (10, -0.2, "on", Cause.UNKNOWN),
        # Strips instead of the heat pump, in weather in which it should run.
        (-4, 1.0, "off", Cause.UNKNOWN),
        (-6, 1.0, "off", Cause.UNKNOWN),
        (-8.1, 1.0, "off", Cause.COMPRESSOR_LOCKOUT),
    ],
)
def test_the_weather_the_droop_and_the_compressor(
    outdoor_c: float, droop_k: float, compressor: str, cause: Cause
) -> None:
    run = _judged(f"""
        time   setpoint_c  indoor_c        hvac_action  outdoor_c    compressor_running  aux_power_w
        05:00  21          {21 - droop_k}  heating      {outdoor_c}  {compressor}        0
        06:00  .           .               .            .            .                   9600
        06:10  .           .               .            .            .                   0
    """).only_run
    assert run.cause is cause
    told = {"on": True, "off": False}.get(compressor)
    assert run.why["droop_k"] == pytest.approx(droop_k)
    assert run.why.get("compressor") is told


@pytest.mark.parametrize(
    ("settings", "outdoor_c", "cause"),
    [
        ({}, -9, Cause.COMPRESSOR_LOCKOUT),
        ({"cop_profile": "cold_climate"}, -9, Cause.UNKNOWN),
        ({"cop_profile": "cold_climate"}, -16, Cause.COMPRESSOR_LOCKOUT),
        ({"compressor_lockout_c": -18}, -16, Cause.UNKNOWN),
        ({"compressor_lockout_c": 2}, 1, Cause.COMPRESSOR_LOCKOUT),
        ({"compressor_lockout_c": 2}, 3, Cause.UNKNOWN),
        ({"source": "ground"}, -20, Cause.UNKNOWN),
        # A furnace runs instead of the compressor: that it stands still says nothing.
        ({"backup": "gas"}, -9, Cause.CAPACITY),
    ],
)
def test_strips_alone_are_a_lockout_where_it_is_cold_enough_for_one(
    settings: dict[str, object], outdoor_c: float, cause: Cause
) -> None:
    run = _judged(
        f"""
        time   outdoor_c    hvac_action  compressor_running  aux_power_w
        05:00  {outdoor_c}  heating      off                 0
        06:00  .            .            .                   9600
        06:30  .            .            .                   0
    """,
        **settings,
    ).only_run
    assert run.cause is cause
    if cause is Cause.COMPRESSOR_LOCKOUT:
        assert run.why["lockout_given"] is ("compressor_lockout_c" in settings)


@pytest.mark.parametrize("emergency", ["none", "off"])
def test_emergency_heat_is_never_said_where_it_is_not_seen(emergency: str) -> None:
    run = _judged(f"""
        time   outdoor_c  hvac_action  compressor_running  emergency_heat  aux_power_w
        05:00  -20        heating      off                 {emergency}     0
        06:00  .          .            .                   .               9600
        06:30  .          .            .                   .               0
    """).only_run
    assert run.cause is Cause.COMPRESSOR_LOCKOUT


def test_emergency_heat_is_the_cause_whatever_was_raised() -> None:
    run = _judged("""
        time   setpoint_c  indoor_c  hvac_action  outdoor_c  aux_power_w  emergency_heat
        00:00  17          17.2      idle         -12        0            on
        06:00  21          .         heating      .          10000        .
        06:40  .           18.5      .            .          0            .
    """).only_run
    assert run.cause is Cause.EMERGENCY_HEAT
    assert run.why["emergency_s"] == 2400


@pytest.mark.parametrize(
    ("minutes", "cause"),
    [
        # A thermostat that is polled, strips that drop late.
        (6, Cause.UNKNOWN),
        (11, Cause.NO_HEAT_CALL),
    ],
)
def test_strips_without_a_call(minutes: int, cause: Cause) -> None:
    run = _judged(f"""
        time          outdoor_c  hvac_action  aux_power_w
        05:00         2          idle         0
        06:00         .          .            9600
        06:{minutes:02}  .          .            0
    """).only_run
    assert run.cause is cause


# A compressor of 2800 W has run since the call began; its power dips as half of 10 kW comes on.
DEFROST = """
    time   outdoor_c    hvac_action  setpoint_c    hvac_power_w  aux_power_w  {more}
    03:00  {outdoor_c}  idle         20            20            0            {value}
    {call} .            heating      .             2800          .            .
    06:00  .            .            {setpoint_c}  6200          5000         .
    {end}  .            .            .             2800          0            .
    06:59  .            .            .             2800          .            .
"""


def _defrost(
    call: str = "05:00",
    end: str = "06:08",
    outdoor_c: float = -1,
    setpoint_c: str = ".",
    more: str = "price_per_kwh",
    value: str = "0.2",
) -> Home:
    home = Home(balance_point_c=-5, strip_kw=10)
    # What the circuit shows before: the compressor alone, then all strips beside it.
    for day in range(8):
        home.play(
            """
            time   outdoor_c  hvac_action  hvac_power_w  aux_power_w  indoor_c  setpoint_c
            06:00  -1         heating      2800          0            19.9      20
            06:40  .          .            12800         10000        .         .
            06:55  .          .            2800          0            20.1      .
            07:00  .          idle         20            .            .         .
            """,
            day=f"2026-01-{day + 1:02}",
        )
    table = DEFROST.format(
        call=call, end=end, outdoor_c=outdoor_c, setpoint_c=setpoint_c, more=more, value=value
    )
    return home.play(table, day="2026-01-15")


def test_a_compressor_that_dips_as_strips_come_on_defrosts() -> None:
    run = _defrost().monitor.ledger.runs[-1]
    assert run.cause is Cause.DEFROST
    assert run.why["dipped_s"] == 480
    assert (run.avoidable, run.avoidable_kwh, run.penalty_cost) == (Avoidable.NO, 0.0, 0.0)
    assert run.cost == pytest.approx(5 * 8 / 60 * 0.2, abs=1e-4)


@pytest.mark.parametrize(
    "near_miss",
    [
        {"end": "06:21"},
        {"outdoor_c": 8.5},
        {"outdoor_c": -12.5},
        # A recovery needs both stages or one, whatever the compressor does meanwhile.
        {"setpoint_c": "23"},
        # The thermostat knows better.
        {"more": "aux_running", "value": "on"},
        {"more": "defrosting", "value": "off"},
    ],
)
def test_nearly_a_defrost(near_miss: dict[str, Any]) -> None:
    assert _defrost(**near_miss).monitor.ledger.runs[-1].cause is not Cause.DEFROST


def test_half_an_hour_of_compressor_lies_between_two_defrosts() -> None:
    home = _defrost()
    for begin, end in (("07:20", "07:26"), ("07:40", "07:46")):
        home.play(f"""
            time     hvac_power_w  aux_power_w
            {begin}  6200          5000
            {end}    2800          0
        """)
    # The third comes 14 min after the second.
    assert [run.cause for run in home.monitor.ledger.runs[-3:]] == [
        Cause.DEFROST,
        Cause.DEFROST,
        Cause.UNKNOWN,
    ]


def test_short_cold_runs_beside_the_compressor_are_no_defrosts() -> None:
    home = _judged("""
        time   setpoint_c  indoor_c  outdoor_c  hvac_action  compressor_running  aux_power_w
        00:00  21          20.8      -7         heating      on                  0
    """)
    for hour in range(1, 8):
        home.play(f"""
            time        aux_power_w
            {hour}:00   10000
            {hour}:09   0
        """)
    assert {run.cause for run in home.monitor.ledger.runs} == {Cause.CAPACITY}


def test_what_decided_outlives_a_restart_in_the_middle() -> None:
    table = RAISED.format(21, "18.9").strip().splitlines()
    plain = _judged("\n".join(table))
    home = Home(balance_point_c=-5)
    for line in table[1:]:
        home.play("\n".join([table[0], line])).restart()
    assert home.ledger == plain.ledger
    assert json.loads(home.ledger)["runs"][0]["why"]["rise_k"] == 4.0


def test_a_preheated_rise_that_goes_on_by_degrees_stays_the_schedules() -> None:
    home = Home().play("""
        time   setpoint_c  indoor_c  outdoor_c  hvac_action  aux_power_w
        00:00  17          17.5      2          idle         0
        05:30  .           .         .          preheating   .
        06:00  19          .         .          heating      .
        06:20  21          .         .          .            .
        06:30  .           .         .          .            9000
        07:00  .           21.2      .          idle         0
    """)
    why = home.only_run.why
    assert (why["by"], why["raised_at"][11:16], why["rise_k"]) == ("schedule", "05:30", 4.0)

"""What all findings share: the same whenever they are asked, over restarts, and in an outage."""

from datetime import timedelta
import json
import random

from hypothesis import given, strategies as st
import pytest

from custom_components.aux_heat.core import FindingKind, Monitor, Reading, Settings
from custom_components.aux_heat.core.recording import report

from .home import instant
from .streams import Instant, quick, streams
from .winter import Winter

LEFT_ON = FindingKind.EMERGENCY_HEAT_LEFT_ON
NOT_HEATING = FindingKind.HEAT_PUMP_NOT_HEATING


def broken(**settings: object) -> Winter:
    """Return a home whose heat pump is broken, and that heats with emergency heat."""
    winter = Winter(balance_point_c=-5, **settings).say(
        hvac_mode="heat",
        hvac_action="heating",
        emergency_heat="on",
        compressor_running="off",
        aux_power_w=9000,
        outdoor_c=8.33,
        price_per_kwh=0.2,
    )
    return winter.wait(hours=3)


# Told once.


def changes(winter: Winter) -> list[str]:
    return [
        f"{event.finding.kind} {event.change}" for event in winter.monitor.take_finding_events()
    ]


def test_each_change_is_told_once() -> None:
    winter = Winter().say(hvac_action="idle", aux_power_w=9000).wait(hours=2)
    assert changes(winter) == ["backup_stuck_on raised"]
    assert changes(winter.wait(hours=2)) == []
    winter.say(aux_power_w=0).wait(hours=1)
    assert changes(winter) == ["backup_stuck_on cleared"]


def test_a_report_lists_all_that_was_found() -> None:
    winter = Winter().say(hvac_action="idle", aux_power_w=9000).wait(hours=1)
    winter.say(aux_power_w=0).wait(hours=1).say(aux_power_w=9000).wait(hours=1)
    found = report(winter.monitor, {})["findings"]
    assert [finding["kind"] for finding in found] == ["backup_stuck_on"] * 2
    assert [finding["cleared"] is None for finding in found] == [False, True]
    assert all({"kind", "raised", "cleared", "details"} <= set(finding) for finding in found)


def test_what_was_found_over_years_is_bounded() -> None:
    winter = Winter().say(hvac_action="idle")
    for _ in range(200):
        winter.say(aux_power_w=9000).wait(20).say(aux_power_w=0).wait(40)
    assert len(winter.ever("backup_stuck_on")) == 50


# What the household says.


def test_what_is_acknowledged_stays_without_reminders_until_it_clears() -> None:
    winter = broken()
    changes(winter)
    assert winter.monitor.acknowledge(winter.at, LEFT_ON)
    assert winter.found[LEFT_ON].acknowledged == winter.at
    assert winter.found[LEFT_ON].quiet
    assert changes(winter) == ["emergency_heat_left_on changed"]
    assert not [told for told in changes(winter.wait(days=3)) if "left_on" in told]

    winter.say(emergency_heat="off").wait(1).say(emergency_heat="on").wait(hours=3)
    assert not winter.found[LEFT_ON].quiet


def test_what_is_snoozed_comes_back() -> None:
    winter = broken()
    changes(winter)
    assert winter.monitor.snooze(winter.at, LEFT_ON, winter.at + timedelta(days=7))
    assert winter.wait(days=6.9).found[LEFT_ON].quiet
    assert len([told for told in changes(winter) if "left_on" in told]) == 1
    assert not winter.wait(days=0.2).found[LEFT_ON].quiet
    assert "emergency_heat_left_on changed" in changes(winter)


def test_what_does_not_stand_can_not_be_acknowledged() -> None:
    winter = broken()
    assert not winter.monitor.acknowledge(winter.at, NOT_HEATING)
    assert not winter.monitor.snooze(winter.at, NOT_HEATING, winter.at)


# An outage.


def test_an_outage_counts_days_and_money_and_nobody_is_reminded() -> None:
    winter = broken()
    assert winter.monitor.start_outage(winter.at)
    assert not winter.monitor.start_outage(winter.at)
    changes(winter)
    winter.wait(days=10)
    assert [told for told in changes(winter) if "left_on" in told] == []
    assert winter.found[LEFT_ON].quiet
    outage = winter.snapshot.outage
    assert outage is not None
    assert outage.days_at(winter.at) == 10.0
    details = outage.as_details()
    assert details["backup_kwh"] == pytest.approx(9 * 240)
    assert details["outage_extra_cost"] == pytest.approx(9 * 240 * 0.2 * (1 - 1 / 2.9), abs=0.1)


def test_outages_outlive_a_restart() -> None:
    winter = broken()
    winter.monitor.start_outage(winter.at)
    winter.wait(days=2)
    winter.monitor.end_outage(winter.at)
    before = winter.snapshot
    after = winter.restart().snapshot
    assert after.last_outage == before.last_outage is not None
    winter.monitor.start_outage(winter.at)
    running = winter.snapshot.outage
    assert running is not None
    assert winter.restart().snapshot.outage == running


def test_an_outage_ends_by_itself_when_the_compressor_heats_again() -> None:
    winter = broken()
    winter.monitor.start_outage(winter.at)
    winter.wait(days=4).say(emergency_heat="off", aux_power_w=0)
    winter.cycles(2, 14, compressor_running="on")
    assert winter.snapshot.outage is not None
    winter.say(hvac_action="heating", compressor_running="on").wait(2)
    assert winter.snapshot.outage is None
    over = winter.snapshot.last_outage
    assert over is not None
    assert over.until == winter.at
    assert over.days == pytest.approx(4.1, abs=0.1)


def test_a_compressor_that_is_tried_for_some_minutes_ends_no_outage() -> None:
    winter = broken()
    winter.monitor.start_outage(winter.at)
    for _ in range(10):
        winter.say(compressor_running="on").wait(5).say(compressor_running="off").wait(days=1)
    assert winter.snapshot.outage is not None


def test_an_outage_begins_when_the_heat_pump_was_first_missed() -> None:
    winter = Winter(balance_point_c=-5).say(
        hvac_action="idle", aux_running="off", compressor_running="off", outdoor_c=3
    )
    winter.cycles(40, aux=True)
    assert NOT_HEATING in winter.found
    winter.monitor.start_outage(winter.at)
    outage = winter.snapshot.outage
    assert outage is not None
    assert outage.since == instant("0:00")
    assert winter.monitor.end_outage(winter.at)
    assert not winter.monitor.end_outage(winter.at)


# The same, however it is asked.


def busy() -> Winter:
    """Return a home in which most that can be wrong goes wrong."""
    winter = Winter(strip_kw=10, balance_point_c=-5).say(
        hvac_mode="heat", hvac_action="idle", aux_running="off", indoor_c=20, setpoint_c=21
    )
    return winter.say(outdoor_c=9, compressor_running="off", aux_power_w=5, emergency_heat="off")


def play(winter: Winter, part: int) -> None:
    """Play one of a home's days."""
    match part % 6:
        case 0:
            winter.cycles(5, aux=True)
        case 1:
            winter.say(emergency_heat="on", hvac_action="heating").wait(hours=3)
            winter.say(emergency_heat="off", hvac_action="idle")
        case 2:
            winter.say(aux_power_w=9600).wait(25).say(aux_power_w=5).wait(20)
        case 3:
            # The room has settled after what the strips put into its air.
            winter.wait(hours=2)
            winter.say(hvac_action="heating").drift(2, -0.7).say(hvac_action="idle", indoor_c=20)
        case 4:
            winter.say(hvac_action="heating", aux_running="on", aux_power_w=9600).wait(31)
            winter.say(hvac_action="idle", aux_running="off", aux_power_w=5).wait(7)
        case _:
            winter.cycles(2, compressor_running="on")


def test_a_restart_at_any_time_changes_nothing() -> None:
    straight, restarted = busy(), busy()
    for part in range(36):
        play(straight, part)
        play(restarted, part)
        restarted.restart()
    assert restarted.story == straight.story
    assert {finding.kind for finding in straight.monitor.findings()} >= {
        "emergency_heat_left_on",
        "heat_pump_not_heating",
        "backup_not_responding",
        "backup_stuck_on",
        "backup_running_above_balance_point",
    }
    assert json.dumps(restarted.monitor.state()["findings"]) == json.dumps(
        straight.monitor.state()["findings"]
    )


def test_looks_in_between_change_nothing() -> None:
    class Nervous(Winter):
        def wait(self, minutes: float = 0, hours: float = 0, days: float = 0) -> Nervous:
            dice = random.Random(str(self.at))  # noqa: S311 - the same each time
            end = self.at + timedelta(minutes=minutes, hours=hours, days=days)
            for _ in range(4):
                self.monitor.advance(self.at + (end - self.at) * dice.random())
                self.monitor.snapshot()
            self.at = end
            self.monitor.advance(end)
            return self

    calm = busy()
    nervous = Nervous(strip_kw=10, balance_point_c=-5)
    nervous.report(nervous.at, {name.value: value for name, value in calm.now.items()})
    for part in range(24):
        play(calm, part)
        play(nervous, part)
    assert nervous.story == calm.story


def played(stream: list[Instant], *, ticks: bool = False, restart_at: int = -1) -> str:
    monitor = Monitor(Settings(strip_kw=9.6))
    for index, (at, readings) in enumerate(stream):
        if ticks and index:
            before = stream[index - 1][0]
            monitor.advance(before + (at - before) / 3)
            readings = readings[::-1]  # noqa: PLW2901 - any order is the same
        monitor.process(at, readings)
        if index == restart_at:
            known = {reading[1]: reading for _, told in stream[: index + 1] for reading in told}
            monitor = Monitor(monitor.settings, json.loads(json.dumps(monitor.state())))
            monitor.process(at, [Reading(at, name, told[2]) for name, told in known.items()])
    monitor.advance(stream[-1][0] + timedelta(hours=2))
    return json.dumps([finding.as_dict() for finding in monitor.findings()])


@quick
@given(streams(), st.integers(0, 59))
def test_ticks_orders_and_restarts_change_no_finding(stream: list[Instant], index: int) -> None:
    straight = played(stream)
    assert played(stream, ticks=True) == straight
    assert played(stream, restart_at=index) == straight

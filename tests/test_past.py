"""The past: whatever part of it is stored, read from history, queued or lived, the runs are one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta
import json
from typing import Any, Final, NamedTuple
from unittest.mock import patch

from homeassistant.core import State
from hypothesis import HealthCheck, given, settings, strategies as st
import pytest

from custom_components.aux_heat import past as past_module
from custom_components.aux_heat.core import Monitor, Settings
from custom_components.aux_heat.history import Pause, Row
from custom_components.aux_heat.intake import Intake
from custom_components.aux_heat.past import Past
from custom_components.aux_heat.sources import sources

from .home import CLIMATE, METER, OPTIONS, OUTDOOR, PRICE, STRIPS, STRIPS_ONLY

BEGIN: Final = datetime.fromisoformat("2026-01-15T12:00:00+00:00")
DATA: Final = STRIPS_ONLY | {"home_power": METER, "outdoor": OUTDOOR, "price_entity": PRICE}
SETTINGS: Final = Settings(balance_point_c=-3.0, strip_kw=9.6)
UNITS: Final = {STRIPS: "W", METER: "W", OUTDOOR: "°C", PRICE: "EUR/kWh"}
WORDS: Final = {
    CLIMATE: ("heating", "idle"),
    STRIPS: ("5", "9600", "4800", "unavailable"),
    METER: ("500", "3300", "13000", "10100", "unknown"),
    OUTDOOR: ("8.3", "-10", "2"),
    PRICE: ("0.2", "0.35", "unavailable"),
}
# Reports that are further apart are news, as repeats after a silence leave no trace in history.
SILENT_AFTER: Final = timedelta(minutes=60)


class Said(NamedTuple):
    """What an entity says at an instant; a repeat where it has said the same before."""

    at: datetime
    entity_id: str
    word: str
    is_change: bool

    @property
    def state(self) -> State:
        """The state, last reported then."""
        attributes: dict[str, Any] = {"unit_of_measurement": UNITS.get(self.entity_id)}
        word = self.word
        if self.entity_id == CLIMATE:
            word = "heat"
            attributes = {"hvac_action": self.word, "temperature": 21, "current_temperature": 20}
        return State(
            self.entity_id,
            word,
            attributes,
            last_changed=self.at,
            last_reported=self.at,
            last_updated=self.at,
        )


@st.composite
def lives(draw: st.DrawFn) -> list[Said]:
    """Return what a home's entities say, all of them at first."""
    at = BEGIN
    said = [Said(at, entity_id, words[0], is_change=True) for entity_id, words in WORDS.items()]
    last = {each.entity_id: each for each in said}
    for _ in range(draw(st.integers(1, 40))):
        at += timedelta(minutes=draw(st.sampled_from([0.1, 1, 5, 10, 25, 45, 90])))
        entity_id = draw(st.sampled_from([STRIPS, STRIPS, *WORDS]))
        word = draw(st.sampled_from(WORDS[entity_id]))
        before = last[entity_id]
        if word == before.word and at - before.at >= SILENT_AFTER:
            continue
        said.append(Said(at, entity_id, word, is_change=word != before.word))
        last[entity_id] = said[-1]
    return said


class Live:
    """Leads a monitor through what is said, as it is said."""

    def __init__(self, monitor: Monitor, intake: Intake) -> None:
        self.monitor = monitor
        self.intake = intake

    def hear(self, said: list[Said], until: datetime) -> None:
        """Take what is said, and let time pass."""
        for each in said:
            self._pass(each.at)
            if each.is_change:
                readings = self.intake.take(each.at, each.entity_id, each.state)
            else:
                readings = self.intake.hear(each.at, each.entity_id)
            self.process(each.at, readings)
        self._pass(until)
        self.monitor.advance(until)

    def _pass(self, to: datetime) -> None:
        while (due := self.intake.next_silence) is not None and due <= to:
            self.process(due, self.intake.read_silent(due))

    def process(self, at: datetime, readings: list[Any]) -> None:
        """Let the monitor take what is news."""
        if readings:
            self.monitor.process(at, readings)


class Recorded:
    """Stands for the recorder: it has changes, and when each state was last heard of."""

    unheard = frozenset({CLIMATE})

    def __init__(self, said: list[Said], length: timedelta) -> None:
        self._said = said
        self._length = length

    async def async_wait_until_written(self) -> None:
        """All is written."""

    async def async_pauses(self, begin: datetime, end: datetime) -> list[Pause]:
        """Return none: it never stood still."""
        return []

    def unchanged_since(self, at: datetime) -> frozenset[str]:
        """Return nobody: what it doesn't have is nowhere."""
        return frozenset()

    async def async_chunks(
        self, begin: datetime, end: datetime
    ) -> AsyncIterator[tuple[datetime, list[Row]]]:
        """Yield the states in force at the beginning, and all changes."""
        rows: list[Row] = []
        newest: dict[str, int] = {}
        for each in self._said:
            if each.at >= end:
                break
            if each.is_change:
                newest[each.entity_id] = len(rows)
                rows.append(Row(each.at, each.entity_id, each.state, each.at))
            else:
                index = newest[each.entity_id]
                rows[index] = rows[index]._replace(heard=each.at)
        old = {row.entity_id: row for row in rows if row.at <= begin}
        rows = [
            *(row._replace(at=begin) for row in old.values()),
            *(row for row in rows if row.at > begin),
        ]
        at = begin
        while at < end:
            to = min(at + self._length, end)
            yield to, [row for row in rows if at <= row.at < to]
            at = to


class Hass:
    """Does in place what Home Assistant does in a thread."""

    async def async_add_executor_job[**P, T](
        self, job: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do it."""
        return job(*args, **kwargs)


def fresh_intake() -> Intake:
    """Return an intake that has heard nothing."""
    return Intake("Hallway", sources(DATA, OPTIONS, lambda _: "°C"))


def led_through(said: list[Said], cuts: list[int], length: timedelta, end: datetime) -> Monitor:
    """Return a monitor that lived the first part, was stored, and read, queued, lived the rest."""
    stored_from, queued_from, live_from = cuts
    live = Live(Monitor(SETTINGS), fresh_intake())
    begin = said[stored_from - 1].at
    live.hear(said[:stored_from], begin)
    monitor = Monitor(SETTINGS, json.loads(json.dumps(live.monitor.state())))

    # Before anything else is said.
    read_to = said[queued_from - 1].at + timedelta(seconds=1)
    now = max(read_to, said[live_from - 1].at)
    intake = fresh_intake()
    with patch.object(past_module, "History", lambda *_: Recorded(said, length)):
        past = Past(Hass(), monitor, intake, begin, lambda _: None)  # type: ignore[arg-type]
    for each in said[queued_from:live_from]:
        past.note(
            each.at,
            each.entity_id,
            each.state if each.is_change else None,
            is_change=each.is_change,
        )
    asyncio.run(past.async_read(read_to))
    past.finish()

    newest: dict[str, State] = {}
    for each in said[:live_from]:
        if each.is_change:
            newest[each.entity_id] = each.state
        else:
            newest[each.entity_id].last_reported = each.at
    live = Live(monitor, intake)
    live.process(now, intake.take_all(now, newest.get))
    live.hear(said[live_from:], end)
    return monitor


@settings(
    max_examples=200, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
@given(lives(), st.data(), st.sampled_from([3, 17, 60, 180]))
def test_stored_read_queued_and_lived_are_one(
    said: list[Said], data: st.DataObject, minutes: int
) -> None:
    # Everything of an instant is on one side.
    places = [
        index
        for index in range(1, len(said) + 1)
        if index == len(said) or said[index].at != said[index - 1].at
    ]
    cuts = sorted(data.draw(st.lists(st.sampled_from(places), min_size=3, max_size=3)))
    end = said[-1].at + timedelta(hours=4)
    lived = Live(Monitor(SETTINGS), fresh_intake())
    lived.hear(said, end)
    led = led_through(said, cuts, timedelta(minutes=minutes), end)
    runs = [run.as_dict() for run in led.ledger.runs]
    assert runs == [run.as_dict() for run in lived.monitor.ledger.runs]
    for share, as_lived in (
        (led.ledger.total, lived.monitor.ledger.total),
        (led.snapshot().total, lived.monitor.snapshot().total),
    ):
        assert share.as_dict() == pytest.approx(as_lived.as_dict())

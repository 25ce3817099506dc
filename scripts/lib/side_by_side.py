"""Lets a day pass in a real Home Assistant, and keeps account of what each watch on it costs."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import wraps
import gc
from pathlib import Path
import shutil
import time
from typing import Any, Final

from backfill import INTEGRATION, Memory, entry, home_assistant
from backfill_house import ENTITIES, METER, SOURCES, THERMOSTAT, WORD
from database_rows import DatabaseRows
from driven_clock import WORKS_FOR, Account, Clock, Watch
import hand_built
from home_case import BEGIN_S, BY_HAND, OURS, Case, Cost, entry_id
from homeassistant.components.recorder import get_instance
from homeassistant.core import HomeAssistant, StateMachine
from homeassistant.helpers import entity_registry as er
from recorded import Row
from winter_day import STRIP_KW, WinterDay

# The recorder has a thread of its own, and gives up where it falls too far behind.
_BACKLOG_MOST: Final = 2000
_MIN_PER_H: Final = 60


@dataclass(slots=True)
class _Part:
    """One way to watch homes: its own copy of their sources, and what is built on them."""

    name: str
    account: Account = field(default_factory=Account)
    # Of each heat pump, what its sources are called here.
    sources: list[dict[str, str]] = field(default_factory=list)
    entries: list[str] = field(default_factory=list)
    # Its entities and series of statistics.
    built: list[str] = field(default_factory=list)
    said: int = 0
    found_h: float | None = None
    # What kept the event loop longest while this was set up: for how long, and what it was.
    start: tuple[float, str] = (0.0, "")

    @contextmanager
    def working(self) -> Iterator[None]:
        """Put to this one's account what is done and begun meanwhile."""
        token = WORKS_FOR.set(self.account)
        try:
            yield
        finally:
            WORKS_FOR.reset(token)


class _Homes:
    """Homes in which the same happens, watched in each of the ways."""

    def __init__(self, hass: HomeAssistant, case: Case, clock: Clock, watch: Watch) -> None:
        self._hass = hass
        self._case = case
        self._clock = clock
        self._watch = watch
        self.parts = [_Part(name) for name in case.parts]

    async def set_up(self, first: Iterable[Row]) -> None:
        """Let all sources say something, and build what listens to them."""
        for place, part in enumerate(self.parts):
            part.sources = [
                {name: f"{name}_{place}_{number}" for name in ENTITIES}
                for number in range(self._case.heat_pumps)
            ]
        for row in first:
            self._say(row)
        for part in self.parts:
            with part.working():
                for number, sources in enumerate(part.sources):
                    part.entries += await self._build(part.name, number, sources)
            await self._hass.async_block_till_done(wait_background_tasks=True)
            part.start = part.account.longest_ns / 1e6, part.account.longest

    async def _build(self, name: str, number: int, sources: dict[str, str]) -> list[str]:
        if name == BY_HAND:
            meter, thermostat = sources[METER], sources[THERMOSTAT]
            return await hand_built.build(self._hass, number, meter, thermostat)
        if name == OURS:
            made = entry(_named(sources), entry_id(number), STRIP_KW)
            await self._hass.config_entries.async_add(made)
            return [made.entry_id]
        return []

    def _say(self, row: Row) -> None:
        """Let a source of every home speak; what follows at once is on the listener's account."""
        report = self._hass.states.async_set
        for part in self.parts:
            with part.working():
                for sources in part.sources:
                    self._watch.do(
                        part.account,
                        row.entity_id,
                        report,
                        sources[row.entity_id],
                        row.state,
                        row.attributes,
                    )
                    part.said += 1

    async def live(self, reports: Iterable[tuple[float, list[Row]]]) -> int:
        """Let time pass; return how many reports the meters of a part made."""
        for part in self.parts:
            part.account.clear()
            part.said = 0
        recorder = get_instance(self._hass)
        made = 0
        for at_s, rows in reports:
            self._clock.now_s = BEGIN_S + at_s
            # Timers that have come due, and what they begin.
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            for row in rows:
                self._say(row)
            await self._hass.async_block_till_done()
            made += self._case.heat_pumps
            if recorder.backlog > _BACKLOG_MOST:
                await recorder.async_block_till_done()
        await recorder.async_block_till_done()
        return made

    def read_built(self) -> None:
        """Note what the parts consist of, and what they have found."""
        from custom_components.aux_heat.statistics_series import statistic_ids  # noqa: PLC0415

        registry = er.async_get(self._hass)
        for part in self.parts:
            found = [
                entity
                for one in part.entries
                for entity in er.async_entries_for_config_entry(registry, one)
            ]
            part.built = [entity.entity_id for entity in found]
            if part.name == OURS:
                part.built += [name for one in part.entries for name in statistic_ids(one).values()]
                part.found_h = self._total(
                    entity.entity_id
                    for entity in found
                    if entity.unique_id.endswith("_aux_runtime_today")
                )
                part.found_h /= _MIN_PER_H
            elif part.name == BY_HAND:
                part.found_h = self._total(
                    entity.entity_id for entity in found if entity.platform == "history_stats"
                )

    def _total(self, entity_ids: Iterable[str]) -> float:
        states = [self._hass.states.get(entity_id) for entity_id in entity_ids]
        return sum(float(state.state) for state in states if state is not None)


def _named(sources: dict[str, str]) -> dict[str, Any]:
    """Return what an entry with these sources holds."""

    def rename(value: Any) -> Any:
        if isinstance(value, list):
            return [rename(one) for one in value]
        return sources.get(value, value) if isinstance(value, str) else value

    return {key: rename(value) for key, value in SOURCES.items()} | WORD


def _count_writes() -> None:
    """Let each write of a state count, also one that changes nothing."""
    plain = StateMachine.async_set_internal

    @wraps(plain)
    def counting(*args: Any, **kwargs: Any) -> None:
        account = WORKS_FOR.get()
        if account is not None:
            account.writes += 1
        plain(*args, **kwargs)

    StateMachine.async_set_internal = counting  # type: ignore[method-assign]


def _lay_out(case: Case, config: Path) -> None:
    (config / "custom_components").mkdir(parents=True)
    (config / "custom_components" / INTEGRATION.name).symlink_to(INTEGRATION)
    if case.stored is not None:
        shutil.copytree(case.stored, config / ".storage")


async def measure(case: Case, config: Path, clock: Clock, watch: Watch) -> list[Cost]:
    """Return what each part cost."""
    _lay_out(case, config)
    _count_writes()
    database = config / "home-assistant_v2.db"
    day = WinterDay(case.hours / 24, case.every_s)
    reports = day.reports()
    clock.now_s = BEGIN_S
    async with home_assistant(config, f"sqlite:///{database}") as hass:
        homes = _Homes(hass, case, clock, watch)
        await homes.set_up(next(reports)[1])
        recorder = get_instance(hass)
        await recorder.async_block_till_done()
        gc.collect()
        thread = time.pthread_getcpuclockid(recorder.ident or 0)
        before_ns, process_ns = time.clock_gettime_ns(thread), time.process_time_ns()
        made = await homes.live(reports)
        process_ns = time.process_time_ns() - process_ns
        recorder_ns = time.clock_gettime_ns(thread) - before_ns
        gc.collect()
        memory_mb = Memory.read_kb("VmRSS") / 1024
        homes.read_built()
    rows = DatabaseRows(database)
    row_ns = recorder_ns / max(rows.all, 1)
    costs = []
    for part in homes.parts:
        account, told = part.account, rows.of(part.built)
        costs.append(
            Cost(
                part=part.name,
                reports=made,
                loop_us=account.loop_ns / made / 1000,
                threads_us=account.threads_ns / made / 1000,
                recorder_us=row_ns * told.all / made / 1000,
                process_us=process_ns / made / 1000,
                writes=account.writes - part.said,
                states=told.states,
                statistics=told.statistics,
                kilobytes=told.kilobytes,
                longest_ms=account.longest_ns / 1e6,
                longest=account.longest,
                start_ms=part.start[0],
                started_by=part.start[1],
                memory_mb=memory_mb,
                found_h=part.found_h,
                true_h=sum(end_s - start_s for start_s, end_s in day.runs) / 3600,
                by_entity=told.by_entity,
            )
        )
    return costs

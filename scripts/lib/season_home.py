"""A home that lives through a winter in a real Home Assistant, and how things stand meanwhile."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
import gc
from pathlib import Path
import sqlite3
import sys
import time
from typing import Any, Final

from backfill import ENTRY_ID, INTEGRATION, Memory, entry, home_assistant
from backfill_house import DAY_S, House
from driven_clock import Clock
from homeassistant.components.recorder import get_instance
from homeassistant.const import EVENT_STATE_CHANGED
from homeassistant.core import Event, EventStateChangedData, HomeAssistant, callback
from homeassistant.helpers import entity_registry as er

# The house's weather comes again each ten days: what is counted in ten days can be compared.
ROUND_DAYS: Final = 10
# Ten days are kept, as Home Assistant comes. Rows are the same however many are written at once.
RECORDER: Final = {"purge_keep_days": 10, "commit_interval": 600}


@dataclass(slots=True)
class Round:
    """What was seen in some days, and how things stood at their end.

    ``written`` and ``kept``: states of the heat pump's own entities, as they were taken and as the
    recorder still has them. ``cpu_us``: of the event loop's thread, for each report of the meter.
    """

    until_day: int
    reports: int = 0
    cpu_us: float = 0.0
    longest_ms: float = 0.0
    written: int = 0
    kept: int = 0
    database_mb: float = 0.0
    memory_mb: float = 0.0
    stored_kb: float = 0.0
    runs: int = 0
    by_entity: dict[str, int] = field(default_factory=dict)


class Winter:
    """Lets a heat pump's home live by a clock that is put forward from report to report."""

    def __init__(self, hass: HomeAssistant, clock: Clock, house: House) -> None:
        """Count from here on."""
        self._hass = hass
        self._clock = clock
        self._begin_s = clock.now_s
        self._house = house
        self._written: Counter[str] = Counter()
        registry = er.async_get(hass)

        @callback
        def count(event: Event[EventStateChangedData]) -> None:
            known = registry.async_get(event.data["entity_id"])
            if known is not None and known.platform == INTEGRATION.name:
                self._written[known.unique_id.partition("_")[2]] += 1

        hass.bus.async_listen(EVENT_STATE_CHANGED, count)

    async def live(self) -> list[Round]:
        """Live to the end, and tell how each ten days were."""
        rounds = []
        this = Round(ROUND_DAYS)
        used_s = 0.0
        day = 0
        for row in self._house.rows():
            while row.at_s >= (day + 1) * DAY_S:
                day += 1
                await self._end_of_day()
                if day == this.until_day:
                    await self._sum_up(this, used_s)
                    rounds.append(this)
                    this, used_s = Round(day + ROUND_DAYS), 0.0
            self._clock.now_s = self._begin_s + row.at_s
            before_s = time.thread_time()
            self._hass.states.async_set(row.entity_id, row.state, row.attributes)
            # What is due by the clock has its turn.
            await asyncio.sleep(0)
            took_s = time.thread_time() - before_s
            used_s += took_s
            this.reports += 1
            this.longest_ms = max(this.longest_ms, took_s * 1000)
        await self._end_of_day()
        await self._sum_up(this, used_s)
        return [*rounds, this]

    async def _end_of_day(self) -> None:
        """Let the recorder and the disk come after."""
        await self._hass.async_block_till_done()
        await get_instance(self._hass).async_block_till_done()

    async def _sum_up(self, this: Round, used_s: float) -> None:
        """Look how things stand."""
        config = Path(self._hass.config.config_dir)
        this.cpu_us = used_s / max(this.reports, 1) * 1e6
        this.by_entity = dict(self._written.most_common())
        this.written = self._written.total()
        self._written.clear()
        await self._hass.async_add_executor_job(gc.collect)
        this.kept, this.database_mb = await self._hass.async_add_executor_job(_kept, config)
        this.memory_mb = Memory.read_kb("VmRSS") / 1024
        this.stored_kb = await self._hass.async_add_executor_job(_stored_kb, config)
        added = self._hass.config_entries.async_get_entry(ENTRY_ID)
        this.runs = 0 if added is None else len(added.runtime_data.monitor.ledger.runs)
        print(f"day {this.until_day}: {this.runs} runs, {this.memory_mb:.0f} MB", file=sys.stderr)


def _kept(config: Path) -> tuple[int, float]:
    """Return how many rows of ours the recorder has, and how large all of its files are, MB."""
    files = list(config.glob("home-assistant_v2.db*"))
    with sqlite3.connect(f"file:{config}/home-assistant_v2.db?mode=ro", uri=True) as database:
        ((rows,),) = database.execute(
            "SELECT count(*) FROM states JOIN states_meta USING (metadata_id)"
            " WHERE states_meta.entity_id LIKE '%.hallway_%'"
        )
    return rows, sum(file.stat().st_size for file in files) / 1e6


def _stored_kb(config: Path) -> float:
    files = (config / ".storage").glob(f"{INTEGRATION.name}.*")
    return sum(file.stat().st_size for file in files) / 1000


async def live(
    clock: Clock, house: House, data: dict[str, Any] | None, config: Path
) -> list[Round]:
    """Set up a heat pump, if any, in a real Home Assistant and let the winter pass."""
    (config / "custom_components").mkdir(parents=True)
    (config / "custom_components" / INTEGRATION.name).symlink_to(INTEGRATION)
    url = f"sqlite:///{config / 'home-assistant_v2.db'}"
    async with home_assistant(config, url, **RECORDER) as hass:
        for row in House(0.01, house.every_s).rows():
            hass.states.async_set(row.entity_id, row.state, row.attributes)
        if data is not None:
            await hass.config_entries.async_add(entry(data))
        await hass.async_block_till_done(wait_background_tasks=True)
        return await Winter(hass, clock, house).live()

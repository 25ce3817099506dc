"""scripts/benchmark backfill: how long a real Home Assistant takes to read a home's history."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import asdict, dataclass
import gc
from itertools import chain
import json
from multiprocessing import get_context
import os
from pathlib import Path
import statistics
import sys
import tempfile
import time
from types import MappingProxyType
from typing import Any, Final
from unittest.mock import patch

from backfill_house import DAY_S, METER, OPTIONS, SOURCES, WORD, House
from homeassistant import bootstrap, loader, runner
from homeassistant.components.recorder import get_instance
from homeassistant.components.recorder.db_schema import States
from homeassistant.config_entries import SOURCE_USER, ConfigEntry
from homeassistant.core import HomeAssistant, State
from homeassistant.helpers import entity_registry as er
import postgresql
from recorded import fill
from sqlalchemy import create_engine, func, select

INTEGRATION: Final = Path(__file__).parents[2] / "custom_components" / "aux_heat"
ENTRY_ID: Final = "backfill"
# What is asked.
MOST_S: Final = 60.0
MOST_STALL_S: Final = 0.05
# The watch on the event loop sleeps so long each time.
_NAP_S: Final = 0.005
_THREADS: Final = "/proc/self/task"
_GIVE_UP_S: Final = 600.0
_HEADINGS: Final = (
    "database",
    "states",
    "read within",
    "per second",
    "runs found",
    "longest stall",
    "waiting for a CPU left out",
    "99 % are shorter than",
    "memory",
)
# The recorder keeps ten days unless told.
_KEEP_DAYS: Final = 40


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured with one database."""

    database: str
    days: float
    every_s: float
    states: int
    seconds: float
    runs: int
    true_runs: int
    longest_stall_ms: float
    # Less what a thread of this process waited for a free CPU meanwhile.
    own_stall_ms: float
    usual_stall_ms: float
    memory_mb: float
    # From when to when backup heat ran, seconds from the beginning.
    truth: list[tuple[float, float]]
    # The runs found, seconds from the beginning to start and end, and kWh.
    found: list[tuple[float, float, float | None]]

    @property
    def is_well(self) -> bool:
        """Whether it is as quick as asked."""
        return self.seconds <= MOST_S and self.own_stall_ms <= MOST_STALL_S * 1000


class LoopWatch:
    """Measures by how much the event loop is late, and how much of it is the machine's doing.

    On a machine that has other work, threads wait for a CPU: the loop's own, or one that holds
    Python's lock meanwhile. The kernel counts that.
    """

    def __init__(self) -> None:
        """Start with nothing measured."""
        self.late_s: list[float] = []
        self.own_s: list[float] = []

    def clear(self) -> None:
        """Forget what was measured."""
        self.late_s.clear()
        self.own_s.clear()

    @asynccontextmanager
    async def watching(self) -> AsyncIterator[None]:
        """Watch for as long as this lasts."""
        task = asyncio.create_task(self._watch())
        try:
            yield
        finally:
            task.cancel()

    async def _watch(self) -> None:
        while True:
            waited = self._waited_s()
            before = time.perf_counter()
            await asyncio.sleep(_NAP_S)
            late_s = time.perf_counter() - before - _NAP_S
            longest_s = max(
                (now_s - waited.get(thread, 0.0) for thread, now_s in self._waited_s().items()),
                default=0.0,
            )
            self.late_s.append(late_s)
            self.own_s.append(late_s - longest_s)

    @staticmethod
    def _waited_s() -> dict[str, float]:
        """Return for how long each thread has waited for a CPU, where the kernel tells."""
        waited = {}
        for thread in os.listdir(_THREADS):  # noqa: PTH208 - every few ms
            # It may have ended by now.
            with suppress(OSError), open(f"{_THREADS}/{thread}/schedstat") as file:  # noqa: PTH123 - likewise
                waited[thread] = int(file.read().split()[1]) / 1e9
        return waited


@asynccontextmanager
async def home_assistant(config: Path, url: str, **recorder: int) -> AsyncIterator[HomeAssistant]:
    """Run Home Assistant with its recorder, without a web page and what else is there by default.

    It comes up by Home Assistant's own start, which is all real. ``recorder``: its settings.
    """
    hass = HomeAssistant(str(config))
    loader.async_setup(hass)
    hass.config.skip_pip = True
    settings = {"db_url": url, "purge_keep_days": _KEEP_DAYS} | recorder
    with patch.object(bootstrap, "DEFAULT_INTEGRATIONS", frozenset()):
        if await bootstrap.async_from_config_dict({"recorder": settings}, hass) is None:
            raise SystemExit("Home Assistant does not start")
    await hass.async_start()
    # A recorder that is stopped while it starts keeps everybody waiting.
    await get_instance(hass).async_block_till_done()
    try:
        yield hass
    finally:
        await hass.async_stop(force=True)


async def measure(url: str, house: House, data: dict[str, Any], config: Path) -> Figures:
    """Fill a database, add a heat pump to a real Home Assistant, and watch it read."""
    (config / "custom_components").mkdir(parents=True)
    (config / "custom_components" / INTEGRATION.name).symlink_to(INTEGRATION)
    # The first time makes the tables.
    async with home_assistant(config, url):
        pass
    engine = create_engine(url)
    end_s = time.time()
    begin_s = end_s - house.days * DAY_S
    last = fill(engine, house.rows(), begin_s, begin_s + house.days * DAY_S)
    with engine.connect() as connection:
        states = connection.execute(select(func.count()).select_from(States)).scalar_one()
    engine.dispose()
    async with home_assistant(config, url) as hass:
        for state in last.values():
            hass.states.async_set(state.entity_id, state.state, state.attributes)
        # What the start has left to do is not to be measured.
        await asyncio.sleep(1)
        gc.collect()
        watch, memory = LoopWatch(), Memory()
        async with watch.watching(), reporting(hass, last[METER]):
            await asyncio.sleep(0.5)
            watch.clear()
            before = time.perf_counter()
            await hass.config_entries.async_add(entry(data))
            await until_read(hass, before + _GIVE_UP_S)
            seconds = time.perf_counter() - before
            # What is saved and shown at the end belongs to it.
            await asyncio.sleep(1)
        added = hass.config_entries.async_get_entry(ENTRY_ID)
        if added is None:
            raise SystemExit("the heat pump is gone")
        runs = added.runtime_data.monitor.ledger.runs
        return Figures(
            url.partition(":")[0],
            house.days,
            house.every_s,
            states,
            seconds,
            len(runs),
            len(house.runs),
            max(watch.late_s) * 1000,
            max(watch.own_s) * 1000,
            statistics.quantiles(watch.late_s, n=100)[-1] * 1000,
            memory.growth_mb,
            house.runs,
            [
                (run.start.timestamp() - begin_s, run.end.timestamp() - begin_s, run.energy_kwh)
                for run in runs
            ],
        )


def entry(
    data: dict[str, Any], entry_id: str = ENTRY_ID, strip_kw: float | None = None
) -> ConfigEntry[Any]:
    """Return a heat pump's entry, as its form would make it."""
    return ConfigEntry(
        data=data,
        discovery_keys=MappingProxyType({}),
        domain=INTEGRATION.name,
        entry_id=entry_id,
        minor_version=1,
        options=OPTIONS | ({} if strip_kw is None else {"strip_kw": strip_kw}),
        source=SOURCE_USER,
        subentries_data=(),
        title="Hallway",
        unique_id=None,
        version=1,
    )


@asynccontextmanager
async def reporting(hass: HomeAssistant, meter: State) -> AsyncIterator[None]:
    """Let the meter go on reporting while history is read."""

    async def report() -> None:
        for watts in chain.from_iterable(iter(lambda: range(10), None)):
            hass.states.async_set(METER, str(float(meter.state) + watts), meter.attributes)
            await asyncio.sleep(1)

    task = asyncio.create_task(report())
    try:
        yield
    finally:
        task.cancel()


async def until_read(hass: HomeAssistant, deadline: float) -> None:
    """Wait until the sensor says that all is read."""
    registry = er.async_get(hass)
    while time.perf_counter() < deadline:
        entity_id = registry.async_get_entity_id("sensor", "aux_heat", f"{ENTRY_ID}_history_read")
        state = None if entity_id is None else hass.states.get(entity_id)
        added = hass.config_entries.async_get_entry(ENTRY_ID)
        is_all = state is not None and state.state in ("100", "100.0")
        # It says so a moment before what came meanwhile is taken, too, and anything shown.
        if is_all and added is not None and added.runtime_data.data.at is not None:
            return
        await asyncio.sleep(0.05)
    raise SystemExit(f"history was not read within {_GIVE_UP_S:.0f} s")


class Memory:
    """How much this process grows, at its highest, from here on (Linux tells)."""

    def __init__(self) -> None:
        """Forget what was highest so far."""
        Path("/proc/self/clear_refs").write_text("5")
        self._before_kb = self.read_kb("VmRSS")

    @staticmethod
    def read_kb(name: str) -> int:
        """Return one of the kernel's figures of this process."""
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))

    @property
    def growth_mb(self) -> float:
        """By how much it was higher than at the beginning, MB."""
        return (self.read_kb("VmHWM") - self._before_kb) / 1024


@contextmanager
def database(wanted: str, folder: Path) -> Iterator[str]:
    """Give a database's address: one's own PostgreSQL, a file, or what is named."""
    if wanted == "sqlite":
        yield f"sqlite:///{folder / 'home-assistant_v2.db'}"
    elif wanted == "postgresql":
        with postgresql.server() as url:
            yield url
    else:
        yield wanted


def table(all_figures: list[Figures]) -> str:
    """Return the figures as a Markdown table."""
    lines = [
        f"| {' | '.join(_HEADINGS)} |",
        "|---" * len(_HEADINGS) + "|",
    ]
    lines += [
        f"| {one.database}, {one.days:g} days, every {one.every_s:g} s | {one.states:,}"
        f" | {one.seconds:.1f} s | {one.states / one.seconds:,.0f}"
        f" | {one.runs} of {one.true_runs} | {one.longest_stall_ms:.0f} ms"
        f" | {one.own_stall_ms:.0f} ms"
        f" | {one.usual_stall_ms:.0f} ms | {one.memory_mb:+.0f} MB |"
        for one in all_figures
    ]
    return "\n".join(lines)


def run(wanted: str, house: House, data: dict[str, Any]) -> Figures:
    """Measure with one database, in a folder of its own."""
    with (
        tempfile.TemporaryDirectory() as name,
        database(wanted, Path(name)) as url,
        asyncio.Runner(loop_factory=runner.create_event_loop) as loop,
    ):
        return loop.run(measure(url, house, data, Path(name) / "config"))


def main() -> int:
    """Return 0 where it is as quick as asked."""
    parser = argparse.ArgumentParser(prog="scripts/benchmark backfill", description=__doc__)
    parser.add_argument("--days", type=float, default=10.0)
    parser.add_argument("--every", type=float, default=10.0, help="the meter reports, seconds")
    parser.add_argument(
        "--first-day", type=int, default=0, help="of the house's ten days; 4 to 6 are cold"
    )
    parser.add_argument(
        "--thermostat-tells", action="store_true", help="and not the home's meter alone"
    )
    parser.add_argument(
        "--database",
        action="append",
        help="sqlite, postgresql (both of them if not given), or an empty database's address",
    )
    parser.add_argument("--json", type=Path, help="write the figures to this file, too")
    arguments = parser.parse_args()
    data = SOURCES | (WORD if arguments.thermostat_tells else {})
    all_figures = []
    for wanted in arguments.database or ("sqlite", "postgresql"):
        try:
            # Each in a process of its own, for the memory, and as custom components stay loaded.
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
                house = House(arguments.days, arguments.every, arguments.first_day)
                job = process.submit(run, wanted, house, data)
                all_figures.append(job.result())
        except postgresql.MissingError as missing:
            print(f"{wanted} is left out: {missing}")
    print(table(all_figures))
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(one) for one in all_figures]))
    return 0 if all(one.is_well for one in all_figures) else 1


if __name__ == "__main__":
    sys.exit(main())

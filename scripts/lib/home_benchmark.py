"""scripts/benchmark home: what a day costs a real Home Assistant, beside helpers built by hand.

One process holds copies of the same homes' sources: some that nobody listens to, some with the
chain that a household would build (hand_built.py), some with the integration. A clock that is set
lets a winter's day pass in minutes. What the event loop and its threads do is put to the account of
who it is done for, by the CPU time of the thread; the sources' own share is taken off. The
recorder's thread works for all: its CPU time is shared out by rows. Figures of one table can be
compared; those of another machine, or of another load on it, are others.

With --memory each part runs once more by itself: its memory, and as a check on the accounts all of
its process's CPU time, less what a process with the sources alone takes.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, replace
import json
from multiprocessing import get_context
from pathlib import Path
import sys
import tempfile
from typing import Final

from driven_clock import Clock, DrivenLoop, install
from home_case import ALONE, BEGIN_S, BY_HAND, OURS, Case, Cost

# What is asked: of the hand-built chain's CPU and rows.
MOST_CPU: Final = 0.5
MOST_ROWS: Final = 0.1
# A callback that lasts longer keeps everything else waiting.
MOST_STRETCH_MS: Final = 10.0
_HEADINGS: Final = (
    "meter",
    "heat pumps",
    "",
    "CPU per report",
    "of it the event loop's",
    "state writes",
    "rows: states",
    "rows: statistics",
    "database a day",
    "longest callback",
)
_ALONE_HEADINGS: Final = ("memory", "CPU per report, by itself")
# Without the recorder's share: statistics of runs before are written once, however many.
_HISTORY_HEADINGS: Final = (
    "what was there before",
    "the event loop's CPU per report",
    "threads'",
    "rows: states",
    "longest callback",
    "longest at the start",
)


def _measure(case: Case) -> list[Cost]:
    """Measure in this process, which is spoilt for anything else."""
    clock = Clock(BEGIN_S)
    watch = install(clock)
    # Not before the clock: Home Assistant keeps its functions.
    from side_by_side import measure  # noqa: PLC0415

    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=lambda: DrivenLoop(clock)) as loop,
    ):
        return loop.run(measure(case, Path(folder) / "config", clock, watch))


def measure(case: Case) -> list[Cost]:
    """Measure in a process of its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(_measure, case).result()


def side_by_side(case: Case, *, with_memory: bool) -> list[Cost]:
    """Measure all parts together, and the memory of each in a process of its own."""
    costs = measure(case)
    if not with_memory:
        return costs
    alone = {name: measure(replace(case, parts=(name,)))[0] for name in case.parts}
    base = alone[ALONE]
    return [
        replace(
            cost,
            memory_mb=alone[cost.part].memory_mb - base.memory_mb,
            process_us=alone[cost.part].process_us - base.process_us,
        )
        for cost in costs
    ]


def less_sources(costs: Iterable[Cost]) -> dict[str, Cost]:
    """Return what the parts cost without what their sources do."""
    by_part = {cost.part: cost for cost in costs}
    base_us = by_part[ALONE].loop_us
    return {
        name: replace(cost, loop_us=cost.loop_us - base_us)
        for name, cost in by_part.items()
        if name != ALONE
    }


def table(measured: Iterable[tuple[Case, list[Cost]]], *, with_memory: bool) -> str:
    """Return the figures as a Markdown table."""
    headings = _HEADINGS + (_ALONE_HEADINGS if with_memory else ())
    lines = [f"| {' | '.join(headings)} |", "|---" * len(headings) + "|"]
    for case, costs in measured:
        parts = less_sources(costs)
        per_day = 24 / case.hours
        for cost in parts.values():
            hand = parts[BY_HAND]
            cpu, rows = cost.cpu_us / hand.cpu_us, cost.rows / max(hand.rows, 1)
            is_ours = cost.part == OURS
            cells: tuple[str, ...] = (
                f"{case.every_s:g} s",
                f"{case.heat_pumps}",
                cost.part,
                f"{cost.cpu_us:.0f} µs{f' ({cpu:.0%})' if is_ours else ''}",
                f"{cost.loop_us:.0f} µs",
                f"{cost.writes * per_day:,.0f}",
                f"{cost.states * per_day:,.0f}",
                f"{cost.statistics * per_day:,.0f}{f' (all {rows:.1%})' if is_ours else ''}",
                f"{cost.kilobytes * per_day / 1000:.2f} MB",
                f"{cost.longest_ms:.1f} ms",
            )
            if with_memory:
                cells += (f"{cost.memory_mb:+.1f} MB", f"{cost.process_us:.0f} µs")
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def history_table(measured: dict[str, list[Cost]]) -> str:
    """Return what stored history does to the figures, as a Markdown table."""
    lines = [f"| {' | '.join(_HISTORY_HEADINGS)} |", "|---" * len(_HISTORY_HEADINGS) + "|"]
    for name, costs in measured.items():
        cost = less_sources(costs)[OURS]
        cells = (
            name,
            f"{cost.loop_us:.0f} µs",
            f"{cost.threads_us:.0f} µs",
            f"{cost.states:,}",
            f"{cost.longest_ms:.1f} ms ({cost.longest})",
            f"{cost.start_ms:.1f} ms ({cost.started_by})",
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def histories(case: Case) -> dict[str, list[Cost]]:
    """Measure the integration with nothing stored, with many runs, and in its third month."""
    # It brings Home Assistant, which this module must not: each case's process imports it.
    import kept_before  # noqa: PLC0415

    case = replace(case, heat_pumps=1, parts=(ALONE, OURS))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        return {
            "nothing": measure(case),
            f"{kept_before.RUNS:,} runs in two years": measure(
                replace(case, stored=kept_before.many_runs(folder / "runs"))
            ),
            "two and a half months of such days": measure(
                replace(case, stored=kept_before.third_month(folder / "season"))
            ),
        }


def is_well(costs: list[Cost]) -> bool:
    """Return whether it costs as little as asked."""
    parts = less_sources(costs)
    ours, hand = parts[OURS], parts[BY_HAND]
    return (
        ours.cpu_us <= MOST_CPU * hand.cpu_us
        and ours.rows <= MOST_ROWS * hand.rows
        and ours.longest_ms <= MOST_STRETCH_MS
    )


def main() -> int:
    """Return 0 where it costs as little as asked."""
    parser = argparse.ArgumentParser(prog="scripts/benchmark home", description=__doc__)
    parser.add_argument("--meter", type=float, nargs="+", default=[10.0, 1.0], help="seconds")
    parser.add_argument("--heat-pumps", type=int, nargs="+", default=[1, 20])
    parser.add_argument("--hours", type=float, default=24.0)
    parser.add_argument("--memory", action="store_true", help="each part once more by itself")
    parser.add_argument("--history", action="store_true", help="with much stored, too")
    parser.add_argument("--json", type=Path, help="write the figures to this file, too")
    arguments = parser.parse_args()
    measured = []
    for every_s in arguments.meter:
        for heat_pumps in arguments.heat_pumps:
            case = Case(every_s, heat_pumps, arguments.hours)
            measured.append((case, side_by_side(case, with_memory=arguments.memory)))
    print(table(measured, with_memory=arguments.memory))
    past = {}
    if arguments.history:
        past = histories(Case(arguments.meter[0], 1, arguments.hours))
        print(f"\n{history_table(past)}")
    if arguments.json:
        told = [
            {"case": asdict(replace(case, stored=None)), "costs": [asdict(one) for one in costs]}
            for case, costs in measured
        ]
        kept = {name: [asdict(one) for one in costs] for name, costs in past.items()}
        arguments.json.write_text(json.dumps({"cases": told, "histories": kept}, indent=1))
    return 0 if all(is_well(costs) for _, costs in measured) else 1


if __name__ == "__main__":
    sys.exit(main())

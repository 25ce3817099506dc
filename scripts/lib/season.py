"""scripts/benchmark season: a real Home Assistant lives through a winter, and what grows."""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import asdict
import json
from pathlib import Path
import sys
import tempfile
import time
from typing import TYPE_CHECKING, Final

from driven_clock import Clock, DrivenLoop, install

if TYPE_CHECKING:
    from season_home import Round

# 1 November, midnight UTC.
BEGIN_S: Final = 1_793_491_200.0
# One to fill, one to compare with the last.
LEAST_ROUNDS: Final = 3
# What the ends of the winter may differ by: no two rounds' runs are quite the same.
MOST_GROWTH_MB: Final = 25.0
MOST_MORE_ROWS: Final = 1.25
MOST_MORE_CPU: Final = 1.5
_HEADINGS: Final = (
    "until day",
    "reports",
    "CPU per report, all of Home Assistant",
    "longest report",
    "states written",
    "rows kept of them",
    "database",
    "memory",
    "stored",
    "runs",
)


def table(rounds: list[Round]) -> str:
    """Return the figures as a Markdown table."""
    lines = [f"| {' | '.join(_HEADINGS)} |", "|---" * len(_HEADINGS) + "|"]
    lines += [
        f"| {one.until_day} | {one.reports:,} | {one.cpu_us:.0f} µs | {one.longest_ms:.0f} ms"
        f" | {one.written:,} | {one.kept:,} | {one.database_mb:.0f} MB | {one.memory_mb:.0f} MB"
        f" | {one.stored_kb:.0f} KB | {one.runs} |"
        for one in rounds
    ]
    return "\n".join(lines)


def complaints(rounds: list[Round]) -> list[str]:
    """Say what grew from the second round, after which the recorder is full, to the last."""
    if len(rounds) < LEAST_ROUNDS:
        return []
    early, late = rounds[1], rounds[-1]
    said = []
    if late.memory_mb - early.memory_mb > MOST_GROWTH_MB:
        said.append(f"memory grew by {late.memory_mb - early.memory_mb:.0f} MB")
    if late.written > early.written * MOST_MORE_ROWS:
        said.append(f"states written grew from {early.written} to {late.written}")
    if late.kept > early.kept * MOST_MORE_ROWS:
        said.append(f"rows kept grew from {early.kept} to {late.kept}")
    if late.cpu_us > early.cpu_us * MOST_MORE_CPU:
        said.append(f"CPU per report grew from {early.cpu_us:.0f} to {late.cpu_us:.0f} µs")
    return said


def main() -> int:
    """Return 0 where nothing grows that shouldn't."""
    parser = argparse.ArgumentParser(prog="scripts/benchmark season", description=__doc__)
    parser.add_argument("--days", type=int, default=90, help="tens, to be compared")
    parser.add_argument("--every", type=float, default=10.0, help="the meter reports, seconds")
    parser.add_argument(
        "--meter-alone", action="store_true", help="the thermostat doesn't tell when aux runs"
    )
    parser.add_argument(
        "--alone", action="store_true", help="Home Assistant with the sources, to compare with"
    )
    parser.add_argument("--json", type=Path, help="write the figures to this file, too")
    arguments = parser.parse_args()
    clock = Clock(BEGIN_S)
    install(clock)
    # They bring Home Assistant, which has to find the clock.
    from backfill_house import SOURCES, WORD, House  # noqa: PLC0415
    from season_home import live  # noqa: PLC0415

    data = SOURCES | ({} if arguments.meter_alone else WORD)
    began_s = time.perf_counter()
    with (
        tempfile.TemporaryDirectory() as name,
        asyncio.Runner(loop_factory=lambda: DrivenLoop(clock)) as loop,
    ):
        rounds = loop.run(
            live(
                clock,
                House(arguments.days, arguments.every),
                None if arguments.alone else data,
                Path(name) / "config",
            )
        )
    print(table(rounds))
    print(f"{arguments.days} days in {(time.perf_counter() - began_s) / 60:.1f} minutes")
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(one) for one in rounds]))
    for complaint in (said := complaints(rounds)):
        print(f"grows: {complaint}")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())

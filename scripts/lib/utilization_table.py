"""Resistance heat utilization on recordings, bin by bin, beside the EPA's own figures."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
import csv
from dataclasses import asdict, dataclass
import os
from pathlib import Path
from typing import Any, Final

from core_loader import load_core
from findings_table import HOME_ONLY, SUMMARY, replayed
from recordings import read

REFERENCE: Final = "epa_rhu.csv"
METERS: Final = ("aux_power_w", "hvac_power_w", "home_power_w")
BINS: Final = tuple(f"{low}-{low + 5}" for low in range(0, 60, 5))


@dataclass(frozen=True, slots=True)
class Compared:
    """Shares by bin: the EPA's, by the thermostat's word, and by home's meter and heating state."""

    recording: str
    epa: dict[str, float]
    by_word: dict[str, float]
    by_meter: dict[str, float]


def compare(path: Path) -> Compared:
    """Replay a recording twice."""
    recording = read(path)
    report = load_core()[1].report
    settings = {"time_zone": _time_zone(path.parent / SUMMARY, recording.name)}
    return Compared(
        recording.name,
        _epa(path.parent / REFERENCE, recording.name),
        *(
            report(replayed(recording, ignore, settings), {})["utilization"]
            for ignore in (METERS, HOME_ONLY)
        ),
    )


def _rows(path: Path, recording: str) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["variant"] == recording]


def _time_zone(path: Path, recording: str) -> str:
    """Return the zone of a recording's days. The sign of these zones is that of the way to UTC."""
    for row in _rows(path, recording):
        return f"Etc/GMT{-int(row['utc_offset']):+d}"
    return "UTC"


def _epa(path: Path, recording: str) -> dict[str, float]:
    shares = {}
    for row in _rows(path, recording):
        for name in BINS:
            low, high = name.split("-")
            cell = row[f"rhu2_{int(low):02d}F_to_{int(high):02d}F"]
            if cell:
                shares[name] = float(cell)
    return shares


def compare_all(paths: Iterable[Path]) -> list[Compared]:
    """Compare all recordings of which the EPA's figures are there."""
    known = [path for path in paths if _rows(path.parent / REFERENCE, _name(path))]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(compare, known))


def _name(path: Path) -> str:
    return path.name.removesuffix(".csv.gz")


def largest_deviation(epa: dict[str, float], ours: dict[str, float]) -> float | None:
    """Return how far apart they are at most; None where one has a bin that the other has not."""
    if epa.keys() != ours.keys():
        return None
    return max((abs(epa[name] - ours[name]) for name in epa), default=0.0)


def table(compared: list[Compared]) -> str:
    """Return it as a Markdown table: ours by bin in degF, and the largest deviation."""
    shown = [name for name in BINS if any(name in one.epa | one.by_word for one in compared)]
    lines = [
        f"| recording | {' | '.join(shown)} | largest deviation | from the home's meter alone |",
        "|---" * (len(shown) + 3) + "|",
    ]
    for one in compared:
        cells = [f"{one.by_word[name]:.3f}" if name in one.by_word else "" for name in shown]
        off = [
            "other bins" if (most := largest_deviation(one.epa, ours)) is None else f"{most:.4f}"
            for ours in (one.by_word, one.by_meter)
        ]
        lines.append(f"| {' | '.join((one.recording, *cells, *off))} |")
    return "\n".join(lines)


def as_json(compared: list[Compared]) -> list[dict[str, Any]]:
    """Return it as JSON takes it."""
    return [asdict(one) for one in compared]

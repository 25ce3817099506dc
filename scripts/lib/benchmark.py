"""scripts/benchmark: how well, and how quickly, the core tells strips from the rest."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
import csv
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
import json
import os
from pathlib import Path
import statistics
import sys
import time
from typing import Any, Final

from core_loader import load_core
import findings_table
import money_table
from recordings import Recording, harden, read, traces
import savings_table
import utilization_table

TRACES: Final = "nrel_dryer_range_traces_10s.csv.gz"
SEED: Final = 7
# Strips that modulate, unlike real ones, and the flat, which has a column of its own.
LEFT_OUT: Final = ("va_varspeed", "apartment")
HEADINGS: Final = (
    "| recording | evidence | precision | recall | F1 | best fixed threshold | runs found"
    " | false runs | energy | shown live after (95 %) |"
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A kind of home: which columns it has not, and whether it knows the strips' size."""

    name: str
    ignore: tuple[str, ...]
    size_given: bool = False
    # What a user would build: a threshold on this column, while the thermostat heats.
    threshold_on: str | None = None
    while_heating: bool = True


EVIDENCE: Final = (
    Evidence("strips' circuit", ("aux_running", "hvac_power_w", "home_power_w")),
    Evidence("thermostat's word, home meter", ("aux_power_w", "hvac_power_w")),
    Evidence(
        "HVAC circuit, size unknown",
        ("aux_running", "aux_power_w", "home_power_w"),
        threshold_on="hvac_power_w",
        while_heating=False,
    ),
    Evidence(
        "home meter, size given",
        ("aux_running", "aux_power_w", "hvac_power_w"),
        size_given=True,
        threshold_on="home_power_w",
    ),
    Evidence(
        "home meter, size unknown",
        ("aux_running", "aux_power_w", "hvac_power_w"),
        threshold_on="home_power_w",
    ),
)


@dataclass(frozen=True, slots=True)
class Score:
    """Minute-level precision, recall and F1; runs found of those there; energy in kWh."""

    recording: str
    evidence: str
    precision: float
    recall: float
    f1: float
    runs: int
    false_runs: int
    true_runs: int
    found_runs: int
    energy_kwh: float
    true_kwh: float
    late_s: float | None
    live_share: float | None
    threshold_f1: float | None
    strip_kw: float | None


def f1_of(right: int, wrong: int, missed: int) -> float:
    """Return 2 TP / (2 TP + FP + FN); 1 where there was nothing to find and nothing was found."""
    total = 2 * right + wrong + missed
    return 2 * right / total if total else 1.0


def score(recording: Recording, evidence: Evidence, strip_kw: float | None) -> Score:
    """Replay a recording with what one kind of home has, and compare with the truth.

    ``strip_kw`` is what the household would give as the size; None where there are no strips.
    """
    core, module = load_core()
    given: dict[str, Any] = {}
    if evidence.size_given and strip_kw is not None:
        given["strip_kw"] = strip_kw
    monitor = core.Monitor(core.Settings.from_mapping(given))
    skipped: Counter[str] = Counter()
    shown: list[tuple[datetime, bool]] = []
    last: datetime | None = None
    columns = [column for column in evidence.ignore if column in recording.rows[0]]
    for at, readings in module.read_csv(recording.text(), skipped, columns):
        monitor.process(at, readings)
        running = monitor.snapshot().running is True
        if not shown or shown[-1][1] != running:
            shown.append((at, running))
        last = at
    if last is not None:
        monitor.advance(last + timedelta(hours=1))
    runs = [(run.start, run.end) for run in monitor.ledger.runs]
    truth = recording.truth
    told = covered(recording, runs)
    right = sum(1 for a, b in zip(told, truth, strict=True) if a and b)
    wrong = sum(1 for a, b in zip(told, truth, strict=True) if a and not b)
    missed = sum(1 for a, b in zip(told, truth, strict=True) if b and not a)
    true_runs = stretches(recording, truth)
    found = sum(1 for stretch in true_runs if any(overlap(stretch, run) for run in runs))
    false_runs = sum(1 for run in runs if not any(overlap(stretch, run) for stretch in true_runs))
    delays = live_delays(true_runs, shown)
    hours = recording.step / timedelta(hours=1)
    return Score(
        recording=recording.name,
        evidence=evidence.name,
        precision=right / (right + wrong) if right + wrong else 1.0,
        recall=right / (right + missed) if right + missed else 1.0,
        f1=f1_of(right, wrong, missed),
        runs=len(runs),
        false_runs=false_runs,
        true_runs=len(true_runs),
        found_runs=found,
        energy_kwh=monitor.ledger.total.energy_kwh,
        true_kwh=sum(recording.truth_w) * hours / 1000,
        late_s=statistics.quantiles(delays, n=20)[-1] if len(delays) > 1 else None,
        live_share=len(delays) / len(true_runs) if true_runs else None,
        threshold_f1=best_threshold(recording, evidence),
        strip_kw=monitor.strip_kw,
    )


def nameplate_kw(recording: Recording) -> float | None:
    """Return the size a household would read off its unit: the usual full power, rounded."""
    if not any(recording.truth):
        return None
    full = [watts for watts in recording.truth_w if watts > max(recording.truth_w) * 0.8]
    return round(statistics.median(full) / 500) / 2


def covered(recording: Recording, runs: list[tuple[datetime, datetime]]) -> list[bool]:
    """Return, row by row, whether a run covers at least half of it."""
    told, index = [], 0
    for at in recording.times:
        while index < len(runs) and runs[index][1] <= at:
            index += 1
        on = False
        if index < len(runs):
            start, end = runs[index]
            on = (min(end, at + recording.step) - max(start, at)) * 2 >= recording.step
        told.append(on)
    return told


def stretches(recording: Recording, truth: list[bool]) -> list[tuple[datetime, datetime]]:
    """Return the runs of the truth."""
    found: list[tuple[datetime, datetime]] = []
    for at, on in zip(recording.times, truth, strict=True):
        if not on:
            continue
        if found and at - found[-1][1] <= timedelta():
            found[-1] = (found[-1][0], at + recording.step)
        else:
            found.append((at, at + recording.step))
    return found


def overlap(one: tuple[datetime, datetime], other: tuple[datetime, datetime]) -> bool:
    """Return whether two stretches share time."""
    return one[0] < other[1] and other[0] < one[1]


def live_delays(
    true_runs: list[tuple[datetime, datetime]], shown: list[tuple[datetime, bool]]
) -> list[float]:
    """Return how long after each run's first row the running state showed it, s, where it did."""
    delays = []
    index = 0
    for start, end in true_runs:
        while index + 1 < len(shown) and shown[index + 1][0] <= start:
            index += 1
        if shown and shown[index][1]:
            delays.append(0.0)
            continue
        later = next((at for at, on in shown[index : index + 8] if on and start <= at < end), None)
        if later is not None:
            delays.append((later - start).total_seconds())
    return delays


def best_threshold(recording: Recording, evidence: Evidence) -> float | None:
    """Return the F1 of the best fixed threshold, chosen in hindsight."""
    column = evidence.threshold_on
    if column is None:
        return None
    truth = recording.truth
    values = [
        float(row[column] or 0)
        if not evidence.while_heating or row["hvac_action"] == "heating"
        else -1.0
        for row in recording.rows
    ]
    # By classes of 250 W, from the top: what lies above a threshold, with and without strips.
    classes: dict[int, list[int]] = {}
    for value, on in zip(values, truth, strict=True):
        if value >= 0:
            classes.setdefault(int(value // 250), [0, 0])[on] += 1
    best = 0.0
    right = wrong = 0
    for class_ in sorted(classes, reverse=True):
        wrong += classes[class_][False]
        right += classes[class_][True]
        best = max(best, f1_of(right, wrong, sum(truth) - right))
    return best


def accuracy(paths: Iterable[Path], *, hard: bool, only: str | None) -> list[Score]:
    """Score all recordings with all kinds of evidence, on all cores."""
    jobs = [
        (path, hard, evidence)
        for path in paths
        for evidence in EVIDENCE
        if only is None or only in evidence.name
    ]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        return [found for found in pool.map(_job, jobs) if found is not None]


def _job(job: tuple[Path, bool, Evidence]) -> Score | None:
    path, hard, evidence = job
    recording = read(path)
    if all(not row.get("aux_power_w") for row in recording.rows) and "strips" in evidence.name:
        return None
    # Read off before copies are made: where a defrost's stage overlaps a run they draw more.
    strip_kw = nameplate_kw(recording)
    if hard:
        recording = harden(recording, traces(path.parent / TRACES), SEED)
    return score(recording, evidence, strip_kw)


def table(scores: list[Score]) -> str:
    """Return the scores as a Markdown table."""
    lines = [
        HEADINGS,
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for one in scores:
        error = f"{100 * (one.energy_kwh / one.true_kwh - 1):+.1f} %" if one.true_kwh else "-"
        late = "-" if one.late_s is None else f"{one.late_s:.0f} s ({one.live_share:.0%} of runs)"
        threshold = "" if one.threshold_f1 is None else f"{one.threshold_f1:.3f}"
        lines.append(
            f"| {one.recording} | {one.evidence} | {one.precision:.4f} | {one.recall:.4f}"
            f" | **{one.f1:.4f}** | {threshold} | {one.found_runs} of {one.true_runs}"
            f" | {one.false_runs} | {error} | {late} |"
        )
    return "\n".join(lines)


def summary(clean: list[Score], hardened: list[Score]) -> str:
    """Return the lowest and highest F1 by kind of evidence as a Markdown table, for the README."""
    lines = [
        "| known by | simulated house | best threshold | made harder | best threshold | a flat |",
        "|---|---|---|---|---|---|",
    ]
    for evidence in EVIDENCE:
        cells = [evidence.name]
        for scores in (clean, hardened):
            mine = [
                one
                for one in scores
                if one.evidence == evidence.name
                and one.true_runs
                and not one.recording.startswith(LEFT_OUT)
            ]
            thresholds = [one.threshold_f1 for one in mine if one.threshold_f1 is not None]
            cells += [_span([one.f1 for one in mine]), _span(thresholds)]
        flat = [one.f1 for one in clean if one.evidence == evidence.name and _is_flat(one)]
        cells.append(_span(flat))
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _is_flat(one: Score) -> bool:
    return one.recording.startswith("apartment")


def _span(values: list[float]) -> str:
    if not values:
        return ""
    low, high = f"{min(values):.3f}", f"{max(values):.3f}"
    return low if low == high else f"{low} to {high}"


def speed(path: Path) -> str:
    """Return how a replay compares with reading and converting the same file, best of three."""
    core, module = load_core()
    recording = read(path)
    text = recording.text().getvalue()
    reading, replaying = [], []
    for _ in range(3):
        began = time.perf_counter()
        for row in csv.reader(text.splitlines(keepends=True)):
            for cell in row:
                _convert(cell)
        reading.append(time.perf_counter() - began)
        began = time.perf_counter()
        monitor = core.Monitor(core.Settings())
        module.replay(monitor, module.read_csv(text.splitlines(keepends=True), Counter()))
        replaying.append(time.perf_counter() - began)
    return (
        f"{recording.name}: reading and converting {min(reading):.2f} s,"
        f" replay {min(replaying):.2f} s, {min(replaying) / min(reading):.1f} times as long"
    )


def _convert(cell: str) -> object:
    try:
        return float(cell)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(cell)
    except ValueError:
        return cell


def write_into(page: Path, mark: str, text: str) -> None:
    """Replace what stands between two marks of a Markdown page."""
    begin, end = f"<!-- {mark} -->", f"<!-- end of {mark} -->"
    before, _, rest = page.read_text(encoding="utf-8").partition(begin)
    _, found, after = rest.partition(end)
    if not found:
        raise SystemExit(f"{page} has no marks {begin} and {end}")
    page.write_text(f"{before}{begin}\n{text}\n{end}{after}", encoding="utf-8")


def _findings(paths: list[Path]) -> tuple[str, object]:
    found = findings_table.find_all(paths)
    return findings_table.table(found), findings_table.as_json(found)


def _savings(paths: list[Path]) -> tuple[str, object]:
    found = savings_table.promise_all(paths)
    return savings_table.table(found), savings_table.as_json(found)


def _money(paths: list[Path]) -> tuple[str, object]:
    spent = money_table.spend_all(paths)
    return money_table.table(spent), money_table.as_json(spent)


def _utilization(paths: list[Path]) -> tuple[str, object]:
    compared = utilization_table.compare_all(paths)
    return utilization_table.table(compared), utilization_table.as_json(compared)


# What stands beside a truth: the table for a page, between marks of that name, and the figures.
MEASURES: Final[dict[str, Callable[[list[Path]], tuple[str, object]]]] = {
    "findings": _findings,
    "money": _money,
    "savings": _savings,
    "utilization": _utilization,
}


def _from_json(path: Path) -> list[Score]:
    return [Score(**one) for one in json.loads(path.read_text(encoding="utf-8"))]


def main() -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(prog="scripts/benchmark", description=__doc__)
    parser.add_argument("what", choices=("accuracy", "speed", "summary", *MEASURES))
    parser.add_argument(
        "data",
        nargs="*",
        type=Path,
        help="recordings; for summary what --json wrote, clean and hardened",
    )
    parser.add_argument("--harden", action="store_true", help="on harder copies of the recordings")
    parser.add_argument("--evidence", help="only kinds of evidence whose name holds this")
    parser.add_argument("--json", type=Path, help="write the figures to this file, too")
    parser.add_argument(
        "--from-json", type=Path, help="don't measure: take the figures that --json wrote"
    )
    parser.add_argument(
        "--into", type=Path, help="put the table between the marks 'clean' or 'hardened' of a page"
    )
    arguments = parser.parse_args()
    if arguments.what == "speed":
        for path in arguments.data:
            print(speed(path))
        return 0
    if (measure := MEASURES.get(arguments.what)) is not None:
        text, figures = measure(arguments.data)
        print(text)
        if arguments.into:
            write_into(arguments.into, arguments.what, text)
        if arguments.json:
            arguments.json.write_text(json.dumps(figures, indent=1))
        return 0
    if arguments.what == "summary":
        clean, hardened = map(_from_json, arguments.data)
        print(summary(clean, hardened))
        if arguments.into:
            write_into(arguments.into, "accuracy", summary(clean, hardened))
        return 0
    if arguments.from_json:
        scores = _from_json(arguments.from_json)
    else:
        scores = accuracy(arguments.data, hard=arguments.harden, only=arguments.evidence)
    print(table(scores))
    if arguments.into:
        write_into(arguments.into, "hardened" if arguments.harden else "clean", table(scores))
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(one) for one in scores], indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What is found on recordings, when, and how much is called avoidable, beside the truth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
import csv
from dataclasses import asdict, dataclass
from datetime import datetime
import os
from pathlib import Path
from typing import Any, Final

from core_loader import load_core
from recordings import Recording, read

SUMMARY: Final = "truth_summary.csv"
# A home whose meter and thermostat's heating state are all there is.
HOME_ONLY: Final = ("aux_running", "aux_power_w", "hvac_power_w")
_DAY_S: Final = 86_400.0


@dataclass(frozen=True, slots=True)
class Found:
    """What a recording gave. Days since its beginning, kWh, degC; None: not known.

    ``findings``: kind and pattern, how often raised, the first day. ``causes``: runs by cause.
    """

    recording: str
    columns: str
    findings: list[tuple[str, int, float]]
    causes: dict[str, int]
    balance_point_c: float | None
    balance_point_uncertainty_k: float | None
    true_balance_c: float | None
    true_aux_kwh: float | None
    true_avoidable_kwh: float | None
    avoidable_given_kwh: float | None
    avoidable_learned_kwh: float


def replayed(recording: Recording, ignore: Iterable[str], settings: dict[str, Any]) -> Any:
    """Return the monitor after a recording."""
    core, module = load_core()
    monitor = core.Monitor(core.Settings.from_mapping(settings))
    columns = [column for column in ignore if column in recording.rows[0]]
    module.replay(monitor, module.read_csv(recording.text(), Counter(), columns))
    return monitor


def find(path: Path, ignore: tuple[str, ...]) -> Found:
    """Replay a recording as learned, and once more with the balance point given."""
    recording = read(path)
    truth = truth_summary(path.parent / SUMMARY).get(recording.name, {})
    monitor = replayed(recording, ignore, {})
    begin = recording.times[0]
    first: dict[str, list[datetime]] = {}
    for finding in monitor.findings():
        name = finding.kind.value + (f" ({finding.pattern})" if finding.pattern else "")
        first.setdefault(name, []).append(finding.raised)
    given = None
    if (balance_c := truth.get("balance_c")) is not None:
        with_it = replayed(recording, ignore, {"balance_point_c": balance_c})
        given = with_it.ledger.total.avoidable_kwh
    point = monitor.balance_point
    return Found(
        recording=recording.name,
        columns="without " + ", ".join(ignore),
        findings=[
            (name, len(at), (min(at) - begin).total_seconds() / _DAY_S)
            for name, at in first.items()
        ],
        causes=dict(Counter(run.cause.value for run in monitor.ledger.runs)),
        balance_point_c=point.outdoor_c if point.is_learned else None,
        balance_point_uncertainty_k=point.uncertainty_k if point.is_learned else None,
        true_balance_c=balance_c,
        true_aux_kwh=truth.get("aux_kwh"),
        true_avoidable_kwh=truth.get("aux_kwh_above_balance") if balance_c is not None else None,
        avoidable_given_kwh=given,
        avoidable_learned_kwh=monitor.ledger.total.avoidable_kwh,
    )


def truth_summary(path: Path) -> dict[str, dict[str, float]]:
    """Return the truth of a folder's recordings, by recording; what isn't known is left out."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {
            row["variant"]: {
                name: float(row[name])
                for name in ("balance_c", "aux_kwh", "aux_kwh_above_balance")
                if row[name]
            }
            for row in csv.DictReader(file)
        }


def find_all(paths: Iterable[Path]) -> list[Found]:
    """Look at all recordings, and without the switch at those where emergency heat was on."""
    jobs: list[tuple[Path, tuple[str, ...]]] = []
    for path in paths:
        jobs.append((path, HOME_ONLY))
        if any(row.get("emergency_heat") == "on" for row in read(path).rows):
            jobs.append((path, (*HOME_ONLY, "emergency_heat")))
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(_job, jobs))


def _job(job: tuple[Path, tuple[str, ...]]) -> Found:
    return find(*job)


def table(found: list[Found]) -> str:
    """Return it as a Markdown table."""
    lines = [
        (
            "| recording | found (times, first on day) | runs by cause | balance point learned"
            " | truth | avoidable, balance point given | learned | truth |"
        ),
        "|---|---|---|---|---|---|---|---|",
    ]
    for one in found:
        findings = ", ".join(f"{name}: {times}, {day:.1f}" for name, times, day in one.findings)
        causes = ", ".join(f"{count} {cause}" for cause, count in one.causes.items())
        point = _number(one.balance_point_c)
        if one.balance_point_uncertainty_k is not None:
            point += f" ± {one.balance_point_uncertainty_k:.1f}"
        hidden = " (switch hidden)" if "emergency_heat" in one.columns else ""
        lines.append(
            f"| {one.recording}{hidden} | {findings} | {causes} | {point}"
            f" | {_number(one.true_balance_c)} | {_number(one.avoidable_given_kwh)}"
            f" | {_number(one.avoidable_learned_kwh)} | {_number(one.true_avoidable_kwh)} |"
        )
    return "\n".join(lines)


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}"


def as_json(found: list[Found]) -> list[dict[str, Any]]:
    """Return it as JSON takes it."""
    return [asdict(one) for one in found]

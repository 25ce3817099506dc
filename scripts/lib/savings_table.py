"""What findings promise to save in a winter, as the weeks go by, beside what was really wasted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
import os
from pathlib import Path
from typing import Any, Final

from core_loader import load_core
from findings_table import SUMMARY, truth_summary
from money_table import SAME_HEAT_PUMP, Curve, true_capacity, true_cop
from recordings import Recording, Row, read

KINDS: Final = ("lockout_misconfigured", "emergency_heat_left_on", "excessive_backup_use")
# Days after a finding was raised.
LOOKS: Final = (0, 7, 14, 30, 60)
_CALLED_LEAST_S: Final = 3600.0
_CALLED: Final = frozenset({"heating", "preheating"})


@dataclass(frozen=True, slots=True)
class Promise:
    """What was promised for the days that were left, and what was wasted in them, kWh.

    None: too little was seen to promise anything.
    """

    recording: str
    kind: str
    days_after: int
    heated_days_left: int
    winter_days: int | None
    promised_kwh: float | None
    wasted_kwh: float


class _Truth:
    """What the strips really wasted, and when heat was called for."""

    def __init__(self, recording: Recording, heat_pump: Recording, balance_c: float) -> None:
        self._recording = recording
        self._cop: Curve = true_cop(heat_pump.rows)
        self._capacity: Curve = true_capacity(heat_pump.rows)
        self._balance_c = balance_c

    def wasted_kwh(self, since: datetime) -> float:
        """Return what the heat pump would have spared from an instant on."""
        recording = self._recording
        hours = recording.step.total_seconds() / 3600
        return sum(
            watts / 1000 * hours * self._share(row)
            for row, at, watts in zip(
                recording.rows, recording.times, recording.truth_w, strict=True
            )
            if at >= since and watts > 0
        )

    def _share(self, row: Row) -> float:
        outdoor_c, indoor_c = float(row["outdoor_c"]), float(row["indoor_c"])
        saving = 1 - 1 / self._cop.at(outdoor_c)
        if outdoor_c > self._balance_c:
            return saving
        if row.get("emergency_heat") != "on":
            return 0.0
        carried = self._capacity.at(outdoor_c) / self._capacity.at(self._balance_c)
        return saving * carried * (indoor_c - self._balance_c) / (indoor_c - outdoor_c)

    def heated_days(self, since: datetime) -> int:
        """Return on how many days from an instant on heat was called for."""
        step_s = self._recording.step.total_seconds()
        called: Counter[int] = Counter()
        for row, at in zip(self._recording.rows, self._recording.times, strict=True):
            if at >= since and row["hvac_action"] in _CALLED:
                called[(at - since).days] += 1
        return sum(count * step_s >= _CALLED_LEAST_S for count in called.values())


def promises(path: Path) -> list[Promise]:
    """Replay a recording and look at what is promised when something was found, and later."""
    recording = read(path)
    name = SAME_HEAT_PUMP.get(recording.name, recording.name)
    balance_c = truth_summary(path.parent / SUMMARY).get(name, {}).get("balance_c")
    if balance_c is None:
        return []
    same = path.with_name(f"{name}.csv.gz")
    truth = _Truth(recording, recording if same == path else read(same), balance_c)
    core, module = load_core()
    monitor = core.Monitor(core.Settings(price_per_kwh=0.2, time_zone="Etc/GMT+5"))
    looks: list[tuple[datetime, str, int]] = []
    raised: set[str] = set()
    found: list[Promise] = []
    for at, readings in module.read_csv(recording.text(), Counter(), []):
        monitor.process(at, readings)
        for event in monitor.take_finding_events():
            kind = event.finding.kind.value
            if kind in KINDS and kind not in raised:
                raised.add(kind)
                looks += [(event.at + timedelta(days=days), kind, days) for days in LOOKS]
        for look in [look for look in looks if look[0] <= at]:
            looks.remove(look)
            standing = monitor.snapshot().findings.get(look[1])
            if standing is None:
                continue
            details = standing.details
            days, winter = truth.heated_days(at), details["winter_days"]
            kwh = details["winter_saves_kwh"]
            found.append(
                Promise(
                    recording.name,
                    look[1],
                    look[2],
                    days,
                    winter,
                    None if kwh is None else round(kwh * days / winter, 1),
                    round(truth.wasted_kwh(at), 1),
                )
            )
    return found


def promise_all(paths: Iterable[Path]) -> list[Promise]:
    """Look at all recordings whose heat pump is known."""
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        return [promise for found in pool.map(promises, paths) for promise in found]


def table(found: list[Promise]) -> str:
    """Return it as a Markdown table."""
    lines = [
        "| recording | finding | days after | heated days left | promised, kWh | wasted | ratio |",
        "|---|---|---|---|---|---|---|",
    ]
    for one in found:
        promised, ratio = "-", "-"
        if one.promised_kwh is not None:
            promised = f"{one.promised_kwh:.1f}"
            ratio = f"{one.promised_kwh / one.wasted_kwh:.2f}" if one.wasted_kwh else "-"
        lines.append(
            f"| {one.recording} | {one.kind} | {one.days_after} | {one.heated_days_left}"
            f" | {promised} | {one.wasted_kwh:.1f} | {ratio} |"
        )
    return "\n".join(lines)


def as_json(found: list[Promise]) -> list[dict[str, Any]]:
    """Return it as JSON takes it."""
    return [asdict(one) for one in found]

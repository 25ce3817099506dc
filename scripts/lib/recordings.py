"""Recordings with truth: reading them, and making harder copies of them."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import datetime, timedelta
import gzip
import io
from itertools import pairwise
from pathlib import Path
import random
from statistics import median
from typing import Final

ON_W: Final = 500.0
# How hard a hardened copy is.
NOISE: Final = 0.015
NOISE_W: Final = 10.0
MISSING: Final = 0.005
OUTAGES_PER_DAY: Final = 1 / 12
DRYER_PER_DAY: Final = 0.7
RANGE_PER_DAY: Final = 1.5
DEFROST_EVERY_S: Final = 75 * 60
DEFROST_S: Final = 8 * 60
DEFROST_BELOW_C: Final = 4.0
DEFROST_ABOVE_C: Final = -9.0
OUTDOOR_LATE: Final = timedelta(hours=1)

type Row = dict[str, str]


@dataclass(slots=True)
class Recording:
    """Rows of text, their times, and what the strips really drew (W, means over the rows)."""

    name: str
    rows: list[Row]
    times: list[datetime]
    truth_w: list[float]
    step: timedelta

    @property
    def truth(self) -> list[bool]:
        """Whether the strips ran, row by row."""
        return [watts > ON_W for watts in self.truth_w]

    def text(self) -> io.StringIO:
        """Return the recording as the text of its file."""
        text = io.StringIO()
        writer = csv.DictWriter(text, self.rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(self.rows)
        text.seek(0)
        return text


def read(path: Path) -> Recording:
    """Read a recording with a ``truth_aux_w`` column."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return _recording(path.name.removesuffix(".csv.gz"), rows)


def _recording(name: str, rows: list[Row]) -> Recording:
    times = [datetime.fromisoformat(row["timestamp"]) for row in rows]
    truth_w = [float(row["truth_aux_w"]) for row in rows]
    gaps = [(after - before).total_seconds() for before, after in pairwise(times)]
    return Recording(name, rows, times, truth_w, timedelta(seconds=median(gaps)))


def traces(path: Path) -> dict[str, list[list[float]]]:
    """Read appliance traces of 10 s, by appliance: W."""
    found: dict[tuple[str, str], list[float]] = {}
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault((row["appliance"], row["trace"]), []).append(float(row["power_w"]))
    appliances: dict[str, list[list[float]]] = {}
    for (appliance, _), trace in found.items():
        appliances.setdefault(appliance, []).append(trace)
    return appliances


def harden(recording: Recording, appliances: dict[str, list[list[float]]], seed: int) -> Recording:
    """Return a copy that is harder in the ways that homes are.

    Dryer and range on the home's meter, half-size strips in defrost that the thermostat doesn't
    know of, noise on every meter, outdoor temperature rounded and late, missing rows, outages.
    """
    chance = random.Random(seed)  # noqa: S311 - the same copy every time
    rows = [dict(row) for row in recording.rows]
    _defrost(rows, recording, chance)
    _add_appliances(rows, recording, appliances, chance)
    for row in rows:
        for column in ("aux_power_w", "hvac_power_w", "home_power_w"):
            if row.get(column):
                watts = float(row[column])
                watts += chance.gauss(0, NOISE * abs(watts)) + chance.gauss(0, NOISE_W)
                row[column] = f"{max(watts, 0.0):.0f}"
    late = int(OUTDOOR_LATE / recording.step)
    for index in range(len(rows) - 1, -1, -1):
        rows[index]["outdoor_c"] = f"{float(recording.rows[max(index - late, 0)]['outdoor_c']):.0f}"
    return _recording(recording.name, _without_some(rows, recording, chance))


def _without_some(rows: list[Row], recording: Recording, chance: random.Random) -> list[Row]:
    step_days = recording.step / timedelta(days=1)
    kept: list[Row] = []
    out = 0.0
    for row in rows:
        out -= step_days * 24
        if chance.random() < OUTAGES_PER_DAY * step_days:
            out = chance.uniform(1, 6)
        if out <= 0 and chance.random() >= MISSING:
            kept.append(row)
    return kept


def _defrost(rows: list[Row], recording: Recording, chance: random.Random) -> None:
    """Let half of the strips run in defrost: the compressor dips, the thermostat says nothing."""
    half_w = max(recording.truth_w) / 2
    if half_w <= ON_W or not any(float(row["truth_hp_w"]) > 0 for row in rows):
        return
    step_s = recording.step.total_seconds()
    ran_s, left_s = 0.0, 0.0
    due_s = DEFROST_EVERY_S * chance.uniform(0.6, 1.4)
    for row in rows:
        compressor_w = float(row["truth_hp_w"])
        if compressor_w <= 0:
            left_s = 0.0
            continue
        ran_s += step_s
        mild = DEFROST_ABOVE_C < float(row["outdoor_c"]) < DEFROST_BELOW_C
        if ran_s >= due_s and mild and float(row["truth_aux_w"]) <= 0:
            ran_s, left_s = 0.0, DEFROST_S
            due_s = DEFROST_EVERY_S * chance.uniform(0.6, 1.4)
        if left_s > 0:
            share = min(left_s / step_s, 1.0)
            left_s -= step_s
            added_w = share * half_w - share * 0.55 * compressor_w
            aux_w = share * half_w
            for column, watts in (
                ("truth_aux_w", aux_w),
                ("aux_power_w", aux_w),
                ("hvac_power_w", added_w),
                ("home_power_w", added_w),
            ):
                if row.get(column):
                    row[column] = f"{float(row[column]) + watts:.0f}"


def _add_appliances(
    rows: list[Row],
    recording: Recording,
    appliances: dict[str, list[list[float]]],
    chance: random.Random,
) -> None:
    """Put dryer and range on the home's meter at the hours of a household."""
    days = int((recording.times[-1] - recording.times[0]) / timedelta(days=1))
    step_s = recording.step.total_seconds()
    offset_h = 5.0  # The recordings begin at local midnight, UTC-5.
    start_h = recording.times[0].hour - offset_h
    for day in range(days):
        events = []
        if chance.random() < DRYER_PER_DAY:
            events.append(("dryer", chance.uniform(8, 21)))
        events += [
            ("range", meal + chance.uniform(-1, 1))
            for meal in (7.0, 12.0, 18.0)
            if chance.random() < RANGE_PER_DAY / 3
        ]
        for appliance, hour in events:
            trace = chance.choice(appliances[appliance])
            begin_s = (day * 24 + hour - start_h) * 3600
            for index, watts in enumerate(trace):
                place = int((begin_s + 10 * index) // step_s)
                if 0 <= place < len(rows) and rows[place].get("home_power_w"):
                    total = float(rows[place]["home_power_w"]) + watts * 10 / step_s
                    rows[place]["home_power_w"] = f"{total:.1f}"

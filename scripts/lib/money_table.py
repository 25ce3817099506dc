"""What backup heat is said to cost too much on recordings, beside what it truly did."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
import os
from pathlib import Path
from statistics import median
from typing import Any, Final

from findings_table import HOME_ONLY, SUMMARY, replayed, truth_summary
from recordings import Recording, Row, read

PRICE: Final = 0.2
# Where heat pumps are rated, 47, 17 and 5 degF: what a household can read off a listing.
RATED_C: Final = (8.3, -8.3, -15.0)
# In it the compressor stands still: its heat pump is known from the same house, as warm inside.
SAME_HEAT_PUMP: Final = {"va_emergency_heat_10k": "va_const_10k_lock4"}


@dataclass(frozen=True, slots=True)
class Spent:
    """kWh that strips used, and of that what the heat pump would have saved: the truth, and ours.

    Money at a constant price.
    """

    recording: str
    true_kwh: float
    kwh: float
    true_penalty_kwh: float
    penalty_kwh: float
    true_penalty_cost: float
    penalty_cost: float


class Curve:
    """A quantity by outdoor temperature: straight lines between points, level beyond them."""

    def __init__(self, points: dict[float, float]) -> None:
        """Take the points."""
        self._points = sorted(points.items())

    def at(self, outdoor_c: float) -> float:
        """Return the value at an outdoor temperature."""
        place = bisect_right(self._points, outdoor_c, key=lambda point: point[0])
        if place in {0, len(self._points)}:
            return self._points[max(place - 1, 0)][1]
        (low_c, low), (high_c, high) = self._points[place - 1 : place + 1]
        return low + (high - low) * (outdoor_c - low_c) / (high_c - low_c)


def _by_degree(rows: Iterable[Row]) -> Iterator[tuple[int, list[Row]]]:
    degrees: dict[int, list[Row]] = {}
    for row in rows:
        if float(row["truth_hp_w"]) > 0:
            degrees.setdefault(round(float(row["outdoor_c"])), []).append(row)
    yield from degrees.items()


def true_cop(rows: Iterable[Row]) -> Curve:
    """Return heat by electricity as simulated, by whole degC."""
    return Curve(
        {
            float(degree): sum(float(row["truth_hp_heat_w"]) for row in those)
            / sum(float(row["truth_hp_w"]) for row in those)
            for degree, those in _by_degree(rows)
        }
    )


def true_capacity(rows: Iterable[Row]) -> Curve:
    """Return the heat while the compressor runs, W; of use where it has one speed."""
    return Curve(
        {
            float(degree): median(float(row["truth_hp_heat_w"]) for row in those)
            for degree, those in _by_degree(rows)
        }
    )


def true_penalty_kwh(recording: Recording, heat_pump: Recording, balance_c: float) -> float:
    """Return what the strips used beyond what the heat pump would have.

    Above the balance point it would have given all of their heat. In emergency heat also below,
    the part that it can carry there; else what ran below was needed.
    """
    cop, capacity = true_cop(heat_pump.rows), true_capacity(heat_pump.rows)
    hours = recording.step.total_seconds() / 3600
    total = 0.0
    for row, watts in zip(recording.rows, recording.truth_w, strict=True):
        if watts <= 0:
            continue
        outdoor_c, indoor_c = float(row["outdoor_c"]), float(row["indoor_c"])
        share = 1.0
        if outdoor_c <= balance_c:
            if row.get("emergency_heat") != "on":
                continue
            share = capacity.at(outdoor_c) / capacity.at(balance_c)
            share *= (indoor_c - balance_c) / (indoor_c - outdoor_c)
        total += share * watts / 1000 * hours * (1 - 1 / cop.at(outdoor_c))
    return total


def spend(path: Path) -> Spent | None:
    """Replay a recording; None where its balance point is not known."""
    recording = read(path)
    name = SAME_HEAT_PUMP.get(recording.name, recording.name)
    balance_c = truth_summary(path.parent / SUMMARY).get(name, {}).get("balance_c")
    if balance_c is None:
        return None
    same = path.with_name(f"{name}.csv.gz")
    heat_pump = recording if same == path else read(same)
    cop = true_cop(heat_pump.rows)
    monitor = replayed(
        recording,
        HOME_ONLY,
        {
            "price_per_kwh": PRICE,
            "balance_point_c": balance_c,
            "rated_cop": {str(at): round(cop.at(at), 2) for at in RATED_C},
        },
    )
    total = monitor.ledger.total
    penalty_kwh = true_penalty_kwh(recording, heat_pump, balance_c)
    return Spent(
        recording=recording.name,
        true_kwh=sum(recording.truth_w) * recording.step.total_seconds() / 3.6e6,
        kwh=total.energy_kwh,
        true_penalty_kwh=penalty_kwh,
        penalty_kwh=total.penalty_kwh,
        true_penalty_cost=penalty_kwh * PRICE,
        penalty_cost=total.penalty_cost,
    )


def spend_all(paths: Iterable[Path]) -> list[Spent]:
    """Look at all recordings whose heat pump is known."""
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        return [spent for spent in pool.map(spend, paths) if spent is not None]


def table(spent: list[Spent]) -> str:
    """Return it as a Markdown table."""
    lines = [
        (
            "| recording | used, kWh | truth | too much, kWh | truth | extra cost | truth"
            " | deviation |"
        ),
        "|---|---|---|---|---|---|---|---|",
    ]
    for one in spent:
        off = (
            f"{100 * (one.penalty_cost / one.true_penalty_cost - 1):+.1f} %"
            if one.true_penalty_cost
            else "-"
        )
        lines.append(
            f"| {one.recording} | {one.kwh:.1f} | {one.true_kwh:.1f} | {one.penalty_kwh:.1f}"
            f" | {one.true_penalty_kwh:.1f} | {one.penalty_cost:.2f}"
            f" | {one.true_penalty_cost:.2f} | {off} |"
        )
    return "\n".join(lines)


def as_json(spent: list[Spent]) -> list[dict[str, Any]]:
    """Return it as JSON takes it."""
    return [asdict(one) for one in spent]

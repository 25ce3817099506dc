"""Points: every run that is kept in a few numbers, for cards to draw."""

from __future__ import annotations

from typing import Any, Final

from .core import Run

_COLUMNS: Final = (
    "start",
    "duration_s",
    "outdoor_c",
    "energy_kwh",
    "avoidable_kwh",
    "cost",
    "extra_cost",
    "cause",
    "avoidable",
    "uncertain_kwh",
)


def points_as_told(runs: list[Run]) -> dict[str, Any]:
    """Return runs as rows, in their order; ``start`` in ms since 1970 (UTC)."""
    return {"columns": list(_COLUMNS), "rows": [_row(run) for run in runs]}


def _row(run: Run) -> list[Any]:
    return [
        round(run.start.timestamp() * 1000),
        run.duration_s,
        run.outdoor_c,
        run.energy_kwh,
        run.avoidable_kwh,
        run.cost,
        run.penalty_cost,
        run.cause,
        run.avoidable,
        run.uncertain_kwh,
    ]

"""Salvage: the sound runs of stored ones among which some are damaged."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from .run import Run

# What reading something of another shape raises.
ANOTHER_SHAPE: Final = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


def sound_runs(stored: Any) -> tuple[dict[str, Any], list[Any]]:
    """Return a stored ledger with its sound runs only, and the others; raises where it has none.

    Sound is what is a run, and begins when the one before has ended. The sums of the days keep
    what was lost.
    """
    sound, lost = [], []
    end: datetime | None = None
    for kept in list(stored["runs"]):
        try:
            run = Run.from_dict(kept)
        except ANOTHER_SHAPE:
            lost.append(kept)
            continue
        if end is not None and run.start < end:
            lost.append(kept)
            continue
        sound.append(kept)
        end = run.end
    return {**stored, "runs": sound}, lost

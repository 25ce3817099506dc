"""Salvage: the sound runs of stored ones among which some are damaged."""

from __future__ import annotations

from typing import Any, Final

from .run import Run

# What reading something of another shape raises.
ANOTHER_SHAPE: Final = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


def sound_runs(stored: Any) -> tuple[dict[str, Any], list[Any]]:
    """Return a stored ledger with its sound runs only, and the others; raises where it has none.

    Sound is what is a run, and begins when the one before has ended. The sums of the days keep
    what was lost.
    """
    sound: list[tuple[Run, Any]] = []
    lost: list[Any] = []
    for kept in list(stored["runs"]):
        try:
            run = Run.from_dict(kept)
        except ANOTHER_SHAPE:
            lost.append(kept)
            continue
        if sound and run.start < sound[-1][0].end <= run.end:
            lost.append(kept)
            continue
        if sound and run.start < sound[-1][0].end:
            # It is the one before that has swallowed others.
            lost.append(sound.pop()[1])
        sound.append((run, kept))
    return {**stored, "runs": [kept for _, kept in sound]}, lost

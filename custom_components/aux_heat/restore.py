"""Restoring: a monitor from what was stored, as much of it as can be read."""

from __future__ import annotations

from collections.abc import Iterator
import logging
from typing import Any, Final, NamedTuple

from .core import Monitor, Settings, restoring
from .core.salvage import ANOTHER_SHAPE, sound_runs
from .store import Stored

_LOGGER = logging.getLogger(__name__)

# Where only some of the runs can't be read.
DAMAGED_RUNS: Final = "damaged_runs"


class Restored(NamedTuple):
    """A monitor, whether it knows anything from before, and what of that can't be read."""

    monitor: Monitor
    has_stored: bool
    lost: dict[str, Any]


def restored(settings: Settings, stored: Stored) -> Restored:
    """Return a monitor with all that can be read. Fit for a thread: there may be many runs.

    Of a part that can't be read, only that part starts anew; of the runs, only the damaged ones.
    """
    fresh = Monitor(settings).state()
    for state, ledger, lost in _readings(stored, fresh):
        try:
            monitor = restoring.restored(settings, {**fresh, **state, "ledger": ledger})
        except ANOTHER_SHAPE:
            _LOGGER.debug("Stored in another shape", exc_info=True)
            continue
        has_state, has_ledger = state is not fresh, ledger is not fresh["ledger"]
        if has_state and ledger is not stored.runs:
            # What is counted goes on from where it was, though its runs are gone.
            monitor.count_on()
        return Restored(monitor, has_state or has_ledger, {**stored.lost, **lost})
    raise AssertionError  # A fresh monitor's own state is of the right shape.


def _readings(
    stored: Stored, fresh: dict[str, Any]
) -> Iterator[tuple[dict[str, Any], dict[str, Any], dict[str, Any]]]:
    """Yield states and ledgers to try, and what each leaves out: the least first."""
    states: list[tuple[Any, dict[str, Any]]] = [(fresh, {})]
    if stored.state is not None:
        states = [(stored.state, {}), (fresh, {"state": stored.state})]
    for ledger, lost_runs in _ledgers(stored.runs, fresh["ledger"]):
        for state, lost_state in states:
            yield state, ledger, {**lost_state, **lost_runs}


def _ledgers(runs: Any, fresh: dict[str, Any]) -> Iterator[tuple[Any, dict[str, Any]]]:
    if runs is not None:
        yield runs, {}
        try:
            sound, damaged = sound_runs(runs)
        except ANOTHER_SHAPE:
            damaged = []
        if damaged:
            yield sound, {DAMAGED_RUNS: damaged}
    yield fresh, {} if runs is None else {"runs": runs}

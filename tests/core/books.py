"""The books of a monitor: what holds for its runs and its sums, whatever was read."""

from __future__ import annotations

from itertools import pairwise

import pytest

from custom_components.aux_heat.core import Monitor
from custom_components.aux_heat.core.share import Share


def check_books(monitor: Monitor) -> None:
    """Check that the books are right: no two runs overlap, and all sums are those of the runs."""
    ledger, past = monitor.ledger, monitor.ledger.past
    for run, after in pairwise(ledger.runs):
        assert run.end <= after.start
    for run in ledger.runs:
        assert run.start < run.end
        assert run.energy_kwh is None or run.energy_kwh >= 0
        assert run.avoidable_kwh is None or 0 <= run.avoidable_kwh <= (run.energy_kwh or 0) + 1e-3
        assert run.peak_w is None or run.peak_w >= 0
    tolerance = 1e-3 * (ledger.total.runs + 1)
    for name in ("energy_kwh", "cost", "penalty_cost"):
        of_runs = sum(getattr(run, name) or 0.0 for run in ledger.runs)
        carried = 0.0 if past is None else getattr(past, name)
        total = getattr(ledger.total, name)
        assert total == pytest.approx(of_runs + carried, abs=tolerance, rel=1e-6)
    assert ledger.total.runs >= len(ledger.runs)
    if past is None:
        assert ledger.total.runs == len(ledger.runs)
    of_causes = [share for shares in ledger.causes.values() for share in shares.values()]
    for parts in (ledger.days.values(), of_causes):
        summed = Share.summed(parts).as_dict()
        assert summed == pytest.approx(ledger.total.as_dict(), abs=tolerance, rel=1e-6)
    for share in ledger.days.values():
        assert share.runs >= 0
        least = min(share.energy_kwh, share.duration_s, share.avoidable_kwh)
        # Sums that are carried on are off by what the figures of all runs are rounded.
        assert least >= (-1e-6 if past is None else -1e-4 * (ledger.total.runs + 1))

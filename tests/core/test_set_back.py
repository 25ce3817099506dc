"""A monitor whose clock is set back goes on, whatever it was in the middle of."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
import json

from hypothesis import HealthCheck, given, settings, strategies as st
import pytest

from custom_components.aux_heat.core import Monitor, Settings

from .home import instant
from .streams import WITH_FUEL, Instant, heating, streams

BACK = st.sampled_from([30.0, 300.0, 3600.0, 36_000.0, 86_400.0, 10 * 365 * 86_400.0])
ODD = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])


def sound(monitor: Monitor) -> None:
    """Hold what always holds of runs and sums."""
    runs = monitor.ledger.runs
    assert all(run.start < run.end for run in runs)
    assert all(one.end <= other.start for one, other in pairwise(runs))
    assert all(run.energy_kwh is None or run.energy_kwh >= 0 for run in runs)
    total = monitor.snapshot().total
    assert total.energy_kwh >= -1e-9
    assert sum(run.duration_s for run in runs) <= total.duration_s + 1e-3


@given(st.data(), streams() | heating(), st.sampled_from(WITH_FUEL), BACK)
@ODD
def test_it_goes_on_and_no_run_overlaps_another(
    data: st.DataObject, stream: list[Instant], chosen: Settings, back_s: float
) -> None:
    cut = data.draw(st.integers(0, len(stream)))
    back = timedelta(seconds=back_s)
    monitor = Monitor(chosen)
    for at, readings in stream[:cut]:
        monitor.process(at, readings)
    before = monitor.snapshot()
    was = monitor.now
    if was is not None:
        to = was - back
        monitor = monitor.set_back(to)
        after = monitor.snapshot()
        assert monitor.now == to
        assert not monitor.run_in_progress
        assert after.strip_kw == before.strip_kw
        assert after.total.energy_kwh >= before.total.energy_kwh - 1e-9
        assert set(after.findings) == set(before.findings)
        assert all(found.raised <= to for found in after.findings.values())
    # What is stored in this hour can be taken up like anything else.
    monitor = Monitor(chosen, json.loads(json.dumps(monitor.state())))
    assert was is None or monitor.now == to
    for at, readings in stream[cut:]:
        monitor.process(at - back, [one._replace(at=at - back) for one in readings])
    assert monitor.dropped == 0
    sound(monitor)
    # And it comes to where it was.
    for at, readings in stream[cut:] if back_s < 1e6 else []:
        monitor.process(at + back, [one._replace(at=at + back) for one in readings])
    sound(monitor)


@pytest.mark.parametrize("chosen", WITH_FUEL)
def test_one_that_knows_nothing_can_be_set_back(chosen: Settings) -> None:
    monitor = Monitor(chosen).set_back(instant("12:00"))
    assert monitor.now is None
    monitor.process(instant("11:00"), [])
    assert monitor.now == instant("11:00")

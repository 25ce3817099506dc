"""A real Home Assistant reads a day of history, the same on each database that its recorder has."""

from __future__ import annotations

import json
from pathlib import Path
import subprocess
import sys

import pytest

BACKFILL = Path(__file__).parents[1] / "scripts" / "lib" / "backfill.py"
DAY_S = 86_400
EVERY_S = 60


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_a_day_is_read_and_its_runs_are_found(database: str, tmp_path: Path) -> None:
    figures = tmp_path / "figures.json"
    size = ["--days", 1, "--first-day", 4, "--every", EVERY_S, "--thermostat-tells"]
    command = [sys.executable, BACKFILL, *size, "--database", database, "--json", figures]
    # How long the event loop stands still is the benchmark's to say, on a machine of its own.
    done = subprocess.run(  # noqa: S603
        list(map(str, command)), check=False, capture_output=True, text=True, timeout=100
    )
    if "is left out: " in done.stdout:
        pytest.skip(done.stdout.partition("is left out: ")[2].splitlines()[0])
    assert figures.exists(), done.stderr
    (found,) = json.loads(figures.read_text())
    assert found["database"] == database
    assert found["states"] > DAY_S / EVERY_S
    assert found["seconds"] < 60
    # A minute is the most that such reports can tell; two runs with less between them are one.
    starts = [start_s for start_s, _ in found["truth"]]
    assert 0.8 * len(starts) <= found["runs"] <= len(starts)
    for start_s, end_s, _ in found["found"]:
        assert min(abs(start_s - true_s) for true_s in starts) <= 3 * EVERY_S
        assert end_s - start_s > EVERY_S
    assert any(kwh for *_, kwh in found["found"])

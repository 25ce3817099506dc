"""The day that scripts/benchmark home lives through: always the same, and its meter never rests."""

from __future__ import annotations

import json
from pathlib import Path
import subprocess
import sys

LIBRARY = Path(__file__).parents[1] / "scripts" / "lib"
TELL = """
import json
from winter_day import METER, WinterDay
days = [WinterDay(0.5, 10) for _ in range(2)]
said = [[(at_s, [(row.entity_id, row.state) for row in rows]) for at_s, rows in day.reports()]
        for day in days]
print(json.dumps({
    "is_same": said[0] == said[1],
    "meter": [at_s for at_s, rows in said[0] if any(name == METER for name, _ in rows)],
    "runs": days[0].runs,
}))
"""


def test_a_meter_reports_all_the_time_and_twice_the_same() -> None:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", TELL],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=LIBRARY,
    )
    told = json.loads(done.stdout)
    assert told["is_same"]
    assert told["meter"][:3] == [0, 10, 20]
    assert len(told["meter"]) >= 12 * 360 - 2
    assert 5 <= len(told["runs"]) <= 40

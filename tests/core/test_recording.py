"""Recordings as readings: only what is news, each gap once."""

from collections import Counter
from datetime import timedelta

import pytest

from custom_components.aux_heat.core import Monitor, Quantity, Settings
from custom_components.aux_heat.core.recording import (
    RecordingError,
    read_csv,
    read_diagnostics,
    replay,
    report,
    unwrap,
)

from .home import instant

ROWS = """\
timestamp,outdoor_c,aux_power_w,truth_aux_w
2026-01-15T06:00:00Z,3,0,x
2026-01-15T06:01:00Z,3,9000,x
2026-01-15T06:02:00Z,,9000,x

2026-01-15T06:03:00Z,4
2026-01-15T07:00:00Z,4,0,x
"""


def _read(text: str, *ignore: str) -> list[tuple[str, dict[Quantity, object]]]:
    instants = read_csv(text.splitlines(), Counter(), ignore)
    return [
        (f"{at:%H:%M}", {reading.quantity: reading.value for reading in readings})
        for at, readings in instants
    ]


def test_only_news_are_readings() -> None:
    assert _read(ROWS) == [
        ("06:00", {Quantity.OUTDOOR_C: 3.0, Quantity.AUX_POWER_W: 0.0}),
        ("06:01", {Quantity.AUX_POWER_W: 9000.0}),
        ("06:02", {}),
        ("06:03", {Quantity.OUTDOOR_C: 4.0}),
        ("06:04", {Quantity.OUTDOOR_C: None, Quantity.AUX_POWER_W: None}),
        ("07:00", {Quantity.OUTDOOR_C: 4.0, Quantity.AUX_POWER_W: 0.0}),
        ("07:01", {Quantity.OUTDOOR_C: None, Quantity.AUX_POWER_W: None}),
    ]


def test_ignored_columns_are_not_read() -> None:
    assert all(Quantity.OUTDOOR_C not in readings for _, readings in _read(ROWS, "outdoor_c"))
    with pytest.raises(RecordingError, match="'colour'"):
        _read(ROWS, "colour")


def test_what_is_wrong_is_counted_by_what_it_is() -> None:
    skipped: Counter[str] = Counter()
    rows = [*ROWS.splitlines()[:3], "never,3,0,x", "2026-01-15T06:00:30Z,3,0,x"]
    rows += ["2026-01-15T06:02:00Z,warm,0,x"]
    list(read_csv(rows, skipped))
    assert sorted(skipped.values()) == [1, 1, 1]


def test_a_single_row_lasts_a_minute() -> None:
    assert [clock for clock, _ in _read("\n".join(ROWS.splitlines()[:2]))] == ["06:00", "06:01"]


def test_a_download_is_read_to_the_same_runs() -> None:
    monitor = Monitor(Settings())
    replay(monitor, read_csv(ROWS.splitlines(), Counter()))
    document = {
        "data": {
            "readings": [
                [at.isoformat(), quantity, value]
                for at, readings in read_csv(ROWS.splitlines(), Counter())
                for _, quantity, value in readings
            ]
        }
    }
    again = Monitor(Settings())
    skipped: Counter[str] = Counter()
    replay(again, read_diagnostics(unwrap(document), skipped))
    assert report(again, skipped) == report(monitor, skipped)
    (run,) = again.ledger.runs
    assert (run.start, run.end) == (instant("06:01"), instant("06:01") + timedelta(minutes=3))


@pytest.mark.parametrize("document", [3, {}, {"data": 3}, {"readings": [], "settings": 3}])
def test_other_files_are_refused(document: object) -> None:
    with pytest.raises(RecordingError):
        unwrap(document)

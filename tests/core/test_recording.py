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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no column 'timestamp'"),
        ("outdoor_c\n3", "no column 'timestamp'"),
        ("timestamp,outdoor_c", "no row"),
        ("timestamp,outdoor_c\nnever,3", "no row"),
        ("timestamp,outdoor_c,outdoor_c\n2026-01-15,3,4", "'outdoor_c' is there more than once"),
        ("timestamp,outdoor_f\n2026-01-15,3", "unknown column 'outdoor_f'"),
        (f"timestamp,hvac_mode\n2026-01-15,{'x' * 200_000}", "line 2"),
    ],
)
def test_a_file_that_can_not_be_read_is_told_why(text: str, said: str) -> None:
    with pytest.raises(RecordingError, match=said):
        _read(text)


def test_each_kind_of_cell_is_read_in_any_offset() -> None:
    rows = _read(
        "timestamp,hvac_action,aux_running,outdoor_c,home_power_w\n"
        "2026-01-15T08:00:00+02:00,heating,on,3.5,nan\n"
        "2026-01-15T06:01:00,unknown,False,unknown,500\n"
        "2026-01-15T06:02:00Z,idle,maybe,-4,500\n"
    )
    assert rows == [
        (
            "06:00",
            {
                Quantity.HVAC_ACTION: "heating",
                Quantity.AUX_RUNNING: True,
                Quantity.OUTDOOR_C: 3.5,
                Quantity.HOME_POWER_W: None,
            },
        ),
        (
            "06:01",
            {
                Quantity.HVAC_ACTION: None,
                Quantity.AUX_RUNNING: False,
                Quantity.OUTDOOR_C: None,
                Quantity.HOME_POWER_W: 500.0,
            },
        ),
        ("06:02", {Quantity.HVAC_ACTION: "idle", Quantity.OUTDOOR_C: -4.0}),
        (
            "06:03",
            dict.fromkeys(
                (
                    Quantity.HVAC_ACTION,
                    Quantity.AUX_RUNNING,
                    Quantity.OUTDOOR_C,
                    Quantity.HOME_POWER_W,
                )
            ),
        ),
    ]


def test_a_slip_into_the_future_is_the_odd_one_out() -> None:
    skipped: Counter[str] = Counter()
    clocks = ("06:00", "06:01", "09:00", "06:02", "06:03")
    rows = ["timestamp,outdoor_c", *(f"2026-01-15T{clock}:00Z,3" for clock in clocks)]
    read = [f"{at:%H:%M}" for at, _ in read_csv(rows, skipped)]
    assert read == ["06:00", "06:01", "06:02", "06:03", "06:04"]
    assert sum(skipped.values()) == 1


def test_what_is_wrong_in_a_download_is_left_out_and_counted() -> None:
    skipped: Counter[str] = Counter()
    document = {
        "readings": [
            ["2026-01-15T06:00:00+00:00", "outdoor_c", 3],
            ["2026-01-15T06:00:00+00:00", "aux_power_w", 9000],
            ["never", "outdoor_c", 3],
            ["2026-01-15T06:01:00+00:00", "colour", 3],
            ["2026-01-15T06:01:00+00:00", "outdoor_c", "warm"],
            3,
        ]
    }
    (instant_,) = read_diagnostics(document, skipped, ["outdoor_c"])
    assert [reading.quantity for reading in instant_[1]] == [Quantity.AUX_POWER_W]
    assert sum(skipped.values()) == 4
    assert list(read_diagnostics({"readings": []}, skipped)) == []
    with pytest.raises(RecordingError, match="'colour'"):
        list(read_diagnostics(document, skipped, ["colour"]))


def test_a_recording_without_a_row_moves_nothing() -> None:
    monitor = Monitor(Settings())
    replay(monitor, [])
    assert monitor.snapshot().at is None

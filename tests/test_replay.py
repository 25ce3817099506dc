"""scripts/replay: a recording or a diagnostics download in, one JSON document out."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
import subprocess
import sys
import time
from typing import Any, NamedTuple

import pytest

from custom_components.aux_heat.core import Monitor, Quantity, Reading, Settings

from .core.home import instant

ROOT = Path(__file__).parents[1]
PROGRAM = ROOT / "scripts" / "lib" / "replay.py"

RECORDING = """\
timestamp,outdoor_c,aux_power_w,price_per_kwh
2026-01-15T06:00:00Z,4.44,0,0.15
2026-01-15T06:01:00Z,4.44,10000,0.15
2026-01-15T06:02:00Z,4.44,10000,0.15
2026-01-15T06:03:00Z,4.44,10000,0.15
2026-01-15T06:04:00Z,4.44,0,0.15
2026-01-15T06:05:00Z,4.44,0,0.15
"""


class Replay(NamedTuple):
    """What a replay gave: its exit status, its JSON (None where it failed) and its complaints."""

    status: int
    document: Any
    complaints: str

    @property
    def runs(self) -> list[str]:
        """The runs: from when to when."""
        return [f"{run['start'][11:16]}-{run['end'][11:16]}" for run in self.document["runs"]]

    @property
    def skipped(self) -> dict[str, int]:
        """What was skipped, and how often."""
        return {what: count for what, count in self.document["skipped"].items() if count}


@pytest.fixture
def replay(tmp_path: Path) -> Any:
    """Return a function that replays a text, with settings and options."""

    def replayed(
        text: str, *options: str, settings: object = None, name: str = "data.csv"
    ) -> Replay:
        data = tmp_path / name
        if name.endswith(".gz"):
            data.write_bytes(gzip.compress(text.encode()))
        else:
            data.write_text(text, encoding="utf-8")
        arguments = [str(data), *options]
        if settings is not None:
            given = tmp_path / "settings.json"
            given.write_text(
                settings if isinstance(settings, str) else json.dumps(settings), encoding="utf-8"
            )
            arguments += ["--settings", str(given)]
        return _run([sys.executable, str(PROGRAM), *arguments])

    return replayed


def _run(command: list[str]) -> Replay:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    document = json.loads(done.stdout) if done.returncode == 0 else None
    assert "Traceback" not in done.stderr
    return Replay(done.returncode, document, done.stderr)


def test_a_recording_gives_what_the_contract_says(replay: Any) -> None:
    result = replay(RECORDING, settings={"balance_point_c": -5})
    document = result.document
    assert {
        "runs", "findings", "balance_point_c", "balance_point_uncertainty_k", "strip_kw",
        "economic_balance_point_c", "utilization", "totals",
    } <= set(document)  # fmt: skip
    (run,) = document["runs"]
    assert {
        "start", "end", "duration_s", "energy_kwh", "peak_w", "outdoor_c", "indoor_c",
        "setpoint_c", "cause", "avoidable", "avoidable_kwh", "penalty_kwh", "cost",
        "penalty_cost", "evidence", "confidence", "estimated",
    } <= set(run)  # fmt: skip
    assert set(document["totals"]) == {
        "runs", "duration_s", "energy_kwh", "avoidable_kwh", "penalty_kwh", "cost", "penalty_cost",
    }  # fmt: skip
    assert result.runs == ["06:01-06:04"]
    assert (run["duration_s"], run["energy_kwh"], run["cost"]) == (180, 0.5, 0.075)
    assert (run["avoidable"], run["evidence"]) == ("yes", "strips_circuit")
    assert document["totals"]["energy_kwh"] == 0.5
    assert document["balance_point_c"] == -5
    assert result.skipped == {}


def test_the_program_is_started_by_its_name(tmp_path: Path) -> None:
    data = tmp_path / "data.csv"
    data.write_text(RECORDING, encoding="utf-8")
    result = _run([str(ROOT / "scripts" / "replay"), str(data)])
    assert result.runs == ["06:01-06:04"]


def test_a_packed_recording_is_read(replay: Any) -> None:
    assert replay(RECORDING, name="data.csv.gz").runs == ["06:01-06:04"]


def test_a_broken_package_is_said_to_be_one(replay: Any, tmp_path: Path) -> None:
    data = tmp_path / "data.csv.gz"
    data.write_bytes(gzip.compress(RECORDING.encode())[:-20])
    assert _run([sys.executable, str(PROGRAM), str(data)]).status == 2
    data.write_bytes(b"no package")
    assert _run([sys.executable, str(PROGRAM), str(data)]).status == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("timestamp,colour\n2026-01-15T06:00:00Z,red\n", "colour"),
        ("time,outdoor_c\n2026-01-15T06:00:00Z,3\n", "timestamp"),
        ("timestamp,outdoor_c,outdoor_c\n2026-01-15T06:00:00Z,3,4\n", "outdoor_c"),
        ("timestamp,outdoor_c\nyesterday,3\n", "no row"),
        ("timestamp,outdoor_c\n", "no row"),
        ("", "timestamp"),
    ],
)
def test_a_recording_that_can_not_be_used_is_refused_with_the_reason(
    replay: Any, text: str, said: str
) -> None:
    result = replay(text)
    assert result.status == 2
    assert said in result.complaints


def test_a_cell_that_never_ends_is_refused(replay: Any) -> None:
    result = replay(f'timestamp,hvac_mode\n2026-01-15T06:00:00Z,"{"x" * 200_000}\n')
    assert result.status == 2
    assert "line" in result.complaints


def test_a_file_that_is_not_there_is_named() -> None:
    result = _run([sys.executable, str(PROGRAM), "nowhere.csv"])
    assert result.status == 2
    assert "nowhere.csv" in result.complaints


def test_columns_may_stand_in_any_order(replay: Any) -> None:
    lines = [line.split(",") for line in RECORDING.splitlines()]
    turned = "\n".join(",".join(reversed(cells)) for cells in lines)
    assert replay(turned).document == replay(RECORDING).document


def test_ignored_columns_are_as_if_not_there(replay: Any) -> None:
    without = replay(RECORDING, "--ignore", "outdoor_c", "--ignore", "price_per_kwh")
    (run,) = without.document["runs"]
    assert (run["outdoor_c"], run["cost"]) == (None, None)
    assert replay(RECORDING, "--ignore", "aux_power_w").runs == []
    assert replay(RECORDING, "--ignore", "home_power_w").runs == ["06:01-06:04"]


@pytest.mark.parametrize("name", ["data.csv", "data.json"])
def test_an_unknown_column_to_ignore_is_named(replay: Any, name: str) -> None:
    text = RECORDING if name == "data.csv" else '{"readings": []}'
    result = replay(text, "--ignore", "outdoor", name=name)
    assert result.status == 2
    assert "'outdoor'" in result.complaints


def test_the_truth_is_never_read(replay: Any) -> None:
    lines = RECORDING.splitlines()
    told = [lines[0] + ",truth_aux_w,truth_of_all"]
    told += [f"{line},{'not even a number'},{index}" for index, line in enumerate(lines[1:])]
    assert replay("\n".join(told)).document == replay(RECORDING).document
    assert replay("\n".join(told), "--ignore", "truth_aux_w").status == 0


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("2026-01-15T06:0x:00Z,9,0,9", "timestamp"),
        ("2026-01-15T06:00:30Z,9,0,9", "row out of order"),
        ("2026-12-15T06:02:30Z,9,0,9", "row out of order"),
        ("2026-01-15T06:02:30Z,4.44,much,0.15", "aux_power_w"),
        ("2026-01-15T06:02:30Z,4.44,1e9,0.15", "aux_power_w"),
    ],
)
def test_what_can_not_be_read_is_counted_and_nothing_else_is_lost(
    replay: Any, line: str, what: str
) -> None:
    lines = RECORDING.splitlines()
    result = replay("\n".join([*lines[:4], line, *lines[4:]]))
    assert result.document["runs"] == replay(RECORDING).document["runs"]
    ((said, count),) = result.skipped.items()
    assert what in said
    assert count == 1
    assert said in result.complaints


def test_each_bad_cell_counts(replay: Any) -> None:
    result = replay(RECORDING.replace("10000", "many"))
    assert list(result.skipped.values()) == [3]


def test_a_flag_is_on_or_off(replay: Any) -> None:
    result = replay(
        "timestamp,aux_running\n"
        "2026-01-15T06:00:00Z,off\n"
        "2026-01-15T06:01:00Z,ON\n"
        "2026-01-15T06:02:00Z,maybe\n"
        "2026-01-15T06:03:00Z,0\n"
    )
    assert result.runs == ["06:01-06:03"]
    assert list(result.skipped.values()) == [1]


def _minutes(cells: list[str]) -> str:
    rows = [f"2026-01-15T06:{minute:02}:00Z,{cell}" for minute, cell in enumerate(cells)]
    return "\n".join(["timestamp,aux_power_w", *rows])


def test_an_empty_cell_is_no_reading(replay: Any) -> None:
    result = replay(_minutes(["0", "9000", "", "", "9000", "0"]))
    assert result.runs == ["06:01-06:05"]
    assert not result.document["runs"][0]["estimated"]


def test_unknown_is_a_source_that_fell_silent(replay: Any) -> None:
    result = replay(_minutes(["0", "9000", "unknown", "unknown", "9000", "0"]))
    assert result.runs == ["06:01-06:05"]
    assert result.document["runs"][0]["estimated"]


@pytest.mark.parametrize(
    ("step_min", "gap_min", "estimated"),
    [(1, 15, False), (1, 16, True), (5, 25, False), (5, 26, True)],
)
def test_a_long_gap_between_rows_makes_everything_unknown(
    replay: Any, step_min: int, gap_min: int, estimated: bool
) -> None:
    minutes = [0, 1, 2, 3, 4]
    times = [minute * step_min for minute in minutes]
    times += [times[-1] + gap_min + minute * step_min for minute in minutes]
    rows = [
        f"2026-01-15T{6 + minute // 60:02}:{minute % 60:02}:00Z,{0 if index == 9 else 9000}"
        for index, minute in enumerate(times)
    ]
    result = replay("\n".join(["timestamp,aux_power_w", *rows]))
    assert [run["estimated"] for run in result.document["runs"]] == [estimated]


def test_a_very_long_gap_ends_the_run_a_row_after_the_last(replay: Any) -> None:
    text = _minutes(["9000", "9000", "9000"]) + "\n2026-01-15T09:00:00Z,9000"
    assert replay(text).runs[0] == "06:00-06:03"


def test_a_run_at_the_end_ends_with_the_last_row(replay: Any) -> None:
    assert replay(_minutes(["0", "9000", "9000"])).runs == ["06:01-06:03"]


def test_local_times_carry_their_offset(replay: Any) -> None:
    text = RECORDING.replace("T06:", "T01:").replace("Z,", "-05:00,")
    assert replay(text).runs == ["06:01-06:04"]
    assert replay(RECORDING.replace("Z,", ",")).runs == ["06:01-06:04"]


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("{", "settings.json"),
        ([1], "table"),
        ({"colour": "red"}, "colour"),
        ({"strip_kw": "ten"}, "strip_kw"),
        ({"rated_cop": {"warm": 3}}, "rated_cop"),
        ({"time_zone": "Mars"}, "time_zone"),
    ],
)
def test_settings_that_can_not_be_used_are_named(replay: Any, settings: object, said: str) -> None:
    result = replay(RECORDING, settings=settings)
    assert result.status == 2
    assert said in result.complaints


def _diagnostics(**more: object) -> dict[str, Any]:
    rows = [line.split(",") for line in RECORDING.splitlines()[1:]]
    readings = [
        [row[0], name, float(cell)]
        for row in rows
        for name, cell in zip(("outdoor_c", "aux_power_w", "price_per_kwh"), row[1:], strict=True)
    ]
    return {"settings": {"balance_point_c": -5}, "readings": readings, **more}


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_diagnostics_download_is_replayed(replay: Any, wrapped: bool) -> None:
    diagnostics = _diagnostics()
    document = {"home_assistant": {}, "data": diagnostics} if wrapped else diagnostics
    result = replay(json.dumps(document), name="data.json")
    expected = replay(RECORDING, settings={"balance_point_c": -5})
    assert result.document == expected.document


def test_a_diagnostics_download_goes_on_from_its_state(replay: Any) -> None:
    monitor = Monitor(Settings())
    values = {Quantity.AUX_POWER_W: 9000.0, Quantity.OUTDOOR_C: 3.0}
    start = instant("05:30")
    monitor.process(start, [Reading(start, *value) for value in values.items()])
    now = instant("06:00")
    monitor.advance(now)
    readings = [[now.isoformat(), name, value] for name, value in values.items()]
    readings.append([instant("06:30").isoformat(), "aux_power_w", 0])
    result = replay(
        json.dumps({"data": {"state": monitor.state(), "readings": readings}}), name="data.json"
    )
    assert result.runs == ["05:30-06:30"]
    assert not result.document["runs"][0]["estimated"]


def test_readings_that_can_not_be_read_are_counted(replay: Any) -> None:
    diagnostics = _diagnostics()
    diagnostics["readings"][5:5] = [
        ["2026-01-15T06:00:30Z", "colour", 1],
        ["2026-01-15T06:00:30Z", "aux_power_w", "much"],
        ["yesterday", "aux_power_w", 1],
        ["2026-01-15T06:00:30Z", "aux_power_w"],
        [1, "aux_power_w", 1],
        None,
        ["2026-01-15T05:00:30Z", "aux_power_w", 9000],
    ]
    result = replay(json.dumps(diagnostics), name="data.json")
    assert result.runs == ["06:01-06:04"]
    assert sorted(result.skipped.values()) == [1, 6]


@pytest.mark.parametrize(
    "document",
    [
        [],
        {},
        {"data": []},
        {"readings": {}},
        {"readings": [], "settings": 3},
        {"readings": [], "settings": {"colour": "red"}},
        {"readings": [], "state": {"ledger": 3}},
        {"readings": [], "state": [1]},
    ],
)
def test_a_file_that_is_no_diagnostics_download_is_refused(replay: Any, document: object) -> None:
    result = replay(json.dumps(document), name="data.json")
    assert result.status == 2
    assert result.complaints.startswith("scripts/replay: ")


def test_it_starts_at_once_and_without_home_assistant(tmp_path: Path) -> None:
    data = tmp_path / "data.csv"
    data.write_text(RECORDING, encoding="utf-8")
    began = time.monotonic()
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-X", "importtime", str(PROGRAM), str(data)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    # A tenth of that as a rule; a busy machine may need more.
    assert time.monotonic() - began < 2
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "csv" in imported
    assert not [name for name in imported if name.partition(".")[0] == "homeassistant"]
    assert not [name for name in imported if name.startswith("custom_components")]

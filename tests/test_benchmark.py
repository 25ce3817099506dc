"""scripts/benchmark measures what it says: on recordings made here, whose truth is known."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta
import gzip
import json
from pathlib import Path
import subprocess
import sys

import pytest

BENCHMARK = Path(__file__).parents[1] / "scripts" / "lib" / "benchmark.py"
COLUMNS = (
    "timestamp",
    "outdoor_c",
    "hvac_action",
    "aux_power_w",
    "hvac_power_w",
    "home_power_w",
    "truth_aux_w",
    "truth_hp_w",
)


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    """Make a week of a home with strips at six each morning, and traces of a dryer and a range."""
    with gzip.open(tmp_path / "house.csv.gz", "wt", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        begin = datetime(2026, 1, 5, tzinfo=UTC)
        for minute in range(7 * 1440):
            of_day = minute % 1440
            heating = of_day % 60 < 10 or 360 <= of_day < 390
            aux_w = 9600 if 360 <= of_day < 385 else 0
            hp_w = 3000 if heating else 0
            home_w = 400 + hp_w + aux_w + (4500 if 1000 <= of_day < 1025 else 0)
            at = (begin + timedelta(minutes=minute)).isoformat()
            action = "heating" if heating else "idle"
            rows.writerow((at, -2.0, action, aux_w, hp_w + aux_w, home_w, aux_w, hp_w))
    name = "nrel_dryer_range_traces_10s.csv.gz"
    with gzip.open(tmp_path / name, "wt", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("appliance", "trace", "power_w"))
        for appliance, power_w in (("dryer", 5200), ("range", 2600)):
            rows.writerows((appliance, "1", power_w) for _ in range(120))
    return tmp_path


def benchmark(*arguments: object) -> str:
    """Run it and return what it prints."""
    command = [sys.executable, str(BENCHMARK), *map(str, arguments)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=100)  # noqa: S603
    return done.stdout


def test_every_minute_of_a_circuit_is_told_and_the_table_says_so(recordings: Path) -> None:
    figures = recordings / "clean.json"
    printed = benchmark("accuracy", "--json", figures, recordings / "house.csv.gz")
    scores = {one["evidence"]: one for one in json.loads(figures.read_text())}
    circuit = scores["strips' circuit"]
    assert (circuit["f1"], circuit["found_runs"], circuit["true_runs"]) == (1.0, 7, 7)
    assert circuit["energy_kwh"] == pytest.approx(7 * 9.6 * 25 / 60, rel=1e-3)
    assert "| house | strips' circuit | 1.0000 | 1.0000 | **1.0000** |" in printed


def test_a_harder_copy_is_harder_and_both_are_summed_up_in_a_page(recordings: Path) -> None:
    clean, hard = recordings / "clean.json", recordings / "hard.json"
    only = ("--evidence", "home meter, size unknown")
    benchmark("accuracy", *only, "--json", clean, recordings / "house.csv.gz")
    benchmark("accuracy", "--harden", *only, "--json", hard, recordings / "house.csv.gz")
    ((plain,), (harder,)) = (json.loads(file.read_text()) for file in (clean, hard))
    assert harder["true_kwh"] > plain["true_kwh"], "strips in defrost are added"
    assert harder["threshold_f1"] < plain["threshold_f1"] == 1.0
    page = recordings / "page.md"
    page.write_text("Before\n<!-- accuracy -->\nworn\n<!-- end of accuracy -->\nAfter\n")
    benchmark("summary", "--into", page, clean, hard)
    text = page.read_text()
    assert f"| home meter, size unknown | {plain['f1']:.3f} | 1.000 |" in text
    assert "worn" not in text
    assert text.startswith("Before")
    assert text.endswith("After\n")


def test_what_was_found_stands_beside_the_truth(recordings: Path) -> None:
    """Strips at six each morning, at -2 degC: above the balance point that is given."""
    (recordings / "truth_summary.csv").write_text(
        "variant,balance_c,aux_kwh,aux_kwh_above_balance\nhouse,-5,28.0,28.0\n"
    )
    figures = recordings / "found.json"
    printed = benchmark("findings", "--json", figures, recordings / "house.csv.gz")
    (found,) = json.loads(figures.read_text())
    assert (found["true_balance_c"], found["true_avoidable_kwh"]) == (-5, 28.0)
    assert found["avoidable_given_kwh"] == pytest.approx(28.0, rel=0.02)
    assert sum(found["causes"].values()) == 7
    assert printed.count("| house |") == 1


def test_utilization_stands_beside_the_epa_s_figures(tmp_path: Path) -> None:
    """A tenth of the heating with backup; the last of the local days doesn't count."""
    with gzip.open(tmp_path / "house.csv.gz", "wt", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("timestamp", "outdoor_c", "hvac_action", "aux_running", "truth_aux_w"))
        begin = datetime(2026, 1, 5, 5, tzinfo=UTC)
        for hour in range(5 * 24):
            of_day = hour % 24
            action, aux = ("heating" if of_day < 10 else "idle"), ("on" if of_day < 1 else "off")
            at = (begin + timedelta(hours=hour)).isoformat()
            # The last day would be in the same bin, with backup all the time.
            rows.writerow((at, 3.4, action, aux if hour < 96 else "on", 0))
    (tmp_path / "truth_summary.csv").write_text("variant,utc_offset\nhouse,-5\n")
    bins = [f"rhu2_{low:02d}F_to_{low + 5:02d}F" for low in range(0, 60, 5)]
    figures = ["0.1004" if name == "rhu2_35F_to_40F" else "" for name in bins]
    (tmp_path / "epa_rhu.csv").write_text(f"variant,{','.join(bins)}\nhouse,{','.join(figures)}\n")
    written = tmp_path / "compared.json"
    printed = benchmark("utilization", "--json", written, tmp_path / "house.csv.gz")
    (compared,) = json.loads(written.read_text())
    assert compared["by_word"] == {"35-40": 0.1}
    assert compared["by_meter"] == {"35-40": 0.0}, "without a meter there are no runs"
    assert "| house | 0.100 | 0.0004 | 0.1004 |" in printed


def test_extra_cost_stands_beside_the_truth(tmp_path: Path) -> None:
    """A week of strips at six each morning, 4 kWh above the balance point, at a COP of 2.5.

    The last morning is below it: what ran there was needed.
    """
    with gzip.open(tmp_path / "house.csv.gz", "wt", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        truth = ("truth_aux_w", "truth_hp_w", "truth_hp_heat_w")
        rows.writerow(("timestamp", "outdoor_c", "indoor_c", "hvac_action", "home_power_w", *truth))
        begin = datetime(2026, 1, 5, tzinfo=UTC)
        for minute in range(8 * 1440):
            of_day = minute % 1440
            heating = of_day % 60 < 10 or 360 <= of_day < 390
            aux_w = 9600 if 360 <= of_day < 385 else 0
            hp_w = 3000 if heating else 0
            at = (begin + timedelta(minutes=minute)).isoformat()
            outdoor_c = -12.0 if minute >= 7 * 1440 else 1.0
            home_w = 400 + hp_w + aux_w
            action = "heating" if heating else "idle"
            rows.writerow((at, outdoor_c, 20.0, action, home_w, aux_w, hp_w, 2.5 * hp_w))
    (tmp_path / "truth_summary.csv").write_text(
        "variant,balance_c,aux_kwh,aux_kwh_above_balance\nhouse,-5,32.0,28.0\n"
    )
    written = tmp_path / "spent.json"
    printed = benchmark("money", "--json", written, tmp_path / "house.csv.gz")
    (spent,) = json.loads(written.read_text())
    assert spent["true_kwh"] == pytest.approx(32.0)
    assert spent["true_penalty_cost"] == pytest.approx(0.2 * 28.0 * (1 - 1 / 2.5))
    assert spent["penalty_cost"] == pytest.approx(spent["true_penalty_cost"], rel=0.02)
    assert printed.count("| house |") == 1


def test_what_a_winter_would_save_stands_beside_what_was_wasted(tmp_path: Path) -> None:
    """A day of the heat pump at a COP of 2.5, then three weeks of emergency heat: 36 kWh a day."""
    with gzip.open(tmp_path / "house.csv.gz", "wt", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        told = ("outdoor_c", "indoor_c", "hvac_action", "emergency_heat", "aux_power_w")
        truth = ("truth_aux_w", "truth_hp_w", "truth_hp_heat_w")
        rows.writerow(("timestamp", *told, *truth))
        begin = datetime(2026, 1, 5, 5, tzinfo=UTC)
        for minute in range(22 * 1440):
            heating, emergency = minute % 60 < 10, minute >= 1440
            aux_w = 9000 if heating and emergency else 0
            hp_w = 3000 if heating and not emergency else 0
            at = (begin + timedelta(minutes=minute)).isoformat()
            words = ("heating" if heating else "idle", "on" if emergency else "off")
            rows.writerow((at, 6.0, 20.0, *words, aux_w, aux_w, hp_w, 2.5 * hp_w))
    (tmp_path / "truth_summary.csv").write_text(
        "variant,balance_c,aux_kwh,aux_kwh_above_balance\nhouse,-5,756,756\n"
    )
    written = tmp_path / "promised.json"
    printed = benchmark("savings", "--json", written, tmp_path / "house.csv.gz")
    looks = json.loads(written.read_text())
    assert [look["days_after"] for look in looks] == [0, 7, 14]
    assert [look["promised_kwh"] is None for look in looks] == [True, True, False]
    assert looks[2]["wasted_kwh"] == pytest.approx(7 * 36 * (1 - 1 / 2.5), rel=0.02)
    # A heat pump of the usual kind has a COP of 2.75 in that weather.
    assert looks[2]["promised_kwh"] == pytest.approx(7 * 36 * (1 - 1 / 2.75), rel=0.03)
    assert printed.count("| house |") == 3

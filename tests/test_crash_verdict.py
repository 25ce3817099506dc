"""What scripts/crash-test takes for well, and what not: on ledgers made here."""

from __future__ import annotations

import importlib.util
from pathlib import Path
import sys
from typing import Any

import pytest

PATH = Path(__file__).parents[1] / "scripts" / "lib" / "crash_verdict.py"
KWH_PER_S = 9600 / 3.6e6


@pytest.fixture(scope="module", name="crash")
def load() -> Any:
    """Load the module by its path, as it is no package's."""
    spec = importlib.util.spec_from_file_location(PATH.stem, PATH)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[PATH.stem] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def judged(crash: Any, *ledger: tuple[float, float, bool], dark: tuple[float, float]) -> Any:
    """Judge a ledger where strips ran from 100 to 160 and from 220 to 280, and a kill at 140."""
    truth = [
        crash.Actual(crash.Span(start, start + 60), 60 * KWH_PER_S) for start in (100.0, 220.0)
    ]
    entered = [
        crash.Entered(crash.Span(start, end), (end - start) * KWH_PER_S, estimated)
        for start, end, estimated in ledger
    ]
    gap = crash.Span(*dark)
    down = [crash.Span(gap.begin + 5, gap.end)]
    return crash.judge(truth, entered, [gap], down, crash.Limits(1.5, 9600.0))


SECOND = (220.4, 280.4, False)


@pytest.mark.parametrize(
    ("why", "first", "dark"),
    [
        ("it went on", [(100.4, 160.4, True)], (135, 155)),
        ("its end fell into the downtime", [(100.4, 135.0, True)], (135, 170)),
        ("its beginning did", [(130.4, 160.4, True)], (95, 130)),
        ("the recorder lost its end, the heat pump had it", [(100.4, 160.4, False)], (156, 170)),
        ("nobody can have seen it", [], (98, 162)),
    ],
)
def test_well(crash: Any, why: str, first: list[Any], dark: tuple[float, float]) -> None:
    verdict = judged(crash, *first, SECOND, dark=dark)
    assert verdict.breaches == []
    assert verdict.runs == 2
    assert verdict.unseen == (not first)


@pytest.mark.parametrize(
    ("breach", "ledger"),
    [
        ("lost", [SECOND]),
        ("became 2", [(100.4, 135.0, True), (155.0, 160.4, True), SECOND]),
        ("overlapping", [(100.4, 160.4, True), (100.4, 160.4, True), SECOND]),
        ("2 runs became one", [(100.4, 280.4, True)]),
        ("no such run", [(100.4, 160.4, True), (180.0, 200.0, True), SECOND]),
        ("off by", [(100.4, 120.0, True), SECOND]),
        ("off by", [(100.4, 160.4, True), (223.0, 280.4, False)]),
        ("yet not estimated", [(100.4, 160.4, False), SECOND]),
        ("yet estimated", [(100.4, 160.4, True), (220.4, 280.4, True)]),
    ],
)
def test_not_well(crash: Any, breach: str, ledger: list[Any]) -> None:
    verdict = judged(crash, *ledger, dark=(135, 155))
    assert any(breach in said for said in verdict.breaches), verdict.breaches


def test_runs_between_which_nobody_looked_are_one(crash: Any) -> None:
    verdict = judged(crash, (100.4, 280.4, True), dark=(150, 225))
    assert verdict.breaches == []
    assert verdict.runs == 1

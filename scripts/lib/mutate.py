"""scripts/mutate: changes the core a little, again and again, and tells what no test notices."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
import importlib.abc
import importlib.machinery
from itertools import accumulate
import json
import os
from pathlib import Path
import random
import signal
import sqlite3
import sys
import tempfile
import time
from types import CodeType, ModuleType
from typing import Any, Final

import coverage
from coverage.numbits import numbits_to_nums
from mutants import Mutant, mutants, mutated
import pytest

ROOT: Final = Path(__file__).parents[2]
CORE: Final = ROOT / "custom_components" / "aux_heat" / "core"
PACKAGE: Final = "custom_components.aux_heat.core"
TESTS: Final = "tests/core"
# Each module has at least so many in the sample, if there are as many.
LEAST: Final = 2
# What a test that goes on for ever may take, beside what the tests take by themselves.
SPARE_S: Final = 30.0
# By pytest's exit status; None: it had to be ended.
FATES: Final = {0: "lives", 1: "noticed", 2: "noticed", None: "hangs"}
PYTEST: Final = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Gives a changed module in the place of its file."""

    def __init__(self, name: str, path: Path, code: CodeType) -> None:
        self._name, self._path, self._code = name, path, code

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._name:
            return None
        spec = importlib.machinery.ModuleSpec(
            fullname, self, origin=str(self._path), is_package=self._path.name == "__init__.py"
        )
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(str(self._path.parent))
        return spec

    def get_code(self, fullname: str) -> CodeType:
        return self._code

    def get_source(self, fullname: str) -> str:
        return self._path.read_text()


class _Chosen:
    """Lets pytest run some tests only, in that order."""

    def __init__(self, names: Sequence[str]) -> None:
        self._place = {name: place for place, name in enumerate(names)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted(
            (item for item in items if item.nodeid in self._place),
            key=lambda item: self._place[item.nodeid],
        )


class _Durations:
    """Notes how long each test took, s."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seconds[report.nodeid] = self.seconds.get(report.nodeid, 0.0) + report.duration


class Map:
    """Which tests run a line, and how long each takes."""

    def __init__(self, lines: dict[str, dict[int, list[str]]], seconds: dict[str, float]) -> None:
        self._lines, self._seconds = lines, seconds

    @classmethod
    def drawn(cls) -> Map:
        """Run all tests once, in a process of its own."""
        with tempfile.TemporaryDirectory() as folder:
            data, told = Path(folder) / "data", Path(folder) / "seconds"
            status = _in_child(lambda: _observe(data, told), 3600.0)
            if status != 0:
                raise SystemExit("mutate: the tests fail as they are")
            lines: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
            with sqlite3.connect(data) as database:
                for path, test, bits in database.execute(
                    "select path, context, numbits from line_bits"
                    " join file on file.id = file_id join context on context.id = context_id"
                ):
                    if path.startswith(str(CORE)) and test:
                        for line in numbits_to_nums(bits):
                            lines[str(Path(path).relative_to(CORE))][line].append(test)
            return cls(lines, json.loads(told.read_text()))

    def of(self, mutant: Mutant, most_s: float) -> list[str]:
        """Return the tests that may notice, the quickest first, as many as that time allows."""
        lines = self._lines.get(mutant.module, {})
        near = lines.get(mutant.line) or {test for some in lines.values() for test in some}
        # Done at import, as with a constant: all may, those of the module first.
        rest = () if mutant.line in lines else self._seconds.keys() - near
        chosen = [*sorted(near, key=self._quickest), *sorted(rest, key=self._quickest)]
        spent = accumulate(self._seconds[test] for test in chosen)
        return [test for test, upto in zip(chosen, spent, strict=True) if upto <= most_s]

    def _quickest(self, test: str) -> tuple[float, str]:
        return self._seconds[test], test

    def seconds(self, tests: Sequence[str]) -> float:
        """Return how long tests take."""
        return sum(self._seconds[test] for test in tests)


class _Contexts:
    """Tells coverage which test is running."""

    def __init__(self, measured: coverage.Coverage) -> None:
        self._measured = measured

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Any:
        self._measured.switch_context(item.nodeid)
        result = yield
        self._measured.switch_context("")
        return result


def _observe(data: Path, told: Path) -> int:
    # The quicker one can't tell which test is running.
    os.environ["COVERAGE_CORE"] = "ctrace"
    measured = coverage.Coverage(str(data), source=[str(CORE)], config_file=False)
    durations = _Durations()
    measured.start()
    status = pytest.main([*PYTEST, TESTS], [_Contexts(measured), durations])
    measured.stop()
    measured.save()
    told.write_text(json.dumps(durations.seconds))
    return int(status)


def _in_child(work: Callable[[], int], most_s: float) -> int | None:
    """Do it in a process of its own; None where that takes too long."""
    child = os.fork()
    if child == 0:
        with Path(os.devnull).open("w") as nowhere:
            os.dup2(nowhere.fileno(), 1)
            os.dup2(nowhere.fileno(), 2)
        try:
            os._exit(work())
        finally:
            os._exit(70)
    until = time.monotonic() + most_s
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.02)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def _test(mutant: Mutant, tests: Sequence[str]) -> int:
    path = CORE / mutant.module
    code = compile(mutated(mutant, path.read_text()), str(path), "exec")
    name = f"{PACKAGE}.{mutant.module.removesuffix('.py').replace('/', '.')}"
    sys.meta_path.insert(0, _Changed(name.removesuffix(".__init__"), path, code))
    files = sorted({test.split("::")[0] for test in tests})
    return int(pytest.main([*PYTEST, *files], [_Chosen(tests)]))


def _sample(size: int, seed: int, only: Sequence[str]) -> list[Mutant]:
    """Choose from all modules, each by its size, but none left out."""
    rng = random.Random(seed)  # noqa: S311 - a sample, no secret
    every: dict[str, list[Mutant]] = {}
    for path in sorted(CORE.rglob("*.py")):
        module = str(path.relative_to(CORE))
        if not only or module in only:
            every[module] = list(mutants(module, path.read_text()))
    whole = sum(map(len, every.values()))
    chosen = []
    for some in every.values():
        number = max(LEAST, round(size * len(some) / whole)) if whole else 0
        chosen += rng.sample(some, min(number, len(some)))
    print(f"{len(chosen)} of {whole} mutants in {len(every)} modules", flush=True)
    return chosen


def _that_lived(file: Path) -> list[Mutant]:
    """Return those that no test noticed, as they are now: by what they are, not by their place."""
    lived = [one for *one, fate in json.loads(file.read_text()) if fate == "lives"]
    chosen = []
    for module, line, what, _ in lived:
        every = [one for one in mutants(module, (CORE / module).read_text()) if one.what == what]
        if every:
            chosen.append(min(every, key=lambda one: abs(one.line - line)))
    return chosen


def _warm_up() -> None:
    """Import what all processes need, but nothing of what is changed."""
    sys.path.insert(0, str(ROOT))
    # The first: it looks whether it is.
    __import__("pytest_homeassistant_custom_component.plugins")
    __import__("tests.conftest")
    for name in [
        name for name in sys.modules if name.split(".")[0] in ("custom_components", "tests")
    ]:
        del sys.modules[name]


def main() -> None:
    """Try the sample, and print each mutant that lives."""
    parser = argparse.ArgumentParser(prog="scripts/mutate", description=__doc__)
    parser.add_argument("--sample", type=int, default=400, help="how many to try (400)")
    parser.add_argument("--seed", type=int, default=1, help="of the sample (1)")
    parser.add_argument("--only", nargs="+", default=[], help="modules, as findings/rule.py")
    parser.add_argument("--most", type=float, default=60.0, help="s of tests for each (60)")
    parser.add_argument("--again", type=Path, help="try those that lived, of such a file")
    parser.add_argument("--json", type=Path, help="write what became of each to a file")
    given = parser.parse_args()
    if given.again is None:
        chosen = _sample(given.sample, given.seed, given.only)
    else:
        chosen = _that_lived(given.again)
    _warm_up()
    tests = Map.drawn()
    fates: list[tuple[Mutant, str]] = []
    for mutant in chosen:
        told = tests.of(mutant, given.most)
        status = _in_child(
            lambda mutant=mutant, told=told: _test(mutant, told),  # type: ignore[misc]
            SPARE_S + 3 * tests.seconds(told),
        )
        fate = FATES.get(status, "untried")
        fates.append((mutant, fate))
        if fate == "lives":
            print(f"lives: {mutant.module}:{mutant.line}: {mutant.what}", flush=True)
        if given.json is not None:
            given.json.write_text(
                json.dumps([[m.module, m.line, m.what, m.number, fate] for m, fate in fates])
            )
    _tell(fates)


def _tell(fates: Sequence[tuple[Mutant, str]]) -> None:
    by_module: dict[str, Counter[str]] = defaultdict(Counter)
    for mutant, fate in fates:
        by_module[mutant.module][fate] += 1
    for module, counts in sorted(by_module.items(), key=lambda one: -one[1]["lives"]):
        print(f"{module}: {counts['lives']} of {counts.total()} live")
    total = Counter(fate for _, fate in fates)
    print(", ".join(f"{count} {fate}" for fate, count in total.most_common()))


if __name__ == "__main__":
    main()

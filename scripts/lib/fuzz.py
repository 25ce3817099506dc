"""scripts/fuzz: tries the core's properties on homes and streams that no test has tried."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
import functools
import importlib
import inspect
import os
from pathlib import Path
import random
import sys
import time
import traceback
from typing import Any, Final

from hypothesis import is_hypothesis_test, seed

ROOT: Final = Path(__file__).parents[2]
TESTS: Final = ROOT / "tests" / "core"


@dataclass
class Tried:
    """What was tried, by property; what went wrong; and what was met with on the way."""

    examples: Counter[str] = field(default_factory=Counter)
    failures: dict[str, str] = field(default_factory=dict)
    reached: Counter[str] = field(default_factory=Counter)

    def add(self, other: Tried) -> None:
        """Add what another process tried."""
        self.examples += other.examples
        self.failures = other.failures | self.failures
        self.reached += other.reached


def _properties(only: Sequence[str]) -> Iterator[tuple[str, Callable[[], None]]]:
    """Yield the tests that hypothesis gives all they take."""
    for path in sorted(TESTS.glob("test_*.py")):
        module = importlib.import_module(f"tests.core.{path.stem}")
        for name, test in inspect.getmembers(module, is_hypothesis_test):
            asked = not only or any(part in name for part in only)
            if (
                asked
                and test.__module__ == module.__name__
                and not inspect.signature(test).parameters
            ):
                yield f"{path.stem}: {name.removeprefix('test_')}", test


def _count(test: Any, examples: Counter[str], name: str) -> None:
    """Count the examples that a test is given, as many as it asks for at each turn."""
    inner = test.hypothesis.inner_test

    @functools.wraps(inner)
    def counted(*args: object, **kwargs: object) -> object:
        examples[name] += 1
        return inner(*args, **kwargs)

    test.hypothesis.inner_test = counted


def _try(minutes: float, first: int, only: Sequence[str]) -> Tried:
    """Try all properties in turn until the time is up; those that failed no more."""
    sys.path.insert(0, str(ROOT))
    tried, until, seeds = Tried(), time.monotonic() + 60 * minutes, random.Random(first)  # noqa: S311
    properties = dict(_properties(only))
    for name, test in properties.items():
        _count(test, tried.examples, name)
    reached = importlib.import_module("tests.core.lives").reached

    while properties and time.monotonic() < until:
        for name, test in list(properties.items()):
            if time.monotonic() >= until:
                break
            number = seeds.randrange(2**32)
            try:
                seed(number)(test)()
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what was looked for
                tried.failures[name] = (
                    f"seed {number}\n{''.join(traceback.format_exception(error))}"
                )
                del properties[name]
    tried.reached = reached
    return tried


def main() -> None:
    """Try, and tell what was tried and found."""
    parser = argparse.ArgumentParser(prog="scripts/fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long (10)")
    parser.add_argument("--seed", type=int, default=None, help="to try the same again")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", nargs="+", default=[], help="parts of the names of tests")
    given = parser.parse_args()
    first = random.randrange(10**6) if given.seed is None else given.seed  # noqa: S311
    print(f"seed {first}, {given.minutes:g} min, {given.processes} processes", flush=True)
    whole = Tried()
    with ProcessPoolExecutor(given.processes) as pool:
        jobs = [
            pool.submit(_try, given.minutes, first + number, given.only)
            for number in range(given.processes)
        ]
        for job in jobs:
            whole.add(job.result())
    _tell(whole)
    sys.exit(1 if whole.failures else 0)


def _tell(tried: Tried) -> None:
    print("\ntried:")
    for name, number in sorted(tried.examples.items()):
        print(f"{number:8}  {name}")
    lives = tried.reached.pop("any", 0)
    print(f"\nmet with in {lives} lives:")
    for name, number in sorted(tried.reached.items()):
        print(f"{number:8}  {name}")
    for name, text in tried.failures.items():
        print(f"\nFAILED {name}, {text}")
    print(f"\nfuzz: {len(tried.failures)} of {len(tried.examples)} properties failed")


if __name__ == "__main__":
    main()

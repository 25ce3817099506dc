"""scripts/replay: reads a recording, runs the core on it, prints one JSON document."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
import gc
import gzip
import json
from pathlib import Path
import sys
from types import ModuleType
from typing import IO, Any
import zlib

from core_loader import load_core


@contextmanager
def opened(path: Path) -> Iterator[IO[str]]:
    """Open a text file, packed or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        yield file


def parsed(file: IO[str], path: Path) -> Any:
    """Read JSON; where it is none, the error names the file."""
    try:
        return json.load(file)
    except ValueError as error:
        raise ValueError(f"{path}: no JSON: {error}") from error


def main() -> int:
    """Return 0, or 2 where the input can't be used."""
    parser = argparse.ArgumentParser(prog="scripts/replay", description=__doc__)
    parser.add_argument("data", type=Path, help="recording (.csv, .csv.gz) or diagnostics (.json)")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the core's settings, JSON")
    parser.add_argument(
        "--ignore", action="append", default=[], metavar="COLUMN", help="hide a column (repeat)"
    )
    arguments = parser.parse_args()
    # A season is millions of small objects without cycles, and the program is over soon.
    gc.disable()
    core, recording = load_core()
    try:
        print(json.dumps(replayed(core, recording, arguments), indent=1))
    except (OSError, EOFError, ValueError, zlib.error) as error:
        print(f"scripts/replay: {error}", file=sys.stderr)
        return 2
    return 0


def replayed(core: ModuleType, recording: ModuleType, arguments: argparse.Namespace) -> Any:
    """Read, run and report."""
    given: dict[str, Any] = {}
    if arguments.settings is not None:
        with opened(arguments.settings) as file:
            given = parsed(file, arguments.settings)
        if not isinstance(given, dict):
            raise ValueError(f"{arguments.settings}: the settings are no table")
    skipped: Counter[str] = Counter()
    with opened(arguments.data) as file:
        if ".json" in arguments.data.suffixes[-2:]:
            document = recording.unwrap(parsed(file, arguments.data))
            settings = core.Settings.from_mapping({**document["settings"], **given})
            try:
                monitor = core.Monitor(settings, document["state"])
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                raise ValueError(f"{arguments.data}: the state can't be read: {error!r}") from error
            instants = recording.read_diagnostics(document, skipped, arguments.ignore)
        else:
            monitor = core.Monitor(core.Settings.from_mapping(given))
            instants = recording.read_csv(file, skipped, arguments.ignore)
        recording.replay(monitor, instants)
    for what, count in skipped.items():
        print(f"scripts/replay: skipped {count}: {what}", file=sys.stderr)
    return recording.report(monitor, skipped)


if __name__ == "__main__":
    sys.exit(main())

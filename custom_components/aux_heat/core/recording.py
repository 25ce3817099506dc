"""Recordings: the replay format's rows, and diagnostics downloads, to readings; runs to JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
import csv
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import Any, Final

from .monitor import Monitor
from .reading import KINDS, Kind, Quantity, Reading, Value, clean_number, clean_value
from .utilization import by_bin

# A gap longer than this many rows (and 15 min) makes everything unknown.
_GAP_ROWS: Final = 5
_GAP_LEAST: Final = timedelta(minutes=15)
_UNKNOWN: Final = "unknown"
_FLAGS: Final = {"on": True, "off": False, "true": True, "false": False, "1": True, "0": False}
_TIMESTAMP: Final = "timestamp"
# What was so, for those who score: never read here.
_TRUTH: Final = "truth_"
_NOT_IN_TOTALS: Final = frozenset({"uncertain_kwh", "outage_kwh", "outage_cost", "unpriced_kwh"})


class RecordingError(ValueError):
    """A recording that can't be read; the message says where and why."""


def read_csv(
    lines: Iterable[str], skipped: Counter[str], ignore: Collection[str] = ()
) -> Iterator[tuple[datetime, list[Reading]]]:
    """Yield each instant of a recording with its readings that are news.

    ``lines`` is a text file. Cells and rows that can't be read are counted in ``skipped`` by what
    is wrong with them. Raises RecordingError on an unknown or missing column.
    """
    rows = csv.reader(lines)
    try:
        stamp, columns = _columns(next(rows, []), ignore)
        times, cells = _timed(rows, stamp, skipped)
    except csv.Error as error:
        raise RecordingError(f"line {rows.line_num}: {error}") from None
    if not times:
        raise RecordingError("the recording has no row that can be read")
    step = _median_step(times)
    gap = max(_GAP_ROWS * step, _GAP_LEAST)
    before = [""] * len(columns)
    last = times[0]
    for at, row in _in_order(times, cells, skipped):
        if at - last > gap:
            yield last + step, [Reading(last + step, quantity, None) for _, quantity in columns]
            before = [""] * len(columns)
        last = at
        readings = []
        width = len(row)
        for position, (index, quantity) in enumerate(columns):
            if index >= width or (cell := row[index]) == before[position] or not cell:
                continue
            try:
                readings.append(Reading(at, quantity, parse_cell(quantity, cell)))
            except ValueError:
                skipped[f"{quantity}: not a value of its kind"] += 1
            else:
                before[position] = cell
        yield at, readings
    yield last + step, [Reading(last + step, quantity, None) for _, quantity in columns]


def _columns(header: list[str], ignore: Collection[str]) -> tuple[int, list[tuple[int, Quantity]]]:
    """Return where the timestamps are, and where each quantity is."""
    names = [name.lstrip("\ufeff").strip() for name in header]
    if _TIMESTAMP not in names:
        raise RecordingError(f"there is no column {_TIMESTAMP!r}")
    _check_columns([name for name in names if name != _TIMESTAMP])
    _check_columns(ignore)
    for name in names:
        if names.count(name) > 1 and not name.startswith(_TRUTH):
            raise RecordingError(f"column {name!r} is there more than once")
    known = {quantity.value: quantity for quantity in Quantity}
    return names.index(_TIMESTAMP), [
        (index, known[name])
        for index, name in enumerate(names)
        if name in known and name not in ignore
    ]


def _check_columns(names: Iterable[str]) -> None:
    known = [quantity.value for quantity in Quantity]
    for name in names:
        if name not in known and not name.startswith(_TRUTH):
            raise RecordingError(f"unknown column {name!r}; known are {', '.join(known)}")


def _in_order(
    times: list[datetime], cells: list[list[str]], skipped: Counter[str]
) -> Iterator[tuple[datetime, list[str]]]:
    """Leave out rows that are not in the order of time."""
    last: datetime | None = None
    for index, (at, row) in enumerate(zip(times, cells, strict=True)):
        if last is not None:
            after = times[index + 1] if index + 1 < len(times) else at
            # A slip into the future is the odd one out where the next row goes on before it:
            # taken at its word it would make all others too old.
            if at < last or last <= after < at:
                skipped["row out of order"] += 1
                continue
        last = at
        yield at, row


def _timed(
    rows: Iterable[list[str]], stamp: int, skipped: Counter[str]
) -> tuple[list[datetime], list[list[str]]]:
    times: list[datetime] = []
    cells: list[list[str]] = []
    for row in rows:
        if not row:
            continue
        try:
            times.append(_parse_time(row[stamp]))
        except ValueError, OverflowError, IndexError:
            skipped["timestamp that can't be read"] += 1
            continue
        cells.append(row)
    return times, cells


def _parse_time(text: str) -> datetime:
    """Return an instant in UTC, which it is taken for where no offset is given."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is UTC:
        return at
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def _median_step(times: list[datetime]) -> timedelta:
    steps = [after - before for before, after in pairwise(times)]
    forward = [step for step in steps if step > timedelta()]
    if not forward:
        return timedelta(minutes=1)
    return timedelta(seconds=median(step.total_seconds() for step in forward))


def parse_cell(quantity: Quantity, cell: str) -> Value | None:
    """Return a cell's value; None for ``unknown``. Raises ValueError on anything else wrong."""
    if cell == _UNKNOWN:
        return None
    kind = KINDS[quantity]
    if kind is Kind.TEXT:
        return cell
    if kind is Kind.FLAG:
        if cell.lower() not in _FLAGS:
            raise ValueError(f"{quantity}: {cell!r} is not on or off")
        return _FLAGS[cell.lower()]
    return clean_number(quantity, float(cell))


def unwrap(document: Any) -> dict[str, Any]:
    """Return what a diagnostics download holds for a replay; raises RecordingError on others."""
    data = document.get("data", document) if isinstance(document, dict) else None
    if not isinstance(data, dict) or not isinstance(data.get("readings"), list):
        raise RecordingError("no list of readings in this file: is it a diagnostics download?")
    if not isinstance(data.get("settings", {}), dict):
        raise RecordingError("the settings in this file are no table")
    return {"settings": {}, "state": None, **data}


def read_diagnostics(
    document: Mapping[str, Any], skipped: Counter[str], ignore: Collection[str] = ()
) -> Iterator[tuple[datetime, list[Reading]]]:
    """Yield each instant of a diagnostics download's readings.

    Those that can't be read are counted in ``skipped``. Raises RecordingError on an unknown column
    to ignore.
    """
    _check_columns(ignore)
    together: list[Reading] = []
    for entry in document["readings"]:
        try:
            at, name, value = entry
            quantity = Quantity(name)
            reading = Reading(_parse_time(at), quantity, clean_value(quantity, value))
        except TypeError, ValueError, OverflowError:
            skipped["reading that can't be read"] += 1
            continue
        if quantity in ignore:
            continue
        # What others claim was told with what follows it, and after all that stands before it.
        is_next = quantity is Quantity.CLAIMED_POWER_W
        if together and (is_next or together[0].at != reading.at):
            yield together[0].at, together
            together = []
        together.append(reading)
    if together:
        yield together[0].at, together


def replay(monitor: Monitor, instants: Iterable[tuple[datetime, list[Reading]]]) -> None:
    """Run a recording through a monitor, to the end of what its last values can tell."""
    last: datetime | None = None
    for at, readings in instants:
        monitor.process(at, readings)
        last = at
    if last is not None:
        monitor.advance(last + timedelta(hours=1))


def report(monitor: Monitor, skipped: Mapping[str, int]) -> dict[str, Any]:
    """Return what ``scripts/replay`` prints."""
    total, economic = monitor.ledger.total, monitor.economic_balance_point
    return {
        "runs": [run.as_dict() for run in monitor.ledger.runs],
        "findings": [finding.as_dict() for finding in monitor.findings()],
        "balance_point_c": monitor.balance_point.outdoor_c,
        "balance_point_uncertainty_k": monitor.balance_point.uncertainty_k,
        "balance_point_is_default": monitor.balance_point.is_default,
        "strip_kw": monitor.strip_kw,
        "economic_balance_point_c": economic.outdoor_c if economic else None,
        "utilization": by_bin(monitor.utilization.all()),
        "totals": {
            name: round(value, 4) if isinstance(value, float) else value
            for name, value in total.as_dict().items()
            # The contract's totals have what is sure and what could be avoided; the rest stands
            # with each run.
            if name not in _NOT_IN_TOTALS
        },
        "skipped": {"dropped as too old": monitor.dropped, **skipped},
    }

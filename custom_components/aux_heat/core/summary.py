"""The summary of a period: what backup heat used and cost in it, why, and in which weather."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import floor
from operator import attrgetter
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from .ledger import Ledger
from .local_day import by_local_day, first_instant
from .period import Period
from .run import Cause, Run
from .share import Share

# As wide as the EPA's bins of outdoor temperature.
_BIN_F: Final = 5
# What of a share may be unknown of a run; its money, once it has a price.
_MEASURED: Final = tuple(name for name in Share.__slots__ if name in Run.__slots__)
_COST: Final = "cost"
# Extra energy, and the money that goes with it: fuel and electricity can't be compared in kWh.
_EXTRA: Final = {"penalty_kwh": "penalty_cost", "outage_kwh": "outage_cost"}
# What conversion between degrees may cost in the last digits.
_DIGITS: Final = 6


class RunSoFar(NamedTuple):
    """The run in progress, as it would be entered if it ended now."""

    run: Run
    days: Mapping[date, Share]


@dataclass(frozen=True, slots=True)
class Sum:
    """What several runs, or parts of runs, have together.

    ``unknown`` names the sums that nothing tells: they are 0 in ``share`` and are not 0.
    Where some runs tell and others do not, ``unpriced_kwh`` is the energy that no price was known
    for, and ``runs_without_energy`` counts the runs whose energy isn't known.
    """

    share: Share
    unknown: frozenset[str]
    runs_without_energy: int

    @property
    def unpriced_kwh(self) -> float:
        """Energy that no price was known for."""
        return self.share.unpriced_kwh

    def value(self, name: str) -> float | None:
        """Return one of the share's sums; None where it is unknown."""
        value: float = getattr(self.share, name)
        return None if name in self.unknown else value


class Part(NamedTuple):
    """A part of a summary: its sum, and how much of the whole it is (None: of nothing)."""

    sum: Sum
    fraction: float | None


class OutdoorBin(NamedTuple):
    """Five degrees Fahrenheit of weather, from ``low_f`` (included) to ``high_f``."""

    low_f: int
    high_f: int

    @classmethod
    def of(cls, outdoor_c: float) -> OutdoorBin:
        """Return the bin that an outdoor temperature lies in."""
        low_f = floor(round(outdoor_c * 9 / 5 + 32, _DIGITS) / _BIN_F) * _BIN_F
        return cls(low_f, low_f + _BIN_F)

    def __str__(self) -> str:
        """Return it as the EPA writes it."""
        return f"{self.low_f}-{self.high_f}"


class Comparison(NamedTuple):
    """The same days of two seasons: those that are known of both."""

    period: Period
    sum: Sum
    period_before: Period
    sum_before: Sum


@dataclass(frozen=True, slots=True)
class Summary:
    """What is known of a period, the run in progress included.

    ``fraction_of`` says what the parts are parts of: ``energy_kwh``, or ``duration_s`` where the
    energy of some run is unknown. Bins are of each run's mean outdoor temperature (None:
    unknown). ``runs_without_details`` counts old runs of which only sums are kept: no bin has
    them, and bins are parts of the others. ``comparison`` is None where nothing is known of the
    season before. ``since`` is the local day on which counting began (None: not yet); of a period
    that was over by then, or hasn't begun, nothing is known.
    """

    period: Period
    total: Sum
    fraction_of: str
    by_cause: dict[Cause, Part]
    by_outdoor: dict[OutdoorBin | None, Part]
    runs_without_details: int
    comparison: Comparison | None
    since: date | None


class _Piece(NamedTuple):
    """What of a run lies in a period."""

    run: Run
    fraction: float
    begins: bool


def _together(pieces: Sequence[_Piece]) -> Share:
    """Return the runs' own figures, as far as they are known."""
    total = Share(
        runs=sum(piece.begins for piece in pieces),
        duration_s=sum((piece.run.duration_s * piece.fraction for piece in pieces), 0.0),
    )
    for name in _MEASURED:
        of_each = attrgetter(name)
        known = ((of_each(piece.run), piece.fraction) for piece in pieces)
        setattr(total, name, sum((value * part for value, part in known if value), 0.0))
    return total


def summarize(
    ledger: Ledger, period: Period, today: date, zone: ZoneInfo, so_far: RunSoFar | None = None
) -> Summary:
    """Sum up the local days of a period, as far as they have come by today.

    A run's time, energy and money belong to the days on which it ran; it counts for the day on
    which it began.
    """
    pieces = _pieces(ledger, period, zone, so_far)
    total = _total(ledger, period, today, pieces, so_far)
    fraction_of = "duration_s" if total.runs_without_energy else "energy_kwh"
    in_all = getattr(total.share, fraction_of)

    def part(share: Share, of: Sequence[_Piece], whole: float) -> Part:
        value = getattr(share, fraction_of)
        return Part(_sum(share, of), round(value / whole, 4) if whole else None)

    causes = ledger.by_cause(*period)
    if so_far is not None:
        _add_days(causes.setdefault(so_far.run.cause, Share()), so_far.days, period)
    of_cause: dict[Cause, list[_Piece]] = {}
    by_bin: dict[OutdoorBin | None, list[_Piece]] = {}
    for piece in pieces:
        of_cause.setdefault(piece.run.cause, []).append(piece)
        outdoor_c = piece.run.outdoor_c
        by_bin.setdefault(None if outdoor_c is None else OutdoorBin.of(outdoor_c), []).append(piece)
    shares = {each: _together(of) for each, of in by_bin.items()}
    in_bins = sum(getattr(share, fraction_of) for share in shares.values())
    return Summary(
        period=period,
        total=total,
        fraction_of=fraction_of,
        by_cause={
            cause: part(causes[cause], of_cause.get(cause, []), in_all)
            for cause in Cause
            if cause in causes and causes[cause].duration_s
        },
        by_outdoor={
            each: part(shares[each], by_bin[each], in_bins)
            for each in sorted(by_bin, key=lambda each: (each is None, each))
        },
        runs_without_details=max(0, total.share.runs - sum(piece.begins for piece in pieces)),
        comparison=_compare(ledger, period.until(today), zone, so_far),
        since=ledger.since,
    )


def sum_up(
    ledger: Ledger, period: Period, today: date, zone: ZoneInfo, so_far: RunSoFar | None = None
) -> Sum:
    """Return a summary's total alone, which is less work."""
    pieces = _pieces(ledger, period, zone, so_far)
    return _total(ledger, period, today, pieces, so_far)


def _total(
    ledger: Ledger,
    period: Period,
    today: date,
    pieces: Sequence[_Piece],
    so_far: RunSoFar | None,
) -> Sum:
    total = _sum(_days(ledger, period, so_far), pieces)
    if period.first > today or (ledger.since is not None and period.last < ledger.since):
        # Long-term statistics may have told what was used then, and nothing more.
        told = {name for name in Share.__slots__ if getattr(total.share, name)}
        total = replace(total, unknown=frozenset(Share.__slots__) - told)
    return total


def _compare(
    ledger: Ledger, period: Period, zone: ZoneInfo, so_far: RunSoFar | None
) -> Comparison | None:
    if ledger.since is None:
        return None
    # Of its first day a part is missing.
    fair = period.with_data_before(ledger.since + timedelta(days=1))
    if fair is None:
        return None
    before = fair.shifted(-1)
    return Comparison(
        fair,
        _sum(_days(ledger, fair, so_far), _pieces(ledger, fair, zone, so_far)),
        before,
        _sum(_days(ledger, before, None), _pieces(ledger, before, zone, None)),
    )


def _days(ledger: Ledger, period: Period, so_far: RunSoFar | None) -> Share:
    total = Share()
    _add_days(total, ledger.days, period)
    if so_far is not None:
        _add_days(total, so_far.days, period)
    return total


def _add_days(total: Share, days: Mapping[date, Share], period: Period) -> None:
    for day in sorted(days):
        if period.first <= day <= period.last:
            total.add(days[day])


def _pieces(
    ledger: Ledger, period: Period, zone: ZoneInfo, so_far: RunSoFar | None
) -> list[_Piece]:
    """Return what of each run lies in a period, in the order of time."""
    begin = first_instant(period.first, zone)
    end = first_instant(period.last + timedelta(days=1), zone)
    runs = ledger.between(begin, end)
    if so_far is not None:
        runs.append(so_far.run)
    pieces = []
    for run in runs:
        if begin <= run.start and run.end <= end and run.start < end:
            # All but the two at the edges; there may be thousands.
            pieces.append(_Piece(run, 1.0, begins=True))
            continue
        begins = period.first <= run.start.astimezone(zone).date() <= period.last
        seconds = sum(
            day_s
            for day, day_s in by_local_day(run.start, run.end, zone)
            if period.first <= day <= period.last
        )
        if seconds:
            pieces.append(_Piece(run, seconds / run.duration_s, begins))
    return pieces


def _sum(share: Share, pieces: Sequence[_Piece]) -> Sum:
    runs = [piece.run for piece in pieces]
    return Sum(
        share,
        frozenset(name for name in _MEASURED if not _is_known(name, share, runs)),
        sum(piece.begins for piece in pieces if piece.run.energy_kwh is None),
    )


def _is_known(name: str, share: Share, runs: Sequence[Run]) -> bool:
    """Return whether a sum of 0 is nothing, and not unknown."""
    if getattr(share, name) or not (share.duration_s or share.energy_kwh):
        return True
    if name.endswith(_COST) and share.unpriced_kwh and not share.cost:
        return False
    if runs:
        return any(getattr(run, name) is not None for run in runs)
    # Of old runs only sums are left. Where there is extra money and no energy, fuel was burned.
    if name in _EXTRA:
        return not getattr(share, _EXTRA[name])
    return bool(share.energy_kwh)

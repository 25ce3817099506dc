"""The verdict on a ledger after crashes: what was lost, doubled, split, or is further off than due.

All times are seconds since the epoch; what is dark is what the recorder has nothing of.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, Final, NamedTuple, Self

_J_PER_KWH: Final = 3.6e6


class Span(NamedTuple):
    """A stretch of time."""

    begin: float
    end: float

    def shared_s(self, other: Span) -> float:
        """Return for how long two stretches go together."""
        return max(0.0, min(self.end, other.end) - max(self.begin, other.begin))


class Entered(NamedTuple):
    """A run in the ledger."""

    span: Span
    energy_kwh: float
    estimated: bool

    @classmethod
    def from_dict(cls, run: dict[str, Any]) -> Self:
        """Return a run as it is stored."""
        start, end = (datetime.fromisoformat(run[key]).timestamp() for key in ("start", "end"))
        span = Span(start, end)
        return cls(span, run["energy_kwh"] or 0.0, run["estimated"])


class Actual(NamedTuple):
    """A run as it really was."""

    span: Span
    energy_kwh: float


@dataclass(frozen=True, slots=True)
class Limits:
    """What is allowed: a report's length with what the machine adds to it, and the strips' W."""

    report_s: float
    strips_w: float
    # Where the evidence gives no measured energy each run is marked.
    always_estimated: bool = False


@dataclass(slots=True)
class Verdict:
    """What was found of one house's runs, or of several houses' together."""

    runs: int = 0
    exact: int = 0
    estimated: int = 0
    unseen: int = 0
    off_exact_s: float = 0.0
    off_exact_kwh: float = 0.0
    off_dark_s: float = 0.0
    off_dark_kwh: float = 0.0
    # By how much a run was further off than the time nobody measured: less than 0 is well.
    beyond_dark_s: float = 0.0
    breaches: list[str] = field(default_factory=list)

    def add(self, other: Verdict) -> None:
        """Take another house's verdict in."""
        self.runs += other.runs
        self.exact += other.exact
        self.estimated += other.estimated
        self.unseen += other.unseen
        self.off_exact_s = max(self.off_exact_s, other.off_exact_s)
        self.off_exact_kwh = max(self.off_exact_kwh, other.off_exact_kwh)
        self.off_dark_s = max(self.off_dark_s, other.off_dark_s)
        self.off_dark_kwh = max(self.off_dark_kwh, other.off_dark_kwh)
        self.beyond_dark_s = max(self.beyond_dark_s, other.beyond_dark_s)
        self.breaches.extend(other.breaches)


def dark_spans(reports: Iterable[float], longest_s: float) -> list[Span]:
    """Return where two reports are further apart than that."""
    in_order = sorted(reports)
    return [Span(one, other) for one, other in pairwise(in_order) if other - one > longest_s]


def judge(
    truth: Sequence[Actual],
    ledger: Sequence[Entered],
    dark: Sequence[Span],
    down: Sequence[Span],
    limits: Limits,
) -> Verdict:
    """Compare a ledger with the truth.

    ``dark`` is what the recorder has nothing of; ``down``, the part of it when nothing ran.
    """
    verdict = Verdict()
    for one, other in pairwise(ledger):
        if other.span.begin < one.span.end:
            verdict.breaches.append(f"overlapping: {_said(one.span)} and {_said(other.span)}")
    expected = join_over_dark(truth, dark, limits)
    for run in expected:
        _judge_one(run, ledger, dark, down, limits, verdict)
    if expected:
        whole = Span(expected[0].span.begin, expected[-1].span.end)
        for entered in ledger:
            over = [run for run in expected if run.span.shared_s(entered.span)]
            if len(over) > 1:
                verdict.breaches.append(f"{len(over)} runs became one: {_said(entered.span)}")
            if not over and whole.shared_s(entered.span):
                verdict.breaches.append(f"there was no such run: {_said(entered.span)}")
    return verdict


def join_over_dark(truth: Sequence[Actual], dark: Sequence[Span], limits: Limits) -> list[Actual]:
    """Join runs between which nobody saw the strips off: by the rules that is one run."""
    joined: list[Actual] = []
    for run in truth:
        if joined:
            off = Span(joined[-1].span.end, run.span.begin)
            if any(off.end - off.begin - one.shared_s(off) < limits.report_s for one in dark):
                span = Span(joined[-1].span.begin, run.span.end)
                # What the strips would have used, had they run on.
                between_kwh = (off.end - off.begin) * limits.strips_w / _J_PER_KWH
                energy_kwh = joined[-1].energy_kwh + between_kwh + run.energy_kwh
                joined[-1] = Actual(span, energy_kwh)
                continue
        joined.append(run)
    return joined


def _judge_one(
    run: Actual,
    ledger: Sequence[Entered],
    dark: Sequence[Span],
    down: Sequence[Span],
    limits: Limits,
    verdict: Verdict,
) -> None:
    verdict.runs += 1
    wide = Span(run.span.begin - limits.report_s, run.span.end + limits.report_s)
    dark_s = sum(run.span.shared_s(span) for span in dark)
    is_whole = not any(wide.shared_s(span) for span in dark)
    found = [entered for entered in ledger if entered.span.shared_s(run.span)]
    if not found and run.span.end - run.span.begin - dark_s < 2 * limits.report_s:
        verdict.unseen += 1
        return
    if len(found) != 1:
        what = "lost" if not found else f"became {len(found)}"
        verdict.breaches.append(f"{what}: {_said(run.span)} {[_said(one.span) for one in found]}")
        return
    entered = found[0]
    off_s = max(
        abs(entered.span.begin - run.span.begin),
        abs(entered.span.end - run.span.end),
    )
    off_kwh = abs(entered.energy_kwh - run.energy_kwh)
    verdict.estimated += entered.estimated
    allowed_s = limits.report_s + (0.0 if is_whole else dark_s)
    # Late at both ends by a report, at the most.
    allowed_kwh = (allowed_s + limits.report_s) * limits.strips_w / _J_PER_KWH
    if is_whole:
        verdict.exact += 1
        verdict.off_exact_s = max(verdict.off_exact_s, off_s)
        verdict.off_exact_kwh = max(verdict.off_exact_kwh, off_kwh)
        if entered.estimated and not limits.always_estimated:
            verdict.breaches.append(f"measured throughout, and yet estimated: {_said(run.span)}")
    else:
        verdict.off_dark_s = max(verdict.off_dark_s, off_s)
        verdict.off_dark_kwh = max(verdict.off_dark_kwh, off_kwh)
        verdict.beyond_dark_s = max(verdict.beyond_dark_s, off_s - dark_s)
        down_s = sum(run.span.shared_s(span) for span in down)
        if down_s > limits.report_s and not entered.estimated:
            verdict.breaches.append(
                f"nobody measured for {down_s:.1f} s, and yet not estimated: {_said(run.span)}"
            )
    if off_s > allowed_s or off_kwh > allowed_kwh:
        verdict.breaches.append(
            f"off by {off_s:.2f} s and {off_kwh:.4f} kWh, {allowed_s:.2f} s and"
            f" {allowed_kwh:.4f} kWh are allowed: {_said(run.span)}, {_said(entered.span)}"
        )


def _said(span: Span) -> str:
    begin, end = (datetime.fromtimestamp(at, UTC) for at in span)
    return f"{begin:%H:%M:%S.%f} to {end:%H:%M:%S.%f}"

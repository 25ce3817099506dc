"""Drafts: stages that overlap are one run, with the energy of them all."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from custom_components.aux_heat.core import EvidenceKind, Ledger, Quantity, Settings
from custom_components.aux_heat.core.draft import Draft, join_overlapping
from custom_components.aux_heat.core.reading import Values
from custom_components.aux_heat.core.rules import Rules

from .home import instant

RULES = Rules.of(Settings(balance_point_c=0.0))


def draft(start: str, end: str | None = None, power_w: float | None = 5000.0) -> Draft:
    """Return a draft of constant power; one that has only just begun without an end."""
    values = Values()
    values.put(Quantity.OUTDOOR_C, 4.0)
    began = Draft.begin(instant(start), EvidenceKind.HOME_METER, 0.8, values, RULES.zone)
    if end is not None:
        began.add(instant(start), instant(end), power_w, values, RULES)
    return began


def entered(*drafts: Draft) -> list[tuple[str, float | None]]:
    """Return the runs that a ledger has of drafts: from when to when, and their energy."""
    ledger = Ledger()
    for one in join_overlapping(drafts, RULES.zone):
        ledger.add(one, RULES)
    return [(f"{run.start:%H:%M}-{run.end:%H:%M}", run.energy_kwh) for run in ledger.runs]


@pytest.mark.parametrize(
    ("drafts", "runs"),
    [
        ([], []),
        # Stages, one after the other and one within the other, in whatever order.
        (
            [draft("7:00", "7:30"), draft("6:30", "7:15"), draft("9:00", "9:12")],
            [("06:30-07:30", 6.25), ("09:00-09:12", 1.0)],
        ),
        # One that ends as the next begins is a run of its own.
        (
            [draft("6:00", "6:30"), draft("6:30", "7:00")],
            [("06:00-06:30", 2.5), ("06:30-07:00", 2.5)],
        ),
        # One that has only just come on adds nothing yet; two such are no run.
        ([draft("6:00", "6:30"), draft("6:20")], [("06:00-06:30", 2.5)]),
        ([draft("6:00"), draft("6:00")], []),
    ],
)
def test_stages_that_overlap_are_one_run(
    drafts: list[Draft], runs: list[tuple[str, float | None]]
) -> None:
    assert entered(*drafts) == runs
    assert entered(*reversed(drafts)) == runs


def test_a_stage_tells_of_the_last_defrost_where_the_first_did_not_know() -> None:
    first, second = draft("6:00", "6:30"), draft("6:10", "6:40")
    first.since_defrost_s, second.since_defrost_s = None, 120.0
    assert Draft.joined((first, second), ZoneInfo("UTC")).since_defrost_s == 120.0


@pytest.mark.parametrize(("power_w", "peak_w"), [(5000.0, 2000.0), (None, None)])
def test_a_part_has_its_share_of_what_is_known(power_w: float | None, peak_w: float | None) -> None:
    whole = draft("6:00", "6:30", power_w)
    part = whole.scaled(0.4)
    assert part.peak_w == peak_w
    assert entered(part) == [("06:00-06:30", None if power_w is None else 1.0)]

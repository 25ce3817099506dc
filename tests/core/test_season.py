"""Seasons: which days a heating season has."""

from __future__ import annotations

from datetime import date

import pytest

from custom_components.aux_heat.core import Settings, SettingsError
from custom_components.aux_heat.core.season import Season

JULY, JANUARY = 7, 1


@pytest.mark.parametrize(
    ("day", "begins_in", "first", "last"),
    [
        (date(2026, 1, 15), JULY, date(2025, 7, 1), date(2026, 6, 30)),
        (date(2026, 7, 1), JULY, date(2026, 7, 1), date(2027, 6, 30)),
        (date(2026, 6, 30), JULY, date(2025, 7, 1), date(2026, 6, 30)),
        (date(2026, 7, 15), JANUARY, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_winter_is_never_parted(day: date, begins_in: int, first: date, last: date) -> None:
    """North of the equator a season spans the new year, south of it the year."""
    assert Season.of(day, begins_in) == (first, last)


def test_the_season_before_ends_the_day_before() -> None:
    """Seasons follow each other without a gap."""
    season = Season.of(date(2026, 11, 22), JULY)
    assert season.before() == (date(2025, 7, 1), date(2026, 6, 30))


@pytest.mark.parametrize("month", [0, 13, "July"])
def test_a_month_that_is_none_is_refused(month: object) -> None:
    """The message names the setting."""
    with pytest.raises(SettingsError, match="season_begins_in"):
        Settings.from_mapping({"season_begins_in": month})

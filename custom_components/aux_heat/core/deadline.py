"""Deadlines: when something has to be looked at again, though no reading comes."""

from __future__ import annotations

from datetime import datetime


def earliest(*due: datetime | None) -> datetime | None:
    """Return the first of several; None where nothing is due."""
    first: datetime | None = None
    for at in due:
        if at is not None and (first is None or at < first):
            first = at
    return first

"""Instants to text and back."""

from __future__ import annotations

from datetime import datetime


def as_stored(at: datetime | None) -> str | None:
    """Return an instant as stored."""
    return None if at is None else at.isoformat()


def as_time(stored: str | None) -> datetime | None:
    """Return the instant that ``as_stored`` wrote."""
    return None if stored is None else datetime.fromisoformat(stored)

"""Kinds of weather, in each of which a compressor draws about the same."""

from __future__ import annotations

from typing import Final

_WEATHER_K: Final = 2.0


def weather_of(outdoor_c: float | None) -> int | None:
    """Return the kind of weather at this temperature outside; None: not known."""
    return None if outdoor_c is None else round(outdoor_c / _WEATHER_K)

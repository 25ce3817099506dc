"""The spread of figures, by which outliers hardly count."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Final

# Standard deviation per median absolute deviation, of a normal distribution.
_NORMAL: Final = 1.4826


def spread_of(deviations: Sequence[float]) -> float:
    """Return the standard deviation of figures from how far each is off, whatever the sign."""
    return _NORMAL * median(map(abs, deviations))

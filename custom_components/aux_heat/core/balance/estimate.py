"""What one road says of the balance point."""

from __future__ import annotations

from typing import NamedTuple


class Estimate(NamedTuple):
    """Outdoor temperature, degC, and its standard error, K."""

    outdoor_c: float
    error_k: float

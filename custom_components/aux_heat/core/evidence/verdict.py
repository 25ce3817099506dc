"""What one kind of evidence says at an instant."""

from __future__ import annotations

from datetime import datetime
from typing import Final, NamedTuple


class Verdict(NamedTuple):
    """Whether backup heat runs (None: this evidence can't tell), at what power, and since when.

    ``power_w`` is None where the run is seen but its size isn't known. ``since`` is when the state
    began where that lies before the instant it became clear. ``withdrawn``: the run that this
    evidence had claimed never was one. ``dipped``: the compressor's power dipped as the strips
    came on, as it does in defrost.
    """

    on: bool | None
    power_w: float | None = None
    since: datetime | None = None
    confidence: float = 0.0
    estimated: bool = False
    withdrawn: bool = False
    dipped: bool = False


UNKNOWN: Final = Verdict(None)

"""The thermostat's word: it says itself that aux heat runs."""

from __future__ import annotations

from typing import Final

from ..reading import Quantity, Values
from .verdict import UNKNOWN, Verdict

# Late by a poll and blind to defrost, but never wrong about its own call.
_CONFIDENCE: Final = 0.95
_OFF: Final = Verdict(on=False)


def judge(values: Values, strip_w: float | None) -> Verdict:
    """Return the thermostat's word, with the strips' size as the power while they run."""
    running = values.flag(Quantity.AUX_RUNNING)
    if running is None:
        return UNKNOWN
    if not running:
        return _OFF
    return Verdict(on=True, power_w=strip_w, confidence=_CONFIDENCE, estimated=True)

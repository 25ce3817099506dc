"""The strips' own circuit: prompt and exact."""

from __future__ import annotations

from typing import Any, Final

from ..reading import Quantity, Values
from .verdict import UNKNOWN, Verdict

_CONFIDENCE: Final = 0.99
# Below half a kW a circuit shows the blower or a crankcase heater, not strips: the smallest
# strips in homes have more than 2 kW. Once they run, they count until they are clearly gone.
_ON_W: Final = 700.0
_OFF_W: Final = 500.0
_OFF: Final = Verdict(on=False)


class StripsCircuit:
    """Judges the power of a circuit on which the strips stand alone or with the blower.

    Or one on which other backup does, that draws more than ``on_w`` while it runs.
    """

    def __init__(self, on_w: float = _ON_W, off_w: float = _OFF_W) -> None:
        """Start with the strips off."""
        self._on_w, self._off_w = on_w, off_w
        self._on = False

    def update(self, values: Values) -> Verdict:
        """Return what the circuit shows now."""
        power_w = values.number(Quantity.AUX_POWER_W)
        if power_w is None:
            self._on = False
            return UNKNOWN
        self._on = power_w > (self._off_w if self._on else self._on_w)
        return Verdict(on=True, power_w=power_w, confidence=_CONFIDENCE) if self._on else _OFF

    def as_dict(self) -> dict[str, Any]:
        """Return whether they run, as stored."""
        return {"on": self._on}

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._on = stored["on"]

"""What holds at an instant: the readings in force, and what was concluded from them."""

from __future__ import annotations

from typing import NamedTuple

from .reading import Quantity, Values


class Situation(NamedTuple):
    """Facts of one instant; None is unknown. Power in W.

    ``compressor``: whether the compressor runs, as the thermostat says or a meter shows.
    ``called_without_draw``: aux is called, and no meter shows the draw. ``evidence``: the kind of
    evidence that says so of ``aux``.
    """

    values: Values
    calling: bool | None
    aux: bool | None
    aux_w: float | None
    compressor: bool | None
    called_without_draw: bool
    evidence: str | None = None

    @property
    def facts(self) -> tuple[object, ...]:
        """All that was concluded but the power, which wavers."""
        _, calling, aux, _, *rest = self
        return calling, aux, *rest

    @property
    def emergency(self) -> bool | None:
        """Whether emergency heat is selected."""
        return self.values.flag(Quantity.EMERGENCY_HEAT)

    @property
    def outdoor_c(self) -> float | None:
        """Outdoor temperature, degC."""
        return self.values.number(Quantity.OUTDOOR_C)

    @property
    def indoor_c(self) -> float | None:
        """Indoor temperature, degC."""
        return self.values.number(Quantity.INDOOR_C)

    @property
    def setpoint_c(self) -> float | None:
        """Heating setpoint, degC."""
        return self.values.number(Quantity.SETPOINT_C)

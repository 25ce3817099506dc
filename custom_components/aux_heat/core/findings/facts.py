"""The facts that findings turn on: what is selected, called, drawn and running."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final, NamedTuple, Self

from ..reading import Quantity, Values
from ..run import EvidenceKind
from ..situation import Situation


class Meter(StrEnum):
    """What can see the strips draw, or a burner burn."""

    CIRCUIT = "circuit"
    HVAC_CIRCUIT = "hvac_circuit"
    HOME = "home"
    FUEL = "fuel"
    # The thermostat's word beside the home's meter, which can only say that it can't be so.
    JOINED = "joined"


_METERS: Final = {
    EvidenceKind.STRIPS_CIRCUIT: Meter.CIRCUIT,
    EvidenceKind.HVAC_CIRCUIT: Meter.HVAC_CIRCUIT,
    EvidenceKind.HOME_METER: Meter.HOME,
    EvidenceKind.FUEL_METER: Meter.FUEL,
}

_SEE_COMPRESSOR: Final = (
    Quantity.HVAC_POWER_W,
    Quantity.HOME_POWER_W,
    Quantity.HOME_ENERGY_KWH,
)


class Facts(NamedTuple):
    """Facts that hold until one of them changes; None is unknown.

    ``calling``: the thermostat calls for heat. ``aux``: backup heat runs. ``said``: the thermostat
    says that it calls aux. ``refused``: aux is called and the home draws too little for it.
    ``emergency``: emergency heat is selected. ``meter``: what sees a draw, None where only the
    thermostat's word is known. ``told``: so it is of the compressor, and most often that word means
    no more than that it is called.
    """

    calling: bool | None = None
    aux: bool | None = None
    compressor: bool | None = None
    refused: bool = False
    emergency: bool | None = None
    said: bool | None = None
    defrosting: bool | None = None
    action: str | None = None
    mode: str | None = None
    meter: Meter | None = None
    told: bool = False

    @classmethod
    def of(cls, situation: Situation) -> Self:
        """Return those of a situation."""
        values = situation.values
        action = values.text(Quantity.HVAC_ACTION)
        return cls(
            situation.calling,
            situation.aux,
            situation.compressor,
            situation.called_without_draw,
            values.flag(Quantity.EMERGENCY_HEAT),
            values.flag(Quantity.AUX_RUNNING),
            True if action == "defrosting" else values.flag(Quantity.DEFROSTING),
            action,
            values.text(Quantity.HVAC_MODE),
            _meter(situation.evidence, values),
            all(values.number(meter) is None for meter in _SEE_COMPRESSOR),
        )

    @classmethod
    def from_list(cls, stored: list[Any]) -> Self:
        """Return the facts that were stored as a list."""
        facts = cls(*stored)
        return facts._replace(meter=None if facts.meter is None else Meter(facts.meter))

    @property
    def backup_called(self) -> bool | None:
        """Whether backup heat is called, beside the heat pump or in its place."""
        if self.said or (self.emergency and self.calling):
            return True
        return self.said

    @property
    def draws(self) -> bool:
        """Whether a meter shows that strips draw."""
        return bool(self.aux) and self.meter not in (None, Meter.JOINED)


def _meter(evidence: str | None, values: Values) -> Meter | None:
    if evidence is None:
        return None
    if evidence == EvidenceKind.THERMOSTAT:
        return None if values.number(Quantity.HOME_POWER_W) is None else Meter.JOINED
    return _METERS[EvidenceKind(evidence)]

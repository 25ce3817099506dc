"""The burner's detector: joins all evidence of whether a backup that burns fuel runs."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from .detection import Detection
from .draft import Draft
from .evidence import UNKNOWN, Verdict, thermostat
from .evidence.fuel_meter import FuelMeter
from .evidence.strips_circuit import StripsCircuit
from .fuel_account import FuelAccount
from .reading import Quantity, Values, heat_call
from .run import EvidenceKind
from .situation import Situation

_OFF: Final = Verdict(on=False)
# A boiler's circulator draws 40 W and more, its controls at rest 5 to 15.
_ON_W: Final = 30.0
_OFF_W: Final = 20.0
# On the heat pump's circuit: a furnace's blower draws 300 to 800 W, standby less than 200.
_COMPRESSOR_W: Final = 1000.0
_STANDBY_W: Final = 200.0


class BurnerDetector:
    """Keeps every kind of evidence up to date.

    A step on the home's meter is none: a furnace draws no more than its blower. What the burner
    burns the account knows.
    """

    called_without_draw = False
    strip_w: float | None = None
    strip_uncertainty_w: float | None = None
    stages_w: tuple[float, ...] = ()

    def __init__(self, account: FuelAccount) -> None:
        """Set up all kinds of evidence; those without readings stay silent."""
        self._account = account
        self._circuit = StripsCircuit(_ON_W, _OFF_W)
        self._meter = FuelMeter()

    def accumulate(self, begin: datetime, end: datetime, values: Values) -> None:
        """Let the evidence count the time between two instants: there is nothing to count."""

    def update(self, at: datetime, values: Values) -> Detection:
        """Return what is known now."""
        calling = heat_call(values)
        circuit = self._circuit.update(values)
        meter = self._meter.update(at, values.number(Quantity.FUEL_USED_KWH), calling=calling)
        said = thermostat.judge(values, None)
        if circuit.on is not None:
            if calling is False:
                # A pump that runs on, or heats water.
                circuit = _OFF
            return self._detected(circuit, EvidenceKind.STRIPS_CIRCUIT)
        if said.on is not None:
            return self._detected(said._replace(estimated=False), EvidenceKind.THERMOSTAT)
        if meter.on is not None:
            return self._detected(meter, EvidenceKind.FUEL_METER)
        return Detection(UNKNOWN, None)

    def _detected(self, verdict: Verdict, evidence: EvidenceKind) -> Detection:
        if verdict.on:
            verdict = verdict._replace(power_w=self._account.rate_w)
        return Detection(verdict, evidence)

    def take_proven(self) -> list[Draft]:
        """Hand over past loads that have proved to be runs: here are none."""
        return []

    @property
    def next_deadline(self) -> datetime | None:
        """When ``update`` has to be called again, readings or not."""
        return self._meter.next_deadline

    def compressor(self, values: Values) -> bool | None:
        """Return whether the compressor runs now; None where nothing tells."""
        said = values.flag(Quantity.COMPRESSOR_RUNNING)
        power_w = values.number(Quantity.HVAC_POWER_W)
        if power_w is None:
            return said
        if power_w > _COMPRESSOR_W:
            return True
        # That it is called is no proof that it runs.
        return False if power_w < _STANDBY_W or said is False else None

    def compressor_w(self, now: Situation) -> float | None:
        """Return what the compressor draws, W; nobody asks where fuel heats the home too."""
        return None  # pragma: no cover - a detector has it, and the heat loss is of electric homes

    def as_dict(self) -> dict[str, Any]:
        """Return what is followed, as stored."""
        return {"circuit": self._circuit.as_dict(), "fuel_meter": self._meter.as_dict()}

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote; what another kind of backup left is of no use."""
        if "fuel_meter" in stored:
            self._circuit.restore(stored["circuit"])
            self._meter.restore(stored["fuel_meter"])

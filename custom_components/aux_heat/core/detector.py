"""The detector: asks the most exact evidence that can tell whether backup heat runs."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from .evidence import UNKNOWN, Verdict, thermostat
from .evidence.home_meter import HomeMeter
from .evidence.hvac_circuit import HvacCircuit
from .evidence.strips_circuit import StripsCircuit
from .reading import Values
from .run import Draft, EvidenceKind, Rules
from .settings import Settings
from .strip_size import StripSizes


class Detection(NamedTuple):
    """A verdict and the evidence that gave it (None: nothing can tell)."""

    verdict: Verdict
    evidence: EvidenceKind | None


class Detector:
    """Keeps every kind of evidence up to date, and lets the most exact one speak."""

    def __init__(self, settings: Settings, rules: Rules) -> None:
        """Set up all kinds of evidence; those without readings stay silent."""
        self._settings = settings
        self._rules = rules
        self._sizes = StripSizes(settings.strip_kw)
        self._strips = StripsCircuit()
        self._hvac = HvacCircuit()
        self._home = HomeMeter(self._sizes, rules)

    def accumulate(self, begin: datetime, end: datetime, values: Values) -> None:
        """Let the evidence count the time between two instants."""
        self._home.accumulate(begin, end, values)

    def update(self, at: datetime, values: Values) -> Detection:
        """Return what is known now."""
        # Each of them at every instant, heard or not: they learn and follow what is on.
        strips = self._strips.update(values)
        hvac = self._hvac.update(at, values)
        said = thermostat.judge(values, self.strip_w)
        told = strips.on is not None or hvac.on is not None or said.on is not None
        home = self._home.update(at, values, needed=not told)
        if strips.on is not None:
            return Detection(strips, EvidenceKind.STRIPS_CIRCUIT)
        if hvac.on is not None:
            return Detection(hvac, EvidenceKind.HVAC_CIRCUIT)
        if said.on is not None:
            return Detection(said, EvidenceKind.THERMOSTAT)
        if home.on is not None:
            return Detection(home, EvidenceKind.HOME_METER)
        return Detection(UNKNOWN, None)

    def take_proven(self) -> list[Draft]:
        """Hand over, once, past loads that have since proved to be runs."""
        return self._home.take_proven()

    @property
    def next_deadline(self) -> datetime | None:
        """When ``update`` has to be called again, readings or not."""
        home, hvac = self._home.next_deadline, self._hvac.next_deadline
        if home is None or hvac is None:
            return home or hvac
        return min(home, hvac)

    @property
    def strip_w(self) -> float | None:
        """All strips together, W: learned from a circuit or the meter, else the nameplate."""
        if self._settings.strip_kw is None:
            return self._hvac.strips_w or self._sizes.power_w
        return self._sizes.power_w

    def as_dict(self) -> dict[str, Any]:
        """Return what was learned and what is followed, as stored."""
        return {
            "sizes": self._sizes.as_dict(),
            "strips": self._strips.as_dict(),
            "hvac": self._hvac.as_dict(),
            "home": self._home.as_dict(),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._sizes = StripSizes.from_dict(stored["sizes"], self._settings.strip_kw)
        self._home = HomeMeter(self._sizes, self._rules)
        self._home.restore(stored["home"])
        self._strips.restore(stored["strips"])
        self._hvac.restore(stored["hvac"])

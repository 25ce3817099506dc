"""A local day of heating: what ran, for how long, and how cold it was."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, NamedTuple, Self

from .reading import Quantity
from .situation import Situation

# The EPA takes days of which no more than two hours are missing.
_MISSING_MOST_S: Final = 2 * 3600.0


@dataclass(slots=True)
class Runtime:
    """Seconds that the compressor heated, that backup ran beside it, and instead of it."""

    heat_s: float = 0.0
    aux_s: float = 0.0
    emergency_s: float = 0.0

    def add(self, other: Runtime) -> None:
        """Add another's."""
        self.heat_s += other.heat_s
        self.aux_s += other.aux_s
        self.emergency_s += other.emergency_s

    def as_list(self) -> list[float]:
        """Return it as stored."""
        return [self.heat_s, self.aux_s, self.emergency_s]


class Words(NamedTuple):
    """What the thermostat tells that counts here: whether each runs; None is unknown."""

    compressor: bool | None = None
    aux: bool | None = None
    emergency: bool | None = None

    @classmethod
    def of(cls, now: Situation, *, stands_in: bool) -> Self:
        """Read what it says. ``stands_in``: backup runs instead of the compressor, as a furnace."""
        flag = now.values.flag
        compressor, aux = flag(Quantity.COMPRESSOR_RUNNING), flag(Quantity.AUX_RUNNING)
        instead = now.emergency or (stands_in and compressor is False)
        if compressor is None:
            compressor = now.calling and not now.emergency
        else:
            compressor = compressor and now.calling is not False
        return cls(compressor, aux and not instead, None if aux is None else aux and bool(instead))


@dataclass(slots=True)
class HeatingDay:
    """What a local day has so far. Its length is not 24 h where clocks change.

    ``called`` is what the thermostat said ran, ``seen`` the backup of runs; the seconds are those
    for which the weather, the compressor's state and the thermostat's word on backup were known.
    """

    day: date
    length_s: float
    outdoor_ks: float = 0.0
    outdoor_s: float = 0.0
    compressor_s: float = 0.0
    aux_s: float = 0.0
    called: Runtime = field(default_factory=Runtime)
    seen: Runtime = field(default_factory=Runtime)

    def add(self, seconds: float, outdoor_c: float | None, words: Words) -> None:
        """Add a stretch."""
        if outdoor_c is not None:
            self.outdoor_ks += outdoor_c * seconds
            self.outdoor_s += seconds
        if words.compressor is not None:
            self.compressor_s += seconds
            if words.compressor:
                self.called.heat_s += seconds
        if words.aux is not None:
            self.aux_s += seconds
            if words.aux:
                self.called.aux_s += seconds
            elif words.emergency:
                self.called.emergency_s += seconds

    def _is_told(self, known_s: float) -> bool:
        return known_s >= self.length_s - _MISSING_MOST_S

    @property
    def outdoor_c(self) -> float | None:
        """Mean outdoor temperature; None where too little of weather or compressor was known."""
        if not self._is_told(min(self.outdoor_s, self.compressor_s)):
            return None
        return self.outdoor_ks / self.outdoor_s

    @property
    def is_seen(self) -> bool:
        """Whether its backup is that of runs: the thermostat didn't tell."""
        return not self._is_told(self.aux_s)

    @property
    def runtime(self) -> Runtime:
        """What ran, by the thermostat's word where it gave one."""
        backup = self.seen if self.is_seen else self.called
        return Runtime(self.called.heat_s, backup.aux_s, backup.emergency_s)

    def as_list(self) -> list[Any]:
        """Return it as stored."""
        return [
            self.day.isoformat(),
            self.length_s,
            self.outdoor_ks,
            self.outdoor_s,
            self.compressor_s,
            self.aux_s,
            self.called.as_list(),
            self.seen.as_list(),
        ]

    @classmethod
    def from_list(cls, stored: list[Any]) -> Self:
        """Return what ``as_list`` wrote."""
        day, length_s, outdoor_ks, outdoor_s, compressor_s, aux_s, called, seen = stored
        return cls(
            date.fromisoformat(day),
            length_s,
            outdoor_ks,
            outdoor_s,
            compressor_s,
            aux_s,
            Runtime(*called),
            Runtime(*seen),
        )


NO_WORDS: Final = Words()

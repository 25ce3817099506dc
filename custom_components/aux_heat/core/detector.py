"""The detector: joins all evidence of whether backup heat runs, the most exact first."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from .compressor_draw import weather_of
from .deadline import earliest
from .detection import Detection
from .draft import Draft
from .evidence import UNKNOWN, thermostat
from .evidence.call_and_draw import CallAndDraw
from .evidence.home_meter import HomeMeter
from .evidence.hvac_circuit import HvacCircuit
from .evidence.strips_circuit import StripsCircuit
from .known_loads import KnownLoads
from .reading import Quantity, Values
from .rules import Rules
from .run import EvidenceKind
from .settings import Settings
from .situation import Situation

_HOME: Final = (Quantity.HOME_POWER_W, Quantity.HOME_ENERGY_KWH)


class Detector:
    """Keeps every kind of evidence up to date.

    A circuit decides alone, as it sees the very draw. Where there is none, the thermostat's word
    and the home's meter are joined.
    """

    def __init__(self, settings: Settings, rules: Rules) -> None:
        """Set up all kinds of evidence; those without readings stay silent."""
        self._settings = settings
        self._rules = rules
        self._known = KnownLoads(settings.strip_kw)
        self._strips = StripsCircuit()
        self._hvac = HvacCircuit()
        self._home = HomeMeter(self._known, rules)
        self._joined = CallAndDraw()

    def accumulate(self, begin: datetime, end: datetime, values: Values) -> None:
        """Let the evidence count the time between two instants."""
        self._home.accumulate(begin, end, values)

    def update(self, at: datetime, values: Values) -> Detection:
        """Return what is known now."""
        # Each of them at every instant, heard or not: they learn and follow what is on.
        strips = self._strips.update(values)
        hvac = self._hvac.update(at, values)
        # What strips draw is asked for only where it is wanted: it takes a while to find.
        called = values.flag(Quantity.AUX_RUNNING)
        said = thermostat.judge(values, self.strip_w if called else None)
        told = strips.on is not None or hvac.on is not None or said.on is not None
        # Of two heat pumps on one meter both would prove the same past loads to be theirs.
        is_shared = values.number(Quantity.CLAIMED_POWER_W) is not None
        home = self._home.update(at, values, needed=not told and not is_shared)
        if strips.on is None and hvac.on is None and None not in (said.on, home.on):
            joined = self._joined.judge(
                at,
                said,
                home,
                room_w=self._home.room_w,
                claimed_w=self._home.claimed_w,
                is_shared=is_shared,
                stage_w=self._known.strips.smallest_stage_w,
                beside=self._home.beside_compressor,
            )
            return Detection(joined, EvidenceKind.THERMOSTAT)
        self._joined.rest()
        if strips.on is not None:
            # What the strips draw this circuit says; that the compressor dipped, the others do.
            if hvac.dipped or home.dipped:
                strips = strips._replace(dipped=True)
            return Detection(strips, EvidenceKind.STRIPS_CIRCUIT)
        if hvac.on is not None:
            return Detection(hvac, EvidenceKind.HVAC_CIRCUIT)
        if said.on is not None:
            return Detection(said, EvidenceKind.THERMOSTAT)
        if home.on is not None:
            return Detection(home, EvidenceKind.HOME_METER)
        return Detection(UNKNOWN, None)

    def learn_from(self, other: Detector) -> None:
        """Take over the sizes another knows, where none was learned here."""
        if not self._known.strips.is_learned and other._known.strips.is_learned:
            self._known.restore(other._known.as_dict())

    def replace_home_meter(self) -> None:
        """Forget what the home's meter showed: another one sees another level."""
        self._home = HomeMeter(self._known, self._rules)
        self._joined = CallAndDraw()

    def take_proven(self) -> list[Draft]:
        """Hand over, once, past loads that have since proved to be runs."""
        return self._home.take_proven()

    @property
    def next_deadline(self) -> datetime | None:
        """When ``update`` has to be called again, readings or not."""
        return earliest(
            self._home.next_deadline, self._hvac.next_deadline, self._joined.next_deadline
        )

    @property
    def called_without_draw(self) -> bool:
        """Whether the thermostat calls aux at the moment and no meter shows the draw."""
        return self._joined.called_without_draw

    @property
    def home_shows_draw(self) -> bool | None:
        """Whether the home's meter shows strips that draw now; None where it doesn't tell."""
        return self._home.draws

    @property
    def home_shows_since(self) -> datetime | None:
        """Since when the first of those is on; None: it shows none."""
        return self._home.drawn_since

    def compressor(self, values: Values) -> bool | None:
        """Return whether the compressor runs now; None where nothing tells.

        Most thermostats tell what they call for, and one that has died is called like any other.
        So their word that it runs is taken only where no meter could show otherwise. That it does
        not run stands against the home's meter, which may take a stage of strips for it.
        """
        said = values.flag(Quantity.COMPRESSOR_RUNNING)
        hvac_w = values.number(Quantity.HVAC_POWER_W)
        if hvac_w is not None:
            seen = self._hvac.compressor(hvac_w)
            return False if seen is None and said is False else seen
        if said is False or all(values.number(meter) is None for meter in _HOME):
            return said
        return self._home.compressor

    def compressor_w(self, now: Situation) -> float | None:
        """Return what the compressor with its blower draws now, W; None where nothing tells.

        Without a circuit it is what the compressor usually adds to the home's draw.
        """
        values, calling, aux, aux_w, compressor, *_ = now
        if not compressor and (compressor is False or calling is False or now.emergency):
            return 0.0
        circuit_w = values.number(Quantity.HVAC_POWER_W)
        if circuit_w is not None:
            strips_w = aux_w if aux else 0.0
            return None if strips_w is None else max(circuit_w - strips_w, 0.0)
        # What strips drew before their size was known may pass for the compressor's doing.
        if compressor is None or self._known.strips.power_w is None:
            return None
        return self._known.compressor.now_w(weather_of(now.outdoor_c))

    @property
    def strip_w(self) -> float | None:
        """All strips together, W: learned from a circuit or the meter, else the nameplate."""
        if self._settings.strip_kw is None:
            return self._hvac.strips_w or self._known.strips.power_w
        return self._known.strips.power_w

    @property
    def stages_w(self) -> tuple[float, ...]:
        """What strips were seen to draw, W: stages, and all together, whatever the nameplate."""
        whole_w = self._hvac.strips_w
        return self._known.strips.learned_w or (() if whole_w is None else (whole_w,))

    @property
    def strip_uncertainty_w(self) -> float | None:
        """How exactly that is known, W; None where it isn't known from steps or a nameplate."""
        uncertainty_w = self._known.strips.uncertainty_w
        return uncertainty_w if self.strip_w == self._known.strips.power_w else None

    def as_dict(self) -> dict[str, Any]:
        """Return what was learned and what is followed, as stored."""
        return {
            "known": self._known.as_dict(),
            "strips": self._strips.as_dict(),
            "hvac": self._hvac.as_dict(),
            "home": self._home.as_dict(),
            "joined": self._joined.as_dict(),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote; what another kind of backup left is of no use."""
        if "known" not in stored:
            return
        self._known = KnownLoads(self._settings.strip_kw)
        self._known.restore(stored["known"])
        self._home = HomeMeter(self._known, self._rules)
        self._home.restore(stored["home"])
        self._strips.restore(stored["strips"])
        self._hvac.restore(stored["hvac"])
        self._joined.restore(stored["joined"])

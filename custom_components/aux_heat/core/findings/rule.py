"""A rule: watches the facts for one kind of finding, and says when it stands."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar, Final

from ..balance_point import BalancePoint
from ..called_days import CalledDays
from ..economic_balance_point import DualFuel, EconomicBalancePoint
from ..heat_pump import HeatPump
from ..ledger import Ledger
from ..reading import Quantity, Values
from ..run import Run
from ..setpoint import Rise
from ..settings import Settings
from ..stored import as_stored, as_time
from .facts import Facts
from .finding import FindingKind, Severity
from .odometer import Odometer, Use

# Near enough to what it is in a heated house.
_INDOOR_C: Final = 20.0


@dataclass(frozen=True, slots=True)
class Home:
    """What rules may look at: the values in force, what is known of the equipment, what was used.

    The balance point and the strips' size are asked for when they are needed: they are learned. So
    are the rise of the setpoint that is pending, and the ledger.
    """

    settings: Settings
    values: Values
    heat_pump: HeatPump
    odometer: Odometer
    ask_balance_point: Callable[[], BalancePoint]
    ask_strip_w: Callable[[], float | None]
    ask_rise: Callable[[], Rise | None]
    ask_ledger: Callable[[], Ledger]
    called_days: CalledDays
    # What fuel is set against; None where the backup burns none.
    dual_fuel: DualFuel | None = None

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

    @property
    def strip_w(self) -> float | None:
        """All strips together, W."""
        return self.ask_strip_w()

    @property
    def is_mild(self) -> bool | None:
        """Whether the heat pump alone is the right one in this weather; None: not known.

        It surely copes with it; and, where the backup burns fuel, it is the cheaper at the price in
        force.
        """
        return self.is_mild_by(0.0)

    def is_mild_by(self, margin_k: float) -> bool | None:
        """Return whether it is mild by that much: above the higher of the two balance points."""
        outdoor_c = self.outdoor_c
        if outdoor_c is None:
            return None
        point = self.ask_balance_point()
        copes = outdoor_c > point.outdoor_c + point.uncertainty_k + margin_k
        if not copes or self.dual_fuel is None:
            return copes
        economic = self.economic_balance_point
        return None if economic is None else economic.above(outdoor_c - margin_k)

    @property
    def copes(self) -> bool:
        """Whether the heat pump alone surely copes with the weather; not where that isn't known."""
        outdoor_c = self.outdoor_c
        return outdoor_c is not None and self.ask_balance_point().above(outdoor_c)

    @property
    def price(self) -> float | None:
        """The price of electricity in force, per kWh."""
        return self.values.number(Quantity.PRICE_PER_KWH)

    @property
    def economic_balance_point(self) -> EconomicBalancePoint | None:
        """Above which the heat pump is cheaper than fuel; None where not known, or no fuel."""
        return None if self.dual_fuel is None else self.dual_fuel.point(self.price)

    @property
    def balance_details(self) -> dict[str, Any]:
        """What findings tell of the balance points they go by."""
        point, economic = self.ask_balance_point(), self.economic_balance_point
        found: dict[str, Any] = {
            "balance_point_c": round(point.outdoor_c, 1),
            "balance_point_uncertainty_k": round(point.uncertainty_k, 1),
        }
        if self.dual_fuel is not None:
            economic_c = None if economic is None else economic.outdoor_c
            found["economic_balance_point_c"] = None if economic_c is None else round(economic_c, 1)
        return found

    @property
    def extra_share(self) -> float | None:
        """What share of the strips' energy the heat pump would save in this weather.

        Below the balance point it would still carry a part: the smaller, the colder. None where
        the weather isn't known.
        """
        outdoor_c = self.outdoor_c
        if outdoor_c is None:
            return None
        balance_c = self.ask_balance_point().outdoor_c
        carried = self.heat_pump.share_of_load(outdoor_c, _INDOOR_C, balance_c)
        return carried * self.heat_pump.saving(outdoor_c)


class Rule(ABC):
    """Watches for one kind of finding.

    ``held`` tells it of each stretch in which the facts stayed as they were, then ``update`` of
    the new ones; ``update`` comes at ``next_deadline`` too. It sets ``stands``, keeps what
    ``details`` tells, and calls ``_fall`` before it forgets that. Values (degC, W) change more
    often than facts: it may look at them then.
    """

    kind: ClassVar[FindingKind]
    # How often a household wants to be reminded while it stands.
    remind_every: ClassVar[timedelta | None] = None
    # A household that waits for a part knows of it.
    known_in_outage: ClassVar[bool] = False
    # Whether runs that a broken heat pump explains tell it nothing.
    takes_sound_heat_pump: ClassVar[bool] = False
    # What has to outlive a restart beside ``stands``: instants, and what JSON takes as it is.
    _times: ClassVar[tuple[str, ...]] = ()
    _plain: ClassVar[tuple[str, ...]] = ()

    # Which of the kind's patterns stands, where it has several.
    _pattern: str | None = None

    def __init__(self, home: Home) -> None:
        """Start with nothing found."""
        self._home = home
        self.stands = False
        # How it was when it cleared last.
        self.last: tuple[Severity, dict[str, Any]] | None = None

    @property
    def pattern(self) -> str | None:
        """Which of the kind's patterns stands; None where there is just one."""
        return self._pattern

    @property
    @abstractmethod
    def severity(self) -> Severity:
        """How much it matters, now that it stands."""

    def held(self, begin: datetime, end: datetime, facts: Facts) -> None:  # noqa: B027 - optional
        """Count a stretch of time in which the facts were these."""

    @abstractmethod
    def update(self, at: datetime, facts: Facts) -> None:
        """Judge the facts that hold from now on; also called at ``next_deadline``."""

    def run_ended(self, at: datetime, run: Run) -> None:  # noqa: B027 - optional
        """Take note of a finished run, which may lie in the past."""

    @property
    def next_deadline(self) -> datetime | None:
        """When ``update`` has to be called again, though nothing changes."""
        return None

    @abstractmethod
    def details(self, at: datetime) -> dict[str, Any]:
        """Return what shows it, and the number that makes it matter."""

    def _fall(self, at: datetime) -> None:
        """Stand no more; to be called while what it tells is still there."""
        if self.stands:
            self.last = self.severity, self.details(at)
            self.stands = False

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        stored = {name: as_stored(getattr(self, name)) for name in self._times}
        # A copy: what was stored is written while the rule goes on.
        stored |= {name: deepcopy(getattr(self, name)) for name in self._plain}
        return stored | {"stands": self.stands}

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        for name in self._times:
            setattr(self, name, as_time(stored[name]))
        for name in self._plain:
            setattr(self, name, deepcopy(stored[name]))
        self.stands = stored["stands"]

    def _mark(self, at: datetime) -> list[float]:
        """Note where the odometer stands, to tell later what was used since."""
        return list(self._home.odometer.read(at))

    def _used(self, at: datetime, mark: list[float] | None) -> Use:
        """Return what backup heat used since a mark."""
        return Use() if mark is None else self._home.odometer.read(at).less(Use(*mark))

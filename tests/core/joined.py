"""Heat pumps on one meter for the core's tests, joined as the integration joins them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
import json
from typing import Any, Self

from custom_components.aux_heat.core import Monitor, Quantity, Reading, Settings, clean_value
from custom_components.aux_heat.core.claims import Exactness, SharedMeter, exactness
from custom_components.aux_heat.core.recording import read_diagnostics

from .home import DAY, instant

HOME = Quantity.HOME_POWER_W


class HeatPump:
    """A heat pump with a monitor of its own, and what it was told, to be replayed."""

    def __init__(self, name: str, quantities: set[Quantity], **settings: object) -> None:
        """Begin with nothing told."""
        self.settings = Settings.from_mapping(settings)
        self.monitor = Monitor(self.settings)
        self.order: tuple[Exactness, str] = exactness(quantities), name
        self.told: list[Reading] = []
        self.meter: SharedMeter[HeatPump]
        self._claimed_w: float | None = None

    def claim_w(self, *, firm: bool) -> float | None:
        """Return what it claims now."""
        return self.monitor.claim_w(firm=firm)

    @property
    def claim_since(self) -> datetime | None:
        """Since when the meter shows what it claims."""
        return self.monitor.claim_since

    def advance(self, to: datetime) -> None:
        """Let time pass."""
        self.monitor.advance(to)

    def hear_claims(self, at: datetime) -> bool:
        """Take what the others claim, where that is news."""
        return self.take(at, {})

    def take(self, at: datetime, values: Mapping[Quantity, Any]) -> bool:
        """Take readings of an instant, with what the others claim by then."""
        self.meter.bring_up(self, at)
        claimed_w = self.meter.claimed_w(self)
        readings = [Reading(at, quantity, value) for quantity, value in values.items()]
        if claimed_w != self._claimed_w:
            self._claimed_w = claimed_w
            readings.insert(0, Reading(at, Quantity.CLAIMED_POWER_W, claimed_w))
        if readings:
            self.monitor.process(at, readings)
            self.told += readings
        return bool(readings)

    @property
    def runs(self) -> list[str]:
        """The finished runs: from when to when."""
        return [f"{run.start:%H:%M}-{run.end:%H:%M}" for run in self.monitor.ledger.runs]

    @property
    def kwh(self) -> float:
        """The energy of all runs."""
        return sum(run.energy_kwh or 0.0 for run in self.monitor.ledger.runs)

    def replayed(self) -> str:
        """Return the ledger of a monitor that is told the same, as of a diagnostics download."""
        monitor = Monitor(self.settings)
        told = [[reading.at.isoformat(), *reading[1:]] for reading in self.told]
        for at, readings in read_diagnostics({"readings": told}, Counter()):
            monitor.process(at, readings)
        if self.monitor.snapshot().at is not None:
            monitor.advance(self.monitor.snapshot().at or instant("0:00"))
        return json.dumps(monitor.ledger.as_dict())

    @property
    def ledger(self) -> str:
        """The ledger, to the byte."""
        return json.dumps(self.monitor.ledger.as_dict())


class Joined:
    """Some heat pumps on one meter; columns are of all of them, or of one: ``b.hvac_action``."""

    def __init__(self, **heat_pumps: HeatPump) -> None:
        """Join them in their order."""
        self.heat_pumps = heat_pumps
        self._meter = SharedMeter(heat_pumps.values())
        for heat_pump in heat_pumps.values():
            heat_pump.meter = self._meter

    def report(self, at: datetime, values: Mapping[str, object]) -> None:
        """Feed one instant to all whom it concerns, in their order."""
        for heat_pump in self._meter.members:
            name = heat_pump.order[1]
            own: dict[Quantity, Any] = {}
            for column, value in values.items():
                whose, _, quantity = column.rpartition(".")
                if whose in ("", name):
                    own[Quantity(quantity)] = clean_value(Quantity(quantity), value)
            heat_pump.take(at, own)
        self._meter.settle(at)

    def advance(self, to: datetime) -> None:
        """Let time pass, rule by rule, as timers would."""
        while True:
            due = [
                deadline
                for heat_pump in self._meter.members
                if (deadline := heat_pump.monitor.next_deadline) is not None and deadline <= to
            ]
            at = min(due, default=to)
            for heat_pump in self._meter.members:
                heat_pump.monitor.advance(at)
            self._meter.settle(at)
            if not due:
                return

    def play(self, table: str, day: str = DAY) -> Self:
        """Feed a table: a line of columns, then lines of a time and values (``.``: no reading)."""
        header, *rows = (line.split() for line in table.strip().splitlines())
        for clock, *cells in rows:
            at = instant(clock, day)
            self.advance(at)
            named = zip(header[1:], cells, strict=True)
            self.report(at, {name: _meant(cell) for name, cell in named if cell != "."})
        return self

    def __getattr__(self, name: str) -> HeatPump:
        """Return a heat pump by its name."""
        return self.heat_pumps[name]


def _meant(cell: str) -> object:
    if cell in ("on", "off", "none"):
        return {"on": True, "off": False, "none": None}[cell]
    try:
        return float(cell)
    except ValueError:
        return cell

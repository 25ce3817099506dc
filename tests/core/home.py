"""A home for the core's tests: its readings as a table, its runs as lines to compare."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
import json
from typing import Any, NamedTuple, Self

from custom_components.aux_heat.core import (
    Monitor,
    Quantity,
    Reading,
    Run,
    Settings,
    Snapshot,
    clean_value,
)

DAY = "2026-01-15"
_WORDS: Mapping[str, object] = {"on": True, "off": False, "none": None}
# Where these are words they are themselves: a thermostat can be off.
_TEXTS = {Quantity.HVAC_MODE, Quantity.HVAC_ACTION, Quantity.PRESET_MODE}


def instant(clock: str, day: str = DAY) -> datetime:
    """Return a time of day (UTC) as an instant; 24:00 and later are on the next day."""
    parts = [int(part) for part in clock.split(":")]
    hours, minutes, seconds = (*parts, 0)[:3]
    midnight = datetime.fromisoformat(day).replace(tzinfo=UTC)
    return midnight + timedelta(hours=hours, minutes=minutes, seconds=seconds)


class Load(NamedTuple):
    """A load on the home's meter: from when to when (minutes of the day), and how big."""

    start: float
    end: float
    power_w: float


class Home:
    """Feeds a monitor with what a thermostat and meters report."""

    def __init__(self, **settings: object) -> None:
        """Begin with the settings given."""
        self.settings = Settings.from_mapping(settings)
        self.monitor = Monitor(self.settings)
        self.now: dict[Quantity, Any] = {}

    def play(self, table: str, day: str = DAY) -> Self:
        """Feed a table: a line of names, then lines of a time and values.

        ``.`` is no reading, ``none`` a source that fell silent; ``-`` instead of all values lets
        time pass.
        """
        header, *rows = (line.split() for line in table.strip().splitlines())
        for clock, *cells in rows:
            at = instant(clock, day)
            if cells == ["-"]:
                self.monitor.advance(at)
                continue
            named = zip(header[1:], cells, strict=True)
            self.report(at, {name: cell for name, cell in named if cell != "."})
        return self

    def report(self, at: datetime, values: Mapping[str, object]) -> None:
        """Feed one instant."""
        readings = []
        for name, value in values.items():
            quantity = Quantity(name)
            clean = clean_value(quantity, _meant(quantity, value))
            self.now[quantity] = clean
            readings.append(Reading(at, quantity, clean))
        self.monitor.process(at, readings)

    def meter_days(
        self,
        first: str,
        days: int,
        calls: Iterable[tuple[float, float]] = (),
        loads: Iterable[Load] = (),
    ) -> Self:
        """Feed days of a home's meter and a thermostat, with the same loads each day."""
        calls, loads = list(calls), list(loads)
        edges = {edge for start, end, *_ in (*calls, *loads) for edge in (start, end)}
        for day in range(days):
            midnight = instant("0:00", first) + timedelta(days=day)
            for minute in sorted({0.0, *edges}):
                heating = any(start <= minute < end for start, end in calls)
                power_w = 500 + sum(load.power_w for load in loads if load[0] <= minute < load[1])
                self.report(
                    midnight + timedelta(minutes=minute),
                    {
                        "home_power_w": power_w,
                        "hvac_action": "heating" if heating else "idle",
                    },
                )
        return self

    def restart(self, at: datetime | None = None) -> Self:
        """Go on as after a restart: from what was stored, with sources that speak (again) at once.

        ``at`` is when they speak, at the very instant of the restart if not given.
        """
        stored = json.loads(json.dumps(self.monitor.state()))
        self.monitor = Monitor(self.settings, stored)
        at = at or datetime.fromisoformat(stored["processed_until"])
        self.monitor.process(at, [Reading(at, *value) for value in self.now.items()])
        return self

    @property
    def snapshot(self) -> Snapshot:
        """What is known now."""
        return self.monitor.snapshot()

    @property
    def runs(self) -> list[str]:
        """The finished runs: from when to when."""
        return [f"{run.start:%H:%M}-{run.end:%H:%M}" for run in self.monitor.ledger.runs]

    @property
    def only_run(self) -> Run:
        """The run, where there is just one."""
        (run,) = self.monitor.ledger.runs
        return run

    @property
    def ledger(self) -> str:
        """The ledger, to the byte."""
        return json.dumps(self.monitor.ledger.as_dict())


def _meant(quantity: Quantity, value: object) -> object:
    if not isinstance(value, str):
        return value
    if value in _WORDS and (value == "none" or quantity not in _TEXTS):
        return _WORDS[value]
    try:
        return float(value)
    except ValueError:
        return value

"""Lives: homes over days and years with all that can happen to them, as steps to play.

Unlike a stream of any readings, a home's follow from each other often enough for sizes to be
learned, for runs of every cause, and for every finding.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
import json
import random
from typing import Any, Final, NamedTuple

from hypothesis import event, strategies as st

from custom_components.aux_heat.core import (
    FindingKind,
    Monitor,
    Quantity,
    Reading,
    Settings,
    clean_value,
)

from .streams import any_settings, starts


class Sort(NamedTuple):
    """What sort of day it is: when backup heat runs, and what is wrong."""

    name: str
    setpoint_rise_c: float = 0.0
    emergency: bool = False
    compressor: bool = True
    called: bool = True
    draws: bool = True


SORTS: Final = (
    Sort("plain", called=False, draws=False),
    Sort("late"),
    Sort("at once"),
    Sort("untold", called=False),
    Sort("raised", setpoint_rise_c=2.0),
    Sort("emergency", emergency=True, compressor=False),
    Sort("tripped", draws=False),
    Sort("dead", compressor=False),
    Sort("cold", compressor=False, called=False, draws=False),
    Sort("stuck", called=False),
    Sort("defrost", called=False),
    Sort("stray", called=False, draws=False),
    Sort("noise"),
    Sort("silent"),
)


class Day(NamedTuple):
    """A day, which comes so many times one after another, and a silence after that."""

    sort: Sort
    outdoor_c: float
    calls: int
    minutes: float
    times: int
    silence_days: float


days: st.SearchStrategy[Day] = st.builds(
    Day,
    st.sampled_from(SORTS),
    st.sampled_from([-25.0, -12.0, -4.0, 1.0, 6.0, 10.0, 14.0]),
    st.integers(1, 8),
    st.sampled_from([8.0, 20.0, 35.0, 75.0, 150.0]),
    st.integers(1, 6),
    st.sampled_from([0.0, 0.0, 0.0, 0.0, 0.0, 0.02, 1.0, 40.0, 370.0, 1100.0]),
)

_TOLD: Final = {
    "thermostat": ("hvac_mode", "hvac_action", "aux_running", "indoor_c", "setpoint_c"),
    "strips": ("hvac_action", "aux_power_w", "indoor_c", "setpoint_c", "compressor_running"),
    "circuit": ("hvac_action", "hvac_power_w", "indoor_c"),
    "meter": ("hvac_action", "home_power_w", "indoor_c"),
    "meter and call": ("hvac_action", "aux_running", "home_power_w", "claimed_power_w"),
    "counter": ("hvac_action", "home_energy_kwh"),
    "fuel": ("hvac_action", "fuel_used_kwh", "compressor_running"),
    "all": tuple(quantity.value for quantity in Quantity),
}
# Nearly all homes tell of these.
_USUAL: Final = ("outdoor_c", "emergency_heat", "price_per_kwh")


class Step(NamedTuple):
    """What comes at an instant: readings, and what the household says then, if anything."""

    at: datetime
    readings: list[Reading]
    say: Word | None = None


class Word(NamedTuple):
    """What the household says."""

    name: str
    say: Callable[[Monitor, datetime], object]


def _about(name: str, kind: FindingKind) -> Word:
    if name == "acknowledge":
        return Word(f"{name} {kind}", lambda monitor, at: monitor.acknowledge(at, kind))
    return Word(
        f"{name} {kind}", lambda monitor, at: monitor.snooze(at, kind, at + timedelta(hours=30))
    )


WORDS: Final = (
    *(_about(name, kind) for name in ("acknowledge", "snooze") for kind in FindingKind),
    *(Word("lockout_set", lambda monitor, at: monitor.lockout_set(at, 3.0)),) * 4,
    *(Word("start_outage", lambda monitor, at: monitor.start_outage(at)),) * 5,
    *(Word("end_outage", lambda monitor, at: monitor.end_outage(at)),) * 3,
    *(Word("backup_test", lambda monitor, at: monitor.start_backup_test(at)),) * 5,
)


@dataclass
class _House:
    """Follows what all sources would tell, and keeps what those say that are there."""

    told: frozenset[Quantity]
    strips_w: float
    compressor_w: float
    at: datetime
    steps: list[Step] = field(default_factory=list)
    calling: bool = False
    aux: bool = False
    strips: bool = False
    compressor: bool = False
    emergency: bool = False
    stray: bool = False
    outdoor_c: float = 5.0
    indoor_c: float = 20.0
    setpoint_c: float = 20.0
    base_w: float = 400.0
    price: float = 0.2
    silent: bool = False
    kwh: float = 1000.0
    fuel_kwh: float = 50.0

    def now(self, minutes: float, **changes: object) -> None:
        """Let minutes pass, change things, and tell."""
        self.kwh += self._home_w * minutes / 60_000
        self.fuel_kwh += 20 * self.strips * minutes / 60
        self.at += timedelta(minutes=minutes)
        for name, value in changes.items():
            setattr(self, name, value)
        values = dict.fromkeys(self.told) if self.silent else self._values()
        readings = [
            Reading(self.at, quantity, clean_value(quantity, values[quantity]))
            for quantity in self.told
        ]
        if self.steps and self.steps[-1].at == self.at:
            self.steps[-1] = Step(self.at, readings)
        else:
            self.steps.append(Step(self.at, readings))

    @property
    def _hvac_w(self) -> float:
        return 60 + self.compressor_w * self.compressor + self.strips_w * self.strips

    @property
    def _home_w(self) -> float:
        return self.base_w + self._hvac_w + self.strips_w * self.stray

    def _values(self) -> dict[Quantity, object]:
        return {
            Quantity.OUTDOOR_C: self.outdoor_c,
            Quantity.INDOOR_C: round(self.indoor_c, 1),
            Quantity.SETPOINT_C: self.setpoint_c,
            Quantity.HVAC_MODE: "heat",
            Quantity.HVAC_ACTION: "heating" if self.calling else "idle",
            Quantity.PRESET_MODE: "none",
            Quantity.EMERGENCY_HEAT: self.emergency,
            Quantity.AUX_RUNNING: self.aux,
            Quantity.COMPRESSOR_RUNNING: self.compressor,
            Quantity.DEFROSTING: self.strips and self.calling and not self.compressor,
            Quantity.AUX_POWER_W: self.strips_w * self.strips,
            Quantity.HVAC_POWER_W: self._hvac_w,
            Quantity.HOME_POWER_W: self._home_w,
            Quantity.HOME_ENERGY_KWH: round(self.kwh, 2),
            Quantity.OTHER_POWER_W: 0.0,
            Quantity.CLAIMED_POWER_W: self.strips_w * self.stray,
            Quantity.PRICE_PER_KWH: self.price,
            Quantity.FUEL_USED_KWH: round(self.fuel_kwh, 1),
        }

    def live(self, day: Day, rng: random.Random) -> None:
        """Live through a day."""
        sort, left = day.sort, 24 * 60.0
        period = left / day.calls
        minutes = min(day.minutes, period - 2)
        for number in range(day.calls):
            wave_c = 4.0 * (number / day.calls - 0.5) + rng.choice([0.0, 0.1])
            idle = max(0.0, (period - minutes) * rng.choice([0.2, 0.5]))
            self.now(idle, outdoor_c=day.outdoor_c + wave_c, emergency=sort.emergency)
            self._call(sort, minutes, rng)
            self._rest(sort, period - minutes - idle, rng)

    def _call(self, sort: Sort, minutes: float, rng: random.Random) -> None:
        self.now(
            0,
            calling=True,
            compressor=sort.compressor,
            setpoint_c=20.0 + sort.setpoint_rise_c,
            indoor_c=19.4,
            price=rng.choice([0.1, 0.2, 0.3]),
        )
        late = 0.0 if sort.name in ("at once", "emergency", "stuck") else min(20.0, minutes / 3)
        if sort.name == "defrost":
            self.now(late, strips=True, compressor=False)
            self.now(min(6.0, minutes / 3), strips=False, compressor=True)
            self.now(minutes - late - min(6.0, minutes / 3), indoor_c=20.2)
        else:
            self.now(late, aux=sort.called, strips=sort.draws)
            if sort.name == "noise":
                for _ in range(20):
                    self.now(0.17, base_w=400 + rng.gauss(0, 300))
            cooled_c = -0.5 if sort.name == "cold" else 0.8
            self.now(minutes - late, indoor_c=self.indoor_c + cooled_c)
        self.now(0, calling=False, aux=False, compressor=False, strips=sort.name == "stuck")

    def _rest(self, sort: Sort, minutes: float, rng: random.Random) -> None:
        if sort.name in ("stray", "silent"):
            busy = rng.uniform(0, minutes / 2)
            self.now(minutes / 4, stray=sort.name == "stray", silent=sort.name == "silent")
            self.now(busy, stray=False, silent=False)
            minutes -= minutes / 4 + busy
        self.now(max(0.0, minutes), strips=False)


class Life:
    """A home's settings, and all that comes."""

    def __init__(self, settings: Settings, steps: list[Step], described: str) -> None:
        """Take these."""
        self.settings = settings
        self.steps = steps
        self.described = described

    def __repr__(self) -> str:
        """Return how it came to be: thousands of steps tell nobody anything."""
        return self.described

    @property
    def end(self) -> datetime:
        """When the last thing came, and a little later."""
        return self.steps[-1].at + timedelta(hours=2)


def lived(
    told: str, some: Iterable[Day], start: datetime, strips_w: float, seed: int
) -> list[Step]:
    """Return the steps of a house's days."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    quantities = {*(_TOLD[told]), *_USUAL}
    house = _House(
        frozenset(quantity for quantity in Quantity if quantity in quantities),
        strips_w,
        rng.choice([0.0, 2800.0, 4500.0]),
        start,
    )
    house.now(0)
    for day in some:
        for _ in range(day.times):
            house.live(day, rng)
        if day.silence_days:
            house.now(rng.choice([0, 10]), silent=True)
            house.now(day.silence_days * 1440, silent=False)
    return house.steps


@st.composite
def lives(draw: st.DrawFn, most: int = 4, words: int = 5) -> Life:
    """Return the life of a home."""
    told = draw(st.sampled_from(sorted(_TOLD)))
    some = draw(st.lists(days, min_size=1, max_size=most))
    start = draw(starts)
    strips_w, seed = draw(st.sampled_from([4800.0, 9600.0, 15_000.0])), draw(st.integers(0, 99))
    steps = lived(told, some, start, strips_w, seed)
    said = draw(st.lists(st.tuples(st.floats(0, 1), st.sampled_from(WORDS)), max_size=words))
    for place, word in said:
        index = min(int(place * len(steps)), len(steps) - 1)
        steps[index] = steps[index]._replace(say=word)
    settings = draw(any_settings())
    described = (
        f"{settings}, {told}, {start:%Y-%m-%dT%H:%M}, {strips_w:g} W, seed {seed}:"
        f" {[(day.sort.name, *day[1:]) for day in some]}"
        f" {[(round(place, 3), word.name) for place, word in said]}"
    )
    return Life(settings, steps, described)


def play(
    life: Life,
    *,
    restart_after: Collection[int] = (),
    look: Callable[[Monitor, Step, Step | None], object] = lambda *_: None,
    order: Callable[[Sequence[Reading]], Sequence[Reading]] = lambda readings: readings,
    monitor: Monitor | None = None,
) -> Monitor:
    """Play a life; ``look`` is called between each step and the next."""
    monitor = Monitor(life.settings) if monitor is None else monitor
    now: dict[Quantity, Any] = {}
    for index, (step, after) in enumerate(zip(life.steps, [*life.steps[1:], None], strict=True)):
        monitor.process(step.at, order(step.readings))
        if step.say is not None:
            step.say.say(monitor, step.at)
        now.update({reading.quantity: reading.value for reading in step.readings})
        if index in restart_after:
            monitor = restarted(monitor)
            monitor.process(step.at, [Reading(step.at, *value) for value in now.items()])
        look(monitor, step, after)
    monitor.advance(life.end)
    return monitor


def restarted(monitor: Monitor) -> Monitor:
    """Return what goes on from what was stored."""
    return Monitor(monitor.settings, json.loads(json.dumps(monitor.state(), allow_nan=False)))


# What was met with, by name: `scripts/fuzz` tells it.
reached: Counter[str] = Counter()


def note(monitor: Monitor) -> None:
    """Count what a life came to, so that one sees whether all of it is ever met with."""
    for met in sorted(set(_met(monitor))):
        reached[met] += 1
        event(met)


def _met(monitor: Monitor) -> Iterator[str]:
    yield "any"
    for run in monitor.ledger.runs:
        yield f"run: {run.cause}"
        yield f"evidence: {run.evidence}"
    for finding in monitor.findings():
        yield f"finding: {finding.kind}"
    snapshot = monitor.snapshot()
    if monitor.ledger.past is not None:
        yield "runs that are not kept any more"
    if snapshot.balance_point.is_learned:
        yield "balance point learned"
    if monitor.stages_kw:
        yield "strips' size learned"
    if snapshot.last_outage is not None:
        yield "outage"
    if monitor.outcomes:
        yield "adjustment"
    if snapshot.utilization_by_bin:
        yield "utilization"
    if snapshot.backup_covers_to_c is not None:
        yield "backup covers to"
    if snapshot.backup_last_proven is not None:
        yield "backup proven"
    if snapshot.taken_back:
        yield "run taken back"

"""The guided test: the household turns emergency heat on for ten minutes, a meter is watched."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final, NamedTuple

from ..reading import Quantity
from ..stored import as_stored, as_time
from .backup_proof import BackupProof, is_a_stage
from .facts import Facts, Meter
from .rule import Home

# Long enough to walk to the thermostat, and for one that is asked every 5 min to show it.
_WAIT: Final = timedelta(minutes=15)
_WATCH: Final = timedelta(minutes=10)
# Sequencers have brought all strips on by half of the time.
_LONG_ENOUGH: Final = timedelta(minutes=5)
# Who goes back to the thermostat a little early has given the strips time enough, too.
_CALLED: Final = timedelta(minutes=8)
# At 208 V strips give 0.75 of their size; with one of two banks dead, a half. Two of three banks
# are between the two, where it is not clear.
_WHOLE: Final = 0.7
_HALF: Final = 0.6
# A spike, or a bank that drops out at once.
_SHORT: Final = timedelta(minutes=1)
# Where the size isn't known: more than a blower, less than the smallest strips.
_SMALLEST_W: Final = 2000.0


class BackupTestState(StrEnum):
    """How far the test is, or how the last one ended."""

    NEVER = "never"
    # For somebody to turn emergency heat on.
    WAITING = "waiting"
    WATCHING = "watching"
    PASSED = "passed"
    # One bank of the strips is missing.
    WEAK = "weak"
    FAILED = "failed"
    NOT_CALLED = "not_called"
    # Nothing proves it: no meter could tell, or the draw was too short or neither whole nor half.
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class BackupTestReport:
    """The test as it stands. ``started``: by the household; ``called``: when backup was.

    ``power_kw`` is what strips drew on average, over ``minutes``; None before there is a result,
    and where no meter saw a draw. ``size_kw`` is what was known of their size at the start.
    """

    state: BackupTestState
    started: datetime | None
    called: datetime | None
    ended: datetime | None
    power_kw: float | None
    minutes: float | None
    size_kw: float | None


class _Sight(NamedTuple):
    """What is seen at the moment: a call, and that strips surely draw nothing.

    ``drawn_w``: what they draw at the most, None where they don't; ``surely_w``: at the least.
    """

    called: bool = False
    nothing: bool = False
    drawn_w: float | None = None
    surely_w: float = 0.0


@dataclass(slots=True)
class _Sums:
    """How long what was seen: seconds, and W s."""

    called_s: float = 0.0
    nothing_s: float = 0.0
    drawn_s: float = 0.0
    above_half_s: float = 0.0
    whole_s: float = 0.0
    drawn_ws: float = 0.0


class BackupTest:
    """Waits for the call, watches what is drawn, and judges at its own time."""

    def __init__(self, home: Home, proof: BackupProof) -> None:
        """Start with no test."""
        self._home = home
        self._proof = proof
        self.state = BackupTestState.NEVER
        self._started: datetime | None = None
        self._called: datetime | None = None
        self._ended: datetime | None = None
        # The size as it was at the start: what strips draw in the test may change what is learned.
        self._strip_w: float | None = None
        # The least that the home drew before the call.
        self._base_w: float | None = None
        self._sight = _Sight()
        self._seen_to: datetime | None = None
        self._sums = _Sums()

    @property
    def is_under_way(self) -> bool:
        """Whether a test waits or watches."""
        return self.state in (BackupTestState.WAITING, BackupTestState.WATCHING)

    @property
    def next_deadline(self) -> datetime | None:
        """When the waiting or the watching is over."""
        if self.state is BackupTestState.WAITING and self._started is not None:
            return self._started + _WAIT
        if self.state is BackupTestState.WATCHING and self._called is not None:
            return self._called + _WATCH
        return None

    def start(self, at: datetime) -> bool:
        """Wait for emergency heat from now on; False while one is watched already."""
        if self.state is BackupTestState.WATCHING:
            return False
        self.state = BackupTestState.WAITING
        self._started, self._strip_w = at, self._home.strip_w
        self._called = self._ended = self._seen_to = self._base_w = None
        self._sight, self._sums = _Sight(), _Sums()
        return True

    def look(self, at: datetime, facts: Facts, aux_w: float | None) -> None:
        """Take what holds from now on. To be called at each change while it is under way."""
        self.advance(at)
        if not self.is_under_way:
            return  # pragma: no cover - the rules that were due have ended it before
        called = bool(facts.backup_called or (facts.emergency and facts.calling is None))
        self._sight = _Sight(called, *self._drawn(facts, aux_w, called=called))
        self._seen_to = at
        if self.state is BackupTestState.WAITING and (called or self._sight.drawn_w is not None):
            self.state, self._called = BackupTestState.WATCHING, at

    def advance(self, at: datetime) -> None:
        """Let time pass with what was seen last; judge if it is over."""
        due = self.next_deadline
        if due is None:
            return
        is_over = at >= due
        end = due if is_over else at
        if self.state is BackupTestState.WATCHING and self._seen_to is not None:
            self._add((end - self._seen_to).total_seconds())
        self._seen_to = end
        if is_over:
            watched = self.state is BackupTestState.WATCHING
            self.state = self._verdict() if watched else BackupTestState.NOT_CALLED
            self._ended = due

    def _drawn(
        self, facts: Facts, aux_w: float | None, *, called: bool
    ) -> tuple[bool, float | None, float]:
        """Return whether strips surely draw nothing; what they draw at the most, at the least."""
        power_w = self._whole_w(facts)
        if facts.meter is Meter.JOINED:
            if power_w is not None and not called:
                self._base_w = power_w if self._base_w is None else min(power_w, self._base_w)
            if self._is_less_than_a_stage(power_w):
                return True, None, 0.0
            if aux_w is None or power_w is None or not self._proof.draws_as_called(facts):
                return False, None, 0.0
            # The thermostat's word is for all strips: the home's meter says how much can be true.
            least_w = 0.0 if self._base_w is None else power_w - self._base_w
            return False, min(aux_w, power_w), min(aux_w, least_w)
        if not facts.draws:
            if facts.meter is Meter.CIRCUIT:
                return facts.aux is False, None, 0.0
            return self._is_less_than_a_stage(power_w), None, 0.0
        if aux_w is None or facts.calling is False or (facts.said is False and not facts.emergency):
            # Strips that draw without a call are no answer.
            return False, None, 0.0
        return False, aux_w, aux_w

    def _whole_w(self, facts: Facts) -> float | None:
        """Return what the heat pump's circuit or the home draws, whichever is the meter."""
        if facts.meter is None or facts.meter is Meter.CIRCUIT:
            return None
        if facts.meter is Meter.HVAC_CIRCUIT:
            return self._home.values.number(Quantity.HVAC_POWER_W)
        # A home draws so much that only a known size stands out.
        return None if self._strip_w is None else self._home.values.number(Quantity.HOME_POWER_W)

    def _is_less_than_a_stage(self, power_w: float | None) -> bool:
        return power_w is not None and not is_a_stage(power_w, self._strip_w)

    def _add(self, seconds: float) -> None:
        sums = self._sums
        called, nothing, drawn_w, surely_w = self._sight
        if called:
            sums.called_s += seconds
            if nothing:
                sums.nothing_s += seconds
        if drawn_w is None:
            return
        sums.drawn_s += seconds
        sums.drawn_ws += drawn_w * seconds
        size_w = self._strip_w
        if surely_w >= (_SMALLEST_W if size_w is None else _WHOLE * size_w):
            sums.whole_s += seconds
        if size_w is None or drawn_w >= _HALF * size_w:
            sums.above_half_s += seconds

    def _verdict(self) -> BackupTestState:
        sums = self._sums
        enough_s = _LONG_ENOUGH.total_seconds()
        if sums.whole_s >= enough_s:
            return BackupTestState.PASSED
        if (
            sums.drawn_s >= enough_s
            and sums.above_half_s < _SHORT.total_seconds()
            # Less is no bank of theirs: on the heat pump's circuit a compressor, perhaps.
            and is_a_stage(sums.drawn_ws / sums.drawn_s, self._strip_w)
        ):
            return BackupTestState.WEAK
        if (
            not sums.drawn_s
            and sums.called_s >= _CALLED.total_seconds()
            and sums.nothing_s >= enough_s
        ):
            return BackupTestState.FAILED
        return BackupTestState.UNSEEN

    @property
    def report(self) -> BackupTestReport:
        """The test as it stands."""
        has_result = self._ended is not None
        drawn_s = self._sums.drawn_s
        return BackupTestReport(
            self.state,
            self._started,
            self._called,
            self._ended,
            round(self._sums.drawn_ws / drawn_s / 1000.0, 1) if has_result and drawn_s else None,
            round(drawn_s / 60.0, 1) if has_result else None,
            None if self._strip_w is None else round(self._strip_w / 1000.0, 1),
        )

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "state": self.state.value,
            "times": [
                as_stored(at) for at in (self._started, self._called, self._ended, self._seen_to)
            ],
            "strip_w": self._strip_w,
            "base_w": self._base_w,
            "sight": list(self._sight),
            "sums": asdict(self._sums),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self.state = BackupTestState(stored["state"])
        self._started, self._called, self._ended, self._seen_to = map(as_time, stored["times"])
        self._strip_w, self._base_w = stored["strip_w"], stored["base_w"]
        self._sight = _Sight(*stored["sight"])
        self._sums = _Sums(**stored["sums"])

"""Backup not responding: called, and nothing draws; or only half of it does."""

from __future__ import annotations

from datetime import datetime, timedelta
from statistics import mean
from typing import Any, ClassVar, Final

from ..reading import Quantity
from ..run import EvidenceKind, Run
from ..stored import as_stored
from .backup_proof import BackupProof
from .facts import Facts, Meter
from .finding import FindingKind, Severity
from .rule import Home, Rule

NO_DRAW: Final = "no_draw"
HALF_POWER: Final = "half_power"

# Sequencers bring strips on within 2 min, and a thermostat that is asked every 5 min shows a call
# that long after its end: so long must nothing draw, and so long before must nothing have drawn.
_WAIT: Final = timedelta(minutes=10)
_LATE: Final = timedelta(minutes=6)
# A thermostat's word that comes and goes is one call.
_APART: Final = timedelta(minutes=30)
_CALLS: Final = 3
# Calls in another season are no evidence any more.
_MEMORY: Final = timedelta(days=60)
# One call is enough where the house cools by this much meanwhile.
_COOLING_K: Final = 1.0
# The whole circuit or home draws less than strips alone would at 208 V.
_LEAST_SHARE: Final = 0.65
# Without a known size: less than a small compressor with the smallest strips.
_NOTHING_W: Final = 2000.0

# All strips are on after so long a run, if they are to come on at all; several are compared.
_FULL_RUN: Final = timedelta(minutes=30)
_FULL_RUNS: Final = 3
_HALF_RUNS: Final = 3
_HALF_LOW: Final = 0.35
_HALF_HIGH: Final = 0.65
_WHOLE: Final = 0.8
_REMEMBERED: Final = 12
_MEASURED: Final = frozenset({EvidenceKind.STRIPS_CIRCUIT, EvidenceKind.HVAC_CIRCUIT})


class BackupNotResponding(Rule):
    """A tripped breaker, an open fusible link, a failed sequencer."""

    kind: ClassVar = FindingKind.BACKUP_NOT_RESPONDING
    _times: ClassVar = ("_called", "_drew_at", "_look_at", "_counted", "_first")
    _plain: ClassVar = (
        "_pattern",
        "_calls",
        "_indoor_c",
        "_is_cold",
        "_refused_all",
        "_full",
        "_half",
    )

    # The call of the moment: since when, and how warm it was then.
    _called: datetime | None = None
    _indoor_c: float | None = None
    # Nothing drew in it so far.
    _refused_all = True
    _look_at: datetime | None = None
    _drew_at: datetime | None = None
    # Calls without a draw since strips last drew: how many, the first, and the last.
    _calls = 0
    _first: datetime | None = None
    _counted: datetime | None = None
    _is_cold = False

    def __init__(self, home: Home, proof: BackupProof) -> None:
        """Start with no call."""
        super().__init__(home)
        self._proof = proof
        # Long runs at full power and those since at half: [outdoor degC, W].
        self._full: list[list[float]] = []
        self._half: list[list[float]] = []

    @property
    def severity(self) -> Severity:
        """A house that cools while its last resort fails is worse than a spare that is broken."""
        return Severity.CRITICAL if self._is_cold else Severity.WARNING

    def update(self, at: datetime, facts: Facts) -> None:
        """Follow what is called and what is drawn."""
        if not self._home.settings.is_electric:
            return
        if facts.draws:
            self._drew_at, self._refused_all = at, False
        if self._proof.is_proving(at):
            self._answered(at)
        if not facts.backup_called:
            self._called = self._look_at = None
            return
        if self._called is None:
            self._called, self._look_at = at, at + _WAIT
            self._indoor_c = self._home.indoor_c
            self._refused_all = self._drew_at is None or at - self._drew_at > _LATE
        elif self._look_at is not None and at >= self._look_at:
            self._look(at, self._called, facts)

    def held(self, begin: datetime, end: datetime, facts: Facts) -> None:
        """Note when the draw ended."""
        if facts.draws:
            self._drew_at = end

    def _look(self, at: datetime, called: datetime, facts: Facts) -> None:
        """Judge a call that has lasted for long enough."""
        self._look_at = at + _WAIT if self._refused_all else None
        if not self._refused_all or not self._draws_nothing(facts):
            return
        if self._counted is None or called - self._counted >= _APART:
            if self._counted is not None and at - self._counted > _MEMORY:
                self._calls = 0
            if self._calls == 0:
                self._first = called
            self._calls += 1
        self._counted = at
        indoor_c = self._home.indoor_c
        cooled = (
            facts.meter in (Meter.CIRCUIT, Meter.HVAC_CIRCUIT)
            and indoor_c is not None
            and self._indoor_c is not None
            and self._indoor_c - indoor_c >= _COOLING_K
        )
        self._is_cold |= cooled
        if self._calls >= _CALLS or cooled:
            self._pattern, self.stands = NO_DRAW, True

    def _draws_nothing(self, facts: Facts) -> bool:
        """Return whether a meter shows that no strips are on."""
        if facts.refused:
            return True
        if facts.aux is not False:
            return False
        if facts.meter is Meter.CIRCUIT:
            return True
        values, strip_w = self._home.values, self._home.strip_w
        least_w = _NOTHING_W if strip_w is None else _LEAST_SHARE * strip_w
        if facts.meter is Meter.HVAC_CIRCUIT:
            power_w = values.number(Quantity.HVAC_POWER_W)
            # Where their size is known, the circuit's own judgement of what is on it is enough.
            return strip_w is not None or (power_w is not None and power_w < least_w)
        power_w = values.number(Quantity.HOME_POWER_W)
        return strip_w is not None and power_w is not None and power_w < least_w

    def _answered(self, at: datetime) -> None:
        """Take note that strips draw as they are called."""
        if self._pattern == NO_DRAW:
            self._fall(at)
            self._pattern = None
        self._calls, self._first, self._counted, self._is_cold = 0, None, None, False

    def run_ended(self, at: datetime, run: Run) -> None:
        """Compare the power of long runs: full, or half."""
        strip_w = self._home.strip_w
        if (
            run.evidence not in _MEASURED
            or run.peak_w is None
            or strip_w is None
            or run.outdoor_c is None
        ):
            return
        if run.peak_w >= _WHOLE * strip_w:
            if run.end - run.start >= _FULL_RUN:
                self._full = [*self._full[1 - _REMEMBERED :], [run.outdoor_c, run.peak_w]]
            if self._pattern == HALF_POWER:
                self._fall(at)
                self._pattern = None
            self._half = []
            return
        if (
            run.end - run.start < _FULL_RUN
            or not _HALF_LOW * strip_w <= run.peak_w <= _HALF_HIGH * strip_w
            or len(self._full) < _FULL_RUNS
            # An outdoor thermostat on the air handler keeps the second bank off until it is cold.
            or run.outdoor_c > mean(outdoor_c for outdoor_c, _ in self._full)
        ):
            return
        self._half = [*self._half[1 - _REMEMBERED :], [run.outdoor_c, run.peak_w]]
        if len(self._half) >= _HALF_RUNS and self._pattern is None:
            self._pattern, self.stands = HALF_POWER, True

    @property
    def next_deadline(self) -> datetime | None:
        """When a call has lasted for long enough to be judged."""
        return self._look_at

    def details(self, at: datetime) -> dict[str, Any]:
        """Tell the calls that nothing answered, or the power that is missing."""
        strip_w = self._home.strip_w
        found: dict[str, Any] = {
            "pattern": self._pattern,
            "last_proven": as_stored(self._proof.last),
            "strip_kw": None if strip_w is None else round(strip_w / 1000.0, 1),
        }
        if self._pattern == HALF_POWER:
            watts = [power_w for _, power_w in self._half]
            return found | {
                "runs": len(self._half),
                "power_kw": round(mean(watts) / 1000.0, 1) if watts else None,
            }
        return found | {
            "calls": self._calls,
            "first_call": as_stored(self._first),
            "last_call": as_stored(self._counted),
            "house_cools": self._is_cold,
        }

"""Proof of the backup: when strips last drew power as they were called."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from ..run import Cause, EvidenceKind, Run
from ..stored import as_stored, as_time
from .facts import Facts, Meter
from .rule import Home

# A draw that lasts shorter may be anything; on the home's meter another load may pass for them.
_LONG_ENOUGH: Final = timedelta(minutes=2)
_LONG_ENOUGH_HOME: Final = timedelta(minutes=5)
# One of two stages is an answer as well; a third of the strips is none of their stages.
_STAGE: Final = 0.35
_SMALLEST_STAGE_W: Final = 1500.0
_MEASURED: Final = frozenset(
    {EvidenceKind.STRIPS_CIRCUIT, EvidenceKind.HVAC_CIRCUIT, EvidenceKind.HOME_METER}
)


class BackupProof:
    """Follows what is called and what is drawn."""

    def __init__(self, home: Home) -> None:
        """Start with nothing proven."""
        self._home = home
        self.last: datetime | None = None
        self._drawing: datetime | None = None
        self._from_home = False

    def update(self, at: datetime, facts: Facts) -> None:
        """Follow a draw on a meter while backup heat is called."""
        draws = self.draws_as_called(facts)
        if self._drawing is not None and (self.is_proving(at) or not draws):
            if self.is_proving(at):
                self.last = at
            if not draws:
                self._drawing = None
        if draws and self._drawing is None:
            self._drawing, self._from_home = at, facts.meter is Meter.JOINED

    def draws_as_called(self, facts: Facts) -> bool:
        """Return whether a meter shows a draw in a call, or bears out the thermostat's word."""
        if facts.meter is Meter.JOINED:
            # It would have been refused by then, if the home drew less than the strips.
            return bool(
                facts.said
                and facts.aux
                and not facts.refused
                and facts.calling is not None
                and self._home.strip_w is not None
            )
        # What the home's meter alone takes for strips may yet prove to be none: its runs tell.
        return facts.draws and facts.meter is not Meter.HOME and is_called(facts)

    def is_proving(self, at: datetime) -> bool:
        """Return whether strips draw as called, and have for long enough."""
        due = self.next_deadline
        return self._drawing is not None and (due is None or at >= due)

    def run_ended(self, run: Run) -> None:
        """Take a run that a meter saw for a proof, also one that lies in the past."""
        if (
            run.evidence in _MEASURED
            and run.cause is not Cause.NO_HEAT_CALL
            and run.end - run.start >= _LONG_ENOUGH
            and is_a_stage(run.peak_w, self._home.strip_w)
            and (self.last is None or run.end > self.last)
        ):
            self.last = run.end

    @property
    def next_deadline(self) -> datetime | None:
        """When the draw of the moment will have lasted for long enough."""
        if self._drawing is None:
            return None
        return self._drawing + (_LONG_ENOUGH_HOME if self._from_home else _LONG_ENOUGH)

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "last": as_stored(self.last),
            "drawing": as_stored(self._drawing),
            "from_home": self._from_home,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self.last, self._drawing = as_time(stored["last"]), as_time(stored["drawing"])
        self._from_home = stored["from_home"]


def is_called(facts: Facts) -> bool:
    """Return whether backup heat may run, by what the thermostat says."""
    return bool(facts.backup_called or (facts.said is None and facts.calling))


def is_a_stage(power_w: float | None, strip_w: float | None) -> bool:
    """Return whether a draw is at least one stage of the strips."""
    if power_w is None:
        return False
    return power_w >= (_SMALLEST_STAGE_W if strip_w is None else _STAGE * strip_w)

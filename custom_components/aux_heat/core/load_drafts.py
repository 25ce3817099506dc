"""Drafts of runs for loads that may prove to be strips once their size is known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from .draft import Draft
from .known_loads import KnownLoads
from .pulses import Pulse
from .reading import Quantity, Values
from .rules import Rules
from .run import EvidenceKind
from .strip_size import SMALLEST_STAGE_W


class LoadDrafts:
    """Keeps them where nothing more exact tells: while they are ``needed``."""

    def __init__(self, known: KnownLoads, rules: Rules, confidence: float) -> None:
        """Draft by these rules, with this confidence."""
        self._known = known
        self._rules = rules
        self._confidence = confidence
        self.needed = False

    def need(self, pulses: Iterable[Pulse], *, needed: bool) -> None:
        """Keep drafts from now on, or drop those of these loads and keep no more."""
        if not needed:
            for pulse in pulses:
                pulse.draft = None
        self.needed = needed

    def begin(self, pulse: Pulse, at: datetime, values: Values) -> None:
        """Begin the draft of a load that came on in a call."""
        if not self.needed or pulse.size_w < SMALLEST_STAGE_W:
            return
        if pulse.apart or not self._known.compressor.may_be(pulse.size_w):
            pulse.draft = Draft.begin(
                pulse.start, EvidenceKind.HOME_METER, self._confidence, values, self._rules.zone
            )
            pulse.draft.estimated = True
            pulse.draft.add(pulse.start, at, pulse.size_w, values, self._rules)

    def accumulate(
        self, begin: datetime, end: datetime, pulses: Iterable[Pulse], values: Values
    ) -> None:
        """Count what loads that are on drew, and for how long the thermostat called aux."""
        called_s = (end - begin).total_seconds() if values.flag(Quantity.AUX_RUNNING) else 0.0
        for pulse in pulses:
            pulse.called_s += called_s
            if pulse.draft is not None:
                pulse.draft.add(begin, end, pulse.size_w, values, self._rules)

    def catch_up(self, pulses: Iterable[Pulse], at: datetime, values: Values) -> None:
        """Bring the drafts of loads that prove to be still on up to now."""
        for pulse in pulses:
            draft = pulse.draft
            if draft is not None:
                draft.add(draft.end or draft.start, at, pulse.size_w, values, self._rules)

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored; drafts are stored with their loads."""
        return {"needed": self.needed}

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self.needed = stored["needed"]

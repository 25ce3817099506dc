"""A ledger whose past is reckoned anew, worked out apart from the monitor's own."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .blind_spans import BlindSpans
from .judgement import rejudge
from .ledger import Ledger
from .rules import Rules

if TYPE_CHECKING:
    from .monitor import Monitor


class PastPlan:
    """What becomes of a ledger by a rebuild. To work it out takes a while."""

    def __init__(
        self,
        ledger: Ledger,
        rebuilt: Monitor,
        since: datetime,
        until: datetime,
        rules: Rules,
        blind: BlindSpans | None,
        *,
        rejudges: bool,
    ) -> None:
        """Take a copy of the ledger, and the rules of now.

        ``blind``: when the rebuilt one could not tell. Runs of that time stay as they are known.
        """
        self.ledger = ledger
        self.rebuilt = rebuilt
        self.changes = ledger.changes
        self._since = since
        self._until = until
        self._rules = rules
        self._blind = blind
        self._rejudges = rejudges

    def work_out(self) -> None:
        """Take over the runs between two instants, judge others anew. Fit for a thread."""
        self.ledger.rebuild(
            self.rebuilt.ledger,
            self._since,
            self._until,
            self._rules.zone,
            lambda run: rejudge(run, self._rules) if self._rejudges else run,
            self._blind,
        )

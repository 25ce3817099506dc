"""News: which of what a monitor knows is to be shown now, as a person would see it change."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from homeassistant.util import dt as dt_util

from .core import Monitor, Snapshot
from .core.share import Share

# Facts show at once; sums that grow while a run lasts, this often: a dozen of them do, and the
# recorder writes a row for each. It is also how often Home Assistant's own statistics look.
SUMS_EVERY: Final = timedelta(minutes=5)
# What was found so lately is followed more closely: a message about it, some minutes later, tells
# what it has cost by then.
LATELY: Final = timedelta(minutes=10)
_LATELY_EVERY: Final = timedelta(minutes=1)
# Who has just turned the heat up, and looks, sees once, after a minute, what it begins to cost.
_JUST_BEGUN: Final = timedelta(seconds=90)
# A stage that comes or goes shows at once; less than this is a meter's wobble.
_STAGE_W: Final = 1000.0
_NO_SHARE: Final = Share()


class News:
    """Judges what is news beside what was shown last: facts at once, growing sums at a pace."""

    def __init__(self) -> None:
        """Start with nothing shown."""
        self._published_at: datetime | None = None
        # As of which of the monitor's turns it was looked at last, and when.
        self._looked: tuple[int, datetime] | None = None

    def look_anew(self) -> None:
        """Look closely the next time, whatever the monitor says."""
        self._looked = None

    def forget(self) -> None:
        """Take whatever comes next for news: it has another time."""
        self._looked = self._published_at = None

    def shown(self, at: datetime) -> None:
        """Note that everything is shown as it is now."""
        self._published_at = at

    def may_be_there(self, at: datetime, monitor: Monitor, shown: Snapshot) -> bool:
        """Return whether to look more closely: most reports of a meter change nothing."""
        if self._looked is not None:
            turns, looked_at = self._looked
            power_w, shown_w = monitor.power_w, shown.power_w
            if not (
                turns != monitor.turns
                or at - looked_at >= pace(at, shown)
                or (power_w is None) is not (shown_w is None)
                or _is_stage(power_w, shown_w)
            ):
                return False
        self._looked = monitor.turns, at
        return True

    def is_due(self, at: datetime, snapshot: Snapshot, shown: Snapshot) -> bool:
        """Return whether a snapshot is to be shown now."""
        return (
            _facts(snapshot) != _facts(shown)
            or _is_stage(snapshot.power_w, shown.power_w)
            or (
                _is_otherwise(snapshot, shown)
                and (self._published_at is None or at - self._published_at >= pace(at, shown))
            )
        )


def pace(at: datetime, shown: Snapshot) -> timedelta:
    """Return how often growing sums show."""
    is_new = any(at - finding.raised < LATELY for finding in shown.findings.values())
    has_just_begun = shown.running_since is not None and at - shown.running_since < _JUST_BEGUN
    return _LATELY_EVERY if is_new or has_just_begun else SUMS_EVERY


def _is_otherwise(snapshot: Snapshot, shown: Snapshot) -> bool:
    """Return whether anything differs; that it is later does only for how long an outage lasts."""
    return snapshot.outage is not None or replace(snapshot, at=shown.at) != shown


def _facts(snapshot: Snapshot) -> tuple[object, ...]:
    """Return what shows at once: of what grows and wavers only whether it is known."""
    wavering = (
        snapshot.power_w,
        snapshot.strip_kw,
        snapshot.cop,
        snapshot.backup_covers_to_c,
        snapshot.backup_last_proven,
    )
    rest = replace(
        snapshot,
        at=None,
        power_w=None,
        strip_kw=None,
        strip_uncertainty_kw=None,
        backup_covers_to_c=None,
        backup_covers_to_uncertainty_k=None,
        cop=None,
        backup_last_proven=None,
        today=_NO_SHARE,
        month=_NO_SHARE,
        season=_NO_SHARE,
        total=_NO_SHARE,
        dropped=0,
        findings={},
        outage=None,
    )
    # Of findings and an outage, hours and money grow.
    found = [
        (kind, finding.raised, finding.severity, finding.pattern, finding.quiet)
        for kind, finding in snapshot.findings.items()
    ]
    outage = snapshot.outage and snapshot.outage.since
    # A new day's sums start at nothing, however lately the old day's were shown.
    day = None if snapshot.at is None else dt_util.as_local(snapshot.at).date()
    return rest, found, outage, day, *(value is None for value in wavering)


def _is_stage(power_w: float | None, shown_w: float | None) -> bool:
    return None not in (power_w, shown_w) and abs((power_w or 0) - (shown_w or 0)) >= _STAGE_W

"""The energy counter: a home's power from the differences of its counter."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

_J_PER_KWH: Final = 3.6e6
# A counter is off by up to one step: so long an interval that this makes no more than so much.
_ERROR_W: Final = 300.0
# Reports come up to a second late, which makes an error too, of a big load in a short interval.
_SHORTEST: Final = timedelta(seconds=20)
# Of a coarse counter (0.1 kWh) the error is bigger then; but what is later is too late for a run.
_LONGEST: Final = timedelta(minutes=5)
# Readings farther apart tell nothing of a run, nor does a counter that stood still so long.
_STALE: Final = timedelta(minutes=20)
# Some reports may be missing before it means that less is drawn.
_MISSED: Final = 3
# No home's connection carries more: the counter was set, or is another one.
_MOST_W: Final = 200_000.0


class _Count(NamedTuple):
    """What the counter showed from when on."""

    at: datetime
    energy_kwh: float


class EnergyMeter:
    """Takes what a counter shows and tells the mean power of the last interval that says enough.

    That power holds until the next such interval has ended. One in which the power changed is
    begun anew where it did, so that an edge comes late but whole. If the counter should have gone
    on by now and has not, so much is not drawn any more: from there on it is half of what one
    step in that time would be, as anything from nothing to all of it is possible.
    """

    def __init__(self) -> None:
        """Start with nothing known."""
        # Where the interval began that is not told yet, and the last change in it.
        self._counted: _Count | None = None
        self._changed: _Count | None = None
        # The last change up to which that interval fits the power in force. It begins there anew,
        # but once only (None: it has), so that it comes to an end.
        self._fitting: _Count | None = None
        # The counter's resolution: the smallest difference so far.
        self._step_kwh: float | None = None
        # The longest time between changes: in the interval told last, and since.
        self._gap = self._gap_since = timedelta(0)
        self._power_w: float | None = None
        self._deadline: datetime | None = None

    def update(self, at: datetime, energy_kwh: float | None) -> float | None:
        """Return the power in force, W; also called at ``next_deadline``, and at any other time.

        ``energy_kwh`` is what the counter shows now. While that is unknown so is the power, but
        the difference across such a pause counts like any other.
        """
        if energy_kwh is None:
            self._deadline = None
            return None
        if self._counted is None or self._changed is None:
            self._begin(_Count(at, energy_kwh))
        elif energy_kwh != self._changed.energy_kwh:
            self._go_on(self._counted, self._changed, _Count(at, energy_kwh))
        return self._in_force(at)

    @property
    def next_deadline(self) -> datetime | None:
        """When the power changes though nothing comes; always after the last ``update``."""
        return self._deadline

    def _begin(self, now: _Count) -> None:
        """Begin with a counter of which nothing is known, not even its resolution."""
        self._counted = self._changed = self._fitting = now
        self._step_kwh = self._power_w = None
        self._gap = self._gap_since = timedelta(0)

    def _go_on(self, counted: _Count, before: _Count, now: _Count) -> None:
        if now.energy_kwh < before.energy_kwh:
            self._begin(now)
            return
        if now.at >= self._overdue(before):
            # The time in which it stood still says more alone than with what was before it.
            counted = self._fitting = before
        gap, used_kwh = now.at - before.at, now.energy_kwh - before.energy_kwh
        self._gap_since = max(self._gap_since, gap)
        self._step_kwh = used_kwh if self._step_kwh is None else min(self._step_kwh, used_kwh)
        wait = self._wait()
        if now.at - counted.at >= wait and not self._fits(counted, now):
            # What is drawn has changed within the interval. From there on it is told when that is
            # long enough: one edge, not two halves of it minutes apart.
            counted, self._fitting = self._fitting or counted, None
        interval = now.at - counted.at
        power_w = _power_w(now.energy_kwh - counted.energy_kwh, max(interval, wait))
        if power_w > _MOST_W:
            self._begin(now)
            return
        if gap > _STALE:
            counted = self._fitting = now
            self._power_w = None
            self._gap = self._gap_since = timedelta(0)
        elif interval >= wait:
            counted = self._fitting = now
            self._power_w = power_w
            self._gap, self._gap_since = self._gap_since, timedelta(0)
        elif self._fitting is not None and self._fits(counted, now):
            self._fitting = now
        self._counted, self._changed = counted, now

    def _fits(self, counted: _Count, now: _Count) -> bool:
        """Return whether as much was counted as the power in force makes, within the error."""
        if self._power_w is None or self._step_kwh is None:
            return True
        expected_kwh = _energy_kwh(self._power_w, now.at - counted.at)
        error_kwh = max(self._step_kwh, _energy_kwh(_ERROR_W, self._wait()))
        return abs(now.energy_kwh - counted.energy_kwh - expected_kwh) <= error_kwh

    def _wait(self) -> timedelta:
        """Return how long an interval has to be at least."""
        if self._step_kwh is None:
            return _LONGEST
        seconds = self._step_kwh * _J_PER_KWH / _ERROR_W
        return max(_SHORTEST, timedelta(seconds=min(seconds, _LONGEST.total_seconds())))

    def _overdue(self, changed: _Count) -> datetime:
        """Return when the next change should have come at the latest, if nothing was turned off."""
        return changed.at + min(max(self._wait(), _MISSED * self._gap), _STALE)

    def _in_force(self, at: datetime) -> float | None:
        self._deadline = None
        changed, step_kwh, power_w = self._changed, self._step_kwh, self._power_w
        if changed is None or step_kwh is None or power_w is None:
            return None
        stale, overdue = changed.at + _STALE, self._overdue(changed)
        if at >= stale:
            return None
        if at >= overdue:
            self._deadline = stale
            return min(power_w, _power_w(step_kwh, overdue - changed.at) / 2)
        self._deadline = overdue
        return power_w

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "counted": _stored(self._counted),
            "changed": _stored(self._changed),
            "fitting": _stored(self._fitting),
            "step_kwh": self._step_kwh,
            "gap_s": self._gap.total_seconds(),
            "gap_since_s": self._gap_since.total_seconds(),
            "power_w": self._power_w,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote; what is due is known at the next ``update``."""
        self._counted = _restored(stored["counted"])
        self._changed = _restored(stored["changed"])
        self._fitting = _restored(stored["fitting"])
        self._step_kwh = stored["step_kwh"]
        self._gap = timedelta(seconds=stored["gap_s"])
        self._gap_since = timedelta(seconds=stored["gap_since_s"])
        self._power_w = stored["power_w"]


def _power_w(energy_kwh: float, time: timedelta) -> float:
    return energy_kwh * _J_PER_KWH / time.total_seconds()


def _energy_kwh(power_w: float, time: timedelta) -> float:
    return power_w * time.total_seconds() / _J_PER_KWH


def _stored(count: _Count | None) -> list[Any] | None:
    return None if count is None else [count.at.isoformat(), count.energy_kwh]


def _restored(stored: list[Any] | None) -> _Count | None:
    return None if stored is None else _Count(datetime.fromisoformat(stored[0]), float(stored[1]))

"""Calls for heat as the thermostat shows them: one after another, and each some time late."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Self

from .stored import as_stored, as_time

# Thermostats are polled every 30 to 300 s: a call may show that much after its load came on, and
# a minute-mean after a call has ended may still hold some of it.
CALL_LAG: Final = timedelta(seconds=360)
# The compressor comes with the call; its protective delay is up to 5 min.
_WITH_CALL: Final = timedelta(seconds=360)
# How late calls show here is learned from the compressor, which comes with them.
_LEADS: Final = 25
_LEADS_LEAST: Final = 5
_LEAD_SPARE: Final = timedelta(seconds=60)


@dataclass(slots=True, eq=False)
class Call:
    """One call for heat. ``started`` is None where it was under way when first seen."""

    number: int
    started: datetime | None
    ended: datetime | None = None

    @property
    def over_at(self) -> datetime | None:
        """When nothing on the meter can be this call's doing any more; None while it goes on."""
        return None if self.ended is None else self.ended + CALL_LAG

    def brings(self, at: datetime) -> bool:
        """Return whether what comes on now may come with this call, as the compressor does."""
        return self.started is not None and at - self.started <= _WITH_CALL

    def holds(self, end: datetime) -> bool:
        """Return whether a load of this call that went off then went off in it."""
        return self.ended is None or end - self.ended <= CALL_LAG

    def comes_and_goes_with(self, start: datetime, end: datetime) -> bool:
        """Return whether a load came and went with this call, as the compressor does."""
        return (
            self.started is not None
            and self.ended is not None
            and abs(start - self.started) <= _WITH_CALL
            and abs(end - self.ended) <= CALL_LAG
        )

    def as_list(self) -> list[Any]:
        """Return the call as stored."""
        return [
            self.number,
            as_stored(self.started),
            as_stored(self.ended),
        ]

    @classmethod
    def from_list(cls, stored: list[Any]) -> Self:
        """Return the call that ``as_list`` wrote."""
        number, started, ended = stored
        return cls(
            number,
            as_time(started),
            as_time(ended),
        )


class HeatCalls:
    """Follows the calls, and learns how late they show.

    ``calling`` is None while nobody knows. ``last`` is the call under way, else the last one.
    """

    def __init__(self) -> None:
        """Start with no call."""
        self.calling: bool | None = None
        self.last = Call(0, None)
        self._leads: deque[float] = deque(maxlen=_LEADS)

    def follow(self, at: datetime, calling: bool) -> bool:  # noqa: FBT001
        """Take what the thermostat shows now; return whether a call has just come."""
        came = calling and not self.calling
        if came:
            self.last = Call(self.last.number + 1, at if self.calling is False else None)
        elif not calling and self.last.ended is None:
            self.last.ended = at
        self.calling = calling
        return came

    def see_again(self) -> None:
        """Go on after a short silence: a call that came in it began nobody knows when."""
        self.calling = self.calling or None

    def lose(self) -> None:
        """Forget whether heat is called for: the silence was too long."""
        self.calling = None

    def learn_lead(self, started: datetime, start: datetime) -> None:
        """Learn from the compressor, which came on then, how late its call showed."""
        self._leads.append(max((started - start).total_seconds(), 0.0))

    @property
    def lead(self) -> timedelta:
        """How long before its call shows a load may come on that belongs to it."""
        if len(self._leads) < _LEADS_LEAST:
            return CALL_LAG
        return min(CALL_LAG, timedelta(seconds=max(self._leads)) + _LEAD_SPARE)

    def as_dict(self, in_use: Iterable[Call | None]) -> dict[str, Any]:
        """Return what is followed and learned, as stored, with calls that loads refer to."""
        calls = {call.number: call for call in in_use if call is not None}
        calls[self.last.number] = self.last
        return {
            "calling": self.calling,
            "calls": [call.as_list() for call in calls.values()],
            "last": self.last.number,
            "leads": list(self._leads),
        }

    def restore(self, stored: dict[str, Any]) -> dict[int, Call]:
        """Take back what ``as_dict`` wrote; return the calls that loads refer to, by number."""
        calls = {call.number: call for call in map(Call.from_list, stored["calls"])}
        self.calling, self.last = stored["calling"], calls[stored["last"]]
        self._leads.extend(stored["leads"])
        return calls

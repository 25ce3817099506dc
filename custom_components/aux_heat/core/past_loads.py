"""Past loads: those that ended, to be learned from, and to be proved runs once more is known."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple, Self

from .compressor_draw import COMPRESSOR_MOST_W
from .deadline import earliest
from .draft import Draft
from .heat_calls import CALL_LAG, Call, HeatCalls
from .known_loads import KnownLoads
from .pulses import Pulse
from .sightings import Seen
from .stored import as_stored, as_time
from .strip_size import SMALLEST_STAGE_W

_MOST_PENDING: Final = 300
# Two stages that always run together are learned minutes apart; past runs wait for both of them.
_LEARNED_TOGETHER: Final = timedelta(hours=1)
_PENDING_FOR: Final = timedelta(days=45)


class _Ended(NamedTuple):
    """A load that went off."""

    pulse: Pulse
    end: datetime

    def as_list(self) -> list[Any]:
        """Return it as stored."""
        return [self.pulse.as_dict(), self.end.isoformat()]

    @classmethod
    def from_list(cls, stored: list[Any], calls: dict[int, Call]) -> Self:
        """Return the load that ``as_list`` wrote, in one of these calls."""
        pulse, end = stored
        return cls(Pulse.from_dict(pulse, calls), datetime.fromisoformat(end))


class PastLoads:
    """Learns from each load when the end of its call would have shown, and proves past runs."""

    def __init__(self, known: KnownLoads, calls: HeatCalls) -> None:
        """Teach what is known of loads, and how late calls show."""
        self._known = known
        self._calls = calls
        # They wait until the end of their call would have shown...
        self._ended: deque[_Ended] = deque()
        # ... and these went in the last step, which may be but the first half of a smeared one.
        self._by_step: list[_Ended] = []
        # They wait until their size proves to be that of strips.
        self._pending: deque[_Ended] = deque(maxlen=_MOST_PENDING)
        self._prove_at: datetime | None = None
        self._proven: list[Draft] = []

    @property
    def unlearned(self) -> Iterator[Pulse]:
        """The loads that were not learned from yet."""
        return (ended.pulse for ended in self._ended)

    def add(self, pulses: Iterable[Pulse], end: datetime) -> None:
        """Take loads that ended unseen."""
        self._ended.extend(_Ended(pulse, end) for pulse in pulses)

    def add_by_step(self, pulses: Iterable[Pulse], end: datetime) -> None:
        """Take loads that the last step ended."""
        gone = [_Ended(pulse, end) for pulse in pulses]
        self._ended.extend(gone)
        self._by_step += gone

    def keep(self) -> None:
        """Let what the last step ended be past: it was a whole step."""
        if self._by_step:
            self._by_step = []

    def take_back(self) -> None:
        """Undo what the last step ended: it was the first half of one."""
        for ended in self._by_step:
            if ended in self._ended:
                self._ended.remove(ended)
        self._by_step = []

    def prove_none(self) -> None:
        """Let none of them prove to be a run."""
        self._pending.clear()

    def lose(self) -> None:
        """Forget what was not learned from yet: nobody saw how its call went on."""
        self._ended.clear()

    def update(self, at: datetime) -> None:
        """Learn from loads that ended long enough ago to know how their call went on."""
        while self._ended and at - self._ended[0].end >= CALL_LAG:
            self._learn(at, *self._ended.popleft())
        if self._prove_at is not None and at >= self._prove_at:
            self._prove_at = None
            self._prove(at)

    def _learn(self, at: datetime, pulse: Pulse, end: datetime) -> None:
        if pulse.claimed:
            # Of this heat pump's own loads it tells nothing.
            return
        call, size_w = pulse.call, pulse.size_w
        in_call = call is not None and call.holds(end)
        started = None if call is None else call.started
        if call is not None and started and call.comes_and_goes_with(pulse.start, end):
            self._known.compressor.add(size_w, pulse.weather)
            self._calls.learn_lead(started, pulse.start)
            compressor_w = self._known.compressor.now_w(pulse.weather)
            if size_w <= COMPRESSOR_MOST_W:
                return
            if (
                compressor_w is not None
                and not pulse.apart
                and size_w > compressor_w + SMALLEST_STAGE_W
            ):
                size_w -= compressor_w
        if pulse.draft is not None and in_call:
            self._pending.append(_Ended(replace(pulse.part(size_w), call=None), end))
        called = 2 * pulse.called_s >= (end - pulse.start).total_seconds()
        learned = self._known.add(Seen(pulse.start, size_w, in_call, pulse.apart, called))
        unclaimed = pulse.draft is not None and in_call
        if learned or (unclaimed and self._known.strips.match(size_w, apart=pulse.apart)):
            self._prove_at = self._prove_at or at + _LEARNED_TOGETHER

    def _prove(self, at: datetime) -> None:
        """Take past loads for runs, now that the sizes are known better."""
        pending = [ended for ended in self._pending if at - ended.end <= _PENDING_FOR]
        self._pending.clear()
        self._pending.extend(ended for ended in pending if not self._is_strips(ended.pulse))
        proven = [ended.pulse for ended in pending if self._is_strips(ended.pulse)]
        for pulse, draft in [(one, one.draft) for one in proven if one.draft is not None]:
            if self._known.strips.is_defrost(pulse.size_w, apart=pulse.apart):
                draft.mark_dipped()
            self._proven.append(draft)

    def _is_strips(self, pulse: Pulse) -> bool:
        return bool(self._known.strips.match(pulse.size_w, apart=pulse.apart))

    def take_proven(self) -> list[Draft]:
        """Hand over, once, past loads that have since proved to be runs."""
        proven, self._proven = self._proven, []
        return proven

    @property
    def next_deadline(self) -> datetime | None:
        """When ``update`` has to be called again."""
        learn_at = self._ended[0].end + CALL_LAG if self._ended else None
        return earliest(learn_at, self._prove_at)

    def as_dict(self) -> dict[str, Any]:
        """Return what waits, as stored."""
        return {
            "ended": [[*ended.as_list(), ended in self._by_step] for ended in self._ended],
            "pending": [ended.as_list() for ended in self._pending],
            "prove_at": as_stored(self._prove_at),
        }

    def restore(self, stored: dict[str, Any], calls: dict[int, Call]) -> None:
        """Take back what ``as_dict`` wrote."""
        for *entry, by_step in stored["ended"]:
            ended = _Ended.from_list(entry, calls)
            self._ended.append(ended)
            if by_step:
                self._by_step.append(ended)
        self._pending.extend(_Ended.from_list(entry, calls) for entry in stored["pending"])
        prove_at = stored["prove_at"]
        self._prove_at = as_time(prove_at)

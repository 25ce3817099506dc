"""Pulses: the loads that are on, each from the step up that began it to the step down."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import combinations, permutations
from typing import Any, Final, Self

from .draft import Draft
from .heat_calls import Call
from .load_size import size_tolerance_w
from .steps import SMALLEST_STEP_W, Step
from .stored import as_stored, as_time

# No household load but a water heater on a rod thermostat runs longer; a pulse that was never
# seen to end is dropped.
_LONGEST: Final = timedelta(hours=14)
_MOST_OPEN: Final = 8
# A load is gone when no more than this share of it is left above the level it came on top of.
_FALLEN_BACK: Final = 0.3
# A load for which so much of its size is missing below the level is not on.
_NO_ROOM: Final = 0.5
# So much of a load that is known can't be left: it is gone.
_MOST_LEFT: Final = 0.25
# Two loads that leave in one report must fit a drop better than a single one by this share of the
# tolerance.
# A size told from another's in one step is known less well than one that was measured.
_SPLIT_W: Final = 100.0
_AT_ONCE: Final = 1.0
_HELD: Final = 0.5


@dataclass(slots=True, eq=False)
class Pulse:
    """A load that came on: since when, how big (W), and the level it came on top of.

    ``call`` is the call for heat in which it came on (None: outside any). ``draft`` is the run
    that it may prove to be. ``apart``: the compressor ran beside it and is not in its size.
    ``compressor``: it is the compressor, by its size and because it came with its call.
    ``weather`` is the kind of weather in which it came on, as `weather_of` says. ``called_s``: for
    how long the thermostat said meanwhile that aux runs. ``metered``: it has a meter of its own.
    ``claimed``: another heat pump claims it; ``given_at``: it did until then.
    """

    start: datetime
    size_w: float
    level_before_w: float
    call: Call | None = None
    draft: Draft | None = None
    apart: bool = False
    compressor: bool = False
    weather: int | None = None
    called_s: float = 0.0
    stage: bool = False
    metered: bool = False
    claimed: bool = False
    given_at: datetime | None = None

    @property
    def since(self) -> datetime:
        """From when on it may count."""
        return self.given_at or self.start

    @property
    def is_anyones(self) -> bool:
        """Whether nobody has said yet what it is."""
        return not self.metered and not self.claimed

    def part(self, size_w: float) -> Pulse:
        """Return the part of this load that has the given size, with its share of the draft."""
        draft = self.draft.scaled(size_w / self.size_w) if self.draft else None
        return replace(self, size_w=size_w, draft=draft)

    def copy(self) -> Pulse:
        """Return one that changes of this one don't reach (the call stays the same one)."""
        return replace(self, draft=self.draft.copy() if self.draft else None)

    def as_dict(self) -> dict[str, Any]:
        """Return the load as stored; of its call the number."""
        return {
            "start": self.start.isoformat(),
            "size_w": self.size_w,
            "level_before_w": self.level_before_w,
            "call": None if self.call is None else self.call.number,
            "draft": None if self.draft is None else self.draft.as_dict(),
            "apart": self.apart,
            "compressor": self.compressor,
            "weather": self.weather,
            "called_s": self.called_s,
            "stage": self.stage,
            "metered": self.metered,
            "claimed": self.claimed,
            "given_at": as_stored(self.given_at),
        }

    @classmethod
    def from_dict(cls, stored: dict[str, Any], calls: dict[int, Call]) -> Self:
        """Return the load that ``as_dict`` wrote, in one of these calls."""
        return cls(
            datetime.fromisoformat(stored["start"]),
            stored["size_w"],
            stored["level_before_w"],
            None if stored["call"] is None else calls[stored["call"]],
            None if stored["draft"] is None else Draft.from_dict(stored["draft"]),
            stored["apart"],
            stored["compressor"],
            stored["weather"],
            stored["called_s"],
            stored["stage"],
            # Not there in what an earlier version stored.
            metered=stored.get("metered", False),
            claimed=stored.get("claimed", False),
            given_at=as_time(stored.get("given_at")),
        )


class Pulses:
    """Pairs steps up with steps down: which loads are on now."""

    def __init__(self, on: Iterable[Pulse] = ()) -> None:
        """Start with these on."""
        self.open = list(on)

    def begin(self, pulse: Pulse) -> None:
        """Note a load that came on."""
        self.open.append(pulse)
        if len(self.open) > _MOST_OPEN:
            del self.open[0]

    def fits(self, step: Step, *, calling: bool) -> bool:
        """Return whether a step down is just what some of the open loads would leave."""
        return self._best(-step.size_w, calling=calling) is not None

    def end(self, step: Step, *, calling: bool, whole: Sequence[Pulse] = ()) -> list[Pulse]:
        """Return the loads that a step down ends: the combination whose sizes fit it best.

        Loads that came on together (one step up) and leave one by one are split. ``calling``: the
        call for heat goes on, so that the compressor is the last to suspect. ``whole``: loads that
        are known, of which nothing leaves by itself.
        """
        ended = self._take(-step.size_w, calling=calling, whole=whole)
        self._lower(ended)
        return ended

    def _take(self, drop_w: float, *, calling: bool, whole: Sequence[Pulse]) -> list[Pulse]:
        group = self._best(drop_w, calling=calling)
        if group is not None:
            for pulse in group:
                self.open.remove(pulse)
            return list(group)
        if (corrected := self._correct_split(drop_w)) is not None:
            return [corrected]
        for index in range(len(self.open) - 1, -1, -1):
            pulse = self.open[index]
            rest_w = pulse.size_w - drop_w
            if pulse in whole and rest_w < _MOST_LEFT * pulse.size_w:
                # It went, and something else changed with it.
                self.open.remove(pulse)
                return [pulse]
            # A compressor that draws less for a while (defrost, a lower stage) is still one load.
            if pulse.compressor or pulse in whole:
                continue
            if rest_w > max(size_tolerance_w(drop_w), SMALLEST_STEP_W):
                self.open[index] = pulse.part(rest_w)
                return [pulse.part(drop_w)]
        return []

    def go(self, pulses: Sequence[Pulse]) -> list[Pulse]:
        """Note that these went, and return them."""
        for pulse in pulses:
            self.open.remove(pulse)
        self._lower(pulses)
        return list(pulses)

    def swap(self, gone: Pulse, new: Pulse) -> None:
        """Note that one load went and another came in the same step."""
        self.open.remove(gone)
        self._lower([gone])
        self.begin(new)

    def _lower(self, ended: Iterable[Pulse]) -> None:
        """Take loads that ended out of the levels on which others came on top of them."""
        for gone in ended:
            for pulse in self.open:
                later = pulse.start > gone.start
                above = pulse.start == gone.start and pulse.level_before_w > gone.level_before_w
                if later or above:
                    pulse.level_before_w -= gone.size_w

    def _correct_split(self, drop_w: float) -> Pulse | None:
        """Return a load that came on together with another, if the two were told apart wrongly.

        Of an edge that was split by what the compressor usually draws, the first of the two to go
        off says how big each really is.
        """
        together = [
            (one, other)
            for one, other in permutations(self.open, 2)
            if one.start == other.start
            and abs(one.size_w - drop_w) <= 2 * size_tolerance_w(drop_w)
            and one.size_w + other.size_w - drop_w > SMALLEST_STEP_W
        ]
        if not together:
            return None
        one, other = min(together, key=lambda pair: abs(pair[0].size_w - drop_w))
        self.open.remove(one)
        self.open[self.open.index(other)] = other.part(one.size_w + other.size_w - drop_w)
        return one.part(drop_w)

    def _is_split(self, pulse: Pulse) -> bool:
        """Return whether a load came on together with another that is on."""
        return any(other is not pulse and other.start == pulse.start for other in self.open)

    def _best(self, drop_w: float, *, calling: bool) -> tuple[Pulse, ...] | None:
        best: tuple[bool, float, tuple[Pulse, ...]] | None = None
        for length in (1, 2, 3):
            for group in combinations(reversed(self.open), length):
                miss = abs(sum(pulse.size_w for pulse in group) - drop_w)
                if miss > size_tolerance_w(drop_w):
                    continue
                if length == 1 and self._is_split(group[0]):
                    # How big it is was guessed; another that fits as well was measured.
                    miss += _SPLIT_W
                if any(pulse.claimed for pulse in group):
                    # Whoever claims it would have given it back.
                    miss += _HELD * size_tolerance_w(drop_w)
                unlikely = calling and any(pulse.compressor for pulse in group)
                if calling:
                    # Only the end of a call takes several loads at once.
                    miss += (length - 1) * _AT_ONCE * size_tolerance_w(drop_w)
                if best is None or (unlikely, miss) < best[:2]:
                    best = unlikely, miss, group
        return best[2] if best else None

    def expire(self, at: datetime, level_w: float, quiet_w: float | None) -> list[Pulse]:
        """Return the loads that must have ended unseen.

        The level fell back, or it is too long, or all of them together don't fit between the least
        that the home draws (None: not known, or nothing certain now) and the level.
        """
        gone = [
            pulse
            for pulse in self.open
            if at - pulse.start >= _LONGEST
            or level_w < pulse.level_before_w + _FALLEN_BACK * pulse.size_w
        ]
        for pulse in gone:
            self.open.remove(pulse)
        self._lower(gone)
        if quiet_w is not None and (unseen := self._too_much(level_w - quiet_w)) is not None:
            self.open.remove(unseen)
            self._lower([unseen])
            gone.append(unseen)
        return gone

    def _too_much(self, room_w: float) -> Pulse | None:
        """Return the load that can't be on, as there is no room for all of them."""
        excess_w = sum(pulse.size_w for pulse in self.open) - room_w
        cant = [pulse for pulse in self.open if excess_w >= _NO_ROOM * pulse.size_w]
        return min(cant, key=lambda pulse: abs(pulse.size_w - excess_w), default=None)

    @property
    def next_expiry(self) -> datetime | None:
        """When the oldest load will have been on for too long."""
        if not self.open:
            return None
        return min(pulse.start for pulse in self.open) + _LONGEST

    def as_dict(self) -> dict[str, Any]:
        """Return them as stored."""
        return {"open": [pulse.as_dict() for pulse in self.open]}

    def restore(self, stored: dict[str, Any], calls: dict[int, Call]) -> None:
        """Take back what ``as_dict`` wrote; the loads are in these calls."""
        self.open = [Pulse.from_dict(pulse, calls) for pulse in stored["open"]]

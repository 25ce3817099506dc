"""Loads on the home's meter that another heat pump claims."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from .deadline import earliest
from .load_size import is_one_size
from .pulses import Pulse
from .reading import Quantity, Values
from .steps import SMALLEST_STEP_W, StepFinder


class _Edge(NamedTuple):
    """A load that came (W above 0) or went, and until when the other side of it is waited for."""

    at: datetime
    until: datetime
    size_w: float


class ClaimedLoads:
    """Finds them by their edges: what is claimed and what the home draws change together.

    Where the home shows no such change, the claim is of something that it has shown already: a load
    that is on is claimed late, or one that was claimed is given back.
    """

    def __init__(self) -> None:
        """Start with none."""
        self._finder = StepFinder()
        # Claims that came or went and that the home's meter has yet to show.
        self._claims: list[_Edge] = []
        # What went by the home's meter, and nobody has given back yet.
        self._gone: list[_Edge] = []
        self.is_shared = False

    def update(
        self, at: datetime, values: Values, on: list[Pulse], within: timedelta
    ) -> tuple[list[Pulse], list[Pulse]]:
        """Return the loads, of those on, that prove to be another's, and those given back.

        A load that came in one step with another's is split from it.
        ``within``: so far apart may the two sides of an edge be.
        """
        claimed_w = values.number(Quantity.CLAIMED_POWER_W)
        self.is_shared = claimed_w is not None
        if self._finder.level_w is None:
            if not self.is_shared:
                return [], []
            # What is claimed from the first came on some time.
            self._finder.update(at, 0.0)
        taken, given = self._take_late(at, on)
        found = self._finder.update(at, claimed_w or 0.0)
        self._gone = [edge for edge in self._gone if edge.until > at]
        if found is None:
            return taken, given
        step, joined = found
        if joined is not None and self._claims and self._claims[-1].at == joined.at:
            # The claim itself came in two halves.
            self._claims.pop()
            step = joined
        size_w = step.size_w
        if self._drop(self._claims, -size_w):
            # It was but a short silence of whoever claims it, or a short load.
            return taken, given
        if size_w > 0:
            since = at - within
            # One that has a meter of its own may be the other's, given by hand.
            near = [pulse for pulse in on if not pulse.claimed and pulse.start >= since]
            if fitting := _fitting(near, size_w):
                return [*taken, *fitting], given
            if (whole := _holding(near, size_w, at - within / 2)) is not None:
                rest = whole.part(whole.size_w - size_w)
                whole.size_w = size_w
                rest.level_before_w += size_w
                on.append(rest)
                return [*taken, whole], given
        elif self._drop(self._gone, size_w):
            return taken, given
        self._claims.append(_Edge(step.at, at + within, size_w))
        return taken, given

    def _take_late(self, at: datetime, on: Sequence[Pulse]) -> tuple[list[Pulse], list[Pulse]]:
        """Return what is claimed late, and what is given back, as the home shows no change."""
        taken: list[Pulse] = []
        given: list[Pulse] = []
        for edge in [edge for edge in self._claims if edge.until <= at]:
            self._claims.remove(edge)
            if edge.size_w > 0:
                older = [pulse for pulse in on if not pulse.claimed and pulse.start <= edge.at]
                taken += _fitting([pulse for pulse in older if pulse not in taken], edge.size_w)
            else:
                held = [pulse for pulse in on if pulse.claimed and pulse not in given]
                for pulse in _fitting(held, -edge.size_w):
                    # What it drew until then the other may have counted.
                    pulse.given_at = edge.at
                    given.append(pulse)
        return taken, given

    def take_came(self, size_w: float) -> bool:
        """Return, once, whether another has claimed already what comes on the home's meter now."""
        return self._drop(self._claims, size_w)

    def given_back(self, values: Values, on: Sequence[Pulse], size_w: float) -> list[Pulse]:
        """Return the claimed loads, of these W together, that go on the home's meter now.

        That is, as nobody claims them more, or as this heat pump's own are still called.
        """
        level_w = self._finder.level_w or 0.0
        falls_w = [-edge.size_w for edge in self._claims]
        falls_w.append(level_w - (values.number(Quantity.CLAIMED_POWER_W) or 0.0))
        called = values.flag(Quantity.AUX_RUNNING) is True
        if not called and not any(fall_w > 0 and is_one_size(size_w, fall_w) for fall_w in falls_w):
            return []
        return _fitting([pulse for pulse in on if pulse.claimed], size_w)

    def note_gone(self, at: datetime, size_w: float, within: timedelta) -> None:
        """Note what goes on the home's meter now, W above 0: perhaps another gives it back."""
        if self._finder.level_w is not None and not self._drop(self._claims, -size_w):
            self._gone.append(_Edge(at, at + within, -size_w))

    @staticmethod
    def _drop(edges: list[_Edge], size_w: float) -> bool:
        for edge in edges:
            if edge.size_w * size_w > 0 and is_one_size(abs(size_w), abs(edge.size_w)):
                edges.remove(edge)
                return True
        return False

    @property
    def next_deadline(self) -> datetime | None:
        """When ``update`` has to be called again, readings or not."""
        return earliest(*(edge.until for edge in self._claims))

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "finder": self._finder.as_dict(),
            "claims": [_as_list(edge) for edge in self._claims],
            "gone": [_as_list(edge) for edge in self._gone],
            "is_shared": self.is_shared,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._finder.restore(stored["finder"])
        self._claims = [_from_list(edge) for edge in stored["claims"]]
        self._gone = [_from_list(edge) for edge in stored["gone"]]
        self.is_shared = stored["is_shared"]


def _fitting(pulses: Sequence[Pulse], size_w: float) -> list[Pulse]:
    """Return the load of this size that came last, or those that came in one step of it."""
    for pulse in reversed(pulses):
        if is_one_size(pulse.size_w, size_w):
            return [pulse]
    for pulse in reversed(pulses):
        together = [other for other in pulses if other.start == pulse.start]
        if len(together) > 1 and is_one_size(sum(other.size_w for other in together), size_w):
            return together
    return []


def _holding(pulses: Sequence[Pulse], size_w: float, since: datetime) -> Pulse | None:
    """Return a load that came since then and may hold, as one step, another of this size."""
    return next(
        (
            pulse
            for pulse in reversed(pulses)
            if pulse.start >= since and pulse.size_w >= size_w + SMALLEST_STEP_W
        ),
        None,
    )


def _as_list(edge: _Edge) -> list[Any]:
    return [edge.at.isoformat(), edge.until.isoformat(), edge.size_w]


def _from_list(stored: list[Any]) -> _Edge:
    at, until, size_w = stored
    return _Edge(datetime.fromisoformat(at), datetime.fromisoformat(until), size_w)

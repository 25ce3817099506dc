"""Claims: what each of several heat pumps draws of the meter they share, told to the others."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from enum import IntEnum
from typing import Final, NamedTuple, Protocol

from .evidence import Verdict
from .reading import Quantity, Values

# Less than this is no news: what matters is what goes on and off.
_NEWS_W: Final = 200.0
# What one claims can change what another does, and that what the first does; never for long.
_ROUNDS: Final = 4


class Exactness(IntEnum):
    """How exactly a heat pump's sources tell what its backup draws, the most exact first."""

    CIRCUIT = 0
    WORD = 1
    HOME_METER = 2


def exactness(quantities: Collection[Quantity]) -> Exactness:
    """Return how exact the evidence is that these quantities can give."""
    if Quantity.AUX_POWER_W in quantities or Quantity.HVAC_POWER_W in quantities:
        return Exactness.CIRCUIT
    return Exactness.WORD if Quantity.AUX_RUNNING in quantities else Exactness.HOME_METER


def circuits_w(values: Values) -> float | None:
    """Return what a heat pump's own circuits show of its draw, W; None where none tells.

    The circuit of the whole heat pump has the strips in it. Where it shows less than they draw, it
    hasn't, or has yet to report: both count.
    """
    strips_w, whole_w = (
        values.number(Quantity.AUX_POWER_W),
        values.number(Quantity.HVAC_POWER_W),
    )
    if strips_w is None or whole_w is None:
        return strips_w if whole_w is None else whole_w
    return whole_w if whole_w >= strips_w else whole_w + strips_w


def claimed_by(verdict: Verdict, values: Values, paused_w: float | None) -> float | None:
    """Return what a heat pump claims of the home's draw now, W; None where it can't tell.

    ``paused_w`` is what it drew in a run whose evidence is silent at the moment: the run may go on.
    """
    circuits = circuits_w(values)
    if circuits is not None:
        return circuits
    if verdict.on is None:
        return paused_w
    return verdict.power_w if verdict.on else 0.0


class PastClaim(NamedTuple):
    """What a heat pump claimed in the past, W; ``end`` None: it still does."""

    start: datetime
    end: datetime | None
    power_w: float


def claimed_since(begin: datetime, claims: Iterable[PastClaim]) -> list[tuple[datetime, float]]:
    """Return how much was claimed together from each instant on, W, the first being ``begin``."""
    changes = {begin: 0.0}
    for start, end, power_w in claims:
        if end is not None and end <= begin:
            continue
        since = max(start, begin)
        changes[since] = changes.get(since, 0.0) + power_w
        if end is not None:
            changes[end] = changes.get(end, 0.0) - power_w
    total_w, claimed = 0.0, []
    for at in sorted(changes):
        total_w += changes[at]
        claimed.append((at, round(max(total_w, 0.0), 1)))
    return claimed


class Claimant(Protocol):
    """A heat pump on a meter that others are on too."""

    @property
    def order(self) -> tuple[Exactness, str]:
        """Who comes first: the more exact, then by id."""
        ...

    def claim_w(self, *, firm: bool) -> float | None:
        """Return what it claims now, W; None where it can't tell.

        ``firm``: not what is but called, where the home's meter can tell and doesn't show it.
        """
        ...

    @property
    def claim_since(self) -> datetime | None:
        """Since when the home's meter shows what is claimed; None: it doesn't."""
        ...

    def advance(self, to: datetime) -> None:
        """Let time pass for it, so that its rules that are due have run."""
        ...

    def hear_claims(self, at: datetime) -> bool:
        """Let it take what the others claim; return whether that was news."""
        ...


class SharedMeter[T: Claimant]:
    """Those who share a meter, in their order, and what each of them hears of the others.

    A claim of more exact evidence counts against one of less, and those of one kind of evidence
    count against each other: who claims first has it, and at the same instant who comes first.
    """

    def __init__(self, members: Iterable[T]) -> None:
        """Put them in order."""
        self.members = sorted(members, key=lambda member: member.order)
        self._told_w: dict[str, float] = {}

    @property
    def is_shared(self) -> bool:
        """Whether there is more than one."""
        return len(self.members) > 1

    def before(self, member: T) -> list[T]:
        """Return those who come before another."""
        return [other for other in self.members if other.order < member.order]

    def heard_by(self, member: T) -> list[T]:
        """Return those whose claims another has to respect."""
        exact, _ = member.order
        return [other for other in self.members if other is not member and other.order[0] <= exact]

    def claimed_w(self, member: T) -> float | None:
        """Return what the others claim, as far as it has to know, W; None: it is alone."""
        if not self.is_shared:
            return None
        others = self.heard_by(member)
        exact, name = member.order
        # Of two that are called alike the meter has to tell whose a load is.
        claimed_w = sum(
            other.claim_w(firm=other.order[0] is exact) or 0.0
            for other in others
            if not self._is_contested(member, other)
        )
        told_w = self._told_w.get(name)
        if told_w is None or abs(claimed_w - told_w) >= _NEWS_W:
            self._told_w[name] = round(claimed_w, 1)
        return self._told_w[name]

    @staticmethod
    def _is_contested(member: T, other: T) -> bool:
        """Return whether two have the very same load, and it stays with the first of them.

        It is so where one was away when the other took it, and came back: as loads of one meter
        begin in one report, the same instant tells.
        """
        since = member.claim_since
        return (
            since is not None
            and since == other.claim_since
            and member.order < other.order
            and bool(member.claim_w(firm=True))
        )

    def bring_up(self, member: T, at: datetime) -> None:
        """Let time pass for those whose claims a heat pump hears, before it goes on itself."""
        for other in self.heard_by(member):
            other.advance(at)

    def settle(self, at: datetime) -> None:
        """Tell all what the others claim, until that is no news to any of them."""
        for _ in range(_ROUNDS):
            # All have to hear it, not only the first to whom it is news.
            if not [member for member in self.members if member.hear_claims(at)]:
                return

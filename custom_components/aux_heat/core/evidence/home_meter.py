"""The home's meter with the thermostat's call: steps of the strips' size inside calls for heat."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from ..claimed_loads import ClaimedLoads
from ..compressor_on import CompressorOn
from ..deadline import earliest
from ..draft import SILENCE_LONGEST, Draft
from ..energy_meter import EnergyMeter
from ..heat_calls import HeatCalls
from ..known_loads import KnownLoads
from ..last_edge import LastEdge
from ..load_drafts import LoadDrafts
from ..metered_loads import MeteredLoads
from ..past_loads import PastLoads
from ..pulses import Pulse, Pulses
from ..quiet_level import QuietLevel
from ..reading import Quantity, Values, heat_call
from ..rules import Rules
from ..steps import Step, StepFinder
from ..stored import as_stored, as_time
from ..switching import Switching
from .strips_on import CONFIDENCE, StripsOn
from .verdict import UNKNOWN, Verdict


class HomeMeter:
    """Follows the big loads on the home's meter and tells which of them are strips."""

    def __init__(self, known: KnownLoads, rules: Rules) -> None:
        """Share what is known of loads with whoever asks."""
        self._known = known
        self._counter = EnergyMeter()
        self._finder = StepFinder()
        self._quiet = QuietLevel()
        self._calls = HeatCalls()
        self._pulses = Pulses()
        self._drafts = LoadDrafts(known, rules, CONFIDENCE)
        self._metered = MeteredLoads()
        self._claimed = ClaimedLoads()
        self._past = PastLoads(known, self._calls)
        self._last_edge = LastEdge(self._pulses)
        self._strips = StripsOn(self._pulses, known, self._calls)
        self._compressor = CompressorOn(self._pulses, known, self._calls)
        self._switching = Switching(self._pulses, known, self._drafts, self._compressor)
        self._blind_since: datetime | None = None

    def accumulate(self, begin: datetime, end: datetime, values: Values) -> None:
        """Count the time observed, and the draw of loads that may prove to be strips."""
        calling = self._calls.calling
        if calling is None or self._blind_since is not None:
            return
        self._known.sightings.observe(begin, (end - begin).total_seconds(), calling=calling)
        if self._pulses.open:
            self._drafts.accumulate(begin, end, self._pulses.open, values)

    def update(self, at: datetime, values: Values, *, needed: bool) -> Verdict:
        """Return what the meter shows now; also called at ``next_deadline``.

        ``needed``: nothing more exact can tell, so loads that may prove to be strips later are
        remembered.
        """
        if needed != self._drafts.needed:
            self._drafts.need((*self._pulses.open, *self._last_edge.before), needed=needed)
        power_w = self._home_w(at, values)
        calling = heat_call(values)
        if power_w is None or calling is None:
            self._blind_since = self._blind_since or at
            return UNKNOWN
        if self._blind_since is not None:
            self._see_again(at, self._blind_since, power_w, values)
        metered = self._metered.update(at, values, self._pulses.open)
        if metered is not None:
            metered.metered = True
            self._strips.disprove(metered)
        if self._calls.follow(at, calling):
            self._take_into_call(at, values)
        found = self._finder.update(at, power_w)
        level_w = self._finder.level_w
        if found is not None:
            self._follow_step(at, *found, values)
        elif self._switching.settling:
            self._switching.make_exact(level_w, settling=self._finder.is_settling)
        # What comes in the very same instant is claimed rather than what was on before.
        self._heed_claims(at, values)
        if found is None and level_w is not None:
            if self._pulses.open:
                self._quiet.hold(at)
            else:
                self._quiet.update(at, level_w)
        if self._pulses.open:
            quiet_w = None if self._finder.is_new else self._quiet.level_w
            self._past.add(self._pulses.expire(at, power_w, quiet_w), at)
        self._past.update(at)
        return self._strips.verdict(at)

    def _heed_claims(self, at: datetime, values: Values) -> None:
        """Leave alone what another heat pump claims, and take what it has given back."""
        taken, given = self._claimed.update(at, values, self._pulses.open, self._same_edge)
        for pulse in taken:
            self._claim_away(pulse)
        for pulse in given:
            pulse.claimed = False
            call = self._calls.last
            began = call.started or pulse.start
            if self._calls.calling and pulse.is_anyones and pulse.start >= began - self._calls.lead:
                pulse.call = call
        if self._claimed.is_shared:
            # Whose they were can't be told any more.
            self._past.prove_none()

    def _claim_away(self, pulse: Pulse) -> None:
        self._strips.disprove(pulse)
        pulse.claimed, pulse.compressor = True, False
        # It is whole, and no half of anything.
        self._last_edge.explained |= pulse is self._pulses.open[-1]

    @property
    def _same_edge(self) -> timedelta:
        """Within how long a claim comes that is of an edge of the home's meter, or the other way.

        The home's may show it a report late, and whole only in the one after.
        """
        return 2 * self._finder.smear

    def _home_w(self, at: datetime, values: Values) -> float | None:
        """Return the home's power, W; from the energy counter where there is none."""
        counted_w = self._counter.update(at, values.number(Quantity.HOME_ENERGY_KWH))
        power_w = values.number(Quantity.HOME_POWER_W)
        return counted_w if power_w is None else power_w

    def _see_again(
        self, at: datetime, blind_since: datetime, power_w: float, values: Values
    ) -> None:
        """Go on after a silence of the meter or the thermostat.

        After a short one at whose end the level is what it was, what was on is still on.
        """
        self._blind_since = None
        self._last_edge.forget()
        self._past.keep()
        self._switching.settling = False
        if at - blind_since < SILENCE_LONGEST and self._finder.stays(power_w):
            self._drafts.catch_up(self._pulses.open, at, values)
            self._calls.see_again()
        else:
            self._pulses.open = []
            self._past.lose()
            self._calls.lose()
            self._strips.lose()
        self._finder.skip_to(power_w)

    def _take_into_call(self, at: datetime, values: Values) -> None:
        """Take loads that came on just before their call showed into it."""
        call, lead = self._calls.last, self._calls.lead
        for pulse in (*self._pulses.open, *self._last_edge.before):
            if pulse.call is None and pulse.is_anyones and at - pulse.start <= lead:
                pulse.call = call
                pulse.compressor = self._known.is_compressor_now(pulse.size_w, pulse.weather)
                self._drafts.begin(pulse, at, values)

    def _follow_step(self, at: datetime, step: Step, joined: Step | None, values: Values) -> None:
        calling = self._calls.calling is True
        if joined is not None and self._last_edge.is_half_of(joined, calling=calling):
            # Take the first half back: the whole edge says more.
            self._last_edge.take_back()
            self._drafts.catch_up(self._pulses.open, at, values)
            self._past.take_back()
            step = joined
        else:
            self._last_edge.next()
            self._past.keep()
        if step.size_w > 0:
            metered = self._metered.take_expected(step.size_w)
            claimed = self._claimed.take_came(step.size_w)
            call = self._calls.last if calling and not metered and not claimed else None
            self._last_edge.explained = self._switching.begin(at, step, call, values)
            self._pulses.open[-1].metered = metered
            if claimed:
                self._claim_away(self._pulses.open[-1])
        else:
            self._last_edge.explained = False
            on, size_w = self._pulses.open, -step.size_w
            if others := self._claimed.given_back(values, on, size_w):
                ended = self._pulses.go(others)
                self._switching.settling = False
            else:
                strips = self._strips.among_loads()
                ended = self._switching.end(step, values, calling=calling, strips=strips)
            self._claimed.note_gone(at, size_w, self._same_edge)
            self._past.add_by_step(ended, step.at)

    def take_proven(self) -> list[Draft]:
        """Hand over, once, past loads that have since proved to be runs."""
        return self._past.take_proven()

    @property
    def room_w(self) -> float | None:
        """What strips could draw at the most, W: all that no other load is known to draw.

        None while the meter is silent, or nothing is known of what the home draws without.
        """
        level_w, quiet_w = self._finder.level_w, self._quiet.level_w
        if self._blind_since is not None or level_w is None or quiet_w is None:
            return None  # pragma: no cover - asked while the meter tells of strips only
        call = self._calls.last
        others_w = sum(
            pulse.size_w
            for pulse in self._pulses.open
            if pulse.compressor or pulse.call is not call
        )
        return level_w - quiet_w - others_w

    @property
    def claimed_w(self) -> float:
        """What draws at the moment that another heat pump claims, W."""
        return sum(pulse.size_w for pulse in self._pulses.open if pulse.claimed)

    @property
    def draws(self) -> bool | None:
        """Whether the meter shows strips that draw now; None where it doesn't tell."""
        return None if self._blind_since is not None else bool(self._strips.among_loads())

    @property
    def drawn_since(self) -> datetime | None:
        """Since when the first of the strips that draw now is on; None: the meter shows none."""
        return min((pulse.start for pulse in self._strips.among_loads()), default=None)

    @property
    def compressor(self) -> bool | None:
        """Whether the compressor runs now; None where the meter doesn't tell."""
        if self._blind_since is not None or self._calls.calling is not True:
            return None
        return self._compressor.runs(
            self._finder.level_w, self._quiet.level_w, self._strips.among_loads()
        )

    @property
    def beside_compressor(self) -> bool:
        """Whether all strips that draw now came on while the compressor ran."""
        return all(pulse.apart for pulse in self._strips.among_loads())

    @property
    def next_deadline(self) -> datetime | None:
        """When ``update`` has to be called again, readings or not."""
        counter = self._counter.next_deadline
        if self._blind_since is not None:
            return counter
        past, strips = self._past.next_deadline, self._strips.next_deadline
        claimed = self._claimed.next_deadline
        if counter is past is strips is claimed is None and not self._pulses.open:
            return None
        return earliest(counter, past, self._pulses.next_expiry, strips, claimed)

    def as_dict(self) -> dict[str, Any]:
        """Return what it follows and what waits to be proved, as stored."""
        pulses = (*self._pulses.open, *self._last_edge.before, *self._past.unlearned)
        return {
            "counter": self._counter.as_dict(),
            "finder": self._finder.as_dict(),
            "quiet": self._quiet.as_dict(),
            "calls": self._calls.as_dict(pulse.call for pulse in pulses),
            "pulses": self._pulses.as_dict(),
            "drafts": self._drafts.as_dict(),
            "metered": self._metered.as_dict(),
            "claimed": self._claimed.as_dict(),
            "past": self._past.as_dict(),
            "last_edge": self._last_edge.as_dict(),
            "strips": self._strips.as_dict(),
            "switching": self._switching.as_dict(),
            "blind_since": as_stored(self._blind_since),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._counter.restore(stored["counter"])
        self._finder.restore(stored["finder"])
        self._quiet.restore(stored["quiet"])
        calls = self._calls.restore(stored["calls"])
        self._pulses.restore(stored["pulses"], calls)
        self._drafts.restore(stored["drafts"])
        self._metered.restore(stored["metered"])
        # Not there in what an earlier version stored.
        if (claimed := stored.get("claimed")) is not None:
            self._claimed.restore(claimed)
        self._past.restore(stored["past"], calls)
        self._last_edge.restore(stored["last_edge"], calls)
        self._strips.restore(stored["strips"])
        self._switching.restore(stored["switching"])
        blind_since = stored["blind_since"]
        self._blind_since = as_time(blind_since)

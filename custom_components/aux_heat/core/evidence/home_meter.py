"""The home's meter with the thermostat's call: steps of the strips' size inside calls for heat."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from ..compressor_draw import COMPRESSOR_MOST_W, weather_of
from ..defrost import DEFROST_LONGEST
from ..energy_meter import EnergyMeter
from ..heat_calls import Call
from ..known_loads import KnownLoads
from ..load_size import is_one_size
from ..pulses import Pulse, Pulses
from ..quiet_level import QuietLevel
from ..reading import Quantity, Values, heat_call
from ..run import SILENCE_LONGEST, Draft, EvidenceKind, Rules
from ..sightings import Seen
from ..steps import Step, StepFinder
from ..strip_size import SMALLEST_STAGE_W
from .verdict import UNKNOWN, Verdict

_CONFIDENCE: Final = 0.8
_OFF: Final = Verdict(on=False)
# Thermostats are polled every 30 to 300 s: a call may show that much after its load came on, and
# a minute-mean after a call has ended may still hold some of it.
_LAG: Final = timedelta(seconds=360)
# How late calls show here is learned from the compressor, which comes with them.
_LEADS: Final = 25
_LEADS_LEAST: Final = 5
_LEAD_SPARE: Final = timedelta(seconds=60)
# A load that was taken for strips stays so until its size is this many times the tolerance off.
_CLAIMED_SLACK: Final = 1.5
# The compressor comes with the call; its protective delay is up to 5 min.
_WITH_CALL: Final = timedelta(seconds=360)
# A compressor draws no less while it heats, not even an inverter at its lowest speed.
_COMPRESSOR_LEAST_W: Final = 150.0
# Beside strips that run alone, which move the meter's noise, it has at least this.
_COMPRESSOR_BESIDE_W: Final = 600.0
# Two meters show the same edge within this.
_SAME_EDGE: Final = timedelta(seconds=75)
_MOST_PENDING: Final = 300
# Two stages that always run together are learned minutes apart; past runs wait for both of them.
_LEARNED_TOGETHER: Final = timedelta(hours=1)
_PENDING_FOR: Final = timedelta(days=45)


class _Ended(NamedTuple):
    """A load that went off; it waits until the end of its call would have shown."""

    pulse: Pulse
    end: datetime


class HomeMeter:
    """Follows the big loads on the home's meter and tells which of them are strips."""

    def __init__(self, known: KnownLoads, rules: Rules) -> None:
        """Share what is known of loads with whoever asks."""
        self._known = known
        self._rules = rules
        self._counter = EnergyMeter()
        self._finder = StepFinder()
        self._quiet = QuietLevel()
        # Loads with a meter of their own: their power together, and edges that the home's meter
        # has yet to show.
        self._others = StepFinder()
        self._others_w = 0.0
        self._expected: list[tuple[datetime, float]] = []
        # What was taken for strips proved to be one of them.
        self._disproved = False
        self._pulses = Pulses()
        # What the last edge changed, in case it proves to be the first half of a smeared one.
        self._before_step: list[Pulse] | None = None
        self._ended_by_step: list[_Ended] = []
        # That edge is a load that is known: it is no half of anything.
        self._explained = False
        # The size of the load that came on last still becomes more exact.
        self._settling = False
        self._leads: deque[float] = deque(maxlen=_LEADS)
        self._ended: deque[_Ended] = deque()
        self._pending: deque[_Ended] = deque(maxlen=_MOST_PENDING)
        self._needed = False
        self._calling: bool | None = None
        self._call = Call(0, None)
        self._claimed: datetime | None = None
        self._blind_since: datetime | None = None
        self._prove_at: datetime | None = None
        self._defrost_until: datetime | None = None
        self._proven: list[Draft] = []

    def accumulate(self, begin: datetime, end: datetime, values: Values) -> None:
        """Count the time observed, and the draw of loads that may prove to be strips."""
        if self._calling is None or self._blind_since is not None:
            return
        seconds = (end - begin).total_seconds()
        self._known.sightings.observe(begin, seconds, calling=self._calling)
        called = values.flag(Quantity.AUX_RUNNING) is True
        for pulse in self._pulses.open:
            if called:
                pulse.called_s += seconds
            if pulse.draft is not None:
                pulse.draft.add(begin, end, pulse.size_w, values, self._rules)

    def update(self, at: datetime, values: Values, *, needed: bool) -> Verdict:
        """Return what the meter shows now; also called at ``next_deadline``.

        ``needed``: nothing more exact can tell, so loads that may prove to be strips later are
        remembered.
        """
        if self._needed and not needed:
            for pulse in (*self._pulses.open, *(self._before_step or ())):
                pulse.draft = None
        self._needed = needed
        power_w = self._home_w(at, values)
        call = heat_call(values)
        if power_w is None or call is None:
            self._blind_since = self._blind_since or at
            return UNKNOWN
        if self._blind_since is not None:
            self._see_again(at, power_w, values)
        self._follow_others(at, values)
        self._follow_call(at, call, values)
        found = self._finder.update(at, power_w)
        if found is not None:
            self._follow_step(at, *found, values)
        elif self._settling:
            self._make_exact()
        if found is None and self._finder.level_w is not None:
            if self._pulses.open:
                self._quiet.hold(at)
            else:
                self._quiet.update(at, self._finder.level_w)
        quiet_w = None if self._finder.is_new else self._quiet.level_w
        self._ended.extend(_Ended(pulse, at) for pulse in self._pulses.expire(at, power_w, quiet_w))
        self._settle(at)
        return self._verdict(at)

    def _home_w(self, at: datetime, values: Values) -> float | None:
        """Return the home's power, W; from the energy counter where there is none."""
        counted_w = self._counter.update(at, values.number(Quantity.HOME_ENERGY_KWH))
        power_w = values.number(Quantity.HOME_POWER_W)
        return counted_w if power_w is None else power_w

    def _follow_others(self, at: datetime, values: Values) -> None:
        """Find the edges of loads that have a meter of their own among the home's.

        They are not subtracted: two meters never report at the same time, and between the two
        reports the difference would show a load that isn't there.
        """
        others_w = values.number(Quantity.OTHER_POWER_W)
        claimed_w = values.number(Quantity.CLAIMED_POWER_W)
        self._others_w = (others_w or 0.0) + (claimed_w or 0.0)
        found = self._others.update(at, self._others_w)
        self._expected = [known for known in self._expected if at - known[0] <= _SAME_EDGE]
        if found is None or found[0].size_w <= 0:
            return
        size_w = found[0].size_w
        for pulse in reversed(self._pulses.open):
            if at - pulse.start <= _SAME_EDGE and is_one_size(pulse.size_w, size_w):
                self._disproved |= pulse in self._strips()
                pulse.call = pulse.draft = None
                return
        self._expected.append((at, size_w))

    def _is_expected(self, size_w: float) -> bool:
        """Return whether a load's own meter has shown this edge already."""
        for known in self._expected:
            if is_one_size(size_w, known[1]):
                self._expected.remove(known)
                return True
        return False

    def _see_again(self, at: datetime, power_w: float, values: Values) -> None:
        """Go on after a silence of the meter or the thermostat.

        After a short one at whose end the level is what it was, what was on is still on.
        """
        blind_since, self._blind_since = self._blind_since, None
        self._before_step, self._ended_by_step = None, []
        self._settling = False
        if (
            blind_since is not None
            and at - blind_since < SILENCE_LONGEST
            and self._finder.stays(power_w)
        ):
            self._catch_up(self._pulses.open, at, values)
            # A call that came in the meantime began nobody knows when.
            self._calling = self._calling or None
        else:
            self._pulses = Pulses()
            self._ended.clear()
            self._calling = self._claimed = None
        self._finder.skip_to(power_w)

    def _catch_up(self, pulses: Iterable[Pulse], at: datetime, values: Values) -> None:
        """Bring the accounts of loads that prove to be still on up to now."""
        for pulse in pulses:
            draft = pulse.draft
            if draft is not None:
                draft.add(draft.end or draft.start, at, pulse.size_w, values, self._rules)

    def _make_exact(self) -> None:
        """Correct the size of the load that came on last, by the level that it left."""
        pulse = self._pulses.open[-1] if self._pulses.open else None
        if pulse is None or self._finder.level_w is None:
            self._settling = False
            return
        size_w = self._finder.level_w - pulse.level_before_w
        if size_w > 0:
            pulse.size_w = size_w
        self._settling = self._finder.is_settling

    def _follow_call(self, at: datetime, calling: bool, values: Values) -> None:  # noqa: FBT001
        if calling and not self._calling:
            self._call = Call(self._call.number + 1, at if self._calling is False else None)
            for pulse in (*self._pulses.open, *(self._before_step or ())):
                if pulse.call is None and at - pulse.start <= self._lead:
                    pulse.call = self._call
                    pulse.compressor = self._known.is_compressor_now(pulse.size_w, pulse.weather)
                    self._open_draft(pulse, at, values)
        elif not calling and self._call.ended is None:
            self._call.ended = at
        self._calling = calling

    @property
    def _lead(self) -> timedelta:
        """How long before its call shows a load may come on that belongs to it."""
        if len(self._leads) < _LEADS_LEAST:
            return _LAG
        return min(_LAG, timedelta(seconds=max(self._leads)) + _LEAD_SPARE)

    def _follow_step(self, at: datetime, step: Step, joined: Step | None, values: Values) -> None:
        before, self._before_step = self._before_step, None
        calling = self._calling is True
        if (
            joined is not None
            and before is not None
            and not self._explained
            and (joined.size_w > 0 or _with(before).fits(joined, calling=calling))
        ):
            # Take the first half back: the whole edge says more.
            self._pulses.open = before
            self._catch_up(before, at, values)
            for ended in self._ended_by_step:
                if ended in self._ended:
                    self._ended.remove(ended)
            self._ended_by_step = []
            step = joined
        else:
            self._before_step = [pulse.copy() for pulse in self._pulses.open]
            self._ended_by_step = []
        if step.size_w > 0:
            self._begin(at, step, values)
        else:
            self._explained = self._settling = False
            gone = [_Ended(pulse, step.at) for pulse in self._end(step, values, calling=calling)]
            self._ended.extend(gone)
            self._ended_by_step += gone

    def _stage_left(self, step: Step, whole: Pulse, rest_w: float, values: Values) -> Pulse:
        """Return the stage that stays on when the other one goes."""
        stage = Pulse(
            step.at,
            rest_w,
            whole.level_before_w,
            whole.call,
            apart=True,
            weather=whole.weather,
            stage=True,
        )
        self._open_draft(stage, step.at, values)
        return stage

    def _end(self, step: Step, values: Values, *, calling: bool) -> list[Pulse]:
        """Return the loads that a step down ends."""
        strips = self._strips()
        if strips and not self._pulses.fits(step, calling=calling):
            for pulse in strips:
                rest_w = pulse.size_w + step.size_w
                if self._known.strips.is_stage(rest_w, pulse.size_w):
                    # One stage went, or in defrost the compressor dipped as well: the other stays.
                    self._pulses.swap(pulse, self._stage_left(step, pulse, rest_w, values))
                    return [pulse]
                # Strips may go in the very report in which another load comes.
                other_w = self._known.others.match(rest_w)
                if other_w is not None:
                    new = Pulse(step.at, other_w, pulse.level_before_w, weather=pulse.weather)
                    self._pulses.swap(pulse, new)
                    return [pulse]
        return self._pulses.end(step, calling=calling, whole=strips)

    def _begin(self, at: datetime, step: Step, values: Values) -> None:
        """Note what came on: a load, the compressor, or the compressor with a load."""
        call = self._call if self._calling and not self._is_expected(step.size_w) else None
        weather = weather_of(values.number(Quantity.OUTDOOR_C))
        with_call = (
            call is not None
            and call.started is not None
            and step.at - call.started <= _WITH_CALL
            and not self._is_compressor_on(call, step.size_w, weather)
        )
        parts = [step.size_w]
        compressor = with_call and self._known.is_compressor_now(step.size_w, weather)
        if with_call and not compressor and not self._known.strips.match(step.size_w, apart=False):
            beside_w = self._known.beside_compressor(step.size_w, weather)
            if beside_w is not None:
                parts = [step.size_w - beside_w, beside_w]
                compressor = True
        level_w = step.before_w
        for size_w in parts:
            pulse = Pulse(
                step.at,
                size_w,
                level_w,
                call,
                apart=call is not None and not (with_call and size_w is parts[0]),
                compressor=compressor and size_w is parts[0],
                weather=weather,
            )
            level_w += size_w
            self._pulses.begin(pulse)
            if call is not None:
                self._open_draft(pulse, at, values)
        self._settling = len(parts) == 1
        newest = self._pulses.open[-1]
        self._explained = compressor or (
            call is not None and self._known.strips.match(newest.size_w, apart=newest.apart)
        )

    def _is_compressor_on(self, call: Call, size_w: float, weather: int | None) -> bool:
        """Return whether the compressor came with this call already, rather than now."""
        usual_w = self._known.compressor.now_w(weather)
        return any(
            pulse.compressor
            or (
                usual_w is not None
                and self._known.compressor.may_be(pulse.size_w)
                and abs(pulse.size_w - usual_w) <= abs(size_w - usual_w)
            )
            for pulse in self._pulses.open
            if pulse.call is call
        )

    def _open_draft(self, pulse: Pulse, at: datetime, values: Values) -> None:
        """Keep account of a load that may prove to be strips once their size is known."""
        if not self._needed or pulse.size_w < SMALLEST_STAGE_W:
            return
        if pulse.apart or not self._known.compressor.may_be(pulse.size_w):
            pulse.draft = Draft.begin(
                pulse.start,
                EvidenceKind.HOME_METER,
                _CONFIDENCE,
                values,
                self._rules.zone,
            )
            pulse.draft.estimated = True
            pulse.draft.add(pulse.start, at, pulse.size_w, values, self._rules)

    def _settle(self, at: datetime) -> None:
        """Learn from loads that ended long enough ago to know how their call went on."""
        while self._ended and at - self._ended[0].end >= _LAG:
            self._learn(at, self._ended.popleft())
        if self._prove_at is not None and at >= self._prove_at:
            self._prove_at = None
            self._prove(at)

    def _learn(self, at: datetime, ended: _Ended) -> None:
        pulse, end = ended
        call, size_w = pulse.call, pulse.size_w
        in_call = call is not None and (call.ended is None or end - call.ended <= _LAG)
        if call is not None and _came_and_went(pulse, end, call):
            self._known.compressor.add(size_w, pulse.weather)
            if call.started is not None:
                self._leads.append(max((call.started - pulse.start).total_seconds(), 0.0))
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
        for ended in pending:
            if not self._known.strips.match(ended.pulse.size_w, apart=ended.pulse.apart):
                self._pending.append(ended)
            elif ended.pulse.draft is not None:
                self._proven.append(ended.pulse.draft)

    def take_proven(self) -> list[Draft]:
        """Hand over, once, past loads that have since proved to be runs."""
        proven, self._proven = self._proven, []
        return proven

    def _is_defrost(self, pulse: Pulse) -> bool:
        """Return whether strips look like a stage that came on while the compressor dipped."""
        return pulse.apart and self._known.strips.draw_w(pulse.size_w) != pulse.size_w

    def _draw_w(self, pulse: Pulse) -> float:
        return self._known.strips.draw_w(pulse.size_w) if pulse.apart else pulse.size_w

    def _strips(self) -> list[Pulse]:
        slack = 1.0 if self._claimed is None else _CLAIMED_SLACK
        return [
            pulse
            for pulse in self._pulses.open
            if pulse.call is self._call
            and (
                pulse.stage
                or self._known.strips.match(pulse.size_w, apart=pulse.apart, slack=slack)
            )
        ]

    def _verdict(self, at: datetime) -> Verdict:
        strips = self._strips()
        if self._call.ended is not None and at - self._call.ended >= _LAG:
            # What still draws after the call is no strips' doing: a car, a water heater.
            wrong = strips
        else:
            # Nor is what looks like defrost and lasts longer.
            wrong = [
                pulse
                for pulse in strips
                if self._is_defrost(pulse) and at - pulse.start >= DEFROST_LONGEST
            ]
        for pulse in wrong:
            pulse.call = pulse.draft = None
        strips = [pulse for pulse in strips if pulse not in wrong]
        self._defrost_until = min(
            (pulse.start + DEFROST_LONGEST for pulse in strips if self._is_defrost(pulse)),
            default=None,
        )
        if wrong and not strips:
            withdrawn, self._claimed = self._claimed is not None, None
            return Verdict(on=False, withdrawn=withdrawn)
        if not strips:
            withdrawn = self._disproved and self._claimed is not None
            self._claimed, self._disproved = None, False
            return Verdict(on=False, withdrawn=True) if withdrawn else _OFF
        since = min(pulse.start for pulse in strips)
        self._claimed = self._claimed or since
        for pulse in strips:
            # The run that this verdict makes has them from now on.
            pulse.draft = None
        return Verdict(
            on=True,
            power_w=sum(self._draw_w(pulse) for pulse in strips),
            since=since,
            confidence=_CONFIDENCE,
            estimated=True,
        )

    @property
    def room_w(self) -> float | None:
        """What strips could draw at the most, W: all that no other load is known to draw.

        None while the meter is silent, or nothing is known of what the home draws without.
        """
        level_w, quiet_w = self._finder.level_w, self._quiet.level_w
        if self._blind_since is not None or level_w is None or quiet_w is None:
            return None
        others_w = sum(
            pulse.size_w
            for pulse in self._pulses.open
            if pulse.compressor or pulse.call is not self._call
        )
        return level_w - quiet_w - others_w

    @property
    def compressor(self) -> bool | None:
        """Whether the compressor runs now; None where the meter doesn't tell."""
        if self._blind_since is not None or self._calling is not True:
            return None
        if any(pulse.compressor and pulse.call is self._call for pulse in self._pulses.open):
            return True
        level_w, quiet_w = self._finder.level_w, self._quiet.level_w
        if level_w is None or quiet_w is None:
            return None
        known_w = sum(pulse.size_w for pulse in self._pulses.open)
        strips = self._strips()
        if known_w > sum(pulse.size_w for pulse in strips) or any(pulse.apart for pulse in strips):
            return None
        least_w = _COMPRESSOR_BESIDE_W if strips else _COMPRESSOR_LEAST_W
        return False if level_w - quiet_w - known_w < least_w else None

    @property
    def beside_compressor(self) -> bool:
        """Whether all strips that draw now came on while the compressor ran."""
        return all(pulse.apart for pulse in self._strips())

    @property
    def next_deadline(self) -> datetime | None:
        """When ``update`` has to be called again, readings or not."""
        counter = self._counter.next_deadline
        if self._blind_since is not None:
            return counter
        due = [] if counter is None else [counter]
        if self._ended:
            due.append(self._ended[0].end + _LAG)
        if self._prove_at is not None:
            due.append(self._prove_at)
        if (expiry := self._pulses.next_expiry) is not None:
            due.append(expiry)
        if self._claimed is not None and self._call.ended is not None:
            due.append(self._call.ended + _LAG)
        if self._defrost_until is not None:
            due.append(self._defrost_until)
        return min(due, default=None)

    def as_dict(self) -> dict[str, Any]:
        """Return what it follows and what waits to be proved, as stored."""
        pulses = [
            *self._pulses.open,
            *(self._before_step or ()),
            *(pulse for pulse, _ in (*self._ended, *self._ended_by_step)),
        ]
        calls = {pulse.call.number: pulse.call for pulse in pulses if pulse.call is not None}
        calls[self._call.number] = self._call
        return {
            "counter": self._counter.as_dict(),
            "finder": self._finder.as_dict(),
            "quiet": self._quiet.as_dict(),
            "others": self._others.as_dict(),
            "others_w": self._others_w,
            "expected": [[at.isoformat(), size_w] for at, size_w in self._expected],
            "disproved": self._disproved,
            "calls": [call.as_list() for call in calls.values()],
            "call": self._call.number,
            "open": [pulse.as_dict() for pulse in self._pulses.open],
            "before_step": None
            if self._before_step is None
            else [pulse.as_dict() for pulse in self._before_step],
            "ended": [
                [
                    ended.pulse.as_dict(),
                    ended.end.isoformat(),
                    ended in self._ended_by_step,
                ]
                for ended in self._ended
            ],
            "pending": [[ended.pulse.as_dict(), ended.end.isoformat()] for ended in self._pending],
            "explained": self._explained,
            "settling": self._settling,
            "leads": list(self._leads),
            "needed": self._needed,
            "calling": self._calling,
            "claimed": self._claimed.isoformat() if self._claimed else None,
            "blind_since": self._blind_since.isoformat() if self._blind_since else None,
            "defrost_until": self._defrost_until.isoformat() if self._defrost_until else None,
            "prove_at": self._prove_at.isoformat() if self._prove_at else None,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._counter.restore(stored["counter"])
        self._finder.restore(stored["finder"])
        self._quiet.restore(stored["quiet"])
        self._others.restore(stored["others"])
        self._others_w, self._disproved = stored["others_w"], stored["disproved"]
        self._expected = [(datetime.fromisoformat(at), size_w) for at, size_w in stored["expected"]]
        calls = {call.number: call for call in map(Call.from_list, stored["calls"])}
        self._call = calls[stored["call"]]
        self._pulses.open = [Pulse.from_dict(pulse, calls) for pulse in stored["open"]]
        if stored["before_step"] is not None:
            self._before_step = [Pulse.from_dict(pulse, calls) for pulse in stored["before_step"]]
        for pulse, end, by_step in stored["ended"]:
            ended = _Ended(Pulse.from_dict(pulse, calls), datetime.fromisoformat(end))
            self._ended.append(ended)
            if by_step:
                self._ended_by_step.append(ended)
        self._pending.extend(
            _Ended(Pulse.from_dict(pulse, calls), datetime.fromisoformat(end))
            for pulse, end in stored["pending"]
        )
        self._explained, self._settling = stored["explained"], stored["settling"]
        self._leads.extend(stored["leads"])
        self._needed, self._calling = stored["needed"], stored["calling"]
        claimed, blind_since = stored["claimed"], stored["blind_since"]
        prove_at, defrost_until = stored["prove_at"], stored["defrost_until"]
        self._defrost_until = datetime.fromisoformat(defrost_until) if defrost_until else None
        self._prove_at = datetime.fromisoformat(prove_at) if prove_at else None
        self._claimed = datetime.fromisoformat(claimed) if claimed else None
        self._blind_since = datetime.fromisoformat(blind_since) if blind_since else None


def _came_and_went(pulse: Pulse, end: datetime, call: Call) -> bool:
    """Return whether a load came and went with its call, as the compressor does."""
    return (
        call.started is not None
        and call.ended is not None
        and abs(pulse.start - call.started) <= _WITH_CALL
        and abs(end - call.ended) <= _LAG
    )


def _with(pulses: list[Pulse]) -> Pulses:
    held = Pulses()
    held.open = pulses
    return held

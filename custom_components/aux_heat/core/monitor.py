"""The monitor: the one path from readings to runs, sums and the facts of the moment."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, Final

from .balance_point import BalancePoint, balance_point
from .balance_point_learner import BalancePointLearner
from .blind_spans import BlindSpans
from .burner_detector import BurnerDetector
from .called_days import CalledDays
from .claims import PastClaim, circuits_w, claimed_by
from .deadline import earliest
from .detection import Detection
from .detector import Detector
from .draft import SILENCE_LONGEST, Draft, join_overlapping
from .economic_balance_point import EconomicBalancePoint
from .evidence import UNKNOWN, Verdict
from .findings import (
    Finding,
    FindingEvent,
    FindingKind,
    Findings,
    Home,
    Odometer,
    Outcome,
)
from .fuel_account import FuelAccount
from .heat_loss import HeatLoss
from .judgement import finish
from .ledger import Ledger
from .live_sums import LiveSums
from .local_day import next_midnight
from .lockout import suggested_lockout_c
from .past_plan import PastPlan
from .period import Period
from .period_sums import PeriodSums
from .reading import Quantity, Reading, Values, clean_value, heat_call
from .rules import Rules
from .run import Cause, EvidenceKind, Run
from .set_back import moved_back
from .settings import Settings
from .share import Share
from .situation import Situation
from .snapshot import Snapshot
from .stored import as_stored, as_time
from .summary import RunSoFar, Sum, Summary, sum_up, summarize
from .utilization import Utilization, by_bin, reported

# Numbers that waver while nothing happens; what happens by them, detection tells.
_WAVERING: Final = frozenset(
    {
        Quantity.INDOOR_C,
        Quantity.AUX_POWER_W,
        Quantity.HVAC_POWER_W,
        Quantity.HOME_POWER_W,
        Quantity.HOME_ENERGY_KWH,
        Quantity.OTHER_POWER_W,
        Quantity.CLAIMED_POWER_W,
        Quantity.FUEL_USED_KWH,
    }
)
# What tells of a call for heat.
_CALLS: Final = frozenset({Quantity.HVAC_ACTION, Quantity.HVAC_MODE})


class Monitor:
    """Takes readings in the order of time and keeps the ledger."""

    def __init__(
        self, settings: Settings, state: dict[str, Any] | None = None, *, is_rebuilt: bool = False
    ) -> None:
        """Start afresh, or from what ``state`` returned; raises on a state of another shape.

        ``is_rebuilt``: to be led through the past once more, noting when it can't tell.
        """
        self.settings = settings
        self._rules = Rules.of(settings)
        # None where the backup burns no fuel.
        self._fuel = FuelAccount(settings.burner_kw) if settings.burns_fuel else None
        self._detector: Detector | BurnerDetector
        if self._fuel is None:
            self._detector = Detector(settings, self._rules)
        else:
            self._detector = BurnerDetector(self._fuel)
        # The price of electricity that was known last.
        self._last_price = settings.price_per_kwh
        self._heat_loss = HeatLoss(settings, self._rules.heat_pump, self._rules.zone)
        # A balance point that is given needs no learning.
        self._learner = BalancePointLearner(settings) if settings.balance_point_c is None else None
        self.utilization = Utilization(settings)
        self._called_days = CalledDays(self._rules.zone)
        self._values = Values()
        self._now: datetime | None = None
        self._learned: BalancePoint | None = None
        # The call or backup heat may have changed since the learner was told of it.
        self._turned = True
        # Sums are kept up to here; they go on when something changes, not at every look, so that
        # looking more often doesn't change their last digits.
        self._summed_to: datetime | None = None
        self._detection = Detection(UNKNOWN, None)
        # When the local day ends that it is now; asked for at every reading.
        self._midnight: datetime | None = None
        # When detection has to judge again; when anything is due, findings as well.
        self._due: datetime | None = None
        self._wake: datetime | None = None
        self._draft: Draft | None = None
        self._paused: datetime | None = None
        # When something was last known again that had not been: what began then began unseen.
        self._known_again: datetime | None = None
        # Which evidence said last that backup heat was off, and until when.
        self._was_off: tuple[EvidenceKind | None, datetime] | None = None
        # Whether heat is called for follows from words, which change less often than numbers.
        self._words = -1
        self._calling: bool | None = None
        self._situation = self._conclude()
        # After a restart: what was in force, and has not been heard of since.
        self._unheard: set[Quantity] = set()
        # Led through the past once more: what the household said, and when.
        self._foretold: deque[tuple[datetime, Callable[[datetime], bool]]] = deque()
        # Only of one that is led through the past once more.
        self.blind = BlindSpans() if is_rebuilt else None
        self._live_sums = LiveSums()
        # The clock was set back from this instant, and has not come there again: until then runs
        # of the ledger may lie ahead.
        self._set_back_from: datetime | None = None
        self._finished: list[Run] = []
        self.ledger = Ledger()
        self._findings = Findings(
            Home(
                settings,
                self._values,
                self._rules.heat_pump,
                Odometer(),
                ask_balance_point=lambda: self._rules.balance_point,
                ask_strip_w=lambda: self._detector.strip_w,
                ask_rise=lambda: self._rules.circumstances.rises.pending,
                ask_ledger=lambda: self.ledger,
                called_days=self._called_days,
                dual_fuel=self._rules.dual_fuel,
            )
        )
        self.dropped = 0
        self._taken_back = 0
        self._turns = 0
        if settings.price_per_kwh is not None:
            self._values.put(Quantity.PRICE_PER_KWH, settings.price_per_kwh)
        if state is not None:
            self._restore(state)

    def process(self, at: datetime, readings: Iterable[Reading]) -> None:
        """Take all readings of one instant (their order doesn't matter).

        Readings older than the newest instant are dropped and counted.
        """
        if self._now is not None and at < self._now:
            self.dropped += sum(1 for _ in readings)
            return
        self.advance(at)
        if self._unheard:
            readings = list(readings)
            self._unheard.difference_update(reading.quantity for reading in readings)
        self._take(at, readings)

    def _take(self, at: datetime, readings: Iterable[Reading]) -> None:
        changed = False
        had_any = self._summed_to is not None
        for _, quantity, value in readings:
            if value is None and quantity is Quantity.PRICE_PER_KWH:
                value = self.settings.price_per_kwh  # noqa: PLW2901
            before = self._values.get(quantity)
            if before == value:
                continue
            if before is None and had_any:
                self._known_again = at
            if not changed:
                self._sum_up(at)
                changed = True
            self._values.put(quantity, value)
            if quantity not in _WAVERING or value is None or before is None:
                self._turns += 1
                if quantity in _CALLS:
                    self._turned = True
        if not changed:
            return
        if self._fuel is None:
            self._detect(at)
        else:
            self._burn(at, self._fuel)

    def _burn(self, at: datetime, fuel: FuelAccount) -> None:
        """Take what was counted of fuel, for the run in progress or one that it shows."""
        price = self._values.number(Quantity.PRICE_PER_KWH)
        self._last_price = self._last_price if price is None else price
        kwh, draft = fuel.count(self._values.number(Quantity.FUEL_USED_KWH)), self._draft
        if draft is not None:
            fuel.share(kwh, draft)
        self._detect(at)
        if draft is None:
            fuel.share(kwh, self._draft)

    def advance(self, to: datetime) -> None:
        """Let time pass without a reading: rules that are due by then run at their own time."""
        while self._foretold and self._foretold[0][0] <= to:
            at, say = self._foretold.popleft()
            say(at)
        if self._now is None:
            # Sums begin with the first reading, however early somebody looks.
            self._now = to
            return
        if to <= self._now:
            return
        if self._unheard:
            self._fall_silent(self._now)
        while (due := self._wake) is not None and due <= to:
            self._now = due
            # Findings look at what is, before anything is judged anew.
            self._findings.advance(due)
            if due == self._due:
                self._sum_up(due)
                self._detect(due)
            else:
                self._follow_findings(due)
        self._now = to

    def set_back(self, to: datetime) -> Monitor:
        """Return one that goes on from an earlier instant, as the clock was wrong and is set back.

        A run in progress ends, for the other to hand over. Runs stay where they are; one that would
        overlap them later isn't entered.
        """
        since = to if self._now is None else self._now
        self._sum_up(since)
        self._stop()
        state, fresh = self.state(with_ledger=False), Monitor(self.settings).state()
        moved = moved_back(state, fresh, since, to, self._local_day(to))
        moved |= {"ledger": fresh["ledger"], "set_back_from": since.isoformat()}
        other = Monitor(self.settings, moved)
        other.ledger, other._finished = self.ledger, self.take_finished()
        return other

    def replace_home_meter(self, at: datetime) -> None:
        """Take note that another meter takes the place of the home's: their difference is no load.

        What was learned stays.
        """
        quantities = (Quantity.HOME_POWER_W, Quantity.HOME_ENERGY_KWH)
        self.process(at, [Reading(at, quantity, None) for quantity in quantities])
        if isinstance(self._detector, Detector):
            self._detector.replace_home_meter()

    def _fall_silent(self, at: datetime) -> None:
        """While nobody measured nothing is known: what was not heard of again ends."""
        gone = [quantity for quantity in self._unheard if self._values.get(quantity) is not None]
        self._unheard.clear()
        self._take(at, [Reading(at, quantity, None) for quantity in gone])

    @property
    def now(self) -> datetime | None:
        """The newest instant; None before the first. Readings must not be older."""
        return self._now

    @property
    def next_deadline(self) -> datetime | None:
        """When to call ``advance`` at the latest: a rule is due, or a new day begins."""
        if self._now is None:
            return None
        if self._midnight is None or self._now >= self._midnight:
            self._midnight = next_midnight(self._now, self._rules.zone)
        silence = self._now + SILENCE_LONGEST if self._unheard else None
        return earliest(self._midnight, self._wake, silence)

    def _local_day(self, at: datetime) -> date:
        return at.astimezone(self._rules.zone).date()

    def _sum_up(self, to: datetime) -> None:
        """Add the stretch since the last change, with the values that held in it."""
        begin, self._summed_to = self._summed_to, to
        if begin is None:
            if self.ledger.since is None:
                self.ledger.since = self._local_day(to)
            return
        if begin == to:
            return
        self._detector.accumulate(begin, to, self._values)
        self._heat_loss.accumulate(begin, to, self._situation, self._detector.compressor_w)
        self.utilization.accumulate(begin, to, self._situation)
        self._called_days.accumulate(begin, to, self._situation)
        if self._draft is not None:
            self._extend(self._draft, begin, to)
        learner = self._learner
        if learner is not None and (self._turned or to >= learner.look_at):
            self._turned = False
            learner.accumulate(begin, to, self._situation)

    def _judge_by_learned(self, learner: BalancePointLearner) -> None:
        """Take over what was learned, between runs: none is judged by two balance points."""
        if self._draft is None:
            self._turns += 1
            self._learned = learner.estimate
            self._rules.balance_point = self._learned or balance_point(self.settings)

    def _extend(self, draft: Draft, begin: datetime, end: datetime) -> None:
        if self._paused is None:
            verdict = self._detection.verdict
            draft.add(begin, end, verdict.power_w, self._values, self._rules, dipped=verdict.dipped)

    def _detect(self, at: datetime) -> None:
        if self._detection.verdict.on is False:
            self._was_off = self._detection.evidence, at
        detection = self._detector.update(at, self._values)
        verdict = detection.verdict
        if verdict.withdrawn and self._draft is not None:
            self._withdraw(detection.evidence)
        elif verdict.on:
            self._go_on(at, detection)
        elif verdict.on is False:
            self._stop()
        else:
            self._pause(at)
        if verdict.on is not self._detection.verdict.on:
            self._turned = True
            if self.blind is not None:
                self.blind.note(at, is_blind=verdict.on is None)
        self._detection = detection
        if proven := self._detector.take_proven():
            self._enter_proven(at, proven)
        before, self._situation = self._situation, self._conclude()
        if self._situation.facts != before.facts:
            self._turns += 1
        self._rules.circumstances.update(at, self._situation)
        due = earliest(self._detector.next_deadline, self._rules.circumstances.next_deadline)
        # What is due by now has just been dealt with; to wait for it again would never end.
        self._due = due if due is not None and due > at else None
        if self._learner is not None and self._learner.estimate is not self._learned:
            self._judge_by_learned(self._learner)
        if self._draft is not None and self._paused is not None:
            self._due = earliest(self._due, self._paused + SILENCE_LONGEST)
        self._findings.update(at, self._situation)
        self._follow_findings(at)

    def _follow_findings(self, at: datetime) -> None:
        """Take over when they are due again, and whether the heat pump is known to be out."""
        self._wake = earliest(self._due, self._findings.due)
        if self._findings.in_outage is not self._rules.circumstances.outage:
            self._sum_up(at)
            self._rules.circumstances.outage = self._findings.in_outage

    def _conclude(self) -> Situation:
        """Return what holds from now on."""
        verdict, evidence = self._detection
        values = self._values
        if values.words != self._words:
            self._words, self._calling = values.words, heat_call(values)
        return Situation(
            values,
            self._calling,
            verdict.on,
            verdict.power_w if verdict.on else None,
            self._detector.compressor(values),
            self._detector.called_without_draw,
            evidence,
        )

    def _withdraw(self, evidence: EvidenceKind | None) -> None:
        """Forget the run in progress, if it is this evidence that had seen it."""
        if self._draft is not None and self._draft.evidence is evidence:
            self._draft = self._paused = None
            self._taken_back += 1
        else:
            self._stop()

    def _go_on(self, at: datetime, detection: Detection) -> None:
        verdict = detection.verdict
        if self._draft is None and detection.evidence is not None:
            start = self._start(at, detection)
            self._draft = Draft.begin(
                start, detection.evidence, verdict.confidence, self._values, self._rules.zone
            )
            self._draft.add(start, at, verdict.power_w, self._values, self._rules)
            if self._detection.verdict.on is None and self._known_again == start:
                self._draft.estimated = True
        if self._draft is not None:  # pragma: no branch - what runs, something has detected
            if self._paused is not None and self._paused < at:
                self._draft.estimated = True
                self._draft.add(self._paused, at, verdict.power_w, self._values, self._rules)
            self._draft.estimated |= verdict.estimated
        self._paused = None

    def _start(self, at: datetime, detection: Detection) -> datetime:
        """Return when the run began that is seen now.

        That may be before it could be seen, but not in another run, nor while another source
        said that backup heat was off.
        """
        start = min(detection.verdict.since or at, at)
        last = self.ledger.last
        if self._set_back_from is not None:
            last = next((run for run in reversed(self.ledger.runs) if run.end <= at), None)
        if last is not None:
            start = max(start, last.end)
        if self._was_off is not None and self._was_off[0] is not detection.evidence:
            start = max(start, self._was_off[1])
        return start

    def _pause(self, at: datetime) -> None:
        if self._draft is None:
            return
        if self._paused is None:
            self._paused = at
        elif at - self._paused >= SILENCE_LONGEST:
            self._stop()

    def _stop(self) -> None:
        """End the run in progress where it was last seen."""
        draft, paused, now = self._draft, self._paused, self._now
        self._draft = self._paused = None
        if draft is not None:
            # Nobody saw its end.
            draft.estimated |= paused is not None and paused != now
            if self._fuel is not None:
                self._fuel.close(draft)
            self._enter(draft)

    def _enter(self, draft: Draft) -> None:
        run = self.ledger.add(draft, self._rules)
        if run is not None:
            self._turns += 1
            self._finished.append(run)
            self.utilization.add_run(draft)
            if run.cause is Cause.DEFROST and run is self.ledger.last:
                self._rules.circumstances.defrosts.reset(run.end)
            self._findings.run_ended(run, self._now or run.end)

    def _enter_proven(self, at: datetime, proven: list[Draft]) -> None:
        """Enter past loads that were runs, or stages of the one in progress."""
        for draft in join_overlapping(proven, self._rules.zone):
            now = self._draft
            if now is None or draft.end is None or draft.end <= now.start:
                self._enter(draft)
            elif draft.start <= (now.end or at) and not self.ledger.overlaps(
                draft.start, draft.end
            ):
                self._turns += 1
                self._draft = Draft.joined((now, draft), self._rules.zone)

    def take_finished(self) -> list[Run]:
        """Hand over, once, the runs that have ended."""
        finished, self._finished = self._finished, []
        return finished

    @property
    def turns(self) -> int:
        """A number that is another one when facts may have changed; it counts for nothing else.

        What wavers, grows, or is learned by and by leaves it as it is: powers and sums.
        """
        return self._turns + self._findings.looks

    @property
    def power_w(self) -> float | None:
        """What the backup draws now, W; None where that isn't known."""
        if self._unheard:
            return None
        verdict = self._detection.verdict
        return 0.0 if verdict.on is False else verdict.power_w if verdict.on else None

    def snapshot(self) -> Snapshot:
        """Return what is known now."""
        detection, values = self._detection, self._values
        if self._unheard:
            detection, values = Detection(UNKNOWN, None), Values()
        verdict = detection.verdict
        outdoor_c = values.number(Quantity.OUTDOOR_C)
        point = self._rules.balance_point
        price = values.number(Quantity.PRICE_PER_KWH)
        dual_fuel = self._rules.dual_fuel
        economic = None if dual_fuel is None else dual_fuel.point(price)
        so_far = self.run_so_far()
        total = self._total_with(so_far)
        day = self._local_day(self._now) if self._now else None
        sums = PeriodSums.of(self.ledger, day, self.settings.season_begins_in)
        if so_far is not None:
            sums.add(so_far.days)
        share_by_weather = {} if day is None else self.utilization.season(day)
        covers = self._heat_loss.covers_to(
            self._detector.strip_w, self._detector.strip_uncertainty_w
        )
        return Snapshot(
            at=self._now,
            running=verdict.on,
            running_since=self._draft.start if self._draft else None,
            power_w=self.power_w,
            evidence=detection.evidence,
            emergency_heat=values.flag(Quantity.EMERGENCY_HEAT),
            heat_call=heat_call(values),
            strip_kw=self.strip_kw,
            strip_uncertainty_kw=_kw(self._detector.strip_uncertainty_w),
            balance_point=point,
            cop=None if outdoor_c is None else round(self._rules.heat_pump.cop(outdoor_c), 2),
            above_balance_point=None if outdoor_c is None else point.above(outdoor_c),
            suggested_lockout_c=suggested_lockout_c(point, self._rules.dual_fuel, price),
            backup_covers_to_c=covers.outdoor_c if covers else None,
            backup_covers_to_uncertainty_k=covers.uncertainty_k if covers else None,
            price_known=self._is_price_known(price),
            extra_cost_known=self._is_extra_cost_known(price, total),
            economic_balance_point=economic,
            today=sums.today,
            month=sums.month,
            season=sums.season,
            total=self._live_sums.look(total, self.ledger.offset),
            last_run=self.ledger.last,
            dropped=self.dropped,
            taken_back=self._taken_back,
            called_without_draw=self._detector.called_without_draw,
            findings={} if self._now is None else self._findings.active(self._now),
            backup_last_proven=self._findings.backup_last_proven,
            backup_test=self._findings.backup_test,
            outage=None if self._now is None else self._findings.outage_so_far(self._now),
            last_outage=self._findings.last_outage,
            utilization=reported(share_by_weather),
            utilization_by_bin=by_bin(share_by_weather),
        )

    def claim_w(self, *, firm: bool) -> float | None:
        """Return what of the home's draw is this heat pump's now, W; None: that can't be told.

        ``firm``: not what is but called, where the home's meter can tell and doesn't show it.
        """
        if self._unheard:
            return None
        if not isinstance(self._detector, Detector):
            return circuits_w(self._values)
        paused_w = None if self._draft is None else self._draft.peak_w
        verdict, evidence = self._detection
        is_seen = self._detector.home_shows_draw is not False
        if firm and evidence is EvidenceKind.THERMOSTAT and not is_seen:
            verdict = Verdict(on=False)
        return claimed_by(verdict, self._values, paused_w)

    @property
    def claim_since(self) -> datetime | None:
        """Since when the home's meter shows what is claimed; None: it doesn't."""
        detector = self._detector
        return detector.home_shows_since if isinstance(detector, Detector) else None

    def claims_since(self, begin: datetime) -> list[PastClaim]:
        """Return what its backup was seen to draw of the home's since an instant, run by run."""
        if self._fuel is not None:
            return []
        claims = [
            PastClaim(run.start, run.end, 3.6e6 * run.energy_kwh / run.duration_s)
            for run in self.ledger.runs
            if run.end > begin and run.energy_kwh
        ]
        if self._draft is not None:
            power_w = self._detection.verdict.power_w or self._draft.peak_w
            claims.append(PastClaim(self._draft.start, None, power_w or 0.0))
        return claims

    def count_from_here(self) -> None:
        """Begin the live sums at nothing: what was before was only read, not lived through."""
        self._live_sums = LiveSums()
        self.count_on()

    def count_on(self) -> None:
        """Let the live sums go on from where they are, whatever the ledger's are now."""
        self.ledger.offset = self._live_sums.lacking(self._total_with(self.run_so_far()))
        self.ledger.changes += 1

    def _total_with(self, so_far: RunSoFar | None) -> Share:
        """Return all sums of the ledger, with the run in progress."""
        days = () if so_far is None else so_far.days.values()
        return Share.summed((self.ledger.total, *days))

    def for_rebuild(self) -> Monitor:
        """Return a monitor to lead through the past once more, with what is known by now."""
        other = Monitor(self.settings, is_rebuilt=True)
        other._learn_sizes(self)
        for outage in self._findings.outages:
            other._foretold.append((outage.since, other.start_outage))
            if outage.until is not None:
                other._foretold.append((outage.until, other.end_outage))
        if self._learned is not None:
            other._learner = None
            other._rules.balance_point = self._rules.balance_point
        return other

    def _learn_sizes(self, other: Monitor) -> None:
        mine, others = self._detector, other._detector
        if isinstance(mine, Detector) and isinstance(others, Detector):
            mine.learn_from(others)

    def plan_past(self, rebuilt: Monitor, since: datetime, *, rejudges: bool = True) -> PastPlan:
        """Prepare to take the runs from an instant on from a monitor led through the past anew.

        ``rejudges``: those that stay are judged anew, by the rules of now.
        """
        # Of a run that lasts for one of the two, the live account stays, and all after the other's
        # last instant.
        until = rebuilt._now or datetime.max.replace(tzinfo=UTC)
        for draft in (self._draft, rebuilt._draft):
            until = until if draft is None else min(until, draft.start)
        rules = replace(self._rules)
        return PastPlan(
            self.ledger.copy(), rebuilt, since, until, rules, rebuilt.blind, rejudges=rejudges
        )

    def take_over_past(self, plan: PastPlan) -> bool:
        """Take the runs that a plan has made out; False where the ledger has changed meanwhile.

        Live sums stay, and so does what was learned; of what never was, the other's is taken.
        """
        before = self.ledger
        if plan.changes != before.changes:
            return False
        self.ledger = plan.ledger
        self.ledger.offset.add(before.total.minus(self.ledger.total))
        self._learn_from(plan.rebuilt)
        return True

    def _learn_from(self, rebuilt: Monitor) -> None:
        self._learn_sizes(rebuilt)
        if self._learned is None and self._learner is not None and rebuilt._learner is not None:
            self._learner = BalancePointLearner(self.settings)
            self._learner.restore(rebuilt._learner.as_dict())
            self._judge_by_learned(self._learner)

    def run_so_far(self) -> RunSoFar | None:
        """Return the run in progress as it would be entered if it ended now."""
        if self._draft is None or self._summed_to is None or self._now is None:
            return None
        draft = self._draft.copy()
        self._extend(draft, self._summed_to, self._now)
        if self._fuel is not None:
            self._fuel.settle(draft)
        return RunSoFar(*finish(draft, draft.end or draft.start, self._rules))

    def summary(self, period: Period) -> Summary:
        """Return what backup heat used and cost in a period, the run in progress included."""
        today = period.last if self._now is None else self._local_day(self._now)
        return summarize(self.ledger, period, today, self._rules.zone, self.run_so_far())

    def sums(self, periods: Iterable[Period]) -> list[Sum]:
        """Return the totals of several periods' summaries."""
        zone, so_far = self._rules.zone, self.run_so_far()
        return [
            sum_up(
                self.ledger,
                period,
                period.last if self._now is None else self._local_day(self._now),
                zone,
                so_far,
            )
            for period in periods
        ]

    def _is_price_known(self, price: float | None) -> bool:
        dual_fuel = self._rules.dual_fuel
        return (price if dual_fuel is None else dual_fuel.fuel_price) is not None

    def _is_extra_cost_known(self, price: float | None, total: Share) -> bool:
        if self._rules.dual_fuel is None:
            return price is not None or total.cost != 0
        return self.economic_balance_point is not None

    @property
    def economic_balance_point(self) -> EconomicBalancePoint | None:
        """The economic balance point, by the price of electricity that was known last."""
        dual_fuel = self._rules.dual_fuel
        return None if dual_fuel is None else dual_fuel.point(self._last_price)

    def findings(self) -> list[Finding]:
        """Return all findings, those that have cleared too, in the order they were raised."""
        return [] if self._now is None else self._findings.all(self._now)

    def take_finding_events(self) -> list[FindingEvent]:
        """Hand over, once, what was raised, changed and cleared."""
        return self._findings.take_events()

    def acknowledge(self, at: datetime, kind: FindingKind) -> bool:
        """Note that the household knows of a finding; False where it doesn't stand."""
        return self._say(at, lambda now: self._findings.acknowledge(now, kind))

    def lockout_set(self, at: datetime, lockout_c: float) -> bool:
        """Note that the household has set the aux lockout as suggested, and knows of the finding.

        False where that doesn't stand.
        """
        return self._say(at, lambda now: self._findings.lockout_set(now, lockout_c))

    @property
    def outcomes(self) -> list[Outcome]:
        """What became of what the household changed after a finding, the newest first."""
        return self._findings.outcomes

    def snooze(self, at: datetime, kind: FindingKind, until: datetime) -> bool:
        """Be quiet about a finding until then; False where it doesn't stand."""
        return self._say(at, lambda now: self._findings.snooze(now, kind, until))

    def start_outage(self, at: datetime) -> bool:
        """Note that the heat pump is known to be out of order; False where it was already."""
        return self._say(at, self._findings.start_outage)

    def end_outage(self, at: datetime) -> bool:
        """Note that the heat pump is in order again; False where it was not out of order."""
        return self._say(at, self._findings.end_outage)

    def start_backup_test(self, at: datetime) -> bool:
        """Begin the guided test of the backup; False while one is watched already."""
        return self._say(at, self._findings.start_backup_test)

    def _say(self, at: datetime, say: Callable[[datetime], bool]) -> bool:
        """Let time pass until the household says something, and take it."""
        self.advance(at)
        now = at if self._now is None else self._now
        was_taken = say(now)
        self._follow_findings(now)
        return was_taken

    @property
    def strip_kw(self) -> float | None:
        """The strips' size, kW: learned or given."""
        return _kw(self._detector.strip_w)

    @property
    def stages_kw(self) -> tuple[float, ...]:
        """What strips were seen to draw, kW, the smallest first; empty where none was learned."""
        return tuple(round(watts / 1000.0, 2) for watts in self._detector.stages_w)

    @property
    def balance_point(self) -> BalancePoint:
        """The balance point runs are judged by."""
        return self._rules.balance_point

    @property
    def run_in_progress(self) -> bool:
        """Whether a run is open (its evidence may be silent at the moment)."""
        return self._draft is not None

    def state(self, *, with_ledger: bool = True) -> dict[str, Any]:
        """Return everything that must outlive a restart, ready for JSON.

        Runs that were not taken yet by ``take_finished`` are in the ledger, but not as news.
        """
        verdict, evidence = self._detection
        return {
            "processed_until": as_stored(self._now),
            "summed_to": as_stored(self._summed_to),
            "values": self._values.as_dict(),
            "detection": [verdict.on, verdict.power_w, verdict.dipped, evidence],
            "was_off": [self._was_off[0], as_stored(self._was_off[1])] if self._was_off else None,
            "due": as_stored(self._due),
            "detector": self._detector.as_dict(),
            "fuel": None if self._fuel is None else self._fuel.as_dict(),
            "last_price": self._last_price,
            "circumstances": self._rules.circumstances.as_dict(),
            "heat_loss": self._heat_loss.as_dict(),
            "utilization": self.utilization.as_dict(),
            "called_days": self._called_days.as_dict(),
            **({"ledger": self.ledger.as_dict()} if with_ledger else {}),
            "findings": self._findings.as_dict(),
            "draft": self._draft.as_dict() if self._draft else None,
            "paused": as_stored(self._paused),
            "known_again": as_stored(self._known_again),
            "set_back_from": as_stored(self._set_back_from),
            "live_sums": self._live_sums.as_dict(),
            "dropped": self.dropped,
            "taken_back": self._taken_back,
            "learned": self._learned.as_list() if self._learned else None,
            "learner": self._learner.as_dict() if self._learner else None,
        }

    def _restore(self, state: dict[str, Any]) -> None:
        """Take back what ``state`` returned.

        What was in force then ends then, unless a reading of that very instant says it again.
        """
        self.ledger = Ledger.from_dict(state["ledger"])
        self._detector.restore(state["detector"])
        if self._fuel is not None and state.get("fuel") is not None:
            self._fuel.restore(state["fuel"])
            self._last_price = state["last_price"]
        self._rules.circumstances.restore(state["circumstances"])
        # Not there in what an earlier version stored.
        if (heat_loss := state.get("heat_loss")) is not None:
            self._heat_loss.restore(heat_loss)
        if (utilization := state.get("utilization")) is not None:
            self.utilization.restore(utilization)
        if (called_days := state.get("called_days")) is not None:
            self._called_days.restore(called_days)
        self._live_sums.restore(state["live_sums"])
        self.dropped = int(state["dropped"])
        self._taken_back = int(state["taken_back"])
        # Not there in what an earlier version stored.
        if self._learner is not None and state.get("learner") is not None:
            self._learner.restore(state["learner"])
            if state["learned"] is not None:
                self._learned = BalancePoint.from_list(state["learned"])
                self._rules.balance_point = self._learned
        self._now = as_time(state["processed_until"])
        self._summed_to = as_time(state["summed_to"])
        if self.ledger.since is None and self._summed_to is not None:
            self.ledger.since = self._local_day(self._summed_to)
        self._due = as_time(state["due"])
        self._paused = as_time(state["paused"])
        # Not there in what an earlier version stored.
        self._known_again = as_time(state.get("known_again"))
        self._set_back_from = as_time(state.get("set_back_from"))
        for name, value in state["values"].items():
            quantity = Quantity(name)
            self._values.put(quantity, clean_value(quantity, value))
            self._unheard.add(quantity)
        on, power_w, dipped, seen_by = state["detection"]
        self._detection = Detection(
            Verdict(on, power_w, dipped=dipped), None if seen_by is None else EvidenceKind(seen_by)
        )
        if state["was_off"] is not None:
            said_by, until = state["was_off"]
            self._was_off = (
                None if said_by is None else EvidenceKind(said_by),
                datetime.fromisoformat(until),
            )
        self._findings.restore(state["findings"])
        self._wake = earliest(self._due, self._findings.due)
        if state["draft"] is not None:
            self._draft = Draft.from_dict(state["draft"])
            if (state.get("fuel") is None) is not (self._fuel is None):
                # What another kind of backup used can't be counted with what this one does.
                self._draft = self._paused = None
        self._go_on_after_ledger()
        self._situation = self._conclude()

    def _go_on_after_ledger(self) -> None:
        """Go on after the last run in the ledger: the runs are stored first, and alone may be left.

        A run in progress that is in the ledger already has ended.
        """
        last = self.ledger.last
        if last is None or (self._set_back_from is not None and last.end <= self._set_back_from):
            return
        if self._draft is not None and last.end > self._draft.start:
            self._draft = self._paused = None
        if self._now is None or last.end > self._now:
            self._now = last.end


def _kw(power_w: float | None) -> float | None:
    return None if power_w is None else round(power_w / 1000.0, 2)

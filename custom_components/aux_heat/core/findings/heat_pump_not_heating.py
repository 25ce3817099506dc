"""Heat pump not heating: backup carries the house alone, or heat is called for and none comes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Final

from ..lockout import usual_compressor_lockout_c
from ..reading import Quantity
from ..run import Run
from ..stored import as_stored, as_time
from .compressor_sign import CompressorSign
from .facts import Facts
from .finding import FindingKind, Severity
from .odometer import Use
from .rule import Home, Rule
from .stopwatch import Stopwatch
from .vain_calls import VainCalls

BACKUP_ALONE: Final = "backup_alone"
CALLED_IN_VAIN: Final = "called_in_vain"
NO_HEAT: Final = "no_heat"

# Strips that ran alone for so long, in as many calls for heat, are no chance; a cold night may be
# one call, then for longer.
_ALONE: Final = timedelta(hours=2)
_ALONE_CALLS: Final = 3
_ALONE_ONE_CALL: Final = timedelta(hours=4)
_DAY: Final = timedelta(days=1)
# Some thermostats stop the compressor while strips run. There, and where nobody has seen the
# compressor yet, it has to be missed for a day. It is no such home where it ran beside them for
# so long, and that most of the time.
_BESIDE_LEAST: Final = timedelta(hours=1)
_BESIDE_SHARE: Final = 0.8
_HABIT_MOST: Final = timedelta(hours=200)
# Colder than it was ever seen to run by more than this, it may be locked out at any temperature.
_SEEN_TO_RUN_K: Final = 1.0
# What heats again for so long within a day is repaired.
REPAIRED: Final = timedelta(minutes=30)

# Heat is called for, and the house cools: by so much after so long. Where nothing shows that the
# compressor is idle, more of both: somebody may be airing.
_LOOK_EVERY: Final = timedelta(minutes=30)
_COOLING: Final = timedelta(minutes=60)
_COOLING_K: Final = 0.5
_COOLING_UNSEEN: Final = timedelta(minutes=90)
_COOLING_UNSEEN_K: Final = 1.0
# What backup heat put into the air goes into the walls when it stops: the room cools for so long,
# whatever the heat pump does.
_SETTLES: Final = timedelta(minutes=90)
# One fall may be a thermostat's coarse step, or another zone that is asked from then on.
_FALLS: Final = 2
# Heat that comes shows by this much within a call.
_WARMER_K: Final = 0.5


class HeatPumpNotHeating(Rule):
    """The failure that backup heat hides, and the one that it can't."""

    kind: ClassVar = FindingKind.HEAT_PUMP_NOT_HEATING
    remind_every: ClassVar = timedelta(days=1)
    known_in_outage: ClassVar = True
    _times: ClassVar = ("_since", "_day", "_call_since", "_look_at", "_settled_at")
    _plain: ClassVar = (
        "_pattern",
        "_idle",
        "_alone",
        "_alone_before",
        "_beside_s",
        "_apart_s",
        "_is_alone",
        "_is_call_counted",
        "_emergency_seen",
        "_was_aux",
        "_first_c",
        "_last_c",
        "_falls",
        "_from",
        "_cooled",
    )

    # Whether the compressor was seen to be idle when it was found.
    _idle = True
    # Strips alone since the last sign of the compressor: since when, and seconds and calls of this
    # day and of the one before.
    _since: datetime | None = None
    _day: datetime | None = None
    # How long they ran beside the compressor, and apart from it though it lived.
    _beside_s = 0.0
    _apart_s = 0.0
    _is_alone = False
    _is_call_counted = False
    _emergency_seen = False
    # A call without backup heat: how warm it was at its start and at the last look.
    _call_since: datetime | None = None
    _look_at: datetime | None = None
    # Whether backup heat ran until now, and when the room will have settled after it.
    _was_aux = False
    _settled_at: datetime | None = None
    _first_c: float | None = None
    _last_c: float | None = None
    _falls = 0
    _from: list[float] | None = None

    def __init__(self, home: Home) -> None:
        """Start without any sign of the compressor."""
        super().__init__(home)
        self._sign = CompressorSign()
        self._repaired = Stopwatch(REPAIRED, _DAY)
        self._alone: list[float] = [0.0, 0]
        self._alone_before: list[float] = [0.0, 0]
        self._cooled: dict[str, Any] = {}
        self._vain = VainCalls(home)
        self._due: datetime | None = None

    @property
    def severity(self) -> Severity:
        """A house that goes cold is worse than a bill."""
        return Severity.CRITICAL if self._pattern == NO_HEAT else Severity.WARNING

    def held(self, begin: datetime, end: datetime, facts: Facts) -> None:
        """Count strips alone, strips beside the compressor, and the compressor's own signs."""
        seconds = (end - begin).total_seconds()
        self._vain.held(begin, end, facts)
        if self._is_alone:
            self._count_alone(begin, seconds)
        if self._is_burning_again(facts):
            self._repaired.add(begin, end)
        if facts.compressor is not True or not facts.calling:
            return
        if facts.aux:
            self._beside_s += seconds
            if self._beside_s + self._apart_s > _HABIT_MOST.total_seconds():
                self._beside_s, self._apart_s = self._beside_s / 2, self._apart_s / 2
        if self.stands:
            self._repaired.add(begin, end)
        elif self._sign.held(begin, end, self._home.outdoor_c):
            self._apart_s += self._alone[0] + self._alone_before[0]
            self._forget_alone()

    def _count_alone(self, begin: datetime, seconds: float) -> None:
        if self._day is None or begin - self._day >= _DAY:
            is_next = self._day is not None and begin - self._day < 2 * _DAY
            self._alone_before = self._alone if is_next else [0.0, 0]
            self._alone, self._day = [0.0, 0], begin
        self._alone[0] += seconds
        if not self._is_call_counted:
            self._alone[1] += 1
            self._is_call_counted = True

    def _forget_alone(self) -> None:
        self._alone, self._alone_before = [0.0, 0], [0.0, 0]
        self._since = self._day = self._from = None

    def update(self, at: datetime, facts: Facts) -> None:
        """Judge the patterns, and whether the heat pump is back."""
        self._emergency_seen |= facts.emergency is not None
        if not facts.calling:
            self._is_call_counted = False
        self._is_alone = self._are_strips_alone(facts)
        if self._is_alone and self._since is None:
            self._since, self._from = at, self._mark(at)
        self._follow_call(at, facts)
        if self.stands and self._repaired.is_reached and self._idle:
            self._clear(at)
        if self._pattern is None and self._is_alone and self._is_missed(at):
            self._raise(BACKUP_ALONE, idle=True)
        self._judge_vain_calls(at, facts)
        self._due = self._next_look(at, facts)

    def _raise(self, pattern: str, *, idle: bool) -> None:
        self._pattern, self._idle, self.stands = pattern, idle, True
        self._repaired.reset()

    def _clear(self, at: datetime) -> None:
        self._fall(at)
        self._pattern = None
        self._repaired.reset()
        self._forget_alone()
        self._vain.forget()
        self._cooled = {}

    def _judge_vain_calls(self, at: datetime, facts: Facts) -> None:
        """Take what the house itself shows of a heat pump that is said to run."""
        self._vain.update(at, facts)
        if self._pattern == CALLED_IN_VAIN:
            if self._vain.is_over(at):
                self._clear(at)
        elif self._vain.has_warmed:
            self._vain.forget()
        elif self._pattern is None and self._home.settings.is_electric and self._vain.is_found(at):
            self._raise(CALLED_IN_VAIN, idle=False)

    def _are_strips_alone(self, facts: Facts) -> bool:
        if not (facts.aux and facts.calling) or facts.compressor is not False:
            return False
        if facts.defrosting or not self._home.settings.is_electric:
            return False
        if facts.emergency or (facts.emergency is None and self._emergency_seen):
            return False
        outdoor_c = self._home.outdoor_c
        if outdoor_c is None or outdoor_c <= self._lockout_c:
            return False
        coldest_c = self._sign.coldest_c
        return coldest_c is None or outdoor_c >= coldest_c - _SEEN_TO_RUN_K

    @property
    def _lockout_c(self) -> float:
        """The outdoor temperature (degC) at and below which the compressor may be locked out."""
        return usual_compressor_lockout_c(self._home.settings)

    def _is_missed(self, at: datetime) -> bool:
        """Return whether strips have run alone for long, and that is unusual here."""
        seconds, calls = self._alone[0] + self._alone_before[0], self._alone_calls
        if seconds < (_ALONE if calls >= _ALONE_CALLS else _ALONE_ONE_CALL).total_seconds():
            return False
        missed_at = self._missed_at
        return missed_at is not None and at >= missed_at

    @property
    def _alone_calls(self) -> float:
        # The call that has just begun counts once it has lasted.
        return self._alone[1] + self._alone_before[1]

    @property
    def _missed_at(self) -> datetime | None:
        """When the compressor has been away for longer than it ever is here."""
        both_s = self._beside_s + self._apart_s
        if (
            self._beside_s >= _BESIDE_LEAST.total_seconds()
            and self._beside_s >= _BESIDE_SHARE * both_s
        ):
            return self._since
        last = self._sign.last or self._since
        return None if last is None else last + _DAY

    def _follow_call(self, at: datetime, facts: Facts) -> None:
        """Watch a call for heat without backup heat: whether the house gets warmer or colder."""
        if facts.aux:
            self._was_aux = True
        elif self._was_aux:
            self._was_aux, self._settled_at = False, at + _SETTLES
        is_settling = self._settled_at is not None and at < self._settled_at
        if not facts.calling or facts.aux or facts.emergency or is_settling:
            if self._call_since is not None:
                self._note_warmth(at, facts)
            self._call_since = self._look_at = None
            return
        indoor_c = self._home.indoor_c
        if self._call_since is None or indoor_c is None or self._first_c is None:
            self._call_since, self._look_at = at, at + _LOOK_EVERY
            self._first_c = self._last_c = indoor_c
            self._falls = 0
            return
        if self._look_at is None or at < self._look_at:
            return
        self._look_at = at + _LOOK_EVERY
        self._note_warmth(at, facts)
        is_falling = self._last_c is not None and indoor_c < self._last_c
        self._falls += is_falling
        self._last_c = indoor_c
        if is_falling and self._falls >= _FALLS:
            self._judge_cooling(at - self._call_since, self._first_c - indoor_c, facts)

    def _note_warmth(self, at: datetime, facts: Facts) -> None:
        """Take a house that gets warmer in a call for one that is heated again."""
        indoor_c = self._home.indoor_c
        if (
            self._pattern == NO_HEAT
            and indoor_c is not None
            and self._first_c is not None
            and indoor_c >= self._first_c + _WARMER_K
            and facts.compressor is not False
            and not facts.aux
            and not facts.emergency
        ):
            self._clear(at)

    def _is_burning_again(self, facts: Facts) -> bool:
        """Return whether the burner heats after all, in weather in which it is the right one."""
        home = self._home
        return (
            self._pattern == NO_HEAT
            and bool(facts.aux and facts.calling)
            and home.dual_fuel is not None
            and home.is_mild is False
        )

    def _judge_cooling(self, elapsed: timedelta, fell_k: float, facts: Facts) -> None:
        home = self._home
        indoor_c, setpoint_c, outdoor_c = home.indoor_c, home.setpoint_c, home.outdoor_c
        if indoor_c is None or setpoint_c is None or indoor_c >= setpoint_c:
            return
        # What a home's meter says of the compressor is too little to alarm anybody.
        idle = facts.compressor is False and (
            home.values.flag(Quantity.COMPRESSOR_RUNNING) is False
            or home.values.number(Quantity.HVAC_POWER_W) is not None
        )
        is_cold = outdoor_c is not None and outdoor_c <= self._lockout_c
        if home.dual_fuel is not None:
            is_cold |= home.is_mild is False
        # In cold weather the backup may be what heats, or should: a burner in the compressor's
        # place, so that where both are seen to stand still, nothing heats.
        if is_cold and (home.dual_fuel is None or not idle or facts.aux is not False):
            return
        if idle:
            is_wrong = elapsed >= _COOLING and fell_k >= _COOLING_K
        else:
            is_wrong = elapsed >= _COOLING_UNSEEN and fell_k >= _COOLING_UNSEEN_K and home.copes
        if not is_wrong:
            return
        if self._pattern != NO_HEAT:
            self._raise(NO_HEAT, idle=idle)
        compressor = "idle" if idle else "running" if facts.compressor else "unknown"
        self._cooled = {
            "since": as_stored(self._call_since),
            "minutes": round(elapsed.total_seconds() / 60),
            "fell_k": round(fell_k, 1),
            "indoor_c": indoor_c,
            "setpoint_c": setpoint_c,
            "compressor": compressor,
        }

    def _next_look(self, at: datetime, facts: Facts) -> datetime | None:
        due = [
            look_at for look_at in (self._look_at, self._vain.next_deadline) if look_at is not None
        ]
        if self._settled_at is not None and facts.calling:
            due.append(self._settled_at)
        if self._is_burning_again(facts) and (again := self._repaired.due(at)) is not None:
            due.append(again)
        if facts.compressor and facts.calling:
            again = self._repaired.due(at) if self.stands else self._sign.due(at)
            # While nothing was missed yet, the call's end is soon enough to take note.
            if again is not None and (self.stands or self._since is not None):
                due.append(again)
        if self._pattern is None and self._is_alone:
            seconds = self._alone[0] + self._alone_before[0]
            due += [at + span - timedelta(seconds=seconds) for span in (_ALONE, _ALONE_ONE_CALL)]
            if self._missed_at is not None:
                due.append(self._missed_at)
        return min((one for one in due if one > at), default=None)

    @property
    def next_deadline(self) -> datetime | None:
        """The next look at a call, or the end of a time that has to be long enough."""
        return self._due

    def details(self, at: datetime) -> dict[str, Any]:
        """Tell what shows it, what it has cost so far, and whether emergency mode is to be seen."""
        found: dict[str, Any] = {
            "pattern": self._pattern,
            "since": as_stored(self.since),
            "outdoor_c": self._home.outdoor_c,
            "emergency_visible": self._emergency_seen,
        }
        if self._pattern == NO_HEAT:
            return found | self._cooled
        if self._pattern == CALLED_IN_VAIN:
            vain = {"calls": self._vain.times, "fell_k": round(self._vain.fell_k, 1)}
            return found | vain | self._used(at, self._vain.mark).as_details()
        used = self._used(at, self._from).as_details()
        return found | {"calls": int(self._alone_calls)} | used

    def explains(self, run: Run) -> bool:
        """Return whether a run was due to a heat pump that is called and brings nothing."""
        since = self._vain.since
        return self._pattern == CALLED_IN_VAIN and since is not None and run.end > since

    @property
    def since(self) -> datetime | None:
        """When it began, as far as it is known."""
        if self._pattern == CALLED_IN_VAIN:
            return self._vain.since
        return as_time(self._cooled.get("since")) or self._since

    @property
    def used_until_then(self) -> Use | None:
        """Where the odometer stood when strips began to run alone."""
        mark = self._vain.mark if self._pattern == CALLED_IN_VAIN else self._from
        return None if mark is None else Use(*mark)

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return super().as_dict() | {
            "sign": self._sign.as_dict(),
            "repaired": self._repaired.as_dict(),
            "vain": self._vain.as_dict(),
            "due": as_stored(self._due),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        super().restore(stored)
        self._sign.restore(stored["sign"])
        self._repaired.restore(stored["repaired"])
        # Not there in what an earlier version stored.
        if "vain" in stored:
            self._vain.restore(stored["vain"])
        self._due = as_time(stored["due"])

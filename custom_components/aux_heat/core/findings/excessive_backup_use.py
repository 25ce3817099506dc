"""Excessive backup use: a heat pump that leans on its backup more than its kind, or than it did."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, ClassVar, Final

from ..local_day import by_local_day
from ..run import Avoidable, Cause, Run
from ..season import Season
from ..settings import Settings
from .facts import Facts
from .finding import FindingKind, Severity
from .rule import Home, Rule
from .stuck_weather import StuckWeather

BALANCE_POINT: Final = "balance_point"
WORSE_THAN_BEFORE: Final = "worse_than_before"
HOURS: Final = "hours"

# Above these a unit of its kind is undersized, low on charge, or not what its label says.
_HIGHEST_C: Final = {"standard": 2.0, "high_efficiency": 2.0, "cold_climate": -8.0}
_BACK_K: Final = 1.0
# A balance point known no better accuses nobody.
_UNCERTAIN_K: Final = 2.5
# What it was found by is not taken back because it is known a little less well since.
_UNCERTAIN_KEPT_K: Final = 3.5
# Low charge moves the balance point itself: by so much since last season.
_MOVED_K: Final = 3.0
_MOVED_BACK_K: Final = 2.0
# Ordinary cold, in which backup heat is for the coldest hours: not below these.
_ORDINARY_C: Final = {"standard": -8.0, "high_efficiency": -8.0, "cold_climate": -15.0}
# Of the time in which heat was called for in ordinary cold, more than this with backup, over so
# many days with so much heating; and less than that again to clear.
_SHARE: Final = 0.35
_SHARE_BACK: Final = 0.2
_DAYS: Final = 14
_HEATING_DAY_S: Final = 2 * 3600.0
_HEATING_DAYS: Final = 7
_SEASONS: Final = 3
# Those are told by their own findings, or were asked for.
_LEFT_OUT: Final = frozenset(
    {Cause.EMERGENCY_HEAT, Cause.SETPOINT_RAISED, Cause.COMPRESSOR_LOCKOUT, Cause.NO_HEAT_CALL}
)


def usual_balance_point_c(settings: Settings) -> float:
    """Return the outdoor temperature (degC) down to which a unit of its kind copes, in order."""
    return _HIGHEST_C[settings.cop_profile]


class ExcessiveBackupUse(Rule):
    """The heat pump gives less than it should in ordinary cold."""

    kind: ClassVar = FindingKind.EXCESSIVE_BACKUP_USE
    takes_sound_heat_pump: ClassVar = True
    known_in_outage: ClassVar = True
    _plain: ClassVar = ("_pattern", "_days", "_seasons")

    def __init__(self, home: Home) -> None:
        """Start without a day."""
        super().__init__(home)
        # Of days in ordinary cold: [day, seconds of calls, seconds of runs].
        self._days: list[list[Any]] = []
        # Learned balance points by season: [season, degC].
        self._seasons: list[list[Any]] = []
        self._weather = StuckWeather()

    def held(self, begin: datetime, end: datetime, facts: Facts) -> None:
        """Count calls for heat in ordinary cold."""
        outdoor_c = self._home.outdoor_c
        self._weather.follow(end, outdoor_c)
        if not facts.calling or outdoor_c is None or outdoor_c <= self._ordinary_c:
            return
        if not self._weather.is_stuck(end):
            for day, seconds in by_local_day(begin, end, self._home.settings.zone):
                self._entry(day.isoformat())[1] += seconds

    def run_ended(self, at: datetime, run: Run) -> None:
        """Count runs in ordinary cold, beside the compressor, that nobody asked for."""
        if (
            # A furnace takes the compressor's place where prices say so.
            not self._home.settings.is_electric
            or run.cause in _LEFT_OUT
            or run.why.get("outage")
            or run.why.get("compressor") is False
            or run.outdoor_c is None
            or run.outdoor_c <= self._ordinary_c
            # What the heat pump alone would have done says nothing against it.
            or run.avoidable is Avoidable.YES
            or self._weather.is_stuck(at)
        ):
            return
        for date_, seconds in by_local_day(run.start, run.end, self._home.settings.zone):
            day = date_.isoformat()
            if not self._days or day >= self._days[0][0]:
                self._entry(day)[2] += seconds

    def _entry(self, day: str) -> list[Any]:
        found: list[Any] | None = next((entry for entry in self._days if entry[0] == day), None)
        if found is not None:
            return found
        first = (date.fromisoformat(day) - timedelta(days=_DAYS)).isoformat()
        new: list[Any] = [day, 0.0, 0.0]
        self._days = sorted([*(entry for entry in self._days if entry[0] >= first), new])
        return new

    def update(self, at: datetime, facts: Facts) -> None:
        """Judge by the balance point, by its past, and by the hours."""
        point = self._home.ask_balance_point()
        if point.is_learned and point.uncertainty_k <= _UNCERTAIN_K:
            self._note_season(at, point.outdoor_c)
        pattern = self._find_pattern()
        if pattern is None:
            self._fall(at)
        self._pattern = pattern
        self.stands = pattern is not None

    def _note_season(self, at: datetime, outdoor_c: float) -> None:
        settings = self._home.settings
        today = at.astimezone(settings.zone).date()
        season = Season.of(today, settings.season_begins_in).first.year
        if self._seasons and self._seasons[-1][0] == season:
            self._seasons[-1][1] = round(outdoor_c, 2)
        else:
            self._seasons = [*self._seasons, [season, round(outdoor_c, 2)]][-_SEASONS:]

    def _find_pattern(self) -> str | None:
        point = self._home.ask_balance_point()
        found_by_it = self._pattern in (BALANCE_POINT, WORSE_THAN_BEFORE)
        uncertain_k = _UNCERTAIN_KEPT_K if found_by_it else _UNCERTAIN_K
        if point.is_learned and point.uncertainty_k <= uncertain_k:
            back_k = _BACK_K if self._pattern == BALANCE_POINT else 0.0
            if point.outdoor_c - point.uncertainty_k > self._highest_c - back_k:
                return BALANCE_POINT
            before_c = self._before_c
            moved_k = _MOVED_BACK_K if self._pattern == WORSE_THAN_BEFORE else _MOVED_K
            if before_c is not None and point.outdoor_c - before_c >= moved_k:
                return WORSE_THAN_BEFORE
        heated = [entry for entry in self._days if entry[1] >= _HEATING_DAY_S]
        if len(heated) < _HEATING_DAYS:
            return self._pattern if self._pattern == HOURS else None
        share = self._share(heated)
        return HOURS if share > (_SHARE_BACK if self._pattern == HOURS else _SHARE) else None

    @staticmethod
    def _share(heated: list[list[Any]]) -> float:
        called_s = sum(entry[1] for entry in heated)
        return float(sum(min(entry[2], entry[1]) for entry in heated) / called_s)

    @property
    def _before_c(self) -> float | None:
        """The balance point of the season before this one, degC."""
        if len(self._seasons) < 2:  # noqa: PLR2004 - this season and the one before
            return None
        before_c: float = self._seasons[-2][1]
        return before_c

    @property
    def _highest_c(self) -> float:
        return usual_balance_point_c(self._home.settings)

    @property
    def _ordinary_c(self) -> float:
        return _ORDINARY_C[self._home.settings.cop_profile]

    @property
    def severity(self) -> Severity:
        """It costs money, and may become worse."""
        return Severity.WARNING

    def details(self, at: datetime) -> dict[str, Any]:
        """Tell the balance point now and before, and the hours of the last two weeks."""
        point = self._home.ask_balance_point()
        heated = [entry for entry in self._days if entry[1] >= _HEATING_DAY_S]
        return {
            "pattern": self._pattern,
            "balance_point_c": round(point.outdoor_c, 1),
            "balance_point_uncertainty_k": round(point.uncertainty_k, 1),
            "usual_balance_point_c": self._highest_c,
            "balance_point_before_c": self._before_c,
            "hours": round(sum(entry[2] for entry in self._days) / 3600.0, 1),
            "share": round(self._share(heated), 2) if heated else None,
        }

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return super().as_dict() | {"weather": self._weather.as_list()}

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        super().restore(stored)
        self._weather.restore(stored["weather"])

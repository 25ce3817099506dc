"""Resistance heat utilization as the EPA defines it: how much of heating was done with backup."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from math import ceil
from typing import Any, Final

from .circumstances import Fact
from .draft import Draft
from .heating_day import NO_WORDS, HeatingDay, Runtime, Words
from .local_day import next_midnight
from .reading import Quantity
from .season import Season
from .settings import Settings
from .situation import Situation
from .stored import as_stored, as_time

# The EPA's bins: 5 degF wide from 0 to 60 degF. A day on an edge belongs to the colder one.
_BIN_F: Final = 5
_BINS: Final = range(12)
# Its figure for a home is that of 30 to 45 degF: cold enough to need heat, mild enough for a heat
# pump alone.
_REPORTED: Final = range(6, 9)
# What ran for less says nothing: its second definition (RHU2) drops such bins.
_ENOUGH_S: Final = 30 * 3600.0
# What adding up may cost in the last digits, at the edge of a bin.
_TEMPERATURE_DIGITS: Final = 6
# Runs may be found late: past loads wait this long for a proof, and a little more.
_RECENT: Final = timedelta(days=50)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class Utilization:
    """Sums heating time by the mean outdoor temperature of whole local days, for two seasons.

    As the EPA's it goes by what the thermostat calls. Of a thermostat that doesn't tell of backup,
    the runs are taken instead, each at its end. A day counts when something is known of a later
    one.
    """

    def __init__(self, settings: Settings) -> None:
        """Start with nothing summed."""
        self._zone = settings.zone
        self._begins_in = settings.season_begins_in
        # A furnace stands in for the compressor where that is off, as emergency heat does.
        self._stands_in = settings.backup != "electric"
        # Since then these have held; what is before is summed.
        self._since = _EPOCH
        self._outdoor_c: float | None = None
        self._words = NO_WORDS
        # The count of changes up to which the words are what the values say.
        self._read = -1
        self._day: HeatingDay | None = None
        self._day_end = _EPOCH
        # By the first day of their season, then by bin.
        self._seasons: dict[date, dict[int, Runtime]] = {}
        # Days to which a run may yet be added.
        self._recent: dict[date, int] = {}

    def accumulate(self, begin: datetime, end: datetime, situation: Situation) -> None:
        """Take a stretch with constant values."""
        values = situation.values
        outdoor_c = values.number(Quantity.OUTDOOR_C)
        if values.words == self._read and outdoor_c == self._outdoor_c and end <= self._day_end:
            return
        self._read = values.words
        words = Words.of(situation, stands_in=self._stands_in)
        if words != self._words or outdoor_c != self._outdoor_c:
            self._settle(begin)
            self._outdoor_c, self._words = outdoor_c, words
        if outdoor_c is None and words == NO_WORDS:
            return
        while end > self._day_end:
            if self._since < self._day_end:
                self._settle(self._day_end)
            self._open(self._since)

    def _settle(self, until: datetime) -> None:
        """Add what has held until then to the day it lies in."""
        if self._day is not None and (self._outdoor_c is not None or self._words != NO_WORDS):
            seconds = (until - self._since).total_seconds()
            self._day.add(seconds, self._outdoor_c, self._words)
        self._since = until

    def _open(self, at: datetime) -> None:
        """Close the day that was open, and open the one that an instant lies in."""
        if self._day is not None:
            self._close(self._day)
        day = at.astimezone(self._zone).date()
        self._day_end = next_midnight(at, self._zone)
        begin = datetime.combine(day, time(), self._zone).astimezone(UTC)
        self._day = HeatingDay(day, (self._day_end - begin).total_seconds())

    def _close(self, day: HeatingDay) -> None:
        if (place := _bin(day.outdoor_c)) is None:
            return
        self._runtime(day.day, place).add(day.runtime)
        if day.is_seen:
            self._recent[day.day] = place
        self._recent = {
            recent: at for recent, at in self._recent.items() if day.day - recent <= _RECENT
        }

    def _runtime(self, day: date, place: int) -> Runtime:
        """Return the sums that a day belongs to; what is older than last season is forgotten."""
        season = Season.of(day, self._begins_in)
        if season.first not in self._seasons:
            self._seasons[season.first] = {}
            oldest = Season.of(max(self._seasons), self._begins_in).before().first
            self._seasons = {
                first: bins for first, bins in self._seasons.items() if first >= oldest
            }
        return self._seasons.get(season.first, {}).setdefault(place, Runtime())

    def add_run(self, run: Draft) -> None:
        """Add the time of a run that has ended, to whatever day it was on."""
        held_s = run.held.get(Fact.EMERGENCY, 0.0)
        if self._stands_in:
            held_s = max(held_s, run.held.get(Fact.COMPRESSOR_OFF, 0.0))
        instead = min(held_s / run.duration_s, 1.0) if run.duration_s else 0.0
        for day in sorted(run.days):
            seconds = run.days[day].duration_s
            part = Runtime(0.0, seconds * (1.0 - instead), seconds * instead)
            if self._day is None or day > self._day.day:
                # Neither weather nor thermostat has told anything of that day yet.
                self._open(datetime.combine(day, time(12), self._zone).astimezone(UTC))
            if self._day is not None and day == self._day.day:
                self._day.seen.add(part)
            elif (place := self._recent.get(day)) is not None:
                self._runtime(day, place).add(part)

    def season(self, day: date) -> dict[int, Runtime]:
        """Return the sums of the season a day lies in, by bin."""
        return self._seasons.get(Season.of(day, self._begins_in).first, {})

    def all(self) -> dict[int, Runtime]:
        """Return the sums of all that is kept, by bin."""
        bins: dict[int, Runtime] = {}
        for season in self._seasons.values():
            for place, runtime in season.items():
                bins.setdefault(place, Runtime()).add(runtime)
        return bins

    def as_dict(self) -> dict[str, Any]:
        """Return it as stored."""
        return {
            "since": as_stored(self._since),
            "now": [self._outdoor_c, *self._words],
            "day": None if self._day is None else self._day.as_list(),
            "day_end": as_stored(self._day_end),
            "seasons": {
                first.isoformat(): [[place, *runtime.as_list()] for place, runtime in bins.items()]
                for first, bins in self._seasons.items()
            },
            "recent": {day.isoformat(): place for day, place in self._recent.items()},
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Take back what ``as_dict`` wrote."""
        self._since = as_time(stored["since"]) or _EPOCH
        self._outdoor_c, *words = stored["now"]
        self._words = Words(*words)
        if stored["day"] is not None:
            self._day = HeatingDay.from_list(stored["day"])
        self._day_end = as_time(stored["day_end"]) or _EPOCH
        self._seasons = {
            date.fromisoformat(first): {place: Runtime(*sums) for place, *sums in bins}
            for first, bins in stored["seasons"].items()
        }
        self._recent = {date.fromisoformat(day): place for day, place in stored["recent"].items()}


def _bin(outdoor_c: float | None) -> int | None:
    """Return the place of a day's mean temperature among the bins; None: in none of them."""
    if outdoor_c is None:
        return None
    place = ceil(round(outdoor_c * 1.8 + 32.0, _TEMPERATURE_DIGITS) / _BIN_F) - 1
    return place if place in _BINS else None


def utilization(runtime: Runtime) -> float | None:
    """Return the share of heating time with backup, 0 to 1; None where there was too little of it.

    Backup beside the compressor for longer than that ran is nonsense: None as well.
    """
    heat_s, aux_s, emergency_s = runtime.as_list()
    if heat_s + aux_s + emergency_s < _ENOUGH_S or aux_s > heat_s:
        return None
    return (aux_s + emergency_s) / (heat_s + emergency_s)


def by_bin(bins: dict[int, Runtime]) -> dict[str, float]:
    """Return utilization by outdoor bin in degF ("30-35"), those with enough heating, in order."""
    shares = ((place, utilization(bins[place])) for place in sorted(bins))
    return {
        f"{place * _BIN_F}-{(place + 1) * _BIN_F}": round(share, 4)
        for place, share in shares
        if share is not None
    }


def reported(bins: dict[int, Runtime]) -> float | None:
    """Return the one figure of a home: that of 30 to 45 degF; None where there was too little."""
    total = Runtime()
    for place in _REPORTED:
        total.add(bins.get(place, Runtime()))
    return utilization(total)

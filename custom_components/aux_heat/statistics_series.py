"""Statistics: what backup heat used and cost by the hour, over all time, kept with the recorder's.

They follow the ledger alone. What the recorder has is read to see which hours must be written, so
that writing again changes nothing and no hour keeps what the ledger no longer says.
"""

from __future__ import annotations

from asyncio import sleep
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import chain, zip_longest
from operator import attrgetter
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from homeassistant.components.recorder.models import (
    StatisticData,
    StatisticMeanType,
    StatisticMetaData,
)
from homeassistant.components.recorder.statistics import (
    StatisticsRow,
    async_add_external_statistics,
    statistics_during_period,
)
from homeassistant.config_entries import (
    SIGNAL_CONFIG_ENTRY_CHANGED,
    ConfigEntry,
    ConfigEntryChange,
)
from homeassistant.const import UnitOfEnergy
from homeassistant.core import HomeAssistant, callback
from homeassistant.helpers.dispatcher import async_dispatcher_connect
from homeassistant.helpers.recorder import DATA_INSTANCE, get_instance
from homeassistant.helpers.start import async_at_started
from homeassistant.util import dt as dt_util
from homeassistant.util.hass_dict import HassKey
from homeassistant.util.unit_conversion import EnergyConverter

from .const import DOMAIN
from .coordinator import AuxHeatConfigEntry
from .core.hourly import HOUR, Hour, Past, Series, hour_of, hours_of, sums_of, sums_of_days
from .core.run import Run
from .core.share import Share

_EPOCH: Final = datetime.fromtimestamp(0, UTC)
# The recorder writes row by row: so many at once don't keep it from its other work for long.
_ROWS_AT_ONCE: Final = 500
# Each local day has a row at its beginning, up to half an hour late, and may have 25 hours. If
# none is found in that time somebody has deleted them.
_ROW_WITHIN: Final = timedelta(hours=27)
_DIFFERENT: Final = 1e-6


class _Kind(NamedTuple):
    """One of the series: the end of its id and of its name, and the sum that it shows."""

    key: str
    # Statistics have one name for all languages.
    name: str
    is_money: bool
    sum_of: Callable[[Hour | Past], float]


_KINDS: Final = (
    _Kind("energy", "backup heat energy", is_money=False, sum_of=attrgetter("energy_kwh")),
    _Kind("cost", "backup heat cost", is_money=True, sum_of=attrgetter("cost")),
    _Kind("extra_cost", "backup heat extra cost", is_money=True, sum_of=attrgetter("penalty_cost")),
)


def statistic_ids(entry_id: str) -> dict[str, str]:
    """Return the ids of a heat pump's series, by what they show."""
    return {kind.key: f"{DOMAIN}:{entry_id.lower()}_{kind.key}" for kind in _KINDS}


class _Written(NamedTuple):
    """What the rows were written of: runs, one in progress, up to when, and the past if any."""

    runs: Sequence[Run]
    in_progress: Run | None
    at: datetime
    past: Past | None


@dataclass(frozen=True, slots=True)
class _Job:
    """All that the rows follow from; hours before ``since`` (None: the beginning) are right."""

    ids: Mapping[str, str]
    since: datetime | None
    now: datetime
    time_zone: str
    runs: Sequence[Run]
    in_progress: Run | None
    past: Past | None
    days: Mapping[date, Share]


_FOLLOWERS: Final[HassKey[dict[str, _Follower]]] = HassKey(f"{DOMAIN}_statistics")


@callback
def async_follow_runs(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> None:
    """Keep an entry's statistics as its ledger is, from when all is started."""
    follower = _Follower(hass, entry)
    followers = hass.data.setdefault(_FOLLOWERS, {})
    followers[entry.entry_id] = follower

    @callback
    def on_entry_changed(change: ConfigEntryChange, changed: ConfigEntry) -> None:
        if changed is entry and change is ConfigEntryChange.UPDATED:
            follower.async_rename()

    @callback
    def start(hass: HomeAssistant) -> None:
        entry.async_on_unload(entry.runtime_data.async_add_listener(follower.async_look))
        entry.async_on_unload(
            async_dispatcher_connect(hass, SIGNAL_CONFIG_ENTRY_CHANGED, on_entry_changed)
        )
        follower.async_look()

    @callback
    def forget() -> None:
        del followers[entry.entry_id]

    entry.async_on_unload(async_at_started(hass, start))
    entry.async_on_unload(forget)


@callback
def async_rewrite(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> None:
    """Write all hours anew that are not as the ledger is now: it was replaced or re-priced."""
    follower = hass.data.get(_FOLLOWERS, {}).get(entry.entry_id)
    if follower is not None:
        follower.async_rewrite()


class _Follower:
    """Sees when an entry's statistics have to change, and writes them."""

    def __init__(self, hass: HomeAssistant, entry: AuxHeatConfigEntry) -> None:
        """Follow an entry; nothing is known of what was written."""
        self._hass = hass
        self._entry = entry
        self._seen: object = None
        self._title = entry.title
        # None: not known, so that all hours are looked at.
        self._written: _Written | None = None
        self._is_all_due = False
        self._is_busy = False
        self._is_due = False

    @callback
    def async_look(self) -> None:
        """Write where runs came or went, an hour of a run has ended, or a day has begun."""
        if not self._entry.runtime_data.is_live:
            # A thread has the monitor, and leads it through the past.
            return
        monitor, shown = self._entry.runtime_data.monitor, self._entry.runtime_data.data
        at, began = shown.at or dt_util.utcnow(), shown.running_since
        seen = (
            monitor.ledger,
            monitor.ledger.total.runs,
            shown.taken_back,
            dt_util.as_local(at).date(),
            None if began is None or hour_of(began) == hour_of(at) else hour_of(at),
        )
        if seen != self._seen:
            self._seen = seen
            self._schedule()

    @callback
    def async_rename(self) -> None:
        """Give the series the entry's name, if it is another."""
        if self._entry.title != self._title:
            self._title = self._entry.title
            self.async_rewrite()

    @callback
    def async_rewrite(self) -> None:
        """Look at all hours."""
        self._is_all_due = True
        self._schedule()

    @callback
    def _schedule(self) -> None:
        # Without the recorder there is nowhere to keep statistics.
        is_live = self._entry.runtime_data.is_live
        if DATA_INSTANCE not in self._hass.data or self._hass.is_stopping or not is_live:
            return
        self._is_due = True
        if not self._is_busy:
            self._is_busy = True
            # Nobody waits for it; if it is cut short, the next set-up looks at all hours.
            self._entry.async_create_background_task(
                self._hass, self._write_while_due(), f"{DOMAIN} statistics"
            )

    async def _write_while_due(self) -> None:
        try:
            while self._is_due:
                self._is_due = False
                await self._write()
        finally:
            self._is_busy = False

    async def _write(self) -> None:
        """Write the hours that are not as the ledger is."""
        coordinator = self._entry.runtime_data
        monitor, ledger, now = coordinator.monitor, coordinator.monitor.ledger, dt_util.utcnow()
        so_far = monitor.run_so_far()
        writing = _Written(list(ledger.runs), so_far.run if so_far else None, now, ledger.past)
        # Should this be cut short, the next looks at all hours.
        written, self._written = self._written, None
        if self._is_all_due or (written and written.past is None and ledger.past is not None):
            self._is_all_due, written = False, None
        job = _Job(
            ids=statistic_ids(self._entry.entry_id),
            since=None if written is None else _first_changed(written, writing, ledger.past),
            now=now,
            time_zone=coordinator.settings.time_zone,
            runs=writing.runs,
            in_progress=writing.in_progress,
            past=ledger.past,
            days=dict(ledger.days) if ledger.past else {},
        )
        recorder = get_instance(self._hass)
        # What was written last may still be on its way.
        await recorder.async_block_till_done()
        rows = await recorder.async_add_executor_job(_rows, self._hass, job)
        for kind in _KINDS:
            if kind.key in rows:
                await self._write_rows(kind, rows[kind.key])
        self._written = writing

    async def _write_rows(self, kind: _Kind, rows: Sequence[StatisticData]) -> None:
        """Hand rows to the recorder; with none at all, the name and unit alone."""
        unit = self._hass.config.currency if kind.is_money else UnitOfEnergy.KILO_WATT_HOUR
        metadata: StatisticMetaData = {
            "source": DOMAIN,
            "statistic_id": statistic_ids(self._entry.entry_id)[kind.key],
            "name": f"{self._entry.title} {kind.name}",
            "unit_class": None if kind.is_money else EnergyConverter.UNIT_CLASS,
            "unit_of_measurement": unit,
            "mean_type": StatisticMeanType.NONE,
            "has_sum": True,
        }
        for first in range(0, max(len(rows), 1), _ROWS_AT_ONCE):
            async_add_external_statistics(
                self._hass, metadata.copy(), rows[first : first + _ROWS_AT_ONCE]
            )
            await sleep(0)


def _first_changed(written: _Written, writing: _Written, past: Past | None) -> datetime:
    """Return the hour before the first that may be another than it was written."""
    # Runs that are not kept any more have left no trace in the hours after them.
    before = [run for run in written.runs if past is None or run.start >= past.until]
    changed = [written.at]
    changed += [run.start for run in (written.in_progress, writing.in_progress) if run]
    for was, run in zip_longest(before, writing.runs):
        if was is not run:
            changed += [each.start for each in (was, run) if each]
            break
    return hour_of(min(changed)) - HOUR


def _rows(hass: HomeAssistant, job: _Job) -> dict[str, list[StatisticData]]:
    """Return by kind the rows that the recorder has not, or not so; none of a series that isn't.

    Runs in the recorder's executor.
    """
    since = job.since or _EPOCH
    there: dict[str, list[StatisticsRow]] = statistics_during_period(
        hass,
        max(since - _ROW_WITHIN, _EPOCH),
        None,
        set(job.ids.values()),
        "hour",
        None,
        {"sum"},
    )
    this_hour = hour_of(job.now)
    used = chain.from_iterable(map(hours_of, job.runs))
    if job.in_progress is not None:
        so_far = (hour for hour in hours_of(job.in_progress) if hour.start < this_hour)
        used = chain(used, so_far)
    sums = sums_of(used, job.past)
    rows: dict[str, list[StatisticData]] = {}
    for kind in _KINDS:
        told = {
            datetime.fromtimestamp(row["start"], UTC): row.get("sum")
            for row in there.get(job.ids[kind.key], ())
        }
        series, first = _series(kind, sums, told, job)
        if (
            job.since is not None
            and series.began_before(first)
            and min(told, default=first) >= first
        ):
            # Somebody has deleted what was there.
            return _rows(hass, replace(job, since=None))
        hours = series.hours(first, this_hour, ZoneInfo(job.time_zone))
        hours.update(hour for hour in told if hour >= first)
        sums_then = {hour: series.at(hour) for hour in sorted(hours)}
        changed: list[StatisticData] = [
            {"start": hour, "sum": value}
            for hour, value in sums_then.items()
            if (was := told.get(hour)) is None or abs(was - value) > _DIFFERENT
        ]
        # A whole look goes with the name and unit, which may be others by now.
        if changed or (told and job.since is None):
            rows[kind.key] = changed
    return rows


def _series(
    kind: _Kind, sums: Sequence[Hour], told: Collection[datetime], job: _Job
) -> tuple[Series, datetime]:
    """Return a series and from when on its hours are known.

    What was written of runs that are not kept any more stays. Where it is gone, the sums of their
    days take its place.
    """
    since, past = job.since or _EPOCH, job.past
    points = [(hour.start, kind.sum_of(hour)) for hour in sums]
    if past is None:
        return Series(points, 0.0), since
    known_from = hour_of(past.until)
    if job.since is not None or min(told, default=known_from) < known_from:
        return Series(points, kind.sum_of(past)), max(since, known_from)
    older = sums_of_days(job.days, past, ZoneInfo(job.time_zone))
    return Series([*((hour.start, kind.sum_of(hour)) for hour in older), *points], 0.0), since

"""The wiring: source events and time in, snapshots of the monitor out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
import logging
from typing import Any, Final

from homeassistant.config_entries import ConfigEntry
from homeassistant.const import EVENT_HOMEASSISTANT_FINAL_WRITE
from homeassistant.core import (
    CALLBACK_TYPE,
    Event,
    EventStateChangedData,
    EventStateReportedData,
    HassJob,
    HomeAssistant,
    callback,
)
from homeassistant.exceptions import ConfigEntryError, UnsupportedStorageVersionError
from homeassistant.helpers.event import (
    async_track_point_in_utc_time,
    async_track_state_change_event,
    async_track_state_report_event,
)
from homeassistant.helpers.update_coordinator import DataUpdateCoordinator
from homeassistant.util import dt as dt_util

from .const import CONF_SILENT_AFTER, DOMAIN
from .core import FindingKind, Monitor, Quantity, Reading, Settings, Snapshot, clean_value
from .core.share import Share
from .journal import Journal
from .sources import Source, sources
from .store import MonitorStore

_LOGGER = logging.getLogger(__name__)

# Facts show at once; sums that grow while a run lasts, this often: nobody looks oftener.
_SUMS_EVERY: Final = timedelta(seconds=30)
_SAVE_EVERY: Final = timedelta(minutes=15)
# A stage that comes or goes shows at once; less than this is a meter's wobble.
_STAGE_W: Final = 1000.0

# What can show that strips draw.
METERS: Final = (
    Quantity.AUX_POWER_W,
    Quantity.HVAC_POWER_W,
    Quantity.HOME_POWER_W,
    Quantity.HOME_ENERGY_KWH,
)

_NO_SHARE: Final = Share()
# A heating season begins in the warm half of the year.
_JANUARY: Final = 1
_JULY: Final = 7

type AuxHeatConfigEntry = ConfigEntry[AuxHeatCoordinator]


def core_settings(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> Settings:
    """Return the core's settings for an entry."""
    options = {key: value for key, value in entry.options.items() if key != CONF_SILENT_AFTER}
    return Settings.from_mapping(
        {
            **options,
            "time_zone": hass.config.time_zone,
            "season_begins_in": _JANUARY if hass.config.latitude < 0 else _JULY,
        }
    )


class AuxHeatCoordinator(DataUpdateCoordinator[Snapshot]):
    """Feeds one heat pump's sources to its monitor and tells the entities what changed."""

    config_entry: AuxHeatConfigEntry

    def __init__(self, hass: HomeAssistant, entry: AuxHeatConfigEntry) -> None:
        """Name the sources; nothing is read yet."""
        super().__init__(hass, _LOGGER, config_entry=entry, name=entry.title)
        self.settings = core_settings(hass, entry)
        self.sources = sources(entry.data, entry.options, hass.config.units.temperature_unit)
        self.skipped: Counter[Quantity] = Counter()
        self.store = MonitorStore(hass, entry.entry_id)
        self.monitor = Monitor(self.settings)
        self.journal = Journal()
        self._by_entity: dict[str, list[Source]] = {}
        for source in self.sources:
            for entity_id in source.entity_ids:
                self._by_entity.setdefault(entity_id, []).append(source)
        self._heard: dict[str, datetime] = {}
        self._silent: set[int] = set()
        self._values: dict[Quantity, object] = {}
        self._read_again_at: datetime | None = None
        self._unlisten: list[CALLBACK_TYPE] = []
        self._timer: CALLBACK_TYPE | None = None
        self._timer_at: datetime | None = None
        self._published_at: datetime | None = None
        self._saved_at = dt_util.utcnow()

    @property
    def entity_ids(self) -> list[str]:
        """All source entities."""
        return list(self._by_entity)

    def can_tell(self, quantity: Quantity | None) -> bool:
        """Return whether some source tells a quantity; True for none asked."""
        return quantity is None or any(quantity in source.quantities for source in self.sources)

    def can_tell_any(self, quantities: Iterable[Quantity]) -> bool:
        """Return whether some source tells one of several quantities; True for none asked."""
        asked = list(quantities)
        return not asked or any(map(self.can_tell, asked))

    @property
    def has_backup(self) -> bool:
        """Whether there is backup heat at all, as far as the household says."""
        return self.settings.backup != "none"

    def acknowledge(self, kind: FindingKind) -> bool:
        """Note that the household knows of a finding; False where it doesn't stand."""
        return self._say(lambda now: self.monitor.acknowledge(now, kind))

    def snooze(self, kind: FindingKind, until: datetime) -> bool:
        """Be quiet about a finding until then; False where it doesn't stand."""
        return self._say(lambda now: self.monitor.snooze(now, kind, until))

    def start_outage(self) -> bool:
        """Note that the heat pump is known to be out of order; False where it was already."""
        return self._say(self.monitor.start_outage)

    def end_outage(self) -> bool:
        """Note that the heat pump is in order again; False where it was not out of order."""
        return self._say(self.monitor.end_outage)

    def start_backup_test(self) -> bool:
        """Begin the guided test of the backup; False while one is watched already."""
        return self._say(self.monitor.start_backup_test)

    def _say(self, say: Callable[[datetime], bool]) -> bool:
        """Let the monitor take what the household says, and keep it."""
        now = dt_util.utcnow()
        was_taken = say(now)
        self._publish(now)
        self._save(now)
        self._plan()
        return was_taken

    async def async_start(self) -> None:
        """Take up where the store left off, read every source, and listen from now on."""
        await self._async_restore()
        now = dt_util.utcnow()
        for entity_id in self._by_entity:
            state = self.hass.states.get(entity_id)
            self._heard[entity_id] = now if state is None else state.last_reported
        self._read(now, [*self.sources, self._nobody()])
        self.journal.begin(self.monitor, now, self._values)
        self.data = self.monitor.snapshot()
        self._published_at = now
        self._plan()
        self._unlisten = [
            async_track_state_change_event(self.hass, self.entity_ids, self._on_change),
            async_track_state_report_event(self.hass, self.entity_ids, self._on_report),
            self.hass.bus.async_listen(EVENT_HOMEASSISTANT_FINAL_WRITE, self._on_final_write),
        ]
        # Also where what comes after this in the set-up fails.
        self.config_entry.async_on_unload(self._stop_listening)

    def _nobody(self) -> Source:
        """Return a source of all that no source tells, or not any more: it is unknown at once."""
        untold = tuple(quantity for quantity in Quantity if not self.can_tell(quantity))
        return Source(entity_ids=(), quantities=untold, read=lambda _: {})

    async def _async_restore(self) -> None:
        """Take up what was stored; of a part that can't be read, only that part starts anew."""
        try:
            state, runs = await self.store.async_load()
        except UnsupportedStorageVersionError as error:
            raise ConfigEntryError(f"What was stored is a newer version's: {error}") from error
        fresh = self.monitor.state()
        learned = fresh if state is None else state
        ledger = fresh["ledger"] if runs is None else runs
        for parts, with_ledger, lost in (
            (learned, ledger, ""),
            (fresh, ledger, "what was learned"),
            (learned, fresh["ledger"], "the runs"),
        ):
            try:
                self.monitor = Monitor(self.settings, {**fresh, **parts, "ledger": with_ledger})
            except KeyError, TypeError, ValueError, AttributeError:
                _LOGGER.debug("%s: stored in another shape", self.name, exc_info=True)
                continue
            if lost:
                _LOGGER.error("%s: %s can't be read and starts anew", self.name, lost)
            return
        _LOGGER.error("%s: what was stored can't be read; counting starts anew", self.name)

    async def async_stop(self) -> None:
        """Stop listening, first of all, and keep everything."""
        self._stop_listening()
        self.monitor.advance(dt_util.utcnow())
        await self.store.async_save(self.monitor.state())

    @callback
    def _stop_listening(self) -> None:
        while self._unlisten:
            self._unlisten.pop()()
        if self._timer is not None:
            self._timer()
            self._timer = None

    async def _on_final_write(self, event: Event) -> None:
        """Keep everything: entries are not unloaded when Home Assistant stops."""
        await self.async_stop()

    @callback
    def _on_change(self, event: Event[EventStateChangedData]) -> None:
        state = event.data["new_state"]
        at = event.time_fired if state is None else state.last_updated
        self._hear(event.data["entity_id"], at)

    @callback
    def _on_report(self, event: Event[EventStateReportedData]) -> None:
        """Take a repeat as proof that the source lives; it is news only if it had been silent."""
        entity_id, at = event.data["entity_id"], event.data["last_reported"]
        self._heard[entity_id] = at
        if any(id(source) in self._silent for source in self._by_entity[entity_id]):
            self._hear(entity_id, at)

    @callback
    def _hear(self, entity_id: str, at: datetime) -> None:
        self._heard[entity_id] = at
        self._read(at, self._by_entity[entity_id])
        self._publish(at)
        self._plan()

    def _read(self, at: datetime, changed: Iterable[Source]) -> None:
        """Turn what some sources say now into readings, and let the monitor take them."""
        readings: list[Reading] = []
        for source in changed:
            told: dict[Quantity, object] = dict.fromkeys(source.quantities)
            if self._is_silent(source, at):
                self._silent.add(id(source))
            else:
                self._silent.discard(id(source))
                try:
                    told |= source.read(self.hass.states.get)
                except ValueError as error:
                    self._skip(source, source.quantities[0], error)
            readings.extend(self._news(at, source, told))
        if not readings:
            return
        dropped = self.monitor.dropped
        self.monitor.process(at, readings)
        if self.monitor.dropped == dropped:
            self.journal.add(self.monitor, readings, self._values)
            return
        # The clock was set back. What was dropped may stay as it is for long: ask again then.
        for reading in readings:
            del self._values[reading.quantity]
        self._read_again_at = self.monitor.snapshot().at

    def _news(
        self, at: datetime, source: Source, told: dict[Quantity, object]
    ) -> Iterable[Reading]:
        for quantity, value in told.items():
            try:
                clean = clean_value(quantity, value)
            except ValueError as error:
                self._skip(source, quantity, error)
                if not isinstance(value, str):
                    # A spike: what was before it holds. A text is no value at all.
                    continue
                clean = None
            if quantity not in self._values or self._values[quantity] != clean:
                self._values[quantity] = clean
                yield Reading(at, quantity, clean)

    def _skip(self, source: Source, quantity: Quantity, error: ValueError) -> None:
        """Count what can't be used; say it once, not at every report."""
        self.skipped[quantity] += 1
        if self.skipped[quantity] == 1:
            _LOGGER.warning(
                "%s: what %s says can't be used: %s",
                self.name,
                " or ".join(source.entity_ids),
                error,
            )

    def _is_silent(self, source: Source, at: datetime) -> bool:
        due = self._silent_at(source)
        return due is not None and due <= at

    def _silent_at(self, source: Source) -> datetime | None:
        if source.silent_after is None:
            return None
        return min(self._heard[entity_id] for entity_id in source.entity_ids) + source.silent_after

    @callback
    def _publish(self, at: datetime) -> None:
        """Tell the entities: facts at once, growing sums now and then."""
        snapshot = self.monitor.snapshot()
        finished = self.monitor.take_finished()
        is_new_fact = (
            bool(finished)
            or _facts(snapshot) != _facts(self.data)
            or _is_stage(snapshot.power_w, self.data.power_w)
        )
        if is_new_fact or (
            snapshot != self.data
            and (self._published_at is None or at - self._published_at >= _SUMS_EVERY)
        ):
            self._published_at = at
            is_news = bool(self.monitor.take_finding_events())
            began_or_ended = (
                is_news or finished or snapshot.running_since != self.data.running_since
            )
            self.async_set_updated_data(snapshot)
            if began_or_ended:
                self._save(at)
        if at - self._saved_at >= _SAVE_EVERY:
            self._save(at)

    @callback
    def _save(self, at: datetime) -> None:
        self._saved_at = at
        self.config_entry.async_create_task(
            self.hass, self.store.async_save(self.monitor.state()), name=f"{DOMAIN} save"
        )

    @callback
    def _plan(self) -> None:
        """Set the one timer to whatever is due first."""
        now = dt_util.utcnow()
        due = [at for source in self.sources if (at := self._going_silent(source)) is not None]
        if (deadline := self.monitor.next_deadline) is not None:
            due.append(deadline)
        if self.monitor.run_in_progress:
            due.append(now + _SUMS_EVERY)
        if self._read_again_at is not None:
            due.append(self._read_again_at)
        due.append(self._saved_at + _SAVE_EVERY)
        at = max(min(due), now)
        if self._timer is not None:
            if self._timer_at is not None and now < self._timer_at <= at:
                return
            self._timer()
        self._timer_at = at
        self._timer = async_track_point_in_utc_time(
            self.hass, HassJob(self._on_time, f"{DOMAIN} timer", cancel_on_shutdown=True), at
        )

    def _going_silent(self, source: Source) -> datetime | None:
        return None if id(source) in self._silent else self._silent_at(source)

    @callback
    def _on_time(self, now: datetime) -> None:
        """Something may be due: judge silence, let the monitor's own rules run, plan anew."""
        self._timer = None
        at = dt_util.utcnow()
        self.monitor.advance(at)
        if self._read_again_at is not None and self._read_again_at <= at:
            self._read_again_at = None
            self._read(at, self.sources)
        gone = [source for source in self.sources if self._is_silent(source, at)]
        self._read(at, [source for source in gone if id(source) not in self._silent])
        self._publish(at)
        self._plan()

    def diagnostics(self) -> dict[str, Any]:
        """Return the last hours as ``scripts/replay`` takes them."""
        return {
            "skipped": {quantity.value: count for quantity, count in self.skipped.items()},
            **self.journal.as_dict(),
        }


def _facts(snapshot: Snapshot) -> tuple[object, ...]:
    """Return what shows at once: of what grows and wavers only whether it is known."""
    wavering = (snapshot.power_w, snapshot.strip_kw, snapshot.cop, snapshot.backup_covers_to_c)
    rest = replace(
        snapshot,
        at=None,
        power_w=None,
        strip_kw=None,
        strip_uncertainty_kw=None,
        backup_covers_to_c=None,
        backup_covers_to_uncertainty_k=None,
        cop=None,
        today=_NO_SHARE,
        month=_NO_SHARE,
        season=_NO_SHARE,
        total=_NO_SHARE,
        dropped=0,
        findings={},
        outage=None,
    )
    # Of findings and an outage, hours and money grow.
    found = [
        (kind, finding.raised, finding.severity, finding.pattern, finding.quiet)
        for kind, finding in snapshot.findings.items()
    ]
    outage = snapshot.outage and snapshot.outage.since
    # A new day's sums start at nothing, however lately the old day's were shown.
    day = None if snapshot.at is None else dt_util.as_local(snapshot.at).date()
    return rest, found, outage, day, *(value is None for value in wavering)


def _is_stage(power_w: float | None, shown_w: float | None) -> bool:
    return None not in (power_w, shown_w) and abs((power_w or 0) - (shown_w or 0)) >= _STAGE_W

"""The wiring: source events and time in, snapshots of the monitor out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
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
    State,
    callback,
)
from homeassistant.exceptions import (
    ConfigEntryError,
    ServiceValidationError,
    UnsupportedStorageVersionError,
)
from homeassistant.helpers import issue_registry as ir
from homeassistant.helpers.event import (
    async_track_point_in_utc_time,
    async_track_state_change_event,
    async_track_state_report_event,
)
from homeassistant.helpers.update_coordinator import DataUpdateCoordinator
from homeassistant.util import dt as dt_util

from .const import CONF_FUEL_UNIT, CONF_READ_HISTORY, CONF_SILENT_AFTER, CONF_STRIPS_POWER, DOMAIN
from .core import FindingKind, Monitor, Quantity, Reading, Run, Settings, Snapshot
from .core.claims import Exactness, PastClaim, SharedMeter, claimed_since, exactness
from .core.share import Share
from .documentation import page
from .history import History
from .intake import Intake
from .journal import Journal
from .long_term import async_energy_by_day
from .past import Past
from .shared_meter import claims_source, shared_meters
from .sources import sources
from .store import MonitorStore

_LOGGER = logging.getLogger(__name__)

# Facts show at once; sums that grow while a run lasts, this often: a dozen of them do, and the
# recorder writes a row for each.
_SUMS_EVERY: Final = timedelta(minutes=1)
_SAVE_EVERY: Final = timedelta(minutes=15)
# So long the start waits for what happened since the last time.
_PATIENCE_S: Final = 20.0
# A stage that comes or goes shows at once; less than this is a meter's wobble.
_STAGE_W: Final = 1000.0

# What can show that strips draw.
_METERS: Final = (
    Quantity.AUX_POWER_W,
    Quantity.HVAC_POWER_W,
    Quantity.HOME_POWER_W,
    Quantity.HOME_ENERGY_KWH,
)

# Options that the core knows nothing of.
_NO_SETTINGS: Final = frozenset({CONF_SILENT_AFTER, CONF_FUEL_UNIT})
_NO_SHARE: Final = Share()
# A heating season begins in the warm half of the year.
_JANUARY: Final = 1
_JULY: Final = 7

type AuxHeatConfigEntry = ConfigEntry[AuxHeatCoordinator]


def core_settings(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> Settings:
    """Return the core's settings for an entry."""
    options = {key: value for key, value in entry.options.items() if key not in _NO_SETTINGS}
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
        # What the others on the home's meter claim is told by nobody's entity.
        self._claims = claims_source(lambda: self.meter.claimed_w(self))
        self.intake = self._new_intake()
        told = {quantity for source in self.intake.sources for quantity in source.quantities}
        self.order: tuple[Exactness, str] = exactness(told), entry.entry_id
        self.meter = SharedMeter([self])
        self.store = MonitorStore(hass, entry.entry_id)
        self.monitor = Monitor(self.settings)
        self.journal = Journal()
        self._read_again_at: datetime | None = None
        self._run_listeners: list[Callable[[Run], None]] = []
        # While history is read: what leads to the present. A monitor is live that hears events.
        self._past: Past | None = None
        self._reading: asyncio.Task[None] | None = None
        self._is_live = False
        self._said: list[Callable[[Monitor, datetime], bool]] = []
        # How much of it was read, as a share of 1; None: nothing was to be read.
        self.history_progress: float | None = None
        self._unlisten: list[CALLBACK_TYPE] = []
        self._timer: CALLBACK_TYPE | None = None
        self._timer_at: datetime | None = None
        self._published_at: datetime | None = None
        self._saved_at = dt_util.utcnow()

    def _new_intake(self) -> Intake:
        entry, unit = self.config_entry, self.hass.config.units.temperature_unit
        return Intake(self.name, [*sources(entry.data, entry.options, unit), self._claims])

    @property
    def entity_ids(self) -> list[str]:
        """All source entities."""
        return self.intake.entity_ids

    def can_tell(self, quantity: Quantity | None) -> bool:
        """Return whether some source tells a quantity; True for none asked."""
        return quantity is None or any(
            quantity in source.quantities for source in self.intake.sources
        )

    @property
    def can_see_draw(self) -> bool:
        """Whether a meter can show that the backup does what it is called for."""
        if not self.settings.burns_fuel:
            return any(map(self.can_tell, _METERS))
        # Beside a fuel meter the thermostat's word is believed.
        by_fuel = self.can_tell(Quantity.FUEL_USED_KWH) and not self.can_tell(Quantity.AUX_RUNNING)
        return by_fuel or self.can_tell(Quantity.AUX_POWER_W)

    @property
    def has_backup(self) -> bool:
        """Whether there is backup heat at all, as far as the household says."""
        return self.settings.has_backup

    def acknowledge(self, kind: FindingKind) -> bool:
        """Note that the household knows of a finding; False where it doesn't stand."""
        return self._say(lambda monitor, now: monitor.acknowledge(now, kind))

    def lockout_set(self, lockout_c: float) -> bool:
        """Note that the household has set the aux lockout; False where none was suggested."""
        return self._say(lambda monitor, now: monitor.lockout_set(now, lockout_c))

    def snooze(self, kind: FindingKind, until: datetime) -> bool:
        """Be quiet about a finding until then; False where it doesn't stand."""
        return self._say(lambda monitor, now: monitor.snooze(now, kind, until))

    def start_outage(self) -> bool:
        """Note that the heat pump is known to be out of order; False where it was already."""
        return self._say(Monitor.start_outage)

    def end_outage(self) -> bool:
        """Note that the heat pump is in order again; False where it was not out of order."""
        return self._say(Monitor.end_outage)

    def start_backup_test(self) -> bool:
        """Begin the guided test of the backup; False while one is watched already."""
        return self._say(Monitor.start_backup_test)

    def _say(self, say: Callable[[Monitor, datetime], bool]) -> bool:
        """Let the monitor take what the household says, and keep it."""
        now = dt_util.utcnow()
        if not self._is_live:
            # It is taken when all that came before was read.
            self._said.append(say)
            return True
        was_taken = say(self.monitor, now)
        self._publish(now)
        self._save(now)
        self._plan()
        return was_taken

    @property
    def is_live(self) -> bool:
        """Whether the monitor follows what happens; before, history is read into it elsewhere."""
        return self._is_live

    def claim_w(self, *, firm: bool) -> float | None:
        """Return what is this heat pump's of what the home draws now, W; None: nobody can tell."""
        return self.monitor.claim_w(firm=firm) if self._is_live else None

    @property
    def claim_since(self) -> datetime | None:
        """Since when the home's meter shows what is claimed; None: it doesn't."""
        return self.monitor.claim_since if self._is_live else None

    @callback
    def advance(self, to: datetime) -> None:
        """Let what is due by an instant be judged: another on the meter asks what is claimed."""
        if self._is_live:
            self.monitor.advance(to)

    @callback
    def hear_claims(self, at: datetime) -> bool:
        """Take what the others on the meter claim; return whether it was news."""
        if not self._is_live or not (readings := self.intake.read(at, [self._claims])):
            return False
        self._take(readings)
        self._publish(at)
        self._plan()
        return True

    @callback
    def take_state(self, at: datetime, entity_id: str, state: State | None) -> None:
        """Take a source's state, whoever on the meter was told of it first."""
        if self._is_live and self.intake.is_new(entity_id, state):
            self._process(at, self.intake.take(at, entity_id, state))

    def claims_before(self, begin: datetime) -> list[Reading]:
        """Return what the others on the meter claimed since an instant, by what they keep of it."""
        if not self.meter.is_shared:
            return []
        claims: list[PastClaim] = []
        for other in self.meter.heard_by(self):
            if other.is_live:
                claims += other.monitor.claims_since(begin)
        return [
            Reading(at, Quantity.CLAIMED_POWER_W, power_w)
            for at, power_w in claimed_since(begin, claims)
        ]

    @callback
    def async_on_run_ended(self, listener: Callable[[Run], None]) -> CALLBACK_TYPE:
        """Call a listener with each run that ends from now on; return what stops that."""
        self._run_listeners.append(listener)
        return lambda: self._run_listeners.remove(listener)

    async def async_start(self) -> None:
        """Take up where the store left off, read what came since, and listen from now on."""
        self.config_entry.async_on_unload(shared_meters(self.hass).join(self))
        has_stored = await self._async_restore()
        now = dt_util.utcnow()
        self.data = self.monitor.snapshot()
        self._unlisten = [
            async_track_state_change_event(self.hass, self.entity_ids, self._on_change),
            async_track_state_report_event(self.hass, self.entity_ids, self._on_report),
            self.hass.bus.async_listen(EVENT_HOMEASSISTANT_FINAL_WRITE, self._on_final_write),
        ]
        # Also where what comes after this in the set-up fails.
        self.config_entry.async_on_unload(self._stop_listening)
        begin = self._begin_of_past(now, has_stored=has_stored)
        if begin is None:
            self._go_live(now)
            return
        self._past = Past(self.hass, self.monitor, self.intake, begin, self._tell_progress)
        self._reading = self.config_entry.async_create_background_task(
            self.hass,
            self._async_catch_up(self._past, now, is_first=not has_stored),
            name=f"{DOMAIN} history",
        )
        if has_stored:
            # Some minutes take no time. What takes longer must not hold up the start.
            await asyncio.wait([self._reading], timeout=_PATIENCE_S)

    def _begin_of_past(self, now: datetime, *, has_stored: bool) -> datetime | None:
        """Return from when on to read history; None: there is none to read."""
        if not History.is_there(self.hass):
            return None
        earliest = History.begin(self.hass, now)
        if has_stored:
            at = self.data.at
            return max(at, earliest) if at is not None and at < now else None
        return earliest if self.config_entry.data.get(CONF_READ_HISTORY, True) else None

    async def _async_catch_up(self, past: Past, end: datetime, *, is_first: bool) -> None:
        """Read the past, and go on live from where it ends."""
        # What they claimed is known when they have read it.
        await shared_meters(self.hass).async_wait_for_those_before(self)
        past.claim(self.claims_before(past.begin))
        try:
            await past.async_read(end)
        except Exception:
            # Whatever is wrong with the past, the present must be watched.
            _LOGGER.exception("%s: history can't be read", self.name)
        if is_first:
            await self._async_add_early(past)
        past.finish()
        if is_first:
            past.monitor.count_from_here()
        self._past = None
        now = dt_util.utcnow()
        self._go_live(now)
        self._save(now)

    async def _async_add_early(self, past: Past) -> None:
        """Add what strips used before there are states, where they have a circuit of their own."""
        strips = self.config_entry.data.get(CONF_STRIPS_POWER, [])
        heard = [
            past.first_heard[entity_id] for entity_id in strips if entity_id in past.first_heard
        ]
        if not heard or past.is_cancelled:
            return
        until = min(heard)
        try:
            days = await async_energy_by_day(self.hass, strips, until, self.settings.zone)
        except Exception:
            _LOGGER.exception("%s: long-term statistics can't be read", self.name)
            return
        past.monitor.ledger.add_early(days, until)

    async def async_rebuild(self) -> None:
        """Read the past once more, by today's settings; raises where it can't be read.

        Runs are replaced where the recorder still has all sources, and judged anew before that.
        Live sums and what was learned stay.
        """
        if self._past is not None:
            raise self.refusal("history_is_read")
        if not self._is_live or not History.is_there(self.hass):
            raise self.refusal("no_recorder")
        now = dt_util.utcnow()
        past = Past(
            self.hass,
            self.monitor.for_rebuild(),
            self._new_intake(),
            History.begin(self.hass, now),
            self._tell_progress,
        )
        self._past = past
        past.claim(self.claims_before(past.begin))
        try:
            await past.async_read(now)
            if past.is_cancelled:
                raise self.refusal("rebuild_stopped")
            if past.missing:
                raise self.refusal("not_recorded", entities=", ".join(past.missing))
            past.finish()
            now = dt_util.utcnow()
            past.monitor.process(now, past.intake.take_all(now, self.hass.states.get))
            since = max(past.first_heard.values())
            while True:
                # Thousands of runs may have to be judged anew; one that ends meanwhile counts too.
                plan = self.monitor.plan_past(past.monitor, since)
                await self.hass.async_add_executor_job(plan.work_out)
                if past.is_cancelled:
                    raise self.refusal("rebuild_stopped")
                if self.monitor.take_over_past(plan):
                    break
        finally:
            self._past = None
        now = dt_util.utcnow()
        self._publish_anew(now)
        self._save(now)

    @callback
    def stop_reading_history(self) -> None:
        """Read no more of the past; raises where none is being read."""
        if self._past is None:
            raise self.refusal("no_history_is_read")
        self._past.cancel()

    def refusal(self, key: str, **placeholders: str) -> ServiceValidationError:
        """Return the error that tells the household why something can't be done."""
        return ServiceValidationError(
            translation_domain=DOMAIN,
            translation_key=key,
            translation_placeholders={"name": self.config_entry.title, **placeholders},
        )

    @callback
    def _publish_anew(self, now: datetime) -> None:
        """Show everything, whatever was shown last."""
        self._published_at = now
        self.async_set_updated_data(self.monitor.snapshot())
        self._plan()

    @callback
    def _go_live(self, now: datetime) -> None:
        """Take every source as it is now, and every event from now on."""
        self._is_live = True
        self._process(now, self.intake.take_all(now, self.hass.states.get))
        while self._said:
            self._said.pop(0)(self.monitor, now)
        # What ended while nobody looked is in the ledger, and no news.
        self.monitor.take_finished()
        self.journal.begin(self.monitor, now, self.intake.values)
        self._publish_anew(now)
        self.meter.settle(now)
        shared_meters(self.hass).tell_changed()

    @callback
    def _tell_progress(self, share: float) -> None:
        # All entities listen: what nobody would see is not told.
        before, self.history_progress = self.history_progress, share
        if before is None or round(100 * before) != round(100 * share):
            self.async_update_listeners()

    async def _async_restore(self) -> bool:
        """Take up what was stored, and return whether there was anything.

        Of a part that can't be read, only that part starts anew.
        """
        try:
            state, runs = await self.store.async_load()
        except UnsupportedStorageVersionError as error:
            raise ConfigEntryError(f"What was stored is a newer version's: {error}") from error
        fresh = self.monitor.state()
        learned = fresh if state is None else state
        ledger = fresh["ledger"] if runs is None else runs
        for parts, with_ledger, lost, is_anything in (
            (learned, ledger, {}, state is not None or runs is not None),
            (fresh, ledger, {"state": state}, True),
            (learned, fresh["ledger"], {"runs": runs}, True),
            (fresh, fresh["ledger"], {"state": state, "runs": runs}, False),
        ):
            try:
                self.monitor = Monitor(self.settings, {**fresh, **parts, "ledger": with_ledger})
            except KeyError, TypeError, ValueError, AttributeError:
                _LOGGER.debug("%s: stored in another shape", self.name, exc_info=True)
                continue
            if lost:
                await self._async_set_aside(lost)
            return is_anything
        raise AssertionError  # A fresh monitor's own state is of the right shape.

    async def _async_set_aside(self, lost: dict[str, Any]) -> None:
        """Keep what can't be read before anything is written in its place, and say so."""
        path = await self.store.async_set_aside(lost)
        _LOGGER.error(
            "%s: the stored %s can't be read and starts anew; what was there is kept in %s",
            self.name,
            " and ".join(lost),
            path,
        )
        if "runs" in lost:
            self.monitor.count_on()
        ir.async_create_issue(
            self.hass,
            DOMAIN,
            f"stored_unreadable_{self.config_entry.entry_id}",
            is_fixable=False,
            learn_more_url=page(
                self.hass, "troubleshooting.md#a-repair-says-that-stored-data-cant-be-read"
            ),
            severity=ir.IssueSeverity.WARNING,
            translation_key="stored_unreadable",
            translation_placeholders={"name": self.name, "file": path},
        )

    async def async_stop(self) -> None:
        """Stop listening, first of all, and keep everything."""
        self._stop_listening()
        if not self._is_live:
            # What was stored stays as it is, to be brought forward at the next start.
            return
        self.monitor.advance(dt_util.utcnow())
        await self.store.async_save(self.monitor)

    @callback
    def _stop_listening(self) -> None:
        while self._unlisten:
            self._unlisten.pop()()
        if self._reading is not None:
            self._reading.cancel()
        if self._past is not None:
            self._past.cancel()
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
        entity_id = event.data["entity_id"]
        if self._past is not None:
            self._past.note(at, entity_id, state, is_change=True)
        if self._is_live:
            for each in self.meter.members:
                each.take_state(at, entity_id, state)
            self._follow(at, [])

    @callback
    def _on_report(self, event: Event[EventStateReportedData]) -> None:
        """Take a repeat as proof that the source lives; it is news only if it had been silent."""
        at, entity_id = event.data["last_reported"], event.data["entity_id"]
        if self._past is not None:
            self._past.note(at, entity_id, None, is_change=False)
        if self._is_live and (readings := self.intake.hear(at, entity_id)):
            self._follow(at, readings)

    @callback
    def _follow(self, at: datetime, readings: list[Reading]) -> None:
        self._process(at, readings)
        self._publish(at)
        self._plan()
        self.meter.settle(at)

    def _process(self, at: datetime, readings: list[Reading]) -> None:
        """Let the monitor take what is news, with what the others on the meter claim by then."""
        if self.meter.is_shared:
            self.meter.bring_up(self, at)
            # Claims first: so a replay knows which were told with what.
            readings = [*self.intake.read(at, [self._claims]), *readings]
        if readings:
            self._take(readings)

    def _take(self, readings: list[Reading]) -> None:
        at = readings[0].at
        dropped = self.monitor.dropped
        self.monitor.process(at, readings)
        if self.monitor.dropped == dropped:
            self.journal.add(self.monitor, readings, self.intake.values)
            return
        # The clock was set back. What was dropped may stay as it is for long: ask again then.
        self.intake.forget(readings)
        self._read_again_at = self.monitor.snapshot().at

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
            for run in finished:
                for listener in tuple(self._run_listeners):
                    listener(run)
            if began_or_ended:
                self._save(at)
        if at - self._saved_at >= _SAVE_EVERY:
            self._save(at)

    @callback
    def _save(self, at: datetime) -> None:
        self._saved_at = at
        self.config_entry.async_create_task(
            self.hass, self.store.async_save(self.monitor), name=f"{DOMAIN} save"
        )

    @callback
    def _plan(self) -> None:
        """Set the one timer to whatever is due first."""
        now = dt_util.utcnow()
        due = []
        if (silence := self.intake.next_silence) is not None:
            due.append(silence)
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

    @callback
    def _on_time(self, now: datetime) -> None:
        """Something may be due: judge silence, let the monitor's own rules run, plan anew."""
        self._timer = None
        at = dt_util.utcnow()
        self.monitor.advance(at)
        if self._read_again_at is not None and self._read_again_at <= at:
            self._read_again_at = None
            self._process(at, self.intake.read(at, self.intake.sources))
        self._follow(at, self.intake.read_silent(at))

    def diagnostics(self) -> dict[str, Any]:
        """Return the last hours as ``scripts/replay`` takes them."""
        # While history is read a thread counts on.
        skipped = dict(self.intake.skipped)
        return {
            "skipped": {quantity.value: count for quantity, count in skipped.items()},
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

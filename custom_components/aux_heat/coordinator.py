"""The wiring: source events and time in, snapshots of the monitor out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
import logging
from typing import Any, Final, TypedDict

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
    ConfigEntryNotReady,
    HomeAssistantError,
    ServiceValidationError,
    UnsupportedStorageVersionError,
)
from homeassistant.helpers.event import (
    async_call_later,
    async_track_state_change_event,
    async_track_state_report_event,
)
from homeassistant.helpers.update_coordinator import DataUpdateCoordinator
from homeassistant.util import dt as dt_util

from .clock import Clock
from .const import (
    CONF_FUEL_UNIT,
    CONF_HOME_ENERGY,
    CONF_HOME_EXPORT,
    CONF_HOME_INVERTED,
    CONF_HOME_POWER,
    CONF_READ_HISTORY,
    CONF_SILENT_AFTER,
    CONF_STRIPS_POWER,
    DOMAIN,
)
from .core import FindingKind, Monitor, Quantity, Reading, Run, Settings, Snapshot
from .core.claims import Exactness, PastClaim, SharedMeter, claimed_since, exactness
from .core.draft import SILENCE_LONGEST
from .core.share import Share
from .history import TICK, History
from .intake import Intake
from .journal import Journal
from .long_term import async_energy_by_day
from .past import Past
from .restore import DAMAGED_RUNS, restored
from .said import Said
from .shared_meter import claims_source, shared_meters
from .sources import sources
from .storage_issues import async_forget_not_saved, async_tell_not_saved, async_tell_unreadable
from .store import MonitorStore
from .temperature_unit import temperature_unit

_LOGGER = logging.getLogger(__name__)

# Facts show at once; sums that grow while a run lasts, this often: a dozen of them do, and the
# recorder writes a row for each. It is also how often Home Assistant's own statistics look.
_SUMS_EVERY: Final = timedelta(minutes=5)
_SAVE_EVERY: Final = timedelta(minutes=15)
_SAVE_AT_MOST_EVERY: Final = timedelta(minutes=1)
# A disk that is full is made room on by somebody, at some time.
_SAVE_AGAIN_AFTER: Final = timedelta(minutes=5)
# So long the start waits for what happened since the last time.
_PATIENCE_S: Final = 20.0
# So long nobody watches, for what happened before is read: since the last time, and at first.
_CATCH_UP_WITHIN_S: Final = 600.0
_FIRST_READ_WITHIN_S: Final = 3600.0
# What was found so lately is followed more closely: a message about it, some minutes later, tells
# what it has cost by then.
LATELY: Final = timedelta(minutes=10)
_LATELY_EVERY: Final = timedelta(minutes=1)
# So much more of history has to be read for it to be told.
_PROGRESS_STEP: Final = 0.1
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


class _Told(TypedDict):
    """What an error says, in the household's language."""

    translation_domain: str
    translation_key: str
    translation_placeholders: dict[str, str]


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
        self._home_meter = _home_meter(entry)
        told = {quantity for source in self.intake.sources for quantity in source.quantities}
        self.order: tuple[Exactness, str] = exactness(told), entry.entry_id
        self.meter = SharedMeter([self])
        self.store = MonitorStore(hass, entry.entry_id)
        self.monitor = Monitor(self.settings)
        self.journal = Journal()
        self._clock = Clock()
        self._run_listeners: list[Callable[[Run], None]] = []
        # While history is read: what leads to the present. A monitor is live that hears events.
        self._past: Past | None = None
        self._reading: asyncio.Task[None] | None = None
        self._is_live = False
        self._said: list[Said] = []
        # How much of it was read, as a share of 1; None: nothing was to be read.
        self.history_progress: float | None = None
        self._unlisten: list[CALLBACK_TYPE] = []
        self._timer: CALLBACK_TYPE | None = None
        self._timer_at: datetime | None = None
        self._published_at: datetime | None = None
        self._saved_at: datetime = datetime.min.replace(tzinfo=UTC)
        self._save_at = dt_util.utcnow() + _SAVE_EVERY
        # As of which of the monitor's turns it was looked at last, and when.
        self._looked: tuple[int, datetime] | None = None

    def _new_intake(self) -> Intake:
        entry, unit = self.config_entry, temperature_unit(self.hass)
        told = sources(entry.data, entry.options, unit.of)
        return Intake(self.name, [*told, self._claims])

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
        return self._say(Said("acknowledge", (kind,)))

    def lockout_set(self, lockout_c: float) -> bool:
        """Note that the household has set the aux lockout; False where none was suggested."""
        return self._say(Said("lockout_set", (lockout_c,)))

    def snooze(self, kind: FindingKind, until: datetime) -> bool:
        """Be quiet about a finding until then; False where it doesn't stand."""
        return self._say(Said("snooze", (kind, until)))

    def start_outage(self) -> bool:
        """Note that the heat pump is known to be out of order; False where it was already."""
        return self._say(Said("start_outage"))

    def end_outage(self) -> bool:
        """Note that the heat pump is in order again; False where it was not out of order."""
        return self._say(Said("end_outage"))

    def start_backup_test(self) -> bool:
        """Begin the guided test of the backup; False while one is watched already."""
        return self._say(Said("start_backup_test"))

    def _say(self, said: Said) -> bool:
        """Let the monitor take what the household says, and keep it."""
        now = self._look_at_clock()
        if not self._is_live:
            # It is taken when all that came before was read.
            self._said.append(said)
            return True
        was_taken = said.tell(self.monitor, now)
        self._publish(now)
        self._save(now)
        self._plan()
        return was_taken

    def rename_sources(self) -> None:
        """Take note that sources have other names by now, and are the same."""
        self._home_meter = _home_meter(self.config_entry)

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
        newest = self.monitor.now
        # Another's time may be behind, where a clock was set back.
        at = at if newest is None else max(at, newest)
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
            self._look_at_clock()
            at = self._instant(at)
            self._process(at, self.intake.take(at, entity_id, state))

    def claims_before(self, begin: datetime) -> list[Reading]:
        """Return what the others on the meter claimed since an instant, by what they keep of it."""
        claims: list[PastClaim] = []
        for other in self.meter.heard_by(self):
            if other.is_live:
                claims += other.monitor.claims_since(begin)
        return [
            Reading(at, Quantity.CLAIMED_POWER_W, power_w)
            for at, power_w in claimed_since(begin, claims)
            if self.meter.is_shared
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
            stored_until = self.data.at
            self._go_live()
            self._reading = self.config_entry.async_create_background_task(
                self.hass,
                self._async_read_when_migrated(stored_until, has_stored=has_stored),
                name=f"{DOMAIN} history",
            )
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

    async def _async_read_when_migrated(
        self, stored_until: datetime | None, *, has_stored: bool
    ) -> None:
        """Read later what could not be read at the start: the recorder was at its database."""
        if not await History.async_wait_until_migrated(self.hass) or self._past is not None:
            return
        begin = History.begin(self.hass, dt_util.utcnow())
        if has_stored:
            begin = max(begin, stored_until or begin)
        elif not self.config_entry.data.get(CONF_READ_HISTORY, True):
            return
        try:
            await self._async_read_anew(begin, rejudges=False)
        except ServiceValidationError as error:
            _LOGGER.warning("%s: history can't be read: %s", self.name, error)

    async def _async_catch_up(self, past: Past, end: datetime, *, is_first: bool) -> None:
        """Read the past, and go on live from where it ends."""
        # What they claimed is known when they have read it.
        await shared_meters(self.hass).async_wait_for_those_before(self)
        past.claim(self.claims_before(past.begin))
        # Meanwhile nobody watches. Where somebody did before, rather a gap in the past.
        within = _FIRST_READ_WITHIN_S if is_first else _CATCH_UP_WITHIN_S
        limit = self.hass.loop.call_later(within, past.cancel)
        try:
            await past.async_read(end)
        except Exception:
            # Whatever is wrong with the past, the present must be watched.
            _LOGGER.exception("%s: history can't be read", self.name)
        finally:
            limit.cancel()
        if is_first:
            await self._async_add_early(past)
        past.finish()
        if is_first:
            past.monitor.count_from_here()
        self._past = None
        self._go_live()
        self._save(self._clock.now)

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
        await self._async_read_anew(History.begin(self.hass, dt_util.utcnow()), rejudges=True)

    async def _async_read_anew(self, begin: datetime, *, rejudges: bool) -> None:
        now = dt_util.utcnow()
        past = Past(
            self.hass, self.monitor.for_rebuild(), self._new_intake(), begin, self._tell_progress
        )
        self._past = past
        past.claim(self.claims_before(past.begin))
        try:
            try:
                await past.async_read(now)
            except Exception as error:
                _LOGGER.exception("%s: history can't be read", self.name)
                raise self.refusal("history_unreadable") from error
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
                plan = self.monitor.plan_past(past.monitor, since, rejudges=rejudges)
                await self.hass.async_add_executor_job(plan.work_out)
                if past.is_cancelled:
                    raise self.refusal("rebuild_stopped")
                if self.monitor.take_over_past(plan):
                    break
        finally:
            self._past = None
        now = self._clock.now
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
        return ServiceValidationError(**self._told(key, **placeholders))

    def _told(self, key: str, **placeholders: str) -> _Told:
        return {
            "translation_domain": DOMAIN,
            "translation_key": key,
            "translation_placeholders": {"name": self.config_entry.title, **placeholders},
        }

    @callback
    def _publish_anew(self, now: datetime) -> None:
        """Show everything, whatever was shown last."""
        self._published_at = now
        self.async_set_updated_data(self.monitor.snapshot())
        self._plan()

    @callback
    def _go_live(self) -> None:
        """Take every source as it is now, and every event from now on."""
        self._is_live = True
        leap = self._clock.look()
        self._clock.start(self.monitor.now)
        if leap is not None:
            self._jump(leap)
        now = self._instant(dt_util.utcnow())
        self._process(now, self._take_all(now))
        while self._said:
            self._said.pop(0).tell(self.monitor, now)
        # What ended while nobody looked is in the ledger, and no news.
        self.monitor.take_finished()
        self.journal.begin(self.monitor, now, self.intake.values)
        self._publish_anew(now)
        self.meter.settle(now)
        shared_meters(self.hass).tell_changed()

    @callback
    def _tell_progress(self, share: float) -> None:
        # The recorder writes a row for each step.
        share = share if share >= 1 else share // _PROGRESS_STEP * _PROGRESS_STEP
        before, self.history_progress = self.history_progress, share
        if before != share:
            self.async_update_listeners()

    async def _async_restore(self) -> bool:
        """Take up what was stored, and return whether there was anything."""
        try:
            stored = await self.store.async_load()
        except UnsupportedStorageVersionError as error:
            raise ConfigEntryError(**self._told("stored_by_newer")) from error
        except HomeAssistantError as error:
            # A disk that comes late.
            raise ConfigEntryNotReady(**self._told("stored_out_of_reach")) from error
        self._said = [said for each in stored.said if (said := Said.from_list(each)) is not None]
        self.monitor, has_stored, lost = await self.hass.async_add_executor_job(
            restored, self.settings, stored
        )
        if lost:
            # Before anything is written in its place.
            path = await self.store.async_set_aside(lost)
            _LOGGER.error(
                "%s: the stored %s can't be read and starts anew; what was there is kept in %s",
                self.name,
                " and ".join(sorted(lost, reverse=True)).replace(DAMAGED_RUNS, "runs, in part,"),
                path,
            )
            async_tell_unreadable(self.hass, self.config_entry, path)
        return has_stored

    async def async_stop(self) -> None:
        """Stop listening, first of all, and keep everything."""
        self._stop_listening()
        if not self._is_live:
            # What was stored stays as it is, to be brought forward at the next start.
            await self.store.async_save_said([said.as_list() for said in self._said])
            return
        now = self._look_at_clock()
        self.monitor.advance(now)
        if self._home_meter != _home_meter(self.config_entry):
            self.monitor.replace_home_meter(now)
        await self.store.async_save(self.monitor, is_last=True)

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

    def _take_all(self, at: datetime) -> list[Reading]:
        return self.intake.take_all(at, self.hass.states.get, self._clock.ahead)

    def _instant(self, at: datetime) -> datetime:
        """Return the instant at which the monitor takes what has Home Assistant's time ``at``.

        What is older than what it knows, as its source or a clock that was put right says so, is
        no older for that: it was heard of just now.
        """
        at += self._clock.ahead
        newest = self.monitor.now
        return at if newest is None or at >= newest else newest + TICK

    @callback
    def _look_at_clock(self) -> datetime:
        """See whether Home Assistant's clock was set; return what time it is for the monitor."""
        if not self._is_live:
            return self._clock.now
        if (leap := self._clock.look() or self._slept_for()) is not None:
            self._jump(leap)
            at = self._instant(dt_util.utcnow())
            self._process(at, self._take_all(at))
        elif self._past is None and self._clock.may_be_set_back(
            is_calm=not self.monitor.run_in_progress
        ):
            self._set_back()
        return self._instant(dt_util.utcnow())

    def _slept_for(self) -> timedelta | None:
        """Return for how long even the timer has stood still, if for so long that it slept."""
        newest = self.monitor.now
        if newest is None:
            return None
        stood_still = self._clock.now - newest
        return stood_still if stood_still > SILENCE_LONGEST else None

    def _jump(self, leap: timedelta) -> None:
        """Lose all values over a leap of the clock: the machine slept, or had a wrong time."""
        _LOGGER.info("%s: the clock has jumped forward by %s", self.name, leap)
        if lost := self.intake.lose(self._instant(dt_util.utcnow() - leap)):
            self._take(lost)

    @callback
    def _set_back(self) -> None:
        """Go on from what is now by Home Assistant's clock, which is behind the monitor."""
        now = dt_util.utcnow()
        _LOGGER.info("%s: the clock was set back by %s", self.name, self._clock.ahead)
        self.intake.set_back(self._clock.ahead)
        self._clock.set_back()
        self.monitor = self.monitor.set_back(now)
        self._process(now, self.intake.read_all(now))
        # Readings that go back in time can't be replayed.
        self.journal = Journal()
        self.journal.begin(self.monitor, now, self.intake.values)
        self._published_at = self._looked = None
        self._save(now)

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
            self._follow(self._instant(at), [])

    @callback
    def _on_report(self, event: Event[EventStateReportedData]) -> None:
        """Take a repeat as proof that the source lives; it is news only if it had been silent."""
        at, entity_id = event.data["last_reported"], event.data["entity_id"]
        if self._past is not None:
            self._past.note(at, entity_id, None, is_change=False)
        if self._is_live:
            self._look_at_clock()
            at = self._instant(at)
            if readings := self.intake.hear(at, entity_id):
                self._follow(at, readings)

    @callback
    def _follow(self, at: datetime, readings: list[Reading]) -> None:
        self._process(at, readings)
        self._publish(at)
        self._plan()
        if self.meter.is_shared:
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
        self.monitor.process(readings[0].at, readings)
        self.journal.add(self.monitor, readings, self.intake.values)

    @callback
    def _publish(self, at: datetime) -> None:
        """Tell the entities: facts at once, growing sums now and then."""
        if self._may_have_news(at):
            self._looked = self.monitor.turns, at
            self._publish_news(at)
        if at >= self._save_at:
            self._save(at)

    def _may_have_news(self, at: datetime) -> bool:
        """Return whether to look more closely: most reports of a meter change nothing."""
        if self._looked is None:
            return True
        turns, looked_at = self._looked
        power_w, shown_w = self.monitor.power_w, self.data.power_w
        return (
            turns != self.monitor.turns
            or at - looked_at >= self._pace(at)
            or (power_w is None) is not (shown_w is None)
            or _is_stage(power_w, shown_w)
        )

    def _pace(self, at: datetime) -> timedelta:
        """Return how often growing sums show."""
        found = self.data.findings.values()
        is_new = any(at - finding.raised < LATELY for finding in found)
        return _LATELY_EVERY if is_new else _SUMS_EVERY

    def _publish_news(self, at: datetime) -> None:
        snapshot = self.monitor.snapshot()
        finished = self.monitor.take_finished()
        is_new_fact = (
            bool(finished)
            or _facts(snapshot) != _facts(self.data)
            or _is_stage(snapshot.power_w, self.data.power_w)
        )
        if is_new_fact or (
            _is_otherwise(snapshot, self.data)
            and (self._published_at is None or at - self._published_at >= self._pace(at))
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

    @callback
    def _save(self, at: datetime) -> None:
        """Write soon: at once, but not again within a minute, whatever flutters."""
        if timedelta(0) <= at - self._saved_at < _SAVE_AT_MOST_EVERY:
            self._save_at = self._saved_at + _SAVE_AT_MOST_EVERY
            return
        self._saved_at, self._save_at = at, at + _SAVE_EVERY
        self.config_entry.async_create_task(self.hass, self._async_save(), name=f"{DOMAIN} save")

    async def _async_save(self) -> None:
        if await self.store.async_save(self.monitor):
            async_forget_not_saved(self.hass, self.config_entry.entry_id)
            return
        async_tell_not_saved(self.hass, self.config_entry)
        self._save_at = min(self._save_at, self._clock.now + _SAVE_AGAIN_AFTER)
        if self._unlisten:
            self._plan()

    @callback
    def _plan(self) -> None:
        """Set the one timer to whatever is due first."""
        now = self._clock.now
        due = []
        if (again := self._clock.look_again_at) is not None:
            # A run that is under way may be over soon.
            due.append(max(again, now + _SUMS_EVERY))
        if (silence := self.intake.next_silence) is not None:
            due.append(silence)
        if (deadline := self.monitor.next_deadline) is not None:
            due.append(deadline)
        if self.monitor.run_in_progress:
            due.append(now + self._pace(now))
        due.append(self._save_at)
        at = max(min(due), now)
        if self._timer is not None:
            if self._timer_at is not None and now < self._timer_at <= at:
                return
            self._timer()
        self._timer_at = at
        # After so long, not at that time by a clock which may be set.
        self._timer = async_call_later(
            self.hass,
            at - now,
            HassJob(self._on_time, f"{DOMAIN} timer", cancel_on_shutdown=True),
        )

    @callback
    def _on_time(self, now: datetime) -> None:
        """Something may be due: judge silence, let the monitor's own rules run, plan anew."""
        self._timer = self._looked = None
        at = self._look_at_clock()
        self.monitor.advance(at)
        self._follow(at, self.intake.read_silent(at))

    def diagnostics(self) -> dict[str, Any]:
        """Return the last hours as ``scripts/replay`` takes them."""
        # While history is read a thread counts on.
        skipped = dict(self.intake.skipped)
        return {
            "skipped": {quantity.value: count for quantity, count in skipped.items()},
            **self.journal.as_dict(),
        }


def _home_meter(entry: AuxHeatConfigEntry) -> tuple[Any, ...]:
    return tuple(
        entry.data.get(conf)
        for conf in (CONF_HOME_POWER, CONF_HOME_EXPORT, CONF_HOME_INVERTED, CONF_HOME_ENERGY)
    )


def _is_otherwise(snapshot: Snapshot, shown: Snapshot) -> bool:
    """Return whether anything differs; that it is later does only for how long an outage lasts."""
    return snapshot.outage is not None or replace(snapshot, at=shown.at) != shown


def _facts(snapshot: Snapshot) -> tuple[object, ...]:
    """Return what shows at once: of what grows and wavers only whether it is known."""
    wavering = (
        snapshot.power_w,
        snapshot.strip_kw,
        snapshot.cop,
        snapshot.backup_covers_to_c,
        snapshot.backup_last_proven,
    )
    rest = replace(
        snapshot,
        at=None,
        power_w=None,
        strip_kw=None,
        strip_uncertainty_kw=None,
        backup_covers_to_c=None,
        backup_covers_to_uncertainty_k=None,
        cop=None,
        backup_last_proven=None,
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

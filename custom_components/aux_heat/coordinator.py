"""The wiring: source events and time in, snapshots of the monitor out."""

from __future__ import annotations

from collections.abc import Callable
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
from homeassistant.helpers.event import (
    async_call_later,
    async_track_state_change_event,
    async_track_state_report_event,
)
from homeassistant.helpers.update_coordinator import DataUpdateCoordinator
from homeassistant.util import dt as dt_util

from .clock import Clock
from .const import (
    CONF_HOME_ENERGY,
    CONF_HOME_EXPORT,
    CONF_HOME_INVERTED,
    CONF_HOME_POWER,
    DOMAIN,
)
from .core import FindingKind, Monitor, Quantity, Reading, Run, Snapshot
from .core.claims import Exactness, PastClaim, SharedMeter, claimed_since, exactness
from .core.draft import SILENCE_LONGEST
from .core_settings import core_settings
from .history import TICK
from .intake import Intake
from .journal import Journal
from .news import SUMS_EVERY, News, pace
from .past_reading import PastReading
from .restore import async_restore
from .said import Said
from .saving import Saving
from .shared_meter import claims_source, shared_meters
from .sources import sources
from .store import MonitorStore
from .temperature_unit import temperature_unit

_LOGGER = logging.getLogger(__name__)

# What can show that strips draw.
_METERS: Final = (
    Quantity.AUX_POWER_W,
    Quantity.HVAC_POWER_W,
    Quantity.HOME_POWER_W,
    Quantity.HOME_ENERGY_KWH,
)

type AuxHeatConfigEntry = ConfigEntry[AuxHeatCoordinator]


class AuxHeatCoordinator(DataUpdateCoordinator[Snapshot]):
    """Feeds one heat pump's sources to its monitor and tells the entities what changed."""

    config_entry: AuxHeatConfigEntry

    def __init__(self, hass: HomeAssistant, entry: AuxHeatConfigEntry) -> None:
        """Name the sources; nothing is read yet."""
        super().__init__(hass, _LOGGER, config_entry=entry, name=entry.title)
        self.settings = core_settings(hass, entry)
        # What the others on the home's meter claim is told by nobody's entity.
        self._claims = claims_source(lambda: self.meter.claimed_w(self))
        self.intake = self.new_intake()
        self._home_meter = _home_meter(entry)
        told = {quantity for source in self.intake.sources for quantity in source.quantities}
        self.order: tuple[Exactness, str] = exactness(told), entry.entry_id
        self.meter = SharedMeter([self])
        self.store = MonitorStore(hass, entry.entry_id)
        self.monitor = Monitor(self.settings)
        self.journal = Journal()
        self._clock = Clock()
        self._run_listeners: list[Callable[[Run], None]] = []
        self.past = PastReading(self)
        # A monitor is live that hears events; before, history is read into it.
        self._is_live = False
        self._said: list[Said] = []
        self._unlisten: list[CALLBACK_TYPE] = []
        self._timer: CALLBACK_TYPE | None = None
        self._timer_at: datetime | None = None
        self._news = News()
        self._saving = Saving(hass, entry, self.store, lambda: self.monitor, self._on_not_saved)

    def new_intake(self) -> Intake:
        """Return an intake of its sources that has heard nothing yet."""
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
        self._saving.soon(now)
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
        self.monitor, has_stored, self._said = await async_restore(
            self.hass, self.config_entry, self.store, self.settings
        )
        self.data = self.monitor.snapshot()
        self._unlisten = [
            async_track_state_change_event(self.hass, self.entity_ids, self._on_change),
            async_track_state_report_event(self.hass, self.entity_ids, self._on_report),
            self.hass.bus.async_listen(EVENT_HOMEASSISTANT_FINAL_WRITE, self._on_final_write),
        ]
        # Also where what comes after this in the set-up fails.
        self.config_entry.async_on_unload(self._stop_listening)
        await self.past.async_begin(has_stored=has_stored)

    @callback
    def keep(self) -> None:
        """Write what is known by now."""
        self._saving.soon(self._clock.now)

    @callback
    def keep_and_show(self) -> None:
        """Write and show everything: the past is another than before."""
        self._publish_anew(self._clock.now)
        self.keep()

    @callback
    def _publish_anew(self, now: datetime) -> None:
        """Show everything, whatever was shown last."""
        self._news.shown(now)
        self.async_set_updated_data(self.monitor.snapshot())
        self._plan()

    @callback
    def go_live(self) -> None:
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
        self.past.cancel()
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
        elif not self.past.is_being_read and self._clock.may_be_set_back(
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
        self._news.forget()
        self._saving.soon(now)

    @callback
    def _on_change(self, event: Event[EventStateChangedData]) -> None:
        state = event.data["new_state"]
        at = event.time_fired if state is None else state.last_updated
        entity_id = event.data["entity_id"]
        self.past.note(at, entity_id, state, is_change=True)
        if self._is_live:
            for each in self.meter.members:
                each.take_state(at, entity_id, state)
            self._follow(self._instant(at), [])

    @callback
    def _on_report(self, event: Event[EventStateReportedData]) -> None:
        """Take a repeat as proof that the source lives; it is news only if it had been silent."""
        at, entity_id = event.data["last_reported"], event.data["entity_id"]
        self.past.note(at, entity_id, None, is_change=False)
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
        if self._news.may_be_there(at, self.monitor, self.data):
            self._publish_news(at)
        self._saving.look(at)

    def _publish_news(self, at: datetime) -> None:
        snapshot = self.monitor.snapshot()
        finished = self.monitor.take_finished()
        if finished or self._news.is_due(at, snapshot, self.data):
            self._news.shown(at)
            is_news = bool(self.monitor.take_finding_events())
            began_or_ended = (
                is_news or finished or snapshot.running_since != self.data.running_since
            )
            self.async_set_updated_data(snapshot)
            for run in finished:
                for listener in tuple(self._run_listeners):
                    listener(run)
            if began_or_ended:
                self._saving.soon(at)

    @callback
    def _on_not_saved(self) -> None:
        if self._unlisten:
            self._plan()

    @callback
    def _plan(self) -> None:
        """Set the one timer to whatever is due first."""
        now = self._clock.now
        due = []
        if (again := self._clock.look_again_at) is not None:
            # A run that is under way may be over soon.
            due.append(max(again, now + SUMS_EVERY))
        if (silence := self.intake.next_silence) is not None:
            due.append(silence)
        if (deadline := self.monitor.next_deadline) is not None:
            due.append(deadline)
        if self.monitor.run_in_progress:
            due.append(now + pace(now, self.data))
        due.append(self._saving.due)
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
        self._timer = None
        self._news.look_anew()
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

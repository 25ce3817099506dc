"""Reading the past: what came before a heat pump is watched, or once more by new settings."""

from __future__ import annotations

import asyncio
from datetime import datetime
import logging
from typing import TYPE_CHECKING, Final

from homeassistant.core import State, callback
from homeassistant.exceptions import ServiceValidationError
from homeassistant.util import dt as dt_util

from .const import CONF_READ_HISTORY, CONF_STRIPS_POWER, DOMAIN
from .history import History
from .long_term import async_energy_by_day
from .past import Past
from .refusal import refusal
from .shared_meter import shared_meters

if TYPE_CHECKING:
    from .coordinator import AuxHeatCoordinator

_LOGGER = logging.getLogger(__name__)

# So long the start waits for what happened since the last time.
_PATIENCE_S: Final = 20.0
# So long nobody watches, for what happened before is read: since the last time, and at first.
_CATCH_UP_WITHIN_S: Final = 600.0
_FIRST_READ_WITHIN_S: Final = 3600.0
# So much more of history has to be read for it to be told.
_PROGRESS_STEP: Final = 0.1


class PastReading:
    """Decides what of the past is read for a heat pump, and when, and gives it to its monitor."""

    def __init__(self, heat_pump: AuxHeatCoordinator) -> None:
        """Start with nothing read."""
        self._heat_pump = heat_pump
        self._hass, self._entry = heat_pump.hass, heat_pump.config_entry
        # While history is read: what leads to the present.
        self._past: Past | None = None
        self._reading: asyncio.Task[None] | None = None
        # How much of it was read, as a share of 1; None: nothing was to be read.
        self.progress: float | None = None

    @property
    def is_being_read(self) -> bool:
        """Whether it is just being read."""
        return self._past is not None

    @callback
    def note(self, at: datetime, entity_id: str, state: State | None, *, is_change: bool) -> None:
        """Note what is heard while history is read, to be taken after it."""
        if self._past is not None:
            self._past.note(at, entity_id, state, is_change=is_change)

    @callback
    def cancel(self) -> None:
        """Read no more of it, as nobody waits for it any longer."""
        if self._reading is not None:
            self._reading.cancel()
        if self._past is not None:
            self._past.cancel()

    async def async_begin(self, *, has_stored: bool) -> None:
        """Read what came since the last time, or before the first, and go live from there."""
        now = dt_util.utcnow()
        begin = self._begin_of_past(now, has_stored=has_stored)
        if begin is None:
            stored_until = self._heat_pump.data.at
            self._heat_pump.go_live()
            self._reading = self._entry.async_create_background_task(
                self._hass,
                self._async_read_when_migrated(stored_until, has_stored=has_stored),
                name=f"{DOMAIN} history",
            )
            return
        self._past = Past(
            self._hass, self._heat_pump.monitor, self._heat_pump.intake, begin, self._tell_progress
        )
        self._reading = self._entry.async_create_background_task(
            self._hass,
            self._async_catch_up(self._past, now, is_first=not has_stored),
            name=f"{DOMAIN} history",
        )
        if has_stored:
            # Some minutes take no time. What takes longer must not hold up the start.
            await asyncio.wait([self._reading], timeout=_PATIENCE_S)

    def _begin_of_past(self, now: datetime, *, has_stored: bool) -> datetime | None:
        """Return from when on to read history; None: there is none to read."""
        if not History.is_there(self._hass):
            return None
        earliest = History.begin(self._hass, now)
        if has_stored:
            at = self._heat_pump.data.at
            return max(at, earliest) if at is not None and at < now else None
        return earliest if self._entry.data.get(CONF_READ_HISTORY, True) else None

    async def _async_read_when_migrated(
        self, stored_until: datetime | None, *, has_stored: bool
    ) -> None:
        """Read later what could not be read at the start: the recorder was at its database."""
        if not await History.async_wait_until_migrated(self._hass) or self._past is not None:
            return
        begin = History.begin(self._hass, dt_util.utcnow())
        if has_stored:
            begin = max(begin, stored_until or begin)
        elif not self._entry.data.get(CONF_READ_HISTORY, True):
            return
        try:
            await self._async_read_anew(begin, rejudges=False)
        except ServiceValidationError as error:
            _LOGGER.warning("%s: history can't be read: %s", self._heat_pump.name, error)

    async def _async_catch_up(self, past: Past, end: datetime, *, is_first: bool) -> None:
        """Read the past, and go on live from where it ends."""
        # What they claimed is known when they have read it.
        await shared_meters(self._hass).async_wait_for_those_before(self._heat_pump)
        past.claim(self._heat_pump.claims_before(past.begin))
        # Meanwhile nobody watches. Where somebody did before, rather a gap in the past.
        within = _FIRST_READ_WITHIN_S if is_first else _CATCH_UP_WITHIN_S
        limit = self._hass.loop.call_later(within, past.cancel)
        try:
            await past.async_read(end)
        except Exception:
            # Whatever is wrong with the past, the present must be watched.
            _LOGGER.exception("%s: history can't be read", self._heat_pump.name)
        finally:
            limit.cancel()
        if is_first:
            await self._async_add_early(past)
        past.finish()
        if is_first:
            past.monitor.count_from_here()
        self._past = None
        self._heat_pump.go_live()
        self._heat_pump.keep()

    async def _async_add_early(self, past: Past) -> None:
        """Add what strips used before there are states, where they have a circuit of their own."""
        strips, zone = self._entry.data.get(CONF_STRIPS_POWER, []), self._heat_pump.settings.zone
        heard = [
            past.first_heard[entity_id] for entity_id in strips if entity_id in past.first_heard
        ]
        if not heard or past.is_cancelled:
            return
        until = min(heard)
        try:
            days = await async_energy_by_day(self._hass, strips, until, zone)
        except Exception:
            _LOGGER.exception("%s: long-term statistics can't be read", self._heat_pump.name)
            return
        past.monitor.ledger.add_early(days, until)

    async def async_rebuild(self) -> None:
        """Read the past once more, by today's settings; raises where it can't be read.

        Runs are replaced where the recorder still has all sources, and judged anew before that.
        Live sums and what was learned stay.
        """
        if self._past is not None:
            raise refusal("history_is_read", name=self._entry.title)
        if not self._heat_pump.is_live or not History.is_there(self._hass):
            raise refusal("no_recorder", name=self._entry.title)
        await self._async_read_anew(History.begin(self._hass, dt_util.utcnow()), rejudges=True)

    async def _async_read_anew(self, begin: datetime, *, rejudges: bool) -> None:
        now, heat_pump = dt_util.utcnow(), self._heat_pump
        past = Past(
            self._hass,
            heat_pump.monitor.for_rebuild(),
            heat_pump.new_intake(),
            begin,
            self._tell_progress,
        )
        self._past = past
        past.claim(self._heat_pump.claims_before(past.begin))
        try:
            try:
                await past.async_read(now)
            except Exception as error:
                _LOGGER.exception("%s: history can't be read", self._heat_pump.name)
                raise refusal("history_unreadable", name=self._entry.title) from error
            if past.is_cancelled:
                raise refusal("rebuild_stopped", name=self._entry.title)
            if past.missing:
                missing = ", ".join(past.missing)
                raise refusal("not_recorded", name=self._entry.title, entities=missing)
            past.finish()
            now = dt_util.utcnow()
            past.monitor.process(now, past.intake.take_all(now, self._hass.states.get))
            since = max(past.first_heard.values())
            while True:
                # Thousands of runs may have to be judged anew; one that ends meanwhile counts too.
                plan = heat_pump.monitor.plan_past(past.monitor, since, rejudges=rejudges)
                await self._hass.async_add_executor_job(plan.work_out)
                if past.is_cancelled:
                    raise refusal("rebuild_stopped", name=self._entry.title)
                if heat_pump.monitor.take_over_past(plan):
                    break
        finally:
            self._past = None
        self._heat_pump.keep_and_show()

    @callback
    def stop(self) -> None:
        """Read no more of the past; raises where none is being read."""
        if self._past is None:
            raise refusal("no_history_is_read", name=self._entry.title)
        self._past.cancel()

    @callback
    def _tell_progress(self, share: float) -> None:
        # The recorder writes a row for each step.
        share = share if share >= 1 else share // _PROGRESS_STEP * _PROGRESS_STEP
        before, self.progress = self.progress, share
        if before != share:
            self._heat_pump.async_update_listeners()

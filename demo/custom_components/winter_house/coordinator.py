"""Moves the house on in real time and tells its entities."""

from datetime import datetime, timedelta
import logging

from homeassistant.config_entries import ConfigEntry
from homeassistant.core import CALLBACK_TYPE, HomeAssistant, callback
from homeassistant.helpers.event import async_track_time_interval
from homeassistant.helpers.update_coordinator import DataUpdateCoordinator
from homeassistant.util import dt as dt_util

from .const import DOMAIN, LONGEST_STEP_S, REPORT_EVERY_S
from .physics import House, Report

_LOGGER = logging.getLogger(__name__)

type WinterHouseConfigEntry = ConfigEntry[WinterHouseCoordinator]


class WinterHouseCoordinator(DataUpdateCoordinator[Report]):
    """Owner of the house; its data is the last report of the instruments."""

    config_entry: WinterHouseConfigEntry

    def __init__(
        self, hass: HomeAssistant, entry: WinterHouseConfigEntry, house: House | None = None
    ) -> None:
        """Take a house, or build one at the present time of day."""
        super().__init__(hass, _LOGGER, config_entry=entry, name=DOMAIN)
        now = dt_util.now()
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        self.house = house or House(time_of_day_s=(now - midnight).total_seconds())
        self._reported = now
        self._stop: CALLBACK_TYPE | None = None
        self.data = self.house.report()

    @callback
    def async_start(self) -> None:
        """Report at a fixed interval until the entry is unloaded."""
        self._stop = async_track_time_interval(
            self.hass, self._async_report, timedelta(seconds=REPORT_EVERY_S)
        )
        self.config_entry.async_on_unload(self.async_stop)

    @callback
    def async_stop(self) -> None:
        """Report no more."""
        if self._stop is not None:
            self._stop()
            self._stop = None

    @callback
    def _async_report(self, now: datetime) -> None:
        """Catch the house up with the clock, then read its instruments."""
        elapsed_s = (now - self._reported).total_seconds()
        self._reported = now
        self.house.step(min(max(0.0, elapsed_s), LONGEST_STEP_S))
        self.async_set_updated_data(self.house.report())

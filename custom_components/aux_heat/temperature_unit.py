"""The temperature unit of thermostats: Home Assistant's own, which a household may change."""

from __future__ import annotations

from datetime import datetime

from homeassistant.core import HomeAssistant, State, callback
from homeassistant.util import dt as dt_util
from homeassistant.util.hass_dict import HassKey

from .const import DOMAIN

_KEY: HassKey[TemperatureUnit] = HassKey(f"{DOMAIN}_temperature_unit")


class TemperatureUnit:
    """Knows in which unit a state is that doesn't say so itself: that in force when it came."""

    def __init__(self, now: str) -> None:
        """Start with the unit in force."""
        self.now = now
        self._before = now
        self._changed: datetime | None = None

    def change(self, at: datetime, unit: str) -> None:
        """Take note that states are in another unit from an instant on."""
        if unit != self.now:
            self._before, self.now, self._changed = self.now, unit, at

    def of(self, state: State) -> str:
        """Return the unit that a state's temperatures are in."""
        if self._changed is None or state.last_updated > self._changed:
            return self.now
        return self._before


@callback
def temperature_unit(hass: HomeAssistant) -> TemperatureUnit:
    """Return the one of this Home Assistant, up to date."""
    unit = hass.config.units.temperature_unit
    known = hass.data.setdefault(_KEY, TemperatureUnit(unit))
    known.change(dt_util.utcnow(), unit)
    return known

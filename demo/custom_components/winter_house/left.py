"""How the seeded past left the house, for the living one to go on from."""

from datetime import datetime, timedelta
from typing import Any

from homeassistant.core import HomeAssistant
from homeassistant.helpers.storage import Store
from homeassistant.util import dt as dt_util

from .const import DOMAIN
from .physics import House

VERSION = 1
GOES_ON_WITHIN = timedelta(minutes=10)
"""After longer, the house starts anew as it does after each stop."""


def _store(hass: HomeAssistant) -> Store[dict[str, Any]]:
    return Store(hass, VERSION, DOMAIN)


async def async_leave(hass: HomeAssistant, house: House, at: datetime) -> None:
    """Keep how a house is at an instant."""
    left = {"at": at.isoformat(), "house": house.as_dict()}
    await _store(hass).async_save(left)


async def async_take_over(hass: HomeAssistant) -> House | None:
    """Give the house that was left just now, once."""
    store = _store(hass)
    if (left := await store.async_load()) is None:
        return None
    await store.async_remove()
    at = dt_util.parse_datetime(left["at"], raise_on_error=True)
    if dt_util.utcnow() - at > GOES_ON_WITHIN:
        return None
    return House.restored(left["house"])

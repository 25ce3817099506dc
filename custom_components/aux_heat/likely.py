"""Which entities the first set-up begins with: only those of which the home leaves little doubt."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
import re
from typing import Any, Final

from homeassistant.components.climate import (
    ATTR_HVAC_MODES,
    DOMAIN as CLIMATE_DOMAIN,
    HVACMode,
)
from homeassistant.components.energy.data import GridSourceType, async_get_manager
from homeassistant.components.input_number import DOMAIN as INPUT_NUMBER_DOMAIN
from homeassistant.components.sensor import DOMAIN as SENSOR_DOMAIN, SensorDeviceClass
from homeassistant.components.weather import DOMAIN as WEATHER_DOMAIN
from homeassistant.const import (
    ATTR_DEVICE_CLASS,
    ATTR_UNIT_OF_MEASUREMENT,
    STATE_UNAVAILABLE,
    STATE_UNKNOWN,
)
from homeassistant.core import HomeAssistant, State

from .const import (
    CONF_CLIMATES,
    CONF_HOME_EXPORT,
    CONF_HOME_INVERTED,
    CONF_HOME_POWER,
    CONF_OUTDOOR,
    CONF_PRICE_ENTITY,
)
from .sources import price_per_kwh

HEAT_MODES: Final = {HVACMode.HEAT, HVACMode.HEAT_COOL, HVACMode.AUTO}
_ENERGY: Final = "energy"
_HOME: Final = re.compile(r"\b(home|house|mains|grid|maison|réseau|casa|hogar)\b", re.IGNORECASE)
_NOT_HOME: Final = re.compile(
    r"\b(solar|pv|batter\w*|export\w*|return\w*|production|produced|phase|l[123])\b", re.IGNORECASE
)
_OUTDOOR: Final = re.compile(r"\b(outdoors?|outside|exterior|extérieure?|dehors)\b", re.IGNORECASE)


def likely_climates(hass: HomeAssistant, taken: Container[str]) -> dict[str, Any]:
    """Return the home's only thermostat that can heat, beside those of other heat pumps."""
    found = _only(
        hass,
        (CLIMATE_DOMAIN,),
        lambda state: (
            state.entity_id not in taken
            and bool(HEAT_MODES & set(state.attributes.get(ATTR_HVAC_MODES) or ()))
        ),
    )
    return {CONF_CLIMATES: [found]} if found else {}


async def async_likely_meters(hass: HomeAssistant) -> dict[str, Any]:
    """Return the grid's power as the Energy dashboard has it; else by its name, if only one fits.

    A meter of one circuit is not guessed: a wrong one would be believed above all others.
    """
    grids = await _grids(hass)
    if len(grids) == 1:
        power = grids[0].get("power_config", {})
        fields = {
            CONF_HOME_POWER: power.get("stat_rate")
            or power.get("stat_rate_inverted")
            or power.get("stat_rate_from")
            or grids[0].get("stat_rate"),
            CONF_HOME_EXPORT: power.get("stat_rate_to"),
        }
        if found := {conf: entity for conf, entity in fields.items() if _is_there(hass, entity)}:
            return found | {CONF_HOME_INVERTED: "stat_rate_inverted" in power}
    named = _only(
        hass,
        (SENSOR_DOMAIN,),
        lambda state: (
            state.attributes.get(ATTR_DEVICE_CLASS) == SensorDeviceClass.POWER
            and _HOME.search(state.name) is not None
            and _NOT_HOME.search(state.name) is None
        ),
    )
    return {CONF_HOME_POWER: named} if named else {}


async def async_likely_surroundings(hass: HomeAssistant) -> dict[str, Any]:
    """Return the only outdoor thermometer, or else the only weather, and the only price."""
    outdoor = _only(
        hass,
        (SENSOR_DOMAIN,),
        lambda state: (
            state.attributes.get(ATTR_DEVICE_CLASS) == SensorDeviceClass.TEMPERATURE
            and _OUTDOOR.search(state.name) is not None
        ),
    ) or _only(hass, (WEATHER_DOMAIN,), lambda _: True)
    grids = await _grids(hass)
    price = grids[0].get("entity_energy_price") if len(grids) == 1 else None
    if not _is_there(hass, price):
        price = _only(hass, (SENSOR_DOMAIN, INPUT_NUMBER_DOMAIN), _is_price)
    fields = {CONF_OUTDOOR: outdoor, CONF_PRICE_ENTITY: price}
    return {conf: entity for conf, entity in fields.items() if entity}


async def _grids(hass: HomeAssistant) -> list[GridSourceType]:
    """Return the grid as the Energy dashboard has it; several where the home has several meters."""
    if _ENERGY not in hass.config.components:
        return []
    preferences = (await async_get_manager(hass)).data
    sources = preferences["energy_sources"] if preferences else []
    return [source for source in sources if source["type"] == "grid"]


def _is_price(state: State) -> bool:
    # Without a unit it may be the price of anything.
    if state.attributes.get(ATTR_UNIT_OF_MEASUREMENT) is None:
        return False
    try:
        return price_per_kwh(state) is not None
    except ValueError:
        return False


def _is_there(hass: HomeAssistant, entity_id: str | None) -> bool:
    return entity_id is not None and hass.states.get(entity_id) is not None


def _only(hass: HomeAssistant, domains: Iterable[str], fits: Callable[[State], bool]) -> str | None:
    """Return the only entity that fits; None where there are none or several."""
    found = [
        state.entity_id
        for state in hass.states.async_all(domains)
        if state.state not in (STATE_UNAVAILABLE, STATE_UNKNOWN) and fits(state)
    ]
    return found[0] if len(found) == 1 else None

"""A home for tests: a thermostat, meters, the weather and the price, as plain states."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
import math
from typing import Any, Final

from freezegun.api import FrozenDateTimeFactory
from homeassistant.components.climate import HVACAction, HVACMode
from homeassistant.config_entries import (
    SOURCE_RECONFIGURE,
    ConfigFlowContext,
    ConfigFlowResult,
)
from homeassistant.const import ATTR_UNIT_OF_MEASUREMENT, STATE_UNAVAILABLE
from homeassistant.core import Event, EventStateChangedData, HomeAssistant, State
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers.event import async_track_state_change_event
from homeassistant.util import dt as dt_util
from pytest_homeassistant_custom_component.common import MockConfigEntry, async_fire_time_changed

from custom_components.aux_heat.const import DOMAIN

CLIMATE: Final = "climate.hallway"
UPSTAIRS: Final = "climate.upstairs"
STRIPS: Final = "sensor.strips_power"
OUTDOOR_UNIT: Final = "sensor.outdoor_unit_power"
INDOOR_UNIT: Final = "sensor.indoor_unit_power"
METER: Final = "sensor.home_power"
EXPORT: Final = "sensor.home_export"
COUNTER: Final = "sensor.home_energy"
CAR: Final = "sensor.car_charger_power"
WATER: Final = "sensor.water_heater_power"
OUTDOOR: Final = "sensor.outdoor_temperature"
WEATHER: Final = "weather.town"
PRICE: Final = "sensor.price"
ENTRY_ID: Final = "01JHXAUXHEATAUXHEATAUXHEAT"

# 4 in the morning where the test's Home Assistant is.
BEGIN: Final = "2026-01-15T12:00:00+00:00"

ECOBEE_AUX: Final = {
    "kind": "attribute_contains",
    "entity": None,
    "attribute": "equipment_running",
    "values": ["auxHeat1", "auxHeat2", "auxHeat3"],
}
ECOBEE_COMPRESSOR: Final = {
    "kind": "attribute_contains",
    "entity": None,
    "attribute": "equipment_running",
    "values": ["heatPump", "heatPump2", "heatPump3"],
}
EMERGENCY_SWITCH: Final = {
    "kind": "state_is",
    "entity": "switch.hallway_emergency",
    "attribute": None,
    "values": ["on"],
}
UNTOLD: Final[dict[str, Any]] = {"kind": "none", "entity": None, "attribute": None, "values": []}

# What one has who has everything.
FULL: Final = {
    "climates": [CLIMATE],
    "aux": ECOBEE_AUX,
    "compressor": ECOBEE_COMPRESSOR,
    "emergency": EMERGENCY_SWITCH,
    "strips_power": [STRIPS],
    "hvac_power": [OUTDOOR_UNIT, INDOOR_UNIT],
    "home_power": METER,
    "home_inverted": False,
    "outdoor": OUTDOOR,
    "price_entity": PRICE,
}
STRIPS_ONLY: Final = {
    "climates": [CLIMATE],
    "aux": UNTOLD,
    "compressor": UNTOLD,
    "emergency": UNTOLD,
    "strips_power": [STRIPS],
    "home_inverted": False,
}
METER_ONLY: Final = {
    "climates": [CLIMATE],
    "aux": UNTOLD,
    "compressor": UNTOLD,
    "emergency": UNTOLD,
    "home_power": METER,
    "home_inverted": False,
}
COUNTER_ONLY: Final = {
    "climates": [CLIMATE],
    "aux": UNTOLD,
    "compressor": UNTOLD,
    "emergency": UNTOLD,
    "home_inverted": False,
    "home_energy": COUNTER,
}
THERMOSTAT_ONLY: Final = {
    "climates": [CLIMATE],
    "aux": ECOBEE_AUX,
    "compressor": ECOBEE_COMPRESSOR,
    "emergency": UNTOLD,
    "home_inverted": False,
}
OPTIONS: Final = {"backup": "electric", "source": "air", "cop_profile": "standard"}


class Home:
    """Sets the states that a home's integrations would, and lets time pass."""

    def __init__(self, hass: HomeAssistant, freezer: FrozenDateTimeFactory) -> None:
        """Begin with nothing in the house."""
        self.hass = hass
        self._freezer = freezer
        freezer.move_to(BEGIN)

    def climate(
        self,
        action: HVACAction | None = HVACAction.IDLE,
        entity_id: str = CLIMATE,
        mode: str = HVACMode.HEAT,
        **attributes: Any,
    ) -> None:
        """Set a thermostat; at 20 degrees where 21 are wanted unless told."""
        given = {
            "hvac_modes": [HVACMode.OFF, HVACMode.HEAT],
            "hvac_action": action,
            "current_temperature": 20,
            "temperature": 21,
            "friendly_name": entity_id.partition(".")[2].title(),
        } | attributes
        self.hass.states.async_set(
            entity_id, mode, {key: value for key, value in given.items() if value is not None}
        )

    def ecobee(self, equipment: str, action: HVACAction = HVACAction.HEATING) -> None:
        """Set a thermostat that says which equipment runs."""
        self.climate(action, equipment_running=equipment)

    def power(self, entity_id: str, value: float | str, unit: str = "W") -> None:
        """Set a meter's power."""
        self.measured(entity_id, value, unit)

    def energy(self, entity_id: str, value: float | str, unit: str = "kWh") -> None:
        """Set what a meter has counted."""
        self.measured(entity_id, value, unit)

    def outdoor(self, value: float | str, unit: str = "°C") -> None:
        """Set the thermometer outside."""
        self.measured(OUTDOOR, value, unit)

    def price(self, value: float | str, unit: str | None = "EUR/kWh") -> None:
        """Set the price of electricity."""
        self.measured(PRICE, value, unit)

    def measured(self, entity_id: str, value: float | str, unit: str | None) -> None:
        """Set a sensor."""
        attributes = {} if unit is None else {ATTR_UNIT_OF_MEASUREMENT: unit}
        self.hass.states.async_set(entity_id, str(value), attributes)

    def gone(self, *entity_ids: str) -> None:
        """Let sources be unavailable."""
        for entity_id in entity_ids:
            self.hass.states.async_set(entity_id, STATE_UNAVAILABLE)

    def everything(self) -> None:
        """Set all that FULL names: a mild day, nothing on but the house itself."""
        self.ecobee("", HVACAction.IDLE)
        self.hass.states.async_set("switch.hallway_emergency", "off")
        self.power(STRIPS, 5)
        self.power(OUTDOOR_UNIT, 20)
        self.power(INDOOR_UNIT, 10)
        self.power(METER, 500)
        self.outdoor(8.33)
        self.price(0.2)

    async def set_up(
        self,
        data: Mapping[str, Any],
        options: Mapping[str, Any] | None = None,
        *,
        entry_id: str = ENTRY_ID,
        is_read: bool = True,
        minor_version: int = 2,
    ) -> MockConfigEntry:
        """Set the integration up for a heat pump, and wait until its history is read."""
        entry = MockConfigEntry(
            domain=DOMAIN,
            title="Hallway",
            data=dict(data),
            options=OPTIONS | dict(options or {}),
            entry_id=entry_id,
            minor_version=minor_version,
        )
        entry.add_to_hass(self.hass)
        await self.hass.config_entries.async_setup(entry.entry_id)
        await self.hass.async_block_till_done(wait_background_tasks=is_read)
        return entry

    async def settle(self) -> None:
        """Let everything that was started come to its end."""
        await self.hass.async_block_till_done(wait_background_tasks=True)

    async def reconfigure(self) -> ConfigFlowResult:
        """Open the form to change the heat pump's sources."""
        context = ConfigFlowContext(source=SOURCE_RECONFIGURE, entry_id=ENTRY_ID)
        return await self.hass.config_entries.flow.async_init(DOMAIN, context=context)

    async def reload(self) -> None:
        """Reload the heat pump's entry."""
        assert await self.hass.config_entries.async_reload(ENTRY_ID)
        await self.settle()

    async def pass_time(self, minutes: float = 0, seconds: float = 0) -> None:
        """Let time pass, with all timers that come due."""
        left = timedelta(minutes=minutes, seconds=seconds)
        for _ in range(math.ceil(left / timedelta(minutes=15))):
            step = min(left, timedelta(minutes=15))
            left -= step
            self._freezer.tick(step)
            async_fire_time_changed(self.hass)
            await self.hass.async_block_till_done()

    async def until(self, at: str) -> None:
        """Let time pass up to an instant."""
        left = datetime.fromisoformat(at) - dt_util.utcnow()
        await self.pass_time(seconds=left.total_seconds())

    def set_clock(self, at: str) -> None:
        """Set the clock, with no timer coming due by it."""
        self._freezer.move_to(at)

    def find(self, key: str, entry_id: str = ENTRY_ID) -> State | None:
        """Return the state of one of the heat pump's entities, if there is such an entity."""
        registry = er.async_get(self.hass)
        for domain in ("sensor", "binary_sensor", "button", "event"):
            if entity_id := registry.async_get_entity_id(domain, DOMAIN, f"{entry_id}_{key}"):
                return self.hass.states.get(entity_id)
        return None

    def entity(self, key: str, entry_id: str = ENTRY_ID) -> State:
        """Return the state of one of the heat pump's entities."""
        state = self.find(key, entry_id)
        assert state is not None, f"there is no entity {key}"
        return state

    def shown(self, *keys: str) -> str | tuple[str, ...]:
        """Return what some of the heat pump's entities show; one alone as a text."""
        shown = tuple(self.entity(key).state for key in keys)
        return shown[0] if len(shown) == 1 else shown

    def number(self, key: str) -> float:
        """Return the number that an entity shows."""
        return float(self.entity(key).state)

    def watch(self, key: str) -> list[str]:
        """Return a list that grows by each state one of the heat pump's entities takes."""
        seen: list[str] = []

        def note(event: Event[EventStateChangedData]) -> None:
            new = event.data["new_state"]
            assert new is not None
            seen.append(new.state)

        async_track_state_change_event(self.hass, self.entity(key).entity_id, note)
        return seen

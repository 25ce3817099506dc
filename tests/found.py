"""Homes in which something is found: each brought to where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from homeassistant.components.climate import HVACAction

from .home import (
    EMERGENCY_SWITCH,
    FULL,
    INDOOR_UNIT,
    OUTDOOR,
    OUTDOOR_UNIT,
    STRIPS,
    STRIPS_ONLY,
    THERMOSTAT_ONLY,
    UNTOLD,
    Home,
)

SWITCH = "switch.hallway_emergency"


async def left_on(home: Home, emergency: Mapping[str, Any] = EMERGENCY_SWITCH) -> None:
    """Bring a home to where emergency heat was left on."""
    home.everything()
    home.ecobee("auxHeat1")
    home.power(STRIPS, 9000)
    if emergency is EMERGENCY_SWITCH:
        home.hass.states.async_set(SWITCH, "on")
    await home.set_up(FULL | {"emergency": dict(emergency)})
    await home.pass_time(minutes=61)


async def carried_by_backup(home: Home) -> None:
    """Bring a home to where strips heat alone, though nobody can see emergency heat."""
    home.everything()
    home.outdoor(2)
    await home.set_up(FULL | {"emergency": UNTOLD, "aux": UNTOLD})
    for _ in range(34):
        home.climate(HVACAction.HEATING)
        home.outdoor(2)
        home.power(STRIPS, 9000)
        home.power(INDOOR_UNIT, 9400)
        home.power(OUTDOOR_UNIT, 20)
        await home.pass_time(minutes=30)
        home.climate(HVACAction.IDLE)
        home.power(STRIPS, 5)
        home.power(INDOOR_UNIT, 10)
        await home.pass_time(minutes=30)


async def in_call(home: Home, equipment: str, *indoors_c: float) -> None:
    """Let a thermostat tell its equipment, and every quarter of an hour how warm it is."""
    for indoor_c in indoors_c:
        home.climate(
            HVACAction.HEATING if equipment else HVACAction.IDLE,
            equipment_running=equipment,
            current_temperature=indoor_c,
        )
        home.outdoor(9)
        await home.pass_time(minutes=15)


async def called_in_vain(home: Home) -> None:
    """Bring a home with an ecobee alone to where its dead heat pump is called all the time."""
    home.outdoor(9)
    home.ecobee("", HVACAction.IDLE)
    await home.set_up(THERMOSTAT_ONLY | {"outdoor": OUTDOOR}, {"strip_kw": 10.0})
    for _ in range(6):
        await in_call(home, "heatPump,fan", 20.6, 20.3, 20.0)
        await in_call(home, "heatPump,auxHeat1,fan", 19.7, 20.2)


async def bumped(home: Home, days: int = 3) -> None:
    """Bring a home to where strips came whenever the setpoint was raised, in mild weather."""
    home.everything()
    home.climate(temperature=17, current_temperature=17)
    await home.set_up(
        STRIPS_ONLY | {"outdoor": "sensor.outdoor_temperature", "price_entity": "sensor.price"},
        {"balance_point_c": -5.0},
    )
    for day in range(days):
        home.outdoor(9 + day / 10)
        home.price(0.2 + day / 100)
        home.climate(HVACAction.HEATING, temperature=21, current_temperature=17)
        home.power(STRIPS, 9000)
        await home.pass_time(minutes=20)
        home.power(STRIPS, 5)
        home.climate(HVACAction.IDLE, temperature=21, current_temperature=21)
        await home.pass_time(minutes=16 * 60)
        home.climate(HVACAction.IDLE, temperature=17, current_temperature=20)
        await home.pass_time(minutes=8 * 60 - 20)

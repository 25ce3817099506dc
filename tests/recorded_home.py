"""A home whose recorder runs: what history's tests do with it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from homeassistant.components.climate import HVACAction
from homeassistant.components.recorder.db_schema import RecorderRuns
from pytest_homeassistant_custom_component.components.recorder.common import (
    async_wait_recording_done,
)
from sqlalchemy.orm import Session

from .home import ENTRY_ID, OUTDOOR, PRICE, STRIPS, STRIPS_ONLY, Home

# A strips' circuit, the weather and a price.
PRICED: Final = STRIPS_ONLY | {"outdoor": OUTDOOR, "price_entity": PRICE}


async def live_a_little(home: Home) -> None:
    """Let some minutes of a mild day pass in which nothing runs."""
    home.climate()
    home.power(STRIPS, 5)
    home.outdoor(8.33)
    home.price(0.2)
    await home.pass_time(minutes=10)


def runs_of(home: Home, entry_id: str = ENTRY_ID) -> list[dict[str, Any]]:
    """Return a heat pump's runs."""
    entry = home.hass.config_entries.async_get_entry(entry_id)
    assert entry is not None
    return [run.as_dict() for run in entry.runtime_data.monitor.ledger.runs]


async def all_read(home: Home) -> None:
    """Wait until everything is written and history is read."""
    await async_wait_recording_done(home.hass)
    await home.hass.async_block_till_done(wait_background_tasks=True)


async def run_of_strips(home: Home, minutes: float = 20, power_w: float = 9600) -> None:
    """Let the strips run for a while, on their own circuit."""
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, power_w)
    await home.pass_time(minutes=minutes)
    home.power(STRIPS, 5)
    home.climate(HVACAction.IDLE)
    await home.pass_time(minutes=30)


async def rebuild(home: Home) -> None:
    """Reckon the past anew, as an automation or a household would."""
    await async_wait_recording_done(home.hass)
    await home.hass.services.async_call("aux_heat", "rebuild", blocking=True)


def start_anew(session: Session, at: datetime, *, stopped: datetime | None = None) -> None:
    """Let the recorder believe that Home Assistant started then; killed until then, or stopped."""
    for earlier in session.query(RecorderRuns).filter(RecorderRuns.end.is_(None)):
        earlier.end, earlier.closed_incorrect = stopped or at, stopped is None
    session.add(RecorderRuns(start=at, created=at))

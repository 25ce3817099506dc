"""Restoring: a monitor that goes on from what was stored, or a word that it can't."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from .monitor import Monitor
from .period import Period
from .reading import Quantity, Reading, Value
from .salvage import ANOTHER_SHAPE
from .settings import Settings

# The rehearsal begins when the state ends; of one that has not begun, any time will do.
_ANY_TIME: Final = datetime(2000, 1, 1, tzinfo=UTC)


class StateError(ValueError):
    """What was stored has another shape than it should."""


def restored(settings: Settings, state: dict[str, Any]) -> Monitor:
    """Return a monitor that goes on from what ``Monitor.state`` returned.

    Raises StateError where it could not go on: a value of another kind may show only days later,
    when a rule asks for it. So another one is led through some days first.
    """
    try:
        _rehearse(Monitor(settings, state))
        return Monitor(settings, state)
    except ANOTHER_SHAPE as error:
        raise StateError(f"{type(error).__name__}: {error}") from error


def _rehearse(monitor: Monitor) -> None:
    """Ask for all that a monitor knows, let it live, and ask again."""
    _ask(monitor)
    at = monitor.snapshot().at or _ANY_TIME
    for minutes, values in _days():
        at += timedelta(minutes=minutes)
        monitor.process(at, [Reading(at, quantity, value) for quantity, value in values.items()])
    _ask(monitor)


def _ask(monitor: Monitor) -> None:
    monitor.snapshot()
    monitor.findings()
    list(monitor.outcomes)
    if days := monitor.ledger.days:
        monitor.summary(Period(min(days), max(days)))
    monitor.state()


def _days() -> Iterator[tuple[float, dict[Quantity, Value | None]]]:
    """Yield some days: each with calls for heat, with and without backup, in any weather."""
    fuel_kwh = 0.0
    for outdoor_c in (-5.0, 1.0, 6.0, 12.0):
        for emergency in (False, True):
            for heating, aux in ((False, False), (True, False), (True, True), (True, False)):
                fuel_kwh += 10.0 * aux
                compressor = heating and not emergency
                hvac_w = 50.0 + 3000.0 * compressor + 9600.0 * aux
                yield (
                    240.0,
                    {
                        Quantity.OUTDOOR_C: outdoor_c,
                        Quantity.INDOOR_C: 21.0 - heating,
                        Quantity.SETPOINT_C: 20.0 + aux,
                        Quantity.HVAC_ACTION: "heating" if heating else "idle",
                        Quantity.EMERGENCY_HEAT: emergency,
                        Quantity.AUX_RUNNING: aux,
                        Quantity.COMPRESSOR_RUNNING: compressor,
                        Quantity.HOME_POWER_W: 400.0 + hvac_w,
                        Quantity.FUEL_USED_KWH: fuel_kwh,
                    },
                )
    yield 60.0, dict.fromkeys(Quantity)
    yield 60.0, {}

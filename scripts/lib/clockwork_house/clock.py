"""Houses that run by the clock: what they do at an instant follows from the instant alone."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor
from typing import Final

HOUSES: Final = 3
REPORT_EVERY_S: Final = 1.0
# Both longer than Home Assistant is down, so that no run comes and goes unseen.
PERIOD_S: Final = 120.0
ON_FROM_S: Final = 30.0
ON_TO_S: Final = 90.0
# The thermostat calls earlier, and for the heat pump alone.
CALL_FROM_S: Final = 10.0
STRIPS_W: Final = 9600.0
STANDBY_W: Final = 5.0
# Another value each second: what repeats itself is not recorded.
_WOBBLE: Final = 7


def second_of(house: int, at_s: float) -> float:
    """Return how far a house is in its period, seconds; each house is a part of it behind."""
    return (at_s - house * PERIOD_S / HOUSES) % PERIOD_S


def strips_on(house: int, at_s: float) -> bool:
    """Return whether the strips run."""
    return ON_FROM_S <= second_of(house, at_s) < ON_TO_S


def calls(house: int, at_s: float) -> bool:
    """Return whether the thermostat calls for heat."""
    return CALL_FROM_S <= second_of(house, at_s) < ON_TO_S


def strips_w(house: int, at_s: float) -> float:
    """Return what the strips' circuit draws, W."""
    return (STRIPS_W if strips_on(house, at_s) else STANDBY_W) + floor(at_s) % _WOBBLE


def outdoor_c(at_s: float) -> float:
    """Return the outdoor temperature, degC: another one each second, too."""
    return 2.0 + floor(at_s) % 30 / 10


def price_per_kwh(at_s: float) -> float:
    """Return the price of electricity."""
    return 0.15 if floor(at_s / 45) % 2 else 0.24


def energy_kwh(house: int, begin_s: float, end_s: float) -> float:
    """Return what the strips draw between two instants."""
    joules = 0.0
    at_s = begin_s
    while at_s < end_s:
        next_s = min(floor(at_s) + 1.0, end_s)
        joules += strips_w(house, at_s) * (next_s - at_s)
        at_s = next_s
    return joules / 3.6e6


def runs(house: int, begin_s: float, end_s: float) -> Iterator[tuple[float, float]]:
    """Yield the runs that lie wholly between two instants."""
    late_s = house * PERIOD_S / HOUSES
    start_s = ceil((begin_s - late_s - ON_FROM_S) / PERIOD_S) * PERIOD_S + late_s + ON_FROM_S
    while start_s + ON_TO_S - ON_FROM_S <= end_s:
        yield start_s, start_s + ON_TO_S - ON_FROM_S
        start_s += PERIOD_S

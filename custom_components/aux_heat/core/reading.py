"""Readings: one quantity's value from one instant on, and the values now in force."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
import math
from typing import Any, Final, NamedTuple

type Value = float | str | bool


class Quantity(StrEnum):
    """What a reading is of. The unit is in the name; these are also the columns of a recording."""

    # Enum's own is written in Python and goes by the name; these are keys at every reading.
    __hash__ = str.__hash__

    OUTDOOR_C = "outdoor_c"
    INDOOR_C = "indoor_c"
    SETPOINT_C = "setpoint_c"
    HVAC_MODE = "hvac_mode"
    HVAC_ACTION = "hvac_action"
    PRESET_MODE = "preset_mode"
    EMERGENCY_HEAT = "emergency_heat"
    AUX_RUNNING = "aux_running"
    COMPRESSOR_RUNNING = "compressor_running"
    DEFROSTING = "defrosting"
    AUX_POWER_W = "aux_power_w"
    HVAC_POWER_W = "hvac_power_w"
    HOME_POWER_W = "home_power_w"
    HOME_ENERGY_KWH = "home_energy_kwh"
    OTHER_POWER_W = "other_power_w"
    CLAIMED_POWER_W = "claimed_power_w"
    PRICE_PER_KWH = "price_per_kwh"
    FUEL_USED_KWH = "fuel_used_kwh"


class Kind(StrEnum):
    """What form the values of a quantity have."""

    NUMBER = "number"
    TEXT = "text"
    FLAG = "flag"


_TEXTS: Final = frozenset({Quantity.HVAC_MODE, Quantity.HVAC_ACTION, Quantity.PRESET_MODE})
_FLAGS: Final = frozenset(
    {
        Quantity.EMERGENCY_HEAT,
        Quantity.AUX_RUNNING,
        Quantity.COMPRESSOR_RUNNING,
        Quantity.DEFROSTING,
    }
)
KINDS: Final = {
    quantity: Kind.TEXT if quantity in _TEXTS else Kind.FLAG if quantity in _FLAGS else Kind.NUMBER
    for quantity in Quantity
}

# What no thermometer at a home and no home's meter shows: such a value is a fault of the source.
_PLAUSIBLE: Final = {
    Quantity.OUTDOOR_C: (-70.0, 60.0),
    Quantity.INDOOR_C: (-40.0, 60.0),
    Quantity.SETPOINT_C: (-40.0, 60.0),
    Quantity.AUX_POWER_W: (-100_000.0, 100_000.0),
    Quantity.HVAC_POWER_W: (-100_000.0, 100_000.0),
    Quantity.HOME_POWER_W: (-200_000.0, 200_000.0),
    Quantity.OTHER_POWER_W: (-200_000.0, 200_000.0),
    Quantity.CLAIMED_POWER_W: (-200_000.0, 200_000.0),
    Quantity.PRICE_PER_KWH: (-1_000.0, 1_000_000.0),
}
_ANY: Final = (-math.inf, math.inf)


class Reading(NamedTuple):
    """One quantity's value from ``at`` (aware) on; None: the source can't tell from then on.

    A named tuple, not a frozen dataclass: a season makes millions and it is three times as quick.
    """

    at: datetime
    quantity: Quantity
    value: Value | None


def clean_value(quantity: Quantity, value: object) -> Value | None:
    """Return the value in the form the quantity asks for; None for None and not-a-number.

    Raises ValueError where the value has another form (a text where a number belongs) or lies
    where no home's source can be (1e9 W), so that the caller can count what was skipped.
    """
    if value is None:
        return None
    kind = KINDS[quantity]
    if kind is Kind.TEXT:
        if isinstance(value, str):
            return value
        raise ValueError(f"{quantity}: {value!r} is not a text")
    if kind is Kind.FLAG:
        if isinstance(value, bool):
            return value
        raise ValueError(f"{quantity}: {value!r} is not on or off")
    number = _as_float(value)
    if number is None:
        raise ValueError(f"{quantity}: {value!r} is not a number")
    return clean_number(quantity, number)


def clean_number(quantity: Quantity, number: float) -> float | None:
    """Return a number in the quantity's unit, None for not-a-number and infinity.

    Raises ValueError where it lies where no home's source can be.
    """
    if not math.isfinite(number):
        return None
    low, high = _PLAUSIBLE.get(quantity, _ANY)
    if not low <= number <= high:
        raise ValueError(f"{quantity}: {number:g} is not between {low:g} and {high:g}")
    return number


def _as_float(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


class Values:
    """The values in force, one per quantity; None where nothing is known."""

    __slots__ = ("_numbers", "_stores", "flag", "number", "text", "words")

    def __init__(self) -> None:
        """Start with nothing known."""
        # Counts changes of flags and texts, and of which numbers are known: all but the most.
        self.words = 0
        self._numbers: dict[Quantity, float] = {}
        flags: dict[Quantity, bool] = {}
        texts: dict[Quantity, str] = {}
        # A number in its quantity's unit, on or off, a text; None while unknown. The dictionaries'
        # own lookups, as they are asked a score of times at every reading.
        self.number: Callable[[Quantity], float | None] = self._numbers.get
        self.flag: Callable[[Quantity], bool | None] = flags.get
        self.text: Callable[[Quantity], str | None] = texts.get
        # The same three, by quantity, for those that don't care of what kind a value is.
        by_kind: dict[Kind, dict[Quantity, Any]] = {
            Kind.NUMBER: self._numbers,
            Kind.FLAG: flags,
            Kind.TEXT: texts,
        }
        self._stores = {quantity: by_kind[kind] for quantity, kind in KINDS.items()}

    def get(self, quantity: Quantity) -> Value | None:
        """Return a value of whatever kind, or None while unknown."""
        value: Value | None = self._stores[quantity].get(quantity)
        return value

    def put(self, quantity: Quantity, value: Value | None) -> None:
        """Put a cleaned value in force; None: unknown from now on."""
        store = self._stores[quantity]
        if value is None:
            store.pop(quantity, None)
            self.words += 1
        else:
            if store is not self._numbers or quantity not in store:
                self.words += 1
            store[quantity] = value

    def as_dict(self) -> dict[str, Value]:
        """Return what is known, as stored."""
        return {
            quantity.value: value
            for quantity, store in self._stores.items()
            if (value := store.get(quantity)) is not None
        }


# Thermostats' words for a call for heat. Defrosting is a pause of the compressor inside a call.
_CALLING: Final = frozenset({"heating", "preheating", "defrosting"})


def heat_call(values: Values) -> bool | None:
    """Return whether the thermostat calls for heat; None where it doesn't tell."""
    action = values.text(Quantity.HVAC_ACTION)
    if action is not None:
        return action in _CALLING
    if values.text(Quantity.HVAC_MODE) == "off":
        return False
    return None

"""Thermostat steps: what can be set at a thermostat, in the household's unit."""

from __future__ import annotations

from homeassistant.const import UnitOfTemperature

from .core.lockout import lockout_to_set


def lockout_in(unit: str | None, lockout_c: float) -> float:
    """Return a lockout (degC) in a unit of temperature, rounded up to a thermostat's step."""
    return lockout_to_set(lockout_c, fahrenheit=unit == UnitOfTemperature.FAHRENHEIT)

"""Figures: how the sheet writes numbers, in the household's units; where not known, "unknown"."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from homeassistant.const import UnitOfTemperature
from homeassistant.core import HomeAssistant
from homeassistant.util import dt as dt_util
from homeassistant.util.unit_conversion import TemperatureConverter, TemperatureDeltaConverter

from ..core import lockout_to_set
from ..words import decimal_mark

type Text = Callable[..., str]

_CELSIUS: Final = UnitOfTemperature.CELSIUS
_FAHRENHEIT: Final = UnitOfTemperature.FAHRENHEIT


class Figures:
    """Writes figures. None is unknown, never 0."""

    def __init__(self, hass: HomeAssistant, zone: ZoneInfo, text: Text) -> None:
        """Take the household's units, currency and words."""
        self.currency = hass.config.currency
        self.unit = hass.config.units.temperature_unit
        self._zone = zone
        self._text = text
        self._mark = decimal_mark(hass)
        self.unknown = text("unknown")

    @property
    def is_metric(self) -> bool:
        """Whether temperatures are in degC; then those that are set are in degF as well."""
        return self.unit == _CELSIUS

    def number(self, value: float | None, digits: int = 1, unit: str = "") -> str:
        """Return a number; with -0 as 0."""
        if value is None:
            return self.unknown
        return self.written(f"{round(value, digits) + 0.0:.{digits}f} {unit}".rstrip())

    def written(self, figure: str) -> str:
        """Return a figure with the language's decimal mark."""
        return figure.replace(".", self._mark)

    def listed(self, figures: Iterable[str]) -> str:
        """Return figures one after the other, told apart where a comma is the decimal mark."""
        return ("; " if self._mark == "," else ", ").join(figures)

    def share(self, value: float | None) -> str:
        """Return a part of 1 in percent."""
        return self.number(None if value is None else 100.0 * value, 0, "%")

    def money(self, value: float | None) -> str:
        """Return money, in the household's currency."""
        return self.number(value, 2, self.currency)

    def temperature(self, value_c: float | None) -> str:
        """Return a temperature that was measured."""
        return self._degrees(value_c, self.unit)

    def both(self, value_c: float | None) -> str:
        """Return a temperature to set, or to compare; in degF too, as the field speaks of it."""
        shown = self.temperature(value_c)
        if value_c is None or not self.is_metric:
            return shown
        return f"{shown} ({self._degrees(value_c, _FAHRENHEIT)})"

    def lockout(self, value_c: float | None) -> str:
        """Return a lockout to set, in the steps of thermostats."""
        if value_c is None:
            return self.unknown
        fahrenheit = f"{lockout_to_set(value_c, fahrenheit=True):.0f} {_FAHRENHEIT}"
        if not self.is_metric:
            return fahrenheit
        celsius = self.number(lockout_to_set(value_c, fahrenheit=False), 1, _CELSIUS)
        return f"{celsius} ({fahrenheit})"

    def difference(self, value_k: float | None) -> str:
        """Return a difference of temperatures."""
        if value_k is None:
            return self.unknown
        shown = TemperatureDeltaConverter.convert(value_k, _CELSIUS, self.unit)
        return self.number(shown, 1, "K" if self.is_metric else self.unit)

    def about(self, value: str, difference: str) -> str:
        """Return a value with how far it may be off."""
        return f"{value} ± {difference}"

    def clock(self, at: datetime | None) -> str:
        """Return a local time, alike in all languages."""
        return self.unknown if at is None else f"{at.astimezone(self._zone):%Y-%m-%d %H:%M}"

    def detail(self, name: str, value: Any) -> str:
        """Return a finding's detail, by the unit that its name ends with."""
        if value is None:
            return self.unknown
        if isinstance(value, bool):
            return self._text("yes" if value else "no")
        if name == "suggested_lockout_c":
            return self.lockout(value)
        if name.endswith("_c"):
            return self.both(value)
        if name.endswith("_k"):
            return self.difference(value)
        if name.endswith("cost"):
            return self.money(value)
        if name.endswith(("_kw", "kwh")):
            return self.number(value, 1, name[-3:].lstrip("_").replace("kw", "kW"))
        if name == "share":
            return self.share(value)
        if name.endswith("hours"):
            return self.number(value, 1, "h")
        if name == "minutes":
            return self.number(value, 0, "min")
        if isinstance(value, str) and (at := dt_util.parse_datetime(value)) is not None:
            return self.clock(at)
        return str(value)

    def _degrees(self, value_c: float | None, unit: str) -> str:
        if value_c is None:
            return self.unknown
        shown = TemperatureConverter.convert(value_c, _CELSIUS, unit)
        return self.number(shown, 1 if unit == _CELSIUS else 0, unit)

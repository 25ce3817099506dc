"""Settings: what the household or a recording's author says of the heat pump and its backup."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class SettingsError(ValueError):
    """A setting that can't be used; the message names it and says what is allowed."""


_CHOICES: Final = {
    "source": ("air", "ground"),
    "backup": ("electric", "gas", "propane", "oil", "kerosene", "other", "none"),
    "cop_profile": ("standard", "cold_climate", "high_efficiency"),
}
# Lowest and highest sensible value; beyond them a slip of the unit is likelier than a rare home.
_RANGES: Final = {
    "strip_kw": (0.5, 60.0),
    "afue": (0.3, 1.0),
    "fuel_price_per_kwh": (0.0, 100_000.0),
    # From a small heater for a room to the largest boiler in a home: 500,000 Btu/h.
    "burner_kw": (1.0, 150.0),
    "price_per_kwh": (-1_000.0, 100_000.0),
    "balance_point_c": (-40.0, 25.0),
    "aux_lockout_c": (-40.0, 40.0),
    "compressor_lockout_c": (-50.0, 20.0),
    "emergency_grace_h": (0.1, 168.0),
}
# The same, of whole numbers.
_WHOLE: Final = {"season_begins_in": (1, 12)}


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything is optional: None means that the household doesn't know.

    Temperatures in degC, strip size in kW, prices per kWh, ``rated_cop`` by outdoor degC. Of a
    backup that burns fuel: ``afue`` is heat out per gross heat in, and the fuel's price and
    ``burner_kw``, what it burns, are of that gross heat.
    ``emergency_grace_h``: so many hours emergency heat may be selected before that is said.
    ``season_begins_in``: the month with which a heating season begins, in the warm half of the
    year: July, or January south of the equator.
    """

    strip_kw: float | None = None
    source: str = "air"
    backup: str = "electric"
    afue: float | None = None
    fuel_price_per_kwh: float | None = None
    burner_kw: float | None = None
    price_per_kwh: float | None = None
    cop_profile: str = "standard"
    rated_cop: Mapping[float, float] = field(default_factory=dict)
    balance_point_c: float | None = None
    aux_lockout_c: float | None = None
    compressor_lockout_c: float | None = None
    emergency_grace_h: float | None = None
    season_begins_in: int = 7
    time_zone: str = "UTC"

    @classmethod
    def from_mapping(cls, given: Mapping[str, object]) -> Self:
        """Check what was given (from JSON or a form); raises SettingsError naming the setting."""
        checked: dict[str, object] = {}
        for name, value in given.items():
            if value is None:
                continue
            if name in _RANGES:
                checked[name] = _number(name, value, *_RANGES[name])
            elif name in _CHOICES:
                if value not in _CHOICES[name]:
                    raise SettingsError(f"{name}: {value!r} is none of {', '.join(_CHOICES[name])}")
                checked[name] = value
            elif name in _WHOLE:
                checked[name] = int(_number(name, value, *_WHOLE[name]))
            elif name == "rated_cop":
                checked[name] = _rated_cop(value)
            elif name == "time_zone":
                checked[name] = _time_zone(value)
            else:
                raise SettingsError(f"{name}: no such setting")
        return cls(**checked)  # type: ignore[arg-type]  # every value was checked by its name

    @property
    def has_backup(self) -> bool:
        """Whether there is backup heat at all, as far as the household says."""
        return self.backup != "none"

    @property
    def is_electric(self) -> bool:
        """Whether the backup is electric: strips beside the compressor, to be seen on a meter."""
        return self.backup == "electric"

    @property
    def burns_fuel(self) -> bool:
        """Whether the backup burns something, as a rule instead of the compressor."""
        return self.has_backup and not self.is_electric

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which days begin."""
        return ZoneInfo(self.time_zone)


def _number(name: str, value: object, low: float, high: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise SettingsError(f"{name}: {value!r} is not a number")
    # Before it is made a float, which a whole number of any length can't be; nan is caught too.
    if not low <= value <= high:
        raise SettingsError(f"{name}: {value!r} is not between {low:g} and {high:g}")
    return float(value)


def _rated_cop(value: object) -> dict[float, float]:
    if not isinstance(value, Mapping):
        raise SettingsError("rated_cop: not a table of outdoor degC to COP")
    points: dict[float, float] = {}
    for outdoor, cop in value.items():
        try:
            at = float(outdoor)
        except TypeError, ValueError:
            raise SettingsError(f"rated_cop: {outdoor!r} is not a temperature") from None
        points[_number("rated_cop", at, -40.0, 30.0)] = _number("rated_cop", cop, 1.0, 10.0)
    return dict(sorted(points.items()))


def _time_zone(value: object) -> str:
    try:
        return ZoneInfo(str(value)).key
    except ZoneInfoNotFoundError, ValueError, OSError:
        raise SettingsError(f"time_zone: {value!r} is not an IANA time zone") from None

"""What a setting is called on a kind of thermostat, and where it is found there.

Labels are as the thermostat shows them, in English. Where no manual was found that says so, a
thermostat is not listed, or a label is left out: the field's own words are told then.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from homeassistant.core import HomeAssistant
from homeassistant.helpers import device_registry as dr, entity_registry as er

from .const import CONF_CLIMATES
from .coordinator import AuxHeatConfigEntry
from .core import Finding, FindingKind
from .core.findings.lockout_misconfigured import COMPRESSOR_TOO_HIGH


class SettingKind(StrEnum):
    """The settings that findings are about, by the names of their texts."""

    AUX_LOCKOUT = "aux_lockout"
    COMPRESSOR_LOCKOUT = "compressor_lockout"
    EMERGENCY_HEAT = "emergency_heat"


class Setting(NamedTuple):
    """A setting: the kind of thermostat, what it calls it, and where; None where not known."""

    thermostat: str
    name: str
    where: str | None


@dataclass(frozen=True, slots=True)
class _Thermostat:
    """A kind of thermostat and its labels; None where not known."""

    name: str
    where: str | None = None
    aux_lockout: str | None = None
    compressor_lockout: str | None = None
    emergency_heat: str | None = None


# ecobee's threshold definitions (user manual; beestat's wiki, Threshold Definitions): the lockouts
# are at the thermostat only, not in the app.
_ECOBEE: Final = _Thermostat(
    "ecobee",
    "Main Menu → Settings → Installation Settings → Thresholds",
    "Aux Heat Max Outdoor Temperature",
    "Compressor Min Outdoor Temperature",
    "Aux",
)
# Google Nest Help, Heat Pump Balance: while that is on, Nest chooses the lockout itself.
_NEST: Final = _Thermostat(
    "Nest",
    "Settings → Equipment → Heat Pump (Heat Pump Balance: off)",
    "AUX lockout temp",
    "Compressor lockout temp",
    "Emergency heat",
)
# Lyric T6 Pro Wi-Fi installation guide: ISU 356, Aux Heat Outdoor Lockout.
_T6: Final = _Thermostat(
    "Honeywell Home T6",
    "Installer Setup (ISU) 356",
    "Aux Heat Outdoor Lockout",
    emergency_heat="Em Heat",
)
# VisionPRO TH8000 installation guide: the numbers differ from one model of this family to the next.
_TCC: Final = _Thermostat("Honeywell Total Connect Comfort", emergency_heat="Em Heat")
# Trane XL824 / Nexia TCONT824 installation guide, group 7.
_TRANE: Final = _Thermostat(
    "Trane / American Standard",
    "Installer Settings → Lockout Settings",
    "Auxiliary Heat Lockout Setting",
    "Compressor Lockout Setting",
    "Emergency Heat",
)
# Lennox iComfort guides: above the high balance point auxiliary heat is locked out, below the low
# one the heat pump.
_LENNOX: Final = _Thermostat(
    "Lennox iComfort",
    "Dealer Control Center → Equipment",
    "High Balance Point",
    "Low Balance Point",
    "Emergency Heat",
)
# Control4 wireless thermostat user guide.
_CONTROL4: Final = _Thermostat(
    "Control4", "Installer Setup", "High Balance Point", "Low Balance Point"
)
# EcoNet smart thermostat user guide, system modes.
_ECONET: Final = _Thermostat("Rheem EcoNet", emergency_heat="E-Heat")

_OF_PLATFORM: Final = {
    "ecobee": _ECOBEE,
    "nest": _NEST,
    "lyric": _T6,
    "honeywell": _TCC,
    "nexia": _TRANE,
    "trane": _TRANE,
    "lennoxs30": _LENNOX,
    "control4": _CONTROL4,
    "econet": _ECONET,
}
# Of what any maker's thermostats come through: the device says whose it is.
_OF_MAKER: Final = {
    "ecobee": _ECOBEE,
    "ecobee inc.": _ECOBEE,
    "google nest": _NEST,
    "nest": _NEST,
}
# By maker and the beginning of the model.
_OF_MODEL: Final = {
    ("honeywell", "th6320"): _T6,
    ("honeywell", "t6"): _T6,
    ("resideo", "t6"): _T6,
    ("trane", "xl824"): _TRANE,
    ("trane", "xl624"): _TRANE,
}


def setting_of(hass: HomeAssistant, entry: AuxHeatConfigEntry, finding: Finding) -> Setting | None:
    """Return the setting that puts a finding right; None where there is none, or it isn't known."""
    kind, thermostat = setting_kind(finding), _thermostat(hass, entry)
    if kind is None or thermostat is None:
        return None
    label: str | None = getattr(thermostat, kind)
    if label is None:
        return None
    # Emergency heat is a mode, to be found where the modes are.
    is_mode = kind is SettingKind.EMERGENCY_HEAT
    return Setting(thermostat.name, label, None if is_mode else thermostat.where)


def setting_kind(finding: Finding) -> SettingKind | None:
    """Return which setting puts a finding right; None where none does."""
    if finding.kind is FindingKind.EMERGENCY_HEAT_LEFT_ON:
        return SettingKind.EMERGENCY_HEAT
    if finding.kind is not FindingKind.LOCKOUT_MISCONFIGURED:
        return None
    if finding.pattern == COMPRESSOR_TOO_HIGH:
        return SettingKind.COMPRESSOR_LOCKOUT
    return SettingKind.AUX_LOCKOUT


def _thermostat(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> _Thermostat | None:
    """Return the first thermostat's kind; the others of a heat pump are as a rule of the same."""
    registered = er.async_get(hass).async_get(entry.data[CONF_CLIMATES][0])
    if registered is None:
        return None
    if (known := _OF_PLATFORM.get(registered.platform)) is not None:
        return known
    device_id = registered.device_id
    device = None if device_id is None else dr.async_get(hass).async_get(device_id)
    if device is None:
        return None
    # A device that is a part of another has no maker of its own.
    maker, model = (
        str(getattr(device, name, None) or "").casefold() for name in ("manufacturer", "model")
    )
    if maker in _OF_MAKER:
        return _OF_MAKER[maker]
    return next(
        (
            known
            for (of_maker, of_model), known in _OF_MODEL.items()
            if maker.startswith(of_maker) and model.startswith(of_model)
        ),
        None,
    )

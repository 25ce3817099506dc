"""Issues: what was found stands among Home Assistant's repairs until it clears or is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from homeassistant.config_entries import ConfigEntryState
from homeassistant.const import UnitOfTemperature
from homeassistant.core import HomeAssistant, callback
from homeassistant.helpers import issue_registry as ir
from homeassistant.helpers.translation import async_get_cached_translations
from homeassistant.util import dt as dt_util
from homeassistant.util.unit_conversion import TemperatureConverter, TemperatureDeltaConverter

from .const import CONF_NO_BACKUP_KNOWN, DOMAIN
from .coordinator import AuxHeatConfigEntry
from .core import Finding, FindingKind, Settings, Severity
from .core.findings.heat_pump_not_heating import CALLED_IN_VAIN, NO_HEAT
from .core.findings.lockout_misconfigured import COMPRESSOR_TOO_HIGH
from .documentation import page, page_of_finding
from .thermostat_settings import Setting, setting_kind, setting_of
from .thermostat_steps import lockout_in
from .words import decimal_mark

_SEVERITIES: Final = {
    Severity.NOTICE: ir.IssueSeverity.WARNING,
    Severity.WARNING: ir.IssueSeverity.ERROR,
    Severity.CRITICAL: ir.IssueSeverity.CRITICAL,
}
_NOT_KNOWN: Final = "?"
# From here on two digits that count are whole.
_WHOLE_FROM: Final = 10

# A home without backup heat: what it has to think of, and what to do when no heat comes.
NO_BACKUP: Final = "no_backup"
NO_HEAT_NO_BACKUP: Final = "heat_pump_not_heating_no_backup"
# Where the backup is a burner, it may be that one's turn in the weather.
NO_HEAT_BURNER: Final = "heat_pump_not_heating_no_heat_burner"


def _plain_key(finding: Finding, settings: Settings) -> str:
    return finding.kind.value


def _heat_pump_key(finding: Finding, settings: Settings) -> str:
    """Where emergency mode can't be seen, the text asks whether it is on, first of all."""
    if not settings.has_backup:
        return NO_HEAT_NO_BACKUP
    if finding.pattern == NO_HEAT and settings.burns_fuel:
        return NO_HEAT_BURNER
    if finding.pattern == CALLED_IN_VAIN:
        # In emergency mode the backup doesn't wait until the house has cooled.
        return f"{finding.kind}_{finding.pattern}"
    seen = "" if finding.details["emergency_visible"] else "_unseen"
    return f"{finding.kind}_{finding.pattern}{seen}"


def _pattern_key(finding: Finding, settings: Settings) -> str:
    return f"{finding.kind}_{finding.pattern}"


def _lockout_key(finding: Finding, settings: Settings) -> str:
    """Where too little is known to say what to set, the text says so."""
    if finding.pattern == COMPRESSOR_TOO_HIGH or has_suggestion(finding):
        return f"{finding.kind}_{finding.pattern}"
    return f"{finding.kind}_{finding.pattern}_unsure"


def has_suggestion(finding: Finding) -> bool:
    """Return whether a finding says which lockout to set."""
    return finding.details.get("suggested_lockout_c") is not None


# The text of each kind. One that is over within the hour has an entity and no issue.
KEYS: Final[Mapping[FindingKind, Callable[[Finding, Settings], str]]] = {
    FindingKind.EMERGENCY_HEAT_LEFT_ON: _plain_key,
    FindingKind.HEAT_PUMP_NOT_HEATING: _heat_pump_key,
    FindingKind.BACKUP_NOT_RESPONDING: _pattern_key,
    FindingKind.BACKUP_STUCK_ON: _plain_key,
    FindingKind.BACKUP_UNPROVEN: _pattern_key,
    FindingKind.LOCKOUT_MISCONFIGURED: _lockout_key,
    FindingKind.EXCESSIVE_BACKUP_USE: _pattern_key,
}


def issue_id(entry_id: str, kind: FindingKind | str) -> str:
    """Return the id under which something about a heat pump stands among the issues."""
    return f"{kind}_{entry_id}"


@callback
def async_follow_findings(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> None:
    """Keep the issues as the findings are, from now on."""
    coordinator = entry.runtime_data
    told: dict[FindingKind, tuple[Any, ...]] = {}

    @callback
    def follow() -> None:
        for kind in KEYS:
            finding = coordinator.data.findings.get(kind)
            if finding is None or finding.quiet:
                told.pop(kind, None)
                ir.async_delete_issue(hass, DOMAIN, issue_id(entry.entry_id, kind))
                continue
            # Hours and money grow all the time: they are told anew when there is a reminder, or
            # what a winter would save is known, or another by its first digit.
            key = KEYS[kind](finding, coordinator.settings)
            saves = finding.details.get("winter_saves_cost")
            what = (
                finding.raised,
                finding.severity,
                key,
                finding.details.get("reminded"),
                None if saves is None else f"{saves:.1g}",
            )
            if told.get(kind) != what:
                told[kind] = what
                _create(hass, entry, finding, key)

    @callback
    def forget() -> None:
        # On a reload they stay, with what the household said to them.
        if entry.disabled_by is not None or entry.state is ConfigEntryState.NOT_LOADED:
            async_forget_findings(hass, entry.entry_id)

    follow()
    _ask_without_backup(hass, entry)
    entry.async_on_unload(coordinator.async_add_listener(follow))
    entry.async_on_unload(forget)


@callback
def async_forget_findings(hass: HomeAssistant, entry_id: str) -> None:
    """Take all issues of a heat pump back."""
    for kind in (*KEYS, NO_BACKUP):
        ir.async_delete_issue(hass, DOMAIN, issue_id(entry_id, kind))


@callback
def _ask_without_backup(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> None:
    """Ask a home that has no backup heat, once, what an installer would ask."""
    if entry.runtime_data.has_backup or entry.data.get(CONF_NO_BACKUP_KNOWN):
        ir.async_delete_issue(hass, DOMAIN, issue_id(entry.entry_id, NO_BACKUP))
        return
    ir.async_create_issue(
        hass,
        DOMAIN,
        issue_id(entry.entry_id, NO_BACKUP),
        data={"entry_id": entry.entry_id, "kind": NO_BACKUP},
        is_fixable=True,
        severity=ir.IssueSeverity.WARNING,
        translation_key=NO_BACKUP,
        translation_placeholders={
            "name": entry.title,
            "page": page(hass, "set-up.md#without-backup-heat"),
        },
    )


@callback
def _create(hass: HomeAssistant, entry: AuxHeatConfigEntry, finding: Finding, key: str) -> None:
    ir.async_create_issue(
        hass,
        DOMAIN,
        issue_id(entry.entry_id, finding.kind),
        data={"entry_id": entry.entry_id, "kind": finding.kind.value},
        is_fixable=True,
        severity=_SEVERITIES[finding.severity],
        translation_key=key,
        translation_placeholders=placeholders(hass, entry, finding),
    )


def placeholders(
    hass: HomeAssistant, entry: AuxHeatConfigEntry, finding: Finding
) -> dict[str, str]:
    """Return what a finding's text names: local time, the household's own units and money.

    What is a sentence, or a list of words, is in Home Assistant's own language.
    """
    words = _Words(hass)
    return {
        "name": entry.title,
        # In the text, as the page shows an issue's own link only where there is nothing to answer.
        "page": page_of_finding(hass, finding.kind),
        "saves": words.saves(finding.details),
        "setting": words.setting(finding, setting_of(hass, entry, finding)),
        **{
            name: words.figure(shown) if isinstance(value, float) else shown
            for name, value in finding.details.items()
            for shown in (_shown(hass, name, value),)
        },
    }


class _Words:
    """The parts of texts that are there only at times."""

    def __init__(self, hass: HomeAssistant) -> None:
        """Take what Home Assistant has read at the start."""
        self._texts = async_get_cached_translations(hass, hass.config.language, "common", DOMAIN)
        self._currency = hass.config.currency
        self._mark = decimal_mark(hass)

    def _say(self, key: str, **given: str) -> str:
        return self._texts.get(f"component.{DOMAIN}.common.{key}", "").format(**given)

    def figure(self, figure: str) -> str:
        """Return a figure with the language's decimal mark."""
        return figure.replace(".", self._mark)

    def saves(self, details: Mapping[str, Any]) -> str:
        """Return a sentence on what putting it right would save, after a space; or nothing."""
        cost, kwh = details.get("winter_saves_cost"), details.get("winter_saves_kwh")
        if cost is not None:
            cost = f"{self.figure(_roughly(cost))} {self._currency}"
            return " " + self._say("saves", cost=cost)
        if kwh is None:
            return ""
        return " " + self._say("saves_energy", kwh=self.figure(_roughly(kwh)))

    def setting(self, finding: Finding, setting: Setting | None) -> str:
        """Return what to look for at the thermostat: its own label, else the field's words."""
        if setting is None:
            kind = setting_kind(finding)
            return _NOT_KNOWN if kind is None else self._say(kind)
        if setting.where is None:
            return self._say("setting", name=setting.name, thermostat=setting.thermostat)
        return self._say("setting_where", **setting._asdict())


def _roughly(value: float) -> str:
    """Return a figure as a person says it, with two digits that count."""
    return f"{float(f'{value:.2g}'):.0f}" if value >= _WHOLE_FROM else f"{value:.2g}"


def _shown(hass: HomeAssistant, name: str, value: Any) -> str:
    if value is None:
        return _NOT_KNOWN
    if name.endswith("cost"):
        return f"{value:.2f} {hass.config.currency}"
    if name == "share":
        return f"{100.0 * value:.0f} %"
    if name.endswith("_c"):
        unit = hass.config.units.temperature_unit
        if name == "suggested_lockout_c":
            return f"{lockout_in(unit, value):g} {unit}"
        shown = TemperatureConverter.convert(value, UnitOfTemperature.CELSIUS, unit)
        # As thermostats show them: whole degF, half degC.
        step = 1.0 if unit == UnitOfTemperature.FAHRENHEIT else 0.5
        return f"{round(shown / step) * step + 0.0:g} {unit}"
    if name.endswith("_k"):
        unit = hass.config.units.temperature_unit
        shown = TemperatureDeltaConverter.convert(value, UnitOfTemperature.CELSIUS, unit)
        return f"{shown:.1f} {unit}"
    if isinstance(value, str) and (at := dt_util.parse_datetime(value)) is not None:
        return f"{dt_util.as_local(at):%Y-%m-%d %H:%M}"
    return str(value)

"""Findings as cards show them: how urgent, in which words, and what can be done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from homeassistant.core import HomeAssistant

from .coordinator import AuxHeatConfigEntry
from .core import Finding, Severity
from .core.findings.adjustments import Outcome, Rate
from .issues import KEYS, placeholders
from .thermostat_settings import setting_of

_KWH_DIGITS = 1
_MONEY_DIGITS = 2
# The most urgent first.
_URGENCY = (Severity.CRITICAL, Severity.WARNING, Severity.NOTICE)


def findings_as_told(
    hass: HomeAssistant, entry: AuxHeatConfigEntry, findings: Iterable[Finding]
) -> list[dict[str, Any]]:
    """Return what stands, the most urgent first, then the newest."""
    newest = sorted(findings, key=lambda finding: finding.raised, reverse=True)
    return [
        _finding_as_told(hass, entry, finding)
        for finding in sorted(newest, key=lambda finding: _URGENCY.index(finding.severity))
    ]


def changes_as_told(outcomes: Iterable[Outcome]) -> list[dict[str, Any]]:
    """Return what became of what the household changed, in the order given."""
    return [
        {
            "kind": outcome.kind.value,
            "at": outcome.at.isoformat(),
            "days_before": outcome.days_before,
            "days_since": outcome.days_since,
            "before": _rate(outcome.before),
            "since": outcome.since and _rate(outcome.since),
            "saved": outcome.saved
            and {
                "kwh": _rounded(outcome.saved.kwh, _KWH_DIGITS),
                "cost": _rounded(outcome.saved.cost, _MONEY_DIGITS),
            },
        }
        for outcome in outcomes
    ]


def _rate(rate: Rate) -> dict[str, float | None]:
    return {name: _rounded(value, _MONEY_DIGITS) for name, value in rate._asdict().items()}


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits) + 0.0


def _saves(finding: Finding) -> dict[str, Any] | None:
    """Return what putting it right would save in a winter; None where too little was seen."""
    if finding.details.get("winter_days") is None:
        return None
    return {
        "kwh": finding.details["winter_saves_kwh"],
        "cost": finding.details["winter_saves_cost"],
        "winter_days": finding.details["winter_days"],
    }


def _finding_as_told(
    hass: HomeAssistant, entry: AuxHeatConfigEntry, finding: Finding
) -> dict[str, Any]:
    # One that is over within the hour has an entity and no text of its own.
    key_of = KEYS.get(finding.kind)
    setting = setting_of(hass, entry, finding)
    acknowledged = finding.acknowledged
    return {
        "kind": finding.kind.value,
        "severity": finding.severity.value,
        "raised": finding.raised.isoformat(),
        "quiet": finding.quiet,
        "acknowledged": None if acknowledged is None else acknowledged.isoformat(),
        "key": None if key_of is None else key_of(finding, entry.runtime_data.settings),
        "placeholders": placeholders(hass, entry, finding),
        "saves": _saves(finding),
        "setting": setting and setting._asdict(),
    }

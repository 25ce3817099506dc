"""Findings as cards show them: how urgent, in which words, and what can be done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from homeassistant.core import HomeAssistant

from .coordinator import AuxHeatConfigEntry
from .core import Finding, Severity
from .issues import KEYS, placeholders

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


def _finding_as_told(
    hass: HomeAssistant, entry: AuxHeatConfigEntry, finding: Finding
) -> dict[str, Any]:
    # One that is over within the hour has an entity and no text of its own.
    key_of = KEYS.get(finding.kind)
    acknowledged = finding.acknowledged
    return {
        "kind": finding.kind.value,
        "severity": finding.severity.value,
        "raised": finding.raised.isoformat(),
        "quiet": finding.quiet,
        "acknowledged": None if acknowledged is None else acknowledged.isoformat(),
        "key": None if key_of is None else key_of(finding, entry.runtime_data.settings),
        "placeholders": placeholders(hass, entry, finding),
        "saves": None,
        "setting": None,
    }

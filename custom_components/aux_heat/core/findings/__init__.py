"""Findings: what is wrong with the heat pump and its backup, with what shows it."""

from .adjustments import Outcome
from .backup_test import BackupTestReport, BackupTestState
from .finding import Finding, FindingKind, Severity
from .findings import Change, FindingEvent, Findings
from .odometer import Odometer
from .outage import Outage
from .rule import Home

__all__ = [
    "BackupTestReport",
    "BackupTestState",
    "Change",
    "Finding",
    "FindingEvent",
    "FindingKind",
    "Findings",
    "Home",
    "Odometer",
    "Outage",
    "Outcome",
    "Severity",
]

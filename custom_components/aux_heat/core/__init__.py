"""The core: readings in, runs and totals out, without Home Assistant."""

from .findings import BackupTestReport, BackupTestState, Finding, FindingKind, Severity
from .ledger import Ledger, Totals
from .lockout import lockout_to_set
from .monitor import Monitor
from .period import Period, PeriodKind
from .reading import Kind, Quantity, Reading, clean_value
from .run import Avoidable, Cause, EvidenceKind, Run
from .settings import Settings, SettingsError
from .snapshot import Snapshot
from .summary import OutdoorBin, Sum, Summary

__all__ = [
    "Avoidable",
    "BackupTestReport",
    "BackupTestState",
    "Cause",
    "EvidenceKind",
    "Finding",
    "FindingKind",
    "Kind",
    "Ledger",
    "Monitor",
    "OutdoorBin",
    "Period",
    "PeriodKind",
    "Quantity",
    "Reading",
    "Run",
    "Settings",
    "SettingsError",
    "Severity",
    "Snapshot",
    "Sum",
    "Summary",
    "Totals",
    "clean_value",
    "lockout_to_set",
]

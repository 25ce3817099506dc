"""The snapshot: everything that is known at an instant, for whoever shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from .balance_point import BalancePoint
from .economic_balance_point import EconomicBalancePoint
from .findings import BackupTestReport, Finding, FindingKind, Outage
from .run import EvidenceKind, Run
from .share import Share


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is known at an instant. Power in W, energy in kWh; None is unknown.

    ``total`` holds the live sums: what a withdrawn run had added is paid by the next.
    ``today`` is the local day so far, ``month`` and ``season`` those that it lies in, the run in
    progress included. ``taken_back`` counts runs that were shown and proved to be none;
    ``called_without_draw``: aux is called at the moment, and the home draws too little for it.
    ``findings`` are those that stand; ``outage`` the one that lasts. ``price_known``: what the
    backup uses has a price; ``extra_cost_known``: it was known what the heat pump would have cost.
    ``economic_balance_point`` is that of the price in force, None where the backup burns no fuel or
    a price isn't known. ``utilization`` is the season's share of heating time with backup, 0 to 1,
    also by outdoor bin in degF.
    """

    at: datetime | None
    running: bool | None
    running_since: datetime | None
    power_w: float | None
    evidence: EvidenceKind | None
    emergency_heat: bool | None
    heat_call: bool | None
    strip_kw: float | None
    strip_uncertainty_kw: float | None
    balance_point: BalancePoint
    cop: float | None
    above_balance_point: bool | None
    suggested_lockout_c: float | None
    backup_covers_to_c: float | None
    backup_covers_to_uncertainty_k: float | None
    price_known: bool
    extra_cost_known: bool
    economic_balance_point: EconomicBalancePoint | None
    today: Share
    month: Share
    season: Share
    total: Share
    last_run: Run | None
    dropped: int
    taken_back: int
    called_without_draw: bool
    findings: Mapping[FindingKind, Finding]
    backup_last_proven: datetime | None
    backup_test: BackupTestReport
    outage: Outage | None
    last_outage: Outage | None
    utilization: float | None
    utilization_by_bin: Mapping[str, float]

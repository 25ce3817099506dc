"""What the integration has kept of earlier, for scripts/benchmark home."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
import json
from pathlib import Path
from typing import Any, Final

from backfill_house import METER, OPTIONS, OUTDOOR, PRICE
from core_loader import load_core
from home_case import BEGIN_S, entry_id
from winter_day import STRIP_KW, WinterDay

RUNS: Final = 5000
# Runs are kept for two years.
_SPAN: Final = timedelta(days=725)
_SEASON_DAYS: Final = 75
_SEASON_EVERY_S: Final = 60.0


def _keep(folder: Path, monitor: Any) -> Path:
    """Write what the integration would have kept of a monitor."""
    state = monitor.state()
    runs = state.pop("ledger")
    folder.mkdir(parents=True)
    for what, data in (("state", state), ("runs", runs)):
        key = f"aux_heat.{entry_id(0)}.{what}"
        stored = {"version": 1, "minor_version": 1, "key": key, "data": data}
        (folder / key).write_text(json.dumps(stored))
    return folder


def _monitor(core: Any) -> Any:
    return core.Monitor(core.Settings.from_mapping(OPTIONS | {"strip_kw": STRIP_KW}))


def many_runs(folder: Path) -> Path:
    """Keep a ledger of thousands of runs, seen on a strips' circuit in the two years before."""
    core, _ = load_core()
    monitor, end = _monitor(core), datetime.fromtimestamp(BEGIN_S, UTC)
    apart = _SPAN / RUNS
    at = end - _SPAN
    for _ in range(RUNS):
        for power_w, after in ((9600.0, apart / 10), (0.0, apart)):
            monitor.process(
                at,
                [
                    core.Reading(at, core.Quantity.AUX_POWER_W, power_w),
                    core.Reading(at, core.Quantity.OUTDOOR_C, -5.0),
                    core.Reading(at, core.Quantity.HVAC_ACTION, "heating"),
                    core.Reading(at, core.Quantity.PRICE_PER_KWH, 0.2),
                ],
            )
            at += after
        at -= apart / 10
    return _keep(folder, monitor)


def third_month(folder: Path) -> Path:
    """Keep what is known after two months and a half of such days."""
    core, _ = load_core()
    monitor = _monitor(core)
    quantity = core.Quantity
    begin = datetime.fromtimestamp(BEGIN_S, UTC) - timedelta(days=_SEASON_DAYS)
    numbers = {
        METER: quantity.HOME_POWER_W,
        OUTDOOR: quantity.OUTDOOR_C,
        PRICE: quantity.PRICE_PER_KWH,
    }
    for at_s, rows in WinterDay(_SEASON_DAYS, _SEASON_EVERY_S).reports():
        at = begin + timedelta(seconds=at_s)
        told: dict[Any, Any] = {}
        for row in rows:
            if row.entity_id in numbers:
                told[numbers[row.entity_id]] = float(row.state)
                continue
            told |= {
                quantity.HVAC_MODE: row.state,
                quantity.HVAC_ACTION: row.attributes["hvac_action"],
                quantity.INDOOR_C: row.attributes["current_temperature"],
                quantity.SETPOINT_C: row.attributes["temperature"],
                quantity.AUX_RUNNING: "auxHeat1" in row.attributes["equipment_running"],
            }
        monitor.process(at, [core.Reading(at, *one) for one in told.items()])
    return _keep(folder, monitor)

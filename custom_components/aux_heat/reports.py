"""Reports: runs and sums as actions, the web page and assistants tell them, ready for JSON.

Times are ISO 8601 in UTC, days local, temperatures in degC, money in the currency that is named.
None is unknown.
"""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Any, Final, NamedTuple

from homeassistant.config_entries import ConfigEntryState
from homeassistant.core import HomeAssistant
from homeassistant.util import dt as dt_util

from .coordinator import AuxHeatConfigEntry
from .core import Avoidable, Cause, OutdoorBin, Period, PeriodKind, Run, Snapshot, Summary
from .core.local_day import first_instant
from .core.share import Share
from .core.summary import Part, Sum
from .emergency_off import emergency_off
from .findings_told import changes_as_told, findings_as_told
from .refusal import refusal
from .thermostat_steps import lockout_in

RUNS_DEFAULT: Final = 100
# A season of a house that leans on its backup; more is a file's work.
RUNS_MOST: Final = 1000

_DIGITS: Final = 4
# The readings that decide a cause, by the household's names for them.
_READINGS: Final = {
    "outdoor_c": "outdoors_c",
    "droop_k": "colder_than_set_k",
    "compressor": "heat_pump_ran",
    "lockout_c": "heat_pump_blocked_below_c",
    "lockout_given": "block_is_as_you_said",
    "rise_k": "set_higher_by_k",
    "raised_at": "set_higher_at",
    "by": "set_higher_by",
    "no_call_s": "without_call_for_heat_s",
    "dipped_s": "heat_pump_dipped_s",
}
# The sums of the moment, by their names.
_NOW: Final = {"today": PeriodKind.DAY, "month": PeriodKind.MONTH, "season": PeriodKind.SEASON}
# Others are a slip of the pen, and at the ends of the calendar no day is before or after.
_YEARS: Final = range(1970, 3000)


class Between(NamedTuple):
    """From an instant to another, that one not included. None: no limit."""

    start: datetime | None
    end: datetime | None

    def runs(self, entry: AuxHeatConfigEntry) -> list[Run]:
        """Return the runs that began in it, the oldest first."""
        return entry.runtime_data.monitor.ledger.begun_between(self.start, self.end)

    def holds(self, at: datetime) -> bool:
        """Return whether an instant lies in it."""
        return (self.start is None or self.start <= at) and (self.end is None or at < self.end)


def is_ready(entry: AuxHeatConfigEntry) -> bool:
    """Return whether a heat pump is set up, and its history read: before, nothing can be asked."""
    return entry.state is ConfigEntryState.LOADED and entry.runtime_data.is_live


def moment(value: Any) -> date | datetime:
    """Return a day, or an instant in UTC, that somebody has given; raises ValueError on others.

    An instant without an offset is the household's time.
    """
    if isinstance(value, str):
        value = _parsed(value.strip())
    if not isinstance(value, date) or value.year not in _YEARS:
        raise ValueError("not a date, nor a date and time, of our days")
    return dt_util.as_utc(value) if isinstance(value, datetime) else value


def local_day(value: Any) -> date:
    """Return a day that somebody has given; raises ValueError on anything else."""
    day = moment(value)
    if isinstance(day, datetime):
        raise ValueError("not a date alone")  # noqa: TRY004 -- what validators expect
    return day


def _parsed(text: str) -> date | datetime | None:
    with suppress(ValueError):
        return date.fromisoformat(text)
    with suppress(ValueError):
        return datetime.fromisoformat(text)
    return None


def between(
    entry: AuxHeatConfigEntry, start: date | datetime | None, end: date | datetime | None
) -> Between:
    """Return from when to when is meant; of days, the last is included.

    Raises ServiceValidationError where the end is not after the start.
    """
    zone = entry.runtime_data.settings.zone
    if start is not None and not isinstance(start, datetime):
        start = first_instant(start, zone)
    if end is not None and not isinstance(end, datetime):
        end = first_instant(end + timedelta(days=1), zone)
    if start is not None and end is not None and end <= start:
        raise refusal("end_not_after_start")
    return Between(start, end)


def period_of(
    entry: AuxHeatConfigEntry, kind: PeriodKind, day: date | None = None, *, back: int = 0
) -> Period:
    """Return the day, month or season that a day lies in, today if not given.

    ``back``: so many periods before that.
    """
    settings = entry.runtime_data.settings
    day = day or dt_util.utcnow().astimezone(settings.zone).date()
    period = Period.of(kind, day, settings.season_begins_in)
    for _ in range(back):
        period = Period.of(kind, period.first - timedelta(days=1), settings.season_begins_in)
    return period


def run_as_told(run: Run) -> dict[str, Any]:
    """Return a run in plain words."""
    told = {_plain(name): value for name, value in run.as_dict().items()}
    del told["duration_s"]
    told["why"] = {_READINGS.get(name, name): value for name, value in run.why.items()}
    return {
        "start": told.pop("start"),
        "end": told.pop("end"),
        "minutes": round(run.duration_s / 60, 1),
        **told,
    }


def runs_as_told(
    hass: HomeAssistant,
    entry: AuxHeatConfigEntry,
    asked: Between,
    *,
    causes: Collection[Cause] = (),
    avoidable: Collection[Avoidable] = (),
    limit: int = RUNS_DEFAULT,
    offset: int = 0,
) -> dict[str, Any]:
    """Return the finished runs that began in a period, the newest first.

    ``count`` is how many there are, ``runs`` has no more of them than ``limit``.
    """
    found = [
        run
        for run in asked.runs(entry)
        if (not causes or run.cause in causes) and (not avoidable or run.avoidable in avoidable)
    ]
    found.reverse()
    return {
        **_heading(hass, entry),
        "from": asked.start and asked.start.isoformat(),
        "to": asked.end and asked.end.isoformat(),
        "count": len(found),
        "runs": [run_as_told(run) for run in found[offset : offset + limit]],
    }


def report_as_told(
    hass: HomeAssistant, entry: AuxHeatConfigEntry, period: Period
) -> dict[str, Any]:
    """Return the report of a period, the run in progress included."""
    summary: Summary = entry.runtime_data.monitor.summary(period)
    compared = summary.comparison
    return {
        **_heading(hass, entry),
        **_days(period),
        "counted_since": summary.since and summary.since.isoformat(),
        **sum_as_told(summary.total),
        "share_of": "hours" if summary.fraction_of == "duration_s" else "energy",
        "by_cause": {cause.value: _part_as_told(part) for cause, part in summary.by_cause.items()},
        "by_outdoor": [
            {**_bin_as_told(each), **_part_as_told(part)}
            for each, part in summary.by_outdoor.items()
        ],
        "runs_without_details": summary.runs_without_details,
        # Whatever the period: of what was changed in the last year.
        "changes": changes_as_told(entry.runtime_data.monitor.outcomes),
        "last_season": None
        if compared is None
        else {
            **_days(compared.period_before),
            **sum_as_told(compared.sum_before),
            "this_season": {**_days(compared.period), **sum_as_told(compared.sum)},
        },
    }


def months_as_told(
    hass: HomeAssistant, entry: AuxHeatConfigEntry, day: date | None = None
) -> dict[str, Any]:
    """Return the months of the season that a day lies in, today if not given, up to today."""
    coordinator = entry.runtime_data
    season = period_of(entry, PeriodKind.SEASON, day)
    until = min(season.last, period_of(entry, PeriodKind.DAY).last)
    months: list[Period] = []
    while (first := months[-1].last + timedelta(days=1) if months else season.first) <= until:
        months.append(period_of(entry, PeriodKind.MONTH, first))
    since = coordinator.monitor.ledger.since
    return {
        "currency": hass.config.currency,
        **_days(season),
        "counted_since": since and since.isoformat(),
        "months": [
            {**_days(month), **sum_as_told(total)}
            for month, total in zip(months, coordinator.monitor.sums(months), strict=True)
        ],
    }


def moment_as_told(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> dict[str, Any]:
    """Return what is so now: what runs and why, the sums, the equipment, and what was found."""
    findings = entry.runtime_data.data.findings.values()
    return _now_as_told(hass, entry) | {"findings": findings_as_told(hass, entry, findings)}


def _now_as_told(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> dict[str, Any]:
    """Return the same but for what was found, which pages and notifications are told apart."""
    coordinator = entry.runtime_data
    snapshot, so_far = coordinator.data, coordinator.monitor.run_so_far()
    settings, economic = coordinator.settings, snapshot.economic_balance_point
    sums = coordinator.monitor.sums(period_of(entry, kind) for kind in _NOW.values())
    return {
        **_heading(hass, entry),
        "has_backup": settings.has_backup,
        "burns_fuel": settings.burns_fuel,
        "running": snapshot.running,
        "power_w": snapshot.power_w,
        "evidence": snapshot.evidence,
        "emergency_heat": snapshot.emergency_heat,
        # As it would be told if it ended now.
        "run": so_far and run_as_told(so_far.run),
        "last_run": snapshot.last_run and run_as_told(snapshot.last_run),
        **{name: sum_as_told(total) for name, total in zip(_NOW, sums, strict=True)},
        "balance_point_c": snapshot.balance_point.outdoor_c,
        "balance_point_uncertainty_k": snapshot.balance_point.uncertainty_k,
        "balance_point_is_default": snapshot.balance_point.is_default,
        "economic_balance_point_c": economic and economic.outdoor_c,
        "aux_lockout_c": settings.aux_lockout_c,
        "suggested_lockout_c": snapshot.suggested_lockout_c,
        "compressor_lockout_c": settings.compressor_lockout_c,
        "outage": _outage_as_told(snapshot),
        "changes": changes_as_told(coordinator.monitor.outcomes),
    }


def _outage_as_told(snapshot: Snapshot) -> dict[str, Any] | None:
    if snapshot.outage is None or snapshot.at is None:
        return None
    return {
        "since": snapshot.outage.since.isoformat(),
        "days": snapshot.outage.days_at(snapshot.at),
        "extra_cost": snapshot.outage.as_details()["outage_extra_cost"],
    }


def status_as_told(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> dict[str, Any]:
    """Return what is so now, with all that a notification may say of it."""
    coordinator = entry.runtime_data
    snapshot, proven = coordinator.data, coordinator.data.backup_last_proven
    unit = hass.config.units.temperature_unit
    lockout_c = snapshot.suggested_lockout_c
    return _now_as_told(hass, entry) | {
        # Of money, energy and weather too; the page gets the same as entities.
        "findings": [
            {
                "kind": kind.value,
                "severity": finding.severity.value,
                "raised": finding.raised.isoformat(),
                "quiet": finding.quiet,
                **finding.details,
            }
            for kind, finding in snapshot.findings.items()
        ],
        "backup_draw_can_be_seen": coordinator.can_see_draw,
        "backup_last_proven": proven and proven.isoformat(),
        "backup_covers_to_c": snapshot.backup_covers_to_c,
        "emergency_heat_can_be_turned_off": bool(emergency_off(hass, entry.data)),
        "temperature_unit": unit,
        # In that unit: what can be set at a thermostat.
        "backup_should_be_blocked_above": None
        if lockout_c is None
        else lockout_in(unit, lockout_c),
    }


def sum_as_told(total: Sum) -> dict[str, Any]:
    """Return a sum, and how much of it is not known."""
    duration_s = total.value("duration_s")
    told: dict[str, Any] = {
        "runs": total.value("runs"),
        "hours": None if duration_s is None else round(duration_s / 3600, 2),
    }
    for name in Share.__slots__:
        if name not in ("runs", "duration_s"):
            value = total.value(name)
            told[_plain(name)] = None if value is None else round(value, _DIGITS) + 0.0
    return told | {
        "unpriced_kwh": round(total.unpriced_kwh, _DIGITS),
        "runs_without_energy": total.runs_without_energy,
    }


def _part_as_told(part: Part) -> dict[str, Any]:
    return {"share": part.fraction, **sum_as_told(part.sum)}


def _bin_as_told(each: OutdoorBin | None) -> dict[str, Any]:
    """Return a bin of weather; unknown has neither name nor limits."""
    if each is None:
        return dict.fromkeys(("bin_f", "from_c", "to_c"))
    low_c, high_c = (round((degrees - 32) * 5 / 9, 1) for degrees in each)
    return {"bin_f": str(each), "from_c": low_c, "to_c": high_c}


def _heading(hass: HomeAssistant, entry: AuxHeatConfigEntry) -> dict[str, Any]:
    running_since = entry.runtime_data.data.running_since
    return {
        "heat_pump": entry.title,
        "config_entry_id": entry.entry_id,
        "currency": hass.config.currency,
        "running_since": running_since and running_since.isoformat(),
    }


def _days(period: Period) -> dict[str, str]:
    return {"first_day": period.first.isoformat(), "last_day": period.last.isoformat()}


def _plain(name: str) -> str:
    """Return a figure's name in the household's words."""
    return name.replace("penalty_", "extra_")

"""Actions that answer: the runs of a period, its report, and how things are now."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import probatio as vol
else:
    import voluptuous as vol

from homeassistant.core import (
    HomeAssistant,
    ServiceCall,
    ServiceResponse,
    SupportsResponse,
    callback,
)
from homeassistant.helpers import config_validation as cv
from homeassistant.helpers.service import async_get_config_entry

from .const import DOMAIN
from .coordinator import AuxHeatConfigEntry
from .core import Avoidable, Cause, Period, PeriodKind
from .documents import whole_link
from .refusal import refusal
from .reports import (
    RUNS_DEFAULT,
    RUNS_MOST,
    Between,
    between,
    is_ready,
    local_day,
    moment,
    period_of,
    report_as_told,
    runs_as_told,
    status_as_told,
)
from .runs_csv import download_path
from .sheet import sheet_path

ATTR_ENTRY: Final = "config_entry_id"
ATTR_PERIOD: Final = "period"
ATTR_DATE: Final = "date"
ATTR_START: Final = "start"
ATTR_END: Final = "end"
ATTR_CAUSE: Final = "cause"
ATTR_AVOIDABLE: Final = "avoidable"
ATTR_LIMIT: Final = "limit"


def _avoidable(value: Any) -> Avoidable:
    """Return what is asked for; YAML makes a truth value of a yes or no without quotes."""
    if isinstance(value, bool):
        return Avoidable.YES if value else Avoidable.NO
    return Avoidable(value)


_ENTRY: Final[dict[Any, Any]] = {vol.Optional(ATTR_ENTRY): cv.string}
_PERIOD: Final[dict[Any, Any]] = {
    **_ENTRY,
    vol.Optional(ATTR_PERIOD): vol.Coerce(PeriodKind),
    vol.Optional(ATTR_DATE): local_day,
}
_REPORT: Final = {
    **_PERIOD,
    vol.Optional(ATTR_START): local_day,
    vol.Optional(ATTR_END): local_day,
}
_RUNS: Final = {
    **_PERIOD,
    vol.Optional(ATTR_START): moment,
    vol.Optional(ATTR_END): moment,
    vol.Optional(ATTR_CAUSE, default=[]): vol.All(cv.ensure_list, [vol.Coerce(Cause)]),
    vol.Optional(ATTR_AVOIDABLE, default=[]): vol.All(cv.ensure_list, [_avoidable]),
    vol.Optional(ATTR_LIMIT, default=RUNS_DEFAULT): vol.All(
        vol.Coerce(int), vol.Range(1, RUNS_MOST)
    ),
}


@callback
def async_set_up_report_actions(hass: HomeAssistant) -> None:
    """Register the actions that answer."""

    def entry_of(call: ServiceCall) -> AuxHeatConfigEntry:
        entry: AuxHeatConfigEntry = async_get_config_entry(hass, DOMAIN, call.data.get(ATTR_ENTRY))
        if not is_ready(entry):
            raise refusal("history_is_read", name=entry.title)
        return entry

    @callback
    def get_runs(call: ServiceCall) -> ServiceResponse:
        entry = entry_of(call)
        asked = _asked(entry, call.data)
        told = runs_as_told(
            hass,
            entry,
            asked,
            causes=call.data[ATTR_CAUSE],
            avoidable=call.data[ATTR_AVOIDABLE],
            limit=call.data[ATTR_LIMIT],
        )
        return {**told, "download": whole_link(hass, download_path(hass, entry, asked))}

    @callback
    def get_report(call: ServiceCall) -> ServiceResponse:
        entry = entry_of(call)
        period = _period_asked(entry, call.data)
        told = report_as_told(hass, entry, period)
        paths = {
            "download": download_path(hass, entry, between(entry, *period)),
            "sheet": sheet_path(hass, entry, _of_season(entry, period)),
        }
        return {**told, **{name: whole_link(hass, path) for name, path in paths.items()}}

    @callback
    def get_status(call: ServiceCall) -> ServiceResponse:
        return status_as_told(hass, entry_of(call))

    for name, handle, schema in (
        ("get_runs", get_runs, _RUNS),
        ("get_report", get_report, _REPORT),
        ("get_status", get_status, _ENTRY),
    ):
        hass.services.async_register(
            DOMAIN, name, handle, vol.Schema(schema), supports_response=SupportsResponse.ONLY
        )


def _period_asked(entry: AuxHeatConfigEntry, data: dict[str, Any]) -> Period:
    """Return the days asked for: a period, this month if none, or from day to day."""
    if ATTR_START not in data and ATTR_END not in data:
        return period_of(entry, data.get(ATTR_PERIOD, PeriodKind.MONTH), data.get(ATTR_DATE))
    if ATTR_PERIOD in data or ATTR_DATE in data:
        raise refusal("period_or_times")
    if ATTR_START not in data:
        raise refusal("start_needed")
    today = period_of(entry, PeriodKind.DAY)
    period = Period(data[ATTR_START], data.get(ATTR_END, today.last))
    if not period.days:
        raise refusal("end_not_after_start")
    return period


def _of_season(entry: AuxHeatConfigEntry, period: Period) -> date | None:
    """Return a day of the season that a period ends in, for the sheet; None where that is this."""
    day = min(period.last, period_of(entry, PeriodKind.DAY).last)
    this, asked = (period_of(entry, PeriodKind.SEASON, each) for each in (None, day))
    return None if asked == this else day


def _asked(entry: AuxHeatConfigEntry, data: dict[str, Any]) -> Between:
    """Return the time asked for: a period, or from when to when; all that is kept if neither."""
    times = data.get(ATTR_START), data.get(ATTR_END)
    if ATTR_PERIOD not in data and ATTR_DATE not in data:
        return between(entry, *times)
    if times != (None, None):
        raise refusal("period_or_times")
    kind = data.get(ATTR_PERIOD, PeriodKind.DAY)
    return between(entry, *period_of(entry, kind, data.get(ATTR_DATE)))

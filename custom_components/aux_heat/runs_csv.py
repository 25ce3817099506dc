"""The download: runs as a file for a spreadsheet, behind Home Assistant's own login."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
import csv
from datetime import date, datetime, timedelta
from http import HTTPStatus
import io
from typing import Any, Final
from zoneinfo import ZoneInfo

from aiohttp import hdrs, web
from homeassistant.core import HomeAssistant, callback
from homeassistant.exceptions import ServiceValidationError
from homeassistant.util import slugify

from .const import DOMAIN
from .coordinator import AuxHeatConfigEntry
from .core import Run
from .documents import DocumentView, refused, signed_path
from .reports import Between, between, moment, run_as_told
from .words import async_words

_PATH: Final = f"/api/{DOMAIN}/{{entry_id}}/runs.csv"
# What each column is called, and which of a run's figures it has.
_COLUMNS: Final = {
    "began": "began",
    "ended": "ended",
    "began_utc": "start",
    "ended_utc": "end",
    "minutes": "minutes",
    "why_it_ran": "cause",
    "wasted": "avoidable",
    "energy_kwh": "energy_kwh",
    "wasted_kwh": "avoidable_kwh",
    "perhaps_wasted_kwh": "uncertain_kwh",
    "extra_kwh": "extra_kwh",
    "cost": "cost",
    "extra_cost": "extra_cost",
    "extra_cost_while_out_of_order": "outage_cost",
    "kwh_of_unknown_price": "unpriced_kwh",
    "currency": "currency",
    "highest_power_w": "peak_w",
    "outdoors_c": "outdoor_c",
    "indoors_c": "indoor_c",
    "set_to_c": "setpoint_c",
    "heat_pump_copes_down_to_c": "balance_point_c",
    "give_or_take_k": "balance_point_uncertainty_k",
    "known_by": "evidence",
    "confidence": "confidence",
    "estimated": "estimated",
    "readings": "why",
}
# Of these the words are the household's.
_WORDED: Final = ("cause", "avoidable", "evidence")
# What a spreadsheet would take for the beginning of a formula; some take the wide signs of East
# Asian keyboards too. https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_FLAGS: Final = {True: "yes", False: "no"}


def runs_csv(
    runs: Iterable[Run], zone: ZoneInfo, currency: str, word_of: Callable[[str, str], str]
) -> str:
    """Return runs as CSV (RFC 4180): a line of names, then a run a line; unknown is empty.

    Local times as spreadsheets read them, and both times in UTC as well. ``word_of`` gives the
    household's word for one of ours, by its kind.
    """
    text = io.StringIO()
    # Its lines end as the standard says.
    rows = csv.writer(text)
    rows.writerow(_COLUMNS)
    for run in runs:
        told = run_as_told(run)
        told |= {kind: word_of(kind, told[kind]) for kind in _WORDED}
        told |= {
            "began": _local(run.start, zone),
            "ended": _local(run.end, zone),
            "currency": currency,
            "why": " ".join(f"{name}={_cell(value)}" for name, value in told["why"].items()),
        }
        rows.writerow([_cell(told[name]) for name in _COLUMNS.values()])
    return text.getvalue()


def _local(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S")


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return _FLAGS[value]
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value


@callback
def download_path(hass: HomeAssistant, entry: AuxHeatConfigEntry, asked: Between) -> str:
    """Return a link to the file on this Home Assistant, which needs no login for a day."""
    limits = {"start": asked.start, "end": asked.end}
    query = {name: at.isoformat() for name, at in limits.items() if at is not None}
    return signed_path(hass, _PATH.format(entry_id=entry.entry_id), query)


class RunsView(DocumentView):
    """Gives the file: ``start`` and ``end`` are days (the last included) or instants."""

    url = _PATH
    name = f"api:{DOMAIN}:runs"

    async def document(
        self, hass: HomeAssistant, entry: AuxHeatConfigEntry, query: Mapping[str, str]
    ) -> web.Response:
        """Return the runs that began in a time; all if none is given."""
        limits: dict[str, date | datetime | None] = {"start": None, "end": None}
        for name in limits:
            if text := query.get(name):
                try:
                    limits[name] = moment(text)
                except ValueError as error:
                    return refused(HTTPStatus.BAD_REQUEST, f"{name}: {error}")
        try:
            asked = between(entry, **limits)
        except ServiceValidationError:
            return refused(HTTPStatus.BAD_REQUEST, "The end is not after the start.")
        text = await hass.async_add_executor_job(
            runs_csv,
            asked.runs(entry),
            entry.runtime_data.settings.zone,
            hass.config.currency,
            (await async_words(hass)).of,
        )
        return web.Response(
            text=text,
            content_type="text/csv",
            charset="utf-8",
            headers={
                hdrs.CONTENT_DISPOSITION: f'attachment; filename="{_file_name(entry, asked)}"',
                hdrs.CACHE_CONTROL: "no-store",
            },
        )


def _file_name(entry: AuxHeatConfigEntry, asked: Between) -> str:
    """Return a name of plain letters, whatever the heat pump is called."""
    zone = entry.runtime_data.settings.zone
    # The end is not included: the last day is the one before.
    last = asked.end and asked.end - timedelta(microseconds=1)
    days = [f"{at.astimezone(zone):%Y-%m-%d}" for at in (asked.start, last) if at is not None]
    return "_".join([DOMAIN, slugify(entry.title), *days]) + ".csv"

"""The download: runs as a file for a spreadsheet, behind Home Assistant's own login."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
import csv
from datetime import date, datetime, timedelta
from http import HTTPStatus
import io
from typing import Any, Final
from zoneinfo import ZoneInfo

from aiohttp import hdrs, web
from homeassistant.components.http import KEY_HASS, HomeAssistantView
from homeassistant.components.http.auth import async_sign_path
from homeassistant.core import HomeAssistant, callback
from homeassistant.exceptions import ServiceValidationError
from homeassistant.helpers.network import NoURLAvailableError, get_url
from homeassistant.util import slugify
from yarl import URL

from .const import DOMAIN
from .coordinator import AuxHeatConfigEntry
from .core import Run
from .reports import Between, between, is_ready, moment, run_as_told

# A report that comes in the morning is read in the evening. It opens this one file.
_LINK_LASTS: Final = timedelta(days=1)

_PATH: Final = f"/api/{DOMAIN}/{{entry_id}}/runs.csv"
_COLUMNS: Final = (
    "began_local",
    "ended_local",
    "start",
    "end",
    "minutes",
    "cause",
    "avoidable",
    "energy_kwh",
    "avoidable_kwh",
    "uncertain_kwh",
    "extra_kwh",
    "cost",
    "extra_cost",
    "outage_cost",
    "currency",
    "peak_w",
    "outdoor_c",
    "indoor_c",
    "setpoint_c",
    "balance_point_c",
    "balance_point_uncertainty_k",
    "evidence",
    "confidence",
    "estimated",
    "why",
)
# What a spreadsheet would take for the beginning of a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_FLAGS: Final = {True: "yes", False: "no"}


def runs_csv(runs: Iterable[Run], zone: ZoneInfo, currency: str) -> str:
    """Return runs as CSV (RFC 4180): a line of names, then a run a line; unknown is empty.

    Local times as spreadsheets read them, and both times in UTC as well.
    """
    text = io.StringIO()
    # Its lines end as the standard says.
    rows = csv.writer(text)
    rows.writerow(_COLUMNS)
    for run in runs:
        told = run_as_told(run) | {
            "began_local": _local(run.start, zone),
            "ended_local": _local(run.end, zone),
            "currency": currency,
            "why": " ".join(f"{name}={_cell(value)}" for name, value in run.why.items()),
        }
        rows.writerow([_cell(told[name]) for name in _COLUMNS])
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
    url = URL.build(
        path=_PATH.format(entry_id=entry.entry_id),
        query={name: at.isoformat() for name, at in limits.items() if at is not None},
    )
    return async_sign_path(hass, str(url), _LINK_LASTS)


@callback
def download_url(hass: HomeAssistant, entry: AuxHeatConfigEntry, asked: Between) -> str:
    """Return the whole link; only its path where Home Assistant doesn't know its own address."""
    path = download_path(hass, entry, asked)
    # By the address at which the one who asks sees Home Assistant, where that is known.
    for by_request in (True, False):
        with suppress(NoURLAvailableError):
            return f"{get_url(hass, require_current_request=by_request)}{path}"
    return path


class RunsView(HomeAssistantView):
    """Gives the file: ``start`` and ``end`` are days (the last included) or instants."""

    url = _PATH
    name = f"api:{DOMAIN}:runs"

    async def get(self, request: web.Request, entry_id: str) -> web.Response:
        """Return the runs that began in a time; all if none is given."""
        hass = request.app[KEY_HASS]
        entry: AuxHeatConfigEntry | None = hass.config_entries.async_get_entry(entry_id)
        if entry is None or entry.domain != DOMAIN:
            return _refuse(HTTPStatus.NOT_FOUND, "There is no such heat pump.")
        if not is_ready(entry):
            return _refuse(HTTPStatus.SERVICE_UNAVAILABLE, f"{entry.title} is not ready yet.")
        limits: dict[str, date | datetime | None] = {"start": None, "end": None}
        for name in limits:
            if text := request.query.get(name):
                try:
                    limits[name] = moment(text)
                except ValueError as error:
                    return _refuse(HTTPStatus.BAD_REQUEST, f"{name}: {error}")
        try:
            asked = between(entry, **limits)
        except ServiceValidationError:
            return _refuse(HTTPStatus.BAD_REQUEST, "The end is not after the start.")
        zone = entry.runtime_data.settings.zone
        text = await hass.async_add_executor_job(
            runs_csv, asked.runs(entry), zone, hass.config.currency
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


def _refuse(status: HTTPStatus, message: str) -> web.Response:
    return web.Response(status=status, text=message)

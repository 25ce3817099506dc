"""The sheet's address: the page, for who is logged in or has a signed link."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from http import HTTPStatus
from typing import Final

from aiohttp import hdrs, web
from homeassistant.core import HomeAssistant, callback

from ..const import DOMAIN
from ..coordinator import AuxHeatConfigEntry
from ..documents import DocumentView, refused, signed_path
from ..reports import local_day
from .content import async_sheet
from .page import POLICY, page

_PATH: Final = f"/api/{DOMAIN}/{{entry_id}}/sheet.html"
_DATE: Final = "date"
_HEADERS: Final = {"Content-Security-Policy": POLICY, hdrs.CACHE_CONTROL: "no-store"}


@callback
def sheet_path(hass: HomeAssistant, entry: AuxHeatConfigEntry, day: date | None = None) -> str:
    """Return a link to the sheet of the season that a day lies in, without login for a day."""
    query = {} if day is None else {_DATE: day.isoformat()}
    return signed_path(hass, _PATH.format(entry_id=entry.entry_id), query)


class SheetView(DocumentView):
    """Gives the page: of the season that ``date`` lies in, else of the one that tells most."""

    url = _PATH
    name = f"api:{DOMAIN}:sheet"

    async def document(
        self, hass: HomeAssistant, entry: AuxHeatConfigEntry, query: Mapping[str, str]
    ) -> web.Response:
        """Return the page."""
        day: date | None = None
        if text := query.get(_DATE):
            try:
                day = local_day(text)
            except ValueError as error:
                return refused(HTTPStatus.BAD_REQUEST, f"{_DATE}: {error}")
        sheet = await async_sheet(hass, entry, day)
        return web.Response(
            text=page(sheet), content_type="text/html", charset="utf-8", headers=_HEADERS
        )

"""Documents: what a file and a page of a heat pump share: who may open them, and their links."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta
from http import HTTPStatus
from typing import Final

from aiohttp import web
from homeassistant.components.http import KEY_HASS, HomeAssistantView
from homeassistant.components.http.auth import async_sign_path
from homeassistant.core import HomeAssistant, callback
from homeassistant.helpers.network import NoURLAvailableError, get_url
from yarl import URL

from .const import DOMAIN
from .coordinator import AuxHeatConfigEntry
from .reports import is_ready

# A report that comes in the morning is read in the evening. It opens this one document.
_LINK_LASTS: Final = timedelta(days=1)


@callback
def signed_path(hass: HomeAssistant, path: str, query: Mapping[str, str]) -> str:
    """Return a link to a document on this Home Assistant, which needs no login for a day."""
    return async_sign_path(hass, str(URL.build(path=path, query=dict(query))), _LINK_LASTS)


@callback
def whole_link(hass: HomeAssistant, path: str) -> str:
    """Return the whole link; only its path where Home Assistant doesn't know its own address."""
    # By the address at which the one who asks sees Home Assistant, where that is known.
    for by_request in (True, False):
        with suppress(NoURLAvailableError):
            return f"{get_url(hass, require_current_request=by_request)}{path}"
    return path


class DocumentView(HomeAssistantView):
    """Gives a document of one heat pump to who is logged in, or has a signed link."""

    async def get(self, request: web.Request, entry_id: str) -> web.Response:
        """Return the document; a sentence where there is none."""
        hass = request.app[KEY_HASS]
        entry: AuxHeatConfigEntry | None = hass.config_entries.async_get_entry(entry_id)
        if entry is None or entry.domain != DOMAIN:
            return refused(HTTPStatus.NOT_FOUND, "There is no such heat pump.")
        if not is_ready(entry):
            return refused(HTTPStatus.SERVICE_UNAVAILABLE, f"{entry.title} is not ready yet.")
        return await self.document(hass, entry, request.query)

    async def document(
        self, hass: HomeAssistant, entry: AuxHeatConfigEntry, query: Mapping[str, str]
    ) -> web.Response:
        """Return the document of a heat pump that is set up and whose history is read."""
        raise NotImplementedError


def refused(status: HTTPStatus, message: str) -> web.Response:
    """Return what is said instead of a document."""
    return web.Response(status=status, text=message)

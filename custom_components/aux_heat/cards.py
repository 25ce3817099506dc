"""Cards: what Home Assistant's web page loads of ours, to offer our dashboard and cards."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Final

from homeassistant.components.frontend import DATA_EXTRA_MODULE_URL, add_extra_js_url
from homeassistant.components.http import StaticPathConfig
from homeassistant.core import HomeAssistant

from .const import DOMAIN

_BUNDLE: Final = Path(__file__).parent / "frontend" / "aux-heat.js"
URL: Final = f"/{DOMAIN}/aux-heat.js"


async def async_offer_cards(hass: HomeAssistant) -> None:
    """Serve the cards, and have the page load them; nothing where there is no page."""
    if DATA_EXTRA_MODULE_URL not in hass.data:
        return
    # Browsers keep it for good, under an address that is another for each version.
    version = await hass.async_add_executor_job(_version)
    await hass.http.async_register_static_paths([StaticPathConfig(URL, str(_BUNDLE), True)])  # noqa: FBT003
    add_extra_js_url(hass, f"{URL}?v={version}")


def _version() -> str:
    return sha256(_BUNDLE.read_bytes()).hexdigest()[:12]

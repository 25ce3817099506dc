"""Documentation: where our pages are, by the address that the manifest gives."""

from __future__ import annotations

from homeassistant.core import HomeAssistant, callback
from homeassistant.loader import async_get_loaded_integration

from .const import DOMAIN
from .core import FindingKind


@callback
def page(hass: HomeAssistant, name: str) -> str:
    """Return the address of a page in ``docs``; ``name`` may end with an anchor."""
    return f"{async_get_loaded_integration(hass, DOMAIN).documentation}/blob/main/docs/{name}"


@callback
def page_of_finding(hass: HomeAssistant, kind: FindingKind) -> str:
    """Return the address of the page that tells what a finding means and what to do."""
    return page(hass, f"findings/{kind.value}.md")

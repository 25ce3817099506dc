"""Issues of storage: what was stored can't be read, or what is to be stored can't be written."""

from __future__ import annotations

from typing import Final

from homeassistant.config_entries import ConfigEntry
from homeassistant.core import HomeAssistant, callback
from homeassistant.helpers import issue_registry as ir

from .const import DOMAIN
from .documentation import page

_UNREADABLE: Final = "stored_unreadable"
_NOT_SAVED: Final = "not_saved"


def _issue_id(kind: str, entry_id: str) -> str:
    return f"{kind}_{entry_id}"


@callback
def async_tell_unreadable(hass: HomeAssistant, entry: ConfigEntry, path: str) -> None:
    """Say that what was stored is damaged, and where it is kept."""
    ir.async_create_issue(
        hass,
        DOMAIN,
        _issue_id(_UNREADABLE, entry.entry_id),
        is_fixable=False,
        learn_more_url=page(hass, "troubleshooting.md#a-repair-says-that-stored-data-cant-be-read"),
        severity=ir.IssueSeverity.WARNING,
        translation_key="stored_unreadable",
        translation_placeholders={"name": entry.title, "file": path},
    )


@callback
def async_tell_not_saved(hass: HomeAssistant, entry: ConfigEntry) -> None:
    """Say that the disk doesn't take what was counted."""
    ir.async_create_issue(
        hass,
        DOMAIN,
        _issue_id(_NOT_SAVED, entry.entry_id),
        is_fixable=False,
        learn_more_url=page(hass, "troubleshooting.md#a-repair-says-that-nothing-can-be-saved"),
        severity=ir.IssueSeverity.ERROR,
        translation_key="not_saved",
        translation_placeholders={"name": entry.title},
    )


@callback
def async_forget_not_saved(hass: HomeAssistant, entry_id: str) -> None:
    """Take that back: the disk takes it again."""
    ir.async_delete_issue(hass, DOMAIN, _issue_id(_NOT_SAVED, entry_id))


@callback
def async_forget_storage(hass: HomeAssistant, entry_id: str) -> None:
    """Take back all that was said of a heat pump's files."""
    async_forget_not_saved(hass, entry_id)
    ir.async_delete_issue(hass, DOMAIN, _issue_id(_UNREADABLE, entry_id))

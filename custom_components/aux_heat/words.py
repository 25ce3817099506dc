"""Words: causes and the like in the household's language, as the entities show them."""

from __future__ import annotations

from typing import Final

from homeassistant.core import HomeAssistant, callback
from homeassistant.helpers.translation import (
    async_get_cached_translations,
    async_get_translations,
)

from .const import DOMAIN

# The words are those of the entity that shows them.
_PREFIX: Final = f"component.{DOMAIN}.entity.sensor.last_aux_run.state_attributes"


class Words:
    """What the household calls a cause, whether something was wasted, and what saw it."""

    def __init__(self, texts: dict[str, str]) -> None:
        """Take the texts of the entities."""
        self._texts = texts

    def of(self, kind: str, word: str) -> str:
        """Return what a word of a kind (``cause``, ``avoidable``, ``evidence``) is called."""
        return self._texts.get(f"{_PREFIX}.{kind}.state.{word}", word)


async def async_words(hass: HomeAssistant, language: str | None = None) -> Words:
    """Return the words of a language; Home Assistant's own if not given."""
    texts = await async_get_translations(hass, language or hass.config.language, "entity", [DOMAIN])
    return Words(texts)


@callback
def decimal_mark(hass: HomeAssistant) -> str:
    """Return what Home Assistant's own language writes before the decimals."""
    texts = async_get_cached_translations(hass, hass.config.language, "common", DOMAIN)
    return texts.get(f"component.{DOMAIN}.common.decimal_mark", ".")

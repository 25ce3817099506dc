"""Texts: the sheet's own, in the field's terms and the household's language."""

from __future__ import annotations

from typing import Any, Final

from homeassistant.core import HomeAssistant
from homeassistant.helpers.translation import async_get_translations

from ..const import DOMAIN
from ..core import Finding

_PREFIX: Final = f"component.{DOMAIN}.common.sheet_"
_FINDINGS: Final = f"component.{DOMAIN}.entity.binary_sensor"
_TEST: Final = f"component.{DOMAIN}.entity.sensor.backup_test.state"


class Texts:
    """The sheet's texts by their keys, and words that are the entities'."""

    def __init__(self, own: dict[str, str], of_entities: dict[str, str]) -> None:
        """Take both, as Home Assistant has them for a language."""
        self._own = own
        self._of_entities = of_entities

    def __call__(self, key: str, **figures: Any) -> str:
        """Return a text with its figures filled in."""
        text = self._own.get(f"{_PREFIX}{key}", key)
        return text.format(**figures) if figures else text

    def pattern(self, finding: Finding, word: str) -> str:
        """Return what a finding's pattern, or another of its words, is called."""
        names = (
            f"{_FINDINGS}.{finding.kind}.state_attributes.{name}.state.{word}"
            for name in ("pattern", "compressor")
        )
        return next((self._of_entities[name] for name in names if name in self._of_entities), word)

    def test(self, state: str) -> str:
        """Return how the guided test of the backup ended."""
        return self._of_entities.get(f"{_TEST}.{state}", state)


async def async_texts(hass: HomeAssistant) -> Texts:
    """Return the texts of the household's language; what it lacks is in English."""
    language = hass.config.language
    own, of_entities = [
        await async_get_translations(hass, language, category, [DOMAIN])
        for category in ("common", "entity")
    ]
    return Texts(own, of_entities)

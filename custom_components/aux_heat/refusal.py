"""Refusals: why something can't be done, in the household's language."""

from __future__ import annotations

from typing import TypedDict

from homeassistant.exceptions import ServiceValidationError

from .const import DOMAIN


class Told(TypedDict):
    """What an error of Home Assistant's takes to be told in any language."""

    translation_domain: str
    translation_key: str
    translation_placeholders: dict[str, str]


def told(key: str, **placeholders: str) -> Told:
    """Return one of our texts, by its key."""
    return {
        "translation_domain": DOMAIN,
        "translation_key": key,
        "translation_placeholders": placeholders,
    }


def refusal(key: str, **placeholders: str) -> ServiceValidationError:
    """Return the error that tells the household why something can't be done."""
    return ServiceValidationError(**told(key, **placeholders))

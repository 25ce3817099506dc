"""Adds Aux Heat Monitor to the demo by walking its real config flow."""

from collections.abc import Mapping
import logging
import os
from typing import Any

from homeassistant.config_entries import SOURCE_USER
from homeassistant.core import HomeAssistant
from homeassistant.data_entry_flow import FlowResultType, UnknownHandler, section

_LOGGER = logging.getLogger(__name__)

AUX_HEAT = "aux_heat"
MOST_STEPS = 10
BARE = "AUX_HEAT_DEMO_BARE"
"""Set by the launcher where somebody wants to do it by hand."""

ANSWERS: Mapping[str, Any] = {
    "climates": ["climate.hallway"],
    "home_power": "sensor.home_power",
    "outdoor": "sensor.outdoor_temperature",
    "price_entity": "sensor.electricity_price",
    "strip_kw": "10",
}
"""What to fill into a field, whatever the step; else its default or suggestion."""


async def async_adopt(hass: HomeAssistant) -> None:
    """Add it, unless it is there or is to be added by hand; say so when its flow stops short."""
    if os.environ.get(BARE) or hass.config_entries.async_entries(AUX_HEAT):
        return
    flow = hass.config_entries.flow
    try:
        result = await flow.async_init(AUX_HEAT, context={"source": SOURCE_USER})
    except UnknownHandler:
        _LOGGER.exception("Aux Heat Monitor is not there to be added")
        return
    for _ in range(MOST_STEPS):
        if result["type"] is FlowResultType.CREATE_ENTRY:
            _LOGGER.info("Added %s", result["title"])
            return
        if result["type"] is not FlowResultType.FORM or result.get("errors"):
            break
        schema = result["data_schema"]
        result = await flow.async_configure(
            result["flow_id"], filled(schema.schema) if schema else {}
        )
    _LOGGER.error("Aux Heat Monitor's config flow stopped short: %s", result)


def filled(fields: Mapping[Any, Any]) -> dict[str, Any]:
    """Fill a form's fields; one without an answer or a suggestion is left out."""
    values: dict[str, Any] = {}
    for marker, validator in fields.items():
        name = str(marker)
        if isinstance(validator, section):
            values[name] = filled(validator.schema.schema)
        elif name in ANSWERS:
            values[name] = ANSWERS[name]
        elif (suggestion := _suggestion(marker)) is not None:
            values[name] = suggestion
    return values


def _suggestion(marker: Any) -> Any:
    """Give what the form shows in a field when it opens."""
    description = getattr(marker, "description", None) or {}
    if "suggested_value" in description:
        return description["suggested_value"]
    default = getattr(marker, "default", None)
    return default() if callable(default) else None

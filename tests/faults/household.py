"""What a household sees of a fault: alarms, and what the log says."""

from __future__ import annotations

import logging

from homeassistant.const import STATE_ON
from homeassistant.helpers import issue_registry as ir
import pytest

from custom_components.aux_heat.binary_sensor import FINDINGS
from custom_components.aux_heat.const import DOMAIN
from tests.home import Home


def alarms(home: Home) -> set[str]:
    """Return what is said to be wrong: entities that are on, and repairs."""
    entities = {
        description.key
        for description in FINDINGS
        if (state := home.find(description.key)) is not None and state.state == STATE_ON
    }
    issues = {
        str(issue.translation_key)
        for (domain, _), issue in ir.async_get(home.hass).issues.items()
        if domain == DOMAIN and issue.active
    }
    return entities | issues


def complaints(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return what the integration has warned of."""
    return [
        record.getMessage()
        for record in caplog.records
        if record.levelno >= logging.WARNING and record.name.startswith("custom_components.aux")
    ]

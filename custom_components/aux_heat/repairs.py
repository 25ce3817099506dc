"""Repairs: what a household can answer to a finding, from its issue."""

from __future__ import annotations

from datetime import timedelta
import logging
from typing import Any, Final

from homeassistant.components.repairs import ConfirmRepairFlow, RepairsFlow, RepairsFlowResult
from homeassistant.config_entries import ConfigEntryState
from homeassistant.const import UnitOfTemperature
from homeassistant.core import HomeAssistant
from homeassistant.exceptions import HomeAssistantError
from homeassistant.helpers import issue_registry as ir
from homeassistant.util import dt as dt_util
from homeassistant.util.unit_conversion import TemperatureConverter

from .const import CONF_AUX_LOCKOUT, CONF_NO_BACKUP_KNOWN, DOMAIN
from .coordinator import AuxHeatConfigEntry
from .core import FindingKind
from .emergency_off import async_turn_off_emergency, emergency_off
from .issues import NO_BACKUP, has_suggestion
from .thermostat_steps import lockout_in

_LOGGER = logging.getLogger(__name__)

SNOOZE_FOR: Final = timedelta(days=7)
# What can be behind them is a heat pump that waits for a part.
_OUTAGE_KINDS: Final = frozenset(
    {FindingKind.EMERGENCY_HEAT_LEFT_ON, FindingKind.HEAT_PUMP_NOT_HEATING}
)


async def async_create_fix_flow(
    hass: HomeAssistant, issue_id: str, data: dict[str, str | int | float | None] | None
) -> RepairsFlow:
    """Return the flow that lets a household answer."""
    data = data or {}
    entry = hass.config_entries.async_get_entry(str(data["entry_id"]))
    if data["kind"] == NO_BACKUP:
        return NoBackupFlow(entry)
    return FindingFlow(entry, FindingKind(str(data["kind"])))


class NoBackupFlow(ConfirmRepairFlow):
    """Shows what a home without backup heat has to think of, and keeps that it was read."""

    def __init__(self, entry: AuxHeatConfigEntry | None) -> None:
        """Take the heat pump."""
        self._entry = entry

    async def async_step_confirm(
        self, user_input: dict[str, str] | None = None
    ) -> RepairsFlowResult:
        """Show it; once it is confirmed, never again."""
        if user_input is not None and self._entry is not None:
            data = {**self._entry.data, CONF_NO_BACKUP_KNOWN: True}
            self.hass.config_entries.async_update_entry(self._entry, data=data)
        return await super().async_step_confirm(user_input)


class FindingFlow(RepairsFlow):
    """Shows what was found and what can be done about it."""

    def __init__(self, entry: AuxHeatConfigEntry | None, kind: FindingKind) -> None:
        """Take the heat pump and the finding."""
        self._entry = entry
        self._kind = kind

    async def async_step_init(self, user_input: dict[str, Any] | None = None) -> RepairsFlowResult:
        """Let the household choose."""
        if self._loaded is None:
            return self.async_abort(reason="not_loaded")
        issue = ir.async_get(self.hass).async_get_issue(DOMAIN, self.issue_id)
        return self.async_show_menu(
            step_id="init",
            menu_options=self._options(self._loaded),
            description_placeholders=issue.translation_placeholders if issue else None,
        )

    def _options(self, entry: AuxHeatConfigEntry) -> list[str]:
        options = ["acknowledge", "snooze"]
        if self._kind in _OUTAGE_KINDS:
            options.insert(0, "start_outage")
        if self._kind is FindingKind.EMERGENCY_HEAT_LEFT_ON and emergency_off(
            self.hass, entry.data
        ):
            options.insert(0, "emergency_off")
        if self._lockout_to_set(entry) is not None:
            options.insert(0, "lockout_set")
        return options

    def _lockout_to_set(self, entry: AuxHeatConfigEntry) -> float | None:
        """Return the aux lockout that the finding suggests, degC; None where it suggests none."""
        if self._kind is not FindingKind.LOCKOUT_MISCONFIGURED:
            return None
        finding = entry.runtime_data.data.findings.get(self._kind)
        if finding is None or not has_suggestion(finding):
            return None
        unit = self.hass.config.units.temperature_unit
        shown = lockout_in(unit, finding.details["suggested_lockout_c"])
        return round(TemperatureConverter.convert(shown, unit, UnitOfTemperature.CELSIUS), 2)

    @property
    def _loaded(self) -> AuxHeatConfigEntry | None:
        """The heat pump, unless it was removed or unloaded meanwhile."""
        entry = self._entry
        return entry if entry is not None and entry.state is ConfigEntryState.LOADED else None

    async def async_step_acknowledge(
        self, user_input: dict[str, Any] | None = None
    ) -> RepairsFlowResult:
        """Note that the household knows."""
        if self._loaded is None:
            return self.async_abort(reason="not_loaded")
        self._loaded.runtime_data.acknowledge(self._kind)
        return self.async_create_entry(data={})

    async def async_step_snooze(
        self, user_input: dict[str, Any] | None = None
    ) -> RepairsFlowResult:
        """Be quiet for a week."""
        if self._loaded is None:
            return self.async_abort(reason="not_loaded")
        self._loaded.runtime_data.snooze(self._kind, dt_util.utcnow() + SNOOZE_FOR)
        return self.async_create_entry(data={})

    async def async_step_lockout_set(
        self, user_input: dict[str, Any] | None = None
    ) -> RepairsFlowResult:
        """Note that the thermostat blocks the backup above the suggested temperature from now on.

        It clears once there were chances for the backup to come all the same, and it didn't.
        """
        entry = self._loaded
        if entry is None:
            return self.async_abort(reason="not_loaded")
        lockout_c = self._lockout_to_set(entry)
        if lockout_c is None:
            entry.runtime_data.acknowledge(self._kind)
        else:
            entry.runtime_data.lockout_set(lockout_c)
            options = {**entry.options, CONF_AUX_LOCKOUT: lockout_c}
            self.hass.config_entries.async_update_entry(entry, options=options)
            self.hass.config_entries.async_schedule_reload(entry.entry_id)
        return self.async_create_entry(data={})

    async def async_step_start_outage(
        self, user_input: dict[str, Any] | None = None
    ) -> RepairsFlowResult:
        """Note that the heat pump is out of order and waits for a part."""
        if self._loaded is None:
            return self.async_abort(reason="not_loaded")
        self._loaded.runtime_data.start_outage()
        return self.async_create_entry(data={})

    async def async_step_emergency_off(
        self, user_input: dict[str, Any] | None = None
    ) -> RepairsFlowResult:
        """Turn emergency heat off the way it was found to be on."""
        entry = self._loaded
        if entry is None:
            return self.async_abort(reason="not_loaded")
        try:
            await async_turn_off_emergency(self.hass, entry.data)
        except HomeAssistantError, ValueError:
            _LOGGER.exception("%s: emergency heat can't be turned off", entry.title)
            return self.async_abort(reason="emergency_off_failed")
        return self.async_create_entry(data={})

"""Config flow of the demo house: nothing to ask."""

from typing import Any

from homeassistant.config_entries import ConfigFlow, ConfigFlowResult

from .const import DOMAIN

TITLE = "Winter house"


class WinterHouseConfigFlow(ConfigFlow, domain=DOMAIN):
    """Add the one house."""

    async def async_step_user(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Add it by hand."""
        if user_input is None:
            return self.async_show_form(step_id="user")
        return self.async_create_entry(title=TITLE, data={})

    async def async_step_import(self, import_data: dict[str, Any] | None) -> ConfigFlowResult:
        """Add it from the demo's configuration."""
        return self.async_create_entry(title=TITLE, data={})

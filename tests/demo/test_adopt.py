"""Tests of the demo's walk through the config flow of Aux Heat Monitor."""

from typing import Any

from homeassistant.config_entries import ConfigFlow, ConfigFlowResult
from homeassistant.core import HomeAssistant
from homeassistant.data_entry_flow import section
import probatio as vol
import pytest
from pytest_homeassistant_custom_component.common import (
    MockModule,
    mock_config_flow,
    mock_integration,
    mock_platform,
)

from custom_components.winter_house import adopt


def test_fields_are_filled(monkeypatch: pytest.MonkeyPatch) -> None:
    """By our answers first, then by what the form shows; else left out."""
    monkeypatch.setattr(adopt, "ANSWERS", {"power": "sensor.home_power", "inner": 1})
    fields = {
        vol.Required("power", default="sensor.other"): str,
        vol.Required("kind", default="air"): str,
        vol.Optional("price", description={"suggested_value": 0.15}): float,
        vol.Optional("unknown"): str,
        vol.Required("more"): section(vol.Schema({vol.Optional("inner"): int})),
    }
    assert adopt.filled(fields) == {
        "power": "sensor.home_power",
        "kind": "air",
        "price": 0.15,
        "more": {"inner": 1},
    }


class TwoSteps(ConfigFlow):
    """A flow as ours might be: the sources first, the system second."""

    async def async_step_user(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        if user_input is None:
            schema = vol.Schema({vol.Required("power"): str})
            return self.async_show_form(step_id="user", data_schema=schema)
        self.context["title_placeholders"] = user_input
        return await self.async_step_system()

    async def async_step_system(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        if user_input is None:
            schema = vol.Schema({vol.Required("kind", default="air"): str})
            return self.async_show_form(step_id="system", data_schema=schema)
        return self.async_create_entry(
            title="Hallway", data={**self.context["title_placeholders"], **user_input}
        )


async def test_a_flow_is_walked_once(hass: HomeAssistant, monkeypatch: pytest.MonkeyPatch) -> None:
    """Step by step to its entry, and not again at the next start."""
    monkeypatch.setattr(adopt, "ANSWERS", {"power": "sensor.home_power"})
    mock_integration(hass, MockModule(adopt.AUX_HEAT))
    mock_platform(hass, f"{adopt.AUX_HEAT}.config_flow")
    with mock_config_flow(adopt.AUX_HEAT, TwoSteps):
        await adopt.async_adopt(hass)
        await adopt.async_adopt(hass)
    (entry,) = hass.config_entries.async_entries(adopt.AUX_HEAT)
    assert entry.data == {"power": "sensor.home_power", "kind": "air"}


async def test_without_the_integration_it_says_so(
    hass: HomeAssistant, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The house stays usable without what it is for."""
    monkeypatch.setattr(adopt, "AUX_HEAT", "not_there")
    await adopt.async_adopt(hass)
    assert "not there to be added" in caplog.text


async def test_somebody_may_add_it_by_hand(
    hass: HomeAssistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(adopt.BARE, "1")
    mock_integration(hass, MockModule(adopt.AUX_HEAT))
    mock_platform(hass, f"{adopt.AUX_HEAT}.config_flow")
    with mock_config_flow(adopt.AUX_HEAT, TwoSteps):
        await adopt.async_adopt(hass)
    assert hass.config_entries.async_entries(adopt.AUX_HEAT) == []

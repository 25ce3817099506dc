"""The thermostat of the demo house."""

from typing import Any

from homeassistant.components.climate import (
    ATTR_HVAC_MODE,
    ClimateEntity,
    ClimateEntityDescription,
    ClimateEntityFeature,
    HVACAction,
    HVACMode,
)
from homeassistant.const import ATTR_TEMPERATURE, PRECISION_TENTHS, UnitOfTemperature
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from .coordinator import WinterHouseConfigEntry, WinterHouseCoordinator
from .entity import Device, WinterHouseEntity
from .physics import Mode

PARALLEL_UPDATES = 0

MODES = {Mode.HEAT: HVACMode.HEAT, Mode.OFF: HVACMode.OFF}
MODES_BACK = {hvac_mode: mode for mode, hvac_mode in MODES.items()}

THERMOSTAT = ClimateEntityDescription(key="thermostat", name=None)


async def async_setup_entry(
    hass: HomeAssistant,
    entry: WinterHouseConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the thermostat."""
    async_add_entities([WinterHouseThermostat(entry.runtime_data)])


class WinterHouseThermostat(WinterHouseEntity, ClimateEntity):
    """A thermostat that tells its running equipment, as an ecobee does."""

    _attr_max_temp = 30.0
    _attr_min_temp = 10.0
    _attr_precision = PRECISION_TENTHS
    _attr_supported_features = (
        ClimateEntityFeature.TARGET_TEMPERATURE
        | ClimateEntityFeature.TURN_ON
        | ClimateEntityFeature.TURN_OFF
    )
    _attr_target_temperature_step = 1.0
    _attr_temperature_unit = UnitOfTemperature.CELSIUS

    def __init__(self, coordinator: WinterHouseCoordinator) -> None:
        """Hang it in the hallway."""
        super().__init__(coordinator, Device.THERMOSTAT, THERMOSTAT)
        self._attr_hvac_modes = list(MODES_BACK)
        self._house = coordinator.house

    @property
    def current_temperature(self) -> float:
        """Indoor temperature, degC."""
        return round(self._house.indoor_c, 2)

    @property
    def target_temperature(self) -> float:
        """Setpoint, degC."""
        return self._house.setpoint_c

    @property
    def hvac_mode(self) -> HVACMode:
        """Heat or off."""
        return MODES[self._house.thermostat.mode]

    @property
    def hvac_action(self) -> HVACAction:
        """Heating, idle or off; compressor and strips look alike here."""
        if self._house.thermostat.mode is Mode.OFF:
            return HVACAction.OFF
        return HVACAction.HEATING if self._house.thermostat.call.fan else HVACAction.IDLE

    @property
    def extra_state_attributes(self) -> dict[str, Any]:
        """The equipment that is called, comma-separated; empty when idle."""
        return {"equipment_running": ",".join(self._house.thermostat.call.equipment)}

    async def async_set_temperature(self, **kwargs: Any) -> None:
        """Change the setpoint (degC), and the mode if one comes with it."""
        if (hvac_mode := kwargs.get(ATTR_HVAC_MODE)) is not None:
            await self.async_set_hvac_mode(hvac_mode)
        self._house.set_setpoint(kwargs[ATTR_TEMPERATURE])
        self.coordinator.async_update_listeners()

    async def async_set_hvac_mode(self, hvac_mode: HVACMode) -> None:
        """Change the mode."""
        self._house.thermostat.mode = MODES_BACK[hvac_mode]
        self.coordinator.async_update_listeners()

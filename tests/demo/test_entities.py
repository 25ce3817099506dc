"""Tests of the demo house's entities: what they show and what they change."""

from datetime import timedelta

from freezegun.api import FrozenDateTimeFactory
from homeassistant.config_entries import SOURCE_USER, ConfigEntryState
from homeassistant.const import STATE_OFF, STATE_ON, STATE_UNAVAILABLE
from homeassistant.core import HomeAssistant
from homeassistant.data_entry_flow import FlowResultType
from homeassistant.helpers import device_registry as dr, entity_registry as er
from homeassistant.setup import async_setup_component
import pytest
from pytest_homeassistant_custom_component.common import (
    MockConfigEntry,
    async_fire_time_changed,
)

from custom_components.winter_house.const import DOMAIN, RAISE_K
from custom_components.winter_house.coordinator import WinterHouseConfigEntry
from custom_components.winter_house.physics import House, Mode

THERMOSTAT = "climate.hallway"
CONTROLS = "winter_house"


@pytest.fixture
async def entry(hass: HomeAssistant, freezer: FrozenDateTimeFactory) -> WinterHouseConfigEntry:
    """Set up the house at noon."""
    freezer.move_to("2026-01-15T12:00:00-08:00")
    entry = MockConfigEntry(domain=DOMAIN)
    entry.add_to_hass(hass)
    assert await hass.config_entries.async_setup(entry.entry_id)
    await hass.async_block_till_done()
    return entry


@pytest.fixture
def house(entry: WinterHouseConfigEntry) -> House:
    """Give the house behind the entities."""
    return entry.runtime_data.house


async def tick(hass: HomeAssistant, freezer: FrozenDateTimeFactory, seconds: int) -> None:
    """Let real time pass."""
    for _ in range(0, seconds, 5):
        freezer.tick(timedelta(seconds=5))
        async_fire_time_changed(hass)
        await hass.async_block_till_done()


async def use(hass: HomeAssistant, action: str, entity_id: str, **data: object) -> None:
    """Perform an action on an entity."""
    domain, name = action.split(".")
    await hass.services.async_call(domain, name, {"entity_id": entity_id, **data}, blocking=True)


def value(hass: HomeAssistant, entity_id: str) -> float:
    """Read a number."""
    state = hass.states.get(entity_id)
    assert state is not None
    return float(state.state)


def attributes(hass: HomeAssistant, entity_id: str = THERMOSTAT) -> dict[str, object]:
    """Read the attributes."""
    state = hass.states.get(entity_id)
    assert state is not None
    return dict(state.attributes)


@pytest.mark.usefixtures("entry")
async def test_entities_have_the_names_of_a_real_home(hass: HomeAssistant) -> None:
    """Entity ids, each on a device of its own kind."""
    registry = er.async_get(hass)
    devices = dr.async_get(hass)
    found = {}
    for entity in registry.entities.values():
        assert entity.device_id is not None
        device = devices.async_get(entity.device_id)
        assert device is not None
        found[entity.entity_id] = device.name
    assert found == {
        THERMOSTAT: "Hallway",
        "switch.hallway_emergency_heat": "Hallway",
        "sensor.home_power": "Home",
        "sensor.outdoor_temperature": "Outdoor",
        "sensor.air_handler_power": "Air handler",
        "sensor.strip_power": "Strip",
        "sensor.electricity_price": "Electricity",
        f"button.{CONTROLS}_raise_the_setpoint": "Winter house",
        f"button.{CONTROLS}_plug_in_the_car": "Winter house",
        f"button.{CONTROLS}_run_the_water_heater": "Winter house",
        f"button.{CONTROLS}_start_a_defrost": "Winter house",
        f"switch.{CONTROLS}_cold_snap": "Winter house",
        f"switch.{CONTROLS}_compressor_broken": "Winter house",
        f"switch.{CONTROLS}_strips_breaker_tripped": "Winter house",
        f"switch.{CONTROLS}_aux_lockout": "Winter house",
    }


async def test_values_follow_the_house(
    hass: HomeAssistant, house: House, freezer: FrozenDateTimeFactory
) -> None:
    """A minute of real time is a minute in the house."""
    assert value(hass, "sensor.strip_power") == 0
    assert attributes(hass)["hvac_action"] == "idle"
    assert attributes(hass)["equipment_running"] == ""
    await tick(hass, freezer, 60)
    assert value(hass, "sensor.strip_power") == pytest.approx(5000, rel=0.02)
    assert value(hass, "sensor.air_handler_power") > 7000
    assert value(hass, "sensor.home_power") > value(hass, "sensor.air_handler_power")
    assert value(hass, "sensor.outdoor_temperature") == pytest.approx(7.5, abs=1)
    assert attributes(hass)["hvac_action"] == "heating"
    assert attributes(hass)["equipment_running"] == "heatPump,auxHeat1,fan"
    assert attributes(hass)["temperature"] == pytest.approx(house.setpoint_c, abs=0.05)
    assert attributes(hass)["current_temperature"] == pytest.approx(house.indoor_c, abs=0.1)
    assert attributes(hass, "sensor.home_power")["unit_of_measurement"] == "W"
    price = attributes(hass, "sensor.electricity_price")
    assert price["unit_of_measurement"] == f"{hass.config.currency}/kWh"


async def test_a_sleeping_computer_does_not_run_the_house(
    hass: HomeAssistant, house: House, freezer: FrozenDateTimeFactory
) -> None:
    """At most a minute is caught up."""
    time_s = house.weather.time_of_day_s
    freezer.tick(timedelta(hours=1))
    async_fire_time_changed(hass)
    await hass.async_block_till_done()
    assert house.weather.time_of_day_s - time_s == 60


@pytest.mark.parametrize(
    ("entity_id", "read"),
    [
        ("switch.hallway_emergency_heat", lambda h: h.thermostat.emergency_heat),
        (f"switch.{CONTROLS}_cold_snap", lambda h: h.weather.cold_snap),
        (f"switch.{CONTROLS}_compressor_broken", lambda h: h.heat_pump.broken),
        (f"switch.{CONTROLS}_strips_breaker_tripped", lambda h: h.breaker_tripped),
        (f"switch.{CONTROLS}_aux_lockout", lambda h: h.thermostat.lockout),
    ],
)
async def test_switches_change_the_house(
    hass: HomeAssistant, house: House, entity_id: str, read: object
) -> None:
    """On is on, off is off, and shown at once."""
    assert callable(read)
    for action, state, expected in (
        ("switch.turn_on", STATE_ON, True),
        ("switch.turn_off", STATE_OFF, False),
    ):
        await use(hass, action, entity_id)
        assert read(house) is expected
        assert hass.states.is_state(entity_id, state)


async def test_buttons_change_the_house(
    hass: HomeAssistant, house: House, freezer: FrozenDateTimeFactory
) -> None:
    """Each does its one thing."""
    await tick(hass, freezer, 60)
    before_c = house.setpoint_c
    await use(hass, "button.press", f"button.{CONTROLS}_raise_the_setpoint")
    assert house.setpoint_c == pytest.approx(before_c + RAISE_K)
    await use(hass, "button.press", f"button.{CONTROLS}_plug_in_the_car")
    await use(hass, "button.press", f"button.{CONTROLS}_run_the_water_heater")
    await use(hass, "button.press", f"button.{CONTROLS}_start_a_defrost")
    await tick(hass, freezer, 5)
    assert house.loads.car_w > 0
    assert house.loads.water_heater_w > 0
    assert house.heat_pump.defrosting


async def test_the_thermostat_is_set(hass: HomeAssistant, house: House) -> None:
    """Setpoint and mode, one by one and together."""
    await use(hass, "climate.set_temperature", THERMOSTAT, temperature=20)
    assert house.setpoint_c == 20
    await use(hass, "climate.set_hvac_mode", THERMOSTAT, hvac_mode="off")
    assert house.thermostat.mode.value == Mode.OFF.value
    assert attributes(hass)["hvac_action"] == "off"
    await use(hass, "climate.set_temperature", THERMOSTAT, temperature=21, hvac_mode="heat")
    assert house.thermostat.mode.value == Mode.HEAT.value
    assert house.setpoint_c == 21


async def test_unloading_stops_the_house(
    hass: HomeAssistant,
    entry: WinterHouseConfigEntry,
    house: House,
    freezer: FrozenDateTimeFactory,
) -> None:
    """No timer is left behind."""
    assert await hass.config_entries.async_unload(entry.entry_id)
    assert entry.state is ConfigEntryState.NOT_LOADED
    assert hass.states.is_state(THERMOSTAT, STATE_UNAVAILABLE)
    time_s = house.weather.time_of_day_s
    await tick(hass, freezer, 10)
    assert house.weather.time_of_day_s == time_s


async def test_added_by_hand(hass: HomeAssistant) -> None:
    """A developer may add it to an instance of their own, which adopts nothing."""
    flow = hass.config_entries.flow
    result = await flow.async_init(DOMAIN, context={"source": SOURCE_USER})
    assert result["type"] is FlowResultType.FORM
    result = await flow.async_configure(result["flow_id"], {})
    assert result["type"] is FlowResultType.CREATE_ENTRY
    await hass.async_block_till_done()
    assert hass.states.get(THERMOSTAT) is not None
    assert not hass.config_entries.async_entries("aux_heat")


async def test_added_by_configuration(hass: HomeAssistant, monkeypatch: pytest.MonkeyPatch) -> None:
    """The demo's configuration builds the house and then adopts."""
    adopted = []

    async def adopt(_: HomeAssistant) -> None:
        adopted.append(True)

    monkeypatch.setattr(f"custom_components.{DOMAIN}.async_adopt", adopt)
    assert await async_setup_component(hass, DOMAIN, {DOMAIN: None})
    await hass.async_block_till_done()
    assert len(hass.config_entries.async_entries(DOMAIN)) == 1
    assert adopted == [True]

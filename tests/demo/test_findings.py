"""What is found in the demo's house: what is wrong, and what only looks so."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast

from freezegun.api import FrozenDateTimeFactory
from homeassistant.core import HomeAssistant
from homeassistant.helpers import issue_registry as ir
import pytest
from pytest_homeassistant_custom_component.common import (
    MockConfigEntry,
    async_capture_events,
    async_fire_time_changed,
)

from custom_components.aux_heat.const import DOMAIN
from custom_components.aux_heat.core import FindingKind
from custom_components.winter_house.adopt import ANSWERS, async_adopt
from custom_components.winter_house.climate import WinterHouseThermostat
from custom_components.winter_house.const import DOMAIN as WINTER_HOUSE
from custom_components.winter_house.coordinator import WinterHouseConfigEntry
from custom_components.winter_house.entity import Device
from custom_components.winter_house.physics import House
from custom_components.winter_house.sensor import WinterHouseSensor

EMERGENCY = "switch.hallway_emergency_heat"
COLD_SNAP = "switch.winter_house_cold_snap"
BROKEN = "switch.winter_house_compressor_broken"
LOCKOUT = "switch.winter_house_aux_lockout"

# Backup in mild weather is one at once, and over with the run: it is no fault of anything.
WITHOUT_NEED = FindingKind.BACKUP_RUNNING_ABOVE_BALANCE_POINT


class Winter:
    """The demo's house, watched, with its time in the test's hands."""

    def __init__(self, hass: HomeAssistant, freezer: FrozenDateTimeFactory) -> None:
        """Begin in a winter night, with nobody in the house."""
        self.hass = hass
        self._freezer = freezer
        self.found: set[FindingKind] = set()
        # A step of the frozen clock is no slow callback; each would be a line in the log.
        hass.loop.slow_callback_duration = timedelta(days=2).total_seconds()

    async def move_in(self, at: str = "2026-01-15T12:00:00+00:00") -> None:
        """Build the house and add Aux Heat Monitor as the demo does."""
        self._freezer.move_to(at)
        entry = MockConfigEntry(domain=WINTER_HOUSE)
        entry.add_to_hass(self.hass)
        assert await self.hass.config_entries.async_setup(entry.entry_id)
        await self.hass.async_block_till_done()
        await async_adopt(self.hass)
        await self.hass.async_block_till_done()
        self._watched = self.hass.config_entries.async_entries(DOMAIN)[0]
        self.house: House = cast(WinterHouseConfigEntry, entry).runtime_data.house

    async def minutes(self, minutes: int) -> None:
        """Let time pass, a minute at a time."""
        for _ in range(minutes):
            self._freezer.tick(timedelta(minutes=1))
            async_fire_time_changed(self.hass)
            await self.hass.async_block_till_done()
            self.found.update(self._watched.runtime_data.data.findings)

    async def sleep(self, hours: float) -> None:
        """Let time pass in which the house stands still, as while the computer sleeps."""
        self._freezer.tick(timedelta(hours=hours))
        async_fire_time_changed(self.hass)
        await self.hass.async_block_till_done()

    async def use(self, action: str, entity_id: str, **data: Any) -> None:
        """Perform an action."""
        domain, name = action.split(".")
        await self.hass.services.async_call(
            domain, name, {"entity_id": entity_id, **data}, blocking=True
        )

    async def set_to(self, setpoint_c: float) -> None:
        """Turn the thermostat."""
        await self.use("climate.set_temperature", "climate.hallway", temperature=setpoint_c)

    def shown(self, entity_id: str) -> str:
        """Return what an entity shows."""
        state = self.hass.states.get(entity_id)
        assert state is not None, entity_id
        return state.state

    def issues(self) -> list[str]:
        """Return the texts of the issues that are shown."""
        return [
            str(issue.translation_key)
            for (domain, _), issue in ir.async_get(self.hass).issues.items()
            if domain == DOMAIN and issue.active
        ]


@pytest.fixture
def winter(
    hass: HomeAssistant, hass_storage: dict[str, Any], freezer: FrozenDateTimeFactory
) -> Winter:
    """Give the demo's house, in which nobody lives yet."""
    return Winter(hass, freezer)


@pytest.fixture
def circuit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a meter on the heat pump with its strips."""
    monkeypatch.setitem(ANSWERS, "hvac_power", ["sensor.air_handler_power"])


@pytest.mark.parametrize(("snap", "grace_min"), [(False, 60), (True, 120)])
async def test_emergency_heat_is_found_when_it_was_left_on(
    winter: Winter, snap: bool, grace_min: int
) -> None:
    await winter.move_in()
    if snap:
        await winter.use("switch.turn_on", COLD_SNAP)
    await winter.minutes(20)
    raised = async_capture_events(winter.hass, ir.EVENT_REPAIRS_ISSUE_REGISTRY_UPDATED)
    await winter.use("switch.turn_on", EMERGENCY)
    await winter.minutes(grace_min - 2)
    assert winter.issues() == []
    await winter.minutes(4)
    assert winter.issues() == ["emergency_heat_left_on"]
    assert winter.shown("binary_sensor.hallway_emergency_heat_left_on") == "on"
    await winter.minutes(120)
    assert [event.data["action"] for event in raised] == ["create"]
    await winter.use("switch.turn_off", EMERGENCY)
    await winter.minutes(1)
    assert winter.issues() == []
    assert winter.shown("binary_sensor.hallway_emergency_heat_left_on") == "off"
    assert winter.found - {WITHOUT_NEED} == {FindingKind.EMERGENCY_HEAT_LEFT_ON}


@pytest.mark.usefixtures("circuit")
async def test_heat_pump_that_the_backup_stands_in_for_is_found(
    winter: Winter, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Strips of one stage, in frost: they have to stay on.
    monkeypatch.setitem(ANSWERS, "strip_kw", "5")
    monkeypatch.setattr("custom_components.winter_house.physics.thermostat.AUX_STAGE_2_ON_K", 99.0)
    monkeypatch.setattr("custom_components.winter_house.physics.weather.SNAP_K", -10.0)
    await winter.move_in()
    await bump(winter, 2)
    await winter.use("switch.turn_on", COLD_SNAP)
    await winter.minutes(120)
    assert winter.found - {WITHOUT_NEED} == set()
    await winter.use("switch.turn_on", BROKEN)
    await winter.minutes(27 * 60)
    assert winter.issues() == ["heat_pump_not_heating_backup_alone"]
    assert winter.found - {WITHOUT_NEED} == {FindingKind.HEAT_PUMP_NOT_HEATING}
    await winter.use("switch.turn_off", BROKEN)
    await winter.minutes(120)
    assert winter.issues() == []


@pytest.mark.usefixtures("circuit")
async def test_stage_without_its_compressor_is_still_backup_heat(winter: Winter) -> None:
    await winter.move_in()
    await bump(winter, 2)
    await winter.use("switch.turn_on", BROKEN)
    while not winter.house.thermostat.call.aux_stages:
        await winter.minutes(1)
    await winter.minutes(2)
    for _ in range(3):
        assert winter.house.thermostat.call.aux_stages == 1
        assert winter.shown("binary_sensor.hallway_backup_heat") == "on"
        await winter.minutes(6)


async def bump(winter: Winter, days: int) -> None:
    """Let the night's setpoint end on several mornings."""
    for _ in range(days):
        await winter.set_to(17)
        await winter.minutes(75)
        await winter.set_to(21)
        await winter.minutes(45)
        await winter.sleep(24 - 2)


async def test_backup_that_fires_on_three_mild_mornings_is_found(winter: Winter) -> None:
    await winter.move_in()
    await bump(winter, 2)
    assert winter.issues() == []
    await bump(winter, 1)
    assert winter.issues() == ["lockout_misconfigured_setpoint_bump_unsure"]
    assert winter.found == {WITHOUT_NEED, FindingKind.LOCKOUT_MISCONFIGURED}


async def test_thermostat_that_holds_the_backup_back_is_not_blamed(winter: Winter) -> None:
    await winter.move_in()
    await winter.use("switch.turn_on", LOCKOUT)
    await bump(winter, 4)
    assert winter.found == set()


async def test_cold_snap_is_no_fault(winter: Winter) -> None:
    await winter.move_in()
    await winter.minutes(60)
    winter.found.clear()
    await winter.use("switch.turn_on", COLD_SNAP)
    await winter.minutes(6 * 60)
    assert float(winter.shown("sensor.hallway_backup_energy")) > 20
    await winter.use("switch.turn_off", COLD_SNAP)
    await winter.minutes(60)
    assert winter.found - {WITHOUT_NEED} == set()
    assert winter.issues() == []


@pytest.mark.parametrize("snap", [False, True])
@pytest.mark.parametrize("lockout", [False, True])
async def test_return_from_a_holiday_is_no_fault(winter: Winter, snap: bool, lockout: bool) -> None:
    await winter.move_in()
    if lockout:
        await winter.use("switch.turn_on", LOCKOUT)
    await winter.set_to(12)
    await winter.minutes(60)
    while winter.house.indoor_c > 12.5:
        await winter.minutes(15)
    if snap:
        await winter.use("switch.turn_on", COLD_SNAP)
        await winter.minutes(10)
    winter.found.clear()
    await winter.set_to(20)
    await winter.minutes(180)
    assert winter.house.indoor_c > 19
    assert winter.found - {WITHOUT_NEED} == set()
    assert winter.issues() == []


@pytest.mark.parametrize("snap", [False, True])
async def test_thermostat_that_is_away_for_hours_is_no_fault(
    winter: Winter, monkeypatch: pytest.MonkeyPatch, snap: bool
) -> None:
    await winter.move_in()
    if snap:
        await winter.use("switch.turn_on", COLD_SNAP)
    await winter.minutes(60)
    winter.found.clear()
    with monkeypatch.context() as patch:
        patch.setattr(WinterHouseThermostat, "available", False)
        await winter.minutes(4 * 60)
        assert winter.shown("climate.hallway") == "unavailable"
    await winter.minutes(120)
    assert winter.shown("climate.hallway") == "heat"
    assert winter.found - {WITHOUT_NEED} == set()
    assert winter.issues() == []


async def test_emergency_heat_is_found_in_time_when_the_clock_changes(winter: Winter) -> None:
    await winter.hass.config.async_set_time_zone("America/Los_Angeles")
    await winter.move_in("2026-03-08T09:00:00+00:00")
    await winter.use("switch.turn_on", COLD_SNAP)
    await winter.minutes(10)
    await winter.use("switch.turn_on", EMERGENCY)
    await winter.minutes(118)
    assert winter.issues() == []
    await winter.minutes(4)
    assert winter.issues() == ["emergency_heat_left_on"]


@pytest.mark.parametrize("device", [Device.METER, Device.AIR_HANDLER, Device.WEATHER])
@pytest.mark.usefixtures("circuit")
async def test_sensor_stuck_at_a_value_is_no_fault(
    winter: Winter, monkeypatch: pytest.MonkeyPatch, device: Device
) -> None:
    await winter.move_in()
    await winter.minutes(60)
    await winter.use("switch.turn_on", COLD_SNAP)
    await winter.minutes(60)
    winter.found.clear()
    read = vars(WinterHouseSensor)["native_value"].fget
    stuck: dict[Device, float] = {}

    def reading(sensor: WinterHouseSensor) -> float:
        value: float = read(sensor)
        told = sensor.entity_description.device
        return stuck.setdefault(told, value) if told is device else value

    monkeypatch.setattr(WinterHouseSensor, "native_value", property(reading))
    await winter.minutes(4 * 60)
    assert len(stuck) == 1
    assert winter.found - {WITHOUT_NEED} == set()
    assert winter.issues() == []


@pytest.mark.parametrize("change", ["2026-03-08T08:00:00+00:00", "2026-11-01T07:00:00+00:00"])
async def test_clock_change_is_no_fault(winter: Winter, change: str) -> None:
    await winter.move_in(change)
    await winter.sleep(-2)
    await winter.use("switch.turn_on", COLD_SNAP)
    await winter.minutes(4 * 60)
    assert winter.found - {WITHOUT_NEED} == set()
    assert winter.issues() == []

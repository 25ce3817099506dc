"""What a thermostat that names its equipment tells of the heat pump, from form to repair."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.config_entries import SOURCE_USER, ConfigEntryState
from homeassistant.const import STATE_OFF, STATE_ON
from homeassistant.core import HomeAssistant
from homeassistant.helpers import entity_registry as er, issue_registry as ir
import pytest

from custom_components.aux_heat.const import DOMAIN

from .found import called_in_vain, in_call
from .home import (
    CLIMATE,
    COUNTER_ONLY,
    ECOBEE_AUX,
    ECOBEE_COMPRESSOR,
    ENTRY_ID,
    METER_ONLY,
    OUTDOOR,
    THERMOSTAT_ONLY,
    UNTOLD,
    Home,
)

KEY = "heat_pump_not_heating"
ECOBEE_ONLY = THERMOSTAT_ONLY | {"outdoor": OUTDOOR}
SIZE = {"strip_kw": 10.0}


def issue_key(hass: HomeAssistant, entry_id: str = ENTRY_ID) -> str | None:
    """Return the text under which the repair stands, if it does."""
    issue = ir.async_get(hass).async_get_issue(DOMAIN, f"{KEY}_{entry_id}")
    return None if issue is None or not issue.active else issue.translation_key


class Ecobee:
    """A thermostat that is asked every three minutes, in a house that cools without heat."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.indoor_c = 20.6
        home.outdoor(9)

    async def polls(self, minutes: int, equipment: str, per_hour_k: float = 0.0) -> None:
        """Let it tell the same equipment for a while."""
        action = HVACAction.HEATING if "eat" in equipment else HVACAction.IDLE
        # What stays as it is is told by nobody.
        every = 3 if per_hour_k else minutes
        for _ in range(minutes // every):
            self.indoor_c += per_hour_k * every / 60
            self.home.climate(
                action, equipment_running=equipment, current_temperature=round(self.indoor_c, 1)
            )
            await self.home.pass_time(minutes=every)
            # Weather reports go on as well.
            self.home.outdoor(9)


async def test_strips_that_are_called_without_the_heat_pump(home: Home) -> None:
    er.async_get(home.hass).async_get_or_create(
        "climate", "ecobee", "1", suggested_object_id="hallway"
    )
    ecobee = Ecobee(home)
    await ecobee.polls(3, "")
    flows = home.hass.config_entries.flow
    flow: Any = await flows.async_init(DOMAIN, context={"source": SOURCE_USER})
    flow = await flows.async_configure(flow["flow_id"], {"climates": [CLIMATE]})
    filled = {
        str(section): {
            str(marker): marker.description["suggested_value"]
            for marker in field.schema.schema
            if marker.description and "suggested_value" in marker.description
        }
        for section, field in flow["data_schema"].schema.items()
    }
    assert filled["compressor"]["values"] == ["heatPump", "heatPump2", "heatPump3"]
    for answer in (
        filled,
        {},
        {"outdoor": OUTDOOR},
        {"backup": "electric", "strip_kw": "10", "source": "air", "cop_profile": "standard"},
    ):
        flow = await flows.async_configure(flow["flow_id"], answer)
    await home.settle()
    entry_id = flow["result"].entry_id
    for _ in range(26):
        await ecobee.polls(30, "auxHeat1,fan")
        await ecobee.polls(30, "")
    assert home.entity(KEY, entry_id).state == STATE_ON
    assert home.entity(KEY, entry_id).attributes["pattern"] == "backup_alone"
    # It has no switch for emergency heat: the text asks for that first.
    assert issue_key(home.hass, entry_id) == f"{KEY}_backup_alone_unseen"
    await ecobee.polls(33, "heatPump,fan")
    assert home.entity(KEY, entry_id).state == STATE_OFF
    assert issue_key(home.hass, entry_id) is None


async def test_dead_heat_pump_that_is_called_all_the_time(home: Home) -> None:
    await called_in_vain(home)
    assert home.entity(KEY).attributes["pattern"] == "called_in_vain"
    assert issue_key(home.hass) == f"{KEY}_called_in_vain"
    issue = ir.async_get(home.hass).async_get_issue(DOMAIN, f"{KEY}_{ENTRY_ID}")
    assert issue is not None
    assert issue.translation_placeholders is not None
    assert issue.translation_placeholders["fell_k"].endswith("°C")
    # Repaired: it warms the house by itself, through most of a day.
    for _ in range(20):
        await in_call(home, "heatPump,fan", 20.4, 20.7, 21.0)
        await in_call(home, "", 21.0, 20.7)
    assert home.shown(KEY) == STATE_OFF
    assert issue_key(home.hass) is None


async def test_sound_one_that_defrosts_and_is_helped(home: Home) -> None:
    ecobee = Ecobee(home)
    await ecobee.polls(3, "")
    await home.set_up(ECOBEE_ONLY, SIZE)
    for _ in range(10):
        await ecobee.polls(21, "heatPump,fan", 0.6)
        await ecobee.polls(9, "heatPump,fan", -1.2)
        await ecobee.polls(30, "heatPump,auxHeat1,fan", 0.6)
        await ecobee.polls(30, "", -1.0)
    assert home.shown(KEY) == STATE_OFF


@pytest.mark.parametrize(
    ("before", "compressor"),
    [
        ({"aux": ECOBEE_AUX}, ECOBEE_COMPRESSOR),
        (
            {"aux": ECOBEE_AUX | {"entity": ["climate.other"], "values": ["AUXHEAT1"]}},
            ECOBEE_COMPRESSOR | {"entity": ["climate.other"]},
        ),
        ({"aux": UNTOLD}, UNTOLD),
        ({}, UNTOLD),
        # A word of somebody's own under ecobee's name, and another's attribute.
        ({"aux": ECOBEE_AUX | {"values": ["strips"]}}, UNTOLD),
        ({"aux": ECOBEE_AUX | {"attribute": "running"}}, UNTOLD),
    ],
)
async def test_entry_of_an_earlier_version(
    home: Home, before: Mapping[str, Any], compressor: Mapping[str, Any]
) -> None:
    home.ecobee("", HVACAction.IDLE)
    home.power("sensor.home_power", 500)
    data = {key: value for key, value in METER_ONLY.items() if key not in ("aux", "compressor")}
    entry = await home.set_up(data | dict(before), minor_version=1)
    assert entry.state is ConfigEntryState.LOADED
    assert entry.minor_version == 2
    assert entry.data == data | dict(before) | {"compressor": compressor}


async def test_entry_of_a_newer_minor_version_works_as_it_is(home: Home) -> None:
    home.climate()
    home.energy("sensor.home_energy", 5)
    entry = await home.set_up(COUNTER_ONLY, minor_version=3)
    assert entry.state is ConfigEntryState.LOADED
    assert entry.data == COUNTER_ONLY

"""Blueprints: filled in as a household would, run, and their notifications read."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
import re
from typing import Any

from homeassistant.components.blueprint.schemas import BLUEPRINT_SCHEMA
from homeassistant.components.climate import HVACAction
from homeassistant.const import STATE_UNAVAILABLE
from homeassistant.core import ServiceCall
from homeassistant.helpers import device_registry as dr
from homeassistant.setup import async_setup_component
from homeassistant.util import dt as dt_util, yaml as yaml_util
from homeassistant.util.unit_system import US_CUSTOMARY_SYSTEM
import pytest
from pytest_homeassistant_custom_component.common import (
    MockConfigEntry,
    async_fire_time_changed,
    async_mock_service,
)
import yaml

from .automations import heat_pump
from .found import SWITCH, bumped, called_in_vain, carried_by_backup, left_on
from .home import (
    CLIMATE,
    FULL,
    OUTDOOR,
    PRICE,
    STRIPS,
    STRIPS_ONLY,
    THERMOSTAT_ONLY,
    UNTOLD,
    Home,
)
from .pages import is_as_quoted
from .winter_runs import set_up_with_runs

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "blueprints" / "automation" / "aux_heat"
BLUEPRINTS = sorted(FOLDER.glob("*.yaml"))
PRICED = STRIPS_ONLY | {"outdoor": OUTDOOR, "price_entity": PRICE}


class Told:
    """What a household was told, wherever."""

    def __init__(self, home: Home) -> None:
        self.phone = async_mock_service(home.hass, "notify", "mobile_app_kim_s_phone")
        self.shown = async_mock_service(home.hass, "persistent_notification", "create")
        self.dismissed = async_mock_service(home.hass, "persistent_notification", "dismiss")
        self.sent = async_mock_service(home.hass, "notify", "send_message")
        self.also = async_mock_service(home.hass, "test", "done")

    @property
    def calls(self) -> list[ServiceCall]:
        """Notifications on the phone; not those that only take one back."""
        return [call for call in self.phone if "title" in call.data]

    @property
    def texts(self) -> list[tuple[str, str]]:
        """Titles and messages on the phone."""
        return [(call.data["title"], call.data["message"]) for call in self.calls]


@pytest.fixture
async def told(home: Home, tmp_path: Path) -> AsyncIterator[Told]:
    """Give a Home Assistant that has the blueprints, and hears all that is sent."""
    (tmp_path / "blueprints").symlink_to(ROOT / "blueprints", target_is_directory=True)
    home.hass.config.config_dir = str(tmp_path)
    yield Told(home)
    # Its timers end with it.
    await home.hass.services.async_call(
        "automation", "turn_off", {"entity_id": "automation.it"}, blocking=True
    )


def phone(home: Home) -> str:
    """Return the id of a phone with the app."""
    entry = MockConfigEntry(domain="mobile_app")
    entry.add_to_hass(home.hass)
    device = dr.async_get(home.hass).async_get_or_create(
        config_entry_id=entry.entry_id, identifiers={("mobile_app", "1")}, name="Kim's Phone"
    )
    # What somebody calls it doesn't change how it is reached.
    dr.async_get(home.hass).async_update_device(device.id, name_by_user="Pocket")
    return device.id


async def use(home: Home, blueprint: str, **inputs: Any) -> None:
    """Set up an automation by a blueprint."""
    given = {"heat_pump": heat_pump(home), "phones": [phone(home)]} | inputs
    config = {
        "alias": "It",
        "use_blueprint": {"path": f"aux_heat/{blueprint}.yaml", "input": given},
    }
    assert await async_setup_component(home.hass, "automation", {"automation": config})
    await home.hass.async_block_till_done()
    state = home.hass.states.get("automation.it")
    assert state is not None
    assert state.state != STATE_UNAVAILABLE


async def wait(home: Home, seconds: float) -> None:
    """Let time pass while an automation waits: it is not done until then."""
    for _ in range(int(seconds / 15)):
        home.set_clock((dt_util.utcnow() + timedelta(seconds=15)).isoformat())
        async_fire_time_changed(home.hass)
        for _ in range(50):
            await asyncio.sleep(0)


async def turn(home: Home, key: str, *states: str) -> None:
    """Let an entity of ours take states."""
    state = home.entity(key)
    for value in states:
        home.hass.states.async_set(state.entity_id, value, state.attributes)
        await home.hass.async_block_till_done()


async def found_again(home: Home, kind: str) -> None:
    """Let what stands be found after the automation was set up."""
    await turn(home, kind, "off", "on")


async def try_out(home: Home) -> None:
    """Press "Run"."""
    await home.hass.services.async_call(
        "automation", "trigger", {"entity_id": "automation.it"}, blocking=True
    )
    await home.hass.async_block_till_done()


def press(home: Home, call: ServiceCall, title: str) -> None:
    """Press a notification's button."""
    (action,) = [one["action"] for one in call.data["data"]["actions"] if one["title"] == title]
    home.hass.bus.async_fire("mobile_app_notification_action", {"action": action})


@pytest.mark.parametrize("path", BLUEPRINTS, ids=lambda path: path.stem)
def test_blueprint_says_what_it_is(path: Path) -> None:
    config = yaml_util.load_yaml_dict(path)
    head = BLUEPRINT_SCHEMA(config)["blueprint"]
    assert head["name"].startswith("Aux Heat Monitor: ")
    assert head["domain"] == "automation"
    manifest = yaml.safe_load(
        (ROOT / "custom_components" / "aux_heat" / "manifest.json").read_text(encoding="utf-8")
    )
    name = path.relative_to(ROOT).as_posix()
    assert head["source_url"] == f"{manifest['documentation']}/blob/main/{name}"
    hacs = yaml.safe_load((ROOT / "hacs.json").read_text(encoding="utf-8"))
    assert head["homeassistant"]["min_version"] == hacs["homeassistant"]
    inputs = {
        key: value
        for name, one in head["input"].items()
        for key, value in (one.get("input", {name: one})).items()
    }
    assert all(one["name"] and one["selector"] for one in inputs.values())
    assert inputs["heat_pump"]["selector"]["device"]["filter"] == [{"integration": "aux_heat"}]
    # All but the heat pump can be left as it is.
    assert [name for name, one in inputs.items() if "default" not in one] == ["heat_pump"]


def test_all_send_alike() -> None:
    ends = {
        path.read_text(encoding="utf-8").partition('  - repeat:\n      for_each: "{{ phones }}"\n')[
            2
        ]
        for path in BLUEPRINTS
    }
    assert len(ends) == 1


async def test_emergency_heat_left_on(home: Home, told: Told) -> None:
    home.everything()
    home.ecobee("")
    await home.set_up(FULL)
    await use(home, "emergency_heat_left_on", notifiers=["notify.mail"])
    home.ecobee("auxHeat1")
    home.power(STRIPS, 9000)
    home.hass.states.async_set(SWITCH, "on")
    await home.pass_time(minutes=60)
    assert told.texts == [
        (
            "Hallway: emergency heat is still on",
            (
                "On for 1 hour, and the backup heats instead of the heat pump: 9.0 kWh so far for"
                " 1.80 EUR, 1.18 EUR of it extra. Unless your heat pump is broken, set the"
                " thermostat back to heat."
            ),
        )
    ]
    assert is_as_quoted(*told.texts[0])
    data = told.calls[0].data["data"]
    assert [one["title"] for one in data["actions"]] == ["Turn it off", "Heat pump is broken"]
    assert data["url"] == data["clickAction"] == "/config/repairs"
    (mail,) = told.sent
    assert mail.data["entity_id"] == ["notify.mail"]
    assert (mail.data["title"], mail.data["message"]) == told.texts[0]
    # They have it elsewhere.
    assert told.shown == []


async def test_button_turns_emergency_heat_off(home: Home, told: Told) -> None:
    await left_on(home)
    turned = async_mock_service(home.hass, "switch", "turn_off")
    await use(home, "emergency_heat_left_on")
    await found_again(home, "emergency_heat_left_on")
    press(home, told.calls[0], "Turn it off")
    await wait(home, seconds=120)
    assert [call.data["entity_id"] for call in turned] == [SWITCH]
    # The thermostat's integration sees it a while later.
    assert len(told.texts) == 1
    home.hass.states.async_set(SWITCH, "off")
    await wait(home, seconds=30)
    await home.settle()
    assert told.texts[1:] == [
        (
            "Hallway: emergency heat is off",
            (
                "The thermostat is set back to normal heat. The heat pump may wait some minutes"
                " before it starts."
            ),
        )
    ]
    assert told.calls[-1].data["data"]["actions"] == []
    # What was said is taken back where it still stands.
    assert "clear_notification" in [call.data["message"] for call in told.phone]


async def test_button_that_does_not_help_says_so(home: Home, told: Told) -> None:
    await left_on(home)
    # There is no such action as switch.turn_off here.
    await use(home, "emergency_heat_left_on")
    await found_again(home, "emergency_heat_left_on")
    press(home, told.calls[0], "Turn it off")
    await wait(home, seconds=400)
    assert told.texts[1:] == [
        (
            "Hallway: emergency heat is still on",
            "It could not be turned off from here. Turn it off at the thermostat.",
        )
    ]


async def test_button_of_another_heat_pump_does_nothing(home: Home, told: Told) -> None:
    await left_on(home)
    turned = async_mock_service(home.hass, "switch", "turn_off")
    await use(home, "emergency_heat_left_on")
    home.hass.bus.async_fire(
        "mobile_app_notification_action", {"action": "AUX_HEAT_TURN_OFF_another"}
    )
    await home.hass.async_block_till_done()
    assert (turned, told.phone) == ([], [])


async def test_what_can_not_be_turned_off_from_here_has_no_button_for_it(
    home: Home, told: Told
) -> None:
    by_other: dict[str, Any] = {
        "kind": "attribute_true",
        "entity": None,
        "attribute": "em",
        "values": [],
    }
    home.everything()
    home.climate(HVACAction.HEATING, em="true")
    await home.set_up(FULL | {"emergency": by_other, "aux": UNTOLD})
    await home.pass_time(minutes=61)
    await use(home, "emergency_heat_left_on")
    await found_again(home, "emergency_heat_left_on")
    (call,) = told.calls
    assert [one["title"] for one in call.data["data"]["actions"]] == ["Heat pump is broken"]
    # It was not seen to run.
    assert "How much it used isn't known." in call.data["message"]


async def test_reminder_every_day_until_somebody_knows(home: Home, told: Told) -> None:
    await left_on(home)
    await use(home, "emergency_heat_left_on", remind_at="06:00:00")
    await home.pass_time(minutes=24 * 60)
    assert [text[1].split(",")[0] for text in told.texts] == ["On for 2 hours"]
    await home.hass.services.async_call(
        "aux_heat", "acknowledge", {"finding": "emergency_heat_left_on"}, blocking=True
    )
    await home.pass_time(minutes=24 * 60)
    assert len(told.texts) == 1


@pytest.mark.parametrize("remind", [True, False])
async def test_no_reminder_of_what_is_well_or_not_wanted(
    home: Home, told: Told, remind: bool
) -> None:
    home.everything()
    if not remind:
        home.hass.states.async_set(SWITCH, "on")
    await home.set_up(FULL)
    await home.pass_time(minutes=70)
    await use(home, "emergency_heat_left_on", remind=remind, remind_at="06:00:00")
    await home.pass_time(minutes=24 * 60)
    assert told.texts == []


async def test_broken_heat_pump_is_noted_and_nobody_is_told_again(home: Home, told: Told) -> None:
    await left_on(home)
    await use(home, "emergency_heat_left_on")
    await found_again(home, "emergency_heat_left_on")
    press(home, told.calls[0], "Heat pump is broken")
    await home.settle()
    assert home.entity("outage_days").attributes["since"] is not None
    await found_again(home, "emergency_heat_left_on")
    assert len(told.texts) == 1


async def test_without_a_phone_it_is_shown_in_home_assistant(home: Home, told: Told) -> None:
    await left_on(home)
    more = {"action": "test.done", "data": {"said": "{{ title }} / {{ message }}"}}
    await use(home, "emergency_heat_left_on", phones=[], also=[more])
    await found_again(home, "emergency_heat_left_on")
    (call,) = told.shown
    assert call.data["title"] == "Hallway: emergency heat is still on"
    assert told.phone == []
    assert told.also[0].data["said"] == f"{call.data['title']} / {call.data['message']}"
    home.hass.states.async_set(SWITCH, "off")
    await home.settle()
    assert told.dismissed[-1].data["notification_id"] == call.data["notification_id"]


async def test_phone_that_is_gone_keeps_nobody_from_being_told(home: Home, told: Told) -> None:
    await left_on(home)
    await use(home, "emergency_heat_left_on", phones=["gone", phone(home)])
    await found_again(home, "emergency_heat_left_on")
    assert len(told.texts) == 1


@pytest.mark.parametrize("path", BLUEPRINTS, ids=lambda path: path.stem)
async def test_can_be_tried_while_all_is_well(home: Home, told: Told, path: Path) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    await use(home, path.stem)
    await try_out(home)
    ((title, message),) = told.texts
    assert title.startswith("Hallway: ")
    assert message
    for word in ("none", "unknown", "unavailable", "{", "  ", "\n"):
        assert word not in f"{title} {message}".lower()


async def warm(home: Home) -> None:
    """Give a home in which heat is called for, in mild weather."""
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(8.33)
    home.price(0.2)
    await home.set_up(PRICED, {"balance_point_c": 0.0})


async def test_backup_runs_without_need(home: Home, told: Told) -> None:
    await warm(home)
    await use(home, "backup_runs_without_need", minutes=10, pause=12)
    home.power(STRIPS, 9000)
    for _ in range(40):
        await home.pass_time(minutes=1)
    ((title, message),) = told.texts
    assert title == "Hallway: backup heat runs without need"
    # A timer of Home Assistant's may come a minute later.
    assert re.fullmatch(
        "It has run for 1[45] minutes at 8 °C outdoors; the heat pump alone copes down to about"
        r" 0 °C\. 2\.[12] kWh so far for 0\.4[25] EUR, 0\.2[89] EUR of it extra\. It runs because"
        r" the house got too cool\.",
        message,
    )
    # Again the same day: once is enough.
    home.power(STRIPS, 5)
    await home.pass_time(minutes=60)
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=60)
    assert len(told.texts) == 1
    home.power(STRIPS, 5)
    await home.pass_time(minutes=11 * 60)
    home.outdoor(8.3)
    home.price(0.21)
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=60)
    assert len(told.texts) == 2


async def test_short_run_without_need_is_not_worth_a_word(home: Home, told: Told) -> None:
    await warm(home)
    await use(home, "backup_runs_without_need", minutes=10)
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=9)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=60)
    assert told.texts == []


async def test_need_that_somebody_knows_of_is_not_worth_a_word(home: Home, told: Told) -> None:
    await warm(home)
    await use(home, "backup_runs_without_need", minutes=10)
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=6)
    kind = "backup_running_above_balance_point"
    await home.hass.services.async_call("aux_heat", "acknowledge", {"finding": kind}, blocking=True)
    await home.pass_time(minutes=30)
    assert home.shown(kind) == "on"
    assert told.texts == []


async def test_temperatures_are_the_households(home: Home, told: Told) -> None:
    home.hass.config.units = US_CUSTOMARY_SYSTEM
    home.climate(HVACAction.HEATING, current_temperature=68, temperature=70)
    home.power(STRIPS, 9000)
    home.measured(OUTDOOR, 47, "°F")
    await home.set_up(PRICED)
    await home.pass_time(minutes=30)
    await use(home, "backup_runs_without_need")
    await try_out(home)
    assert told.texts[0][1].startswith(
        "It has run for 30 minutes at 47 °F outdoors; the heat pump alone copes down to perhaps"
        " 32 °F. 4.5 kWh so far; what it cost isn't known, as no price is."
    )


async def test_backup_allowed_when_too_mild(home: Home, told: Told) -> None:
    await bumped(home)
    await use(home, "backup_allowed_when_too_mild")
    await found_again(home, "lockout_misconfigured")
    assert told.texts == [
        (
            "Hallway: backup heat is allowed when it is too mild",
            (
                "On 3 days, in weather of up to 9 °C, the backup ran though the heat pump alone"
                ' would have done. That has cost 1.25 EUR extra. Set "aux lockout" in the'
                " thermostat's installer settings to -3 °C. More is under Settings, Repairs."
            ),
        )
    ]


async def test_heat_pump_not_heating(home: Home, told: Told) -> None:
    await carried_by_backup(home)
    await use(home, "heat_pump_not_heating")
    await found_again(home, "heat_pump_not_heating")
    ((title, message),) = told.texts
    assert title == "Hallway: the heat pump does not heat"
    assert message.startswith(
        "First of all: is emergency heat on at the thermostat? If so, switch back to heat. If not:"
        " the backup has heated alone for 17.0 hours, and the house stays warm at two to three"
        " times the cost: 153.0 kWh so far for 30.60 EUR, 18.27 EUR of it extra."
    )
    # The house is warm: nobody has to be woken.
    assert told.calls[0].data["data"]["push"] == {"interruption-level": "time-sensitive"}


async def test_heat_pump_that_is_called_in_vain(home: Home, told: Told) -> None:
    await called_in_vain(home)
    await use(home, "heat_pump_not_heating")
    await found_again(home, "heat_pump_not_heating")
    ((title, message),) = told.texts
    assert title == "Hallway: the heat pump does not heat"
    assert message.startswith(
        "Heat is called for, and whenever the backup pauses the house grows colder, though it is"
        " mild outdoors. The backup has heated for 3.0 hours at two to three times the cost:"
        " 30.0 kWh so far; what it cost isn't known, as no price is. Look whether"
    )
    assert message.endswith("Leave the backup allowed until then.")


async def cold(home: Home) -> None:
    """Bring a home to where heat is called for and none comes."""
    home.everything()
    await home.set_up(FULL)
    home.ecobee("heatPump1")
    indoor = 20.0
    for _ in range(16):
        home.climate(HVACAction.HEATING, current_temperature=indoor, equipment_running="heatPump")
        await home.pass_time(minutes=15)
        indoor -= 0.3


@pytest.mark.parametrize("critical", [True, False])
async def test_no_heat_at_all_sounds_on_silent_phones(
    home: Home, told: Told, critical: bool
) -> None:
    await cold(home)
    assert home.entity("heat_pump_not_heating").attributes["pattern"] == "no_heat"
    await use(home, "heat_pump_not_heating", critical=critical)
    await found_again(home, "heat_pump_not_heating")
    ((title, message),) = told.texts
    assert title == "Hallway: no heat comes"
    assert message == (
        "Heat is called for, and the house grows colder: it was 16 °C where 21 °C is wanted. Look"
        " at the breakers and whether the outdoor unit runs. Emergency heat at the thermostat may"
        " bring the backup on until help comes. Call your installer."
    )
    assert is_as_quoted(title, message)
    data = told.calls[0].data["data"]
    # What iOS and Android each ask for.
    assert (data["push"]["interruption-level"] == "critical") is critical
    assert (data["push"].get("sound", {}).get("critical") == 1) is critical
    assert (data["channel"] == "alarm_stream") is critical
    assert (data["ttl"], data["priority"]) == (0, "high")


async def week_of(home: Home, monday: str, **inputs: Any) -> None:
    """Let it be the morning of a Monday, at 8 local time, with a weekly summary."""
    home.set_clock(f"{monday}T15:30:00+00:00")
    await home.pass_time(minutes=15)
    await use(home, "weekly_summary", **inputs)
    await home.pass_time(minutes=30)


async def test_weekly_summary(home: Home, told: Told) -> None:
    await set_up_with_runs(home)
    await week_of(home, "2026-01-19")
    assert told.texts == [
        (
            "Hallway: backup heat last week, 2.40 EUR",
            (
                "It ran 3 times, 2.0 hours in all, and used 18.0 kWh. It cost 2.40 EUR, 0.79 EUR of"
                " that more than the heat pump would have. The price of 6.0 kWh isn't known. 12.0"
                " kWh were wasted, in weather mild enough for the heat pump alone. Most of it ran"
                " because the heat pump did not keep up."
            ),
        )
    ]
    assert is_as_quoted(*told.texts[0])


@pytest.mark.parametrize("always", [True, False])
async def test_week_in_which_it_did_not_run_is_told_where_it_is_wanted(
    home: Home, told: Told, always: bool
) -> None:
    await set_up_with_runs(home)
    await week_of(home, "2026-01-26", always=always)
    assert [text[1] for text in told.texts] == [
        "Backup heat did not run. In the week before it ran 2.0 hours for 2.40 EUR."
    ] * always


async def test_weekly_summary_comes_on_its_day(home: Home, told: Told) -> None:
    await set_up_with_runs(home)
    await week_of(home, "2026-01-19", weekday="tue")
    assert told.texts == []


async def test_weekly_summary_without_meter_or_price(home: Home, told: Told) -> None:
    home.ecobee("heatPump")
    await home.set_up(THERMOSTAT_ONLY)
    home.ecobee("heatPump,auxHeat1")
    await home.pass_time(minutes=30)
    home.ecobee("heatPump")
    await week_of(home, "2026-01-19")
    ((title, message),) = told.texts
    assert title == "Hallway: backup heat last week"
    assert message == "It ran once, 30 minutes in all. What it cost isn't known, as no price is."


@pytest.mark.parametrize(
    ("latitude", "inputs", "month"),
    [
        (45, {}, 10),
        (-37, {}, 4),
        (45, {"month": "9", "day": 15}, 9),
    ],
)
async def test_before_winter_comes_once_each_autumn(
    home: Home, told: Told, latitude: float, inputs: dict[str, Any], month: int
) -> None:
    home.hass.config.latitude = latitude
    assert await async_setup_component(home.hass, "zone", {})
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    day = inputs.get("day", 1)
    home.set_clock(f"2026-{month:02}-{day:02}T02:00:00+00:00")
    await use(home, "before_winter", **inputs)
    # It is the evening before here, then 10 in the morning, then the day after.
    for expected, minutes in ((0, 14 * 60), (1, 3 * 60), (1, 48 * 60)):
        await home.pass_time(minutes=minutes)
        assert len(told.texts) == expected
    home.set_clock(f"2027-{month:02}-{day:02}T17:30:00+00:00")
    await home.pass_time(minutes=60)
    assert len(told.texts) == 2


async def test_before_winter_is_caught_up_with_but_not_in_summer(home: Home, told: Told) -> None:
    assert await async_setup_component(home.hass, "zone", {})
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    home.set_clock("2026-07-10T12:00:00+00:00")
    await use(home, "before_winter")
    await home.pass_time(minutes=24 * 60)
    assert told.texts == []
    # Home Assistant was down on the first.
    home.set_clock("2026-10-05T12:00:00+00:00")
    await home.pass_time(minutes=24 * 60)
    assert len(told.texts) == 1


TEST = (
    'Test it before it gets cold: press "Test backup heat", set the thermostat to emergency heat'
    ' and 2 degrees (4 °F) warmer for ten minutes, see what "Backup test" says, and set both back.'
)
CHORES = " Clean the filter, and clear leaves from the outdoor unit."


async def said_before_winter(home: Home, told: Told) -> str:
    await use(home, "before_winter")
    await try_out(home)
    (text,) = told.texts
    assert text[0] == "Hallway: before winter"
    return text[1]


async def test_backup_that_was_never_seen(home: Home, told: Told) -> None:
    home.climate()
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY)
    said = await said_before_winter(home, told)
    assert said == f"Your backup heat was never seen to work. {TEST}{CHORES}"


async def test_backup_that_was_seen_long_ago(home: Home, told: Told) -> None:
    await set_up_with_runs(home)
    home.set_clock("2026-10-01T17:00:00+00:00")
    said = await said_before_winter(home, told)
    assert said.startswith(f"Your backup heat was last seen to work on 15 January 2026. {TEST}")


async def test_backup_that_was_seen_lately_and_what_stands(home: Home, told: Told) -> None:
    await left_on(home)
    await home.hass.services.async_call("aux_heat", "start_outage", blocking=True)
    said = await said_before_winter(home, told)
    assert said == (
        "Your backup heat was seen to work on 15 January 2026: nothing to test. The heat pump is"
        " noted as out of order since 15 January 2026. Reported at the moment: emergency heat left"
        f" on, backup runs without need.{CHORES}"
    )


async def test_backup_that_no_meter_sees(home: Home, told: Told) -> None:
    home.ecobee("")
    await home.set_up(THERMOSTAT_ONLY)
    said = await said_before_winter(home, told)
    assert said.startswith("No meter shows whether your backup works. Try it before it gets cold")


async def test_home_without_backup(home: Home, told: Told) -> None:
    home.climate(entity_id=CLIMATE)
    home.power(STRIPS, 5)
    await home.set_up(STRIPS_ONLY, {"backup": "none"})
    said = await said_before_winter(home, told)
    assert said.startswith("This home has no backup heat. Try your space heaters")

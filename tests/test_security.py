"""Security: who may do what, what is told to whom, and how much of a time anybody may ask."""

from __future__ import annotations

from http import HTTPStatus
import json
import logging
import time
from typing import Any

from aiohttp import WSMsgType
from homeassistant.auth.models import User
from homeassistant.components.climate import HVACAction
from homeassistant.components.websocket_api.const import DOMAIN as WEBSOCKET
from homeassistant.core import Context, HomeAssistant
from homeassistant.exceptions import ServiceValidationError, Unauthorized
from homeassistant.helpers import issue_registry as ir
from homeassistant.setup import async_setup_component
import pytest
from pytest_homeassistant_custom_component.common import (
    MockConfigEntry,
    MockUser,
    async_mock_service,
)
from pytest_homeassistant_custom_component.components.diagnostics import (
    get_diagnostics_for_config_entry,
)
from pytest_homeassistant_custom_component.typing import (
    ClientSessionGenerator,
    WebSocketGenerator,
)
import voluptuous as vol
from yarl import URL

from custom_components.aux_heat.const import DOMAIN

from .found import left_on
from .home import EMERGENCY_SWITCH, ENTRY_ID, FULL, STRIPS, STRIPS_ONLY, UPSTAIRS, Home
from .winter_runs import set_up_with_runs

OTHER = "01JHXAUXHEATAUXHEATAUXHEAU"

# Who may say what. An action that is new has to be decided here.
ANYBODY = {"get_runs", "get_report", "get_status"}
WHO_CONTROLS = {"acknowledge", "start_outage", "end_outage", "turn_off_emergency_heat"}
ADMINISTRATORS = {"rebuild", "stop_reading_history"}


@pytest.fixture
async def entry(hass: HomeAssistant, home: Home) -> MockConfigEntry:
    """Give a heat pump with some runs, and all that Home Assistant's web server needs."""
    assert await async_setup_component(hass, "api", {})
    return await set_up_with_runs(home)


async def say(hass: HomeAssistant, user: User | None, action: str) -> None:
    """Call an action as a user, or as an automation."""
    data = {"finding": "backup_stuck_on"} if action == "acknowledge" else {}
    asks = action in ANYBODY
    await hass.services.async_call(
        DOMAIN,
        action,
        data,
        blocking=True,
        context=Context(user_id=None if user is None else user.id),
        return_response=asks,
    )


async def may(hass: HomeAssistant, user: User | None, action: str) -> bool:
    """Return whether a user may call an action, whatever comes of it."""
    try:
        await say(hass, user, action)
    except Unauthorized:
        return False
    except ServiceValidationError:
        return True
    return True


@pytest.fixture
async def household(hass: HomeAssistant) -> MockUser:
    """Give a user who is no administrator."""
    group = await hass.auth.async_get_group("system-users")
    assert group is not None
    return MockUser(groups=[group]).add_to_hass(hass)


async def test_every_action_is_for_those_who_may(
    hass: HomeAssistant,
    entry: MockConfigEntry,
    household: MockUser,
    hass_read_only_user: MockUser,
    hass_admin_user: MockUser,
) -> None:
    actions = set(hass.services.async_services()[DOMAIN])
    assert actions == ANYBODY | WHO_CONTROLS | ADMINISTRATORS
    async_mock_service(hass, "switch", "turn_off")
    for user, allowed in (
        (hass_read_only_user, ANYBODY),
        (household, ANYBODY | WHO_CONTROLS),
        (hass_admin_user, actions),
        # An automation.
        (None, actions),
    ):
        assert {action for action in actions if await may(hass, user, action)} == allowed
    with pytest.raises(Unauthorized):
        await say(hass, MockUser(id="unknown"), "start_outage")


async def test_who_may_only_look_changes_nothing(
    hass: HomeAssistant, home: Home, entry: MockConfigEntry, hass_read_only_user: MockUser
) -> None:
    before = json.dumps(entry.runtime_data.monitor.state())
    for action in sorted(WHO_CONTROLS | ADMINISTRATORS):
        assert not await may(hass, hass_read_only_user, action)
    assert json.dumps(entry.runtime_data.monitor.state()) == before


async def test_thermostat_is_not_touched_for_who_may_not_touch_it(
    hass: HomeAssistant, home: Home, household: MockUser
) -> None:
    await left_on(home)
    turned: list[str] = []

    async def refuse(call: Any) -> None:
        turned.append(call.data["entity_id"])
        raise Unauthorized(context=call.context)

    hass.services.async_register("switch", "turn_off", refuse)
    with pytest.raises(Unauthorized):
        await say(hass, household, "turn_off_emergency_heat")
    assert turned == [EMERGENCY_SWITCH["entity"]]


async def test_no_page_and_no_file_without_a_login(
    hass: HomeAssistant,
    entry: MockConfigEntry,
    hass_client: ClientSessionGenerator,
    hass_client_no_auth: ClientSessionGenerator,
) -> None:
    paths = [
        resource.canonical.replace("{entry_id}", ENTRY_ID)
        for resource in hass.http.app.router.resources()
        if resource.canonical.startswith(f"/api/{DOMAIN}")
    ]
    assert len(paths) == 2
    stranger, known = await hass_client_no_auth(), await hass_client()
    for path in paths:
        assert (await stranger.get(path)).status == HTTPStatus.UNAUTHORIZED
        for method in ("post", "put", "delete", "patch"):
            response = await known.request(method, path)
            assert response.status == HTTPStatus.METHOD_NOT_ALLOWED
        response = await known.get(path)
        assert response.status == HTTPStatus.OK
        # A private document stays in no cache, and is what it says it is.
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.content_type in ("text/csv", "text/html")


# Home Assistant forgets the heartbeat of one that it sends away.
@pytest.mark.parametrize("expected_lingering_timers", [True])
async def test_nothing_is_answered_before_the_login(
    hass: HomeAssistant,
    entry: MockConfigEntry,
    hass_client_no_auth: ClientSessionGenerator,
) -> None:
    commands = [name for name in hass.data[WEBSOCKET] if name.startswith(f"{DOMAIN}/")]
    assert len(commands) >= 8
    client = await hass_client_no_auth()
    for command in commands:
        async with client.ws_connect("/api/websocket") as stranger:
            assert (await stranger.receive_json())["type"] == "auth_required"
            await stranger.send_json({"id": 1, "type": command, "entry_id": ENTRY_ID})
            assert (await stranger.receive_json())["type"] == "auth_invalid"
            assert (await stranger.receive()).type is WSMsgType.CLOSE
        await hass.async_block_till_done()


async def test_no_command_changes_anything(
    hass: HomeAssistant,
    entry: MockConfigEntry,
    hass_ws_client: WebSocketGenerator,
    hass_read_only_access_token: str,
) -> None:
    """They are for everybody who is logged in, so that they may only tell."""
    commands = [name for name in hass.data[WEBSOCKET] if name.startswith(f"{DOMAIN}/")]
    client = await hass_ws_client(hass, hass_read_only_access_token)
    before = json.dumps(entry.runtime_data.monitor.state())
    data, options = dict(entry.data), dict(entry.options)
    for command in commands:
        asked = {} if command.endswith("/entries") else {"entry_id": ENTRY_ID}
        await client.send_json_auto_id({"type": command, **asked})
        assert (await client.receive_json())["success"], command
        if command.endswith("/subscribe"):
            assert (await client.receive_json())["type"] == "event"
    assert json.dumps(entry.runtime_data.monitor.state()) == before
    assert (dict(entry.data), dict(entry.options)) == (data, options)


async def test_link_opens_its_own_document_only(
    hass: HomeAssistant,
    home: Home,
    entry: MockConfigEntry,
    hass_client_no_auth: ClientSessionGenerator,
) -> None:
    home.climate(HVACAction.IDLE, UPSTAIRS)
    await home.set_up(STRIPS_ONLY | {"climates": [UPSTAIRS]}, entry_id=OTHER)
    answer: Any = await hass.services.async_call(
        DOMAIN,
        "get_report",
        {"config_entry_id": ENTRY_ID},
        blocking=True,
        return_response=True,
    )
    client = await hass_client_no_auth()
    for name, others in (("download", "sheet.html"), ("sheet", "runs.csv")):
        link = URL(answer[name]).relative()
        assert (await client.get(link)).status == HTTPStatus.OK
        for turned in (
            link.with_path(link.path.replace(ENTRY_ID, OTHER), keep_query=True),
            link.with_path(f"/api/{DOMAIN}/{ENTRY_ID}/{others}", keep_query=True),
            link.with_path("/api/states", keep_query=True),
            link.update_query(start="2020-01-01"),
        ):
            assert (await client.get(turned)).status == HTTPStatus.UNAUTHORIZED, turned


SECRETS = {
    "latitude": 48.858_370_1,
    "longitude": 2.294_481_3,
    "name": "Villa of the Smiths",
}


async def test_neither_log_nor_diagnostics_name_anybody(
    hass: HomeAssistant,
    home: Home,
    hass_client: ClientSessionGenerator,
    caplog: pytest.LogCaptureFixture,
) -> None:
    await hass.config.async_update(
        latitude=SECRETS["latitude"],
        longitude=SECRETS["longitude"],
        location_name=SECRETS["name"],
        external_url="https://smiths.example.com",
    )
    assert await async_setup_component(hass, "api", {})
    assert await async_setup_component(hass, "diagnostics", {})
    room = "climate.annas_bedroom"
    home.everything()
    home.climate(entity_id=room, preset_mode="Anna sleeps", equipment_running="")
    entry = await home.set_up(FULL | {"climates": [room], "outdoor": "sensor.not_there"})
    hass.config_entries.async_update_entry(entry, title="Anna's")
    home.climate(HVACAction.HEATING, room, preset_mode="Anna's nap", equipment_running="auxHeat1")
    home.power(STRIPS, "7 Rue de Grenelle")
    await home.pass_time(minutes=10)
    home.climate(HVACAction.HEATING, room, preset_mode="sleep", equipment_running="")
    home.power(STRIPS, 5)
    await home.pass_time(minutes=10)
    # What is missing is a repair, whose id Home Assistant puts into the file.
    assert [key for key in ir.async_get(hass).issues if key[0] == DOMAIN]
    answer: Any = await hass.services.async_call(
        DOMAIN, "get_report", {}, blocking=True, return_response=True
    )
    document: Any = await get_diagnostics_for_config_entry(hass, hass_client, entry)
    told = json.dumps(document, ensure_ascii=False)
    for private in (
        *("Anna", "anna", "Smith", "smiths", "bedroom", "climate.", "sensor.", "Grenelle"),
        *("48.85", "2.294", "not_there"),
    ):
        assert private not in told, private
    # A preset of Home Assistant's own names nobody.
    presets = [value for _, name, value in document["readings"] if name == "preset_mode"]
    assert presets == ["preset 1", "preset 2", "sleep"]
    ours = "\n".join(
        record.getMessage()
        for record in caplog.records
        if record.levelno >= logging.INFO and "aux_heat" in record.name
    )
    token = URL(answer["download"]).query["authSig"]
    for private in ("48.85", "2.294", "Smith", "smiths.example.com", token, "authSig"):
        assert private not in ours, private


@pytest.mark.parametrize(
    ("action", "data"),
    [
        ("get_report", {"config_entry_id": "x" * 10_000_000}),
        ("get_report", {"date": "2" * 10_000_000}),
        ("get_report", {"start": "0001-01-01", "end": "9999-12-31"}),
        ("get_runs", {"cause": ["x" * 10_000_000]}),
        ("get_runs", {"limit": 10**400}),
        ("acknowledge", {"finding": "x" * 10_000_000}),
    ],
    ids=lambda value: value if isinstance(value, str) else next(iter(value)),
)
async def test_monstrous_question_is_refused_at_once(
    hass: HomeAssistant, entry: MockConfigEntry, action: str, data: dict[str, Any]
) -> None:
    began = time.process_time()
    with pytest.raises((vol.Invalid, ServiceValidationError)):
        await hass.services.async_call(
            DOMAIN, action, data, blocking=True, return_response=action != "acknowledge"
        )
    assert time.process_time() - began < 1


async def test_longest_time_that_can_be_asked_for_takes_no_time(
    hass: HomeAssistant, entry: MockConfigEntry, hass_ws_client: WebSocketGenerator
) -> None:
    client = await hass_ws_client()
    began = time.process_time()
    for _ in range(20):
        # Nobody waits for the answers.
        await client.send_json_auto_id(
            {
                "type": f"{DOMAIN}/report",
                "entry_id": ENTRY_ID,
                "first_day": "1970-01-01",
                "last_day": "2999-12-31",
            }
        )
        await client.send_json_auto_id(
            {"type": f"{DOMAIN}/months", "entry_id": ENTRY_ID, "date": "2999-12-31"}
        )
    for _ in range(20):
        assert (await client.receive_json())["result"]["runs"] == 3
        assert (await client.receive_json())["result"]["months"] == []
    assert time.process_time() - began < 5

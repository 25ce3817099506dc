"""Websocket commands: what a card asks for, hears of, and what is said to a wrong question."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.core import HomeAssistant
from homeassistant.helpers import device_registry as dr, entity_registry as er
import pytest
from pytest_homeassistant_custom_component.common import MockConfigEntry
from pytest_homeassistant_custom_component.typing import (
    MockHAClientWebSocket,
    WebSocketGenerator,
)

from .home import CLIMATE, ENTRY_ID, OUTDOOR, STRIPS, UPSTAIRS, Home
from .winter_runs import PRICED, set_up_with_runs

OTHER = "01JHXAUXHEATAUXHEATAUXHEAU"


@pytest.fixture
async def entry(home: Home) -> MockConfigEntry:
    """Give a home's entry with three runs behind it."""
    return await set_up_with_runs(home)


@pytest.fixture
async def socket(
    hass: HomeAssistant, entry: MockConfigEntry, hass_ws_client: WebSocketGenerator
) -> MockHAClientWebSocket:
    """Give a card's connection."""
    return await hass_ws_client(hass)


async def ask(socket: MockHAClientWebSocket, command: str, **fields: Any) -> dict[str, Any]:
    """Ask about the heat pump and return the whole answer."""
    await socket.send_json_auto_id({"type": f"aux_heat/{command}", "entry_id": ENTRY_ID, **fields})
    answer: dict[str, Any] = await socket.receive_json()
    return answer


async def test_which_heat_pumps_there_are(
    hass: HomeAssistant, home: Home, socket: MockHAClientWebSocket
) -> None:
    home.climate(HVACAction.IDLE, UPSTAIRS)
    await home.set_up(PRICED | {"climates": [UPSTAIRS]}, entry_id=OTHER)
    await hass.config_entries.async_unload(OTHER)
    await socket.send_json_auto_id({"type": "aux_heat/entries"})
    here, other = (await socket.receive_json())["result"]
    assert (here["entry_id"], here["title"], here["loaded"]) == (ENTRY_ID, "Hallway", True)
    assert (other["entry_id"], other["loaded"]) == (OTHER, False)


async def test_page_is_told_what_to_build_itself_from(
    hass: HomeAssistant, home: Home, socket: MockHAClientWebSocket
) -> None:
    er.async_get(hass).async_update_entity(
        home.entity("last_aux_run").entity_id, disabled_by=er.RegistryEntryDisabler.USER
    )
    await socket.send_json_auto_id({"type": "aux_heat/entries"})
    (told,) = (await socket.receive_json())["result"]
    device = dr.async_get(hass).async_get(told["device_id"])
    assert device is not None
    assert device.name == "Hallway"
    assert told["entities"]["binary_sensor.aux_heat"] == home.entity("aux_heat").entity_id
    assert told["entities"]["event.aux_run"] == home.entity("aux_run").entity_id
    assert "sensor.last_aux_run" not in told["entities"]
    assert told["sources"] == {"climates": [CLIMATE], "outdoor": OUTDOOR, "power": [STRIPS]}


@pytest.mark.parametrize(
    ("asked", "hours"),
    [
        ({}, [14, 13, 12]),
        ({"limit": 1}, [14]),
        ({"limit": 1, "offset": 1}, [13]),
        ({"offset": 3}, []),
        ({"start": "2026-01-15T13:00:00Z"}, [14, 13]),
        ({"start": "2026-01-01", "end": "2026-01-15"}, [14, 13, 12]),
        ({"cause": ["capacity"]}, [12]),
        ({"avoidable": ["yes"]}, [14, 13]),
    ],
)
async def test_runs(socket: MockHAClientWebSocket, asked: dict[str, Any], hours: list[int]) -> None:
    result = (await ask(socket, "runs", **asked))["result"]
    assert [int(run["start"][11:13]) for run in result["runs"]] == hours


@pytest.mark.parametrize(
    ("asked", "days", "runs"),
    [
        ({}, ("2026-01-01", "2026-01-31"), 3),
        ({"period": "season"}, ("2025-07-01", "2026-06-30"), 3),
        ({"period": "day", "date": "2026-01-14"}, ("2026-01-14", "2026-01-14"), None),
        (
            {"first_day": "2026-01-12", "last_day": "2026-01-18"},
            ("2026-01-12", "2026-01-18"),
            3,
        ),
    ],
)
async def test_report(
    socket: MockHAClientWebSocket, asked: dict[str, Any], days: tuple[str, str], runs: int | None
) -> None:
    result = (await ask(socket, "report", **asked))["result"]
    assert (result["first_day"], result["last_day"]) == days
    assert result["runs"] == runs


async def test_link_to_the_file(socket: MockHAClientWebSocket, hass_client_no_auth: Any) -> None:
    result = (await ask(socket, "download", start="2026-01-15", end="2026-01-15"))["result"]
    response = await (await hass_client_no_auth()).get(result["path"])
    assert response.status == 200
    assert (await response.text()).count("\r\n") == 4


@pytest.mark.parametrize(
    ("asked", "hours"),
    [
        ({}, [12, 13, 14]),
        ({"first_day": "2026-01-15", "last_day": "2026-01-15"}, [12, 13, 14]),
        ({"first_day": "2026-01-16"}, []),
        ({"last_day": "2026-01-14"}, []),
    ],
)
async def test_points(
    socket: MockHAClientWebSocket, asked: dict[str, Any], hours: list[int]
) -> None:
    result = (await ask(socket, "points", **asked))["result"]
    points = [dict(zip(result["columns"], row, strict=True)) for row in result["rows"]]
    begun = [datetime.fromtimestamp(point["start"] / 1000, UTC) for point in points]
    assert begun == [datetime(2026, 1, 15, hour, tzinfo=UTC) for hour in hours]


async def test_point_has_what_is_drawn(socket: MockHAClientWebSocket) -> None:
    result = (await ask(socket, "points"))["result"]
    needed, wasted, unpriced = (
        dict(zip(result["columns"], row, strict=True)) for row in result["rows"]
    )
    assert (needed["cause"], needed["avoidable"]) == ("capacity", "no")
    assert (needed["outdoor_c"], needed["avoidable_kwh"], needed["extra_cost"]) == (-10, 0, 0)
    assert (wasted["duration_s"], wasted["energy_kwh"], wasted["avoidable_kwh"]) == (2400, 6, 6)
    assert wasted["uncertain_kwh"] == 0
    assert (wasted["cost"], wasted["extra_cost"]) == (1.2, 0.7862)
    assert (unpriced["avoidable"], unpriced["cost"], unpriced["extra_cost"]) == ("yes", None, None)


async def test_months_of_the_season(socket: MockHAClientWebSocket) -> None:
    result = (await ask(socket, "months"))["result"]
    assert (result["first_day"], result["last_day"]) == ("2025-07-01", "2026-06-30")
    assert (result["counted_since"], result["currency"]) == ("2026-01-15", "EUR")
    assert [month["first_day"] for month in result["months"]] == [
        *(f"2025-{number:02}-01" for number in range(7, 13)),
        "2026-01-01",
    ]
    *before, january = result["months"]
    # Nobody counted then: that is not nothing.
    assert {month["runs"] for month in before} == {None}
    report = (await ask(socket, "report"))["result"]
    assert {name: report[name] for name in january} == january
    assert january["avoidable_kwh"] == 12


async def test_season_that_has_not_begun_has_no_months(socket: MockHAClientWebSocket) -> None:
    result = (await ask(socket, "months", date="2027-01-15"))["result"]
    assert (result["first_day"], result["months"]) == ("2026-07-01", [])


@pytest.mark.parametrize(
    ("command", "asked", "code"),
    [
        ("runs", {"entry_id": "another"}, "not_found"),
        ("report", {"entry_id": "of_another_domain"}, "not_found"),
        ("download", {"entry_id": "another"}, "not_found"),
        ("sheet", {"entry_id": "another"}, "not_found"),
        ("sheet", {"date": "soon"}, "invalid_format"),
        ("subscribe", {"entry_id": "another"}, "not_found"),
        ("runs", {"start": "2026-01-15", "end": "2026-01-14"}, "invalid_format"),
        ("report", {"first_day": "2026-01-15", "last_day": "2026-01-14"}, "invalid_format"),
        ("report", {"first_day": "2026-01-15"}, "invalid_format"),
        ("report", {"period": "week"}, "invalid_format"),
        ("runs", {"start": "soon"}, "invalid_format"),
        ("runs", {"limit": 1001}, "invalid_format"),
        ("runs", {"offset": -1}, "invalid_format"),
        ("points", {"first_day": "2026-01-15", "last_day": "2026-01-14"}, "invalid_format"),
        ("points", {"first_day": "2026-01-15T12:00:00Z"}, "invalid_format"),
        ("months", {"date": "soon"}, "invalid_format"),
        ("months", {"entry_id": "another"}, "not_found"),
    ],
)
async def test_wrong_questions(
    hass: HomeAssistant,
    socket: MockHAClientWebSocket,
    command: str,
    asked: dict[str, Any],
    code: str,
) -> None:
    MockConfigEntry(domain="sun", entry_id="of_another_domain").add_to_hass(hass)
    answer = await ask(socket, command, **asked)
    assert answer["success"] is False
    assert answer["error"]["code"] == code


@pytest.mark.parametrize("command", ["runs", "report", "download", "points", "months", "sheet"])
async def test_heat_pump_that_is_not_set_up(
    hass: HomeAssistant, socket: MockHAClientWebSocket, command: str
) -> None:
    assert await hass.config_entries.async_unload(ENTRY_ID)
    assert (await ask(socket, command))["error"]["code"] == "not_loaded"


async def test_card_waits_while_history_is_read(
    home: Home, entry: MockConfigEntry, socket: MockHAClientWebSocket
) -> None:
    entry.runtime_data._is_live = False
    assert await subscribe(socket) == {"loaded": False}
    assert (await ask(socket, "runs"))["error"]["code"] == "not_loaded"
    entry.runtime_data.go_live()
    assert (await told(socket))["loaded"] is True


async def subscribe(socket: MockHAClientWebSocket) -> dict[str, Any]:
    """Subscribe and return what is told at once."""
    assert (await ask(socket, "subscribe"))["success"]
    return await told(socket)


async def told(socket: MockHAClientWebSocket) -> dict[str, Any]:
    event: dict[str, Any] = (await socket.receive_json())["event"]
    return event


async def test_card_knows_what_is_so(socket: MockHAClientWebSocket) -> None:
    now = await subscribe(socket)
    assert (now["loaded"], now["running"], now["run"]) == (True, False, None)
    assert (now["heat_pump"], now["currency"]) == ("Hallway", "EUR")
    assert (now["today"]["runs"], now["today"]["cost"]) == (3, 2.4)
    assert now["month"] == now["season"] == now["today"]
    assert (now["has_backup"], now["burns_fuel"], now["outage"]) == (True, False, None)
    assert (now["balance_point_c"], now["balance_point_uncertainty_k"]) == (0, 0)
    assert (now["aux_lockout_c"], now["compressor_lockout_c"]) == (None, None)
    assert (now["suggested_lockout_c"], now["economic_balance_point_c"]) == (2, None)
    assert now["changes"] == []
    assert now["last_run"]["start"] == "2026-01-15T14:00:00+00:00"
    assert now["findings"] == []


async def test_card_hears_of_a_run(home: Home, socket: MockHAClientWebSocket) -> None:
    await subscribe(socket)
    home.outdoor(-10)
    await home.pass_time(seconds=40)
    home.power(STRIPS, 9000)
    await home.settle()
    while not (now := await told(socket))["running"]:
        pass
    assert now["running_since"] == "2026-01-15T14:50:40+00:00"
    assert now["power_w"] == 9000
    await home.pass_time(minutes=10)
    now = await told(socket)
    assert (now["run"]["cause"], now["run"]["minutes"]) == ("capacity", 10.0)
    assert now["today"]["energy_kwh"] == 19.5
    home.power(STRIPS, 5)
    await home.settle()
    now = await told(socket)
    assert (now["running"], now["run"]) == (False, None)
    assert now["last_run"]["start"] == "2026-01-15T14:50:40+00:00"


async def test_card_is_followed_over_a_reload(home: Home, socket: MockHAClientWebSocket) -> None:
    await subscribe(socket)
    await home.reload()
    assert await told(socket) == {"loaded": False}
    now = await told(socket)
    assert (now["loaded"], now["today"]["runs"]) == (True, 3)
    home.power(STRIPS, 9000)
    await home.settle()
    assert (await told(socket))["running"] is True


async def test_card_that_left_hears_nothing(home: Home, socket: MockHAClientWebSocket) -> None:
    await subscribe(socket)
    await socket.send_json_auto_id({"type": "unsubscribe_events", "subscription": 1})
    assert (await socket.receive_json())["success"]
    home.power(STRIPS, 9000)
    await home.reload()
    await socket.send_json_auto_id({"type": "ping"})
    assert (await socket.receive_json())["type"] == "pong"


async def test_heat_pump_that_is_removed_is_gone(
    hass: HomeAssistant, socket: MockHAClientWebSocket
) -> None:
    await subscribe(socket)
    await hass.config_entries.async_remove(ENTRY_ID)
    assert await told(socket) == {"loaded": False}
    assert await told(socket) == {"loaded": False, "removed": True}


async def test_page_of_thousands_of_runs_is_short(
    entry: MockConfigEntry, socket: MockHAClientWebSocket
) -> None:
    ledger = entry.runtime_data.monitor.ledger
    first = ledger.runs[0]
    ledger._runs = [
        replace(first, start=first.start + timedelta(hours=n), end=first.end + timedelta(hours=n))
        for n in range(-5000, 0)
    ]
    result = (await ask(socket, "runs", limit=50, offset=100))["result"]
    assert (result["count"], len(result["runs"])) == (5000, 50)
    assert result["runs"][0]["start"] == (first.start - timedelta(hours=101)).isoformat()

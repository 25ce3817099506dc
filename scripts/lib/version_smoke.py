"""Boots one version of Home Assistant with the integration, and uses it as a household would.

Run by the Python of an environment that has that version; scripts/test-versions does.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
import json
from pathlib import Path
import re
import signal
import socket
import sys
import tempfile
import time
from typing import Any, Final, Self

from aiohttp import ClientSession
from homeassistant.const import __version__

ROOT: Final = Path(__file__).resolve().parents[2]
INTEGRATION: Final = ROOT / "custom_components" / "aux_heat"
UP_WITHIN_S: Final = 120.0
STOP_WITHIN_S: Final = 60.0
SHOWN_WITHIN_S: Final = 30.0
# A gap in a run is bridged for some time; then it has ended.
ENDED_WITHIN_S: Final = 150.0
STRIPS_W: Final = 9600
# Only what Home Assistant has itself: its own thermostat, and sensors that are set by hand.
CONFIGURATION: Final = """\
frontend:
http:
  server_host: 127.0.0.1
  server_port: {port}
config:
recorder:
history:
automation: []
logger:
  default: warning
input_boolean:
  heater:
input_number:
  strips: {{min: 0, max: 20000, initial: 5}}
  indoor: {{min: 0, max: 40, initial: 19, unit_of_measurement: "°C"}}
  outdoor: {{min: -40, max: 40, initial: 8, unit_of_measurement: "°C"}}
template:
  - sensor:
      - name: Strips power
        unique_id: strips_power
        state: "{{{{ states('input_number.strips') }}}}"
        unit_of_measurement: W
        device_class: power
        state_class: measurement
      - name: Indoor
        unique_id: indoor
        state: "{{{{ states('input_number.indoor') }}}}"
        unit_of_measurement: "°C"
        device_class: temperature
      - name: Outdoor
        unique_id: outdoor
        state: "{{{{ states('input_number.outdoor') }}}}"
        unit_of_measurement: "°C"
        device_class: temperature
climate:
  - platform: generic_thermostat
    name: Hallway
    unique_id: hallway
    heater: input_boolean.heater
    target_sensor: sensor.indoor
    target_temp: 21
    initial_hvac_mode: heat
"""
STEPS: Final[dict[str, dict[str, Any]]] = {
    "user": {"climates": ["climate.hallway"]},
    "thermostat": {key: {"kind": "none"} for key in ("aux", "compressor", "emergency")},
    "power": {"strips_power": ["sensor.strips_power"]},
    "surroundings": {"outdoor": "sensor.outdoor"},
    "equipment": {"backup": "electric", "source": "air", "cop_profile": "standard"},
}
# What Home Assistant says of every custom integration.
_EXPECTED: Final = re.compile(r"custom integration aux_heat which has not been tested")
_COMPLAINT: Final = re.compile(r" (WARNING|ERROR|CRITICAL) ")


class Home:
    """A running Home Assistant, spoken to as its app does."""

    def __init__(self, session: ClientSession, url: str) -> None:
        """Know its address."""
        self._session = session
        self.url = url
        self._headers: dict[str, str] = {}

    async def sign_in(self) -> Self:
        """Make the first user, as on a new machine, or know the one that was made."""
        await self._until(self._is_up, UP_WITHIN_S)
        client = f"{self.url}/"
        user = {"name": "Home", "username": "home", "password": "home", "language": "en"}
        made = await self.post("/api/onboarding/users", user | {"client_id": client})
        token = await self._token(client, made["auth_code"])
        self._headers = {"Authorization": f"Bearer {token['access_token']}"}
        return self

    async def sign_in_again(self, headers: dict[str, str]) -> Self:
        """Take up a session after a restart."""
        self._headers = headers
        await self._until(self._is_up, UP_WITHIN_S)
        return self

    @property
    def headers(self) -> dict[str, str]:
        """What signs a request."""
        return self._headers

    async def _is_up(self) -> bool:
        try:
            async with self._session.get(f"{self.url}/manifest.json") as answer:
                if answer.status != HTTPStatus.OK:
                    return False
            if not self._headers:
                return True
            return bool((await self.get("/api/config"))["state"] == "RUNNING")
        except OSError:
            return False

    async def _token(self, client: str, code: str) -> dict[str, Any]:
        form = {"client_id": client, "grant_type": "authorization_code", "code": code}
        async with self._session.post(f"{self.url}/auth/token", data=form) as answer:
            answer.raise_for_status()
            token: dict[str, Any] = await answer.json()
            return token

    async def get(self, path: str) -> Any:
        """Return what a path holds."""
        return await self._ask("GET", path)

    async def post(self, path: str, body: dict[str, Any]) -> Any:
        """Send something there."""
        return await self._ask("POST", path, body)

    async def delete(self, path: str) -> Any:
        """Delete it."""
        return await self._ask("DELETE", path)

    async def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        async with self._session.request(
            method, self.url + path, json=body, headers=self._headers
        ) as answer:
            if answer.status >= HTTPStatus.BAD_REQUEST:
                raise SystemExit(f"{method} {path}: {answer.status} {await answer.text()}")
            return await (answer.json() if answer.content_type.endswith("json") else answer.text())

    async def ask(self, *commands: dict[str, Any]) -> list[Any]:
        """Send commands over the websocket; return their results."""
        results = []
        async with self._session.ws_connect(f"{self.url}/api/websocket", max_msg_size=0) as socket_:
            await socket_.receive_json()
            token = self._headers["Authorization"].removeprefix("Bearer ")
            await socket_.send_json({"type": "auth", "access_token": token})
            await socket_.receive_json()
            for number, command in enumerate(commands, 1):
                await socket_.send_json(command | {"id": number})
                while (answer := await socket_.receive_json())["id"] != number:
                    pass
                if not answer["success"]:
                    raise SystemExit(f"{command}: {answer['error']}")
                results.append(answer["result"])
        return results

    async def set(self, number: str, value: float) -> None:
        """Turn one of the knobs."""
        data = {"entity_id": f"input_number.{number}", "value": value}
        await self.post("/api/services/input_number/set_value", data)

    async def action(self, name: str, data: dict[str, Any] | None = None) -> Any:
        """Perform an action of ours; return its answer."""
        answer = await self.post(f"/api/services/aux_heat/{name}?return_response", data or {})
        return answer["service_response"]

    async def sees(
        self, entity_id: str, is_right: Callable[[str], bool], within_s: float = SHOWN_WITHIN_S
    ) -> str:
        """Wait until an entity's state is right; return it."""
        state = "?"

        async def look() -> bool:
            nonlocal state
            found = await self.get("/api/states")
            state = next((one["state"] for one in found if one["entity_id"] == entity_id), "none")
            return is_right(state)

        await self._until(look, within_s, lambda: f"{entity_id} is {state}")
        print(f"  {entity_id}: {state}")
        return state

    async def _until(
        self,
        look: Callable[[], Awaitable[bool]],
        within_s: float,
        what: Callable[[], str] = lambda: "Home Assistant is not up",
    ) -> None:
        deadline = time.monotonic() + within_s
        while not await look():
            if time.monotonic() > deadline:
                raise SystemExit(f"{what()} after {within_s:.0f} s")
            await asyncio.sleep(0.3)


@asynccontextmanager
async def home_assistant(config: Path) -> AsyncIterator[None]:
    """Run Home Assistant as its own command does, and stop it as its button does."""
    with (config / "output.log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "homeassistant", "--config", str(config), "--skip-pip"),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=config,  # else the checkout shadows its custom_components
        )
    try:
        yield
        process.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(process.wait(), STOP_WITHIN_S)
        if code != 0:
            raise SystemExit(f"Home Assistant stopped with {code}")
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def set_up(home: Home) -> str:
    """Go through the forms; return the entry's id."""
    flow = await home.post("/api/config/config_entries/flow", {"handler": "aux_heat"})
    while flow["type"] == "form":
        if flow["errors"]:
            raise SystemExit(f"{flow['step_id']}: {flow['errors']}")
        path = f"/api/config/config_entries/flow/{flow['flow_id']}"
        flow = await home.post(path, STEPS[flow["step_id"]])
    if flow["type"] != "create_entry":
        raise SystemExit(f"set-up ended with {flow}")
    return str(flow["result"]["entry_id"])


async def use(home: Home, entry_id: str) -> None:
    """Let the strips run, and ask for everything."""
    await home.sees("binary_sensor.hallway_backup_heat", lambda state: state == "off")
    await home.set("strips", STRIPS_W)
    await home.sees("binary_sensor.hallway_backup_heat", lambda state: state == "on")
    await home.sees("sensor.hallway_backup_power", lambda state: float(state) == STRIPS_W)
    await asyncio.sleep(5)
    await home.set("strips", 5)
    await home.sees("binary_sensor.hallway_backup_heat", lambda state: state == "off")
    await home.sees(
        "sensor.hallway_last_backup_run", lambda state: state[:2] == "20", ENDED_WITHIN_S
    )
    (run,) = (await home.action("get_runs"))["runs"]
    if not run["energy_kwh"] or run["evidence"] != "strips_circuit":
        raise SystemExit(f"the run is {run}")
    print(f"  run: {run['minutes']} min, {run['energy_kwh']} kWh, {run['cause']}")
    report = await home.action("get_report", {"period": "day"})
    status = await home.action("get_status")
    print(f"  report: {len(report)} fields; status: {len(status)} fields")
    await home.ask(
        {"type": "aux_heat/entries"},
        *(
            {"type": f"aux_heat/{name}", "entry_id": entry_id}
            for name in ("runs", "points", "months", "sheet", "download")
        ),
        {"type": "aux_heat/subscribe", "entry_id": entry_id},
        {"type": "trigger_platforms/subscribe"},
        {"type": "condition_platforms/subscribe"},
    )
    (sheet, download) = await home.ask(
        {"type": "aux_heat/sheet", "entry_id": entry_id},
        {"type": "aux_heat/download", "entry_id": entry_id},
    )
    for document in (sheet, download):
        path = document if isinstance(document, str) else document["path"]
        print(f"  {path.partition('?')[0]}: {len(await home.get(path))} characters")
    await home.get(f"/api/diagnostics/config_entry/{entry_id}")


async def change(home: Home, entry_id: str) -> None:
    """Change an option, which reloads."""
    flow = await home.post("/api/config/config_entries/options/flow", {"handler": entry_id})
    path = f"/api/config/config_entries/options/flow/{flow['flow_id']}"
    done = await home.post(path, STEPS["equipment"] | {"strip_kw": "10"})
    while done["type"] == "form" and not done["errors"]:
        done = await home.post(path, {})
    if done["type"] != "create_entry":
        raise SystemExit(f"the options ended with {done}")
    await home.sees("binary_sensor.hallway_backup_heat", lambda state: state == "off")


def finish_onboarding(config: Path) -> None:
    """Answer, while it is down, what a new Home Assistant asks next: by itself it goes online."""
    stored = config / ".storage" / "onboarding"
    answered = json.loads(stored.read_text())
    answered["data"]["done"] = ["user", "core_config", "analytics", "integration"]
    stored.write_text(json.dumps(answered))


async def load_cards(home: Home) -> None:
    """Load what the web page loads of ours."""
    page = await home.get("/")
    cards = re.search(r"/aux_heat[^\"']*\.js[^\"']*", page)
    if cards is None:
        raise SystemExit("the page does not load the cards")
    print(f"  {cards[0].partition('?')[0]}: {len(await home.get(cards[0])) // 1024} KB")


async def smoke(config: Path) -> None:
    """Set up, use, change, restart and remove."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (config / "custom_components").mkdir(parents=True)
    (config / "custom_components" / INTEGRATION.name).symlink_to(INTEGRATION)
    (config / "configuration.yaml").write_text(CONFIGURATION.format(port=port))
    async with ClientSession() as session:
        async with home_assistant(config):
            home = await Home(session, f"http://127.0.0.1:{port}").sign_in()
            entry_id = await set_up(home)
            await use(home, entry_id)
            await change(home, entry_id)
        finish_onboarding(config)
        async with home_assistant(config):
            home = await Home(session, home.url).sign_in_again(home.headers)
            await home.sees("binary_sensor.hallway_backup_heat", lambda state: state == "off")
            if len((await home.action("get_runs"))["runs"]) != 1:
                raise SystemExit("the run is gone after a restart")
            await load_cards(home)
            await home.delete(f"/api/config/config_entries/entry/{entry_id}")
            await home.sees("binary_sensor.hallway_backup_heat", lambda state: state == "none")


def complaints(log: str) -> list[str]:
    """Return the log's lines that say something of ours."""
    blocks = re.split(r"\n(?=\S*\d{4}-\d\d-\d\d )", log)
    return [
        block
        for block in blocks
        if _COMPLAINT.search(block) and "aux_heat" in block and not _EXPECTED.search(block)
    ]


def main() -> int:
    """Return 0 where all went well."""
    print(f"Home Assistant {__version__}")
    began_s = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        config = Path(name) / "config"
        log = config / "output.log"
        try:
            asyncio.run(smoke(config))
        except BaseException:
            print(log.read_text()[-5000:] if log.exists() else "it did not start", file=sys.stderr)
            raise
        said = complaints(log.read_text())
    for one in said:
        print(one)
    print(f"  {len(said)} complaints of ours in the log, {time.monotonic() - began_s:.0f} s")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())

"""Makes the demo's configuration folder, with Home Assistant's own functions."""

import argparse
import asyncio
from pathlib import Path
from types import MappingProxyType
from typing import cast

from homeassistant import loader
from homeassistant.auth import auth_manager_from_config
from homeassistant.auth.const import GROUP_ID_ADMIN
from homeassistant.auth.providers.homeassistant import HassAuthProvider
from homeassistant.components import frontend, onboarding
from homeassistant.components.http import config as http_config
from homeassistant.components.onboarding.const import STEPS
from homeassistant.config_entries import (
    SOURCE_SYSTEM,
    STORAGE_KEY,
    STORAGE_VERSION,
    STORAGE_VERSION_MINOR,
    ConfigEntries,
    ConfigEntry,
    ConfigEntryDisabler,
)
from homeassistant.core import HomeAssistant
from homeassistant.helpers import device_registry as dr, entity_registry as er
from homeassistant.helpers.storage import Store
from seed_past import is_there, seed_past

CHECKOUT = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"
USER = "demo"
DASHBOARD = "aux-heat"
OFF = ("marketplace",)

BLUEPRINTS = "blueprints/automation/aux_heat"
LINKS = {
    "configuration.yaml": CHECKOUT / "demo/configuration.yaml",
    "dashboard.yaml": CHECKOUT / "demo/dashboard.yaml",
    "custom_components/aux_heat": CHECKOUT / "custom_components/aux_heat",
    "custom_components/winter_house": CHECKOUT / "demo/custom_components/winter_house",
    # Each by itself: Home Assistant lists no blueprints of a folder that is a link.
    **{
        f"{BLUEPRINTS}/{path.name}": path for path in sorted((CHECKOUT / BLUEPRINTS).glob("*.yaml"))
    },
}
EMPTY = {"automations.yaml": "[]\n", "scenes.yaml": "[]\n", "scripts.yaml": "{}\n"}


def lay_out(config: Path) -> None:
    """Link what the checkout holds, and write the files that people may fill."""
    if (config / BLUEPRINTS).is_symlink():  # An earlier demo's.
        (config / BLUEPRINTS).unlink()
    for name, target in LINKS.items():
        link = config / name
        link.parent.mkdir(parents=True, exist_ok=True)
        if link.is_symlink():
            link.unlink()
        if target.exists() and not link.exists():
            link.symlink_to(target)
    for name, text in EMPTY.items():
        if not (config / name).exists():
            (config / name).write_text(text)


async def seed(config: Path, port: int) -> None:
    """Bring the stored settings to what the demo needs."""
    hass = HomeAssistant(str(config))
    loader.async_setup(hass)
    await _seed_entries(hass)
    hass.config_entries = ConfigEntries(hass, {})
    await hass.config_entries.async_initialize()
    dr.async_setup(hass)
    await asyncio.gather(dr.async_load(hass), er.async_load(hass))
    await _seed_user(hass)
    await _seed_core(hass)
    await _seed_http(hass, port)
    await hass.async_stop(force=True)


async def _seed_entries(hass: HomeAssistant) -> None:
    """Disable what Home Assistant adds by itself and asks the network with."""
    store: Store[dict[str, object]] = Store(
        hass, STORAGE_VERSION, STORAGE_KEY, minor_version=STORAGE_VERSION_MINOR
    )
    if await store.async_load() is not None:
        return
    entries = [
        ConfigEntry[None](
            data={},
            disabled_by=ConfigEntryDisabler.USER,
            discovery_keys=MappingProxyType({}),
            domain=domain,
            minor_version=1,
            options={},
            source=SOURCE_SYSTEM,
            subentries_data=(),
            title=domain.title(),
            unique_id=None,
            version=1,
        ).as_dict()
        for domain in OFF
    ]
    await store.async_save({"entries": entries})


async def _seed_user(hass: HomeAssistant) -> None:
    """Make the user, unless one is there."""
    hass.auth = await auth_manager_from_config(hass, [{"type": "homeassistant"}], [])
    if await hass.auth.async_get_users():
        return
    provider = cast(HassAuthProvider, hass.auth.auth_providers[0])
    await provider.async_initialize()
    await provider.async_add_auth(USER, USER)
    user = await hass.auth.async_create_user("Demo", group_ids=[GROUP_ID_ADMIN])
    credentials = await provider.async_get_or_create_credentials({"username": USER})
    await hass.auth.async_link_user(user, credentials)


async def _seed_core(hass: HomeAssistant) -> None:
    """Settle a home in Chicago, onboarded, that opens on our dashboard."""
    await hass.config.async_update(
        country="US",
        currency="USD",
        elevation=180,
        language="en",
        latitude=41.88,
        location_name="Winter house",
        longitude=-87.63,
        time_zone="America/Chicago",
        unit_system="us_customary",
    )
    steps: Store[dict[str, list[str]]] = Store(
        hass, onboarding.STORAGE_VERSION, onboarding.STORAGE_KEY, private=True
    )
    await steps.async_save({"done": STEPS})
    system = await frontend.async_system_store(hass)
    await system.async_set_item("core", {"default_panel": DASHBOARD})


async def _seed_http(hass: HomeAssistant, port: int) -> None:
    """Let the server listen to this machine only."""
    store = await http_config.async_get_and_load_store(hass)
    settings = http_config.HTTP_STORAGE_SCHEMA({"server_host": [HOST], "server_port": port})
    await store.async_set_pending(settings)
    if store.pending is not None:
        await store.async_promote_pending()
    await store.async_mark_yaml_migration_done()


def main() -> None:
    """Make the folder that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("config", type=Path)
    parser.add_argument("--port", type=int, required=True)
    arguments = parser.parse_args()
    lay_out(arguments.config)
    asyncio.run(seed(arguments.config, arguments.port))
    if not is_there(arguments.config):
        seed_past(arguments.config)


if __name__ == "__main__":
    main()

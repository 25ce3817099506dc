"""A configuration folder with the houses that run by the clock, a heat pump's entry for each."""

from __future__ import annotations

import asyncio
from pathlib import Path
import subprocess
import sys
from types import MappingProxyType
from typing import Any, Final

from clockwork_house.clock import HOUSES
from homeassistant.config_entries import (
    SOURCE_USER,
    STORAGE_KEY,
    STORAGE_VERSION,
    STORAGE_VERSION_MINOR,
    ConfigEntry,
)
from homeassistant.core import HomeAssistant
from homeassistant.helpers.storage import Store

CHECKOUT: Final = Path(__file__).resolve().parents[2]
CONFIGURATION: Final = """\
recorder:
clockwork_house:
logger:
  default: warning
  logs:
    custom_components.aux_heat: info
    # What is said at each start of what is not Home Assistant's own.
    homeassistant.loader: error
    custom_components.clockwork_house.climate: error
"""
OPTIONS: Final = {"backup": "electric", "source": "air", "cop_profile": "standard"}
# The last house has no circuit of its own for its strips: its thermostat tells.
BY_THERMOSTAT: Final = HOUSES - 1
STRIP_KW: Final = 9.6


def lay_out(config: Path, port: int) -> None:
    """Make the folder; Home Assistant's page will be at that port of this machine alone."""
    config.mkdir(parents=True)
    demo = CHECKOUT / "demo" / "seed.py"
    subprocess.run(  # noqa: S603 - our own words
        [sys.executable, demo, config, "--port", str(port)], check=True, cwd=config, timeout=120
    )
    (config / "configuration.yaml").unlink()
    (config / "configuration.yaml").write_text(CONFIGURATION)
    house = CHECKOUT / "scripts" / "lib" / "clockwork_house"
    (config / "custom_components" / house.name).symlink_to(house)
    asyncio.run(_add_heat_pumps(config))


def entry_id(house: int) -> str:
    """Return the id of a house's entry."""
    return f"clockwork{house}"


def sources(house: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return an entry's data and options, as the form would leave them."""
    data: dict[str, Any] = {
        "climates": [f"climate.house_{house}"],
        "home_inverted": False,
        "outdoor": "sensor.clockwork_outdoor",
        "price_entity": "sensor.clockwork_price",
    }
    if house != BY_THERMOSTAT:
        return data | {"strips_power": [strips(house)]}, dict(OPTIONS)
    aux = {
        "kind": "attribute_contains",
        "entity": None,
        "attribute": "equipment_running",
        "values": ["auxHeat1"],
    }
    return data | {"aux": aux}, OPTIONS | {"strip_kw": STRIP_KW}


def strips(house: int) -> str:
    """Return the entity of a house's strips."""
    return f"sensor.house_{house}_strips"


async def _add_heat_pumps(config: Path) -> None:
    hass = HomeAssistant(str(config))
    store: Store[dict[str, Any]] = Store(
        hass, STORAGE_VERSION, STORAGE_KEY, minor_version=STORAGE_VERSION_MINOR
    )
    stored = await store.async_load() or {"entries": []}
    for house in range(HOUSES):
        data, options = sources(house)
        entry = ConfigEntry[None](
            data=data,
            discovery_keys=MappingProxyType({}),
            domain="aux_heat",
            entry_id=entry_id(house),
            minor_version=1,
            options=options,
            source=SOURCE_USER,
            subentries_data=(),
            title=f"House {house}",
            unique_id=None,
            version=1,
        )
        stored["entries"].append(entry.as_dict())
    await store.async_save(stored)
    await hass.async_stop(force=True)

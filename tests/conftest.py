"""Fixtures that every test has."""

from collections.abc import AsyncIterator
from typing import Any

from freezegun.api import FrozenDateTimeFactory
from homeassistant.components.recorder import Recorder
from homeassistant.core import HomeAssistant
import pytest
from pytest_homeassistant_custom_component.syrupy import HomeAssistantSnapshotExtension
from syrupy.assertion import SnapshotAssertion

# Imported before Home Assistant looks for custom integrations: it takes the first package of the
# name custom_components, and the test plugin has one of its own.
import custom_components.aux_heat  # noqa: F401
from custom_components.aux_heat.const import DOMAIN
from tests.home import Home
from tests.recorded_home import all_read, live_a_little


@pytest.fixture(autouse=True)
def _enable_custom_integrations(request: pytest.FixtureRequest) -> None:
    """Let Home Assistant load the integration, in those tests that have a Home Assistant."""
    if "recorder_db_url" in request.fixturenames:
        # The recorder's fixtures must come before `hass`, which the next line brings.
        request.getfixturevalue("recorder_db_url")
    if "hass" in request.fixturenames:
        request.getfixturevalue("enable_custom_integrations")


@pytest.fixture
def snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Leave out of snapshots what changes from run to run, as ids and times of registries."""
    return snapshot.use_extension(HomeAssistantSnapshotExtension)


@pytest.fixture
async def home(
    hass: HomeAssistant, hass_storage: dict[str, Any], freezer: FrozenDateTimeFactory
) -> AsyncIterator[Home]:
    """Give a home with a clock that stands still, and files that are kept in memory."""
    yield Home(hass, freezer)
    # While the clock stands still: else its monitors would live through all the time until today.
    for entry in hass.config_entries.async_loaded_entries(DOMAIN):
        await hass.config_entries.async_unload(entry.entry_id)


@pytest.fixture
async def lived(recorder_mock: Recorder, home: Home) -> AsyncIterator[Home]:
    """Give a home on a mild day, whose recorder runs."""
    await live_a_little(home)
    yield home
    # The recorder goes before Home Assistant does.
    await all_read(home)

"""Cards: what Home Assistant's web page is given to load, and what the file has in it."""

from __future__ import annotations

from http import HTTPStatus
import json
from pathlib import Path
import re
from typing import Any

from homeassistant.components import onboarding
from homeassistant.components.onboarding.const import STEPS
from homeassistant.core import HomeAssistant
from homeassistant.setup import async_setup_component
import pytest
from pytest_homeassistant_custom_component.typing import ClientSessionGenerator

from custom_components.aux_heat.const import DOMAIN

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "frontend" / "src"
TEXTS = SOURCES / "translations"
# Texts that are as in English, and no oversight.
AS_IN_ENGLISH = {
    "es": {
        *("outdoor.axis_energy", "season.axis_energy"),
        *("chart.named", "story.line", "timeline.days", "timeline.lane"),
    },
    "fr": {
        *("dashboard.thermostat", "timeline.thermostat", "findings.urgent.critical"),
        *("outdoor.axis_energy", "season.axis_energy", "story.line", "timeline.days"),
    },
}


async def test_page_loads_our_cards(
    hass: HomeAssistant,
    hass_storage: dict[str, Any],
    hass_client_no_auth: ClientSessionGenerator,
) -> None:
    # Else there is the page of a home that is set up for the first time.
    hass_storage[onboarding.STORAGE_KEY] = {
        "version": onboarding.STORAGE_VERSION,
        "data": {"done": STEPS},
    }
    assert await async_setup_component(hass, "frontend", {})
    assert await async_setup_component(hass, DOMAIN, {})
    client = await hass_client_no_auth()
    page = await (await client.get("/")).text()
    (address,) = re.findall(r'import\("(/aux_heat/[^"]+)"\)', page)
    response = await client.get(address)
    assert response.status == HTTPStatus.OK
    assert "javascript" in response.headers["Content-Type"]
    text = await response.text()
    assert "ll-strategy-dashboard-aux-heat" in text
    # Under an address that changes with what is in it, so that no browser keeps an old one.
    assert re.search(r"\?v=[0-9a-f]{12}$", address)


async def test_home_without_a_web_page_is_set_up_all_the_same(hass: HomeAssistant) -> None:
    assert await async_setup_component(hass, DOMAIN, {})


def test_nothing_is_fetched_from_elsewhere() -> None:
    bundle = (ROOT / "custom_components/aux_heat/frontend/aux-heat.js").read_text()
    addresses = set(re.findall(r"https?://[\w.-]+", bundle))
    # Names of XML's vocabularies, which nobody fetches.
    assert addresses <= {"http://www.w3.org"}


@pytest.mark.parametrize("path", sorted(TEXTS.glob("*.json")), ids=lambda path: path.stem)
def test_cards_say_the_same_in_all_languages(path: Path) -> None:
    english = json.loads((TEXTS / "en.json").read_text())
    texts = json.loads(path.read_text())
    assert list(texts) == list(english)
    for key, text in texts.items():
        assert text.strip(), key
        assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", english[key])), key


@pytest.mark.parametrize(
    "path", sorted({*TEXTS.glob("*.json")} - {TEXTS / "en.json"}), ids=lambda path: path.stem
)
def test_cards_leave_nothing_in_english(path: Path) -> None:
    english = json.loads((TEXTS / "en.json").read_text())
    texts = json.loads(path.read_text())
    same = {key for key, text in texts.items() if text == english[key]}
    assert same == AS_IN_ENGLISH[path.stem]


def test_cards_speak_every_language_that_there_is() -> None:
    (spoken,) = re.findall(r"languages: .* = \{(.*?)\};", (SOURCES / "words.ts").read_text())
    there = {path.stem for path in TEXTS.glob("*.json")}
    assert set(re.findall(r"\w+", spoken)) == there
    integration = ROOT / "custom_components" / "aux_heat" / "translations"
    # A region's own have its language's.
    assert there == {path.stem.split("-")[0] for path in integration.glob("*.json")}


def test_cards_say_no_text_that_nobody_uses() -> None:
    sources = "".join(path.read_text() for path in SOURCES.rglob("*.ts"))
    # A key is named whole, or by its beginning where its end is a value: `cause.${...}`.
    begun = tuple(re.findall(r"[`\"]([\w.]+[._])\$\{", sources))
    unused = [
        key
        for key in json.loads((TEXTS / "en.json").read_text())
        if f'"{key}"' not in sources and not key.startswith(begun)
    ]
    assert not unused

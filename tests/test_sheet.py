"""The installer's sheet: its figures are the ledger's, its words safe, and it fits a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html import unescape
from http import HTTPStatus
import json
from pathlib import Path
import re
import shutil
import subprocess
from typing import Any

from homeassistant.components.climate import HVACAction
from homeassistant.core import HomeAssistant
from homeassistant.helpers import device_registry as dr, entity_registry as er
from homeassistant.helpers.translation import async_get_translations
from homeassistant.util.unit_system import METRIC_SYSTEM, US_CUSTOMARY_SYSTEM
import pytest
from pytest_homeassistant_custom_component.common import MockConfigEntry
from pytest_homeassistant_custom_component.typing import ClientSessionGenerator, WebSocketGenerator
from syrupy.assertion import SnapshotAssertion
from yarl import URL

from custom_components.aux_heat.const import DOMAIN
from custom_components.aux_heat.core import (
    BackupTestReport,
    BackupTestState,
    Cause,
    EvidenceKind,
    FindingKind,
    Run,
)
from custom_components.aux_heat.core.economic_balance_point import Cheaper
from custom_components.aux_heat.core.findings import Outage
from custom_components.aux_heat.core.findings.odometer import Use
from custom_components.aux_heat.core.settings import _CHOICES
from custom_components.aux_heat.sheet import sheet_path
from custom_components.aux_heat.sheet.content import _LABELS, _NEEDED, _SOURCES, _UNTOLD

from .home import (
    CLIMATE,
    ENTRY_ID,
    FULL,
    METER,
    METER_ONLY,
    OUTDOOR,
    OUTDOOR_UNIT,
    PRICE,
    STRIPS,
    STRIPS_ONLY,
    THERMOSTAT_ONLY,
    Home,
)
from .test_translations import INTEGRATION, LANGUAGES, all_details, texts_in
from .winter_runs import PRICED, set_up_with_runs

SHEET = f"/api/aux_heat/{ENTRY_ID}/sheet.html"
# What no page of ours may have: something to run, or to fetch.
ACTIVE = re.compile(
    r"<(script|img|iframe|object|link|svg|form|a)\b|<[^>]*\bon\w+=|url\(|@import|https?:"
)
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)

type Open = Callable[..., Any]


@pytest.fixture
def open_sheet(hass: HomeAssistant, hass_client_no_auth: ClientSessionGenerator) -> Open:
    """Open the sheet by its link, whenever that is."""

    async def opened(day: str | None = None) -> str:
        entry = hass.config_entries.async_get_entry(ENTRY_ID)
        assert entry is not None
        link = sheet_path(hass, entry, date.fromisoformat(day) if day else None)
        response = await (await hass_client_no_auth()).get(link)
        assert response.status == HTTPStatus.OK
        text: str = await response.text()
        return text

    return opened


@pytest.fixture
async def entry(home: Home) -> MockConfigEntry:
    """Give a home's entry with three runs behind it."""
    return await set_up_with_runs(home)


def rows(text: str, title: str) -> dict[str, list[str]]:
    """Return the cells of a table by the first of each row."""
    (table,) = [
        table
        for table in re.findall(r"<table>.*?</table>", text, re.DOTALL)
        if title in unescape(table)
    ]
    found = {}
    for row in re.findall(r"<tr.*?</tr>", table.partition("<tbody>")[2], re.DOTALL):
        first, *cells = [unescape(cell) for cell in re.findall(r"<t[hd].*?>(.*?)</t[hd]>", row)]
        found[first] = cells
    return found


def said(text: str) -> str:
    """Return what can be read of a page."""
    return unescape(
        re.sub(r"<[^>]+>", " ", re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL))
    )


def with_findings(entry: MockConfigEntry) -> None:
    """Let everything be found at once, in the patterns that have the most to tell, all known."""
    coordinator = entry.runtime_data
    found = {}
    for kind, patterns in all_details().items():
        finding = max(patterns, key=lambda finding: len(finding.details))
        details = {name: known(name, value) for name, value in finding.details.items()}
        found[kind] = replace(finding, details=details)
    coordinator.data = replace(coordinator.data, findings=found)


def known(name: str, value: Any) -> Any:
    """Return a detail as it could be where it wasn't known."""
    if value is not None:
        return value
    if name == "compressor":
        return "idle"
    is_number = name.endswith(("_c", "_k", "_kw", "kwh", "cost", "share", "hours", "minutes"))
    return 23.4 if is_number else "2026-01-14T12:34:00+00:00"


async def test_page_as_a_whole(
    entry: MockConfigEntry, snapshot: SnapshotAssertion, open_sheet: Open
) -> None:
    with_findings(entry)
    text = await open_sheet()
    assert re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL) == snapshot


async def test_figures_are_the_ledgers(entry: MockConfigEntry, open_sheet: Open) -> None:
    text = await open_sheet()
    ledger: list[Run] = entry.runtime_data.monitor.ledger.runs
    causes = rows(text, "Aux runs by cause")
    wasted = [run for run in ledger if run.cause is not Cause.CAPACITY]
    assert causes["Capacity"] == ["1", "0.7", "6.0", "0.0", "1.20", "0.00"]
    assert causes["Droop"][:4] == ["2", "1.3", "12.0", "12.0"]
    assert causes["Droop"][5] == f"{wasted[0].penalty_cost:.2f}"
    assert causes["All"] == ["3", "2.0", "18.0", "12.0", "2.40", "0.79"]
    assert "Not in the cost: 6.0 kWh of unknown price." in said(text)
    bins = rows(text, "outdoor temperature")
    assert {name: cells[:2] for name, cells in bins.items()} == {
        "10-15 (-12…-9 °C)": ["1", "0.7"],
        "45-50 (7…10 °C)": ["2", "1.3"],
    }
    single = rows(text, "Single runs: 3 of 3")
    assert list(single) == ["2026-01-15 06:00", "2026-01-15 05:00", "2026-01-15 04:00"]
    assert single["2026-01-15 04:00"][:6] == ["40", "6.0", "0.0", "-10.0", "20.0", "21.0"]
    assert single["2026-01-15 04:00"][6:] == ["Capacity", _seen(ledger[0])]
    measured = rows(text, "Measured in the season")
    assert measured["Droop at start, median"] == ["1.0 K"]
    assert measured["Highest power"] == ["9.0 kW"]
    assert measured["Backup last proven"] != ["unknown"]


def _seen(run: Run) -> str:
    return f"strips' circuit, {100 * run.confidence:.0f} %"


@pytest.mark.parametrize(
    ("units", "given", "suggested", "balance", "outdoor"),
    [
        (METRIC_SYSTEM, "4.5 °C (40 °F)", "2.0 °C (36 °F)", "0.0 °C (32 °F)", "-10.0"),
        (US_CUSTOMARY_SYSTEM, "40 °F", "36 °F", "32 °F", "14"),
    ],
)
async def test_temperatures_are_in_the_households_unit(
    hass: HomeAssistant,
    home: Home,
    open_sheet: Open,
    units: Any,
    given: str,
    suggested: str,
    balance: str,
    outdoor: str,
) -> None:
    hass.config.units = units
    home.climate(HVACAction.HEATING)
    home.power(STRIPS, 5)
    home.outdoor(-10)
    await home.set_up(PRICED, {"balance_point_c": 0.0, "aux_lockout_c": 4.5})
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=40)
    home.power(STRIPS, 5)
    await home.pass_time(minutes=5)
    text = await open_sheet()
    settings = rows(text, "Settings and equipment")
    assert settings["Aux lockout"] == [given, suggested]
    assert settings["Thermal balance point"] == [balance, "unknown"]
    (run,) = rows(text, "Single runs").values()
    assert run[3] == outdoor
    # The EPA's bins are in degF everywhere.
    assert next(iter(rows(text, "outdoor temperature"))).startswith("10-15")
    assert ("°C" in said(text)) is (units is METRIC_SYSTEM)


async def test_home_without_runs(home: Home, open_sheet: Open) -> None:
    home.climate(HVACAction.IDLE)
    await home.set_up(STRIPS_ONLY)
    text = await open_sheet()
    assert "No run was seen in this season." in text
    assert "None at the moment." in text
    assert rows(text, "Aux runs by cause")["All"][:2] == ["0", "0.0"]
    assert rows(text, "outdoor temperature") == {}
    assert "No outdoor temperature" in said(text)


async def test_what_is_not_known_is_said_to_be(home: Home, open_sheet: Open) -> None:
    home.ecobee("")
    await home.set_up(THERMOSTAT_ONLY | {"climates": [CLIMATE]})
    home.ecobee("auxHeat1", HVACAction.HEATING)
    await home.pass_time(minutes=30)
    home.ecobee("")
    await home.pass_time(minutes=5)
    text = await open_sheet()
    # Neither its size nor a price is known: there is no energy, and no cost of 0.
    assert rows(text, "Aux runs by cause")["All"] == ["1", "0.5", *["unknown"] * 4]
    ((minutes, *figures, _, _, _, _),) = rows(text, "Single runs").values()
    assert (minutes, *figures) == ("30", "unknown", "unknown", "unknown")
    settings = rows(text, "Settings and equipment")
    assert settings["Aux lockout"] == ["unknown", "unknown"]
    assert settings["Strip size"] == ["unknown", "unknown"]
    assert settings["Price of electricity"] == ["unknown", "unknown"]
    measured = rows(text, "Measured in the season")
    assert measured["Backup last proven"] == ["unknown: no meter sees its draw"]
    assert measured["RHU, 30-45 °F"] == ["unknown"]
    assert "Too little is known of this home for its balance point" in said(text)
    assert not re.search(r"\b(None|nan|null)\b(?! at the moment)", said(text))


async def test_names_are_words_and_nothing_else(
    hass: HomeAssistant, entry: MockConfigEntry, open_sheet: Open
) -> None:
    sly = "<img src=x onerror=alert(1)>\"'&{0}{name}"
    hass.config_entries.async_update_entry(entry, title=sly)
    hass.states.async_set(CLIMATE, "heat", {"friendly_name": sly})
    text = await open_sheet()
    assert ACTIVE.search(re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL)) is None
    assert f"Backup heat of {sly}: installer's sheet" in unescape(text)
    assert "&lt;img src=x onerror=alert(1)&gt;" in text


async def test_thermostat_is_named_as_its_device(
    hass: HomeAssistant, home: Home, open_sheet: Open
) -> None:
    ecobee = MockConfigEntry(domain="ecobee")
    ecobee.add_to_hass(hass)
    device = dr.async_get(hass).async_get_or_create(
        config_entry_id=ecobee.entry_id,
        identifiers={("ecobee", "1")},
        manufacturer="ecobee",
        model="Smart <Premium>",
    )
    er.async_get(hass).async_get_or_create(
        "climate", "ecobee", "1", suggested_object_id="hallway", device_id=device.id
    )
    await set_up_with_runs(home)
    text = await open_sheet()
    assert "Hallway · ecobee Smart &lt;Premium&gt; · ecobee" in text


async def test_thermostats_of_several_zones(
    hass: HomeAssistant, home: Home, open_sheet: Open
) -> None:
    zones = [f"climate.zone_{number}" for number in range(5)]
    entry = MockConfigEntry(domain="no_such_integration")
    entry.add_to_hass(hass)
    devices = dr.async_get(hass)
    unit = devices.async_get_or_create(
        config_entry_id=entry.entry_id, identifiers={("x", "unit")}, manufacturer="Daikin"
    )
    head = devices.async_get_or_create(config_entry_id=entry.entry_id, identifiers={("x", "head")})
    for number, device in enumerate((unit, head)):
        er.async_get(hass).async_get_or_create(
            "climate",
            "no_such_integration",
            str(number),
            suggested_object_id=f"zone_{number}",
            device_id=device.id,
        )
    for zone in zones:
        home.climate(HVACAction.IDLE, zone)
    await home.set_up(STRIPS_ONLY | {"climates": zones})
    text = said(await open_sheet())
    assert "Zone_0 · Daikin · no_such_integration; " in text
    assert "Zone_1 · make and model unknown · no_such_integration; " in text
    assert "Zone_2 · make and model unknown · integration unknown; 2 more" in text


async def test_proof_of_the_backup(entry: MockConfigEntry, open_sheet: Open) -> None:
    coordinator = entry.runtime_data
    began = datetime(2026, 1, 10, 20, tzinfo=UTC)
    test = BackupTestReport(
        BackupTestState.WEAK, began, began, began + timedelta(minutes=10), 4.8, 9.0, 9.6
    )
    outage = Outage(began, began + timedelta(days=3), Use())
    coordinator.data = replace(
        coordinator.data,
        backup_test=test,
        last_outage=outage,
        backup_covers_to_c=-20.0,
        backup_covers_to_uncertainty_k=3.0,
    )
    measured = rows(await open_sheet(), "Measured in the season")
    assert measured["Last backup test"] == [
        "2026-01-10 12:10; Only part works: call an installer; 4.8 kW"
    ]
    assert measured["Last outage"] == ["2026-01-10 12:00 to 2026-01-13 12:00"]
    assert measured["Backup covers to"] == ["-20.0 °C (-4 °F) ± 3.0 K"]
    assert coordinator.start_outage()
    measured = rows(await open_sheet(), "Measured in the season")
    assert measured["Last outage"] == ["2026-01-15 06:50 to today"]


async def test_run_in_progress_is_told(
    home: Home, entry: MockConfigEntry, open_sheet: Open
) -> None:
    home.power(STRIPS, 9000)
    await home.pass_time(minutes=20)
    text = await open_sheet()
    assert rows(text, "Single runs: 4 of 4")["2026-01-15 06:50, running"][:2] == ["20", "3.0"]
    assert rows(text, "Aux runs by cause")["All"][:3] == ["4", "2.3", "21.0"]
    # Not that of another season.
    assert "Single runs: 0 of 0" in await open_sheet("2025-02-01")


async def test_page_asks_for_nothing_and_runs_nothing(
    entry: MockConfigEntry, hass_client: ClientSessionGenerator
) -> None:
    response = await (await hass_client()).get(SHEET)
    assert response.status == HTTPStatus.OK
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert response.headers["Cache-Control"] == "no-store"
    assert ACTIVE.search(await response.text()) is None


async def test_link_opens_it_without_a_login_for_a_day(
    home: Home,
    entry: MockConfigEntry,
    hass_client_no_auth: ClientSessionGenerator,
    hass_ws_client: WebSocketGenerator,
) -> None:
    answer: Any = await home.hass.services.async_call(
        DOMAIN, "get_report", {}, blocking=True, return_response=True
    )
    socket = await hass_ws_client(home.hass)
    await socket.send_json_auto_id({"type": "aux_heat/sheet", "entry_id": ENTRY_ID})
    path = (await socket.receive_json())["result"]["path"]
    client = await hass_client_no_auth()
    assert (await client.get(SHEET)).status == HTTPStatus.UNAUTHORIZED
    links = URL(answer["sheet"]).relative(), URL(path)
    for link in links:
        response = await client.get(link)
        assert response.status == HTTPStatus.OK
        assert "Single runs: 3 of 3" in await response.text()
        other = link.update_query(date="2020-01-01")
        assert (await client.get(other)).status == HTTPStatus.UNAUTHORIZED
    # That of the action is signed by nobody's login; the card's ends with that too.
    await home.pass_time(minutes=24 * 60 + 1)
    assert [(await client.get(link)).status for link in links] == [HTTPStatus.UNAUTHORIZED] * 2


async def test_season_that_is_asked_for(home: Home, open_sheet: Open) -> None:
    await set_up_with_runs(home)
    assert "2025-07-01 to 2026-06-30" in await open_sheet()
    before = await open_sheet("2025-02-01")
    assert "2024-07-01 to 2025-06-30" in before
    # Nothing was counted then: that is not nothing.
    assert rows(before, "Aux runs by cause")["All"] == ["unknown"] * 6


async def test_in_summer_it_is_that_of_last_winter(
    home: Home, entry: MockConfigEntry, open_sheet: Open
) -> None:
    home.set_clock("2026-08-01T12:00:00+00:00")
    assert "2025-07-01 to 2026-06-30" in await open_sheet()


async def test_wrong_links_are_refused_in_words(
    hass: HomeAssistant, entry: MockConfigEntry, hass_client: ClientSessionGenerator
) -> None:
    client = await hass_client()
    response = await client.get(SHEET, params={"date": "soon"})
    assert response.status == HTTPStatus.BAD_REQUEST
    assert "date: not a date" in await response.text()
    assert (await client.get("/api/aux_heat/another/sheet.html")).status == HTTPStatus.NOT_FOUND
    assert await hass.config_entries.async_unload(ENTRY_ID)
    assert (await client.get(SHEET)).status == HTTPStatus.SERVICE_UNAVAILABLE


async def test_fuel_has_its_own_figures(home: Home, open_sheet: Open) -> None:
    home.ecobee("")
    home.outdoor(-10)
    home.price(0.2)
    burner = {
        "backup": "gas",
        "afue": 0.9,
        "fuel_price_per_kwh": 0.05,
        "burner_kw": 20.0,
        "rated_cop": {"8.3": 3.5, "-8.3": 2.2},
    }
    await home.set_up(THERMOSTAT_ONLY | {"outdoor": OUTDOOR, "price_entity": PRICE}, burner)
    settings = rows(await open_sheet(), "Settings and equipment")
    assert settings["AFUE"][0] == "90 %"
    assert settings["Burner input"][0] == "20.0 kW"
    assert settings["Price of fuel"][0] == "0.05 EUR/kWh"
    assert re.fullmatch(r"-?\d+\.\d °C \(\d+ °F\)", settings["Economic balance point"][1])
    assert settings["COP at 47/17/5 °F"][0] == "3.50, 2.20, unknown"
    assert "Strip size" not in settings


async def test_home_without_a_backup_has_nothing_to_prove(home: Home, open_sheet: Open) -> None:
    home.climate(HVACAction.IDLE)
    await home.set_up(METER_ONLY, {"backup": "none"})
    text = await open_sheet()
    assert "Hallway · air source · no backup" in text
    assert "Strip size" not in rows(text, "Settings and equipment")
    assert "Backup last proven" not in rows(text, "Measured in the season")


async def test_every_finding_is_told_in_the_fields_terms(
    entry: MockConfigEntry, open_sheet: Open
) -> None:
    with_findings(entry)
    text = said(await open_sheet())
    assert "sheet_" not in text
    assert "detail_" not in text
    assert len(entry.runtime_data.data.findings) == len(FindingKind)
    for words in ("Lockout misconfigured.", "welded relay", "Emergency heat left on.", "unproven"):
        assert words in text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_in_the_households_language(
    hass: HomeAssistant, entry: MockConfigEntry, open_sheet: Open, language: str
) -> None:
    hass.config.language = language
    with_findings(entry)
    page = await open_sheet()
    assert f'lang="{language}"' in page
    text, common = said(page), texts_in(language)["common"]
    assert not re.search(r"[{}]|[a-z]+_[a-z]+|component\.", text.replace("no_such_integration", ""))
    for key in ("findings", "settings", "measured", "by_cause", "by_outdoor", "method", "terms"):
        assert common[f"sheet_{key}"] in text
    for kind in FindingKind:
        assert common[f"sheet_finding_{kind}"] in text
    causes = rows(page, common["sheet_by_cause"])
    mark = common["decimal_mark"]
    assert causes[common["sheet_cause_capacity"]][1:3] == [f"0{mark}7", f"6{mark}0"]
    if language != "en":
        english = texts_in("en")["common"]
        left = [
            english[key]
            for key in common
            if key.startswith("sheet_")
            and english[key] != common[key]
            and len(english[key]) > len("Backup")
            and "{" not in english[key]
            and english[key] in text
        ]
        assert left == []


def many(run: Run) -> list[Run]:
    """Return a winter of runs, of each cause and in all weather, the latest last."""
    causes = list(Cause)
    return [
        replace(
            run,
            start=run.start - timedelta(hours=6 * number),
            end=run.start - timedelta(hours=6 * number - 2),
            cause=causes[number % len(causes)],
            outdoor_c=-25.0 + number % 45 if number % 50 else None,
            estimated=True,
        )
        for number in range(400, 0, -1)
    ]


async def in_a_longer_language(*asked: Any) -> dict[str, str]:
    """Return texts whose words are a third longer, as those of other languages are."""
    texts = await async_get_translations(*asked)
    return {
        key: re.sub(
            r"\b\w{3,}\b(?![^{]*})", lambda word: word[0] + word[0][: len(word[0]) // 3], text
        )
        for key, text in texts.items()
    }


@pytest.mark.skipif(CHROMIUM is None, reason="no browser to print with")
@pytest.mark.parametrize(
    ("paper", "units", "texts", "language"),
    [
        ("A4", METRIC_SYSTEM, in_a_longer_language, "en"),
        ("letter", US_CUSTOMARY_SYSTEM, async_get_translations, "en"),
        ("letter", METRIC_SYSTEM, in_a_longer_language, "en"),
        *(("A4", METRIC_SYSTEM, async_get_translations, language) for language in LANGUAGES),
        *(("letter", METRIC_SYSTEM, async_get_translations, language) for language in ("es", "fr")),
    ],
)
async def test_it_is_one_page(
    hass: HomeAssistant,
    entry: MockConfigEntry,
    open_sheet: Open,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    paper: str,
    units: Any,
    texts: Any,
    language: str,
) -> None:
    hass.config.language = language
    monkeypatch.setattr("custom_components.aux_heat.sheet.texts.async_get_translations", texts)
    hass.config.units = units
    coordinator = entry.runtime_data
    ledger = coordinator.monitor.ledger
    for run in many(ledger.runs[0]):
        ledger._runs.append(run)
        for day, share in run.by_day(coordinator.settings.zone).items():
            ledger._enter(day, run.cause, share)
    ledger._runs.sort(key=lambda run: run.start)
    name = "The heat pump of the upstairs of the house behind the mill by the river " * 4
    hass.config_entries.async_update_entry(entry, title=name, data={**FULL, **entry.data})
    hass.states.async_set(CLIMATE, "heat", {"friendly_name": name})
    with_findings(entry)
    text = await open_sheet()
    page = tmp_path / "sheet.html"
    page.write_text(text.replace("margin: 9mm", f"size: {paper}; margin: 9mm"), encoding="utf-8")
    assert await hass.async_add_executor_job(printed_pages, page) == 1


def printed_pages(page: Path) -> int:
    pdf = page.with_suffix(".pdf")
    subprocess.run(  # noqa: S603 -- the browser that was found
        [
            str(CHROMIUM),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            f"--user-data-dir={page.parent / 'profile'}",
            f"--print-to-pdf={pdf}",
            page.as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=60,
    )
    return len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))


def test_every_text_of_the_sheet_is_used_and_every_word_has_one() -> None:
    texts = json.loads(
        (INTEGRATION / "translations" / "en.json").read_text(encoding="utf-8"),
    )["common"]
    own = {key.removeprefix("sheet_") for key in texts if key.startswith("sheet_")}
    code = "".join(
        path.read_text(encoding="utf-8") for path in (INTEGRATION / "sheet").glob("*.py")
    )
    named = set(re.findall(r"[\"']([a-z_0-9]+)[\"']", code))
    # Words that the core has, each with the beginning of its text's key.
    words = {
        *(f"cause_{word}" for word in Cause),
        *(f"evidence_{word}" for word in EvidenceKind),
        *(f"finding_{word}" for word in FindingKind),
        *(f"backup_{word}" for word in _CHOICES["backup"]),
        *(f"heat_pump_{word}" for word in _CHOICES["source"]),
        *(f"cop_{word}" for word in _CHOICES["cop_profile"]),
        *(f"cheaper_{word}" for word in Cheaper if word is not Cheaper.HEAT_PUMP_ABOVE),
        *(f"source_{conf}" for conf in _SOURCES),
        *(f"detail_{label}" for label in _LABELS.values()),
        *(f"limit_{key}" for key in (*_NEEDED, "no_draw")),
        *(
            f"detail_{name}"
            for findings in all_details().values()
            for finding in findings
            for name in finding.details
            if name not in {"pattern", *_UNTOLD}
        ),
    }
    assert words - own == set()
    assert own - words - named == set()


async def test_stages_that_the_homes_meter_showed(home: Home, open_sheet: Open) -> None:
    home.climate(HVACAction.IDLE)
    home.power(METER, 500)
    await home.set_up(METER_ONLY)
    for cycle in range(24):
        home.climate(HVACAction.HEATING)
        await home.pass_time(seconds=20)
        for watts in (3500, (8300, 13100)[cycle % 2] + cycle, 3500):
            home.power(METER, watts)
            await home.pass_time(minutes=6)
        home.climate(HVACAction.IDLE)
        home.power(METER, 500)
        await home.pass_time(minutes=60)
    settings = rows(await open_sheet(), "Settings and equipment")
    assert settings["Strip size"] == ["unknown", "9.61 kW ± 0.01 kW"]
    assert settings["Staging seen"] == ["-", "4.8, 9.6 kW"]


async def test_strips_learned_stand_beside_their_nameplate(home: Home, open_sheet: Open) -> None:
    home.climate(HVACAction.IDLE)
    home.power(OUTDOOR_UNIT, 30)
    hvac_only = {**STRIPS_ONLY, "strips_power": [], "hvac_power": [OUTDOOR_UNIT]}
    await home.set_up(hvac_only, {"strip_kw": 10.0})
    for _ in range(6):
        home.climate(HVACAction.HEATING)
        for watts in (3000, 12200, 3000):
            home.power(OUTDOOR_UNIT, watts)
            await home.pass_time(minutes=20)
        home.climate(HVACAction.IDLE)
        home.power(OUTDOOR_UNIT, 30)
        await home.pass_time(minutes=20)
    settings = rows(await open_sheet(), "Settings and equipment")
    assert settings["Strip size"] == ["10.0 kW", "9.21 kW"]
    assert settings["Staging seen"] == ["-", "unknown"]

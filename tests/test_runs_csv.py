"""The download: who gets the file, what is in it, and what is said to a link that is wrong."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import timedelta
from http import HTTPStatus
import io
import re
from typing import Any
from zoneinfo import ZoneInfo

from homeassistant.core import HomeAssistant
import pytest
from pytest_homeassistant_custom_component.common import MockConfigEntry
from pytest_homeassistant_custom_component.typing import ClientSessionGenerator
from yarl import URL

from custom_components.aux_heat.const import DOMAIN
from custom_components.aux_heat.core import Run
from custom_components.aux_heat.reports import Between
from custom_components.aux_heat.runs_csv import download_path, runs_csv

from .home import ENTRY_ID, Home
from .winter_runs import set_up_with_runs

FILE = f"/api/aux_heat/{ENTRY_ID}/runs.csv"


@pytest.fixture
async def entry(home: Home) -> MockConfigEntry:
    """Give a home's entry with three runs behind it."""
    return await set_up_with_runs(home)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


async def test_file_has_a_run_a_line(
    hass: HomeAssistant, entry: MockConfigEntry, hass_client: ClientSessionGenerator
) -> None:
    response = await (await hass_client()).get(FILE)
    assert response.status == HTTPStatus.OK
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert response.headers["Content-Disposition"] == 'attachment; filename="aux_heat_hallway.csv"'
    text = await response.text()
    assert text.count("\r\n") == text.count("\n") == 4
    first, second, third = rows(text)
    assert first["began"] == "2026-01-15 04:00:00"
    assert first["began_utc"] == "2026-01-15T12:00:00+00:00"
    assert (first["minutes"], first["energy_kwh"], first["currency"]) == ("40.0", "6.0", "EUR")
    assert first["why_it_ran"] == "Too cold for the heat pump alone"
    assert (first["wasted"], first["known_by"]) == ("No", "The backup's own meter")
    assert (first["estimated"], first["outdoors_c"]) == ("no", "-10.0")
    assert second["cost"] == "1.2"
    # Unknown is empty, not 0.
    assert third["cost"] == third["extra_cost"] == ""
    assert third["kwh_of_unknown_price"] == "6.0"
    assert "outdoors_c=8.33 colder_than_set_k=1.0" in third["readings"]


async def test_file_is_in_a_homeowners_words(
    hass: HomeAssistant, entry: MockConfigEntry, hass_client: ClientSessionGenerator
) -> None:
    text = await (await (await hass_client()).get(FILE)).text()
    assert not re.search(r"penalty|avoidable|lockout|droop|capacity|balance", text)


@pytest.mark.parametrize(
    ("query", "hours", "name"),
    [
        ({"start": "2026-01-15T13:00:00+00:00"}, ["05", "06"], "aux_heat_hallway_2026-01-15.csv"),
        ({"start": "2026-01-15 05:00"}, ["05", "06"], "aux_heat_hallway_2026-01-15.csv"),
        (
            {"start": "2026-01-01", "end": "2026-01-31"},
            ["04", "05", "06"],
            "aux_heat_hallway_2026-01-01_2026-01-31.csv",
        ),
        ({"end": "2026-01-14"}, [], "aux_heat_hallway_2026-01-14.csv"),
        ({"start": ""}, ["04", "05", "06"], "aux_heat_hallway.csv"),
    ],
)
async def test_file_of_a_time(
    hass: HomeAssistant,
    entry: MockConfigEntry,
    hass_client: ClientSessionGenerator,
    query: dict[str, str],
    hours: list[str],
    name: str,
) -> None:
    response = await (await hass_client()).get(FILE, params=query)
    assert [row["began"][11:13] for row in rows(await response.text())] == hours
    assert f'"{name}"' in response.headers["Content-Disposition"]


async def test_nobody_gets_it_without_a_login(
    hass: HomeAssistant, entry: MockConfigEntry, hass_client_no_auth: ClientSessionGenerator
) -> None:
    client = await hass_client_no_auth()
    assert (await client.get(FILE)).status == HTTPStatus.UNAUTHORIZED
    link = URL(download_path(hass, entry, Between(None, None)))
    assert (await client.get(link)).status == HTTPStatus.OK
    # It opens what it was made for, nothing else.
    other = link.update_query(start="2020-01-01")
    assert (await client.get(other)).status == HTTPStatus.UNAUTHORIZED


async def test_link_of_an_answer_opens_its_file_for_a_day(
    home: Home, entry: MockConfigEntry, hass_client_no_auth: ClientSessionGenerator
) -> None:
    answer: Any = await home.hass.services.async_call(
        DOMAIN, "get_report", {}, blocking=True, return_response=True
    )
    link = URL(answer["download"]).relative()
    client = await hass_client_no_auth()
    response = await client.get(link)
    assert response.status == HTTPStatus.OK
    assert "2026-01-01_2026-01-31" in response.headers["Content-Disposition"]
    assert len(rows(await response.text())) == 3
    await home.pass_time(minutes=24 * 60 + 1)
    assert (await client.get(link)).status == HTTPStatus.UNAUTHORIZED


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"start": "soon"}, "start: not a date"),
        ({"end": "2026-02-30"}, "end: not a date"),
        ({"end": "2026-02-01T25:00:00"}, "end: not a date"),
        ({"start": "2026-01-15", "end": "2026-01-14"}, "end is not after the start"),
        ({"start": "9999-12-31", "end": "9999-12-31"}, "start: not a date"),
        ({"start": "0001-01-01"}, "start: not a date"),
    ],
)
async def test_wrong_dates_are_refused_in_words(
    hass: HomeAssistant,
    entry: MockConfigEntry,
    hass_client: ClientSessionGenerator,
    query: dict[str, str],
    said: str,
) -> None:
    response = await (await hass_client()).get(FILE, params=query)
    assert response.status == HTTPStatus.BAD_REQUEST
    assert said in await response.text()


async def test_unknown_heat_pump_is_not_found(
    hass: HomeAssistant, entry: MockConfigEntry, hass_client: ClientSessionGenerator
) -> None:
    client = await hass_client()
    MockConfigEntry(domain="sun", entry_id="of_another_domain").add_to_hass(hass)
    for entry_id in ("another", "of_another_domain"):
        response = await client.get(f"/api/aux_heat/{entry_id}/runs.csv")
        assert response.status == HTTPStatus.NOT_FOUND
    entry.runtime_data._is_live = False
    assert (await client.get(FILE)).status == HTTPStatus.SERVICE_UNAVAILABLE
    assert await hass.config_entries.async_unload(ENTRY_ID)
    assert (await client.get(FILE)).status == HTTPStatus.SERVICE_UNAVAILABLE


async def test_name_of_the_file_is_of_plain_letters(
    hass: HomeAssistant, entry: MockConfigEntry, hass_client: ClientSessionGenerator
) -> None:
    hass.config_entries.async_update_entry(entry, title='Küche"; ../x\r\nSet-Cookie: a')
    response = await (await hass_client()).get(FILE)
    assert response.headers["Content-Disposition"] == (
        'attachment; filename="aux_heat_kuche_x_set_cookie_a.csv"'
    )


def test_no_cell_is_a_formula(a_run: Run) -> None:
    sly = replace(a_run, why={"=cmd|'/c calc'!A1": 1}, outdoor_c=-3.5)
    (row,) = rows(runs_csv([sly], ZoneInfo("UTC"), "+EUR", lambda _, word: f"={word}"))
    assert row["readings"].startswith("'=")
    assert row["why_it_ran"].startswith("'=")
    assert row["currency"] == "'+EUR"
    for begin in "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20":
        (other,) = rows(runs_csv([a_run], ZoneInfo("UTC"), f"{begin}1", lambda _, word: word))
        assert other["currency"] == f"'{begin}1"
    # A temperature below zero is a number all the same.
    assert row["outdoors_c"] == "-3.5"


def test_thousands_of_runs_are_a_file_in_a_moment(a_run: Run) -> None:
    many = [
        replace(a_run, start=a_run.start + timedelta(hours=n), end=a_run.end + timedelta(hours=n))
        for n in range(5000)
    ]
    zone = ZoneInfo("America/New_York")
    assert len(rows(runs_csv(many, zone, "USD", lambda _, word: word))) == 5000


@pytest.fixture
async def a_run(entry: MockConfigEntry) -> Run:
    """Give a run as the ledger has it."""
    run: Run = entry.runtime_data.monitor.ledger.runs[0]
    return run

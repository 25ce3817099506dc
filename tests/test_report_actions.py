"""Actions that answer: which runs, a period's report, and what is asked in vain."""

from __future__ import annotations

import json
import re
from typing import Any

from homeassistant.exceptions import ServiceValidationError
import pytest
from syrupy.assertion import SnapshotAssertion
import voluptuous as vol
from yarl import URL

from custom_components.aux_heat.const import DOMAIN

from .found import left_on
from .home import ENTRY_ID, STRIPS, Home
from .winter_runs import set_up_with_runs


async def ask(home: Home, action: str, **data: Any) -> dict[str, Any]:
    """Call an action and return its answer, as JSON has it."""
    answer = await home.hass.services.async_call(
        DOMAIN, action, data, blocking=True, return_response=True
    )
    told: dict[str, Any] = json.loads(json.dumps(answer))
    return told


@pytest.fixture
async def heated(home: Home) -> Home:
    """Give a home with three runs behind it."""
    await set_up_with_runs(home)
    return home


def began(answer: dict[str, Any]) -> list[str]:
    return [run["start"][11:16] for run in answer["runs"]]


async def test_a_run_is_told_in_plain_words(heated: Home) -> None:
    answer = await ask(heated, "get_runs", end="2026-01-15 05:30:00")
    assert answer["count"] == 2
    run = answer["runs"][0]
    assert run["start"] == "2026-01-15T13:00:00+00:00"
    assert run["end"] == "2026-01-15T13:40:00+00:00"
    assert (run["minutes"], run["energy_kwh"], run["cost"]) == (40.0, 6.0, 1.2)
    assert run["extra_cost"] == pytest.approx(1.2 * (1 - 1 / 2.9), abs=0.001)
    assert run["avoidable"] == "yes"
    assert run["why"]["outdoors_c"] == 8.33
    assert run["why"]["colder_than_set_k"] == 1.0
    assert not re.search("penalty|droop_k|lockout_", json.dumps(run))


async def test_answer_names_heat_pump_and_currency(heated: Home) -> None:
    for action in ("get_runs", "get_report"):
        answer = await ask(heated, action)
        assert answer["heat_pump"] == "Hallway"
        assert answer["config_entry_id"] == ENTRY_ID
        assert answer["currency"] == "EUR"
        assert answer["running_since"] is None
        assert "/api/aux_heat/" in answer["download"]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, ["14:00", "13:00", "12:00"]),
        ({"limit": 2}, ["14:00", "13:00"]),
        ({"period": "day"}, ["14:00", "13:00", "12:00"]),
        ({"period": "month", "date": "2026-01-31"}, ["14:00", "13:00", "12:00"]),
        ({"period": "season", "date": "2025-12-01"}, ["14:00", "13:00", "12:00"]),
        ({"date": "2026-01-15"}, ["14:00", "13:00", "12:00"]),
        ({"date": "2026-01-14"}, []),
        ({"period": "season", "date": "2026-07-01"}, []),
        # The household's own time where there is no other.
        ({"start": "2026-01-15 05:00:00"}, ["14:00", "13:00"]),
        ({"start": "2026-01-15T13:00:01+00:00"}, ["14:00"]),
        ({"start": "2026-01-15T12:00:00+00:00", "end": "2026-01-15T14:00:00Z"}, ["13:00", "12:00"]),
        ({"start": "2026-01-15", "end": "2026-01-15"}, ["14:00", "13:00", "12:00"]),
        ({"end": "2026-01-14"}, []),
        ({"cause": "capacity"}, ["12:00"]),
        ({"cause": ["capacity", "droop"]}, ["14:00", "13:00", "12:00"]),
        ({"cause": ["defrost"]}, []),
        ({"avoidable": ["yes", "uncertain"]}, ["14:00", "13:00"]),
        ({"avoidable": "no"}, ["12:00"]),
        # As YAML understands a yes and a no.
        ({"avoidable": [True]}, ["14:00", "13:00"]),
        ({"avoidable": False}, ["12:00"]),
    ],
)
async def test_only_the_runs_asked_for(
    heated: Home, asked: dict[str, Any], expected: list[str]
) -> None:
    assert began(await ask(heated, "get_runs", **asked)) == expected


async def test_count_is_of_all_runs_asked_for(heated: Home) -> None:
    answer = await ask(heated, "get_runs", limit=1)
    assert (answer["count"], len(answer["runs"])) == (3, 1)


async def test_report_of_the_month(heated: Home, snapshot: SnapshotAssertion) -> None:
    answer = await ask(heated, "get_report")
    assert (answer["first_day"], answer["last_day"]) == ("2026-01-01", "2026-01-31")
    assert (answer["runs"], answer["hours"], answer["energy_kwh"]) == (3, 2.0, 18.0)
    # Of three runs two have a price.
    assert (answer["cost"], answer["unpriced_kwh"]) == (2.4, 6.0)
    assert answer["extra_cost"] == pytest.approx(1.2 * (1 - 1 / 2.9), abs=0.001)
    assert answer["by_cause"]["capacity"]["share"] == pytest.approx(1 / 3, abs=0.001)
    assert [(each["bin_f"], each["runs"]) for each in answer["by_outdoor"]] == [
        ("10-15", 1),
        ("45-50", 2),
    ]
    assert answer["last_season"] is None
    for link in ("download", "sheet"):
        assert ENTRY_ID in answer.pop(link)
    assert answer == snapshot


@pytest.mark.parametrize(
    ("asked", "day"),
    [
        ({"period": "season"}, None),
        ({"date": "2026-01-02"}, None),
        ({"start": "2025-12-01", "end": "2026-12-31"}, None),
        ({"date": "2025-02-10"}, "2025-02-28"),
        ({"start": "2024-12-01", "end": "2025-03-31"}, "2025-03-31"),
    ],
)
async def test_sheet_is_of_the_reports_season(
    heated: Home, asked: dict[str, Any], day: str | None
) -> None:
    answer = await ask(heated, "get_report", **asked)
    assert URL(answer["sheet"]).query.get("date") == day


@pytest.mark.parametrize(
    ("asked", "days"),
    [
        ({"period": "day"}, ("2026-01-15", "2026-01-15")),
        ({"period": "day", "date": "2026-01-02"}, ("2026-01-02", "2026-01-02")),
        ({"period": "month", "date": "2025-02-10"}, ("2025-02-01", "2025-02-28")),
        ({"period": "season"}, ("2025-07-01", "2026-06-30")),
        ({"start": "2026-01-09", "end": "2026-01-15"}, ("2026-01-09", "2026-01-15")),
        ({"start": "2026-01-15", "end": "2026-01-15"}, ("2026-01-15", "2026-01-15")),
        ({"start": "2026-01-10"}, ("2026-01-10", "2026-01-15")),
    ],
)
async def test_report_of_a_period(
    heated: Home, asked: dict[str, Any], days: tuple[str, str]
) -> None:
    answer = await ask(heated, "get_report", **asked)
    assert (answer["first_day"], answer["last_day"]) == days


async def test_report_of_any_days_has_their_runs(heated: Home) -> None:
    answer = await ask(heated, "get_report", start="2026-01-09", end="2026-01-15")
    assert (answer["runs"], answer["cost"]) == (3, 2.4)
    assert "start=2026-01-09" in answer["download"]
    assert (await ask(heated, "get_report", start="2026-01-14", end="2026-01-14"))["runs"] is None


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ({"start": "2026-01-15", "end": "2026-01-14"}, "end_not_after_start"),
        ({"start": "2026-01-16"}, "end_not_after_start"),
        ({"end": "2026-01-14"}, "start_needed"),
        ({"start": "2026-01-14", "period": "day"}, "period_or_times"),
    ],
)
async def test_report_of_days_that_make_no_sense(
    heated: Home, asked: dict[str, Any], key: str
) -> None:
    with pytest.raises(ServiceValidationError) as refused:
        await ask(heated, "get_report", **asked)
    assert refused.value.translation_key == key


async def test_status_has_all_that_a_notification_says(home: Home) -> None:
    await left_on(home)
    answer = await ask(home, "get_status")
    assert (answer["heat_pump"], answer["running"], answer["emergency_heat"]) == (
        "Hallway",
        True,
        True,
    )
    found = {one["kind"]: one for one in answer["findings"]}
    assert found["emergency_heat_left_on"]["cost"] == 1.8
    assert found["emergency_heat_left_on"]["quiet"] is False
    assert answer["emergency_heat_can_be_turned_off"] is True
    assert answer["backup_last_proven"].startswith("2026-01-15T1")
    assert (answer["backup_draw_can_be_seen"], answer["outage"]) == (True, None)
    assert answer["temperature_unit"] == "°C"


async def test_report_of_a_time_before_it_counted_is_not_nothing(heated: Home) -> None:
    answer = await ask(heated, "get_report", period="month", date="2025-12-01")
    names = ("runs", "hours", "energy_kwh", "cost", "extra_cost")
    assert [answer[name] for name in names] == [None] * 5
    assert answer["counted_since"] == "2026-01-15"
    assert (await ask(heated, "get_report"))["counted_since"] == "2026-01-15"


async def test_report_has_the_run_in_progress(heated: Home) -> None:
    heated.power(STRIPS, 9000)
    await heated.pass_time(minutes=30)
    answer = await ask(heated, "get_report", period="day")
    assert (answer["runs"], answer["energy_kwh"]) == (4, 22.5)
    assert answer["running_since"] == "2026-01-15T14:50:00+00:00"
    assert answer["energy_kwh"] == pytest.approx(heated.number("aux_energy"))
    listed = await ask(heated, "get_runs")
    assert listed["count"] == 3
    assert listed["running_since"] == "2026-01-15T14:50:00+00:00"


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ({"start": "2026-01-15", "end": "2026-01-14"}, "end_not_after_start"),
        ({"start": "2026-01-15 05:00:00", "end": "2026-01-15 05:00:00"}, "end_not_after_start"),
        ({"start": "2026-01-15", "period": "day"}, "period_or_times"),
        ({"end": "2026-01-15", "date": "2026-01-15"}, "period_or_times"),
    ],
)
async def test_what_makes_no_sense_is_refused_in_words(
    heated: Home, asked: dict[str, Any], key: str
) -> None:
    with pytest.raises(ServiceValidationError) as refused:
        await ask(heated, "get_runs", **asked)
    assert (refused.value.translation_domain, refused.value.translation_key) == (DOMAIN, key)


@pytest.mark.parametrize(
    ("action", "asked"),
    [
        ("get_runs", {"start": "yesterday"}),
        ("get_runs", {"end": 5}),
        ("get_runs", {"limit": 0}),
        ("get_runs", {"limit": 1001}),
        ("get_runs", {"cause": "cold"}),
        ("get_runs", {"avoidable": "perhaps"}),
        ("get_runs", {"avoidable": [["yes"]]}),
        ("get_runs", {"period": "week"}),
        ("get_report", {"period": "year"}),
        ("get_report", {"date": "soon"}),
        ("get_report", {"date": "9999-12-31"}),
        ("get_report", {"date": "2026-01-15 05:00:00"}),
        ("get_report", {"start": "2026-01-15 05:00:00"}),
    ],
)
async def test_what_can_not_be_is_refused(heated: Home, action: str, asked: dict[str, Any]) -> None:
    with pytest.raises(vol.Invalid):
        await ask(heated, action, **asked)


@pytest.mark.parametrize("action", ["get_runs", "get_report", "get_status"])
async def test_heat_pump_has_to_be_there_and_set_up(heated: Home, action: str) -> None:
    with pytest.raises(ServiceValidationError):
        await ask(heated, action, config_entry_id="another")
    assert await heated.hass.config_entries.async_unload(ENTRY_ID)
    with pytest.raises(ServiceValidationError):
        await ask(heated, action, config_entry_id=ENTRY_ID)


@pytest.mark.parametrize("action", ["get_runs", "get_report", "get_status"])
async def test_while_history_is_read_there_is_no_answer_yet(heated: Home, action: str) -> None:
    (entry,) = heated.hass.config_entries.async_entries(DOMAIN)
    entry.runtime_data._is_live = False
    with pytest.raises(ServiceValidationError) as refused:
        await ask(heated, action)
    assert refused.value.translation_key == "history_is_read"

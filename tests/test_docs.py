"""The documentation: it names every entity, action and field that there is, and no other."""

from __future__ import annotations

import json
import re
from typing import Any

from homeassistant.setup import async_setup_component
from homeassistant.util import yaml as yaml_util
import pytest
from pytest_homeassistant_custom_component.common import async_mock_service
import yaml

from custom_components.aux_heat.const import MAPPINGS
from custom_components.aux_heat.core import Avoidable, Cause, FindingKind, PeriodKind
from custom_components.aux_heat.reports import period_of, report_as_told
from custom_components.aux_heat.suggestions import _PLATFORMS, _cannot_tell
from custom_components.aux_heat.thermostat_settings import _OF_MAKER, _OF_MODEL, _OF_PLATFORM

from .automations import heat_pump
from .home import ENTRY_ID, STRIPS, Home
from .pages import DOCS, ROOT, example, read, rows, section, titles
from .winter_runs import set_up_with_runs

INTEGRATION = ROOT / "custom_components" / "aux_heat"


@pytest.fixture
def texts() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        (INTEGRATION / "translations" / "en.json").read_text(encoding="utf-8")
    )
    return found


def test_table_names_every_entity_and_no_other(texts: dict[str, Any]) -> None:
    named = [name for row in rows(read("entities.md")) for name in row[0].split(", ")]
    there = [
        entity["name"] for platform in texts["entity"].values() for entity in platform.values()
    ]
    assert sorted(named) == sorted(there)


def test_every_action_is_there_with_all_its_fields(texts: dict[str, Any]) -> None:
    actions = yaml.safe_load((INTEGRATION / "services.yaml").read_text(encoding="utf-8"))
    table = rows(read("actions.md"))
    told = {row[0]: row for row in table if row[0].startswith("`aux_heat.")}
    assert set(told) == {f"`aux_heat.{name}`" for name in actions}
    for name, action in actions.items():
        _, title, *_, fields = told[f"`aux_heat.{name}`"]
        assert title == texts["services"][name]["name"]
        assert set(re.findall(r"`(\w+)`", fields)) == set(action["fields"]) - {"config_entry_id"}
    described = {field for row in table for field in re.findall(r"`(\w+)`", row[0])}
    assert {field for action in actions.values() for field in action["fields"]} <= described


@pytest.mark.parametrize("kind", ["triggers", "conditions"])
def test_every_trigger_and_condition_is_there_with_its_options(
    texts: dict[str, Any], kind: str
) -> None:
    described = yaml.safe_load((INTEGRATION / f"{kind}.yaml").read_text(encoding="utf-8"))
    told = {
        row[1]: (row[0], set(re.findall(r"`(\w+)`", row[2])))
        for row in rows(section(read("automations.md"), kind.capitalize()))
    }
    assert told == {
        f"`aux_heat.{key}`": (texts[kind][key]["name"], set(one["fields"]))
        for key, one in described.items()
        if not key.startswith(".")
    }


def test_every_blueprint_is_there_with_its_button() -> None:
    told = {}
    for name, _, button in rows(section(read("README.md"), "Automations")):
        (address,) = re.findall(r"blueprint_url=([^)]+)\)", button)
        told[address] = name
    there = {}
    for path in (ROOT / "blueprints").rglob("*.yaml"):
        head = yaml_util.load_yaml_dict(path)["blueprint"]
        there[head["source_url"]] = head["name"].removeprefix("Aux Heat Monitor: ").capitalize()
    assert told == there


async def test_automation_tells_of_a_run_that_was_expensive(home: Home) -> None:
    await set_up_with_runs(home)
    home.price(0.5)
    config = yaml.safe_load(
        yaml.safe_dump(example(read("automations.md"), "Expensive waste")).replace(
            "your_heat_pump", heat_pump(home)
        )
    )
    told = async_mock_service(home.hass, "notify", "notify")
    assert await async_setup_component(home.hass, "automation", {"automation": config})
    for minutes in (10, 30):
        home.power(STRIPS, 9000)
        await home.pass_time(minutes)
        home.power(STRIPS, 5)
        await home.pass_time(minutes=10)
    (call,) = told
    assert call.data["message"].startswith("Backup heat ran for 30 minutes")


def test_every_reason_is_told_by_both_of_its_names(texts: dict[str, Any]) -> None:
    names = texts["selector"]["cause"]["options"]
    told = {row[0]: row[-1] for row in rows(section(read("how-it-decides.md"), "Why it ran"))}
    assert told == {names[cause.value]: f"`{cause.value}`" for cause in Cause}
    for answer in Avoidable:
        assert f"`{answer.value}`" in read("actions.md")


async def test_every_figure_of_a_report_is_told(home: Home) -> None:
    entry = await set_up_with_runs(home)
    told = section(read("actions.md"), "What a report has")
    report = report_as_told(home.hass, entry, period_of(entry, PeriodKind.MONTH))
    assert [name for name in (*report, "download", "sheet") if f"`{name}`" not in told] == []


def test_every_field_of_the_forms_is_named(texts: dict[str, Any]) -> None:
    told = read("set-up.md") + read("fuel.md")
    for flow in ("config", "options"):
        for step in texts[flow]["step"].values():
            for field, name in step.get("data", {}).items():
                # These speak for themselves, or are named as one.
                plain = re.sub(r" \{.*\}", "", name)
                assert plain.lower() in told.lower(), (field, name)


async def test_script_tells_of_the_month(home: Home) -> None:
    await set_up_with_runs(home)
    config = {"script": {"month": example(read("actions.md"), "Backup heat this month")}}
    assert await async_setup_component(home.hass, "script", config)
    told = async_mock_service(home.hass, "persistent_notification", "create")
    await home.hass.services.async_call("script", "month", blocking=True)
    message = told[0].data["message"]
    assert message.startswith("3 runs, 2.0 hours, 2.4 EUR, 0.79 of it extra.")
    assert f"/api/aux_heat/{ENTRY_ID}/runs.csv" in message


def test_every_thermostat_of_which_something_is_filled_in_is_told_with_that() -> None:
    told = {
        platform: tuple("filled in" in cell for cell in row[2:5])
        for row in rows(section(read("thermostats.md"), "Which thermostats tell what"))
        for platform in re.findall(r"`(\w+)`", row[1])
    }
    filled = {
        platform: tuple(getattr(rules, conf) is not _cannot_tell for conf in MAPPINGS)
        for platform, rules in _PLATFORMS.items()
    }
    # Of these nothing is known that could be filled in.
    assert told == filled | dict.fromkeys(("venstar", "nest"), (False, False, False))


def test_every_setting_is_called_what_the_repairs_call_it() -> None:
    told = rows(section(read("thermostats.md"), "What the settings are called"))
    known = {*_OF_PLATFORM.values(), *_OF_MAKER.values(), *_OF_MODEL.values()}
    there = [
        [one.name, one.aux_lockout, one.compressor_lockout, one.emergency_heat, one.where]
        for one in known
    ]
    assert sorted(told) == sorted([[cell or "" for cell in row] for row in there])


@pytest.mark.parametrize("kind", FindingKind)
def test_every_finding_has_a_page_that_tells_all_of_it(
    texts: dict[str, Any], kind: FindingKind
) -> None:
    page = read(f"findings/{kind}.md")
    assert titles(page) == [
        texts["entity"]["binary_sensor"][kind.value]["name"],
        "How sure it is",
        "What to do",
        "What to say to the installer",
        "Automations",
        "What clears it",
    ]
    told = section(page, "Automations")
    assert f"`aux_heat.{kind}`" in told
    # A blueprint that is about it is named there by its own name.
    about = {
        row[0]
        for row in rows(section(read("README.md"), "Automations"))
        if f"aux_heat.{kind}\n" in _blueprint(row[2])
    }
    assert set(re.findall(r"\[\*(.*?)\*\]\(\.\./automations\.md#blueprints", told)) >= about
    for page_with_all in ("README.md", "findings/README.md", "entities.md"):
        folder = "docs/findings/" * (page_with_all == "README.md")
        folder = folder or "findings/" * (page_with_all == "entities.md")
        assert f"({folder}{kind}.md)" in read(page_with_all)


def _blueprint(button: str) -> str:
    (name,) = re.findall(r"/blob/main/(blueprints/[\w/]+\.yaml)", button)
    return (ROOT / str(name)).read_text(encoding="utf-8")


def test_no_page_is_about_a_finding_that_there_is_not() -> None:
    there = {path.stem for path in (DOCS / "findings").glob("*.md")} - {"README"}
    assert there == {kind.value for kind in FindingKind}


def test_every_card_is_told_by_its_name() -> None:
    words = json.loads(
        (ROOT / "frontend" / "src" / "translations" / "en.json").read_text(encoding="utf-8")
    )
    told = {row[1]: row[0] for row in rows(section(read("dashboard.md"), "Cards"))}
    assert told == {
        f"`custom:aux-heat-{key.removeprefix('card.')}-card`": name
        for key, name in words.items()
        if key.startswith("card.") and not key.endswith("_description")
    }
    assert f"Add dashboard → {words['dashboard.title']}" in read("dashboard.md")


def test_every_fault_names_tests_that_are_there() -> None:
    """And by words that choose some of them."""
    named = [row[-1] for row in rows(read("faults.md")) if row[-1].startswith("`tests/")]
    assert len(named) > len(titles(read("faults.md")))
    for command in named:
        file, _, chosen = command.strip("`").partition(" -k ")
        names = re.findall(r"def (test_\w+)|class (\w+)", (ROOT / file).read_text(encoding="utf-8"))
        assert names, file
        for word in chosen.strip('"').split(" or "):
            assert any(word.casefold() in name.casefold() for pair in names for name in pair), (
                command
            )

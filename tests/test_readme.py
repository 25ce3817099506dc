"""The README: it names every entity, action and field that there is, and none that there isn't."""

from __future__ import annotations

import json
from pathlib import Path
import re
from typing import Any

from homeassistant.setup import async_setup_component
from homeassistant.util import yaml as yaml_util
import pytest
from pytest_homeassistant_custom_component.common import async_mock_service
import yaml

from custom_components.aux_heat.core import Avoidable, Cause, PeriodKind
from custom_components.aux_heat.reports import period_of, report_as_told

from .automations import heat_pump
from .home import ENTRY_ID, STRIPS, Home
from .winter_runs import set_up_with_runs

ROOT = Path(__file__).parents[1]
INTEGRATION = ROOT / "custom_components" / "aux_heat"


@pytest.fixture
def readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def texts() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        (INTEGRATION / "translations" / "en.json").read_text(encoding="utf-8")
    )
    return found


def section(readme: str, title: str) -> str:
    """Return a section of the README, from its heading to the next of its rank or a higher one."""
    level, rest = re.findall(rf"^(#+) {re.escape(title)}\n(.*)", readme, re.MULTILINE | re.DOTALL)[
        0
    ]
    text: str = re.split(rf"^#{{1,{len(level)}}} ", rest, maxsplit=1, flags=re.MULTILINE)[0]
    return text


def rows(text: str) -> list[list[str]]:
    """Return the cells of all tables, without their headings."""
    lines = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("|")]
    heads = {index - 1 for index, line in enumerate(lines) if set("".join(line)) <= set("-|")}
    return [line for index, line in enumerate(lines) if not {index, index - 1} & heads]


def test_table_names_every_entity_and_no_other(readme: str, texts: dict[str, Any]) -> None:
    named = [name for row in rows(section(readme, "Entities")) for name in row[0].split(", ")]
    there = [
        entity["name"] for platform in texts["entity"].values() for entity in platform.values()
    ]
    assert sorted(named) == sorted(there)


def test_every_action_is_there_with_all_its_fields(readme: str, texts: dict[str, Any]) -> None:
    actions = yaml.safe_load((INTEGRATION / "services.yaml").read_text(encoding="utf-8"))
    table = rows(section(readme, "Actions"))
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
    readme: str, texts: dict[str, Any], kind: str
) -> None:
    described = yaml.safe_load((INTEGRATION / f"{kind}.yaml").read_text(encoding="utf-8"))
    tables = section(readme, "Triggers and conditions").split("| condition ")
    told = {
        row[1]: (row[0], set(re.findall(r"`(\w+)`", row[2])))
        for row in rows("| condition " * (kind == "conditions") + tables[kind == "conditions"])
    }
    assert told == {
        f"`aux_heat.{key}`": (texts[kind][key]["name"], set(one["fields"]))
        for key, one in described.items()
        if not key.startswith(".")
    }


def test_every_blueprint_is_there_with_its_button(readme: str) -> None:
    told = {}
    for name, _, button in rows(section(readme, "Blueprints")):
        (address,) = re.findall(r"blueprint_url=([^)]+)\)", button)
        told[address] = name
    there = {}
    for path in (ROOT / "blueprints").rglob("*.yaml"):
        head = yaml_util.load_yaml_dict(path)["blueprint"]
        there[head["source_url"]] = head["name"].removeprefix("Aux Heat Monitor: ").capitalize()
    assert told == there


async def test_automation_tells_of_a_run_that_was_expensive(home: Home, readme: str) -> None:
    await set_up_with_runs(home)
    home.price(0.5)
    config = yaml.safe_load(
        yaml.safe_dump(example(readme, "Expensive waste")).replace(
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


def test_every_reason_is_told_by_both_of_its_names(readme: str, texts: dict[str, Any]) -> None:
    names = texts["selector"]["cause"]["options"]
    told = {row[0]: row[-1] for row in rows(section(readme, "Why it ran"))}
    assert told == {names[cause.value]: f"`{cause.value}`" for cause in Cause}
    for answer in Avoidable:
        assert f"`{answer.value}`" in section(readme, "Actions")


async def test_every_figure_of_a_report_is_told(home: Home, readme: str) -> None:
    entry = await set_up_with_runs(home)
    told = section(readme, "What a report has")
    report = report_as_told(home.hass, entry, period_of(entry, PeriodKind.MONTH))
    assert [name for name in (*report, "download", "sheet") if f"`{name}`" not in told] == []


def test_every_field_of_the_forms_is_named(readme: str, texts: dict[str, Any]) -> None:
    told = section(readme, "Set up")
    told += section(readme, "If your backup burns gas, propane, oil or kerosene")
    for flow in ("config", "options"):
        for step in texts[flow]["step"].values():
            for field, name in step.get("data", {}).items():
                # These speak for themselves, or are named as one.
                plain = re.sub(r" \{.*\}", "", name)
                assert plain.lower() in told.lower(), (field, name)


def example(readme: str, alias: str) -> dict[str, Any]:
    """Return an automation or a script that the README has for copying."""
    blocks = re.findall(r"```yaml\n(.*?)```", readme, re.DOTALL)
    (found,) = [block for block in map(yaml.safe_load, blocks) if block.get("alias") == alias]
    example: dict[str, Any] = found
    return example


async def test_script_tells_of_the_month(home: Home, readme: str) -> None:
    await set_up_with_runs(home)
    config = {"script": {"month": example(readme, "Backup heat this month")}}
    assert await async_setup_component(home.hass, "script", config)
    told = async_mock_service(home.hass, "persistent_notification", "create")
    await home.hass.services.async_call("script", "month", blocking=True)
    message = told[0].data["message"]
    assert message.startswith("3 runs, 2.0 hours, 2.4 EUR, 0.79 of it extra.")
    assert f"/api/aux_heat/{ENTRY_ID}/runs.csv" in message


async def test_automation_tells_of_a_run_that_was_wasted(home: Home, readme: str) -> None:
    await set_up_with_runs(home)
    config = {"automation": example(readme, "Backup heat was wasted")}
    assert await async_setup_component(home.hass, "automation", config)
    told = async_mock_service(home.hass, "notify", "notify")
    for outdoor_c in (8.33, -10):
        home.outdoor(outdoor_c)
        home.power(STRIPS, 9000)
        await home.pass_time(minutes=12)
        home.power(STRIPS, 5)
        await home.pass_time(minutes=10)
    await home.reload()
    (call,) = told
    assert call.data["message"].startswith("Backup heat ran for 12 minutes")

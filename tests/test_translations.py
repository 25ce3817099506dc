"""Texts and icons: all that the code names has a text, and no text is idle."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import product
import json
from pathlib import Path
import re
from string import Formatter
from typing import Any

from homeassistant.components.sensor import SensorDeviceClass
from homeassistant.data_entry_flow import section
from homeassistant.generated.languages import LANGUAGES as HOME_ASSISTANTS
from homeassistant.helpers.entity import EntityDescription
from homeassistant.helpers.selector import SelectSelector
import pytest
import yaml

from custom_components.aux_heat import binary_sensor, button, event, forms, issues, sensor
from custom_components.aux_heat.condition import CONDITIONS
from custom_components.aux_heat.const import MAPPINGS
from custom_components.aux_heat.core import (
    Avoidable,
    Cause,
    EvidenceKind,
    Finding,
    FindingKind,
    Ledger,
    Monitor,
    PeriodKind,
    Quantity,
    Reading,
    Settings,
    Severity,
    Snapshot,
)
from custom_components.aux_heat.core.balance_point import BalancePoint, Origin
from custom_components.aux_heat.core.called_days import CalledDays
from custom_components.aux_heat.core.economic_balance_point import DualFuel
from custom_components.aux_heat.core.findings import Findings, Home as CoreHome, Odometer
from custom_components.aux_heat.core.findings.remedy import SAVING_KINDS
from custom_components.aux_heat.core.findings.savings import NO_SAVING
from custom_components.aux_heat.core.heat_pump import HeatPump
from custom_components.aux_heat.core.reading import Values
from custom_components.aux_heat.device_trigger import TYPES
from custom_components.aux_heat.mapping import SourceMapping
from custom_components.aux_heat.reports import run_as_told
from custom_components.aux_heat.trigger import TRIGGERS

ROOT = Path(__file__).parents[1]
INTEGRATION = ROOT / "custom_components" / "aux_heat"
TRANSLATIONS = INTEGRATION / "translations"
# Home Assistant takes what a region's file lacks from English, not from the region's language: a
# region has all of its language's texts, with its own decimal mark.
OF_REGIONS = {"es-419": "es"}
LANGUAGES = sorted({path.stem for path in TRANSLATIONS.glob("*.json")} - {*OF_REGIONS})
# What is written as in English, and is no oversight.
AS_IN_ENGLISH = {
    "es": frozenset(
        (
            *("Aux Heat Monitor", "No", "no", "Therm", "AFUE", "RHU", "kWh", "m³", "min", "±"),
            *("5 kW", "10 kW", "15 kW", "20 kW"),
            *('"{name}" ({thermostat})', '"{name}" ({thermostat}: {where})', "{name}:"),
        )
    ),
    "fr": frozenset(
        (
            *("Aux Heat Monitor", "Thermostat", "Thermostats", "thermostat", "Litre", "Therm"),
            *("Standard", "Urgent", "Minutes", "Date", "Cause", "AFUE", "RHU"),
            *("kWh", "m³", "min", "±"),
        )
    ),
}
# Paragraphs, lists and what is set off.
MARKDOWN = re.compile(r"\n+(?:\d\. )?|[*`#]+")
DECIMALS = re.compile(r"(?<=\d)[.,](?=\d)")
# Where a text of an error is named.
REFUSED = re.compile(r'(?:refusal|\btold)\(\s*"([a-z_]+)"')
# The tile of an entity has no room for more.
NAME_MOST = 34

SERVICES = INTEGRATION / "services.yaml"

type Texts = dict[str, Any]


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def texts_in(language: str) -> Texts:
    """Return what is said in a language."""
    found: Texts = read(TRANSLATIONS / f"{language}.json")
    return found


@pytest.fixture
def texts() -> Texts:
    return texts_in("en")


@pytest.fixture
def icons() -> Texts:
    found: Texts = read(INTEGRATION / "icons.json")
    return found


def flat(texts: Texts, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield each text with where it stands."""
    for key, value in texts.items():
        here = f"{path}.{key}"
        if isinstance(value, str):
            yield here, value
        else:
            yield from flat(value, here)


DESCRIPTIONS: dict[str, dict[str, EntityDescription]] = {
    "event": {description.key: description for description in event.DESCRIPTIONS},
    "button": {description.key: description for description in button.DESCRIPTIONS},
    "sensor": {
        description.key: description for description in (*sensor.DESCRIPTIONS, sensor.HISTORY)
    },
    "binary_sensor": {
        description.key: description
        for description in (*binary_sensor.DESCRIPTIONS, *binary_sensor.FINDINGS)
    },
}
NO_MAPPING = SourceMapping()
FORMS = {
    "config.user": forms.USER_SCHEMA,
    "config.thermostat": forms.thermostat_schema(dict.fromkeys(MAPPINGS, NO_MAPPING)),
    "config.power": forms.POWER_SCHEMA,
    "config.surroundings": forms.SURROUNDINGS_SCHEMA,
    "config.equipment": forms.WITH_HISTORY_SCHEMA,
    "config.fuel": forms.fuel_schema("gas", metric=True),
    "options.init": forms.tuning_schema("°C"),
    "options.fuel": forms.fuel_schema("oil", metric=False),
}


def form_texts(texts: Texts, name: str) -> Texts:
    flow, step = name.split(".")
    found: Texts = texts[flow]["step"][step]
    return found


def after_a_run() -> Snapshot:
    """Return what is known when a run has ended, in an outage."""
    monitor, at = Monitor(Settings()), datetime(2026, 1, 15, tzinfo=UTC)
    for power_w in (9000.0, 0.0):
        monitor.process(at, [Reading(at, Quantity.AUX_POWER_W, power_w)])
        at += timedelta(minutes=10)
    monitor.start_outage(at)
    return monitor.snapshot()


def fields(schema: Any) -> dict[str, Any]:
    return {str(marker): field for marker, field in schema.schema.items()}


def selects(schema: Any) -> Iterator[SelectSelector]:
    """Yield the drop-down lists of a form."""
    for field in fields(schema).values():
        if isinstance(field, section):
            yield from selects(field.schema)
        elif isinstance(field, SelectSelector):
            yield field


@pytest.mark.parametrize("platform", DESCRIPTIONS)
def test_every_entity_has_a_name_and_every_name_an_entity(texts: Texts, platform: str) -> None:
    keys = {description.translation_key for description in DESCRIPTIONS[platform].values()}
    assert set(texts["entity"][platform]) == keys
    names = [named["name"] for named in texts["entity"][platform].values()]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("platform", DESCRIPTIONS)
def test_every_entity_has_an_icon_and_every_icon_an_entity(icons: Texts, platform: str) -> None:
    keys = {description.translation_key for description in DESCRIPTIONS[platform].values()}
    assert set(icons["entity"][platform]) == keys
    assert all(icon.startswith("mdi:") for _, icon in flat(icons))


def test_name_says_what_it_is_beside_a_thermostats_name(texts: Texts) -> None:
    """An entity is shown as that of "Hallway": its cost or runtime could be anything's."""
    names = [
        entity["name"]
        for platform in DESCRIPTIONS
        for entity in texts["entity"][platform].values()
        if re.match("cost|extra|run|last|wasted|known", entity["name"], re.IGNORECASE)
    ]
    assert [name for name in names if "backup" not in name.lower()] == []


def test_what_is_found_has_one_name(texts: Texts) -> None:
    entities = texts["entity"]["binary_sensor"]
    for kind, name in texts["selector"]["finding"]["options"].items():
        assert entities[kind]["name"] == name


def test_only_platforms_with_entities_have_texts(texts: Texts, icons: Texts) -> None:
    assert set(texts["entity"]) == set(icons["entity"]) == set(DESCRIPTIONS)


def test_every_state_of_a_choice_has_a_name(texts: Texts) -> None:
    for key, description in DESCRIPTIONS["sensor"].items():
        if description.device_class is SensorDeviceClass.ENUM:
            assert isinstance(description, sensor.AuxHeatSensorDescription)
            assert set(texts["entity"]["sensor"][key]["state"]) == set(description.options or ())


def test_every_attribute_and_each_of_its_words_has_a_name(texts: Texts) -> None:
    seen = {}
    for description in sensor.DESCRIPTIONS:
        if description.attributes_fn is not None:
            seen[description.key] = set(description.attributes_fn(after_a_run()))
    named = {
        key: set(entity["state_attributes"])
        for key, entity in texts["entity"]["sensor"].items()
        if "state_attributes" in entity
    }
    assert named == seen
    of_last_run = texts["entity"]["sensor"]["last_aux_run"]["state_attributes"]
    of_event = texts["entity"]["event"]["aux_run"]["state_attributes"]
    for told in (of_last_run, of_event):
        for name, kind in (("cause", Cause), ("avoidable", Avoidable), ("evidence", EvidenceKind)):
            assert set(told[name]["state"]) == {word.value for word in kind}


def test_every_attribute_of_an_event_has_a_name(texts: Texts) -> None:
    (description,) = event.DESCRIPTIONS
    told = texts["entity"]["event"][description.key]["state_attributes"]
    run = after_a_run().last_run
    assert run is not None
    assert set(told) == {"event_type", *run_as_told(run)}
    assert set(told["event_type"]["state"]) == set(description.event_types or ())
    assert event.AuxRunEvent._unrecorded_attributes <= set(told)


@pytest.mark.parametrize("name", FORMS)
def test_every_field_of_a_form_has_a_name_and_every_name_a_field(texts: Texts, name: str) -> None:
    form, schema = form_texts(texts, name), fields(FORMS[name])
    sections = {key: field for key, field in schema.items() if isinstance(field, section)}
    assert form["title"]
    assert form["description"]
    assert set(form.get("data", ())) == set(schema) - set(sections)
    assert set(form.get("data_description", ())) <= set(form.get("data", ()))
    assert set(form.get("sections", ())) == set(sections)
    for key, field in sections.items():
        within = form["sections"][key]
        assert within["name"]
        assert set(within["data"]) == set(fields(field.schema))
        assert set(within["data_description"]) <= set(within["data"])


def test_every_form_that_has_texts_is_shown(texts: Texts) -> None:
    named = {f"{flow}.{step}" for flow in ("config", "options") for step in texts[flow]["step"]}
    assert named == set(FORMS)


def test_every_choice_has_a_name_and_every_name_a_choice(texts: Texts) -> None:
    choices: dict[str, set[str]] = {}
    for schema in FORMS.values():
        for select in selects(schema):
            named_here = choices.setdefault(select.config["translation_key"], set())
            named_here.update(str(option) for option in select.config["options"])
    for file in ("services", "triggers", "conditions"):
        for described in yaml.safe_load((INTEGRATION / f"{file}.yaml").read_text("utf-8")).values():
            for field in described.get("fields", {}).values():
                if (select := field["selector"].get("select")) is not None:
                    named_here = choices.setdefault(select["translation_key"], set())
                    named_here.update(select["options"])
    told = {"finding": FindingKind, "cause": Cause, "avoidable": Avoidable, "period": PeriodKind}
    for key, kind in told.items():
        assert choices[key] == {word.value for word in kind}
    named = {key: set(selector["options"]) for key, selector in texts["selector"].items()}
    assert named == choices


def test_every_error_of_the_flows_has_a_text_and_every_text_an_error(texts: Texts) -> None:
    module = "".join(
        (INTEGRATION / f"{name}.py").read_text(encoding="utf-8")
        for name in ("config_flow", "form_checks")
    )
    flow_errors = set(texts["config"]["error"]) | set(texts["options"]["error"])
    # An error is a word of its own, given back or put beside a field.
    named = set(re.findall(r'(?:return|error(?:s\[.*?\])? =|"Wh" .* else) "([a-z_]+)"', module))
    named |= set(re.findall(r'"([a-z_]+)" if "Wh" in', module))
    assert flow_errors == named
    assert set(texts["options"]["error"]) == {
        "backup_unseen",
        "not_a_size",
        "out_of_range",
        "lockouts_crossed",
    }
    assert set(texts["config"]["error"]) == named - {"lockouts_crossed"}
    assert set(texts["config"]["abort"]) == {"reconfigure_successful"}


def all_details() -> dict[FindingKind, list[Finding]]:
    """Return each kind's findings in all of its patterns, with the details that the core gives."""
    found: dict[FindingKind, list[Finding]] = {}
    at = datetime(2026, 1, 15, tzinfo=UTC)
    points = {
        False: BalancePoint(0.0, 4.0, Origin.DEFAULT),
        True: BalancePoint(-5.0, 2.0, Origin.LEARNED),
    }
    known = False
    gas = Settings(backup="gas", afue=0.9, fuel_price_per_kwh=0.05)
    home = CoreHome(
        Settings(),
        Values(),
        HeatPump(Settings()),
        Odometer(),
        ask_balance_point=lambda: points[known],
        ask_strip_w=lambda: None,
        ask_rise=lambda: None,
        ask_ledger=Ledger,
        called_days=CalledDays(Settings().zone),
        # There is one more to tell of where fuel is burned.
        dual_fuel=DualFuel.of(gas, HeatPump(gas)),
    )
    home.values.put(Quantity.PRICE_PER_KWH, 0.1)
    findings = Findings(home)
    for rule in findings._rules:
        for pattern, seen in product(PATTERNS.get(rule.kind, [None]), (False, True)):
            known = seen
            for name, value in (("_pattern", pattern), ("_emergency_seen", seen)):
                setattr(rule, name, value)
            if pattern == "long_ago":
                findings._proof.last = at
            details = rule.details(at) | (NO_SAVING if rule.kind in SAVING_KINDS else {})
            if pattern == "no_heat":
                details |= dict.fromkeys(COOLED)
            if rule.remind_every is not None:
                details["reminded"] = at.isoformat()
            finding = Finding(rule.kind, rule.severity, at, None, details)
            found.setdefault(rule.kind, []).append(finding)
    return found


PATTERNS = {
    FindingKind.HEAT_PUMP_NOT_HEATING: ["backup_alone", "called_in_vain", "no_heat"],
    FindingKind.BACKUP_NOT_RESPONDING: ["no_draw", "half_power"],
    FindingKind.BACKUP_STUCK_ON: ["circuit", "home_meter"],
    FindingKind.BACKUP_UNPROVEN: ["never", "long_ago"],
    FindingKind.LOCKOUT_MISCONFIGURED: ["setpoint_bump", "too_high", "compressor_lockout_too_high"],
    FindingKind.EXCESSIVE_BACKUP_USE: ["balance_point", "worse_than_before", "hours"],
}
COOLED = ("minutes", "fell_k", "indoor_c", "setpoint_c", "compressor")


def test_every_finding_has_an_entity() -> None:
    assert {description.kind for description in binary_sensor.FINDINGS} == set(all_details())


def test_every_detail_of_a_finding_has_a_name_and_every_word_of_it(texts: Texts) -> None:
    for kind, findings in all_details().items():
        named = texts["entity"]["binary_sensor"][kind]["state_attributes"]
        details = {key for finding in findings for key in finding.details}
        assert set(named) == {"raised", "severity", "acknowledged"} | details, kind
        assert set(named["severity"]["state"]) == {word.value for word in Severity}
        if "pattern" in named:
            assert set(named["pattern"]["state"]) == set(PATTERNS[kind])


def test_every_issue_has_a_text_and_every_text_an_issue(texts: Texts) -> None:
    modules = [
        (INTEGRATION / name).read_text(encoding="utf-8")
        for name in ("source_entities.py", "storage_issues.py")
    ]
    sources = {
        key for module in modules for key in re.findall(r'translation_key="([a-z_]+)"', module)
    }
    details = all_details()
    keys = {
        key_of(finding, Settings()): {"name", "page", "saves", "setting", *finding.details}
        for kind, key_of in issues.KEYS.items()
        for finding in details[kind]
    }
    for key in (issues.NO_HEAT_NO_BACKUP, issues.NO_HEAT_BURNER):
        keys[key] = keys["heat_pump_not_heating_no_heat"]
    assert set(texts["issues"]) == sources | set(keys) | {issues.NO_BACKUP}
    asked = texts["issues"][issues.NO_BACKUP]
    told = (asked["title"], *asked["fix_flow"]["step"]["confirm"].values())
    assert set(re.findall(r"{(\w+)}", " ".join(told))) == {"name", "page"}
    for key in sources:
        for text in (texts["issues"][key]["title"], texts["issues"][key]["description"]):
            assert set(re.findall(r"{(\w+)}", text)) <= {"entity", "file", "name"}
    for key, placeholders in keys.items():
        issue = texts["issues"][key]
        assert set(re.findall(r"{(\w+)}", issue["title"])) <= {"name"}
        step = issue["fix_flow"]["step"]["init"]
        for text in (step["title"], step["description"]):
            assert set(re.findall(r"{(\w+)}", text)) <= placeholders, key
        assert {"acknowledge", "snooze"} <= set(step["menu_options"])
        assert {"start_outage" in step["menu_options"]} == {
            key.startswith(("emergency_heat", "heat_pump"))
        }
        assert set(issue["fix_flow"]["abort"]) == {"not_loaded", "emergency_off_failed"}


def test_every_action_has_texts_and_an_icon(texts: Texts, icons: Texts) -> None:
    described = yaml.safe_load(SERVICES.read_text(encoding="utf-8"))
    assert set(texts["services"]) == set(icons["services"]) == set(described)
    for name, action in described.items():
        assert set(texts["services"][name]["fields"]) == set(action["fields"])
    options = described["acknowledge"]["fields"]["finding"]["selector"]["select"]["options"]
    assert options == [kind.value for kind in FindingKind]


@pytest.mark.parametrize(
    ("kind", "there", "of_each"),
    [("triggers", TRIGGERS, "trigger"), ("conditions", CONDITIONS, "condition")],
)
def test_every_trigger_and_condition_has_texts_and_an_icon(
    texts: Texts, icons: Texts, kind: str, there: Texts, of_each: str
) -> None:
    described = yaml.safe_load((INTEGRATION / f"{kind}.yaml").read_text(encoding="utf-8"))
    described = {key: one for key, one in described.items() if not key.startswith(".")}
    assert set(described) == set(texts[kind]) == set(icons[kind]) == set(there)
    for key, one in described.items():
        assert set(texts[kind][key]["fields"]) == set(one["fields"])
        assert set(icons[kind][key]) == {of_each}
        assert one["target"]["entity"][0]["integration"] == "aux_heat"
    names = [text["name"] for text in texts[kind].values()]
    assert len(set(names)) == len(names)
    for finding, name in texts["selector"]["finding"]["options"].items():
        assert texts["triggers"][finding]["name"] == name


def test_every_device_trigger_has_a_text(texts: Texts) -> None:
    assert set(texts["device_automation"]["trigger_type"]) == set(TYPES)


def test_every_refusal_has_a_text_and_every_text_a_refusal(texts: Texts) -> None:
    modules = [path.read_text(encoding="utf-8") for path in INTEGRATION.glob("*.py")]
    said = {key for module in modules for key in re.findall(REFUSED, module)}
    assert set(texts["exceptions"]) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_have_no_html_no_references_and_no_loose_ends(language: str) -> None:
    """As hassfest asks."""
    for where, text in flat(texts_in(language)):
        assert all(re.fullmatch(r"[a-z0-9]+([_-][a-z0-9]+)*", key) for key in where.split(".")[1:])
        assert not re.search(r"<[^>]+>", text), where
        assert not re.search(r"'{\w+}'", text), where
        assert not re.search(r"\b(https?|ftp|mqtt)://|\bwww\.", text), where
        fields = [field for _, field, *_ in Formatter().parse(text) if field is not None]
        assert all(field.isidentifier() for field in fields), where
        assert not fields or ".state." not in where, where
        assert "[%key:" not in text, where
        assert text == text.strip(), where
        assert "  " not in text, where
        # Where texts are put together, a brace after an apostrophe is taken as it stands.
        assert not re.search(r"'[{}]", text), where


# The household reads these; the field's own words stay in code and diagnostics.
FIELD_TERMS = re.compile(r"\b(penalty|RHU|droop|utilization)\b", re.IGNORECASE)


def test_texts_are_a_homeowners(texts: Texts) -> None:
    # The installer's sheet has its own, in field terms.
    read = [(where, text) for where, text in flat(texts) if not where.startswith(".common.sheet_")]
    assert [where for where, text in read if FIELD_TERMS.search(text)] == []
    shown = [*flat(texts["entity"]), *flat(texts["selector"]), *flat(texts["services"])]
    assert [where for where, text in shown if re.search("lock(ed )?out|setpoint", text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(language: str) -> None:
    english, told = dict(flat(texts_in("en"))), dict(flat(texts_in(language)))
    assert list(told) == list(english)
    for where, text in told.items():
        assert text, where
        assert set(re.findall(r"{\w*}", text)) == set(re.findall(r"{\w*}", english[where])), where
        assert MARKDOWN.findall(text) == MARKDOWN.findall(english[where]), where


@pytest.mark.parametrize("language", sorted({*LANGUAGES} - {"en"}))
def test_nothing_is_left_in_english(language: str) -> None:
    english = dict(flat(texts_in("en")))
    same = {text for where, text in flat(texts_in(language)) if text == english[where]}
    assert same == AS_IN_ENGLISH[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_told_apart_and_fit(language: str) -> None:
    told = texts_in(language)
    for platform in DESCRIPTIONS:
        names = [named["name"] for named in told["entity"][platform].values()]
        assert len(set(names)) == len(names), platform
        assert [name for name in names if len(name) > NAME_MOST] == []
    for kind in ("triggers", "conditions", "services"):
        names = [named["name"] for named in told[kind].values()]
        assert len(set(names)) == len(names), kind
    for finding, name in told["selector"]["finding"]["options"].items():
        assert told["entity"]["binary_sensor"][finding]["name"] == name
        assert told["triggers"][finding]["name"] == name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_text_sends_to_is_there_by_that_name(language: str) -> None:
    told = texts_in(language)
    entity, asked = told["entity"], told["issues"]
    for key in ("backup_unproven_never", "backup_unproven_long_ago"):
        text = asked[key]["fix_flow"]["step"]["init"]["description"]
        assert entity["button"]["test_backup"]["name"] in text
        assert entity["sensor"]["backup_test"]["name"] in text
    text = asked[issues.NO_BACKUP]["fix_flow"]["step"]["confirm"]["description"]
    assert f"*{entity['binary_sensor']['heat_pump_not_heating']['name']}*" in text
    assert told["services"]["rebuild"]["name"] in asked["stored_unreadable"]["description"]


def test_regions_say_what_their_languages_say() -> None:
    """So that nobody who chose Spanish of Latin America reads English."""
    ours = {*LANGUAGES} - {"en"}
    regions = {each for each in HOME_ASSISTANTS if each not in ours and each.split("-")[0] in ours}
    assert regions == {*OF_REGIONS}
    for region, language in OF_REGIONS.items():
        mark = texts_in(region)["common"]["decimal_mark"]
        for (where, text), (same, regional) in zip(
            flat(texts_in(language)), flat(texts_in(region)), strict=True
        ):
            expected = mark if where.endswith("decimal_mark") else DECIMALS.sub(mark, text)
            assert (same, regional) == (where, expected), f"{region} is {language} with {mark}"

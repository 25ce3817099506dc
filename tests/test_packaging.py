"""Packaging: what Home Assistant, HACS and GitHub ask of the files around the integration."""

from __future__ import annotations

from collections.abc import Iterator
import hashlib
import json
from pathlib import Path
import re
import shutil
import subprocess
import sys
from typing import Any
from zipfile import ZipFile

from PIL import Image
import pytest
import yaml

from .pages import PAGES, ROOT, titles

INTEGRATION = ROOT / "custom_components" / "aux_heat"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))


def read_json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def read_yaml(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


@pytest.fixture
def manifest() -> dict[str, Any]:
    found: dict[str, Any] = read_json(INTEGRATION / "manifest.json")
    return found


def test_manifest_is_as_home_assistant_wants_it(manifest: dict[str, Any]) -> None:
    keys = list(manifest)
    assert keys == ["domain", "name", *sorted(set(keys) - {"domain", "name"})]
    asked = {"codeowners", "documentation", "integration_type", "iot_class", "issue_tracker"}
    assert asked | {"version"} <= set(keys)
    assert manifest["domain"] == INTEGRATION.name
    assert all(re.fullmatch(r"@[\w/-]+", owner) for owner in manifest["codeowners"])
    assert re.fullmatch(r"\d+\.\d+\.\d+", manifest["version"])
    assert manifest["config_flow"] is True
    # Nothing is installed at run time.
    assert "requirements" not in manifest
    # It may be absent: then there is no history, and all else works.
    assert "recorder" not in manifest.get("dependencies", ())
    assert not (INTEGRATION / "strings.json").exists()


def test_hacs_finds_what_it_wants(manifest: dict[str, Any]) -> None:
    hacs = read_json(ROOT / "hacs.json")
    assert hacs["name"] == manifest["name"]
    assert set(hacs) <= {
        "name",
        "content_in_root",
        "country",
        "filename",
        "hide_default_branch",
        "homeassistant",
        "persistent_directory",
        "render_readme",
        "zip_release",
    }
    assert ("filename" in hacs) is bool(hacs.get("zip_release"))
    assert re.fullmatch(r"\d{4}\.\d{1,2}\.\d+", hacs["homeassistant"])
    assert f"Home Assistant {hacs['homeassistant'].removesuffix('.0')} or newer" in (
        ROOT / "README.md"
    ).read_text(encoding="utf-8")
    # What scripts/test-versions starts is what is promised.
    oldest = (ROOT / "requirements" / "oldest.txt").read_text(encoding="utf-8")
    assert f"\nhomeassistant=={hacs['homeassistant']} " in oldest
    there = [path.name for path in (ROOT / "custom_components").iterdir() if path.is_dir()]
    assert [name for name in there if name != "__pycache__"] == [manifest["domain"]]
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")


@pytest.mark.parametrize("dark", ["", "dark_"])
@pytest.mark.parametrize(("suffix", "height"), [("", 256), ("@2x", 512)])
@pytest.mark.parametrize("name", ["icon", "logo"])
def test_brand_is_of_the_sizes_that_are_asked(
    name: str, dark: str, suffix: str, height: int
) -> None:
    path = INTEGRATION / "brand" / f"{dark}{name}{suffix}.png"
    with Image.open(path) as image:
        assert (image.format, image.mode, image.height) == ("PNG", "RGBA", height)
        assert image.width == height if name == "icon" else image.width > 2 * height
        # Nothing empty around it, and its corners let the ground through.
        assert image.getbbox() == (0, 0, image.width, image.height)
        corner = image.getpixel((0, 0))
        assert isinstance(corner, tuple)
        assert corner[3] == 0
    assert path.stat().st_size < 64 * 1024


def test_brand_is_another_in_the_dark() -> None:
    images = sorted((INTEGRATION / "brand").glob("*.png"))
    assert len({hashlib.sha256(image.read_bytes()).digest() for image in images}) == 8


# Home Assistant's rules, by hassfest.
RULES = {
    "bronze": """action-setup appropriate-polling brands common-modules config-flow
        config-flow-test-coverage dependency-transparency docs-actions docs-conditions
        docs-high-level-description docs-installation-instructions docs-removal-instructions
        docs-triggers entity-event-setup entity-unique-id has-entity-name runtime-data
        test-before-configure test-before-setup unique-config-entry""",
    "silver": """action-exceptions config-entry-unloading docs-configuration-parameters
        docs-installation-parameters entity-unavailable integration-owner log-when-unavailable
        parallel-updates reauthentication-flow test-coverage""",
    "gold": """devices diagnostics discovery discovery-update-info docs-data-update docs-examples
        docs-known-limitations docs-supported-devices docs-supported-functions
        docs-troubleshooting docs-use-cases dynamic-devices entity-category entity-device-class
        entity-disabled-by-default entity-translations exception-translations icon-translations
        reconfiguration-flow repair-issues stale-devices""",
    "platinum": "async-dependency inject-websession strict-typing",
}


def quality() -> dict[str, dict[str, str]]:
    rules = read_yaml(INTEGRATION / "quality_scale.yaml")["rules"]
    return {
        rule: said if isinstance(said, dict) else {"status": said} for rule, said in rules.items()
    }


def test_every_rule_of_quality_is_answered_and_every_exemption_has_its_reason() -> None:
    said = quality()
    assert list(said) == [rule for tier in RULES.values() for rule in tier.split()]
    for rule, answer in said.items():
        assert answer["status"] in {"done", "exempt", "todo"}, rule
        assert answer["status"] == "done" or len(answer["comment"]) > 20, rule


def test_quality_is_as_the_files_are(manifest: dict[str, Any]) -> None:
    """Where a file shows whether a rule is met, the answer goes by it."""
    said = {rule: answer["status"] == "done" for rule, answer in quality().items()}
    there = {title for page in PAGES for title in titles(page.read_text(encoding="utf-8"))}
    assert said["integration-owner"] is bool(manifest["codeowners"])
    assert said["docs-triggers"] is (INTEGRATION / "trigger.py").exists()
    assert said["docs-conditions"] is (INTEGRATION / "condition.py").exists()
    assert said["dependency-transparency"] is bool(manifest.get("requirements"))
    assert said["docs-known-limitations"] is ("Limits" in there)
    assert said["docs-troubleshooting"] is ("Troubleshooting" in there)
    assert said["docs-use-cases"] is ("What people use it for" in there)
    assert said["docs-removal-instructions"] is ("Remove" in there)
    assert said["docs-installation-instructions"] is ("Install" in there)
    assert said["docs-actions"] is ("Actions and reports" in there)
    assert said["docs-supported-devices"] is ("Which thermostats tell what" in there)
    assert said["docs-data-update"] is ("When they change" in there)
    for platform in ("sensor", "binary_sensor", "button", "event"):
        module = (INTEGRATION / f"{platform}.py").read_text(encoding="utf-8")
        assert said["parallel-updates"] is ("PARALLEL_UPDATES = 0" in module)


def steps(workflow: Any) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job.get("steps", [])


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflow_may_do_little_and_runs_what_there_is(path: Path) -> None:
    workflow = read_yaml(path)
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        assert "uses" in job or 0 < job["timeout-minutes"] <= 20
        if "uses" in job:
            called = read_yaml(ROOT / job["uses"])
            # YAML 1.1 takes the word for yes.
            assert "workflow_call" in called[True]
    ran = " ".join(step.get("run", "") for step in steps(workflow))
    for name in re.findall(r"(?:scripts|\.ci)/[\w-]+", ran):
        assert (ROOT / name).is_file(), name
    for name in re.findall(r"(?<!bash )(scripts/[\w-]+)", ran):
        assert (ROOT / name).stat().st_mode & 0o100, name
    # What somebody else wrote into an event is no part of a command.
    assert not re.search(r"\$\{\{ *github\.(event|head_ref|ref_name)", ran)


# What Home Assistant and HACS ask is what their branch asks today.
VALIDATORS = {"home-assistant/actions/hassfest@master", "hacs/action@main"}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        if (used := re.search(r"uses: (\S+)(.*)", line)) is None:
            continue
        if used[1] not in VALIDATORS and not used[1].startswith("./"):
            assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", used[1]), line
            assert re.fullmatch(r" # v\d+\.\d+\.\d+", used[2]), line


def test_ci_lints_and_tests_and_validate_asks_both() -> None:
    told = {path.stem: list(steps(read_yaml(path))) for path in WORKFLOWS}
    assert "bash .ci/run" in [step.get("run") for step in told["ci"]]
    assert {step.get("uses") for step in told["validate"]} >= VALIDATORS
    assert read_yaml(ROOT / ".github" / "workflows" / "release.yml")["jobs"]["publish"][
        "needs"
    ] == ["check", "validate"]


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_form_for_issues_is_as_github_wants_it(path: Path) -> None:
    form = read_yaml(path)
    if path.stem == "config":
        assert form["blank_issues_enabled"] is False
        assert all({"name", "url", "about"} == set(link) for link in form["contact_links"])
        return
    assert {"name", "description", "body"} <= set(form)
    fields = [field for field in form["body"] if field["type"] != "markdown"]
    names = [field["id"] for field in fields]
    assert len(set(names)) == len(names) > 0
    for field in fields:
        assert field["type"] in {"textarea", "input", "dropdown", "checkboxes"}
        assert field["attributes"]["label"]
        if field["type"] == "dropdown":
            options = field["attributes"]["options"]
            assert len(set(options)) == len(options) > 1
            assert all(isinstance(option, str) for option in options)


def test_who_reports_a_fault_is_asked_what_a_replay_needs() -> None:
    (form,) = [read_yaml(path) for path in FORMS if path.stem == "wrong"]
    needed = {field["id"] for field in form["body"] if field.get("validations", {}).get("required")}
    assert {"diagnostics", "thermostat", "cadence", "meter", "home_assistant", "version"} <= needed


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Give a copy of what a release is made of."""
    shutil.copytree(INTEGRATION, tmp_path / "custom_components" / "aux_heat")
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "release", tmp_path / "scripts")
    shutil.copy(ROOT / "hacs.json", tmp_path)
    return tmp_path


def release(checkout: Path, tag: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 -- our own script
        [sys.executable, checkout / "scripts" / "release", tag, checkout / "out"],
        check=False,
        capture_output=True,
        text=True,
    )


def test_release_has_the_manifests_version(checkout: Path, manifest: dict[str, Any]) -> None:
    done = release(checkout, f"v{manifest['version']}")
    assert (done.returncode, done.stdout) == (0, "")
    for tag in ("v99.0.0", manifest["version"], f"v{manifest['version']}-rc1"):
        done = release(checkout, tag)
        assert done.returncode == 1
        assert f"the manifest's version is {manifest['version']}" in done.stderr


def test_release_is_packed_where_hacs_wants_a_zip(checkout: Path, manifest: dict[str, Any]) -> None:
    hacs = read_json(checkout / "hacs.json") | {"zip_release": True, "filename": "aux_heat.zip"}
    (checkout / "hacs.json").write_text(json.dumps(hacs), encoding="utf-8")
    packed = Path(release(checkout, f"v{manifest['version']}").stdout.strip())
    assert packed.name == "aux_heat.zip"
    first = packed.read_bytes()
    with ZipFile(packed) as archive:
        names = set(archive.namelist())
        assert archive.read("manifest.json") == (INTEGRATION / "manifest.json").read_bytes()
    assert {"__init__.py", "core/monitor.py", "translations/en.json", "brand/icon.png"} <= names
    assert not [name for name in names if "__pycache__" in name]
    release(checkout, f"v{manifest['version']}")
    assert packed.read_bytes() == first

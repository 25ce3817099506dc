"""The repository's address: the manifest says it, all else says the same, and it can be changed."""

from __future__ import annotations

from collections.abc import Iterator
import json
from pathlib import Path
import re
import shutil
import subprocess
import sys
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).parents[1]
MANIFEST = Path("custom_components", "aux_heat", "manifest.json")
HOST = "https://github.com/"
# Others' repositories that our pages may link to.
OTHERS = {"home-assistant/actions", "hacs/action"}
FOLDERS = (".github", "blueprints", "custom_components", "demo", "docs", "scripts")
SUFFIXES = {"", ".md", ".py", ".json", ".yaml", ".yml", ".html", ".js", ".ts", ".sh", ".svg"}


def address() -> str:
    manifest = json.loads((ROOT / MANIFEST).read_text(encoding="utf-8"))
    documentation: str = manifest["documentation"]
    return documentation.removeprefix(HOST)


def texts() -> Iterator[tuple[Path, str]]:
    """Yield what is ours and may have a link."""
    found = [*ROOT.glob("*.md"), *(path for name in FOLDERS for path in (ROOT / name).rglob("*"))]
    for path in found:
        parts = path.relative_to(ROOT).parts
        # What is built has links of those whose work is in it.
        if path.is_file() and path.suffix in SUFFIXES and "frontend" not in parts:
            yield path, path.read_text(encoding="utf-8")


def addresses(text: str) -> set[str]:
    """Return the repositories that a text links to, in whatever way."""
    text = unquote(text)
    linked = re.findall(r"(?:github|raw\.githubusercontent)\.com/([\w-]+/[\w.-]*[\w-])", text)
    by_my = re.findall(r"owner=([\w-]+)&(?:amp;)?repository=([\w.-]+)", text)
    return {*linked, *("/".join(pair) for pair in by_my)}


def test_manifest_says_where_to_go() -> None:
    manifest = json.loads((ROOT / MANIFEST).read_text(encoding="utf-8"))
    assert re.fullmatch(r"https://github\.com/[\w-]+/[\w.-]+", manifest["documentation"])
    assert manifest["issue_tracker"] == f"{manifest['documentation']}/issues"


def test_all_else_says_the_same() -> None:
    wrong = {
        str(path.relative_to(ROOT)): others
        for path, text in texts()
        if (others := addresses(text) - OTHERS - {address()})
    }
    assert wrong == {}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Give a small copy, with each way in which the address is written."""
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "set-repository", tmp_path / "scripts")
    (tmp_path / MANIFEST).parent.mkdir(parents=True)
    shutil.copy(ROOT / MANIFEST, tmp_path / MANIFEST)
    owner, name = address().split("/")
    link = f"{HOST}{owner}/{name}"
    encoded = link.replace(":", "%3A").replace("/", "%2F")
    (tmp_path / "README.md").write_text(
        f"[issues]({link}/issues) {link}.\n"
        f"https://raw.githubusercontent.com/{owner}/{name}/main/a.yaml\n"
        f"https://my.home-assistant.io/redirect/blueprint_import/?blueprint_url={encoded}%2Fblob\n"
        f"https://my.home-assistant.io/redirect/hacs_repository/?owner={owner}&repository={name}\n"
        f"{HOST}{owner}/{name}-card {HOST}hacs/action\n",
        encoding="utf-8",
    )
    (tmp_path / "icon.png").write_bytes(b"\x89PNG\xff" + link.encode())
    return tmp_path


def set_repository(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 -- our own script
        [sys.executable, checkout / "scripts" / "set-repository", *arguments],
        check=False,
        capture_output=True,
        text=True,
    )


def test_address_is_changed_everywhere_at_once_and_back(checkout: Path) -> None:
    before = {path: path.read_bytes() for path in checkout.rglob("*") if path.is_file()}
    old = address()
    done = set_repository(checkout, "somebody/heat.watch")
    assert done.stdout.splitlines() == ["README.md", str(MANIFEST)]
    readme = (checkout / "README.md").read_text(encoding="utf-8")
    assert addresses(readme) == {"somebody/heat.watch", f"{old}-card", "hacs/action"}
    assert readme.count("somebody") == 5
    manifest = json.loads((checkout / MANIFEST).read_text(encoding="utf-8"))
    assert manifest["issue_tracker"] == f"{HOST}somebody/heat.watch/issues"
    # A second time nothing is left to do.
    assert set_repository(checkout, "somebody/heat.watch").stdout == ""
    set_repository(checkout, old)
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize("asked", ["", "somebody", "https://github.com/a/b", "a/b/c", "a b/c"])
def test_what_is_no_address_is_refused(checkout: Path, asked: str) -> None:
    before = (checkout / "README.md").read_bytes()
    done = set_repository(checkout, asked)
    assert done.returncode == 1
    assert "usage" in done.stderr
    assert (checkout / "README.md").read_bytes() == before

"""Our pages: their sections, tables, links and pictures."""

from __future__ import annotations

from collections.abc import Iterator
import json
from pathlib import Path
import re
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([ROOT / "README.md", ROOT / "demo" / "README.md", *DOCS.rglob("*.md")])
# Where they are to be seen.
ADDRESS: str = json.loads(
    (ROOT / "custom_components" / "aux_heat" / "manifest.json").read_text(encoding="utf-8")
)["documentation"]
# What stands in a block of code is an example.
_CODE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\]\([^)]*\))*)\]\(([^)\s]+)\)")


def read(name: str) -> str:
    """Return the text of a page, ``README.md`` or one in ``docs``."""
    return (ROOT if name == "README.md" else DOCS).joinpath(name).read_text(encoding="utf-8")


def section(page: str, title: str) -> str:
    """Return a section, from its heading to the next of its rank or a higher one."""
    level, rest = re.findall(rf"^(#+) {re.escape(title)}\n(.*)", page, re.MULTILINE | re.DOTALL)[0]
    text: str = re.split(rf"^#{{1,{len(level)}}} ", rest, maxsplit=1, flags=re.MULTILINE)[0]
    return text


def rows(text: str) -> list[list[str]]:
    """Return the cells of all tables, without their headings."""
    lines = [
        [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]
        for line in text.splitlines()
        if line.startswith("|")
    ]
    heads = {index - 1 for index, line in enumerate(lines) if set("".join(line)) <= set("-|")}
    return [line for index, line in enumerate(lines) if not {index, index - 1} & heads]


def titles(page: str) -> list[str]:
    """Return the titles of a page and its sections."""
    return re.findall(r"^#+ (.*)", _CODE.sub("", page), re.MULTILINE)


def anchors(page: str) -> list[str]:
    """Return what a link to each section ends with, as GitHub makes it."""
    return [re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles(page)]


def links(page: str) -> Iterator[tuple[bool, str, str]]:
    """Yield each link, also one in another's text: whether it is a picture, its text and target."""
    for image, text, target in _LINK.findall(_CODE.sub("", page)):
        yield image == "!", text, target
        yield from links(text)


def leads_somewhere(source: Path, target: str) -> bool:
    """Return whether a link on a page leads to a file that there is, and to a section of it."""
    name, _, anchor = target.partition("#")
    path = (source.parent / name).resolve() if name else source
    if not path.is_relative_to(ROOT) or not path.exists():
        return False
    return not anchor or anchor in anchors(path.read_text(encoding="utf-8"))


def is_a_page(url: str) -> bool:
    """Return whether an address that the integration gives is that of a page here."""
    target = url.removeprefix(f"{ADDRESS}/blob/main/")
    return target != url and leads_somewhere(ROOT / "README.md", target)


def example(page: str, alias: str) -> dict[str, Any]:
    """Return an automation or a script that a page has for copying."""
    blocks = map(yaml.safe_load, re.findall(r"```yaml\n(.*?)```", page, re.DOTALL))
    (found,) = [block for block in blocks if block.get("alias") == alias]
    return dict(found)


def is_as_quoted(title: str, message: str) -> bool:
    """Return whether a message is one that the page on automations quotes, but for its figures."""
    quotes = re.findall(r"^> \*\*(.*)\*\*\n> (.*)", read("automations.md"), re.MULTILINE)
    quoted = {
        _without_figures(head): _sentences(body.partition(" \\[")[0]) for head, body in quotes
    }
    wanted = quoted.get(_without_figures(title))
    # What is told only at times may not be quoted.
    return wanted is not None and wanted <= _sentences(message)


def _sentences(text: str) -> set[str]:
    return {sentence.strip(" .") for sentence in _without_figures(text).split(". ")}


def _without_figures(text: str) -> str:
    return re.sub(r"\d[\d.]*( (EUR|USD|°C|°F|hours?))?", "#", text)

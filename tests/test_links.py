"""Links: each on our pages leads somewhere, and every picture is there and shown."""

from __future__ import annotations

from pathlib import Path

from homeassistant.helpers import issue_registry as ir
import pytest

from .found import left_on
from .home import Home
from .pages import ADDRESS, DOCS, PAGES, ROOT, anchors, leads_somewhere, links

IMAGES = sorted((DOCS / "images").glob("*.png"))


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_every_link_leads_somewhere(path: Path) -> None:
    told = list(links(path.read_text(encoding="utf-8")))
    ours = [target for picture, _, target in told if not picture and "://" not in target]
    assert [target for target in ours if not leads_somewhere(path, target)] == []
    assert all(target.startswith("https://") for _, _, target in told if "://" in target)


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_every_picture_is_there_and_says_what_it_shows(path: Path) -> None:
    told = list(links(path.read_text(encoding="utf-8")))
    pictures = [(text, target) for picture, text, target in told if picture]
    lost = [target for _, target in pictures if "://" not in target]
    assert [target for target in lost if not leads_somewhere(path, target)] == []
    # Who can't see it hears its text.
    assert [target for text, target in pictures if not text] == []


def test_every_page_is_reached_from_the_readme() -> None:
    reached, new = set(), {ROOT / "README.md"}
    while new:
        path = new.pop()
        reached.add(path)
        targets = [target for _, _, target in links(path.read_text(encoding="utf-8"))]
        pages = {
            (path.parent / target.partition("#")[0]).resolve()
            for target in targets
            if "://" not in target and target.partition("#")[0].endswith(".md")
        }
        new |= pages - reached
    assert reached == set(PAGES)


def test_every_picture_is_shown() -> None:
    shown = {
        (path.parent / target).resolve()
        for path in PAGES
        for picture, _, target in links(path.read_text(encoding="utf-8"))
        if picture and "://" not in target
    }
    assert [name_of(image) for image in IMAGES if image not in shown] == []


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_sections_can_be_told_apart(path: Path) -> None:
    made = anchors(path.read_text(encoding="utf-8"))
    assert len(set(made)) == len(made)


async def test_repair_links_to_the_page_of_its_finding(home: Home) -> None:
    await left_on(home)
    (issue,) = ir.async_get(home.hass).issues.values()
    told = issue.translation_placeholders
    assert told is not None
    assert told["page"] == f"{ADDRESS}/blob/main/docs/findings/emergency_heat_left_on.md"

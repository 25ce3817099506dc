"""The documentation's pictures: those that the script takes are there, and no others are named."""

from __future__ import annotations

import ast
from pathlib import Path
import re
import struct

import pytest

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
SCRIPT = ROOT / "scripts" / "lib" / "screenshots.py"
MOST_BYTES = 200_000


def taken() -> list[str]:
    """Return the names that the script takes; it can't be imported without a browser's driver."""
    for node in ast.parse(SCRIPT.read_text()).body:
        match node:
            case ast.Assign(targets=[ast.Name(id="NAMES")], value=value):
                return list(ast.literal_eval(value))
    raise AssertionError("scripts/screenshots knows no names")


@pytest.mark.parametrize("name", taken())
def test_pictures_are_there_and_small(name: str) -> None:
    picture = (IMAGES / f"{name}.png").read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", picture[16:24])
    assert min(width, height) > 150
    assert len(picture) < MOST_BYTES


def test_pictures_that_are_shown_are_taken_by_the_script() -> None:
    pages = (ROOT / "README.md", *(ROOT / "docs").rglob("*.md"))
    shown = {
        name
        for page in pages
        for name in re.findall(r"images/([\w-]+)\.png", page.read_text(encoding="utf-8"))
    }
    assert "dashboard" in shown
    assert shown <= set(taken())

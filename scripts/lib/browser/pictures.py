"""Saves pictures for the documentation: always of the same width, and nothing in motion."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Locator, Page


class Pictures:
    """A folder of pictures."""

    def __init__(self, folder: Path) -> None:
        """Make the folder."""
        self._folder = folder
        self.names: list[str] = []
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, view: Page | Locator, name: str) -> None:
        """Save what is in the window, or one element."""
        page = view if isinstance(view, Page) else view.page
        page.mouse.move(0, 0)
        page.evaluate("document.fonts.ready")
        page.wait_for_timeout(500)
        shot = Image.open(BytesIO(view.screenshot(animations="disabled"))).convert("RGB")
        path = self._folder / f"{name}.png"
        # With all their colours: fewer would make two causes look alike.
        shot.save(path, optimize=True)
        self.names.append(name)
        print(f"{path.name}: {shot.width} x {shot.height}, {path.stat().st_size // 1024} KiB")

"""What is shown by each step: printed as it comes, failures kept, pictures saved."""

from __future__ import annotations

from pathlib import Path
import time
from typing import Final

from playwright.sync_api import Locator, Page


class Report:
    """Tells a person of each step; pictures go to a folder, if any is named."""

    def __init__(self, pictures: Path | None = None) -> None:
        """Begin with nothing shown."""
        self.pictures: Final = pictures
        self.failures: list[str] = []
        self.shown = 0
        self._began = time.monotonic()

    @property
    def elapsed_s(self) -> float:
        """Time since the beginning."""
        return time.monotonic() - self._began

    def show(self, what: str, *, fails: bool = False) -> None:
        """Print what a step showed; keep it if it shouldn't be so."""
        self.shown += 1
        print(f"[{self.elapsed_s:5.0f} s] {'FAILED ' if fails else ''}{what}", flush=True)
        if fails:
            self.failures.append(what)

    def keep(self, view: Page | Locator, name: str) -> None:
        """Save a picture of a page or a part of it, if pictures are wanted."""
        if self.pictures is not None:
            self.pictures.mkdir(parents=True, exist_ok=True)
            view.screenshot(path=self.pictures / f"{name}.png")

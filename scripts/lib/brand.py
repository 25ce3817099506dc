"""scripts/brand: draws icon and logo, for light and dark, in both sizes that are asked for."""

from __future__ import annotations

import io
from pathlib import Path
import shutil
import sys

from PIL import Image
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "docs" / "images" / "brand.svg"
BRAND = ROOT / "custom_components" / "aux_heat" / "brand"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# Height of the drawing, and of the images: the largest that is allowed.
DRAWN = 512
HEIGHTS = {"": 256, "@2x": 512}


def draw(page: Page, svg: str, height: int, *, dark: bool) -> Image.Image:
    """Return the whole drawing at a height, its ground transparent, its right side trimmed."""
    which = "dark" if dark else "light"
    page.set_content(
        f"<style>body {{ margin: 0 }} svg {{ display: block; height: {height}px }}</style>"
        f'<div class="{which}">{svg}</div>'
    )
    image = Image.open(io.BytesIO(page.locator("svg").screenshot(omit_background=True)))
    box = image.getbbox()
    if box is None:
        sys.exit("brand: nothing was drawn")
    return image.crop((0, 0, box[2], height))


def main() -> None:
    """Draw all eight."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        sys.exit(f"brand: needs one of {', '.join(BROWSERS)}")
    svg = SOURCE.read_text(encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=found, args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": 3 * DRAWN, "height": DRAWN})
        for dark in (False, True):
            for suffix, height in HEIGHTS.items():
                logo = draw(page, svg, height, dark=dark)
                icon = logo.crop((0, 0, height, height))
                for name, image in (("icon", icon), ("logo", logo)):
                    path = BRAND / f"{'dark_' if dark else ''}{name}{suffix}.png"
                    image.save(path, optimize=True)
                    print(f"{path.relative_to(ROOT)}: {image.width}x{image.height}")
        browser.close()


if __name__ == "__main__":
    main()

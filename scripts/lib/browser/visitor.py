"""A visitor with a browser: opens pages, and keeps what pages complain of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
import re
import shutil
from typing import Any, Final

from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Locator,
    Page,
    ViewportSize,
    sync_playwright,
)

BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
)
DESKTOP: Final = ViewportSize(width=1500, height=1000)
PHONE: Final = ViewportSize(width=390, height=844)
# The demo's home is there, and so is who looks at it.
ZONE: Final = "America/Chicago"
# Complaints that are no fault of ours, by the address that they are about.
ALLOWED: Final = {
    # Home Assistant gets other integrations' logos from the network; the demo has none.
    re.compile(r"/api/brands/"): "logos of other integrations",
    # Pictures in Home Assistant's own examples in the card picker, from the network too.
    re.compile(r"//demo\.home-assistant\.io/"): "examples of Home Assistant's own cards",
}


class Visitor:
    """Somebody who looks at the demo. ``complaints`` is what went wrong, whatever it is."""

    def __init__(self, browser: Browser, url: str) -> None:
        """Come to an address."""
        self.url = url
        self.complaints: list[str] = []
        self.allowed: dict[str, int] = {}
        self._browser = browser

    def open(
        self,
        path: str = "",
        *,
        size: ViewportSize = DESKTOP,
        dark: bool = False,
        locale: str = "en-US",
    ) -> Page:
        """Open a page as if for the first time."""
        context = self._browser.new_context(
            viewport=size,
            locale=locale,
            timezone_id=ZONE,
            color_scheme="dark" if dark else "light",
            is_mobile=size == PHONE,
            has_touch=size == PHONE,
            reduced_motion="reduce",
        )
        page = context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(f"page error: {error}"))
        page.on("console", self._hear)
        page.goto(f"{self.url}{path}")
        return page

    def _hear(self, said: ConsoleMessage) -> None:
        if said.type != "error":
            return
        about = said.location.get("url", "")
        for address, what in ALLOWED.items():
            if address.search(about):
                self.allowed[what] = self.allowed.get(what, 0) + 1
                return
        self.complaints.append(f"console: {said.text} ({about})")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the machine's browser."""
    executable = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if executable is None:
        raise SystemExit("No Chromium on this machine (Debian: apt-get install chromium).")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=list(ARGUMENTS))
        yield browser
        browser.close()


def ask(page: Page, message: dict[str, Any]) -> Any:
    """Send Home Assistant a command over the page's connection."""
    return page.evaluate(
        "message => document.querySelector('home-assistant').hass.callWS(message)", message
    )


def act(page: Page, action: str, entity_id: str, **data: Any) -> None:
    """Perform an action on an entity."""
    domain, _, service = action.partition(".")
    ask(
        page,
        {
            "type": "call_service",
            "domain": domain,
            "service": service,
            "target": {"entity_id": entity_id},
            "service_data": data,
        },
    )


def text_of(element: Locator) -> str:
    """Return what can be read in an element, however deep in elements of Home Assistant's."""
    text: str = element.evaluate(
        """element => (function read(node) {
            if (node.nodeType === Node.TEXT_NODE) return node.data + " ";
            if (["STYLE", "SCRIPT", "TEMPLATE"].includes(node.nodeName)) return "";
            const within = node.localName === "slot"
                ? node.assignedNodes({flatten: true}) : (node.shadowRoot ?? node).childNodes;
            return [...within].map(read).join("");
        })(element)"""
    )
    return " ".join(text.split())

"""Our dashboard without a mouse: every card can be reached, and its charts asked."""

from __future__ import annotations

from typing import Final

from playwright.sync_api import Page, expect

from .cards import CARDS, PATH, card, wait_for_cards
from .report import Report
from .visitor import Visitor

MOST_TABS: Final = 150
# The element that has the focus, and the card of ours that it is in.
FOCUSED: Final = """() => {
    let card = null, at = document.activeElement;
    const ours = one => one?.localName?.startsWith("aux-heat-") ? one.localName : null;
    while (at?.shadowRoot?.activeElement) {
        card = ours(at) ?? card;
        at = at.shadowRoot.activeElement;
    }
    card = ours(at) ?? card;
    const box = at?.getBoundingClientRect();
    return {card, tag: at?.localName, role: at?.getAttribute("role"),
        bar: at?.classList.contains("bar") ?? false,
        name: at?.getAttribute("aria-label") ?? at?.textContent?.trim().slice(0, 40),
        seen: !!box && box.width > 0 && box.height > 0};
}"""


def use_keyboard(visitor: Visitor, report: Report) -> None:
    """Tab through the dashboard; open a run's story and choose bars with Enter."""
    page = visitor.open(PATH)
    wait_for_cards(page)
    stops: dict[str, list[str]] = {f"aux-heat-{name}-card": [] for name in CARDS}
    nameless: list[str] = []
    done: set[str] = set()
    tabs = 0
    while tabs < MOST_TABS:
        tabs += 1
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUSED)
        if at["card"] is None:
            if all(stops.values()):
                break
            continue
        stops[at["card"]].append(at["tag"])
        if not at["name"] or not at["seen"]:
            nameless.append(f"{at['tag']} in {at['card']}")
        _use(page, at, done, report)
    never = [name for name, tags in stops.items() if not tags]
    counted = ", ".join(f"{name[9:-5]} {len(tags)}" for name, tags in stops.items())
    report.show(f"keyboard: {tabs} tabs; stops by card: {counted}", fails=bool(never))
    report.show(
        f"keyboard: stops without a name or out of sight: {', '.join(nameless) or 'none'}",
        fails=bool(nameless),
    )
    for what in ("summary", "timeline", "outdoor", "season"):
        if what not in done:
            report.show(f"keyboard: {what} could not be used", fails=True)
    page.context.close()


def _use(page: Page, at: dict[str, str], done: set[str], report: Report) -> None:
    """Do what the focused element is for, once for each card."""
    name = at["card"][9:-5]
    if name in done:
        return
    here = card(page, name)
    if name == "summary" and at["tag"] == "summary":
        page.keyboard.press("Enter")
        expect(here.locator("details[open]")).to_be_visible()
        report.show("keyboard: Enter opened a run's story at a glance")
    elif name == "timeline" and at["role"] == "slider":
        slider = here.get_by_role("slider")
        before = slider.get_attribute("aria-valuetext")
        page.keyboard.press("Home")
        expect(slider).to_have_attribute("aria-valuenow", "1")
        page.keyboard.press("End")
        report.show(f"keyboard: in what happened a run tells itself: {before}", fails=not before)
    elif name in ("outdoor", "season") and at["bar"]:
        page.keyboard.press("Enter")
        expect(here.locator('.bar[aria-pressed="true"]')).to_have_count(1)
        told = " ".join(here.locator(".told .name").inner_text().split())
        report.show(f"keyboard: Enter on a bar of {name} tells of {told}", fails=not told)
    else:
        return
    done.add(name)

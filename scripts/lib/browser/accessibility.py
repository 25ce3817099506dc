"""Asks axe-core for what people who can't see or use a mouse would trip over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from playwright.sync_api import Page

from .cards import CARDS, PATH, card, wait_for_cards
from .house import ROOT
from .report import Report
from .visitor import DESKTOP, PHONE, Visitor

AXE: Final = ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
BAD: Final = ("serious", "critical")
RUN: Final = """() => axe.run(document, {resultTypes: ["violations", "passes"]}).then(found => {
    const told = one => ({id: one.id, impact: one.impact, help: one.help,
        nodes: one.nodes.map(node => node.target.flat(9))});
    return {violations: found.violations.map(told), passes: found.passes.map(told)};
})"""


def check(visitor: Visitor, report: Report) -> None:
    """Look through the whole dashboard, light and dark, all opened; and on a phone."""
    for where, size, dark in (
        ("light", DESKTOP, False),
        ("dark", DESKTOP, True),
        ("on a phone, dark", PHONE, True),
    ):
        page = visitor.open(PATH, size=size, dark=dark)
        wait_for_cards(page)
        _open_all(page)
        page.add_script_tag(path=AXE)
        found = page.evaluate(RUN)
        looked = Counter(
            owner for rule in found["passes"] for node in rule["nodes"] if (owner := _owner(node))
        )
        report.show(
            f"axe, {where}: passed in our cards: "
            + ", ".join(f"{name} {looked[name]}" for name in CARDS),
            fails=any(looked[name] == 0 for name in CARDS),
        )
        _tell(found["violations"], where, report)
        page.context.close()


def _open_all(page: Page) -> None:
    """Open what can be opened in our cards, and choose a bar."""
    for name in CARDS:
        here = card(page, name)
        here.locator("details").evaluate_all("all => all.forEach(one => (one.open = true))")
        bars = here.locator(".bar")
        if bars.count():
            bars.last.focus()
            page.keyboard.press("Enter")
    page.wait_for_timeout(300)


def _tell(violations: Iterable[dict[str, Any]], where: str, report: Report) -> None:
    ours: list[str] = []
    theirs: Counter[str] = Counter()
    for rule in violations:
        for node in rule["nodes"]:
            if owner := _owner(node):
                ours.append(f"{rule['impact']} {rule['id']} in {owner}: {node[-1]}")
            else:
                theirs[f"{rule['impact']} {rule['id']}"] += 1
    bad = [one for one in ours if one.startswith(BAD)]
    report.show(
        f"axe, {where}: in our cards, serious or critical: {len(bad)};"
        f" lesser: {len(ours) - len(bad)}",
        fails=bool(bad),
    )
    for one in ours:
        print(f"          ours: {one}")
    if theirs:
        told = ", ".join(f"{rule} ({count})" for rule, count in sorted(theirs.items()))
        print(f"          Home Assistant's own: {told}")


def _owner(node: list[str]) -> str | None:
    """Return which card of ours an element is in."""
    for part in node:
        for name in CARDS:
            if f"aux-heat-{name}-card" in part:
                return name
    return None

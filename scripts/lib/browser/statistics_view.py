"""What Home Assistant's own cards make of our statistics: money by day, energy as a device."""

from __future__ import annotations

from typing import Any, Final

from playwright.sync_api import Page, ViewportSize, expect

from .visitor import Visitor, ask

PATH: Final = "backup-statistics"
ENERGY_PATH: Final = "backup-energy"
SIZE: Final = ViewportSize(width=1000, height=720)
SLOW_MS: Final = 60_000


def open_statistics(visitor: Visitor) -> Page:
    """Open a dashboard of statistics cards, as the documentation describes them."""
    page = visitor.open("/backup-heat", size=SIZE)
    page.wait_for_function("document.querySelector('home-assistant')?.hass?.connected")
    ids = _ids(page)
    cards: list[dict[str, Any]] = [
        {"type": "heading", "heading": "Cost of backup heat"},
        _month(ids["cost"], "This month"),
        _month(ids["extra_cost"], "Of that, extra"),
        {
            "type": "statistics-graph",
            "title": "Cost by day",
            "chart_type": "bar",
            "period": "day",
            "days_to_show": 14,
            "stat_types": ["change"],
            "entities": [
                {"entity": ids["cost"], "name": "Backup heat"},
                {"entity": ids["extra_cost"], "name": "Of that, extra"},
            ],
            "grid_options": {"columns": "full"},
        },
    ]
    _save(page, PATH, "Cost", cards)
    page.goto(f"{visitor.url}/{PATH}")
    expect(page.locator("hui-statistics-graph-card canvas").first).to_be_visible(timeout=SLOW_MS)
    page.wait_for_timeout(2000)
    return page


def open_energy(visitor: Visitor) -> Page:
    """Open yesterday's energy, with backup heat among the individual devices."""
    page = visitor.open("/backup-heat", size=SIZE)
    page.wait_for_function("document.querySelector('home-assistant')?.hass?.connected")
    device = {"stat_consumption": _ids(page)["energy"], "name": "Backup heat"}
    ask(page, {"type": "energy/save_prefs", "device_consumption": [device]})
    cards: list[dict[str, Any]] = [
        {"type": "energy-date-selection", "grid_options": {"columns": "full"}},
        {
            "type": "energy-devices-detail-graph",
            "title": "Individual devices",
            "grid_options": {"columns": "full"},
        },
    ]
    _save(page, ENERGY_PATH, "Energy by device", cards)
    page.goto(f"{visitor.url}/{ENERGY_PATH}")
    graph = page.locator("hui-energy-devices-detail-graph-card")
    expect(graph.locator("canvas").first).to_be_visible(timeout=SLOW_MS)
    page.get_by_role("button", name="Previous").first.click()
    page.wait_for_timeout(3000)
    return page


def _save(page: Page, path: str, title: str, cards: list[dict[str, Any]]) -> None:
    create = {"type": "lovelace/dashboards/create", "url_path": path, "title": title}
    ask(page, create | {"mode": "storage", "show_in_sidebar": False})
    section = {"type": "grid", "column_span": 2, "cards": cards}
    view = {"type": "sections", "max_columns": 2, "sections": [section]}
    ask(page, {"type": "lovelace/config/save", "url_path": path, "config": {"views": [view]}})


def _ids(page: Page) -> dict[str, str]:
    """Return our statistics by what they count."""
    found = ask(page, {"type": "recorder/list_statistic_ids"})
    ours = [one["statistic_id"] for one in found if one["source"] == "aux_heat"]
    return {
        name: next(one for one in ours if one.split(":")[1].partition("_")[2] == name)
        for name in ("cost", "extra_cost", "energy")
    }


def _month(statistic: str, name: str) -> dict[str, Any]:
    return {
        "type": "statistic",
        "entity": statistic,
        "name": name,
        "stat_type": "change",
        "period": {"calendar": {"period": "month"}},
    }

"""How long the cards take to draw where a season has thousands of runs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
import importlib
from itertools import cycle, islice
import json
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from core_loader import NAME, load_core
from playwright.sync_api import Page

from .cards import CARDS, PATH, card, wait_for_cards
from .report import Report
from .visitor import Visitor

RUNS: Final = 5_000
LONGEST: Final = timedelta(minutes=20)
# As many as fit since the season began, at the latest a day ago.
CLOSEST: Final = timedelta(minutes=25)
MOST_MS: Final = 1_000
TIMES: Final = 3
BUNDLE: Final = "/aux_heat/aux-heat.js"


def store_runs(config: Path, zone: str) -> int:
    """Give a stopped demo's ledger as many runs as asked for; return how many are this season's.

    They are its own runs, again and again, one after the other into the past.
    """
    load_core()
    run_module = importlib.import_module(f"{NAME}.run")
    share_module = importlib.import_module(f"{NAME}.share")
    (file,) = (config / ".storage").glob("aux_heat.*.runs")
    stored = json.loads(file.read_text())
    ledger = stored["data"]
    own = [run_module.Run.from_dict(run) for run in ledger["runs"]]
    last = own[-1].start - timedelta(days=1)
    season = _season_began(last)
    apart = max(CLOSEST, (last - season) / RUNS)
    runs = sorted(
        (
            replace(run, start=at, end=at + min(run.end - run.start, LONGEST), hours=())
            for number, run in enumerate(islice(cycle(own), RUNS))
            if (at := last - number * apart)
        ),
        key=lambda run: run.start,
    )
    days: dict[date, Any] = {}
    causes: dict[date, dict[Any, Any]] = {}
    for run in runs:
        for day, share in run.by_day(ZoneInfo(zone)).items():
            days.setdefault(day, share_module.Share()).add(share)
            of_day = causes.setdefault(day, {})
            of_day.setdefault(run.cause, share_module.Share()).add(share)
    ledger |= {
        "runs": [run.as_dict() for run in runs],
        "days": _as_stored(days),
        "causes": {day.isoformat(): _as_stored(shares) for day, shares in causes.items()},
        "total": share_module.Share.summed(days.values()).as_dict(),
        "since": min(days).isoformat(),
    }
    file.write_text(json.dumps(stored))
    return sum(run.start >= season for run in runs)


def _season_began(at: datetime) -> datetime:
    """Return the beginning of July before."""
    year = at.year if at.month >= 7 else at.year - 1  # noqa: PLR2004 - July
    return at.replace(year=year, month=7, day=1, hour=12, minute=0)


def _as_stored(shares: dict[Any, Any]) -> dict[str, Any]:
    return {
        key.isoformat() if isinstance(key, date) else key.value: share.as_dict()
        for key, share in shares.items()
    }


def measure(visitor: Visitor, report: Report, this_season: int) -> None:
    """Open our dashboard as a new visitor, and sum up what our code took until all is drawn."""
    times = [_first_paint(visitor) for _ in range(TIMES)]
    told = ", ".join(f"{ms:.0f} ms" for ms, _, _ in times)
    worst_ms = max(ms for ms, _, _ in times)
    report.show(
        f"first paint with {RUNS} runs, {this_season} of them this season: scripting of all"
        f" {len(CARDS)} cards together {told} in {TIMES} visits",
        fails=worst_ms >= MOST_MS or min(ms for ms, _, _ in times) <= 0,
    )
    report.show(
        "first paint: the page's whole scripting, Home Assistant's included, "
        + ", ".join(f"{ms:.0f} ms" for _, ms, _ in times)
        + f"; runs shown by outdoor temperature: {times[0][2]}"
    )


def _first_paint(visitor: Visitor) -> tuple[float, float, str]:
    """Return ms in our code and all it calls, ms of all scripting, and what the card says."""
    page = visitor.open("/config")
    page.get_by_text("Devices & services").first.wait_for()
    profiler = page.context.new_cdp_session(page)
    profiler.send("Profiler.enable")
    profiler.send("Profiler.setSamplingInterval", {"interval": 200})
    profiler.send("Profiler.start")
    page.goto(f"{visitor.url}{PATH}")
    wait_for_cards(page)
    page.wait_for_timeout(1000)
    profile = profiler.send("Profiler.stop")["profile"]
    said = _runs_shown(page)
    page.context.close()
    ours, everything = scripting_ms(profile, BUNDLE)
    return ours, everything, said


def _runs_shown(page: Page) -> str:
    here = card(page, "outdoor")
    here.get_by_role("button", name="Runs", exact=True).click()
    return " ".join(here.locator("p").first.inner_text().split())


def scripting_ms(profile: dict[str, Any], bundle: str) -> tuple[float, float]:
    """Return how long a CPU profile was in a file's functions with all they call, and in any."""
    nodes = {node["id"]: node for node in profile["nodes"]}
    ours: dict[int, bool] = {}

    def visit(ids: Iterable[int], *, inside: bool) -> None:
        for each in ids:
            node = nodes[each]
            ours[each] = inside or bundle in node["callFrame"]["url"]
            visit(node.get("children", ()), inside=ours[each])

    children = {child for node in nodes.values() for child in node.get("children", ())}
    visit([each for each in nodes if each not in children], inside=False)
    in_ours = in_any = 0.0
    for sample, micros in zip(profile["samples"], profile["timeDeltas"], strict=True):
        if nodes[sample]["callFrame"]["functionName"] in ("(idle)", "(program)", "(root)"):
            continue
        in_any += micros / 1000
        if ours[sample]:
            in_ours += micros / 1000
    return in_ours, in_any

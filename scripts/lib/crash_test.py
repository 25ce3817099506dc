"""scripts/crash-test: kills a real Home Assistant in mid-run, and looks what became of the runs."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
import json
from pathlib import Path
from random import Random
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from typing import Final

from clockwork_home import BY_THERMOSTAT, entry_id, lay_out, strips
from clockwork_house import READY
from clockwork_house.clock import HOUSES, PERIOD_S, REPORT_EVERY_S, STRIPS_W, energy_kwh, runs
from crash_verdict import Actual, Entered, Limits, Span, Verdict, dark_spans, judge

UP_WITHIN_S: Final = 90.0
STOP_WITHIN_S: Final = 60.0
# From its first instant on, so that it is also killed while it starts.
KILL_AFTER_S: Final = (3.0, 45.0)
DOWN_S: Final = (1.0, 20.0)
SETTLE_S: Final = (5.0, 25.0)
# A report is late by what the machine has else to do.
REPORT_S: Final = REPORT_EVERY_S + 0.5
# Two reports further apart than that: one in between is missing.
DARK_S: Final = 2.5 * REPORT_EVERY_S


class House:
    """A Home Assistant that is started, killed and stopped."""

    def __init__(self, config: Path) -> None:
        """Note where its folder is."""
        self.config = config
        # When it came to its end, each time.
        self.ends: list[float] = []
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; it dies with this program."""
        (self.config / READY).unlink(missing_ok=True)
        guard = shutil.which("setpriv")
        tie = [guard, "--pdeathsig", "KILL"] if guard else []
        hass = ["-m", "homeassistant", "--config", str(self.config), "--skip-pip"]
        with (self.config / "output.log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own words
                [*tie, sys.executable, *hass],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.config,  # else the checkout shadows its custom_components
                process_group=0,
            )

    @property
    def process(self) -> subprocess.Popen[bytes]:
        """The one that runs."""
        if self._process is None:
            raise SystemExit("Home Assistant was not started")
        return self._process

    def live(self, seconds: float) -> None:
        """Let it run for a while."""
        try:
            code = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return
        raise SystemExit(f"Home Assistant ended by itself with {code}: see {self.config}")

    def wait_until_ready(self) -> None:
        """Wait until it has started."""
        deadline = time.monotonic() + UP_WITHIN_S
        while not (self.config / READY).exists():
            self.live(0.2)
            if time.monotonic() > deadline:
                raise SystemExit(f"Home Assistant did not start: see {self.config}")

    def kill(self) -> None:
        """End it as a power cut does."""
        self.process.kill()
        self.process.wait()
        self.ends.append(time.time())

    def stop(self) -> None:
        """End it as its own button does."""
        self.process.terminate()
        code = self.process.wait(STOP_WITHIN_S)
        self.ends.append(time.time())
        if code != 0:
            raise SystemExit(f"Home Assistant stopped with {code}: see {self.config}")

    def reload(self) -> None:
        """Reload the heat pumps' entries."""
        self.process.send_signal(signal.SIGUSR1)

    def end(self) -> None:
        """Leave nothing running."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()


@contextmanager
def house(config: Path) -> Iterator[House]:
    """Give a house that is running and has started."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    lay_out(config, port)
    made = House(config)
    try:
        made.start()
        made.wait_until_ready()
        yield made
    finally:
        made.end()


def maltreat(one: House, kinds: list[str], random: Random) -> None:
    """Kill, restart and reload it, in the order given."""
    for number, kind in enumerate(kinds, 1):
        if kind == "kill":
            up_s = random.uniform(*KILL_AFTER_S)
            one.live(up_s)
            one.kill()
        else:
            one.wait_until_ready()
            up_s = random.uniform(*SETTLE_S)
            one.live(up_s)
            if kind == "reload":
                one.reload()
                print(f"{number:3} of {len(kinds)}: {kind}", flush=True)
                continue
            one.stop()
        down_s = random.uniform(*DOWN_S)
        print(
            f"{number:3} of {len(kinds)}: {kind} after {up_s:.1f} s, down for {down_s:.1f} s",
            flush=True,
        )
        time.sleep(down_s)
        one.start()


def reports_of(config: Path, entity_id: str) -> list[float]:
    """Return when an entity had news, as far as the recorder knows."""
    with sqlite3.connect(f"file:{config}/home-assistant_v2.db?mode=ro", uri=True) as database:
        rows = database.execute(
            "SELECT last_updated_ts FROM states JOIN states_meta AS meta USING (metadata_id)"
            " WHERE meta.entity_id = ? AND state NOT IN ('unavailable', 'unknown')",
            (entity_id,),
        )
        return [at for (at,) in rows]


def ledger_of(config: Path, number: int) -> list[Entered]:
    """Return the runs that a house's heat pump has stored."""
    path = config / ".storage" / f"aux_heat.{entry_id(number)}.runs"
    stored = json.loads(path.read_text())["data"]
    return [Entered.from_dict(run) for run in stored["runs"]]


def compare(one: House, number: int, begin_s: float, end_s: float) -> Verdict:
    """Compare a house's ledger with the clock."""
    # What the heat pump can know of: a house that has no circuit goes by what else has news.
    known_by = "sensor.clockwork_outdoor" if number == BY_THERMOSTAT else strips(number)
    dark = dark_spans(reports_of(one.config, known_by), DARK_S)
    # Nobody saw what came after the end; before, the heat pump may have seen what was not written.
    down = [Span(at, span.end) for span in dark for at in one.ends if span.begin <= at <= span.end]
    truth = [
        Actual(Span(*run), energy_kwh(number, *run))
        for run in runs(number, begin_s + REPORT_S, end_s - REPORT_S)
    ]
    limits = Limits(REPORT_S, STRIPS_W, always_estimated=number == BY_THERMOSTAT)
    verdict = judge(truth, ledger_of(one.config, number), dark, down, limits)
    verdict.breaches = [f"house {number}: {breach}" for breach in verdict.breaches]
    return verdict


def table(kinds: list[str], verdict: Verdict) -> str:
    """Return the verdict as a Markdown table."""
    headings = (
        "kills",
        "clean restarts",
        "reloads",
        "runs",
        "recorded throughout",
        "their largest deviation",
        "with downtime",
        "never seen",
        "marked estimated",
        "largest deviation beyond the time without a record",
        "breaches",
    )
    cells = (
        kinds.count("kill"),
        kinds.count("restart"),
        kinds.count("reload"),
        verdict.runs,
        verdict.exact,
        f"{verdict.off_exact_s:.2f} s, {verdict.off_exact_kwh * 1000:.1f} Wh",
        verdict.runs - verdict.exact - verdict.unseen,
        verdict.unseen,
        verdict.estimated,
        f"{verdict.beyond_dark_s:.2f} s",
        len(verdict.breaches),
    )
    return "\n".join(
        f"| {' | '.join(map(str, row))} |" for row in (headings, ["---"] * len(headings), cells)
    )


def run(config: Path, arguments: argparse.Namespace) -> Verdict:
    """Maltreat a house in a folder; return the verdict."""
    random = Random(arguments.seed)  # noqa: S311 - no secret
    kinds = [
        *["kill"] * arguments.times,
        *["reload"] * arguments.reloads,
        *["restart"] * arguments.restarts,
    ]
    random.shuffle(kinds)
    with house(config) as one:
        begin_s = time.time()
        maltreat(one, kinds, random)
        one.wait_until_ready()
        one.live(PERIOD_S / 2 + PERIOD_S * random.random() / 2)
        end_s = time.time()
        one.stop()
    verdict = Verdict()
    for number in range(HOUSES):
        verdict.add(compare(one, number, begin_s, end_s))
    print()
    print(table(kinds, verdict))
    return verdict


def main() -> int:
    """Return 0 where no run was lost, doubled or split, and none is further off than it may be."""
    parser = argparse.ArgumentParser(prog="scripts/crash-test", description=__doc__)
    parser.add_argument("--times", type=int, default=20, help="how often to kill it (20)")
    parser.add_argument("--reloads", type=int, default=3, help="how often to reload entries (3)")
    parser.add_argument("--restarts", type=int, default=3, help="how often to stop it cleanly (3)")
    parser.add_argument("--seed", type=int, default=1, help="of what is left to chance")
    parser.add_argument("--keep", type=Path, help="make the folder here, and leave it there")
    arguments = parser.parse_args()
    if arguments.keep is not None:
        verdict = run(arguments.keep.resolve() / "config", arguments)
    else:
        with tempfile.TemporaryDirectory() as folder:
            verdict = run(Path(folder) / "config", arguments)
    for breach in verdict.breaches:
        print(breach, file=sys.stderr)
    return 1 if verdict.breaches else 0


if __name__ == "__main__":
    sys.exit(main())

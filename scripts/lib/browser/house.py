"""Starts the demo as a person would, and stops it as Ctrl-C does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
import signal
import socket
import subprocess
import time
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[3]
UP_WITHIN_S: Final = 180
STOP_WITHIN_S: Final = 60


@contextmanager
def demo(config: Path, *, bare: bool) -> Iterator[str]:
    """Start it in a folder, give its address, and stop it; ``bare``: nothing is set up in it."""
    process = subprocess.Popen(  # noqa: S603 - our own words
        [
            ROOT / "scripts" / "demo",
            *("--port", str(_free_port())),
            *("--config", config),
            *(["--bare"] if bare else []),
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield _wait_until_up(process)
    finally:
        process.send_signal(signal.SIGINT)
        code = process.wait(STOP_WITHIN_S)
    if code != 0:
        raise SystemExit(f"the demo ended with {code} on Ctrl-C")
    print("Ctrl-C: the demo ended with 0")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_until_up(process: subprocess.Popen[str]) -> str:
    """Read what the demo prints until it names its address."""
    deadline = time.monotonic() + UP_WITHIN_S
    assert process.stdout is not None  # noqa: S101 - a pipe was asked for
    for line in process.stdout:
        print(line, end="")
        if "is up: " in line:
            return line.partition("is up: ")[2].strip()
        if time.monotonic() > deadline:
            break
    raise SystemExit("the demo did not come up")

"""Runs the demo's Home Assistant until Ctrl-C, and starts it anew when it asks to."""

import argparse
import fcntl
from http import HTTPStatus
import os
from pathlib import Path
import shutil
import signal
import socket
import subprocess
import sys
import threading
from types import FrameType
from urllib.request import urlopen

HERE = Path(__file__).resolve().parent
HOST = "127.0.0.1"
RESTART = 100
"""Home Assistant's exit code when its restart button was pressed."""
STOP_WITHIN_S = 60
LOG = "demo.log"
DATABASE = "home-assistant_v2.db"
"""The recorder's; the first start makes one with a past."""
RUN_LOCK = ".ha_run.lock"
BARE = "AUX_HEAT_DEMO_BARE"
"""Tells the house not to add Aux Heat Monitor by itself."""
MARK = ".aux-heat-demo"
"""Says that a folder was made by the demo, so that --reset may remove it."""


class Demo:
    """One Home Assistant at a time, in a process group of its own."""

    def __init__(self, config: Path, port: int) -> None:
        """Keep what to start."""
        self.config = config
        self.url = f"http://{HOST}:{port}"
        self.port = port
        self.child: subprocess.Popen[bytes] | None = None
        self.stopping = False

    def run(self) -> int:
        """Start it, and say how it ended."""
        signal.signal(signal.SIGINT, self._stop)
        signal.signal(signal.SIGTERM, self._stop)
        code = RESTART
        while code == RESTART and not self.stopping:
            seed = [str(HERE / "seed.py"), str(self.config), "--port", str(self.port)]
            if (code := self._call(seed)) == 0 and not self.stopping:
                over = threading.Event()
                herald = threading.Thread(target=self._say_ready, args=(over,))
                herald.start()
                code = self._call(
                    ["-m", "homeassistant", "--config", str(self.config), "--skip-pip"]
                )
                over.set()
                herald.join()
        if self.stopping:
            print("Stopped.", flush=True)
            return 0
        if code:
            self._say_failed(code)
        return code

    def _call(self, arguments: list[str]) -> int:
        """Run a Python command to its end, its output in the log."""
        guard = shutil.which("setpriv")
        tie = [guard, "--pdeathsig", "TERM"] if guard else []
        with (self.config / LOG).open("ab") as log:
            self.child = subprocess.Popen(  # noqa: S603 - our own words
                [*tie, sys.executable, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.config,  # else the checkout shadows its custom_components
                process_group=0,
            )
            if self.stopping:  # The signal came while this one was born.
                self.child.terminate()
            return self.child.wait()

    def _stop(self, number: int, frame: FrameType | None) -> None:
        """Ask Home Assistant to stop; insist when it takes too long, or asked twice."""
        child = self.child
        running = child is not None and child.poll() is None
        if self.stopping:
            if child is not None and running:
                child.kill()
            return
        self.stopping = True
        print("\nStopping ...", flush=True)
        if child is None or not running:
            return
        child.terminate()
        killer = threading.Timer(STOP_WITHIN_S, child.kill)
        killer.daemon = True
        killer.start()

    def _say_ready(self, over: threading.Event) -> None:
        """Print the address once the page is there."""
        while not self._answers():
            if over.wait(0.5):
                return
        print(f"Home Assistant is up: {self.url}", flush=True)
        print("This machine is logged in; the user is demo, password demo.", flush=True)
        print("Ctrl-C stops it.", flush=True)

    def _answers(self) -> bool:
        """Whether the page is there."""
        try:
            with urlopen(self.url, timeout=5) as answer:  # noqa: S310 - http, ours
                return bool(answer.status == HTTPStatus.OK)
        except OSError:
            return False

    def _say_failed(self, code: int) -> None:
        """Print the end of the log."""
        log = self.config / LOG
        print(f"Home Assistant ended with code {code}; from {log}:", file=sys.stderr)
        for line in log.read_text(errors="replace").splitlines()[-20:]:
            print(f"  {line}", file=sys.stderr)


def port_is_free(port: int) -> bool:
    """Whether nobody listens on the port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(prog="scripts/demo", description=__doc__)
    parser.add_argument("--port", type=int, default=8123)
    parser.add_argument("--config", type=Path, default=HERE.parent / ".demo")
    parser.add_argument("--reset", action="store_true", help="forget everything and start afresh")
    parser.add_argument(
        "--bare", action="store_true", help="leave adding Aux Heat Monitor and its dashboard to you"
    )
    arguments = parser.parse_args()
    if not port_is_free(arguments.port):
        print(
            f"Port {arguments.port} is taken, perhaps by another Home Assistant."
            " Stop that, or choose another: scripts/demo --port 8124",
            file=sys.stderr,
        )
        return 1
    config: Path = arguments.config.resolve()
    if is_in_use(config):
        print(f"Another Home Assistant runs in {config}. Stop that first.", file=sys.stderr)
        return 1
    if arguments.reset and not forget(config):
        print(f"{config} is no folder of the demo: left as it is.", file=sys.stderr)
        return 1
    config.mkdir(parents=True, exist_ok=True)
    (config / MARK).touch()
    if not (config / DATABASE).exists():
        print("Giving the house a past of two weeks, which takes a while ...", flush=True)
    print(f"Starting Home Assistant in {config} ...", flush=True)
    if arguments.bare:
        os.environ[BARE] = "1"
    return Demo(config, arguments.port).run()


def is_in_use(config: Path) -> bool:
    """Whether a Home Assistant holds the lock of the folder."""
    try:
        with (config / RUN_LOCK).open("rb+") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


def forget(config: Path) -> bool:
    """Remove a configuration folder, if the demo made it."""
    if not config.exists():
        return True
    if not (config / MARK).exists():
        return False
    shutil.rmtree(config)
    return True


if __name__ == "__main__":
    sys.exit(main())

"""A PostgreSQL of one's own for a while: Debian's, in a temporary folder, by a socket there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
import importlib.util
import os
from pathlib import Path
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from typing import Any, Final

DEBIAN: Final = Path("/usr/lib/postgresql")
# The first of these that the machine has: it refuses to run as root.
USERS: Final = ("postgres", "nobody")
ROLE: Final = "homeassistant"
# Whoever may look into its folder may connect, and nobody else can.
_CLUSTER: Final = ("-U", ROLE, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
UP_WITHIN_S: Final = 60.0
STOP_WITHIN_S: Final = 30.0


class MissingError(Exception):
    """Something is not on this machine; the text says what."""


def programs() -> Path:
    """Return the folder with the server's programs; raises MissingError where there is none."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    versions = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parents[1].name))
    if not versions:
        raise MissingError("there is no PostgreSQL server (Debian: apt-get install postgresql)")
    return versions[-1].parent


@contextmanager
def server() -> Iterator[str]:
    """Start a server, give the address of an empty database for the recorder, and stop it.

    It listens on a socket in its own folder, on no port. Raises MissingError where it can't be.
    """
    if importlib.util.find_spec("psycopg2") is None:
        raise MissingError("psycopg2 is not in this environment (in a folder on PYTHONPATH it is)")
    where = programs()
    whose = _whose()
    with tempfile.TemporaryDirectory(prefix="pg") as name:
        folder = Path(name)
        if user := whose.get("user"):
            shutil.chown(folder, user, whose["group"])
        # It may not look into the folder that this was started in.
        common: dict[str, Any] = {"cwd": folder, "stdin": subprocess.DEVNULL, **whose}
        subprocess.run(  # noqa: S603 - our own words
            [where / "initdb", "-D", folder / "data", *_CLUSTER],
            check=True,
            stdout=subprocess.DEVNULL,
            timeout=UP_WITHIN_S,
            **common,
        )
        socket = ("-k", str(folder), "-c", "listen_addresses=")
        with (folder / "log").open("wb") as log:
            process: subprocess.Popen[bytes] = subprocess.Popen(  # noqa: S603 - our own words
                [where / "postgres", "-D", folder / "data", *socket],
                stdout=log,
                stderr=log,
                **common,
            )
        try:
            _wait(process, where / "pg_isready", folder)
            yield f"postgresql://{ROLE}@/postgres?host={folder}"
        finally:
            # Quickly, without waiting for whoever is still connected.
            process.send_signal(signal.SIGINT)
            process.wait(STOP_WITHIN_S)


def _whose() -> dict[str, Any]:
    """Return as whom to run it, for subprocess; nothing where oneself will do."""
    if os.geteuid() != 0:
        return {}
    for name in USERS:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    raise MissingError("PostgreSQL does not run as root, and there is no other user")


def _wait(process: subprocess.Popen[bytes], is_ready: Path, folder: Path) -> None:
    deadline = time.monotonic() + UP_WITHIN_S
    asking = [str(is_ready), "-q", "-h", str(folder)]
    while subprocess.run(asking, check=False).returncode != 0:  # noqa: S603
        if process.poll() is not None or time.monotonic() > deadline:
            said = (folder / "log").read_text(errors="replace")
            raise MissingError(f"PostgreSQL does not come up here: {said}")
        time.sleep(0.1)

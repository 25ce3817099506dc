"""Tests of the demo's launcher: its port, its folder, its ways to end."""

from collections.abc import Iterator
import fcntl
from pathlib import Path
import signal
import socket
import subprocess
import sys
import time

import launcher
import pytest

from custom_components.winter_house import adopt

FOLDER = Path(launcher.__file__).parent


@pytest.fixture
def port(socket_enabled: None) -> Iterator[int]:
    """Take a port."""
    with socket.socket() as server:
        server.bind((launcher.HOST, 0))
        server.listen()
        yield server.getsockname()[1]


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[launcher.Demo]:
    """Give a launcher whose Python does what a file says, not what it is asked."""
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr(launcher.Demo, "_answers", lambda _: False)
    numbers = (signal.SIGINT, signal.SIGTERM)
    handlers = [signal.getsignal(number) for number in numbers]
    yield launcher.Demo(tmp_path, 1)
    for number, handler in zip(numbers, handlers, strict=True):
        signal.signal(number, handler)


def script(folder: Path, text: str) -> None:
    """Write what the stand-in does."""
    program = folder / "python"
    program.write_text(f"#!/bin/sh\n{text}\n")
    program.chmod(0o755)


def test_a_taken_port_is_told(
    port: int, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is started, nothing is made, and the message says what to do."""
    config = tmp_path / "config"
    monkeypatch.setattr(sys, "argv", ["demo", "--port", str(port), "--config", str(config)])
    assert launcher.main() == 1
    error = capsys.readouterr().err
    assert f"Port {port} is taken" in error
    assert "--port" in error
    assert not config.exists()


def test_reset_removes_only_its_own_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistyped --config costs nobody their files."""
    ours, other = tmp_path / "ours", tmp_path / "other"
    for folder in (ours, other):
        folder.mkdir()
    (ours / launcher.MARK).touch()
    assert launcher.forget(ours)
    assert not ours.exists()
    assert launcher.forget(ours)
    monkeypatch.setattr(launcher, "port_is_free", lambda _: True)
    monkeypatch.setattr(sys, "argv", ["demo", "--reset", "--config", str(other)])
    assert launcher.main() == 1
    assert other.exists()
    assert "left as it is" in capsys.readouterr().err


def test_a_folder_in_use_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even --reset takes it from under a running Home Assistant."""
    (tmp_path / launcher.MARK).touch()
    monkeypatch.setattr(launcher, "port_is_free", lambda _: True)
    monkeypatch.setattr(sys, "argv", ["demo", "--reset", "--config", str(tmp_path)])
    with (tmp_path / launcher.RUN_LOCK).open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert launcher.main() == 1
    assert (tmp_path / launcher.MARK).exists()
    assert "Stop that first" in capsys.readouterr().err
    assert not launcher.is_in_use(tmp_path)


def test_a_failure_is_told_with_the_log(
    stand_in: launcher.Demo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The exit code is Home Assistant's, and the reason is on the screen."""
    script(tmp_path, "echo no room; exit 3")
    assert stand_in.run() == 3
    error = capsys.readouterr().err
    assert "code 3" in error
    assert "no room" in error


def test_a_restart_is_obeyed(stand_in: launcher.Demo, tmp_path: Path) -> None:
    """Twice it asks to be started anew, then it ends well."""
    script(
        tmp_path,
        f"""case $1 in *seed.py) exit 0;; esac
echo x >>{tmp_path}/starts
[ $(wc -l <{tmp_path}/starts) -ge 3 ] || exit {launcher.RESTART}""",
    )
    assert stand_in.run() == 0
    assert (tmp_path / "starts").read_text().count("x") == 3


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_stops_it_and_leaves_no_orphan(tmp_path: Path, number: signal.Signals) -> None:
    """The launcher ends with 0, its child told once to stop and waited for."""
    script(
        tmp_path,
        f"""case $1 in *seed.py) exit 0;; esac
trap 'echo told >>{tmp_path}/told; exit 0' TERM
touch {tmp_path}/started
while :; do sleep 0.05; done""",
    )
    program = (
        "import sys; from pathlib import Path; import launcher;"
        f"sys.executable = {str(tmp_path / 'python')!r};"
        f"sys.exit(launcher.Demo(Path({str(tmp_path)!r}), 1).run())"
    )
    process = subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-c", program], cwd=FOLDER, stdout=subprocess.PIPE, text=True
    )
    try:
        deadline = time.monotonic() + 20
        while not (tmp_path / "started").exists():
            assert time.monotonic() < deadline
            time.sleep(0.05)
        process.send_signal(number)
        output, _ = process.communicate(timeout=20)
    finally:
        process.kill()
    assert process.returncode == 0
    assert "Stopped." in output
    assert (tmp_path / "told").read_text() == "told\n"


def test_launcher_and_house_agree_on_how_to_be_left_alone() -> None:
    assert launcher.BARE == adopt.BARE

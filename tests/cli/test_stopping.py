"""Stopping a command: one sentence at most, no traceback, nothing half-written."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Signals are of Unix")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("moment", ["lock", "unfinished"])
def test_a_stopped_command_leaves_nothing_half_written_and_nobody_locked_out(
    terminal: Terminal, hotel: str, number: signal.Signals, moment: str
) -> None:
    rows = "".join(f"S-{n},Title {n},Stage {n % 9},Moment {n % 50},Text {n}\n" for n in range(4000))
    Path("rows.csv").write_text(f"code,title,stage,moment,statement\n{rows}", "utf-8")
    if moment == "lock":
        command, pattern = ("import", hotel, "rows.csv"), f".{hotel}.lock"
    else:
        assert terminal("import", hotel, "rows.csv").status == 0
        command, pattern = ("export", hotel, "-o", "hotel.pdf"), ".*.new"
    before = Path(hotel).read_bytes()
    status, out, err = _stopped(command, pattern, number)
    assert status == 130 or status < 0  # the signal may come while Python itself is ending
    assert out == ""
    assert status < 0 or "Stopped. What was saved before is kept." in err
    assert Path(hotel).read_bytes() == before
    assert not list(Path().glob("*.pdf")) + list(Path().glob(".*.new"))
    assert terminal("undo", hotel).status == 0


def test_output_that_finds_no_room_is_told(terminal: Terminal, hotel: str) -> None:
    full = Path("/dev/full")
    if not full.is_char_device():
        pytest.skip("There is no device that is always full")
    with full.open("w") as out:
        ended = subprocess.run(
            [sys.executable, "-m", "playbook_app", "info", hotel],
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1
    assert "could not be written" in ended.stderr


def _started(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "playbook_app", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ})


def _stopped(command: tuple[str, ...], pattern: str, number: signal.Signals) -> tuple[int, str, str]:
    """Stop a command when a file is there, and return its status and what it said.

    ReportLab and others catch whatever comes while they try an import; a command that went on for that is started anew.
    """
    for _ in range(4):
        Path("hotel.pdf").unlink(missing_ok=True)
        process = _started(*command)
        _await(pattern, process)
        process.send_signal(number)
        out, err = process.communicate(timeout=60)
        if process.returncode:
            return process.returncode, out, err
    raise AssertionError(f"{command} could not be stopped")


def _await(pattern: str, process: subprocess.Popen[str]) -> None:
    for _ in range(6_000):
        if list(Path().glob(pattern)):
            return
        assert process.poll() is None, process.communicate()
        time.sleep(0.005)
    raise AssertionError(f"{pattern} never came")

"""Stopping a command: one sentence at most, no traceback, nothing half-written."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Signals are of Unix")


@pytest.fixture
def hangups_heard() -> Iterator[None]:
    """Let commands hear a hang-up where this run was told to survive one, which they would take over."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.usefixtures("hangups_heard")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("moment", ["lock", "unfinished"])
def test_a_stopped_command_leaves_nothing_half_written_and_nobody_locked_out(
    terminal: Terminal, hotel: str, number: signal.Signals, moment: str
) -> None:
    rows = "".join(f"S-{n},Title {n},Stage {n % 9},Moment {n % 50},Text {n}\n" for n in range(4000))
    Path("rows.csv").write_text(f"code,title,stage,moment,statement\n{rows}", "utf-8")
    before = Path(hotel).read_bytes()
    if moment == "lock":
        process, pattern = _started("import", hotel, "rows.csv"), f".{hotel}.lock"
    else:
        assert terminal("import", hotel, "rows.csv").status == 0
        before = Path(hotel).read_bytes()
        process, pattern = _started("export", hotel, "-o", "hotel.pdf"), ".*.new"
    _await(pattern)
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130 or process.returncode < 0  # the signal may come while Python itself is ending
    assert out == ""
    assert process.returncode < 0 or "Stopped. What was saved before is kept." in err
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


def _await(pattern: str) -> None:
    for _ in range(6_000):
        if list(Path().glob(pattern)):
            return
        time.sleep(0.005)
    raise AssertionError(f"{pattern} never came")

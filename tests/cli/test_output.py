"""What is printed while long work lasts, and to whom."""

import os
import subprocess
import sys
from contextlib import redirect_stderr

import pytest

from playbook_app.cli.output import progress
from tests.cli.conftest import Terminal

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Pseudo-terminals are of POSIX")


def shown(label: str, *shares: float) -> list[str]:
    """Return the states of the line on a terminal of 50 columns, up to the one that stays."""
    import fcntl
    import pty
    import struct
    import termios

    reader, writer = pty.openpty()
    fcntl.ioctl(writer, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 50, 0, 0))
    with os.fdopen(reader, "rb") as screen, os.fdopen(writer, "w", encoding="utf-8") as stderr:
        with redirect_stderr(stderr), progress(label) as report:
            for share in shares:
                report(share)
        line = screen.readline().decode()  # a terminal turns the end of a line into two characters
    return line.strip("\r\n").split("\r")


def test_a_bar_grows_in_its_line_and_stays() -> None:
    states = shown("Printing", 0.25, 0.2501, 0.5, 1)
    assert [state.split()[-1] for state in states] == ["0%", "25%", "50%", "100%"]
    assert states[-1].startswith("Printing  [####")
    assert "-" not in states[-1]


def test_a_label_leaves_room_for_the_bar_and_gives_no_orders() -> None:
    states = shown("Printing \x1b[31m" + "x" * 100, 2)
    assert {len(state) for state in states} == {49}
    assert not any("\x1b" in state for state in states)
    assert states[-1].endswith("100%")


def test_nothing_is_shown_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Printing x.pdf") as report:
        report(0.5)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("arguments", [("info", "{hotel}"), ("export", "--help"), ("--help",)])
def test_a_command_ends_in_silence_when_nobody_reads_on(
    terminal: Terminal, hotel: str, arguments: tuple[str, ...]
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    line = [sys.executable, "-m", "playbook_app", *(one.format(hotel=hotel) for one in arguments)]
    ended = subprocess.run(line, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (ended.returncode, ended.stderr) == (1, "")

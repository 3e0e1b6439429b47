"""Sudden death of the window: what was typed half a second before it is in the file."""

import os
import signal
import time
from pathlib import Path

import pytest

from playbook_app.domain.change import Author
from playbook_app.editor import Editor, new_id
from tests.factories import playbook_with, standard
from tests.ui.screens import begun, end_group, ended, screen

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL is of POSIX")

SOMEBODY = Author("Ada", new_id())
OLDEST = 0.5
"""Seconds for which a text may be on its way to the file."""


@pytest.mark.parametrize("seconds", [1.3, 2.2])
def test_text_older_than_half_a_second_survives_a_kill(tmp_path: Path, seconds: float) -> None:
    path = tmp_path / "Harbour.playbook"
    one = standard(1)
    Editor.create(path, playbook_with(one), author=SOMEBODY).close()
    with screen() as display:
        told = typed_until_killed(display, path, seconds)
    killed_at = float(told[-1][0])
    sure = [text for at, text in told if float(at) < killed_at - OLDEST]
    assert sure
    with Editor.open(path, author=SOMEBODY) as editor:
        assert not editor.read_only
        assert editor.playbook == editor._file.replayed()
        assert editor.playbook.standards[one.id].statement.startswith(sure[-1].strip())


def typed_until_killed(display: str, path: Path, seconds: float) -> list[tuple[str, str]]:
    """Have somebody type, kill the program, and return what was typed by when; the last is the time of the kill."""
    typist = begun(display, "tests.ui.typist", path)
    assert typist.stdout is not None
    try:
        lines = [typist.stdout.readline()]
        until = time.time() + seconds
        while time.time() < until:
            lines.append(typist.stdout.readline())
        os.kill(typist.pid, signal.SIGKILL)
        killed_at = time.time()
        _, errors = typist.communicate()
        assert lines[0], f"nothing was typed:\n{errors}"
        assert ended(typist.pid), "a process was left behind"
    finally:
        end_group(typist.pid)
    told = [line.rstrip("\n").partition(" ") for line in lines if line.strip()]
    return [*((at, text) for at, _, text in told), (str(killed_at), "")]

"""Sudden death: a process that is killed in the midst of its work loses nothing that it had reported as saved."""

import os
import random
import shutil
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from playbook_app.editor import Editor
from tests.storage.children import edit_for_ever, start
from tests.storage.files import AUTHOR, make_file

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL is of POSIX")

KILLS = int(os.environ.get("PLAYBOOK_KILLS", "40"))


def test_what_was_reported_as_saved_survives_being_killed(tmp_path: Path) -> None:
    sound = make_file(tmp_path / "sound.playbook")
    chance = random.Random(7)
    reported = 0
    for number in range(KILLS):
        path = Path(shutil.copyfile(sound, tmp_path / f"{number}.playbook"))
        ids = killed(path, chance)
        reported += len(ids)
        check(path, ids)
        path.unlink()
    assert reported > KILLS


def killed(path: Path, chance: random.Random) -> list[str]:
    """Have a child edit the file, kill it at some moment, and return the operations that it reported."""
    child, reports = start(edit_for_ever, path, chance.randrange(2**32))
    ids = [reports.recv() for _ in range(chance.randrange(6))]
    time.sleep(chance.uniform(0, 0.02))
    child.kill()
    child.join()
    return [*ids, *remaining(reports)]


def remaining(reports: Connection) -> Iterator[str]:
    with reports:
        try:
            while True:
                yield reports.recv()
        except EOFError:
            return


def check(path: Path, ids: list[str]) -> None:
    with Editor.open(path, author=AUTHOR) as editor:
        assert not editor.read_only
        saved = [operation.id for operation in editor.history()][::-1]
        assert saved[: len(ids)] == ids
        assert len(saved) <= len(ids) + 1
        assert editor.playbook == editor._file.replayed()

"""The lock beside a file: who has it, when it counts as left behind, and that a second opener reads."""

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from playbook_app.editor import Editor
from playbook_app.errors.saving import HeldByAnother, HeldBySomebody, OpenedToRead
from playbook_app.storage.lock import STALE, Holder, Lock, Watch, lock_path, take
from tests.storage.files import AUTHOR, FIRST, make_file, retitle

HERE = socket.gethostname()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_file(tmp_path / "Service.playbook")


def leave_lock(path: Path, **said: object) -> Path:
    """Leave the lock of somebody else beside a file."""
    holder = {"user": "Bea", "host": "elsewhere", "process": 1, "id": "x", "renewals": 0, **said}
    lock_path(path).write_text(json.dumps(holder))
    return lock_path(path)


def ended_process() -> int:
    """Return the number of a process that has ended."""
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    return ended.pid


def taken_for_writing(path: Path) -> bool:
    with Editor.open(path, author=AUTHOR) as editor:
        return not editor.read_only


def test_the_lock_lies_beside_the_file_while_it_is_open(path: Path) -> None:
    with Editor.open(path, author=AUTHOR):
        assert json.loads(lock_path(path).read_text())["user"] == AUTHOR.name
    assert not lock_path(path).exists()


def test_the_second_opener_reads_and_sees_who_has_it(path: Path) -> None:
    with Editor.open(path, author=AUTHOR) as first, Editor.open(path, author=AUTHOR) as second:
        retitle(first, "First's")
        assert second.read_only
        assert second.locked_by is not None
        assert (second.locked_by.user, second.locked_by.host) == (AUTHOR.name, HERE)
        with pytest.raises(HeldByAnother, match="Ann Example"):
            retitle(second, "Second's")
        assert second.search("standard")
    assert not lock_path(path).exists()


def test_the_second_opener_takes_over_when_told_to(path: Path) -> None:
    with Editor.open(path, author=AUTHOR) as first, Editor.open(path, author=AUTHOR, take_over=True) as second:
        retitle(second, "Second's")
        assert second.playbook.standards[FIRST].title == "Second's"
        first.close()
        assert lock_path(path).exists()


def test_who_asks_to_read_takes_no_lock_and_says_why_it_refuses(path: Path) -> None:
    with Editor.open(path, author=AUTHOR, read_only=True) as editor:
        assert not lock_path(path).exists()
        assert editor.locked_by is None
        with pytest.raises(OpenedToRead):
            retitle(editor, "Lost")


def test_a_lock_of_another_computer_is_respected(path: Path) -> None:
    leave_lock(path)
    assert not taken_for_writing(path)
    assert lock_path(path).exists()


def test_a_lock_whose_process_has_ended_is_taken_over(path: Path) -> None:
    leave_lock(path, host=HERE, process=ended_process())
    assert taken_for_writing(path)


def test_a_lock_of_this_computer_that_nobody_renews_is_taken_over(path: Path) -> None:
    lock = leave_lock(path, host=HERE, process=os.getpid())
    assert not taken_for_writing(path)
    long_ago = time.time() - STALE - 1
    os.utime(lock, (long_ago, long_ago))
    assert taken_for_writing(path)


def test_a_lock_of_another_computer_counts_as_left_behind_after_two_minutes_of_our_own_clock(path: Path) -> None:
    now = [0.0]
    lock = leave_lock(path)
    watch = Watch(lock, clock=lambda: now[0])
    assert watch.holder() == Holder("Bea", "elsewhere", 1, "x")
    now[0] = STALE
    assert watch.holder() is not None
    leave_lock(path, renewals=1)
    now[0] = STALE + 1
    assert watch.holder() is not None
    now[0] = 2 * STALE + 2
    assert watch.holder() is None


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"[]", b'{"user": 1}', b"[" * 4000, b'{"process": 1' + b"0" * 5000 + b"}"]
)
def test_a_lock_that_says_nothing_is_respected_while_it_is_fresh(path: Path, content: bytes) -> None:
    lock_path(path).write_bytes(content)
    with Editor.open(path, author=AUTHOR) as editor, pytest.raises(HeldBySomebody):
        retitle(editor, "Lost")
    os.utime(lock_path(path), (0, 0))
    assert taken_for_writing(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_in_the_place_of_a_lock_is_not_waited_for(path: Path) -> None:
    os.mkfifo(lock_path(path))
    assert not taken_for_writing(path)


def test_a_lock_is_renewed_until_it_is_released(path: Path) -> None:
    lock = take(path, "Ann", "a")
    assert isinstance(lock, Lock)
    lock.release()
    busy = Lock(lock_path(path), lock.holder, renewal=0.01)
    lock_path(path).write_text(json.dumps({"user": "Ann", "host": HERE, "process": os.getpid(), "id": "a"}))
    while "renewals" not in lock_path(path).read_text():
        time.sleep(0.01)
    busy.release()
    assert not lock_path(path).exists()


def test_a_lock_that_another_took_over_is_not_taken_back(path: Path) -> None:
    lock = take(path, "Ann", "a")
    assert isinstance(lock, Lock)
    theirs = leave_lock(path).read_text()
    lock.release()
    assert lock_path(path).read_text() == theirs


def test_a_file_that_is_refused_is_left_without_a_lock(tmp_path: Path) -> None:
    path = tmp_path / "a.playbook"
    path.write_bytes(b"no playbook")
    with pytest.raises(Exception, match="not a playbook"):
        Editor.open(path, author=AUTHOR)
    assert not lock_path(path).exists()

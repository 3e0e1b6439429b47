"""The lock beside a file: who has it, when it counts as left behind, and that a second opener reads."""

import errno
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC
from hashlib import sha256
from pathlib import Path

import pytest

from playbook_app.editor import Editor
from playbook_app.errors.saving import HeldByAnother, HeldBySomebody, OpenedToRead
from playbook_app.storage.holder import STALE, Found, Holder
from playbook_app.storage.lock import Lock, Watch, lock_path, take
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
    """Another process has the number of the one that left it."""
    leave_lock(path, host=HERE, process=os.getpid(), tick=time.monotonic() - STALE - 1)
    assert taken_for_writing(path)


def test_a_lock_that_is_older_than_this_start_of_the_computer_is_taken_over(path: Path) -> None:
    leave_lock(path, host=HERE, process=os.getpid(), tick=time.monotonic() + 1_000)
    assert taken_for_writing(path)


@pytest.mark.parametrize("hours", [-5, 5])
def test_setting_the_clock_takes_the_lock_from_nobody(path: Path, hours: int) -> None:
    """Nor does a night in which the computer slept: its holder is still there, and has not yet had time to renew."""
    with Editor.open(path, author=AUTHOR):
        then = time.time() + hours * 3600
        os.utime(lock_path(path), (then, then))
        assert not taken_for_writing(path)


def test_a_lock_of_another_computer_of_the_same_name_is_respected(path: Path) -> None:
    leave_lock(path, host=HERE, machine="another", process=ended_process())
    assert not taken_for_writing(path)


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


@pytest.fixture
def lock(path: Path) -> Iterator[Lock]:
    taken = take(path, "Ann", "a")
    assert isinstance(taken, Lock)
    yield taken
    taken.release()


def test_a_lock_says_since_when(lock: Lock) -> None:
    assert lock.holder.opened is not None
    assert lock.holder.opened.tzinfo is UTC
    assert Holder("Ann", HERE, 1, "a", since="yesterday").opened is None


def test_a_lock_is_renewed_until_it_is_released(path: Path, lock: Lock) -> None:
    busy = Lock(lock_path(path), lock.holder, renewal=0.01)
    before = lock_path(path).read_text()
    while lock_path(path).read_text() == before:
        time.sleep(0.01)
    busy.release()
    assert not lock_path(path).exists()


def test_a_lock_that_somebody_deleted_is_there_again(path: Path, lock: Lock) -> None:
    lock_path(path).unlink()
    assert lock.renew()
    assert lock.is_ours()


def test_a_drive_that_is_away_gets_no_lock_of_its_own(path: Path, lock: Lock) -> None:
    path.unlink()
    lock_path(path).unlink()
    assert lock.renew()
    assert not lock_path(path).exists()


def test_a_lock_that_cannot_be_read_for_a_while_is_still_held(path: Path, lock: Lock) -> None:
    lock_path(path).write_bytes(b"half")
    assert lock.renew()
    assert lock.taken_by() is None


def test_a_lock_that_another_took_over_is_not_renewed(path: Path, lock: Lock) -> None:
    theirs = leave_lock(path).read_text()
    assert not lock.renew()
    assert lock.taken_by() == Holder("Bea", "elsewhere", 1, "x")
    assert lock_path(path).read_text() == theirs


def test_a_lock_that_another_took_over_is_not_taken_back(path: Path) -> None:
    lock = take(path, "Ann", "a")
    assert isinstance(lock, Lock)
    theirs = leave_lock(path).read_text()
    lock.release()
    assert lock_path(path).read_text() == theirs


def test_a_folder_in_the_place_of_a_lock_tells_of_nobody(path: Path) -> None:
    lock_path(path).mkdir()
    os.utime(lock_path(path), (0, 0))
    for take_over in (False, True):
        with Editor.open(path, author=AUTHOR, take_over=take_over) as editor, pytest.raises(HeldBySomebody):
            retitle(editor, "Lost")
    assert {one.name for one in path.parent.iterdir()} == {path.name, lock_path(path).name}


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="links are followed there")
def test_a_link_in_the_place_of_a_lock_is_not_followed(path: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_text(json.dumps({"user": "Secret", "host": "elsewhere", "process": 1, "id": "x"}))
    lock_path(path).symlink_to(secret)
    with Editor.open(path, author=AUTHOR) as editor, pytest.raises(HeldBySomebody):
        retitle(editor, "Lost")
    lock_path(path).unlink()
    lock_path(path).symlink_to(tmp_path / "nowhere")
    os.utime(lock_path(path), (0, 0), follow_symlinks=False)
    assert taken_for_writing(path)
    assert secret.exists()


def test_a_lock_that_cannot_be_written_to_is_taken_over_all_the_same(path: Path) -> None:
    leave_lock(path, host=HERE, process=ended_process()).chmod(0o444)
    assert taken_for_writing(path)


def test_a_drive_without_hard_links_has_locks_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no hard links here")

    monkeypatch.setattr("playbook_app.storage.lock.os.link", no_links)
    with Editor.open(path, author=AUTHOR) as first:
        assert not first.read_only
        assert not taken_for_writing(path)
    assert not lock_path(path).exists()
    leave_lock(path, host=HERE, process=ended_process())
    assert taken_for_writing(path)
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_of_two_that_find_a_lock_left_behind_the_slower_finds_it_taken(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The quicker takes over between the other's look and its deed."""
    leave_lock(path, host=HERE, process=ended_process())
    quick: list[object] = []

    class Slow(Watch):
        def is_left(self, found: Found) -> bool:
            left = super().is_left(found)
            if not quick:
                quick.append(take(path, "Quick", "q"))
            return left

    slower = take(path, "Slow", "s", watch=Slow(lock_path(path)))
    (quicker,) = quick
    assert isinstance(quicker, Lock)
    assert slower == quicker.holder
    quicker.release()


def test_a_claim_that_death_left_behind_keeps_nobody_out_for_long(path: Path) -> None:
    lock = leave_lock(path, host=HERE, process=ended_process())
    mark = sha256(lock.read_bytes()).hexdigest()[:16]
    claim = lock.with_name(f"{lock.name}.{mark}.claim")
    claim.write_text("")
    assert not taken_for_writing(path)
    os.utime(claim, (0, 0))
    assert taken_for_writing(path)
    assert not claim.exists()


def test_a_file_that_is_refused_is_left_without_a_lock(tmp_path: Path) -> None:
    path = tmp_path / "a.playbook"
    path.write_bytes(b"no playbook")
    with pytest.raises(Exception, match="not a playbook"):
        Editor.open(path, author=AUTHOR)
    assert not lock_path(path).exists()

"""The thread that touches the file: what is asked is done in order, and what can wait when there is nothing else."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from playbook_app.ui.storage_thread import StorageThread


@pytest.fixture
def thread(qtbot: QtBot) -> Iterator[StorageThread]:
    thread = StorageThread()
    yield thread
    thread.finish()


def unexpected(error: Exception) -> None:
    raise error


def test_what_can_wait_waits_for_what_is_asked_after_it(thread: StorageThread, qtbot: QtBot) -> None:
    done: list[str] = []
    thread.ask_when_idle(lambda: "idle", done.append, unexpected)
    for name in ("first", "second"):
        thread.ask(lambda name=name: name, done.append, unexpected)
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == ["first", "second", "idle"]


def test_what_can_wait_is_done_once(thread: StorageThread, qtbot: QtBot) -> None:
    done: list[str] = []
    thread.ask_when_idle(lambda: "idle", done.append, unexpected)
    qtbot.waitUntil(lambda: done == ["idle"])
    thread.ask(lambda: "later", done.append, unexpected)
    qtbot.waitUntil(lambda: done == ["idle", "later"])


def test_an_end_does_not_wait_for_what_can_wait(qtbot: QtBot) -> None:
    done: list[str] = []
    thread = StorageThread()
    thread.ask_when_idle(lambda: done.append("idle"), lambda _: None, unexpected)
    thread.finish(lambda: done.append("last"))
    assert done == ["last"]

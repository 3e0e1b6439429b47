"""A playbook let go over a window: a copy of the same playbook may be merged, any other is opened."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.merging.kinship import is_another_copy
from playbook_app.ui.application import Application
from playbook_app.ui.merging.dialog import MergeDialog
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import entity_id, playbook_with, standard
from tests.ui.conftest import AUTHOR
from tests.ui.merging.rounds import BEN, copied, edited, writes

Windows = Callable[..., PlaybookWindow]
Made = Callable[..., Path]


@pytest.fixture
def window(window_on: Windows) -> PlaybookWindow:
    return window_on(playbook_with(standard(1)))


@pytest.fixture
def bens(window: PlaybookWindow) -> Path:
    path = copied(window.session.path, window.session.path.with_name("Ben.playbook"))
    edited(path, BEN, [writes(Kind.STANDARD, standard(1).id, title="Bens")])
    return path


def drop(window: PlaybookWindow, *paths: Path) -> None:
    """Let files go over a window."""
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, content, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPointF(20, 20), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), *how))


def asked(window: PlaybookWindow, qtbot: QtBot) -> Iterator[QPushButton]:
    """Return the buttons of the question, once it is there."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QMessageBox)))
    return iter(window.findChildren(QMessageBox)[-1].findChildren(QPushButton))


def press(words: str, window: PlaybookWindow, qtbot: QtBot) -> None:
    button = next(one for one in asked(window, qtbot) if one.text().replace("&", "") == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_copy_of_the_same_playbook_can_be_merged(window: PlaybookWindow, bens: Path, qtbot: QtBot) -> None:
    drop(window, bens)
    press("Merge its changes", window, qtbot)
    assert window.findChild(MergeDialog) is not None


def test_a_copy_of_the_same_playbook_can_be_opened(
    application: Application, window: PlaybookWindow, bens: Path, qtbot: QtBot
) -> None:
    drop(window, bens)
    press("Open it", window, qtbot)
    qtbot.waitUntil(lambda: application.window_of(bens) is not None)
    assert window.findChild(MergeDialog) is None


def test_who_thinks_better_of_it_gets_neither(
    application: Application, window: PlaybookWindow, bens: Path, qtbot: QtBot
) -> None:
    drop(window, bens)
    press("Cancel", window, qtbot)
    assert window.findChild(MergeDialog) is None
    assert application.windows == [window]


def test_another_playbook_is_opened(application: Application, window: PlaybookWindow, made: Made, qtbot: QtBot) -> None:
    other = made(playbook_of_another_id(), "Other.playbook")
    drop(window, other)
    qtbot.waitUntil(lambda: application.window_of(other) is not None)


def test_several_copies_are_opened(
    application: Application, window: PlaybookWindow, bens: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    second = copied(bens, tmp_path / "Cleo.playbook")
    drop(window, bens, second)
    qtbot.waitUntil(lambda: {bens, second} <= {one.session.path for one in application.windows})


def playbook_of_another_id() -> object:
    from dataclasses import replace

    playbook = playbook_with()
    return replace(playbook, about=replace(playbook.about, id=entity_id(99)))


def test_a_file_is_told_to_be_a_copy_without_being_opened(made: Made, tmp_path: Path) -> None:
    path = made()
    copy = copied(path, tmp_path / "Copy.playbook")
    (tmp_path / "Broken.playbook").write_bytes(b"SQLite format 3\0" + b"x" * 4_000)
    with Editor.open(path, author=AUTHOR) as editor:
        assert is_another_copy(editor, copy)
        assert not is_another_copy(editor, path)
        assert not is_another_copy(editor, made(playbook_of_another_id(), "Other.playbook"))
        assert not is_another_copy(editor, tmp_path / "Broken.playbook")
        assert not is_another_copy(editor, tmp_path / "Missing.playbook")

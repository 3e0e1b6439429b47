"""A window at the journey, and what tests look at in it."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from pytestqt.qtbot import QtBot

from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Step
from playbook_app.ui.journey.place import JourneyPlace
from playbook_app.ui.session import Session
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import CHECK_IN


@dataclass
class Board:
    """The journey of a window, driven by real events."""

    window: PlaybookWindow
    place: JourneyPlace
    qtbot: QtBot

    @property
    def session(self) -> Session:
        return self.window.session

    def titles(self, moment: EntityId = CHECK_IN, step: Step | None = Step.IDEAL) -> list[str]:
        """Return the titles of a cell, in their order."""
        return [one.title for one in self.session.playbook.standards_at(moment, step)]

    def go(self, standard: EntityId) -> None:
        """Put the keyboard on a card."""
        self.place.parts.show_standards((standard,))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text: str) -> None:
        """Type where the keyboard is, wherever the first letter leads."""
        for letter in text:
            self.qtbot.keyClicks(QApplication.focusWidget(), letter)

    def undo(self) -> None:
        """Take the latest edit back, and wait for it."""
        before = self.session.playbook
        self.session.undo()
        self.qtbot.waitUntil(lambda: self.session.playbook is not before)


@pytest.fixture
def board_on(window_on: Callable[..., PlaybookWindow], qtbot: QtBot) -> Callable[..., Board]:
    """Show a value's journey."""

    def show(playbook: Playbook | None = None) -> Board:
        window = window_on(playbook)
        window.resize(1280, 800)
        place = window.findChild(JourneyPlace)
        assert place
        qtbot.waitUntil(lambda: place.width() > 1000)
        return Board(window, place, qtbot)

    return show


def dragged(view: QAbstractScrollArea, data: QMimeData, position: QPoint) -> bool:
    """Drag something over a view's viewport and let it go there; return whether it was taken."""
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target, there = view.viewport(), QPointF(position)
    QApplication.sendEvent(target, QDragEnterEvent(there, move, data, left, none))
    QApplication.sendEvent(target, QDragMoveEvent(there, move, data, left, none))
    drop = QDropEvent(there, move, data, left, none)
    QApplication.sendEvent(target, drop)
    return drop.isAccepted()

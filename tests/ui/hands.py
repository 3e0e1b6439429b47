"""What a person does at a window, with real events: type, click, drag, wait for what is to be seen, answer."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

Widget = TypeVar("Widget", bound=QWidget)

PATIENCE = 30.0
"""Seconds until what is awaited is taken for lost; the machine may be busy."""

LETTER = 15
"""Milliseconds between two letters."""

_MOVE = 30
"""Milliseconds between two movements of the pointer."""

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def until(seen: Callable[[], object], what: str) -> None:
    """Wait for something. Raises TimeoutError, saying what."""
    over = time.monotonic() + PATIENCE
    while not seen():
        if time.monotonic() > over:
            raise TimeoutError(what)
        QTest.qWait(5)


def named(kind: type[Widget], name: str, parent: QWidget | None = None) -> Widget:
    """Return the visible widget that a screen reader calls by a name, once there is one."""
    found: list[Widget] = []

    def look() -> bool:
        parents = [parent] if parent else QApplication.topLevelWidgets()
        found[:] = [
            widget
            for one in parents
            for widget in one.findChildren(kind)
            if widget.isVisible() and name in {widget.accessibleName(), getattr(widget, "text", str)()}
        ]
        return bool(found)

    until(look, f"{kind.__name__} “{name}”")
    return found[0]


def front(window: QWidget) -> None:
    """Have a window get the keys."""
    window.activateWindow()
    until(window.isActiveWindow, "the window's turn")


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(_focused(), key, modifiers)
    QTest.qWait(LETTER)


def write(text: str, delay: int = LETTER) -> None:
    """Type a text where the keyboard is; a line's end is the Enter key."""
    for letter in text:
        if letter == "\n":
            QTest.keyClick(_focused(), Qt.Key.Key_Return)
        else:
            QTest.keyClicks(_focused(), letter)
        QTest.qWait(delay)


def click(widget: QWidget, at: QPoint | None = None, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """Click a widget, in its middle unless told otherwise."""
    place = at or widget.rect().center()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, modifiers or Qt.KeyboardModifier.NoModifier, place)
    QTest.qWait(LETTER)


def drag(widget: QWidget, begin: QPoint, end: QPoint) -> None:
    """Drag from a point of a widget to another, and wait until it is let go there."""
    handle = widget.window().windowHandle()
    way = [widget.mapTo(widget.window(), point) for point in _way(begin, end)]
    state = {"over": False}

    def go(step: int) -> None:
        if step < len(way):
            # What begins the drag does not return before it ends: the next step is on its way already.
            QTimer.singleShot(_MOVE, lambda: go(step + 1))
            QTest.mouseMove(handle, way[step])
        else:
            QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, way[-1])
            state["over"] = True

    QTest.mouseMove(handle, way[0])
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, way[0])
    go(1)
    until(lambda: state["over"], "the end of a drag")


def _way(begin: QPoint, end: QPoint) -> list[QPoint]:
    steps = 8
    return [begin + (end - begin) * (step / steps) for step in range(steps + 1)] + [end]


def answer_file_dialog(path: Path) -> None:
    """Name a path in the next dialog that asks for one, which is about to open and keeps whoever opens it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(20, look)
            return
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        # Letters would call up a list of folders, which takes the Enter key for itself.
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)

    QTimer.singleShot(20, look)


class Gone(QObject):
    """Notes when a widget is closed."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.closed = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.closed = self.closed or event.type() == QEvent.Type.Close
        return False


def _focused() -> QWidget:
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    if widget is None:
        raise LookupError("the keyboard is nowhere")
    return widget

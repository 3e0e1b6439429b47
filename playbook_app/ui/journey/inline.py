"""The line in which a name is written where it stands: a new standard's title in its cell, a moment's in its header."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit

from playbook_app.domain.rules import LONGEST_TEXT


class InlineEditor(QLineEdit):
    """A line on a view's viewport. Enter gives the text, Escape forgets it, going elsewhere gives what was written."""

    given = Signal(str)
    """The text, by Enter: the editor stays open until it is closed."""
    left = Signal()
    """The editor has closed by key, and the keyboard goes back to the view."""
    closed = Signal()
    """The editor is hidden, for whatever reason."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        """Stay hidden until asked."""
        super().__init__(view.viewport())
        self._where: Callable[[], QRect] = QRect
        self._take: Callable[[str], object] = str
        self.setMaxLength(LONGEST_TEXT)
        self.hide()
        view.horizontalScrollBar().valueChanged.connect(self.follow)
        view.verticalScrollBar().valueChanged.connect(self.follow)

    def open(
        self,
        name: str,
        where: Callable[[], QRect],
        take: Callable[[str], object],
        *,
        text: str = "",
        select: bool = False,
    ) -> None:
        """Show the line where `where` says, under a name for screen readers; `take` gets a text that is given."""
        self._where, self._take = where, take
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setText(text)
        self.follow()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll() if select else self.end(False)

    def follow(self) -> None:
        """Go where the place has gone."""
        self.setGeometry(self._where())

    def close_quietly(self) -> None:
        """Close without giving anything."""
        self._take = str
        had_focus = self.hasFocus()
        self.hide()
        if had_focus:
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is closed."""
        super().hideEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give on Enter, forget on Escape; leave the rest to the line, and none of it to the view."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._give()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written, unless a menu or another window only covers it for a while."""
        super().focusOutEvent(event)
        if event.reason() in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            return
        text, take = self.text().strip(), self._take
        self._take = str
        self.hide()
        if text:
            take(text)

    def _give(self) -> None:
        text, take = self.text().strip(), self._take
        if not text:
            self.close_quietly()
            return
        self.clear()
        take(text)
        self.given.emit(text)

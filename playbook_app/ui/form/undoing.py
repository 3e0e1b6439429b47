"""Undo in a field of a form: the keys are the window's, since what is undone is an operation, not a letter."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from playbook_app.ui.writing.keys import is_left_to_window


class _Undoing(QObject):
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep Qt's own fields from claiming the keys, and from doing what they mean to them."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and isinstance(event, QKeyEvent) and is_left_to_window(event):
            event.ignore()
            return True
        return False


def leave_undoing_to_window(field: QWidget) -> None:
    """Have undo and redo pressed in a field of Qt's be the window's."""
    field.installEventFilter(_Undoing(field))

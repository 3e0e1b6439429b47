"""Which key does what while writing."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Command(StrEnum):
    """What the toolbar and the keys do, named as its icon is."""

    BOLD = "bold"
    ITALIC = "italic"
    HEADING = "heading"
    LIST = "list"
    NUMBERED_LIST = "numbered-list"
    QUOTE = "quote"
    TABLE = "table"
    LINK = "link"
    IMAGE = "image"
    PASTE_PLAIN = "paste-plain"


_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFTED = _CONTROL | Qt.KeyboardModifier.ShiftModifier
_KEYS = {
    (_CONTROL, Qt.Key.Key_B): Command.BOLD,
    (_CONTROL, Qt.Key.Key_I): Command.ITALIC,
    (_SHIFTED, Qt.Key.Key_H): Command.HEADING,
    (_SHIFTED, Qt.Key.Key_K): Command.LINK,
    (_SHIFTED, Qt.Key.Key_V): Command.PASTE_PLAIN,
    # What Shift and the digit type differs by keyboard: US, German, and those where Shift types the digit itself.
    (_SHIFTED, Qt.Key.Key_7): Command.NUMBERED_LIST,
    (_SHIFTED, Qt.Key.Key_Ampersand): Command.NUMBERED_LIST,
    (_SHIFTED, Qt.Key.Key_Slash): Command.NUMBERED_LIST,
    (_SHIFTED, Qt.Key.Key_8): Command.LIST,
    (_SHIFTED, Qt.Key.Key_Asterisk): Command.LIST,
    (_SHIFTED, Qt.Key.Key_ParenLeft): Command.LIST,
    (_SHIFTED, Qt.Key.Key_9): Command.QUOTE,
}
SHORTCUTS = {
    Command.BOLD: "Ctrl+B",
    Command.ITALIC: "Ctrl+I",
    Command.HEADING: "Ctrl+Shift+H",
    Command.LIST: "Ctrl+Shift+8",
    Command.NUMBERED_LIST: "Ctrl+Shift+7",
    Command.QUOTE: "Ctrl+Shift+9",
    Command.LINK: "Ctrl+Shift+K",
    Command.PASTE_PLAIN: "Ctrl+Shift+V",
}
"""The keys to show beside a command."""

_LEFT_TO_WINDOW = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.DeleteEndOfLine,  # Ctrl+K on Linux and macOS, which opens the command palette
)


def command_of(event: QKeyEvent) -> Command | None:
    """Return what a key means while writing."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _KEYS.get((modifiers, Qt.Key(event.key())))


def is_left_to_window(event: QKeyEvent) -> bool:
    """Tell whether a key is the window's even while one writes: what is undone is an operation, not a letter."""
    return any(event.matches(key) for key in _LEFT_TO_WINDOW)


def is_plain(event: QKeyEvent, *allowed: Qt.KeyboardModifier) -> bool:
    """Tell whether no modifier is held but those allowed."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    for modifier in allowed:
        held &= ~modifier
    return held == Qt.KeyboardModifier.NoModifier

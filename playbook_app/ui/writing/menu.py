"""The context menu of a text."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from playbook_app.ui.writing.field import Field
from playbook_app.ui.writing.keys import SHORTCUTS, Command


def context_menu(field: Field, paste_plain: Callable[[], None]) -> QMenu:
    """Return the menu of what can be done right now."""
    translate = QCoreApplication.translate
    menu = QMenu(field)
    menu.aboutToHide.connect(menu.deleteLater)
    selected = field.textCursor().hasSelection()
    writable = not field.isReadOnly()
    data = QGuiApplication.clipboard().mimeData()
    filled = data is not None and field.canInsertFromMimeData(data)
    entries: tuple[tuple[str, QKeySequence | QKeySequence.StandardKey, Callable[[], None], bool], ...] = (
        (translate("WritingMenu", "Cu&t"), QKeySequence.StandardKey.Cut, field.cut, selected and writable),
        (translate("WritingMenu", "&Copy"), QKeySequence.StandardKey.Copy, field.copy, selected),
        (translate("WritingMenu", "&Paste"), QKeySequence.StandardKey.Paste, field.paste, filled and writable),
        (
            translate("WritingMenu", "Paste as Plain Te&xt"),
            QKeySequence(SHORTCUTS[Command.PASTE_PLAIN]),
            paste_plain,
            filled and writable,
        ),
        (translate("WritingMenu", "Select &All"), QKeySequence.StandardKey.SelectAll, field.selectAll, True),
    )
    for name, keys, carry_out, possible in entries:
        action = menu.addAction(name)
        action.setShortcut(QKeySequence(keys))
        action.setEnabled(possible)
        action.triggered.connect(carry_out)
    return menu

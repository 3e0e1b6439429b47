"""The keys of all actions, as the table of actions has them, and those of the board and of texts."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from playbook_app.ui.actions.table import ENTRIES, Menu
from playbook_app.ui.desk import Desk
from playbook_app.ui.folding import folded
from playbook_app.ui.marking import QT_TRANSLATE_NOOP
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.writing.keys import SHORTCUTS, Command

_SIZE = (760, 640)

_ELSEWHERE = QT_TRANSLATE_NOOP("Keys", "Elsewhere")

_IN_TEXTS = (
    (QT_TRANSLATE_NOOP("Keys", "Bold"), (SHORTCUTS[Command.BOLD],)),
    (QT_TRANSLATE_NOOP("Keys", "Italic"), (SHORTCUTS[Command.ITALIC],)),
    (QT_TRANSLATE_NOOP("Keys", "Heading"), (SHORTCUTS[Command.HEADING],)),
    (QT_TRANSLATE_NOOP("Keys", "Numbered list"), (SHORTCUTS[Command.NUMBERED_LIST],)),
    (QT_TRANSLATE_NOOP("Keys", "List"), (SHORTCUTS[Command.LIST],)),
    (QT_TRANSLATE_NOOP("Keys", "Move a list item in, or out"), ("Tab", "Shift+Tab")),
    (QT_TRANSLATE_NOOP("Keys", "Quotation"), (SHORTCUTS[Command.QUOTE],)),
    (QT_TRANSLATE_NOOP("Keys", "Link"), (SHORTCUTS[Command.LINK],)),
    (QT_TRANSLATE_NOOP("Keys", "Paste the words alone"), (SHORTCUTS[Command.PASTE_PLAIN],)),
)
"""Keys that belong to a field, not to the window."""

_ON_THE_JOURNEY = (
    (QT_TRANSLATE_NOOP("Keys", "Move a card to another step"), ("Alt+Up", "Alt+Down")),
    (QT_TRANSLATE_NOOP("Keys", "Move a card to another moment"), ("Alt+Left", "Alt+Right")),
    (QT_TRANSLATE_NOOP("Keys", "Move the whole moment"), ("Alt+Shift+Left", "Alt+Shift+Right")),
    (QT_TRANSLATE_NOOP("Keys", "Rename"), ("F2",)),
    (QT_TRANSLATE_NOOP("Keys", "Delete"), ("Del",)),
)
"""Keys of the board."""


def open_keys(_desk: Desk, window: QWidget) -> None:
    """Show the keys."""
    KeysDialog(window).show()


class KeysDialog(QDialog):
    """The list of keys, to be searched by word or by key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """List the keys."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(*_SIZE)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search by word or key"))
        self.search.setAccessibleName(self.tr("Search by word or key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.tree = self._tree()
        box = QDialogButtonBox(self)
        box.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.LARGE)
        layout.setSpacing(sizes.MEDIUM)
        layout.addWidget(looking(QLabel(self.tr("Keyboard shortcuts"), self), Look.PLACE_TITLE))
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addWidget(box)

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderHidden(True)
        tree.setColumnCount(2)
        tree.setRootIsDecorated(False)
        tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for menu in Menu:
            rows = [
                (QCoreApplication.translate("Actions", entry.text), _native(entry.keys))
                for entry in ENTRIES
                if entry.menu is menu and entry.keys
            ]
            name = QCoreApplication.translate("Actions", menu.value).replace("&", "")
            self._add(tree, name or QCoreApplication.translate("Keys", _ELSEWHERE), rows)
        for name, own in ((self.tr("On the journey"), _ON_THE_JOURNEY), (self.tr("While writing"), _IN_TEXTS)):
            self._add(tree, name, [(QCoreApplication.translate("Keys", text), _native(keys)) for text, keys in own])
        return tree

    def _add(self, tree: QTreeWidget, name: str, rows: list[tuple[str, str]]) -> None:
        if not rows:
            return
        parent = QTreeWidgetItem(tree, [name])
        font = parent.font(0)
        font.setBold(True)
        parent.setFont(0, font)
        for text, keys in rows:
            QTreeWidgetItem(parent, [text.rstrip("…"), keys]).setTextAlignment(
                1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            )
        parent.setExpanded(True)

    def _filter(self, words: str) -> None:
        wanted = folded(words).strip()
        for number in range(self.tree.topLevelItemCount()):
            parent = self.tree.topLevelItem(number)
            if parent is None:
                continue
            children = [child for row in range(parent.childCount()) if (child := parent.child(row))]
            for child in children:
                child.setHidden(wanted not in folded(f"{child.text(0)} {child.text(1)}"))
            parent.setHidden(all(child.isHidden() for child in children))


def _native(sequences: Iterable[str]) -> str:
    return ", ".join(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in sequences)

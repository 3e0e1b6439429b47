"""The backups there are, by playbook and time, and a playbook made of one."""

from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from playbook_app.author import known_author
from playbook_app.backups import Backup, all_backups, name_of, restore
from playbook_app.editor import Editor
from playbook_app.ui.files.asking import ask_path
from playbook_app.ui.files.host import Host
from playbook_app.ui.files.naming import keep_folder, suggested_path
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_SIZE = (640, 480)
_BACKUP = Qt.ItemDataRole.UserRole


class RestoreDialog(QDialog):
    """Offers the backups. Restoring makes a new playbook; the one that was backed up is not touched."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        """List the backups of this computer's user."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._host = host
        self.setWindowTitle(self.tr("Restore a backup"))
        self.resize(*_SIZE)
        found = all_backups()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.LARGE)
        layout.setSpacing(sizes.MEDIUM)
        layout.addWidget(looking(QLabel(self.tr("Restore a backup"), self), Look.PLACE_TITLE))
        words = (
            self.tr("A backup becomes a new playbook beside the one it was taken of, which stays as it is.")
            if found
            else self.tr("There are no backups yet. One is taken whenever a playbook is closed after edits.")
        )
        sentence = looking(QLabel(words, self), Look.MUTED)
        sentence.setWordWrap(True)
        layout.addWidget(sentence)
        self.tree = self._tree(found)
        self.tree.setVisible(bool(found))
        layout.addWidget(self.tree, 1)
        if not found:
            layout.addStretch(1)
        layout.addWidget(self._buttons())
        self._follow()

    def accept(self) -> None:
        """Ask where the playbook is to be, make it and open it."""
        backup = self._chosen()
        if backup is None:
            return
        name = self.tr("{name} restored").format(name=name_of(backup.path))
        suggested = suggested_path(self._host.settings, name, self.tr("Restored"))
        path = ask_path(self, self.tr("Where to keep the restored playbook"), suggested)
        if path is None:
            return
        keep_folder(self._host.settings, path.parent)
        super().accept()
        self._host.make(path, lambda: _restored(backup, path))

    def _tree(self, found: tuple[Backup, ...]) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderLabels([self.tr("Taken"), self.tr("Size")])
        tree.setAccessibleName(self.tr("Backups"))
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setAllColumnsShowFocus(True)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        newest = {file: max(one.at for one in found if one.file == file) for file in {one.file for one in found}}
        ordered = sorted(found, key=lambda one: (newest[one.file], one.file, one.at), reverse=True)
        for _, backups in groupby(ordered, key=lambda one: one.file):
            self._add(tree, tuple(backups))
        first = tree.topLevelItem(0)
        newest_item = first.child(0) if first else None
        if first and newest_item:
            first.setExpanded(True)
            tree.setCurrentItem(newest_item)
        tree.itemSelectionChanged.connect(self._follow)
        tree.itemDoubleClicked.connect(lambda item: self.accept() if item.data(0, _BACKUP) else None)
        return tree

    def _add(self, tree: QTreeWidget, backups: tuple[Backup, ...]) -> None:
        count = self.tr("%n backup(s)", "", len(backups))
        parent = QTreeWidgetItem(tree, [f"{backups[0].name} ({count})"])
        locale = QLocale()
        for backup in backups:
            at = QDateTime.fromSecsSinceEpoch(int(backup.at.timestamp()))
            taken = locale.toString(at, QLocale.FormatType.ShortFormat)
            item = QTreeWidgetItem(parent, [taken, locale.formattedDataSize(backup.size, 0)])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, _BACKUP, backup)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self._restore = looking(QPushButton(self.tr("Restore…"), box), Look.PRIMARY)
        self._restore.setDefault(True)
        box.addButton(self._restore, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _chosen(self) -> Backup | None:
        items = self.tree.selectedItems()
        found = items[0].data(0, _BACKUP) if items else None
        return found if isinstance(found, Backup) else None

    def _follow(self) -> None:
        self._restore.setEnabled(self._chosen() is not None)


def _restored(backup: Backup, path: Path) -> Editor:
    restore(backup.path, path)
    return Editor.open(path, author=known_author())

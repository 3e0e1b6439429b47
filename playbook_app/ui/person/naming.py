"""Asks once what the person is called, where an edit bears a name: approving, commenting."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from playbook_app.author import known_author
from playbook_app.ui.session import Session
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_WIDTH = 400


def author_name(session: Session, parent: QWidget) -> str:
    """Return the name of the author, asking for it where it is not known; empty where the person gives none."""
    if session.author.name:
        return session.author.name
    remembered = known_author()
    if remembered.name:
        session.author = replace(session.author, name=remembered.name)
        return remembered.name
    dialog = NameDialog(parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return ""
    session.author = replace(session.author, name=known_author(dialog.name()).name)
    return session.author.name


class NameDialog(QDialog):
    """One question: your name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask; `name` has the answer."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your name"))
        self.setMinimumWidth(_WIDTH)
        why = QLabel(
            self.tr("Approvals, comments and the history bear a name. It stays on this computer and in this playbook."),
            self,
        )
        why.setWordWrap(True)
        label = looking(QLabel(self.tr("&Your name"), self), Look.LABEL)
        self._name = QLineEdit(self)
        self._name.setAccessibleName(self.tr("Your name"))
        label.setBuddy(self._name)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal, self
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._name.textChanged.connect(self._allow)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.LARGE)
        column.setSpacing(sizes.SMALL)
        column.addWidget(why)
        column.addSpacing(sizes.SMALL)
        column.addWidget(label)
        column.addWidget(self._name)
        column.addSpacing(sizes.SMALL)
        column.addWidget(buttons)
        self._allow()

    def name(self) -> str:
        """Return what was entered, without spaces around it."""
        return self._name.text().strip()

    def _allow(self) -> None:
        self._ok.setEnabled(bool(self.name()))

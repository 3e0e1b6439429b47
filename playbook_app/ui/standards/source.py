"""Where an import found a standard; a later import finds it again by this."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from playbook_app.domain.entities import Standard
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.theme.look import Look, looking


class Source(QWidget):
    """Shows it, to be read only."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        """Show the source of the standard at hand."""
        super().__init__(parent)
        self._subject = subject
        self._words = looking(QLabel(self), Look.MUTED)
        self._words.setAccessibleName(self.tr("Where it came from"))
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._show()

    def _show(self) -> None:
        standard = cast("Standard | None", self._subject.entity)
        if standard is None or standard.source is None:
            return
        found = "\n".join(f"{name}: {value}" if name else value for name, value in standard.source.keys)
        words = self.tr("Brought in ({importer}). A later import finds it again by:")
        self._words.setText(words.format(importer=standard.source.importer) + "\n" + found)

"""The first page of the import: what to do, or what went wrong, and the ways to choose what comes in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking


class ChoosingPage(QWidget):
    """A sentence, and a button for files and one for a folder."""

    files_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Begin without a sentence."""
        super().__init__(parent)
        self.sentence = looking(QLabel(self), Look.MUTED)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        files = looking(QPushButton(self.tr("Choose files…"), self), Look.PRIMARY)
        files.clicked.connect(self.files_wanted)
        folder = QPushButton(self.tr("Choose a folder…"), self)
        folder.clicked.connect(self.folder_wanted)
        row = QHBoxLayout()
        row.setSpacing(sizes.SMALL)
        row.addStretch()
        for button in (files, folder):
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(sizes.LARGE)
        column.addStretch(2)
        column.addWidget(self.sentence)
        column.addLayout(row)
        column.addStretch(3)

    def invitation(self) -> str:
        """Return what to do before anything was chosen."""
        return self.tr(
            "Choose tables (.csv, .xlsx), Word documents (.docx), Markdown files, or a folder of them. You see first "
            "what they bring."
        )

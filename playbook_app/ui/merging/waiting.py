"""What is seen while another copy is read, and while there is nothing to decide."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.working.job import Job

_WATCHED_EVERY = 100
"""Milliseconds between two looks at how far a reading is."""


class Waiting(QWidget):
    """A bar that follows a job, or only says that something is being done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a job."""
        super().__init__(parent)
        self._job: Job | None = None
        self._words = looking(QLabel(self), Look.MUTED)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCHED_EVERY)
        self._watch.timeout.connect(self._show_progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * sizes.WIDE, 0, 4 * sizes.WIDE, 0)
        column.setSpacing(sizes.MEDIUM)
        column.addStretch(2)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addStretch(3)

    def begin(self, words: str) -> None:
        """Say what is being done."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0)

    def follow(self, job: Job | None) -> None:
        """Show how far a job is; None for none."""
        self._job = job
        if job is None:
            self._watch.stop()
        else:
            self._watch.start()

    def _show_progress(self) -> None:
        if self._job is not None and self._job.share > 0:
            self._bar.setRange(0, 100)
            self._bar.setValue(round(self._job.share * 100))


class Resting(QWidget):
    """A sentence, and the way to another copy."""

    other = Signal()
    """The person wants to choose another copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a sentence."""
        super().__init__(parent)
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        choose = QPushButton(self.tr("Choose another copy…"), self)
        choose.setAutoDefault(False)
        choose.clicked.connect(self.other)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(choose)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(sizes.LARGE)
        column.addStretch(2)
        column.addWidget(self._sentence)
        column.addLayout(row)
        column.addStretch(3)

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._sentence.text()

    def say(self, sentence: str) -> None:
        """Say something."""
        self._sentence.setText(sentence)

"""The foot of the merge: how much is left to decide, the way from question to question, and how it ends."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from playbook_app.ui.merging.review import Decisions
from playbook_app.ui.merging.suggestions import Suggestions
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking


class Footer(QWidget):
    """Shows what is left of some decisions; Merge can be pressed once nothing is."""

    gone = Signal(int)
    """To the next question (1), or the one before (-1)."""

    merged = Signal()
    """Merge was pressed."""

    cancelled = Signal()
    """Cancel was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing to decide."""
        super().__init__(parent)
        self._count = looking(QLabel(self), Look.HEADING)
        self._before = QPushButton(self.tr("Previous"), self)
        self._next = QPushButton(self.tr("Next"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._merge = looking(QPushButton(self.tr("Merge"), self), Look.PRIMARY)
        self._before.clicked.connect(lambda: self.gone.emit(-1))
        self._next.clicked.connect(lambda: self.gone.emit(1))
        self._cancel.clicked.connect(self.cancelled)
        self._merge.clicked.connect(self.merged)
        self._assemble()

    def follow(self, decisions: Decisions | None, *, counts: bool, walks: bool) -> None:
        """Let Merge be pressed once nothing is left to decide; `counts` has what is left shown.

        `walks` says whether one goes from question to question.
        """
        self._merge.setVisible(decisions is not None)
        self._merge.setEnabled(decisions is not None and not decisions.open)
        self._cancel.setEnabled(True)
        for button in (self._before, self._next):
            button.setVisible(walks and decisions is not None and decisions.total > 0)
        self._count.setText(self._counted(decisions) if decisions is not None and counts else "")

    def offer_close(self, *, closes: bool) -> None:
        """Say what Cancel does: it only closes, where there is nothing to be cancelled."""
        self._cancel.setText(self.tr("Close") if closes else self.tr("Cancel"))

    def hold(self) -> None:
        """Let nothing be pressed: it is being merged."""
        self._merge.setEnabled(False)
        self._cancel.setEnabled(False)

    def focus_merge(self) -> None:
        """Let Enter merge."""
        self._merge.setFocus()

    def _assemble(self) -> None:
        for button, words, keys in (
            (self._before, self.tr("The question before ({keys})"), "Ctrl+PgUp"),
            (self._next, self.tr("The next question ({keys})"), "Ctrl+PgDown"),
        ):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(words.format(keys=shown))
        for button in (self._before, self._next, self._cancel):
            button.setAutoDefault(False)
        self._merge.setDefault(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.SMALL)
        for part in (self._count, self._before, self._next):
            row.addWidget(part)
        row.addStretch()
        for part in (self._cancel, self._merge):
            row.addWidget(part)

    def _counted(self, decisions: Decisions) -> str:
        left = {"left": decisions.open, "total": decisions.total}
        if isinstance(decisions, Suggestions):
            return self.tr("{left} of {total} suggestions left").format(**left)
        if not decisions.total:
            return self.tr("There is nothing to ask.")
        return self.tr("{left} of {total} questions left").format(**left)

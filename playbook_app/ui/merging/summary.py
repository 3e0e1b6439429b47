"""What comes with a merge that asks nothing, in a few lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.ui.merging.case import Case
from playbook_app.ui.merging.words import what_comes
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.merging import note_sentence

_MOST_NOTES = 5
_WIDEST = 620


class Summary(QWidget):
    """Says what a case comes to; whoever wants to see it asks to look closer."""

    closer = Signal()
    """The person wants to see what differs."""

    def __init__(self, case: Case, parent: QWidget | None = None) -> None:
        """Sum a case up."""
        super().__init__(parent)
        self._case = case
        closer = looking(QPushButton(self.tr("Look at the changes"), self), Look.LINK)
        closer.setAutoDefault(False)
        closer.clicked.connect(self.closer)
        column = QVBoxLayout(self)
        column.setSpacing(sizes.SMALL)
        column.addStretch(2)
        for words, look in self._lines():
            column.addLayout(_centred(_label(words, look, self)))
        column.addSpacing(sizes.SMALL)
        column.addLayout(_centred(closer))
        column.addStretch(3)

    def _lines(self) -> list[tuple[str, Look]]:
        review, translate = self._case.review, self._case.translate
        notes = review.prepared.merged.notes
        told = [note_sentence(note, translate) for note in notes[:_MOST_NOTES]]
        if (more := len(notes) - _MOST_NOTES) > 0:
            told.append(self.tr("And %n more.", "", more))
        first = self.tr("Nothing of yours is touched by them: there is nothing to ask.")
        return [
            (self.tr("What {who} did").format(who=self._case.who), Look.LABEL),
            *((line, Look.HEADING) for line in what_comes(review.subjects, translate)),
            (first, Look.MUTED),
            *((line, Look.MUTED) for line in told),
        ]


def _label(words: str, look: Look, parent: QWidget) -> QLabel:
    label = looking(QLabel(words, parent), look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setMinimumWidth(_WIDEST)
    return label


def _centred(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(widget)
    row.addStretch()
    return row

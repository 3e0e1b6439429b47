"""A part of what is compared: it can be reached by keyboard, and says whether it asks something."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget

from playbook_app.domain.merge.merged import Answer, Conflict
from playbook_app.ui.merging.case import Case
from playbook_app.ui.theme.painting import paint_focus

ANSWER_KEYS = {Answer.MINE: "Alt+1", Answer.BOTH: "Alt+2", Answer.THEIRS: "Alt+3"}
"""The keys that answer the question that the keyboard is at, in the order of the columns."""

_BAR = 3


class Part(QFrame):
    """A field, or a whole thing. What it asks is its `conflict`, where it asks anything."""

    decided = Signal()
    """An answer was given, or something left out or taken in after all."""

    def __init__(self, case: Case, conflict: Conflict | None, parent: QWidget | None = None) -> None:
        """Take what is asked, or None."""
        super().__init__(parent)
        self.case = case
        self.conflict = conflict
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def is_decided(self) -> bool:
        """Whether it asks nothing, or what it asks is answered."""
        return self.conflict is None or self.conflict.key in self.case.review.answers

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is here, or at something within."""
        where = QApplication.focusWidget()
        return where is not None and (where is self or self.isAncestorOf(where))

    def answer(self, answer: Answer) -> None:
        """Take an answer, where it makes sense here."""
        if self.conflict is not None and answer in self.conflict.answers:
            self.case.review.answer(self.conflict, answer)
            self.tell_decision()

    def answer_button(self, answer: Answer, words: str) -> QPushButton:
        """Return a button that gives an answer, and tells by which keys it is given, too."""
        button = QPushButton(words, self)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setToolTip(QKeySequence(ANSWER_KEYS[answer]).toString(QKeySequence.SequenceFormat.NativeText))
        button.clicked.connect(partial(self.answer, answer))
        return button

    def refresh(self) -> None:
        """Show what is decided now."""
        self.update()

    def tell_decision(self) -> None:
        """Show what was decided here, and tell."""
        self.refresh()
        self.decided.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar beside what is still asked, and the ring of the focus."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            colours = self.case.theme.colours
            if not self.is_decided:
                mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
                left = self.width() - _BAR if mirrored else 0
                painter.fillRect(left, 0, _BAR, self.height(), QColor(colours.warn))
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()), colours)

"""A field whose text is taken only when it is complete, and says at the place why it cannot be."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from playbook_app.domain.change import Changes, apply
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import LONGEST_TEXT, check
from playbook_app.ui.form.subject import Subject, Write
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.language import Translate
from playbook_app.wording.sentences import violation_sentence

_NARROWEST, _WIDEST, _AROUND = 64, 160, 22


class CodeField(QLineEdit):
    """Shows and writes a code on Enter or on leaving. A refused one stays, and `complaint` says why."""

    def __init__(
        self,
        subject: Subject,
        field: str,
        name: str,
        *,
        write: Write,
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        """Show a field. `write` makes the changes of another code; `translate` words what is broken by it."""
        super().__init__(parent)
        self._subject, self._field, self._change, self._translate = subject, field, write, translate
        self.complaint = looking(QLabel(parent), Look.WARNING)
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST_TEXT)
        self.setReadOnly(subject.session.read_only)
        self.textEdited.connect(self._key)
        self.textChanged.connect(self._fit)
        self.returnPressed.connect(self._take)
        subject.session.flushing.connect(self._take)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._refresh)
        self._show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed."""
        super().focusOutEvent(event)
        self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the code that holds on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show()
        else:
            super().keyPressEvent(event)

    def _key(self) -> None:
        self._complain("")

    def _take(self) -> None:
        if not self.isModified() or self.complaint.text() or self._subject.entity is None or self._subject.id is None:
            return
        text = self.text().strip()
        playbook = self._subject.session.playbook
        if reason := self._broken(playbook, self._change(playbook, self._subject.id, text)):
            self._complain(reason)
        elif self._subject.write(self._field, text):
            self._show()

    def _broken(self, playbook: Playbook, changes: Changes) -> str:
        violations = check(apply(playbook, changes), changes)
        return " ".join(dict.fromkeys(violation_sentence(violation, self._translate) for violation in violations))

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)

    def _refresh(self) -> None:
        if not self.isModified():
            self._show()

    def _fit(self) -> None:
        """Be as wide as the code, within limits."""
        words = self.fontMetrics().horizontalAdvance(self.text() or self.placeholderText())
        self.setFixedWidth(min(_WIDEST, max(_NARROWEST, words + _AROUND)))

    def _show(self) -> None:
        self.setText(str(self._subject.value(self._field) or ""))
        self.setModified(False)
        if not self.hasFocus():
            self.setCursorPosition(0)
        self._complain("")
        self.setEnabled(self._subject.id is not None)

"""A field that differs: mine at the left, theirs at the right, the result between; and the answers, where it asks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from playbook_app.domain.entities import LINES, PROSE
from playbook_app.domain.merge.merged import Answer, Typed
from playbook_app.ui.form.flow import Flow
from playbook_app.ui.merging.case import Case
from playbook_app.ui.merging.part import Part
from playbook_app.ui.merging.passage import Passage
from playbook_app.ui.merging.pictures import PICTURE
from playbook_app.ui.merging.redline import Runs, spoken
from playbook_app.ui.merging.review import Nature, Subject
from playbook_app.ui.merging.telling import Told
from playbook_app.ui.merging.words import answer_in_words, nature_in_words
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.writing.writing import Writing

MINE, RESULT, THEIRS = range(3)
"""The columns."""

_COLUMN_OF = {Answer.MINE: MINE, Answer.BOTH: RESULT, Answer.THEIRS: THEIRS}


class FieldRow(Part):
    """Shows a field, and keeps what the person decides."""

    def __init__(self, case: Case, subject: Subject, told: Told) -> None:
        """Show a field as it is told."""
        super().__init__(case, told.about.conflict)
        self.field = told.about
        self._review, self._who = case.review, case.who
        self._subject = subject
        self._told = told
        self._decided = self._review.decided(subject, told.about)
        pictured = told.about.name == PICTURE
        self._name = self.tr("Picture") if pictured else case.telling.name(told.about.name)
        if pictured:
            case.thumbnails.arrived.connect(self.refresh)
        self._answers: dict[Answer, QPushButton] = {}
        self._writing: Writing | QLineEdit | None = None
        self._passages = tuple(Passage(case.theme, self) for _ in (MINE, RESULT, THEIRS))
        self._nature = looking(QLabel(self), Look.SMALL)
        self._leave_out = looking(QPushButton(self.tr("Keep mine"), self), Look.LINK)
        self._grid = QGridLayout()
        self._assemble()
        for column, runs in ((MINE, told.mine), (THEIRS, told.theirs)):
            self._passages[column].show_runs(runs, self.tr("nothing"))
        self.refresh()

    def answer(self, answer: Answer) -> None:
        """Take an answer in the stead of what was written, where it makes sense here."""
        if self.conflict is not None and answer in self.conflict.answers:
            self._stop_writing()
        super().answer(answer)

    def write(self) -> None:
        """Let the person write the result, beginning with what it is so far."""
        if self._writing is None and self._can_be_written:
            self._writing = self._made_writing()
            self._grid.addWidget(self._writing, 0, RESULT)
            self._passages[RESULT].hide()
            self._writing.show()
        if self._writing is not None:
            self._writing.setFocus()

    def refresh(self) -> None:
        """Show what is decided now."""
        result = self._result()
        empty = self.tr("nothing")
        self._passages[RESULT].show_runs(result, empty if self.is_decided else self.tr("not decided yet"))
        self._passages[RESULT].set_chosen(self.is_decided)
        for answer, button in self._answers.items():
            button.setChecked(self._given is answer)
        self._leave_out.setText(self.tr("Take it after all") if self._leave_out.isChecked() else self.tr("Keep mine"))
        looking(self._nature, Look.SMALL if self.is_decided else Look.WARNING)
        self._nature.setText(self._words_of_nature())
        self._show_pictures()
        self._speak(result)
        super().refresh()

    @property
    def _given(self) -> Answer | Typed | None:
        return self._review.answers.get(self.conflict.key) if self.conflict else None

    @property
    def _can_be_written(self) -> bool:
        return self.field.name in (*LINES[self._subject.kind], *PROSE[self._subject.kind])

    def _assemble(self) -> None:
        self._grid.setHorizontalSpacing(sizes.SMALL)
        self._grid.setVerticalSpacing(sizes.SMALL)
        for column, passage in enumerate(self._passages):
            self._grid.addWidget(passage, 0, column)
            self._grid.setColumnStretch(column, 1)
        if self.conflict:
            self._add_answers()
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(sizes.MEDIUM, sizes.SMALL, sizes.MEDIUM, sizes.MEDIUM)
        column_of_all.setSpacing(sizes.TIGHT)
        column_of_all.addLayout(self._head())
        column_of_all.addLayout(self._grid)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(sizes.SMALL)
        name = looking(QLabel(self._name, self), Look.HEADING)
        self._nature.setWordWrap(True)
        for label in (name, self._nature):
            label.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(name)
        row.addWidget(self._nature, 1)
        row.addWidget(self._leave_out)
        can_be_left_out = self.field.nature in {Nature.THEIRS, Nature.BOTH}
        self._leave_out.setVisible(can_be_left_out)
        self._leave_out.setCheckable(True)
        self._leave_out.setChecked(self._review.is_declined(self._subject, self.field.name))
        self._leave_out.clicked.connect(self._leave)
        return row

    def _add_answers(self) -> None:
        boxes = [QWidget(self) for _ in (MINE, RESULT, THEIRS)]
        flows = [Flow(box) for box in boxes]
        conflict = self.conflict
        for answer in conflict.answers if conflict else ():
            button = self.answer_button(answer, answer_in_words(answer))
            button.setAccessibleName(f"{self._name}: {button.text()}")
            self._answers[answer] = button
            flows[_COLUMN_OF[answer]].addWidget(button)
        if self._can_be_written:
            write = QPushButton(self.tr("Write it…"), self)
            write.setAutoDefault(False)
            write.setAccessibleName(f"{self._name}: {write.text()}")
            write.clicked.connect(self.write)
            flows[RESULT].addWidget(write)
        for column, box in enumerate(boxes):
            self._grid.addWidget(box, 1, column)

    def _result(self) -> Runs:
        """Return what the field comes to; what is just being written is seen where it is written."""
        told, given = self._told, self._given
        if self.conflict is None:
            return told.left_out if self._leave_out.isChecked() else told.decided
        if isinstance(given, Typed):
            return told.typed
        return told.open if given is None else told.outcomes[given]

    def _leave(self) -> None:
        self._review.decline(self._subject, self.field.name, declined=self._leave_out.isChecked())
        self.tell_decision()

    def _made_writing(self) -> Writing | QLineEdit:
        begun = self._text_so_far()
        name = self.tr("{field}: the result").format(field=self._name)
        if self.field.name in LINES[self._subject.kind]:
            line = QLineEdit(begun, self)
            line.setAccessibleName(name)
            line.textEdited.connect(self._take_typed)
            return line
        writing = Writing(self.case.theme, name, toolbar=False, parent=self)
        writing.set_text(begun)
        writing.edited.connect(self._take_typed)
        return writing

    def _text_so_far(self) -> str:
        given = self._given
        if isinstance(given, Typed):
            return str(given.value)
        return str(self.conflict.outcome(given or Answer.MINE)) if self.conflict else ""

    def _take_typed(self, text: str) -> None:
        if self.conflict is not None:
            self._review.answer(self.conflict, Typed(text))
            self.tell_decision()

    def _stop_writing(self) -> None:
        if self._writing is not None:
            self._grid.removeWidget(self._writing)
            self._writing.hide()
            self._writing.deleteLater()
            self._writing = None
            self._passages[RESULT].show()

    def _show_pictures(self) -> None:
        """Show which pictures it is about, where it is about some."""
        if self.field.name != PICTURE:
            return
        given = self._given
        result: object = self.field.mine if self._leave_out.isChecked() else self._decided
        if self.conflict is not None:
            result = self.conflict.outcome(given) if isinstance(given, Answer) else None
        for column, sha256 in ((MINE, self.field.mine), (RESULT, result), (THEIRS, self.field.theirs)):
            found = self.case.thumbnails.find(sha256) if isinstance(sha256, str) else None
            self._passages[column].show_picture(found.pixmap if found else None)

    def _words_of_nature(self) -> str:
        given = self._given
        if isinstance(given, Typed):
            return self.tr("decided: in your own words")
        if given is not None:
            return {
                Answer.MINE: self.tr("decided: mine"),
                Answer.THEIRS: self.tr("decided: theirs"),
                Answer.BOTH: self.tr("decided: both"),
            }[given]
        if self._leave_out.isChecked():
            return self.tr("left out: mine stays")
        return nature_in_words(self.field, self._who)

    def _speak(self, result: Runs) -> None:
        """Say it all to a screen reader: what is seen in columns."""
        nothing = self.tr("nothing")
        told = self.tr("{thing}, {field}, {nature}: mine “{mine}”, theirs “{theirs}”").format(
            thing=self._subject.title(),
            field=self._name,
            nature=self._nature.text(),
            mine=spoken(self._told.mine) or nothing,
            theirs=spoken(self._told.theirs) or nothing,
        )
        so_far = self.tr("the result “{result}”").format(result=spoken(result) or nothing)
        self.setAccessibleName(f"{told}; {so_far}" if self.is_decided else told)

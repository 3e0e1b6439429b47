"""What each column of a table is taken for, with an example, to be set right."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from playbook_app.exchange.outcome import ColumnGuess
from playbook_app.exchange.table.columns import CHOICES
from playbook_app.exchange.words import EXTRA, IGNORE
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.fields import field_name
from playbook_app.wording.language import Translate

_LONGEST = 90


class ColumnsView(QScrollArea):
    """A row a column: its name and an example, and a box with what it is taken for."""

    chosen = Signal(str, str)
    """A column and the field that it was given."""

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        """Begin without columns."""
        super().__init__(parent)
        self._translate = translate
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_columns(self, guesses: Sequence[ColumnGuess]) -> None:
        """Show what was found; where the person was looking stays in sight."""
        place = self.verticalScrollBar().value()
        focused = next((box.objectName() for box in self.findChildren(QComboBox) if box.hasFocus()), "")
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, sizes.LARGE, 0)
        grid.setHorizontalSpacing(sizes.LARGE)
        grid.setVerticalSpacing(sizes.SMALL)
        grid.setColumnStretch(0, 1)
        for row, guess in enumerate(guesses):
            grid.addWidget(self._column(guess), row, 0)
            grid.addWidget(self._field(guess), row, 1)
        grid.setRowStretch(len(guesses), 1)
        self.setWidget(content)
        self.verticalScrollBar().setValue(place)
        if focused and (box := self.findChild(QComboBox, focused)):
            box.setFocus()

    def _column(self, guess: ColumnGuess) -> QWidget:
        cell = QWidget(self)
        texts = QGridLayout(cell)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(0)
        name = looking(QLabel(guess.column, cell), Look.HEADING)
        example = " ".join(guess.example.split())[:_LONGEST]
        shown = looking(QLabel(example or self.tr("empty"), cell), Look.SMALL)
        shown.setToolTip(example)
        for row, label in enumerate((name, shown)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            texts.addWidget(label, row, 0)
        return cell

    def _field(self, guess: ColumnGuess) -> QWidget:
        if guess.field not in CHOICES:
            return looking(QLabel(self.tr("read by Playbook itself"), self), Look.SMALL)
        box = QComboBox(self)
        box.setObjectName(guess.column)
        box.setAccessibleName(self.tr("What “{column}” is").format(column=guess.column))
        for field in CHOICES:
            words = self._words(field)
            guessed = field == guess.field and not guess.certain and field not in {EXTRA, IGNORE}
            box.addItem(self.tr("{field} (guessed)").format(field=words) if guessed else words, field)
        box.setCurrentIndex(box.findData(guess.field))
        box.activated.connect(lambda _: self.chosen.emit(guess.column, str(box.currentData())))
        return box

    def _words(self, field: str) -> str:
        if field == EXTRA:
            return QCoreApplication.translate("Importing", "Kept as it is")
        if field == IGNORE:
            return QCoreApplication.translate("Importing", "Left out")
        name = field_name(field, self._translate)
        return name[:1].upper() + name[1:]

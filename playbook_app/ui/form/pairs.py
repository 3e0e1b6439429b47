"""A field for names with texts, in an order: what an import brought that has no field of its own."""

from functools import partial
from typing import cast

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from playbook_app.domain.rules import LONGEST_TEXT, storable
from playbook_app.ui.form.icon_button import IconButton
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.form.typing import Typing
from playbook_app.ui.form.undoing import leave_undoing_to_window
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

Pairs = tuple[tuple[str, str], ...]

_LINE = 20
_MOST_LINES = 8
_AROUND = 16


class ExtraField(QWidget):
    """Shows and writes pairs of the subject. They can be added, edited, moved and removed."""

    def __init__(self, subject: Subject, field: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a field of pairs."""
        super().__init__(parent)
        self._subject, self._field, self._theme = subject, field, theme
        self._rows: list[_Row] = []
        self._typing = Typing(subject.session, self._write, self)
        self._hint = looking(QLabel(self.tr("Texts of your own, each under a name of its own."), self), Look.MUTED)
        self._hint.setWordWrap(True)
        self._add = QPushButton(theme.icon("add"), self.tr("Add a text"), self)
        self._add.clicked.connect(self._new)
        self._column = QVBoxLayout()
        self._column.setSpacing(sizes.MEDIUM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(sizes.SMALL)
        layout.addWidget(self._hint)
        layout.addLayout(self._column)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch()
        layout.addLayout(foot)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._refresh)
        self._show()

    def _pairs(self) -> Pairs:
        return cast("Pairs", self._subject.value(self._field) or ())

    def _write(self) -> None:
        self._subject.write(self._field, tuple(row.pair() for row in self._rows))

    def _put(self, pairs: Pairs) -> None:
        self._typing.flush()
        self._subject.write(self._field, pairs)
        self._show()

    def _new(self) -> None:
        self._typing.flush()
        self._put((*self._pairs(), ("", "")))
        self._rows[-1].name.setFocus()

    def _move(self, row: "_Row", step: int) -> None:
        self._typing.flush()
        pairs = list(self._pairs())
        place = self._rows.index(row)
        if 0 <= place + step < len(pairs):
            pairs[place], pairs[place + step] = pairs[place + step], pairs[place]
            self._put(tuple(pairs))
            self._rows[place + step].focus_move(step)

    def _remove(self, row: "_Row") -> None:
        self._typing.flush()
        place = self._rows.index(row)
        self._put(tuple(pair for number, pair in enumerate(self._pairs()) if number != place))
        (self._rows[min(place, len(self._rows) - 1)].name if self._rows else self._add).setFocus()

    def _refresh(self) -> None:
        if not self._typing.waiting:
            self._show()

    def _show(self) -> None:
        pairs = self._pairs()
        while len(self._rows) > len(pairs):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(pairs):
            self._rows.append(self._row())
        for number, (row, pair) in enumerate(zip(self._rows, pairs, strict=True)):
            row.show_pair(pair, first=number == 0, last=number == len(pairs) - 1)
        self._hint.setVisible(not pairs)
        self._add.setEnabled(self._subject.id is not None and not self._subject.session.read_only)

    def _row(self) -> "_Row":
        row = _Row(self._theme, read_only=self._subject.session.read_only, parent=self)
        row.name.textEdited.connect(self._typing.key)
        row.text.textChanged.connect(partial(self._typed, row))
        row.up.clicked.connect(lambda: self._move(row, -1))
        row.down.clicked.connect(lambda: self._move(row, 1))
        row.remove.clicked.connect(lambda: self._remove(row))
        self._column.addWidget(row)
        return row

    def _typed(self, row: "_Row") -> None:
        row.fit()
        if not row.showing:
            self._typing.key()


class _Row(QWidget):
    """One pair with its buttons."""

    def __init__(self, theme: Theme, *, read_only: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.showing = False
        self.name = QLineEdit(self)
        leave_undoing_to_window(self.name)
        self.name.setAccessibleName(self.tr("Name of the text"))
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setMaxLength(LONGEST_TEXT)
        self.text = QPlainTextEdit(self)
        leave_undoing_to_window(self.text)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.up = IconButton(theme, "arrow-up", self.tr("Move up"), self)
        self.down = IconButton(theme, "arrow-down", self.tr("Move down"), self)
        self.remove = IconButton(theme, "remove", self.tr("Remove"), self)
        head = QHBoxLayout()
        head.setSpacing(sizes.TIGHT)
        head.addWidget(self.name, 1)
        for button in (self.up, self.down, self.remove):
            button.setVisible(not read_only)
            head.addWidget(button)
        self.name.setReadOnly(read_only)
        self.text.setReadOnly(read_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.TIGHT)
        column.addLayout(head)
        column.addWidget(self.text)

    def pair(self) -> tuple[str, str]:
        return storable(self.name.text()), storable(self.text.toPlainText())

    def show_pair(self, pair: tuple[str, str], *, first: bool, last: bool) -> None:
        self.showing = True
        if self.name.text() != pair[0]:
            self.name.setText(pair[0])
        if self.text.toPlainText() != pair[1]:
            self.text.setPlainText(pair[1])
        self.showing = False
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        self.fit()

    def focus_move(self, step: int) -> None:
        wanted, other = (self.up, self.down) if step < 0 else (self.down, self.up)
        (wanted if wanted.isEnabled() else other).setFocus()

    def fit(self) -> None:
        lines = min(_MOST_LINES, max(2, round(self.text.document().size().height())))
        self.text.setFixedHeight(lines * _LINE + _AROUND)

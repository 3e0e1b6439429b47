"""A field of several lines in an order: each is written, moved and taken out; Enter adds one below.

What a line holds beside its words is for those who build on this.
"""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from playbook_app.domain.change import Value
from playbook_app.domain.rules import LONGEST_TEXT
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.form.typing import Typing
from playbook_app.ui.form.undoing import leave_undoing_to_window
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_Item = TypeVar("_Item")


class RowWidget(QWidget):
    """One line: its words, and the buttons that move it and take it out."""

    edited = Signal()
    """A letter was typed."""

    moved = Signal(int)
    removed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.words = QLineEdit(self)
        leave_undoing_to_window(self.words)
        self.words.setMaxLength(LONGEST_TEXT)
        self.words.installEventFilter(self)
        self.words.textEdited.connect(self.edited)
        self.words.returnPressed.connect(self.entered)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(sizes.TIGHT)
        self.row.addWidget(self.words, 1)
        self._theme = theme
        self._tools = (
            self._tool("chevron-up", lambda: self.moved.emit(-1)),
            self._tool("chevron-down", lambda: self.moved.emit(1)),
            self._tool("close", self.removed.emit),
        )
        theme.changed.connect(self.tint)

    def set_names(self, words: str, up: str, down: str, out: str) -> None:
        """Say what screen readers call the line and its buttons."""
        self.words.setAccessibleName(words)
        for button, name in zip(self._tools, (up, down, out), strict=True):
            button.setAccessibleName(name)
            button.setToolTip(name)

    def set_movable(self, *, up: bool, down: bool) -> None:
        """Let the line be moved, or not."""
        self._tools[0].setEnabled(up)
        self._tools[1].setEnabled(down)

    def set_read_only(self) -> None:
        """Let the line be read only."""
        self.words.setReadOnly(True)
        for button in self._tools:
            button.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the line by Alt and the arrows."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def tint(self) -> None:
        """Draw the buttons in the theme's colours."""
        for button in self._tools:
            button.setIcon(self._theme.icon(str(button.property("drawing"))))

    def _tool(self, icon: str, run: Callable[[], object]) -> QToolButton:
        button = looking(QToolButton(self), Look.FLAT)
        button.setProperty("drawing", icon)
        button.setIcon(self._theme.icon(icon))
        button.clicked.connect(run)
        self.row.addWidget(button)
        return button


class RowsField(QWidget, Generic[_Item]):
    """Shows and writes a field that holds a tuple. Whoever builds on this says how one item becomes a line and back."""

    def __init__(
        self, subject: Subject, field: str, name: str, theme: Theme, *, add: str, parent: QWidget | None = None
    ) -> None:
        """Show a field. `name` is what screen readers call each line, with its number; `add` is on the button below."""
        super().__init__(parent)
        self._subject, self._field, self._name, self._theme = subject, field, name, theme
        self._typing = Typing(subject.session, self._write_typed, self)
        self._rows: list[RowWidget] = []
        self._add = QPushButton(add, self)
        self._add.clicked.connect(lambda: self._insert(len(self._rows)))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.TIGHT)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        subject.exchanged.connect(self.show_items)
        subject.refreshed.connect(self._refresh)

    def new_row(self) -> RowWidget:
        """Return an empty line, connected to nothing."""
        return RowWidget(self._theme, self)

    def fill(self, row: RowWidget, item: _Item) -> None:
        """Put an item into a line."""
        raise NotImplementedError

    def item(self, row: RowWidget) -> _Item:
        """Return what a line holds."""
        raise NotImplementedError

    def blank(self) -> _Item:
        """Return what a new line holds."""
        raise NotImplementedError

    def items(self) -> tuple[_Item, ...]:
        """Return what the field holds."""
        value = self._subject.value(self._field)
        return value if isinstance(value, tuple) else ()  # type: ignore[return-value]

    def write(self, items: Sequence[_Item], *, joins: bool = False) -> None:
        """Put other items into the field."""
        value: Value = tuple(items)  # type: ignore[assignment]
        self._subject.write(self._field, value, joins=joins)
        self.show_items()

    def show_items(self) -> None:
        """Show what the field holds."""
        items = self.items()
        while len(self._rows) > len(items):
            self._drop_row()
        while len(self._rows) < len(items):
            self._append_row()
        for place, (row, item) in enumerate(zip(self._rows, items, strict=True)):
            self.fill(row, item)
            row.set_movable(up=place > 0, down=place < len(items) - 1)
        self.setFocusProxy(self._rows[0].words if self._rows else self._add)
        self._add.setVisible(not self._subject.session.read_only)
        self._add.setEnabled(self._subject.id is not None)

    def write_rows(self) -> None:
        """Write what the lines hold, as an edit of its own."""
        self._typing.flush()
        self.write([self.item(row) for row in self._rows])

    def _refresh(self) -> None:
        if not self._typing.waiting:
            self.show_items()

    def _write_typed(self) -> None:
        self.write([self.item(row) for row in self._rows], joins=True)

    def _append_row(self) -> None:
        row = self.new_row()
        row.set_names(
            self.tr("{name} {number}").format(name=self._name, number=len(self._rows) + 1),
            self.tr("Move up"),
            self.tr("Move down"),
            self.tr("Take out"),
        )
        row.edited.connect(self._typing.key)
        row.moved.connect(lambda by: self._move(self._rows.index(row), by))
        row.removed.connect(lambda: self._remove(self._rows.index(row)))
        row.entered.connect(lambda: self._insert(self._rows.index(row) + 1))
        if self._subject.session.read_only:
            row.set_read_only()
        self._column.insertWidget(len(self._rows), row)
        row.show()  # at once, since a new line takes the focus
        previous = self._rows[-1] if self._rows else None
        self._rows.append(row)
        if previous:
            self.setTabOrder(previous, row)
        self.setTabOrder(row, self._add)

    def _drop_row(self) -> None:
        row = self._rows.pop()
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _insert(self, place: int) -> None:
        if self._subject.session.read_only:
            return
        self._typing.flush()
        items = list(self.items())
        items.insert(place, self.blank())
        self.write(items)
        self._rows[place].words.setFocus()

    def _move(self, place: int, by: int) -> None:
        self._typing.flush()
        items = list(self.items())
        if 0 <= place + by < len(items):
            items[place], items[place + by] = items[place + by], items[place]
            self.write(items)
            self._rows[place + by].words.setFocus()

    def _remove(self, place: int) -> None:
        self._typing.flush()
        items = list(self.items())
        del items[place]
        self.write(items)
        following = self._rows[min(place, len(items) - 1)].words if items else self._add
        following.setFocus()

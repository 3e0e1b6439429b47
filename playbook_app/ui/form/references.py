"""Fields that refer to other entities of the playbook, which are found by typing: one of them, or any number."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from playbook_app.domain.entities import EntityId
from playbook_app.ui.form.chip import Chip
from playbook_app.ui.form.finder import Finder
from playbook_app.ui.form.referable import Referable
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.target import Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

Go = Callable[[Target], None]


class ReferenceField(QWidget):
    """Shows and writes a field that names one entity of a kind, or none."""

    def __init__(
        self,
        subject: Subject,
        field: str,
        name: str,
        *,
        to: Referable,
        none: str,
        search: str,
        theme: Theme,
        go: Go,
        parent: QWidget | None = None,
    ) -> None:
        """Show a field. `name` is what screen readers call it; `none` stands for no entity; `go` shows one."""
        super().__init__(parent)
        self._subject, self._field, self._to = subject, field, to
        self._none, self._search = none, search
        self._theme, self._go = theme, go
        self._button = Chip(theme, name, parent=self)
        self._button.clicked.connect(self._find)
        self._open = self._tool("chevron-trailing", self.tr("Go there"), self._go_there)
        self._clear = self._tool("close", self.tr("Take it out"), lambda: self._write(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.TIGHT)
        row.addWidget(self._button)
        row.addWidget(self._open)
        row.addWidget(self._clear)
        self.setFocusProxy(self._button)
        theme.changed.connect(self._tint)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._tint()
        self._show()

    def _tool(self, icon: str, words: str, run: Callable[[], object]) -> QToolButton:
        button = looking(QToolButton(self), Look.FLAT)
        button.setProperty("drawing", icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(run)
        return button

    def _tint(self) -> None:
        for button in (self._open, self._clear):
            button.setIcon(self._theme.icon(str(button.property("drawing"))))

    def _find(self) -> None:
        finder = Finder(self._to.options(self._subject.session.playbook), self._search, self)
        finder.chosen.connect(self._write)
        finder.show_below(self._button)

    def _write(self, value: str | None) -> None:
        self._subject.write(self._field, value, joins=False)
        self._show()

    def _go_there(self) -> None:
        value = self._subject.value(self._field)
        if isinstance(value, str):
            self._go(Target(self._to.kind, EntityId(value)))

    def _show(self) -> None:
        value = self._subject.value(self._field)
        words = self._to.called(self._subject.session.playbook, EntityId(value)) if isinstance(value, str) else None
        self._button.show_choice(words or self._none)
        writable = self._subject.id is not None and not self._subject.session.read_only
        self._button.setEnabled(writable)
        self._clear.setVisible(writable and bool(value))
        self._open.setVisible(bool(value))


class ReferencesField(QWidget):
    """Shows and writes a field that names any number of entities of a kind, one a line."""

    def __init__(
        self,
        subject: Subject,
        field: str,
        name: str,
        *,
        to: Referable,
        add: str,
        search: str,
        theme: Theme,
        go: Go,
        parent: QWidget | None = None,
    ) -> None:
        """Show a field. `name` is what screen readers call it; `add` is written on the button that takes another in."""
        super().__init__(parent)
        self._subject, self._field, self._to = subject, field, to
        self._search, self._theme, self._go = search, theme, go
        self._lines: dict[EntityId, QWidget] = {}
        self._button = QPushButton(add, self)
        self._button.setAccessibleDescription(name)
        self._button.clicked.connect(self._find)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.TIGHT)
        self._column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self._button)
        theme.changed.connect(self._rebuild)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._show()

    def _chosen(self) -> frozenset[EntityId]:
        value = self._subject.value(self._field)
        return value if isinstance(value, frozenset) else frozenset()

    def _find(self) -> None:
        chosen = self._chosen()
        options = self._to.options(self._subject.session.playbook)
        finder = Finder([one for one in options if one.value not in chosen], self._search, self)
        finder.chosen.connect(lambda value: self._write(self._chosen() | {value}))
        finder.show_below(self._button)

    def _write(self, value: frozenset[EntityId]) -> None:
        self._subject.write(self._field, value, joins=False)
        self._show()

    def _take_out(self, one: EntityId) -> None:
        self._write(self._chosen() - {one})
        self._button.setFocus()

    def _rebuild(self) -> None:
        for line in self._lines.values():
            self._column.removeWidget(line)
            line.deleteLater()
        self._lines = {}
        self._show()

    def _show(self) -> None:
        chosen = self._chosen()
        self._button.setEnabled(self._subject.id is not None and not self._subject.session.read_only)
        for gone in self._lines.keys() - chosen:
            line = self._lines.pop(gone)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        playbook = self._subject.session.playbook
        called = {one: self._to.called(playbook, one) or "" for one in chosen}
        for place, one in enumerate(sorted(chosen, key=lambda one: (called[one], one))):
            self._show_line(one, called[one], place)

    def _show_line(self, one: EntityId, called: str, place: int) -> None:
        line = self._lines.get(one)
        if line is None:
            line = self._lines[one] = self._line(one, called)
        if self._column.indexOf(line) != place:
            self._column.insertWidget(place, line)
        words = line.findChild(QLabel)
        if words and words.text() != called:
            words.setText(called)

    def _line(self, one: EntityId, called: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.TIGHT)
        words = QLabel(called, line)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        row.addWidget(words, 1)
        go = partial(self._go, Target(self._to.kind, one))
        row.addWidget(self._tool(line, "chevron-trailing", self.tr("Go to {name}").format(name=called), go))
        if not self._subject.session.read_only:
            out = partial(self._take_out, one)
            row.addWidget(self._tool(line, "close", self.tr("Take {name} out").format(name=called), out))
        return line

    def _tool(self, line: QWidget, icon: str, words: str, run: Callable[[], object]) -> QToolButton:
        button = looking(QToolButton(line), Look.FLAT)
        button.setIcon(self._theme.icon(icon))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(run)
        return button

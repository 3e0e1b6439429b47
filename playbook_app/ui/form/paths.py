"""A field for an ordered list of roles: those that the customer meets, one after another, hand-offs counted."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from playbook_app.analysis.handoffs import MANY, handoffs
from playbook_app.domain.entities import EntityId, Moment
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_ROW = 30
_MOST_ROWS = 6
_ID = Qt.ItemDataRole.UserRole


class PathField(QWidget):
    """Shows and writes the path of a moment. The same role may be met again."""

    def __init__(self, subject: Subject, field: str, name: str, theme: Theme, *, parent: QWidget | None = None) -> None:
        """Show a field. `name` is what screen readers call it."""
        super().__init__(parent)
        self._subject = subject
        self._field = field
        self._theme = theme
        self._rows = self._made_rows(name)
        self._newcomer = QComboBox(self)
        self._newcomer.setAccessibleName(self.tr("Add a role to the path"))
        self._newcomer.activated.connect(self._add)
        self._count = looking(QLabel(self), Look.SMALL)
        self._count.setWordWrap(True)
        self._up = self._button("arrow-up", self.tr("Earlier"), lambda: self._shift(-1))
        self._down = self._button("arrow-down", self.tr("Later"), lambda: self._shift(1))
        self._remove = self._button("close", self.tr("Take out of the path"), self._take_out)
        self._arrange()
        theme.changed.connect(self._tint)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._tint()
        self._show()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Take the keys of the list: Alt with an arrow moves a role, Delete takes it out."""
        if watched is self._rows and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
                self._take_out()
                return True
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self._shift(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
        return False

    def _made_rows(self, name: str) -> QListWidget:
        rows = QListWidget(self)
        rows.setAccessibleName(name)
        rows.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        rows.setTabKeyNavigation(False)
        rows.installEventFilter(self)
        rows.model().rowsMoved.connect(self._write, Qt.ConnectionType.QueuedConnection)
        rows.currentRowChanged.connect(self._show_buttons)
        self.setFocusProxy(rows)
        return rows

    def _button(self, icon: str, words: str, run: object) -> QToolButton:
        button = looking(QToolButton(self), Look.FLAT)
        button.setProperty("icon-name", icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(run)
        return button

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(sizes.TIGHT)
        below.addWidget(self._newcomer, 1)
        for button in (self._up, self._down, self._remove):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.TIGHT)
        column.addWidget(self._rows)
        column.addLayout(below)
        column.addWidget(self._count)

    def _tint(self) -> None:
        for button in (self._up, self._down, self._remove):
            button.setIcon(self._theme.icon(str(button.property("icon-name"))))

    def _path(self) -> tuple[EntityId, ...]:
        value = self._subject.value(self._field)
        return tuple(EntityId(str(one)) for one in value) if isinstance(value, tuple) else ()

    def _show(self) -> None:
        playbook, path = self._subject.session.playbook, self._path()
        place = self._rows.currentRow()
        blocked = self._rows.blockSignals(True)
        self._rows.clear()
        for number, role in enumerate(path, 1):
            found = playbook.roles.get(role)
            words = self.tr("{number}. {role}").format(number=number, role=found.name if found else "")
            item = QListWidgetItem(words, self._rows)
            item.setData(_ID, role)
            item.setSizeHint(QSize(0, _ROW))
        self._rows.setCurrentRow(min(place, len(path) - 1))
        self._rows.blockSignals(blocked)
        self._rows.setFixedHeight(_ROW * max(1, min(len(path), _MOST_ROWS)) + 2 * sizes.TIGHT)
        self._rows.setVisible(bool(path))
        self._fill_newcomer()
        self._show_buttons()
        self._show_count()

    def _fill_newcomer(self) -> None:
        roles = self._subject.session.playbook.roles_in_order()
        self._newcomer.clear()
        self._newcomer.addItem(self.tr("Add a role…") if roles else self.tr("There are no roles yet"), None)
        for role in roles:
            self._newcomer.addItem(role.name, role.id)
        self._newcomer.setEnabled(self._writable() and bool(roles))

    def _show_buttons(self) -> None:
        place, last = self._rows.currentRow(), self._rows.count() - 1
        self._up.setEnabled(self._writable() and place > 0)
        self._down.setEnabled(self._writable() and 0 <= place < last)
        self._remove.setEnabled(self._writable() and place >= 0)

    def _show_count(self) -> None:
        moment = self._subject.entity
        count = handoffs(moment) if isinstance(moment, Moment) else 0
        looking(self._count, Look.WARNING if count >= MANY else Look.SMALL)
        if not self._path():
            self._count.setText(self.tr("The roles in the order in which the customer meets them."))
        elif count:
            self._count.setText(self.tr("The customer is handed on %n time(s).", "", count))
        else:
            self._count.setText(self.tr("Nobody hands the customer on."))

    def _writable(self) -> bool:
        return self._subject.id is not None and not self._subject.session.read_only

    def _add(self, place: int) -> None:
        role = self._newcomer.itemData(place)
        if role:
            self._subject.write(self._field, (*self._path(), EntityId(role)))
            self._rows.setCurrentRow(self._rows.count() - 1)
        self._newcomer.setCurrentIndex(0)

    def _shift(self, by: int) -> None:
        place, path = self._rows.currentRow(), list(self._path())
        if self._writable() and 0 <= place < len(path) and 0 <= place + by < len(path):
            path.insert(place + by, path.pop(place))
            self._subject.write(self._field, tuple(path))
            self._rows.setCurrentRow(place + by)

    def _take_out(self) -> None:
        place, path = self._rows.currentRow(), list(self._path())
        if self._writable() and 0 <= place < len(path):
            del path[place]
            self._subject.write(self._field, tuple(path))

    def _write(self) -> None:
        """Take the order in which the rows were dragged."""
        path = tuple(EntityId(self._rows.item(row).data(_ID)) for row in range(self._rows.count()))
        self._subject.write(self._field, path)

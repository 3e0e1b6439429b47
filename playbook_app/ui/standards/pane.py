"""The list of standards: search, filters, rows, and a sentence where there are none."""

from dataclasses import replace

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.desk import Desk
from playbook_app.ui.session import Changed
from playbook_app.ui.standards.delegate import StandardDelegate
from playbook_app.ui.standards.empty import Empty
from playbook_app.ui.standards.filters import Filters
from playbook_app.ui.standards.listing import Listing
from playbook_app.ui.standards.model import StandardsModel
from playbook_app.ui.standards.query import Query
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_ADD_WIDTH = 44
_EVEN_FROM = 400
"""From so many rows on all have one height, so that none has to be measured."""


class Rows(QListView):
    """The rows. `measured` tells that they have another width."""

    measured = Signal(int)
    left = Signal()
    deleted = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another width before the rows are laid out."""
        self.measured.emit(self.viewport().width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go over to the editor on Enter; delete what is selected on Delete."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class StandardsPane(QFrame):
    """Lists standards. `picked` tells that others are selected; `entered` that the person wants to edit the one."""

    picked = Signal()
    entered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """List all standards."""
        super().__init__(parent)
        looking(self, Look.SIDE)
        self._desk = desk
        self._selected: tuple[EntityId, ...] = ()
        self.first_row = 0
        """Where the first of them stood when they were selected."""
        self.model = StandardsModel(desk, self)
        self.rows = self._made_rows()
        self._build()
        self.listing = Listing(desk, self.model, self._current, self)
        self.listing.refilled.connect(self._refilled)
        self._desk.session.changed.connect(self._follow)
        desk.theme.changed.connect(self._tint)
        self._refilled()
        self._tint()

    @property
    def selected(self) -> tuple[EntityId, ...]:
        """The standards that are selected, in the order of the list."""
        return self._selected

    @property
    def query(self) -> Query:
        """What is looked for."""
        return self.listing.query

    def look_for(self, query: Query) -> None:
        """Show another query, and what it finds."""
        blocked = self._search.blockSignals(True)
        self._search.setText(query.words)
        self._search.blockSignals(blocked)
        self.filters.show_query(query)
        self.listing.look_for(query)

    def select(self, standard: EntityId | None) -> None:
        """Select one standard, or none; what hides it is taken back."""
        if standard is not None and self.model.row(standard) is None:
            self.look_for(Query(order=self.query.order))
        row = self.model.row(standard) if standard is not None else None
        if row is None:
            self.rows.clearSelection()
            self.rows.setCurrentIndex(self.model.index(-1))
            return
        index = self.model.index(row)
        self.rows.setCurrentIndex(index)
        self.rows.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.rows.scrollTo(index)

    def step(self, by: int) -> None:
        """Select the next standard of the list, or the previous."""
        row = self.rows.currentIndex().row() + by
        if self.model.standard(row) is not None:
            self.select(self.model.ids[row])

    def can_step(self, by: int) -> bool:
        """Tell whether there is a next standard, or a previous one."""
        return self.model.standard(self.rows.currentIndex().row() + by) is not None

    def search(self) -> None:
        """Put the cursor into the search."""
        self._search.setFocus()
        self._search.selectAll()

    def _current(self) -> EntityId | None:
        return self._selected[0] if len(self._selected) == 1 else None

    def _made_rows(self) -> Rows:
        rows = Rows(self)
        rows.setModel(self.model)
        rows.setAccessibleName(self.tr("Standards"))
        rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setMouseTracking(True)
        rows.setResizeMode(QListView.ResizeMode.Adjust)
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        looking(rows, Look.BARE)
        self._delegate = StandardDelegate(self._desk, self.model, rows)
        rows.setItemDelegate(self._delegate)
        rows.measured.connect(self._measure)
        rows.left.connect(self.entered)
        rows.deleted.connect(self._desk.actions["edit.delete"].trigger)
        rows.doubleClicked.connect(lambda _: self.entered.emit())
        rows.selectionModel().selectionChanged.connect(self._select)
        for action in ("standard.place", "edit.duplicate", "edit.copy", "edit.delete"):
            rows.addAction(self._desk.actions[action])
        return rows

    def _build(self) -> None:
        """Put the parts below each other. The keyboard goes through them in the order in which they are made."""
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.MEDIUM, sizes.LARGE, sizes.TIGHT, 0)
        column.setSpacing(sizes.SMALL)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, sizes.SMALL, 0)
        top.setSpacing(sizes.SMALL)
        top.addLayout(self._head())
        top.addWidget(self._searching())
        top.addWidget(self.filters)
        top.addWidget(self._footing())
        column.addLayout(top)
        column.addWidget(self._stacked(), 1)

    def _head(self) -> QHBoxLayout:
        title = looking(QLabel(self.tr("Standards"), self), Look.PLACE_TITLE)
        self._add = looking(QPushButton(self), Look.PRIMARY)
        self._add.setAccessibleName(self.tr("Add a standard"))
        self._add.setToolTip(self.tr("Add a standard"))
        self._add.setIconSize(QSize(sizes.ICON, sizes.ICON))
        self._add.setFixedWidth(_ADD_WIDTH)
        self._add.clicked.connect(self._desk.actions["add.standard"].trigger)
        self._add.setEnabled(not self._desk.session.read_only)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._add)
        return head

    def _searching(self) -> QWidget:
        """Make search and filters; return the search with the order in which is listed what it finds."""
        self._find = QWidget(self)
        self._search = QLineEdit(self._find)
        self._search.setAccessibleName(self.tr("Search standards"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._look)
        self._search.returnPressed.connect(self.rows.setFocus)
        self.filters = Filters(self._desk, self)
        self.filters.changed.connect(self._look)
        find = QHBoxLayout(self._find)
        find.setContentsMargins(0, 0, 0, 0)
        find.setSpacing(sizes.TIGHT)
        find.addWidget(self._search, 1)
        find.addWidget(self.filters.order)
        return self._find

    def _footing(self) -> QWidget:
        """Return how many were found, and the way back to all of them."""
        self._foot = QWidget(self)
        self._found = looking(QLabel(self._foot), Look.SMALL)
        self._all = looking(QPushButton(self.tr("Show all"), self._foot), Look.FLAT)
        self._all.clicked.connect(lambda: self.look_for(Query(order=self.query.order)))
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(sizes.SMALL, 0, 0, 0)
        foot.addWidget(self._found, 1)
        foot.addWidget(self._all)
        return self._foot

    def _stacked(self) -> QStackedWidget:
        """Return the list, and what stands in its place where it is empty."""
        self._stack = QStackedWidget(self)
        self._nothing = Empty(self._desk.theme, "standards", self)
        self._not_found = Empty(self._desk.theme, "search", self)
        self._not_found.show_words(
            self.tr("No standard fits."),
            self.tr("Show all standards"),
            lambda: self.look_for(Query(order=self.query.order)),
        )
        self._nothing.show_words(
            self.tr("A standard is one thing that people see or hear every time. Write the first one."),
            self.tr("Add a standard"),
            self._desk.actions["add.standard"].trigger,
        )
        for page in (self.rows, self._nothing, self._not_found):
            self._stack.addWidget(page)
        return self._stack

    def _look(self, *_: object) -> None:
        query = replace(self.filters.query, words=self._search.text())
        self.filters.show_query(query)
        self.listing.look_for(query)

    def _measure(self, width: int) -> None:
        self._delegate.width = width

    def _refilled(self) -> None:
        even = len(self.model.ids) > _EVEN_FROM
        if even is not self._delegate.even:
            self._delegate.even = even
            self.rows.setUniformItemSizes(even)
            self.rows.scheduleDelayedItemsLayout()
        self._reselect()
        self._count()

    def _follow(self, changed: Changed) -> None:
        if changed.about(Kind.STANDARD):
            self._count()

    def _count(self) -> None:
        playbook = self._desk.session.playbook
        listed, there = len(self.model.ids), len(playbook.standards)
        self._search.setPlaceholderText(self.tr("Search %n standard(s)…", "", there))
        self._found.setText(self.tr("{listed} of {all}").format(listed=listed, all=there))
        self._foot.setVisible(self.query.narrows and bool(there))
        self.filters.setVisible(bool(there))
        self._find.setVisible(bool(there))
        self._stack.setCurrentWidget(self.rows if listed else self._not_found if there else self._nothing)

    def _reselect(self) -> None:
        """Select again what an exchange of rows has deselected, where it is still listed."""
        rows = [row for one in self._selected if (row := self.model.row(one)) is not None]
        selection = self.rows.selectionModel()
        if self._selected and len(rows) != _count(selection.selection()):
            wanted = QItemSelection()
            for row in rows:
                wanted.select(self.model.index(row), self.model.index(row))
            selection.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if rows:
                selection.setCurrentIndex(self.model.index(rows[0]), QItemSelectionModel.SelectionFlag.NoUpdate)
                QTimer.singleShot(0, self.rows, lambda: self.rows.scrollTo(self.rows.currentIndex()))

    def _select(self, *_: object) -> None:
        """Take what is selected, unless rows are just being exchanged: what is not listed stays shown."""
        selection = self.rows.selectionModel().selection()
        rows = sorted(row for part in selection.toList() for row in range(part.top(), part.bottom() + 1))
        selected = tuple(self.model.ids[row] for row in rows)
        if selected and selected != self._selected:
            self._selected = selected
            self.first_row = rows[0]
            self.picked.emit()

    def forget(self) -> None:
        """Select nothing."""
        self._selected = ()
        self.rows.clearSelection()
        self.picked.emit()

    def _tint(self) -> None:
        self._add.setIcon(self._desk.theme.icon("add", self._desk.theme.colours.on_accent))


def _count(selection: QItemSelection) -> int:
    return sum(part.height() for part in selection.toList())

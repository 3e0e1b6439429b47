"""The History place: operations by day and author, what each changed, and the way back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from playbook_app.domain.change import Changes, Label, Operation
from playbook_app.domain.difference import difference
from playbook_app.domain.entities import Edition
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.catalogue.pages import WordPage
from playbook_app.ui.desk import Desk
from playbook_app.ui.history.account import Account
from playbook_app.ui.history.days import OPERATION, PUBLISHED, DaysModel
from playbook_app.ui.history.edition import EditionPage
from playbook_app.ui.history.rows import RowDelegate
from playbook_app.ui.notice import Notice, WayOn
from playbook_app.ui.place import Place
from playbook_app.ui.reckoner import Reckoner
from playbook_app.ui.target import Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.sentences import operation_name

_PAGE = 200
"""Operations fetched at once."""

_LIST_WIDTH = 400


class HistoryPlace(Place):
    """A list of operations at the leading side, an account of the chosen one beside it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Build the place."""
        super().__init__(desk, parent)
        self._limit = _PAGE
        self._operations: tuple[Operation, ...] | None = None
        self._wanted = ""
        self._shown: Operation | None = None
        self._reckoner = Reckoner(self)
        self._reckoner.failed.connect(desk.session.broke)
        self._days = DaysModel(desk.translate, self)
        self._tree = QTreeView(self)
        self._author = QComboBox(self)
        self._title = looking(QLabel(self), Look.ENTITY_TITLE)
        self._when = looking(QLabel(self), Look.MUTED)
        self._account = QTextBrowser(self)
        self._changed = QPushButton(self.tr("What it changed"), self)
        self._since = QPushButton(self.tr("What differs today"), self)
        self._back = QPushButton(self.tr("Go back to here"), self)
        self._edition = EditionPage(desk, self)
        self._beside = QStackedWidget(self)
        self._body = QStackedWidget(self)
        self._assemble()
        self._connect()

    def entered(self) -> None:
        """Show the operations of now."""
        if self._operations is None:
            self._body.setCurrentIndex(0 if self.desk.session.operations else 1)
        self._fetch()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Find goes to the list."""
        return {"edit.find": self._tree.setFocus}

    def reveal(self, target: Target) -> None:
        """Show an edition, and choose the operation that published it where that is among those fetched."""
        edition = self.desk.session.playbook.editions.get(target.id)
        if target.kind is Kind.EDITION and edition:
            published = (one for one in self._operations or () if self._published(one) == edition)
            place = self._days.place_of(next((one.id for one in published), ""))
            self._tree.setCurrentIndex(place)
            self._tree.scrollTo(place)
            self._show_edition(edition)

    def kept(self) -> dict[str, str]:
        """Remember the chosen operation."""
        return {"operation": self._shown.id if self._shown else ""}

    def restore(self, kept: Mapping[str, str]) -> None:
        """Choose again what was chosen."""
        self._wanted = kept.get("operation", "")

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._body)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._list_side())
        self._beside.addWidget(self._account_side())
        self._beside.addWidget(self._edition)
        split.addWidget(self._beside)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        self._body.addWidget(split)
        self._body.addWidget(self._emptiness())

    def _list_side(self) -> QWidget:
        side = looking(QFrame(self), Look.SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(sizes.MEDIUM, sizes.MEDIUM, sizes.MEDIUM, 0)
        column.setSpacing(sizes.MEDIUM)
        head = QHBoxLayout()
        head.addWidget(looking(QLabel(self.tr("History"), side), Look.PLACE_TITLE))
        head.addStretch()
        self._author.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._author.setAccessibleName(self.tr("Whose operations to show"))
        head.addWidget(self._author)
        column.addLayout(head)
        self._tree.setModel(self._days)
        self._tree.setItemDelegate(RowDelegate(self.desk.theme, self._tree))
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(0)
        self._tree.setItemsExpandable(False)
        looking(self._tree, Look.BARE)
        self._tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self._tree.setAccessibleName(self.tr("Operations"))
        column.addWidget(self._tree, 1)
        return side

    def _account_side(self) -> QWidget:
        side = looking(QFrame(self), Look.PAGE)
        column = QVBoxLayout(side)
        column.setContentsMargins(sizes.WIDE, sizes.LARGE, sizes.WIDE, sizes.LARGE)
        column.setSpacing(sizes.SMALL)
        self._title.setWordWrap(True)
        column.addWidget(self._title)
        column.addWidget(self._when)
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(self)
        for button in (self._changed, self._since):
            looking(button, Look.SEGMENT).setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
        self._changed.setChecked(True)
        row.addStretch()
        row.addWidget(self._back)
        column.addLayout(row)
        self._account.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._account.setOpenLinks(False)
        self._account.setAccessibleName(self.tr("What changed"))
        column.addWidget(self._account, 1)
        return side

    def _emptiness(self) -> QWidget:
        empty = WordPage(self.desk.theme, "history", parent=self)
        empty.show_words(
            self.tr("No history yet"),
            self.tr("Nothing was edited yet. Every edit will stand here, with who made it, and can be taken back."),
            "",
        )
        return empty

    def _connect(self) -> None:
        session = self.desk.session
        self._author.activated.connect(self._show_operations)
        self._tree.selectionModel().currentChanged.connect(self._choose)
        self._tree.verticalScrollBar().valueChanged.connect(self._fetch_more)
        self._changed.clicked.connect(self._give_account)
        self._since.clicked.connect(self._give_account)
        self._back.clicked.connect(self._go_back)
        session.state_changed.connect(self._fetch_if_seen)
        self.desk.theme.changed.connect(self._give_account)

    def _fetch_if_seen(self) -> None:
        if self.isVisible() and not self.desk.session.saving:
            self._fetch()

    def _fetch(self) -> None:
        limit = self._limit
        self.desk.session.ask(lambda editor: editor.history(limit), self._take)

    def _fetch_more(self, value: int) -> None:
        if value == self._tree.verticalScrollBar().maximum() and len(self._operations or ()) == self._limit:
            self._limit += _PAGE
            self._fetch()

    def _take(self, operations: tuple[Operation, ...]) -> None:
        if operations == self._operations:
            return
        self._operations = operations
        self._body.setCurrentIndex(0 if operations else 1)
        self._fill_authors()
        self._show_operations()

    def _fill_authors(self) -> None:
        chosen = self._author.currentData()
        self._author.clear()
        self._author.addItem(self.tr("Everyone"), None)
        for name in sorted({operation.author.name for operation in self._operations or ()}):
            self._author.addItem(name or self.tr("unnamed"), name)
        self._author.setCurrentIndex(max(0, self._author.findData(chosen)))

    def _show_operations(self) -> None:
        author = self._author.currentData()
        kept = self._wanted or (self._shown.id if self._shown else "")
        offset = self._tree.verticalScrollBar().value()
        self._days.show([one for one in self._operations or () if author in {None, one.author.name}])
        self._tree.expandAll()
        place = self._days.place_of(kept)
        if not place.isValid():
            place = self._days.index(0, 0, self._days.index(0, 0))
        self._tree.setCurrentIndex(place)
        self._tree.verticalScrollBar().setValue(offset)
        self._wanted = ""

    def _choose(self, index: QModelIndex) -> None:
        operation = index.data(OPERATION)
        if operation is not None:
            self._shown = operation
            self._title.setText(str(index.data()))
            self._when.setText(f"{index.parent().data()} · {index.data(Qt.ItemDataRole.UserRole)}")
            newest = operation.id == next((one.id for one in self._operations or ()), None)
            self._back.setEnabled(not newest and not self.desk.session.read_only)
            if edition := self._published(operation):
                self._show_edition(edition)
            else:
                self._beside.setCurrentIndex(0)
                self._give_account()

    def _published(self, operation: Operation) -> Edition | None:
        """Return the edition that an operation published, or None."""
        number = dict(operation.label.values).get("number", "") if operation.label.key == PUBLISHED else ""
        found = (one for one in self.desk.session.playbook.editions.values() if str(one.number) == number)
        return next(found, None)

    def _show_edition(self, edition: Edition) -> None:
        self._beside.setCurrentWidget(self._edition)
        self._edition.show_edition(edition)

    def _give_account(self) -> None:
        operation, session = self._shown, self.desk.session
        if operation is None:
            return
        if self._since.isChecked():
            session.ask(lambda editor: editor.playbook_after(operation.id), self._compare)
        else:
            session.ask(lambda editor: editor.operation(operation.id), self._tell_changes)

    def _tell_changes(self, operation: Operation | None) -> None:
        if operation is not None and self._shown is not None and operation.id == self._shown.id:
            self._write(lambda: operation.changes)

    def _compare(self, then: Playbook) -> None:
        now = self.desk.session.playbook
        self._write(lambda: difference(then, now))

    def _write(self, changes: Callable[[], Changes]) -> None:
        account = Account(self.desk.session.playbook, self.desk.translate, self.desk.theme.colours)
        nothing = self.tr("Nothing differs: today is as it was then.")

        def page() -> str:
            found = changes()
            return account.page(found) if found else f"<p>{nothing}</p>"

        self._reckoner.ask_now(page, self._account.setHtml)

    def _go_back(self) -> None:
        operation = self._shown
        if operation is None:
            return
        self.desk.session.ask(
            lambda editor: editor.playbook_after(operation.id), lambda then: self._return_to(operation, then)
        )

    def _return_to(self, operation: Operation, then: Playbook) -> None:
        session = self.desk.session
        name = operation_name(operation.label, self.desk.translate)
        if session.perform(Label.of("history.back", name=name), difference(session.playbook, then)):
            self.desk.tell(
                Notice(
                    self.tr(
                        "The playbook is as it was after “{name}”. Nothing since is lost: it is in the history."
                    ).format(name=name),
                    ways_on=(WayOn(self.tr("Undo"), session.undo),),
                    topic="history",
                )
            )

"""The sign-off register: names come in, and signatures are entered from the printed list."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QDate, QItemSelection, QItemSelectionModel, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from playbook_app.domain.change import Changes, Label
from playbook_app.domain.edits.entities import delete_all
from playbook_app.domain.edits.signing import enlist, sign, unsign
from playbook_app.domain.entities import EntityId
from playbook_app.domain.register import register_of
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.desk import Desk
from playbook_app.ui.editions.signatories import SignatoryModel
from playbook_app.ui.front import bring_to_front
from playbook_app.ui.session import Changed
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.calendars import calm
from playbook_app.ui.theme.look import Look, looking

_SIZE = (760, 640)
_NAMES_HEIGHT = 72


def open_register(desk: Desk, window: QWidget) -> None:
    """Show the dialog beside a window; it does not keep anybody from working there."""
    dialog = window.findChild(RegisterDialog) or RegisterDialog(desk, window)
    bring_to_front(dialog)


class RegisterDialog(QDialog):
    """Shows who has yet to sign, and takes names and signatures."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Build the dialog."""
        super().__init__(window)
        self._desk = desk
        self._model = SignatoryModel(self)
        self._state = looking(QLabel(self), Look.HEADING)
        self._rule = looking(QLabel(self), Look.MUTED)
        self._search = QLineEdit(self)
        self._table = QTableView(self)
        self._day = QDateEdit(self)
        self._sign = looking(QPushButton(self.tr("Enter signature"), self), Look.PRIMARY)
        self._unsign = QPushButton(self.tr("Take back"), self)
        self._remove = QPushButton(self.tr("Remove from the list"), self)
        self._names = QPlainTextEdit(self)
        self._add = QPushButton(self.tr("Add names"), self)
        self._assemble()
        self._connect()
        self._show()

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("Sign-off register"))
        self.resize(*_SIZE)
        self._rule.setWordWrap(True)
        self._dress_search()
        self._dress_table()
        self._dress_day()
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.WIDE, sizes.LARGE, sizes.WIDE, sizes.LARGE)
        column.setSpacing(sizes.SMALL)
        column.addWidget(self._state)
        column.addWidget(self._rule)
        column.addWidget(self._search)
        column.addWidget(self._table, 1)
        column.addLayout(self._signing())
        column.addSpacing(sizes.MEDIUM)
        column.addLayout(self._adding())
        column.addLayout(self._foot())

    def _dress_search(self) -> None:
        name = self.tr("Search names and roles")
        self._search.setPlaceholderText(name)
        self._search.setAccessibleName(name)
        self._search.setClearButtonEnabled(True)

    def _dress_table(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Signatories"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def _dress_day(self) -> None:
        today = self._desk.today()
        self._day.setDate(QDate(today.year, today.month, today.day))
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.LongFormat))
        self._day.setAccessibleName(self.tr("Signed on"))
        calm(self._day.calendarWidget())

    def _signing(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(sizes.SMALL)
        row.addWidget(looking(QLabel(self.tr("Signed on"), self), Look.LABEL))
        for widget in (self._day, self._sign, self._unsign):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self._remove)
        return row

    def _adding(self) -> QVBoxLayout:
        name = self.tr("Names, one a line; the role may follow after a semicolon")
        self._names.setAccessibleName(name)
        self._names.setFixedHeight(_NAMES_HEIGHT)
        self._names.setTabChangesFocus(True)
        self._names.setPlaceholderText(self.tr("Kim Larsen; Front desk"))
        column = QVBoxLayout()
        column.setSpacing(sizes.SMALL)
        column.addWidget(looking(QLabel(name, self), Look.LABEL))
        column.addWidget(self._names)
        return column

    def _foot(self) -> QHBoxLayout:
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(sizes.SMALL)
        foot.addWidget(self._add)
        foot.addStretch()
        foot.addWidget(close)
        for button in (self._sign, self._unsign, self._remove, self._add, close):
            button.setAutoDefault(False)
        return foot

    def _connect(self) -> None:
        self._search.textChanged.connect(self._seek)
        self._search.returnPressed.connect(self._choose_first)
        self._sign.clicked.connect(self._enter)
        self._unsign.clicked.connect(self._take_back)
        self._remove.clicked.connect(self._take_away)
        self._add.clicked.connect(self._enlist)
        self._names.textChanged.connect(self._enable)
        self._table.selectionModel().selectionChanged.connect(self._enable)
        self._desk.session.changed.connect(self._follow)
        self._desk.session.state_changed.connect(self._enable)

    def _follow(self, changed: Changed) -> None:
        if changed.about(Kind.SIGNATORY, Kind.EDITION, Kind.ROLE):
            self._show()

    def _show(self) -> None:
        chosen = self._chosen()
        self._model.show_playbook(self._desk.session.playbook)
        self._select(chosen)
        self._tell()
        self._enable()

    def _seek(self, words: str) -> None:
        chosen = self._chosen()
        self._model.search(words)
        self._select(chosen)
        self._enable()

    def _choose_first(self) -> None:
        """Choose whom the search found first, so that a signature can be entered by keys alone."""
        if self._model.rowCount():
            self._table.selectRow(0)
            self._table.setFocus()

    def _select(self, chosen: list[EntityId]) -> None:
        selection = QItemSelection()
        for entity_id in chosen:
            row = self._model.row_of(entity_id)
            if row is not None:
                selection.select(self._model.index(row, 0), self._model.index(row, 3))
        self._table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _tell(self) -> None:
        """Say how things stand, and which edition counts."""
        register = register_of(self._desk.session.playbook)
        if register is None:
            self._state.setText(self.tr("Nothing to sign yet"))
            self._rule.setText(self.tr("People sign a published edition. You can enter names already."))
            return
        total, missing = len(register.entries), len(list(register.missing()))
        self._state.setText(
            self.tr("Edition {number}: {signed} of {total} have signed").format(
                number=register.edition.number, signed=total - missing, total=total
            )
        )
        self._rule.setText(
            self.tr("Whoever has signed edition {number} or a later one has signed.").format(
                number=register.asking.number
            )
        )

    def _enable(self) -> None:
        writable = not self._desk.session.read_only
        some = bool(self._chosen())
        published = bool(self._desk.session.playbook.editions)
        for button, possible in (
            (self._sign, some and published),
            (self._unsign, some and published),
            (self._remove, some),
            (self._add, bool(self._names.toPlainText().strip())),
        ):
            button.setEnabled(writable and possible)

    def _chosen(self) -> list[EntityId]:
        rows = {index.row() for index in self._table.selectionModel().selectedRows()}
        return self._model.ids(rows)

    def _enter(self) -> None:
        register = register_of(self._desk.session.playbook)
        if register:
            chosen, day = self._chosen(), self._day.date()
            changes = sign(
                self._desk.session.playbook,
                chosen,
                register.edition.number,
                date(day.year(), day.month(), day.day()),
            )
            self._perform("signatories.sign", len(chosen), changes)

    def _take_back(self) -> None:
        """Take back the sign-off that counts, of those chosen who have one."""
        playbook, chosen = self._desk.session.playbook, set(self._chosen())
        register = register_of(playbook)
        changes: Changes = ()
        signed = [entry for entry in register.entries if entry.signatory.id in chosen] if register else []
        for entry in signed:
            if entry.signed:
                changes += unsign(playbook, [entry.signatory.id], entry.signed.edition)
        self._perform("signatories.unsign", sum(entry.signed is not None for entry in signed), changes)

    def _take_away(self) -> None:
        chosen = self._chosen()
        self._perform(
            "signatories.delete", len(chosen), delete_all(self._desk.session.playbook, Kind.SIGNATORY, chosen)
        )

    def _enlist(self) -> None:
        changes = enlist(self._desk.session.playbook, _named(self._names.toPlainText()), self._desk.new_id)
        self._perform("signatories.add", len(changes), changes)
        self._names.clear()
        self._names.setFocus()

    def _perform(self, key: str, count: int, changes: Changes) -> None:
        if changes:
            self._desk.session.perform(Label.of(key, count=str(count)), changes)


def _named(text: str) -> Iterator[tuple[str, str]]:
    """Yield the names of lines, each with what follows a semicolon or a tab: the name of a role."""
    for line in text.splitlines():
        name, _, role = line.replace("\t", ";").partition(";")
        yield name, role

"""The dialog on the playbook itself. It stands beside the window; every edit is made at once, and Close only closes."""

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.about.sheets import PAGE_OF, PAGES, AboutSheet, page_names
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.front import bring_to_front
from playbook_app.ui.target import Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_SIZE = (860, 640)
_LIST_WIDTH = 200


def open_about(desk: Desk, window: QWidget, target: Target | None = None) -> None:
    """Show the dialog on a window's playbook, with the cursor in a field where one is meant."""
    dialog = window.findChild(AboutDialog) or AboutDialog(desk, window)
    bring_to_front(dialog)
    dialog.reveal(target.field if target and target.field else "title")


class AboutDialog(QDialog):
    """Pages of fields, chosen in a list at the leading side."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Show the fields of a desk's playbook."""
        super().__init__(window)
        self._desk = desk
        self._sheets: dict[int, AboutSheet] = {}
        self.setWindowTitle(self.tr("Playbook"))
        self.resize(*_SIZE)
        self.addActions([desk.actions["edit.undo"], desk.actions["edit.redo"]])
        self._subject = Subject(desk.session, Kind.PLAYBOOK, parent=self)
        self._subject.show(desk.session.playbook.about.id)
        self._names = QListWidget(self)
        self._names.setAccessibleName(self.tr("Pages"))
        self._names.addItems(page_names())
        looking(self._names, Look.BARE)
        self._stack = QStackedWidget(self)
        self._assemble()
        self._names.currentRowChanged.connect(self._show_page)
        self._names.setCurrentRow(0)

    def reveal(self, field: str) -> None:
        """Put the cursor into a field."""
        page = PAGE_OF.get(field, 0)
        self._names.setCurrentRow(page)
        self._sheets[page].focus(field)

    def hideEvent(self, event: QHideEvent) -> None:
        """Perform what was typed."""
        self._desk.session.flush()
        super().hideEvent(event)

    def _assemble(self) -> None:
        side = looking(QFrame(self), Look.SIDE)
        side.setFixedWidth(_LIST_WIDTH)
        inside = QVBoxLayout(side)
        inside.setContentsMargins(sizes.SMALL, sizes.MEDIUM, sizes.SMALL, sizes.MEDIUM)
        inside.addWidget(self._names)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(side)
        body.addWidget(self._stack, 1)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(sizes.LARGE, sizes.SMALL, sizes.LARGE, sizes.SMALL)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        whole.addLayout(foot)

    def _show_page(self, page: int) -> None:
        if page not in self._sheets:
            self._sheets[page] = PAGES[page](self._desk, self._subject)
            self._stack.addWidget(self._sheets[page])
            _let_enter_alone(self)
        self._stack.setCurrentWidget(self._sheets[page])


def _let_enter_alone(dialog: QDialog) -> None:
    """Keep Enter for the fields: in a dialog it would press the button nearby."""
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)

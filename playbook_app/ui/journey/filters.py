"""The filters of the board: words, role, status, latitude."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Latitude, Status
from playbook_app.ui.journey.sieve import Sieve
from playbook_app.ui.session import Session
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme
from playbook_app.wording.language import Translate
from playbook_app.wording.names import name_of

_PAUSE = 60
"""Milliseconds after a key before the board is sifted, so that a word typed fast is sifted once."""


class Words(QLineEdit):
    """The line for words. Escape empties it, and then leaves it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape, Enter and the way down to the board."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Filters(QWidget):
    """Chooses a sieve. `sifted` tells it."""

    sifted = Signal(object)

    def __init__(self, session: Session, theme: Theme, translate: Translate, parent: QWidget | None = None) -> None:
        """Ask for nothing."""
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._translate = translate
        self.words = Words(self)
        self.words.setPlaceholderText(self.tr("Filter by word…"))
        self.words.setAccessibleName(self.tr("Filter by word"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(168)
        self.words.setMaximumWidth(220)
        self._role = self._choice(self.tr("Role"))
        self._status = self._choice(self.tr("Status"))
        self._latitude = self._choice(self.tr("Latitude"))
        self._fill_closed()
        self.fill_roles()
        self._arrange()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(self._tell)
        self.words.textChanged.connect(self._wait)

    def sieve(self) -> Sieve:
        """Return what is asked for."""
        role, status, latitude = (box.currentData() for box in (self._role, self._status, self._latitude))
        return Sieve(
            words=self.words.text().strip(),
            role=EntityId(role) if role else None,
            status=Status(status) if status else None,
            latitude=Latitude(latitude) if latitude else None,
        )

    def show_sieve(self, sieve: Sieve) -> None:
        """Ask for something else."""
        self.words.setText(sieve.words)
        for box, value in ((self._role, sieve.role), (self._status, sieve.status), (self._latitude, sieve.latitude)):
            box.setCurrentIndex(max(0, box.findData(str(value) if value else "")))
        self._tell()

    def fill_roles(self) -> None:
        """Offer the roles that there are."""
        former = self._role.currentData()
        self._role.clear()
        self._role.addItem(self.tr("Role: everyone"), "")
        for role in self._session.playbook.roles_in_order():
            self._role.addItem(role.name.strip() or self.tr("Unnamed role"), str(role.id))
        self._role.setCurrentIndex(max(0, self._role.findData(former)))
        if former and not self._role.currentData():
            self._tell()

    def _choice(self, name: str) -> QComboBox:
        box = looking(QComboBox(self), Look.CHIP)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.activated.connect(self._tell)
        return box

    def _fill_closed(self) -> None:
        self._status.addItem(self.tr("Status: any"), "")
        for status in Status:
            self._status.addItem(name_of(status, self._translate), status.value)
        self._latitude.addItem(self.tr("Fixed and flexible"), "")
        for latitude in Latitude:
            self._latitude.addItem(name_of(latitude, self._translate), latitude.value)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.SMALL)
        row.addWidget(self.words, 1)
        for box in (self._role, self._status, self._latitude):
            row.addWidget(box)

    def _wait(self) -> None:
        self._rest.start()

    def _tell(self) -> None:
        self._rest.stop()
        self.sifted.emit(self.sieve())

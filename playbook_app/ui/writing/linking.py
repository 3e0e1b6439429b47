"""The small form for a link: its words and its address."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.writing.placing import address_of
from playbook_app.ui.writing.popup import Popup

_WIDTH = 80 * sizes.UNIT


class LinkForm(Popup):
    """Asks for a link. `linked` carries its words and its address, which is of the web or of mail."""

    linked = Signal(str, str)

    def __init__(self, theme: Theme, words: str, address: str, parent: QWidget) -> None:
        """Begin with what is selected."""
        super().__init__(theme, parent)
        self.setFixedWidth(_WIDTH)
        self._words = QLineEdit(words)
        self._address = QLineEdit(address)
        self._address.setPlaceholderText(self.tr("https://… or a mail address"))
        self._refusal = looking(QLabel(), Look.WARNING)
        self._refusal.setWordWrap(True)
        self._refusal.hide()
        self._insert = looking(QPushButton(self.tr("Insert link")), Look.PRIMARY)
        self._lay_out()
        self._insert.clicked.connect(self._finish)
        self._words.returnPressed.connect(self._address.setFocus)
        self._address.returnPressed.connect(self._finish)
        self.setFocusProxy(self._address if words else self._words)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sizes.MEDIUM, sizes.MEDIUM, sizes.MEDIUM, sizes.MEDIUM)
        layout.setSpacing(sizes.TIGHT)
        for words, field in ((self.tr("&Words"), self._words), (self.tr("&Address"), self._address)):
            label = looking(QLabel(words), Look.LABEL)
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
            layout.addSpacing(sizes.TIGHT)
        layout.addWidget(self._refusal)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._insert)
        layout.addLayout(row)

    def _finish(self) -> None:
        address = address_of(self._address.text())
        if address is None:
            self._refuse()
            return
        words = self._words.text().strip() or self._address.text().strip()
        self.close()
        self.linked.emit(words, address)

    def _refuse(self) -> None:
        self._refusal.setText(
            self.tr("A link leads to a page that begins with https:// or to a mail address. This one does neither.")
        )
        self._refusal.show()
        self.adjustSize()
        self._address.setFocus(Qt.FocusReason.OtherFocusReason)
        self._address.selectAll()

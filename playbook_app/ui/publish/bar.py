"""The bar above the pages: where one is, what one looks for, how large it is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme


class PageBar(QFrame):
    """Says what the person wants; the pages do it."""

    sought = Signal(str)
    moved_on = Signal(int)
    """To the next hit (1) or the one before (-1)."""
    zoomed = Signal(int)
    """Larger (1), smaller (-1), or as wide as there is room (0)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin at no page."""
        super().__init__(parent)
        self._theme = theme
        self._page = looking(QLabel(self), Look.HEADING)
        self._hits = looking(QLabel(self), Look.SMALL)
        self._percent = looking(QLabel(self), Look.SMALL)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Search in these pages…"))
        self.words.setAccessibleName(self.tr("Search in these pages"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self.sought)
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.LARGE, sizes.SMALL, sizes.LARGE, sizes.SMALL)
        row.setSpacing(sizes.SMALL)
        row.addWidget(self._page)
        row.addStretch()
        row.addWidget(self._hits)
        row.addWidget(self.words)
        row.addWidget(self._button("chevron-up", self.tr("Previous hit"), lambda: self.moved_on.emit(-1)))
        row.addWidget(self._button("chevron-down", self.tr("Next hit"), lambda: self.moved_on.emit(1)))
        row.addSpacing(sizes.MEDIUM)
        row.addWidget(self._button("zoom-out", self.tr("Zoom out"), lambda: self.zoomed.emit(-1)))
        row.addWidget(self._percent)
        row.addWidget(self._button("zoom-in", self.tr("Zoom in"), lambda: self.zoomed.emit(1)))
        row.addWidget(self._button("fit", self.tr("As wide as there is room"), lambda: self.zoomed.emit(0)))
        theme.changed.connect(self._tint)
        self._tint()

    def show_page(self, page: int, pages: int) -> None:
        """Say at which page of how many one is; pages count from 1."""
        self._page.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages) if pages else "")

    def show_zoom(self, factor: float) -> None:
        """Say how large the pages are, where 1 is their real size."""
        self._percent.setText(self.tr("{share} %").format(share=round(factor * 100)))

    def show_hits(self, current: int, count: int) -> None:
        """Say which hit of how many is in sight; nothing where nothing is sought."""
        if not self.words.text():
            self._hits.clear()
        elif count:
            self._hits.setText(self.tr("{number} of {count}").format(number=current + 1, count=count))
        else:
            self._hits.setText(self.tr("Not found"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go to the next hit, with Shift to the one before."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.words.hasFocus():
            self.moved_on.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _button(self, icon: str, name: str, pressed: object) -> QToolButton:
        button = looking(QToolButton(self), Look.FLAT)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(pressed)
        self._buttons[icon] = button
        return button

    def _tint(self) -> None:
        for icon, button in self._buttons.items():
            button.setIcon(self._theme.icon(icon))

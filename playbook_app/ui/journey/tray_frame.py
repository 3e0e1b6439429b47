"""The frame of the tray: its name, its cards, and what can be done with them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from playbook_app.ui.journey.cells import TRAY
from playbook_app.ui.journey.scale import CARD_HEIGHT
from playbook_app.ui.journey.tray import TrayView
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_FULL_HEIGHT = CARD_HEIGHT + 2 * sizes.SMALL + 2
_EMPTY_HEIGHT = 36
_HINT_WIDTH = 208
_NAME_WIDTH = 112
_ANY_WIDTH = 16_777_215


class Tray(QFrame):
    """The tray's frame: its name, its cards, and a hint. It is low where there are no cards."""

    def __init__(self, view: TrayView, parent: QWidget | None = None) -> None:
        """Frame a view."""
        super().__init__(parent)
        looking(self, Look.PANEL)
        self._view = view
        self._model = model = view.tray
        self._name = looking(QLabel(self.tr("Not placed yet"), self), Look.HEADING)
        self._name.setWordWrap(True)
        self._name.setFixedWidth(_NAME_WIDTH)
        self._hint = looking(QLabel(self), Look.SMALL)
        self._hint.setWordWrap(True)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(sizes.MEDIUM)
        self._row.addWidget(self._name)
        self._row.addWidget(view, 1)
        self._row.addWidget(self._hint)
        self._adding = False
        view.adding.connect(self._make_room)
        model.modelReset.connect(self.refresh)
        model.journey.counted.connect(self.refresh)
        view.horizontalScrollBar().rangeChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Be as high as what is shown, and say what can be done."""
        count, waiting = self._model.rowCount(), len(self._model.journey.cells.all_in(TRAY))
        self._hint.setText(self._hint_words(count, waiting))
        self._hint.setWordWrap(bool(count))
        self._hint.setMinimumWidth(_HINT_WIDTH if count else 0)
        self._hint.setMaximumWidth(_HINT_WIDTH if count else _ANY_WIDTH)
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus if count else Qt.FocusPolicy.NoFocus)
        full = count or self._adding
        self.setFixedHeight(_FULL_HEIGHT + self._bar_height() if full else _EMPTY_HEIGHT)
        top = sizes.SMALL if full else 0
        self._row.setContentsMargins(sizes.MEDIUM, top, sizes.MEDIUM, top)

    def _make_room(self, adding: bool) -> None:
        self._adding = adding
        self.refresh()
        if layout := self.layout():
            layout.activate()

    def _bar_height(self) -> int:
        """Return the room of the scroll bar, which must not be taken from the cards."""
        bar = self._view.horizontalScrollBar()
        return bar.sizeHint().height() if bar.maximum() > 0 else 0

    def _hint_words(self, count: int, waiting: int) -> str:
        if count:
            return self.tr("Drag a card to the moment and step it serves, or press Enter on it.")
        if waiting:
            return self.tr("%n standard(s) here, hidden by the filter.", "", waiting)
        return self.tr("Nothing waits here. Drag a card here to take it off the journey.")

"""The rail of places at the leading edge of the window: an icon and a word each."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from playbook_app.ui.target import PlaceName
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.window.places import ENTRANCES

_WIDTH = 88
_BESIDE = 30
"""Pixels beside a word: what the rail and a button need for their borders and margins."""


class Rail(QFrame):
    """Buttons of which one is pressed. `chosen` tells the place that the person wants."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a button for each place."""
        super().__init__(parent)
        self._theme = theme
        self._needed = 0
        self._buttons = {name: self._button(name) for name in ENTRANCES}
        looking(self, Look.RAIL)
        self.setFixedWidth(max(_WIDTH, self._longest_word() + _BESIDE))
        self.setMinimumHeight(1)  # a low window is not made higher for the words: it does without them
        self.setAccessibleName(self.tr("Places"))
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sizes.SMALL, sizes.SMALL, sizes.SMALL, sizes.SMALL)
        layout.setSpacing(sizes.TIGHT)
        for button in self._buttons.values():
            group.addButton(button)
            layout.addWidget(button)
        layout.addStretch()
        theme.changed.connect(self._tint)
        self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words to tool tips where a low window would cut them."""
        super().resizeEvent(event)
        self._needed = self._needed or sum(
            button.sizeHint().height() + sizes.TIGHT for button in self._buttons.values()
        )
        self._say_words(self._needed + 2 * sizes.SMALL <= self.height())

    def show_place(self, place: PlaceName) -> None:
        """Press the button of the place in front."""
        self._buttons[place].setChecked(True)
        self._tint()

    def _button(self, place: PlaceName) -> QToolButton:
        button = looking(QToolButton(self), Look.RAIL)
        button.setText(ENTRANCES[place].words())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(sizes.ICON + sizes.UNIT, sizes.ICON + sizes.UNIT))
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(place))
        return button

    def _longest_word(self) -> int:
        metrics = QFontMetrics(font(sizes.SMALL_TEXT, semibold=True))
        return max(metrics.horizontalAdvance(button.text()) for button in self._buttons.values())

    def _say_words(self, fit: bool) -> None:
        """Write the places' names under their icons where they fit."""
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if fit else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._buttons.values():
            button.setToolButtonStyle(style)
            button.setToolTip("" if fit else button.text())

    def _tint(self) -> None:
        colours = self._theme.colours
        for place, button in self._buttons.items():
            button.setIcon(self._theme.icon(place.value, colours.accent if button.isChecked() else colours.muted))

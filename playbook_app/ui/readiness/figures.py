"""The readiness in figures: a ring for the whole, a bar for each support."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from playbook_app.domain.vocabulary import Support
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.painting import paint_ring
from playbook_app.ui.theme.theme import Theme
from playbook_app.wording.language import Translate
from playbook_app.wording.names import name_of

_SIDE = 108
GOOD = 0.75
"""From this share on, a figure is shown as good."""


class Ring(QWidget):
    """A share as a ring with its figure inside."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin without a figure."""
        super().__init__(parent)
        self._theme = theme
        self._share: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the ring's one size."""
        return QSize(_SIDE, _SIDE)

    def show_share(self, share: float | None) -> None:
        """Show a share of 0 to 1, or none."""
        self._share = share
        self.setAccessibleName(self._figure())
        self.update()

    def _figure(self) -> str:
        return "–" if self._share is None else self.tr("{share} %").format(share=round(self._share * 100))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring, from the top, clockwise."""
        colours = self._theme.colours
        with QPainter(self) as painter:
            share = self._share or 0.0
            paint_ring(painter, QRectF(self.rect()), share, colours, good=share >= GOOD)
            painter.setFont(font(sizes.STANDARD_TITLE, semibold=True))
            painter.setPen(QColor(colours.text))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._figure())


class SupportBars(QWidget):
    """Six rows: a support's name, how far it is there, and the figure."""

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        """Make the rows."""
        super().__init__(parent)
        self._bars: dict[Support, QProgressBar] = {}
        self._figures: dict[Support, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes.MEDIUM)
        grid.setVerticalSpacing(sizes.SMALL)
        grid.setColumnStretch(1, 1)
        for row, support in enumerate(Support):
            name = QLabel(name_of(support, translate), self)
            self._bars[support] = self._bar(name.text())
            self._figures[support] = looking(QLabel(self), Look.HEADING)
            self._figures[support].setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, row, 0)
            grid.addWidget(self._bars[support], row, 1)
            grid.addWidget(self._figures[support], row, 2)

    def show_shares(self, shares: Mapping[Support, float]) -> None:
        """Show a share of 0 to 1 for each support."""
        for support, share in shares.items():
            percent = round(share * 100)
            bar = self._bars[support]
            bar.setValue(percent)
            bar.setProperty("tone", "good" if share >= GOOD else "warn")
            bar.style().polish(bar)
            self._figures[support].setText(self.tr("{share} %").format(share=percent))

    def _bar(self, name: str) -> QProgressBar:
        bar = QProgressBar(self)
        bar.setTextVisible(False)
        bar.setAccessibleName(name)
        return bar

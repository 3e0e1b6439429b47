"""A row of a list with something said aside, at its trailing edge."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from playbook_app.ui.indexes import Index
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import interface_font
from playbook_app.ui.theme.theme import Theme

ASIDE = Qt.ItemDataRole.UserRole + 1


class AsideDelegate(QStyledItemDelegate):
    """Paints what the item holds under `ASIDE`, small and muted, and leaves the rest to Qt."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Take the theme to paint with."""
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row: the aside has the room that it needs, the name the rest."""
        aside = str(index.data(ASIDE) or "")
        font = interface_font()
        font.setPixelSize(sizes.SMALL_TEXT)
        width = QFontMetrics(font).horizontalAdvance(aside) + 2 * sizes.MEDIUM if aside else 0
        row = QRect(option.rect)
        super().paint(painter, option, index)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        words = row.adjusted(row.width() - width, 0, -sizes.MEDIUM, 0)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            words = row.adjusted(sizes.MEDIUM, 0, width - row.width(), 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), aside)
        painter.restore()

"""The list of findings: each row a sign, a sentence, why it matters, and the way to mend it, a click or Enter away."""

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from playbook_app.ui.indexes import Index
from playbook_app.ui.readiness.findings_model import ACT, HINT, ICON, FindingsModel
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font, interface_font
from playbook_app.ui.theme.icons import paint_icon
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.painting import paint_words
from playbook_app.ui.theme.theme import Theme

_ROW = 60
_SIGN = 28
_BUTTON = 32


class FindingsView(QListView):
    """Shows the findings. `chosen` tells the one that the person wants to mend."""

    chosen = Signal(object)

    def __init__(self, model: FindingsModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a model's findings."""
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        looking(self, Look.BARE)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("What to do next"))
        self.clicked.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter mend the finding at hand."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a hand where a click does something."""
        if event.type() == QEvent.Type.HoverMove:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        return super().viewportEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.finding(index))


class _Delegate(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        under = bool(state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus))
        if under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), sizes.CARD_RADIUS, sizes.CARD_RADIUS)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(row.adjusted(1, 2, -1, -2), sizes.CARD_RADIUS, sizes.CARD_RADIUS)
        elif not under and index.row():
            painter.setPen(QColor(colours.line))
            painter.drawLine(row.topLeft(), row.topRight())
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        inner = row.adjusted(sizes.SMALL, 0, -sizes.SMALL, 0)
        self._paint_sign(painter, _at(inner, 0, _SIGN, mirrored), str(index.data(ICON)))
        button = self._paint_button(painter, inner, str(index.data(ACT)), mirrored=mirrored)
        words = _at(inner, _SIGN + sizes.MEDIUM, inner.width() - _SIGN - button - 2 * sizes.LARGE, mirrored)
        self._paint_words(painter, words, str(index.data()), str(index.data(HINT)))
        painter.restore()

    def _paint_sign(self, painter: QPainter, place: QRect, icon: str) -> None:
        colours = self._theme.colours
        circle = QRectF(0, 0, _SIGN, _SIGN)
        circle.moveCenter(QRectF(place).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warn_soft))
        painter.drawEllipse(circle)
        paint_icon(painter, circle.adjusted(6, 6, -6, -6), icon, colours.warn)

    def _paint_button(self, painter: QPainter, row: QRect, words: str, *, mirrored: bool) -> int:
        colours = self._theme.colours
        width = QFontMetrics(interface_font()).horizontalAdvance(words) + 2 * sizes.LARGE
        place = _at(row, row.width() - width, width, mirrored)
        outline = QRectF(place.left(), place.center().y() - _BUTTON / 2, width, _BUTTON).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(QColor(colours.surface))
        painter.setPen(QColor(colours.border))
        painter.drawRoundedRect(outline, sizes.CONTROL_RADIUS, sizes.CONTROL_RADIUS)
        painter.setFont(interface_font())
        painter.setPen(QColor(colours.text))
        painter.drawText(outline, Qt.AlignmentFlag.AlignCenter, words)
        return width

    def _paint_words(self, painter: QPainter, place: QRect, sentence: str, hint: str) -> None:
        colours = self._theme.colours
        half = place.height() // 2
        upper = QRect(place.left(), place.top() + 6, place.width(), half - 6)
        lower = QRect(place.left(), place.top() + half, place.width(), half - 6)
        for words, font_used, colour, area, across in (
            (sentence, font(sizes.TEXT, semibold=True), colours.text, upper, Qt.AlignmentFlag.AlignBottom),
            (hint, interface_font(), colours.muted, lower, Qt.AlignmentFlag.AlignTop),
        ):
            along = Qt.AlignmentFlag.AlignLeading | across
            paint_words(painter, QRectF(area), words, font_used, colour, along=along)


def _at(row: QRect, leading: int, width: int, mirrored: bool) -> QRect:
    """Return a part of a row, so far from its leading edge."""
    left = row.right() + 1 - leading - width if mirrored else row.left() + leading
    return QRect(left, row.top(), width, row.height())

"""A row of the preview: a mark, where the text stands, and the words before and after."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem, QWidget

from playbook_app.analysis.differing import Fate
from playbook_app.ui.indexes import Index
from playbook_app.ui.replacing.hits import PIECES
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.painting import paint_focus, paint_words
from playbook_app.ui.theme.theme import Theme

_ROW = 52
_MARK = 18


class HitDelegate(QStyledItemDelegate):
    """Paints a row; a click anywhere on it takes its text in or out."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Take the theme to paint with."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return a row's height."""
        return QSize(0, _ROW)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Turn the mark by a click or by Space."""
        pressed = event.type() is QEvent.Type.MouseButtonRelease or (
            event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space  # type: ignore[attr-defined]
        )
        if not pressed:
            return False
        marked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        turned = Qt.CheckState.Unchecked if marked else Qt.CheckState.Checked
        return model.setData(index, turned, Qt.ItemDataRole.CheckStateRole)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        painter.save()
        row = QRect(option.rect)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        mark = QRect(row.left() + sizes.SMALL, row.center().y() - _MARK // 2, _MARK, _MARK)
        words = row.adjusted(_MARK + 2 * sizes.MEDIUM, sizes.TIGHT, -sizes.SMALL, -sizes.TIGHT)
        if mirrored:
            mark.moveRight(row.right() - sizes.SMALL)
            words = row.adjusted(sizes.SMALL, sizes.TIGHT, -_MARK - 2 * sizes.MEDIUM, -sizes.TIGHT)
        self._paint_mark(painter, mark, option, marked=index.data(Qt.ItemDataRole.CheckStateRole))
        half = words.height() // 2
        upper = QRectF(words.adjusted(0, 0, 0, -half))
        paint_words(painter, upper, str(index.data()), font(sizes.SMALL_TEXT), self._theme.colours.muted)
        self._paint_pieces(painter, words.adjusted(0, half, 0, 0), index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, row.toRectF(), self._theme.colours)
        painter.restore()

    def _paint_mark(
        self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, *, marked: Qt.CheckState
    ) -> None:
        box = QStyleOptionButton()
        box.rect = place
        state = QStyle.StateFlag.State_On if marked == Qt.CheckState.Checked else QStyle.StateFlag.State_Off
        box.state = QStyle.StateFlag.State_Enabled | state
        view = option.widget
        view.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, view)

    def _paint_pieces(self, painter: QPainter, place: QRect, index: Index) -> None:
        colours = self._theme.colours
        looks = {
            Fate.KEPT: (colours.text, None),
            Fate.REMOVED: (colours.danger, colours.danger_soft),
            Fate.ADDED: (colours.good, colours.good_soft),
        }
        painter.setClipRect(place)
        left = place.left()
        for piece in index.data(PIECES):
            made = font(sizes.TEXT, semibold=piece.fate is Fate.ADDED)
            made.setStrikeOut(piece.fate is Fate.REMOVED)
            painter.setFont(made)
            metrics, room = QFontMetrics(made), place.right() - left
            if room <= 0:
                break
            shown = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(shown)
            ink, ground = looks[piece.fate]
            area = QRect(left, place.top(), width, place.height())
            if ground:
                painter.fillRect(area, QColor(ground))
            painter.setPen(QColor(ink))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | _MIDDLE), shown)
            left += width


_MIDDLE = Qt.AlignmentFlag.AlignVCenter

"""The six supports as a checklist that fills while one writes. Each leads to where it is written."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from playbook_app.domain.vocabulary import Support
from playbook_app.ui.form.flow import Flow
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.icons import paint_icon
from playbook_app.ui.theme.painting import paint_focus
from playbook_app.ui.theme.theme import Theme

_HEIGHT = 26
_MARK = 16
_RING = 10


class Supports(QWidget):
    """Six marks. `wanted` tells the one that the person wants to write."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show them all as missing."""
        super().__init__(parent)
        names = {
            Support.WHY: self.tr("Why"),
            Support.TRAINING: self.tr("Training"),
            Support.TOOLS: self.tr("Tools"),
            Support.RESPONSIBILITY: self.tr("Responsibility"),
            Support.PERMISSION: self.tr("Permission"),
            Support.MEASURE: self.tr("Measure"),
        }
        row = Flow(self, gap=sizes.TIGHT)
        self.marks: dict[Support, SupportMark] = {}
        for support, name in names.items():
            mark = self.marks[support] = SupportMark(name, theme, self)
            mark.clicked.connect(lambda _=False, one=support: self.wanted.emit(one))
            row.addWidget(mark)

    def show_present(self, present: frozenset[Support]) -> None:
        """Tick those that are there."""
        for support, mark in self.marks.items():
            mark.show_present(support in present)


class SupportMark(QAbstractButton):
    """A tick or a ring, and the support's name."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a support as missing."""
        super().__init__(parent)
        self._theme = theme
        self._present = False
        self.setText(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        self._name()

    def show_present(self, present: bool) -> None:
        """Tick it, or not."""
        if present is not self._present:
            self._present = present
            self._name()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for mark and name."""
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return QSize(round(words) + _MARK + 3 * sizes.TIGHT + sizes.TIGHT, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark and the name."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = self._theme.colours
            if self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.hover))
                painter.drawRoundedRect(QRectF(self.rect()), sizes.CONTROL_RADIUS, sizes.CONTROL_RADIUS)
            inner = QRectF(self.rect()).adjusted(sizes.TIGHT, 0, -sizes.TIGHT, 0)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            mark = QRectF(0, 0, _MARK, _MARK)
            mark.moveCenter(inner.center())
            mark.moveLeft(inner.right() - _MARK if mirrored else inner.left())
            ink = colours.good if self._present else colours.warn
            if self._present:
                paint_icon(painter, mark, "check", ink)
            else:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(ink), 2))
                painter.drawEllipse(mark.center(), _RING / 2, _RING / 2)
            taken = _MARK + sizes.TIGHT
            inner = inner.adjusted(0, 0, -taken, 0) if mirrored else inner.adjusted(taken, 0, 0, 0)
            painter.setFont(self._font())
            painter.setPen(QColor(ink))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self.text())
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()), colours, sizes.CONTROL_RADIUS)

    def _font(self) -> QFont:
        return font(sizes.TEXT, semibold=not self._present)

    def _name(self) -> None:
        words = self.tr("{support}: written") if self._present else self.tr("{support}: missing")
        self.setAccessibleName(words.format(support=self.text()))
        self.updateGeometry()

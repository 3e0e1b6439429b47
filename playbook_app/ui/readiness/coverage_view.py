"""The coverage of the journey, drawn: deeper where more standards stand, dashed where there is a gap."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from playbook_app.domain.vocabulary import Step
from playbook_app.ui.indexes import Index
from playbook_app.ui.readiness.coverage_model import COUNT, SHARE, CoverageModel
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.heat import heat
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.painting import paint_badge
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.theme.wrapping import wrapped

_ROW = 28
_NARROWEST = 56
_BADGE = 22
_LINE = 15
_LINES = 2
_HEAD = _LINES * _LINE + 2


class CoverageView(QTableView):
    """A table of counts. `chosen` tells the moment and step of a cell that the person wants to see."""

    chosen = Signal(object, object)

    def __init__(self, model: CoverageModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a model's coverage."""
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_Cell(model, theme, self))
        looking(self, Look.BARE)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Coverage of the journey"))
        self.setHorizontalHeader(_Moments(theme, self))
        self.setVerticalHeader(_Steps(theme, self))
        self.clicked.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter show the cell at hand."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.moment(index), self._model.step(index))


class _Moments(QHeaderView):
    """The moments' names in two lines at most, cut to their columns."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumSectionSize(_NARROWEST)
        self.setFixedHeight(_HEAD)
        theme.changed.connect(self.viewport().update)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        lines = wrapped(name, rect.width() - sizes.UNIT, _LINES, sizes.SMALL_TEXT)
        painter.setFont(font(sizes.SMALL_TEXT))
        painter.setPen(QColor(self._theme.colours.muted))
        top = rect.bottom() - len(lines) * _LINE
        for place, line in enumerate(lines):
            row = QRect(rect.left(), top + place * _LINE, rect.width(), _LINE)
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter, line)


class _Steps(QHeaderView):
    """The steps' letters."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.setDefaultSectionSize(_ROW)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(_BADGE + sizes.MEDIUM, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        place = QRectF(0, 0, _BADGE, _BADGE)
        place.moveCenter(QRectF(rect).center())
        paint_badge(painter, place, tuple(Step)[section], self._theme.colours)


class _Cell(QStyledItemDelegate):
    """Paints a cell."""

    def __init__(self, model: CoverageModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.colours
        cell = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(sizes.SMALL_TEXT, semibold=True))
        if index.data(COUNT):
            ground, ink = heat(colours, self._model.step(index), float(index.data(SHARE)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
        else:
            ink = colours.muted
            painter.setPen(QPen(QColor(colours.border), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(cell, sizes.UNIT, sizes.UNIT)
        painter.setPen(QColor(ink))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(cell, sizes.UNIT, sizes.UNIT)
        painter.restore()

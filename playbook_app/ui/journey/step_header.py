"""The steps at the leading edge of the board: letter and name, in the middle of what is seen of each step's cells."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QToolTip

from playbook_app.ui.journey.board_model import STEPS, BoardModel
from playbook_app.ui.journey.scale import STEP_GAP
from playbook_app.ui.journey.viewport import make_viewport
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.painting import paint_badge
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.theme.wrapping import wrapped
from playbook_app.wording.language import Translate
from playbook_app.wording.names import MEANINGS, name_of

_WIDTH = 140
_NARROW = 40
_BADGE = 24
_LINE = 18


class StepHeader(QHeaderView):
    """Shows the steps of a board model. Narrow, it shows their letters alone."""

    def __init__(self, model: BoardModel, theme: Theme, translate: Translate, parent: QTableView) -> None:
        """Draw in the theme's colours."""
        super().__init__(Qt.Orientation.Vertical, parent)
        make_viewport(self)
        self._steps = model
        self._theme = theme
        self._translate = translate
        self._narrow = False
        self._wide = max(_WIDTH, self._longest_word() + _BADGE + sizes.SMALL + 2 * sizes.TIGHT)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("Steps of service"))

    def show_narrow(self, narrow: bool) -> None:
        """Show letters alone, or the names too."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.setFixedWidth(self.sizeHint().width())
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the width that letters, or names, take."""
        return QSize(_NARROW if self._narrow else self._wide, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw all steps that are in sight."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), QColor(self._theme.colours.ground))
            for place in range(len(STEPS)):
                seen = self._span(place).intersected(self.viewport().rect())
                if seen.height() > 0:
                    self._paint_step(painter, place, seen)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a step means when the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            step = self._at(event.pos())
            if step is not None:
                name = name_of(STEPS[step], self._translate)
                QToolTip.showText(event.globalPos(), f"<b>{name}</b><br>{self._translate(MEANINGS[STEPS[step]])}", self)
            return True
        return super().viewportEvent(event)

    def _longest_word(self) -> int:
        metrics = QFontMetrics(font(sizes.TEXT, semibold=True))
        words = (word for step in STEPS for word in name_of(step, self._translate).split())
        return max(metrics.horizontalAdvance(word) for word in words)

    def _at(self, position: QPoint) -> int | None:
        return next((place for place in range(len(STEPS)) if self._span(place).contains(position)), None)

    def _span(self, place: int) -> QRect:
        rows = self._steps.rows_of(place)
        top = self.sectionViewportPosition(rows[0])
        bottom = self.sectionViewportPosition(rows[-1]) + self.sectionSize(rows[-1])
        return QRect(0, top, self.viewport().width(), bottom - top - STEP_GAP)

    def _paint_step(self, painter: QPainter, place: int, seen: QRect) -> None:
        mirrored = self.isRightToLeft()
        side = min(_BADGE, seen.height())
        middle = seen.center().y()
        left = seen.right() - side + 1 if mirrored else seen.left()
        if self._narrow:
            left = seen.center().x() - side // 2
        paint_badge(painter, QRectF(left, middle - side / 2, side, side), STEPS[place], self._theme.colours)
        if self._narrow or seen.height() < _LINE:
            return
        start = _BADGE + sizes.SMALL
        text = QRect(0 if mirrored else start, 0, seen.width() - start - sizes.TIGHT, _LINE)
        lines = wrapped(name_of(STEPS[place], self._translate), text.width())
        lines = lines[: max(1, seen.height() // _LINE)]
        painter.setPen(QColor(self._theme.colours.text))
        painter.setFont(font(sizes.TEXT, semibold=True))
        for number, line in enumerate(lines):
            top = middle + round((number - len(lines) / 2) * _LINE)
            align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(text.left(), top, text.width(), _LINE), align, line)

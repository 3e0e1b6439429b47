"""Stages and moments dragged over the headers: shown where they would go, told when they are let go."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent, QPainter

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.journey.dragging import drag_pixmap
from playbook_app.ui.journey.edge_scroll import EdgeScroll
from playbook_app.ui.journey.head_model import Part
from playbook_app.ui.journey.head_painting import HeadArtist
from playbook_app.ui.journey.luggage import moment_in, moment_packed, stage_in, stage_packed
from playbook_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from playbook_app.ui.journey.head_view import HeadView

_WIDEST = 240
_MARK = 3


class HeadDrops(QObject):
    """Watches drags for a head view."""

    moment_dropped = Signal(object, object, object)
    """A moment, the stage that it goes to, and the moment before which it goes, or None."""
    stage_dropped = Signal(object, object)
    """A stage, and the one before which it goes, or None."""

    def __init__(self, view: "HeadView") -> None:
        """Watch a view."""
        super().__init__(view)
        self._view = view
        self._edges = EdgeScroll(view)
        self.mark: QRect | None = None
        """The line where what is dragged would go."""

    def took(self, event: QEvent) -> bool:
        """Deal with an event of the viewport, if it is about a drag."""
        if isinstance(event, QDropEvent):  # entering and moving events are of its kind
            self._follow(event)
        elif event.type() == QEvent.Type.DragLeave:
            self._show(None)
        else:
            return False
        return True

    def start(self, artist: HeadArtist, theme: Theme) -> None:
        """Drag the current stage or moment, until it is let go."""
        view, part = self._view, self._view.current_part()
        session = view.head.journey.session
        if part is None or session.read_only:
            return
        packed = stage_packed if part[0] is Kind.STAGE else moment_packed
        drag = QDrag(view)
        drag.setMimeData(packed(session.file_id, part[1]))
        rect = view.visualRect(view.currentIndex())
        size = QSize(min(rect.width(), _WIDEST), rect.height())
        draw = partial(self._draw, artist, part)
        drag.setPixmap(drag_pixmap(size, view.devicePixelRatioF(), 1, theme.colours, draw))
        drag.setHotSpot(QPoint(size.width() // 3, size.height() // 2))
        drag.exec(Qt.DropAction.MoveAction)
        self._show(None)

    def _draw(self, artist: HeadArtist, part: Part, painter: QPainter, rect: QRectF) -> None:
        playbook = self._view.head.journey.session.playbook
        if part[0] is Kind.STAGE:
            artist.paint_stage(painter, rect, rect, playbook.stages[part[1]], focused=False)
        else:
            moment = playbook.moments[part[1]]
            artist.paint_moment(painter, rect, moment, selected=False, focused=False, hovered=False)

    def _follow(self, event: QDropEvent) -> None:
        head = self._view.head
        file_id = head.journey.session.file_id
        moment, stage = moment_in(event.mimeData(), file_id), stage_in(event.mimeData(), file_id)
        position = event.position().toPoint()
        column = self._view.columnAt(position.x())
        if column < 0 or not (moment or stage):
            self._show(None)
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        over = head.stretch(column) if stage else range(column, column + 1)
        area = self._view.columns_rect(over)
        after = (position.x() > area.center().x()) != self._view.isRightToLeft()
        if event.type() == QEvent.Type.Drop:
            self._show(None)
            self._let_fall(moment, stage, over, after=after)
        else:
            self._edges.watch(position)
            self._show(self._mark(area, beyond=after != self._view.isRightToLeft(), whole=bool(stage)))

    def _mark(self, area: QRect, *, beyond: bool, whole: bool) -> QRect:
        """Return the line at the right edge of an area, or at its left, through the whole headers or the moments."""
        middle = area.right() + 1 + self._view.gap // 2 if beyond else area.left() - self._view.gap // 2
        rows = self._view.rows_rect(whole=whole)
        return QRect(max(0, middle - _MARK // 2), rows.top(), _MARK, rows.height())

    def _let_fall(self, moment: EntityId | None, stage: EntityId | None, over: range, *, after: bool) -> None:
        columns = self._view.head.journey.columns
        target = columns[over.start]
        following = columns[over.stop] if over.stop < len(columns) else None
        if stage:
            before = (following.stage.id if following else None) if after else target.stage.id
            self.stage_dropped.emit(stage, before)
        elif moment:
            beside = following.moment if following and following.stage.id == target.stage.id else None
            goal = beside if after else target.moment
            self.moment_dropped.emit(moment, target.stage.id, goal.id if goal else None)

    def _show(self, mark: QRect | None) -> None:
        if mark is None:
            self._edges.rest()
        if mark != self.mark:
            self.mark = mark
            self._view.viewport().update()

"""Cards dragged over the board: where they would go, shown while they hover, and told when they are let go."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QPainter

from playbook_app.domain.entities import Standard
from playbook_app.ui.journey.board_model import STEPS
from playbook_app.ui.journey.board_painting import Drop
from playbook_app.ui.journey.card_painting import CardArtist
from playbook_app.ui.journey.dragging import drag_pixmap
from playbook_app.ui.journey.edge_scroll import EdgeScroll
from playbook_app.ui.journey.luggage import standards_in
from playbook_app.ui.journey.scale import CARD_HEIGHT, CARD_WIDTH
from playbook_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from playbook_app.ui.journey.board_view import BoardView

_SIZE = QSize(CARD_WIDTH - 16, CARD_HEIGHT)
"""Of the card under the pointer."""

_Spot = tuple[int, int, int]
"""A column, a step and a place in the cell."""


class BoardDrops(QObject):
    """Watches drags for a board view. Cards of another playbook are refused here."""

    dropped = Signal(object, object, object)
    """Ids of standards, the cell they go to, and the standard before which they go, or None."""

    def __init__(self, view: "BoardView") -> None:
        """Watch a view."""
        super().__init__(view)
        self._view = view
        self._spot: _Spot | None = None
        self._edges = EdgeScroll(view)

    def took(self, event: QEvent) -> bool:
        """Deal with an event of the viewport, if it is about a drag."""
        if isinstance(event, QDropEvent):  # entering and moving events are of its kind
            self._follow(event)
        elif event.type() == QEvent.Type.DragLeave:
            self.leave()
        else:
            return False
        return True

    def start(self, artist: CardArtist, theme: Theme) -> None:
        """Drag the chosen cards, until they are let go."""
        view, ids = self._view, self._view.chosen()
        session = view.board.journey.session
        standard = session.playbook.standards.get(ids[0]) if ids else None
        if standard is None or session.read_only:
            return
        drag = QDrag(view)
        drag.setMimeData(view.board.mimeData(view.selectedIndexes()))
        ratio = view.devicePixelRatioF()
        draw = partial(_draw, artist, standard)
        drag.setPixmap(drag_pixmap(_SIZE, ratio, len(ids), theme.colours, draw))
        drag.setHotSpot(QPoint(_SIZE.width() // 3, _SIZE.height() // 4))
        drag.exec(Qt.DropAction.MoveAction)
        self.leave()

    def leave(self) -> None:
        """Forget the drag."""
        self._edges.rest()
        self._show(None)

    def shown(self) -> Drop | None:
        """Return where what is dragged would go, to be drawn."""
        if self._spot is None:
            return None
        column, step, place = self._spot
        cell = QRectF(self._view.geometry_of.cell(column, step))
        if self._view.board.compact or not self._view.board.cards(column, step):
            return Drop(cell)
        return Drop(cell, QRectF(self._view.geometry_of.mark(column, step, place)))

    def _follow(self, event: QDropEvent) -> None:
        ids = standards_in(event.mimeData(), self._view.board.journey.session.file_id)
        spot = self._spot_at(event.position().toPoint()) if ids else None
        if event.type() == QEvent.Type.Drop:
            self.leave()
            if spot is not None:
                self._drop(ids, spot)
        else:
            self._show(spot)
            if ids:
                self._edges.watch(event.position().toPoint())
        self._answer(event, accepted=bool(ids) if isinstance(event, QDragMoveEvent) else spot is not None)

    @staticmethod
    def _answer(event: QDropEvent, *, accepted: bool) -> None:
        if accepted:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def _spot_at(self, position: QPoint) -> _Spot | None:
        return self._view.geometry_of.place_at(position)

    def _drop(self, ids: tuple[str, ...], spot: _Spot) -> None:
        column, step, place = spot
        moment = self._view.board.journey.columns[column].moment
        if moment is None:
            return
        following = [one.id for one in self._view.board.cards(column, step)[place:] if one.id not in ids]
        before = following[0] if following and not self._view.board.compact else None
        self.dropped.emit(ids, (moment.id, STEPS[step]), before)

    def _show(self, spot: _Spot | None) -> None:
        if spot == self._spot:
            return
        for one in (self._spot, spot):
            if one is not None:
                self._view.viewport().update(self._view.geometry_of.cell(one[0], one[1]).adjusted(-4, -4, 4, 4))
        self._spot = spot


def _draw(artist: CardArtist, standard: Standard, painter: QPainter, rect: QRectF) -> None:
    artist.paint(painter, rect, standard)

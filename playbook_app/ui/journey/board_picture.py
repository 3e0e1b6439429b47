"""Draws what is in sight of the board: cell by cell, and of each cell only the cards that an area may show."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from playbook_app.ui.journey.board_model import STEPS, Room
from playbook_app.ui.journey.board_painting import BoardArtist
from playbook_app.ui.journey.card_painting import CardState
from playbook_app.ui.journey.card_prints import CardPrints
from playbook_app.ui.journey.scale import Detail
from playbook_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from playbook_app.ui.journey.board_view import BoardView

_PLUS_REACH = 28


class BoardPicture:
    """Draws for one board view."""

    def __init__(self, view: "BoardView", cards: CardPrints, theme: Theme) -> None:
        """Draw a view's cells; its cards are pictures."""
        self._view = view
        self._cards = cards
        self._theme = theme
        self._artist = BoardArtist(theme)

    def paint(self, area: QRect) -> None:
        """Draw an area of the viewport."""
        with QPainter(self._view.viewport()) as painter:
            painter.fillRect(area, QColor(self._theme.colours.ground))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            most = self._view.board.fullest() if self._view.board.compact else 0
            for column, step in self._view.geometry_of.in_sight(area):
                if self._view.board.journey.columns[column].moment is None:
                    self._artist.paint_cell(painter, QRectF(self._view.geometry_of.cell(column, step)), STEPS[step])
                elif self._view.board.compact:
                    self._paint_count(painter, column, step, most)
                else:
                    self._paint_cards(painter, column, step, area)
            self._paint_keyboard(painter)
            if drop := self._view.drops.shown():
                self._artist.paint_drop(painter, drop)

    def prepared(self) -> Iterator[None]:
        """Make pictures of the cards up to half a window beyond what is in sight, one with each step."""
        view, scale = self._view, self._view.geometry_of.scale
        if view.board.compact or scale.detail is not Detail.FULL:
            return
        seen = view.viewport().rect()
        area = seen.adjusted(-seen.width() // 2, -seen.height() // 2, seen.width() // 2, seen.height() // 2)
        size = view.geometry_of.card_size()
        for column, step in list(view.geometry_of.in_sight(area)):
            places = view.geometry_of.cards_in_sight(column, step, area)
            for standard in view.board.cards(column, step)[places.start : places.stop]:
                self._cards.prepare(size, standard, scale.detail, scale.factor, view)
                yield

    def plus(self, index: QModelIndex) -> QRect:
        """Return where the plus of a room for adding is."""
        room = self._view.visualRect(index)
        square = QRect(0, 0, _PLUS_REACH, _PLUS_REACH)
        square.moveCenter(room.center())
        square.moveTop(room.top() + (self._first_height(room) - _PLUS_REACH) // 2)
        return square

    def _first_height(self, room: QRect) -> int:
        """Return the height in whose middle the plus is: near the top, since a cell may be taller than the window."""
        return min(room.height(), self._view.geometry_of.scale.row + self._view.geometry_of.scale.last_row)

    def _paint_count(self, painter: QPainter, column: int, step: int, most: int) -> None:
        """Draw a cell of the heat map. All of them may be in sight at once: no index is made for each."""
        board = self._view.board
        moment = board.journey.columns[column].moment
        rect = QRectF(self._view.geometry_of.cell(column, step))
        gap = moment is not None and board.journey.is_gap(moment.id, STEPS[step])
        self._artist.paint_count(painter, rect, STEPS[step], len(board.cards(column, step)), most, gap=gap)

    def _paint_keyboard(self, painter: QPainter) -> None:
        """Draw the ring of the heat map's cell that the keyboard is on."""
        index = self._view.currentIndex()
        if self._view.board.compact and self._view.hasFocus() and index.isValid():
            self._artist.paint_focus(painter, QRectF(self._view.visualRect(index)))

    def _paint_cards(self, painter: QPainter, column: int, step: int, area: QRect) -> None:
        self._artist.paint_cell(painter, QRectF(self._view.geometry_of.cell(column, step)), STEPS[step])
        first = self._view.board.rows_of(step)[0]
        for place in self._view.geometry_of.cards_in_sight(column, step, area):
            self._paint_card(painter, self._view.board.index(first + place, column))
        self._paint_room(painter, self._view.board.index(first + len(self._view.board.cards(column, step)), column))

    def _paint_card(self, painter: QPainter, index: QModelIndex) -> None:
        standard = self._view.board.standard(index)
        if standard is None:
            return
        scale = self._view.geometry_of.scale
        state = CardState(
            selected=self._view.selectionModel().isSelected(index),
            focused=self._has_keyboard(index),
            hovered=self._view.hovered == index,
        )
        rect = self._view.visualRect(index)
        self._cards.paint(painter, rect, standard, state, scale.detail, factor=scale.factor)

    def _paint_room(self, painter: QPainter, index: QModelIndex) -> None:
        rect = self._view.visualRect(index)
        slot = self._view.board.slot(index)
        if slot.room is not Room.ADD or slot.cell is None:
            return
        hovered, focused = self._view.hovered == index, self._has_keyboard(index)
        plus = QPointF(self.plus(index).center())
        if self._view.board.journey.is_gap(*slot.cell):
            self._artist.paint_gap(painter, QRectF(rect), slot.step, plus, hovered=hovered)
        elif not slot.place and self._view.geometry_of.scale.detail is Detail.FULL:
            self._artist.paint_words(painter, QRectF(rect), self._view.hidden_words(slot.cell))
        elif hovered or focused:
            self._artist.paint_plus(painter, plus)
        if focused:
            self._artist.paint_focus(painter, QRectF(rect))

    def _has_keyboard(self, index: QModelIndex) -> bool:
        return self._view.hasFocus() and self._view.currentIndex() == index

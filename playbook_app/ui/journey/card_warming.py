"""Draws the cards around what is in sight while nothing else is to be done, so that scrolling finds them ready."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from playbook_app.domain.entities import Standard
from playbook_app.ui.journey.board_geometry import BoardGeometry
from playbook_app.ui.journey.board_model import BoardModel
from playbook_app.ui.journey.card_prints import CardPrints
from playbook_app.ui.journey.scale import Detail

_PAUSE = 30
"""Milliseconds between two spells of drawing, in which the window does what the person wants."""
_SPELL = 0.006
"""Seconds that a spell lasts."""


class CardWarming(QObject):
    """Prepares pictures of cards, half a window further to each side."""

    def __init__(self, prints: CardPrints, geometry: BoardGeometry, model: BoardModel, parent: QObject) -> None:
        """Wait for `begin`."""
        super().__init__(parent)
        self._prints = prints
        self._geometry = geometry
        self._model = model
        self._coming: Iterator[Standard] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._work)

    def begin(self) -> None:
        """Start over around what is in sight now."""
        if self._model.compact or self._geometry.scale.detail is not Detail.FULL:
            return
        self._coming = self._near()
        self._timer.start()

    def _work(self) -> None:
        scale, view = self._geometry.scale, self._geometry.view
        until = perf_counter() + _SPELL
        for standard in self._coming:
            self._prints.prepare(self._geometry.card_size(), standard, scale.detail, scale.factor, view)
            if perf_counter() > until:
                self._timer.start()
                return

    def _near(self) -> Iterator[Standard]:
        seen = self._geometry.view.viewport().rect()
        area = seen.adjusted(-seen.width() // 2, -seen.height() // 2, seen.width() // 2, seen.height() // 2)
        for column, step in list(self._geometry.in_sight(area)):
            cards = self._model.cards(column, step)
            for place in self._geometry.cards_in_sight(column, step, area):
                if place < len(cards):
                    yield cards[place]

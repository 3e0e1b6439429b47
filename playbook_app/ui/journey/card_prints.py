"""Cards drawn once and kept as pictures: a card takes a millisecond to draw, its picture a fraction of that to show.

A picture is used as long as everything that it shows is the same; those not shown for longest are forgotten first.
"""

from collections import OrderedDict

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.vocabulary import Support
from playbook_app.frozen import frozen
from playbook_app.ui.journey.card_painting import PLAIN, CardArtist, CardState
from playbook_app.ui.journey.journey_map import JourneyMap
from playbook_app.ui.journey.scale import Detail
from playbook_app.ui.theme.colours import Colours
from playbook_app.ui.theme.theme import Theme

_MOST_PIXELS = 16_000_000
"""Device pixels that are kept, of 4 bytes each."""

_Key = tuple[EntityId, int, int, float, Detail, CardState, Qt.LayoutDirection, float]


@frozen
class _Print:
    """A picture, and what it was made of."""

    standard: Standard
    supports: frozenset[Support]
    comments: int
    colours: Colours
    pixmap: QPixmap


class CardPrints:
    """Shows cards by their pictures, and makes those that are wanting."""

    def __init__(self, artist: CardArtist, theme: Theme, journey: JourneyMap) -> None:
        """Have cards drawn by an artist."""
        self._artist = artist
        self._theme = theme
        self._journey = journey
        self._prints: OrderedDict[_Key, _Print] = OrderedDict()
        self._pixels = 0

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        standard: Standard,
        state: CardState = PLAIN,
        detail: Detail = Detail.FULL,
        *,
        factor: float = 1.0,
    ) -> None:
        """Draw a card into a rectangle, all that is on it scaled by a factor."""
        ratio = painter.device().devicePixelRatioF()
        key = (standard.id, rect.width(), rect.height(), factor, detail, state, painter.layoutDirection(), ratio)
        painter.drawPixmap(rect.topLeft(), self._print(key, standard).pixmap)

    def prepare(self, size: QSize, standard: Standard, detail: Detail, factor: float, view: QWidget) -> None:
        """Make the picture of a card that may soon come into sight of a view."""
        ratio, direction = view.devicePixelRatioF(), view.layoutDirection()
        self._print((standard.id, size.width(), size.height(), factor, detail, PLAIN, direction, ratio), standard)

    def _print(self, key: _Key, standard: Standard) -> _Print:
        found = self._prints.get(key)
        if found is not None and self._is_current(found, standard):
            self._prints.move_to_end(key)
            return found
        found = self._made(key, standard)
        self._keep(key, found)
        return found

    def _is_current(self, found: _Print, standard: Standard) -> bool:
        facts = self._journey.facts
        return (
            found.standard is standard
            and found.colours is self._theme.colours
            and found.supports == facts.supports(standard)
            and found.comments == facts.comments(standard.id)
        )

    def _made(self, key: _Key, standard: Standard) -> _Print:
        _, width, height, factor, detail, state, direction, ratio = key
        pixmap = QPixmap(QSize(width, height) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setLayoutDirection(direction)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(factor, factor)
            self._artist.paint(painter, QRectF(0, 0, width / factor, height / factor), standard, state, detail)
        facts = self._journey.facts
        return _Print(standard, facts.supports(standard), facts.comments(standard.id), self._theme.colours, pixmap)

    def _keep(self, key: _Key, made: _Print) -> None:
        former = self._prints.pop(key, None)
        self._prints[key] = made
        self._pixels += _size(made) - (_size(former) if former else 0)
        while self._pixels > _MOST_PIXELS:
            _, oldest = self._prints.popitem(last=False)
            self._pixels -= _size(oldest)


def _size(made: _Print) -> int:
    return made.pixmap.width() * made.pixmap.height()

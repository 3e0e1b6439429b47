"""How the board's cells are drawn: their tints, gaps and counts, the room for adding, and where a drag would end."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from playbook_app.colour import mixed
from playbook_app.domain.vocabulary import Step
from playbook_app.frozen import frozen
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.heat import heat
from playbook_app.ui.theme.icons import paint_icon
from playbook_app.ui.theme.painting import paint_focus
from playbook_app.ui.theme.theme import Theme

_PLUS = 16.0
_DASH = (3.0, 3.0)
_FAINTEST = 0.12
"""The share of its hue that a cell of one standard has, so that it is told from a gap."""
_MARK = 3.0
_COUNT_SIZES = (sizes.PLACE_TITLE, sizes.TEXT, sizes.SMALL_TEXT)


@frozen
class Drop:
    """Where what is dragged would go: a mark between cards, and the cell around it."""

    cell: QRectF
    mark: QRectF | None = None


class BoardArtist:
    """Draws cells in the theme's colours."""

    def __init__(self, theme: Theme) -> None:
        """Take the theme."""
        self._theme = theme
        self._shades: dict[tuple[Step, float], tuple[str, str]] = {}
        theme.changed.connect(self._shades.clear)

    def paint_cell(self, painter: QPainter, rect: QRectF, step: Step) -> None:
        """Draw the ground of a cell."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.tints[step]))
        painter.drawRoundedRect(rect, sizes.CARD_RADIUS, sizes.CARD_RADIUS)

    def paint_gap(self, painter: QPainter, rect: QRectF, step: Step, plus: QPointF, *, hovered: bool) -> None:
        """Draw a place where a standard is missing: a dashed frame with a plus."""
        colours = self._theme.colours
        self._frame(painter, rect, mixed(colours.steps[step], colours.tints[step], 0.0 if hovered else 0.35))
        if min(rect.height(), rect.width()) >= _PLUS:
            self.paint_plus(painter, plus)

    def paint_plus(self, painter: QPainter, middle: QPointF) -> None:
        """Draw the plus of a place where a standard can be added."""
        square = QRectF(0, 0, _PLUS, _PLUS)
        square.moveCenter(middle)
        paint_icon(painter, square, "add", self._theme.colours.muted)

    def paint_words(self, painter: QPainter, rect: QRectF, words: str) -> None:
        """Draw a quiet remark in the middle of a cell."""
        painter.setPen(QColor(self._theme.colours.muted))
        painter.setFont(font(sizes.SMALL_TEXT))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def paint_count(self, painter: QPainter, rect: QRectF, step: Step, count: int, most: int, *, gap: bool) -> None:
        """Draw a cell of the heat map: the more standards, the stronger its hue; a gap is dashed."""
        colours = self._theme.colours
        share = _FAINTEST + (1 - _FAINTEST) * (count - 1) / max(1, most - 1) if count else 0.0
        ground, ink = self._shade(step, round(share, 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(rect, sizes.CARD_RADIUS, sizes.CARD_RADIUS)
        if gap:
            self._frame(painter, rect.adjusted(3, 3, -3, -3), colours.steps[step])
        painter.setPen(QColor(ink))
        painter.setFont(font(_count_size(rect.width()), semibold=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(count))

    def paint_focus(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the ring that says where the keyboard is."""
        paint_focus(painter, rect, self._theme.colours, sizes.CONTROL_RADIUS)

    def paint_drop(self, painter: QPainter, drop: Drop) -> None:
        """Draw where a drag would end."""
        accent = QColor(self._theme.colours.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2))
        painter.drawRoundedRect(drop.cell.adjusted(1, 1, -1, -1), sizes.CARD_RADIUS, sizes.CARD_RADIUS)
        if drop.mark is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawRoundedRect(drop.mark, _MARK / 2, _MARK / 2)
            for end in (drop.mark.left(), drop.mark.right()):
                painter.drawEllipse(QPointF(end, drop.mark.center().y()), _MARK, _MARK)

    def _shade(self, step: Step, share: float) -> tuple[str, str]:
        """Return the ground and the ink of a share, reckoned once: hundreds of cells have few shades."""
        if (step, share) not in self._shades:
            self._shades[step, share] = heat(self._theme.colours, step, share)
        return self._shades[step, share]

    def _frame(self, painter: QPainter, rect: QRectF, colour: str) -> None:
        pen = QPen(QColor(colour), 1)
        pen.setDashPattern(_DASH)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), sizes.CONTROL_RADIUS, sizes.CONTROL_RADIUS)


def _count_size(width: float) -> int:
    """Return the size of a number, in pixels, for a cell of a width."""
    return next(size for size in _COUNT_SIZES if width >= 2 * size or size == _COUNT_SIZES[-1])

"""A chip: a small round button that says what is chosen, and opens the list of what can be."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from playbook_app.domain.vocabulary import Step
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.icons import paint_icon
from playbook_app.ui.theme.painting import paint_badge, paint_focus
from playbook_app.ui.theme.theme import Theme

_HEIGHT = 30
_FLAT_HEIGHT = 26
_MARK = 18
_ARROW = 14
_WIDEST = 320


class Chip(QPushButton):
    """Shows a choice. Its accessible name says what is chosen of what, such as “Moment: Check-in”."""

    def __init__(
        self, theme: Theme, name: str, *, flat: bool = False, bare: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make a chip of a `name`.

        A `flat` one has no ground of its own until the pointer is over it; a `bare` one draws its icon, and no words.
        """
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._flat = flat
        self._bare = bare
        self._step: Step | None = None
        self._icon = ""
        self._strong = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    def show_choice(self, text: str, *, step: Step | None = None, icon: str = "", strong: bool = False) -> None:
        """Say what is chosen, with a step's badge or an icon; `strong` where it narrows down what is seen."""
        self._step, self._icon, self._strong = step, icon, strong
        self.setText(text)
        self.setAccessibleName(self.tr("{name}: {choice}").format(name=self._name, choice=text))
        wide = self.fontMetrics().horizontalAdvance(text) > self._room_for_words(_WIDEST)
        self.setToolTip(self.accessibleName() if wide or self._bare else self._name)
        self.updateGeometry()
        self.update()

    def _size(self) -> int:
        return sizes.SMALL_TEXT + 1 if self._flat else sizes.TEXT

    def sizeHint(self) -> QSize:
        """Return the room for the words, up to a limit."""
        words = self._metrics_width()
        return QSize(min(_WIDEST, words + self._around()), _FLAT_HEIGHT if self._flat else _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least at which something can still be read."""
        return QSize(min(self.sizeHint().width(), 3 * _HEIGHT), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, mark, words and arrow."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            inner = QRectF(self.rect()).adjusted(self._side(), 0, -self._side(), 0)
            words = QRectF(inner)
            if self._step or self._icon:
                mark = self._leading(inner, self._mark())
                self._paint_mark(painter, mark)
                words = self._after(words, self._mark() + sizes.TIGHT)
            if self.isEnabled():
                arrow = self._trailing(inner, _ARROW)
                paint_icon(painter, arrow, "chevron-down", self._theme.colours.muted)
                words = self._before(words, _ARROW + sizes.TIGHT)
            if not self._bare:
                self._paint_words(painter, words)

    def _side(self) -> int:
        return sizes.TIGHT + 2 if self._flat else sizes.MEDIUM

    def _mark(self) -> int:
        return _ARROW if self._flat else _MARK

    def _around(self) -> int:
        mark = self._mark() + sizes.TIGHT if self._step or self._icon else 0
        return 2 * self._side() + mark + _ARROW + sizes.TIGHT + 2

    def _room_for_words(self, width: int) -> int:
        return width - self._around()

    def _metrics_width(self) -> int:
        return 0 if self._bare else QFontMetrics(self._words_font()).horizontalAdvance(self.text())

    def _words_font(self) -> QFont:
        return font(self._size(), semibold=self._strong)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self._theme.colours
        ground = colours.tints[self._step] if self._step and not self._flat else colours.hover
        if self._strong:
            ground = colours.accent_soft
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if not self._flat or self._strong or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.pressed if self.underMouse() and self.isEnabled() else ground))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), colours, box.height() / 2)

    def _paint_mark(self, painter: QPainter, mark: QRectF) -> None:
        if self._step:
            paint_badge(painter, mark, self._step, self._theme.colours)
        else:
            paint_icon(painter, mark, self._icon, self._theme.colours.muted)

    def _paint_words(self, painter: QPainter, words: QRectF) -> None:
        painter.setFont(self._words_font())
        painter.setPen(QColor(self._theme.colours.text if self.isEnabled() else self._theme.colours.muted))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()) + 1)
        along = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(words, int(along), shown)

    def _from_right(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _leading(self, box: QRectF, side: int) -> QRectF:
        left = box.right() - side if self._from_right() else box.left()
        return QRectF(QPointF(left, box.center().y() - side / 2), QSizeF(side, side))

    def _trailing(self, box: QRectF, side: int) -> QRectF:
        left = box.left() if self._from_right() else box.right() - side
        return QRectF(QPointF(left, box.center().y() - side / 2), QSizeF(side, side))

    def _after(self, box: QRectF, width: int) -> QRectF:
        return box.adjusted(0, 0, -width, 0) if self._from_right() else box.adjusted(width, 0, 0, 0)

    def _before(self, box: QRectF, width: int) -> QRectF:
        return box.adjusted(width, 0, 0, 0) if self._from_right() else box.adjusted(0, 0, -width, 0)

"""A passage of text with its changes marked, as high as its words need. It is read, not written."""

from html import escape

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from playbook_app.ui.merging.redline import Runs, html
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import interface_font
from playbook_app.ui.theme.theme import Theme

_NARROWEST = 60
_TALLEST = 240
"""Pixels of a picture's height."""


class Passage(QWidget):
    """Shows runs; where it is `framed`, on a ground of its own. `chosen` has it stand out, as what will hold."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, framed: bool = True) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._across, self._above = (sizes.MEDIUM, sizes.SMALL) if framed else (0, 0)
        self._framed = framed
        self._theme = theme
        self._runs: Runs = ()
        self._empty = ""
        self._chosen = False
        self._picture: QPixmap | None = None
        self._document = QTextDocument(self)
        self._document.setDefaultFont(interface_font())
        self._document.setDocumentMargin(0)
        self._document.setUndoRedoEnabled(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._write)

    def show_runs(self, runs: Runs, empty: str = "") -> None:
        """Show runs; where there are none, what `empty` says about that."""
        self._runs, self._empty = runs, empty
        self._write()

    def show_picture(self, picture: QPixmap | None) -> None:
        """Show a picture in the stead of words; None while it is not there."""
        self._picture = picture
        self.updateGeometry()
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Let it stand out, or not."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words take in a width."""
        if self._picture is not None:
            return self._fitted(width).height() + 2 * self._above
        self._document.setTextWidth(max(_NARROWEST, width - 2 * self._across))
        return round(self._document.size().height() + 0.5) + 2 * self._above

    def sizeHint(self) -> QSize:
        """Return a size for the words; the layout decides on the width."""
        return QSize(4 * _NARROWEST, self.heightForWidth(4 * _NARROWEST))

    def minimumSizeHint(self) -> QSize:
        """Return the least: words are broken where they must be."""
        return QSize(_NARROWEST, sizes.WIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the words."""
        colours = self._theme.colours
        with QPainter(self) as painter:
            if self._framed:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(colours.accent if self._chosen else colours.line), 1))
                painter.setBrush(QColor(colours.surface if self._chosen else colours.raised))
                painter.drawRoundedRect(
                    QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), sizes.CONTROL_RADIUS, sizes.CONTROL_RADIUS
                )
            if self._picture is not None:
                size = self._fitted(self.width())
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(QRect(QPoint(self._across, self._above), size), self._picture)
                return
            self._document.setTextWidth(self.width() - 2 * self._across)
            painter.translate(self._across, self._above)
            context = QAbstractTextDocumentLayout.PaintContext()
            stays = self._framed or self._chosen
            context.palette.setColor(QPalette.ColorRole.Text, QColor(colours.text if stays else colours.muted))
            self._document.documentLayout().draw(painter, context)

    def _fitted(self, width: int) -> QSize:
        """Return the size in which the picture is shown in a width."""
        room = QSize(max(_NARROWEST, width - 2 * self._across), _TALLEST)
        size = self._picture.size() if self._picture is not None else QSize()
        return size.boundedTo(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))

    def _write(self) -> None:
        colours = self._theme.colours
        option = self._document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._document.setDefaultTextOption(option)
        if self._runs:
            self._document.setHtml(html(self._runs, colours))
        else:
            self._document.setHtml(f'<span style="color:{colours.muted}">{escape(self._empty)}</span>')
        self.updateGeometry()
        self.update()

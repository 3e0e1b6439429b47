"""The pages of a PDF, drawn by Qt: a new document takes the place of the former only when its pages are drawn."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.theme import Theme

_MARGIN = sizes.LARGE
_GAP = sizes.MEDIUM
_MOST_PIXELS = 12_000_000
"""Of one page: more are not drawn, but scaled up."""
_AGAIN_AFTER = 120
"""Milliseconds of rest before pages are drawn anew in another size; until then the former are scaled."""
_PIXELS_A_POINT = 96 / 72


class Sheet(QWidget):
    """Pages under each other on the desk. `zoom` is 1 where a point of paper is a point of the screen."""

    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin without a page."""
        super().__init__(parent)
        self._theme = theme
        self._document: QPdfDocument | None = None
        self._pages: list[QSizeF] = []
        self._images: list[QImage] = []
        self._zoom = 1.0
        self._rest = QTimer(self, interval=_AGAIN_AFTER, singleShot=True)
        self._rest.timeout.connect(self._draw_again)
        theme.changed.connect(self.update)

    @property
    def zoom(self) -> float:
        """How large the pages are."""
        return self._zoom

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def show_pdf(self, data: bytes) -> None:
        """Show another document. What is seen until it is drawn is the former."""
        document = QPdfDocument(self)
        buffer = QBuffer(document)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        if document.status() is not QPdfDocument.Status.Ready:
            document.deleteLater()
            return
        former, self._document = self._document, document
        self._pages = [document.pagePointSize(page) for page in range(document.pageCount())]
        self._images = self._drawn()
        self._fit()
        self.update()
        if former is not None:
            former.deleteLater()

    def clear(self) -> None:
        """Show no page."""
        if self._document is not None:
            self._document.deleteLater()
        self._document = None
        self._pages, self._images = [], []
        self._fit()
        self.update()

    def set_zoom(self, zoom: float) -> None:
        """Show the pages in another size."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._fit()
            self.update()
            self._rest.start()
            self.zoomed.emit()

    def zoom_to_width(self, width: int) -> float:
        """Return the zoom at which the widest page fills a width in pixels."""
        widest = max((page.width() for page in self._pages), default=0.0)
        return max(0.1, (width - 2 * _MARGIN) / (widest * _PIXELS_A_POINT)) if widest else self._zoom

    def sizeHint(self) -> QSize:
        """Return the room of all pages."""
        widest = max((self._size(page).width() for page in self._pages), default=0.0)
        height = sum(self._size(page).height() + _GAP for page in self._pages)
        return QSize(round(widest) + 2 * _MARGIN, round(height) + _MARGIN + _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that are in sight."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            colours = self._theme.colours
            painter.fillRect(event.rect(), QColor(colours.desk))
            top = float(_GAP)
            for page, image in zip(self._pages, self._images, strict=True):
                size = self._size(page)
                box = QRectF((self.width() - size.width()) / 2, top, size.width(), size.height())
                if box.intersects(QRectF(event.rect())):
                    painter.drawImage(box, image)
                    painter.setPen(QPen(QColor(colours.line), 1))
                    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
                top = box.bottom() + _GAP

    def _size(self, page: QSizeF) -> QSizeF:
        return page * _PIXELS_A_POINT * self._zoom

    def _fit(self) -> None:
        self.updateGeometry()
        self.setMinimumSize(self.sizeHint())

    def _draw_again(self) -> None:
        self._images = self._drawn()
        self.update()

    def _drawn(self) -> list[QImage]:
        document = self._document
        if document is None:
            return []
        return [self._image(document, number, self._size(page)) for number, page in enumerate(self._pages)]

    def _image(self, document: QPdfDocument, number: int, size: QSizeF) -> QImage:
        scale = self.devicePixelRatioF()
        pixels = size * scale
        area = pixels.width() * pixels.height()
        if area > _MOST_PIXELS:
            pixels *= (_MOST_PIXELS / area) ** 0.5
        paper = QImage(pixels.toSize(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        with QPainter(paper) as painter:
            painter.drawImage(0, 0, document.render(number, pixels.toSize()))
        return paper

"""A publication's pages in the window: Qt's PDF view with thumbnails, search and zoom. It is given bytes, and swaps.

The view asks for the size of each page, which takes long of a new document, and quickly of one that was asked before.
So a new document's pages are measured in slices first.
"""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QPointF, QSize, QTimer
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from playbook_app.ui.publish.bar import PageBar
from playbook_app.ui.publish.thumbnails import THUMBNAIL, ThumbnailsModel
from playbook_app.ui.slices import Slices
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_ZOOM_STEP = 1.25
_SMALLEST, _LARGEST = 0.25, 4.0
_STRIP_WIDTH = 144
_POINTS_PER_INCH = 72
_MEASURED_AT_ONCE = 20
"""Pages; it takes some milliseconds."""


class DocumentView(QWidget):
    """Shows a PDF. The page in sight stays in sight when other bytes of the same publication come."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin without pages."""
        super().__init__(parent)
        self._theme = theme
        self._document = QPdfDocument(self)
        self._search = QPdfSearchModel(self)
        self._thumbnails = ThumbnailsModel(self)
        self._coming: Slices | None = None
        self._hit = 0
        self.bar = PageBar(theme, self)
        self._view = QPdfView(self)
        self._strip = QListView(self)
        self._assemble()
        self._connect()
        self._tint()

    @property
    def pages(self) -> int:
        """The number of pages that are shown."""
        return self._document.pageCount()

    def show_bytes(self, data: bytes) -> None:
        """Show other pages, at the place of the former ones, as soon as they are measured."""
        if self._coming is not None:
            self._coming.deleteLater()
        self._coming = Slices(self._measured(data), self)
        self._coming.begin()

    def _measured(self, data: bytes) -> Iterator[None]:
        # Without a parent until it is shown: a document that another overtakes goes with this.
        document = QPdfDocument()
        buffer = QBuffer(document)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        yield
        for page in range(document.pageCount()):
            document.pagePointSize(page)
            if page % _MEASURED_AT_ONCE == 0:
                yield
        self._swap(document)

    def _swap(self, document: QPdfDocument) -> None:
        page, offset = self._view.pageNavigator().currentPage(), self._view.verticalScrollBar().value()
        document.setParent(self)
        former, self._document = self._document, document
        self._view.setDocument(document)
        self._search.setDocument(document)
        self._thumbnails.show(document)
        self._view.verticalScrollBar().setValue(offset)
        self._strip.setCurrentIndex(self._thumbnails.index(max(0, min(page, self.pages - 1))))
        former.deleteLater()
        QTimer.singleShot(0, self, self._show_place)

    def seek(self) -> None:
        """Put the cursor into the search."""
        self.bar.words.setFocus()
        self.bar.words.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say how large the pages are now, once they have taken their room."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_place)

    def zoom(self, direction: int) -> None:
        """Show the pages larger (1), smaller (-1), or as wide as there is room (0)."""
        if direction:
            factor = self._factor() * (_ZOOM_STEP if direction > 0 else 1 / _ZOOM_STEP)
            self._view.setZoomMode(QPdfView.ZoomMode.Custom)
            self._view.setZoomFactor(min(_LARGEST, max(_SMALLEST, factor)))
        else:
            self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._show_place()

    def _assemble(self) -> None:
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self._view.setSearchModel(self._search)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setAccessibleName(self.tr("The pages"))
        self._strip.setModel(self._thumbnails)
        self._strip.setIconSize(THUMBNAIL)
        self._strip.setViewMode(QListView.ViewMode.IconMode)
        self._strip.setFlow(QListView.Flow.TopToBottom)
        self._strip.setWrapping(False)
        self._strip.setMovement(QListView.Movement.Static)
        self._strip.setUniformItemSizes(True)
        self._strip.setGridSize(QSize(_STRIP_WIDTH - sizes.WIDE, THUMBNAIL.height() + sizes.WIDE + sizes.SMALL))
        self._strip.setFixedWidth(_STRIP_WIDTH)
        looking(self._strip, Look.DESK)
        self._strip.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._strip.setAccessibleName(self.tr("Small pages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._strip)
        row.addWidget(self._view, 1)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.bar.sought.connect(self._search.setSearchString)
        self.bar.moved_on.connect(self._to_hit)
        self.bar.zoomed.connect(self.zoom)
        self._search.countChanged.connect(self._show_hits)
        self._strip.selectionModel().currentChanged.connect(self._jump)
        self._view.pageNavigator().currentPageChanged.connect(self._show_place)
        self._theme.changed.connect(self._tint)

    def _jump(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() != self._view.pageNavigator().currentPage():
            self._view.pageNavigator().jump(index.row(), QPointF())

    def _to_hit(self, step: int) -> None:
        count = self._search.rowCount(QModelIndex())
        if count:
            self._hit = (self._hit + step) % count
            link = self._search.resultAtIndex(self._hit)
            self._view.setCurrentSearchResultIndex(self._hit)
            self._view.pageNavigator().jump(link)
        self.bar.show_hits(self._hit, count)

    def _show_hits(self) -> None:
        self._hit = -1
        self._to_hit(1)

    def _show_place(self) -> None:
        page = self._view.pageNavigator().currentPage()
        self.bar.show_page(page + 1, self.pages)
        self.bar.show_zoom(self._factor())
        if self._strip.currentIndex().row() != page and page < self.pages:
            self._strip.setCurrentIndex(self._thumbnails.index(page))

    def _factor(self) -> float:
        """Return how large the pages are, where 1 is their real size on this screen."""
        if self._view.zoomMode() is QPdfView.ZoomMode.Custom or not self.pages:
            return self._view.zoomFactor()
        size = self._document.pagePointSize(self._view.pageNavigator().currentPage())
        margins, room = self._view.documentMargins(), self._view.viewport().size()
        inch = self.logicalDpiX() / _POINTS_PER_INCH
        wide = (room.width() - margins.left() - margins.right()) / (size.width() * inch)
        if self._view.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            return wide
        return min(wide, (room.height() - margins.top() - margins.bottom()) / (size.height() * inch))

    def _tint(self) -> None:
        palette = self._view.palette()
        palette.setColor(QPalette.ColorRole.Dark, QColor(self._theme.colours.desk))
        self._view.setPalette(palette)

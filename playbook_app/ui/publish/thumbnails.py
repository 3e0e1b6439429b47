"""Small pictures of a document's pages, drawn as they come into sight."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument

from playbook_app.ui.indexes import NOWHERE, Index

THUMBNAIL = QSize(96, 128)
"""The room of one, in pixels at 100 % scaling."""


class ThumbnailsModel(QAbstractListModel):
    """A row for each page."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a document."""
        super().__init__(parent)
        self._document: QPdfDocument | None = None
        self._drawn: dict[int, QPixmap] = {}

    def show(self, document: QPdfDocument) -> None:
        """Take the document of now."""
        self.beginResetModel()
        self._document = document
        self._drawn = {}
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of pages."""
        return self._document.pageCount() if self._document and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a page's picture, or its number."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {page}").format(page=index.row() + 1)
        return str(index.row() + 1) if role == Qt.ItemDataRole.DisplayRole else None

    def _picture(self, page: int) -> QPixmap:
        if page not in self._drawn and self._document is not None:
            size = self._document.pagePointSize(page).scaled(THUMBNAIL * 2, Qt.AspectRatioMode.KeepAspectRatio)
            picture = QPixmap.fromImage(_on_paper(self._document.render(page, size.toSize())))
            picture.setDevicePixelRatio(2)
            self._drawn[page] = picture
        return self._drawn.get(page, QPixmap())


def _on_paper(ink: QImage) -> QImage:
    """Return a page on white: what is rendered of it is the ink alone."""
    paper = QImage(ink.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    with QPainter(paper) as painter:
        painter.drawImage(0, 0, ink)
    return paper

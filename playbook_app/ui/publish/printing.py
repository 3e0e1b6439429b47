"""Printing pages through the system's dialog. Pages are drawn in a thread, one ahead of the printer."""

import threading
from queue import Queue

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

_DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72
_AHEAD = 2


class Printing(QObject):
    """One print job. `ended` tells when it is over, and whether everything was printed."""

    progressed = Signal(float)
    ended = Signal(bool)

    _drawn = Signal(object, int)

    def __init__(self, data: bytes, printer: QPrinter, parent: QObject | None = None) -> None:
        """Print a PDF's pages on a printer that was set up; `start` begins."""
        super().__init__(parent)
        self._data = data
        self._printer = printer
        self._painter = QPainter()
        self._stopped = threading.Event()
        self._room: Queue[None] = Queue(_AHEAD)
        self._drawn.connect(self._print)

    def start(self) -> None:
        """Begin to draw and print."""
        self._pages = _page_numbers(self._printer, _pages_of(self._data))
        self._painter.begin(self._printer)
        threading.Thread(target=self._draw, name="printing", daemon=True).start()

    def stop(self) -> None:
        """Print no further page."""
        self._stopped.set()

    def _draw(self) -> None:
        with _Opened(self._data) as document:
            for number, page in enumerate(self._pages):
                self._room.put(None)
                if self._stopped.is_set():
                    break
                size = document.pagePointSize(page) * (_DOTS_PER_INCH / _POINTS_PER_INCH)
                self._drawn.emit(document.render(page, QSize(round(size.width()), round(size.height()))), number)
        self._drawn.emit(None, len(self._pages))

    def _print(self, image: QImage | None, number: int) -> None:
        if image is None or self._stopped.is_set():
            self._end(finished=image is None)
            return
        if number:
            self._printer.newPage()
        sheet = self._printer.pageRect(QPrinter.Unit.DevicePixel)
        self._painter.drawImage(_fitted(image, sheet), image)
        self._room.get()
        self.progressed.emit((number + 1) / len(self._pages))

    def _end(self, *, finished: bool) -> None:
        if not finished:
            self._printer.abort()
            self._room.get()
        if self._painter.isActive():
            self._painter.end()
            self.ended.emit(finished)


class _Opened:
    """A document of its own for the thread that draws."""

    def __init__(self, data: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._document = QPdfDocument()

    def __enter__(self) -> QPdfDocument:
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        return self._document

    def __exit__(self, *_: object) -> None:
        self._document.close()


def _pages_of(data: bytes) -> int:
    with _Opened(data) as document:
        return document.pageCount()


def _page_numbers(printer: QPrinter, pages: int) -> list[int]:
    """Return the pages that the person asked for, counted from 0."""
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    return list(range(first - 1, min(last, pages)))


def _fitted(image: QImage, sheet: QRectF) -> QRectF:
    """Return where an image stands on a sheet: as large as it fits, in the middle."""
    scale = min(sheet.width() / image.width(), sheet.height() / image.height())
    place = QRectF(0, 0, image.width() * scale, image.height() * scale)
    place.moveCenter(QRectF(0, 0, sheet.width(), sheet.height()).center())
    return place

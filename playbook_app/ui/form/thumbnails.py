"""Images made small for showing, decoded beside the window's thread; what was decoded once is kept."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from playbook_app.frozen import frozen

SIDE = 640
"""Pixels of the longest side of what is kept."""

_KEPT = 200
_AT_A_TIME = 2
_MEGABYTES = 256
"""What decoding one image may take; a picture of 4,000 by 4,000 pixels takes 64."""


@frozen
class Thumbnail:
    """An image made small, the size of the whole in pixels, and its length in bytes."""

    pixmap: QPixmap
    size: QSize
    length: int


class Gallery(Protocol):
    """Whatever has the bytes of images, as a session does."""

    def image(self, sha256: str, then: Callable[[bytes | None], None]) -> None:
        """Have `then` called with an image's bytes by their SHA-256 (hex), or None where there are none."""


class Thumbnails(QObject):
    """Small images by the SHA-256 of the whole. `arrived` tells which one has just become known."""

    arrived = Signal(str)

    _decoded = Signal(str, QImage, QSize, int)

    def __init__(self, gallery: Gallery, parent: QObject | None = None) -> None:
        """Ask a session, or another that has them, for the bytes."""
        super().__init__(parent)
        self._gallery = gallery
        self._kept: OrderedDict[str, Thumbnail | None] = OrderedDict()
        self._asked: set[str] = set()
        self._room = threading.BoundedSemaphore(_AT_A_TIME)
        self._decoded.connect(self._take)
        QImageReader.setAllocationLimit(_MEGABYTES)

    def find(self, sha256: str) -> Thumbnail | None:
        """Return an image made small; None while it is not there, or where it cannot be shown."""
        if sha256 in self._kept:
            self._kept.move_to_end(sha256)
            return self._kept[sha256]
        if sha256 and sha256 not in self._asked:
            self._asked.add(sha256)
            self._gallery.image(sha256, self._decode_as(sha256))
        return None

    def is_lost(self, sha256: str) -> bool:
        """Tell whether an image was looked for and cannot be shown."""
        return sha256 in self._kept and self._kept[sha256] is None

    def _decode_as(self, sha256: str) -> Callable[[bytes | None], None]:
        def decode(data: bytes | None) -> None:
            if data is None:
                self._keep(sha256, None)
            else:
                threading.Thread(target=self._decode, args=(sha256, data), name="thumbnail", daemon=True).start()

        return decode

    def _decode(self, sha256: str, data: bytes) -> None:
        """Decode an image at the size in which it is shown; runs in a thread of its own."""
        with self._room:
            buffer = QBuffer()
            buffer.setData(QByteArray(data))
            buffer.open(QBuffer.OpenModeFlag.ReadOnly)
            reader = QImageReader(buffer)
            reader.setDecideFormatFromContent(True)
            size = reader.size()
            if size.isValid() and max(size.width(), size.height()) > SIDE:
                reader.setScaledSize(size.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio))
            image = reader.read()
        with suppress(RuntimeError):  # whoever asked may be gone by now
            self._decoded.emit(sha256, image, size, len(data))

    def _take(self, sha256: str, image: QImage, size: QSize, length: int) -> None:
        found = None if image.isNull() else Thumbnail(QPixmap.fromImage(image), size, length)
        self._keep(sha256, found)

    def _keep(self, sha256: str, found: Thumbnail | None) -> None:
        self._asked.discard(sha256)
        self._kept[sha256] = found
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(sha256)

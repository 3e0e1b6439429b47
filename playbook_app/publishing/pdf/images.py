"""Images of a book: read once, measured for layout, kept for drawing."""

import io
import warnings
from collections.abc import Callable
from typing import Any

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfutils import readJPEGInfo

from playbook_app.errors import PlaybookError

FINEST = 150
"""An image is not enlarged past this many pixels an inch."""
FORMATS = ("PNG", "JPEG", "WEBP")
_MOST_PIXELS = 40_000_000


class Images:
    """Reads images by the SHA-256 of their bytes."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        """`read` returns an image's bytes; it may raise a PlaybookError, OSError or LookupError for an absent one."""
        self._read = read
        self._readers: dict[str, ImageReader | None] = {}

    def reader(self, sha256: str) -> ImageReader | None:
        """Return the image for drawing, or None where it cannot be read."""
        if sha256 not in self._readers:
            self._readers[sha256] = self._opened(sha256)
        return self._readers[sha256]

    def size(self, sha256: str) -> tuple[float, float] | None:
        """Return the largest size to print at, in points, or None where the image cannot be read."""
        reader = self.reader(sha256)
        if reader is None:
            return None
        width, height = reader.getSize()
        return width * 72 / FINEST, height * 72 / FINEST

    def _opened(self, sha256: str) -> ImageReader | None:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", Image.DecompressionBombWarning)
                data = self._read(sha256)
                image: Any = Image.open(io.BytesIO(data), formats=FORMATS)
                if image.width * image.height > _MOST_PIXELS or not image.width * image.height:
                    return None
                image.load()
        except (PlaybookError, OSError, LookupError, ValueError, SyntaxError, Image.DecompressionBombError):
            return None
        if image.format == "JPEG" and image.mode in {"RGB", "L"} and _is_plain(data):
            return ImageReader(io.BytesIO(data))  # goes into the document as it is
        return ImageReader(image if image.mode in {"RGB", "L", "RGBA"} else image.convert("RGBA"))


def _is_plain(data: bytes) -> bool:
    """Tell whether a JPEG is of a kind that PDF viewers decode themselves."""
    try:
        readJPEGInfo(io.BytesIO(data))
    except Exception:  # noqa: BLE001 - ReportLab's errors here are of no one kind; the decoded pixels serve as well
        return False
    return True

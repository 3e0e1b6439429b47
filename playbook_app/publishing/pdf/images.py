"""Images of a book: read once, measured for layout, kept for drawing."""

import io
import warnings
from collections.abc import Callable
from typing import Any

from PIL import Image
from reportlab.lib.utils import ImageReader

from playbook_app.errors import PlaybookError

_FINEST = 150
"""An image is not enlarged past this many pixels an inch."""
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
        return width * 72 / _FINEST, height * 72 / _FINEST

    def _opened(self, sha256: str) -> ImageReader | None:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", Image.DecompressionBombWarning)
                image: Any = Image.open(io.BytesIO(self._read(sha256)), formats=("PNG", "JPEG", "WEBP"))
                if image.width * image.height > _MOST_PIXELS or not image.width * image.height:
                    return None
                image.load()
        except (PlaybookError, OSError, LookupError, ValueError, SyntaxError, Image.DecompressionBombError):
            return None
        return ImageReader(image if image.mode in {"RGB", "L", "RGBA"} else image.convert("RGBA"))

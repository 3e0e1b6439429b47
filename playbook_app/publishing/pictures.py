"""Images for documents that are read on screens: read once, proved to be images, no finer than a screen shows them."""

import io
import warnings
from collections.abc import Callable
from dataclasses import field
from typing import Any

from playbook_app.errors import PlaybookError
from playbook_app.frozen import frozen

MEDIA_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}
"""What an image may come as: Pillow's name of the format, and its media type."""
_MOST_PIXELS = 40_000_000
_LARGEST = 1600
"""Pixels a side: twice the width of the text, for fine screens."""
_QUALITY = 82


@frozen
class Picture:
    """An image as a file's bytes, with its size in pixels."""

    data: bytes = field(repr=False)
    media_type: str
    width: int
    height: int


class Pictures:
    """Reads images by the SHA-256 of their bytes."""

    def __init__(self, read: Callable[[str], bytes], formats: frozenset[str] = frozenset(MEDIA_TYPES)) -> None:
        """`read` returns an image's bytes; it may raise a PlaybookError, OSError or LookupError for an absent one.

        An image in none of `formats` (keys of `MEDIA_TYPES`, PNG and JPEG among them) is written anew.
        """
        self._read = read
        self._formats = formats
        self._pictures: dict[str, Picture | None] = {}

    def picture(self, sha256: str) -> Picture | None:
        """Return an image, or None where it cannot be read."""
        if sha256 not in self._pictures:
            self._pictures[sha256] = self._opened(sha256)
        return self._pictures[sha256]

    def _opened(self, sha256: str) -> Picture | None:
        from PIL import Image  # with the first image: most books have none

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                data = self._read(sha256)
                image: Any = Image.open(io.BytesIO(data), formats=tuple(MEDIA_TYPES))
                if not 0 < image.width * image.height <= _MOST_PIXELS:
                    return None
                return self._picture(image, data)
        except (PlaybookError, OSError, LookupError, ValueError, SyntaxError, Image.DecompressionBombError):
            return None

    def _picture(self, image: Any, data: bytes) -> Picture:
        """Return a picture of an opened image; it is written anew only where that is needed."""
        is_fine = max(image.size) > _LARGEST
        if not is_fine and image.format in self._formats:
            image.load()
            return Picture(data, MEDIA_TYPES[image.format], image.width, image.height)
        if is_fine:
            image.draft("RGB", (_LARGEST, _LARGEST))
            image.thumbnail((_LARGEST, _LARGEST))
        return _written(image)


def _written(image: Any) -> Picture:
    out = io.BytesIO()
    name = "PNG" if image.has_transparency_data else "JPEG"
    if name == "PNG":
        image.convert("RGBA").save(out, name, optimize=True)
    else:
        image.convert("RGB").save(out, name, quality=_QUALITY)
    return Picture(out.getvalue(), MEDIA_TYPES[name], image.width, image.height)

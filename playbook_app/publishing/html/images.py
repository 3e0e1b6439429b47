"""Images of a page: read once, proved to be images, no finer than a screen shows them, and part of the page itself."""

import io
import warnings
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PIL import Image

from playbook_app.errors import PlaybookError

_FORMATS = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}
_MOST_PIXELS = 40_000_000
_LARGEST = 1600
"""Pixels a side: twice the width of the text, for fine screens."""
_QUALITY = 82


@dataclass(frozen=True, slots=True)
class Picture:
    """An image as a `data:` address, with its size in pixels."""

    address: str
    width: int
    height: int


class Images:
    """Reads images by the SHA-256 of their bytes."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        """`read` returns an image's bytes; it may raise a PlaybookError, OSError or LookupError for an absent one."""
        self._read = read
        self._pictures: dict[str, Picture | None] = {}

    def picture(self, sha256: str) -> Picture | None:
        """Return an image for the page, or None where it cannot be read."""
        if sha256 not in self._pictures:
            self._pictures[sha256] = self._opened(sha256)
        return self._pictures[sha256]

    def _opened(self, sha256: str) -> Picture | None:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                data = self._read(sha256)
                image: Any = Image.open(io.BytesIO(data), formats=tuple(_FORMATS))
                if not 0 < image.width * image.height <= _MOST_PIXELS:
                    return None
                return _picture(image, data)
        except (PlaybookError, OSError, LookupError, ValueError, SyntaxError, Image.DecompressionBombError):
            return None


def _picture(image: Any, data: bytes) -> Picture:
    """Return a picture of an opened image; it is written anew only where it is finer than a screen shows."""
    media_type = _FORMATS[image.format]
    if max(image.size) > _LARGEST:
        image.draft("RGB", (_LARGEST, _LARGEST))
        image.thumbnail((_LARGEST, _LARGEST))
        data, media_type = _written(image)
    else:
        image.load()
    return Picture(f"data:{media_type};base64,{b64encode(data).decode('ascii')}", image.width, image.height)


def _written(image: Any) -> tuple[bytes, str]:
    out = io.BytesIO()
    if image.has_transparency_data:
        image.convert("RGBA").save(out, "PNG", optimize=True)
        return out.getvalue(), _FORMATS["PNG"]
    image.convert("RGB").save(out, "JPEG", quality=_QUALITY)
    return out.getvalue(), _FORMATS["JPEG"]

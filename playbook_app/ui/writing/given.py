"""Images that a person gives to a text: dropped, pasted or chosen. Whoever owns the text keeps them."""

import re
from base64 import b64decode
from binascii import Error
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from playbook_app.frozen import frozen

LARGEST = 50_000_000
"""Bytes of one image."""

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
"""The files that are taken for images."""

_DATA_ADDRESS = re.compile(r"data:image/(?P<form>png|jpe?g|webp);base64,(?P<data>[A-Za-z0-9+/=\s]+)", re.IGNORECASE)


@frozen
class GivenImage:
    """An image's bytes as they came, and the name of its file."""

    name: str
    data: bytes


def has_image(source: QMimeData) -> bool:
    """Tell whether image files, or an image alone, are in what is dropped or pasted."""
    return bool(image_files(source)) or (source.hasImage() and not source.hasHtml() and not source.hasText())


def image_files(source: QMimeData) -> list[Path]:
    """Return the local image files among what is dropped or pasted."""
    paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in SUFFIXES]


def read_file(path: Path) -> GivenImage | None:
    """Return the image in a file that the person chose. None where it cannot be read or is too large."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST:
            return None
        return GivenImage(path.name, path.read_bytes())
    except OSError:
        return None


def pasted_picture(source: QMimeData, name: str) -> GivenImage | None:
    """Return the picture on the clipboard as PNG. None where there is none."""
    image = QImage(source.imageData())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull() or not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        return None
    return GivenImage(name, bytes(buffer.data().data()))


def images_within(html: str) -> Iterator[tuple[str, str, bytes]]:
    """Yield each image that is written out in HTML: its address there, its suffix, and its bytes."""
    for match in _DATA_ADDRESS.finditer(html):
        if len(match["data"]) * 3 // 4 > LARGEST:
            continue
        try:
            yield match[0], "." + match["form"].lower().replace("jpeg", "jpg"), b64decode(match["data"])
        except (Error, ValueError):
            continue

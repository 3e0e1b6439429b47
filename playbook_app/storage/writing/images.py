"""The bytes of images and of the brand's fonts, put into a playbook file."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from playbook_app.domain.rules import MOST_IMAGE_BYTES
from playbook_app.errors.image import ImageLost, ImagesTooLarge
from playbook_app.storage.writing.tables import IMAGE_BYTES


def add_images(connection: Connection, images: Mapping[str, bytes]) -> None:
    """Keep images by their SHA-256 (hex).

    Raises ImagesTooLarge where they are too many for a playbook, ValueError where bytes are not of their hash.
    """
    for digest, content in images.items():
        if sha256(content).hexdigest() != digest:
            raise ValueError(f"bytes are not of SHA-256 {digest}")
        if connection.execute(select(IMAGE_BYTES.c.sha256).where(IMAGE_BYTES.c.sha256 == digest)).first() is None:
            connection.execute(IMAGE_BYTES.insert(), {"sha256": digest, "content": content})
    together = select(func.sum(func.length(IMAGE_BYTES.c.content)))
    if images and connection.execute(together).scalar_one() > MOST_IMAGE_BYTES:
        raise ImagesTooLarge(limit=MOST_IMAGE_BYTES // 1_000_000)


def require_files(connection: Connection, path: Path, files: Iterable[str]) -> None:
    """Raise ImageLost where the file does not hold the bytes of an image or a font, by its SHA-256 (hex)."""
    for digest in files:
        kept = select(IMAGE_BYTES.c.sha256).where(IMAGE_BYTES.c.sha256 == digest)
        if connection.execute(kept).first() is None:
            raise ImageLost(path=path, sha256=digest)

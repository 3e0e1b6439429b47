"""Images for a page that is looked at while it is written: no finer than a screen shows them, so that it comes at once.

The page is laid out as with the image itself, since no page has room for more than is kept.
"""

import io
import warnings
from typing import Any

from PIL import Image

from playbook_app.publishing.paper import BOOK_PAPERS
from playbook_app.publishing.pdf.images import FINEST, FORMATS

_QUALITY = 80


def proof_of(data: bytes) -> bytes:
    """Return an image's file as small as the largest paper allows; what cannot be read or is small stays as it is."""
    room = tuple(round(max(paper.size[side] for paper in BOOK_PAPERS) * FINEST / 72) for side in (0, 1))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image: Any = Image.open(io.BytesIO(data), formats=FORMATS)
            if image.width <= room[0] and image.height <= room[1]:
                return data
            image.draft("RGB", room)
            image.thumbnail(room)
    except (OSError, ValueError, SyntaxError, LookupError, Image.DecompressionBombError):
        return data
    return _written(image)


def _written(image: Any) -> bytes:
    out = io.BytesIO()
    if image.has_transparency_data:
        image.convert("RGBA").save(out, "PNG", compress_level=1)
    else:
        image.convert("RGB").save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()

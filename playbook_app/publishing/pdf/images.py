"""Images of a book: read once, measured for layout, kept for drawing.

What opens them is imported with the first one: most books have none.
"""

import io
import warnings
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from playbook_app.domain.typeface import Typefaces
from playbook_app.errors import PlaybookError
from playbook_app.publishing.colours import is_seen_on
from playbook_app.publishing.pdf.typography import Typography

if TYPE_CHECKING:
    from reportlab.lib.utils import ImageReader

_USUAL = Typefaces()
FINEST = 150
"""An image is not enlarged past this many pixels an inch."""
FORMATS = ("PNG", "JPEG", "WEBP")
_MOST_PIXELS = 40_000_000
_SMALL = 48
_ENOUGH = 0.08
"""The share of a logo that must stand out from its ground for the rest to be made out."""


class Images:
    """Reads images by the SHA-256 of their bytes. `typography` is what the texts beside them are set in."""

    def __init__(self, read: Callable[[str], bytes], typefaces: Typefaces = _USUAL) -> None:
        """`read` returns an image's bytes; it may raise a PlaybookError, OSError or LookupError for an absent one."""
        self.read = read
        self.typography = Typography(typefaces, read)
        self._readers: dict[str, ImageReader | None] = {}
        self._standing_out: dict[tuple[str, str], bool] = {}

    def reader(self, sha256: str) -> "ImageReader | None":
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

    def stands_out(self, sha256: str, ground: str) -> bool:
        """Tell whether enough of an image is made out on a ground (#RRGGBB); True for one that cannot be read."""
        asked = sha256, ground  # every page asks for its head
        if asked not in self._standing_out:
            self._standing_out[asked] = self.reader(sha256) is None or _stands_out(self.read(sha256), ground)
        return self._standing_out[asked]

    def _opened(self, sha256: str) -> "ImageReader | None":
        from PIL import Image
        from reportlab.lib.utils import ImageReader

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", Image.DecompressionBombWarning)
                data = self.read(sha256)
                image: Any = Image.open(io.BytesIO(data), formats=FORMATS)
                if image.width * image.height > _MOST_PIXELS or not image.width * image.height:
                    return None
                image.load()
        except (PlaybookError, OSError, LookupError, ValueError, SyntaxError, Image.DecompressionBombError):
            return None
        if image.format == "JPEG" and image.mode in {"RGB", "L"} and _is_plain(data):
            return ImageReader(io.BytesIO(data))  # goes into the document as it is
        mode = "RGBA" if image.has_transparency_data else "L" if image.mode == "L" else "RGB"
        return ImageReader(image if image.mode == mode else image.convert(mode))


def _stands_out(data: bytes, ground: str) -> bool:
    """Tell it of an image made small; a colour weighs as much as it is opaque, and as often as it comes."""
    from PIL import Image

    image: Any = Image.open(io.BytesIO(data), formats=FORMATS)
    small = image.convert("RGBA").resize((_SMALL, _SMALL), Image.Resampling.BOX)
    colours: Counter[str] = Counter()
    for red, green, blue, alpha in small.get_flattened_data():
        colours[f"#{red:02X}{green:02X}{blue:02X}"] += alpha
    seen = sum(weight for colour, weight in colours.items() if is_seen_on(colour, ground))
    return seen >= _ENOUGH * colours.total()


def _is_plain(data: bytes) -> bool:
    """Tell whether a JPEG is of a kind that PDF viewers decode themselves."""
    from reportlab.pdfbase.pdfutils import readJPEGInfo

    try:
        readJPEGInfo(io.BytesIO(data))
    except Exception:  # noqa: BLE001 - ReportLab's errors here are of no one kind; the decoded pixels serve as well
        return False
    return True

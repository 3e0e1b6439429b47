"""Images as they stand in a file (ISO 32000-1, 8.9): a JPEG as it is, others as pixels, with a mask if clear."""

from io import BytesIO
from typing import Any
from zlib import compress

from playbook_app.publishing.pdf.streams import Packed, Sink, stream

_SPACES = {"RGB": "DeviceRGB", "L": "DeviceGray"}


def image_name(sha256: str) -> str:
    """Return the name by which content refers to an image."""
    return f"/Image+{sha256[:32]}"


def add_image(sink: Sink, image: Any) -> str:
    """Add an image, as a reader of ReportLab's, to a file; return the reference to it."""
    width, height = image.getSize()
    entries = f" /Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent 8"
    jpeg = image.jpeg_fh()
    if jpeg is not None:
        data = jpeg.read()
        entries += f" /ColorSpace /{_SPACES[_mode(data)]} /Filter [/DCTDecode]"
        return sink.add_bytes(stream(data, entries))
    pixels = image.getRGBData()
    clear = image._dataA  # noqa: SLF001 - known once the pixels are
    if clear is not None:
        entries += f" /SMask {_add_mask(sink, clear)}"
    return sink.add_stream(Packed(f"{entries} /ColorSpace /{_SPACES[image.mode]}", compress(pixels)))


def _mode(jpeg: bytes) -> str:
    """Return the mode of a JPEG, which is of one or three colours."""
    from reportlab.pdfbase.pdfutils import readJPEGInfo

    known: Any = readJPEGInfo(BytesIO(jpeg))
    return "L" if known[2] == 1 else "RGB"


def _add_mask(sink: Sink, clear: Any) -> str:
    width, height = clear.getSize()
    entries = f" /Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent 8 /Decode [0 1]"
    return sink.add_stream(Packed(f"{entries} /ColorSpace /DeviceGray", compress(clear.getRGBData())))

"""Takes images in: checked before they are decoded, turned upright, in sRGB, without metadata, of bounded size."""

import hashlib
import struct
import warnings
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from playbook_app.errors.image import ImageTooLarge, ImageUnreadable
from playbook_app.exchange.gate import MEGABYTE
from playbook_app.frozen import frozen

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

LONGEST_SIDE = 4_000
"""Pixels."""

LARGEST = 5 * MEGABYTE
MOST_PIXELS = 80_000_000

SUFFIXES = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp"}
"""The suffix of a file of each media type that a playbook keeps."""

_MEDIA_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}
_QUALITIES = (90, 82, 72)
_SMALLER = 0.8
_SMALLEST_SIDE = 64
_UNREADABLE = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    ArithmeticError,
    LookupError,
    TypeError,
    struct.error,
    zlib.error,
)


@frozen
class TakenImage:
    """An image as a playbook keeps it; `sha256` (hex) is of `data`."""

    data: bytes
    media_type: str
    sha256: str


def take_in(data: bytes, name: str) -> TakenImage:
    """Return an image from outside as a playbook keeps it. `name` is what errors call it.

    Raises ImageUnreadable and ImageTooLarge.
    """
    picture, form = _opened(data, name)
    try:
        clean = _clean(picture)
    except _UNREADABLE:
        raise ImageUnreadable(name=name) from None
    encoded = next((data for data in _encodings(clean, form) if len(data) <= LARGEST), None)
    if encoded is None:
        raise ImageUnreadable(name=name)
    return _taken(encoded, form)


def as_kept(data: bytes, name: str) -> TakenImage:
    """Return an image that some playbook keeps already, to the byte, after checking it. Raises as `take_in`."""
    picture, form = _opened(data, name)
    if len(data) > LARGEST or max(picture.size) > LONGEST_SIDE:
        return take_in(data, name)
    return _taken(data, form)


def _taken(data: bytes, form: str) -> TakenImage:
    return TakenImage(data, _MEDIA_TYPES[form], hashlib.sha256(data).hexdigest())


def _opened(data: bytes, name: str) -> tuple["Picture", str]:
    """Read an image's head and return it, not decoded, with the name of its format."""
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            picture = Image.open(BytesIO(data), formats=tuple(_MEDIA_TYPES))
        except Image.DecompressionBombError:
            raise ImageTooLarge(name=name, limit=MOST_PIXELS // 1_000_000) from None
        except _UNREADABLE:
            raise ImageUnreadable(name=name) from None
    if picture.width * picture.height > MOST_PIXELS:
        raise ImageTooLarge(name=name, limit=MOST_PIXELS // 1_000_000)
    return picture, str(picture.format)


def _clean(picture: "Picture") -> "Picture":
    from PIL import Image, ImageOps

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        picture.load()
        upright = ImageOps.exif_transpose(picture)
    colour = _in_srgb(upright)
    if max(colour.size) > LONGEST_SIDE:
        colour.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    colour.info = {}
    return colour


def _in_srgb(picture: "Picture") -> "Picture":
    """Return the picture in sRGB: grey, colour, or either with transparency where there is some."""
    profile = picture.info.get("icc_profile")
    if picture.mode.startswith("I"):
        picture = picture.convert("I").point(lambda value: value / 256).convert("L")
    if picture.mode == "CMYK" and profile:
        return _converted(picture, profile)
    mode = _mode(picture)
    plain = picture.convert(mode)
    if not profile:
        return plain
    if mode == "RGBA":
        colour = _converted(plain.convert("RGB"), profile)
        colour.putalpha(plain.getchannel("A"))
        return colour
    return _converted(plain, profile)


def _mode(picture: "Picture") -> str:
    if picture.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in picture.info:
        return "RGBA"
    return "L" if picture.mode in {"1", "L"} else "RGB"


def _converted(picture: "Picture", profile: bytes) -> "Picture":
    """Return the picture as its colour profile means it; a profile that does not fit is passed over."""
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, *_UNREADABLE):
        converted = None
    return picture.convert("RGB") if converted is None else converted


def _encodings(picture: "Picture", form: str) -> Iterator[bytes]:
    """Yield the picture's file, then ever smaller ones."""
    from PIL import Image

    while min(picture.size) > 0:
        for options in _options(form):
            file = BytesIO()
            picture.save(file, form, **options)
            yield file.getvalue()
        if max(picture.size) <= _SMALLEST_SIDE:
            return
        smaller = (max(1, int(picture.width * _SMALLER)), max(1, int(picture.height * _SMALLER)))
        picture = picture.resize(smaller, Image.Resampling.LANCZOS)


def _options(form: str) -> list[dict[str, Any]]:
    return [{"optimize": True}] if form == "PNG" else [{"quality": quality} for quality in _QUALITIES]

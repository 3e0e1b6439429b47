"""The text of a table's file: which encoding it is in, and that it is text at all."""

import re
from codecs import getincrementaldecoder
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from typing import TextIO

from playbook_app.errors.table import NotATable
from playbook_app.remark import Remark

_MARKS = (  # longer marks first: that of UTF-32 begins like that of UTF-16
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_BINARIES = (
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
    b"SQLite format 3\0",
)
"""How workbooks of today and of old, PDFs, images, archives and databases begin."""

_SAMPLE = 64_000
_PIECE = 1_000_000
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS = 0.05
"""The share of control characters above which a file is no text; in random bytes it is 0.1."""

_WESTERN = frozenset("äöüßÄÖÜéèêëÉÈÊËàâáÀÂÁçÇîïíÎÏÍôóÔÓùûúÙÛÚñÑœŒ¿¡«»‹›„“”‚‘’–—…•·´¨°ºª§©®™€£¥×±½¼\xa0")
"""What texts in English, German, French and Spanish hold beyond ASCII. Eastern European texts, read as Western, show
others soon: their most frequent letters are ¹, ³, ì and ø there."""

_DECODED = "{file} is not UTF-8; it was read as {encoding}. If letters look wrong, save it as UTF-8 and try again."


def decoded(data: bytes, file: str, notices: list[Remark]) -> Callable[[], TextIO]:
    """Return what opens the text of a file's bytes, to be read line by line; tell in `notices` what is odd about it.

    The text is never held as a whole: it may take four times as much memory as the bytes. Raises NotATable.
    """
    if data.startswith(_BINARIES):
        raise NotATable(path=file)
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _unmarked(data)
    if not _is_in(encoding, data):
        encoding = _guessed(data)

    def opened() -> TextIO:
        return TextIOWrapper(BytesIO(data), encoding, newline="")

    sample = opened().read(_SAMPLE)
    if len(_CONTROLS.findall(sample)) > _MOST_CONTROLS * len(sample):
        raise NotATable(path=file)
    if not encoding.startswith("utf-8"):
        notices.append(Remark.of(_DECODED, file=file, encoding=encoding))
    return opened


def _unmarked(data: bytes) -> str:
    """Return UTF-16 for a file whose every second byte is mostly zero, else UTF-8."""
    sample = data[:_SAMPLE]
    mostly = len(sample) // 4
    if mostly and len(data) % 2 == 0:
        if sample[1::2].count(0) > mostly:
            return "utf-16-le"
        if sample[0::2].count(0) > mostly:
            return "utf-16-be"
    return "utf-8"


def _guessed(data: bytes) -> str:
    """Return an encoding of one byte a character: Western where that reads well, else the likeliest."""
    from charset_normalizer import from_bytes

    sample = data[:_SAMPLE]
    western = _is_in("cp1252", data)
    if western and _reads_well(sample.decode("cp1252")):
        return "cp1252"
    best = from_bytes(sample).best()
    if best and _is_in(best.encoding, data):
        return best.encoding
    return "cp1252" if western else "latin-1"


def _is_in(encoding: str, data: bytes) -> bool:
    """Tell whether bytes are text of an encoding, without holding that text."""
    decoder = getincrementaldecoder(encoding)()
    try:
        for place in range(0, len(data), _PIECE):
            decoder.decode(data[place : place + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _reads_well(text: str) -> bool:
    return _WESTERN.issuperset(sign for sign in set(text) if not sign.isascii())

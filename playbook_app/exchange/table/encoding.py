"""The text of a table's file: which encoding it is in, and that it is text at all."""

import re

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
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS = 0.05
"""The share of control characters above which a file is no text; in random bytes it is 0.1."""

_WESTERN = frozenset("äöüßÄÖÜéèêëÉÈÊËàâáÀÂÁçÇîïíÎÏÍôóÔÓùûúÙÛÚñÑœŒ¿¡«»‹›„“”‚‘’–—…•·´¨°ºª§©®™€£¥×±½¼\xa0")
"""What texts in English, German, French and Spanish hold beyond ASCII. Eastern European texts, read as Western, show
others soon: their most frequent letters are ¹, ³, ì and ø there."""

_DECODED = "{file} is not UTF-8; it was read as {encoding}. If letters look wrong, save it as UTF-8 and try again."
_NULS = "{file}: NUL characters were left out."


def decoded(data: bytes, file: str, notices: list[Remark]) -> str:
    """Return the text of a file's bytes, and tell in `notices` what is odd about it. Raises NotATable."""
    if data.startswith(_BINARIES):
        raise NotATable(path=file)
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _unmarked(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        encoding, text = _guessed(data)
    sample = text[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > _MOST_CONTROLS * len(sample):
        raise NotATable(path=file)
    if not encoding.startswith("utf-8"):
        notices.append(Remark.of(_DECODED, file=file, encoding=encoding))
    if "\0" in text:
        notices.append(Remark.of(_NULS, file=file))
    return text.replace("\0", "")


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


def _guessed(data: bytes) -> tuple[str, str]:
    """Return an encoding of one byte a character, and the text: Western where that reads well, else the likeliest."""
    from charset_normalizer import from_bytes

    if (western := _in("cp1252", data)) is not None and _reads_well(western):
        return "cp1252", western
    best = from_bytes(data[:_SAMPLE]).best()
    if best and (text := _in(best.encoding, data)) is not None:
        return best.encoding, text
    return ("latin-1", data.decode("latin-1")) if western is None else ("cp1252", western)


def _in(encoding: str, data: bytes) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _reads_well(text: str) -> bool:
    return _WESTERN.issuperset(sign for sign in set(text[:_SAMPLE]) if not sign.isascii())

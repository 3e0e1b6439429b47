"""Texts as HTML. What a person typed is never read as markup, and an address is one that a reader may open."""

import re
from html import escape
from urllib.parse import quote

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 17))
    + "]"
)
"""What a document may not hold: control characters, surrogates and noncharacters (HTML, 13.2.3.5)."""

_REPLACEMENT = "\ufffd"
_ADDRESS = re.compile(r"(?:https?://[^\s/]|mailto:[^\s]|tel:[^\s])", re.IGNORECASE)
_NOT_IN_ADDRESS = re.compile(r"[^\w\-.~:/?#\[\]@!$&'()*+,;=%]")


def escaped(text: str) -> str:
    """Return a text for use between tags and within the quotation marks of an attribute."""
    if text.isalnum():
        return text
    return escape(text if text.isprintable() else _FORBIDDEN.sub(_REPLACEMENT, text))


def address(link: str) -> str | None:
    """Return the address of a web page, a mailbox or a telephone, ready for an attribute; None for any other."""
    if not _ADDRESS.match(link):
        return None
    plain = _FORBIDDEN.sub(_REPLACEMENT, link)
    return escaped(_NOT_IN_ADDRESS.sub(lambda found: quote(found[0]), plain))

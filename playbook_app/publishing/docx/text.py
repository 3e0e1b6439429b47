"""Texts as XML. What a person typed is never read as markup or as a field, and an address is one that Word opens."""

import re
from html import escape
from urllib.parse import quote

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 17))
    + "]"
)
"""What XML may not hold (XML 1.0, 2.2), and what it should not: control characters, surrogates, noncharacters."""

_REPLACEMENT = "\ufffd"
_SIGNS = {"\t": "<w:tab/>", "\n": "<w:br/>", "\u2011": "<w:noBreakHyphen/>", "\u00ad": "<w:softHyphen/>"}
"""Characters that WordprocessingML has elements for (ECMA-376, 17.3.3)."""
_SIGN = re.compile("([\t\n\u2011\u00ad])")
_LINE_END = re.compile(r"\r\n?|[\u0085\u2028\u2029]")
_WRAPPED = re.compile(r"[ \t]*\n[ \t]*")

_ADDRESS = re.compile(r"(?:https?://[^\s/?#]|mailto:[^\s]|tel:[^\s])", re.IGNORECASE)
_UNSAFE = re.compile(r"[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]")
_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_HOST = re.compile(r"https?://(?:[^/?#@]*@)?[A-Za-z0-9][A-Za-z0-9.\-]*(?::\d{1,5})?(?=[/?#]|\Z)", re.IGNORECASE)
_LONGEST_ADDRESS = 2000
"""Word opens no longer ones."""


def escaped(text: str) -> str:
    """Return a text for use between tags and within the quotation marks of an attribute."""
    if text.isalnum():
        return text
    return escape(text if text.isprintable() else _FORBIDDEN.sub(_REPLACEMENT, _LINE_END.sub("\n", text)))


def flowing(text: str) -> str:
    """Return the content of a run that says a text; a line's end in it is a space, unless it is all of it."""
    if text.isprintable() and "\u2011" not in text:  # most texts hold no sign that means anything
        return f'<w:t xml:space="preserve">{escape(text)}</w:t>' if text else ""
    return typed(text if text == "\n" else _WRAPPED.sub(" ", _LINE_END.sub("\n", text)))


def typed(text: str) -> str:
    """Return the content of a run that says a text as it was typed, with its lines."""
    parts = _SIGN.split(_LINE_END.sub("\n", text))
    return "".join(_SIGNS.get(part) or f'<w:t xml:space="preserve">{escaped(part)}</w:t>' for part in parts if part)


def address(link: str) -> str | None:
    """Return the address of a web page, a mailbox or a telephone as a URI (RFC 3986); None for any other.

    Word takes a file for damaged where a relationship leads to what is no URI.
    """
    if not _ADDRESS.match(link):
        return None
    plain = _UNSAFE.sub(lambda found: quote(found[0], errors="replace"), _in_ascii(link))
    plain = _BROKEN_ESCAPE.sub("%25", plain)
    before, sharp, fragment = plain.partition("#")
    plain = before + sharp + fragment.replace("#", "%23")
    is_web = plain.lower().startswith("http")
    return plain if len(plain) <= _LONGEST_ADDRESS and (not is_web or _HOST.match(plain)) else None


def _in_ascii(link: str) -> str:
    """Return an address with its host in ASCII (RFC 5890), where it has one."""
    scheme, slashes, rest = link.partition("://")
    if not slashes or link.isascii():
        return link
    end = next((place for place, sign in enumerate(rest) if sign in "/?#"), len(rest))
    try:
        host = rest[:end].encode("idna").decode("ascii")
    except UnicodeError:
        return link
    return f"{scheme}://{host}{rest[end:]}"

"""The characters of a text before it is read: line ends in one form, tabs as spaces, nothing that no page can show.

Right-to-left marks, joiners and private-use characters stay: a font may know them.
"""

import re

TAB = 4
"""Columns from one tab stop to the next, as Markdown counts them."""

_LINE_ENDS = "\r\n|[\r\v\f\x85\u2028\u2029]"
_UNPRINTABLE = (
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 17))
    + "]"
)
"""Seldom looked for, since most texts are printable as they are: compiled for the first that is not."""
_BLANK_LINE = re.compile(r"\n +(?=\n)")


def printable(text: str) -> str:
    """Return `text` without control characters, lone surrogates and noncharacters; every line end is a line feed."""
    if text.isprintable() or text.replace("\n", "").isprintable():
        return text
    return re.sub(_UNPRINTABLE, "", re.sub(_LINE_ENDS, "\n", text))


def source(text: str) -> str:
    """Return `text` as the readers take it: printable, tabs as spaces, blank lines empty, none at either end."""
    text = printable(text)
    if "\t" in text:
        text = text.expandtabs(TAB)
    if "\n " in text:
        text = _BLANK_LINE.sub("\n", text)
    return text.lstrip("\n").rstrip("\n ")

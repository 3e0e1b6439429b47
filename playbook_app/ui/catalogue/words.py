"""The words of a Markdown text for a place that shows one line: without marks, and no more than needed."""

import re

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*_`~]+|^\s*(?:[#>]+|[-+]|\d+[.)])\s+", re.MULTILINE)
_LOOKED_AT = 4


def first_words(text: str, most: int = 160) -> str:
    """Return the first characters of a text in one line, without Markdown's marks."""
    plain = _MARKS.sub("", _LINK.sub(r"\1", text[: most * _LOOKED_AT]))
    return " ".join(plain.split())[:most]

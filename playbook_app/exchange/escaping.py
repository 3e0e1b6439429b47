"""Words that would be read as marks of Markdown, made to be read as they stand; no more of them than need be."""

import re

_MARKS = (
    (re.compile(r"\\(?=[!-/:-@\[-`{-~])"), r"\\\\"),
    (re.compile(r"\*(?!\s)|(?<!\s)\*"), r"\\*"),
    (re.compile(r"(?<!\w)_(?=\S)|(?<=\S)_(?!\w)"), r"\\_"),
    (re.compile(r"`"), r"\\`"),
    (re.compile(r"\[(?=\^|[^\]]{0,300}\][(\[:])"), r"\\["),
    (re.compile(r"<(?=\S{1,200}[@:])"), r"\\<"),
    (re.compile(r"&(?=#?\w{1,32};)"), r"\\&"),
)
_LINE = re.compile(r"^(\s*)(#{1,6}(?:\s|$)|>|={3,}\s*$|-{3,}\s*$|~{3,})")


def escaped(text: str) -> str:
    """Return words as Markdown that reads as they do, within a line."""
    for pattern, replacement in _MARKS:
        text = pattern.sub(replacement, text)
    return text


def escaped_line(line: str) -> str:
    """Return a line whose beginning would make it a heading, a quote, a rule or code, so that it does not."""
    return _LINE.sub(r"\1\\\2", line)

"""Words that would be read as marks of Markdown, made to be read as they stand; no more of them than need be."""

import re

_MARKS = (
    (re.compile(r"\\(?=[!-/:-@\[-`{-~]|\Z)"), r"\\\\"),
    (re.compile(r"\*(?!\s)|(?<!\s)\*"), r"\\*"),
    (re.compile(r"`"), r"\\`"),
    (re.compile(r"\[(?=\^|[^\]]{0,300}\][(\[:])"), r"\\["),
    (re.compile(r"<(?=\S{1,200}[@:])"), r"\\<"),
    (re.compile(r"&(?=#?\w{1,32};)"), r"\\&"),
)
_UNDERSCORES = re.compile(r"_+")
_LINE = re.compile(r"^(\s*)(#{1,6}(?:\s|$)|>|={3,}\s*$|-{3,}\s*$|~{3,})")


def escaped(text: str) -> str:
    """Return words as Markdown that reads as they do, within a line."""
    for pattern, replacement in _MARKS:
        text = pattern.sub(replacement, text)
    return _UNDERSCORES.sub(_underscores, text) if "_" in text else text


def _underscores(found: re.Match[str]) -> str:
    """Return underscores as they are within a word, and between blanks, where they are no marks of emphasis."""
    before, after = found.string[found.start() - 1 : found.start()], found.string[found.end() : found.end() + 1]
    harmless = (before.isspace() and after.isspace()) or (before.isalnum() and after.isalnum())
    return found[0] if harmless else "\\_" * len(found[0])


def escaped_line(line: str) -> str:
    """Return a line whose beginning would make it a heading, a quote, a rule or code, so that it does not."""
    return _LINE.sub(r"\1\\\2", line)

"""Puts what comes from elsewhere into a text: Markdown that was pasted, links and images."""

import re

from playbook_app.ui.writing.edit import Edit, Selection, cursor
from playbook_app.ui.writing.lines import line_bounds, line_of
from playbook_app.ui.writing.tables import in_table

_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>]+", re.IGNORECASE)
_BRACKET = re.compile(r"([\[\]])")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_MAIL = re.compile(r"[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+")
_SITE = re.compile(r"[^\s@/:]+\.[^\s@/:]{2,}(?:[/:?#]\S*)?")


def placed(text: str, selection: Selection, markdown: str) -> Edit:
    """Put Markdown in the place of a selection; blocks are parted from the words around them by empty lines."""
    if in_table(text, selection.start):
        markdown = " ".join(markdown.split()).replace("|", "\\|")
    if "\n" not in markdown and not line_of(markdown).opening:
        return _put(selection, markdown)
    start, _ = line_bounds(text, selection.start)
    _, end = line_bounds(text, selection.end)
    before = text[start : selection.start]
    if before.strip() and before == line_of(before).opening and line_of(before).marker:
        return _put(selection, markdown)
    leading = "\n\n" if before.strip() else "" if not start or text[:start].endswith("\n\n") else "\n"
    trailing = "\n\n" if text[selection.end : end].strip() else ""
    return _put(selection, leading + markdown + trailing)


def link(words: str, address: str) -> str:
    """Return a link in Markdown."""
    target = re.sub(r"[\s()<>]", lambda match: f"%{ord(match[0]):02X}", address.strip())
    shown = _BRACKET.sub(r"\\\1", " ".join(words.split()) or address)
    return f"[{shown}]({target})"


def image(name: str, alt: str) -> str:
    """Return an image in Markdown."""
    described = _BRACKET.sub("", " ".join(alt.split()))
    return f"![{described}]({name})"


def is_address(words: str) -> bool:
    """Tell whether all that was pasted is an address."""
    return _ADDRESS.fullmatch(words.strip()) is not None


def address_of(typed: str) -> str | None:
    """Return what a person typed as an address that may be linked: https or mailto. None for any other."""
    typed = typed.strip()
    if _MAIL.fullmatch(typed):
        return f"mailto:{typed}"
    scheme = _SCHEME.match(typed)
    if scheme is None or _SITE.fullmatch(typed.partition(":")[0]):
        return f"https://{typed}" if _SITE.fullmatch(typed) else None
    allowed = {"https:", "mailto:"}
    return typed if scheme[0].lower() in allowed and len(typed) > scheme.end() and " " not in typed else None


def _put(selection: Selection, words: str) -> Edit:
    return Edit(selection.start, selection.end, words, cursor(selection.start + len(words)))

"""Emphasis by asterisks, where each pair holds words and no other mark: read without Python-Markdown's patterns."""

import re

from playbook_app.publishing.blocks import Runs
from playbook_app.publishing.markup.runs import PLAIN, Face, Piece, settled_runs

_OTHER_SIGN = re.compile(r"[\\`_]")
_PAIR = re.compile(r"(?<!\*)(\*\*?)(?![\s*])([^*]+)(?<!\s)\1(?!\*)")
_FACES = {"*": Face(italic=True), "**": Face(bold=True)}


def emphasised_runs(text: str) -> Runs | None:
    """Return the words of a paragraph as runs; None where they may hold other marks, or asterisks without their pair.

    Brackets without an address mark nothing, as long as nothing in the whole text is defined by a name in brackets.
    """
    if _OTHER_SIGN.search(text) or "](" in text or "://" in text or "  \n" in text or _holds_pair(text):
        return None
    parts = _PAIR.split(text)
    if any("*" in words for words in parts[::3]):
        return None
    pieces: list[Piece] = [(parts[0], PLAIN)]
    for at in range(1, len(parts), 3):
        pieces += ((parts[at + 1], _FACES[parts[at]]), (parts[at + 2], PLAIN))
    return settled_runs(pieces)


def _holds_pair(text: str) -> bool:
    """Tell whether a text holds both ends of what could be an address in brackets, or a character reference."""
    return ("<" in text and ">" in text) or ("&" in text and ";" in text)

"""Links by which a reader turns the pages of a web handbook: left out, since a printed one has page numbers.

A table of contents is a block of nothing but links to pages; what it calls them is remembered.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from playbook_app.exchange.handbook.inline import is_local
from playbook_app.exchange.lines import in_code, is_rule
from playbook_app.frozen import frozen

_LINK = r"\[([^\[\]]{1,300})\]\(\s?<?([^()\s<>]{1,1000})>?(?:\s\"[^\"\n]{0,300}\")?\s?\)"
_LINKS_ONLY = re.compile(rf"\s*(?:(?:[-*+]|\d+[.)])\s+)?(?:{_LINK}[\s|·•/→←«»‹›<>.,:-]*)+")
_ONE = re.compile(_LINK)
_TURNS = re.compile(
    r"\W*(?:next|previous|prev|back|up|home|top|contents|index|table of contents|go to|return|weiter|zurück|inhalt"
    r"|inhaltsverzeichnis|suivant|précédent|retour|sommaire|siguiente|anterior|volver|índice)\b",
    re.IGNORECASE,
)


@frozen
class Unlinked:
    """Lines without navigation, and what it called the targets, as they are written."""

    lines: tuple[str, ...]
    labels: Mapping[str, str]


def without_navigation(lines: Sequence[str], is_page: Callable[[str], bool]) -> Unlinked:
    """Return the lines without blocks of links to pages. `is_page` tells whether a target is a page or folder here."""
    code = in_code(lines)
    labels: dict[str, str] = {}
    kept: list[str] = []
    block: list[str] = []

    def close() -> None:
        found = _navigation(block, is_page)
        if found is None:
            kept.extend(block)
        else:
            labels.update({target: label for target, label in found.items() if not _TURNS.match(label)})
            _drop_rule(kept)
        block.clear()

    for line, is_code in zip(lines, code, strict=True):
        if not is_code and line.strip() and not is_rule(line):
            block.append(line)
        else:
            close()
            kept.append(line)
    close()
    return Unlinked(tuple(kept), labels)


def _navigation(block: Sequence[str], is_page: Callable[[str], bool]) -> dict[str, str] | None:
    """Return the targets and labels of a block that is navigation, else None."""
    if not block or not all(_LINKS_ONLY.fullmatch(line) for line in block):
        return None
    links = [(found[1], found[2]) for line in block for found in _ONE.finditer(line)]
    if not all(is_local(target) and is_page(target) for _, target in links):
        return None
    if len(links) == 1 and not _TURNS.match(links[0][0]):
        return None
    return {target: label for label, target in links}


def _drop_rule(kept: list[str]) -> None:
    """Take away the rule that set the navigation apart from the text."""
    while kept and not kept[-1].strip():
        kept.pop()
    if kept and is_rule(kept[-1]):
        kept.pop()

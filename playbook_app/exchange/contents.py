"""What a part of a text holds: a standard, a list of standards, or questions, as far as its heading and form tell."""

import re
from collections.abc import Sequence

from playbook_app.exchange.found import FoundStandard
from playbook_app.exchange.lines import Item, Section, list_items
from playbook_app.exchange.titles import same, title_of
from playbook_app.frozen import frozen

_ASKS = re.compile(r"\b(?:questions?|faqs?|fragen|preguntas)\b", re.IGNORECASE)
_LISTS = re.compile(
    r"\b(?:check-?\s?lists?|checkliste|liste de contrôle|lista de control|standards?|do[’']?s|to-?\s?dos?)\b",
    re.IGNORECASE,
)
_ENDS_ASKING = re.compile(r"[?？][\"'”’»)*_]*\Z")


@frozen
class Contents:
    """What one section holds; `text` belongs to the introduction."""

    standards: tuple[FoundStandard, ...] = ()
    questions: tuple[str, ...] = ()
    text: str = ""


def contents_of(section: Section) -> Contents:
    """Return what a section holds; one without a heading holds text, unless it is a list and nothing else."""
    before, items, after = list_items(section.lines)
    around = "\n".join((*before, "", *after)).strip()
    if not section.heading and around:
        return Contents(text=section.text)
    if items and _is_asking(section, items):
        return Contents(questions=tuple(map(_asked, items)), text=around)
    if items and (_LISTS.search(section.heading) or not around) and not section.parts[1:]:
        found = tuple(_listed(item, section) for item in items)
        return Contents(standards=found, text=around)
    if section.heading and not items and _ASKS.search(section.heading):
        asked = [line.strip() for line in section.lines if line.strip()]
        if asked and all(map(_ENDS_ASKING.search, asked)):
            return Contents(questions=tuple(asked))
    if not section.heading:
        return Contents(text=section.text)
    return Contents(standards=(FoundStandard(section.heading, "", section.text, "", section.line),))


def is_list_alone(section: Section) -> bool:
    """Tell whether a section is nothing but a list, whose heading names what it is about."""
    before, items, after = list_items(section.lines)
    alone = bool(items) and not any(line.strip() for line in (*before, *after))
    return alone and not _LISTS.search(section.heading) and not _ASKS.search(section.heading)


def _is_asking(section: Section, items: Sequence[Item]) -> bool:
    asking = [_ENDS_ASKING.search(item.text) is not None for item in items]
    return all(asking) or (bool(_ASKS.search(section.heading)) and any(asking))


def _asked(item: Item) -> str:
    return "\n\n".join(filter(None, (item.text, item.rest)))


def _listed(item: Item, section: Section) -> FoundStandard:
    title = title_of(item.text)
    heading = "" if same(section.heading, title) else section.heading
    telling = bool(heading) and not _LISTS.fullmatch(heading.strip(" :"))
    return FoundStandard(title, item.text, item.rest, heading, section.line, telling)

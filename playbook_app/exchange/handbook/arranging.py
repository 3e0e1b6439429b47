"""What the sections of a page are: standards, lists of standards, questions; and pages that are a whole journey."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from playbook_app.exchange.handbook.lines import Item, Section, list_items
from playbook_app.exchange.handbook.pages import Page, same
from playbook_app.exchange.titles import title_of

_ASKS = re.compile(r"\b(?:questions?|faqs?|fragen|preguntas)\b", re.IGNORECASE)
_LISTS = re.compile(
    r"\b(?:check-?\s?lists?|checkliste|liste de contrôle|lista de control|standards?|do[’']?s|to-?\s?dos?)\b",
    re.IGNORECASE,
)
_ENDS_ASKING = re.compile(r"[?？][\"'”’»)*_]*\Z")


@dataclass(frozen=True, slots=True)
class FoundStandard:
    """A standard as a page words it. `section` is the heading that it stood under, where that is not its title.

    `telling` says whether that heading says more than that a list follows.
    """

    title: str
    statement: str
    practice: str
    section: str
    line: int
    telling: bool = False


@dataclass(frozen=True, slots=True)
class FoundMoment:
    """A page, or a part of one, as a moment with all that it holds."""

    path: str
    stage: str
    name: str
    introduction: str
    standards: tuple[FoundStandard, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Contents:
    """What one section holds; `text` belongs to the introduction."""

    standards: tuple[FoundStandard, ...] = ()
    questions: tuple[str, ...] = ()
    text: str = ""


def moment_of(page: Page, stage: str) -> FoundMoment:
    """Return a page as a moment: its highest headings are standards, or hold lists of standards or of questions."""
    opening = Section(0, "", tuple(page.introduction.split("\n")), 1)
    contents = [_contents(section) for section in (opening, *_nested(page.sections))]
    return FoundMoment(
        page.path,
        stage,
        page.title,
        "\n\n".join(filter(None, (content.text for content in contents))),
        tuple(standard for content in contents for standard in content.standards),
        tuple(question for content in contents for question in content.questions),
    )


def journey_of(page: Page) -> list[FoundMoment]:
    """Return a page that stands alone as several moments where its headings hold standards, else as one."""
    chapters = _nested(page.sections)
    if not any(_is_chapter(chapter) for chapter in chapters):
        return [moment_of(page, page.title)]
    opening = replace(page, sections=tuple(part for part in chapters if not _is_chapter(part)))
    first = [moment_of(opening, page.title)] if opening.introduction or opening.sections else []
    return first + [moment for chapter in chapters if _is_chapter(chapter) for moment in _chapter(page, chapter)]


def _chapter(page: Page, chapter: Section) -> list[FoundMoment]:
    """Return a chapter as one moment, or as a stage of several where its parts have parts of their own."""
    inner = _sections(chapter)
    inside = Page(page.path, chapter.heading, inner[0].text, tuple(inner[1:]))
    parts = _nested(inside.sections)
    if not any(_sections(part)[1:] for part in parts):
        return [moment_of(inside, page.title)]
    opening = [moment_of(replace(inside, sections=()), chapter.heading)] if inside.introduction else []
    return opening + [moment_of(_as_page(page, part), chapter.heading) for part in parts]


def _as_page(page: Page, part: Section) -> Page:
    inner = _sections(part)
    return Page(page.path, part.heading, inner[0].text, tuple(inner[1:]))


def _is_chapter(part: Section) -> bool:
    """Tell whether a section is made of sections, or of nothing but a list, so that it is a moment by itself."""
    if _sections(part)[1:]:
        return True
    before, items, after = list_items(part.lines)
    listed = bool(items) and not any(line.strip() for line in (*before, *after))
    return listed and not _LISTS.search(part.heading) and not _ASKS.search(part.heading)


def _sections(part: Section) -> list[Section]:
    from playbook_app.exchange.handbook.lines import sections

    return sections("\n".join(part.lines), part.line)


def _nested(parts: Sequence[Section]) -> list[Section]:
    """Return the sections of the highest level, each with the lower ones below it as part of its text."""
    highest = min((part.level for part in parts if part.level), default=0)
    result: list[Section] = []
    for part in parts:
        if result and part.level > highest:
            above = result[-1].lines
            gap = ("",) if above and above[-1].strip() else ()
            result[-1] = replace(result[-1], lines=(*above, *gap, *_lines(part)))
        else:
            result.append(part)
    return result


def _lines(part: Section) -> Iterator[str]:
    yield f"{'#' * part.level} {part.heading}"
    yield from part.lines


def _contents(section: Section) -> _Contents:
    before, items, after = list_items(section.lines)
    around = "\n".join((*before, "", *after)).strip()
    if not section.heading and around:
        return _Contents(text=section.text)
    if items and _is_asking(section, items):
        return _Contents(questions=tuple(map(_asked, items)), text=around)
    if items and (_LISTS.search(section.heading) or not around) and not _sections(section)[1:]:
        found = tuple(_listed(item, section) for item in items)
        return _Contents(standards=found, text=around)
    if section.heading and not items and _ASKS.search(section.heading):
        asked = [line.strip() for line in section.lines if line.strip()]
        if asked and all(map(_ENDS_ASKING.search, asked)):
            return _Contents(questions=tuple(asked))
    if not section.heading:
        return _Contents(text=section.text)
    return _Contents(standards=(FoundStandard(section.heading, "", section.text, "", section.line),))


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

"""What the pages of a handbook are: moments with all that they hold, or a whole journey where one stands alone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from playbook_app.exchange.contents import contents_of, is_list_alone
from playbook_app.exchange.found import FoundMoment
from playbook_app.exchange.handbook.pages import Page
from playbook_app.exchange.lines import Section


def moment_of(page: Page, stage: str) -> FoundMoment:
    """Return a page as a moment: its highest headings are standards, or hold lists of standards or of questions."""
    opening = Section(0, "", tuple(page.introduction.split("\n")), 1)
    contents = [contents_of(section) for section in (opening, *_nested(page.sections))]
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
    inner = chapter.parts
    inside = Page(page.path, chapter.heading, inner[0].text, tuple(inner[1:]))
    parts = _nested(inside.sections)
    if not any(part.parts[1:] for part in parts):
        return [moment_of(inside, page.title)]
    opening = [moment_of(replace(inside, sections=()), chapter.heading)] if inside.introduction else []
    return opening + [moment_of(_as_page(page, part), chapter.heading) for part in parts]


def _as_page(page: Page, part: Section) -> Page:
    inner = part.parts
    return Page(page.path, part.heading, inner[0].text, tuple(inner[1:]))


def _is_chapter(part: Section) -> bool:
    """Tell whether a section is made of sections, or of nothing but a list, so that it is a moment by itself."""
    return bool(part.parts[1:]) or is_list_alone(part)


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

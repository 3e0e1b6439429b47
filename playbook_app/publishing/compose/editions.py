"""What only the printing of an edition has: what changed since the one before, and the back cover with its code."""

from collections.abc import Iterator, Mapping

from playbook_app.domain.entities import EntityId
from playbook_app.domain.news.turn import News
from playbook_app.domain.vocabulary import Kind
from playbook_app.publishing.blocks import Blocks, Heading, List, Paragraph, Run, Runs
from playbook_app.publishing.book import BackCover, MatrixCode, Section
from playbook_app.publishing.compose.code import matrix
from playbook_app.publishing.compose.manuscript import (
    Manuscript,
    moment_anchor,
    role_anchor,
    stage_anchor,
    standard_anchor,
    story_anchor,
    term_anchor,
)
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.preflight import unknown_news
from playbook_app.wording.imprint import code_text
from playbook_app.wording.news import news_parts

Standing = Mapping[Kind, frozenset[EntityId]]

_ANCHORS = {
    Kind.ROLE: role_anchor,
    Kind.STAGE: stage_anchor,
    Kind.MOMENT: moment_anchor,
    Kind.STANDARD: standard_anchor,
    Kind.STORY: story_anchor,
    Kind.TERM: term_anchor,
}


def changes(manuscript: Manuscript) -> tuple[Section, ...]:
    """Return what changed since the edition before, in sentences that lead to what they are about."""
    printing = manuscript.options.edition
    if printing is None or printing.former is None or printing.news is None:
        return ()
    _ = manuscript.translate
    title = _("What changed since edition {number}").format(number=printing.former.number)
    standing = _standing(manuscript)
    told = [news for news in printing.news if _concerns(manuscript, standing, news)]
    material = [news for news in told if news.material]
    small = [news for news in told if not news.material]
    blocks = (
        *manuscript.prose(printing.edition.notes, title),
        *_list(manuscript, standing, _("What you do differently"), material),
        *_list(manuscript, standing, _("Small changes"), small),
    )
    nothing: Blocks = (Paragraph((Run(_("Nothing in this book has changed for you.")),)),)
    return (Section(title, "changes", blocks if told else (*blocks, *nothing), title),)


def _standing(manuscript: Manuscript) -> Standing:
    """Return the ids of what stands in the book, by kind."""
    return {
        Kind.STANDARD: frozenset(standard.id for standard in manuscript.standards),
        Kind.MOMENT: frozenset(moment.id for _, moments in manuscript.journey for moment in moments),
        Kind.STAGE: frozenset(stage.id for stage, _ in manuscript.journey),
        Kind.ROLE: frozenset(role.id for role in manuscript.roles),
        Kind.STORY: frozenset(story.id for story in manuscript.stories),
        Kind.TERM: frozenset(manuscript.playbook.terms),
    }


def _concerns(manuscript: Manuscript, standing: Standing, news: News) -> bool:
    """Tell whether a piece of news belongs into the book: what is gone stands nowhere, and is told to all."""
    if manuscript.role is None or news.kind not in {Kind.STANDARD, Kind.MOMENT, Kind.ROLE}:
        return True
    return news.id in standing[news.kind] or news.id not in manuscript.playbook.of(news.kind)


def _list(manuscript: Manuscript, standing: Standing, title: str, told: list[News]) -> Blocks:
    items: tuple[Blocks, ...] = tuple((Paragraph(_runs(manuscript, standing, news)),) for news in told)
    return (Heading((Run(title),), 3), List(items)) if items else ()


def _runs(manuscript: Manuscript, standing: Standing, news: News) -> Runs:
    """Return a piece of news as runs, in which the name leads to what it is about, where that is in the book."""
    before, name, after = news_parts(news, manuscript.translate)
    link = f"#{_ANCHORS[news.kind](news.id)}" if name and news.id in standing.get(news.kind, ()) else None
    told = tuple(run for run in (Run(before), Run(name, bold=True, link=link), Run(after)) if run.text)
    return (*told, *_page(manuscript, link)) if link and manuscript.names_pages else told


def _page(manuscript: Manuscript, link: str) -> Runs:
    """Return the page that a link leads to, in brackets, for readers of paper."""
    before, _, after = manuscript.translate("page {page}").partition("{page}")
    return Run(f" ({before}"), Run("", link=link, page=True), Run(f"{after})")


def remarks(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield the finding that what changed cannot be told."""
    printing = manuscript.options.edition
    if printing and printing.former and printing.news is None:
        yield unknown_news(printing.former.number)


def back_cover(manuscript: Manuscript, imprint: str) -> BackCover | None:
    """Return the back cover of an edition: its imprint, and a code that says the same to a machine."""
    printing = manuscript.options.edition
    if printing is None:
        return None
    _ = manuscript.translate
    about, says = manuscript.playbook.about, code_text(printing.edition)
    purpose = _(
        "Is this copy still current? Show this code, or read out the line above, to whoever keeps the playbook: they "
        "can tell at once, and say what has changed."
    )
    code = MatrixCode(matrix(says), says, _("Code that says: {text}").format(text=says))
    title = about.title or about.brand or _("Handbook")
    return BackCover(about.brand, title, tuple(filter(None, (printing.edition.label, imprint))), purpose, code)

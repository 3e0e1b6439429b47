"""The handbook: the whole playbook, or one role's book, as employees carry it."""

from playbook_app.domain.digest import SHORT, digest
from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.book import Book, Section
from playbook_app.publishing.compose import back, front
from playbook_app.publishing.compose.chapters import chapters
from playbook_app.publishing.compose.controls import controls
from playbook_app.publishing.compose.imprint import current_edition
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.preflight import language_remarks


def compose(playbook: Playbook, *, options: Options) -> Book:
    """Return the handbook of a playbook. Parts without content are left out."""
    manuscript = Manuscript(playbook, options, linking=True)
    about = playbook.about
    content = digest(playbook)
    edition = front.edition_line(manuscript, content[:SHORT], current_edition(playbook, content))
    body = (
        *chapters(manuscript),
        *back.roles(manuscript),
        *back.stories(manuscript),
        *back.quiz(manuscript),
        *back.glossary(manuscript),
        *(_of_pages(manuscript) if options.paged else ()),
    )
    guide, journey = front.guide(manuscript), front.journey(manuscript)
    contents = (front.contents(manuscript, (guide, *journey), body),) if options.paged else ()
    return Book(
        title=about.title or about.brand or manuscript.translate("Handbook"),
        brand=about.brand,
        language=manuscript.language,
        accent=about.accent,
        typefaces=manuscript.typefaces,
        made_on=options.today,
        cover=front.cover(manuscript, edition),
        front=(guide, *contents, *journey),
        body=body,
        foot=edition,
        page_of=manuscript.translate("{page} of {pages}"),
        remarks=tuple(language_remarks(about.language)),
        duplex=options.duplex,
        logo=manuscript.logo,
        controls=None if options.paged else controls(manuscript, (guide, *journey), body),
    )


def _of_pages(manuscript: Manuscript) -> tuple[Section, ...]:
    """Return what only a book of pages has: an index to find them, and lines to sign on."""
    return (*back.index(manuscript), back.acknowledgement(manuscript))

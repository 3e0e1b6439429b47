"""The handbook: the whole playbook, or one role's book, as employees carry it."""

from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.book import Book
from playbook_app.publishing.compose import back, editions, front
from playbook_app.publishing.compose.chapters import chapters
from playbook_app.publishing.compose.controls import controls
from playbook_app.publishing.compose.imprint import imprint
from playbook_app.publishing.compose.kept_cards import KeptCards
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.compose.standard_card import card_of
from playbook_app.publishing.preflight import language_remarks


def compose(playbook: Playbook, *, options: Options, cards: KeptCards | None = None) -> Book:
    """Return the handbook of a playbook. Parts without content are left out; `cards` are those of the last time."""
    manuscript = Manuscript(playbook, options, linking=True)
    about = playbook.about
    imprinted = imprint(manuscript)
    body = (
        *chapters(manuscript, cards.begun(manuscript) if cards else card_of),
        *back.roles(manuscript),
        *back.stories(manuscript),
        *back.quiz(manuscript),
        *back.glossary(manuscript),
        *(back.index(manuscript) if manuscript.names_pages else ()),
        *editions.changes(manuscript),
        *((back.acknowledgement(manuscript),) if options.paged else ()),
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
        cover=front.cover(manuscript, imprinted),
        front=(guide, *contents, *journey),
        body=body,
        foot=imprinted,
        page_of=manuscript.translate("{page} of {pages}"),
        remarks=(*language_remarks(about.language), *editions.remarks(manuscript)),
        duplex=options.duplex,
        logo=manuscript.logo,
        controls=None if options.paged else controls(manuscript, (guide, *journey), body),
        back=editions.back_cover(manuscript, imprinted) if manuscript.names_pages else None,
        images=tuple(image.sha256 for image in playbook.images.values()),
    )

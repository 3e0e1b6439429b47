"""The poster: the whole journey on one sheet for the wall, or that part of it in which one role acts."""

from collections.abc import Iterator

from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.publishing.compose.board import board
from playbook_app.publishing.compose.imprint import imprint
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.compose.standard_card import title_of
from playbook_app.publishing.finding import Finding, Subject
from playbook_app.publishing.poster import Poster
from playbook_app.publishing.preflight import language_remarks, no_journey, off_the_poster


def compose(playbook: Playbook, *, options: Options) -> Poster:
    """Return the poster of a playbook's journey."""
    manuscript = Manuscript(playbook, options)
    about = playbook.about
    _ = manuscript.translate
    title = about.title or about.brand or _("The journey at a glance")
    return Poster(
        title=title,
        brand=about.brand,
        promise=about.promise or title,
        notes=tuple(_notes(manuscript)),
        language=manuscript.language,
        accent=about.accent,
        typefaces=manuscript.typefaces,
        made_on=options.today,
        edition=imprint(manuscript),
        logo=manuscript.logo,
        page_of=_("{page} of {pages}"),
        board=board(manuscript),
        remarks=(*language_remarks(about.language), *_remarks(manuscript)),
    )


def _notes(manuscript: Manuscript) -> Iterator[str]:
    _ = manuscript.translate
    if manuscript.role:
        yield _("For the {role}").format(role=manuscript.role.name)
    if any(standard.status is not Status.APPROVED for standard in manuscript.placed):
        yield _("Working copy: some standards in it are not approved yet")


def _remarks(manuscript: Manuscript) -> Iterator[Finding]:
    if not any(moments for _stage, moments in manuscript.journey):
        yield no_journey()
    for standard in manuscript.loose:
        place = standard.code or title_of(manuscript, standard)
        yield off_the_poster(place, Subject(Kind.STANDARD, standard.id, "moment"))

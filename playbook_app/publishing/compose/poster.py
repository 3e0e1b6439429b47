"""The poster: the whole journey on one sheet for the wall, or that part of it in which one role acts."""

from collections.abc import Iterator

from playbook_app.domain.entities import Moment, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status, Step
from playbook_app.publishing.compose.imprint import imprint
from playbook_app.publishing.compose.manuscript import Manuscript, standard_anchor
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.compose.standard_card import title_of
from playbook_app.publishing.finding import Finding, Subject
from playbook_app.publishing.poster import Column, Entry, Poster, PosterStage, PosterStep
from playbook_app.publishing.preflight import language_remarks, no_journey, off_the_poster
from playbook_app.wording.names import MEANINGS, name_of


def compose(playbook: Playbook, *, options: Options) -> Poster:
    """Return the poster of a playbook's journey."""
    manuscript = Manuscript(playbook, options)
    about = playbook.about
    _ = manuscript.translate
    title = about.title or about.brand or _("The journey at a glance")
    steps = _steps(manuscript)
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
        corner=_("Step"),
        goes_on=_("{stage} (continued)"),
        page_of=_("{page} of {pages}"),
        steps=steps,
        stages=tuple(
            PosterStage(stage.name, tuple(_column(manuscript, moment, steps) for moment in moments))
            for stage, moments in manuscript.journey
            if moments
        ),
        remarks=(*language_remarks(about.language), *_remarks(manuscript)),
    )


def _steps(manuscript: Manuscript) -> tuple[PosterStep, ...]:
    _ = manuscript.translate
    steps = tuple(PosterStep(step, name_of(step, _), _(MEANINGS[step])) for step in Step)
    stepless = any(standard.step is None for standard in manuscript.placed)
    return (*steps, PosterStep(None, _("No step yet"), "")) if stepless else steps


def _notes(manuscript: Manuscript) -> Iterator[str]:
    _ = manuscript.translate
    if manuscript.role:
        yield _("For the {role}").format(role=manuscript.role.name)
    if any(standard.status is not Status.APPROVED for standard in manuscript.placed):
        yield _("Working copy: some standards in it are not approved yet")


def _column(manuscript: Manuscript, moment: Moment, steps: tuple[PosterStep, ...]) -> Column:
    standards = manuscript.standards_of(moment.id)
    owner = manuscript.playbook.roles.get(moment.owner) if moment.owner else None
    return Column(
        moment.name,
        owner.name if owner else "",
        tuple(
            tuple(_entry(manuscript, standard) for standard in standards if standard.step is row.step) for row in steps
        ),
    )


def _entry(manuscript: Manuscript, standard: Standard) -> Entry:
    mark = "" if standard.status is Status.APPROVED else name_of(standard.status, manuscript.translate)
    return Entry(standard.code, title_of(manuscript, standard), standard_anchor(standard.id), mark)


def _remarks(manuscript: Manuscript) -> Iterator[Finding]:
    if not any(moments for _stage, moments in manuscript.journey):
        yield no_journey()
    for standard in manuscript.loose:
        place = standard.code or title_of(manuscript, standard)
        yield off_the_poster(place, Subject(Kind.STANDARD, standard.id, "moment"))

"""The observation scorecard: what one sees of the standards at work, ticked as it happens, and what that comes to."""

from playbook_app.domain.entities import Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.publishing.blocks import Blocks, Paragraph, Passage, Run, Runs
from playbook_app.publishing.book import Book, Section
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.compose.sheet import sheets
from playbook_app.publishing.compose.standard_card import title_of
from playbook_app.publishing.finding import Subject
from playbook_app.publishing.forms import Blank, Blanks, Masthead, Scored, Scores, Topic, WritingRoom
from playbook_app.wording.names import name_of


def compose(playbook: Playbook, *, options: Options) -> Book:
    """Return the scorecard of the book, of a role or of one moment."""
    manuscript = Manuscript(playbook, options)
    _ = manuscript.translate
    title = _("Observation scorecard")
    groups = tuple(_groups(manuscript))
    blocks: Blocks = (*_head(manuscript, title), *(block for group in groups for block in group), *_end(manuscript))
    section = Section("", "scorecard", blocks, title)
    lacking = _("No standard belongs here, so there is nothing to observe.")
    return sheets(manuscript, title, (section,) if groups else (), lacking=lacking)


def _groups(manuscript: Manuscript) -> list[Blocks]:
    """Return the standards of each moment under its name; those without one come last."""
    _ = manuscript.translate
    found = [
        (moment.name, manuscript.standards_of(moment.id))
        for _stage, members in manuscript.journey
        for moment in members
    ]
    found.append((_("Not yet on the journey"), manuscript.loose))
    return [_group(manuscript, title, standards) for title, standards in found if standards]


def _group(manuscript: Manuscript, title: str, standards: tuple[Standard, ...]) -> Blocks:
    _ = manuscript.translate
    table = Scores(
        title="" if manuscript.options.moment else title,
        standard=_("Standard"),
        weight=_("Weight"),
        marks=(_("Met"), _("Below"), _("Not applicable")),
        rows=tuple(_scored(manuscript, standard) for standard in standards),
        sum=_("Sum of the weights ticked"),
        summed=2,
    )
    return (table,)


def _scored(manuscript: Manuscript, standard: Standard) -> Scored:
    _ = manuscript.translate
    status = name_of(standard.status, _) if standard.status is not Status.APPROVED else ""
    title = title_of(manuscript, standard)
    subject = Subject(Kind.STANDARD, standard.id)
    return Scored(subject, standard.step, standard.code, title, _said(manuscript, standard), standard.weight, status)


def _said(manuscript: Manuscript, standard: Standard) -> Runs:
    """Return what one would see: the paragraphs of the statement as one."""
    runs: list[Run] = []
    for passage in manuscript.prose(standard.statement, standard.code or standard.title):
        for block in passage.blocks if isinstance(passage, Passage) else ():
            if isinstance(block, Paragraph):
                runs += [*([Run(" ")] if runs else []), *block.runs]
    return tuple(runs)


def _head(manuscript: Manuscript, overline: str) -> Blocks:
    _ = manuscript.translate
    moment = manuscript.playbook.moments.get(manuscript.options.moment) if manuscript.options.moment else None
    names = (moment.name if moment else "", manuscript.role.name if manuscript.role else "")
    title = " · ".join(name for name in names if name) or _("The whole journey")
    note = _(
        "Tick what you see and hear, not what you think of the person. Whatever there was no occasion for is not "
        "applicable."
    )
    return (
        Masthead(overline, title, "scorecard-head", note),
        Blanks((Blank(_("Observer")), Blank(_("Person or team observed")))),
        Blanks((Blank(_("Place"), 2), Blank(_("Date")), Blank(_("Time")))),
    )


def _end(manuscript: Manuscript) -> Blocks:
    """Return how to score, and the room for what numbers do not say."""
    _ = manuscript.translate
    how = _(
        "Add up the weights of all standards that are ticked as met (M), and of all that are ticked as below (B). The "
        "score is M ÷ (M + B) × 100, in per cent. What was not applicable does not count. A weight says how much a "
        "standard counts: × 3 three times as much as × 1."
    )
    return (
        Topic(
            _("How to score"),
            (Paragraph((Run(how),)), Blanks((Blank(_("Met (M)")), Blank(_("Below (B)")), Blank(_("Score in %"))))),
        ),
        WritingRoom(
            (_("Strengths I saw"), _("What we try next, and until when")),
            3,
            Blanks(
                (Blank(_("Talked over on")), Blank(_("Observer, signature"), 2), Blank(_("Observed, signature"), 2))
            ),
        ),
    )

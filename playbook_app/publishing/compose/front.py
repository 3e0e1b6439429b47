"""The front matter: cover, how to use the book, contents, and the journey at a glance."""

from playbook_app.domain.entities import Moment
from playbook_app.domain.vocabulary import Latitude, Status, Step
from playbook_app.publishing.blocks import (
    Blocks,
    Contents,
    Facts,
    Grid,
    GridRow,
    Heading,
    Labelled,
    Paragraph,
    Run,
    Runs,
    Steps,
    Style,
    Together,
)
from playbook_app.publishing.book import Cover, Section, Side
from playbook_app.publishing.compose.board import board
from playbook_app.publishing.compose.manuscript import (
    Manuscript,
    moment_anchor,
    stage_anchor,
    standard_anchor,
)
from playbook_app.wording.names import MEANINGS, name_of

_SPACE = Run(" \u2002")


def cover(manuscript: Manuscript, imprinted: str) -> Cover:
    """Return the cover; `imprinted` says which printing it is."""
    about = manuscript.playbook.about
    _ = manuscript.translate
    role = manuscript.role
    unapproved = any(standard.status is not Status.APPROVED for standard in manuscript.standards)
    lines = (
        _("For the {role}").format(role=role.name) if role else about.audience,
        manuscript.options.edition.edition.label if manuscript.options.edition else "",
        imprinted,
        _("Working copy: some standards in it are not approved yet") if unapproved else "",
    )
    title = about.title or about.brand or _("Handbook")
    return Cover(about.brand, title, about.promise, tuple(line for line in lines if line), manuscript.logo)


def guide(manuscript: Manuscript) -> Section:
    """Return the pages on how to use the book, with the five steps."""
    _ = manuscript.translate
    title = _("How to use this book")
    blocks: Blocks = (
        _paragraph(
            _(
                "This book says what we promise at each moment in which a customer meets us. It follows the customer’s "
                "journey from beginning to end: a chapter is a stage of it, a section is one moment, and each standard "
                "is one thing that a customer could see, hear or feel."
            ),
            Style.LEAD,
        ),
        *_values(manuscript),
        Together(_explained(manuscript)),
    )
    return Section(title, "guide", blocks, title, opens=Side.RECTO)


def _explained(manuscript: Manuscript) -> Blocks:
    _ = manuscript.translate
    return (
        Heading((Run(_("Five steps")),), 3),
        _paragraph(
            _("Every standard serves one of five steps, whose letter and colour stand beside it in the margin.")
        ),
        Steps(tuple((step, name_of(step, _), _(MEANINGS[step])) for step in Step)),
        Heading((Run(_("How to read a standard")),), 3),
        Facts(_reading(manuscript)),
        _paragraph(
            _(
                "The journey of moments goes back to Jan Carlzon’s moments of truth (1987); the five steps to ICARE "
                "by Ken Blanchard, Kathy Cuff and Vicki Halsey (Legendary Service, 2014)."
            ),
            Style.SMALL,
        ),
    )


def _values(manuscript: Manuscript) -> Blocks:
    values = manuscript.prose(manuscript.playbook.about.values, manuscript.translate("Values"))
    return (Heading((Run(manuscript.translate("What we value")),), 3), *values) if values else ()


def _reading(manuscript: Manuscript) -> tuple[Labelled, ...]:
    _ = manuscript.translate
    entries = (
        (name_of(Latitude.FIXED, _), _("It never varies, whoever serves and however busy it is.")),
        (name_of(Latitude.FLEXIBLE, _), _("It bends to the customer and the day; the standard says how far.")),
        (_("You may"), _("What you may do at once, without asking anyone.")),
        (
            _("Missed, expected, legendary"),
            _("What it looks like when it fails, when it is right, and when it is retold for years."),
        ),
        (
            _("Stories"),
            _("Verified ones have a witness, reported ones were told to us, legends are too good to check."),
        ),
    )
    return tuple(Labelled(label, (_paragraph(text),)) for label, text in entries)


def _paragraph(text: str, style: Style = Style.BODY) -> Paragraph:
    return Paragraph((Run(text),), style)


def contents(manuscript: Manuscript, front: tuple[Section, ...], body: tuple[Section, ...]) -> Section:
    """Return the list of contents, as a section of its own."""
    title = manuscript.translate("Contents")
    return Section(title, "contents", (listed(front, body),), title)


def listed(front: tuple[Section, ...], body: tuple[Section, ...]) -> Contents:
    """Return the entries of a list of contents: sections, and the moments of each chapter."""
    entries: list[tuple[str, str, str, int]] = []
    for section in (*front, *body):
        number = section.opener.number if section.opener else ""
        entries.append((number, section.title, section.anchor, 0))
        if section.opener:
            entries += [("", stop.title, stop.anchor, 1) for stop in section.opener.stops]
    return Contents(tuple(entries))


def journey(manuscript: Manuscript) -> tuple[Section, ...]:
    """Return the journey at a glance, where there is one: over a spread where pages face each other."""
    moments = sum(len(members) for _stage, members in manuscript.journey)
    if not moments:
        return ()
    title = manuscript.translate("The journey at a glance")
    if manuscript.options.duplex and manuscript.options.paged and moments > 1:
        return (Section(title, "journey", (board(manuscript),), title, opens=Side.VERSO),)
    return (Section(title, "journey", (_grid(manuscript),), title),)


def _grid(manuscript: Manuscript) -> Grid:
    _ = manuscript.translate
    head: list[tuple[Step | None, str]] = [(step, name_of(step, _)) for step in Step]
    if any(standard.step is None for standard in manuscript.placed):
        head.append((None, _("No step yet")))
    steps = [step for step, _name in head]
    groups = tuple(
        (
            (Run(stage.name, link=f"#{stage_anchor(stage.id)}"),),
            tuple(_row(manuscript, moment, steps) for moment in moments),
        )
        for stage, moments in manuscript.journey
        if moments
    )
    return Grid(_("Moment"), tuple(head), groups)


def _row(manuscript: Manuscript, moment: Moment, steps: list[Step | None]) -> GridRow:
    title = (Run(moment.name, link=f"#{moment_anchor(moment.id)}"),)
    standards = manuscript.standards_of(moment.id)
    cells = tuple(
        _codes(
            [
                (standard.code or standard.title, standard_anchor(standard.id))
                for standard in standards
                if standard.step is step
            ]
        )
        for step in steps
    )
    return GridRow(title, cells)


def _codes(codes: list[tuple[str, str]]) -> Runs:
    runs: list[Run] = []
    for code, anchor in codes:
        runs += [*([_SPACE] if runs else []), Run(code.replace("-", "\u2011"), link=f"#{anchor}")]
    return tuple(runs)

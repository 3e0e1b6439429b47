"""A standard as a card, in the order that a reader needs: what, why, how, what one says and may do, what if missed."""

from playbook_app.domain.entities import Standard, Story
from playbook_app.domain.vocabulary import Latitude, Status
from playbook_app.publishing.blocks import Blocks, Callout, Card, Columns, Facts, Labelled, Paragraph, Run, Style, Tale
from playbook_app.publishing.compose.manuscript import Manuscript, role_anchor, standard_anchor, story_anchor
from playbook_app.wording.names import name_of

_WIDE_SPACE = Run(" \u2002 ")


def card_of(manuscript: Manuscript, standard: Standard) -> Card:
    """Return the card of a standard."""
    _ = manuscript.translate
    step = (name_of(standard.step, _),) if standard.step else ()
    status = (name_of(standard.status, _),) if standard.status is not Status.APPROVED else ()
    fixed = standard.latitude is Latitude.FIXED
    return Card(
        anchor=standard_anchor(standard.id),
        code=standard.code,
        title=title_of(manuscript, standard),
        step=standard.step,
        overline=(*step, *status) if fixed else (*step, name_of(standard.latitude, _), *status),
        blocks=_blocks(manuscript, standard),
        seal=name_of(standard.latitude, _) if fixed else "",
        roles=", ".join(manuscript.role_names(standard.roles)),
        mark="".join(status),
        doers=tuple(role_anchor(role.id) for role in manuscript.roles_of(standard.roles)),
    )


def title_of(manuscript: Manuscript, standard: Standard) -> str:
    """Return a standard's title, or the words that stand for one."""
    return standard.title or manuscript.translate("Without a title")


def _blocks(manuscript: Manuscript, standard: Standard) -> Blocks:
    _ = manuscript.translate

    def prose(text: str, label: str, style: Style = Style.BODY) -> Blocks:
        return manuscript.prose_in(style, text, _place(standard, label)) if text else ()

    def labelled(text: str, label: str, style: Style = Style.BODY) -> Blocks:
        blocks = prose(text, label, style)
        return (Labelled(label, blocks),) if blocks else ()

    def beside(*pairs: tuple[str, str], style: Style = Style.BODY, ruled: bool = False) -> Blocks:
        columns = tuple(Labelled(label, blocks) for text, label in pairs if (blocks := prose(text, label, style)))
        return (Columns(columns, ruled),) if columns else ()

    permission = prose(standard.permission, _("You may"))
    return (
        *prose(standard.statement, _("Statement"), Style.STATEMENT),
        *labelled(standard.why, _("Why")),
        *_practice(prose(standard.practice, _("Practice")), _("In practice"), standard),
        *beside((standard.do, _("Do")), (standard.avoid, _("Avoid"))),
        *beside((standard.say, _("Say")), (standard.never_say, _("Never say")), style=Style.SPOKEN),
        *((Callout(_("You may:"), permission, standard.step),) if permission else ()),
        *labelled(standard.leeway, _("How far it may bend")),
        *labelled(standard.recovery, _("When it was missed")),
        *beside(
            (standard.missed, _("Missed")),
            (standard.expected, _("Expected")),
            (standard.legendary, _("Legendary")),
            ruled=True,
        ),
        *(tale_of(manuscript, story, standard.code) for story in manuscript.stories_beside(standard.id)),
        *(_supports(manuscript, standard) if manuscript.shows_supports else ()),
    )


def _practice(blocks: Blocks, label: str, standard: Standard) -> Blocks:
    """Return the practice; it needs a label of its own only after the reason."""
    return (Labelled(label, blocks),) if blocks and standard.why else blocks


def _place(standard: Standard, label: str) -> str:
    return f"{standard.code or standard.title}, {label}"


def _supports(manuscript: Manuscript, standard: Standard) -> Blocks:
    """Return tools, training and measure as one small line; set apart where one of them is more than a line."""
    _ = manuscript.translate
    fields = ((standard.tools, _("Tools")), (standard.training, _("Training")), (standard.measure, _("Measure")))
    filled = [(text, label) for text, label in fields if text.strip()]
    lines = [(label, manuscript.line_of(text)) for text, label in filled]
    if any(runs is None for _label, runs in lines):
        return (
            Facts(tuple(Labelled(label, manuscript.prose(text, _place(standard, label))) for text, label in filled)),
        )
    runs: list[Run] = []
    for label, line in lines:
        runs += [*([_WIDE_SPACE] if runs else []), Run(f"{label} ", bold=True), *(line or ())]
    return (Paragraph(tuple(runs), Style.SMALL),) if runs else ()


def tale_of(manuscript: Manuscript, story: Story, beside: str = "") -> Tale:
    """Return a story, set off from what stands around it; `beside` is the code of its standard."""
    blocks = manuscript.prose(story.body, story.title)
    overline = " · ".join(part for part in (manuscript.translate("Story"), beside) if part)
    return Tale(story.title, blocks, source_of(manuscript, story), story_anchor(story.id), overline)


def source_of(manuscript: Manuscript, story: Story) -> str:
    """Return where a story comes from, and how true it is known to be."""
    veracity = name_of(story.veracity, manuscript.translate)
    return " · ".join(part for part in (story.source, manuscript.day(story.date), veracity) if part)

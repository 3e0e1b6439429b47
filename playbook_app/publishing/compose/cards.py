"""Pocket cards: what one carries of each standard. Tools, training and measure stay in the handbook."""

from collections.abc import Iterator
from dataclasses import replace

from playbook_app.domain.entities import Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Status
from playbook_app.publishing.blocks import Block, Callout, Labelled, List, Paragraph, Passage, Run, Style
from playbook_app.publishing.compose.imprint import imprint
from playbook_app.publishing.compose.manuscript import Manuscript, standard_anchor
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.compose.standard_card import title_of
from playbook_app.publishing.pocket import Deck, Measuring, Part, PocketCard
from playbook_app.publishing.preflight import language_remarks, no_cards
from playbook_app.wording.names import name_of

_BETWEEN = Run("\u00a0· ")


def compose(playbook: Playbook, *, options: Options) -> Deck:
    """Return the pocket cards of a playbook's standards, in the order of the handbook; or a sheet to measure on."""
    manuscript = Manuscript(playbook, options)
    about = playbook.about
    _ = manuscript.translate
    cards = () if options.test_page else tuple(_cards(manuscript))
    empty = () if cards or options.test_page else (no_cards(),)
    return Deck(
        title=about.title or about.brand or _("Pocket cards"),
        brand=about.brand,
        promise=about.promise,
        language=manuscript.language,
        accent=about.accent,
        typefaces=manuscript.typefaces,
        made_on=options.today,
        edition=imprint(manuscript),
        logo=manuscript.logo,
        cards=cards,
        fold=options.fold,
        back_offset=options.back_offset,
        fronts=_("Fronts, sheet {sheet} of {sheets}"),
        backs=_("Backs, sheet {sheet} of {sheets}"),
        turning=_("Print both sides at their actual size, turned over the long edge."),
        title_name=_("Title"),
        measuring=_measuring(manuscript) if options.test_page else None,
        remarks=(*language_remarks(about.language), *empty),
    )


def _cards(manuscript: Manuscript) -> Iterator[PocketCard]:
    for stage, moments in manuscript.journey:
        for moment in moments:
            place = " · ".join(name for name in (stage.name, moment.name) if name)
            for standard in manuscript.standards_of(moment.id):
                yield _card(manuscript, standard, place)
    for standard in manuscript.loose:
        yield _card(manuscript, standard, "")


def _card(manuscript: Manuscript, standard: Standard, place: str) -> PocketCard:
    _ = manuscript.translate
    step = (name_of(standard.step, _),) if standard.step else ()
    return PocketCard(
        anchor=standard_anchor(standard.id),
        code=standard.code,
        title=title_of(manuscript, standard),
        step=standard.step,
        overline=(*step, name_of(standard.latitude, _)),
        place=place,
        statement=_statement(manuscript, standard),
        parts=tuple(_parts(manuscript, standard)),
        mark=name_of(standard.status, _) if standard.status is not Status.APPROVED else "",
    )


def _statement(manuscript: Manuscript, standard: Standard) -> Part:
    name = manuscript.translate("Statement")
    blocks = manuscript.prose_in(Style.STATEMENT, standard.statement, f"{standard.code}, {name}")
    return Part(name, Labelled("", blocks), 0)


def _parts(manuscript: Manuscript, standard: Standard) -> Iterator[Part]:
    """Yield the texts of a card in the order of reading, each with its rank: what one may do counts most.

    The practice comes last of those on every card: it is the longest, and goes as far as there is room. A folded card
    has room for more, and for lists as lists.
    """
    _ = manuscript.translate
    folded = manuscript.options.fold
    fields = (
        (standard.practice, _("In practice"), 4, True),
        (standard.do, _("Do"), 2, True),
        (standard.avoid, _("Avoid"), 7, folded),
        (standard.say, _("Say"), 1, True),
        (standard.never_say, _("Never say"), 6, folded),
        (standard.permission, _("You may:"), 0, True),
        (standard.leeway, _("How far it may bend"), 8, folded),
        (standard.recovery, _("When it was missed"), 5, folded),
        (standard.legendary, _("Legendary"), 3, True),
    )
    spoken = (_("Say"), _("Never say"))
    for text, label, rank, wanted in fields:
        style = Style.SPOKEN if label in spoken else Style.BODY
        place = f"{standard.code or standard.title}, {label.rstrip(':')}"
        blocks = manuscript.prose_in(style, text, place) if wanted and text else ()
        if not folded:
            blocks = tuple(map(_run_on, blocks))
        if blocks:
            step = standard.step if rank == 0 else None
            block = Callout(label, blocks, step) if rank == 0 else Labelled(label, blocks)
            yield Part(label.rstrip(":"), block, rank)


def _run_on(block: Block) -> Block:
    """Return a list of short texts as one paragraph, since bullets would take half of a card."""
    if isinstance(block, Passage):
        return replace(block, blocks=tuple(map(_run_on, block.blocks)))
    if not isinstance(block, List) or block.start is not None:
        return block
    items = [item[0] for item in block.items if len(item) == 1]
    paragraphs = [item for item in items if isinstance(item, Paragraph)]
    if not paragraphs or len(paragraphs) < len(block.items):
        return block
    runs = [run for paragraph in paragraphs for run in (_BETWEEN, *paragraph.runs)]
    return replace(paragraphs[0], runs=tuple(runs[1:]))


def _measuring(manuscript: Manuscript) -> Measuring:
    _ = manuscript.translate
    x, y = manuscript.options.back_offset
    return Measuring(
        title=_("Where does your printer put the back?"),
        steps=(
            _("Print this sheet on both sides at its actual size, turned over the long edge."),
            _(
                "Hold it against a light with the back towards you. The cross of the front shines through the scale: "
                "read where it stands, in millimetres to the right and up (left and down with a minus)."
            ),
            _("Add what you read to the offset of this sheet, {x} and {y}, and give the sums as the offset.").format(
                x=f"{x:g}", y=f"{y:g}"
            ),
        ),
        front=_("Front"),
        back=_("Back"),
    )

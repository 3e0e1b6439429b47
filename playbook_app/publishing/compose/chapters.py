"""The chapters: one a stage, with its opening page, and a section a moment with its standards."""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from playbook_app.domain.entities import PROSE, Moment, Stage, Standard, Story
from playbook_app.domain.vocabulary import Kind
from playbook_app.publishing.blocks import (
    Blocks,
    Card,
    Facts,
    Heading,
    Labelled,
    Overview,
    Paragraph,
    Passage,
    Run,
    Runs,
)
from playbook_app.publishing.book import Opener, Section, Side, Stop
from playbook_app.publishing.compose.manuscript import Manuscript, moment_anchor, stage_anchor, standard_anchor
from playbook_app.publishing.compose.standard_card import source_of, tale_of, title_of
from playbook_app.publishing.later import Later

Cards = Callable[[Manuscript, Standard], Card]
"""Returns the card of a standard."""

_QUOTED = re.compile(r"“[^”“]{12,150}”|„[^“”„]{12,150}[“”]|«[^«»]{12,150}»|»[^«»]{12,150}«")
"""Words between the quotation marks of one language or another."""

_TRAILING = re.compile(r",(?=\s?[”“«»]$)")
"""The comma that English puts before a quotation's end, where the sentence goes on."""

_LONGEST_LINE = 150
_PAGE = 3000
"""So many characters of standards make about a page."""

_OPENING = 560
"""So many characters of an introduction stand on a chapter's opening page, in large type."""


def chapters(manuscript: Manuscript, cards: Cards) -> tuple[Section, ...]:
    """Return the chapters of the book, and one for standards that have no moment yet.

    What they hold is composed when it is asked for.
    """
    numbered = enumerate(manuscript.journey, start=1)
    placed = tuple(_chapter(manuscript, cards, number, stage, moments) for number, (stage, moments) in numbered)
    return (*placed, *_loose(manuscript, cards))


def _chapter(manuscript: Manuscript, cards: Cards, number: int, stage: Stage, moments: tuple[Moment, ...]) -> Section:
    opening, rest = _parted(manuscript.prose(stage.introduction, stage.name))

    def composed() -> Blocks:
        blocks = rest
        for moment in moments:
            blocks += _moment(manuscript, cards, moment)
        return blocks

    return Section(
        title=stage.name,
        anchor=stage_anchor(stage.id),
        content=Later(composed),
        running=stage.name,
        opener=_opener(manuscript, number, opening, moments),
        opens=Side.RECTO,
    )


def _parted(introduction: Blocks) -> tuple[Blocks, Blocks]:
    """Part a stage's introduction into its first paragraphs, for the opening page, and what is too long for that."""
    blocks = [
        (passage.place, block) for passage in introduction if isinstance(passage, Passage) for block in passage.blocks
    ]
    used, count = 0, 0
    for _place, block in blocks:
        used += sum(len(run.text) for run in block.runs) if isinstance(block, Paragraph) else _OPENING
        if used > _OPENING:
            break
        count += 1
    parts = tuple(Passage(place, (block,)) for place, block in blocks)
    return parts[:count], parts[count:]


def _opener(manuscript: Manuscript, number: int, opening: Blocks, moments: tuple[Moment, ...]) -> Opener:
    story = _story_of(manuscript, moments)
    return Opener(
        number=str(number),
        introduction=opening,
        stops=tuple(_stop(manuscript, moment) for moment in moments),
        spoken=(Run(_line_of(story)),) if story else (),
        spoken_by=source_of(manuscript, story) if story else "",
    )


def _story_of(manuscript: Manuscript, moments: tuple[Moment, ...]) -> Story | None:
    """Return the first story of a stage that has a line short enough to stand alone."""
    places = {moment.id for moment in moments}
    standards = {standard.id for moment in moments for standard in manuscript.standards_of(moment.id)}
    for story in manuscript.stories:
        if (story.moment in places or story.standards & standards) and _line_of(story):
            return story
    return None


def _line_of(story: Story) -> str:
    """Return the words that a story is remembered by: what is said in it, else its title."""
    quoted = _QUOTED.search(story.body)
    if quoted:
        return _TRAILING.sub("", quoted.group().replace("*", ""))
    return story.title if len(story.title) <= _LONGEST_LINE else ""


def _stop(manuscript: Manuscript, moment: Moment) -> Stop:
    anchor = moment_anchor(moment.id)
    owner = ", ".join(manuscript.role_names((moment.owner,) if moment.owner else ()))
    page = manuscript.page_of(anchor)
    note: Runs = (Run(f"{owner} · " if page else owner), *page) if owner else page
    steps = Counter(standard.step for standard in manuscript.standards_of(moment.id))
    return Stop(moment.name, anchor, note, tuple(steps.items()))


def _moment(manuscript: Manuscript, cards: Cards, moment: Moment) -> Blocks:
    standards = manuscript.standards_of(moment.id)
    stories = (story for story in manuscript.stories if story.moment == moment.id and not story.standards)
    return (
        Heading((Run(moment.name),), 2, moment_anchor(moment.id)),
        *_facts(manuscript, moment),
        *manuscript.prose(moment.introduction, moment.name),
        *_overview(manuscript, standards),
        *(cards(manuscript, standard) for standard in standards),
        *(tale_of(manuscript, story) for story in stories),
    )


def _overview(manuscript: Manuscript, standards: Sequence[Standard]) -> Blocks:
    """Return the list of a moment's standards, where they run over pages."""
    length = sum(len(getattr(standard, field)) for standard in standards for field in PROSE[Kind.STANDARD])
    if length < _PAGE or len(standards) == 1:
        return ()
    entries = ((one.step, one.code, title_of(manuscript, one), standard_anchor(one.id)) for one in standards)
    return (Overview(tuple(entries)),)


def _facts(manuscript: Manuscript, moment: Moment) -> Blocks:
    _ = manuscript.translate
    place = moment.name
    owner = "".join(manuscript.role_names((moment.owner,) if moment.owner else ()))
    path = " → ".join(role.name for one in moment.path if (role := manuscript.playbook.roles.get(one)))
    entries = (
        (_("What the customer wants"), manuscript.prose(moment.expectation, place)),
        (_("Details that must be right"), manuscript.prose(moment.details, place)),
        (_("Owner"), _plain(owner)),
        (_("Whom the customer meets"), _plain(path)),
        (_("Channel"), _plain(moment.channel)),
    )
    filled = tuple(Labelled(label, blocks) for label, blocks in entries if blocks)
    return (Facts(filled),) if filled else ()


def _plain(text: str) -> Blocks:
    return (Paragraph((Run(text),)),) if text else ()


def _loose(manuscript: Manuscript, cards: Cards) -> tuple[Section, ...]:
    if not manuscript.loose:
        return ()
    title = manuscript.translate("Not yet on the journey")
    content = Later(lambda: tuple(cards(manuscript, standard) for standard in manuscript.loose))
    return (Section(title, "loose", content, title),)

"""What goes into a book: the part of a playbook that is chosen, and its texts as blocks."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property

from playbook_app.domain.entities import EntityId, Moment, Question, Role, Stage, Standard, Story
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.typeface import Typefaces
from playbook_app.domain.vocabulary import QuestionKind, Status, Step, Tier
from playbook_app.frozen import frozen
from playbook_app.publishing import markup
from playbook_app.publishing.blocks import (
    Block,
    Blocks,
    Figure,
    Heading,
    List,
    Paragraph,
    Passage,
    Quote,
    Run,
    Runs,
    Style,
)
from playbook_app.publishing.compose.mentions import has_number, is_mentionable, linked
from playbook_app.publishing.compose.options import Options
from playbook_app.wording.language import Translate, date_in_words, language_tag, translation

_STEPS = {step: place for place, step in enumerate(Step)}
_LEVELS = 3
"""How many levels of headings a handbook has of its own."""

Journey = tuple[tuple[Stage, tuple[Moment, ...]], ...]


@frozen(slots=False)
class Manuscript:
    """A playbook and the options of its printing, and what follows from both.

    With `linking`, codes of standards in texts lead to their cards.
    """

    playbook: Playbook
    options: Options
    linking: bool = False

    @property
    def language(self) -> str:
        """The language of the playbook, as a BCP 47 tag; English for what is none."""
        return language_tag(self.playbook.about.language)

    @cached_property
    def translate(self) -> Translate:
        """The function that puts labels into the playbook's language."""
        return translation(self.language)

    @cached_property
    def role(self) -> Role | None:
        """The role whose book it is."""
        return self.playbook.roles.get(self.options.role) if self.options.role else None

    @cached_property
    def shows_supports(self) -> bool:
        """Tell whether tools, training and measure are printed: not for the frontline's own books."""
        return self.role is None or self.role.tier is not Tier.FRONTLINE

    @cached_property
    def journey(self) -> Journey:
        """The stages and moments of the book; a role's book has only those in which the role has a part."""
        if self.options.role is None:
            return self.playbook.journey()
        stages = ((stage, tuple(filter(self._has_part, moments))) for stage, moments in self.playbook.journey())
        return tuple((stage, moments) for stage, moments in stages if moments)

    def _has_part(self, moment: Moment) -> bool:
        return moment.owner == self.options.role or bool(self.standards_of(moment.id))

    def standards_of(self, moment: EntityId) -> tuple[Standard, ...]:
        """Return the standards of a moment that are printed, by step."""
        return tuple(filter(self.prints, self.playbook.standards_of(moment)))

    @cached_property
    def loose(self) -> tuple[Standard, ...]:
        """The standards of the book that have no moment, or one that is not on the journey."""
        placed = {moment.id for moment in self.playbook.moments_in_order()}
        loose = (standard for standard in self.playbook.standards.values() if standard.moment not in placed)
        return tuple(sorted(filter(self.prints, loose), key=lambda standard: (standard.order, standard.id)))

    @cached_property
    def placed(self) -> tuple[Standard, ...]:
        """The standards of the book that stand on the journey, along it."""
        moments = (moment for _, members in self.journey for moment in members)
        return tuple(standard for moment in moments for standard in self.standards_of(moment.id))

    @cached_property
    def standards(self) -> tuple[Standard, ...]:
        """All standards of the book, in their printed order."""
        return (*self.placed, *self.loose)

    def prints(self, standard: Standard) -> bool:
        """Tell whether a standard is in the book."""
        if self.options.role is not None and self.options.role not in standard.roles:
            return False
        if self.options.moment is not None and self.options.moment != standard.moment:
            return False
        if self.options.approved_only:
            return standard.status is Status.APPROVED
        return standard.status is not Status.RETIRED

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """The roles of the book: all, or the one whose book it is."""
        return (self.role,) if self.role else self.playbook.roles_in_order()

    def role_names(self, roles: Iterable[EntityId]) -> Iterator[str]:
        """Yield the names of roles, in their printed order."""
        return (role.name for role in self.roles_of(roles))

    def roles_of(self, roles: Iterable[EntityId]) -> Iterator[Role]:
        """Yield roles in their printed order."""
        wanted = frozenset(roles)
        return (role for role in self._roles_in_order if role.id in wanted)

    @property
    def names_pages(self) -> bool:
        """Tell whether texts name the pages on which things stand."""
        return self.options.paged and self.options.numbered

    def page_of(self, anchor: str) -> Runs:
        """Return the words that tell the page of an anchor; none where pages are not named."""
        if not self.names_pages:
            return ()
        before, _, after = self.translate("page {page}").partition("{page}")
        return (Run(before), Run("", link=f"#{anchor}", page=True), Run(after))

    @cached_property
    def _roles_in_order(self) -> tuple[Role, ...]:
        return self.playbook.roles_in_order()

    def stories_beside(self, standard: EntityId) -> tuple[Story, ...]:
        """Return the stories that are printed beside a standard: each stands beside the first one that it shows."""
        return tuple(story for story in self.playbook.stories_of(standard) if self.first_shown(story) == standard)

    def first_shown(self, story: Story) -> EntityId | None:
        """Return the first standard of the book that a story shows. It looks at no other standards than the story's."""
        found = (self.playbook.standards.get(one) for one in story.standards)
        printed = (standard for standard in found if standard and self.prints(standard))
        first = min(printed, key=self._printed_place, default=None)
        return first.id if first else None

    def _printed_place(self, standard: Standard) -> tuple[int, int, str, EntityId]:
        """Return what standards are sorted by to come in their printed order."""
        moment = self._moment_places.get(standard.moment) if standard.moment else None
        if moment is None:
            return (len(self._moment_places), 0, standard.order, standard.id)
        step = len(_STEPS) if standard.step is None else _STEPS[standard.step]
        return (moment, step, standard.order, standard.id)

    @cached_property
    def _moment_places(self) -> dict[EntityId, int]:
        return {moment.id: place for place, moment in enumerate(self.playbook.moments_in_order())}

    @cached_property
    def stories(self) -> tuple[Story, ...]:
        """The stories of the book: all, or those of the role's standards and moments."""
        stories = self.playbook.stories_in_order()
        if self.options.role is None:
            return stories
        standards = {standard.id for standard in self.standards}
        moments = {moment.id for _, moments in self.journey for moment in moments}
        return tuple(story for story in stories if story.standards & standards or story.moment in moments)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The questions for those who serve, about what is in the book or about nothing in particular."""
        standards = {None, *(standard.id for standard in self.standards)}
        moments = {None, *(moment.id for _, moments in self.journey for moment in moments)}
        return tuple(
            question
            for question in self.playbook.questions_in_order()
            if question.kind is not QuestionKind.GUEST and question.standard in standards and question.moment in moments
        )

    @cached_property
    def images(self) -> dict[str, tuple[str, str]]:
        """The images that texts may show: name -> (SHA-256, alt text)."""
        return {image.name: (image.sha256, image.alt) for image in self.playbook.images.values()}

    @cached_property
    def logo(self) -> Figure | None:
        """The brand's logo, where there is one."""
        about = self.playbook.about
        image = self.playbook.images.get(about.logo) if about.logo else None
        return Figure(image.sha256, image.alt or about.brand) if image else None

    @property
    def typefaces(self) -> Typefaces:
        """The brand's own typefaces, where it has some."""
        return Typefaces(self.playbook.about.text_font, self.playbook.about.heading_font)

    def prose(self, text: str, place: str) -> Blocks:
        """Return the blocks of a Markdown text; `place` says in words where it comes from."""
        read = self._read(text)
        return (Passage(place, read, text),) if read else ()

    def prose_in(self, style: Style, text: str, place: str) -> Blocks:
        """Return the blocks of a text, its plain paragraphs in a style."""
        read = self._read(text)
        if style is not Style.BODY:
            read = tuple([_restyled(block, style) for block in read])
        return (Passage(place, read, text),) if read else ()

    def line_of(self, text: str) -> Runs | None:
        """Return the runs of a text that is one paragraph, else None."""
        read = self._read(text)
        return read[0].runs if len(read) == 1 and isinstance(read[0], Paragraph) else None

    def _read(self, text: str) -> Blocks:
        """Return the blocks of a text, as they stand in this book."""
        read = _lowered(markup.blocks(text, images=self.images))
        return linked(read, self._cards) if self.linking and self._cards and has_number(text) else read

    @cached_property
    def _cards(self) -> dict[str, str]:
        """The anchors of the cards that texts may mention, by the standard's code."""
        return {one.code: standard_anchor(one.id) for one in self.standards if is_mentionable(one.code)}

    @cached_property
    def card_circumstances(self) -> tuple[object, ...]:
        """What cards hang on beside their standards, the roles of these and the stories beside them."""
        return self.language, self.shows_supports, self.linking, self.images, self._cards

    def day(self, day: date | None) -> str:
        """Return a date in words, in the playbook's language."""
        return date_in_words(day, self.language) if day else ""


def _lowered(blocks: Blocks) -> Blocks:
    """Return blocks whose headings stand below those of a handbook, which go down to a card's title."""
    return tuple([block if type(block) is Paragraph else _lowered_inside(block) for block in blocks])


def _lowered_inside(block: Block) -> Block:
    match block:
        case Heading():
            return replace(block, level=min(block.level + _LEVELS, 6))
        case Quote():
            return Quote(_lowered(block.blocks))
        case List():
            return List(tuple([_lowered(item) for item in block.items]), block.start)
        case _:
            return block


def _restyled(block: Block, style: Style) -> Block:
    if isinstance(block, Paragraph) and block.style is Style.BODY:
        return Paragraph(block.runs, style)
    return block


def standard_anchor(standard: EntityId) -> str:
    """Return the anchor of a standard's card."""
    return f"standard-{standard}"


def moment_anchor(moment: EntityId) -> str:
    """Return the anchor of a moment's section."""
    return f"moment-{moment}"


def stage_anchor(stage: EntityId) -> str:
    """Return the anchor of a stage's chapter."""
    return f"stage-{stage}"


def role_anchor(role: EntityId) -> str:
    """Return the anchor of a role's part."""
    return f"role-{role}"


def story_anchor(story: EntityId) -> str:
    """Return the anchor of a story."""
    return f"story-{story}"


def term_anchor(term: EntityId) -> str:
    """Return the anchor of a term in the glossary."""
    return f"term-{term}"

"""The styles of what a handbook is made of: chapters, standards, stories, questions, and what stands in tables."""

from collections.abc import Iterator

from playbook_app.domain.vocabulary import Step
from playbook_app.palette import GROUND, LINE, MUTED, WHITE
from playbook_app.publishing.docx.look import POINT, STEP_IN, Look, step_colour, step_name, step_tint
from playbook_app.publishing.docx.style import Edge, Setting, Style, Tab, Type
from playbook_app.publishing.docx.style_sheet import around

BADGE = 24 * POINT
"""The room of a step's letter at the beginning of a line."""
_CODE = 58 * POINT
_SMALL = Type(font="headings", size=9, colour=MUTED)


def part_styles(look: Look) -> Iterator[Style]:
    """Yield the styles of the parts of a handbook."""
    yield from _chapters(look)
    for step in (*Step, None):
        yield from _of_step(step)
    yield from _cards()
    yield from _stories(look)
    yield from _questions(look)
    yield from _tables(look)


def _chapters(look: Look) -> Iterator[Style]:
    yield Style(
        id="Stop",
        name="Chapter Moment",
        based="Normal",
        type=Type(font="headings", size=12.5, bold=True),
        setting=Setting(before=10, after=0, with_next=True, edges=(Edge("top", 0.5, LINE, 5),)),
    )
    yield Style(id="StopNote", name="Chapter Moment Note", based="Normal", type=_SMALL, setting=Setting(after=2))
    yield Style(
        id="ChapterQuote",
        name="Chapter Quote",
        based="Normal",
        follows="ChapterQuoteSource",
        type=Type(size=15, colour=look.ink, italic=True),
        setting=Setting(before=26, after=3, with_next=True, whole=True),
    )
    yield Style(id="ChapterQuoteSource", name="Chapter Quote Source", based="Normal", type=_SMALL)
    yield Style(
        id="Facts",
        name="Moment Facts",
        based="Normal",
        type=Type(font="headings", size=9.5),
        setting=Setting(after=10, leading=1.25, close=True, left=10 * POINT, edges=(Edge("left", 1.5, LINE, 8),)),
    )
    yield Style(
        id="Overview",
        name="Moment Overview",
        based="Normal",
        type=Type(font="headings"),
        setting=Setting(
            before=4,
            after=4,
            leading=1,
            left=BADGE + _CODE,
            hanging=BADGE + _CODE,
            tabs=(Tab(BADGE), Tab(BADGE + _CODE)),
            edges=(Edge("bottom", 0.5, LINE, 3), Edge("between", 0.5, LINE, 3)),
        ),
    )
    yield Style(
        id="Step",
        name="Service Step",
        based="Normal",
        type=Type(font="headings"),
        setting=Setting(before=3, after=5, left=BADGE, hanging=BADGE, tabs=(Tab(BADGE),), whole=True),
    )


def _of_step(step: Step | None) -> Iterator[Style]:
    name, colour, tint = step_name(step), step_colour(step), step_tint(step)
    yield Style(
        id=f"Overline{name}",
        name=f"Standard Overline {name}",
        based="Normal",
        follows="Heading3",
        type=Type(font="headings", size=8.5, colour=MUTED, tracking=0.4),
        setting=Setting(
            before=24, after=2, leading=1.1, with_next=True, whole=True, edges=(Edge("top", 2.25, colour, 7),)
        ),
    )
    yield Style(
        id=f"Permission{name}",
        name=f"Permission {name}",
        based="Normal",
        setting=Setting(
            before=6,
            after=6,
            left=12 * POINT,
            right=8 * POINT,
            whole=True,
            shade=tint,
            edges=(*around(tint, 5), Edge("left", 3, colour, 9)),
        ),
    )
    yield Style(
        id=f"JourneyStep{name}",
        name=f"Journey Step {name}",
        based="TableHead",
        type=Type(size=7, colour=WHITE),
        setting=Setting(align="center"),
    )


def _cards() -> Iterator[Style]:
    yield Style(
        id="StandardRoles", name="Standard Roles", based="Normal", type=_SMALL, setting=Setting(after=5, with_next=True)
    )
    yield Style(
        id="Statement",
        name="Standard Statement",
        based="Normal",
        type=Type(size=12, bold=True),
        setting=Setting(before=2, after=7, whole=True, with_next=True),
    )
    yield Style(
        id="Label",
        name="Label",
        based="Normal",
        follows="Normal",
        type=Type(font="headings", size=8, colour=MUTED, bold=True, capitals=True, tracking=0.6),
        setting=Setting(before=7, after=1, leading=1.1, with_next=True),
    )
    yield Style(id="Spoken", name="Words to Say", based="Normal", type=Type(italic=True))


def _stories(look: Look) -> Iterator[Style]:
    def story(id_: str, name: str, type_: Type, before: float, after: float, *, with_next: bool = False) -> Style:
        return Style(
            id=id_,
            name=name,
            based="Normal",
            follows="Story",
            type=type_,
            setting=Setting(
                before=before,
                after=after,
                left=12 * POINT,
                right=12 * POINT,
                with_next=with_next,
                shade=GROUND,
                edges=(*around(GROUND, 8), Edge("left", 3, look.ink, 9)),
            ),
        )

    yield story("StoryTitle", "Story Title", Type(font="headings", size=12, bold=True), 14, 3, with_next=True)
    yield story("Story", "Story", Type(), 0, 5)
    yield story("StorySource", "Story Source", _SMALL, 0, 12)


def _questions(look: Look) -> Iterator[Style]:
    yield Style(
        id="Question",
        name="Question",
        based="Normal",
        setting=Setting(before=10, left=BADGE, hanging=BADGE, tabs=(Tab(BADGE),), with_next=True),
    )
    yield Style(
        id="NumberedText",
        name="Numbered Text",
        based="Normal",
        setting=Setting(before=6, left=BADGE, hanging=BADGE, tabs=(Tab(BADGE),)),
    )
    yield Style(id="QuestionText", name="Question Text", based="Normal", setting=Setting(left=BADGE))
    deeper = BADGE + STEP_IN
    yield Style(
        id="Choice",
        name="Choice",
        based="Normal",
        setting=Setting(after=2, left=deeper, hanging=STEP_IN, tabs=(Tab(deeper),)),
    )
    line = Tab(look.width, "right", "underscore")
    yield Style(
        id="WritingLine",
        name="Writing Line",
        based="Normal",
        type=Type(colour=MUTED),
        setting=Setting(before=8, after=0, left=BADGE, tabs=(line,)),
    )
    yield Style(
        id="SignatureLine",
        name="Signature Line",
        based="Normal",
        follows="SignatureLabel",
        type=Type(colour=MUTED),
        setting=Setting(before=26, after=0, with_next=True, tabs=(Tab(look.width * 3 // 5, "right", "underscore"),)),
    )
    yield Style(id="SignatureLabel", name="Signature Label", based="Normal", type=_SMALL)


def _tables(look: Look) -> Iterator[Style]:
    cell = Setting(before=0, after=0, leading=1.1)
    yield Style(id="TableText", name="Table Text", based="Normal", type=Type(font="headings", size=9.5), setting=cell)
    yield Style(
        id="TableHead",
        name="Table Head",
        based="TableText",
        type=Type(size=9, bold=True),
        setting=Setting(with_next=True),
    )
    yield Style(
        id="JourneyStage",
        name="Journey Stage",
        based="TableText",
        type=Type(size=10.5, colour=look.ink, bold=True),
        setting=Setting(before=8, with_next=True),
    )
    yield Style(id="JourneyText", name="Journey Text", based="TableText", type=Type(size=8.5))

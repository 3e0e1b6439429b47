"""A chapter's opening page in the brand's colour, and a plain section's title."""

from typing import NamedTuple

from playbook_app.domain.vocabulary import Step
from playbook_app.palette import WHITE
from playbook_app.publishing.blocks import Block, Heading, Index, Paragraph, Run, Style, flattened
from playbook_app.publishing.board import Board
from playbook_app.publishing.book import Opener, Section, Stop
from playbook_app.publishing.pdf.boxes import HAIRLINE, Box, Shape, Sign
from playbook_app.publishing.pdf.cards import step_colour
from playbook_app.publishing.pdf.flow import Flow
from playbook_app.publishing.pdf.index import add_index
from playbook_app.publishing.pdf.page import Element, PlacedShape
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.stacks import Row, Stack, height_of


def add_section(setter: Setter, flow: Flow, section: Section, root: Element) -> None:
    """Set a section and fill pages with it: its opening, then its blocks."""
    element = Element("Sect", root)
    setter.running = section.running
    with setter.within(section.title):
        if section.opener:
            _add_opener(setter, flow, section, section.opener, element)
            if not section.blocks:
                return
            flow.begin(running=section.running)
        else:
            flow.begin(running=section.running, bare=section.bare, opens=section.opens)
            if section.title:
                flow.add([_title(setter, section, element)])
        _add_blocks(setter, flow, section, element)


def _add_blocks(setter: Setter, flow: Flow, section: Section, element: Element) -> None:
    """Fill pages with blocks; a heading right before an index goes with it."""
    waiting: list[Block] = []
    for block in section.blocks:
        if isinstance(block, Index):
            lead = [waiting.pop()] if waiting and isinstance(waiting[-1], Heading) else []
            flow.add(setter.blocks(tuple(waiting), flow.area.width, element))
            add_index(setter, flow, block, setter.blocks(tuple(lead), flow.area.width, element), element)
            waiting = []
        elif isinstance(block, Board):
            from playbook_app.publishing.pdf.spread import add_board  # most books have none

            flow.add(setter.blocks(tuple(waiting), flow.area.width, element))
            add_board(setter, flow, block, element)
            waiting = []
        else:
            waiting.append(block)
    flow.add(setter.blocks(tuple(waiting), flow.area.width, element))


def _title(setter: Setter, section: Section, element: Element) -> Box:
    box = setter.line(section.title, "title 1", setter.theme.area.width, Element("H1", element), bound=True, even=True)
    box.sign = Sign(section.anchor, outline=(0, section.title))
    return box


def _add_opener(setter: Setter, flow: Flow, section: Section, opener: Opener, element: Element) -> None:
    flow.begin(bare=True, ground=setter.theme.accent, opens=section.opens)
    width = flow.area.width
    with setter.inked(setter.theme.inks_on_accent):
        head = [
            setter.line(opener.number, "chapter number", width, Element("P", element), bound=True),
            setter.line(section.title, "chapter title", width, Element("H1", element), bound=True, even=True),
        ]
        head[1].sign = Sign(section.anchor, outline=(0, section.title))
        flow.add([*head, *_introduction(setter, opener, element, width * 0.86)])
        flow.add(_stops(setter, opener.stops, width, flow.room_below, element))
        if opener.spoken:
            spoken = _spoken(setter, opener, element, width)
            if spoken.height + setter.units(3) <= flow.room:
                flow.add_at_foot(spoken)


def _introduction(setter: Setter, opener: Opener, element: Element, width: float) -> list[Box]:
    """Set plain paragraphs large; what else there is as usual."""
    boxes: list[Box] = []
    for block in flattened(opener.introduction):
        if isinstance(block, Paragraph) and block.style is Style.BODY:
            boxes.append(setter.text(block.runs, "chapter text", width, Element("P", element)))
        else:
            boxes += setter.blocks((block,), width, element)
    return boxes


class _Manner(NamedTuple):
    """How stops are set: the space over the first of them, over each other, over a title, in units; and whether the
    steps stand beside the note or under it.
    """

    before: float
    between: float
    title: float
    beside: bool


_PILL, _APART = 3.4, 0.6
"""The width of a pill, and the space between two, in units."""

_MANNERS = (
    _Manner(before=6, between=3.5, title=1.25, beside=False),
    _Manner(before=6, between=2.75, title=1.25, beside=True),
    _Manner(before=4, between=1.5, title=0.75, beside=True),
)
"""The manners to try, the roomiest first."""


def _stops(setter: Setter, stops: tuple[Stop, ...], width: float, room: float, element: Element) -> list[Box]:
    """Set the stops in two columns: as roomy as the page has `room` for, and as close as may be where it has none."""
    *roomier, closest = _MANNERS
    for manner in roomier:
        rows = _rows(setter, stops, width, element, manner)
        if not rows or rows[0].above + height_of(rows) <= room:
            return rows
        for _ in stops:
            element.take_back()
    return _rows(setter, stops, width, element, closest)


def _rows(setter: Setter, stops: tuple[Stop, ...], width: float, element: Element, manner: _Manner) -> list[Box]:
    gutter = setter.units(3)
    column = (width - gutter) / 2
    cells = [_stop(setter, stop, column, Element("Div", element), manner) for stop in stops]
    rows: list[Box] = []
    for place in range(0, len(cells), 2):
        pair: list[tuple[float, Box]] = [(0, cells[place])]
        if place + 1 < len(cells):
            pair.append((column + gutter, cells[place + 1]))
        above = manner.between if rows else manner.before
        rows.append(Row(pair, above=setter.units(above), below=setter.units(1), together=True))
    return rows


def _stop(setter: Setter, stop: Stop, width: float, element: Element, manner: _Manner) -> Box:
    rule = Shape(PlacedShape(None, 0, 0, width, HAIRLINE, setter.inks.line))
    link = f"#{stop.anchor}"
    title = setter.text((Run(stop.title, link=link),), "stop", width, Element("P", element), colour=setter.inks.text)
    title.above = setter.units(manner.title)
    pitch = setter.units(_PILL + _APART)
    pills = [_pill(setter, *serves) for serves in stop.steps[: int((width + setter.units(_APART)) / pitch)]]
    free = width - len(pills) * pitch
    beside = manner.beside and free > width / 2
    room = free if beside else width
    note = setter.text(stop.note, "stop note", room, Element("P", element), colour=setter.inks.text)
    left = free + setter.units(_APART) if beside else 0.0
    cells = [(left + place * pitch, pill) for place, pill in enumerate(pills)]
    if beside:
        return Stack([rule, title, Row([(0, note), *cells])])
    return Stack([rule, title, note, *([Row(cells, above=setter.units(1))] if cells else [])])


def _pill(setter: Setter, step: Step | None, count: int) -> Box:
    width, height = setter.units(_PILL), setter.units(1.9)
    ground = PlacedShape(None, 0, 0, width, height, step_colour(step), height / 2, WHITE)
    word = (step.letter if step else "·") + (f" {count}" if count > 1 else "")
    letter = setter.line(word, "pill", width, None, align=0.5, colour=WHITE)
    letter.rise += (height - letter.height) / 2
    return Row([(0, Shape(ground, height)), (0, letter)])


def _spoken(setter: Setter, opener: Opener, element: Element, width: float) -> Box:
    """Set a story's line; it is left out where the page is full, since the story itself stands elsewhere."""
    quote = Element("BlockQuote", element)
    inner = width * 0.86
    boxes: list[Box] = [setter.text(opener.spoken, "chapter quote", inner, Element("P", quote))]
    if opener.spoken_by:
        by = setter.line(opener.spoken_by, "stop note", inner, Element("P", quote), colour=setter.inks.text)
        boxes.append(by)
    return Stack(boxes)

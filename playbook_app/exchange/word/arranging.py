"""Puts the parts of a document where they belong: into stages, moments and standards, one below the other."""

from collections.abc import Iterable
from dataclasses import replace

from playbook_app.exchange.found import FoundJourney
from playbook_app.exchange.titles import title_of
from playbook_app.exchange.word.arranged import ArrangedMoment, ArrangedStage, ArrangedStandard
from playbook_app.exchange.word.blocks import Block, Document, Paragraph, Span, text_of
from playbook_app.exchange.word.composing import Composer
from playbook_app.exchange.word.markdown import Writer
from playbook_app.exchange.word.naming import field_named, moment_field_named
from playbook_app.exchange.word.parts import Part
from playbook_app.exchange.word.remarks import Remarks
from playbook_app.exchange.word.roles import Becomes

NUMBER = "number"
"""What an extra text is called that holds the number which a heading has in its document."""

_LONGEST_TITLE = 120
_HIGHEST, _LOWEST = 3, 6


def journey_of(parts: Iterable[tuple[Part, Becomes]], name: str, document: Document, writer: Writer) -> FoundJourney:
    """Return a document as a journey. `name` is what a stage is called that no heading names."""
    arranger = _Arranger(name, document)
    for part, becomes in parts:
        arranger.take(part, becomes)
    return Composer(writer, Remarks(document.comments, writer)).journey(arranger.stages())


class _Arranger:
    """Puts parts where they belong, one after the other: below what was made last."""

    def __init__(self, name: str, document: Document) -> None:
        """Begin without a stage."""
        self._name = name
        self._document = document
        self._stages: list[ArrangedStage] = []
        self._moment: ArrangedMoment | None = None
        self._standard: ArrangedStandard | None = None
        self._opening: list[Block] = []
        self._said: list[str] = []
        self._level = 0

    def stages(self) -> list[ArrangedStage]:
        """Return all stages. What no stage took is a moment of its own."""
        if self._opening or self._said:
            self._make_moment(self._name, "")
        return self._stages

    def take(self, part: Part, becomes: Becomes) -> None:
        """Take the next part."""
        blocks = [*self._noted(part), *part.blocks]
        if becomes is Becomes.IGNORE:
            return
        if becomes is Becomes.STAGE:
            self._make_stage(part.heading or self._name)
            self._level = part.level
        elif becomes is Becomes.MOMENT:
            self._make_moment(part.heading or self._name, part.heading)
            self._level = part.level
        elif becomes is Becomes.STANDARD:
            blocks = [*self._make_standard(part), *blocks]
            self._level = part.level
        elif becomes is Becomes.FIELD and self._field(part, blocks):
            self._comments().extend(part.comments)
            return
        elif part.heading:
            blocks = [self._subheading(part), *blocks]
        self._text().extend(blocks)
        self._comments().extend(part.comments)

    def _make_stage(self, name: str) -> ArrangedStage:
        stage = ArrangedStage(name, self._opening, comments=self._said)
        self._opening, self._said = [], []
        self._stages.append(stage)
        self._moment = self._standard = None
        return stage

    def _make_moment(self, name: str, heading: str) -> ArrangedMoment:
        opening, said = self._opening, self._said
        self._opening, self._said = [], []
        stage = self._stages[-1] if self._stages else self._make_stage(self._name)
        self._moment, self._standard = ArrangedMoment(name, heading, opening, comments=said), None
        stage.moments.append(self._moment)
        return self._moment

    def _make_standard(self, part: Part) -> list[Block]:
        """Make a standard. Return what its title is too short for."""
        moment = self._moment or self._make_moment(self._stages[-1].name if self._stages else self._name, "")
        heading = part.heading or title_of(text_of(part.blocks)) or self._name
        is_long = len(heading) > _LONGEST_TITLE
        self._standard = ArrangedStandard(title_of(heading) if is_long else heading)
        if part.number:
            self._standard.extra.append((NUMBER, [_line(part.number)]))
        moment.standards.append(self._standard)
        return [_line(heading)] if is_long else []

    def _field(self, part: Part, blocks: list[Block]) -> bool:
        """Put a part into the field that it names; False where there is nothing that has such a field."""
        name = part.field or field_named(part.heading)
        if self._standard is not None and name:
            self._standard.fields.setdefault(name, []).extend(blocks)
            return True
        if self._standard is not None and part.field is not None:
            self._standard.extra.append((part.heading, blocks))
            return True
        name = moment_field_named(part.heading)
        if self._standard is None and self._moment is not None and name:
            self._moment.fields.setdefault(name, []).extend(blocks)
            return True
        return False

    def _subheading(self, part: Part) -> Paragraph:
        level = min(_HIGHEST - 1 + max(1, part.level - self._level), _LOWEST)
        title = f"{part.number} {part.heading}" if part.number else part.heading
        return replace(_line(title), level=level)

    def _noted(self, part: Part) -> list[Block]:
        """Return the footnotes of a heading as paragraphs below it: a title cannot bear their marks."""
        return [block for name in part.notes for block in self._document.notes.get(name, ())]

    def _text(self) -> list[Block]:
        """Return the text of what was made last."""
        holder = self._standard or self._moment or (self._stages[-1] if self._stages else None)
        return self._opening if holder is None else holder.blocks

    def _comments(self) -> list[str]:
        holder = self._standard or self._moment or (self._stages[-1] if self._stages else None)
        return self._said if holder is None else holder.comments


def _line(text: str) -> Paragraph:
    return Paragraph((Span(text),))

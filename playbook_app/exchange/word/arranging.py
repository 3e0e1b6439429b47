"""Parts of a document as a journey: stages, moments and standards, each with the texts that belong to it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from playbook_app.domain.rules import LONGEST_TEXT
from playbook_app.exchange.contents import contents_of
from playbook_app.exchange.found import (
    FoundJourney,
    FoundMoment,
    FoundStage,
    FoundStandard,
    numbered,
    told_apart,
)
from playbook_app.exchange.lines import Section
from playbook_app.exchange.titles import title_of
from playbook_app.exchange.word.blocks import Block, Document, Paragraph, Span, text_of
from playbook_app.exchange.word.markdown import Writer
from playbook_app.exchange.word.naming import field_named, moment_field_named
from playbook_app.exchange.word.parts import Part
from playbook_app.exchange.word.remarks import Remarks
from playbook_app.exchange.word.roles import Becomes

NUMBER = "number"
"""What an extra text is called that holds the number which a heading has in its document."""

_MORE = "more"
"""What an extra text is called that a practice was too long for."""

_PATH = ""
_SPLITTABLE = 2
_LONGEST_TITLE = 120
_LONGEST_STATEMENT = 300
_LONGEST_NAME = 60
_HIGHEST, _LOWEST = 3, 6
_RUN_IN = re.compile(r"\s*([^\W\d][^:\n]{0,59}?)\s*:")
_NAMES = re.compile(r"[,;/\n•]+")


@dataclass(slots=True)
class _Standard:
    title: str
    blocks: list[Block] = field(default_factory=list)
    fields: dict[str, list[Block]] = field(default_factory=dict)
    extra: list[tuple[str, list[Block]]] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Moment:
    name: str
    heading: str = ""
    blocks: list[Block] = field(default_factory=list)
    fields: dict[str, list[Block]] = field(default_factory=dict)
    standards: list[_Standard] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Stage:
    name: str
    blocks: list[Block] = field(default_factory=list)
    moments: list[_Moment] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)


def journey_of(parts: Iterable[tuple[Part, Becomes]], name: str, document: Document, writer: Writer) -> FoundJourney:
    """Return a document as a journey. `name` is what a stage is called that no heading names."""
    arranger = _Arranger(name, document)
    for part, becomes in parts:
        arranger.take(part, becomes)
    return _Wording(writer, Remarks(document.comments, writer)).journey(arranger.stages())


class _Arranger:
    """Puts parts where they belong, one after the other: below what was made last."""

    def __init__(self, name: str, document: Document) -> None:
        """Begin without a stage."""
        self._name = name
        self._document = document
        self._stages: list[_Stage] = []
        self._moment: _Moment | None = None
        self._standard: _Standard | None = None
        self._opening: list[Block] = []
        self._said: list[str] = []
        self._level = 0

    def stages(self) -> list[_Stage]:
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

    def _make_stage(self, name: str) -> _Stage:
        stage = _Stage(name, self._opening, comments=self._said)
        self._opening, self._said = [], []
        self._stages.append(stage)
        self._moment = self._standard = None
        return stage

    def _make_moment(self, name: str, heading: str) -> _Moment:
        opening, said = self._opening, self._said
        self._opening, self._said = [], []
        stage = self._stages[-1] if self._stages else self._make_stage(self._name)
        self._moment, self._standard = _Moment(name, heading, opening, comments=said), None
        stage.moments.append(self._moment)
        return self._moment

    def _make_standard(self, part: Part) -> list[Block]:
        """Make a standard. Return what its title is too short for."""
        moment = self._moment or self._make_moment(self._stages[-1].name if self._stages else self._name, "")
        heading = part.heading or title_of(text_of(part.blocks)) or self._name
        is_long = len(heading) > _LONGEST_TITLE
        self._standard = _Standard(title_of(heading) if is_long else heading)
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


class _Wording:
    """Words what was arranged: blocks become texts, comments what somebody said."""

    def __init__(self, writer: Writer, remarks: Remarks) -> None:
        """Take who writes texts, and the comments."""
        self._writer = writer
        self._remarks = remarks

    def journey(self, stages: Sequence[_Stage]) -> FoundJourney:
        """Return the journey, no two stages and no two moments of a stage under one name."""
        named: Counter[str] = Counter()
        found: list[FoundStage] = []
        moments: list[FoundMoment] = []
        for stage in stages:
            name = numbered(stage.name, named)
            text, *more = self._texts(stage.blocks)
            found.append(FoundStage(_PATH, name, text, self._remarks.about(stage.comments)))
            moments += [_continued(name, stage.name, rest) for rest in more]
            for moment in stage.moments:
                moments += self._found_moments(moment, name)
        return FoundJourney(tuple(found), told_apart(moments))

    def _texts(self, blocks: Sequence[Block]) -> list[str]:
        """Return blocks as one text, or as several where one would be longer than any text may be."""
        text = self._writer.text(blocks)
        if len(text) <= LONGEST_TEXT or len(blocks) < _SPLITTABLE:
            return [text]
        half = len(blocks) // 2
        return [*self._texts(blocks[:half]), *self._texts(blocks[half:])]

    def _found_moments(self, moment: _Moment, stage: str) -> list[FoundMoment]:
        """Return a moment; where its text is too long for one, those that go on with it come after it."""
        text, *more = self._texts(moment.blocks)
        return [self._found_moment(moment, stage, text), *(_continued(stage, moment.name, rest) for rest in more)]

    def _found_moment(self, moment: _Moment, stage: str, text: str) -> FoundMoment:
        standards = tuple(map(self._found_standard, moment.standards))
        fields = tuple((name, self._writer.text(blocks)) for name, blocks in moment.fields.items())
        questions: tuple[str, ...] = ()
        if not standards and "[^" not in text:
            section = Section(1 if moment.heading else 0, moment.heading, tuple(text.split("\n")), 1)
            contents = contents_of(section)
            listed = [one for one in contents.standards if one.title != moment.heading or one.statement]
            if listed or contents.questions:
                standards = tuple(replace(one, line=None) for one in listed)
                questions, text = contents.questions, contents.text
        comments = self._remarks.about(moment.comments)
        return FoundMoment(_PATH, stage, moment.name, text, standards, questions, fields, comments)

    def _found_standard(self, standard: _Standard) -> FoundStandard:
        own, led = _run_in(standard.blocks)
        fields = {name: list(blocks) for name, blocks in standard.fields.items()}
        for name, blocks in led:
            fields.setdefault(name, []).extend(blocks)
        texts = {name: self._writer.text(blocks) for name, blocks in fields.items()}
        roles = _names(text_of(tuple(fields["roles"]))) if "roles" in fields else ()
        extra = [(name, self._writer.text(blocks)) for name, blocks in standard.extra]
        if said := texts.pop("roles", ""):
            extra += [] if roles else [("roles", said)]
        if "code" in texts:
            texts["code"] = text_of(tuple(fields["code"]))
        first, rest = _statement(own) if "statement" not in texts else ([], own)
        statement = texts.pop("statement", "") or self._writer.text(first)
        told, *more = self._texts(rest)
        practice = "\n\n".join(filter(None, (told, texts.pop("practice", ""))))
        extra += [(_MORE, text) for text in more]
        return FoundStandard(
            standard.title,
            statement,
            practice,
            "",
            None,
            fields=tuple((name, text) for name, text in texts.items() if text),
            roles=roles,
            extra=tuple((name, text) for name, text in extra if text),
            comments=self._remarks.about(standard.comments),
        )


def _continued(stage: str, name: str, text: str) -> FoundMoment:
    return FoundMoment(_PATH, stage, name, text, (), ())


def _line(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def _statement(blocks: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Block]]:
    """Return a first paragraph that is short enough to say what is promised, and the rest."""
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph) or first.label is not None or first.level is not None:
        return (), blocks
    said = 0 < len(first.text) <= _LONGEST_STATEMENT and not first.text.endswith(":")
    pictured = any(span.picture is not None for span in first.spans)
    return (blocks[:1], blocks[1:]) if said and not pictured else ((), blocks)


def _run_in(blocks: Sequence[Block]) -> tuple[list[Block], list[tuple[str, list[Block]]]]:
    """Return blocks of their own, and those that a field's name leads, such as `Why: because it shows`."""
    own: list[Block] = []
    led: list[tuple[str, list[Block]]] = []
    for block in blocks:
        name, rest = _led(block) if isinstance(block, Paragraph) and block.label is None else (None, None)
        if name is not None:
            led.append((name, [rest] if rest is not None and not rest.is_empty else []))
        elif isinstance(block, Paragraph) and block.level is not None:
            own.append(block)
        else:
            (led[-1][1] if led else own).append(block)
    return own, led


def _led(paragraph: Paragraph) -> tuple[str | None, Paragraph | None]:
    """Return the field that a paragraph's first words name, which a colon ends, and the paragraph without them."""
    text = "".join(span.text for span in paragraph.spans)
    found = _RUN_IN.match(text)
    name = field_named(found[1]) if found else None
    if found is None or name is None or not _stands_out(paragraph, found.end(1)):
        return None, None
    left = found.end()
    spans: list[Span] = []
    for span in paragraph.spans:
        taken = min(left, len(span.text))
        left -= taken
        if span.text[taken:] or not span.text:
            spans.append(replace(span, text=span.text[taken:]))
    return name, replace(paragraph, spans=tuple(spans))


def _stands_out(paragraph: Paragraph, end: int) -> bool:
    """Tell whether the first words, up to `end`, are in bold, or are all that there is."""
    if len(paragraph.text.rstrip(" :")) <= end:
        return True
    place = 0
    for span in paragraph.spans:
        if place < end and span.text.strip() and not span.bold:
            return False
        place += len(span.text)
    return True


def _names(text: str) -> tuple[str, ...]:
    """Return the names that a text lists; nothing where it is more than names."""
    names = [" ".join(name.split()).strip(" .") for name in _NAMES.split(text)]
    names = [name for name in names if name]
    return tuple(dict.fromkeys(names)) if all(len(name) <= _LONGEST_NAME for name in names) else ()

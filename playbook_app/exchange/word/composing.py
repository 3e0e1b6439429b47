"""Words what was arranged: blocks become texts, which are put where a playbook has a place for them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

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
from playbook_app.exchange.word.arranged import ArrangedMoment, ArrangedStage, ArrangedStandard
from playbook_app.exchange.word.blocks import Block, Paragraph, Span, text_of
from playbook_app.exchange.word.markdown import Writer
from playbook_app.exchange.word.naming import field_named
from playbook_app.exchange.word.remarks import Remarks

_MORE = "more"
"""What an extra text is called that a practice was too long for."""

_PATH = ""
_SPLITTABLE = 2
_LONGEST_STATEMENT = 300
_LONGEST_NAME = 60
_RUN_IN = re.compile(r"\s*([^\W\d][^:\n]{0,59}?)\s*:")
_NAMES = re.compile(r"[,;/\n•]+")


class Composer:
    """Composes the texts of one document."""

    def __init__(self, writer: Writer, remarks: Remarks) -> None:
        """Take who writes texts, and the comments."""
        self._writer = writer
        self._remarks = remarks

    def journey(self, stages: Sequence[ArrangedStage]) -> FoundJourney:
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

    def _found_moments(self, moment: ArrangedMoment, stage: str) -> list[FoundMoment]:
        """Return a moment; where its text is too long for one, those that go on with it come after it."""
        text, *more = self._texts(moment.blocks)
        return [self._found_moment(moment, stage, text), *(_continued(stage, moment.name, rest) for rest in more)]

    def _found_moment(self, moment: ArrangedMoment, stage: str, text: str) -> FoundMoment:
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

    def _found_standard(self, standard: ArrangedStandard) -> FoundStandard:
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

"""The long texts of an entity as the body of a Markdown file: the opening text, then a section under `# ` for each.

A line of a text that looks like such a heading, or like the mark of an unresolved merge, gets a backslash in front, and
one more where it has some already; reading takes one off. What a body cannot hold to the letter (`fits` says) belongs
in the front matter.
"""

import re
from collections.abc import Iterator, Mapping

from playbook_app.domain.entities import PROSE
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen

OPENING: dict[Kind, str] = {
    Kind.ROLE: "contribution",
    Kind.STAGE: "introduction",
    Kind.MOMENT: "introduction",
    Kind.STANDARD: "statement",
    Kind.STORY: "body",
    Kind.TERM: "definition",
    Kind.QUESTION: "prompt",
    Kind.COMMENT: "body",
    Kind.EDITION: "notes",
}
"""The text of each kind that stands before any heading."""

_HEADING = re.compile(r"# ")
_CONFLICT = re.compile(r"(?:<{7}|>{7}) ")
_ESCAPABLE = re.compile(rf"\\*(?:# |{_CONFLICT.pattern})")
_ESCAPED = re.compile(rf"\\+(?:# |{_CONFLICT.pattern})")
_BEYOND_A_BODY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")


class SectionUnknown(ValueError):
    """A heading is no field of the kind."""

    def __init__(self, heading: str, line: int) -> None:
        """Keep the heading and its line in the body, from 1."""
        super().__init__(heading)
        self.heading = heading
        self.line = line


class ConflictLeft(ValueError):
    """Two versions of a file were merged, and stand in it one below the other."""

    def __init__(self, line: int) -> None:
        """Keep the line of the mark in the body, from 1."""
        super().__init__(f"line {line}")
        self.line = line


class SectionRepeated(ValueError):
    """A field has two sections. The only argument is the field."""


@frozen
class _Part:
    """The lines of one section, as they are read."""

    field: str
    lines: list[str]


def fits(text: str) -> bool:
    """Tell whether a body can hold the text to the letter."""
    return bool(text) and text == text.strip() and not _BEYOND_A_BODY.search(text)


def heading(field: str) -> str:
    """Return the heading of a field's section."""
    return field.replace("_", " ").capitalize()


def write_body(kind: Kind, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of a body that holds the texts of fields, all of which fit, in the order of declaration."""
    opening = OPENING.get(kind, "")
    if opening in texts:
        yield ""
        yield from map(_escaped, texts[opening].split("\n"))
    for field in PROSE[kind]:
        if field in texts and field != opening:
            yield from ("", f"# {heading(field)}", "")
            yield from map(_escaped, texts[field].split("\n"))


def read_body(kind: Kind, body: str) -> dict[str, str]:
    """Return the texts of a body by field, without those that are blank.

    Raises SectionUnknown, also for text before any heading where the kind has none there, SectionRepeated and
    ConflictLeft.
    """
    fields = {heading(field): field for field in PROSE[kind]}
    parts = [_Part(OPENING.get(kind, ""), [])]
    for number, line in enumerate(body.split("\n"), start=1):
        if _CONFLICT.match(line):
            raise ConflictLeft(number)
        if not _HEADING.match(line):
            parts[-1].lines.append(line[1:] if _ESCAPED.match(line) else line)
        elif (title := line[2:].strip()) in fields:
            parts.append(_Part(fields[title], []))
        else:
            raise SectionUnknown(title, number)
    return _gathered(parts)


def _gathered(parts: list[_Part]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for part in parts:
        text = "\n".join(part.lines).strip()
        if not text:
            continue
        if not part.field:
            raise SectionUnknown(text.split("\n", 1)[0][:80], 1)
        if part.field in texts:
            raise SectionRepeated(part.field)
        texts[part.field] = text
    return texts


def _escaped(line: str) -> str:
    return "\\" + line if _ESCAPABLE.match(line) else line

"""What a person says that the parts of a document become: in a mapping file, or by choosing in the window.

Each is named by `level N` (the headings of a level, counted from 1), `title`, `part N` (one part, as the preview counts
them), or by a heading as it is written; and said to be `stage`, `moment`, `standard`, `text` (of the part above) or
`ignore`. What nobody names is decided by the document.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from playbook_app.errors.document import MappingOfUnknownPart, MappingOfUnknownUse
from playbook_app.errors.table import MappingUnreadable, NoMapping
from playbook_app.exchange import frontmatter
from playbook_app.exchange.gate import read_text
from playbook_app.exchange.request import ColumnMapping
from playbook_app.exchange.titles import same
from playbook_app.exchange.word.parts import Part
from playbook_app.exchange.word.roles import LEVEL_CHOICES, Becomes, Chosen

_NAMED = re.compile(r"(level|part) ?(\d{1,6})|(title)", re.IGNORECASE)


def chosen(mapping: ColumnMapping | None, parts: Sequence[Part], first: int) -> Chosen:
    """Return what was said of a document whose first part has the number `first`.

    What was chosen in the window may be about another document, so names that this one lacks are passed over; those of
    a file raise MappingOfUnknownPart. Raises MappingOfUnknownUse, NoMapping and MappingUnreadable.
    """
    if mapping is None:
        return Chosen({}, {})
    path = mapping if isinstance(mapping, Path) else None
    lines: Mapping[str, object] = _lines(mapping) if isinstance(mapping, Path) else mapping
    levels: dict[int, Becomes] = {}
    single: dict[int, Becomes] = {}
    for name, value in lines.items():
        at_levels, at_parts = _meant(str(name), parts, first)
        if not at_levels and not at_parts:
            if path is not None:
                raise MappingOfUnknownPart(path=path, name=name)
            continue
        use = _use(value, path)
        levels |= dict.fromkeys(at_levels, use)
        single |= dict.fromkeys(at_parts, use)
    return Chosen(levels, single)


def _lines(path: Path) -> Mapping[str, object]:
    if not path.is_file():
        raise NoMapping(path=path)
    try:
        return frontmatter.parse(read_text(path.resolve()))
    except frontmatter.BadYaml as error:
        raise MappingUnreadable(path=path, line=error.line) from None


def _meant(name: str, parts: Sequence[Part], first: int) -> tuple[list[int], list[int]]:
    """Return the levels, and the places (from 1) of the parts, that a name means."""
    found = _NAMED.fullmatch(" ".join(name.split()))
    if found and found[1] and found[1].casefold() == "part":
        place = int(found[2]) - first + 1
        return [], [place] if 1 <= place <= len(parts) else []
    if found:
        level = int(found[2] or 0)
        return [level] if any(part.level == level and part.heading for part in parts) else [], []
    return [], [place for place, part in enumerate(parts, start=1) if part.heading and same(part.heading, name)]


def _use(value: object, path: Path | None) -> Becomes:
    try:
        use = Becomes(str(value).strip().casefold())
    except ValueError:
        use = Becomes.FIELD
    if use not in LEVEL_CHOICES:
        known = ", ".join(LEVEL_CHOICES)
        raise MappingOfUnknownUse(path=path or "", name=value, known=known)
    return use

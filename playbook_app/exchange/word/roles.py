"""What the parts of a document become: by the level of their headings, unless a person says so of one."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from playbook_app.exchange.word.blocks import Paragraph
from playbook_app.exchange.word.naming import field_named
from playbook_app.exchange.word.parts import Part
from playbook_app.frozen import frozen

_MOSTLY = 0.6
_LEVELS = 3


class Becomes(StrEnum):
    """What a part of a document becomes. A field belongs to the standard, or moment, above it."""

    STAGE = "stage"
    MOMENT = "moment"
    STANDARD = "standard"
    TEXT = "text"
    FIELD = "field"
    IGNORE = "ignore"


LEVEL_CHOICES = (Becomes.STAGE, Becomes.MOMENT, Becomes.STANDARD, Becomes.TEXT, Becomes.IGNORE)
"""What a level of headings, or one part, can be said to become."""


@frozen
class Chosen:
    """What a person said: of the levels of headings (0 for the title), and of single parts, counted from 1."""

    levels: Mapping[int, Becomes]
    parts: Mapping[int, Becomes]


def becomes_of(parts: Sequence[Part], chosen: Chosen) -> list[Becomes]:
    """Return what each part becomes. What stands under a part that is left out is left out, unless it was chosen."""
    levels = {**proposed(parts), **chosen.levels}
    result: list[Becomes] = []
    left_below: int | None = None
    for number, part in enumerate(parts, start=1):
        found = chosen.parts.get(number)
        if left_below is not None and part.level > left_below and found is None:
            result.append(Becomes.IGNORE)
            continue
        left_below = None
        found = found or _by_level(part, levels, chosen.levels)
        if found is Becomes.IGNORE and part.heading and part.field is None:
            left_below = part.level
        result.append(found)
    return result


def _by_level(part: Part, levels: Mapping[int, Becomes], chosen: Mapping[int, Becomes]) -> Becomes:
    if part.is_form:
        return chosen.get(part.level, Becomes.STANDARD)
    if part.field is not None:
        return Becomes.FIELD
    if not part.heading:
        return Becomes.TEXT
    found = levels.get(part.level, Becomes.TEXT)
    return Becomes.FIELD if found is Becomes.TEXT and field_named(part.heading) else found


def proposed(parts: Sequence[Part]) -> dict[int, Becomes]:
    """Return what each level of headings becomes where nobody says: the lowest of three are standards."""
    headed = [part for part in parts if part.heading and part.field is None]
    levels = sorted({part.level for part in headed if part.level})
    telling = [level for level in levels if not _names_fields([part for part in headed if part.level == level])]
    result = dict.fromkeys(levels, Becomes.TEXT)
    order = _order(headed, telling, below=any(part.is_form and part.level > max(telling, default=0) for part in parts))
    result.update(zip(telling, order, strict=False))
    if any(part.level == 0 for part in headed):
        result[0] = _title(parts, staged=Becomes.STAGE in result.values())
    return result


def _order(headed: Sequence[Part], levels: Sequence[int], *, below: bool) -> list[Becomes]:
    """Return what levels become, the highest first. Where forms stand `below` them all, those are the standards."""
    if len(levels) >= _LEVELS and not below and not _parted(headed, levels):
        skips = _skips(headed, levels)
        return [Becomes.MOMENT, Becomes.STANDARD, Becomes.STANDARD if skips else Becomes.TEXT]
    if len(levels) == 1 and not below and _mostly_lists(headed):
        return [Becomes.MOMENT]
    order = [Becomes.STAGE, Becomes.MOMENT, *(() if below else (Becomes.STANDARD,))]
    return order[-len(levels) :]


def _title(parts: Sequence[Part], *, staged: bool) -> Becomes:
    """Return what the title becomes: the stage of all that has none, or else of what it says itself."""
    says = next((part for part in parts if part.heading and part.level == 0), None)
    return Becomes.STAGE if not staged or (says is not None and says.blocks) else Becomes.TEXT


def _parted(headed: Sequence[Part], levels: Sequence[int]) -> bool:
    """Tell whether at least half of the highest parts have parts of their own, as stages do."""
    highest = levels[0]
    followers = [(part, follower) for part, follower in zip(headed, [*headed[1:], None], strict=True)]
    top = [follower is not None and follower.level > highest for part, follower in followers if part.level == highest]
    return 2 * sum(top) >= len(top)


def _skips(headed: Sequence[Part], levels: Sequence[int]) -> bool:
    """Tell whether parts of the third level stand right below the first, as a rule."""
    above = 0
    found = []
    for part in headed:
        if part.level == levels[2]:
            found.append(above == levels[0])
        elif part.level:
            above = part.level
    return 2 * sum(found) > len(found)


def _names_fields(parts: Sequence[Part]) -> bool:
    return sum(field_named(part.heading) is not None for part in parts) >= _MOSTLY * len(parts)


def _mostly_lists(parts: Sequence[Part]) -> bool:
    """Tell whether most parts hold a list and nothing else, whose items are the standards then."""
    lists = [part for part in parts if part.level and part.blocks and all(map(_is_item, part.blocks))]
    return len(lists) >= sum(1 for part in parts if part.level and part.blocks) / 2 > 0


def _is_item(block: object) -> bool:
    return isinstance(block, Paragraph) and block.label is not None

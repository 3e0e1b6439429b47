"""Where text may be broken that no space breaks: words that are longer than a line, scripts without spaces."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from playbook_app.publishing.pdf.looks import Look, Segment

_JOINT = re.compile(r"(?<=[/?&=#_.,;:@|\\+-])(?![/?&=#_.,;:@|\\+)\]»”’-])")
"""Where a word that is too long for a line is broken first, as addresses are: behind a sign."""


def joints(pieces: Sequence[Segment]) -> list[list[Segment]]:
    """Return the pieces of a long word in groups, each of which ends with a sign."""
    groups: list[list[Segment]] = [[]]
    for look, text, _ in pieces:
        for number, part in enumerate(_JOINT.split(text)):
            if number:
                groups.append([])
            if part:
                groups[-1].append((look, part, look.width(part)))
    return [group for group in groups if group]


_FIRST_SPACELESS = "\u2e80"
_SPACELESS = "[\u2e80-\u31ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff9f\U0001b000-\U0001b2ff\U00020000-\U0003ffff]"
"""Chinese and Japanese, whose words stand without spaces. To compile it takes 3 ms, which most books never need."""
_NOT_FIRST = frozenset(
    "、。，．・：；？！ーゝゞ々〻）〕］｝〉》」』】〙〗〟’”%°…‥ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ,.:;?!)]}"
)
"""What may not begin a line (JIS X 4051, simplified)."""
_NOT_LAST = frozenset("（〔［｛〈《「『【〘〖〝‘“([{$￥¥")
"""What may not end one."""


def is_spaced(text: str) -> bool:
    """Tell whether the words of a text stand between spaces."""
    return text.isascii() or max(text) < _FIRST_SPACELESS or re.search(_SPACELESS, text) is None


def chunks_of(text: str) -> list[str]:
    """Return a text in parts between which a line may be broken: before and after characters of such scripts."""
    chunks: list[str] = []
    start = 0
    spaceless = re.compile(_SPACELESS).match
    for place in range(1, len(text)):
        before, after = text[place - 1], text[place]
        free = spaceless(before) or spaceless(after)
        if free and after not in _NOT_FIRST and before not in _NOT_LAST and not unicodedata.combining(after):
            chunks.append(text[start:place])
            start = place
    return [*chunks, text[start:]]


def parts_of(look: Look, text: str, width: float) -> Iterator[str]:
    """Break a long word between characters, at least one a part; marks stay with the letter that they stand on."""
    start, used = 0, 0.0
    for place, character in enumerate(text):
        advance = look.width(character)
        if used + advance > width and place > start and not unicodedata.combining(character):
            yield text[start:place]
            start, used = place, 0.0
        used += advance
    yield text[start:]

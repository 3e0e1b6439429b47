"""The numbering of a file (ECMA-376, 17.9): bullets, numbered lists that each begin anew, and the chapters."""

from playbook_app.publishing.docx.look import STEP_IN, Look, fill
from playbook_app.publishing.docx.styles import DECLARATION, NAMESPACES

LEVELS = 9
"""A list definition has so many levels."""
_LARGEST_START = 32_767
_BULLETS = ("•", "–", "•")
_NUMBERS = ("decimal", "lowerLetter", "lowerRoman")
_BULLETED, _NUMBERED, _CHAPTERS = 1, 2, 3


class Numbering:
    """Gives lists their numbers, and knows in the end what they refer to."""

    def __init__(self) -> None:
        """Begin with bullets and chapters."""
        self._lists: list[tuple[int, int]] = []

    def of_list(self, start: int | None, depth: int) -> str:
        """Return the `w:numPr` of the items of a list at a depth from 0; without `start` it is bulleted."""
        level = min(depth, LEVELS - 1)
        if start is None:
            return _reference(_BULLETED, level)
        self._lists.append((level, min(max(start, 0), _LARGEST_START)))
        return _reference(_CHAPTERS + len(self._lists), level)

    @staticmethod
    def of_chapter() -> str:
        """Return the `w:numPr` of a chapter's title."""
        return _reference(_CHAPTERS, 0)

    def part(self, look: Look) -> str:
        """Return the part, when all lists are known."""
        bulleted = "".join(_level(level, "bullet", _BULLETS[level % 3]) for level in range(LEVELS))
        numbered = "".join(_level(level, _NUMBERS[level % 3], f"%{level + 1}.") for level in range(LEVELS))
        definitions = (
            _definition(_BULLETED, "hybridMultilevel", bulleted),
            _definition(_NUMBERED, "multilevel", numbered),
            _definition(_CHAPTERS, "singleLevel", _chapter(look)),
        )
        fixed = "".join(
            f'<w:num w:numId="{one}"><w:abstractNumId w:val="{one}"/></w:num>'
            for one in (_BULLETED, _NUMBERED, _CHAPTERS)
        )
        own = "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{_NUMBERED}"/><w:lvlOverride w:ilvl="{level}">'
            f'<w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
            for number, (level, start) in enumerate(self._lists, start=_CHAPTERS + 1)
        )
        return f"{DECLARATION}<w:numbering {NAMESPACES}>{''.join(definitions)}{fixed}{own}</w:numbering>"


def _reference(number: int, level: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def _definition(number: int, kind: str, levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="{kind}"/>{levels}</w:abstractNum>'


def _level(level: int, form: str, text: str) -> str:
    left = STEP_IN * (level + 1)
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{STEP_IN}"/></w:pPr></w:lvl>'
    )


def _chapter(look: Look) -> str:
    return (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:suff w:val="tab"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:tabs>'
        '<w:tab w:val="num" w:pos="720"/></w:tabs><w:ind w:left="720" w:hanging="720"/></w:pPr>'
        f'<w:rPr><w:b w:val="0"/><w:bCs w:val="0"/><w:color w:val="{fill(look.ink)}"/></w:rPr></w:lvl>'
    )

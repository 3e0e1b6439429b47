"""How much work one text may cost: what would take longer is printed as it was typed.

Work is counted, not timed, so that a text reads the same on every machine. A step takes one to three microseconds.
Python-Markdown looks for the end of every `[`, `(` and backtick anew, from each place where one stands and for each of
its patterns: `"[" * 5000` takes seconds. What that will cost can be told beforehand by one pass over the marks.
"""

import re

TEXT_LIMIT = 200_000
"""Characters of a text with marks."""

PARAGRAPH_LIMIT = 20_000
"""Characters of a paragraph with marks."""

DEPTH_LIMIT = 32
"""Lists, quotes and the like inside one another, and brackets within brackets."""

_STEPS = 250_000
_STEPS_A_MARK = 25
_STEPS_A_BLOCK = 12
_CHARACTERS_A_STEP = 3
_MARKS = re.compile(r"`+|[\[\]()\"'*_\\<&]")
_CLOSING = {"]": "[", ")": "("}


class Budget:
    """The steps that are left for one text."""

    def __init__(self) -> None:
        """Begin with all of them."""
        self._left = _STEPS

    def affords_block(self, length: int) -> bool:
        """Take the steps of looking for constructs in a block of `length` characters; False where too few are left."""
        self._left -= length // _CHARACTERS_A_STEP + _STEPS_A_BLOCK
        return self._left > 0

    def affords_paragraph(self, text: str) -> bool:
        """Take the steps of looking for marks in a paragraph; False where too few are left, or it nests too deep."""
        if len(text) > PARAGRAPH_LIMIT or self._left <= 0:
            return False
        cost = paragraph_cost(text)
        if cost is None or cost > self._left:
            return False
        self._left -= cost
        return True


def paragraph_cost(text: str) -> int | None:
    """Return the steps that the marks of a paragraph will take at most; None where brackets nest too deep."""
    if "[" not in text and "`" not in text:
        return _STEPS_A_MARK * sum(map(text.count, "*_\\<&"))
    steps = 0
    open_at: dict[str, list[int]] = {"[": [], "(": []}
    last_quote = -1
    ticks: dict[int, int] = {}
    end = len(text)
    for match in _MARKS.finditer(text):
        mark, at = match[0], match.start()
        if mark in open_at:
            open_at[mark].append(at)
            if len(open_at["["]) > DEPTH_LIMIT:
                return None
        elif mark in _CLOSING:
            waiting = open_at[_CLOSING[mark]]
            if waiting:
                since = waiting.pop()
                steps += (end if mark == ")" and last_quote > since else at) - since
        elif mark[0] == "`":
            steps += at - ticks.pop(len(mark), at)
            ticks[len(mark)] = at
            steps += _STEPS_A_MARK
        elif mark in "\"'":
            last_quote = at
        else:
            steps += _STEPS_A_MARK
    unclosed = [*open_at["["], *(at for at in open_at["("] if text[at - 1 : at] == "]"), *ticks.values()]
    return steps + sum(end - at for at in unclosed) + _STEPS_A_MARK * text.count("[")

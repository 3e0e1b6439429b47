"""Cross references: where a text mentions the code of a standard, the words lead to its card.

Codes are looked for around numbers, which are rare, and then looked up: the cost does not grow with the standards.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from playbook_app.publishing.blocks import Block, Blocks, Definitions, List, Notes, Paragraph, Quote, Run, Runs, Table

_NUMBER = re.compile(r"\d+")
_DIGIT = re.compile(r"\d")
_BEFORE = re.compile(r"[^\W_][\w.-]*\Z")
_AFTER = re.compile(r"[\w-]*\w")
_SHORTEST = 3
_LONGEST = 40
"""So many signs before its number are taken for part of a code."""


def is_mentionable(code: str) -> bool:
    """Tell whether a code stands out from a text: it has a letter, a number, and is no shorter than three signs."""
    return len(code) >= _SHORTEST and has_number(code) and any(map(str.isalpha, code))


def has_number(text: str) -> bool:
    """Tell whether a text could mention a code at all."""
    return _DIGIT.search(text) is not None  # sooner found out than where a number ends


def linked(blocks: Blocks, anchors: Mapping[str, str]) -> Blocks:
    """Return the blocks of a text with links from codes to their anchors, given by code."""
    return tuple(_linked(block, anchors) for block in blocks)


def _linked(block: Block, anchors: Mapping[str, str]) -> Block:
    match block:
        case Paragraph():
            found = _runs(block.runs, anchors)
            return block if found is block.runs else Paragraph(found, block.style)
        case List():
            return List(tuple([linked(item, anchors) for item in block.items]), block.start)
        case Table():
            rows = tuple([tuple([_runs(cell, anchors) for cell in row]) for row in block.rows])
            return replace(block, rows=rows)
        case _:
            return _linked_inside(block, anchors)


def _linked_inside(block: Block, anchors: Mapping[str, str]) -> Block:
    match block:
        case Quote():
            return Quote(linked(block.blocks, anchors))
        case Definitions(entries):
            return Definitions(tuple((term, tuple(linked(one, anchors) for one in ones)) for term, ones in entries))
        case Notes(entries):
            return Notes(tuple((number, linked(inner, anchors)) for number, inner in entries))
        case _:
            return block


def _runs(runs: Runs, anchors: Mapping[str, str]) -> Runs:
    for run in runs:
        if has_number(run.text):
            return tuple(piece for run in runs for piece in (_pieces(run, anchors) if _is_open(run) else (run,)))
    return runs


def _is_open(run: Run) -> bool:
    """Tell whether a run may hold links: it is none itself, no code, and no mark of a note."""
    return not (run.link or run.code or run.raised or run.page)


def _pieces(run: Run, anchors: Mapping[str, str]) -> Iterator[Run]:
    text, done = run.text, 0
    for number in _NUMBER.finditer(text):
        if number.start() < done:
            continue
        start, end = _bounds(text, done, number)
        anchor = anchors.get(text[start:end])
        if anchor:
            if start > done:
                yield replace(run, text=text[done:start])
            yield replace(run, text=text[start:end], link=f"#{anchor}")
            done = end
    if done < len(text):
        yield replace(run, text=text[done:])


def _bounds(text: str, least: int, number: re.Match[str]) -> tuple[int, int]:
    """Return where the word begins and ends that a number stands in; hyphens and full stops inside are part of it."""
    before = _BEFORE.search(text, max(least, number.start() - _LONGEST), number.start())
    after = _AFTER.match(text, number.start())
    return (before.start() if before else number.start()), (after.end() if after else number.end())

"""The beginnings of texts, for what is too small to hold them: cut after a sentence, an item or a whole block."""

import re
from collections.abc import Iterator
from dataclasses import replace

from playbook_app.publishing.blocks import Block, Blocks, List, Paragraph, Passage, Run, Runs

_SENTENCE_END = re.compile(r"[ \u00a0]· (?=\S|$)|(?<=[.!?…:;])[ \n]+(?=\S)|(?<=[.!?…][”’»\")])[ \n]+(?=\S)")
_MORE = Run(" …")


def pieces(blocks: Blocks) -> int:
    """Return of how many pieces blocks are made, after each of which they may be cut."""
    return sum(map(_pieces_of, blocks))


def beginning(blocks: Blocks, count: int) -> Blocks:
    """Return the first pieces of blocks, with an ellipsis at their end that says that there is more."""
    return _ended(_first(blocks, count))


def _pieces_of(block: Block) -> int:
    if isinstance(block, Passage):
        return pieces(block.blocks)
    if isinstance(block, List):
        return max(len(block.items), 1)
    return len(list(_sentences(block.runs))) if isinstance(block, Paragraph) else 1


def _first(blocks: Blocks, count: int) -> Blocks:
    kept: list[Block] = []
    for block in blocks:
        if count <= 0:
            break
        size = _pieces_of(block)
        kept.append(block if size <= count else _cut(block, count))
        count -= size
    return tuple(kept)


def _cut(block: Block, count: int) -> Block:
    if isinstance(block, Passage):
        return replace(block, blocks=_first(block.blocks, count))
    if isinstance(block, List):
        return replace(block, items=block.items[:count])
    if isinstance(block, Paragraph):
        sentences = list(_sentences(block.runs))[:count]
        return replace(block, runs=tuple(run for sentence in sentences for run in sentence))
    return block


def _sentences(runs: Runs) -> Iterator[Runs]:
    """Split runs after the ends of sentences; what stands between two sentences goes with the first of them."""
    sentence: list[Run] = []
    for run in runs:
        start = 0
        for end in _SENTENCE_END.finditer(run.text):
            yield (*sentence, replace(run, text=run.text[start : end.end()]))
            sentence, start = [], end.end()
        if run.text[start:] or not run.text:
            sentence.append(replace(run, text=run.text[start:]))
    if sentence:
        yield tuple(sentence)


def _ended(blocks: Blocks) -> Blocks:
    """Put an ellipsis behind the last words."""
    if not blocks:
        return ()
    last = blocks[-1]
    if isinstance(last, Passage):
        return (*blocks[:-1], replace(last, blocks=_ended(last.blocks)))
    if isinstance(last, Paragraph):
        return (*blocks[:-1], replace(last, runs=(*_trimmed(last.runs), _MORE)))
    if isinstance(last, List) and last.items:
        return (*blocks[:-1], replace(last, items=(*last.items[:-1], _ended(last.items[-1]))))
    return (*blocks, Paragraph((_MORE,)))


def _trimmed(runs: Runs) -> Runs:
    return (*runs[:-1], replace(runs[-1], text=runs[-1].text.rstrip())) if runs else ()

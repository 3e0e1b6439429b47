"""Markdown -> blocks: reads every long text of a playbook. What a person can type never raises, never takes long, and
is never lost; nothing is fetched, and HTML is words like any other.

Composers shift the levels of headings; writers see blocks only.
"""

from functools import cache, lru_cache
from threading import Lock
from types import MappingProxyType
from typing import TYPE_CHECKING

from playbook_app.publishing.blocks import Blocks, Paragraph, Runs
from playbook_app.publishing.markup.budget import TEXT_LIMIT
from playbook_app.publishing.markup.characters import source
from playbook_app.publishing.markup.plain import plain_blocks
from playbook_app.publishing.markup.runs import Images, as_typed, settled_runs

if TYPE_CHECKING:
    from playbook_app.publishing.markup.dialect import Dialect

_NO_IMAGES: Images = MappingProxyType({})
_KEPT = 4096
_KEPT_LENGTH = 20_000
_READING = Lock()


def blocks(text: str, *, images: Images = _NO_IMAGES) -> Blocks:
    """Return the blocks of a Markdown text.

    `images` are those of the playbook: name -> (SHA-256, alt text). An image that is not among them prints as its alt
    text in brackets.
    """
    text = source(text)
    plain = plain_blocks(text)
    if plain is not None:
        return plain
    if len(text) > TEXT_LIMIT:
        return tuple(Paragraph(runs) for part in text.split("\n\n") if (runs := settled_runs(as_typed(part))))
    if images and "![" in text:
        return _read(text, images)
    return _read_again(text) if len(text) <= _KEPT_LENGTH else _read_without_images(text)


@cache
def _dialect() -> "Dialect":
    from playbook_app.publishing.markup.dialect import Dialect

    return Dialect()


def _read_without_images(text: str) -> Blocks:
    from playbook_app.publishing.markup.usual import usual_blocks

    usual = usual_blocks(text, _marked_runs)
    return _read(text, _NO_IMAGES) if usual is None else usual


_read_again = lru_cache(_KEPT)(_read_without_images)


def _read(text: str, images: Images) -> Blocks:
    from playbook_app.publishing.markup.tree import TextReader

    with _READING:
        return TextReader(_dialect(), images).blocks(text)


def _marked_runs(text: str) -> Runs:
    from playbook_app.publishing.markup.tree import TextReader

    with _READING:
        return TextReader(_dialect(), _NO_IMAGES).line(text)

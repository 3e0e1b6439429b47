"""What a person does with images: take one in, and give it another name."""

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePath
from typing import cast

from playbook_app.domain.change import Changes, created
from playbook_app.domain.edits.entities import edit, present
from playbook_app.domain.edits.texts import rewrite
from playbook_app.domain.entities import EntityId, Image
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind

_UNNAMEABLE = re.compile(r"[^\w.-]+")
_LONGEST_STEM = 80
_LONGEST_ALT = 1_000
"""Characters of an image's description; a text of nothing but openings is not searched to its end from each."""


def add_image(playbook: Playbook, image: Image) -> Changes:
    """Take an image in, under its name or, where that is taken, one with a number."""
    taken = {one.name for one in playbook.images.values()}
    return (created(Kind.IMAGE, replace(image, name=free_name(image.name, taken))),)


def image_name(file: str, suffix: str) -> str:
    """Return a name by which texts can show the image of a file: without spaces and brackets, with a suffix."""
    stem = _UNNAMEABLE.sub("-", PurePath(file).stem).strip("-.")
    return (stem[:_LONGEST_STEM].rstrip("-.") or "image") + suffix


def rename_image(playbook: Playbook, entity_id: EntityId, name: str) -> Changes:
    """Give an image another name, also in the texts that show it."""
    image = cast("Image", present(playbook, Kind.IMAGE, entity_id))
    followed = rewrite(playbook, lambda text: shown_under(text, {image.name: name}))
    return (*edit(playbook, Kind.IMAGE, entity_id, name=name), *followed)


def free_name(name: str, taken: Container[str]) -> str:
    """Return a name, or the first like it with a number that is not taken."""
    return next(one for one in _names(name) if one not in taken)


def shown_under(text: str, names: Mapping[str, str]) -> str:
    """Return a text that shows images under other names, from the former to the given."""
    if "](" not in text:
        return text
    known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    shown = re.compile(rf"(!\[[^\]]{{0,{_LONGEST_ALT}}}\]\(\s*<?)({known})(>?(?:\s[^)]*)?\))")
    return shown.sub(lambda found: found[1] + names[found[2]] + found[3], text)


def _names(name: str) -> Iterator[str]:
    yield name
    path = PurePath(name)
    number = 1
    while True:
        number += 1
        yield f"{path.stem}-{number}{path.suffix}"

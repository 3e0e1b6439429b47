"""What a person does with images: take one in, and give it another name."""

import re
from collections.abc import Iterator
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


def add_image(playbook: Playbook, image: Image) -> Changes:
    """Take an image in, under its name or, where that is taken, one with a number."""
    free = next(name for name in _names(image.name) if playbook.image_named(name) is None)
    return (created(Kind.IMAGE, replace(image, name=free)),)


def image_name(file: str, suffix: str) -> str:
    """Return a name by which texts can show the image of a file: without spaces and brackets, with a suffix."""
    stem = _UNNAMEABLE.sub("-", PurePath(file).stem).strip("-.")
    return (stem[:_LONGEST_STEM].rstrip("-.") or "image") + suffix


def rename_image(playbook: Playbook, entity_id: EntityId, name: str) -> Changes:
    """Give an image another name, also in the texts that show it."""
    image = cast("Image", present(playbook, Kind.IMAGE, entity_id))
    shown = re.compile(rf"(!\[[^\]]*\]\(\s*<?){re.escape(image.name)}(>?(?:\s[^)]*)?\))")
    followed = rewrite(playbook, lambda text: shown.sub(lambda found: found[1] + name + found[2], text))
    return (*edit(playbook, Kind.IMAGE, entity_id, name=name), *followed)


def _names(name: str) -> Iterator[str]:
    yield name
    path = PurePath(name)
    number = 1
    while True:
        number += 1
        yield f"{path.stem}-{number}{path.suffix}"

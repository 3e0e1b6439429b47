"""Making a playbook file of one of the playbooks that come with the product."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from playbook_app.domain.change import Author
from playbook_app.domain.entities import EntityId
from playbook_app.editor import Editor
from playbook_app.resources import resource


def started(template: str, path: Path, author: Author, *, title: str | None = None, brand: str | None = None) -> Editor:
    """Make a playbook at a path, with ids of its own, and return it opened. Raises AlreadyThere."""
    from playbook_app.exchange.folder.reading import read, renewed

    content = read(resource("playbooks", template), _new_id)
    playbook = renewed(content.playbook, _new_id)
    about = replace(playbook.about, title=title or playbook.about.title, brand=brand or playbook.about.brand)
    return Editor.create(path, replace(playbook, about=about), author=author, images=content.images)


def _new_id() -> EntityId:
    return EntityId(str(uuid4()))

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
    from playbook_app.exchange.folder import read_template

    taken = read_template(resource("playbooks", template), new_id=lambda: EntityId(str(uuid4())))
    about = taken.playbook.about
    about = replace(about, title=title or about.title, brand=brand or about.brand)
    return Editor.create(path, replace(taken.playbook, about=about), author=author, images=taken.images)

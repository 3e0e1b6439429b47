"""Making a playbook file of one of the playbooks that come with the product."""

from dataclasses import replace
from pathlib import Path

from playbook_app.domain.change import Author
from playbook_app.editor import Editor, new_id
from playbook_app.resources import resource

TEMPLATES = ("blank", "hotel", "shop", "clinic", "support-desk")
"""What a new playbook can start from, by name."""

SAMPLE = "sample"
"""The playbook that shows the product."""


def started(
    template: str,
    path: Path,
    author: Author,
    *,
    title: str | None = None,
    brand: str | None = None,
    promise: str | None = None,
) -> Editor:
    """Make a playbook at a path, with ids of its own, and return it opened.

    `title`, `brand` and `promise` take the place of the template's. Raises AlreadyThere.
    """
    from playbook_app.exchange.folder.reading import read, renewed

    content = read(resource("playbooks", template), new_id)
    playbook = renewed(content.playbook, new_id)
    given = {name: text for name, text in (("title", title), ("brand", brand), ("promise", promise)) if text}
    about = replace(playbook.about, **given)
    return Editor.create(path, replace(playbook, about=about), author=author, images=content.images)

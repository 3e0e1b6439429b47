"""Making a playbook file of a template: one that comes with the product, or one that the person keeps."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from playbook_app.destination import disk_failures
from playbook_app.domain.change import Author
from playbook_app.domain.playbook import Playbook
from playbook_app.editor import Editor, new_id
from playbook_app.folders import data_folder
from playbook_app.frozen import frozen
from playbook_app.resources import resource

_SUFFIX = ".playbook"

TEMPLATES = ("blank", "hotel", "shop", "clinic", "support-desk")
"""What a new playbook can start from, by name."""

SAMPLE = "sample"
"""The playbook that shows the product."""


@frozen
class Beginning:
    """What a new playbook takes in the place of its template's; what is empty stays the template's."""

    title: str = ""
    brand: str = ""
    promise: str = ""


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
    from playbook_app.exchange.folder.reading import read

    content = read(resource("playbooks", template), new_id)
    beginning = Beginning(title or "", brand or "", promise or "")
    return _created(path, content.playbook, content.images, author, beginning)


def started_from(template: Path, path: Path, author: Author, beginning: Beginning) -> Editor:
    """Make a playbook at a path as `started` does, of a playbook that somebody kept as a template.

    Raises AlreadyThere, and what opening the template raises.
    """
    with Editor.open(template, author=author, read_only=True) as editor:
        playbook = editor.playbook
        images = {sha256: editor.image(sha256) for sha256 in playbook.files()}
    return _created(path, playbook, images, author, beginning)


def kept_templates() -> tuple[Path, ...]:
    """Return the playbooks that this person keeps as templates, by name."""
    found = _templates_folder().glob(f"*{_SUFFIX}")
    return tuple(sorted((path for path in found if path.is_file()), key=lambda path: path.stem.casefold()))


def keep_template(name: str, playbook: Playbook, images: Mapping[str, bytes], author: Author) -> Path:
    """Keep a playbook as a template, without comments and editions, in the place of a former one of that name.

    `name` is that of a file, without suffix; `images` holds bytes by their SHA-256 (hex). Return its path. Raises a
    PlaybookError where it cannot be written.
    """
    from playbook_app.exchange.folder.reading import renewed

    path = _templates_folder() / f"{name}{_SUFFIX}"
    unfinished = path.with_suffix(f".{new_id()}.new")
    with disk_failures(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            Editor.create(unfinished, renewed(playbook, new_id), author=author, images=images).close()
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    return path


def _templates_folder() -> Path:
    return data_folder() / "templates"


def _created(
    path: Path, template: Playbook, images: Mapping[str, bytes], author: Author, beginning: Beginning
) -> Editor:
    from playbook_app.exchange.folder.reading import renewed

    playbook = renewed(template, new_id)
    about = replace(
        playbook.about,
        title=beginning.title or playbook.about.title,
        brand=beginning.brand or playbook.about.brand,
        promise=beginning.promise or playbook.about.promise,
    )
    return Editor.create(path, replace(playbook, about=about), author=author, images=images)

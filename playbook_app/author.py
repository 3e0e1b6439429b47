"""Who edits: a name that the person gave once, and a UUID of the installation, kept in the user's data folder."""

import json
from pathlib import Path
from uuid import uuid4

from playbook_app.domain.change import Author
from playbook_app.domain.entities import EntityId
from playbook_app.folders import data_folder
from playbook_app.replacing import replacing


def known_author(name: str | None = None) -> Author:
    """Return the author who was named before, or now by `name`, which is then remembered. Unnamed is an empty name."""
    path = data_folder() / "author.json"
    remembered = _read(path)
    author = Author(
        name=remembered.name if remembered and name is None else (name or "").strip(),
        installation=remembered.installation if remembered else EntityId(str(uuid4())),
    )
    if author != remembered:
        _write(path, author)
    return author


def _read(path: Path) -> Author | None:
    try:
        kept = json.loads(path.read_text("utf-8"))
        return Author(str(kept["name"]), EntityId(str(kept["installation"])))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(path: Path, author: Author) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            file.write(json.dumps({"name": author.name, "installation": author.installation}).encode())
    except OSError:
        return  # an author who is not remembered is asked again; no reason to refuse the work

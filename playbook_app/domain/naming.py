"""What a person would call an entity."""

from collections.abc import Iterator
from typing import Any

from playbook_app.domain.entities import Entity

_NAMING = ("code", "title", "name", "term", "label", "prompt", "body")


def spoken_name(entity: Entity) -> str:
    """Return the first that an entity has of code, title, name, term, label, prompt and body; may be empty."""
    texts: Iterator[Any] = (getattr(entity, field, "") for field in _NAMING)
    return next((str(text).strip() for text in texts if text and str(text).strip()), "")

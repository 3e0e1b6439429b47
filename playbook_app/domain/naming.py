"""What a person would call an entity."""

from playbook_app.domain.entities import Entity

_NAMING = ("code", "title", "name", "term", "label", "prompt", "body")


def spoken_name(entity: Entity) -> str:
    """Return the first that an entity has of code, title, name, term, label, prompt and body; may be empty."""
    texts = (str(getattr(entity, field, "")).strip() for field in _NAMING)
    return next(filter(None, texts), "")

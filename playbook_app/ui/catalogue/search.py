"""Search as you type: whether all words stand somewhere in an entity's texts. Case and accents do not count."""

from playbook_app.domain.entities import KINDS, TEXTS, Choice, Entity, EntityId
from playbook_app.ui.folding import folded


class Search:
    """Looks for words in entities. What an entity says is put together once, when it is first looked at."""

    def __init__(self) -> None:
        """Begin without words: everything is found."""
        self._words: tuple[str, ...] = ()
        self._texts: dict[EntityId, tuple[Entity, str]] = {}

    def look_for(self, words: str) -> None:
        """Look for other words from now on."""
        self._words = tuple(folded(words).split())

    @property
    def looking(self) -> bool:
        """Whether there are words to look for."""
        return bool(self._words)

    def finds(self, entity: Entity) -> bool:
        """Tell whether an entity holds all the words."""
        if not self._words:
            return True
        text = self._text(entity)
        return all(word in text for word in self._words)

    def _text(self, entity: Entity) -> str:
        kept = self._texts.get(entity.id)
        if kept is None or kept[0] is not entity:
            kept = (entity, folded("\n".join(_texts(entity))))
            self._texts[entity.id] = kept
        return kept[1]


def _texts(entity: Entity) -> list[str]:
    choices: tuple[Choice, ...] = getattr(entity, "choices", ())
    return [*(getattr(entity, field) for field in TEXTS[KINDS[type(entity)]]), *(choice.text for choice in choices)]

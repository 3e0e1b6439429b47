"""Cards that were composed before: after an edit, most standards of a book say what they said."""

from collections.abc import Callable

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.publishing.blocks import Card
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.publishing.compose.standard_card import card_of


class KeptCards:
    """Keeps the cards of one book, with all that they were made of."""

    def __init__(self) -> None:
        """Begin without a card."""
        self._circumstances: tuple[object, ...] = ()
        self._manuscript: Manuscript | None = None
        self._cards: dict[EntityId, tuple[tuple[object, ...], Card]] = {}
        self._used: dict[EntityId, tuple[tuple[object, ...], Card]] = {}

    def begun(self, manuscript: Manuscript) -> Callable[[Manuscript, Standard], Card]:
        """Begin a book, and return what makes its cards, or has them from the last book.

        None is kept where what all cards hang on is other now.
        """
        circumstances = manuscript.card_circumstances
        if circumstances != self._circumstances:
            self._circumstances, self._used = circumstances, {}
        self._cards, self._used = self._used, {}
        self._manuscript = manuscript
        return self._card_of

    def _card_of(self, manuscript: Manuscript, standard: Standard) -> Card:
        if manuscript is not self._manuscript:
            return card_of(manuscript, standard)  # of an older book, while another has begun
        key = (standard, *manuscript.roles_of(standard.roles), *manuscript.stories_beside(standard.id))
        before = self._cards.get(standard.id)
        kept = before if before and before[0] == key else (key, card_of(manuscript, standard))
        self._used[standard.id] = kept
        return kept[1]

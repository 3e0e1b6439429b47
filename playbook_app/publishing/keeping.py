"""What is kept of one making of a publication for the next. It changes how long that takes, and nothing else."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playbook_app.publishing.compose.kept_cards import KeptCards
    from playbook_app.publishing.pdf.shelf import Shelf


class Keeping:
    """Keeps what is dear to make, of one book at a time."""

    @cached_property
    def cards(self) -> "KeptCards":
        """The cards that were composed."""
        from playbook_app.publishing.compose.kept_cards import KeptCards

        return KeptCards()

    @cached_property
    def shelf(self) -> "Shelf":
        """The pages that were drawn."""
        from playbook_app.publishing.pdf.shelf import Shelf

        return Shelf()

"""The publications that a playbook can be made into; what composes each is imported when asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.book import Book
from playbook_app.publishing.compose.options import Options

Compose = Callable[..., Book]


@dataclass(frozen=True, slots=True)
class Publication:
    """A publication: its name for machines, its title in English, and the module whose `compose` makes it."""

    name: str
    title: str
    module: str

    def compose(self, playbook: Playbook, *, options: Options) -> Book:
        """Make the book of a playbook."""
        composer: Compose = import_module(self.module).compose
        return composer(playbook, options=options)


PUBLICATIONS: dict[str, Publication] = {
    publication.name: publication
    for publication in (Publication("handbook", "Handbook", "playbook_app.publishing.compose.handbook"),)
}
"""All publications, by name."""

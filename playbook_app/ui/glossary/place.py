"""The Glossary place: the words that everyone here uses alike."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from playbook_app.domain.change import Changes
from playbook_app.domain.edits.entities import add
from playbook_app.domain.entities import EntityId, Term
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.catalogue.entry import Entry, Nature
from playbook_app.ui.catalogue.place import CataloguePlace
from playbook_app.ui.catalogue.sheet import Sheet
from playbook_app.ui.catalogue.words import first_words
from playbook_app.ui.desk import Desk
from playbook_app.ui.glossary.sheet import TermSheet
from playbook_app.wording.collation import first_letter, sort_key


class GlossaryPlace(CataloguePlace[Term]):
    """Terms by the alphabet of the playbook's language, under their letters."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Make list and editor."""
        super().__init__(
            desk,
            Nature(
                kind=Kind.TERM,
                icon="glossary",
                title=self.tr("Glossary"),
                purpose=self.tr(
                    "A word that everyone uses alike saves a sentence each time. Say here what yours mean."
                ),
                add_text=self.tr("Add a term"),
                search_text=self.tr("Search the glossary"),
                add_action="add.term",
                name_field="term",
                leans_on=frozenset({Kind.PLAYBOOK}),
            ),
            parent=parent,
        )

    def listed(self, playbook: Playbook) -> Iterable[Term]:
        """Return the terms by the alphabet; one without a word yet comes first."""
        language = playbook.about.language
        return sorted(playbook.terms.values(), key=lambda term: (sort_key(term.term, language), term.id))

    def described(self, entity: Term) -> Entry:
        """Return a term and the first words of what it means."""
        language = self.desk.session.playbook.about.language
        return Entry(
            entity.id,
            entity.term or self.tr("New term"),
            first_words(entity.definition),
            first_letter(entity.term, language) if entity.term.strip() else self.tr("Not yet named"),
            mark="" if entity.definition.strip() else self.tr("Lacks its meaning"),
            faint=not entity.term,
        )

    def made(self, entity_id: EntityId) -> Changes:
        """Return a term without words."""
        return add(Term(id=entity_id))

    def sheet(self) -> Sheet:
        """Return a term's form."""
        return TermSheet(self.desk, self.subject)

"""The Stories place: what customers retell, and which standards it shows."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QWidget

from playbook_app.domain.change import Changes
from playbook_app.domain.edits.listing import add_listed
from playbook_app.domain.edits.stories import standard_from_story
from playbook_app.domain.entities import EntityId, Story
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.catalogue.entry import Entry, Nature
from playbook_app.ui.catalogue.pane import Menu
from playbook_app.ui.catalogue.place import CataloguePlace
from playbook_app.ui.catalogue.sheet import Sheet
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.dates import day_in_words
from playbook_app.ui.stories.sheet import StorySheet
from playbook_app.ui.target import Target
from playbook_app.wording.names import name_of

_ORDER, _TITLE, _DATE = "", "title", "date"


class StoriesPlace(CataloguePlace[Story]):
    """Stories in their own order, by title or by date."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Make list and editor."""
        orders = (
            (_ORDER, self.tr("In their own order")),
            (_TITLE, self.tr("By title")),
            (_DATE, self.tr("Newest first")),
        )
        nature = Nature(
            kind=Kind.STORY,
            icon="stories",
            title=self.tr("Stories"),
            purpose=self.tr("A story that people retell shows what a standard feels like when somebody keeps it."),
            add_text=self.tr("Add a story"),
            search_text=self.tr("Search stories"),
            add_action="add.story",
            name_field="title",
            ordered=True,
            copied=True,
        )
        super().__init__(desk, nature, (Menu("sort", self.tr("Order of the stories"), orders),), parent=parent)

    def listed(self, playbook: Playbook) -> Iterable[Story]:
        """Return the stories as they are to be sorted."""
        stories = playbook.stories_in_order()
        match self.pane.choice("sort"):
            case "title":
                return sorted(stories, key=lambda story: story.title.casefold())
            case "date":
                return sorted(stories, key=lambda story: story.date or date.min, reverse=True)
        return stories

    def described(self, entity: Story) -> Entry:
        """Return a story's title, how true it is known to be, and whether a standard stands behind it."""
        told = (name_of(entity.veracity, self.desk.translate), day_in_words(entity.date) if entity.date else "")
        return Entry(
            entity.id,
            entity.title or self.tr("Untitled story"),
            " · ".join(filter(None, told)),
            mark="" if entity.standards else self.tr("Accidental: shows no standard"),
            faint=not entity.title,
        )

    def made(self, entity_id: EntityId) -> Changes:
        """Return a story, last of all."""
        return add_listed(self.desk.session.playbook, Story(id=entity_id))

    def sheet(self) -> Sheet:
        """Return a story's form."""
        sheet = StorySheet(self.desk, self.subject)
        sheet.standard_wanted.connect(self._make_standard)
        return sheet

    def may_reorder(self) -> bool:
        """Let stories be moved where they stand in their own order."""
        return super().may_reorder() and self.pane.choice("sort") == _ORDER

    def _make_standard(self) -> None:
        """Turn accidental excellence into a standard, and go there."""
        self.desk.session.flush()
        story = self.subject.entity
        if story is None:
            return
        standard = self.desk.new_id()
        changes = standard_from_story(self.desk.session.playbook, story.id, standard)
        if self.perform("story.standard", changes, self.name_of(story)):
            self.desk.go(Target(Kind.STANDARD, standard, "title"))

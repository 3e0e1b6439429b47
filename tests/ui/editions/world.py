"""A playbook with something approved, and what people do with it between editions."""

from dataclasses import replace

from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.edits.standards import approve
from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind, Status, Step
from playbook_app.editions import publish
from playbook_app.editor import Editor
from playbook_app.ui.session import Session
from tests.factories import NOON, playbook_with, standard

TODAY = NOON.date()
GREET = standard(
    1, title="Greet first", step=Step.IDEAL, statement="Everybody is greeted.", status=Status.APPROVED, approved_at=NOON
)
QUEUE = standard(2, title="Own the queue", step=Step.IDEAL, status=Status.APPROVED, approved_at=NOON)
DRAFT = replace(standard(3, title="Offer water"), step=Step.IDEAL)
WORLD = playbook_with(GREET, QUEUE, DRAFT)


def reword(session: Session, entity: EntityId = GREET.id, **fields: str) -> None:
    """Change a standard and approve it again."""
    session.perform(Label.of("edit", name="CHK-01"), edit(session.playbook, Kind.STANDARD, entity, **fields))
    session.perform(Label.of("standard.status"), approve(session.playbook, entity, "Ada", NOON))


def published(editor: Editor, statement: str = "") -> None:
    """Publish an edition, before that with another statement where one is given."""
    if statement:
        editor.perform(Label.of("edit"), edit(editor.playbook, Kind.STANDARD, GREET.id, statement=statement))
        editor.perform(Label.of("standard.status"), approve(editor.playbook, GREET.id, "Ada", NOON))
    publish(editor, today=TODAY, material=True)

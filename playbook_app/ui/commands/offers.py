"""Everything that the palette offers: the actions that can be done now, and the entities that one can go to."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtGui import QKeySequence

from playbook_app.domain.editions import editions_in_order
from playbook_app.domain.entities import Edition, Entity
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen
from playbook_app.ui.desk import Desk
from playbook_app.ui.target import Target
from playbook_app.wording.imprint import IMPRINT
from playbook_app.wording.language import Translate
from playbook_app.wording.names import kind_name

_ICONS = {
    Kind.STANDARD: "standards",
    Kind.MOMENT: "journey",
    Kind.STAGE: "journey",
    Kind.ROLE: "roles",
    Kind.STORY: "stories",
    Kind.TERM: "glossary",
    Kind.QUESTION: "quiz",
    Kind.EDITION: "book",
}


@frozen
class Offer:
    """One thing to choose: what it is called, what it is (or its keys), its icon's name, and what choosing it does."""

    name: str
    aside: str
    icon: str
    run: Callable[[], object]


def offers(desk: Desk) -> tuple[Offer, ...]:
    """Return everything on offer, actions first, then the entities along the journey."""
    return (*_actions(desk), *_entities(desk))


def _actions(desk: Desk) -> Iterator[Offer]:
    for action in desk.actions.all():
        if action.isEnabled() and action.objectName() != "view.commands":
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Offer(
                _named(desk, action.objectName()), keys, desk.actions.icon_of(action.objectName()), action.trigger
            )


def _named(desk: Desk, action: str) -> str:
    entry_menu, text = desk.actions.menu_of(action), desk.actions[action].text()
    return f"{entry_menu}: {text}" if entry_menu else text


def _entities(desk: Desk) -> Iterator[Offer]:
    for entity, kind in _in_order(desk.session.playbook):
        if name := _name_of(entity, desk.translate):
            go = partial(desk.go, Target(kind, entity.id))
            yield Offer(name, kind_name(kind, desk.translate), _ICONS[kind], go)


def _name_of(entity: Entity, translate: Translate) -> str:
    """Return what an entity is found by: a standard by code and title, an edition by its number, too."""
    if isinstance(entity, Edition):
        number = translate(IMPRINT["edition"]).format(number=entity.number)
        return " · ".join(filter(None, (number, entity.label)))
    coded = " ".join(filter(None, (getattr(entity, "code", ""), getattr(entity, "title", ""))))
    return coded or spoken_name(entity)


def _in_order(playbook: Playbook) -> Iterator[tuple[Entity, Kind]]:
    for stage, moments in playbook.journey():
        yield stage, Kind.STAGE
        for moment in moments:
            yield moment, Kind.MOMENT
    for kind, found in (
        (Kind.STANDARD, playbook.standards_in_order()),
        (Kind.ROLE, playbook.roles_in_order()),
        (Kind.STORY, playbook.stories_in_order()),
        (Kind.TERM, playbook.terms_in_order()),
        (Kind.QUESTION, playbook.questions_in_order()),
        (Kind.EDITION, editions_in_order(playbook)),
    ):
        yield from ((entity, kind) for entity in found)

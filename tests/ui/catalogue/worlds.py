"""Places of list and editor on small playbooks, and the ways of tests through them."""

from collections.abc import Callable
from typing import Any

from playbook_app.domain.entities import Choice, Question, Role, Story, Term
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import QuestionKind, Tier
from playbook_app.ui.catalogue.place import CataloguePlace
from playbook_app.ui.target import PlaceName
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import entity_id

Windows = Callable[..., PlaybookWindow]


def story(number: int, **fields: Any) -> Story:
    given: dict[str, Any] = {"title": f"Story {number}", "order": f"a{number}", **fields}
    return Story(id=entity_id(200 + number), **given)


def term(number: int, word: str, definition: str = "What it means.") -> Term:
    return Term(id=entity_id(220 + number), term=word, definition=definition)


def chief(**fields: Any) -> Role:
    return Role(id=entity_id(240), **{"name": "Chief", "tier": Tier.SENIOR_LEADER, "order": "a0", **fields})


def question(number: int, kind: QuestionKind = QuestionKind.KNOWLEDGE, **fields: Any) -> Question:
    choices = (Choice("Yes", 1), Choice("No"))
    if kind is QuestionKind.MENTALITY:
        choices = (Choice("Wait"), Choice("Ask", 1), Choice("Act", 2))
    given: dict[str, Any] = {"prompt": f"Question {number}?", "choices": choices, "order": f"a{number}", **fields}
    return Question(id=entity_id(260 + number), kind=kind, **given)


def place_of(windows: Windows, name: PlaceName, playbook: Playbook) -> CataloguePlace:
    """Return a place in the front of a window on a playbook."""
    window = windows(playbook)
    window.visit(name)
    place = window.findChild(CataloguePlace)
    assert place
    return place


def listed(place: CataloguePlace) -> list[str]:
    """Return the titles in a place's list."""
    model = place.pane.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

"""The places that a window is assembled of; a place's module is imported when the place is first visited."""

import threading
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from PySide6.QtCore import QCoreApplication

from playbook_app.ui.desk import Desk
from playbook_app.ui.marking import QT_TRANSLATE_NOOP
from playbook_app.ui.place import Place
from playbook_app.ui.target import PlaceName


@dataclass(frozen=True, slots=True)
class Entrance:
    """A place's name for people, and the module and class that make it. Its icon bears the place's name."""

    text: str
    module: str
    made_by: str

    def made(self, desk: Desk) -> Place:
        """Make the place."""
        return cast("Place", getattr(import_module(self.module), self.made_by)(desk))

    def words(self) -> str:
        """Return the place's name in the window's language."""
        return QCoreApplication.translate("Places", self.text)


ENTRANCES: dict[PlaceName, Entrance] = {
    PlaceName.JOURNEY: Entrance(
        QT_TRANSLATE_NOOP("Places", "Journey"), "playbook_app.ui.journey.place", "JourneyPlace"
    ),
    PlaceName.STANDARDS: Entrance(
        QT_TRANSLATE_NOOP("Places", "Standards"), "playbook_app.ui.standards.place", "StandardsPlace"
    ),
    PlaceName.ROLES: Entrance(QT_TRANSLATE_NOOP("Places", "Roles"), "playbook_app.ui.roles.place", "RolesPlace"),
    PlaceName.STORIES: Entrance(
        QT_TRANSLATE_NOOP("Places", "Stories"), "playbook_app.ui.stories.place", "StoriesPlace"
    ),
    PlaceName.GLOSSARY: Entrance(
        QT_TRANSLATE_NOOP("Places", "Glossary"), "playbook_app.ui.glossary.place", "GlossaryPlace"
    ),
    PlaceName.QUIZ: Entrance(QT_TRANSLATE_NOOP("Places", "Quiz"), "playbook_app.ui.quiz.place", "QuizPlace"),
    PlaceName.READINESS: Entrance(
        QT_TRANSLATE_NOOP("Places", "Readiness"), "playbook_app.ui.readiness.place", "ReadinessPlace"
    ),
    PlaceName.PUBLISH: Entrance(
        QT_TRANSLATE_NOOP("Places", "Publish"), "playbook_app.ui.publish.place", "PublishPlace"
    ),
    PlaceName.HISTORY: Entrance(
        QT_TRANSLATE_NOOP("Places", "History"), "playbook_app.ui.history.place", "HistoryPlace"
    ),
}
"""All places, in the order of the rail."""


def warm_up() -> None:
    """Load the modules of all places on another thread, so that nobody waits for them at a place's first visit."""
    threading.Thread(target=_load, name="places", daemon=True).start()


def _load() -> None:
    for entrance in ENTRANCES.values():
        import_module(entrance.module)

"""The places that a window is assembled of; a place's module is imported when the place is first visited."""

import sys
import threading
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from playbook_app.frozen import frozen
from playbook_app.ui.desk import Desk
from playbook_app.ui.marking import QT_TRANSLATE_NOOP
from playbook_app.ui.place import Place
from playbook_app.ui.target import PlaceName

_FOUNDATIONS = ("playbook_app.ui.writing", "playbook_app.ui.form", "playbook_app.ui.page", "playbook_app.ui.catalogue")
_PALETTE = "playbook_app.ui.commands"
_PASTING = "playbook_app.ui.writing.pasting"


@frozen
class Entrance:
    """A place's name for people, and the module and class that make it. Its icon bears the place's name."""

    text: str
    module: str
    made_by: str

    def made(self, desk: Desk, parent: QWidget) -> Place:
        """Make the place, where it is to be shown."""
        return cast("Place", getattr(import_module(self.module), self.made_by)(desk, parent))

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


def load_places() -> Iterator[None]:
    """Load the classes of widgets and the modules of all places, a part at each step: nobody waits at a first visit.

    On another thread they would come as soon, but hold up the window's for longer: loading a library lets nobody in.
    What reads the texts of other programs is large, but of Python alone, and comes on a thread.
    """
    _load_widgets()
    yield
    for name in _modules():
        import_module(name)
        yield
    threading.Thread(target=import_module, args=(_PASTING,), name="pasting", daemon=True).start()


def _load_widgets() -> None:
    """Have the classes of all widgets and styles loaded, among which the class of one is found that Qt made itself."""
    QScrollArea().viewport()
    QApplication.style()


def _modules() -> Iterator[str]:
    """Go through the modules that places and the palette are made of, those that others build on before those."""
    folders = [entrance.module.rpartition(".")[0] for entrance in ENTRANCES.values()]
    for folder in (*_FOUNDATIONS, *folders, _PALETTE):
        package = import_module(folder)
        for found in iter_modules(package.__path__, f"{folder}."):
            if not found.ispkg and found.name != _PASTING and found.name not in sys.modules:
                yield found.name

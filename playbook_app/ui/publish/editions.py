"""An edition in the Publish place: fetched from the file to be printed, and the ways to all about editions."""

import pickle

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from playbook_app.domain.entities import Edition, EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.editions import printed_value, printing_of
from playbook_app.editor import Editor
from playbook_app.frozen import frozen
from playbook_app.publishing.compose.options import Printing
from playbook_app.ui.actions.actions import Actions
from playbook_app.ui.marking import QT_TRANSLATE_NOOP
from playbook_app.ui.theme import sizes

_WAYS = {
    "file.publish": QT_TRANSLATE_NOOP("PublishEditions", "Publish edition…"),
    "file.check-copy": QT_TRANSLATE_NOOP("PublishEditions", "Check a copy…"),
}


@frozen
class PrintedEdition:
    """An edition that is printed: how, and the pickled playbook that it is printed from."""

    printing: Printing
    value: bytes

    @property
    def id(self) -> EntityId:
        """The id of the edition."""
        return self.printing.edition.id


def fetched(editor: Editor, edition: Edition) -> tuple[Playbook, PrintedEdition]:
    """Return the value of an edition, and what is printed of it. Raises EditionMissing. For the storage thread."""
    value = printed_value(editor, edition.id)
    return value, PrintedEdition(printing_of(editor, edition), pickle.dumps(value))


def ways_to_editions(actions: Actions, parent: QWidget) -> QHBoxLayout:
    """Return buttons for publishing an edition and for checking a copy; they rest where the actions do."""
    row = QHBoxLayout()
    row.setSpacing(sizes.SMALL)
    for name, text in _WAYS.items():
        action = actions[name]
        button = QPushButton(QCoreApplication.translate("PublishEditions", text), parent)
        button.setToolTip(action.text())
        button.clicked.connect(action.trigger)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        row.addWidget(button, 1)
    return row

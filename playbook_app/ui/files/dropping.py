"""Files dragged onto a window: playbooks are opened, documents brought in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from playbook_app.ui.files.naming import SUFFIX

Take = Callable[[list[Path]], object]


class Dropping(QObject):
    """Takes the files that are dropped where no part of the window wants them itself."""

    def __init__(self, window: QWidget, open_playbooks: Take, bring_in: Take) -> None:
        """Listen on a window. Both functions get paths of files and folders of this computer."""
        super().__init__(window)
        self._open_playbooks = open_playbooks
        self._bring_in = bring_in
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what is files; take them when they are let go."""
        if isinstance(event, QDropEvent) and _paths(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() is QEvent.Type.Drop:
                self._take(_paths(event))
            return True
        return super().eventFilter(watched, event)

    def _take(self, paths: list[Path]) -> None:
        playbooks = [path for path in paths if path.suffix.casefold() == SUFFIX and path.is_file()]
        documents = [path for path in paths if path not in playbooks]
        if playbooks:
            self._open_playbooks(playbooks)
        if documents:
            self._bring_in(documents)


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

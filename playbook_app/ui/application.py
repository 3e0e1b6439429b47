"""The windowed application: one theme, one set of settings, and a window for each open playbook."""

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from playbook_app.author import known_author
from playbook_app.editor import Editor
from playbook_app.folders import data_folder
from playbook_app.ui.session import Session
from playbook_app.ui.settings import table
from playbook_app.ui.settings.settings import Settings
from playbook_app.ui.theme.fonts import interface_font, load_fonts
from playbook_app.ui.theme.theme import Appearance, Theme
from playbook_app.ui.window.window import PlaybookWindow
from playbook_app.wording.language import translation


class Application(QObject):
    """Opens windows and knows which are open."""

    def __init__(self, settings: Settings) -> None:
        """Dress the running QApplication as the settings say."""
        super().__init__()
        self.settings = settings
        load_fonts()
        QApplication.setFont(interface_font())
        self.theme = Theme(Appearance(settings.value(table.APPEARANCE)))
        self.theme.apply()
        self.windows: list[PlaybookWindow] = []
        settings.changed.connect(self._follow)

    def open(self, path: Path) -> PlaybookWindow:
        """Show a playbook in a window of its own. Raises the PlaybookErrors of `Editor.open`."""
        session = Session(Editor.open(path, author=known_author()))
        window = PlaybookWindow(
            session, theme=self.theme, settings=self.settings, translate=translation("en"), handlers=self._handlers
        )
        window.closed.connect(partial(self._forget, window))
        self.windows.append(window)
        window.show()
        return window

    def _forget(self, window: PlaybookWindow) -> None:
        self.windows.remove(window)
        window.deleteLater()

    def _handlers(self, _window: PlaybookWindow) -> Mapping[str, Callable[[], object]]:
        return {"file.quit": QApplication.closeAllWindows}

    def _follow(self, key: str) -> None:
        if key == table.APPEARANCE.key:
            self.theme.choose(Appearance(self.settings.value(table.APPEARANCE)))


def run(paths: Sequence[Path]) -> int:
    """Show the playbooks, and return the exit status when the last window is closed."""
    qt = QApplication(sys.argv[:1])
    application = Application(Settings(data_folder() / "settings.ini"))
    for path in paths:
        application.open(path)
    return qt.exec()

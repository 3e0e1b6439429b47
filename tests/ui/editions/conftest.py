"""A window on a playbook of which editions were published."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from playbook_app.editor import Editor
from playbook_app.ui.application import Application
from playbook_app.ui.window.window import PlaybookWindow
from tests.ui.conftest import AUTHOR
from tests.ui.editions.world import WORLD, published

Published = Callable[..., PlaybookWindow]


@pytest.fixture
def window_after(application: Application, made: Callable[..., Path], qtbot: QtBot) -> Published:
    """Show a playbook of which an edition was published for each statement; the first is published as it is."""

    def show(*statements: str) -> PlaybookWindow:
        path = made(WORLD)
        with Editor.open(path, author=AUTHOR) as editor:
            for statement in statements:
                published(editor, statement)
        window = application.open(path)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show

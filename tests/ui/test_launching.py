import os
import subprocess
import sys

import pytest

from playbook_app.starting import SAMPLE, started
from tests.ui.conftest import AUTHOR

_LATER = (
    "alembic",
    "asyncio",
    "babel",
    "charset_normalizer",
    "hunspell",
    "markdown",
    "markdownify",
    "multiprocessing",
    "nh3",
    "PIL",
    "playbook_app.cli.app",
    "playbook_app.exchange.folder",
    "playbook_app.exchange.handbook",
    "playbook_app.exchange.table",
    "playbook_app.publishing.compose.manuscript",
    "playbook_app.publishing.markup",
    "playbook_app.publishing.pdf",
    "playbook_app.storage.writing",
    "playbook_app.ui.failures.crash_dialog",
    "playbook_app.ui.journey.chooser",
    "playbook_app.ui.publish.place",
    "playbook_app.ui.standards.place",
    "playbook_app.ui.start.window",
    "playbook_app.ui.working.pages",
    "playbook_app.worker",
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
    "PySide6.QtWidgets.QCommonStyle",
    "PySide6.QtWidgets.QWizard",
    "reportlab",
    "secrets",
    "sqlalchemy",
    "yaml",
)
_LAUNCH = """
import os, sys
from playbook_app import __main__ as start
from playbook_app.ui import plainly
def watch():
    from PySide6.QtCore import QTimer
    from playbook_app.ui import storage_thread
    from playbook_app.ui.journey.board_view import BoardView
    storage_thread.IDLE = 60  # however slow this machine is, the thread has not been idle before the paint is over
    paint = BoardView.paintEvent
    def paintEvent(self, event):
        paint(self, event)
        from PySide6 import QtWidgets
        classes = (f"PySide6.QtWidgets.{name}" for name in vars(QtWidgets))
        print(*sys.modules, *classes, sep="\\n", flush=True)
        os._exit(0)
    BoardView.paintEvent = paintEvent
import_plainly = plainly.import_plainly
plainly.import_plainly = lambda: (import_plainly(), watch())
start.main()
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The modules, and classes of Qt's widgets, that are loaded when the sample's board is first painted."""
    folder = tmp_path_factory.mktemp("launch")
    path = folder / "Sample.playbook"
    started(SAMPLE, path, AUTHOR).close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PLAYBOOK_DATA": str(folder / "data")}
    command = [sys.executable, "-c", _LAUNCH, str(path)]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=True)
    return frozenset(ended.stdout.split())


def test_the_board_is_painted_by_the_modules_it_takes(loaded: frozenset[str]) -> None:
    assert {"playbook_app.ui.journey.board_view", "playbook_app.storage.opening", "PySide6.QtWidgets.QFrame"} <= loaded


@pytest.mark.parametrize("module", _LATER)
def test_the_first_paint_does_not_wait_for(module: str, loaded: frozenset[str]) -> None:
    assert not {one for one in loaded if one == module or one.startswith(f"{module}.")}


def test_qt_reads_no_module_that_is_loaded() -> None:
    script = (
        "import linecache, PySide6.QtCore; "
        "from playbook_app.ui.plainly import import_plainly; import_plainly(); "
        "import colorsys; raise SystemExit(colorsys.__file__ in linecache.cache)"
    )
    subprocess.run([sys.executable, "-c", script], timeout=120, check=True)

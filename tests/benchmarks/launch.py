"""How long it takes from the command to a painted window with the sample open, against a bare window of Qt.

`python -m tests.benchmarks.launch` starts both in turn, so that whatever else the machine does slows both, and prints
medians, least figures and their ratios: of the time that passed, and of the time that processors worked. Both are
started once before, and find their modules compiled, as on any machine but one that forbids it by
PYTHONDONTWRITEBYTECODE. The end is the first painting of the window with all that is in it: here, the sample's board.
`--imports` tells instead which modules that waits for.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROUNDS = 11
_PAINTED = """
import os, sys
from functools import partial
def painted(imports=False):
    print("painted", flush=True)
    if imports:
        print("\\n".join(sorted(sys.modules)), flush=True)
    os._exit(0)
"""
_BARE = (
    _PAINTED
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)
application = QApplication(sys.argv[:1])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""
)
_OURS = (
    _PAINTED
    + """
from playbook_app import __main__ as start
from playbook_app.ui import plainly
def watched():
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QMainWindow
    from playbook_app.ui.window.window import PlaybookWindow
    def paintEvent(self, event):
        QMainWindow.paintEvent(self, event)
        QTimer.singleShot(0, partial(painted, imports={imports}))
    PlaybookWindow.paintEvent = paintEvent
if __name__ == "__main__":
    import_plainly = plainly.import_plainly
    plainly.import_plainly = lambda: (import_plainly(), watched())
    sys.argv[1:] = [{path!r}]
    start.main()
"""
)


def _cost(script: str, environment: dict[str, str]) -> tuple[float, float]:
    """Return the seconds from the command to the paint, and those in which a processor worked for it."""
    worked = _worked()
    began = time.perf_counter()
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        ended = time.perf_counter()
    assert line == "painted\n", line
    return ended - began, _worked() - worked


def _worked() -> float:
    """Return the processor time of all children that have ended."""
    spent = os.times()
    return spent.children_user + spent.children_system


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "QT_QPA_PLATFORM": "offscreen",
            **os.environ,
            "PLAYBOOK_DATA": f"{folder}/data",
            # A person's second launch finds what the first one compiled.
            "PYTHONPYCACHEPREFIX": f"{folder}/compiled",
            "PYTHONDONTWRITEBYTECODE": "",
        }
        subprocess.run(
            [sys.executable, "-m", "playbook_app", "demo", "-o", folder], check=True, stdout=subprocess.DEVNULL
        )
        path = str(Path(folder) / "Harbour House.playbook")
        if "--imports" in sys.argv:
            script = _OURS.format(path=path, imports=True)
            subprocess.run([sys.executable, "-c", script], env=environment, check=True)
            return
        ours = _OURS.format(path=path, imports=False)
        for script in (_BARE, ours):
            _cost(script, environment)
        rounds = [(_cost(_BARE, environment), _cost(ours, environment)) for _ in range(ROUNDS)]
    for name, kind in (("on the clock", 0), ("of a processor", 1)):
        for way, of in (("median", median), ("least", min)):
            bare, whole = (of(cost[kind] for cost in side) for side in zip(*rounds, strict=True))
            print(
                f"{name}, {way}: bare {bare * 1000:.0f} ms, playbook {whole * 1000:.0f} ms, "
                f"ratio {whole / bare:.2f} (at most 4)"
            )


if __name__ == "__main__":
    main()

"""How long it takes from the command to a painted window with the sample open, against a bare window of Qt.

`python -m tests.benchmarks.launch` starts both in turn, so that whatever else the machine does slows both, and prints
the medians and their ratio. `--imports` tells instead which modules the first paint waits for.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROUNDS = 11
_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
        QTimer.singleShot(0, lambda: __import__("os")._exit(0))
application = QApplication(sys.argv[:1])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""
_OURS = """
import os, sys
from playbook_app import __main__ as start
def watch():
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QMainWindow
    from playbook_app.ui.window.window import PlaybookWindow
    def paintEvent(self, event):
        QMainWindow.paintEvent(self, event)
        print("painted", flush=True)
        if {imports}:
            print("\\n".join(sorted(sys.modules)), flush=True)
        QTimer.singleShot(0, lambda: os._exit(0))
    PlaybookWindow.paintEvent = paintEvent
if __name__ == "__main__":
    show = start._show
    start._show = lambda paths: (watch(), show(paths))
    sys.argv[1:] = [{path!r}]
    start.main()
"""


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
        bare, whole = (median(cost[kind] for cost in side) for side in zip(*rounds, strict=True))
        ratio = median(ours[kind] / bare[kind] for bare, ours in rounds)
        print(f"{name}: bare {bare * 1000:.0f} ms, playbook {whole * 1000:.0f} ms, ratio {ratio:.2f} (at most 4)")


if __name__ == "__main__":
    main()

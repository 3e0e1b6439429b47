"""The window outlives more signals than Python 3.11 has references to True."""

import subprocess
import sys

_EMITS = """
from PySide6.QtCore import QObject, Signal
import playbook_app.ui

class Source(QObject):
    told = Signal(int)

source = Source()
for number in range(5000):
    source.told.emit(number)
"""


def test_thousands_of_signals_are_survived() -> None:
    ended = subprocess.run([sys.executable, "-c", _EMITS], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")

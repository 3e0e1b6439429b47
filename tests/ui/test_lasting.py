"""The window outlives more of Qt's calls and signals than Python 3.11 has references to None and True."""

import subprocess
import sys

import pytest

_BEGIN = """
from PySide6.QtCore import QObject, Signal
import playbook_app.ui

class Source(QObject):
    told = Signal(int)

source = Source()
"""


@pytest.mark.parametrize(
    "many", ["for n in range(5000): source.told.emit(n)", "for n in range(200_000): source.setObjectName('x')"]
)
def test_a_long_session_is_survived(many: str) -> None:
    ended = subprocess.run([sys.executable, "-c", _BEGIN + many], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")

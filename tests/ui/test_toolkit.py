"""What the window takes for granted of Qt's binding, because a release of it has broken it."""

import sys

from PySide6.QtGui import QFont

CALLS = 500


def test_a_call_that_returns_nothing_costs_no_reference() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one to None at each call, and the process dies after some thousands."""
    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        font.setPixelSize(12)
    assert sys.getrefcount(None) > before - CALLS // 2

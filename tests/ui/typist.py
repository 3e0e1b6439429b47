"""Somebody who types for ever, until killed: `python -m tests.ui.typist FILE` tells on a line of its own what stands in
the statement, and when, in seconds of the system's clock."""

import sys
import time
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from tests.ui import driven, hands
from tests.ui.walkthrough import STATEMENT_NAME


def type_for_ever() -> None:
    window = driven.window()
    hands.front(window)
    hands.press(Qt.Key.Key_2, hands.CTRL)
    text = hands.named(QTextEdit, STATEMENT_NAME, window)
    text.setFocus()
    for number in count():
        hands.write(f"{number} ", 20)
        print(time.time(), text.toPlainText(), flush=True)


def main() -> None:
    driven.finish(driven.drive(type_for_ever, [Path(sys.argv[1])]))


if __name__ == "__main__":
    main()

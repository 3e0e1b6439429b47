"""Prints how long a key takes in a long text, from the key to the painted window.

`python -m tests.benchmarks.typing [CHARACTERS]`: 20,000 unless told; median and worst of 60 keys, in milliseconds.
Spelling is on where a dictionary is found.
"""

import os
import random
import statistics
import sys
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from playbook_app.ui.theme.fonts import load_fonts
from playbook_app.ui.theme.theme import Appearance, Theme
from playbook_app.ui.writing.field import Field
from playbook_app.ui.writing.writing import Writing
from tests.benchmarks.markup import practice

KEYS = 60


def long_text(characters: int) -> str:
    rng = random.Random(1)
    parts: list[str] = []
    while sum(map(len, parts)) < characters:
        parts.append(f"## Part {len(parts) + 1}\n\n{practice(rng)}")
    return "\n\n".join(parts)


def measured(application: QApplication, press: Callable[[], None]) -> list[float]:
    times: list[float] = []
    for _ in range(KEYS):
        start = perf_counter()
        press()
        application.processEvents()
        times.append((perf_counter() - start) * 1000)
        QTest.qWait(20)
    return times


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    load_fonts()
    theme = Theme(Appearance.LIGHT)
    theme.apply()
    area, content = QScrollArea(), QWidget()
    writing = Writing(theme, "Practice")
    writing.set_language("en-GB")
    writing.set_spelling(True)
    QVBoxLayout(content).addWidget(writing)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.resize(800, 700)
    area.show()
    writing.setFocus()
    QTest.qWait(200)
    text = long_text(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
    start = perf_counter()
    writing.set_text(text)
    application.processEvents()
    print(f"{len(text)} characters, {text.count(chr(10)) + 1} lines: shown in {(perf_counter() - start) * 1000:.1f} ms")
    QTest.qWait(500)
    (field,) = writing.findChildren(Field)
    places = {
        "a letter in the first paragraph": text.index("."),
        "a letter in a paragraph amid": text.index(".\n\n1.", len(text) // 2),
        "a letter in an item amid": text.index("\n2. ", len(text) // 2) - 1,
        "a letter in a table amid": text.index(" |\n> ") if " |\n> " in text else text.index(" |\n\n", len(text) // 2),
    }
    for name, place in places.items():
        writing.select(place, place)
        QTest.qWait(50)
        report(name, measured(application, lambda: QTest.keyClick(field, Qt.Key.Key_A)))
    writing.select(text.index("1. ") + 4, text.index("1. ") + 4)
    report("Enter in the first list", measured(application, lambda: QTest.keyClick(field, Qt.Key.Key_Return)))
    writing.select(2, 6)
    bold = Qt.KeyboardModifier.ControlModifier
    report("bold on and off", measured(application, lambda: QTest.keyClick(field, Qt.Key.Key_B, bold)))
    writing.select(0, len(writing.text()))
    report("bold on all of it", measured(application, lambda: QTest.keyClick(field, Qt.Key.Key_B, bold)))


def report(name: str, times: list[float]) -> None:
    print(f"{name:36}{statistics.median(times):8.1f} ms  {max(times):8.1f} ms at worst")


if __name__ == "__main__":
    main()
